//! Handoffs by the week and month in which they were made, as they become opportunities.

use chrono::NaiveDate;

use super::Share;

/// Cohorts of handoffs.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohorts {
    /// By handoff week, in steps of a week.
    pub weeks: Triangle,
    /// By handoff month, in steps of 30 days.
    pub months: Triangle,
    /// Conversion curves of the last months, oldest first; months without handoffs are left out.
    pub curves: Vec<CohortCurve>,
    /// The weeks before the review week, pooled; `None` without handoffs.
    pub pooled: Option<Pooled>,
    /// Conversion by months since the SDR's start; `None` when the exports can't tell.
    pub ramp: Option<Ramp>,
}

/// Cumulative share of each cohort with an opportunity, by age.
#[derive(Clone, Debug, PartialEq)]
pub struct Triangle {
    /// Days in a step.
    pub step_days: u32,
    /// Rows, oldest cohort first.
    pub rows: Vec<TriangleRow>,
}

/// One cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct TriangleRow {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Handoffs so far.
    pub handoffs: u64,
    /// One cell per step, from the first; `None` when not every handoff of the cohort is, or will
    /// be, that old at the as-of instant.
    pub cells: Vec<Option<Share>>,
}

/// The Aalen–Johansen curves of some handoffs, day by day.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortCurve {
    /// First day of the handoffs.
    pub start: NaiveDate,
    /// Last day of the handoffs.
    pub end: NaiveDate,
    /// Handoffs.
    pub n: u64,
    /// Those that became an opportunity.
    pub converted: u64,
    /// Those disqualified without one.
    pub disqualified: u64,
    /// Days 0, 1, 2 …, as far as handoffs were watched.
    pub days: Vec<CohortDay>,
}

/// The curves on one day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CohortDay {
    /// Days since the handoff.
    pub day: u32,
    /// Share with an opportunity.
    pub converted: f64,
    /// Lower end of its 95 % band; `None` where undefined.
    pub low: Option<f64>,
    /// Upper end of its 95 % band; `None` where undefined.
    pub high: Option<f64>,
    /// Share disqualified.
    pub disqualified: f64,
    /// Handoffs still open just before.
    pub open: u64,
}

/// The pooled curve, and the age at which a cohort can be judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Pooled {
    /// The curve.
    pub curve: CohortCurve,
    /// Age in days at which the whole is taken to be reached.
    pub horizon_days: u32,
    /// First day on which the share reaches 95 % of its value at the horizon; `None` when no
    /// handoff was watched for so long, or none became an opportunity.
    pub matured_on: Option<u32>,
    /// The config's age at which conversion is judged, days.
    pub judged_on: u32,
    /// Part of the share at the horizon that is reached by then; `None` as above.
    pub reached_when_judged: Option<f64>,
}

/// Figures by months since the SDR's start.
#[derive(Clone, Debug, PartialEq)]
pub struct Ramp {
    /// First day of the handoffs.
    pub start: NaiveDate,
    /// Last day of the handoffs.
    pub end: NaiveDate,
    /// Whole months since the start: 0, 1, … and all from the last on together.
    pub months: Vec<RampMonth>,
    /// Handoffs by SDRs whose start is unknown.
    pub without_start: u64,
    /// Handoffs dated before their SDR's start.
    pub before_start: u64,
}

/// One month since the start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RampMonth {
    /// Whole months since the start; the last row holds all later ones too.
    pub month: u32,
    /// SDRs who handed off in it.
    pub sdrs: u64,
    /// Handoffs that became an opportunity in time, of those old enough to judge.
    pub conversion: Share,
    /// Handoffs with a complete brief; `None` when the exports can't tell.
    pub briefs: Option<Share>,
}
