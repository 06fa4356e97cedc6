//! Exact binomial tests of one rate against a benchmark.

use crate::stats::distribution::{binomial_at_least, binomial_at_most, binomial_exactly};
use crate::stats::fraction::Fraction;
use crate::stats::p_value::PValue;
use crate::stats::tally::Tally;

/// The probabilities of what was seen and of everything beyond it, if the benchmark were true.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tails {
    /// Probability of as few or fewer.
    pub at_most: f64,
    /// Probability of as many or more.
    pub at_least: f64,
    /// Probability of just this many.
    pub exactly: f64,
}

impl Tails {
    /// The tails of a tally under `benchmark`; `None` without rows.
    pub fn of(tally: Tally, benchmark: Fraction) -> Option<Self> {
        let (k, n, p) = (tally.achieved(), tally.eligible(), benchmark.value());
        (n > 0).then(|| Self {
            at_most: binomial_at_most(k, n, p),
            at_least: binomial_at_least(k, n, p),
            exactly: binomial_exactly(k, n, p),
        })
    }

    /// Twice the smaller tail, of which only half of what was seen is counted.
    fn mid_p(self) -> PValue {
        let smaller = self.at_most.min(self.at_least);
        PValue::of_tail(2.0 * (smaller - self.exactly / 2.0))
    }
}

/// The two-sided mid-p of a rate against a benchmark; `None` without rows.
///
/// Mid-p is the choice of this project because it agrees with the Wilson intervals that stand
/// beside it; the doubled exact p is far more timid on small counts.
///
/// Source: Lancaster (1961), J. Am. Stat. Assoc. 56, 223-234.
pub fn mid_p(tally: Tally, benchmark: Fraction) -> Option<PValue> {
    Tails::of(tally, benchmark).map(Tails::mid_p)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, close, close_ratio, count, list, number, read};
    use crate::stats::multiplicity::benjamini_hochberg;

    #[test]
    fn tails_and_mid_p_agree_with_scipy() {
        let file = read("funnel.json");
        let pooled = Fraction::new(168.0 / 245.0).unwrap();
        for rep in list(&file, "reps") {
            let tally = Tally::new(count(&rep["x"]), count(&rep["n"])).unwrap();
            let tails = Tails::of(tally, pooled).unwrap();
            close(tails.at_most, number(&rep["p_lower"]), CLOSED_FORM);
            close(tails.at_least, number(&rep["p_upper"]), CLOSED_FORM);
            let doubled = (2.0 * tails.at_most.min(tails.at_least)).min(1.0);
            close(doubled, number(&rep["p_two_sided_doubled"]), CLOSED_FORM);
            let p = mid_p(tally, pooled).unwrap().value();
            close_ratio(p, number(&rep["p_mid_two_sided"]), 1e-8);
        }
    }

    /// Seven reps with at least eight handoffs against 73.2 %: four are flagged after
    /// Benjamini-Hochberg. The first five are from scipy and statsmodels, the last two from sums
    /// of exact binomial terms.
    #[test]
    fn four_of_seven_reps_are_flagged() {
        let reps = [
            (41, 50, 0.156_989_560_815, 0.219_785_385_141),
            (9, 20, 0.008_821_799_302_77, 0.039_555_996_944_6),
            (28, 31, 0.023_334_363_092_5, 0.040_835_135_411_9),
            (12, 24, 0.016_952_570_119_1, 0.039_555_996_944_6),
            (22, 40, 0.014_089_371_432_6, 0.039_555_996_944_6),
            (17, 23, 0.967_585_290_976, 0.967_585_290_976),
            (35, 44, 0.350_276_052_773, 0.408_655_394_902),
        ];
        let benchmark = Fraction::new(0.732).unwrap();
        let tested: Vec<PValue> = reps
            .iter()
            .map(|&(x, n, ..)| mid_p(Tally::new(x, n).unwrap(), benchmark).unwrap())
            .collect();
        let adjusted = benjamini_hochberg(&tested);
        for ((found, after), (_, _, p, adjusted_p)) in tested.iter().zip(&adjusted).zip(reps) {
            close(found.value(), p, CLOSED_FORM);
            close(after.value(), adjusted_p, CLOSED_FORM);
        }
        assert_eq!(adjusted.iter().filter(|p| p.is_at_most(0.05)).count(), 4);
    }

    #[test]
    fn one_toss_of_a_coin_proves_nothing() {
        let p = mid_p(Tally::new(1, 1).unwrap(), Fraction::HALF).unwrap();
        close(p.value(), 0.5, 1e-14); // 2 · (½ - ½·½)
        assert_eq!(mid_p(Tally::EMPTY, Fraction::HALF), None);
    }
}
