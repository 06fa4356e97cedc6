//! The sentences on conversion by how soon the AE touched.

use crate::review::{Response, ResponseTrend, Review};

use super::number::{NO_VALUE, p_value, signed_points};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{ALPHA, moment};

/// What the bands say of one another; a direction is told only with a test.
pub(crate) fn headline(p: &Phrases, response: &Response) -> String {
    match direction(response.trend) {
        Some(Direction::Falls) => say!(p, "response-falls"),
        Some(Direction::Rises) => say!(p, "response-rises"),
        Some(Direction::Neither) => say!(p, "response-no-trend"),
        None => say!(p, "response-not-told"),
    }
}

/// Where a trend goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Falls,
    Rises,
    Neither,
}

/// Where a trend goes, by its test; `None` without one.
pub(super) fn direction(trend: Option<ResponseTrend>) -> Option<Direction> {
    let trend = trend?;
    Some(match trend {
        _ if trend.p_value > ALPHA => Direction::Neither,
        _ if trend.slope < 0.0 => Direction::Falls,
        _ => Direction::Rises,
    })
}

/// What is measured, over which handoffs.
pub(crate) fn sub(p: &Phrases, review: &Review) -> String {
    let from = moment::day_in_words(p, review.head.matured_window_start);
    match review.head.last_matured_week {
        Some(last) => say!(p, "response-sub", from = from, last = moment::full_day(p, last)),
        None => say!(p, "response-sub.none-old-enough"),
    }
}

/// The change from each band to the next slower one; a dash without a test.
pub(crate) fn slope(p: &Phrases, trend: Option<ResponseTrend>) -> String {
    trend.map_or_else(
        || NO_VALUE.to_owned(),
        |trend| say!(p, "figure-points", points = signed_points(p, trend.slope)),
    )
}

/// The test behind it.
pub(crate) fn trend(p: &Phrases, trend: Option<ResponseTrend>) -> String {
    match trend {
        Some(trend) => say!(p, "response-trend", p = p_value(p, trend.p_value)),
        None => say!(p, "response-trend.none"),
    }
}

/// A band: `5–30 min`.
pub(crate) fn band(p: &Phrases, name: &str) -> String {
    super::name::response_band(p, name)
}

/// The bands for those who can't see them.
pub(crate) fn in_words(thresholds: Thresholds<'_>, response: &Response) -> String {
    let p = thresholds.p;
    let bands = response.buckets.iter().map(|b| (b.name.as_str(), &b.share));
    let told: Vec<String> = bands
        .chain([("never", &response.never)])
        .map(|(name, share)| format!("{}: {}", band(p, name), thresholds.whole(share, "handoff")))
        .collect();
    format!("{}.", told.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, thresholds};

    #[test]
    fn a_direction_needs_a_test() {
        let p = phrases();
        let mut response = fixture::rich().response.unwrap();
        assert_eq!(headline(p, &response), "Conversion falls the later the AE’s first touch comes");
        response.trend = Some(ResponseTrend { slope: -0.09, p_value: 0.2 });
        assert_eq!(
            headline(p, &response),
            "No trend in conversion along the time to the first touch"
        );
        response.trend = None;
        assert_eq!(
            headline(p, &response),
            "Conversion by the time to the first touch can’t be compared yet"
        );
        assert_eq!(trend(p, None), "no test: the handoffs share one band, or one outcome");
    }

    #[test]
    fn the_bands_are_told_in_words_too() {
        let response = fixture::rich().response.unwrap();
        insta::assert_snapshot!(in_words(thresholds(), &response), @"Up to 5 min: 70% (31 of 44, 95% interval 56–82%); 5–30 min: 67% (88 of 131, 95% interval 59–75%); 30–60 min: 62% (74 of 120, 95% interval 53–70%); Later the same day: 57% (120 of 211, 95% interval 50–63%); Next business day: 47% (31 of 66, 95% interval 35–59%); Later: 38% (18 of 47, 95% interval 26–53%); Not touched: 29% (2 of 7, 95% interval 8–64%).");
        let p = phrases();
        assert_eq!(slope(p, response.trend), "−6.1 points");
        let test = trend(p, response.trend).replace('\u{a0}', " ");
        assert_eq!(test, "Cochran–Armitage test for trend, p < 0.001");
    }
}
