//! Rates of small groups, drawn towards the common rate as far as their size demands.

use crate::stats::confidence::Confidence;
use crate::stats::distribution::{beta_cdf, beta_quantile};
use crate::stats::fraction::Fraction;
use crate::stats::interval::Interval;
use crate::stats::number::real;
use crate::stats::tally::Tally;

/// With fewer groups than this there is no estimating how much groups differ.
const FEWEST_GROUPS: usize = 4;
/// The most that groups may be said to differ; at 1 a rate would be known to be 0 or 1.
const MOST_RHO: f64 = 0.999;

/// How the true rates of groups are spread: a beta distribution of this mean and spread.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prior {
    /// The mean of the groups' true rates.
    pub mean: f64,
    /// Correlation of two rows of one group, in `0..=0.999`; 0 when nothing shows that groups
    /// differ.
    pub rho: f64,
}

/// What is known of one group's rate once its own rows and the other groups are weighed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Posterior {
    /// The shrunk rate: what groups are ordered by.
    pub rate: f64,
    /// Weight of the group's own rows in it, in `0..=1`.
    pub own_weight: f64,
    /// Shapes of the beta distribution; `None` when the prior is a single point.
    shapes: Option<[f64; 2]>,
}

impl Prior {
    /// The prior that fits the groups' own spread, by moments. `None` with fewer than four groups
    /// with rows, when the common rate is 0 or 1, or when no group has two rows.
    ///
    /// Source: Kleinman (1973), J. Am. Stat. Assoc. 68, 46-54, with weights n.
    pub fn by_moments(groups: &[Tally]) -> Option<Self> {
        let with_rows = groups.iter().filter(|group| group.eligible() > 0).count();
        if with_rows < FEWEST_GROUPS { None } else { Self::kleinman(groups) }
    }

    /// The moment fit itself, without the least number of groups.
    pub(super) fn kleinman(groups: &[Tally]) -> Option<Self> {
        let mean = Fraction::pooled(groups)?.value();
        let whole: Tally = groups.iter().copied().sum();
        let (mut squares, mut by_chance, mut by_spread) = (0.0, 0.0, 0.0);
        for group in groups {
            let Some(rate) = group.rate() else { continue };
            let n = real(group.eligible());
            let rest = 1.0 - n / real(whole.eligible());
            squares += n * (rate - mean).powi(2);
            by_chance += rest;
            by_spread += (n - 1.0) * rest;
        }
        let excess = squares / (mean * (1.0 - mean)) - by_chance;
        (by_spread > 0.0).then(|| Self { mean, rho: (excess / by_spread).clamp(0.0, MOST_RHO) })
    }

    /// Shapes of the beta distribution; `None` when it is a single point.
    pub fn shapes(self) -> Option<[f64; 2]> {
        (self.rho > 0.0).then(|| {
            let rows = 1.0 / self.rho - 1.0;
            [self.mean * rows, (1.0 - self.mean) * rows]
        })
    }

    /// What the prior and a group's rows say together; a group without rows keeps the prior.
    pub fn posterior(self, group: Tally) -> Posterior {
        let Some([alpha, beta]) = self.shapes() else {
            return Posterior { rate: self.mean, own_weight: 0.0, shapes: None };
        };
        let (hits, n) = (real(group.achieved()), real(group.eligible()));
        let rows = alpha + beta + n;
        Posterior {
            rate: (hits + alpha) / rows,
            own_weight: n / rows,
            shapes: Some([hits + alpha, real(group.missed()) + beta]),
        }
    }
}

impl Posterior {
    /// Where the rate lies with this probability (the report shows 90 %); `None` when nothing
    /// shows that groups differ.
    pub fn interval(&self, confidence: Confidence) -> Option<Interval> {
        let tail = confidence.tail();
        self.shapes.map(|[alpha, beta]| Interval {
            low: beta_quantile(alpha, beta, tail),
            high: beta_quantile(alpha, beta, 1.0 - tail),
        })
    }

    /// The probability that the rate is below `benchmark`; `None` when nothing shows that groups
    /// differ.
    pub fn below(&self, benchmark: Fraction) -> Option<f64> {
        self.shapes.map(|[alpha, beta]| beta_cdf(alpha, beta, benchmark.value()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, ITERATED, close, count, counts, list, number, read};

    fn groups(case: &serde_json::Value) -> Vec<Tally> {
        let rows = counts(&case["x"]).into_iter().zip(counts(&case["n"]));
        rows.map(|(x, n)| Tally::new(x, n).unwrap()).collect()
    }

    #[track_caller]
    fn check(prior: Prior, expected: &serde_json::Value) {
        for row in list(expected, "posterior") {
            let found = prior.posterior(Tally::new(count(&row["x"]), count(&row["n"])).unwrap());
            let interval = found.interval(Confidence::NINETY).unwrap();
            let below = found.below(Fraction::new(0.732).unwrap()).unwrap();
            close(found.rate, number(&row["shrunk"]), CLOSED_FORM);
            close(found.own_weight, number(&row["weight_on_own_data"]), CLOSED_FORM);
            close(interval.low, number(&row["lo90"]), ITERATED);
            close(interval.high, number(&row["hi90"]), ITERATED);
            close(below, number(&row["p_below_benchmark_0732"]), ITERATED);
        }
    }

    #[test]
    fn every_moment_fit_and_posterior_agrees_with_scipy() {
        for case in list(&read("beta_binomial_eb.json"), "cases") {
            let expected = &case["moment"];
            let prior = Prior::kleinman(&groups(case)).unwrap();
            close(prior.mean, number(&expected["mu"]), CLOSED_FORM);
            close(prior.rho, number(&expected["rho"]), CLOSED_FORM);
            let Some([alpha, beta]) = prior.shapes() else {
                assert!(expected["m"].is_null());
                continue;
            };
            close(alpha, number(&expected["alpha"]), CLOSED_FORM);
            close(beta, number(&expected["beta"]), CLOSED_FORM);
            check(prior, expected);
        }
    }

    /// The same posteriors under the shapes that scipy found by maximum likelihood.
    #[test]
    fn posteriors_under_the_likelihood_fit_agree_with_scipy() {
        for case in list(&read("beta_binomial_eb.json"), "cases") {
            let expected = &case["mle"];
            let Some(alpha) = expected["alpha"].as_f64() else { continue };
            let rows = alpha + number(&expected["beta"]);
            check(Prior { mean: alpha / rows, rho: 1.0 / (rows + 1.0) }, expected);
        }
    }

    #[test]
    fn groups_that_do_not_differ_all_shrink_to_the_mean() {
        let groups = [(7, 10), (14, 20), (21, 30), (7, 10)].map(|(x, n)| Tally::new(x, n).unwrap());
        let posterior = Prior::by_moments(&groups).unwrap().posterior(groups[0]);
        close(posterior.rate, 0.7, 1e-12);
        assert_eq!(posterior.interval(Confidence::NINETY), None);
        assert_eq!(posterior.below(Fraction::HALF), None);
    }

    #[test]
    fn three_groups_are_too_few() {
        let group = Tally::new(1, 4).unwrap();
        assert_eq!(Prior::by_moments(&[group, group, group, Tally::EMPTY]), None);
        assert_eq!(Prior::by_moments(&[Tally::new(3, 3).unwrap(); 5]), None);
        assert_eq!(
            Prior::by_moments(&[Tally::new(1, 1).unwrap(), Tally::new(0, 1).unwrap()]),
            None
        );
    }
}
