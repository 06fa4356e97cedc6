//! The words for each metric, in one list.

mod answers;
mod briefs;
mod meetings;
mod outcomes;

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

const WORDS: [&[Row]; 4] = [outcomes::WORDS, meetings::WORDS, answers::WORDS, briefs::WORDS];

/// The words for a metric; one that the list does not know is spelled from its name.
pub(crate) fn metric(name: &str) -> MetricWords {
    let known = WORDS.iter().copied().flatten().find(|(known, ..)| *known == name);
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
        let names: Vec<_> = WORDS.iter().copied().flatten().map(|(name, ..)| name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    }

    #[test]
    fn a_metric_without_words_is_spelled_from_its_name() {
        assert_eq!(metric("deals_per_1000_calls").label, "Deals per 1000 calls");
        assert_eq!(metric("hold_rate").subject, "The hold rate");
    }
}
