//! The waits with an open end: which there are, over which weeks, and what a group's come to.

use std::collections::BTreeMap;

use super::context::Context;
use super::convert::{LEVEL, median};
use super::follow_up::Clock;
use crate::measured::{Ending, Measured, MemberKey, Slice, Wait};
use crate::review::{MeanTime, Median, ReachedShare, WaitSummary};
use crate::stats::{
    AalenJohansen, Cause, CompetingDurations, CompetingMoment, CompetingObservation, Durations,
    Fraction, KaplanMeier, Moment, Reached,
};
use crate::stats::{Ending as Fate, Incidence};
use crate::units::DAY_S;

/// A wait, and what is read off its curve.
pub(super) struct WaitKind {
    /// Metric's name, as in the catalog.
    pub(super) metric: &'static str,
    /// The clock that counts.
    pub(super) clock: Clock,
    /// The share that ended with the event by the horizon.
    pub(super) within: &'static str,
    /// The share that ended otherwise by the horizon; `None` when nothing competes.
    pub(super) instead: Option<&'static str>,
    /// The same wait by the wall clock, where another one counts.
    pub(super) by_the_wall: Option<&'static str>,
    /// Age at which the shares are read off, seconds.
    pub(super) horizon: fn(&Measured, &Context) -> i64,
    /// First and last week of handoffs.
    pub(super) weeks: fn(&Measured) -> (i32, i32),
}

fn window(measured: &Measured) -> (i32, i32) {
    (measured.weeks.window, measured.weeks.review)
}

/// The AE's first touch.
pub(super) const FOLLOW_UP: WaitKind = WaitKind {
    metric: "follow_up_wait",
    clock: Clock::Business,
    within: "follow_up_within_target",
    instead: None,
    by_the_wall: Some("follow_up_wait_wall"),
    horizon: |_, context| context.sla_s,
    weeks: window,
};

/// The AE's decision.
const ACCEPTANCE: WaitKind = WaitKind {
    metric: "acceptance_wait",
    clock: Clock::Business,
    within: "acceptance_within_business_day",
    instead: Some("rejection_within_business_day"),
    by_the_wall: Some("acceptance_wait_wall"),
    horizon: |measured, _| measured.business_day_s,
    weeks: window,
};

/// An opportunity.
pub(super) const CONVERSION: WaitKind = WaitKind {
    metric: "conversion_wait",
    clock: Clock::Wall,
    within: "conversion_within_maturity",
    instead: Some("disqualification_within_maturity"),
    by_the_wall: None,
    horizon: |_, context| i64::from(context.maturity_days) * DAY_S,
    weeks: window,
};

/// A deal won.
const SALES_CYCLE: WaitKind = WaitKind {
    metric: "sales_cycle",
    clock: Clock::Wall,
    within: "won_within_inquiry_days",
    instead: Some("lost_within_inquiry_days"),
    by_the_wall: None,
    horizon: |_, context| i64::from(context.inquiry_days) * DAY_S,
    weeks: |measured| (measured.cycles_from, measured.weeks.review),
};

/// Every wait, in the order of a handoff's way.
pub(super) const WAITS: [WaitKind; 4] = [FOLLOW_UP, ACCEPTANCE, CONVERSION, SALES_CYCLE];

/// The waits whose rows are made here; those of follow-up are older.
pub(super) const LATER_WAITS: [WaitKind; 3] = [ACCEPTANCE, CONVERSION, SALES_CYCLE];

/// Waits of a metric of handoffs from the first to the last of two weeks.
pub(super) fn between<'a>(
    measured: &'a Measured,
    metric: &str,
    (first, last): (i32, i32),
) -> impl Iterator<Item = &'a Wait> + use<'a> {
    let in_weeks = move |wait: &&Wait| wait.week_start >= first && wait.week_start <= last;
    measured.waits(metric).iter().filter(in_weeks)
}

/// Waits as durations that can end in two ways.
pub(super) fn gathered<'a>(
    waits: impl Iterator<Item = &'a Wait>,
    clock: Clock,
) -> CompetingDurations {
    let observation = |wait: &Wait| {
        let time = match clock {
            Clock::Business => wait.business_s?,
            Clock::Wall => wait.wall_s,
        };
        CompetingObservation::new(time, fate(wait.ending)).ok()
    };
    waits.filter_map(observation).collect()
}

/// How a wait stands, in the words of the statistics.
pub(super) fn fate(ending: Ending) -> Fate {
    match ending {
        Ending::Event => Fate::By(Cause::Primary),
        Ending::Competing => Fate::By(Cause::Competing),
        Ending::Open => Fate::Open,
    }
}

/// Waits by the names of a slice's members; a list of criteria stands for each of them.
pub(super) fn by_name<'a>(
    measured: &Measured,
    waits: impl Iterator<Item = &'a Wait>,
    slice: Slice,
) -> BTreeMap<String, Vec<&'a Wait>> {
    let mut grouped: BTreeMap<MemberKey, Vec<&Wait>> = BTreeMap::new();
    for wait in waits {
        if let Some(member) = wait.members.member(slice) {
            grouped.entry(member).or_default().push(wait);
        }
    }
    let mut named: BTreeMap<String, Vec<&Wait>> = BTreeMap::new();
    for (member, waits) in grouped {
        for name in measured.members.names(slice, member) {
            named.entry(name).or_default().extend(&waits);
        }
    }
    named
}

/// The waits of each member of a slice over the weeks of the kind, by name.
pub(super) fn by_member(
    measured: &Measured,
    kind: &WaitKind,
    slice: Slice,
) -> BTreeMap<String, CompetingDurations> {
    let waits = between(measured, kind.metric, (kind.weeks)(measured));
    let named = by_name(measured, waits, slice);
    let own = |waits: Vec<&Wait>| gathered(waits.into_iter(), kind.clock);
    named.into_iter().map(|(name, waits)| (name, own(waits))).collect()
}

/// The event alone, the other ending taken for a censoring: how soon it comes among those still
/// open, which is what a log-rank test compares. Never a share of all.
pub(super) fn cause_specific(waits: &CompetingDurations) -> Durations {
    moments(waits, |moment| (moment.primary, moment.competing + moment.open))
}

/// Either ending as the event.
fn either_ending(waits: &CompetingDurations) -> Durations {
    moments(waits, |moment| (moment.ended(), moment.open))
}

fn moments(waits: &CompetingDurations, split: fn(&CompetingMoment) -> (u64, u64)) -> Durations {
    let moment = |moment: &CompetingMoment| {
        let (events, censored) = split(moment);
        Moment { time: moment.time, events, censored }
    };
    // Times that were checked once are not negative.
    Durations::from_counts(waits.moments().iter().map(moment).collect()).unwrap_or_default()
}

/// How many ended by each cause, and how many are open.
pub(super) fn counts(waits: &CompetingDurations) -> (u64, u64, u64) {
    waits.moments().iter().fold((0, 0, 0), |(primary, competing, open), moment| {
        (primary + moment.primary, competing + moment.competing, open + moment.open)
    })
}

/// What some waits come to.
pub(super) fn summary(waits: &CompetingDurations, competes: bool, horizon: i64) -> WaitSummary {
    let (ended, otherwise, open) = counts(waits);
    let n = ended + otherwise + open;
    let curve = AalenJohansen::new(waits);
    let alone = KaplanMeier::new(&cause_specific(waits)).filter(|_| !competes);
    let either = KaplanMeier::new(&either_ending(waits));
    let by = |cause: Cause| curve.as_ref()?.reached_by(cause, horizon, LEVEL).map(incidence);
    WaitSummary {
        n,
        ended,
        competed: otherwise,
        open,
        half: match &alone {
            Some(alone) => median(Some(alone), ended, n),
            None => half(curve.as_ref(), ended, n),
        },
        within: match &alone {
            Some(alone) => alone.reached_by(horizon, LEVEL).map(reached),
            None => by(Cause::Primary),
        },
        instead: by(Cause::Competing).filter(|_| competes),
        mean: either.as_ref().and_then(|either| mean(either, horizon)),
    }
}

/// The time by which half of all have ended with the event.
fn half(curve: Option<&AalenJohansen>, ended: u64, n: u64) -> Median {
    let found = curve.map(|curve| curve.quantile(Cause::Primary, Fraction::HALF, LEVEL));
    Median {
        seconds: found.and_then(|half| half.estimate),
        low: found.and_then(|half| half.low),
        high: found.and_then(|half| half.high),
        ended,
        n,
    }
}

fn mean(either: &KaplanMeier, horizon: i64) -> Option<MeanTime> {
    let found = either.restricted_mean(horizon)?;
    let interval = found.interval(LEVEL);
    Some(MeanTime { seconds: found.mean, low: interval.low, high: interval.high })
}

/// A share of Kaplan and Meier's curve.
pub(super) fn reached(found: Reached) -> ReachedShare {
    ReachedShare {
        share: found.share,
        low: found.interval.map(|band| band.low),
        high: found.interval.map(|band| band.high),
    }
}

/// A share of Aalen and Johansen's curve.
pub(super) fn incidence(found: Incidence) -> ReachedShare {
    ReachedShare {
        share: found.share,
        low: found.interval.map(|band| band.low),
        high: found.interval.map(|band| band.high),
    }
}
