//! The difference of two rates.

use crate::stats::confidence::Confidence;
use crate::stats::interval::Interval;
use crate::stats::proportion::wilson;
use crate::stats::tally::Tally;

/// A difference of two rates, in `-1..=1`, with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// First rate minus second rate.
    pub value: f64,
    /// Where the difference may well lie.
    pub interval: Interval,
}

impl Difference {
    /// Whether the interval leaves out 0: only then may the report say "up" or "down".
    pub fn excludes_zero(self) -> bool {
        !self.interval.contains(0.0)
    }
}

/// The rate of `first` minus the rate of `second`, with Newcombe's hybrid score interval; `None`
/// when either has no rows.
///
/// Source: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
pub fn newcombe(first: Tally, second: Tally, confidence: Confidence) -> Option<Difference> {
    let (rate_1, rate_2) = (first.rate()?, second.rate()?);
    let (wilson_1, wilson_2) = (wilson(first, confidence), wilson(second, confidence));
    let value = rate_1 - rate_2;
    let down = (rate_1 - wilson_1.low).hypot(wilson_2.high - rate_2);
    let up = (wilson_1.high - rate_1).hypot(rate_2 - wilson_2.low);
    Some(Difference { value, interval: Interval { low: value - down, high: value + up } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, close, count, list, number, read};

    fn tally(achieved: u64, eligible: u64) -> Tally {
        Tally::new(achieved, eligible).unwrap()
    }

    #[test]
    fn every_difference_agrees_with_statsmodels() {
        for case in list(&read("newcombe_difference.json"), "cases") {
            let first = tally(count(&case["x1"]), count(&case["n1"]));
            let second = tally(count(&case["x2"]), count(&case["n2"]));
            let confidence = Confidence::new(number(&case["conf"])).unwrap();
            let found = newcombe(first, second, confidence).unwrap();
            close(found.value, number(&case["diff"]), CLOSED_FORM);
            close(found.interval.low, number(&case["newcomb"][0]), CLOSED_FORM);
            close(found.interval.high, number(&case["newcomb"][1]), CLOSED_FORM);
        }
    }

    /// Newcombe (1998), table II, method 10: 56/70 - 48/80 and 5/56 - 0/29.
    #[test]
    fn the_published_table_is_met() {
        let wide = newcombe(tally(56, 70), tally(48, 80), Confidence::NINETY_FIVE).unwrap();
        close(wide.interval.low, 0.0524, 5e-5);
        close(wide.interval.high, 0.3339, 5e-5);
        assert!(wide.excludes_zero());
        let zero = newcombe(tally(5, 56), tally(0, 29), Confidence::NINETY_FIVE).unwrap();
        close(zero.interval.low, -0.0381, 5e-5);
        close(zero.interval.high, 0.1926, 5e-5);
        assert!(!zero.excludes_zero());
    }

    #[test]
    fn a_side_without_rows_has_no_difference() {
        assert_eq!(newcombe(tally(1, 2), Tally::EMPTY, Confidence::NINETY_FIVE), None);
    }
}
