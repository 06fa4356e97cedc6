//! The page as a whole.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::report::words::phrases::Phrases;

use super::block::{Block, Callout};
use super::person::PersonsView;
use super::table::TableView;

/// Everything that `review.html` names.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PageView {
    /// Policy for the first meta element.
    pub(crate) csp: String,
    /// The one style block.
    pub(crate) style: String,
    /// The one script block.
    pub(crate) script: String,
    /// Fixed words of the templates.
    pub(crate) t: BTreeMap<String, String>,
    /// Locale of the words.
    pub(crate) locale: String,
    /// First day of the window, which keys leave out where it is theirs.
    pub(crate) window: String,
    /// Title of the document.
    pub(crate) title: String,
    /// Company, or nothing.
    pub(crate) company: String,
    pub(crate) heading: String,
    pub(crate) meta: Vec<String>,
    pub(crate) verdict: Chip,
    /// What must be read before anything else: data that can't carry the review.
    pub(crate) alarm: Option<Callout>,
    pub(crate) sentences: Vec<SentenceView>,
    pub(crate) tiles: Vec<TileView>,
    pub(crate) worklist: WorklistView,
    pub(crate) contents: Vec<Link>,
    pub(crate) sections: Vec<SectionView>,
    pub(crate) questions: Vec<QuestionView>,
    /// What last meetings agreed; nothing when no action was listed.
    pub(crate) agreed: Option<AgreedView>,
    /// Empty lines to write on at the sync.
    pub(crate) decision_rows: Vec<DecisionRow>,
    /// Everybody by name; nothing where there is nobody.
    pub(crate) persons: Option<PersonsView>,
    pub(crate) trust: SectionView,
    pub(crate) definitions: SectionView,
    pub(crate) provenance: TableView,
    pub(crate) inputs: TableView,
}

/// A word with a tone and a target.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Chip {
    pub(crate) tone: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) text: String,
    pub(crate) anchor: &'static str,
}

/// One of the sentences under the title.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SentenceView {
    pub(crate) tone: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) lead: String,
    pub(crate) body: String,
    pub(crate) anchor: String,
    pub(crate) link: String,
}

/// A headline figure.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct TileView {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) value: String,
    /// The unit that the value says small: ` of 6`.
    pub(crate) suffix: String,
    pub(crate) key: String,
    pub(crate) evidence: String,
    pub(crate) period: String,
    /// SVG.
    pub(crate) spark: String,
    pub(crate) context: String,
    pub(crate) tone: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) signal: String,
    pub(crate) anchor: String,
}

/// The handoffs to act on.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct WorklistView {
    pub(crate) heading: String,
    pub(crate) sub: String,
    pub(crate) rows: Vec<WorkRow>,
    pub(crate) more: Vec<WorkRow>,
    pub(crate) more_summary: String,
    pub(crate) notes: Vec<String>,
}

/// A handoff to act on.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct WorkRow {
    pub(crate) id: String,
    /// Link into the CRM, or nothing.
    pub(crate) href: String,
    pub(crate) account: String,
    pub(crate) sdr: String,
    pub(crate) ae: String,
    pub(crate) urgency: &'static str,
    pub(crate) why: String,
    pub(crate) clock: String,
    pub(crate) next: String,
    pub(crate) by: String,
}

/// A line of the table of contents.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Link {
    pub(crate) anchor: String,
    pub(crate) text: String,
}

/// A section.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SectionView {
    pub(crate) id: String,
    /// What it is about, in a word or two.
    pub(crate) label: String,
    /// The finding.
    pub(crate) headline: String,
    /// Measure, period.
    pub(crate) sub: String,
    /// Blocks that paper keeps together; the first unit stands under the headline.
    pub(crate) units: Vec<Vec<Block>>,
    /// The template that makes it: `section.html`, or a user's own.
    pub(crate) template: String,
}

impl SectionView {
    /// A section; each heading stays with the block after it, and so does a callout.
    pub(crate) fn new(
        p: &Phrases,
        id: &str,
        headline: String,
        sub: String,
        blocks: Vec<Block>,
    ) -> Self {
        let label = p.say(&format!("section-{id}"), &[]);
        let template = "section.html".to_owned();
        let mut view =
            Self { id: id.to_owned(), label, headline, sub, units: Vec::new(), template };
        view.add(blocks);
        view
    }

    /// Adds blocks at its end.
    pub(crate) fn add(&mut self, blocks: Vec<Block>) {
        for block in blocks {
            match self.units.last_mut() {
                Some(unit) if unit.last().is_some_and(Block::leads_on) => unit.push(block),
                _ => self.units.push(vec![block]),
            }
        }
    }
}

/// What last meetings agreed.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct AgreedView {
    pub(crate) heading: String,
    pub(crate) sub: String,
    pub(crate) table: TableView,
}

/// One of the three questions.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct QuestionView {
    pub(crate) question: String,
    pub(crate) findings: Vec<FindingView>,
    /// What stands there when no rule fired.
    pub(crate) none: String,
    /// Tables that the question is answered from.
    pub(crate) beside: Vec<BesideView>,
}

/// A table that a question is answered from.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct BesideView {
    pub(crate) heading: String,
    pub(crate) sub: String,
    /// Nothing where there is nothing to show.
    pub(crate) table: Option<TableView>,
    /// Whether the table opens only when asked for.
    pub(crate) folded: bool,
    /// How to read it, or why there is none.
    pub(crate) note: String,
}

/// What a rule found.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct FindingView {
    pub(crate) tone: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) sentence: String,
    pub(crate) ask: String,
    pub(crate) owner: String,
    /// Number of rows behind it, in words.
    pub(crate) evidence_summary: String,
    /// What all rows have in common and so is said once; nothing where each has its own.
    pub(crate) evidence_what: String,
    pub(crate) evidence: Vec<EvidenceView>,
}

/// A row behind a finding.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct EvidenceView {
    pub(crate) id: String,
    pub(crate) what: String,
}

/// An empty line to write on.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct DecisionRow {
    pub(crate) number: String,
}
