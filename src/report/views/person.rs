//! Everybody by name, a card each.

use serde::Serialize;

/// The part of the page on people by name.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PersonsView {
    pub(crate) sub: String,
    pub(crate) groups: Vec<PersonGroup>,
}

/// Everybody of a kind.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PersonGroup {
    pub(crate) heading: String,
    /// None where the cards fold by name.
    pub(crate) links: Vec<PersonLink>,
    /// None where the cards have files of their own.
    pub(crate) folds: Vec<PersonFold>,
}

/// Cards that stand together.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PersonFold {
    /// From whom to whom, where the cards fold; nothing where they stand open.
    pub(crate) summary: String,
    pub(crate) cards: Vec<PersonView>,
}

/// A name that leads to its card.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PersonLink {
    pub(crate) href: String,
    pub(crate) text: String,
}

/// A card.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PersonView {
    pub(crate) id: String,
    pub(crate) name: String,
    /// `ramping`, or nothing.
    pub(crate) note: String,
    pub(crate) facts: Vec<PersonFact>,
    /// What the row of weeks shows.
    pub(crate) weeks: String,
    /// SVG, or nothing.
    pub(crate) spark: String,
    pub(crate) gaps_heading: String,
    pub(crate) gaps: Vec<String>,
    pub(crate) open_heading: String,
    pub(crate) open: Vec<OpenRow>,
    pub(crate) more: String,
}

/// A figure of a person.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct PersonFact {
    pub(crate) name: String,
    pub(crate) value: String,
    /// ▲ or ▼ where the person differs from the team, or nothing.
    pub(crate) shape: &'static str,
    /// `good`, `bad`, or nothing.
    pub(crate) tone: &'static str,
    /// The count, the interval, the team's figure.
    pub(crate) evidence: String,
    pub(crate) key: String,
}

/// A handoff to act on.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct OpenRow {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) urgency: &'static str,
    pub(crate) why: String,
    pub(crate) next: String,
    pub(crate) by: String,
}
