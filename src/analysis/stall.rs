//! Where handoffs stand still: how many, for how long, and whether more do than before.

use chrono_tz::Tz;

use super::baselines;
use super::context::Context;
use super::convert::{limits, median, share, signal};
use super::follow_up::Clock;
use super::rates::{self, weeks_between};
use super::waits::{between, cause_specific, gathered};
use crate::calendar::start_of_date;
use crate::measured::{Measured, Slice, Span};
use crate::review::{RateSeries, Share, Stall, StepStall, Variation, WeekPoint};
use crate::stats::{KaplanMeier, Tally};
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
        step(measured, context, (name, limit_days, passed))
    };
    Stall { steps: STEPS.into_iter().zip(context.stall_days).map(step).collect() }
}

/// One step; a handoff that uses every limit to the full has left it after `passed` business days.
fn step(
    measured: &Measured,
    context: &Context,
    (name, limit_days, passed): (&str, u32, i64),
) -> StepStall {
    let window = (measured.weeks.window, measured.weeks.review);
    let of = |metric: &str| {
        let cells = measured.part(metric, Slice::All, Span::Weekly, name);
        rates::between(cells, window.0, window.1)
    };
    let ages = between(measured, &format!("step_age/{name}"), window);
    let ages = cause_specific(&gathered(ages, Clock::Business));
    let (overstay, variation) = overstay(measured, context, (name, passed));
    StepStall {
        step: name.to_owned(),
        limit_days,
        furthest: share(of("stage_stall")),
        furthest_before: before(measured, name),
        stuck: share(of("stage_stuck")),
        age: median(KaplanMeier::new(&ages).as_ref(), ages.events(), ages.count()),
        overstay,
        variation,
    }
}

/// How many of as many weeks before the window came no further than a step.
fn before(measured: &Measured, step: &str) -> Option<Share> {
    let (first, weeks) = (measured.weeks.window, measured.weeks.count);
    let span = i32::try_from(weeks).ok()? * WEEK_DAYS;
    let cells = measured.part("stage_stall", Slice::All, Span::Weekly, step);
    let before = rates::between(cells, first - span, first - WEEK_DAYS);
    (before.eligible() > 0).then(|| share(before))
}

/// Overstay by week, and what its last matured week says.
fn overstay(
    measured: &Measured,
    context: &Context,
    (step, passed): (&str, i64),
) -> (RateSeries, Variation) {
    const METRIC: &str = "stage_overstay";
    let (first, last) = (measured.weeks.window, measured.weeks.review);
    let starts: Vec<i32> = weeks_between(first, last).collect();
    let tally = |&week: &i32| rates::part_week(measured, METRIC, step, week);
    let tallies: Vec<Tally> = starts.iter().map(tally).collect();
    let is_judged = |week: &&i32| is_judged(measured, context.zone, **week, passed);
    let judged: Vec<i32> = starts.iter().take_while(is_judged).copied().collect();
    let matured = judged.len();
    let charted = baselines::of_rates(context, METRIC, judged, &tallies[..matured]);
    let point = |place: usize| charted.chart.points.get(place);
    let weeks = starts.iter().zip(&tallies).enumerate().map(|(place, (&week, &tally))| WeekPoint {
        week: date(week),
        share: share(tally),
        matured: place < matured,
        limits: point(place).and_then(limits),
        signal: point(place).and_then(|point| point.signal).map(signal),
    });
    let cells = measured.part(METRIC, Slice::All, Span::Weekly, step);
    let count = i32::try_from(measured.weeks.count).unwrap_or(0);
    let before = rates::between(cells, first - count * WEEK_DAYS, first - WEEK_DAYS);
    let variation = charted.variation();
    let series = RateSeries {
        metric: METRIC.to_owned(),
        weeks: weeks.collect(),
        window: share(tallies[..matured].iter().copied().sum()),
        prior: (before.eligible() > 0).then(|| share(before)),
        benchmarks: context.benchmarks(METRIC),
        widened: charted.baselines.last().is_some_and(|baseline| baseline.widened),
        baselines: charted.baselines,
    };
    (series, variation)
}

/// Whether a handoff of a week that used every limit to the full would have left the step.
fn is_judged(measured: &Measured, zone: Tz, week: i32, passed: i64) -> bool {
    // The calendar days of so many business days, a weekend for each that is begun.
    let days = passed + 2 * (passed + BUSINESS_DAYS - 1).div_euclid(BUSINESS_DAYS);
    let end = start_of_date(date(week + WEEK_DAYS), zone);
    end.is_some_and(|end| end + days * DAY_S <= measured.as_of)
}

#[cfg(test)]
mod tests {
    use crate::analysis::tests::builder::World;

    #[test]
    fn the_weeks_before_are_as_many_and_none_is_in_both() {
        let world =
            World::new().weekly_part("stage_stall", "held", |ago| (1, 2 + u64::from(ago == 0)));
        let measured = world.build();
        let weeks = u64::from(measured.weeks.count);
        let found = super::stall(&measured, &World::context());
        let held = &found.steps[4];
        assert_eq!((held.furthest.achieved, held.furthest.eligible), (weeks, 2 * weeks + 1));
        let before = held.furthest_before.as_ref().unwrap();
        assert_eq!((before.achieved, before.eligible), (weeks, 2 * weeks));
        assert_eq!(found.steps[0].furthest_before, None, "nobody counted");
    }
}
