//! Between the plain types of the review and those of the statistics.

use crate::review::{Assurance, Better, Direction, Limits, Median, Rule, Share, Signal, Standing};
use crate::stats;
use crate::stats::{Confidence, KaplanMeier, Tally, wilson};

/// The level of every interval on the page.
pub(super) const LEVEL: Confidence = Confidence::NINETY_FIVE;

/// A share with its Wilson interval.
pub(super) fn share(tally: Tally) -> Share {
    let interval = wilson(tally, LEVEL);
    Share {
        achieved: tally.achieved(),
        eligible: tally.eligible(),
        estimate: tally.rate(),
        low: interval.low,
        high: interval.high,
    }
}

/// The median of a curve with its counts.
pub(super) fn median(curve: Option<&KaplanMeier>, ended: u64, n: u64) -> Median {
    let found = curve.map(|curve| curve.median(LEVEL));
    Median {
        seconds: found.and_then(|m| m.estimate),
        low: found.and_then(|m| m.low),
        high: found.and_then(|m| m.high),
        ended,
        n,
    }
}

/// A signal of the statistics in the words of the review.
pub(super) fn signal(signal: stats::Signal) -> Signal {
    Signal { rule: rule(signal.rule), direction: direction(signal.meaning) }
}

/// Limits of a point, when there are any.
pub(super) fn limits(point: &stats::Point) -> Option<Limits> {
    let (centre, limits) = (point.centre?, point.limits?);
    Some(Limits { low: limits.low, centre, high: limits.high })
}

fn rule(rule: stats::Rule) -> Rule {
    match rule {
        stats::Rule::OutsideLimits => Rule::OutsideLimits,
        stats::Rule::Trend => Rule::Trend,
        stats::Rule::TwoOfThree => Rule::TwoOfThree,
        stats::Rule::Shift => Rule::Shift,
    }
}

fn direction(meaning: stats::Meaning) -> Direction {
    match meaning {
        stats::Meaning::Improvement => Direction::Improvement,
        stats::Meaning::Concern => Direction::Concern,
    }
}

/// How far limits can be trusted.
pub(super) fn standing(standing: stats::Standing) -> Standing {
    match standing {
        stats::Standing::LineOnly => Standing::LineOnly,
        stats::Standing::Trial => Standing::Trial,
        stats::Standing::Firm => Standing::Firm,
    }
}

/// What the latest limits of a chart say of a line; `None` without limits.
pub(super) fn assurance(
    chart: &stats::ControlChart,
    line: f64,
    better: Better,
) -> Option<Assurance> {
    let better = match better {
        Better::Higher => stats::Better::Higher,
        Better::Lower => stats::Better::Lower,
    };
    Some(match chart.assurance(line, better)? {
        stats::Assurance::ConsistentlyPasses => Assurance::WillBeMet,
        stats::Assurance::HitOrMiss => Assurance::HitOrMiss,
        stats::Assurance::ConsistentlyFails => Assurance::WillBeMissed,
    })
}
