//! Scores in rows, low ones to the left and high ones to the right.

use crate::charts::score_bars::{ScoreBars, ScoreRow as Bar, draw};
use crate::charts::{Caption, ChartError};
use crate::report::words::phrases::say;
use crate::report::words::share::Thresholds;
use crate::report::words::{feedback, name};
use crate::review::{ScoreRow, Share};

use super::{Pair, both, count};

/// All of them first, then a row per person judged.
pub(crate) fn scores(
    thresholds: Thresholds<'_>,
    (all, response): (&[u64; 5], Option<&Share>),
    people: &[ScoreRow],
    caption: Caption,
) -> Result<Pair, ChartError> {
    let p = thresholds.p;
    let bar = |name: String, scores: &[u64; 5], response: Option<&Share>| Bar {
        name,
        note: response.map_or_else(String::new, |found| feedback::answered(thresholds, found)),
        scores: scores.map(count),
    };
    let together = bar(say!(p, "all-sdrs"), all, response);
    let own = |row: &ScoreRow| bar(name::of_data(&row.name), &row.scores, Some(&row.response));
    let input = ScoreBars {
        caption,
        rows: std::iter::once(together).chain(people.iter().map(own)).collect(),
        score_words: [1, 2, 3, 4, 5].map(|score| feedback::score(p, score)),
    };
    both(|size| draw(&input, size))
}
