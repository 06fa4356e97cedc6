//! The result of a chi-squared test.

use crate::stats::distribution::chi_squared_tail;
use crate::stats::p_value::PValue;

/// A chi-squared statistic, its degrees of freedom and the tail beyond it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChiSquared {
    /// The statistic; never negative.
    pub statistic: f64,
    /// Degrees of freedom; at least 1.
    pub degrees: u64,
    /// Probability of a statistic at least this large if nothing differs.
    pub p_value: PValue,
}

impl ChiSquared {
    /// Puts the tail to a statistic; a negative rounding error counts as 0.
    pub(super) fn of(statistic: f64, degrees: u64) -> Self {
        let statistic = statistic.max(0.0);
        Self { statistic, degrees, p_value: chi_squared_tail(statistic, degrees) }
    }
}
