//! What joint meetings agreed on, and whether it shows in the figures.

use chrono::NaiveDate;

use super::{Median, Share, SwitchedOff};

/// An agreed action with its metric before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionRow {
    /// Day of the decision.
    pub date: NaiveDate,
    /// Who saw to it; empty when nobody is named.
    pub owner: String,
    /// Metric that it was meant to move.
    pub metric: String,
    /// Slice, `all` for everything.
    pub slice: String,
    /// Member of the slice; empty for everything.
    pub member: String,
    /// What was agreed.
    pub text: String,
    /// First and last day of the weeks before.
    pub before_days: (NaiveDate, NaiveDate),
    /// First and last day of the whole weeks since that can be judged; `None` while there is none.
    pub after_days: Option<(NaiveDate, NaiveDate)>,
    /// The figures.
    pub figures: ActionFigures,
    /// What can be said.
    pub verdict: ActionVerdict,
}

/// Before and after.
#[derive(Clone, Debug, PartialEq)]
pub enum ActionFigures {
    /// A share.
    Shares {
        /// Before.
        before: Share,
        /// After.
        after: Share,
        /// After less before, in shares: estimate, low, high; `None` when either is of nothing.
        difference: Option<(f64, f64, f64)>,
    },
    /// Waits.
    Waits {
        /// Before.
        before: Median,
        /// After.
        after: Median,
        /// p-value of the log-rank test; `None` when it can't be made.
        p_value: Option<f64>,
    },
    /// The exports can't tell the metric.
    Off(SwitchedOff),
}

/// What can be said of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionVerdict {
    /// The change is beyond noise, and good.
    Improved,
    /// The change is beyond noise, and bad.
    Worsened,
    /// As many rows as would have shown a change of ten points, and none shown.
    NoClearChange,
    /// Too few rows since.
    TooEarly {
        /// Rows since.
        have: u64,
        /// Rows since that would show a change of ten points.
        need: u64,
        /// The day from which so many can be judged, if they keep coming as they came before.
        from: Option<NaiveDate>,
    },
    /// Too few rows before for a change of ten points ever to show.
    NeverTold,
    /// The exports can't tell the metric.
    Unknown,
}
