//! A figure with its count, its interval and what it says about change.

use chrono::NaiveDate;

use super::Baseline;

/// A share as it stands anywhere: never without its count and interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// Units that achieved it.
    pub achieved: u64,
    /// Units that could.
    pub eligible: u64,
    /// `achieved / eligible`; `None` when nothing was eligible.
    pub estimate: Option<f64>,
    /// Lower end of the 95 % Wilson interval.
    pub low: f64,
    /// Upper end of the 95 % Wilson interval.
    pub high: f64,
}

/// How small a count is, and what may therefore be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmallN {
    /// Nothing was eligible.
    None,
    /// Too few for a percentage: `x of n` only.
    CountOnly,
    /// Shown, not compared with others.
    NotCompared,
    /// Enough.
    Enough,
}

/// A median of waits, with those still waiting counted as such.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Median {
    /// Seconds; `None` when half have not been reached.
    pub seconds: Option<f64>,
    /// Lower end of the 95 % interval, seconds; `None` when not reached.
    pub low: Option<f64>,
    /// Upper end of the 95 % interval, seconds; `None` when not reached.
    pub high: Option<f64>,
    /// Handoffs that ended their wait.
    pub ended: u64,
    /// Handoffs in all, those still waiting included.
    pub n: u64,
}

/// Unit of a measure's estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Between 0 and 1.
    Share,
    /// Seconds of business time.
    BusinessSeconds,
    /// Seconds by the wall clock.
    WallSeconds,
    /// A mean count, such as components of six.
    Mean,
}

/// One tidy row: a metric, for a member of a slice, over a period.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Measure {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// Slice: `all`, `team`, `sdr`, `pair`, `team+source`, …
    pub slice: String,
    /// Member of the slice; empty for `all`; the part (component) after a `/` where there is one.
    pub member: String,
    /// `week` or `window`; `month` for quotas.
    pub period: String,
    /// First day of the period.
    pub period_start: NaiveDate,
    /// Last day of the period.
    pub period_end: NaiveDate,
    /// Units that achieved it (waits: that ended).
    pub achieved: u64,
    /// Units that could (waits: all).
    pub eligible: u64,
    /// The estimate, in `unit`; `None` when there is none.
    pub estimate: Option<f64>,
    /// Lower end of the 95 % interval.
    pub low: Option<f64>,
    /// Upper end of the 95 % interval.
    pub high: Option<f64>,
    /// Unit of the estimate.
    pub unit: Unit,
    /// `maturing`, `small_n`, `shrunk=…` or empty.
    pub note: String,
}

/// A reference line with its origin; never a target.
#[derive(Clone, Debug, PartialEq)]
pub struct Benchmark {
    /// Value as a share.
    pub value: f64,
    /// Short label: `daily sync`.
    pub label: String,
    /// Who says so.
    pub source: String,
}

/// Whether a change is good or bad news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Good news.
    Improvement,
    /// Bad news.
    Concern,
}

/// The named rule that fired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A point outside the limits.
    OutsideLimits,
    /// Seven points all rising or all falling.
    Trend,
    /// Two of three points near one limit.
    TwoOfThree,
    /// Seven points on one side of the mean.
    Shift,
}

/// A signal at a point of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    /// The rule.
    pub rule: Rule,
    /// Good or bad news.
    pub direction: Direction,
}

/// Control limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Lower limit.
    pub low: f64,
    /// Centre line.
    pub centre: f64,
    /// Upper limit.
    pub high: f64,
}

/// A week of a tile's sparkline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SparkPoint {
    /// First day of the week.
    pub week: NaiveDate,
    /// Value in the tile's unit; `None` is a gap.
    pub value: Option<f64>,
    /// Limits that hold at this week, when there are enough weeks for any.
    pub limits: Option<Limits>,
    /// Signal at this week.
    pub signal: Option<Signal>,
}

/// What stands large in a tile.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TileValue {
    /// A share, with its count and interval.
    Share(Share),
    /// A median wait, and the share that was within the target by Kaplan–Meier with its interval.
    Wait {
        /// The median in business time.
        median: Median,
        /// Share within the target: estimate, low, high; `None` when not estimable.
        within_target: Option<(f64, Option<f64>, Option<f64>)>,
    },
    /// Mean number of complete components, and the share of handoffs with all complete.
    Components {
        /// Mean count of complete components.
        mean: Option<f64>,
        /// Number of components.
        of: u64,
        /// Handoffs with all of them complete.
        complete: Share,
        /// 95 % interval of the mean (normal approximation on the weekly counts); `None` under 2.
        interval: Option<(f64, f64)>,
    },
    /// The exports can't tell.
    Unknown,
}

/// A headline metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// Week that the value is of (conversion: the last matured week).
    pub week: Option<NaiveDate>,
    /// The value.
    pub value: TileValue,
    /// Weeks up to the value's week, oldest first.
    pub spark: Vec<SparkPoint>,
    /// Benchmarks in the tile's unit.
    pub benchmarks: Vec<Benchmark>,
    /// The signal that holds at the value's week, and for how many points it has held.
    pub signal: Option<(Signal, usize)>,
    /// Points from which the latest limits were computed; under 12 they are trial limits, under 7
    /// there are none.
    pub points: usize,
    /// Weeks under one set of limits each, oldest first; more than one where the config rebases.
    pub baselines: Vec<Baseline>,
    /// For briefs: the weakest components with their shares, weakest first.
    pub weakest: Vec<(String, Share)>,
}
