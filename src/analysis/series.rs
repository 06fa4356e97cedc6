//! Rates by week, with the limits and signals of a control chart.

use super::context::Context;
use super::convert::{limits, share, signal};
use super::rates::{self, weeks_between};
use crate::measured::Measured;
use crate::review::{RateSeries, WeekPoint};
use crate::stats::{Better, Spread, Tally, p_chart};
use crate::units::WEEK_DAYS;
use crate::units::date;

/// A weekly rate: which metric, and which way is good.
pub(super) struct Rate {
    /// Metric's name.
    pub(super) metric: &'static str,
    /// Which way is good news.
    pub(super) better: Better,
}

/// Appointments held.
pub(super) const HOLD: Rate = Rate { metric: "hold_rate", better: Better::Higher };
/// Scores of 4 and 5.
pub(super) const FEEDBACK: Rate = Rate { metric: "feedback_score", better: Better::Higher };
/// All components of the brief complete.
pub(super) const COMPLETE: Rate = Rate { metric: "brief_completeness", better: Better::Higher };
/// Handoffs that became opportunities in time.
const CONVERSION: Rate = Rate { metric: "handoff_to_opportunity_rate", better: Better::Higher };
/// Conversion of handoffs that are not old enough yet.
const SO_FAR: &str = "handoff_to_opportunity_so_far";

/// A rate over the weeks of the window.
pub(super) fn weekly(measured: &Measured, context: &Context, rate: &Rate) -> RateSeries {
    let (first, last) = rates::window_of(measured, rate.metric);
    let (weeks, widened) = charted(measured, rate, (first, last));
    RateSeries {
        metric: rate.metric.to_owned(),
        weeks,
        window: rates::window_share(measured, rate.metric),
        prior: prior(measured, rate.metric, first),
        benchmarks: context.benchmarks(rate.metric),
        widened,
    }
}

/// Conversion: matured weeks with limits, then the weeks still maturing as they stand.
pub(super) fn conversion(measured: &Measured, context: &Context) -> RateSeries {
    let mut series = weekly(measured, context, &CONVERSION);
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

/// The weeks of a rate as a p-chart (or Laney p′), and whether the limits were widened.
fn charted(measured: &Measured, rate: &Rate, window: (i32, i32)) -> (Vec<WeekPoint>, bool) {
    let starts: Vec<i32> = weeks_between(window.0, window.1).collect();
    let tallies: Vec<Tally> =
        starts.iter().map(|&week| rates::week(measured, rate.metric, week)).collect();
    let chart = p_chart(&tallies, rate.better);
    let points = starts.iter().zip(&tallies).zip(&chart.chart.points);
    let weeks = points
        .map(|((&week, &tally), point)| WeekPoint {
            week: date(week),
            share: share(tally),
            matured: true,
            limits: limits(point),
            signal: point.signal.map(signal),
        })
        .collect();
    (weeks, chart.spread == Spread::Laney)
}

/// The same number of weeks before the window, when there is anything in them.
fn prior(measured: &Measured, metric: &str, first: i32) -> Option<crate::review::Share> {
    let weeks = i32::try_from(measured.weeks.count).unwrap_or(0);
    let cells = measured.cells(metric, crate::measured::Slice::All, crate::measured::Span::Weekly);
    let before = rates::between(cells, first - weeks * WEEK_DAYS, first - WEEK_DAYS);
    (before.eligible() > 0).then(|| share(before))
}
