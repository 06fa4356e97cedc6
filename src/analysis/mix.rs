//! Why a week stands apart: by what was handed off, or by how it went.

use std::collections::BTreeMap;

use super::convert::{LEVEL, share};
use super::{CONVERSION, rates};
use crate::measured::{Dimension, Measured, Slice, Span};
use crate::review::{MixRate, MixSegment, Moved, RateSeries, Rule};
use crate::stats::{Tally, mix_rate, newcombe};
use crate::units::{WEEK_DAYS, date, day_number};

/// Factors, each split by itself: effects of several factors must not be added. Each puts a handoff
/// into one segment, which is known before anything comes of it: not criteria, of which a handoff
/// meets several, and not the follow-up, which comes after.
const FACTORS: [Dimension; 12] = [
    Dimension::CompanySize,
    Dimension::Source,
    Dimension::TransferMethod,
    Dimension::Team,
    Dimension::Sdr,
    Dimension::Ae,
    Dimension::Framework,
    Dimension::Industry,
    Dimension::Territory,
    Dimension::Routing,
    Dimension::SyncCadence,
    Dimension::Tenure,
];
/// More segments than this in one week are too small to tell anything.
const MOST_SEGMENTS: usize = 12;
/// The metric and the factors that the page draws.
const DRAWN: (&str, [Dimension; 3]) =
    (CONVERSION, [Dimension::CompanySize, Dimension::Source, Dimension::TransferMethod]);

/// The last comparable week of each series, and every week outside its limits, against the other
/// weeks under the same limits; split only where the change is beyond noise.
pub(super) fn moved(measured: &Measured, series: &[Option<&RateSeries>]) -> Vec<Moved> {
    let weeks = |series: &RateSeries| {
        let comparable = series.weeks.iter().filter(|point| point.matured);
        let last = comparable.clone().next_back().map(|point| point.week);
        let is_wanted = |point: &&crate::review::WeekPoint| {
            let outside = point.signal.is_some_and(|signal| signal.rule == Rule::OutsideLimits);
            outside || Some(point.week) == last
        };
        comparable.filter(is_wanted).map(|point| day_number(point.week)).collect::<Vec<_>>()
    };
    series
        .iter()
        .flatten()
        .flat_map(|series| weeks(series).into_iter().filter_map(|week| one(measured, series, week)))
        .collect()
}

/// The splits that the page draws.
pub(super) fn drawn(moved: &[Moved]) -> Vec<MixRate> {
    let names = DRAWN.1.map(Dimension::name);
    moved
        .iter()
        .filter(|moved| moved.metric == DRAWN.0)
        .flat_map(|moved| &moved.factors)
        .filter(|split| names.contains(&split.factor.as_str()))
        .cloned()
        .collect()
}

/// The weeks of a series under the limits of a week: first and last.
fn under_one_limit(series: &RateSeries, week: i32) -> Option<(i32, i32)> {
    let comparable = series.weeks.iter().filter(|point| point.matured);
    let days = comparable.map(|point| day_number(point.week));
    let starts = || series.baselines.iter().map(|baseline| day_number(baseline.first));
    let first = starts().filter(|start| *start <= week).max();
    let next = starts().filter(|start| *start > week).min();
    let own = days.filter(|day| {
        first.is_none_or(|first| *day >= first) && next.is_none_or(|next| *day < next)
    });
    let own: Vec<i32> = own.collect();
    Some((*own.first()?, *own.last()?))
}

fn one(measured: &Measured, series: &RateSeries, week: i32) -> Option<Moved> {
    let (first, last) = under_one_limit(series, week)?;
    let cells = measured.cells(&series.metric, Slice::All, Span::Weekly);
    let now = rates::between(cells, week, week);
    let others = [
        rates::between(cells, first, week - WEEK_DAYS),
        rates::between(cells, week + WEEK_DAYS, last),
    ];
    let before: Tally = others.into_iter().sum();
    let change = newcombe(now, before, LEVEL)?;
    let is_within_noise = !change.excludes_zero();
    let splits = FACTORS.iter().filter(|_| !is_within_noise);
    let weeks = (first, week, last);
    Some(Moved {
        metric: series.metric.clone(),
        week: date(week),
        before: share(before),
        now: share(now),
        change: (change.value, change.interval.low, change.interval.high),
        is_within_noise,
        factors: splits.filter_map(|&f| split(measured, &series.metric, f, weeks)).collect(),
    })
}

fn split(
    measured: &Measured,
    metric: &str,
    factor: Dimension,
    (first, week, last): (i32, i32, i32),
) -> Option<MixRate> {
    let slice = Slice::One(factor);
    let members = |from, to| rates::members_between(measured, metric, slice, (from, to));
    let now = members(week, week);
    let before = merged(members(first, week - WEEK_DAYS), members(week + WEEK_DAYS, last));
    let found = mix_rate(&before, &now).filter(|found| !found.is_within_noise())?;
    if !(2..=MOST_SEGMENTS).contains(&found.segments.len()) {
        return None;
    }
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
