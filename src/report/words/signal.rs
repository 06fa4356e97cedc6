//! What a signal says about change, in words and with a shape.

use crate::review::{Direction, Rule, Signal};

use super::phrases::{Phrases, say};

/// On which side of the mean the last point lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Above,
    Below,
}

impl Side {
    /// The side on which `value` lies; on the mean itself counts as above.
    pub(crate) fn of(value: f64, mean: f64) -> Self {
        if value < mean { Self::Below } else { Self::Above }
    }

    /// How phrases call the side.
    fn word(self) -> &'static str {
        match self {
            Self::Above => "above",
            Self::Below => "below",
        }
    }

    /// The shape that carries the side without colour.
    pub(crate) fn shape(self) -> &'static str {
        match self {
            Self::Above => "▲",
            Self::Below => "▼",
        }
    }
}

/// The shape of a figure without a signal.
pub(crate) const NO_SIGNAL_SHAPE: &str = "●";

/// Fewest points for limits, and from how many on they are more than trial limits.
pub(crate) const FEWEST_POINTS: usize = 7;
const SETTLED_POINTS: usize = 12;

/// What the rule saw: `below its mean for 8 weeks in a row`.
pub(crate) fn seen(p: &Phrases, rule: Rule, points: usize, side: Side) -> String {
    let phrase = match rule {
        Rule::Shift => "signal-shift",
        Rule::Trend => "signal-trend",
        Rule::TwoOfThree => "signal-two-of-three",
        Rule::OutsideLimits => "signal-outside-limits",
    };
    say!(p, phrase, side = side.word(), weeks = points)
}

/// The rule in two words, for a table.
pub(crate) fn in_short(p: &Phrases, rule: Rule) -> String {
    match rule {
        Rule::OutsideLimits => say!(p, "signal-outside-limits.short"),
        Rule::Trend => say!(p, "signal-trend.short"),
        Rule::TwoOfThree => say!(p, "signal-two-of-three.short"),
        Rule::Shift => say!(p, "signal-shift.short"),
    }
}

/// The line at the foot of a tile: `Worse: below its mean for 8 weeks in a row`.
pub(crate) fn line(p: &Phrases, signal: Signal, points: usize, side: Side) -> String {
    let seen = seen(p, signal.rule, points, side);
    match signal.direction {
        Direction::Improvement => say!(p, "signal-better", seen = seen),
        Direction::Concern => say!(p, "signal-worse", seen = seen),
    }
}

/// The line at the foot of a tile without a signal.
pub(crate) fn no_signal(p: &Phrases, points: usize) -> String {
    if points < FEWEST_POINTS {
        return say!(p, "signal-too-few", weeks = points, fewest = FEWEST_POINTS);
    }
    if points < SETTLED_POINTS {
        return say!(p, "signal-trial", weeks = points);
    }
    say!(p, "signal-none")
}

/// The class that colours a direction; words and shape say the same.
pub(crate) fn tone(direction: Option<Direction>) -> &'static str {
    match direction {
        Some(Direction::Improvement) => "good",
        Some(Direction::Concern) => "bad",
        None => "calm",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::phrases;

    #[test]
    fn each_rule_says_what_it_saw() {
        let p = phrases();
        assert_eq!(seen(p, Rule::Shift, 8, Side::Below), "below its mean for 8 weeks in a row");
        assert_eq!(seen(p, Rule::Trend, 7, Side::Above), "rising for 7 weeks in a row");
        assert_eq!(
            seen(p, Rule::TwoOfThree, 1, Side::Below),
            "near its lower limit in 2 of the last 3 weeks"
        );
        assert_eq!(
            seen(p, Rule::OutsideLimits, 1, Side::Above),
            "above the limits of normal variation"
        );
    }

    #[test]
    fn better_and_worse_need_a_signal() {
        let p = phrases();
        let signal = Signal { rule: Rule::Shift, direction: Direction::Improvement };
        assert_eq!(line(p, signal, 7, Side::Below), "Better: below its mean for 7 weeks in a row");
        assert_eq!(no_signal(p, 13), "Normal variation");
        assert_eq!(no_signal(p, 9), "Within trial limits from 9 weeks");
        assert_eq!(no_signal(p, 1), "Too few weeks to tell (1 of 7)");
    }
}
