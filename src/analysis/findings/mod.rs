//! The rules: what is worth the joint meeting's time, each with its evidence.
//!
//! Every rule that tests something tests it once per family and adjusts within the family
//! (`METHODS.md` names the families and their level). A rule that finds nothing says nothing.

mod evidence;
mod rules;
mod stake;

use super::Analysis;
use super::context::Context;
use crate::measured::Measured;
use crate::review::{Direction, Finding, FindingKind, Question};

/// Runs every rule; concerns first, then by how many handoffs are at stake.
pub(super) fn findings(
    measured: &Measured,
    context: &Context,
    analysis: &Analysis,
) -> Vec<Finding> {
    let mut kinds = rules::signals(analysis);
    kinds.extend(rules::odd_weeks(analysis));
    kinds.extend(rules::people(analysis));
    kinds.extend(rules::follow_up(measured, analysis));
    kinds.extend(rules::briefs(measured, context));
    kinds.extend(rules::methods(measured, context, analysis));
    kinds.extend(rules::not_logged(context, analysis));
    let mut findings: Vec<(f64, Finding)> = kinds
        .into_iter()
        .map(|kind| (stake::handoffs(&kind, analysis), finding(kind, measured, context, analysis)))
        .collect();
    findings.sort_by(|a, b| {
        let is_good = |finding: &Finding| finding.direction == Some(Direction::Improvement);
        is_good(&a.1).cmp(&is_good(&b.1)).then_with(|| b.0.total_cmp(&a.0))
    });
    findings.into_iter().map(|(_, finding)| finding).collect()
}

fn finding(
    kind: FindingKind,
    measured: &Measured,
    context: &Context,
    analysis: &Analysis,
) -> Finding {
    let (question, element) = place(&kind);
    Finding {
        question,
        direction: direction(&kind, analysis),
        evidence: evidence::rows(&kind, measured),
        owner: context.playbook.owner(element),
        kind,
    }
}

/// The question that a finding belongs to, and the playbook element whose owner decides.
fn place(kind: &FindingKind) -> (Question, &'static str) {
    match kind {
        FindingKind::MissingInBrief { .. } => (Question::Context, "mandatory_fields"),
        FindingKind::Signal { metric, .. } | FindingKind::Person { metric, .. } => {
            of_metric(metric)
        }
        FindingKind::SlowOrFastAe { .. } => (Question::Converting, "slas"),
        FindingKind::OddWeek { .. } => (Question::Criteria, "checklist"),
        FindingKind::Reversal { .. } | FindingKind::MethodDiffers { .. } => {
            (Question::Criteria, "checklist")
        }
        FindingKind::NotLogged { .. } => (Question::Converting, "mandatory_fields"),
    }
}

fn of_metric(metric: &str) -> (Question, &'static str) {
    match metric {
        "brief_components" | "brief_completeness" => (Question::Context, "mandatory_fields"),
        "follow_up_wait" | "follow_up_sla" => (Question::Converting, "slas"),
        "hold_rate" => (Question::Converting, "email_template"),
        _ => (Question::Converting, "checklist"),
    }
}

/// Good or bad news.
fn direction(kind: &FindingKind, analysis: &Analysis) -> Option<Direction> {
    let by = |up: bool| Some(if up { Direction::Improvement } else { Direction::Concern });
    match kind {
        FindingKind::Signal { metric, value, mean, .. } => {
            by((value > mean) != (metric == "follow_up_wait"))
        }
        FindingKind::OddWeek { share, mean, .. } => by(share.estimate? > *mean),
        FindingKind::Person { share, team, .. } => by(share.estimate? > team.estimate?),
        FindingKind::SlowOrFastAe { id, .. } => {
            analysis.follow_up.sla.iter().find(|row| row.id == *id)?.flag
        }
        FindingKind::MissingInBrief { .. } | FindingKind::NotLogged { .. } => by(false),
        FindingKind::MethodDiffers { adjusted, .. } => by(adjusted.0 > 0.0),
        FindingKind::Reversal { .. } => None,
    }
}
