//! Cohorts of handoffs by week and month: what share has become an opportunity by each age.

use chrono::{Days, Months, NaiveDate};
use chrono_tz::Tz;

use super::context::Context;
use super::convert::{LEVEL, share};
use super::ramp::ramp;
use super::rates::weeks_between;
use super::waits::fate;
use crate::calendar::{month_start, start_of_date};
use crate::measured::{CohortHandoff, Ending, Measured};
use crate::review::{CohortCurve, CohortDay, Cohorts, Pooled, Triangle, TriangleRow};
use crate::stats::{
    AalenJohansen, Cause, CompetingDurations, CompetingObservation, Fraction, Tally,
};
use crate::units::{DAY_S, WEEK_DAYS, date, day_number};

/// Weeks, months and their steps in a triangle.
const WEEKS: i32 = 13;
const MONTHS: u32 = 12;
const WEEK_STEP: u32 = 7;
const MONTH_STEP: u32 = 30;
/// Months whose curves are drawn, and days of a curve.
const CURVES: usize = 6;
const CURVE_DAYS: u32 = 90;
/// Weeks that are pooled for the age at which a cohort can be judged.
const POOLED_WEEKS: i32 = 26;
/// Age in days at which the whole is taken to be reached.
const HORIZON_DAYS: u32 = 60;

/// The cohorts.
pub(super) fn cohorts(
    measured: &Measured,
    context: &Context,
    on: &dyn Fn(&str) -> bool,
) -> Cohorts {
    let months = months(measured);
    let curve = |&(first, last): &(i32, i32)| {
        let own = measured.cohorts.iter().filter(|row| row.month_start == first);
        curve((first, last), own)
    };
    let mut curves: Vec<CohortCurve> = months.iter().rev().take(CURVES).filter_map(curve).collect();
    curves.reverse();
    let weeks = (measured.weeks.review - (WEEKS - 1) * WEEK_DAYS, measured.weeks.review);
    let weeks = weeks_between(weeks.0, weeks.1).map(|week| (week, week + WEEK_DAYS - 1));
    let weeks: Vec<(i32, i32)> = weeks.collect();
    Cohorts {
        weeks: triangle(measured, context.zone, (WEEK_STEP, &weeks), |row| row.week_start),
        months: triangle(measured, context.zone, (MONTH_STEP, &months), |row| row.month_start),
        curves,
        pooled: pooled(measured, context),
        ramp: on("ramp").then(|| ramp(measured, on("brief_completeness"))),
    }
}

/// First and last day of the month in which the review week ends and of those before it.
fn months(measured: &Measured) -> Vec<(i32, i32)> {
    let first = month_start(date(measured.cohorts_from));
    let month = |back: u32| {
        let start = first.checked_add_months(Months::new(back))?;
        let end = start.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1))?;
        Some((day_number(start), day_number(end)))
    };
    (0..MONTHS).filter_map(month).collect()
}

/// The triangle of some cohorts, of which `cohort` tells the first day.
fn triangle(
    measured: &Measured,
    zone: Tz,
    (step_days, cohorts): (u32, &[(i32, i32)]),
    cohort: fn(&CohortHandoff) -> i32,
) -> Triangle {
    let steps = u32::try_from(cohorts.len()).unwrap_or(0);
    let row = |&(first, last): &(i32, i32)| {
        let own: Vec<&CohortHandoff> =
            measured.cohorts.iter().filter(|row| cohort(row) == first).collect();
        // Every handoff that the cohort will ever have was made before this instant.
        let end = date(last).succ_opt().and_then(|next| start_of_date(next, zone));
        let cell = |step: u32| {
            let age_s = i64::from(step * step_days) * DAY_S;
            let is_seen = end.is_some_and(|end| end + age_s <= measured.as_of);
            is_seen.then(|| share(converted_by(&own, age_s)))
        };
        TriangleRow {
            start: date(first),
            end: date(last),
            handoffs: count(own.len()),
            cells: (1..=steps).map(cell).collect(),
        }
    };
    Triangle { step_days, rows: cohorts.iter().map(row).collect() }
}

/// Those that were an opportunity at an age, of all.
fn converted_by(rows: &[&CohortHandoff], age_s: i64) -> Tally {
    let is_in = |row: &&&CohortHandoff| row.ending == Ending::Event && row.wall_s <= age_s;
    let converted = rows.iter().filter(is_in).count();
    Tally::new(count(converted), count(rows.len())).unwrap_or(Tally::EMPTY)
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

fn durations<'a>(rows: impl Iterator<Item = &'a CohortHandoff>) -> CompetingDurations {
    rows.filter_map(|row| CompetingObservation::new(row.wall_s, fate(row.ending)).ok()).collect()
}

/// The curves of some handoffs, day by day; `None` without any.
fn curve<'a>(
    (first, last): (i32, i32),
    rows: impl Iterator<Item = &'a CohortHandoff>,
) -> Option<CohortCurve> {
    let waits = durations(rows);
    let found = AalenJohansen::new(&waits)?;
    let (converted, disqualified, open) = super::waits::counts(&waits);
    let day = |day: u32| {
        let mark = i64::from(day) * DAY_S;
        let own = found.reached_by(Cause::Primary, mark, LEVEL)?;
        let other = found.reached_by(Cause::Competing, mark, LEVEL)?;
        Some(CohortDay {
            day,
            converted: own.share,
            low: own.interval.map(|band| band.low),
            high: own.interval.map(|band| band.high),
            disqualified: other.share,
            open: own.at_risk,
        })
    };
    Some(CohortCurve {
        start: date(first),
        end: date(last),
        n: converted + disqualified + open,
        converted,
        disqualified,
        days: (0..=CURVE_DAYS).map_while(day).collect(),
    })
}

/// The weeks before the review week together, and when their share is all but reached.
fn pooled(measured: &Measured, context: &Context) -> Option<Pooled> {
    let last = measured.weeks.review - WEEK_DAYS;
    let first = measured.weeks.review - POOLED_WEEKS * WEEK_DAYS;
    let own = || {
        let in_weeks = |row: &&CohortHandoff| row.week_start >= first && row.week_start <= last;
        measured.cohorts.iter().filter(in_weeks)
    };
    let whole = AalenJohansen::new(&durations(own()))?;
    let at = |days: u32| {
        let found = whole.reached_by(Cause::Primary, i64::from(days) * DAY_S, LEVEL)?;
        (found.share > 0.0).then_some(found.share)
    };
    let all = at(HORIZON_DAYS);
    let horizon_s = i64::from(HORIZON_DAYS) * DAY_S;
    let enough = Fraction::new(ENOUGH).ok();
    let matured = enough
        .filter(|_| all.is_some())
        .and_then(|enough| whole.maturation(Cause::Primary, horizon_s, enough));
    Some(Pooled {
        curve: curve((first, last + WEEK_DAYS - 1), own())?,
        horizon_days: HORIZON_DAYS,
        matured_on: matured.and_then(day_reached),
        judged_on: context.maturity_days,
        reached_when_judged: all
            .and_then(|all| Some(at_or_0(&whole, context.maturity_days)? / all)),
    })
}

/// Part of the share at the horizon from which on a cohort counts as mature.
const ENOUGH: f64 = 0.95;

fn at_or_0(whole: &AalenJohansen, days: u32) -> Option<f64> {
    let found = whole.reached_by(Cause::Primary, i64::from(days) * DAY_S, LEVEL)?;
    Some(found.share)
}

/// The first whole day by whose end a time is over.
fn day_reached(seconds: i64) -> Option<u32> {
    u32::try_from((seconds + DAY_S - 1).div_euclid(DAY_S)).ok()
}

/// The last day of the review week.
pub(super) fn review_end(measured: &Measured) -> NaiveDate {
    date(measured.weeks.review + WEEK_DAYS - 1)
}
