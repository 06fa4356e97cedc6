//! Why a week's conversion stands apart: by whom was handed off, or by how they did.

use std::collections::BTreeMap;

use super::convert::share;
use super::rates;
use crate::measured::{Dimension, Measured, Slice};
use crate::review::{MixRate, MixSegment, RateSeries, Rule};
use crate::stats::{Tally, mix_rate};
use crate::units::WEEK_DAYS;
use crate::units::{date, day_number};

/// The metric that is split.
const METRIC: &str = "handoff_to_opportunity_rate";
/// Factors, each split by itself: effects of several factors must not be added.
const FACTORS: [Dimension; 3] =
    [Dimension::CompanySize, Dimension::Source, Dimension::TransferMethod];

/// The splits of the last matured week, and of every week outside its limits, against the other
/// weeks of the window; only where the change is beyond noise.
pub(super) fn mix_rates(measured: &Measured, conversion: &RateSeries) -> Vec<MixRate> {
    let outside = conversion.weeks.iter().filter(|point| {
        point.matured && point.signal.is_some_and(|signal| signal.rule == Rule::OutsideLimits)
    });
    let mut weeks: Vec<i32> = outside.map(|point| day_number(point.week)).collect();
    weeks.push(measured.weeks.matured);
    weeks.sort_unstable();
    weeks.dedup();
    weeks
        .iter()
        .flat_map(|&week| FACTORS.iter().filter_map(move |&f| split(measured, f, week)))
        .collect()
}

fn split(measured: &Measured, factor: Dimension, week: i32) -> Option<MixRate> {
    let slice = Slice::One(factor);
    let (first, last) = rates::window_of(measured, METRIC);
    let now = rates::members_between(measured, METRIC, slice, (week, week));
    let before = merged(
        rates::members_between(measured, METRIC, slice, (first, week - WEEK_DAYS)),
        rates::members_between(measured, METRIC, slice, (week + WEEK_DAYS, last)),
    );
    let found = mix_rate(&before, &now).filter(|found| !found.is_within_noise())?;
    let whole = |of: &BTreeMap<String, Tally>| share(of.values().copied().sum());
    let mut segments: Vec<MixSegment> = found
        .segments
        .iter()
        .map(|segment| MixSegment {
            name: segment.name.clone(),
            before: share(segment.before),
            now: share(segment.after),
            mix: segment.mix,
            rate: segment.rate,
        })
        .collect();
    let weight = |segment: &MixSegment| segment.mix.abs() + segment.rate.abs();
    segments.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then_with(|| a.name.cmp(&b.name)));
    Some(MixRate {
        factor: factor.name().to_owned(),
        week: date(week),
        before: whole(&before),
        now: whole(&now),
        mix: found.mix,
        rate: found.rate,
        interval: (found.change.interval.low, found.change.interval.high),
        segments,
    })
}

fn merged(
    mut into: BTreeMap<String, Tally>,
    other: BTreeMap<String, Tally>,
) -> BTreeMap<String, Tally> {
    for (name, tally) in other {
        let sum = into.entry(name).or_insert(Tally::EMPTY);
        *sum = [*sum, tally].into_iter().sum();
    }
    into
}
