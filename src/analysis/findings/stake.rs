//! How many handoffs a finding is about, in one unit, so that findings can be ordered.

use crate::analysis::Analysis;
use crate::review::{FindingKind, Share};
use crate::units::real;

/// Handoffs (or appointments) by which a finding stands apart from what it is compared with.
pub(super) fn handoffs(kind: &FindingKind, analysis: &Analysis) -> f64 {
    match kind {
        FindingKind::Signal { share, value, mean, points, .. } => {
            let gap = share.map_or_else(|| relative(*value, *mean), |_| (value - mean).abs());
            let each = share.map_or(0, |share| share.eligible);
            gap * real(each.max(1)) * real(u64::try_from(*points).unwrap_or(1))
        }
        FindingKind::OddWeek { share, mean, .. } => short(*share, Some(*mean)),
        FindingKind::Person { share, team, .. } => short(*share, team.estimate),
        FindingKind::MissingInBrief { share, others, .. } => short(*share, others.estimate),
        FindingKind::SlowOrFastAe { id, n, .. } => slow(id, *n, analysis),
        FindingKind::Reversal { method, adjusted, .. }
        | FindingKind::MethodDiffers { method, adjusted, .. } => {
            let methods = analysis.methods.as_ref();
            let row = methods.and_then(|m| m.rows.iter().find(|row| row.name == *method));
            adjusted.0.abs() * real(row.map_or(0, |row| row.share.eligible))
        }
        FindingKind::NotLogged { share, .. } => real(share.achieved),
    }
}

fn relative(value: f64, mean: f64) -> f64 {
    if mean > 0.0 { (value - mean).abs() / mean } else { 0.0 }
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
