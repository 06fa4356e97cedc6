//! What a rule found, with its evidence; words are the report's.

use chrono::NaiveDate;

use super::{Direction, Rule, Share};

/// The joint meeting's three questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Are handed-off leads converting, and if not, where are they stalling?
    Converting,
    /// Are AEs receiving enough context in the brief?
    Context,
    /// Do qualification criteria need to be adjusted?
    Criteria,
}

/// What was found. Observational throughout: nothing here says why.
#[derive(Clone, Debug, PartialEq)]
pub enum FindingKind {
    /// A weekly series signals at its last comparable week.
    Signal {
        /// Metric's name.
        metric: String,
        /// The rule.
        rule: Rule,
        /// Points for which it has held.
        points: usize,
        /// Week of the last point.
        week: NaiveDate,
        /// The last point: a share, or for waits and means the value itself in `value`.
        share: Option<Share>,
        /// The last point's value in the metric's unit.
        value: f64,
        /// The series' mean in the metric's unit.
        mean: f64,
    },
    /// An earlier week of the window stands outside its limits.
    OddWeek {
        /// Metric's name.
        metric: String,
        /// The week.
        week: NaiveDate,
        /// Its share.
        share: Share,
        /// The centre line.
        mean: f64,
        /// The factor whose mix explains most of it: name, points by mix, points by rate, the segment that grew most.
        mix: Option<MixNote>,
    },
    /// A person differs from the team after adjustment for many comparisons.
    Person {
        /// Metric's name.
        metric: String,
        /// Whom: SDR or AE.
        kind: super::PersonKind,
        /// Id.
        id: String,
        /// Name.
        name: String,
        /// The person's share.
        share: Share,
        /// The team's share.
        team: Share,
        /// Adjusted p-value.
        p_adjusted: f64,
    },
    /// An AE's follow-up differs from the others'.
    SlowOrFastAe {
        /// Id.
        id: String,
        /// Name.
        name: String,
        /// Median wait in business seconds; `None` when not reached.
        median_seconds: Option<f64>,
        /// All others' median.
        others_seconds: Option<f64>,
        /// Handoffs.
        n: u64,
        /// Holm-adjusted p-value.
        p_adjusted: f64,
    },
    /// An SDR leaves a field or component of the brief blank more often than the team.
    MissingInBrief {
        /// SDR's id.
        id: String,
        /// SDR's name.
        name: String,
        /// Component, as in the config.
        component: String,
        /// Field with the largest gap, as in the canonical tables.
        field: String,
        /// Handoffs of the SDR in which the field is filled, over the window.
        share: Share,
        /// The same for all others.
        others: Share,
        /// Missing in how many of the SDR's last ten (fewer if there are fewer).
        missing_of_last: (u64, u64),
        /// Adjusted p-value.
        p_adjusted: f64,
    },
    /// A method looks worse (or better) pooled and the other way within company sizes.
    Reversal {
        /// What is compared: `transfer_method`, `source`.
        of: String,
        /// Within what: `company_size`.
        within: String,
        /// The method, or the source.
        method: String,
        /// The reference method.
        reference: String,
        /// Raw difference in shares.
        raw: f64,
        /// Adjusted difference in shares: estimate, low, high.
        adjusted: (f64, f64, f64),
    },
    /// A method's adjusted difference excludes 0.
    MethodDiffers {
        /// What is compared: `transfer_method`, `source`.
        of: String,
        /// Within what: `company_size`.
        within: String,
        /// The method, or the source.
        method: String,
        /// The reference method.
        reference: String,
        /// Adjusted difference in shares: estimate, low, high.
        adjusted: (f64, f64, f64),
        /// Holm-adjusted p-value.
        p_adjusted: f64,
    },
    /// Handoffs that met a criterion convert as often as others to within ten points, or less often.
    CriterionAlike {
        /// The criterion, in lower case.
        criterion: String,
        /// Conversion of those that met it.
        met: Share,
        /// Conversion of those of the same frameworks that did not.
        not_met: Share,
        /// Difference within frameworks: estimate, low, high, wide enough for all criteria.
        adjusted: (f64, f64, f64),
        /// p-value over all criteria, where they convert less often; that they are alike is shown by
        /// the interval.
        p_adjusted: Option<f64>,
    },
    /// The quarter of handoffs with the highest lead scores converts less often than the next.
    TopScoresBelowNext {
        /// Conversion of the highest quarter.
        top: Share,
        /// Conversion of the next.
        next: Share,
        /// Lowest score of the highest quarter.
        top_from: i64,
        /// Difference of the two: estimate, low, high (Newcombe, 95 %).
        difference: (f64, f64, f64),
        /// p-value of no difference; one test.
        p_value: f64,
    },
    /// More handoffs than before are in a step for longer than its limit.
    StuckStep {
        /// The step.
        step: String,
        /// Its limit in business days.
        limit_days: u32,
        /// The rule.
        rule: Rule,
        /// Points for which it has held.
        points: usize,
        /// Week of the last point.
        week: NaiveDate,
        /// Handoffs still there after the limit, of those that stood there.
        share: Share,
        /// The series' mean.
        mean: f64,
    },
    /// An element of the playbook has no owner, or more than one.
    NotOneOwner {
        /// The element.
        element: String,
        /// Those named.
        owners: Vec<String>,
    },
    /// The whole interval of a measure of the playbook lies below its target.
    BelowTarget {
        /// The element.
        element: String,
        /// The measure, as in the playbook's adherence.
        measure: String,
        /// Whether it measures the element itself.
        nearness: super::Nearness,
        /// Over the weeks of the window.
        share: Share,
        /// The target as a share.
        target: f64,
    },
    /// More handoffs than the limit went to another AE than the rules name.
    Misrouted {
        /// Those that did, of all that a rule matches.
        share: Share,
        /// The limit as a share.
        limit: f64,
        /// The rule by which most did, with its own share.
        most: Option<(String, Share)>,
    },
    /// More appointments than the limit have no outcome on record.
    NotLogged {
        /// Those without, of all due.
        share: Share,
        /// The limit as a share.
        limit: f64,
        /// The hold rate if none of them was held, and if all were.
        bounds: (f64, f64),
    },
}

/// The factor behind an odd week.
#[derive(Clone, Debug, PartialEq)]
pub struct MixNote {
    /// Factor: `company_size`, `source` …
    pub factor: String,
    /// Change by mix, in shares.
    pub mix: f64,
    /// Change by rate, in shares.
    pub rate: f64,
    /// The segment that grew most.
    pub segment: String,
    /// Its share of handoffs before.
    pub before: f64,
    /// Its share of handoffs in the week.
    pub now: f64,
}

/// A row behind a finding: enough to look it up in the CRM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Handoff's id.
    pub handoff_id: String,
    /// What stands in that row, in figures or field names: `budget`.
    pub what: String,
}

/// What a finding is about, in one unit for all kinds; an order, not a forecast.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AtStake {
    /// Handoffs (appointments) by which it stands apart from what it is compared with.
    pub handoffs: f64,
    /// Opportunities expected of these by the team's own rates; `None` where they don't tell.
    pub opportunities: Option<f64>,
}

/// A rule's output.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The question that it belongs to.
    pub question: Question,
    /// Good or bad news; `None` where it is neither.
    pub direction: Option<Direction>,
    /// What was found.
    pub kind: FindingKind,
    /// What is at stake; findings stand in its order.
    pub at_stake: AtStake,
    /// Rows behind it, at most ten.
    pub evidence: Vec<Evidence>,
    /// Owner from the playbook, if one is named.
    pub owner: Option<String>,
}
