//! Weekly series as control charts, each baseline with limits of its own.

use super::context::Context;
use super::convert::{limits, signal, standing};
use crate::review::{Baseline, Better, Rebase, Signal, SparkPoint, Variation};
use crate::stats::{self, ControlChart, Point, Screening, Series, Spread, Tally, p_chart, xmr};
use crate::units::{WEEK_DAYS, date, day_number};

/// Weeks of one metric with the limits and signals at each.
pub(super) struct Weekly {
    /// First days of the weeks, ascending.
    pub(super) weeks: Vec<i32>,
    /// The chart over them.
    pub(super) chart: ControlChart,
    /// What the limits are made of, oldest first.
    pub(super) baselines: Vec<Baseline>,
}

/// A chart over a stretch of weeks, and whether its limits were widened.
type Drawn = (ControlChart, bool);

/// A rate by week, as a p-chart (or Laney p′).
pub(super) fn of_rates(
    context: &Context,
    metric: &str,
    weeks: Vec<i32>,
    tallies: &[Tally],
) -> Weekly {
    let better = better(context, metric);
    drawn(context, metric, weeks, |from, to| {
        let found = p_chart(&tallies[from..to], better);
        (found.chart, found.spread == Spread::Laney)
    })
}

/// A median or a mean by week, as an `XmR` chart.
pub(super) fn of_values(
    context: &Context,
    metric: &str,
    weeks: Vec<i32>,
    values: &[Option<f64>],
) -> Weekly {
    let better = better(context, metric);
    drawn(context, metric, weeks, |from, to| {
        let series = Series::new(values[from..to].to_vec()).unwrap_or_default();
        (xmr(&series, Screening::Once, better), false)
    })
}

/// A metric that its query calls neither good nor bad is charted as if higher were better; nobody
/// asks such a chart for news.
fn better(context: &Context, metric: &str) -> stats::Better {
    match context.charts.better(metric) {
        Some(Better::Lower) => stats::Better::Lower,
        Some(Better::Higher) | None => stats::Better::Higher,
    }
}

fn drawn(
    context: &Context,
    metric: &str,
    weeks: Vec<i32>,
    chart: impl Fn(usize, usize) -> Drawn,
) -> Weekly {
    let mut whole: Option<ControlChart> = None;
    let mut baselines = Vec::new();
    for (from, to, reason) in stretches(&weeks, context.charts.rebases(metric)) {
        let (found, widened) = chart(from, to);
        baselines.push(Baseline {
            first: date(weeks[from]),
            points: found.points.iter().filter(|point| point.value.is_some()).count(),
            standing: standing(found.standing),
            widened,
            reason,
        });
        whole = Some(match whole {
            Some(earlier) => earlier.followed_by(found),
            None => found,
        });
    }
    let empty = ControlChart { points: Vec::new(), standing: stats::Standing::LineOnly };
    Weekly { weeks, chart: whole.unwrap_or(empty), baselines }
}

/// The stretches of weeks between rebases: first, past the last, and why it starts there.
///
/// A rebase counts from the week that holds its date; one before the first week of all says
/// nothing about these weeks.
fn stretches<'a>(
    weeks: &[i32],
    rebases: impl Iterator<Item = &'a Rebase>,
) -> Vec<(usize, usize, Option<String>)> {
    let at = |rebase: &Rebase| {
        let day = day_number(rebase.date);
        weeks.iter().position(|week| week + WEEK_DAYS > day)
    };
    let mut starts: Vec<(usize, Option<String>)> = rebases
        .filter_map(|rebase| Some((at(rebase)?, Some(rebase.reason.clone()))))
        .filter(|(start, _)| *start > 0)
        .collect();
    starts.sort_by_key(|(start, _)| *start);
    // Several changes in one week are one new start.
    starts.dedup_by(|later, earlier| {
        let same = later.0 == earlier.0;
        if let (true, Some(more), Some(reason)) = (same, &later.1, &mut earlier.1) {
            reason.push_str("; ");
            reason.push_str(more);
        }
        same
    });
    if !weeks.is_empty() {
        starts.insert(0, (0, None));
    }
    let ends: Vec<usize> =
        starts.iter().skip(1).map(|(start, _)| *start).chain([weeks.len()]).collect();
    starts.into_iter().zip(ends).map(|((start, reason), end)| (start, end, reason)).collect()
}

impl Weekly {
    /// The weeks for a small chart.
    pub(super) fn spark(&self) -> Vec<SparkPoint> {
        let points = self.weeks.iter().zip(&self.chart.points);
        points
            .map(|(&week, point)| SparkPoint {
                week: date(week),
                value: point.value,
                limits: limits(point),
                signal: point.signal.map(signal),
            })
            .collect()
    }

    /// The signal at the last point, and for how many points in a row it has stood.
    pub(super) fn held(&self) -> Option<(Signal, usize)> {
        let last = self.chart.points.last()?.signal?;
        let same = |point: &&Point| point.signal.is_some_and(|other| other == last);
        Some((signal(last), self.latest().iter().rev().take_while(same).count()))
    }

    /// Weeks with a value behind the latest limits.
    pub(super) fn points(&self) -> usize {
        self.baselines.last().map_or(0, |baseline| baseline.points)
    }

    /// What the last week says.
    pub(super) fn variation(&self) -> Variation {
        let has_value = self.chart.points.last().is_some_and(|point| point.value.is_some());
        let has_limits = self.chart.standing != stats::Standing::LineOnly;
        match self.held() {
            Some((signal, points)) => Variation::Signal(signal, points),
            None if has_value && has_limits => Variation::CommonCause,
            None => Variation::TooFew,
        }
    }

    /// The points under the latest limits.
    fn latest(&self) -> &[Point] {
        let first = self.baselines.last().map(|baseline| day_number(baseline.first));
        let start = self.weeks.iter().position(|week| Some(*week) == first).unwrap_or(0);
        &self.chart.points[start..]
    }
}
