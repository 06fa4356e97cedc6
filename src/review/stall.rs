//! Where handoffs stand still.

use super::{Median, RateSeries, Share, Variation};

/// Every step but the last, in the order of a handoff's way.
#[derive(Clone, Debug, PartialEq)]
pub struct Stall {
    /// Handed off, accepted, followed up, meeting booked, held, opportunity.
    pub steps: Vec<StepStall>,
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepStall {
    /// `handed_off`, `accepted`, `followed_up`, `meeting_booked`, `held` or `opportunity`.
    pub step: String,
    /// Business days that a handoff may stand in it.
    pub limit_days: u32,
    /// Handoffs of the window whose furthest step it is, ended ones too, of all.
    pub furthest: Share,
    /// The same of as many weeks before; `None` when they hold no handoff. They had longer to come
    /// further: shown, never compared.
    pub furthest_before: Option<Share>,
    /// Handoffs of the window that have stood in it for longer than the limit, of those that
    /// stand there now.
    pub stuck: Share,
    /// Age in the step of those that stand there now, business seconds: half have stood there for
    /// longer. Not how long the step takes: those who moved on are not among them.
    pub age: Median,
    /// Handoffs that were still there after the limit, of those that stood in it and entered it
    /// longer ago, by handoff week. A week that may still get some is not matured: shown, without
    /// limits and signals.
    pub overstay: RateSeries,
    /// What the last matured week says of overstay.
    pub variation: Variation,
}
