//! Rows that stay rows: waits with an open end, and the handoffs that cohorts are made of.

use super::Belongs;

/// How a wait stands at the as-of instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    /// What was waited for came.
    Event,
    /// Something else came that rules it out.
    Competing,
    /// Still open.
    Open,
}

/// One handoff's wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// First day of the handoff's week, days since 1970-01-01.
    pub week_start: i32,
    /// The members that the handoff belongs to.
    pub members: Belongs,
    /// Seconds of the AE's business time, up to the as-of instant where still open; `None` where
    /// only the wall clock counts.
    pub business_s: Option<i64>,
    /// Seconds by the wall clock.
    pub wall_s: i64,
    /// How it stands.
    pub ending: Ending,
}

/// One handoff of a cohort: when it was made, and what became of it since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CohortHandoff {
    /// First day of its week, days since 1970-01-01.
    pub week_start: i32,
    /// First day of its month, days since 1970-01-01.
    pub month_start: i32,
    /// Its day, days since 1970-01-01.
    pub handed_off_on: i32,
    /// SDR, as an index into the members; `None` when left out of tables of people.
    pub sdr: Option<u32>,
    /// Seconds by the wall clock until it became an opportunity or was disqualified; up to the
    /// as-of instant where still open.
    pub wall_s: i64,
    /// How it stands.
    pub ending: Ending,
    /// Whether it is old enough for its conversion to be judged.
    pub is_old_enough: bool,
    /// Whether it became an opportunity in time, being old enough.
    pub is_converted: bool,
    /// Whether its brief was complete.
    pub is_complete: bool,
}
