//! The sentences on what the two sides say of each other's work.

use crate::review::{BriefScore, Head};

use super::feedback::LEAST_ANSWERS;
use super::number::{NO_VALUE, mean};
use super::phrases::{Phrases, say};

/// What SDRs say of the follow-through, and what the share is of.
pub(crate) fn by_sdrs(p: &Phrases) -> (String, String) {
    (say!(p, "judgements-by-sdrs"), say!(p, "judgements-by-sdrs-sub"))
}

/// What the scores of fuller and of emptier briefs say of one another; a direction only where the
/// intervals of the emptiest and the fullest that are compared lie apart.
pub(crate) fn of_briefs(p: &Phrases, head: &Head, scores: &[BriefScore]) -> String {
    let compared = |row: &&BriefScore| row.scored >= head.min_compared && row.interval.is_some();
    let ends = scores.iter().find(compared).zip(scores.iter().rfind(compared));
    let Some((least, most)) = ends.filter(|(a, b)| a.components < b.components) else {
        return say!(p, "judgements-briefs-few");
    };
    let (Some(low), Some(high)) = (least.interval, most.interval) else {
        return say!(p, "judgements-briefs-few");
    };
    let (from, to) = (least.components, most.components);
    let told = |row: &BriefScore| row.mean.map_or(NO_VALUE.to_owned(), |value| mean(p, value));
    let (first, second) = (told(least), told(most));
    if low.1 < high.0 {
        say!(p, "judgements-briefs-higher", from = from, to = to, first = first, second = second)
    } else if high.1 < low.0 {
        say!(p, "judgements-briefs-lower", from = from, to = to, first = first, second = second)
    } else {
        say!(p, "judgements-briefs-alike", from = from, to = to)
    }
}

/// A mean score and its interval; dashes where so few were given that it would tell who did.
pub(crate) fn score(p: &Phrases, row: &BriefScore) -> (String, String) {
    match (row.mean, row.interval) {
        (Some(value), Some((low, high))) if row.scored >= LEAST_ANSWERS => {
            (mean(p, value), format!("{}–{}", mean(p, low), mean(p, high)))
        }
        _ => (NO_VALUE.to_owned(), NO_VALUE.to_owned()),
    }
}

/// How many components are complete: `4 of 6`.
pub(crate) fn complete(p: &Phrases, row: &BriefScore, most: u32) -> String {
    say!(p, "share-count", achieved = row.components, eligible = most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};

    fn rows(low: (f64, f64), high: (f64, f64)) -> Vec<BriefScore> {
        let row = |components, scored, (low, high): (f64, f64)| BriefScore {
            components,
            scored,
            mean: Some(f64::midpoint(low, high)),
            interval: Some((low, high)),
        };
        vec![row(0, 3, (1.0, 5.0)), row(2, 20, low), row(6, 40, high)]
    }

    #[test]
    fn fuller_briefs_are_said_to_score_higher_only_when_the_intervals_lie_apart() {
        let (p, review) = (phrases(), fixture::rich());
        let told = |low, high| of_briefs(p, &review.head, &rows(low, high));
        assert_eq!(
            told((2.0, 3.0), (4.0, 4.4)),
            "Briefs with 6 components complete are scored higher than those with 2: 4.2 against 2.5"
        );
        assert_eq!(
            told((4.0, 4.4), (2.0, 3.0)),
            "Briefs with 6 components complete are scored lower than those with 2: 2.5 against 4.2"
        );
        assert_eq!(
            told((3.0, 4.1), (4.0, 4.4)),
            "The scores of briefs with 2 and with 6 components complete can’t be told apart"
        );
        assert_eq!(
            of_briefs(p, &review.head, &rows((2.0, 3.0), (4.0, 4.4))[..2]),
            "Too few scores to say whether fuller briefs are scored higher"
        );
    }

    #[test]
    fn few_scores_are_not_shown() {
        let rows = rows((2.0, 3.0), (4.0, 4.4));
        assert_eq!(score(phrases(), &rows[0]).0, NO_VALUE);
        assert_eq!(score(phrases(), &rows[1]), ("2.5".to_owned(), "2.0–3.0".to_owned()));
        assert_eq!(complete(phrases(), &rows[1], 6), "2 of 6");
    }
}
