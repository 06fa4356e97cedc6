//! Waits with an open end: their curves, and how groups compare.

use chrono::NaiveDate;

use super::{CurvePoint, Direction, Median, Unit};

/// Every wait that the exports can tell, in the order of a handoff's way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Survival {
    /// Follow-up, acceptance, conversion, sales cycle.
    pub waits: Vec<WaitSurvival>,
}

/// One wait.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitSurvival {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// Clock that all seconds here are of: `BusinessSeconds` or `WallSeconds`.
    pub clock: Unit,
    /// First day of the first week of handoffs.
    pub first: NaiveDate,
    /// Last day of the last week of handoffs.
    pub last: NaiveDate,
    /// Age at which shares are read off, seconds.
    pub horizon: i64,
    /// Whether another ending competes (rejected; disqualified; lost).
    pub competes: bool,
    /// All handoffs together.
    pub all: WaitSummary,
    /// The curves of all handoffs together; `None` without handoffs.
    pub curve: Option<WaitCurve>,
    /// By AE, then by transfer method.
    pub groups: Vec<WaitGroups>,
}

/// What a group's waits come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WaitSummary {
    /// Handoffs.
    pub n: u64,
    /// Those whose wait ended with the event.
    pub ended: u64,
    /// Those that ended otherwise.
    pub competed: u64,
    /// Those still open at the as-of instant.
    pub open: u64,
    /// Time by which half of all have ended with the event; `None` inside where fewer have.
    pub half: Median,
    /// Share that ended with the event by the horizon; `None` when not watched for so long.
    pub within: Option<ReachedShare>,
    /// Share that ended otherwise by the horizon; `None` when not watched for so long, or when
    /// nothing competes.
    pub instead: Option<ReachedShare>,
    /// Mean time until either ending, each counted up to the horizon only; `None` when not watched
    /// for so long.
    pub mean: Option<MeanTime>,
}

/// A share of a curve at a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReachedShare {
    /// The share.
    pub share: f64,
    /// Lower end of the 95 % interval; `None` where undefined (a share of 0 or 1).
    pub low: Option<f64>,
    /// Upper end of the 95 % interval; `None` where undefined.
    pub high: Option<f64>,
}

/// A mean up to a horizon.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanTime {
    /// Seconds.
    pub seconds: f64,
    /// Lower end of the 95 % interval, seconds.
    pub low: f64,
    /// Upper end of the 95 % interval, seconds.
    pub high: f64,
}

/// The share ended by each cause over time.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitCurve {
    /// Steps of the share ended with the event; at most some hundreds, each of them exact.
    pub event: Vec<CurvePoint>,
    /// Steps of the share that ended otherwise; empty when nothing competes.
    pub competing: Vec<CurvePoint>,
    /// Ticks of the at-risk row, as far as handoffs were watched.
    pub marks: Vec<WaitMark>,
}

/// A mark on the curves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WaitMark {
    /// Seconds.
    pub seconds: i64,
    /// Share ended with the event.
    pub event: ReachedShare,
    /// Share ended otherwise; `None` when nothing competes.
    pub competing: Option<ReachedShare>,
    /// Handoffs still open just before.
    pub open: u64,
}

/// A wait by the members of a slice.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitGroups {
    /// `ae` or `transfer_method`.
    pub slice: String,
    /// One row per member, by name.
    pub rows: Vec<WaitGroup>,
    /// Handoffs that belong to no member.
    pub left_out: u64,
    /// Log-rank over all members that are large enough; `None` with fewer than two of them. Where
    /// something competes it compares how soon the event comes among those still open.
    pub test: Option<GroupTest>,
}

/// One member of a slice.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitGroup {
    /// Id, or the word of the slice.
    pub id: String,
    /// Name; the id where there is none.
    pub name: String,
    /// Its waits.
    pub summary: WaitSummary,
    /// Events that it would have seen had it been like the others; `None` where not compared.
    pub expected: Option<f64>,
    /// Log-rank p-value against all others together, adjusted by Holm; `None` where not compared.
    pub p_adjusted: Option<f64>,
    /// The direction, where the adjusted p-value is at most 0.05.
    pub flag: Option<Direction>,
}

/// The log-rank test of all members of a slice at once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupTest {
    /// Members compared.
    pub groups: u64,
    /// The statistic, chi-squared.
    pub statistic: f64,
    /// Degrees of freedom.
    pub degrees: u64,
    /// Its p-value.
    pub p_value: f64,
    /// Adjusted by Holm over all waits and slices of the review.
    pub p_adjusted: f64,
}
