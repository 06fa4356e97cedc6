//! The sentences of the table of all metrics.

use crate::review::{
    Assurance, Baseline, Benchmark, Direction, Overview, OverviewRow, OverviewValue, Variation,
};

use super::number::{NO_VALUE, capital, counted, listed, mean, percent, percent_range};
use super::phrases::{Phrases, say};
use super::signal::{self, NO_SIGNAL_SHAPE, Side};
use super::tile::{TileContext, median_value};
use super::{benchmark, duration, moment, name, share};

/// How many metrics changed beyond normal variation, of those that can be judged.
pub(crate) fn headline(p: &Phrases, overview: &Overview) -> String {
    let signals = |direction| {
        let found = overview.rows.iter().filter(|row| row.variation.direction() == Some(direction));
        found.count()
    };
    let judged = overview.rows.iter().filter(|row| row.variation != Variation::TooFew).count();
    let (better, worse) = (signals(Direction::Improvement), signals(Direction::Concern));
    match (worse, better) {
        _ if judged == 0 => say!(p, "overview-too-early"),
        (0, 0) => say!(p, "overview-nothing-changed", judged = judged),
        (worse, 0) => say!(p, "overview-worse", worse = worse, judged = judged),
        (0, better) => say!(p, "overview-better", better = better, judged = judged),
        _ => say!(p, "overview-both", worse = worse, better = better, judged = judged),
    }
}

/// What the table holds.
pub(crate) fn sub(p: &Phrases) -> String {
    say!(p, "overview-sub")
}

/// What stands where no metric can be told.
pub(crate) fn none(p: &Phrases) -> String {
    say!(p, "overview-none")
}

/// A figure as it stands large: `57%`, `64 min`, `4.6`.
pub(crate) fn value(tiles: TileContext<'_>, found: &OverviewValue) -> String {
    let (p, thresholds) = (tiles.thresholds.p, tiles.thresholds);
    match found {
        OverviewValue::Share(share) => thresholds.value(share),
        OverviewValue::Median(median) => median_value(p, median, tiles.day_seconds),
        OverviewValue::Reached { share: Some((estimate, ..)), n }
            if thresholds.allows_percent(*n) =>
        {
            percent(p, *estimate, *n)
        }
        OverviewValue::Mean { mean: Some(value), .. } => mean(p, *value),
        OverviewValue::Reached { .. } | OverviewValue::Mean { .. } => NO_VALUE.to_owned(),
    }
}

/// What stands small below it: `17 of 30, 39–73%`.
pub(crate) fn evidence(tiles: TileContext<'_>, found: &OverviewValue, unit: &str) -> String {
    let (p, thresholds) = (tiles.thresholds.p, tiles.thresholds);
    let of = |n: u64| say!(p, "overview-of", n = counted(p, n, unit));
    match found {
        OverviewValue::Share(found) if found.eligible == 0 => share::none(p, unit),
        OverviewValue::Share(found) if thresholds.allows_percent(found.eligible) => {
            format!("{}, {}", share::count(p, found), thresholds.interval(found))
        }
        OverviewValue::Share(_) => p.say(&format!("unit-{unit}.few"), &[]),
        OverviewValue::Median(median) if median.low.or(median.high).is_some() => {
            let ends = duration::business_range(p, median.low, median.high, tiles.day_seconds);
            format!("{}, {ends}", of(median.n))
        }
        OverviewValue::Median(median) if median.n > 0 => of(median.n),
        OverviewValue::Reached { share: Some((_, Some(low), Some(high))), n }
            if thresholds.allows_percent(*n) =>
        {
            format!("{}, {}", of(*n), percent_range(p, *low, *high, *n))
        }
        OverviewValue::Median(_) => share::none(p, unit),
        OverviewValue::Reached { n, .. } | OverviewValue::Mean { n, .. } => of(*n),
    }
}

/// What the last comparable week says: shape and words.
pub(crate) fn variation(p: &Phrases, row: &OverviewRow) -> (&'static str, String) {
    let points = row.baselines.last().map_or(0, |baseline| baseline.points);
    match (row.variation, side(row)) {
        (Variation::Signal(found, held), Some(side)) => {
            (side.shape(), signal::line(p, found, held, side))
        }
        (Variation::TooFew, _) if points >= signal::FEWEST_POINTS => {
            ("○", say!(p, "overview-no-figure"))
        }
        (Variation::TooFew, _) => ("○", signal::no_signal(p, points)),
        _ => (NO_SIGNAL_SHAPE, signal::no_signal(p, points)),
    }
}

/// On which side of the mean the last comparable week lies.
pub(crate) fn side(row: &OverviewRow) -> Option<Side> {
    Some(Side::of(row.latest.number()?, row.limits?.centre))
}

/// What the limits say of the reference lines: `Daily sync 85.9%: out of reach, as things stand`.
pub(crate) fn assured(p: &Phrases, lines: &[(Benchmark, Option<Assurance>)]) -> Vec<String> {
    let told = [
        (Assurance::WillBeMet, "overview-will-be-met"),
        (Assurance::HitOrMiss, "overview-hit-or-miss"),
        (Assurance::WillBeMissed, "overview-will-be-missed"),
    ];
    let sentence = |(assurance, phrase): (Assurance, &str)| {
        let own = lines.iter().filter(|(_, found)| *found == Some(assurance));
        let labels: Vec<String> = own.map(|(line, _)| benchmark::within(p, line)).collect();
        let lines = capital(&listed(p, &labels));
        (!labels.is_empty()).then(|| say!(p, phrase, lines = lines))
    };
    told.into_iter().filter_map(sentence).collect()
}

/// Where the limits start anew, and why; nothing for the first ones.
pub(crate) fn anew(p: &Phrases, row: &OverviewRow) -> Vec<String> {
    let changed = |line: &Baseline| {
        let reason = name::of_data(line.reason.as_deref()?);
        Some(say!(p, "overview-anew", week = moment::day(p, line.first), reason = reason))
    };
    row.baselines.iter().filter_map(changed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};
    use crate::review::{Rule, Signal};

    #[test]
    fn the_headline_counts_signals_among_the_metrics_that_can_be_judged() {
        let p = phrases();
        let mut overview = fixture::rich().overview;
        insta::assert_snapshot!(headline(p, &overview), @"Of 5 metrics, 1 got worse and 1 better beyond normal variation");
        let improvement = Signal { rule: Rule::Shift, direction: Direction::Improvement };
        for row in &mut overview.rows {
            row.variation = Variation::CommonCause;
        }
        insta::assert_snapshot!(headline(p, &overview), @"None of 6 metrics shows a change beyond normal variation");
        overview.rows[0].variation = Variation::Signal(improvement, 7);
        insta::assert_snapshot!(headline(p, &overview), @"1 of 6 metrics got better beyond normal variation, none worse");
        for row in &mut overview.rows {
            row.variation = Variation::TooFew;
        }
        insta::assert_snapshot!(headline(p, &overview), @"It is too early to tell a change from chance");
    }

    #[test]
    fn a_reference_line_is_met_or_missed_as_things_stand() {
        let overview = fixture::rich().overview;
        let lines = &overview.rows[1].assurance;
        let expected = [
            "Weekly sync 73%: reached, as things stand",
            "Daily sync 85.9%: out of reach, as things stand",
        ];
        assert_eq!(assured(phrases(), lines), expected);
        let chance: Vec<_> =
            lines.iter().map(|(line, _)| (line.clone(), Some(Assurance::HitOrMiss))).collect();
        assert_eq!(
            assured(phrases(), &chance),
            ["Daily sync 85.9% and weekly sync 73%: within normal variation"]
        );
    }
}
