//! Everybody by name, with the handoffs of each week.

use super::PersonKind;

/// A person with the handoffs of the window, week by week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonWeeks {
    /// Whether the handoffs were made or received.
    pub kind: PersonKind,
    /// Id.
    pub id: String,
    /// Name; the id where the exports have none.
    pub name: String,
    /// Handoffs of each week of the window, oldest first; empty when the exports can't tell.
    pub handoffs: Vec<u64>,
}
