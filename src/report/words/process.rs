//! What a rule found of the process, as a sentence: what is compared like with like, and the playbook.

use crate::review::{FindingKind, Nearness, Share};

use super::number::{capital, listed, p_value, percent, points_with_interval, signed_points};
use super::phrases::say;
use super::playbook::adherence;
use super::share::Thresholds;
use super::signal::{Side, seen};
use super::{moment, name};

/// The sentence of such a finding; of any other none.
pub(super) fn sentence(kind: &FindingKind, thresholds: Thresholds<'_>) -> String {
    let p = thresholds.p;
    match kind {
        FindingKind::Reversal { of, within, method, reference, raw, adjusted } => say!(
            p,
            "finding-reversal",
            method = capital(&name::segment(p, of, method)),
            reference = name::segment(p, of, reference),
            raw = signed_points(p, *raw),
            adjusted = points_with_interval(p, *adjusted),
            factor = name::factor(p, within)
        ),
        FindingKind::MethodDiffers { of, within, method, reference, adjusted, .. } => say!(
            p,
            "finding-differs",
            method = capital(&name::segment(p, of, method)),
            reference = name::segment(p, of, reference),
            adjusted = points_with_interval(p, *adjusted),
            factor = name::factor(p, within)
        ),
        FindingKind::NotOneOwner { element, owners } if owners.is_empty() => {
            say!(p, "finding-no-owner", element = name::element(p, element))
        }
        FindingKind::NotOneOwner { element, owners } => {
            let owners: Vec<String> = owners.iter().map(|owner| name::of_data(owner)).collect();
            let element = name::element(p, element);
            say!(p, "finding-two-owners", element = element, owners = listed(p, &owners))
        }
        FindingKind::BelowTarget { element, measure, nearness, share, target } => {
            let nearest = *nearness == Nearness::Nearest;
            let note = if nearest { say!(p, "finding-nearest") } else { String::new() };
            let words = adherence(p, measure);
            say!(
                p,
                "finding-below-target",
                element = name::element(p, element),
                target = percent(p, *target, 0),
                measure = words.inline,
                share = thresholds.whole(share, &words.unit),
                note = note
            )
        }
        FindingKind::Misrouted { share, limit, most } => {
            misrouted(thresholds, share, (*limit, most.as_ref()))
        }
        other => of_the_bar(other, thresholds),
    }
}

/// What a rule found of criteria, scores and steps.
fn of_the_bar(kind: &FindingKind, thresholds: Thresholds<'_>) -> String {
    let p = thresholds.p;
    match kind {
        FindingKind::CriterionAlike { criterion, met, not_met, adjusted, p_adjusted } => say!(
            p,
            if p_adjusted.is_some() {
                "finding-criterion-backwards"
            } else {
                "finding-criterion-alike"
            },
            criterion = name::of_data(criterion),
            met = thresholds.whole(met, "handoff"),
            other = thresholds.whole(not_met, "handoff"),
            difference = signed_points(p, adjusted.0),
            low = signed_points(p, adjusted.1),
            high = signed_points(p, adjusted.2)
        ),
        FindingKind::TopScoresBelowNext { top, next, top_from, difference, p_value: p_one } => {
            say!(
                p,
                "finding-top-scores",
                from = top_from.to_string(),
                top = thresholds.whole(top, "handoff"),
                next = thresholds.whole(next, "handoff"),
                difference = points_with_interval(p, *difference),
                p = p_value(p, *p_one)
            )
        }
        FindingKind::StuckStep { step, limit_days, rule, points, week, share, mean } => say!(
            p,
            "finding-stuck",
            week = moment::day_in_words(p, *week),
            share = thresholds.whole(share, "handoff"),
            step = name::step(p, step),
            limit = *limit_days,
            mean = percent(p, *mean, share.eligible),
            seen = seen(p, *rule, *points, Side::Above)
        ),
        _ => String::new(),
    }
}

/// How many went past the rules, and by which rule most.
fn misrouted(
    thresholds: Thresholds<'_>,
    share: &Share,
    (limit, most): (f64, Option<&(String, Share)>),
) -> String {
    let p = thresholds.p;
    let most = most.map_or_else(String::new, |(rule, own)| {
        let (rule, own) = (name::of_data(rule), thresholds.brief(own, "handoff"));
        say!(p, "finding-misrouted-most", rule = rule, share = own)
    });
    let (share, limit) = (thresholds.whole(share, "handoff"), percent(p, limit, 0));
    say!(p, "finding-misrouted", share = share, limit = limit, most = most)
}
