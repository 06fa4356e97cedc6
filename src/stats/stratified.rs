//! A difference of two rates that a third thing might explain.

use crate::stats::chi_squared::ChiSquared;
use crate::stats::confidence::Confidence;
use crate::stats::difference::{Difference, newcombe};
use crate::stats::interval::Interval;
use crate::stats::number::real;
use crate::stats::tally::Tally;

/// How large both differences must be before opposite signs are called out: two points.
const WORTH_A_WARNING: f64 = 0.02;

/// Two groups within one stratum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stratum {
    /// The first group.
    pub first: Tally,
    /// The second group.
    pub second: Tally,
}

/// Whether the pooled difference can be trusted on its face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Pooled and adjusted difference tell the same story.
    Agrees,
    /// They point in opposite directions by two points or more each: Simpson's paradox.
    Reversed,
    /// The adjusted difference lies outside the interval of the pooled one.
    Moved,
}

/// The pooled difference, the difference adjusted for the strata, and what to make of the two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stratified {
    /// First rate minus second rate, strata pooled, with Newcombe's interval.
    pub crude: Difference,
    /// The Mantel-Haenszel difference.
    pub adjusted: f64,
    /// Standard error of the adjusted difference, by Sato's variance.
    pub standard_error: f64,
    /// Interval of the adjusted difference; `None` when its variance is estimated as 0, which
    /// says that there is too little data and not that there is no doubt.
    pub interval: Option<Interval>,
    /// The Mantel-Haenszel odds ratio; `None` when it would divide by 0.
    pub odds_ratio: Option<f64>,
    /// The Cochran-Mantel-Haenszel test of no difference in any stratum, without continuity
    /// correction; `None` when nothing varies.
    pub test: Option<ChiSquared>,
    /// Whether the pooled difference can be trusted on its face.
    pub guard: Guard,
}

/// Sums over the strata that have rows in both groups.
#[derive(Default)]
struct Sums {
    weight: f64,
    difference: f64,
    /// Sato's two sums P and Q.
    sato: [f64; 2],
    /// Numerator and denominator of the odds ratio.
    odds: [f64; 2],
    /// Observed minus expected achieved rows of the first group.
    excess: f64,
    /// Hypergeometric variance of that excess.
    variance: f64,
}

/// The difference between two groups, pooled and adjusted for strata; `None` when no stratum has
/// rows in both groups. Strata with an empty group count only in the pooled difference.
///
/// Source: Greenland and Robins (1985), Biometrics 41, 55-68 (difference); Sato (1989), Biometrics
/// 45, 1323-1324 (variance); Mantel and Haenszel (1959), JNCI 22, 719-748 (odds ratio and test).
pub fn mantel_haenszel(strata: &[Stratum], confidence: Confidence) -> Option<Stratified> {
    let pooled = |pick: fn(&Stratum) -> Tally| strata.iter().map(pick).sum::<Tally>();
    let crude = newcombe(pooled(|s| s.first), pooled(|s| s.second), confidence)?;
    let mut sums = Sums::default();
    for stratum in strata {
        sums.add(stratum);
    }
    if sums.weight <= 0.0 {
        return None;
    }
    let adjusted = sums.difference / sums.weight;
    let variance = (adjusted * sums.sato[0] + sums.sato[1]).max(0.0) / sums.weight.powi(2);
    let standard_error = variance.sqrt();
    let half = confidence.z() * standard_error;
    let interval = Interval { low: (adjusted - half).max(-1.0), high: (adjusted + half).min(1.0) };
    Some(Stratified {
        crude,
        adjusted,
        standard_error,
        interval: (standard_error > 0.0).then_some(interval),
        odds_ratio: (sums.odds[1] > 0.0).then(|| sums.odds[0] / sums.odds[1]),
        test: (sums.variance > 0.0).then(|| ChiSquared::of(sums.excess.powi(2) / sums.variance, 1)),
        guard: guard(crude, adjusted),
    })
}

fn guard(crude: Difference, adjusted: f64) -> Guard {
    let are_large = crude.value.abs() >= WORTH_A_WARNING && adjusted.abs() >= WORTH_A_WARNING;
    if are_large && crude.value.signum() * adjusted.signum() < 0.0 {
        Guard::Reversed
    } else if crude.interval.contains(adjusted) {
        Guard::Agrees
    } else {
        Guard::Moved
    }
}

impl Sums {
    fn add(&mut self, stratum: &Stratum) {
        if stratum.first.eligible() == 0 || stratum.second.eligible() == 0 {
            return;
        }
        let (hits, rows) = counts(stratum.first);
        let (other_hits, other_rows) = counts(stratum.second);
        let all = rows + other_rows;
        let (misses, other_misses) = (rows - hits, other_rows - other_hits);
        self.weight += rows * other_rows / all;
        self.difference += (hits * other_rows - other_hits * rows) / all;
        self.sato[0] += (rows * rows * other_hits - other_rows * other_rows * hits
            + rows * other_rows * (other_rows - rows) / 2.0)
            / (all * all);
        self.sato[1] += (hits * other_misses + other_hits * misses) / (2.0 * all);
        self.odds[0] += hits * other_misses / all;
        self.odds[1] += other_hits * misses / all;
        let achieved = hits + other_hits;
        self.excess += hits - rows * achieved / all;
        self.variance +=
            rows * other_rows * achieved * (all - achieved) / (all * all * (all - 1.0));
    }
}

fn counts(tally: Tally) -> (f64, f64) {
    (real(tally.achieved()), real(tally.eligible()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, close};

    const C: Confidence = Confidence::NINETY_FIVE;

    fn stratum(first: (u64, u64), second: (u64, u64)) -> Stratum {
        let tally = |(x, n)| Tally::new(x, n).unwrap();
        Stratum { first: tally(first), second: tally(second) }
    }

    /// Charig et al. (1986), BMJ 292, 879-882: open surgery against keyhole, small and large
    /// kidney stones. R's `mantelhaen.test` gives the odds ratio and the statistic.
    #[test]
    fn kidney_stones_reverse() {
        let strata = [stratum((81, 87), (234, 270)), stratum((192, 263), (55, 80))];
        let found = mantel_haenszel(&strata, C).unwrap();
        close(found.crude.value, -0.045_714_285_714_3, CLOSED_FORM);
        close(found.adjusted, 0.053_835_570_243_5, CLOSED_FORM);
        close(found.standard_error, 0.033_554_195_883, CLOSED_FORM);
        close(found.odds_ratio.unwrap(), 1.446_846_624_94, CLOSED_FORM);
        close(found.test.unwrap().statistic, 2.433_855_515_58, CLOSED_FORM);
        assert_eq!(found.guard, Guard::Reversed);
        assert!(found.interval.unwrap().contains(0.0));
    }

    #[test]
    fn one_stratum_is_the_plain_difference() {
        let found = mantel_haenszel(&[stratum((30, 50), (20, 50))], C).unwrap();
        close(found.adjusted, 0.2, 1e-14);
        close(found.odds_ratio.unwrap(), (30.0 * 30.0) / (20.0 * 20.0), 1e-12);
        assert_eq!(found.guard, Guard::Agrees);
    }

    #[test]
    fn a_stratum_with_one_group_adds_nothing_to_the_adjusted_difference() {
        let both = stratum((30, 50), (20, 50));
        let one = stratum((90, 90), (0, 0));
        let found = mantel_haenszel(&[both, one], C).unwrap();
        close(found.adjusted, 0.2, 1e-14);
        assert_eq!(found.guard, Guard::Moved); // pooled: 120 of 140 against 20 of 50
        assert_eq!(mantel_haenszel(&[one], C), None);
    }

    #[test]
    fn no_variation_is_not_certainty() {
        let found = mantel_haenszel(&[stratum((4, 4), (4, 4))], C).unwrap();
        assert_eq!((found.interval, found.test, found.odds_ratio), (None, None, None));
    }
}
