//! How many rows a claim needs.

use crate::stats::confidence::Confidence;
use crate::stats::fraction::Fraction;
use crate::stats::number::real;
use crate::stats::proportion::around;

/// More rows than this are never asked for.
const MOST: u64 = 1 << 40;

/// The fewest rows of a second group with which a difference of `margin` from a first group of `first`
/// rows would be told from none, both groups at the rate `rate`: Newcombe's interval of the difference
/// is then narrower than the margin. `None` when the first group alone is too small for that.
///
/// Source: the interval of Newcombe (1998), Statistics in Medicine 17, 873-890, method 10, solved for
/// the size of a group.
pub fn rows_to_tell(
    first: u64,
    rate: Fraction,
    margin: f64,
    confidence: Confidence,
) -> Option<u64> {
    let spread = |rows: u64| reach(rate, rows, confidence);
    let other = spread(first);
    let tells =
        |rows: u64| other.1.hypot(spread(rows).0).max(other.0.hypot(spread(rows).1)) <= margin;
    fewest(tells)
}

/// The fewest rows with which a rate of `rate` is known to within `margin` on either side (Wilson).
pub fn rows_to_know(rate: Fraction, margin: f64, confidence: Confidence) -> Option<u64> {
    fewest(|rows| {
        let (down, up) = reach(rate, rows, confidence);
        down.max(up) <= margin
    })
}

/// The smallest count that is enough, where more is always enough, too.
fn fewest(is_enough: impl Fn(u64) -> bool) -> Option<u64> {
    let (mut low, mut high) = (0, MOST);
    if !is_enough(high) {
        return None;
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if is_enough(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(high)
}

/// How far Wilson's interval reaches below and above the rate.
fn reach(rate: Fraction, rows: u64, confidence: Confidence) -> (f64, f64) {
    let found = around(rate.value(), real(rows), confidence).within_unit();
    (rate.value() - found.low, found.high - rate.value())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::{Tally, newcombe, wilson};

    fn rate(value: f64) -> Fraction {
        Fraction::new(value).unwrap()
    }

    #[test]
    fn the_fewest_rows_are_enough_and_one_fewer_are_not() {
        let level = Confidence::NINETY_FIVE;
        let needed = rows_to_know(rate(0.5), 0.1, level).unwrap();
        assert_eq!(needed, 93, "the textbook 96 less z squared, 3.84");
        let half = |n: u64| {
            let interval = wilson(Tally::new(n / 2, n).unwrap(), level);
            (interval.high - interval.low) / 2.0
        };
        assert!(half(94) <= 0.1 && half(90) > 0.1);
    }

    #[test]
    fn a_difference_needs_rows_on_both_sides() {
        let level = Confidence::NINETY_FIVE;
        let needed = rows_to_tell(400, rate(0.5), 0.1, level).unwrap();
        let told = |n: u64| {
            let (first, second) = (Tally::new(200, 400).unwrap(), Tally::new(n / 2, n).unwrap());
            newcombe(first, second, level).unwrap().interval.high <= 0.1 + 1e-9
        };
        assert!(told(needed + needed % 2) && !told(needed - 2 - needed % 2), "{needed}");
        assert_eq!(rows_to_tell(90, rate(0.5), 0.1, level), None, "the first group is too small");
    }

    #[test]
    fn a_wider_margin_needs_no_more_rows() {
        let at = |margin| rows_to_know(rate(0.3), margin, Confidence::NINETY_FIVE).unwrap();
        assert!(at(0.05) > at(0.1) && at(0.1) > at(0.2));
    }
}
