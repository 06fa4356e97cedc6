//! Rules about the process: what is compared within strata, and the playbook.

use crate::analysis::Analysis;
use crate::analysis::context::Context;
use crate::analysis::people::FLAG_LEVEL;
use crate::review::{AgainstTarget, Comparison, FindingKind, Guard, PlaybookElement};

/// Methods and sources whose raw and adjusted difference disagree, or whose adjusted one stands.
pub(super) fn compared(analysis: &Analysis) -> Vec<FindingKind> {
    let mut told: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for comparison in &analysis.why.comparisons {
        // What was compared within one thing is not told again within another.
        if !told.contains(&comparison.of.as_str()) {
            told.push(&comparison.of);
            found.extend(of_comparison(comparison));
        }
    }
    found
}

fn of_comparison(comparison: &Comparison) -> Vec<FindingKind> {
    let mut found = Vec::new();
    for row in &comparison.rows {
        let (Some(raw), Some(adjusted)) = (row.difference, row.adjusted) else { continue };
        let Some(p_adjusted) = row.p_adjusted else { continue };
        // A reversal warns of what the pooled figures seem to say, so the raw difference is enough.
        let beyond_noise = p_adjusted <= FLAG_LEVEL || raw.1 > 0.0 || raw.2 < 0.0;
        let (of, within) = (comparison.of.clone(), comparison.within.clone());
        let (method, reference) = (row.name.clone(), comparison.reference.clone());
        if row.guard == Some(Guard::Reversed) && beyond_noise {
            found.push(FindingKind::Reversal {
                of,
                within,
                method,
                reference,
                raw: raw.0,
                adjusted,
            });
        } else if p_adjusted <= FLAG_LEVEL {
            found.push(FindingKind::MethodDiffers {
                of,
                within,
                method,
                reference,
                adjusted,
                p_adjusted,
            });
        }
    }
    found
}

/// Elements of a playbook without one owner; where there is no playbook at all, nothing is missed.
pub(super) fn owners(context: &Context, analysis: &Analysis) -> Vec<FindingKind> {
    if !context.playbook.is_kept() {
        return Vec::new();
    }
    let unowned = analysis.playbook.elements.iter().filter(|of| of.owners.len() != 1);
    let kind = |of: &PlaybookElement| FindingKind::NotOneOwner {
        element: of.element.clone(),
        owners: of.owners.clone(),
    };
    unowned.map(kind).collect()
}

/// Measures of the playbook whose whole interval lies below the target.
pub(super) fn targets(analysis: &Analysis) -> Vec<FindingKind> {
    let of_element = |of: &PlaybookElement| {
        let target = of.target?;
        let below = of.adherence.iter().filter(|a| a.against_target == Some(AgainstTarget::Below));
        let kind = |measured: &crate::review::Adherence| FindingKind::BelowTarget {
            element: of.element.clone(),
            measure: measured.measure.clone(),
            nearness: measured.nearness,
            share: measured.share,
            target,
        };
        Some(below.map(kind).collect::<Vec<_>>())
    };
    analysis.playbook.elements.iter().filter_map(of_element).flatten().collect()
}
