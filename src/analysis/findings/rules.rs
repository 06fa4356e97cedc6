//! One rule, one function.

use crate::analysis::Analysis;
use crate::analysis::context::Context;
use crate::analysis::convert::share;
use crate::analysis::{briefs as brief_gaps, follow_up as waits};
use crate::measured::Measured;
use crate::review::{FindingKind, MixNote, MixRate, PeopleTable, Rule, Share, TileValue};

/// How many of an SDR's newest handoffs are looked at for missing fields.
pub(super) const LAST: usize = 10;

/// A headline series that signals at its last comparable week.
pub(super) fn signals(analysis: &Analysis) -> Vec<FindingKind> {
    let of_tile = |tile: &crate::review::Tile| {
        let (signal, points) = tile.signal?;
        let last = tile.spark.last()?;
        Some(FindingKind::Signal {
            metric: tile.metric.clone(),
            rule: signal.rule,
            points,
            week: tile.week?,
            share: match tile.value {
                TileValue::Share(share) => Some(share),
                _ => None,
            },
            value: last.value?,
            mean: last.limits?.centre,
        })
    };
    analysis.tiles.iter().filter_map(of_tile).collect()
}

/// An earlier matured week of conversion, or a week of hold rate, outside its limits.
pub(super) fn odd_weeks(analysis: &Analysis) -> Vec<FindingKind> {
    let mut found = Vec::new();
    for series in [&analysis.conversion, &analysis.hold].into_iter().flatten() {
        let matured: Vec<_> = series.weeks.iter().filter(|point| point.matured).collect();
        let Some((_, earlier)) = matured.split_last() else { continue };
        for point in earlier {
            let outside = point.signal.is_some_and(|s| s.rule == Rule::OutsideLimits);
            if let (true, Some(limits)) = (outside, point.limits) {
                found.push(FindingKind::OddWeek {
                    metric: series.metric.clone(),
                    week: point.week,
                    share: point.share,
                    mean: limits.centre,
                    mix: if series.metric == "hold_rate" {
                        None
                    } else {
                        strongest_mix(&analysis.mix_rates, point.week)
                    },
                });
            }
        }
    }
    found
}

/// The factor whose mix explains most of a week's change.
fn strongest_mix(splits: &[MixRate], week: chrono::NaiveDate) -> Option<MixNote> {
    let of_week = splits.iter().filter(|split| split.week == week);
    let split = of_week.max_by(|a, b| a.mix.abs().total_cmp(&b.mix.abs()))?;
    let weight = |share: Share, whole: Share| {
        crate::units::real(share.eligible) / crate::units::real(whole.eligible.max(1))
    };
    let growth = |segment: &&crate::review::MixSegment| {
        weight(segment.now, split.now) - weight(segment.before, split.before)
    };
    let grown = split.segments.iter().max_by(|a, b| growth(a).total_cmp(&growth(b)))?;
    Some(MixNote {
        factor: split.factor.clone(),
        mix: split.mix,
        rate: split.rate,
        segment: grown.name.clone(),
        before: weight(grown.before, split.before),
        now: weight(grown.now, split.now),
    })
}

/// People flagged after adjusting for many comparisons. Follow-up has a test of its own, and
/// completeness of briefs is told by field.
pub(super) fn people(analysis: &Analysis) -> Vec<FindingKind> {
    let told_here = |table: &&PeopleTable| !super::TOLD_ELSEWHERE.contains(&table.metric.as_str());
    let tables = analysis.people.iter().filter(told_here);
    let of_table = |table: &PeopleTable| {
        let flagged = table.rows.iter().filter(|row| row.flag.is_some());
        let kind = |row: &crate::review::PersonRow| {
            Some(FindingKind::Person {
                metric: table.metric.clone(),
                kind: table.kind,
                id: row.id.clone(),
                name: row.name.clone(),
                share: row.share,
                team: table.team,
                p_adjusted: row.p_adjusted?,
            })
        };
        flagged.filter_map(kind).collect::<Vec<_>>()
    };
    tables.flat_map(of_table).collect()
}

/// AEs whose follow-up differs from the others' after Holm.
pub(super) fn follow_up(measured: &Measured, analysis: &Analysis) -> Vec<FindingKind> {
    let flagged = analysis.follow_up.sla.iter().filter(|row| row.flag.is_some());
    let kind = |row: &crate::review::SlaRow| {
        Some(FindingKind::SlowOrFastAe {
            id: row.id.clone(),
            name: row.name.clone(),
            median_seconds: row.median.seconds,
            others_seconds: waits::others_median(measured, &row.id).seconds,
            n: row.median.n,
            p_adjusted: row.p_adjusted?,
        })
    };
    flagged.filter_map(kind).collect()
}

/// SDRs who leave a field blank more often than the team: the widest gap of each.
pub(super) fn briefs(measured: &Measured, context: &Context) -> Vec<FindingKind> {
    let mut told = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    for gap in brief_gaps::gaps(measured, context) {
        if !told.insert(gap.id.clone()) {
            continue;
        }
        let missing = super::evidence::missing_of_last(measured, &gap.id, gap.field);
        found.push(FindingKind::MissingInBrief {
            name: measured.name_of(&gap.id).to_owned(),
            component: gap.component.to_owned(),
            field: gap.field.to_owned(),
            share: share(gap.own),
            others: share(gap.others),
            missing_of_last: missing,
            p_adjusted: gap.p.value(),
            id: gap.id,
        });
    }
    found
}

/// Too many appointments without an outcome.
pub(super) fn not_logged(context: &Context, analysis: &Analysis) -> Vec<FindingKind> {
    let (Some(share), Some(bounds)) = (analysis.not_logged, analysis.hold_bounds) else {
        return Vec::new();
    };
    let limit = context.not_logged_limit;
    let over = share.estimate.is_some_and(|estimate| estimate > limit);
    let bounds = (bounds.0.estimate.unwrap_or(0.0), bounds.1.estimate.unwrap_or(1.0));
    if over { vec![FindingKind::NotLogged { share, limit, bounds }] } else { Vec::new() }
}

/// More misrouted handoffs than the limit, by the whole of the interval.
pub(super) fn misrouted(context: &Context, analysis: &Analysis) -> Vec<FindingKind> {
    let routing = &analysis.routing;
    let Some(series) = &routing.misrouted else { return Vec::new() };
    let (share, limit) = (series.window, context.routing.misrouted_limit);
    if share.eligible < context.min_compared || share.low <= limit {
        return Vec::new();
    }
    let rules = routing.rules.iter().filter_map(|rule| Some((rule.name.clone(), rule.misrouted?)));
    let most = rules.max_by_key(|(_, own)| own.achieved).filter(|(_, own)| own.achieved > 0);
    vec![FindingKind::Misrouted { share, limit, most }]
}
