//! The sentences of the section on people.

use crate::review::{
    AgainstLine, Benchmark, Direction, FunnelPlot, FunnelZone, PeopleTable, PersonKind, PersonRow,
    Review, SmallN,
};

use super::metric::metric;
use super::number::{NO_VALUE, decimal, listed, p_value};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::signal::Side;
use super::{ALPHA, benchmark, moment, name};

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
        let role = role(p, people.kind);
        return if compared(people) {
            say!(p, "people-metric-none", metric = label, role = role)
        } else {
            say!(p, "people-metric-few", metric = label, role = role)
        };
    }
    say!(p, "people-metric-differ", metric = label, who = listed(p, &names), n = names.len())
}

/// Whether anybody was held against the others; one alone never is.
pub(crate) fn compared(people: &PeopleTable) -> bool {
    people.rows.len() > 1 && people.rows.iter().any(|row| row.p_adjusted.is_some())
}

/// Who of a kind differs, metric by metric.
pub(crate) fn side_by_side(p: &Phrases, kind: PersonKind, tables: &[&PeopleTable]) -> String {
    let found: Vec<String> = tables.iter().filter_map(|table| on_what(p, table)).collect();
    let role = role(p, kind);
    if found.is_empty() && tables.iter().any(|table| compared(table)) {
        return say!(p, "people-kind-none", role = role);
    }
    if found.is_empty() {
        return say!(p, "people-kind-few", role = role);
    }
    say!(p, "people-kind-differ", role = role, who = found.join("; "))
}

/// `Dana R. differs on meetings held`; nothing where nobody does.
pub(crate) fn on_what(p: &Phrases, table: &PeopleTable) -> Option<String> {
    let own = table.rows.iter().filter(|row| row.flag.is_some());
    let names: Vec<String> = own.map(|row| name::of_data(&row.name)).collect();
    let (who, metric) = (listed(p, &names), metric(p, &table.metric).inline);
    (!names.is_empty())
        .then(|| say!(p, "people-who-on-what", who = who, metric = metric, n = names.len()))
}

/// The weeks of the tables.
pub(crate) fn window(p: &Phrases, review: &Review) -> String {
    let window = moment::span(p, review.head.window_start, review.head.week_end);
    match (review.conversion.as_ref(), review.head.last_matured_week) {
        (Some(_), Some(last)) => say!(
            p,
            "people-window-matured",
            window = window,
            first = moment::day_in_words(p, review.head.matured_window_start),
            last = moment::full_day(p, last),
        ),
        _ => say!(p, "people-window", window = window),
    }
}

/// The weeks of the tables, and what stands in them.
pub(crate) fn window_and_counts(p: &Phrases, review: &Review) -> String {
    format!("{} {}", window(p, review), say!(p, "people-counts"))
}

/// The shape and the direction of someone who differs after adjustment.
pub(crate) fn mark(people: &PeopleTable, row: &PersonRow) -> Option<(&'static str, Direction)> {
    let side = Side::of(row.share.estimate?, people.team.estimate?);
    Some((side.shape(), row.flag?))
}

/// The line that opens a metric on which nobody differs.
pub(crate) fn fold(p: &Phrases, people: &PeopleTable) -> String {
    let label = metric(p, &people.metric).label;
    say!(p, "people-fold", metric = label, role = role(p, people.kind))
}

/// The head of a column: `Against daily sync 85.9%`.
pub(crate) fn against_head(p: &Phrases, line: &Benchmark) -> String {
    say!(p, "column-against", line = benchmark::within(p, line))
}

/// Whether a person differs from a reference line, with the p-value behind it.
pub(crate) fn against(
    p: &Phrases,
    row: &PersonRow,
    line: &Benchmark,
    found: Option<AgainstLine>,
) -> String {
    let Some(found) = found else {
        return NO_VALUE.to_owned();
    };
    let shown = p_value(p, found.p_adjusted);
    match (found.flag, row.share.estimate) {
        (Some(_), Some(own)) if own < line.value => format!("{}, {shown}", say!(p, "people-below")),
        (Some(_), Some(_)) => format!("{}, {shown}", say!(p, "people-above")),
        _ => say!(p, "people-no-difference", p = shown),
    }
}

/// What the funnel says: whether anybody lies beyond its outer limits.
pub(crate) fn funnel_title(p: &Phrases, funnel: &FunnelPlot) -> String {
    let beyond = funnel.points.iter().filter(|point| point.zone == FunnelZone::BeyondOuter);
    let names: Vec<String> = beyond.map(|point| name::of_data(&point.name)).collect();
    if names.is_empty() {
        return say!(p, "people-funnel-none");
    }
    say!(p, "people-funnel-beyond", who = listed(p, &names), n = names.len())
}

/// What is measured over what.
pub(crate) fn funnel_measure(p: &Phrases, name: &str) -> String {
    say!(p, "people-funnel-measure", measure = metric(p, name).measure)
}

/// The funnel for those who can't see it.
pub(crate) fn funnel_in_words(p: &Phrases, funnel: &FunnelPlot) -> String {
    let outside = |zone| funnel.points.iter().filter(|point| point.zone == zone).count();
    let beyond = outside(FunnelZone::BeyondOuter);
    say!(
        p,
        "people-funnel-in-words",
        n = funnel.points.len(),
        inner = outside(FunnelZone::BeyondInner) + beyond,
        outer = beyond,
    )
}

/// Whether the rates differ at all.
pub(crate) fn funnel_verdict(p: &Phrases, funnel: &FunnelPlot) -> String {
    let differ = funnel.heterogeneity_p < ALPHA;
    if differ { say!(p, "people-rates-differ") } else { say!(p, "people-rates-alike") }
}

/// The test behind it, and whether the limits were drawn out.
pub(crate) fn funnel_evidence(p: &Phrases, funnel: &FunnelPlot) -> String {
    let test = say!(p, "people-rates-test", p = p_value(p, funnel.heterogeneity_p));
    if funnel.stretch > 1.0 {
        let factor = decimal(p, funnel.stretch, 1);
        return say!(p, "people-rates-stretched", test = test, factor = factor);
    }
    test
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
    fn one_alone_differs_from_nobody() {
        let p = phrases();
        let mut people = fixture::rich().people.swap_remove(0);
        people.rows.truncate(1);
        people.rows[0].flag = None;
        assert_eq!(headline(p, &people), "Handoff to opportunity: no SDR could be compared");
        let told = side_by_side(p, PersonKind::Sdr, &[&people]);
        assert_eq!(told, "SDRs side by side: nobody could be compared");
    }

    #[test]
    fn too_few_are_never_compared() {
        let people = fixture::rich().people.swap_remove(0);
        let few = people.rows.iter().find(|row| row.share.eligible < 8).unwrap();
        assert_eq!(differs(thresholds(), &people, few), "too few to compare");
    }

    #[test]
    fn side_by_side_names_whom_a_metric_sets_apart() {
        let p = phrases();
        let mut tables = fixture::rich().people;
        let side = |tables: &[PeopleTable]| {
            side_by_side(p, PersonKind::Sdr, &tables.iter().collect::<Vec<_>>())
        };
        insta::assert_snapshot!(side(&tables), @"SDRs side by side: Emery S. and Finley O. differ on handoff to opportunity; Omar T. differs on meetings held");
        for row in tables.iter_mut().flat_map(|table| &mut table.rows) {
            row.flag = None;
        }
        insta::assert_snapshot!(side(&tables), @"SDRs side by side: nobody differs from the team beyond chance");
    }

    #[test]
    fn a_reference_line_is_judged_by_its_own_family() {
        let p = phrases();
        let people = fixture::rich().people.swap_remove(0);
        let (row, line) = (&people.rows[8], &people.benchmarks[0]);
        assert_eq!(row.name, "Finley O.");
        let told = against(p, row, line, row.against[0]).replace('\u{a0}', " ");
        assert_eq!(told, "▼ below, p = 0.012");
        assert_eq!(against(p, row, line, None), "–");
    }

    #[test]
    fn the_funnel_names_only_whom_chance_leaves_out() {
        let p = phrases();
        let people = fixture::rich().people.swap_remove(0);
        let mut funnel = people.funnel.unwrap();
        insta::assert_snapshot!(funnel_title(p, &funnel), @"Finley O. lies beyond the outer limits of chance");
        insta::assert_snapshot!(funnel_in_words(p, &funnel), @"10 people; 1 beyond the 95% limits, of these 1 beyond the 99.8% limits.");
        insta::assert_snapshot!(funnel_evidence(p, &funnel).replace('\u{a0}', " "), @"test of one rate for all, p = 0.003; limits drawn out 1.2 times, for more than chance lies between people");
        funnel.heterogeneity_p = 0.4;
        assert_eq!(funnel_verdict(p, &funnel), "can’t be ruled out");
    }
}
