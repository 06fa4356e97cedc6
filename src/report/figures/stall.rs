//! The steps of a handoff's way.

use crate::charts::stall_bars::{StallBars, StallStep, draw};
use crate::charts::{Caption, ChartError};
use crate::report::words::phrases::say;
use crate::report::words::stall as words;
use crate::review::Stall;

use super::{Pair, both, count};
use crate::report::words::share::Thresholds;

/// A bar per step: how many came at least so far, and of the weeks before. `None` without a handoff.
pub(crate) fn stall(
    thresholds: Thresholds<'_>,
    (stall, reached, prior): (&Stall, &[u64], Option<&[u64]>),
    day_seconds: i64,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let p = thresholds.p;
    if reached.first().is_none_or(|all| *all == 0) {
        return Ok(None);
    }
    let before = std::iter::once(None).chain(stall.steps.iter().map(Some));
    let steps = stall.steps.iter().zip(reached).zip(before).enumerate().map(
        |(place, ((step, reached), before))| StallStep {
            name: words::step(p, step),
            reached: count(*reached),
            prior: prior.and_then(|prior| prior.get(place)).map(|n| count(*n)),
            between: before
                .filter(|step| step.furthest.achieved > 0)
                .map_or_else(String::new, |step| words::no_further(p, step)),
            side: [words::age(thresholds, &step.age, day_seconds), words::stuck(p, step)],
        },
    );
    let input = StallBars {
        caption,
        steps: steps.collect(),
        now_words: say!(p, "figure-stall-now"),
        prior_words: say!(p, "figure-stall-before"),
        side_words: [say!(p, "column-standing-for"), say!(p, "column-past-limit")],
    };
    both(|size| draw(&input, size)).map(Some)
}
