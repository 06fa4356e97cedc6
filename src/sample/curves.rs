//! How long things take: piecewise straight quantile curves, so that no float is drawn from.

use super::dice::Dice;

const MINUTE: i64 = 60;
const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;

/// A distribution of durations in seconds: (millionths of the draws, duration up to there).
#[derive(Clone, Copy, Debug)]
pub(super) struct Curve(&'static [(u64, i64)]);

impl Curve {
    /// One duration in seconds.
    pub(super) fn draw(self, dice: &mut Dice) -> i64 {
        let at = dice.below(1_000_000);
        for pair in self.0.windows(2) {
            let ((from, low), (to, high)) = (pair[0], pair[1]);
            if at < to {
                let step = (at - from).cast_signed() * (high - low) / (to - from).cast_signed();
                return low + step;
            }
        }
        self.0.last().map_or(0, |(_, longest)| *longest)
    }
}

/// Business time from the handoff to the AE's first touch; about log-normal, median 75 minutes.
pub(super) const FOLLOW_UP: Curve = Curve(&[
    (0, MINUTE),
    (50_000, 5 * MINUTE),
    (150_000, 14 * MINUTE),
    (300_000, 33 * MINUTE),
    (500_000, 75 * MINUTE),
    (700_000, 170 * MINUTE),
    (850_000, 7 * HOUR),
    (950_000, 16 * HOUR),
    (990_000, 32 * HOUR),
    (1_000_000, 60 * HOUR),
]);

/// Business time from the handoff to the AE's acknowledgement; median 30 minutes.
pub(super) const ACKNOWLEDGE: Curve = Curve(&[
    (0, MINUTE / 2),
    (200_000, 8 * MINUTE),
    (500_000, 30 * MINUTE),
    (720_000, 60 * MINUTE),
    (900_000, 4 * HOUR),
    (1_000_000, 12 * HOUR),
]);

/// Business time from the handoff to the AE's decision; median five hours.
pub(super) const DECIDE: Curve = Curve(&[
    (0, 10 * MINUTE),
    (200_000, 90 * MINUTE),
    (500_000, 5 * HOUR),
    (800_000, 14 * HOUR),
    (1_000_000, 48 * HOUR),
]);

/// Business time from the handoff to the review of its brief; median three hours.
pub(super) const REVIEW: Curve = Curve(&[
    (0, 5 * MINUTE),
    (250_000, 50 * MINUTE),
    (500_000, 3 * HOUR),
    (800_000, 9 * HOUR),
    (1_000_000, 30 * HOUR),
]);

/// Wall time from the handoff to an opportunity within 30 days; its longest leaves room for a
/// weekend before the window ends.
pub(super) const CONVERT: Curve = Curve(&[
    (0, 2 * HOUR),
    (100_000, 26 * HOUR),
    (300_000, 4 * DAY),
    (500_000, 8 * DAY),
    (750_000, 15 * DAY),
    (900_000, 21 * DAY),
    (1_000_000, 26 * DAY),
]);

/// Wall time from the handoff to an opportunity that comes after the 30 days.
pub(super) const CONVERT_LATE: Curve =
    Curve(&[(0, 33 * DAY), (600_000, 45 * DAY), (1_000_000, 72 * DAY)]);

/// Wall time from the handoff to the word that nothing will come of it.
pub(super) const DISQUALIFY: Curve =
    Curve(&[(0, 2 * DAY), (500_000, 11 * DAY), (850_000, 25 * DAY), (1_000_000, 55 * DAY)]);

/// Wall time from the opportunity to its end.
pub(super) const CLOSE: Curve = Curve(&[
    (0, 12 * DAY),
    (250_000, 32 * DAY),
    (500_000, 55 * DAY),
    (800_000, 95 * DAY),
    (1_000_000, 160 * DAY),
]);

/// Wall time from the inquiry to its qualification; median four days.
pub(super) const QUALIFY: Curve = Curve(&[
    (0, HOUR),
    (200_000, 20 * HOUR),
    (500_000, 4 * DAY),
    (800_000, 9 * DAY),
    (1_000_000, 21 * DAY),
]);

/// Wall time from the qualification to the handoff when a rule names the AE.
pub(super) const ROUTE_AUTOMATICALLY: Curve =
    Curve(&[(0, 5), (700_000, 2 * MINUTE), (950_000, 15 * MINUTE), (1_000_000, HOUR)]);

/// Wall time from the qualification to the handoff when somebody chooses the AE.
pub(super) const ROUTE_BY_HAND: Curve =
    Curve(&[(0, 4 * MINUTE), (500_000, 2 * HOUR), (850_000, 20 * HOUR), (1_000_000, 3 * DAY)]);

/// Wall time by which the booking is older than the handoff's record.
pub(super) const BOOKED_BEFORE: Curve =
    Curve(&[(0, 0), (600_000, 20 * MINUTE), (900_000, 3 * HOUR), (1_000_000, 2 * DAY)]);

/// The AE's share of talking, in hundredths.
pub(super) const TALK_SHARE: Curve =
    Curve(&[(0, 28), (200_000, 42), (500_000, 49), (850_000, 60), (1_000_000, 78)]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::dice::Stream;

    #[test]
    fn half_of_the_first_touches_come_within_75_minutes() {
        let mut dice = Dice::new(3, Stream::Touches, 0);
        let within = (0..10_000).filter(|_| FOLLOW_UP.draw(&mut dice) <= 75 * MINUTE).count();
        assert!((4_850..5_150).contains(&within), "{within}");
    }

    #[test]
    fn curves_rise_from_zero_to_a_million() {
        for Curve(knots) in [FOLLOW_UP, ACKNOWLEDGE, DECIDE, REVIEW, CONVERT, CONVERT_LATE, CLOSE]
            .into_iter()
            .chain([DISQUALIFY, QUALIFY, ROUTE_AUTOMATICALLY, ROUTE_BY_HAND, BOOKED_BEFORE])
            .chain([TALK_SHARE])
        {
            assert_eq!(knots[0].0, 0);
            assert_eq!(knots[knots.len() - 1].0, 1_000_000);
            assert!(knots.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1));
        }
    }
}
