//! Seeded inputs of the figures in rows.

use super::super::dot_plot::{self, DotPlot, DotRow, RowFlag};
use super::super::method_compare::{self, MethodCompare, MethodRow};
use super::super::mix_rate::{self, Cause, Level, MixRate, MixStep};
use super::super::sla_states::{self, SlaRow, SlaStates};
use super::super::{ChartError, Size};
use super::seeded::Dice;

/// The figures in rows, by name.
pub(super) fn drawn(
    dice: &mut Dice,
    size: Size,
) -> Vec<(&'static str, Result<String, ChartError>)> {
    vec![
        ("dots", dot_plot::draw(&dots(dice), size)),
        ("methods", method_compare::draw(&methods(dice), size)),
        ("mix", mix_rate::draw(&mix(dice), size)),
        ("sla", sla_states::draw(&slas(dice), size)),
    ]
}

pub(super) fn dots(dice: &mut Dice) -> DotPlot {
    let rows = (0..dice.rows(40))
        .map(|_| DotRow {
            name: dice.name(),
            counts: dice.counts(),
            share: dice.estimate(),
            shrunk: dice.estimate().map(|e| e.value),
            flag: match dice.signal() {
                Some(signal) => RowFlag::Signal(signal),
                None if dice.one_in(4) => RowFlag::SmallN,
                None => RowFlag::None,
            },
        })
        .collect();
    DotPlot {
        caption: dice.caption(),
        rows,
        team: (!dice.one_in(4)).then(|| dice.benchmark()),
        benchmark: (!dice.one_in(4)).then(|| dice.benchmark()),
        counts_heading: "Opportunities / handoffs".to_owned(),
        shrunk_words: "shrunk to team (sets the order)".to_owned(),
    }
}

pub(super) fn methods(dice: &mut Dice) -> MethodCompare {
    let methods: Vec<MethodRow> = (0..dice.rows(8))
        .map(|_| MethodRow {
            name: dice.name(),
            counts: dice.counts(),
            raw: dice.estimate(),
            adjusted: dice.estimate(),
            difference: format!("12 points above {}, interval 2 to 22", dice.name()),
            sample: dice.sample(),
        })
        .collect();
    MethodCompare {
        caption: dice.caption(),
        reference: (!methods.is_empty()).then_some(methods.len() / 2),
        methods,
        adjusted_words: "adjusted for segment".to_owned(),
    }
}

pub(super) fn mix(dice: &mut Dice) -> MixRate {
    let before = dice.share();
    let mut reached = before;
    let mut steps = Vec::new();
    for cause in [Cause::Mix, Cause::Rate] {
        for _ in 0..dice.rows(9) {
            let to = (reached + (dice.share() - 0.5) * 0.2).clamp(0.0, 1.0);
            steps.push(MixStep { segment: dice.name(), change: to - reached, cause });
            reached = to;
        }
    }
    let level = |label: String, share| Level { label, share };
    let (before, after) = (level(dice.name(), before), level(dice.name(), reached));
    MixRate { caption: dice.caption(), before, steps, after }
}

pub(super) fn slas(dice: &mut Dice) -> SlaStates {
    let rows = (0..dice.rows(40))
        .map(|_| SlaRow {
            name: dice.name(),
            met: dice.counts().n,
            late: dice.below(9),
            open_within: dice.below(9),
            open_breached: dice.counts().hits,
            within: (!dice.one_in(3)).then(|| dice.share()),
        })
        .collect();
    SlaStates { caption: dice.caption(), rows }
}
