//! Handoffs to act on, and why now.

use super::TouchPlan;

/// Why a handoff is on the list; in order of priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The follow-up SLA has passed and nobody has touched it.
    SlaBreached,
    /// The follow-up SLA passes within 60 business minutes.
    SlaDueSoon,
    /// The meeting is within one business day and the brief has gaps.
    MeetingSoonBriefIncomplete,
    /// The prospect did not show up and nothing is booked.
    NoShowNotRebooked,
    /// No reply and no meeting, and the cadence is not finished.
    TouchOwed,
    /// Touched, but quiet for more than three business days, with no meeting ahead.
    Quiet,
    /// Older than the maturity days, no opportunity and not decided.
    Undecided,
}

/// A handoff to act on. Times are epoch seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkItem {
    /// Handoff's id.
    pub handoff_id: String,
    /// Prospect's company, or the contact's name, or the lead's id.
    pub account: String,
    /// SDR's id.
    pub sdr_id: String,
    /// SDR's name.
    pub sdr: String,
    /// AE's id.
    pub ae_id: String,
    /// AE's name.
    pub ae: String,
    /// The most pressing reason.
    pub reason: Reason,
    /// Business seconds that belong to the reason: overdue (breached), left (due soon),
    /// until the meeting (meeting soon), since the last touch (touch owed, quiet), waiting (undecided, no-show).
    pub clock_seconds: i64,
    /// By when to act.
    pub due_at: i64,
    /// Start of the meeting ahead or missed, where the reason is one.
    pub meeting_at: Option<i64>,
    /// Complete components of the brief and components in all.
    pub brief: Option<(u64, u64)>,
    /// Components that are missing, as in the config.
    pub missing: Vec<String>,
    /// Touches by the AE so far.
    pub touches: u64,
    /// The touch owed, where that is the reason.
    pub plan: Option<TouchPlan>,
    /// Handed off at.
    pub handed_off_at: i64,
    /// Link into the CRM, if configured.
    pub link: Option<String>,
}

/// The list, most pressing first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worklist {
    /// Every item.
    pub items: Vec<WorkItem>,
    /// How many stand on the first page.
    pub first_page: usize,
    /// Open handoffs older than the list reaches back, which are counted only.
    pub older: u64,
    /// How many days the list reaches back.
    pub reach_days: u32,
}
