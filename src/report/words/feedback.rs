//! The sentences of the section on feedback.

use crate::review::{Review, Share};

use super::moment;
use super::number::percent;
use super::phrases::{Phrases, say};
use super::share::Thresholds;

/// Fewer answers than this could tell who gave them, and are never shown.
pub(crate) const LEAST_ANSWERS: u64 = 5;

/// How the scores are spread, as a sentence.
pub(crate) fn spread(p: &Phrases, scores: &[u64; 5]) -> String {
    let n: u64 = scores.iter().sum();
    if n < LEAST_ANSWERS {
        return say!(p, "feedback-spread-few");
    }
    let low = scores[0] + scores[1];
    let high = scores[3] + scores[4];
    say!(p, "feedback-spread", high = high, low = low, n = n)
}

/// The counts for those who can't see the bars.
pub(crate) fn in_words(p: &Phrases, scores: &[u64; 5]) -> String {
    let told: Vec<String> =
        (1..=5).zip(scores).map(|(at, count)| format!("{}: {count}", score(p, at))).collect();
    format!("{}.", told.join("; "))
}

/// What stands beside a bar: `12 of 20 scored (60%)`.
pub(crate) fn answered(thresholds: Thresholds<'_>, response: &Share) -> String {
    let p = thresholds.p;
    let (achieved, eligible) = (response.achieved, response.eligible);
    match response.estimate.filter(|_| thresholds.allows_percent(eligible)) {
        Some(estimate) => {
            let share = percent(p, estimate, eligible);
            say!(p, "feedback-answered", scored = achieved, n = eligible, share = share)
        }
        None => say!(p, "feedback-answered-few", scored = achieved, n = eligible),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{phrases, share, thresholds};

    #[test]
    fn the_scores_are_told_by_their_ends() {
        let p = phrases();
        insta::assert_snapshot!(spread(p, &[14, 38, 71, 119, 58]), @"177 of 300 scores are 4 or 5, 52 are 1 or 2");
        insta::assert_snapshot!(spread(p, &[0, 0, 1, 1, 1]), @"Too few scores to show how they are spread");
        insta::assert_snapshot!(in_words(p, &[1, 0, 2, 3, 4]), @"1, poor: 1; 2: 0; 3: 2; 4: 3; 5, excellent: 4.");
    }

    #[test]
    fn how_many_answered_stands_beside_the_bar() {
        assert_eq!(answered(thresholds(), &share(12, 20)), "12 of 20 scored (60%)");
        assert_eq!(answered(thresholds(), &share(1, 3)), "1 of 3 scored");
    }
}
