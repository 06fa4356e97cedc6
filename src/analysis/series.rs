//! Rates by week, with the limits and signals of a control chart.

use super::CONVERSION;
use super::baselines::{self, Weekly};
use super::context::Context;
use super::convert::{limits, share, signal};
use super::rates::{self, weeks_between};
use crate::measured::Measured;
use crate::review::{RateSeries, WeekPoint};
use crate::stats::Tally;
use crate::units::WEEK_DAYS;
use crate::units::date;

/// Appointments held.
pub(super) const HOLD: &str = "hold_rate";
/// Scores of 4 and 5.
pub(super) const FEEDBACK: &str = "feedback_score";
/// All components of the brief complete.
pub(super) const COMPLETE: &str = "brief_completeness";
/// Conversion of handoffs that are not old enough yet.
const SO_FAR: &str = "handoff_to_opportunity_so_far";

/// A rate over the weeks of the window.
pub(super) fn weekly(measured: &Measured, context: &Context, metric: &str) -> RateSeries {
    let (first, last) = rates::window_of(measured, metric);
    let starts: Vec<i32> = weeks_between(first, last).collect();
    let tallies: Vec<Tally> =
        starts.iter().map(|&week| rates::week(measured, metric, week)).collect();
    let charted = baselines::of_rates(context, metric, starts, &tallies);
    RateSeries {
        metric: metric.to_owned(),
        weeks: points(&charted, &tallies),
        window: rates::window_share(measured, metric),
        prior: prior(measured, metric, first),
        benchmarks: context.benchmarks(metric),
        widened: charted.baselines.last().is_some_and(|baseline| baseline.widened),
        baselines: charted.baselines,
    }
}

/// Conversion: matured weeks with limits, then the weeks still maturing as they stand.
pub(super) fn conversion(measured: &Measured, context: &Context) -> RateSeries {
    let mut series = weekly(measured, context, CONVERSION);
    let maturing = weeks_between(measured.weeks.matured + WEEK_DAYS, measured.weeks.review);
    series.weeks.extend(maturing.map(|week| WeekPoint {
        week: date(week),
        share: share(rates::week(measured, SO_FAR, week)),
        matured: false,
        limits: None,
        signal: None,
    }));
    series
}

fn points(charted: &Weekly, tallies: &[Tally]) -> Vec<WeekPoint> {
    let points = charted.weeks.iter().zip(tallies).zip(&charted.chart.points);
    points
        .map(|((&week, &tally), point)| WeekPoint {
            week: date(week),
            share: share(tally),
            matured: true,
            limits: limits(point),
            signal: point.signal.map(signal),
        })
        .collect()
}

/// The same number of weeks before the window, when there is anything in them.
fn prior(measured: &Measured, metric: &str, first: i32) -> Option<crate::review::Share> {
    let weeks = i32::try_from(measured.weeks.count).unwrap_or(0);
    let cells = measured.cells(metric, crate::measured::Slice::All, crate::measured::Span::Weekly);
    let before = rates::between(cells, first - weeks * WEEK_DAYS, first - WEEK_DAYS);
    (before.eligible() > 0).then(|| share(before))
}
