//! A number strictly between 0 and 1: a benchmark, a target share, a quantile.

use crate::stats::tally::Tally;

/// Strictly between 0 and 1: a benchmark rate, the target of a funnel, the order of a quantile.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Fraction(f64);

/// A number that is not strictly between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("a fraction must lie between 0 and 1, both left out, found `{found}`; 73 % is `0.73`")]
pub struct FractionError {
    /// The number that was given.
    pub found: f64,
}

impl Fraction {
    /// The order of the lower quartile.
    pub const QUARTER: Self = Self(0.25);
    /// The order of the median.
    pub const HALF: Self = Self(0.5);
    /// The order of the upper quartile.
    pub const THREE_QUARTERS: Self = Self(0.75);
    /// The order of the ninetieth percentile.
    pub const NINE_TENTHS: Self = Self(0.9);

    /// Takes a number strictly between 0 and 1.
    ///
    /// # Errors
    /// [`FractionError`] for anything else, 0 and 1 included.
    pub fn new(value: f64) -> Result<Self, FractionError> {
        if value > 0.0 && value < 1.0 {
            Ok(Self(value))
        } else {
            Err(FractionError { found: value })
        }
    }

    /// The common rate of all tallies together; `None` when it is 0, 1 or unknown.
    pub fn pooled(tallies: &[Tally]) -> Option<Self> {
        let whole: Tally = tallies.iter().copied().sum();
        whole.rate().and_then(|rate| Self::new(rate).ok())
    }

    /// The number itself.
    pub const fn value(self) -> f64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_not_a_fraction() {
        let error = Fraction::new(73.0).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a fraction must lie between 0 and 1, both left out, found `73`; 73 % is `0.73`"
        );
    }

    #[test]
    fn the_ends_are_left_out() {
        assert!(Fraction::new(0.0).is_err() && Fraction::new(1.0).is_err());
        assert!(Fraction::new(f64::NAN).is_err());
    }

    #[test]
    fn a_pool_without_rows_has_no_rate() {
        assert_eq!(Fraction::pooled(&[Tally::EMPTY]), None);
    }
}
