//! Where handoffs stand still: how many, for how long, and whether more do than before.

use chrono_tz::Tz;

use super::context::Context;
use super::convert::{limits, median, share, signal};
use super::follow_up::Clock;
use super::rates::{self, weeks_between};
use super::waits::{between, cause_specific, gathered};
use crate::calendar::start_of_date;
use crate::measured::{Measured, Slice, Span};
use crate::review::{RateSeries, Signal, Stall, StepStall, WeekPoint};
use crate::stats::{Better, KaplanMeier, Point, Spread, Tally, p_chart};
use crate::units::{DAY_S, WEEK_DAYS, date};

/// Steps in the order of a handoff's way, the last one apart.
pub(super) const STEPS: [&str; 6] =
    ["handed_off", "accepted", "followed_up", "meeting_booked", "held", "opportunity"];
/// Business days of a week.
const BUSINESS_DAYS: i64 = 5;

/// The steps.
pub(super) fn stall(measured: &Measured, context: &Context) -> Stall {
    let mut passed = 0;
    let step = |(name, limit_days): (&str, u32)| {
        passed += i64::from(limit_days);
        step(measured, context.zone, (name, limit_days, passed))
    };
    Stall { steps: STEPS.into_iter().zip(context.stall_days).map(step).collect() }
}

/// One step; a handoff that uses every limit to the full has left it after `passed` business days.
fn step(measured: &Measured, zone: Tz, (name, limit_days, passed): (&str, u32, i64)) -> StepStall {
    let window = (measured.weeks.window, measured.weeks.review);
    let of = |metric: &str| {
        let cells = measured.part(metric, Slice::All, Span::Weekly, name);
        rates::between(cells, window.0, window.1)
    };
    let ages = between(measured, &format!("step_age/{name}"), window);
    let ages = cause_specific(&gathered(ages, Clock::Business));
    let (overstay, signal) = overstay(measured, zone, (name, passed));
    StepStall {
        step: name.to_owned(),
        limit_days,
        furthest: share(of("stage_stall")),
        stuck: share(of("stage_stuck")),
        age: median(KaplanMeier::new(&ages).as_ref(), ages.events(), ages.count()),
        overstay,
        signal,
    }
}

/// Overstay by week, with the signal that stands at the last matured week that has any.
fn overstay(
    measured: &Measured,
    zone: Tz,
    (step, passed): (&str, i64),
) -> (RateSeries, Option<(Signal, usize)>) {
    const METRIC: &str = "stage_overstay";
    let (first, last) = (measured.weeks.window, measured.weeks.review);
    let starts: Vec<i32> = weeks_between(first, last).collect();
    let tally = |&week: &i32| rates::part_week(measured, METRIC, step, week);
    let tallies: Vec<Tally> = starts.iter().map(tally).collect();
    let matured = starts.iter().filter(|&&week| is_judged(measured, zone, week, passed)).count();
    let chart = p_chart(&tallies[..matured], Better::Lower);
    let points = starts.iter().zip(&tallies).enumerate().map(|(place, (&week, &tally))| {
        let point = chart.chart.points.get(place);
        WeekPoint {
            week: date(week),
            share: share(tally),
            matured: place < matured,
            limits: point.and_then(limits),
            signal: point.and_then(|point| point.signal).map(signal),
        }
    });
    let cells = measured.part(METRIC, Slice::All, Span::Weekly, step);
    let weeks = i32::try_from(measured.weeks.count).unwrap_or(0);
    let before = rates::between(cells, first - weeks * WEEK_DAYS, first - WEEK_DAYS);
    let series = RateSeries {
        metric: METRIC.to_owned(),
        weeks: points.collect(),
        window: share(tallies[..matured].iter().copied().sum()),
        prior: (before.eligible() > 0).then(|| share(before)),
        benchmarks: Vec::new(),
        widened: chart.spread == Spread::Laney,
    };
    (series, standing(&chart.chart.points, &tallies))
}

/// Whether a handoff of a week that used every limit to the full would have left the step.
fn is_judged(measured: &Measured, zone: Tz, week: i32, passed: i64) -> bool {
    // The calendar days of so many business days, a weekend for each that is begun.
    let days = passed + 2 * (passed + BUSINESS_DAYS - 1).div_euclid(BUSINESS_DAYS);
    let end = start_of_date(date(week + WEEK_DAYS), zone);
    end.is_some_and(|end| end + days * DAY_S <= measured.as_of)
}

/// The signal at the last point with a count, and for how many points in a row it has stood.
fn standing(points: &[Point], tallies: &[Tally]) -> Option<(Signal, usize)> {
    let counted = || points.iter().zip(tallies).filter(|(_, tally)| tally.eligible() > 0);
    let last = counted().next_back()?.0.signal?;
    let same = counted().rev().take_while(|(point, _)| point.signal == Some(last));
    Some((signal(last), same.count()))
}
