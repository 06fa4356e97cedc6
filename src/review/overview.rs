//! Every metric at a glance: the last weeks, the last months, what varies and what can be met.

use chrono::NaiveDate;

use super::baseline::{Assurance, Baseline, Better, Variation};
use super::{Benchmark, Limits, Median, Share};

/// Every metric that has a direction, in the order of their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    /// One per metric that the exports can tell.
    pub rows: Vec<OverviewRow>,
}

/// One metric.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewRow {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// Which way is good news.
    pub better: Better,
    /// The last six weeks up to the review week, oldest first.
    pub weeks: Vec<OverviewPoint>,
    /// The last twelve months up to that of the review week, oldest first.
    pub months: Vec<OverviewPoint>,
    /// First day of the last comparable week, which the next four are about.
    pub week: NaiveDate,
    /// The figure of that week.
    pub latest: OverviewValue,
    /// The limits that hold at that week; `None` with fewer than seven weeks.
    pub limits: Option<Limits>,
    /// What that week says against the weeks of its window.
    pub variation: Variation,
    /// What the latest limits say of each reference line; `None` without limits.
    pub assurance: Vec<(Benchmark, Option<Assurance>)>,
    /// The limits behind both, oldest first; the last ones hold at `week`.
    pub baselines: Vec<Baseline>,
}

/// Whether a period can be set beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ripeness {
    /// All its weeks are over and old enough.
    Comparable,
    /// Part of its weeks are too young to be judged: it will still change.
    Maturing,
    /// A month of which weeks are still to come.
    Running,
}

/// One week, or one month.
///
/// A week belongs to the month of its fourth day: of a week that starts on Monday, its Thursday.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OverviewPoint {
    /// First day of the week; of a month its first.
    pub start: NaiveDate,
    /// The figure.
    pub value: OverviewValue,
    /// Whether it can be compared.
    pub ripeness: Ripeness,
}

/// A figure in the kind that its metric has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum OverviewValue {
    /// A share, with its count and interval.
    Share(Share),
    /// A median wait in seconds, those still waiting counted as such.
    Median(Median),
    /// The share whose wait ended within the target, by Kaplan-Meier.
    Reached {
        /// Estimate, low, high; `None` without a wait.
        share: Option<(f64, Option<f64>, Option<f64>)>,
        /// Waits in all.
        n: u64,
    },
    /// A mean count.
    Mean {
        /// The mean; `None` without rows.
        mean: Option<f64>,
        /// Rows behind it.
        n: u64,
    },
}

impl OverviewValue {
    /// The number alone; `None` where there is none.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Share(share) => share.estimate,
            Self::Median(median) => median.seconds,
            Self::Reached { share, .. } => share.map(|(estimate, _, _)| estimate),
            Self::Mean { mean, .. } => *mean,
        }
    }
}
