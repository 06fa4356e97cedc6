//! The page as a whole: how strict a finding must be for all of them together to be trusted.

use std::collections::BTreeMap;

use crate::analysis::people::FLAG_LEVEL;
use crate::review::{FindingKind, PersonKind};
use crate::stats::{PValue, benjamini_hochberg};

/// A family of tests of which each may become a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    /// People of a kind on one metric.
    People(String, bool),
    /// AEs' follow-up.
    FollowUp,
    /// Fields of the brief.
    Fields,
    /// Members of a dimension compared within strata.
    Compared(String),
    /// Criteria that were met or not.
    Criteria,
    /// Quartiles of the lead score.
    Scores,
}

/// The family in which a finding was tested, and its p-value there; `None` for what is no test, a
/// chart's, or a warning of what pooled figures seem to say.
pub(super) fn tested(kind: &FindingKind) -> Option<(Family, f64)> {
    Some(match kind {
        FindingKind::Person { metric, kind, p_adjusted, .. } => {
            (Family::People(metric.clone(), *kind == PersonKind::Sdr), *p_adjusted)
        }
        FindingKind::SlowOrFastAe { p_adjusted, .. } => (Family::FollowUp, *p_adjusted),
        FindingKind::MissingInBrief { p_adjusted, .. } => (Family::Fields, *p_adjusted),
        FindingKind::MethodDiffers { of, p_adjusted, .. } => {
            (Family::Compared(of.clone()), *p_adjusted)
        }
        FindingKind::TopScoresBelowNext { p_value, .. } => (Family::Scores, *p_value),
        FindingKind::CriterionAlike { p_adjusted, .. } => (Family::Criteria, (*p_adjusted)?),
        _ => return None,
    })
}

/// Keeps what stands when all families of the page are looked at together.
///
/// A family counts by its smallest p-value, adjusted within it; the families that stand after
/// Benjamini and Hochberg are R of m, and within them a finding stands at R/m of the level.
///
/// Source: Benjamini and Bogomolov (2014), J. R. Stat. Soc. B 76, 297-318.
pub(super) fn standing(kinds: Vec<FindingKind>, families: usize) -> Vec<FindingKind> {
    let mut smallest: BTreeMap<Family, f64> = BTreeMap::new();
    for (family, p) in kinds.iter().filter_map(tested) {
        let least = smallest.entry(family).or_insert(1.0);
        *least = least.min(p);
    }
    // Families without a finding of their own stand at more than the level: as many ones.
    let silent = families.saturating_sub(smallest.len());
    let all = smallest.values().copied().chain(std::iter::repeat_n(1.0, silent));
    let all: Vec<PValue> = all.filter_map(|p| PValue::new(p).ok()).collect();
    let stand = benjamini_hochberg(&all).iter().filter(|p| p.is_at_most(FLAG_LEVEL)).count();
    let level = FLAG_LEVEL * ratio(stand, all.len());
    kinds.into_iter().filter(|kind| tested(kind).is_none_or(|(_, p)| p <= level)).collect()
}

fn ratio(of: usize, all: usize) -> f64 {
    let count = |n: usize| crate::units::real(u64::try_from(n).unwrap_or(0));
    if all == 0 { 1.0 } else { count(of) / count(all) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(p_value: f64) -> FindingKind {
        let share = crate::analysis::convert::share(crate::stats::Tally::EMPTY);
        FindingKind::TopScoresBelowNext {
            top: share,
            next: share,
            top_from: 80,
            difference: (-0.2, -0.3, -0.1),
            p_value,
        }
    }

    fn field(p_adjusted: f64) -> FindingKind {
        let share = crate::analysis::convert::share(crate::stats::Tally::EMPTY);
        FindingKind::MissingInBrief {
            id: String::new(),
            name: String::new(),
            component: String::new(),
            field: String::new(),
            share,
            others: share,
            missing_of_last: (0, 0),
            p_adjusted,
        }
    }

    #[test]
    fn one_family_of_ten_must_be_ten_times_as_sure() {
        assert_eq!(standing(vec![scores(0.006)], 10), []);
        assert_eq!(standing(vec![scores(0.004)], 10).len(), 1);
        assert_eq!(standing(vec![scores(0.04)], 1).len(), 1);
    }

    #[test]
    fn two_families_that_stand_help_each_other() {
        assert_eq!(standing(vec![scores(0.009), field(0.009)], 10).len(), 2);
        assert_eq!(standing(vec![scores(0.009), field(0.02)], 10), []);
    }

    #[test]
    fn what_is_no_test_is_never_dropped() {
        let kind = FindingKind::NotOneOwner { element: "slas".to_owned(), owners: Vec::new() };
        assert_eq!(standing(vec![kind.clone()], 20), [kind]);
    }
}
