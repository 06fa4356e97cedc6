//! How long prospects wait for the AE, with those still waiting counted as such.

use std::collections::BTreeMap;

use super::context::Context;
use super::convert::{LEVEL, median, share};
use super::people::FLAG_LEVEL;
use super::{rates, waits};
use crate::measured::{COMPARED_WEEKS, Dimension, Ending, Measured, Slice, Wait};
use crate::review::{Curve, CurvePoint, Direction, FollowUp, Mark, Median, SlaRow, SlaStates};
use crate::stats::{
    Durations, Fate, Fraction, KaplanMeier, Observation, PValue, Sla, SlaCounts, holm, log_rank,
};
use crate::units::WEEK_DAYS;

/// Ticks of the at-risk row in business seconds, beside the configured marks; days come after.
const TICKS: [i64; 7] = [60, 300, 900, 1_800, 3_600, 7_200, 14_400];
/// Ticks in business days.
const DAY_TICKS: [i64; 3] = [1, 2, 5];

/// Which clock a wait is read from.
#[derive(Clone, Copy)]
pub(super) enum Clock {
    /// The AE's business time.
    Business,
    /// The wall clock.
    Wall,
}

/// The figures on follow-up; without curves when the exports hold no touch.
pub(super) fn follow_up(measured: &Measured, context: &Context, is_on: bool) -> FollowUp {
    let review = measured.weeks.review;
    let of = |weeks: (i32, i32), clock| durations(waits_in(measured, weeks), clock);
    let week = of((review, review), Clock::Business);
    let prior = of((review - COMPARED_WEEKS * WEEK_DAYS, review - WEEK_DAYS), Clock::Business);
    let wall = of((review, review), Clock::Wall);
    let curve = KaplanMeier::new(&week);
    let test = log_rank(&[&week, &prior]).filter(|_| is_on);
    let day_only = measured.checks.iter().find(|check| check.name == "day_only_touches");
    FollowUp {
        week: is_on.then(|| drawn(&week, measured, context)).flatten(),
        prior: is_on.then(|| drawn(&prior, measured, context)).flatten(),
        p_value: test.map(|test| test.test.p_value.value()),
        wall_median: is_on
            .then(|| median(KaplanMeier::new(&wall).as_ref(), wall.events(), wall.count())),
        p90_seconds: curve
            .filter(|_| is_on)
            .and_then(|curve| curve.quantile(Fraction::NINE_TENTHS, LEVEL).estimate),
        sla: if is_on { sla_rows(measured, context) } else { Vec::new() },
        same_day: is_on.then(|| share(rates::week(measured, "same_day_follow_up", review))),
        business_day_seconds: measured.business_day_s,
        day_only: day_only.map_or(0, |check| check.found),
    }
}

/// The waits of handoffs from the first to the last of two weeks.
pub(super) fn waits_in(measured: &Measured, weeks: (i32, i32)) -> impl Iterator<Item = &Wait> {
    waits::between(measured, waits::FOLLOW_UP.metric, weeks)
}

/// Waits as durations for the statistics.
pub(super) fn durations<'a>(waits: impl Iterator<Item = &'a Wait>, clock: Clock) -> Durations {
    let observation = |wait: &Wait| {
        let time = match clock {
            Clock::Business => wait.business_s,
            Clock::Wall => Some(wait.wall_s),
        }?;
        let fate = if wait.ending == Ending::Event { Fate::Event } else { Fate::Censored };
        Observation::new(time, fate).ok()
    };
    waits.filter_map(observation).collect()
}

fn drawn(durations: &Durations, measured: &Measured, context: &Context) -> Option<Curve> {
    let curve = KaplanMeier::new(durations)?;
    let point = |step: &crate::stats::Step| CurvePoint {
        seconds: step.time,
        reached: 1.0 - step.survival,
        low: step.reached_band(LEVEL).map(|band| band.low),
        high: step.reached_band(LEVEL).map(|band| band.high),
    };
    let events = curve.steps().iter().filter(|step| step.events > 0);
    let open = durations.moments().iter().filter(|moment| moment.censored > 0);
    Some(Curve {
        n: durations.count(),
        ended: durations.events(),
        steps: events.map(point).collect(),
        open_at: open.map(|moment| moment.time).collect(),
        marks: marks(&curve, measured, context),
        median: median(Some(&curve), durations.events(), durations.count()),
    })
}

fn marks(curve: &KaplanMeier, measured: &Measured, context: &Context) -> Vec<Mark> {
    let days = DAY_TICKS.iter().map(|days| days * measured.business_day_s);
    let mut seconds: Vec<i64> =
        TICKS.iter().copied().chain(days).chain(context.marks_s.iter().copied()).collect();
    seconds.push(context.sla_s);
    seconds.sort_unstable();
    seconds.dedup();
    let mark = |seconds: i64| {
        let reached = curve.reached_by(seconds, LEVEL)?;
        let point = CurvePoint {
            seconds,
            reached: reached.share,
            low: reached.interval.map(|band| band.low),
            high: reached.interval.map(|band| band.high),
        };
        Some(Mark { seconds, point, waiting: reached.at_risk })
    };
    seconds.into_iter().filter_map(mark).collect()
}

/// The share within the target by Kaplan-Meier: estimate, low, high.
pub(super) fn within_target(
    durations: &Durations,
    sla_s: i64,
) -> Option<(f64, Option<f64>, Option<f64>)> {
    let reached = Sla::of(durations, sla_s, LEVEL).within_target?;
    let interval = reached.interval;
    Some((reached.share, interval.map(|band| band.low), interval.map(|band| band.high)))
}

/// One row for all, then one per AE by name; AEs are tested against all others together.
fn sla_rows(measured: &Measured, context: &Context) -> Vec<SlaRow> {
    let window = (measured.weeks.window, measured.weeks.review);
    let all = durations(waits_in(measured, window), Clock::Business);
    let members = by_member(measured, window, Slice::One(Dimension::Ae));
    let tests = tests(&members, context.min_compared);
    let mut rows = vec![sla_row(("", ""), &all, context)];
    let mut people: Vec<SlaRow> = members
        .iter()
        .map(|(id, own)| {
            let mut row = sla_row((id, measured.name_of(id)), own, context);
            if let Some(&(p, slower)) = tests.get(id) {
                row.p_adjusted = Some(p);
                row.flag = (p <= FLAG_LEVEL).then_some(slower);
            }
            row
        })
        .collect();
    people.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    rows.append(&mut people);
    rows
}

/// Waits by member of a slice, by name.
pub(super) fn by_member(
    measured: &Measured,
    weeks: (i32, i32),
    slice: Slice,
) -> BTreeMap<String, Durations> {
    let named = waits::by_name(measured, waits_in(measured, weeks), slice);
    let gather = |waits: Vec<&Wait>| durations(waits.into_iter(), Clock::Business);
    named.into_iter().map(|(name, waits)| (name, gather(waits))).collect()
}

fn sla_row((id, name): (&str, &str), own: &Durations, context: &Context) -> SlaRow {
    let counts = SlaCounts::of(own, context.sla_s);
    SlaRow {
        id: id.to_owned(),
        name: name.to_owned(),
        states: SlaStates {
            met: counts.met,
            late: counts.late,
            open_within: counts.open_within,
            open_breached: counts.open_breached,
        },
        within_target: within_target(own, context.sla_s),
        median: median(KaplanMeier::new(own).as_ref(), own.events(), own.count()),
        p_adjusted: None,
        flag: None,
    }
}

/// Log-rank of each AE against the others, adjusted by Holm; with the direction of the excess.
fn tests(
    members: &BTreeMap<String, Durations>,
    min_compared: u64,
) -> BTreeMap<String, (f64, Direction)> {
    let large: Vec<(&String, &Durations)> =
        members.iter().filter(|(_, own)| own.count() >= min_compared).collect();
    let tested: Vec<(&String, PValue, Direction)> = large
        .iter()
        .filter_map(|&(id, own)| {
            let others = others(members, id);
            let test = log_rank(&[own, &others])?;
            let seen = &test.groups[0];
            let slower = crate::units::real(seen.observed) < seen.expected;
            let direction = if slower { Direction::Concern } else { Direction::Improvement };
            Some((id, test.test.p_value, direction))
        })
        .collect();
    let adjusted = holm(&tested.iter().map(|(_, p, _)| *p).collect::<Vec<_>>());
    tested.iter().zip(adjusted).map(|((id, _, d), p)| ((*id).clone(), (p.value(), *d))).collect()
}

fn others(members: &BTreeMap<String, Durations>, id: &str) -> Durations {
    let rest = members.iter().filter(|(other, _)| *other != id);
    let moments = rest.flat_map(|(_, own)| own.moments().iter().copied()).collect();
    Durations::from_counts(moments).unwrap_or_default()
}

/// The median of the others' waits, in seconds.
pub(super) fn others_median(measured: &Measured, ae: &str) -> Median {
    let window = (measured.weeks.window, measured.weeks.review);
    let code = measured.members.find(ae);
    let of = |wait: &&Wait| wait.members.of(Dimension::Ae);
    let rest = waits_in(measured, window).filter(|wait| of(wait).is_some() && of(wait) != code);
    let rest = durations(rest, Clock::Business);
    median(KaplanMeier::new(&rest).as_ref(), rest.events(), rest.count())
}
