//! Which tidy row a figure of the page is.

use chrono::NaiveDate;

use crate::review::{Measure, Review};

/// Metric names of figures whose place in the review does not carry one.
pub(crate) mod names {
    /// The share followed up within the target, by Kaplan and Meier.
    pub(crate) const WITHIN_TARGET: &str = "follow_up_within_target";
    /// The median wait.
    pub(crate) const FOLLOW_UP: &str = "follow_up_wait";
    /// The median wait by the wall clock.
    pub(crate) const WALL: &str = "follow_up_wait_wall";
    /// The share touched on the day of the handoff.
    pub(crate) const SAME_DAY: &str = "same_day_follow_up";
    /// The share never followed up.
    pub(crate) const NEVER: &str = "never_followed_up";
    /// The show rate.
    pub(crate) const SHOW: &str = "show_rate";
    /// Appointments without an outcome.
    pub(crate) const NOT_LOGGED: &str = "outcome_not_logged";
    /// The share with a component of the brief complete.
    pub(crate) const COMPONENT: &str = "brief_component";
    /// The share with a field of the brief filled.
    pub(crate) const FIELD: &str = "brief_field";
    /// Conversion by number of components missing.
    pub(crate) const BY_MISSING: &str = "conversion_by_missing";
    /// Each score's share.
    pub(crate) const SCORE: &str = "feedback_distribution";
    /// Each state of the follow-up SLA.
    pub(crate) const SLA_STATE: &str = "follow_up_sla_state";
    /// Conversion so far, of weeks still maturing.
    pub(crate) const SO_FAR: &str = "handoff_to_opportunity_so_far";
    /// Conversion by band of the first touch.
    pub(crate) const RESPONSE_BAND: &str = "response_band";
    /// Conversion of a cohort by an age.
    pub(crate) const COHORT: &str = "cohort_conversion";
    /// Conversion by months since the SDR's start.
    pub(crate) const RAMP: &str = "ramp_conversion";
    /// Complete briefs by months since the SDR's start.
    pub(crate) const RAMP_BRIEFS: &str = "ramp_brief_completeness";
    /// Handoffs by the furthest step that they reached.
    pub(crate) const FURTHEST: &str = "stage_stall";
    /// Handoffs that stand in a step for longer than its limit.
    pub(crate) const STUCK: &str = "stage_stuck";
    /// Age in a step of those that stand there.
    pub(crate) const STEP_AGE: &str = "step_age";
    /// Handoffs with a score.
    pub(crate) const RESPONSE: &str = "feedback_response";
    /// Follow-through that the SDR scored 4 or 5.
    pub(crate) const SDR_SCORE: &str = "sdr_feedback_score";
    /// Handoffs whose follow-through the SDR scored.
    pub(crate) const SDR_RESPONSE: &str = "sdr_feedback_response";
    /// Quiet prospects who got the outreach that is owed.
    pub(crate) const CADENCE: &str = "three_three_three";
    /// First meetings in which the AE talked within the limit.
    pub(crate) const TALK: &str = "talk_ratio";
    /// First meetings by how much the AE talked.
    pub(crate) const TALK_BAND: &str = "talk_ratio_band";
    /// The AE's score of the brief by its complete components.
    pub(crate) const BRIEF_SCORE: &str = "brief_score_by_components";
}

/// The shares read off a wait's curve: those that ended with the event by its age, and those that
/// ended otherwise; none of a wait that the page does not read off.
pub(crate) fn of_wait(metric: &str) -> Option<(&'static str, &'static str)> {
    match metric {
        "acceptance_wait" => {
            Some(("acceptance_within_business_day", "rejection_within_business_day"))
        }
        "conversion_wait" => {
            Some(("conversion_within_maturity", "disqualification_within_maturity"))
        }
        "sales_cycle" => Some(("won_within_inquiry_days", "lost_within_inquiry_days")),
        _ => None,
    }
}

/// A period of the review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Period {
    /// A week, by its first day.
    Week(NaiveDate),
    /// A month, by its first day.
    Month(NaiveDate),
    /// The window, by its first day.
    Window(NaiveDate),
}

/// `metric|slice|member|period|period_start`, as `data-m` carries it.
pub(crate) fn key(metric: &str, slice: &str, member: &str, period: Period) -> String {
    let (word, start) = match period {
        Period::Week(start) => ("week", start),
        Period::Month(start) => ("month", start),
        Period::Window(start) => ("window", start),
    };
    format!("{metric}|{slice}|{member}|{word}|{start}")
}

/// The key of a tidy row.
pub(crate) fn of(row: &Measure) -> String {
    let Measure { metric, slice, member, period, period_start, .. } = row;
    format!("{metric}|{slice}|{member}|{period}|{period_start}")
}

/// Whether a key is that of a tidy row; of most rows its beginning tells that it is not.
pub(crate) fn is_of(key: &str, row: &Measure) -> bool {
    fn after<'k>(key: &'k str, field: &str) -> Option<&'k str> {
        key.strip_prefix(field)?.strip_prefix('|')
    }
    let fields = [&row.metric, &row.slice, &row.member, &row.period];
    let start = fields.into_iter().try_fold(key, |rest, field| after(rest, field));
    start.is_some_and(|start| start == row.period_start.to_string())
}

/// A part (a component of the brief) of a member; of everything together, the part alone.
pub(crate) fn part(member: &str, part: &str) -> String {
    if member.is_empty() { part.to_owned() } else { format!("{member}/{part}") }
}

/// The window of a metric: conversion's ends when handoffs are old enough.
pub(crate) fn window(review: &Review, metric: &str) -> Period {
    let matures = review.conversion.as_ref().is_some_and(|series| series.metric == metric);
    Period::Window(if matures {
        review.head.matured_window_start
    } else {
        review.head.window_start
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::fixture;

    #[test]
    fn a_key_is_of_the_rows_that_are_spelled_as_it_is() {
        let measures = fixture::rich().measures;
        for row in measures.iter().step_by(7) {
            let key = of(row);
            for other in &measures {
                assert_eq!(is_of(&key, other), of(other) == key, "{key}: {}", of(other));
            }
            assert!(!is_of(&format!("{key}0"), row) && !is_of(&key[1..], row), "{key}");
        }
    }
}
