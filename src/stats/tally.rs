//! How many of how many: the input of every rate.

use crate::stats::number::real;

/// `achieved` of `eligible`. Never more achieved than eligible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tally {
    achieved: u64,
    eligible: u64,
}

/// Counts that cannot be a part and its whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TallyError {
    /// More achieved than there were.
    #[error(
        "achieved must not exceed eligible, found `{achieved}` of `{eligible}`; \
         every achieved row must be flagged eligible too"
    )]
    MoreThanWhole {
        /// The part.
        achieved: u64,
        /// The whole.
        eligible: u64,
    },
    /// A count below zero.
    #[error("counts must not be negative, found `{achieved}` of `{eligible}`; sum 0/1 flags only")]
    Negative {
        /// The part.
        achieved: i64,
        /// The whole.
        eligible: i64,
    },
}

impl Tally {
    /// Nothing counted yet: its rate is unknown, not zero.
    pub const EMPTY: Self = Self { achieved: 0, eligible: 0 };

    /// A part and its whole.
    ///
    /// # Errors
    /// [`TallyError::MoreThanWhole`] when `achieved` exceeds `eligible`.
    pub fn new(achieved: u64, eligible: u64) -> Result<Self, TallyError> {
        if achieved > eligible {
            Err(TallyError::MoreThanWhole { achieved, eligible })
        } else {
            Ok(Self { achieved, eligible })
        }
    }

    /// A part and its whole as a query's integer sums give them.
    ///
    /// # Errors
    /// [`TallyError`] when a sum is negative or the part exceeds the whole.
    pub fn from_sums(achieved: i64, eligible: i64) -> Result<Self, TallyError> {
        match (u64::try_from(achieved), u64::try_from(eligible)) {
            (Ok(part), Ok(whole)) => Self::new(part, whole),
            _ => Err(TallyError::Negative { achieved, eligible }),
        }
    }

    /// What was achieved and what was missed, which cannot contradict each other.
    pub const fn of_parts(achieved: u64, missed: u64) -> Self {
        Self { achieved, eligible: achieved + missed }
    }

    /// Rows that reached what is measured.
    pub const fn achieved(self) -> u64 {
        self.achieved
    }

    /// Rows that could have reached it.
    pub const fn eligible(self) -> u64 {
        self.eligible
    }

    /// Rows that could have and did not.
    pub const fn missed(self) -> u64 {
        self.eligible - self.achieved
    }

    /// `achieved / eligible`; `None` when there was nothing to achieve.
    pub fn rate(self) -> Option<f64> {
        (self.eligible > 0).then(|| real(self.achieved) / real(self.eligible))
    }

    /// Both tallies counted as one; [`Tally::EMPTY`] changes nothing.
    #[must_use]
    pub const fn merged(self, other: Self) -> Self {
        Self { achieved: self.achieved + other.achieved, eligible: self.eligible + other.eligible }
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::EMPTY, Self::merged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_is_not_zero() {
        assert_eq!(Tally::EMPTY.rate(), None);
        assert_eq!(Tally::new(0, 9).unwrap().rate(), Some(0.0));
    }

    #[test]
    fn more_achieved_than_eligible_is_refused() {
        let error = Tally::new(3, 2).unwrap_err();
        assert_eq!(
            error.to_string(),
            "achieved must not exceed eligible, found `3` of `2`; \
             every achieved row must be flagged eligible too"
        );
        assert!(matches!(Tally::from_sums(-1, 2), Err(TallyError::Negative { .. })));
    }
}
