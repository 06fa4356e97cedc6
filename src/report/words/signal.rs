//! What a signal says about change, in words and with a shape.

use crate::review::{Direction, Rule, Signal};

use super::number::plural;

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
pub(crate) fn seen(rule: Rule, points: usize, side: Side) -> String {
    let side_word = match side {
        Side::Above => "above",
        Side::Below => "below",
    };
    match rule {
        Rule::Shift => format!("{side_word} its mean for {} in a row", weeks(points)),
        Rule::Trend => match side {
            Side::Above => format!("rising for {} in a row", weeks(points)),
            Side::Below => format!("falling for {} in a row", weeks(points)),
        },
        Rule::TwoOfThree => match side {
            Side::Above => "near its upper limit in 2 of the last 3 weeks".to_owned(),
            Side::Below => "near its lower limit in 2 of the last 3 weeks".to_owned(),
        },
        Rule::OutsideLimits => format!("{side_word} the limits of normal variation"),
    }
}

/// The rule in two words, for a table.
pub(crate) fn in_short(rule: Rule) -> &'static str {
    match rule {
        Rule::OutsideLimits => "outside limits",
        Rule::Trend => "trend",
        Rule::TwoOfThree => "2 of 3 near limit",
        Rule::Shift => "shift",
    }
}

/// The line at the foot of a tile: `Worse: below its mean for 8 weeks in a row`.
pub(crate) fn line(signal: Signal, points: usize, side: Side) -> String {
    let verdict = match signal.direction {
        Direction::Improvement => "Better",
        Direction::Concern => "Worse",
    };
    format!("{verdict}: {}", seen(signal.rule, points, side))
}

/// The line at the foot of a tile without a signal.
pub(crate) fn no_signal(points: usize) -> String {
    if points < FEWEST_POINTS {
        return format!("Too few weeks to tell ({points} of {FEWEST_POINTS})");
    }
    if points < SETTLED_POINTS {
        return format!("Within trial limits from {}", weeks(points));
    }
    "Normal variation".to_owned()
}

/// The class that colours a direction; words and shape say the same.
pub(crate) fn tone(direction: Option<Direction>) -> &'static str {
    match direction {
        Some(Direction::Improvement) => "good",
        Some(Direction::Concern) => "bad",
        None => "calm",
    }
}

fn weeks(points: usize) -> String {
    let count = u64::try_from(points).unwrap_or(u64::MAX);
    format!("{points} {}", plural(count, "week"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_says_what_it_saw() {
        assert_eq!(seen(Rule::Shift, 8, Side::Below), "below its mean for 8 weeks in a row");
        assert_eq!(seen(Rule::Trend, 7, Side::Above), "rising for 7 weeks in a row");
        assert_eq!(
            seen(Rule::TwoOfThree, 1, Side::Below),
            "near its lower limit in 2 of the last 3 weeks"
        );
        assert_eq!(
            seen(Rule::OutsideLimits, 1, Side::Above),
            "above the limits of normal variation"
        );
    }

    #[test]
    fn better_and_worse_need_a_signal() {
        let signal = Signal { rule: Rule::Shift, direction: Direction::Improvement };
        assert_eq!(line(signal, 7, Side::Below), "Better: below its mean for 7 weeks in a row");
        assert_eq!(no_signal(13), "Normal variation");
        assert_eq!(no_signal(9), "Within trial limits from 9 weeks");
        assert_eq!(no_signal(1), "Too few weeks to tell (1 of 7)");
    }
}
