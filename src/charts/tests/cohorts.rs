//! Seeded inputs of the figures of cohorts and of ordered groups.

use super::super::cohort_curves::{
    self, CohortCurve, CohortCurves, DayEstimate, DayMark, DayShare,
};
use super::super::nanoplot::{self, Nanoplot};
use super::super::ordered_bands::{self, OrderedBands};
use super::super::ramp_curve::{self, RampCurve};
use super::super::{ChartError, Estimate, ShareColumn, Size};
use super::seeded::Dice;

/// The figures of cohorts, by name.
pub(super) fn drawn(
    dice: &mut Dice,
    size: Size,
) -> Vec<(&'static str, Result<String, ChartError>)> {
    vec![
        ("cohorts", cohort_curves::draw(&curves(dice), size)),
        ("bands", ordered_bands::draw(&bands(dice), size)),
        ("ramp", ramp_curve::draw(&ramp(dice), size)),
        ("nanoplot", nanoplot::draw(&nano(dice), size)),
    ]
}

fn one_cohort(dice: &mut Dice, last_day: f64) -> CohortCurve {
    let (mut day, mut share, mut gone) = (0.0, 0.0, 0.0);
    let (mut reached, mut lost) = (Vec::new(), Vec::new());
    for _ in 0..dice.rows(40) {
        day += dice.share() * last_day / 12.0;
        let rest = 1.0 - share - gone;
        if dice.one_in(3) {
            gone += rest * dice.share() * 0.2;
            lost.push(DayShare { day, share: gone });
        } else {
            share += rest * dice.share() * 0.2;
            let share = Estimate { value: share, low: share * 0.7, high: (share * 1.3).min(1.0) };
            reached.push(DayEstimate { day, share });
        }
    }
    let note = if dice.one_in(3) { String::new() } else { "57% by day 30, n 64".to_owned() };
    CohortCurve { name: dice.name(), note, reached, lost, observed_until: day }
}

pub(super) fn curves(dice: &mut Dice) -> CohortCurves {
    let last_day = [1.0, 30.0, 45.0, 180.0][dice.below(4) as usize];
    let cohorts: Vec<CohortCurve> =
        (0..dice.below(5)).map(|_| one_cohort(dice, last_day)).collect();
    let label = if dice.one_in(4) { dice.name() } else { "mature at 30 days".to_owned() };
    CohortCurves {
        caption: dice.caption(),
        banded: (!dice.one_in(3)).then_some(cohorts.len().saturating_sub(1)),
        cohorts,
        last_day,
        maturity: (!dice.one_in(3)).then(|| DayMark { day: f64::from(dice.below(60)), label }),
        reached_words: "Became an opportunity".to_owned(),
        lost_words: "Disqualified".to_owned(),
        axis_words: "Days since the handoff".to_owned(),
    }
}

fn column(dice: &mut Dice, label: String) -> ShareColumn {
    ShareColumn { label, counts: dice.counts(), share: dice.estimate(), sample: dice.sample() }
}

pub(super) fn bands(dice: &mut Dice) -> OrderedBands {
    let words = ["≤ 5 min", "5–15 min", "15–60 min", "1–4 h", "the same business day", "later"];
    let label = |at: u32, dice: &mut Dice| match dice.below(5) {
        0 => dice.name(),
        _ => words[at as usize % 6].to_owned(),
    };
    let bands = (0..dice.rows(12))
        .map(|at| {
            let label = label(at, dice);
            column(dice, label)
        })
        .collect();
    OrderedBands {
        caption: dice.caption(),
        bands,
        apart: (!dice.one_in(3)).then(|| column(dice, "not touched".to_owned())),
        reference: (!dice.one_in(3)).then(|| dice.benchmark()),
        axis_words: "Business time to the first follow-up".to_owned(),
        note: dice.name(),
    }
}

pub(super) fn ramp(dice: &mut Dice) -> RampCurve {
    RampCurve {
        caption: dice.caption(),
        months: (0..dice.rows(36)).map(|at| column(dice, (at + 1).to_string())).collect(),
        reference: (!dice.one_in(3)).then(|| dice.benchmark()),
        axis_words: "Months since the first handoff".to_owned(),
    }
}

pub(super) fn nano(dice: &mut Dice) -> Nanoplot {
    let mut values = |most: u32| -> Vec<Option<f64>> {
        (0..dice.rows(most)).map(|_| dice.estimate().map(|e| e.value * 90.0)).collect()
    };
    Nanoplot {
        months: values(24),
        weeks: values(13),
        unripe_months: usize::from(dice.one_in(3)),
        unripe_weeks: usize::try_from(dice.rows(6)).unwrap(),
        caption: dice.caption(),
        band: (!dice.one_in(3)).then(|| (20.0 * dice.share(), 30.0 + 60.0 * dice.share())),
        mean: (!dice.one_in(3)).then(|| dice.share() * 90.0),
        last_signal: dice.signal(),
    }
}
