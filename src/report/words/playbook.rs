//! The sentences on the playbook: what stands below its target, and who answers for what.

use chrono::NaiveDate;

use crate::review::{AgainstTarget, Direction, Nearness, Playbook, PlaybookElement, Signal};

use super::metric::metric;
use super::number::{NO_VALUE, capital, listed};
use super::phrases::{Phrases, say};
use super::{moment, name};

/// The finding: what is below its target, else who is missing, else that nothing is.
pub(crate) fn headline(p: &Phrases, playbook: &Playbook) -> String {
    let is_below = |element: &&PlaybookElement| {
        element.adherence.iter().any(|one| one.against_target == Some(AgainstTarget::Below))
    };
    let below: Vec<String> = playbook
        .elements
        .iter()
        .filter(is_below)
        .map(|one| name::element(p, &one.element))
        .collect();
    let n = below.len();
    if n > 0 {
        return say!(p, "playbook-headline-below", elements = capital(&listed(p, &below)), n = n);
    }
    let has_target =
        |element: &PlaybookElement| element.target.is_some() && !element.adherence.is_empty();
    if playbook.elements.iter().any(has_target) {
        return say!(p, "playbook-headline-none-below");
    }
    say!(p, "playbook-headline-no-target")
}

/// Which version is looked at, and over which weeks.
pub(crate) fn sub(p: &Phrases, playbook: &Playbook, window: (NaiveDate, NaiveDate)) -> String {
    let window = moment::span(p, window.0, window.1);
    match (&playbook.version, playbook.date) {
        (Some(version), Some(date)) => say!(
            p,
            "playbook-sub-version-since",
            version = name::of_data(version),
            date = moment::day(p, date),
            window = window
        ),
        (Some(version), None) => {
            say!(p, "playbook-sub-version", version = name::of_data(version), window = window)
        }
        (None, Some(date)) => {
            say!(p, "playbook-sub-since", date = moment::day(p, date), window = window)
        }
        (None, None) => say!(p, "playbook-sub", window = window),
    }
}

/// What has no owner, or several; `None` when each has one.
pub(crate) fn ownerless(p: &Phrases, playbook: &Playbook) -> Option<String> {
    let wrong = playbook.elements.iter().filter(|element| element.owners.len() != 1);
    let names: Vec<String> = wrong.map(|one| name::element(p, &one.element)).collect();
    let n = names.len();
    (n > 0).then(|| say!(p, "playbook-ownerless", elements = capital(&listed(p, &names)), n = n))
}

/// An element as the head of its row.
pub(crate) fn element(p: &Phrases, element: &str) -> String {
    capital(&name::element(p, element))
}

/// What an element asks for.
pub(crate) fn asks(p: &Phrases, element: &str) -> String {
    match element {
        "checklist" => say!(p, "playbook-asks-checklist"),
        "mandatory_fields" => say!(p, "playbook-asks-mandatory-fields"),
        "email_template" => say!(p, "playbook-asks-email-template"),
        "slas" => say!(p, "playbook-asks-slas"),
        "feedback_cadence" => say!(p, "playbook-asks-feedback-cadence"),
        "review_cadence" => say!(p, "playbook-asks-review-cadence"),
        _ => String::new(),
    }
}

/// Who answers for an element, and the tone in which it is said.
pub(crate) fn owner(p: &Phrases, owners: &[String]) -> (String, &'static str) {
    let names: Vec<String> = owners.iter().map(|owner| name::of_data(owner)).collect();
    match names.as_slice() {
        [] => (say!(p, "playbook-nobody"), "bad"),
        [one] => (one.clone(), ""),
        _ => (listed(p, &names), "bad"),
    }
}

/// The words for a measure of the playbook: a metric's, or its own.
pub(crate) struct Adherence {
    /// As it stands in its column.
    pub(crate) label: String,
    /// Within a sentence.
    pub(crate) inline: String,
    /// What it counts, as the name of a phrase `unit-…`.
    pub(crate) unit: String,
}

/// A measure in words.
pub(crate) fn adherence(p: &Phrases, measure: &str) -> Adherence {
    if measure == "synced_weekly" {
        let inline = say!(p, "measure-synced-weekly");
        return Adherence { label: capital(&inline), inline, unit: "appointment".to_owned() };
    }
    let words = metric(p, measure);
    Adherence { label: words.label, inline: words.inline, unit: words.unit }
}

/// That a measure is the nearest there is; nothing when it is the thing itself.
pub(crate) fn nearness(p: &Phrases, nearness: Nearness) -> String {
    match nearness {
        Nearness::Itself => String::new(),
        Nearness::Nearest => say!(p, "playbook-nearest"),
    }
}

/// What the chart's rules saw of a measure.
pub(crate) fn signal(p: &Phrases, signal: Option<Signal>) -> String {
    let Some(signal) = signal else { return NO_VALUE.to_owned() };
    let rule = super::signal::in_short(p, signal.rule);
    match signal.direction {
        Direction::Improvement => say!(p, "signal-better", seen = rule),
        Direction::Concern => say!(p, "signal-worse", seen = rule),
    }
}

/// How to read the table.
pub(crate) fn reading(p: &Phrases) -> String {
    say!(p, "playbook-reading")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};

    fn playbook() -> Playbook {
        fixture::rich().playbook
    }

    #[test]
    fn what_stays_below_its_target_is_the_finding() {
        let p = phrases();
        let mut playbook = playbook();
        assert_eq!(headline(p, &playbook), "The mandatory fields: below the target");
        playbook.elements[1].adherence.clear();
        let told = "Nothing that is measured lies clearly below its target";
        assert_eq!(headline(p, &playbook), told);
        for element in &mut playbook.elements {
            element.target = None;
        }
        let none = "No element of the playbook has a target yet that can be measured";
        assert_eq!(headline(p, &playbook), none);
    }

    #[test]
    fn none_or_two_owners_are_told_and_one_each_is_not() {
        let p = phrases();
        let mut playbook = playbook();
        assert_eq!(
            ownerless(p, &playbook).unwrap(),
            "The e-mail template and the agreements on the AE’s answer need one owner each: exactly \
             one person or role who answers."
        );
        for element in &mut playbook.elements {
            element.owners = vec!["Dana".to_owned()];
        }
        assert_eq!(ownerless(p, &playbook), None);
        assert_eq!(owner(p, &[]), ("nobody".to_owned(), "bad"));
    }

    #[test]
    fn the_version_and_its_day_are_said_where_they_are_known() {
        let p = phrases();
        let mut playbook = playbook();
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let window = (day(2), day(15));
        let said = sub(p, &playbook, window);
        assert!(said.starts_with("Version 3 <draft>, in force since 1 Sep"), "{said}");
        playbook.date = None;
        assert!(sub(p, &playbook, window).starts_with("Version 3 <draft>: what was agreed"));
        playbook.version = None;
        assert!(sub(p, &playbook, window).starts_with("What was agreed, and"));
    }
}
