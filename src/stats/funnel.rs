//! How far from the target chance alone may put a rate of `n` rows.

use crate::stats::chi_squared::ChiSquared;
use crate::stats::distribution::{binomial_at_most, binomial_exactly, binomial_first_above};
use crate::stats::fraction::Fraction;
use crate::stats::interval::Interval;
use crate::stats::number::real;
use crate::stats::overdispersion::Overdispersion;
use crate::stats::tally::Tally;

/// Fewer units than this are shown as dots with their intervals: a funnel would say less.
const FEWEST_UNITS: usize = 8;
/// Tail of the inner pair of limits: about two standard deviations.
const INNER_TAIL: f64 = 0.025;
/// Tail of the outer pair of limits: about three standard deviations.
const OUTER_TAIL: f64 = 0.001;

/// The control limits of a funnel at one size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FunnelLimits {
    /// Rows behind the rate.
    pub eligible: u64,
    /// 95 % of rates lie in it if only chance is at work.
    pub inner: Interval,
    /// 99.8 % of rates lie in it if only chance is at work.
    pub outer: Interval,
}

/// A funnel over at least eight units around their common rate.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    /// The rate of all units together.
    pub target: Fraction,
    /// The test that all units share that rate.
    pub heterogeneity: ChiSquared,
    /// How much more the units spread than chance alone would make them.
    pub dispersion: Overdispersion,
}

impl Funnel {
    /// The funnel of some units; those without rows are left out. `None` with fewer than eight
    /// units or a common rate of 0 or 1.
    pub fn new(tallies: &[Tally]) -> Option<Self> {
        let units: Vec<Tally> = tallies.iter().copied().filter(|t| t.eligible() > 0).collect();
        if units.len() < FEWEST_UNITS {
            return None;
        }
        let target = Fraction::pooled(&units)?;
        let dispersion = Overdispersion::of(&units, target)?;
        let degrees = u64::try_from(units.len() - 1).ok()?;
        let heterogeneity = ChiSquared::of(dispersion.phi * real(degrees + 1), degrees);
        Some(Self { target, heterogeneity, dispersion })
    }

    /// The limits for a unit of `eligible` rows: exact, and drawn out by √φ on either side where
    /// the units spread more than chance. `None` without rows.
    pub fn limits(&self, eligible: u64) -> Option<FunnelLimits> {
        let exact = exact_limits(eligible, self.target)?;
        let centre = self.target.value();
        let stretch = self.dispersion.stretch();
        let stretched = |limits: Interval| {
            Interval {
                low: centre - stretch * (centre - limits.low),
                high: centre + stretch * (limits.high - centre),
            }
            .within_unit()
        };
        Some(FunnelLimits {
            eligible,
            inner: stretched(exact.inner),
            outer: stretched(exact.outer),
        })
    }
}

/// The exact binomial limits for `eligible` rows around `target`, interpolated between counts so
/// that they run smoothly; `None` without rows.
///
/// Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202, appendix A.1.1.
pub fn exact_limits(eligible: u64, target: Fraction) -> Option<FunnelLimits> {
    (eligible > 0).then(|| {
        let pair = |tail: f64| Interval {
            low: limit(eligible, target, tail),
            high: limit(eligible, target, 1.0 - tail),
        };
        FunnelLimits { eligible, inner: pair(INNER_TAIL), outer: pair(OUTER_TAIL) }
    })
}

fn limit(n: u64, target: Fraction, probability: f64) -> f64 {
    let p = target.value();
    let count = binomial_first_above(n, p, probability);
    let excess = binomial_at_most(count, n, p) - probability;
    let step_back = excess / binomial_exactly(count, n, p);
    ((real(count) - step_back) / real(n)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{ITERATED, close, close_ratio, count, list, number, read};

    #[track_caller]
    fn check(found: FunnelLimits, limit: impl Fn(&str) -> f64) {
        for (found, key) in [
            (found.outer.low, "0.001"),
            (found.inner.low, "0.025"),
            (found.inner.high, "0.975"),
            (found.outer.high, "0.999"),
        ] {
            close(found, limit(key), ITERATED);
        }
    }

    fn units(file: &serde_json::Value) -> Vec<Tally> {
        let unit =
            |rep: &serde_json::Value| Tally::new(count(&rep["x"]), count(&rep["n"])).unwrap();
        list(file, "reps").iter().map(unit).collect()
    }

    #[test]
    fn every_exact_limit_agrees_with_scipy() {
        let file = read("funnel.json");
        for case in list(&file, "limits") {
            let target = Fraction::new(number(&case["target"])).unwrap();
            let found = exact_limits(count(&case["n"]), target).unwrap();
            check(found, |key| number(&case[key]["limit"]));
        }
        let target = Fraction::pooled(&units(&file)).unwrap();
        for rep in list(&file, "reps") {
            let found = exact_limits(count(&rep["n"]), target).unwrap();
            check(found, |key| number(&rep["limits"][key]));
        }
    }

    #[test]
    fn the_funnel_of_ten_reps_agrees_with_scipy() {
        let file = read("funnel.json");
        let funnel = Funnel::new(&units(&file)).unwrap();
        close(funnel.target.value(), number(&file["pbar"]), ITERATED);
        close(funnel.heterogeneity.statistic, number(&file["chi2_heterogeneity"]), ITERATED);
        assert_eq!(funnel.heterogeneity.degrees, count(&file["chi2_df"]));
        close_ratio(funnel.heterogeneity.p_value.value(), number(&file["chi2_p"]), 1e-8);
    }

    #[test]
    fn limits_are_drawn_out_by_the_root_of_phi() {
        let funnel = Funnel::new(&units(&read("funnel.json"))).unwrap();
        let exact = exact_limits(100, funnel.target).unwrap().inner;
        let drawn = funnel.limits(100).unwrap().inner;
        let expected = 3.171_915_195_74_f64.sqrt();
        close(
            (drawn.high - funnel.target.value()) / (exact.high - funnel.target.value()),
            expected,
            1e-9,
        );
    }

    #[test]
    fn seven_units_make_no_funnel() {
        let unit = Tally::new(3, 4).unwrap();
        assert_eq!(Funnel::new(&[unit; 7]), None);
        assert_eq!(Funnel::new(&[Tally::new(4, 4).unwrap(); 9]), None);
        assert!(Funnel::new(&[unit; 8]).is_some());
    }
}
