//! Numbers that no figure may draw.

use super::super::control_chart::{self, ControlAxis};
use super::super::{
    ChartError, Estimate, Size, cells_heat, dot_plot, follow_up_curve, method_compare, mix_rate,
    sparkline, weekly_rate,
};
use super::seeded::Dice;
use super::{people, weeks};

/// Not numbers, and numbers that no share can be.
const BAD: [f64; 5] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.01, 1.01];

fn bad(value: f64) -> Estimate {
    Estimate { value, low: value, high: value }
}

#[track_caller]
fn refuses(svg: Result<String, ChartError>, number: f64) {
    let error = svg.err().unwrap_or_else(|| panic!("{number} was drawn"));
    let is_about_it = matches!(error, ChartError::NotFinite { .. } | ChartError::OutOfRange { .. });
    assert!(is_about_it, "{error}");
}

/// A seed under which every figure has rows and weeks.
fn full<T>(make: fn(&mut Dice) -> T, has_rows: fn(&T) -> bool) -> T {
    (1..99).map(|seed| make(&mut Dice::new(seed))).find(has_rows).unwrap()
}

#[test]
fn a_share_that_is_none_is_refused_by_every_figure() {
    for number in BAD {
        let mut curve = full(weeks::curve, |c| c.current.steps.len() > 2);
        curve.current.steps[1].share = bad(number);
        refuses(follow_up_curve::draw(&curve, Size::Wide), number);
        let mut weekly = full(weeks::weekly, |w| w.weeks.len() > 2);
        weekly.weeks[1].share = Some(bad(number));
        refuses(weekly_rate::draw(&weekly, Size::Wide), number);
        let mut dots = full(people::dots, |d| d.rows.len() > 2);
        dots.rows[1].share = Some(bad(number));
        refuses(dot_plot::draw(&dots, Size::Wide), number);
        dots.rows[1].share = None;
        dots.rows[1].shrunk = Some(number);
        refuses(dot_plot::draw(&dots, Size::Wide), number);
        let mut methods = full(people::methods, |m| m.methods.len() > 2);
        methods.methods[0].adjusted = Some(bad(number));
        refuses(method_compare::draw(&methods, Size::Narrow), number);
        let mut mix = full(people::mix, |m| m.steps.len() > 2);
        mix.before.share = number;
        refuses(mix_rate::draw(&mix, Size::Wide), number);
        let mut heat = full(people::heat, |h| !h.columns.is_empty());
        heat.rows[0].cells[0].share = Some(bad(number));
        refuses(cells_heat::draw(&heat, Size::Wide), number);
    }
}

#[test]
fn what_is_not_a_number_is_refused_on_open_axes_too() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut spark = full(weeks::spark, |s| s.values.len() > 2);
        spark.values[1] = Some(number);
        refuses(sparkline::draw(&spark, Size::Wide), number);
        spark.values[1] = None;
        spark.limits = Some((number, number));
        refuses(sparkline::draw(&spark, Size::Wide), number);
        let mut control =
            full(weeks::control, |c| c.points.len() > 2 && c.axis == ControlAxis::Minutes);
        control.points[1].limits = Some((number, number));
        refuses(control_chart::draw(&control, Size::Wide), number);
        control.points[1].limits = None;
        control.points[1].value = Some(number);
        refuses(control_chart::draw(&control, Size::Wide), number);
        let mut curve = full(weeks::curve, |c| c.current.steps.len() > 2);
        curve.current.observed_until = number;
        refuses(follow_up_curve::draw(&curve, Size::Wide), number);
        curve.current.observed_until = 10.0;
        curve.current.steps[0].at = number;
        assert!(follow_up_curve::draw(&curve, Size::Wide).is_err());
    }
}

#[test]
fn lists_that_do_not_match_are_refused() {
    let mut curve = weeks::curve(&mut Dice::new(3));
    curve.current.waiting.pop();
    let found = follow_up_curve::draw(&curve, Size::Wide);
    assert!(matches!(found, Err(ChartError::Length { .. })), "{found:?}");
    let mut heat = full(people::heat, |h| !h.columns.is_empty());
    heat.rows[0].cells.pop();
    let found = cells_heat::draw(&heat, Size::Wide);
    assert!(matches!(found, Err(ChartError::Length { .. })), "{found:?}");
}

#[test]
fn times_that_do_not_ascend_are_refused() {
    let mut curve = full(weeks::curve, |c| c.current.steps.len() > 2);
    curve.current.steps.reverse();
    let found = follow_up_curve::draw(&curve, Size::Wide);
    assert!(matches!(found, Err(ChartError::NotAscending { .. })), "{found:?}");
    curve.ticks.truncate(1);
    assert!(follow_up_curve::draw(&curve, Size::Wide).is_err());
    curve.ticks.clear();
    assert!(follow_up_curve::draw(&curve, Size::Wide).is_err());
}

#[test]
fn five_benchmarks_are_too_many() {
    let mut weekly = weeks::weekly(&mut Dice::new(3));
    weekly.benchmarks = vec![Dice::new(1).benchmark(); 5];
    let found = weekly_rate::draw(&weekly, Size::Wide);
    insta::assert_snapshot!(found.unwrap_err(), @"`fig-1`: 5 reference lines; at most 4 can be told apart");
}
