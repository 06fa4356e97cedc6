//! The three questions of the weekly sync, with what the rules found.

use crate::report::context::Context;
use crate::report::views::{DecisionRow, EvidenceView, FindingView, QuestionView};
use crate::report::words::number::capital;
use crate::report::words::signal::{NO_SIGNAL_SHAPE, tone};
use crate::report::words::{decision, finding as words, name, questions as lines};
use crate::review::{Direction, Finding, Question};

/// Empty lines to write decisions on.
const DECISION_LINES: usize = 3;

/// Every question, with its findings, most at stake first.
pub(crate) fn questions(context: Context<'_>) -> Vec<QuestionView> {
    let p = context.p;
    [Question::Converting, Question::Context, Question::Criteria]
        .into_iter()
        .map(|question| QuestionView {
            question: words::question(p, question),
            findings: context
                .review
                .findings
                .iter()
                .filter(|finding| finding.question == question)
                .map(|finding| view(context, finding))
                .collect(),
            none: words::no_finding(p, context.review, question),
            beside: match question {
                Question::Criteria => super::bar::beside(context),
                Question::Converting | Question::Context => Vec::new(),
            },
        })
        .collect()
}

/// The empty lines.
pub(crate) fn decision_rows() -> Vec<DecisionRow> {
    (1..=DECISION_LINES).map(|number| DecisionRow { number: number.to_string() }).collect()
}

/// What several rows all have in common.
fn common(finding: &Finding) -> Option<&str> {
    let (first, rest) = finding.evidence.split_first()?;
    let is_one = !rest.is_empty() && rest.iter().all(|row| row.what == first.what);
    (is_one && !first.what.is_empty()).then_some(first.what.as_str())
}

fn view(context: Context<'_>, finding: &Finding) -> FindingView {
    let p = context.p;
    let common = common(finding);
    FindingView {
        tone: tone(finding.direction),
        shape: match finding.direction {
            Some(Direction::Improvement) => "✓",
            Some(Direction::Concern) => "!",
            None => NO_SIGNAL_SHAPE,
        },
        sentence: words::sentence(p, context.review, finding),
        ask: capital(&decision::asked(p, finding)),
        owner: finding.owner.as_deref().map(name::of_data).unwrap_or_default(),
        evidence_summary: lines::evidence(p, finding.evidence.len()),
        evidence_what: common
            .map_or_else(String::new, |what| lines::rows(p, &name::evidence(p, what))),
        evidence: finding
            .evidence
            .iter()
            .map(|row| EvidenceView {
                id: name::of_data(&row.handoff_id),
                what: match common {
                    Some(_) => String::new(),
                    None => name::evidence(p, &row.what),
                },
            })
            .collect(),
    }
}
