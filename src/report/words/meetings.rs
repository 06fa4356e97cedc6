//! The sentences of the section on meetings.

use crate::review::{RateSeries, Review, Share};

use super::share::Thresholds;
use super::{moment, reading};

/// What the bounds of the hold rate are.
pub(crate) const BOUNDS: &str = "if none, and if all, of those not logged were held";

/// What is measured.
pub(crate) fn sub(review: &Review) -> String {
    format!(
        "Appointments due that were held, by week of the appointment, {}; a prospect’s cancellation \
         counts against it, a host’s does not.",
        moment::span(review.head.window_start, review.head.week_end)
    )
}

/// How to read the chart.
pub(crate) fn reading(series: &RateSeries) -> String {
    if series.widened {
        format!("{} {}", reading::CONTROL, reading::WIDENED)
    } else {
        reading::CONTROL.to_owned()
    }
}

/// How many appointments have no outcome, and what that leaves open.
pub(crate) fn not_logged(thresholds: Thresholds, share: &Share) -> String {
    format!(
        "{} of the appointments due have no outcome on record. They are left out of the hold rate; \
         the bounds show how far they could move it.",
        thresholds.whole(share, "appointment")
    )
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
