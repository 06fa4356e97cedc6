//! The sentences of the section on feedback.

use crate::review::Review;

use super::moment;

/// The heading over the table of scores.
pub(crate) const DISTRIBUTION: &str = "How the scores are spread";

/// What the table of scores shows.
pub(crate) const SCORES: &str =
    "Scores over the window; the AE’s judgement of the handoff, 1 poor to 5 excellent.";

/// Widest bar of the table of scores, in characters.
const BAR: u64 = 24;

/// What is measured.
pub(crate) fn sub(review: &Review) -> String {
    format!(
        "Scored handoffs that the AE gave 4 or 5, by week of the handoff, {}.",
        moment::span(review.head.window_start, review.head.week_end)
    )
}

/// A score with what its ends mean.
pub(crate) fn score(score: u32) -> String {
    match score {
        1 => "1, poor".to_owned(),
        5 => "5, excellent".to_owned(),
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
