//! Limits that start anew where the config says so.

use chrono::NaiveDate;

use super::builder::{REVIEW, World, better};
use crate::analysis::baselines::{of_rates, of_values};
use crate::analysis::{ChartRules, Context};
use crate::review::{Direction, Rebase, Rule, Standing, Variation};
use crate::stats::Tally;
use crate::units::date;

fn rebased(dates: &[(i32, &str)]) -> Context {
    let mut context = World::context();
    let rebase = |&(day, reason): &(i32, &str)| Rebase {
        metric: "hold_rate".to_owned(),
        date: date(day),
        reason: reason.to_owned(),
    };
    context.charts = ChartRules::new(better(), dates.iter().map(rebase));
    context
}

fn weeks(count: i32) -> Vec<i32> {
    (0..count).map(|at| REVIEW - 7 * (count - 1 - at)).collect()
}

/// Seven weeks at 6 of 10, then eight at 9 of 10.
fn step() -> Vec<Tally> {
    let week = |at: usize| Tally::new(if at < 7 { 6 } else { 9 }, 10).unwrap();
    (0..15).map(week).collect()
}

#[test]
fn without_a_rebase_a_step_is_a_shift() {
    let found = of_rates(&World::context(), "hold_rate", weeks(15), &step());
    assert_eq!(found.held().map(|(signal, points)| (signal.rule, points)), Some((Rule::Shift, 8)));
    assert_eq!((found.baselines.len(), found.points()), (1, 15));
    assert_eq!(found.baselines[0].standing, Standing::Firm);
}

#[test]
fn rules_do_not_reach_across_a_rebase() {
    // A Wednesday counts from the Monday of its week.
    let context = rebased(&[(REVIEW - 7 * 7 + 2, "reminders by text")]);
    let found = of_rates(&context, "hold_rate", weeks(15), &step());
    assert_eq!(found.variation(), Variation::CommonCause);
    let told: Vec<(NaiveDate, usize, Standing, Option<&str>)> = found
        .baselines
        .iter()
        .map(|b| (b.first, b.points, b.standing, b.reason.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            (date(REVIEW - 7 * 14), 7, Standing::Trial, None),
            (date(REVIEW - 7 * 7), 8, Standing::Trial, Some("reminders by text")),
        ]
    );
    let centre = |at: usize| found.chart.points[at].centre.unwrap();
    assert!((centre(6) - 0.6).abs() < 1e-12 && (centre(7) - 0.9).abs() < 1e-12);
}

#[test]
fn a_baseline_of_a_few_weeks_is_a_line_only() {
    let context = rebased(&[(REVIEW - 7, "new template")]);
    let found = of_rates(&context, "hold_rate", weeks(15), &step());
    assert_eq!(found.baselines[1].standing, Standing::LineOnly);
    assert_eq!((found.points(), found.variation()), (2, Variation::TooFew));
    assert!(found.spark()[14].limits.is_none() && found.spark()[12].limits.is_some());
}

#[test]
fn a_rebase_before_the_window_of_another_metric_or_to_come_changes_nothing() {
    let plain = of_rates(&World::context(), "hold_rate", weeks(15), &step());
    for day in [REVIEW - 7 * 20, REVIEW - 7 * 14 + 3, REVIEW + 7] {
        let found = of_rates(&rebased(&[(day, "x")]), "hold_rate", weeks(15), &step());
        assert_eq!((found.chart, found.baselines), (plain.chart.clone(), plain.baselines.clone()));
    }
    let other = of_rates(&rebased(&[(REVIEW - 49, "x")]), "show_rate", weeks(15), &step());
    assert_eq!(other.chart, plain.chart);
}

#[test]
fn two_changes_in_one_week_are_one_start_with_both_reasons() {
    let context = rebased(&[(REVIEW - 46, "b"), (REVIEW - 49, "a")]);
    let found = of_rates(&context, "hold_rate", weeks(15), &step());
    assert_eq!(found.baselines[1].reason.as_deref(), Some("a; b"));
    assert_eq!(found.baselines.len(), 2);
}

#[test]
fn which_way_is_good_comes_from_the_metric() {
    let values: Vec<Option<f64>> =
        (0..14).map(|at| Some(if at == 13 { 900.0 } else { f64::from(at % 2) + 60.0 })).collect();
    let direction = |metric: &str| {
        let found = of_values(&World::context(), metric, weeks(14), &values);
        found.held().map(|(signal, _)| signal.direction)
    };
    assert_eq!(direction("follow_up_wait"), Some(Direction::Concern));
    assert_eq!(direction("brief_components"), Some(Direction::Improvement));
}
