//! The distribution functions that the estimates need.
//!
//! The gamma function, the normal quantile and the chi-squared tail are statrs'. The incomplete
//! beta function is written here: that of statrs 0.19.1 stops its continued fraction after 140
//! terms, which is wrong from about a million rows on (0.4988 for the half of Beta(500 000.5,
//! 500 000.5), 0.36 at ten million), and its inverse then may never return.

use statrs::distribution::{ContinuousCDF, Normal};
use statrs::function::gamma::{gamma_ur, ln_gamma};

use crate::stats::number::real;
use crate::stats::p_value::PValue;

/// Terms after which the continued fraction is given up; it needs about the square root of the
/// larger shape, so this serves beyond a billion rows.
const MAX_TERMS: u32 = 200_000;
/// Relative change of a term at which the continued fraction has settled.
const SETTLED: f64 = 1e-15;
/// Stands for zero in a denominator of Lentz's method.
const TINY: f64 = 1e-300;
/// Steps after which a quantile is accepted; safeguarded Newton needs about ten.
const MAX_STEPS: u32 = 200;

/// The point below which a standard normal value falls with probability `p`.
pub(super) fn normal_quantile(p: f64) -> f64 {
    Normal::standard().inverse_cdf(p)
}

/// The probability that a chi-squared value with `degrees` of freedom exceeds `statistic`.
pub(super) fn chi_squared_tail(statistic: f64, degrees: u64) -> PValue {
    if statistic > 0.0 {
        PValue::of_tail(gamma_ur(real(degrees) / 2.0, statistic / 2.0))
    } else {
        PValue::ONE
    }
}

/// The probability that a Beta(`a`, `b`) value is at most `x`, for `a, b > 0`.
///
/// Source: NIST Digital Library of Mathematical Functions, 8.17.22, by Lentz's method.
pub(super) fn beta_cdf(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        0.0
    } else if x >= 1.0 {
        1.0
    } else if x < (a + 1.0) / (a + b + 2.0) {
        ln_front(a, b, x).exp() * continued_fraction(a, b, x) / a
    } else {
        1.0 - ln_front(a, b, x).exp() * continued_fraction(b, a, 1.0 - x) / b
    }
}

/// The point at or below which a Beta(`a`, `b`) value falls with probability `p`.
///
/// Newton's method inside a bracket that shrinks at every step, so it always ends.
pub(super) fn beta_quantile(a: f64, b: f64, p: f64) -> f64 {
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    let mut x = a / (a + b);
    for _ in 0..MAX_STEPS {
        let excess = beta_cdf(a, b, x) - p;
        if excess > 0.0 {
            high = x;
        } else {
            low = x;
        }
        let slope = (ln_front(a, b, x) - x.ln() - (1.0 - x).ln()).exp();
        let newton = x - excess / slope;
        let next = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
        if (next - x).abs() <= f64::EPSILON * next || high - low <= f64::EPSILON * low {
            return next;
        }
        x = next;
    }
    x
}

/// The probability of at most `k` of `n` when each succeeds with probability `p`.
pub(super) fn binomial_at_most(k: u64, n: u64, p: f64) -> f64 {
    if k >= n { 1.0 } else { beta_cdf(real(n - k), real(k) + 1.0, 1.0 - p) }
}

/// The probability of at least `k` of `n` when each succeeds with probability `p`.
pub(super) fn binomial_at_least(k: u64, n: u64, p: f64) -> f64 {
    if k == 0 { 1.0 } else { beta_cdf(real(k), real(n - k) + 1.0, p) }
}

/// The probability of exactly `k` of `n` when each succeeds with probability `p`.
pub(super) fn binomial_exactly(k: u64, n: u64, p: f64) -> f64 {
    let (hits, misses) = (real(k), real(n - k));
    let ln_ways = ln_gamma(real(n) + 1.0) - ln_gamma(hits + 1.0) - ln_gamma(misses + 1.0);
    (ln_ways + hits * p.ln() + misses * (-p).ln_1p()).exp()
}

/// The smallest count that `n` tries do not exceed with a probability above `level`.
pub(super) fn binomial_first_above(n: u64, p: f64, level: f64) -> u64 {
    let (mut first, mut last) = (0, n);
    while first < last {
        let middle = u64::midpoint(first, last);
        if binomial_at_most(middle, n, p) > level {
            last = middle;
        } else {
            first = middle + 1;
        }
    }
    first
}

/// Logarithm of `x^a (1-x)^b / B(a, b)`.
fn ln_front(a: f64, b: f64, x: f64) -> f64 {
    ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (-x).ln_1p()
}

fn continued_fraction(a: f64, b: f64, x: f64) -> f64 {
    let guarded = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut upper = 1.0;
    let mut lower = 1.0 / guarded(1.0 - (a + b) * x / (a + 1.0));
    let mut result = lower;
    for term in 1..MAX_TERMS {
        let m = f64::from(term);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut change = 1.0;
        for coefficient in [even, odd] {
            lower = 1.0 / guarded(1.0 + coefficient * lower);
            upper = guarded(1.0 + coefficient / upper);
            change = upper * lower;
            result *= change;
        }
        if (change - 1.0).abs() <= SETTLED {
            break;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{close, close_ratio};

    #[test]
    fn the_beta_function_agrees_with_statrs_where_that_is_right() {
        for (a, b) in [(0.5, 10.5), (1.0, 1.0), (4.3, 2.6), (41.5, 9.5), (700.0, 300.0)] {
            for step in 1..40 {
                let x = f64::from(step) / 40.0;
                close(beta_cdf(a, b, x), statrs::function::beta::beta_reg(a, b, x), 1e-11);
            }
        }
    }

    /// The median of a symmetric distribution is its middle, however many rows there are.
    #[test]
    fn ten_million_rows_are_no_trouble() {
        for half in [5e4, 5e5, 5e6] {
            close(beta_cdf(half + 0.5, half + 0.5, 0.5), 0.5, 1e-7);
        }
        // P(no success in n) is (1-p)^n, so this quantile has a closed form.
        close_ratio(beta_quantile(1.0, 1e7, 0.975), -(0.025_f64.ln() / 1e7).exp_m1(), 1e-6);
    }

    #[test]
    fn a_quantile_leads_back_to_its_probability() {
        for (a, b) in [(0.3, 0.2), (0.5, 0.5), (1.0, 30.0), (12.0, 3.0), (7e5, 3e5)] {
            for p in [0.0005, 0.025, 0.5, 0.975] {
                close(beta_cdf(a, b, beta_quantile(a, b, p)), p, 1e-9);
            }
        }
    }

    /// The true quantile is near 1e-107; the search may stop where nobody sees the difference.
    #[test]
    fn a_quantile_next_to_zero_is_found_in_time() {
        assert!(beta_quantile(0.03, 0.02, 0.0005) < 1e-50);
    }

    #[test]
    fn binomial_probabilities_of_a_coin_are_counted_by_hand() {
        // Four tosses: 1, 4, 6, 4, 1 sixteenths.
        close(binomial_exactly(2, 4, 0.5), 6.0 / 16.0, 1e-14);
        close(binomial_at_most(1, 4, 0.5), 5.0 / 16.0, 1e-14);
        close(binomial_at_least(3, 4, 0.5), 5.0 / 16.0, 1e-14);
        close(binomial_at_least(0, 4, 0.5) + binomial_at_most(4, 4, 0.5), 2.0, 0.0);
    }
}
