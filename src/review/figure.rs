//! What each figure of the page shows, as numbers.

use chrono::NaiveDate;

use super::{Baseline, Benchmark, Limits, Median, ResponseTrend, Share, Signal};

/// A week of a rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeekPoint {
    /// First day of the week.
    pub week: NaiveDate,
    /// The share.
    pub share: Share,
    /// Whether the week is old enough to be compared (conversion; always true elsewhere).
    pub matured: bool,
    /// Limits at this week.
    pub limits: Option<Limits>,
    /// Signal at this week.
    pub signal: Option<Signal>,
}

/// A rate by week.
#[derive(Clone, Debug, PartialEq)]
pub struct RateSeries {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// Weeks, oldest first.
    pub weeks: Vec<WeekPoint>,
    /// The share over the window (matured weeks only).
    pub window: Share,
    /// The share over the window before it, for comparison.
    pub prior: Option<Share>,
    /// Reference lines.
    pub benchmarks: Vec<Benchmark>,
    /// Whether the latest limits were widened for over-dispersion (Laney p′).
    pub widened: bool,
    /// Weeks under one set of limits each, oldest first; more than one where the config rebases.
    pub baselines: Vec<Baseline>,
}

/// A step of a curve of waits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurvePoint {
    /// Business seconds since the handoff.
    pub seconds: i64,
    /// Share whose wait has ended by then.
    pub reached: f64,
    /// Lower end of the 95 % band; `None` where undefined.
    pub low: Option<f64>,
    /// Upper end of the 95 % band; `None` where undefined.
    pub high: Option<f64>,
}

/// A mark on the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Business seconds.
    pub seconds: i64,
    /// The curve there.
    pub point: CurvePoint,
    /// Handoffs still waiting just before.
    pub waiting: u64,
}

/// A Kaplan–Meier curve of waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Handoffs in it.
    pub n: u64,
    /// Those whose wait ended.
    pub ended: u64,
    /// Steps in order of time.
    pub steps: Vec<CurvePoint>,
    /// Business seconds at which a wait was still open at the as-of instant, ascending.
    pub open_at: Vec<i64>,
    /// Five minutes, the SLA target, one business day, and the ticks of the at-risk row.
    pub marks: Vec<Mark>,
    /// The median.
    pub median: Median,
}

/// How fast AEs follow up.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowUp {
    /// The review week in business time; `None` when the exports hold no touch at all.
    pub week: Option<Curve>,
    /// The four weeks before.
    pub prior: Option<Curve>,
    /// Log-rank p-value of the week against the weeks before.
    pub p_value: Option<f64>,
    /// The review week's median by the wall clock.
    pub wall_median: Option<Median>,
    /// 90th percentile of the review week in business seconds; `None` when not reached.
    pub p90_seconds: Option<f64>,
    /// The SLA's four states per AE over the window, and for all.
    pub sla: Vec<SlaRow>,
    /// The share touched before the end of the AE's business day of the handoff, review week.
    pub same_day: Option<Share>,
    /// Seconds of one business day of the organisation's calendar (the mark `1 day`).
    pub business_day_seconds: i64,
    /// Touches known to the day only, which serve the same-day figure alone.
    pub day_only: u64,
}

/// The four states of an SLA.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SlaStates {
    /// Ended within the target.
    pub met: u64,
    /// Ended after it.
    pub late: u64,
    /// Still open, target not yet passed.
    pub open_within: u64,
    /// Still open, target passed.
    pub open_breached: u64,
}

/// The SLA for one AE, or for all.
#[derive(Clone, Debug, PartialEq)]
pub struct SlaRow {
    /// AE's id; empty for all.
    pub id: String,
    /// AE's name; empty for all.
    pub name: String,
    /// The states.
    pub states: SlaStates,
    /// Kaplan–Meier share within the target: the headline; low, high.
    pub within_target: Option<(f64, Option<f64>, Option<f64>)>,
    /// Median wait.
    pub median: Median,
    /// p-value of this AE against all others (log-rank), adjusted by Holm.
    pub p_adjusted: Option<f64>,
    /// Whether the AE differs after adjustment, and in which direction.
    pub flag: Option<super::Direction>,
}

/// A component of the brief.
#[derive(Clone, Debug, PartialEq)]
pub struct Component {
    /// Name, as in the config: `decision_context`.
    pub name: String,
    /// Handoffs with the component complete.
    pub share: Share,
    /// Its fields.
    pub fields: Vec<BriefField>,
}

/// A field of the brief.
#[derive(Clone, Debug, PartialEq)]
pub struct BriefField {
    /// Name, as in the canonical tables.
    pub name: String,
    /// Handoffs in which it is filled.
    pub share: Share,
}

/// A cell of the table of SDRs and components.
#[derive(Clone, Debug, PartialEq)]
pub struct ComponentCell {
    /// SDR's id.
    pub id: String,
    /// SDR's name.
    pub name: String,
    /// Handoffs of the SDR in the window.
    pub n: u64,
    /// Per component, in the order of [`Briefs::components`].
    pub shares: Vec<Share>,
    /// Per component: the SDR is below the team after adjustment for many comparisons.
    pub below: Vec<bool>,
}

/// Completeness of the briefs over the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Briefs {
    /// All components complete, by handoff week.
    pub complete: RateSeries,
    /// Per component, in the config's order.
    pub components: Vec<Component>,
    /// Per SDR.
    pub by_sdr: Vec<ComponentCell>,
    /// Conversion of matured handoffs by number of missing components (0, 1, 2, 3 or more).
    pub conversion_by_missing: Vec<(u32, Share)>,
    /// The trend along them, per further component; `None` where they share one number, or one outcome.
    pub missing_trend: Option<ResponseTrend>,
    /// Fields that the exports don't have at all: not counted as blank.
    pub absent_fields: Vec<String>,
}

/// A transfer method.
#[derive(Clone, Debug, PartialEq)]
pub struct Method {
    /// Name, as in the contract: `live_join`.
    pub name: String,
    /// The raw share.
    pub share: Share,
    /// Raw difference to the reference method: estimate, low, high (Newcombe).
    pub difference: Option<(f64, f64, f64)>,
    /// Difference to the reference adjusted for company size (Mantel–Haenszel, Sato): estimate, low, high.
    pub adjusted: Option<(f64, f64, f64)>,
    /// Raw and adjusted difference point in opposite directions, both by 2 points or more.
    pub reversed: bool,
}

/// Transfer methods compared on conversion over the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Methods {
    /// The reference method: the most used.
    pub reference: String,
    /// What the adjusted figures are adjusted for.
    pub adjusted_for: String,
    /// The methods; the reference first.
    pub rows: Vec<Method>,
}

/// A segment's part in a change.
#[derive(Clone, Debug, PartialEq)]
pub struct MixSegment {
    /// Name.
    pub name: String,
    /// Achieved and eligible before.
    pub before: Share,
    /// Achieved and eligible now.
    pub now: Share,
    /// Centred mix effect, in shares (0.01 is a point).
    pub mix: f64,
    /// Rate effect, in shares.
    pub rate: f64,
}

/// Why a rate moved: by whom we handed off (mix) or by how they did (rate).
#[derive(Clone, Debug, PartialEq)]
pub struct MixRate {
    /// Factor: `company_size`, `source`, `transfer_method`, `sdr`.
    pub factor: String,
    /// Week that moved.
    pub week: NaiveDate,
    /// The weeks before it, together.
    pub before: Share,
    /// The week.
    pub now: Share,
    /// Mix effect in all.
    pub mix: f64,
    /// Rate effect in all.
    pub rate: f64,
    /// Interval of the difference (Newcombe).
    pub interval: (f64, f64),
    /// The segments, largest effect first.
    pub segments: Vec<MixSegment>,
}
