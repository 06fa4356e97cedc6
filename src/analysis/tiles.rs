//! The four headline metrics.

use chrono::NaiveDate;

use super::CONVERSION;
use super::baselines::{self, Weekly};
use super::context::Context;
use super::convert::{LEVEL, median, share};
use super::follow_up::{Clock, durations, waits_in, within_target};
use super::rates::{self, weeks_between};
use crate::measured::Measured;
use crate::review::{Benchmark, Share, SwitchedOff, Tile, TileValue};
use crate::stats::{KaplanMeier, Tally};
use crate::units::date;

/// How many of the weakest components a tile names.
const WEAKEST: usize = 2;

/// The tiles in the order of the joint review: conversion, hold, follow-up, briefs.
pub(super) fn tiles(measured: &Measured, context: &Context, off: &[SwitchedOff]) -> Vec<Tile> {
    let is_on = |metric: &str| !off.iter().any(|off| off.metric == metric);
    let rate = |metric: &'static str| {
        if is_on(metric) { rate_tile(measured, context, metric) } else { unknown(metric, context) }
    };
    vec![
        rate(CONVERSION),
        rate("hold_rate"),
        if is_on("follow_up_wait") {
            wait_tile(measured, context)
        } else {
            unknown("follow_up_wait", context)
        },
        if is_on("brief_completeness") {
            brief_tile(measured, context)
        } else {
            unknown("brief_components", context)
        },
    ]
}

fn unknown(metric: &str, context: &Context) -> Tile {
    Tile {
        metric: metric.to_owned(),
        week: None,
        value: TileValue::Unknown,
        spark: Vec::new(),
        benchmarks: context.benchmarks(metric),
        signal: None,
        points: 0,
        baselines: Vec::new(),
        weakest: Vec::new(),
    }
}

fn tile(metric: &str, week: NaiveDate, value: TileValue, weekly: &Weekly) -> Tile {
    Tile {
        metric: metric.to_owned(),
        week: Some(week),
        value,
        spark: weekly.spark(),
        benchmarks: Vec::new(),
        signal: weekly.held(),
        points: weekly.points(),
        baselines: weekly.baselines.clone(),
        weakest: Vec::new(),
    }
}

fn rate_tile(measured: &Measured, context: &Context, metric: &str) -> Tile {
    let (_, last) = rates::window_of(measured, metric);
    let value = TileValue::Share(share(rates::week(measured, metric, last)));
    let weekly = weekly_rate(measured, context, metric);
    let benchmarks: Vec<Benchmark> = context.benchmarks(metric);
    Tile { benchmarks, ..tile(metric, date(last), value, &weekly) }
}

/// A rate over the weeks of its window, as a p-chart.
fn weekly_rate(measured: &Measured, context: &Context, metric: &str) -> Weekly {
    let (first, last) = rates::window_of(measured, metric);
    let weeks: Vec<i32> = weeks_between(first, last).collect();
    let tallies: Vec<Tally> =
        weeks.iter().map(|&week| rates::week(measured, metric, week)).collect();
    baselines::of_rates(context, metric, weeks, &tallies)
}

fn wait_tile(measured: &Measured, context: &Context) -> Tile {
    let review = measured.weeks.review;
    let week = durations(waits_in(measured, (review, review)), Clock::Business);
    let value = TileValue::Wait {
        median: median(KaplanMeier::new(&week).as_ref(), week.events(), week.count()),
        within_target: within_target(&week, context.sla_s),
    };
    let benchmarks = context.benchmarks("follow_up_wait");
    Tile {
        benchmarks,
        ..tile("follow_up_wait", date(review), value, &weekly_wait(measured, context))
    }
}

/// Weekly medians of the wait, as an `XmR` chart.
fn weekly_wait(measured: &Measured, context: &Context) -> Weekly {
    let weeks: Vec<i32> = weeks_between(measured.weeks.window, measured.weeks.review).collect();
    let value = |week: i32| {
        let waits = durations(waits_in(measured, (week, week)), Clock::Business);
        KaplanMeier::new(&waits).and_then(|curve| curve.median(LEVEL).estimate)
    };
    let values: Vec<Option<f64>> = weeks.iter().map(|&week| value(week)).collect();
    baselines::of_values(context, "follow_up_wait", weeks, &values)
}

fn brief_tile(measured: &Measured, context: &Context) -> Tile {
    let review = measured.weeks.review;
    let components = super::briefs::known_components(measured);
    let of = u64::try_from(components.len()).unwrap_or(0);
    let complete = share(rates::week(measured, "brief_completeness", review));
    let value = TileValue::Components {
        mean: mean_components(measured, review),
        of,
        complete,
        interval: None,
    };
    let mut weakest: Vec<(String, Share)> = components
        .iter()
        .map(|(name, _)| {
            let own = rates::part_week(measured, "brief_component", name, review);
            ((*name).to_owned(), share(own))
        })
        .collect();
    weakest.sort_by(|a, b| {
        let rate = |share: &Share| share.estimate.unwrap_or(1.0);
        rate(&a.1).total_cmp(&rate(&b.1)).then_with(|| a.0.cmp(&b.0))
    });
    weakest.truncate(WEAKEST);
    let benchmarks = context.benchmarks("brief_components");
    let weekly = weekly_components(measured, context);
    Tile { benchmarks, weakest, ..tile("brief_components", date(review), value, &weekly) }
}

/// Mean number of complete components in a week.
///
/// The sum of components is no tally: it may exceed the number of handoffs.
pub(super) fn mean_components(measured: &Measured, week: i32) -> Option<f64> {
    super::means::between(measured, ("brief_components", ""), (week, week)).estimate
}

/// Weekly means of complete components, as an `XmR` chart.
fn weekly_components(measured: &Measured, context: &Context) -> Weekly {
    let weeks: Vec<i32> = weeks_between(measured.weeks.window, measured.weeks.review).collect();
    let values: Vec<Option<f64>> =
        weeks.iter().map(|&week| mean_components(measured, week)).collect();
    baselines::of_values(context, "brief_components", weeks, &values)
}
