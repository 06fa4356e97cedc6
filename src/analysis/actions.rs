//! Agreed actions: the metric before and since, and whether anything can be said.

use chrono::{Days, NaiveDate};

use super::context::Context;
use super::convert::{LEVEL, median, share};
use crate::measured::{Action, Measured, WeekRange, WeekWait};
use crate::review::{
    ActionFigures, ActionRow, ActionVerdict, Better, Direction, Median, SwitchedOff,
};
use crate::stats::{
    Durations, Fate, Fraction, KaplanMeier, Observation, Tally, log_rank, newcombe, rows_to_tell,
};
use crate::units::{WEEK_DAYS, date, real};

/// A change that would be worth knowing of: ten points.
pub(super) const USEFUL: f64 = 0.1;
/// p-value up to which waits are said to differ.
const DIFFER: f64 = 0.05;
/// The rate at which most rows are needed to tell a difference.
const HALF: f64 = 0.5;
/// The metric of waits.
const WAITS: &str = "follow_up_wait";

/// Every action, the latest first.
pub(super) fn actions(
    measured: &Measured,
    context: &Context,
    off: &[SwitchedOff],
) -> Vec<ActionRow> {
    let mut rows: Vec<ActionRow> =
        measured.actions.iter().map(|action| row(measured, context, off, action)).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.date));
    rows
}

fn row(measured: &Measured, context: &Context, off: &[SwitchedOff], action: &Action) -> ActionRow {
    let is_off = off.iter().find(|off| off.metric == action.metric);
    let (figures, verdict) = match is_off {
        Some(off) => (ActionFigures::Off(off.clone()), ActionVerdict::Unknown),
        None if action.metric == WAITS => waits(measured, context, action),
        None => shares(measured, context, action),
    };
    let since = action.after;
    ActionRow {
        date: date(action.date),
        owner: action.owner.clone(),
        metric: action.metric.clone(),
        slice: action.slice.name(),
        member: action.member.clone(),
        text: action.text.clone(),
        before_days: days(action.before),
        after_days: (since.first <= since.last).then(|| days(since)),
        figures,
        verdict,
    }
}

/// First and last day of weeks.
fn days(weeks: WeekRange) -> (NaiveDate, NaiveDate) {
    (date(weeks.first), date(weeks.last + WEEK_DAYS - 1))
}

fn within(weeks: WeekRange, week: i32) -> bool {
    week >= weeks.first && week <= weeks.last
}

fn shares(
    measured: &Measured,
    context: &Context,
    action: &Action,
) -> (ActionFigures, ActionVerdict) {
    let sum = |weeks: WeekRange| -> Tally {
        let counts = action.weeks.iter().filter(|count| within(weeks, count.week_start));
        let tally = |achieved: u64, eligible| Tally::new(achieved.min(eligible), eligible);
        counts.filter_map(|count| tally(count.achieved, count.eligible).ok()).sum()
    };
    let (before, after) = (sum(action.before), sum(action.after));
    let found = newcombe(after, before, LEVEL);
    let better = context.charts.better(&action.metric).unwrap_or(Better::Higher);
    let sides = (before.eligible(), after.eligible());
    let clear = found.filter(|found| found.excludes_zero()).filter(|_| is_compared(context, sides));
    let verdict = match clear {
        Some(found) => told(better.direction(found.value, 0.0)),
        None => open((measured, context), action, sides, before.rate()),
    };
    let difference = found.map(|found| (found.value, found.interval.low, found.interval.high));
    let figures = ActionFigures::Shares { before: share(before), after: share(after), difference };
    (figures, verdict)
}

fn waits(
    measured: &Measured,
    context: &Context,
    action: &Action,
) -> (ActionFigures, ActionVerdict) {
    let of = |weeks: WeekRange| durations(action, weeks);
    let (before, after) = (of(action.before), of(action.after));
    let tested = log_rank(&[&before, &after]);
    let p_value = tested.as_ref().map(|found| found.test.p_value);
    let sides = (before.count(), after.count());
    // Fewer touches than expected of the later waits: they are longer.
    let is_slower = tested
        .as_ref()
        .and_then(|found| found.groups.get(1))
        .is_some_and(|later| real(later.observed) < later.expected);
    let clear = p_value.is_some_and(|p| p.is_at_most(DIFFER)) && is_compared(context, sides);
    let verdict = match (clear, is_slower) {
        (true, true) => ActionVerdict::Worsened,
        (true, false) => ActionVerdict::Improved,
        (false, _) => open((measured, context), action, sides, Some(HALF)),
    };
    let figures = ActionFigures::Waits {
        before: median_of(&before),
        after: median_of(&after),
        p_value: p_value.map(crate::stats::PValue::value),
    };
    (figures, verdict)
}

fn durations(action: &Action, weeks: WeekRange) -> Durations {
    let observation = |wait: &WeekWait| {
        let fate = if wait.ended { Fate::Event } else { Fate::Censored };
        Observation::new(wait.business_s, fate).ok()
    };
    let waits = action.waits.iter().filter(|wait| within(weeks, wait.week_start));
    waits.filter_map(observation).collect()
}

fn median_of(durations: &Durations) -> Median {
    median(KaplanMeier::new(durations).as_ref(), durations.events(), durations.count())
}

/// Whether both sides are large enough to be compared at all.
fn is_compared(context: &Context, (before, after): (u64, u64)) -> bool {
    before.min(after) >= context.min_compared
}

fn told(direction: Direction) -> ActionVerdict {
    match direction {
        Direction::Improvement => ActionVerdict::Improved,
        Direction::Concern => ActionVerdict::Worsened,
    }
}

/// What an interval that holds zero says: nothing changed, or nothing can be said yet.
fn open(
    (measured, context): (&Measured, &Context),
    action: &Action,
    (before, after): (u64, u64),
    rate: Option<f64>,
) -> ActionVerdict {
    // A rate of 0 or 1 would promise too much of few rows.
    let rate = rate.unwrap_or(HALF).clamp(USEFUL, 1.0 - USEFUL);
    let needed = Fraction::new(rate)
        .ok()
        .filter(|_| before >= context.min_compared)
        .and_then(|rate| rows_to_tell(before, rate, USEFUL, LEVEL));
    match needed {
        None => ActionVerdict::NeverTold,
        Some(need) if after >= need => ActionVerdict::NoClearChange,
        Some(need) => {
            let from = told_from(measured, action, (before, need - after));
            ActionVerdict::TooEarly { have: after, need, from }
        }
    }
}

/// The day from which enough rows can be judged, at the pace of the weeks before.
fn told_from(
    measured: &Measured,
    action: &Action,
    (before, missing): (u64, u64),
) -> Option<NaiveDate> {
    let weeks = u64::try_from((action.before.last - action.before.first) / WEEK_DAYS + 1).ok()?;
    let more = missing.checked_mul(weeks)?.div_ceil(before.max(1));
    let week = action.after.last.max(action.after.first - WEEK_DAYS);
    // Some metrics are judged when handoffs are old enough: as long after their week as today.
    let ripening = measured.weeks.review - action.after.last;
    let (_, last) = days(WeekRange { first: week, last: week + ripening });
    last.checked_add_days(Days::new(more.checked_mul(WEEK_DAYS.unsigned_abs().into())?))
}
