//! The rules: what is worth the joint meeting's time, each with its evidence.
//!
//! Every rule that tests something tests it once per family and adjusts within the family
//! (`METHODS.md` names the families and their level). A rule that finds nothing says nothing.

mod evidence;
mod process;
mod rules;
mod stake;

use std::cmp::Ordering;

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
    kinds.extend(process::compared(analysis));
    kinds.extend(process::owners(context, analysis));
    kinds.extend(process::targets(analysis));
    kinds.extend(rules::not_logged(context, analysis));
    kinds.extend(rules::misrouted(context, analysis));
    let mut findings: Vec<Finding> =
        kinds.into_iter().map(|kind| finding(kind, measured, context, analysis)).collect();
    findings.sort_by(in_order);
    findings
}

/// Good news last; then by the opportunities at stake, then by the handoffs.
fn in_order(a: &Finding, b: &Finding) -> Ordering {
    let is_good = |finding: &Finding| finding.direction == Some(Direction::Improvement);
    let expected = |finding: &Finding| finding.at_stake.opportunities.unwrap_or(0.0);
    is_good(a)
        .cmp(&is_good(b))
        .then_with(|| expected(b).total_cmp(&expected(a)))
        .then_with(|| b.at_stake.handoffs.total_cmp(&a.at_stake.handoffs))
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
        evidence: evidence::rows(&kind, measured, analysis),
        owner: context.playbook.owner(element),
        at_stake: stake::at_stake(&kind, analysis),
        kind,
    }
}

/// The question that a finding belongs to, and the playbook element whose owner decides.
fn place(kind: &FindingKind) -> (Question, &str) {
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
        FindingKind::Misrouted { .. } => (Question::Converting, "checklist"),
        FindingKind::NotOneOwner { element, .. } | FindingKind::BelowTarget { element, .. } => {
            (of_element(element), element)
        }
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

fn of_element(element: &str) -> Question {
    match element {
        "mandatory_fields" | "feedback_cadence" => Question::Context,
        "checklist" => Question::Criteria,
        _ => Question::Converting,
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
        FindingKind::MissingInBrief { .. }
        | FindingKind::NotLogged { .. }
        | FindingKind::Misrouted { .. }
        | FindingKind::NotOneOwner { .. }
        | FindingKind::BelowTarget { .. } => by(false),
        FindingKind::MethodDiffers { adjusted, .. } => by(adjusted.0 > 0.0),
        FindingKind::Reversal { .. } => None,
    }
}
