//! Tidy rows of the waits in which something competes, of ages in a step, and of cohorts.

use super::context::Context;
use super::convert::median;
use super::follow_up::Clock;
use super::measures::{Period, row};
use super::rates::weeks_between;
use super::stall::STEPS;
use super::waits::{LATER_WAITS, WaitKind, between, by_member, gathered, summary};
use crate::measured::{Measured, Slice, Wait};
use crate::review::{
    Cohorts, Measure, Median, Ramp, ReachedShare, Share, Triangle, Unit, WaitSummary,
};
use crate::stats::{CompetingDurations, KaplanMeier};
use crate::units::day_number;

/// The age in a step, by step.
const AGE: &str = "step_age";
/// The share with an opportunity by age, by cohort.
const COHORT: &str = "cohort_conversion";

/// Rows of every wait that is switched on: each week and the window for everything together, the
/// window for every member.
pub(super) fn wait_rows(
    measured: &Measured,
    context: &Context,
    slices: &[Slice],
    is_on: &dyn Fn(&str) -> bool,
) -> Vec<Measure> {
    let mut rows = Vec::new();
    for kind in LATER_WAITS.iter().filter(|kind| is_on(kind.metric)) {
        let (first, last) = (kind.weeks)(measured);
        let weeks = weeks_between(first, last).map(|week| Period::new("week", week, week));
        for period in weeks.chain([Period::new("window", first, last)]) {
            let own = || between(measured, kind.metric, (period.first, period.last));
            let waits = gathered(own(), kind.clock);
            rows.extend(rows_of(measured, context, kind, ((Slice::All, ""), period, &waits)));
            rows.extend(by_the_wall(context, kind, period, own()));
        }
        let period = Period::new("window", first, last);
        for &slice in slices.iter().filter(|slice| **slice != Slice::All) {
            for (name, waits) in by_member(measured, kind, slice) {
                rows.extend(rows_of(measured, context, kind, ((slice, &name), period, &waits)));
            }
        }
    }
    rows
}

/// Whose rows, over which period, of which waits.
type Of<'a> = ((Slice, &'a str), Period, &'a CompetingDurations);

/// The time by which half have ended with the event, and the shares at the horizon.
fn rows_of(
    measured: &Measured,
    context: &Context,
    kind: &WaitKind,
    ((slice, member), period, waits): Of<'_>,
) -> Vec<Measure> {
    let horizon = (kind.horizon)(measured, context);
    let found = summary(waits, kind.instead.is_some(), horizon);
    let note = small(found.n, context);
    let time = half_row((kind.metric, slice, member), period, found.half);
    let by = |of: fn(&crate::stats::CompetingMoment) -> u64| -> u64 {
        waits.moments().iter().filter(|moment| moment.time <= horizon).map(of).sum()
    };
    let reached = |metric: &str, achieved: u64, at: Option<ReachedShare>| Measure {
        metric: metric.to_owned(),
        achieved,
        estimate: at.map(|at| at.share),
        low: at.and_then(|at| at.low),
        high: at.and_then(|at| at.high),
        unit: Unit::Share,
        note: note.to_owned(),
        ..time.clone()
    };
    let within = reached(kind.within, by(|moment| moment.primary), found.within);
    let instead =
        kind.instead.map(|metric| reached(metric, by(|moment| moment.competing), found.instead));
    let time = Measure { unit: unit(kind.clock), note: note.to_owned(), ..time };
    [time, within].into_iter().chain(instead).collect()
}

/// The same time by the wall clock, where the business clock counts.
fn by_the_wall<'a>(
    context: &Context,
    kind: &WaitKind,
    period: Period,
    waits: impl Iterator<Item = &'a Wait>,
) -> Option<Measure> {
    let metric = kind.by_the_wall?;
    let found: WaitSummary = summary(&gathered(waits, Clock::Wall), kind.instead.is_some(), 0);
    let row = half_row((metric, Slice::All, ""), period, found.half);
    Some(Measure { unit: Unit::WallSeconds, note: small(found.n, context).to_owned(), ..row })
}

fn half_row(whose: (&str, Slice, &str), period: Period, half: Median) -> Measure {
    let nothing =
        Share { achieved: half.ended, eligible: half.n, estimate: None, low: 0.0, high: 1.0 };
    let row = row(whose, period, nothing, "");
    Measure { estimate: half.seconds, low: half.low, high: half.high, ..row }
}

fn unit(clock: Clock) -> Unit {
    match clock {
        Clock::Business => Unit::BusinessSeconds,
        Clock::Wall => Unit::WallSeconds,
    }
}

fn small(n: u64, context: &Context) -> &'static str {
    if n < context.min_compared { "small_n" } else { "" }
}

/// The age in each step of those that stand there: a plain median, nothing is censored.
pub(super) fn age_rows(measured: &Measured, context: &Context) -> Vec<Measure> {
    let period = Period::new("window", measured.weeks.window, measured.weeks.review);
    let steps = STEPS.iter().map(|step| {
        let own = between(measured, &format!("{AGE}/{step}"), (period.first, period.last));
        let ages = super::waits::cause_specific(&gathered(own, Clock::Business));
        let half = median(KaplanMeier::new(&ages).as_ref(), ages.events(), ages.count());
        let row = half_row((AGE, Slice::All, step), period, half);
        Measure { unit: Unit::BusinessSeconds, note: small(half.n, context).to_owned(), ..row }
    });
    steps.collect()
}

/// The filled cells of the triangles, and the ramp.
pub(super) fn cohort_rows(cohorts: &Cohorts) -> Vec<Measure> {
    let mut rows = triangle_rows(&cohorts.weeks, "week");
    rows.extend(triangle_rows(&cohorts.months, "month"));
    rows.extend(cohorts.ramp.as_ref().map_or_else(Vec::new, ramp_rows));
    rows
}

fn triangle_rows(triangle: &Triangle, name: &'static str) -> Vec<Measure> {
    let mut rows = Vec::new();
    for cohort in &triangle.rows {
        let filled = (1_u32..).zip(&cohort.cells).filter_map(|(step, cell)| Some((step, (*cell)?)));
        rows.extend(filled.map(|(step, cell)| {
            let member = format!("within_{}_days", step * triangle.step_days);
            let days = (day_number(cohort.start), day_number(cohort.end));
            let period = Period::of_days(name, days);
            row((COHORT, Slice::All, &member), period, cell, "")
        }));
    }
    rows
}

fn ramp_rows(ramp: &Ramp) -> Vec<Measure> {
    let days = (day_number(ramp.start), day_number(ramp.end));
    let period = Period::of_days("window", days);
    let last = ramp.months.len();
    let mut rows = Vec::new();
    for (place, month) in ramp.months.iter().enumerate() {
        let later = if place + 1 == last { "_or_later" } else { "" };
        let member = format!("month_{}{later}", month.month);
        rows.push(row(("ramp_conversion", Slice::All, &member), period, month.conversion, ""));
        rows.extend(month.briefs.map(|briefs| {
            row(("ramp_brief_completeness", Slice::All, &member), period, briefs, "")
        }));
    }
    rows
}
