//! The sentences of the section on meetings.

use crate::review::{RateSeries, Review, Share};

use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{benchmark, moment, reading};

/// What the bounds of the hold rate are.
pub(crate) fn bounds(p: &Phrases) -> String {
    say!(p, "meetings-bounds")
}

/// What is measured.
pub(crate) fn sub(p: &Phrases, review: &Review) -> String {
    let window = moment::span(p, review.head.window_start, review.head.week_end);
    say!(p, "meetings-sub", window = window)
}

/// How to read the chart.
pub(crate) fn reading(p: &Phrases, series: &RateSeries) -> String {
    let widened = series.widened.then(|| reading::widened(p));
    let apart = benchmark::apart(p, &series.benchmarks);
    [Some(reading::control(p)), widened, apart].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// How many appointments have no outcome, and what that leaves open.
pub(crate) fn not_logged(thresholds: Thresholds<'_>, share: &Share) -> String {
    let share = thresholds.whole(share, "appointment");
    say!(thresholds.p, "meetings-not-logged", share = share)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{share, thresholds};

    #[test]
    fn what_nobody_logged_is_counted_and_bounded() {
        assert_eq!(
            not_logged(thresholds(), &share(40, 320)),
            "13% (40 of 320, 95% interval 9–17%) of the appointments due have no outcome on record. \
             They are left out of the hold rate; the bounds show how far they could move it."
        );
    }
}
