//! The rules: what is worth the joint meeting's time, each with its evidence.
//!
//! Every rule that tests something tests it once per family and adjusts within the family
//! (`METHODS.md` names the families and their level). A rule that finds nothing says nothing.

mod answers;
mod bar;
mod evidence;
mod page;
mod process;
mod rules;
mod stake;

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::Analysis;
use super::context::Context;
use crate::measured::Measured;
use crate::review::{Answers, Direction, Finding, FindingKind, PeopleTable, Question};

/// Metrics whose people are not told by name: follow-up has a test of its own, briefs are told by field.
const TOLD_ELSEWHERE: [&str; 2] = ["follow_up_sla", "brief_completeness"];

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
    kinds.extend(bar::criteria(analysis));
    kinds.extend(bar::scores(context, analysis));
    kinds.extend(bar::stuck(analysis));
    kinds.extend(process::owners(context, analysis));
    kinds.extend(process::targets(analysis));
    kinds.extend(rules::not_logged(context, analysis));
    kinds.extend(rules::misrouted(context, analysis));
    let kinds = page::standing(kinds, families(context, analysis));
    let mut findings: Vec<Finding> =
        kinds.into_iter().map(|kind| finding(kind, measured, context, analysis)).collect();
    findings.sort_by(in_order);
    findings
}

/// How far each question was answered.
pub(super) fn answers(measured: &Measured, analysis: &Analysis) -> Answers {
    answers::answers(measured, &analysis.switched_off, &analysis.findings)
}

/// Families in which something was tested that could have become a finding.
fn families(context: &Context, analysis: &Analysis) -> usize {
    let told = |table: &&PeopleTable| !TOLD_ELSEWHERE.contains(&table.metric.as_str());
    let is_tested = |table: &&PeopleTable| table.rows.iter().any(|row| row.p_adjusted.is_some());
    let people = analysis.people.iter().filter(told).filter(is_tested).count();
    let follow_up = analysis.follow_up.sla.iter().any(|row| row.p_adjusted.is_some());
    let fields = analysis.briefs.as_ref().is_some_and(|briefs| !briefs.by_sdr.is_empty());
    let compared: BTreeSet<&str> =
        analysis.why.comparisons.iter().map(|found| found.of.as_str()).collect();
    let quarter = |quarter: u64| {
        let quartiles = &analysis.bar.quartiles;
        quartiles
            .iter()
            .any(|of| of.quarter == quarter && of.share.eligible >= context.min_compared)
    };
    let scores = quarter(2) && quarter(3);
    let criteria = !analysis.bar.criteria.is_empty();
    people
        + compared.len()
        + [follow_up, fields, criteria, scores].into_iter().filter(|one| *one).count()
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
    let direction = direction(&kind, analysis);
    Finding {
        question,
        direction,
        evidence: evidence::rows(&kind, direction, (measured, analysis)),
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
        FindingKind::OddWeek { .. }
        | FindingKind::Reversal { .. }
        | FindingKind::MethodDiffers { .. }
        | FindingKind::CriterionAlike { .. }
        | FindingKind::TopScoresBelowNext { .. } => (Question::Criteria, "checklist"),
        FindingKind::StuckStep { step, .. } => (Question::Converting, of_step(step)),
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

/// What was agreed about the next move out of a step.
fn of_step(step: &str) -> &'static str {
    match step {
        "handed_off" | "accepted" | "followed_up" => "slas",
        "meeting_booked" => "email_template",
        _ => "checklist",
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
        | FindingKind::CriterionAlike { .. }
        | FindingKind::TopScoresBelowNext { .. }
        | FindingKind::StuckStep { .. }
        | FindingKind::NotLogged { .. }
        | FindingKind::Misrouted { .. }
        | FindingKind::NotOneOwner { .. }
        | FindingKind::BelowTarget { .. } => by(false),
        FindingKind::MethodDiffers { adjusted, .. } => by(adjusted.0 > 0.0),
        FindingKind::Reversal { .. } => None,
    }
}
