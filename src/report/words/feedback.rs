//! The sentences of the section on feedback.

use crate::review::Review;

use super::moment;
use super::phrases::{Phrases, say};

/// Widest bar of the table of scores, in characters.
const BAR: u64 = 24;

/// The heading over the table of scores.
pub(crate) fn distribution(p: &Phrases) -> String {
    say!(p, "feedback-distribution")
}

/// What the table of scores shows.
pub(crate) fn scores(p: &Phrases) -> String {
    say!(p, "feedback-scores")
}

/// What is measured.
pub(crate) fn sub(p: &Phrases, review: &Review) -> String {
    let window = moment::span(p, review.head.window_start, review.head.week_end);
    say!(p, "feedback-sub", window = window)
}

/// A score with what its ends mean.
pub(crate) fn score(p: &Phrases, score: u32) -> String {
    match score {
        1 => say!(p, "feedback-score-lowest"),
        5 => say!(p, "feedback-score-highest"),
        score => score.to_string(),
    }
}

/// A count as a bar of blocks, the longest for `most`.
pub(crate) fn bar(count: u64, most: u64) -> String {
    if most == 0 || count == 0 {
        return String::new();
    }
    let length = (count.saturating_mul(BAR)).div_ceil(most);
    "█".repeat(usize::try_from(length).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_count_and_none_has_none() {
        assert_eq!([0, 1, 12, 24].map(|n| bar(n, 24).chars().count()), [0, 1, 12, 24]);
        assert_eq!(bar(0, 0), "");
    }
}
