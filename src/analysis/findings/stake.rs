//! What is at stake in a finding, in one unit, so that findings of all kinds can be ordered.

use crate::analysis::routing::MISROUTED;
use crate::analysis::{Analysis, CONVERSION};
use crate::review::{AtStake, FindingKind, ResponseBucket, Share, TileValue};
use crate::units::real;

/// Bands of those whom the AE touched within the hour.
const QUICK: [&str; 3] = ["within_5_minutes", "within_30_minutes", "within_1_hour"];

/// Handoffs (or appointments) by which a finding stands apart from what it is compared with, and the
/// opportunities expected of them by the team's own rates.
pub(super) fn at_stake(kind: &FindingKind, analysis: &Analysis) -> AtStake {
    let (handoffs, metric) = apart(kind, analysis);
    let opportunities =
        metric.and_then(|metric| worth(metric, analysis)).map(|each| handoffs * each);
    AtStake { handoffs, opportunities }
}

/// How many stand apart, and the metric in which they do.
fn apart<'a>(kind: &'a FindingKind, analysis: &Analysis) -> (f64, Option<&'a str>) {
    match kind {
        FindingKind::Signal { metric, share, value, mean, points, .. } => {
            let gap = share.map_or_else(|| relative(*value, *mean), |_| (value - mean).abs());
            let each = share.map_or_else(|| rows_of(analysis, metric), |share| share.eligible);
            let points = real(u64::try_from(*points).unwrap_or(1));
            (gap * real(each) * points, Some(metric.as_str()))
        }
        FindingKind::OddWeek { metric, share, mean, .. } => {
            (short(*share, Some(*mean)), Some(metric.as_str()))
        }
        FindingKind::Person { metric, share, team, .. } => {
            (short(*share, team.estimate), Some(metric.as_str()))
        }
        FindingKind::MissingInBrief { share, others, .. } => {
            (short(*share, others.estimate), Some("brief_completeness"))
        }
        FindingKind::SlowOrFastAe { id, n, .. } => (slow(id, *n, analysis), Some("follow_up_sla")),
        FindingKind::Reversal { of, method, adjusted, .. }
        | FindingKind::MethodDiffers { of, method, adjusted, .. } => {
            let share = compared(of, method, analysis);
            let apart = adjusted.0.abs() * real(share.map_or(0, |share| share.eligible));
            (apart, Some(CONVERSION))
        }
        FindingKind::TopScoresBelowNext { top, next, .. } => {
            (short(*top, next.estimate), Some(CONVERSION))
        }
        FindingKind::StuckStep { share, mean, .. } => (short(*share, Some(*mean)), None),
        // Without an outcome it isn't known whether they were held: they are counted, not valued.
        FindingKind::NotLogged { share, .. } => (real(share.achieved), None),
        FindingKind::Misrouted { share, .. } => (real(share.achieved), Some(MISROUTED)),
        FindingKind::BelowTarget { measure, share, target, .. } => {
            (short(*share, Some(*target)), Some(measure.as_str()))
        }
        FindingKind::CriterionAlike { .. } | FindingKind::NotOneOwner { .. } => (0.0, None),
    }
}

/// Opportunities expected of one handoff that stands apart in a metric; `None` where the team's own
/// figures don't tell.
fn worth(metric: &str, analysis: &Analysis) -> Option<f64> {
    match metric {
        CONVERSION => Some(1.0),
        "hold_rate" | "show_rate" => analysis.conversion.as_ref()?.window.estimate,
        "follow_up_sla" | "follow_up_wait" => quick_over_slow(analysis),
        "brief_completeness" | "brief_components" => complete_over_not(analysis),
        MISROUTED => as_ruled_over_misrouted(analysis),
        _ => None,
    }
}

/// By how much those routed as ruled converted more often; not below 0.
fn as_ruled_over_misrouted(analysis: &Analysis) -> Option<f64> {
    let outcome = analysis.routing.outcome?;
    Some((outcome.as_ruled.estimate? - outcome.misrouted.estimate?).max(0.0))
}

/// By how much those touched within the hour converted more often; not below 0.
fn quick_over_slow(analysis: &Analysis) -> Option<f64> {
    let response = analysis.response.as_ref()?;
    let is_quick = |bucket: &&ResponseBucket| QUICK.contains(&bucket.name.as_str());
    let (quick, slow): (Vec<_>, Vec<_>) = response.buckets.iter().partition(is_quick);
    let of = |buckets: &[&ResponseBucket]| rate(buckets.iter().map(|bucket| bucket.share));
    Some((of(&quick)? - of(&slow)?).max(0.0))
}

/// By how much those with a complete brief converted more often; not below 0.
fn complete_over_not(analysis: &Analysis) -> Option<f64> {
    let by_missing = &analysis.briefs.as_ref()?.conversion_by_missing;
    let of = |complete: bool| {
        rate(by_missing.iter().filter(|(n, _)| (*n == 0) == complete).map(|(_, share)| *share))
    };
    Some((of(true)? - of(false)?).max(0.0))
}

fn rate(shares: impl Iterator<Item = Share>) -> Option<f64> {
    let (achieved, eligible) =
        shares.fold((0, 0), |sum, share| (sum.0 + share.achieved, sum.1 + share.eligible));
    (eligible > 0).then(|| real(achieved) / real(eligible))
}

/// Rows behind a tile that shows no share.
fn rows_of(analysis: &Analysis, metric: &str) -> u64 {
    let tile = analysis.tiles.iter().find(|tile| tile.metric == metric);
    match tile.map(|tile| tile.value) {
        Some(TileValue::Wait { median, .. }) => median.n,
        Some(TileValue::Components { complete, .. }) => complete.eligible,
        Some(TileValue::Share(share)) => share.eligible,
        Some(TileValue::Unknown) | None => 0,
    }
}

/// The share of a method or source in the comparison of its kind.
fn compared(of: &str, name: &str, analysis: &Analysis) -> Option<Share> {
    let found = analysis.why.comparisons.iter().find(|found| found.of == of)?;
    found.rows.iter().find(|row| row.name == name).map(|row| row.share)
}

/// The distance from a mean as a part of it; at most the whole.
fn relative(value: f64, mean: f64) -> f64 {
    if mean > 0.0 { ((value - mean).abs() / mean).min(1.0) } else { 0.0 }
}

fn short(share: Share, reference: Option<f64>) -> f64 {
    let gap = share.estimate.zip(reference).map_or(0.0, |(own, other)| (own - other).abs());
    gap * real(share.eligible)
}

fn slow(id: &str, n: u64, analysis: &Analysis) -> f64 {
    let within = |id: &str| {
        let row = analysis.follow_up.sla.iter().find(|row| row.id == id)?;
        row.within_target.map(|(share, _, _)| share)
    };
    within(id).zip(within("")).map_or(0.0, |(own, all)| (own - all).abs() * real(n))
}
