//! What joint meetings agreed on, with the counts before and after.

use super::{Slice, WeekRange};

/// An agreed action, and its metric week by week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Day of the decision, days since 1970-01-01.
    pub date: i32,
    /// Who saw to it; empty when nobody is named.
    pub owner: String,
    /// Metric that it was meant to move.
    pub metric: String,
    /// Slice: everything, or one dimension.
    pub slice: Slice,
    /// Member of the slice as readers call it; empty for everything.
    pub member: String,
    /// What was agreed.
    pub text: String,
    /// The weeks before.
    pub before: WeekRange,
    /// The whole weeks since, as far as they can be judged; none when `first` is after `last`.
    pub after: WeekRange,
    /// Counts of each of these weeks.
    pub weeks: Vec<WeekCount>,
    /// Waits of these weeks, for a metric of waits.
    pub waits: Vec<WeekWait>,
}

/// A metric's count in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekCount {
    /// First day of the week, days since 1970-01-01.
    pub week_start: i32,
    /// Units that achieved it.
    pub achieved: u64,
    /// Units that could.
    pub eligible: u64,
}

/// One wait of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekWait {
    /// First day of the handoff's week, days since 1970-01-01.
    pub week_start: i32,
    /// Seconds of business time; up to the as-of instant where still open.
    pub business_s: i64,
    /// Whether the wait has ended.
    pub ended: bool,
}
