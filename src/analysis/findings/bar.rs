//! Rules about what qualifies a lead, and about steps in which more handoffs stand than before.

use crate::analysis::Analysis;
use crate::analysis::context::Context;
use crate::analysis::convert::LEVEL;
use crate::review::{
    CriterionRow, CriterionVerdict, Direction, FindingKind, ScoreQuartile, Share, StepStall,
    Variation,
};
use crate::stats::{Stratum, Tally, mantel_haenszel, newcombe};

/// Criteria that don't tell which handoffs convert, and those that tell it the wrong way round.
pub(super) fn criteria(analysis: &Analysis) -> Vec<FindingKind> {
    let is_found = |row: &&CriterionRow| {
        matches!(row.verdict, CriterionVerdict::Alike | CriterionVerdict::Backwards)
    };
    let alike = analysis.bar.criteria.iter().filter(is_found);
    let kind = |row: &CriterionRow| {
        Some(FindingKind::CriterionAlike {
            criterion: row.criterion.clone(),
            met: row.met,
            not_met: row.not_met,
            adjusted: row.adjusted?,
            p_adjusted: row.p_adjusted.filter(|_| row.verdict == CriterionVerdict::Backwards),
        })
    };
    alike.filter_map(kind).collect()
}

/// The quarter with the highest scores converting less often than the next.
pub(super) fn scores(context: &Context, analysis: &Analysis) -> Option<FindingKind> {
    let of = |quarter: u64| analysis.bar.quartiles.iter().find(|of| of.quarter == quarter);
    let (top, next): (&ScoreQuartile, &ScoreQuartile) = (of(3)?, of(2)?);
    if top.share.eligible.min(next.share.eligible) < context.min_compared {
        return None;
    }
    let (first, second) = (tally(top.share)?, tally(next.share)?);
    let found = newcombe(first, second, LEVEL)?;
    let test = mantel_haenszel(&[Stratum { first, second }], LEVEL)?.test?;
    (found.interval.high < 0.0).then(|| FindingKind::TopScoresBelowNext {
        top: top.share,
        next: next.share,
        top_from: top.from,
        difference: (found.value, found.interval.low, found.interval.high),
        p_value: test.p_value.value(),
    })
}

fn tally(share: Share) -> Option<Tally> {
    Tally::new(share.achieved, share.eligible).ok()
}

/// Steps whose last matured week signals that more handoffs overstay.
pub(super) fn stuck(analysis: &Analysis) -> Vec<FindingKind> {
    let steps = analysis.progress.stall.iter().flat_map(|stall| &stall.steps);
    let kind = |step: &StepStall| {
        let Variation::Signal(signal, points) = step.variation else { return None };
        let last = step.overstay.weeks.iter().rfind(|week| week.matured)?;
        (signal.direction == Direction::Concern).then_some(())?;
        Some(FindingKind::StuckStep {
            step: step.step.clone(),
            limit_days: step.limit_days,
            rule: signal.rule,
            points,
            week: last.week,
            share: last.share,
            mean: last.limits?.centre,
        })
    };
    steps.filter_map(kind).collect()
}
