//! The words for each metric.

use super::name;
use super::phrases::{Phrases, say};

/// What a metric's value is, and so how it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scale {
    /// A share of something counted.
    Share,
    /// A wait in business seconds.
    Wait,
    /// A mean count.
    Mean,
}

/// The words for a metric.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MetricWords {
    /// Heading of its tile and tables: `Handoff to opportunity`.
    pub(crate) label: String,
    /// The same within a sentence: `handoff to opportunity`.
    pub(crate) inline: String,
    /// Subject of a sentence: `Conversion`.
    pub(crate) subject: String,
    /// Good news: `Conversion is up`.
    pub(crate) better: String,
    /// Bad news: `Conversion is down`.
    pub(crate) worse: String,
    /// What is counted, as the name of a phrase `unit-…`: `handoff`.
    pub(crate) unit: String,
    /// What was achieved: `Handoffs that became opportunities`.
    pub(crate) measure: String,
    /// Heading of the counts: `opportunities / handoffs`.
    pub(crate) fraction: String,
    /// How its value is printed.
    pub(crate) scale: Scale,
}

/// The metric's name in the catalog, what it counts, and how its value is printed. Its words are the
/// phrase `metric-…` and that phrase's attributes.
const METRICS: [(&str, &str, Scale); 36] = [
    ("handoff_to_opportunity_rate", "handoff", Scale::Share),
    ("acceptance_rate", "handoff", Scale::Share),
    ("acceptance_state", "handoff", Scale::Share),
    ("rejection_reason", "rejected-handoff", Scale::Share),
    ("win_rate", "closed-deal", Scale::Share),
    ("won_per_1000_inquiries", "inquiry", Scale::Share),
    ("stage_stall", "handoff", Scale::Share),
    ("response_band", "handoff", Scale::Share),
    ("quota_attainment", "quota", Scale::Mean),
    ("hold_rate", "appointment", Scale::Share),
    ("show_rate", "appointment", Scale::Share),
    ("outcome_not_logged", "appointment", Scale::Share),
    ("hold_rate_by_cadence", "appointment", Scale::Share),
    ("talk_ratio", "first-meeting", Scale::Share),
    ("talk_ratio_band", "first-meeting", Scale::Share),
    ("follow_up_wait", "handoff", Scale::Wait),
    ("follow_up_within_target", "handoff", Scale::Share),
    ("same_day_follow_up", "handoff", Scale::Share),
    ("follow_up_sla", "handoff", Scale::Share),
    ("never_followed_up", "handoff", Scale::Share),
    ("acknowledgement_sla", "handoff", Scale::Share),
    ("acknowledgement_sla_state", "handoff", Scale::Share),
    ("confirmation_sla", "handoff", Scale::Share),
    ("confirmation_sla_state", "handoff", Scale::Share),
    ("three_three_three", "quiet-handoff", Scale::Share),
    ("routing_delay", "handoff", Scale::Share),
    ("misrouted", "handoff", Scale::Share),
    ("conversion_by_routing", "handoff", Scale::Share),
    ("brief_components", "handoff", Scale::Mean),
    ("brief_completeness", "handoff", Scale::Share),
    ("brief_reviewed_before_meeting", "handoff", Scale::Share),
    ("feedback_score", "scored-handoff", Scale::Share),
    ("feedback_response", "handoff", Scale::Share),
    ("sdr_feedback_score", "scored-handoff", Scale::Share),
    ("sdr_feedback_response", "handoff", Scale::Share),
    ("brief_score_by_components", "scored-handoff", Scale::Mean),
];

/// The words for a metric; one that the list does not know is spelled from its name.
pub(crate) fn metric(p: &Phrases, name: &str) -> MetricWords {
    match METRICS.iter().find(|(known, ..)| *known == name) {
        Some(&(_, unit, scale)) => known(p, name, unit, scale),
        None => spelled(p, name),
    }
}

fn known(p: &Phrases, name: &str, unit: &str, scale: Scale) -> MetricWords {
    let say = |attribute: &str| p.say(&format!("metric-{name}{attribute}"), &[]);
    MetricWords {
        label: say(""),
        inline: say(".inline"),
        subject: say(".subject"),
        better: say(".better"),
        worse: say(".worse"),
        unit: unit.to_owned(),
        measure: say(".measure"),
        fraction: say(".fraction"),
        scale,
    }
}

fn spelled(p: &Phrases, name: &str) -> MetricWords {
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let told = if is_name { p.find(&format!("metric-{name}")) } else { None };
    let inline = told.unwrap_or_else(|| name::factor(p, name));
    let subject = super::number::capital(&inline);
    MetricWords {
        label: subject.clone(),
        inline,
        better: say!(p, "metric-unknown.better", subject = &subject),
        worse: say!(p, "metric-unknown.worse", subject = &subject),
        unit: "case".to_owned(),
        measure: subject.clone(),
        fraction: say!(p, "metric-unknown.fraction"),
        scale: Scale::Share,
        subject,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::phrases;
    use std::collections::BTreeSet;

    #[test]
    fn no_name_stands_twice_in_the_list() {
        let names: Vec<_> = METRICS.iter().map(|(name, ..)| name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    }

    #[test]
    fn every_metric_of_the_list_has_its_phrases_and_its_unit() {
        let p = phrases();
        for (name, unit, _) in METRICS {
            for attribute in
                ["", ".inline", ".subject", ".better", ".worse", ".measure", ".fraction"]
            {
                assert!(
                    p.find(&format!("metric-{name}{attribute}")).is_some(),
                    "{name}{attribute}"
                );
            }
            for attribute in ["", ".none", ".few"] {
                assert!(
                    p.find(&format!("unit-{unit}{attribute}")).is_some(),
                    "{name}: {unit}{attribute}"
                );
            }
        }
    }

    #[test]
    fn a_metric_without_words_is_spelled_from_its_name() {
        let p = phrases();
        assert_eq!(metric(p, "deals_per_1000_calls").label, "Deals per 1000 calls");
        assert_eq!(metric(p, "hold_rate").subject, "The hold rate");
    }
}
