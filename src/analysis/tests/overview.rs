//! Every metric at a glance, over counts that a person can check.

use super::builder::{MATURED_AGO, REVIEW, World, whole};
use crate::analysis::{Context, analyse};
use crate::review::{
    Assurance, Benchmark, Better, Direction, OverviewRow, OverviewValue, Ripeness, Rule, Variation,
};
use crate::table::Table;
use crate::units::date;

fn row(world: World, context: &Context, metric: &str) -> OverviewRow {
    let rows = analyse(&world.build(), context).overview.rows;
    rows.into_iter().find(|row| row.metric == metric).unwrap()
}

fn counts(value: OverviewValue) -> (u64, u64) {
    match value {
        OverviewValue::Share(share) => (share.achieved, share.eligible),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_week_belongs_to_the_month_of_its_thursday() {
    // 5 of 9 in each week: a month's eligible tell its weeks.
    let found = row(World::new().weekly("hold_rate", |_| (5, 9)), &World::context(), "hold_rate");
    let months: Vec<(String, u64, Ripeness)> = found
        .months
        .iter()
        .map(|point| (point.start.to_string(), counts(point.value).1 / 9, point.ripeness))
        .collect();
    assert_eq!(months.len(), 12);
    // The review week starts on Monday 2026-11-09: Thursdays 5 and 12 November are in it so far.
    assert_eq!(months[11], ("2026-11-01".to_owned(), 2, Ripeness::Running));
    // Thursdays 1, 8, 15, 22 and 29 October: the week of Monday 28 September is October's.
    assert_eq!(months[10], ("2026-10-01".to_owned(), 5, Ripeness::Comparable));
    assert_eq!(months[9], ("2026-09-01".to_owned(), 4, Ripeness::Comparable));
    assert_eq!(months[0].0, "2025-12-01");
}

#[test]
fn conversion_that_is_still_maturing_says_so_and_is_not_judged() {
    let world = World::new()
        .weekly("handoff_to_opportunity_rate", |_| (18, 30))
        .weekly("handoff_to_opportunity_so_far", |_| (3, 30));
    let found = row(world, &World::context(), "handoff_to_opportunity_rate");
    let weeks: Vec<((u64, u64), Ripeness)> =
        found.weeks.iter().map(|point| (counts(point.value), point.ripeness)).collect();
    assert_eq!(weeks[0], ((18, 30), Ripeness::Comparable));
    assert_eq!(weeks[1..], [((3, 30), Ripeness::Maturing); 5]);
    assert_eq!(found.week, date(REVIEW - 7 * MATURED_AGO));
    assert_eq!(found.variation, Variation::CommonCause);
    assert_eq!(found.months[11].ripeness, Ripeness::Maturing);
}

#[test]
fn a_week_far_out_is_told_in_the_direction_of_the_metric() {
    let world = World::new().weekly("never_followed_up", |ago| (if ago == 0 { 20 } else { 4 }, 40));
    let found = row(world, &World::context(), "never_followed_up");
    let Variation::Signal(signal, points) = found.variation else { panic!("{found:?}") };
    assert_eq!(
        (signal.rule, signal.direction, points),
        (Rule::OutsideLimits, Direction::Concern, 1)
    );
    assert_eq!(found.better, Better::Lower);
}

#[test]
fn too_few_weeks_are_no_common_cause() {
    let world = World::new().weekly("hold_rate", |_| (4, 8));
    let measured = {
        let mut measured = world.build();
        measured.weeks.window = REVIEW - 35;
        measured
    };
    let rows = analyse(&measured, &World::context()).overview.rows;
    let found = rows.iter().find(|row| row.metric == "hold_rate").unwrap();
    assert_eq!(found.variation, Variation::TooFew);
}

#[test]
fn a_reference_line_beyond_the_limits_will_be_met_or_missed() {
    let assured = |line: f64| {
        let mut context = World::context();
        let line = Benchmark { value: line, label: "plan".into(), source: "us".into() };
        context.benchmarks.insert("hold_rate".to_owned(), vec![line]);
        // 80 of 100: limits at 0.8 ± 0.12.
        let world = World::new().weekly("hold_rate", |_| (80, 100));
        row(world, &context, "hold_rate").assurance[0].1
    };
    assert_eq!(assured(0.60), Some(Assurance::WillBeMet));
    assert_eq!(assured(0.75), Some(Assurance::HitOrMiss));
    assert_eq!(assured(0.95), Some(Assurance::WillBeMissed));
}

#[test]
fn waits_stand_as_medians_and_as_the_share_within_the_target() {
    let world = || World::new().waits("ann", (1..=9).map(|n| n * 600));
    let median = row(world(), &World::context(), "follow_up_wait").weeks[5].value;
    let OverviewValue::Median(median) = median else { panic!("{median:?}") };
    assert_eq!((median.seconds, median.n), (Some(3_000.0), 9));
    let reached = row(world(), &World::context(), "follow_up_within_target").weeks[5].value;
    let OverviewValue::Reached { share, n } = reached else { panic!("{reached:?}") };
    assert!((share.unwrap().0 - 6.0 / 9.0).abs() < 1e-12 && n == 9);
}

#[test]
fn a_mean_is_no_share_and_a_metric_that_is_off_has_no_row() {
    let world = || World::new().weekly("brief_components", |_| (45, 10));
    let found = row(world(), &World::context(), "brief_components");
    assert_eq!(found.weeks[5].value, OverviewValue::Mean { mean: Some(4.5), n: 10 });
    let off = world().weekly("hold_rate", |_| (8, 10)).without("meetings.outcome");
    let rows = analyse(&off.build(), &World::context()).overview.rows;
    assert!(rows.iter().all(|row| row.metric != "hold_rate"));
}

#[test]
fn a_month_before_the_weeks_shown_has_its_median_too() {
    let mut measured = World::new().build();
    // May 2026: three touched after 1, 2 and 3 minutes, and one still open after 9.
    let may = REVIEW - 7 * 26;
    measured.earlier_waits = Table::new(vec![
        whole("week_start", [i64::from(may); 4]),
        whole("wait_business_s", [60, 120, 180, 540]),
        whole("is_followed_up", [1, 1, 1, 0]),
        whole("handoffs", [1; 4]),
    ])
    .unwrap();
    let rows = analyse(&measured, &World::context()).overview.rows;
    let wait = rows.iter().find(|row| row.metric == "follow_up_wait").unwrap();
    let month = wait.months.iter().find(|month| month.start.to_string() == "2026-05-01").unwrap();
    let OverviewValue::Median(median) = month.value else { panic!("{month:?}") };
    // Half of four is reached exactly at 2 minutes: the middle of the flat piece up to 3.
    assert_eq!((median.seconds, median.ended, median.n), (Some(150.0), 3, 4));
}
