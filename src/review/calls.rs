//! How AEs reach out to prospects who stay quiet, and how much they talk in first meetings.

use super::{Benchmark, Share};

/// Cadence and calls.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calls {
    /// Outreach to quiet prospects; `None` when the exports can't tell who is quiet.
    pub quiet: Option<QuietOutreach>,
    /// Talk in first meetings; `None` when the exports hold no figure.
    pub talk: Option<Talk>,
}

/// Outreach to prospects who stay quiet.
#[derive(Clone, Debug, PartialEq)]
pub struct QuietOutreach {
    /// Those owed a touch within the window first, then those whose window passed, then those who
    /// got what was owed; of each the longest quiet first.
    pub lanes: Vec<QuietLane>,
    /// Prospects quiet to the end of the window who got what was owed, over the weeks shown.
    pub kept: Share,
    /// Touches that are owed within the window.
    pub touches: u64,
    /// Business days of the window after that of the handoff.
    pub window_days: u32,
}

/// One quiet prospect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuietLane {
    /// Its handoff.
    pub handoff_id: String,
    /// Company, contact or lead.
    pub account: String,
    /// Name of the AE.
    pub ae: String,
    /// Business days since that of the handoff.
    pub seen_days: u32,
    /// Touches made, by day and channel.
    pub touches: Vec<LaneTouches>,
    /// Touches within the window.
    pub made: u64,
    /// Fewest further touches by which the cadence is kept; 0 when it is.
    pub lacking: u64,
    /// Whether the window has passed.
    pub is_past: bool,
}

/// Touches of one day by one channel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LaneTouches {
    /// Business days since that of the handoff.
    pub day: u32,
    /// The channel; `None` when it is not on record.
    pub channel: Option<String>,
    /// How many.
    pub count: u64,
}

/// Talk in first meetings, over the weeks shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    /// The most that the AE should talk, as a share of the time.
    pub limit: f64,
    /// The span that somebody else recommends, from its lowest line to its highest; none without a
    /// line.
    pub span: Vec<Benchmark>,
    /// Meetings within the limit.
    pub within: Share,
    /// By AE, by name.
    pub rows: Vec<TalkOf>,
}

/// First meetings of one AE.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkOf {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Talk share of each, ascending.
    pub shares: Vec<f64>,
    /// Their median.
    pub median: f64,
    /// Its 95 % interval; `None` with fewer than six.
    pub interval: Option<(f64, f64)>,
    /// Meetings within the limit.
    pub within: Share,
}
