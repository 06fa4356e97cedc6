//! What the two sides say of each other's work.

use super::Share;

/// Feedback beside that of the AE on the handoff.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Judgements {
    /// What SDRs say of what became of their handoffs; `None` when the exports can't tell.
    pub by_sdrs: Option<SdrFeedback>,
    /// The AE's score of the brief by the number of its complete components, none first; empty when
    /// the exports can't tell.
    pub of_briefs: Vec<BriefScore>,
}

/// The SDRs' side, over the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SdrFeedback {
    /// Handoffs scored 4 or 5, of those that the SDR scored.
    pub score: Share,
    /// Handoffs that the SDR scored, of all.
    pub response: Share,
}

/// Briefs with one number of complete components, over the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BriefScore {
    /// Complete components.
    pub components: u32,
    /// Briefs that the AE scored.
    pub scored: u64,
    /// Their mean score, 1 to 5; `None` when none was scored.
    pub mean: Option<f64>,
    /// The 95 % interval of the mean; `None` when none was scored.
    pub interval: Option<(f64, f64)>,
}
