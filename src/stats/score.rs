//! The mean of scores on a scale, from their sum alone.

use crate::stats::confidence::Confidence;
use crate::stats::interval::Interval;
use crate::stats::number::real;
use crate::stats::proportion::around;

/// An interval for the mean of `count` scores that add up to `sum`, each between the two ends of the
/// scale; `None` without scores, and where the sum could not be theirs.
///
/// The scores' spread is not known from their sum, but it is at most that of scores that are all at
/// one end or the other: Wilson's interval of the place between the ends covers at least as often as
/// it says.
///
/// Source: Bhatia and Davis (2000), American Mathematical Monthly 107, 353-357, for the bound.
pub fn mean_score(
    sum: u64,
    count: u64,
    (lowest, highest): (u64, u64),
    confidence: Confidence,
) -> Option<Interval> {
    let is_possible = sum >= count * lowest && sum <= count * highest;
    if count == 0 || highest <= lowest || !is_possible {
        return None;
    }
    let (low, width, n) = (real(lowest), real(highest - lowest), real(count));
    let place = real(sum - count * lowest) / (n * width);
    let found = around(place, n, confidence);
    Some(Interval {
        low: if sum == count * lowest { low } else { low + width * found.low.max(0.0) },
        high: if sum == count * highest {
            real(highest)
        } else {
            low + width * found.high.min(1.0)
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::{Tally, wilson};

    const LEVEL: Confidence = Confidence::NINETY_FIVE;

    #[test]
    fn scores_at_the_two_ends_are_a_share() {
        // Seven of ten at 5, three at 1.
        let found = mean_score(38, 10, (1, 5), LEVEL).unwrap();
        let share = wilson(Tally::new(7, 10).unwrap(), LEVEL);
        assert!((found.low - (1.0 + 4.0 * share.low)).abs() < 1e-12);
        assert!((found.high - (1.0 + 4.0 * share.high)).abs() < 1e-12);
    }

    #[test]
    fn the_interval_holds_the_mean_and_ends_with_the_scale() {
        for sum in 20..=100 {
            let found = mean_score(sum, 20, (1, 5), LEVEL).unwrap();
            assert!(found.contains(real(sum) / 20.0), "{sum}");
            assert!(found.low >= 1.0 && found.high <= 5.0, "{sum}");
        }
        let exactly = |value: f64, end: f64| (value - end).abs() < f64::EPSILON;
        assert!(exactly(mean_score(20, 20, (1, 5), LEVEL).unwrap().low, 1.0));
        assert!(exactly(mean_score(100, 20, (1, 5), LEVEL).unwrap().high, 5.0));
    }

    #[test]
    fn without_scores_and_with_impossible_ones_nothing_is_known() {
        for (sum, count) in [(0, 0), (9, 10), (51, 10)] {
            assert_eq!(mean_score(sum, count, (1, 5), LEVEL), None, "{sum} of {count}");
        }
    }
}
