//! Numbers that no figure may draw.

use super::super::control_chart::{self, ControlAxis};
use super::super::{
    ChartError, Estimate, Size, dot_plot, follow_up_curve, method_compare, mix_rate, sparkline,
    weekly_rate,
};
use super::super::{
    cadence_lanes, cohort_curves, funnel_plot, nanoplot, ordered_bands, ramp_curve, stall_bars,
    talk_strip,
};
use super::seeded::Dice;
use super::{cohorts, lanes, people, weeks};

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
    }
}

#[test]
fn a_share_that_is_none_is_refused_by_cohorts_bands_and_calls() {
    for number in BAD {
        let mut curves = full(cohorts::curves, |c| c.cohorts.iter().any(|c| c.reached.len() > 1));
        let cohort = curves.cohorts.iter_mut().find(|c| c.reached.len() > 1).unwrap();
        cohort.reached[1].share = bad(number);
        refuses(cohort_curves::draw(&curves, Size::Wide), number);
        let mut curves = full(cohorts::curves, |c| c.cohorts.iter().any(|c| c.lost.len() > 1));
        let cohort = curves.cohorts.iter_mut().find(|c| c.lost.len() > 1).unwrap();
        cohort.lost[1].share = number;
        refuses(cohort_curves::draw(&curves, Size::Narrow), number);
        let mut bands = full(cohorts::bands, |b| b.apart.is_some());
        bands.apart.as_mut().unwrap().share = Some(bad(number));
        refuses(ordered_bands::draw(&bands, Size::Wide), number);
        let mut ramp = full(cohorts::ramp, |r| r.months.len() > 2);
        ramp.months[1].share = Some(bad(number));
        refuses(ramp_curve::draw(&ramp, Size::Wide), number);
        let mut funnel = full(lanes::funnel, |f| f.points.len() > 2 && f.limits.len() > 2);
        funnel.limits[1].inner.1 = number;
        refuses(funnel_plot::draw(&funnel, Size::Wide), number);
        funnel.limits.clear();
        funnel.points[1].share = number;
        refuses(funnel_plot::draw(&funnel, Size::Wide), number);
        let mut talk = full(lanes::talk, |t| t.rows.iter().any(|row| !row.calls.is_empty()));
        talk.rows.iter_mut().find(|row| !row.calls.is_empty()).unwrap().calls[0] = number;
        refuses(talk_strip::draw(&talk, Size::Wide), number);
    }
}

#[test]
fn too_many_to_be_told_apart_are_refused() {
    let too_many = |svg: Result<String, ChartError>| {
        assert!(matches!(svg, Err(ChartError::TooMany { .. })), "{svg:?}");
    };
    let mut curves = full(cohorts::curves, |c| !c.cohorts.is_empty());
    curves.cohorts = vec![curves.cohorts[0].clone(); 7];
    too_many(cohort_curves::draw(&curves, Size::Wide));
    let mut bands = full(cohorts::bands, |b| !b.bands.is_empty());
    bands.bands = vec![bands.bands[0].clone(); 13];
    too_many(ordered_bands::draw(&bands, Size::Wide));
    let mut stall = full(lanes::stall, |s| !s.steps.is_empty());
    stall.steps = vec![stall.steps[0].clone(); 13];
    too_many(stall_bars::draw(&stall, Size::Narrow));
    let mut plot = cohorts::nano(&mut Dice::new(1));
    plot.weeks = vec![None; 14];
    too_many(nanoplot::draw(&plot, Size::Wide));
}

#[test]
fn an_axis_without_a_length_is_refused() {
    let mut curves = cohorts::curves(&mut Dice::new(1));
    for last_day in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        curves.last_day = last_day;
        refuses(cohort_curves::draw(&curves, Size::Wide), last_day);
    }
    let mut cadence = lanes::cadence(&mut Dice::new(1));
    cadence.last_day = 0;
    refuses(cadence_lanes::draw(&cadence, Size::Wide), 0.0);
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
        let mut plot = full(cohorts::nano, |p| p.weeks.len() > 2);
        plot.weeks[1] = Some(number);
        refuses(nanoplot::draw(&plot, Size::Wide), number);
        plot.weeks[1] = None;
        plot.mean = Some(number);
        refuses(nanoplot::draw(&plot, Size::Narrow), number);
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
