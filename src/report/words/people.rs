//! The sentences of the section on people.

use crate::review::{PeopleTable, PersonKind, PersonRow, Review, SmallN};

use super::metric::metric;
use super::number::{NO_VALUE, listed, p_value};
use super::share::Thresholds;
use super::{moment, name};

/// What the section holds and what it does not.
pub(crate) const SUB: &str = "Ordered by the share pulled towards the team. Nobody is ranked by the raw \
share, and nobody is marked unless the difference outlasts adjustment for the number of people.";

/// What stands where there is nobody to compare.
pub(crate) const NONE: &str = "SDRs and AEs are compared here once there are handoffs to compare.";

/// What stands beside someone new.
pub(crate) const RAMPING: &str = "started less than 90 days ago";

/// `SDR` or `AE`.
pub(crate) fn role(kind: PersonKind) -> &'static str {
    match kind {
        PersonKind::Sdr => "SDR",
        PersonKind::Ae => "AE",
    }
}

/// Who differs on this metric.
pub(crate) fn headline(people: &PeopleTable) -> String {
    let label = metric(&people.metric).label;
    let who = role(people.kind);
    let names: Vec<String> = people
        .rows
        .iter()
        .filter(|row| row.flag.is_some())
        .map(|row| name::of_data(&row.name))
        .collect();
    match names.as_slice() {
        [] => format!("{label}: no {who} differs from the team beyond chance"),
        [one] => format!("{label}: {one} differs from the team"),
        several => format!("{label}: {} differ from the team", listed(several)),
    }
}

/// What is measured, of whom and when.
pub(crate) fn measure(review: &Review, people: &PeopleTable) -> String {
    let words = metric(&people.metric);
    let matures = review.conversion.as_ref().is_some_and(|series| series.metric == people.metric);
    let when = match (matures, review.head.last_matured_week) {
        (true, Some(last)) => format!(
            "weeks of {} to {}, the last old enough",
            moment::day_in_words(review.head.matured_window_start),
            moment::full_day(last)
        ),
        _ => moment::span(review.head.window_start, review.head.week_end),
    };
    format!("{}, per {}, {when}.", words.measure, role(people.kind))
}

/// The rows for those who can't see the figure.
pub(crate) fn in_words(thresholds: Thresholds, people: &PeopleTable) -> String {
    let unit = metric(&people.metric).unit;
    let rows: Vec<String> = people
        .rows
        .iter()
        .map(|row| format!("{} {}", name::of_data(&row.name), thresholds.brief(&row.share, &unit)))
        .collect();
    format!("Team {}. {}.", thresholds.brief(&people.team, &unit), listed(&rows))
}

/// Whether a person differs, with the p-value behind it.
pub(crate) fn differs(thresholds: Thresholds, people: &PeopleTable, row: &PersonRow) -> String {
    if thresholds.size(&row.share) != SmallN::Enough {
        return "too few to compare".to_owned();
    }
    let place = match (row.share.estimate, people.team.estimate) {
        (Some(own), Some(team)) if own < team => "▼ below",
        (Some(_), Some(_)) => "▲ above",
        _ => NO_VALUE,
    };
    match (row.flag, row.p_adjusted) {
        (Some(_), Some(p)) => format!("{place}, {}", p_value(p)),
        (None, Some(p)) => format!("no, {}", p_value(p)),
        _ => NO_VALUE.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, thresholds};

    #[test]
    fn names_stand_in_the_headline_only_with_a_flag() {
        let mut people = fixture::rich().people.swap_remove(0);
        insta::assert_snapshot!(headline(&people), @"Handoff to opportunity: Emery S. and Finley O. differ from the team");
        for row in &mut people.rows {
            row.flag = None;
        }
        assert_eq!(
            headline(&people),
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
