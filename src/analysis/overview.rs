//! Every metric at a glance: six weeks, twelve months, what the last comparable week says.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};

use super::baselines::{self, Weekly};
use super::context::Context;
use super::convert::{assurance, limits, median, share};
use super::follow_up::{Clock, durations, waits_in, within_target};
use super::rates::{self, weeks_between};
use crate::measured::{Measured, Slice, Span};
use crate::review::{
    Better, Overview, OverviewPoint, OverviewRow, OverviewValue, Ripeness, SwitchedOff,
};
use crate::stats::{Durations, KaplanMeier, Moment, Tally};
use crate::table::Table;
use crate::units::{WEEK_DAYS, date, real};

/// Weeks shown one by one.
const WEEKS: i32 = 6;
/// Months shown.
const MONTHS: u32 = 12;
/// Days from the first day of a week to the one that says to which month the week belongs.
const DECIDING_DAY: i32 = 3;
/// Conversion, and the same of handoffs that are not old enough yet.
const MATURING: (&str, &str) = (super::CONVERSION, "handoff_to_opportunity_so_far");
/// Deals won of those closed.
const WON: &str = "win_rate";
/// Metrics that have no cells of shares.
const WAIT: &str = "follow_up_wait";
const WITHIN: &str = "follow_up_within_target";
const MEAN: &str = "brief_components";

/// How a metric's figure is made from its weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Share,
    Median,
    Reached,
    Mean,
}

/// Every metric with a direction and a figure by week; one with parts, or of money, has none.
pub(super) fn overview(measured: &Measured, context: &Context, off: &[SwitchedOff]) -> Overview {
    let is_on = |metric: &str| !off.iter().any(|off| off.metric == metric);
    let known = context.charts.directions().filter(|(metric, _)| is_on(metric));
    let rows = known.filter_map(|(metric, better)| {
        let kind = kind(measured, metric)?;
        Some(row(measured, context, (metric, kind), better))
    });
    Overview { rows: rows.collect() }
}

fn kind(measured: &Measured, metric: &str) -> Option<Kind> {
    match metric {
        WAIT => Some(Kind::Median),
        WITHIN => Some(Kind::Reached),
        MEAN => Some(Kind::Mean),
        // Of no week is it said twice: these stand in conversion's own row.
        _ if metric == MATURING.1 => None,
        super::amounts::METRIC => None,
        _ => {
            let cells = measured.cells(metric, Slice::All, Span::Weekly);
            (!cells.is_empty()).then_some(Kind::Share)
        }
    }
}

fn row(
    measured: &Measured,
    context: &Context,
    (metric, kind): (&str, Kind),
    better: Better,
) -> OverviewRow {
    let series = Series { measured, context, metric, kind };
    let (first, last) = comparable(measured, metric);
    let weekly = series.charted(weeks_between(first, last).collect());
    let lines = context.benchmarks(metric).into_iter();
    OverviewRow {
        metric: metric.to_owned(),
        better,
        weeks: series.weeks(last),
        months: series.months(last),
        week: date(last),
        latest: series.value((last, last), metric),
        limits: weekly.chart.points.last().and_then(limits),
        variation: weekly.variation(),
        assurance: lines
            .map(|line| {
                let found = assurance(&weekly.chart, line.value, better);
                (line, found)
            })
            .collect(),
        baselines: weekly.baselines,
    }
}

/// The weeks that can be set side by side. Of young handoffs only the quick deals are closed: like
/// deals per inquiry, their win rate waits until deals had the time to close.
fn comparable(measured: &Measured, metric: &str) -> (i32, i32) {
    match metric {
        WON => (measured.inquiries.first, measured.inquiries.last),
        _ => rates::window_of(measured, metric),
    }
}

/// A metric over any weeks.
#[derive(Clone, Copy)]
struct Series<'a> {
    measured: &'a Measured,
    context: &'a Context,
    metric: &'a str,
    kind: Kind,
}

impl Series<'_> {
    fn charted(self, weeks: Vec<i32>) -> Weekly {
        if self.kind == Kind::Share {
            let tally = |&week: &i32| rates::week(self.measured, self.metric, week);
            let tallies: Vec<Tally> = weeks.iter().map(tally).collect();
            return baselines::of_rates(self.context, self.metric, weeks, &tallies);
        }
        let values: Vec<Option<f64>> =
            weeks.iter().map(|&week| self.value((week, week), self.metric).number()).collect();
        baselines::of_values(self.context, self.metric, weeks, &values)
    }

    fn weeks(self, last: i32) -> Vec<OverviewPoint> {
        let review = self.measured.weeks.review;
        weeks_between(review - (WEEKS - 1) * WEEK_DAYS, review)
            .map(|week| {
                let ripeness = if week > last { Ripeness::Maturing } else { Ripeness::Comparable };
                self.point((date(week), (week, week)), ripeness)
            })
            .collect()
    }

    fn months(self, last: i32) -> Vec<OverviewPoint> {
        let review = self.measured.weeks.review;
        let shown = months(review);
        let running = month_of(review + WEEK_DAYS) == month_of(review);
        shown
            .into_iter()
            .map(|(start, weeks)| {
                let ripeness = if weeks.1 > last {
                    Ripeness::Maturing
                } else if running && weeks.1 == review {
                    Ripeness::Running
                } else {
                    Ripeness::Comparable
                };
                self.point((start, weeks), ripeness)
            })
            .collect()
    }

    fn point(self, (start, weeks): (NaiveDate, (i32, i32)), ripeness: Ripeness) -> OverviewPoint {
        let so_far = ripeness == Ripeness::Maturing && self.metric == MATURING.0;
        let metric = if so_far { MATURING.1 } else { self.metric };
        OverviewPoint { start, value: self.value(weeks, metric), ripeness }
    }

    /// The figure of the weeks from the first to the last.
    fn value(self, (first, last): (i32, i32), metric: &str) -> OverviewValue {
        let cells = self.measured.cells(metric, Slice::All, Span::Weekly);
        let waits = || waits(self.measured, (first, last));
        match self.kind {
            Kind::Share => OverviewValue::Share(share(rates::between(cells, first, last))),
            Kind::Median => {
                let waits = waits();
                let curve = KaplanMeier::new(&waits);
                OverviewValue::Median(median(curve.as_ref(), waits.events(), waits.count()))
            }
            Kind::Reached => {
                let waits = waits();
                let share = within_target(&waits, self.context.sla_s);
                OverviewValue::Reached { share, n: waits.count() }
            }
            Kind::Mean => {
                let own = cells.iter().filter(|c| c.week_start >= first && c.week_start <= last);
                let (sum, n) = own.fold((0, 0), |(s, n), c| (s + c.achieved, n + c.eligible));
                OverviewValue::Mean { mean: (n > 0).then(|| real(sum) / real(n)), n }
            }
        }
    }
}

/// The waits of any weeks of the last year.
fn waits(measured: &Measured, (first, last): (i32, i32)) -> Durations {
    let shown = durations(waits_in(measured, (first, last)), Clock::Business);
    shown.merged(&earlier(&measured.earlier_waits, (first, last)).unwrap_or_default())
}

/// The waits of weeks before those shown; `None` when they were not asked for.
fn earlier(counted: &Table, (first, last): (i32, i32)) -> Option<Durations> {
    let column = |name: &str| counted.whole(name).ok();
    let (weeks, seconds) = (column("week_start")?, column("wait_business_s")?);
    let (ended, handoffs) = (column("is_followed_up")?, column("handoffs")?);
    let moment = |row: usize| {
        let week = i32::try_from(weeks[row]?).ok()?;
        let count = u64::try_from(handoffs[row]?).ok()?;
        let (events, censored) = if ended[row] == Some(1) { (count, 0) } else { (0, count) };
        let time = seconds[row].unwrap_or(0).max(0);
        (week >= first && week <= last).then_some(Moment { time, events, censored })
    };
    Durations::from_counts((0..counted.rows()).filter_map(moment).collect()).ok()
}

/// The first day of the month that a week belongs to.
fn month_of(week: i32) -> NaiveDate {
    let deciding = date(week + DECIDING_DAY);
    deciding.with_day(1).unwrap_or(deciding)
}

/// The last months up to that of a week, each with its first and last week; weeks after the given
/// one are not in them.
fn months(review: i32) -> Vec<(NaiveDate, (i32, i32))> {
    let newest = month_of(review);
    let oldest = newest.checked_sub_months(Months::new(MONTHS - 1)).unwrap_or(newest);
    let mut weeks: BTreeMap<NaiveDate, (i32, i32)> = BTreeMap::new();
    let mut week = review;
    while month_of(week) >= oldest {
        let month = weeks.entry(month_of(week)).or_insert((week, week));
        month.0 = week;
        week -= WEEK_DAYS;
    }
    weeks.into_iter().collect()
}
