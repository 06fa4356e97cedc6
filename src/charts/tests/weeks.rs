//! Seeded inputs of the figures over time.

use super::super::control_chart::{self, ControlAxis, ControlChart, ControlPoint, Target};
use super::super::follow_up_curve::{
    self, Curve, CurveStep, FollowUpCurve, MarkKind, TimeAxis, TimeMark, business_ticks, day_ticks,
};
use super::super::sparkline::{self, Sparkline};
use super::super::weekly_rate::{self, Maturity, RateWeek, WeeklyRate};
use super::super::{ChartError, Size};
use super::seeded::Dice;

/// The figures over time, by name.
pub(super) fn drawn(
    dice: &mut Dice,
    size: Size,
) -> Vec<(&'static str, Result<String, ChartError>)> {
    vec![
        ("curve", follow_up_curve::draw(&curve(dice), size)),
        ("weekly", weekly_rate::draw(&weekly(dice), size)),
        ("control", control_chart::draw(&control(dice), size)),
        ("sparkline", sparkline::draw(&spark(dice), size)),
    ]
}

/// Rises from nothing towards the whole, with a band.
pub(super) fn one_curve(dice: &mut Dice, ticks: usize) -> Curve {
    let mut minutes = 0.0;
    let mut share = 0.0;
    let mut steps = Vec::new();
    let mut censored = Vec::new();
    for _ in 0..dice.rows(90) {
        minutes += f64::from(dice.below(60));
        share += (1.0 - share) * dice.share() * 0.1;
        if dice.one_in(9) {
            censored.push(minutes);
        }
        let band = dice.estimate().map_or(0.1, |e| e.value) * 0.2;
        let (low, high) = ((share - band).max(0.0), (share + band).min(1.0));
        let share = super::super::Estimate { value: share, low, high };
        steps.push(CurveStep { at: minutes, share });
    }
    let waiting = (0..ticks).map(|_| dice.counts().n).collect();
    Curve { name: dice.name(), steps, censored, observed_until: minutes, waiting }
}

pub(super) fn curve(dice: &mut Dice) -> FollowUpCurve {
    let (ticks, axis) = if dice.one_in(3) {
        (day_ticks(&super::english(), f64::from(1 + dice.below(3000))), TimeAxis::Linear)
    } else {
        (business_ticks(&super::english(), 480.0), TimeAxis::Logarithmic)
    };
    let waiting_words = "Still waiting at each mark".to_owned();
    let kinds = [MarkKind::Rule, MarkKind::Target];
    let words = ["5-minute rule", "SLA: 1 hour", "Same day", "Bartholomew's own long rule"];
    let marks = (0..dice.below(5))
        .map(|i| TimeMark {
            at: [5.0, 60.0, 480.0, 61.0, 3000.0][dice.below(5) as usize],
            label: words[i as usize % 4].to_owned(),
            kind: kinds[dice.below(2) as usize],
        })
        .collect();
    let current = one_curve(dice, ticks.len());
    let prior = (!dice.one_in(4)).then(|| one_curve(dice, ticks.len()));
    FollowUpCurve { caption: dice.caption(), current, prior, marks, ticks, axis, waiting_words }
}

pub(super) fn weekly(dice: &mut Dice) -> WeeklyRate {
    let young = dice.below(5);
    let weeks = dice.rows(60);
    let weeks = (0..weeks)
        .map(|at| RateWeek {
            label: Dice::week(at),
            counts: (!dice.one_in(9)).then(|| dice.counts()),
            share: dice.estimate(),
            maturity: if at + young >= weeks { Maturity::Maturing } else { Maturity::Matured },
            signal: dice.signal(),
        })
        .collect();
    let benchmarks = (0..dice.below(5)).map(|_| dice.benchmark()).collect();
    WeeklyRate { caption: dice.caption(), weeks, benchmarks }
}

pub(super) fn control(dice: &mut Dice) -> ControlChart {
    let axis = match dice.below(4) {
        0 => ControlAxis::Share,
        1 => ControlAxis::ShareTruncated,
        2 => ControlAxis::Minutes,
        _ => ControlAxis::Score { low: 0.0, high: 6.0 },
    };
    let unit = match axis {
        ControlAxis::Minutes => 900.0,
        ControlAxis::Score { .. } => 6.0,
        ControlAxis::Share | ControlAxis::ShareTruncated => 1.0,
    };
    let centre = dice.share();
    let points = (0..dice.rows(60))
        .map(|at| {
            let width = dice.share() * 0.4;
            ControlPoint {
                label: Dice::week(at),
                value: dice.estimate().map(|e| e.value * unit),
                n: (!dice.one_in(9)).then(|| dice.counts().n),
                centre: (!dice.one_in(9)).then_some(centre * unit),
                limits: (!dice.one_in(9))
                    .then_some(((centre - width) * unit, (centre + width) * unit)),
                signal: dice.signal(),
            }
        })
        .collect();
    let (mut low, mut high) = (dice.benchmark(), dice.benchmark());
    low.value *= unit;
    high.value *= unit;
    let target = match dice.below(3) {
        0 => None,
        1 => Some(Target::Level(low)),
        _ if low.value <= high.value => Some(Target::Band { low, high }),
        _ => Some(Target::Band { low: high, high: low }),
    };
    ControlChart { caption: dice.caption(), points, axis, target }
}

pub(super) fn spark(dice: &mut Dice) -> Sparkline {
    Sparkline {
        caption: dice.caption(),
        values: (0..dice.rows(40)).map(|_| dice.estimate().map(|e| e.value * 90.0)).collect(),
        mean: (!dice.one_in(3)).then(|| dice.share() * 90.0),
        limits: (!dice.one_in(3)).then(|| (20.0 * dice.share(), 30.0 + 60.0 * dice.share())),
        benchmarks: (0..dice.below(3)).map(|_| dice.share() * 90.0).collect(),
        last_signal: dice.signal(),
    }
}
