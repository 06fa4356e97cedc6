//! How sure an interval is meant to be.

use crate::stats::distribution::normal_quantile;

/// The confidence level of an interval, from 0.5 to 0.9995.
///
/// Beyond 0.9995 the tails hold so little that no data of ours could support the claim.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Confidence(f64);

/// A confidence level that no interval can have here.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("confidence level must be from 0.5 to 0.9995, found `{found}`; 0.95 is usual")]
pub struct ConfidenceError {
    /// The level that was asked for.
    pub found: f64,
}

impl Confidence {
    /// The level of every interval in the report.
    pub const NINETY_FIVE: Self = Self(0.95);
    /// The level of the posterior intervals of shrunk rates.
    pub const NINETY: Self = Self(0.90);

    /// A level as a share: `0.95` for 95 %.
    ///
    /// # Errors
    /// [`ConfidenceError`] when the level is outside 0.5 to 0.9995 or not a number.
    pub fn new(level: f64) -> Result<Self, ConfidenceError> {
        if (0.5..=0.9995).contains(&level) {
            Ok(Self(level))
        } else {
            Err(ConfidenceError { found: level })
        }
    }

    /// The level of each of a family's intervals such that all hold together at this one: what may go
    /// wrong divided among them. `None` when the family is so large that no level is left, or empty.
    pub fn among(self, family: u64) -> Option<Self> {
        Self::new(1.0 - (1.0 - self.0) / crate::stats::number::real(family)).ok()
    }

    /// The level as a share.
    pub const fn level(self) -> f64 {
        self.0
    }

    /// The probability left in each tail: 0.025 at 95 %.
    pub(super) fn tail(self) -> f64 {
        (1.0 - self.0) / 2.0
    }

    /// The two-sided point of the standard normal distribution: 1.96 at 95 %.
    pub(super) fn z(self) -> f64 {
        normal_quantile(1.0 - self.tail())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::close;

    #[test]
    fn the_normal_points_are_those_of_every_table() {
        close(Confidence::NINETY_FIVE.z(), 1.959_963_984_540_054, 1e-12);
        close(Confidence::NINETY.z(), 1.644_853_626_951_472_7, 1e-12);
    }

    #[test]
    fn what_may_go_wrong_is_divided_among_a_family_as_long_as_a_level_is_left() {
        let among = |family| Confidence::NINETY_FIVE.among(family).map(Confidence::level);
        close(among(1).unwrap(), 0.95, 1e-12);
        close(among(5).unwrap(), 0.99, 1e-12);
        close(among(99).unwrap(), 1.0 - 0.05 / 99.0, 1e-12);
        assert_eq!((among(101), among(0)), (None, None));
    }

    #[test]
    fn certainty_is_refused() {
        assert!(Confidence::new(1.0).is_err());
        assert!(Confidence::new(f64::NAN).is_err());
        assert!(Confidence::new(0.95).is_ok());
    }
}
