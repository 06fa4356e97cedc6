//! How handoffs move on: their waits, their cohorts, and where they stand still.

use super::{Cohorts, Stall, Survival};

/// How handoffs move on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// Waits with an open end, and how groups compare.
    pub survival: Survival,
    /// Cohorts by week and month; `None` when the exports can't tell.
    pub cohorts: Option<Cohorts>,
    /// Where handoffs stand still; `None` when the exports can't tell.
    pub stall: Option<Stall>,
}
