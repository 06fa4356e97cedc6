//! How handoffs were scored, person by person.

use super::Share;

/// The scores of one person's handoffs over the window.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreRow {
    /// Id of the one judged.
    pub id: String,
    /// Name of the one judged.
    pub name: String,
    /// Count of each score, 1 to 5.
    pub scores: [u64; 5],
    /// Handoffs with a score, of all.
    pub response: Share,
}
