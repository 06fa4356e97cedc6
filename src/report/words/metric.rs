//! The words for each metric, in one list.

use super::name;

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
    /// Subject of a sentence: `Conversion`.
    pub(crate) subject: String,
    /// Good news: `Conversion is up`.
    pub(crate) better: String,
    /// Bad news: `Conversion is down`.
    pub(crate) worse: String,
    /// What is counted: `handoff`.
    pub(crate) unit: String,
    /// What was achieved: `Handoffs that became opportunities`.
    pub(crate) measure: String,
    /// Heading of the counts: `opportunities / handoffs`.
    pub(crate) fraction: String,
    /// How its value is printed.
    pub(crate) scale: Scale,
}

/// The metric's name in the catalog, then the words in the order of [`MetricWords`].
type Row = (&'static str, [&'static str; 7], Scale);

const WORDS: &[Row] = &[
    (
        "handoff_to_opportunity_rate",
        [
            "Handoff to opportunity",
            "Conversion",
            "Conversion is up",
            "Conversion is down",
            "handoff",
            "Handoffs that became opportunities",
            "opportunities / handoffs",
        ],
        Scale::Share,
    ),
    (
        "hold_rate",
        [
            "Meetings held",
            "The hold rate",
            "More meetings are held",
            "Fewer meetings are held",
            "appointment",
            "Appointments due that were held",
            "held / due",
        ],
        Scale::Share,
    ),
    (
        "show_rate",
        [
            "Show rate",
            "The show rate",
            "The show rate is up",
            "The show rate is down",
            "appointment",
            "Appointments held, prospects’ cancellations in advance left out",
            "held / due",
        ],
        Scale::Share,
    ),
    (
        "follow_up_wait",
        [
            "First AE touch",
            "Follow-up",
            "Follow-up is faster",
            "Follow-up is slower",
            "handoff",
            "Business time from the handoff to the AE’s first touch",
            "touched / handoffs",
        ],
        Scale::Wait,
    ),
    (
        "follow_up_sla",
        [
            "Follow-up within target",
            "Follow-up within target",
            "More follow-ups are on time",
            "Fewer follow-ups are on time",
            "handoff",
            "Handoffs followed up within the target",
            "within target / handoffs",
        ],
        Scale::Share,
    ),
    (
        "brief_components",
        [
            "Brief completeness",
            "The brief",
            "Briefs are more complete",
            "Briefs are less complete",
            "handoff",
            "Components of the brief that are complete",
            "complete / handoffs",
        ],
        Scale::Mean,
    ),
    (
        "brief_completeness",
        [
            "Brief completeness",
            "The share of complete briefs",
            "More briefs are complete",
            "Fewer briefs are complete",
            "handoff",
            "Handoffs with every component of the brief complete",
            "complete / handoffs",
        ],
        Scale::Share,
    ),
    (
        "feedback_score",
        [
            "AE feedback",
            "Feedback",
            "Feedback is up",
            "Feedback is down",
            "scored handoff",
            "Scored handoffs that the AE gave 4 or 5",
            "4 or 5 / scored",
        ],
        Scale::Share,
    ),
    (
        "never_followed_up",
        [
            "Never followed up",
            "The share never followed up",
            "Fewer handoffs stay untouched",
            "More handoffs stay untouched",
            "handoff",
            "Handoffs older than one business day without any touch",
            "untouched / handoffs",
        ],
        Scale::Share,
    ),
    (
        "outcome_not_logged",
        [
            "Outcome not logged",
            "The share without an outcome",
            "More outcomes are logged",
            "Fewer outcomes are logged",
            "appointment",
            "Appointments due whose outcome nobody logged",
            "not logged / due",
        ],
        Scale::Share,
    ),
];

/// The words for a metric; one that the list does not know is spelled from its name.
pub(crate) fn metric(name: &str) -> MetricWords {
    let known = WORDS.iter().find(|(known, ..)| *known == name);
    known.map_or_else(|| spelled(name), |(_, words, scale)| listed(words, *scale))
}

fn listed(words: &[&str; 7], scale: Scale) -> MetricWords {
    let [label, subject, better, worse, unit, measure, fraction] = words.map(str::to_owned);
    MetricWords { label, subject, better, worse, unit, measure, fraction, scale }
}

fn spelled(name: &str) -> MetricWords {
    let subject = super::number::capital(&name::spelled(name));
    MetricWords {
        label: subject.clone(),
        better: format!("{subject} is better"),
        worse: format!("{subject} is worse"),
        unit: "case".to_owned(),
        measure: subject.clone(),
        fraction: "achieved / eligible".to_owned(),
        scale: Scale::Share,
        subject,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_name_stands_twice_in_the_list() {
        let names: Vec<_> = WORDS.iter().map(|(name, ..)| name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    }

    #[test]
    fn a_metric_without_words_is_spelled_from_its_name() {
        assert_eq!(metric("won_per_1000_inquiries").label, "Won per 1000 inquiries");
        assert_eq!(metric("hold_rate").subject, "The hold rate");
    }
}
