//! Shares of one whole, with intervals that hold for all of them together.

use crate::stats::confidence::Confidence;
use crate::stats::interval::Interval;
use crate::stats::proportion::wilson;
use crate::stats::tally::Tally;

/// The interval of one of `family` shares such that all of them hold together at the level given:
/// Wilson's, with what may go wrong divided among them.
///
/// Of the shares of one multinomial whole these are Goodman's intervals. `None` when the family is so
/// large that no level is left, or empty.
///
/// Source: Goodman (1965), Technometrics 7, 247-254.
pub fn simultaneous(tally: Tally, family: u64, confidence: Confidence) -> Option<Interval> {
    Some(wilson(tally, confidence.among(family)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::close;

    fn tally(achieved: u64, eligible: u64) -> Tally {
        Tally::new(achieved, eligible).unwrap()
    }

    #[test]
    fn goodmans_formula_is_met() {
        // (B + 2x ± √(B·(B + 4x·(n − x)/n))) / (2·(n + B)), B the point of χ² with one degree of
        // freedom above which 0.05/3 lies: 5.7311.
        let b = 2.393_979_799_818_510_4_f64.powi(2);
        for x in [56.0, 30.0, 14.0] {
            let n = 100.0;
            let root = (b * (b + 4.0 * x * (n - x) / n)).sqrt();
            let (low, high) =
                ((b + 2.0 * x - root) / (2.0 * (n + b)), (b + 2.0 * x + root) / (2.0 * (n + b)));
            let counts = [(56.0, 56), (30.0, 30), (14.0, 14)];
            let count = counts.iter().find(|(real, _)| (real - x).abs() < 0.5).unwrap().1;
            let found = simultaneous(tally(count, 100), 3, Confidence::NINETY_FIVE).unwrap();
            close(found.low, low, 1e-9);
            close(found.high, high, 1e-9);
        }
    }

    #[test]
    fn alone_it_is_wilsons_and_in_company_wider() {
        let own = wilson(tally(30, 90), Confidence::NINETY_FIVE);
        let alone = simultaneous(tally(30, 90), 1, Confidence::NINETY_FIVE).unwrap();
        close(alone.low, own.low, 1e-12);
        close(alone.high, own.high, 1e-12);
        let among = simultaneous(tally(30, 90), 6, Confidence::NINETY_FIVE).unwrap();
        assert!(among.low < own.low && among.high > own.high);
    }

    #[test]
    fn a_family_without_members_or_without_end_has_no_interval() {
        assert_eq!(simultaneous(tally(1, 2), 0, Confidence::NINETY_FIVE), None);
        assert_eq!(simultaneous(tally(1, 2), 1_000, Confidence::NINETY_FIVE), None);
    }

    /// Three who should have equal shares, drawn again and again: all three intervals hold their
    /// target in at least 95 of 100 draws, give or take.
    #[test]
    fn all_of_a_family_hold_together_as_often_as_promised() {
        let mut state = 20_261_116_u64;
        let mut draw = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from((state >> 33) % 3).unwrap()
        };
        let (mut hold, rounds, n) = (0, 2_000, 120);
        for _ in 0..rounds {
            let mut counts = [0_u64; 3];
            (0..n).for_each(|_| counts[draw()] += 1);
            let holds = counts.iter().all(|&count| {
                simultaneous(tally(count, n), 3, Confidence::NINETY_FIVE)
                    .unwrap()
                    .contains(1.0 / 3.0)
            });
            hold += i32::from(holds);
        }
        assert!(hold >= rounds * 94 / 100, "{hold} of {rounds}");
    }
}
