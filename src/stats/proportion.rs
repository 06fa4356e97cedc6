//! A share of a whole, with an interval that holds for small counts.

use crate::stats::confidence::Confidence;
use crate::stats::distribution::beta_quantile;
use crate::stats::interval::Interval;
use crate::stats::number::real;
use crate::stats::tally::Tally;

/// A rate as the report shows it: the counts, the rate if there is one, the 95 % Wilson interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// How many of how many.
    pub tally: Tally,
    /// The rate; `None` when there were none to achieve.
    pub rate: Option<f64>,
    /// The 95 % Wilson interval; everything from 0 to 1 when there is no rate.
    pub interval: Interval,
}

impl Share {
    /// The share that a tally shows.
    pub fn of(tally: Tally) -> Self {
        Self { tally, rate: tally.rate(), interval: wilson(tally, Confidence::NINETY_FIVE) }
    }
}

/// The Wilson score interval, the report's interval for every rate.
///
/// Holds its coverage for small counts and at 0 % and 100 %, where `p ± z·√(p(1-p)/n)` collapses
/// to a point. Without rows it is everything from 0 to 1.
///
/// Source: Wilson (1927), J. Am. Stat. Assoc. 22, 209-212.
pub fn wilson(tally: Tally, confidence: Confidence) -> Interval {
    let Some(rate) = tally.rate() else { return Interval::UNIT };
    at_the_ends(tally, around(rate, real(tally.eligible()), confidence))
}

/// Wilson's interval around a mean of `n` numbers between 0 and 1; its ends are not cut.
pub(in crate::stats) fn around(mean: f64, n: f64, confidence: Confidence) -> Interval {
    let z = confidence.z();
    let scale = 1.0 + z * z / n;
    let centre = (mean + z * z / (2.0 * n)) / scale;
    let half = z / scale * (mean * (1.0 - mean) / n + z * z / (4.0 * n * n)).sqrt();
    Interval { low: centre - half, high: centre + half }
}

/// The Jeffreys interval: quantiles of Beta(x + ½, n - x + ½), drawn to 0 and 1 at the ends.
///
/// Source: Brown, Cai and `DasGupta` (2001), Statistical Science 16, 101-133, section 4.1.
pub fn jeffreys(tally: Tally, confidence: Confidence) -> Interval {
    if tally.eligible() == 0 {
        return Interval::UNIT;
    }
    let (hits, misses) = (real(tally.achieved()) + 0.5, real(tally.missed()) + 0.5);
    let tail = confidence.tail();
    let low = beta_quantile(hits, misses, tail);
    let high = beta_quantile(hits, misses, 1.0 - tail);
    at_the_ends(tally, Interval { low, high })
}

/// The Clopper-Pearson interval: never covers less than it says, at the price of width.
///
/// Source: Clopper and Pearson (1934), Biometrika 26, 404-413.
pub fn clopper_pearson(tally: Tally, confidence: Confidence) -> Interval {
    let (hits, misses) = (real(tally.achieved()), real(tally.missed()));
    let tail = confidence.tail();
    let low = if tally.achieved() == 0 { 0.0 } else { beta_quantile(hits, misses + 1.0, tail) };
    let high =
        if tally.missed() == 0 { 1.0 } else { beta_quantile(hits + 1.0, misses, 1.0 - tail) };
    Interval { low, high }
}

/// Nothing achieved leaves 0 possible, nothing missed leaves 1: exactly, not up to rounding.
fn at_the_ends(tally: Tally, interval: Interval) -> Interval {
    Interval {
        low: if tally.achieved() == 0 { 0.0 } else { interval.low.max(0.0) },
        high: if tally.missed() == 0 { 1.0 } else { interval.high.min(1.0) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, ITERATED, close, count, list, number, read};

    #[track_caller]
    fn check(found: Interval, expected: &serde_json::Value, tolerance: f64) {
        close(found.low, number(&expected[0]), tolerance);
        close(found.high, number(&expected[1]), tolerance);
    }

    #[test]
    fn every_interval_agrees_with_statsmodels() {
        for case in list(&read("proportion_intervals.json"), "cases") {
            let tally = Tally::new(count(&case["x"]), count(&case["n"])).unwrap();
            let confidence = Confidence::new(number(&case["conf"])).unwrap();
            close(tally.rate().unwrap(), number(&case["p"]), CLOSED_FORM);
            check(wilson(tally, confidence), &case["wilson"], CLOSED_FORM);
            check(jeffreys(tally, confidence), &case["jeffreys_bcd"], ITERATED);
            check(clopper_pearson(tally, confidence), &case["clopper_pearson"], ITERATED);
        }
    }

    /// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
    #[test]
    fn wilson_agrees_with_newcombe() {
        for (x, n, low, high) in
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)]
        {
            let found = wilson(Tally::new(x, n).unwrap(), Confidence::NINETY_FIVE);
            close(found.low, low, 5e-5);
            close(found.high, high, 5e-5);
        }
    }

    #[test]
    fn without_rows_everything_is_possible() {
        let share = Share::of(Tally::EMPTY);
        assert_eq!(share.rate, None);
        assert_eq!(share.interval, Interval::UNIT);
        assert_eq!(jeffreys(Tally::EMPTY, Confidence::NINETY), Interval::UNIT);
        assert_eq!(clopper_pearson(Tally::EMPTY, Confidence::NINETY), Interval::UNIT);
    }

    #[test]
    fn the_ends_are_exact() {
        for n in 1..300 {
            let none = wilson(Tally::new(0, n).unwrap(), Confidence::NINETY_FIVE);
            let all = wilson(Tally::new(n, n).unwrap(), Confidence::NINETY_FIVE);
            assert_eq!((none.low.to_bits(), all.high), (0.0_f64.to_bits(), 1.0));
        }
    }
}
