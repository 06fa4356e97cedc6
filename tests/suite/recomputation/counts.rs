//! Sums of the facts: each week by itself, and each member over the weeks shown.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::{Counts, Fact, Facts, TARGET};
use super::waits::{Estimate, median, reached_by, real, wilson, wilson_of};
use super::{progress_rows, quotas};
use crate::published::{Key, Value};

/// Metrics judged on handoffs that are old enough: their weeks end earlier.
const MATURED: [&str; 4] = [
    "handoff_to_opportunity_rate",
    "conversion_by_missing",
    "conversion_by_routing",
    "response_band",
];
/// The metric of inquiries, whose weeks end earlier still.
const INQUIRIES: &str = "won_per_1000_inquiries";
/// Means, not shares: one without an interval, one of scores from 1 to 5.
const MEAN: &str = "brief_components";
const SCORES: &str = "brief_score_by_components";

type Waits = BTreeMap<Key, Vec<(i64, bool)>>;

fn key(metric: &str, slice: &str, member: &str, period: &str, start: NaiveDate) -> Key {
    let start = start.to_string();
    [metric, slice, member, period, &start].map(str::to_owned)
}

/// Every tidy row.
pub(super) fn rows(facts: &Facts) -> BTreeMap<Key, Value> {
    let mut sums: BTreeMap<Key, (u64, u64)> = BTreeMap::new();
    let mut waits: Waits = BTreeMap::new();
    let every: Counts = facts.list.iter().flat_map(|fact| fact.counts.clone()).collect();
    for (metric, part) in every.keys() {
        let weeks = weeks_of(facts, metric);
        for week in weeks {
            sums.insert(key(metric, "all", part, "week", *week), (0, 0));
        }
        sums.insert(key(metric, "all", part, "window", weeks[0]), (0, 0));
    }
    for fact in &facts.list {
        count(facts, fact, &mut sums);
        wait(facts, fact, &mut waits);
    }
    let mut rows: BTreeMap<Key, Value> =
        sums.into_iter().map(|(key, sum)| (key.clone(), counted(&key, sum))).collect();
    for (key, waits) in waits {
        rows.insert(key.clone(), waited(&key, &waits));
    }
    rows.extend(quotas::rows(facts));
    rows.extend(progress_rows::rows(facts));
    rows
}

fn weeks_of<'a>(facts: &'a Facts, metric: &str) -> &'a [NaiveDate] {
    match metric {
        INQUIRIES => &facts.inquiry_weeks,
        metric if MATURED.contains(&metric) => &facts.matured_weeks,
        _ => &facts.weeks,
    }
}

fn count(facts: &Facts, fact: &Fact, sums: &mut BTreeMap<Key, (u64, u64)>) {
    for ((metric, part), (achieved, eligible)) in &fact.counts {
        let weeks = weeks_of(facts, metric);
        if !weeks.contains(&fact.week) {
            continue;
        }
        let mut add = |key: Key| {
            let sum = sums.entry(key).or_default();
            *sum = (sum.0 + achieved, sum.1 + eligible);
        };
        add(key(metric, "all", part, "week", fact.week));
        for (slice, member) in &fact.members {
            let member = [member.as_str(), part.as_str()];
            let member: Vec<&str> = member.into_iter().filter(|word| !word.is_empty()).collect();
            add(key(metric, slice, &member.join("/"), "window", weeks[0]));
        }
    }
}

fn wait(facts: &Facts, fact: &Fact, waits: &mut Waits) {
    let Some(wait) = fact.wait.filter(|_| facts.weeks.contains(&fact.week)) else { return };
    let mut add = |key: Key, time: i64| waits.entry(key).or_default().push((time, wait.ended));
    let week = |metric: &str| key(metric, "all", "", "week", fact.week);
    let window = |metric: &str, slice: &str, member: &str| {
        key(metric, slice, member, "window", facts.weeks[0])
    };
    add(week("follow_up_wait_wall"), wait.wall);
    add(window("follow_up_wait_wall", "all", ""), wait.wall);
    for metric in ["follow_up_wait", "follow_up_within_target"] {
        add(week(metric), wait.business);
        for (slice, member) in &fact.members {
            add(window(metric, slice, member), wait.business);
        }
    }
}

fn value((achieved, eligible): (u64, u64), (estimate, low, high): Estimate) -> Value {
    Value { achieved, eligible, estimate, low, high }
}

fn counted(key: &Key, (achieved, eligible): (u64, u64)) -> Value {
    let mean = (eligible > 0).then(|| real(achieved) / real(eligible));
    let estimate = match key[0].as_str() {
        MEAN => (mean, None, None),
        SCORES if eligible > 0 => {
            // The place between 1 and 5, as if it were a share.
            let (_, low, high) = wilson_of(real(achieved - eligible) / 4.0, real(eligible));
            let scaled = |place: Option<f64>| place.map(|place| 1.0 + 4.0 * place);
            (mean, scaled(low), scaled(high))
        }
        _ => wilson(achieved, eligible),
    };
    value((achieved, eligible), estimate)
}

fn waited(key: &Key, waits: &[(i64, bool)]) -> Value {
    let is_target = key[0] == "follow_up_within_target";
    let counts = |(time, ended): &&(i64, bool)| *ended && (!is_target || *time <= TARGET);
    let achieved = waits.iter().filter(counts).count() as u64;
    let estimate = if is_target { reached_by(waits, TARGET) } else { median(waits) };
    value((achieved, waits.len() as u64), estimate)
}
