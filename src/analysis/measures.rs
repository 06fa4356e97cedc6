//! Tidy rows: every figure of the page, and of `baton metrics`.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::amounts;
use super::context::Context;
use super::convert::{LEVEL, share};
use super::follow_up::{Clock, by_member, durations, waits_in};
use super::means;
use super::rates::{self, weeks_between};
use crate::measured::{Measured, Slice};
use crate::review::{Measure, Share, SwitchedOff, Unit};
use crate::stats::{Durations, KaplanMeier, Tally};
use crate::units::WEEK_DAYS;
use crate::units::date;

/// A period with its name: from the first day of its first week, or its first day, to its last day.
#[derive(Clone, Copy)]
pub(super) struct Period {
    name: &'static str,
    /// First day, days since 1970-01-01.
    pub(super) first: i32,
    /// First day of the last week; the last day where it is not made of weeks.
    pub(super) last: i32,
    /// Days from there to its last day.
    more: i32,
}

impl Period {
    /// The weeks from one to another, by their first days.
    pub(super) fn new(name: &'static str, first: i32, last: i32) -> Self {
        Self { name, first, last, more: WEEK_DAYS - 1 }
    }

    /// The days from one to another.
    pub(super) fn of_days(name: &'static str, (first, last): (i32, i32)) -> Self {
        Self { name, first, last, more: 0 }
    }

    fn start(self) -> NaiveDate {
        date(self.first)
    }

    fn end(self) -> NaiveDate {
        date(self.last + self.more)
    }
}

/// Every tidy row of these slices: each week of the window for everything together, and the
/// window for every member of every slice.
pub fn measures(
    measured: &Measured,
    context: &Context,
    off: &[SwitchedOff],
    slices: &[Slice],
) -> Vec<Measure> {
    let is_on = |metric: &str| !off.iter().any(|off| off.metric == metric);
    let mut rows = Vec::new();
    let keys: Vec<(&str, &str)> = parts(measured);
    let is_share = |metric: &str| metric != amounts::METRIC;
    for (metric, part) in keys.into_iter().filter(|(m, _)| is_on(m) && is_share(m)) {
        rows.extend(weekly(measured, metric, part));
        for &slice in slices.iter().filter(|slice| **slice != Slice::All) {
            rows.extend(windows(measured, context, (metric, part), slice));
        }
        rows.push(whole_window(measured, metric, part));
    }
    if is_on("follow_up_wait") {
        rows.extend(wait_rows(measured, context, slices));
    }
    rows.extend(super::wait_rows::wait_rows(measured, context, slices, &is_on));
    if is_on("step_age") {
        rows.extend(super::wait_rows::age_rows(measured, context));
    }
    if is_on("cohort_conversion") {
        let cohorts = super::cohorts::cohorts(measured, context, &is_on);
        rows.extend(super::wait_rows::cohort_rows(&cohorts));
    }
    if is_on(amounts::METRIC) {
        rows.extend(amounts::rows(measured, slices));
    }
    let places: BTreeMap<String, usize> =
        slices.iter().map(|slice| slice.name()).zip(1..).collect();
    rows.sort_by(|a, b| in_order(&places, a, b));
    rows
}

/// By metric, slice in its place, member, period; everything together comes first.
fn in_order(places: &BTreeMap<String, usize>, a: &Measure, b: &Measure) -> Ordering {
    let slice = |row: &Measure| places.get(&row.slice);
    a.metric
        .cmp(&b.metric)
        .then_with(|| if a.slice == b.slice { Ordering::Equal } else { slice(a).cmp(&slice(b)) })
        .then_with(|| a.member.cmp(&b.member))
        .then_with(|| (&a.period, a.period_start).cmp(&(&b.period, b.period_start)))
}

/// Metrics and parts that there are cells of.
fn parts(measured: &Measured) -> Vec<(&str, &str)> {
    let all = measured.cells.keys().filter(|key| key.slice == Slice::All);
    let mut parts: Vec<(&str, &str)> =
        all.map(|key| (key.metric.as_str(), key.part.as_str())).collect();
    parts.sort_unstable();
    parts.dedup();
    parts
}

fn weekly<'a>(
    measured: &'a Measured,
    metric: &'a str,
    part: &'a str,
) -> impl Iterator<Item = Measure> + 'a {
    let (first, last) = rates::window_of(measured, metric);
    weeks_between(first, last).map(move |week| {
        let period = Period::new("week", week, week);
        if means::is_mean(metric) {
            return means::of_everything(measured, (metric, part), period);
        }
        let tally = rates::part_week(measured, metric, part, week);
        row((metric, Slice::All, &member("", part)), period, share(tally), "")
    })
}

fn whole_window(measured: &Measured, metric: &str, part: &str) -> Measure {
    let (first, last) = rates::window_of(measured, metric);
    let period = Period::new("window", first, last);
    if means::is_mean(metric) {
        return means::of_everything(measured, (metric, part), period);
    }
    let tally = rates::window(measured, metric, part);
    row((metric, Slice::All, &member("", part)), period, share(tally), "")
}

fn windows(
    measured: &Measured,
    context: &Context,
    (metric, part): (&str, &str),
    slice: Slice,
) -> Vec<Measure> {
    let (first, last) = rates::window_of(measured, metric);
    let period = Period::new("window", first, last);
    if means::is_mean(metric) {
        return means::of_members(measured, context, (metric, part), (slice, period));
    }
    let members = rates::by_member(measured, metric, slice, part);
    let note = |tally: Tally| if tally.eligible() < context.min_compared { "small_n" } else { "" };
    members
        .iter()
        .map(|(name, &tally)| {
            row((metric, slice, &member(name, part)), period, share(tally), note(tally))
        })
        .collect()
}

/// A member's name, with the part of the metric where there is one.
pub(super) fn member(name: &str, part: &str) -> String {
    match (name, part) {
        (name, "") => name.to_owned(),
        ("", part) => part.to_owned(),
        (name, part) => format!("{name}/{part}"),
    }
}

pub(super) fn row(
    (metric, slice, member): (&str, Slice, &str),
    period: Period,
    share: Share,
    note: &str,
) -> Measure {
    Measure {
        metric: metric.to_owned(),
        slice: slice.name(),
        member: member.to_owned(),
        period: period.name.to_owned(),
        period_start: period.start(),
        period_end: period.end(),
        achieved: share.achieved,
        eligible: share.eligible,
        estimate: share.estimate,
        low: share.estimate.map(|_| share.low),
        high: share.estimate.map(|_| share.high),
        unit: Unit::Share,
        note: note.to_owned(),
    }
}

/// Medians and shares within the target, for weeks and members.
fn wait_rows(measured: &Measured, context: &Context, slices: &[Slice]) -> Vec<Measure> {
    let window = (measured.weeks.window, measured.weeks.review);
    let mut rows = Vec::new();
    for week in weeks_between(window.0, window.1) {
        let period = Period::new("week", week, week);
        let waits = || waits_in(measured, (week, week));
        rows.extend(wait_triple((Slice::All, ""), period, context, &waits));
    }
    let period = Period::new("window", window.0, window.1);
    let waits = || waits_in(measured, window);
    rows.extend(wait_triple((Slice::All, ""), period, context, &waits));
    for &slice in slices.iter().filter(|slice| **slice != Slice::All) {
        for (name, own) in by_member(measured, window, slice) {
            rows.push(median_row("follow_up_wait", (slice, &name), period, &own, context));
            rows.push(target_row((slice, &name), period, &own, context));
        }
    }
    rows
}

fn wait_triple<'a, I: Iterator<Item = &'a crate::measured::Wait>>(
    member: (Slice, &str),
    period: Period,
    context: &Context,
    waits: &dyn Fn() -> I,
) -> [Measure; 3] {
    let business = durations(waits(), Clock::Business);
    let wall = durations(waits(), Clock::Wall);
    let mut wall_row = median_row("follow_up_wait_wall", member, period, &wall, context);
    wall_row.unit = Unit::WallSeconds;
    [
        median_row("follow_up_wait", member, period, &business, context),
        wall_row,
        target_row(member, period, &business, context),
    ]
}

fn median_row(
    metric: &str,
    (slice, member): (Slice, &str),
    period: Period,
    own: &Durations,
    context: &Context,
) -> Measure {
    let found = super::convert::median(KaplanMeier::new(own).as_ref(), own.events(), own.count());
    Measure {
        metric: metric.to_owned(),
        slice: slice.name(),
        member: member.to_owned(),
        period: period.name.to_owned(),
        period_start: period.start(),
        period_end: period.end(),
        achieved: found.ended,
        eligible: found.n,
        estimate: found.seconds,
        low: found.low,
        high: found.high,
        unit: Unit::BusinessSeconds,
        note: small(own, context),
    }
}

fn target_row(
    (slice, member): (Slice, &str),
    period: Period,
    own: &Durations,
    context: &Context,
) -> Measure {
    let reached = KaplanMeier::new(own).and_then(|curve| curve.reached_by(context.sla_s, LEVEL));
    let interval = reached.and_then(|reached| reached.interval);
    let within = own.moments().iter().filter(|moment| moment.time <= context.sla_s);
    Measure {
        metric: "follow_up_within_target".to_owned(),
        achieved: within.map(|moment| moment.events).sum(),
        estimate: reached.map(|reached| reached.share),
        low: interval.map(|band| band.low),
        high: interval.map(|band| band.high),
        unit: Unit::Share,
        ..median_row("follow_up_within_target", (slice, member), period, own, context)
    }
}

fn small(own: &Durations, context: &Context) -> String {
    if own.count() < context.min_compared { "small_n".to_owned() } else { String::new() }
}
