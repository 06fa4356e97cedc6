//! The sentences of the section on people.

use crate::review::{PeopleTable, PersonKind, PersonRow, Review, SmallN};

use super::metric::metric;
use super::number::{NO_VALUE, listed, p_value};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{moment, name};

/// What the section holds and what it does not.
pub(crate) fn sub(p: &Phrases) -> String {
    say!(p, "people-sub")
}

/// What stands where there is nobody to compare.
pub(crate) fn none(p: &Phrases) -> String {
    say!(p, "people-none")
}

/// What stands beside someone new.
pub(crate) fn ramping(p: &Phrases) -> String {
    say!(p, "people-ramping")
}

/// `SDR` or `AE`.
pub(crate) fn role(p: &Phrases, kind: PersonKind) -> String {
    match kind {
        PersonKind::Sdr => say!(p, "role-sdr"),
        PersonKind::Ae => say!(p, "role-ae"),
    }
}

/// Who differs on this metric.
pub(crate) fn headline(p: &Phrases, people: &PeopleTable) -> String {
    let label = metric(p, &people.metric).label;
    let names: Vec<String> = people
        .rows
        .iter()
        .filter(|row| row.flag.is_some())
        .map(|row| name::of_data(&row.name))
        .collect();
    if names.is_empty() {
        return say!(p, "people-metric-none", metric = label, role = role(p, people.kind));
    }
    say!(p, "people-metric-differ", metric = label, who = listed(p, &names), n = names.len())
}

/// What is measured, of whom and when.
pub(crate) fn measure(p: &Phrases, review: &Review, people: &PeopleTable) -> String {
    let words = metric(p, &people.metric);
    let matures = review.conversion.as_ref().is_some_and(|series| series.metric == people.metric);
    let when = match (matures, review.head.last_matured_week) {
        (true, Some(last)) => say!(
            p,
            "people-matured-weeks",
            first = moment::day_in_words(p, review.head.matured_window_start),
            last = moment::full_day(p, last),
        ),
        _ => moment::span(p, review.head.window_start, review.head.week_end),
    };
    let role = role(p, people.kind);
    say!(p, "people-measure", measure = words.measure, role = role, when = when)
}

/// The rows for those who can't see the figure.
pub(crate) fn in_words(thresholds: Thresholds<'_>, people: &PeopleTable) -> String {
    let p = thresholds.p;
    let unit = metric(p, &people.metric).unit;
    let rows: Vec<String> = people
        .rows
        .iter()
        .map(|row| format!("{} {}", name::of_data(&row.name), thresholds.brief(&row.share, &unit)))
        .collect();
    let team = thresholds.brief(&people.team, &unit);
    say!(p, "people-in-words", team = team, rows = listed(p, &rows))
}

/// Whether a person differs, with the p-value behind it.
pub(crate) fn differs(thresholds: Thresholds<'_>, people: &PeopleTable, row: &PersonRow) -> String {
    let p = thresholds.p;
    if thresholds.size(&row.share) != SmallN::Enough {
        return say!(p, "people-too-few");
    }
    let place = match (row.share.estimate, people.team.estimate) {
        (Some(own), Some(team)) if own < team => say!(p, "people-below"),
        (Some(_), Some(_)) => say!(p, "people-above"),
        _ => NO_VALUE.to_owned(),
    };
    match (row.flag, row.p_adjusted) {
        (Some(_), Some(value)) => format!("{place}, {}", p_value(p, value)),
        (None, Some(value)) => say!(p, "people-no-difference", p = p_value(p, value)),
        _ => NO_VALUE.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, thresholds};

    #[test]
    fn names_stand_in_the_headline_only_with_a_flag() {
        let p = phrases();
        let mut people = fixture::rich().people.swap_remove(0);
        insta::assert_snapshot!(headline(p, &people), @"Handoff to opportunity: Emery S. and Finley O. differ from the team");
        for row in &mut people.rows {
            row.flag = None;
        }
        assert_eq!(
            headline(p, &people),
            "Handoff to opportunity: no SDR differs from the team beyond chance"
        );
    }

    #[test]
    fn too_few_are_never_compared() {
        let people = fixture::rich().people.swap_remove(0);
        let few = people.rows.iter().find(|row| row.share.eligible < 8).unwrap();
        assert_eq!(differs(thresholds(), &people, few), "too few to compare");
    }
}
