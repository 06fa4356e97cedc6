//! A probability that is never printed as zero.

/// A p-value: above 0, at most 1.
///
/// A tail too small for a float is kept as the smallest one, for no test ever shows a
/// probability of exactly 0.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct PValue(f64);

/// A number that is no probability.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("a p-value must be from 0 to 1, found `{found}`; leave out what was not tested")]
pub struct PValueError {
    /// The number that was given.
    pub found: f64,
}

impl PValue {
    /// What identical groups give.
    pub const ONE: Self = Self(1.0);

    /// Takes a probability; exactly 0 is raised to the smallest positive float.
    ///
    /// # Errors
    /// [`PValueError`] when the number is outside 0 to 1 or not a number.
    pub fn new(value: f64) -> Result<Self, PValueError> {
        if (0.0..=1.0).contains(&value) {
            Ok(Self::of_tail(value))
        } else {
            Err(PValueError { found: value })
        }
    }

    /// A computed tail, with its rounding errors cut off at both ends.
    pub(super) fn of_tail(value: f64) -> Self {
        Self(value.clamp(f64::MIN_POSITIVE, 1.0))
    }

    /// The probability, in `0 < p <= 1`.
    pub const fn value(self) -> f64 {
        self.0
    }

    /// Whether the probability is at most `level`.
    pub fn is_at_most(self, level: f64) -> bool {
        self.0 <= level
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_p_value_is_never_zero() {
        assert!(PValue::new(0.0).unwrap().value() > 0.0);
    }

    #[test]
    fn a_missing_test_has_no_p_value() {
        assert!(PValue::new(f64::NAN).is_err());
        assert!(PValue::new(1.01).is_err());
    }
}
