//! The one decision to make: a question that a finding raises, never an answer.

use crate::quality::Verdict;
use crate::review::{Direction, Finding, FindingKind, PersonKind, Review};

use super::metric::metric;
use super::name;
use super::number::counted;
use super::phrases::{Phrases, say};

/// A decision and where its evidence stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decision {
    /// The question, as a sentence.
    pub(crate) body: String,
    /// Anchor of the evidence.
    pub(crate) anchor: &'static str,
}

/// The decision that this week's findings ask for; figures that should not be trusted ask for none
/// but about the data.
pub(crate) fn decision(p: &Phrases, review: &Review) -> Decision {
    if review.trust.verdict == Verdict::NotUsable {
        return Decision { body: say!(p, "ask-mend-exports"), anchor: "trust" };
    }
    let concerns =
        || review.findings.iter().filter(|finding| finding.direction == Some(Direction::Concern));
    let specific = concerns().find(|finding| is_specific(&finding.kind));
    let first = specific.or_else(|| concerns().next()).or_else(|| {
        review.findings.iter().find(|finding| matches!(finding.kind, FindingKind::Reversal { .. }))
    });
    match first {
        Some(finding) => Decision { body: asked(p, finding), anchor: "questions" },
        None => from_the_list(p, review),
    }
}

/// The question that a finding raises.
pub(crate) fn asked(p: &Phrases, finding: &Finding) -> String {
    let improved = finding.direction == Some(Direction::Improvement);
    match &finding.kind {
        FindingKind::Signal { metric: measured, .. } if improved => {
            say!(p, "ask-better", metric = within(p, measured))
        }
        FindingKind::Signal { metric: measured, .. } => {
            say!(p, "ask-worse", metric = within(p, measured))
        }
        FindingKind::OddWeek { metric: measured, .. } => {
            say!(p, "ask-odd-week", metric = within(p, measured))
        }
        FindingKind::Person { name: who, kind, metric: measured, .. } => say!(
            p,
            "ask-person",
            who = name::of_data(who),
            role = role(p, *kind),
            metric = within(p, measured)
        ),
        FindingKind::SlowOrFastAe { name: who, .. } if improved => {
            say!(p, "ask-fast-ae", who = name::of_data(who))
        }
        FindingKind::SlowOrFastAe { name: who, n, .. } => {
            let handoffs = counted(p, *n, "handoff");
            say!(p, "ask-slow-ae", who = name::of_data(who), handoffs = handoffs)
        }
        other => asked_of_the_process(p, other),
    }
}

/// The question that a finding about briefs, methods or records raises.
fn asked_of_the_process(p: &Phrases, kind: &FindingKind) -> String {
    match kind {
        FindingKind::MissingInBrief { name: who, field, missing_of_last, .. } => say!(
            p,
            "ask-left-blank",
            field = name::field(p, field),
            who = name::of_data(who),
            blank = missing_of_last.0,
            last = missing_of_last.1
        ),
        FindingKind::NotLogged { share, .. } => say!(
            p,
            "ask-not-logged",
            none = share.achieved,
            appointments = counted(p, share.eligible, "appointment")
        ),
        FindingKind::Reversal { of, within, method, reference, .. } => say!(
            p,
            "ask-reversal",
            method = name::segment(p, of, method),
            reference = name::segment(p, of, reference),
            factor = name::factor(p, within)
        ),
        FindingKind::MethodDiffers { of, method, reference, adjusted, .. } => {
            let phrase = match (of.as_str(), adjusted.0 < 0.0) {
                ("transfer_method", true) => "ask-method-worse",
                ("transfer_method", false) => "ask-method-better",
                (_, true) => "ask-member-worse",
                (_, false) => "ask-member-better",
            };
            let (method, reference) =
                (name::segment(p, of, method), name::segment(p, of, reference));
            say!(p, phrase, method = method, reference = reference)
        }
        FindingKind::Misrouted { most, .. } => {
            let rule = most.as_ref().map_or_else(String::new, |(rule, _)| name::of_data(rule));
            let phrase = if rule.is_empty() { "ask-misrouted" } else { "ask-misrouted.rule" };
            say!(p, phrase, rule = rule)
        }
        FindingKind::NotOneOwner { element, owners } => {
            let phrase = if owners.is_empty() { "ask-no-owner" } else { "ask-two-owners" };
            say!(p, phrase, element = name::element(p, element))
        }
        FindingKind::BelowTarget { element, .. } => {
            say!(p, "ask-below-target", element = name::element(p, element))
        }
        other => asked_of_the_bar(p, other),
    }
}

/// The question that a finding about criteria, scores or steps raises.
fn asked_of_the_bar(p: &Phrases, kind: &FindingKind) -> String {
    match kind {
        FindingKind::CriterionAlike { criterion, p_adjusted: Some(_), .. } => {
            say!(p, "ask-criterion-backwards", criterion = name::criterion(p, criterion))
        }
        FindingKind::CriterionAlike { criterion, .. } => {
            say!(p, "ask-criterion-alike", criterion = name::criterion(p, criterion))
        }
        FindingKind::TopScoresBelowNext { .. } => say!(p, "ask-top-scores"),
        FindingKind::StuckStep { step, .. } => say!(p, "ask-stuck", step = name::step(p, step)),
        _ => String::new(),
    }
}

/// A metric's label within a sentence.
fn within(p: &Phrases, measured: &str) -> String {
    metric(p, measured).inline
}

/// A finding that names something one can change, rather than a rate that moved.
fn is_specific(kind: &FindingKind) -> bool {
    matches!(
        kind,
        FindingKind::MissingInBrief { .. }
            | FindingKind::NotLogged { .. }
            | FindingKind::Misrouted { .. }
            | FindingKind::SlowOrFastAe { .. }
    )
}

fn from_the_list(p: &Phrases, review: &Review) -> Decision {
    let waiting = u64::try_from(review.worklist.items.len()).unwrap_or(u64::MAX);
    let body = match waiting {
        0 => say!(p, "ask-nothing"),
        1 => say!(p, "ask-who-takes.one"),
        n => say!(p, "ask-who-takes", handoffs = counted(p, n, "handoff")),
    };
    Decision { body, anchor: "worklist" }
}

fn role(p: &Phrases, kind: PersonKind) -> String {
    match kind {
        PersonKind::Sdr => say!(p, "role-sdr"),
        PersonKind::Ae => say!(p, "role-ae"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};

    #[test]
    fn what_one_can_change_comes_before_a_rate_that_moved() {
        let p = phrases();
        let decision = decision(p, &fixture::rich());
        assert_eq!(decision.anchor, "questions");
        insta::assert_snapshot!(decision.body, @"who looks at three of Omar T.’s 128 handoffs with slow first touches, and brings them to the sync?");
    }

    #[test]
    fn nothing_is_decided_on_data_that_is_not_usable() {
        let p = phrases();
        let mut review = fixture::rich();
        review.trust.verdict = Verdict::NotUsable;
        let decision = decision(p, &review);
        assert_eq!(decision.anchor, "trust");
        assert!(decision.body.contains("nothing on this page should be decided on"));
    }

    #[test]
    fn without_a_finding_the_worklist_decides() {
        let p = phrases();
        let decision = decision(p, &fixture::quiet());
        assert_eq!(decision.anchor, "worklist");
        assert_eq!(
            decision.body,
            "no decision is forced by this week’s figures, and no handoff waits for action."
        );
    }
}
