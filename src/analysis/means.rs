//! Metrics that are means: what was achieved is a sum that can pass the number of rows.

use std::collections::BTreeMap;

use super::context::Context;
use super::convert::LEVEL;
use super::measures::{Period, member, row};
use crate::measured::{Cell, Measured, Slice, Span};
use crate::review::{Measure, Share, Unit};
use crate::stats::mean_score;
use crate::units::real;

/// Scores that the AE gave the brief, by the number of its complete components.
pub(super) const BRIEF_SCORE: &str = "brief_score_by_components";
/// The means, and the scale of the rows where they are scores.
const MEANS: [(&str, Option<(u64, u64)>); 2] =
    [("brief_components", None), (BRIEF_SCORE, Some((1, 5)))];

/// A mean with what it was made of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Mean {
    /// The rows' sum.
    pub(super) sum: u64,
    /// Rows.
    pub(super) rows: u64,
    /// The mean; `None` without rows.
    pub(super) estimate: Option<f64>,
    /// The 95 % interval, where the rows are scores on a scale.
    pub(super) interval: Option<(f64, f64)>,
}

/// Whether a metric is a mean.
pub(super) fn is_mean(metric: &str) -> bool {
    MEANS.iter().any(|(name, _)| *name == metric)
}

/// A mean of everything together, over the weeks from one to another.
pub(super) fn between(
    measured: &Measured,
    (metric, part): (&str, &str),
    weeks: (i32, i32),
) -> Mean {
    let cells = measured.part(metric, Slice::All, Span::Weekly, part);
    of(
        metric,
        sum(cells.iter().filter(|cell| cell.week_start >= weeks.0 && cell.week_start <= weeks.1)),
    )
}

/// The row of everything together.
pub(super) fn of_everything(measured: &Measured, whose: (&str, &str), period: Period) -> Measure {
    measure(whose, (Slice::All, ""), period, between(measured, whose, (period.first, period.last)))
}

/// The rows of a slice's members over the window.
pub(super) fn of_members(
    measured: &Measured,
    context: &Context,
    (metric, part): (&str, &str),
    (slice, period): (Slice, Period),
) -> Vec<Measure> {
    let weekly = !slice.spans().contains(&Span::Window);
    let span = if weekly { Span::Weekly } else { Span::Window };
    let in_period = |cell: &&Cell| {
        !weekly || (cell.week_start >= period.first && cell.week_start <= period.last)
    };
    let mut sums: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for cell in measured.part(metric, slice, span, part).iter().filter(in_period) {
        let sum = sums.entry(measured.members.word(cell.member)).or_default();
        *sum = (sum.0 + cell.achieved, sum.1 + cell.eligible);
    }
    let rows = sums.into_iter().map(|(name, sum)| {
        let found = of(metric, sum);
        let is_small = found.interval.is_some() && found.rows < context.min_compared;
        let note = if is_small { "small_n" } else { "" };
        let row = measure((metric, part), (slice, name), period, found);
        Measure { note: note.to_owned(), ..row }
    });
    rows.collect()
}

fn sum<'a>(cells: impl Iterator<Item = &'a Cell>) -> (u64, u64) {
    cells.fold((0, 0), |sum, cell| (sum.0 + cell.achieved, sum.1 + cell.eligible))
}

fn of(metric: &str, (sum, rows): (u64, u64)) -> Mean {
    let scale = MEANS.iter().find(|(name, _)| *name == metric).and_then(|(_, scale)| *scale);
    let interval = scale.and_then(|scale| mean_score(sum, rows, scale, LEVEL));
    Mean {
        sum,
        rows,
        estimate: (rows > 0).then(|| real(sum) / real(rows)),
        interval: interval.map(|interval| (interval.low, interval.high)),
    }
}

fn measure(
    (metric, part): (&str, &str),
    (slice, name): (Slice, &str),
    period: Period,
    found: Mean,
) -> Measure {
    let counts =
        Share { achieved: found.sum, eligible: found.rows, estimate: None, low: 0.0, high: 1.0 };
    Measure {
        estimate: found.estimate,
        low: found.interval.map(|(low, _)| low),
        high: found.interval.map(|(_, high)| high),
        unit: Unit::Mean,
        ..row((metric, slice, &member(name, part)), period, counts, "")
    }
}
