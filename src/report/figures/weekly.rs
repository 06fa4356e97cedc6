//! A rate by week: a line with its band, or a control chart.

use chrono::NaiveDate;

use crate::charts::control_chart::{self, ControlAxis, ControlChart, ControlPoint, Target};
use crate::charts::weekly_rate::{self, Maturity, RateWeek, WeeklyRate};
use crate::charts::{Benchmark, Caption, ChartError, Signal};
use crate::report::context::chart_signal;
use crate::report::words::moment;
use crate::report::words::phrases::Phrases;
use crate::report::words::share::Thresholds;
use crate::report::words::signal::Side;
use crate::review::{RateSeries, WeekPoint};

use super::{Pair, benchmarks, both, count, counts, estimate};

/// The most weeks that a figure labels.
const MOST_WEEKS: usize = 26;

/// A rate whose youngest weeks are still maturing.
pub(crate) fn weekly(
    series: &RateSeries,
    thresholds: Thresholds<'_>,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let p = thresholds.p;
    if series.weeks.iter().all(|week| estimate(&week.share, thresholds).is_none()) {
        return Ok(None);
    }
    let input = WeeklyRate {
        caption,
        weeks: latest(&series.weeks)
            .iter()
            .map(|week| RateWeek {
                label: label(p, week.week),
                counts: Some(counts(&week.share)),
                share: estimate(&week.share, thresholds),
                maturity: if week.matured { Maturity::Matured } else { Maturity::Maturing },
                signal: signal(week),
            })
            .collect(),
        benchmarks: benchmarks(p, &series.benchmarks),
    };
    both(|size| weekly_rate::draw(&input, size)).map(Some)
}

/// A rate with its limits of normal variation.
pub(crate) fn control(
    series: &RateSeries,
    thresholds: Thresholds<'_>,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let p = thresholds.p;
    if series.weeks.iter().all(|week| estimate(&week.share, thresholds).is_none()) {
        return Ok(None);
    }
    let points = latest(&series.weeks)
        .iter()
        .map(|week| ControlPoint {
            label: label(p, week.week),
            value: estimate(&week.share, thresholds).map(|estimate| estimate.value),
            n: Some(count(week.share.eligible)),
            centre: week.limits.map(|limits| limits.centre),
            limits: week.limits.map(|limits| (limits.low, limits.high)),
            signal: signal(week),
        })
        .collect();
    let input = ControlChart {
        caption,
        points,
        axis: ControlAxis::ShareTruncated,
        target: target(benchmarks(p, &series.benchmarks)),
    };
    both(|size| control_chart::draw(&input, size)).map(Some)
}

/// One reference line, or the band between the lowest and the highest.
fn target(mut lines: Vec<Benchmark>) -> Option<Target> {
    lines.sort_by(|a, b| a.value.total_cmp(&b.value));
    let high = lines.pop()?;
    Some(match lines.into_iter().next() {
        None => Target::Level(high),
        Some(low) => Target::Band { low, high },
    })
}

fn latest(weeks: &[WeekPoint]) -> &[WeekPoint] {
    &weeks[weeks.len().saturating_sub(MOST_WEEKS)..]
}

fn label(p: &Phrases, week: NaiveDate) -> String {
    moment::day(p, week)
}

fn signal(week: &WeekPoint) -> Option<Signal> {
    let centre = week.limits?.centre;
    Some(chart_signal(week.signal?, Side::of(week.share.estimate?, centre)))
}
