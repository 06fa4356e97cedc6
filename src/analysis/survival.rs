//! Curves of the waits with an open end, and how AEs and transfer methods compare.

use std::collections::BTreeMap;

use super::context::Context;
use super::convert::LEVEL;
use super::follow_up::Clock;
use super::people::FLAG_LEVEL;
use super::waits::{self, WAITS, WaitKind, between, cause_specific, gathered, incidence, summary};
use crate::measured::{Dimension, Measured, Slice};
use crate::review::{
    CurvePoint, Direction, GroupTest, Survival, Unit, WaitCurve, WaitGroup, WaitGroups, WaitMark,
    WaitSurvival,
};
use crate::stats::{
    AalenJohansen, Cause, CompetingDurations, Durations, IncidenceStep, PValue, holm, log_rank,
};
use crate::units::{DAY_S, WEEK_DAYS, date, real};

/// The slices whose members are compared.
const COMPARED: [Dimension; 2] = [Dimension::Ae, Dimension::TransferMethod];
/// The most points that a curve is drawn of.
const MOST_POINTS: usize = 400;
/// Ticks of the at-risk row: quarters of an hour of business time, and days of it.
const QUARTERS: [i64; 4] = [1, 2, 4, 16];
const BUSINESS_DAYS: [i64; 4] = [1, 2, 5, 10];
/// Ticks in days of the wall clock.
const DAYS: [i64; 10] = [1, 3, 7, 14, 30, 60, 90, 120, 180, 365];
/// Seconds in a quarter of an hour.
const QUARTER_S: i64 = 900;

/// Every wait that is switched on.
pub(super) fn survival(
    measured: &Measured,
    context: &Context,
    on: &dyn Fn(&str) -> bool,
) -> Survival {
    let kinds = WAITS.iter().filter(|kind| on(kind.metric));
    let mut waits: Vec<WaitSurvival> = kinds.map(|kind| wait(measured, context, kind)).collect();
    adjust(&mut waits);
    Survival { waits }
}

fn wait(measured: &Measured, context: &Context, kind: &WaitKind) -> WaitSurvival {
    let (first, last) = (kind.weeks)(measured);
    let all = gathered(between(measured, kind.metric, (first, last)), kind.clock);
    let horizon = (kind.horizon)(measured, context);
    let competes = kind.instead.is_some();
    WaitSurvival {
        metric: kind.metric.to_owned(),
        clock: match kind.clock {
            Clock::Business => Unit::BusinessSeconds,
            Clock::Wall => Unit::WallSeconds,
        },
        first: date(first),
        last: date(last + WEEK_DAYS - 1),
        horizon,
        competes,
        all: summary(&all, competes, horizon),
        curve: curve(&all, competes, &ticks(measured, kind.clock, horizon)),
        groups: COMPARED
            .map(|dimension| groups(measured, context, kind, dimension))
            .into_iter()
            .collect(),
    }
}

fn ticks(measured: &Measured, clock: Clock, horizon: i64) -> Vec<i64> {
    let mut ticks: Vec<i64> = match clock {
        Clock::Business => {
            let days = BUSINESS_DAYS.iter().map(|days| days * measured.business_day_s);
            QUARTERS.iter().map(|quarters| quarters * QUARTER_S).chain(days).collect()
        }
        Clock::Wall => DAYS.iter().map(|days| days * DAY_S).collect(),
    };
    ticks.push(horizon);
    ticks.sort_unstable();
    ticks.dedup();
    ticks
}

fn curve(waits: &CompetingDurations, competes: bool, ticks: &[i64]) -> Option<WaitCurve> {
    let curve = AalenJohansen::new(waits)?;
    let mark = |&seconds: &i64| {
        let event = curve.reached_by(Cause::Primary, seconds, LEVEL)?;
        let competing = curve.reached_by(Cause::Competing, seconds, LEVEL).filter(|_| competes);
        Some(WaitMark {
            seconds,
            event: incidence(event),
            competing: competing.map(incidence),
            open: event.at_risk,
        })
    };
    Some(WaitCurve {
        event: points(curve.steps(), Cause::Primary),
        competing: if competes { points(curve.steps(), Cause::Competing) } else { Vec::new() },
        marks: ticks.iter().filter_map(mark).collect(),
    })
}

/// The steps at which the share of a cause rises; of very many every so manieth, and the last.
fn points(steps: &[IncidenceStep], cause: Cause) -> Vec<CurvePoint> {
    let before = std::iter::once(0.0).chain(steps.iter().map(|step| step.share(cause)));
    let rising: Vec<&IncidenceStep> = steps
        .iter()
        .zip(before)
        .filter(|(step, before)| step.share(cause) > *before)
        .map(|(step, _)| step)
        .collect();
    let every = rising.len().div_ceil(MOST_POINTS).max(1);
    let last = rising.len().saturating_sub(1);
    let kept = rising.iter().enumerate().filter(|(i, _)| i % every == 0 || *i == last);
    kept.map(|(_, step)| {
        let band = step.band(cause, LEVEL);
        CurvePoint {
            seconds: step.time,
            reached: step.share(cause),
            low: band.map(|band| band.low),
            high: band.map(|band| band.high),
        }
    })
    .collect()
}

fn groups(
    measured: &Measured,
    context: &Context,
    kind: &WaitKind,
    dimension: Dimension,
) -> WaitGroups {
    let members = waits::by_member(measured, kind, Slice::One(dimension));
    let horizon = (kind.horizon)(measured, context);
    let events: BTreeMap<&String, Durations> =
        members.iter().map(|(id, own)| (id, cause_specific(own))).collect();
    let tests = against_others(&events, context.min_compared);
    let mut rows: Vec<WaitGroup> = members
        .iter()
        .map(|(id, own)| {
            let test = tests.get(id);
            let person = measured.people.get(id).filter(|_| dimension == Dimension::Ae);
            WaitGroup {
                id: id.clone(),
                name: person.map_or_else(|| id.clone(), |person| person.name.clone()),
                summary: summary(own, kind.instead.is_some(), horizon),
                expected: test.map(|test| test.expected),
                p_adjusted: test.map(|test| test.p_adjusted),
                flag: test.filter(|test| test.p_adjusted <= FLAG_LEVEL).map(|test| test.direction),
            }
        })
        .collect();
    rows.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    let in_all = between(measured, kind.metric, (kind.weeks)(measured)).count();
    let in_groups: u64 = rows.iter().map(|row| row.summary.n).sum();
    WaitGroups {
        slice: dimension.name().to_owned(),
        rows,
        left_out: u64::try_from(in_all).unwrap_or(u64::MAX).saturating_sub(in_groups),
        test: at_once(&events, context.min_compared),
    }
}

/// A member against all others.
struct Against {
    expected: f64,
    p_adjusted: f64,
    direction: Direction,
}

/// Log-rank of each member against the others together, adjusted by Holm over the members.
fn against_others(
    members: &BTreeMap<&String, Durations>,
    min_compared: u64,
) -> BTreeMap<String, Against> {
    let large = members.iter().filter(|(_, own)| own.count() >= min_compared);
    let tested: Vec<(&String, PValue, f64, Direction)> = large
        .filter_map(|(&id, own)| {
            let rest = members.iter().filter(|(other, _)| **other != id);
            let rest = rest.flat_map(|(_, own)| own.moments().iter().copied()).collect();
            let rest = Durations::from_counts(rest).unwrap_or_default();
            let test = log_rank(&[own, &rest])?;
            let seen = test.groups[0];
            let is_slower = real(seen.observed) < seen.expected;
            let direction = if is_slower { Direction::Concern } else { Direction::Improvement };
            Some((id, test.test.p_value, seen.expected, direction))
        })
        .collect();
    let adjusted = holm(&tested.iter().map(|(_, p, _, _)| *p).collect::<Vec<_>>());
    let against =
        |(&(id, _, expected, direction), p): (&(&String, PValue, f64, Direction), PValue)| {
            (id.clone(), Against { expected, p_adjusted: p.value(), direction })
        };
    tested.iter().zip(adjusted).map(against).collect()
}

/// Log-rank over all members that are large enough.
fn at_once(members: &BTreeMap<&String, Durations>, min_compared: u64) -> Option<GroupTest> {
    let large: Vec<&Durations> =
        members.values().filter(|own| own.count() >= min_compared).collect();
    let found = log_rank(&large)?;
    Some(GroupTest {
        groups: u64::try_from(large.len()).unwrap_or(u64::MAX),
        statistic: found.test.statistic,
        degrees: found.test.degrees,
        p_value: found.test.p_value.value(),
        p_adjusted: found.test.p_value.value(),
    })
}

/// Adjusts the tests over all members by Holm, over every wait and slice.
fn adjust(waits: &mut [WaitSurvival]) {
    let mut tests: Vec<&mut GroupTest> = waits
        .iter_mut()
        .flat_map(|wait| &mut wait.groups)
        .filter_map(|g| g.test.as_mut())
        .collect();
    let found: Vec<PValue> =
        tests.iter().filter_map(|test| PValue::new(test.p_value).ok()).collect();
    for (test, adjusted) in tests.iter_mut().zip(holm(&found)) {
        test.p_adjusted = adjusted.value();
    }
}
