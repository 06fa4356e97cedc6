//! Lengths of time in plain words.

use super::number::NO_VALUE;

/// Seconds of a minute, an hour and a day by the wall clock.
const MINUTE: f64 = 60.0;
const HOUR: f64 = 3600.0;
const DAY: f64 = 86_400.0;

/// Below this, minutes are not turned into hours: `64 min`.
const HOURS_FROM: f64 = 2.0 * HOUR;

/// Business time: `64 min`, `3 h 10 min`, `1.4 business days`.
///
/// `day_seconds` is the length of one business day.
pub(crate) fn business(seconds: f64, day_seconds: i64) -> String {
    in_days(seconds, real(day_seconds), "business day")
}

/// Time by the wall clock: `64 min`, `3 h 10 min`, `2.5 days`.
pub(crate) fn wall(seconds: f64) -> String {
    in_days(seconds, DAY, "day")
}

/// Business time that may be unknown or not reached.
pub(crate) fn business_or_dash(seconds: Option<f64>, day_seconds: i64) -> String {
    seconds.map_or_else(|| NO_VALUE.to_owned(), |seconds| business(seconds, day_seconds))
}

/// The ends of an interval of waits: `38–91 min`, `38 min to 3 h`, `38 min or more`.
pub(crate) fn business_range(low: Option<f64>, high: Option<f64>, day_seconds: i64) -> String {
    match (low, high) {
        (None, None) => NO_VALUE.to_owned(),
        (None, Some(high)) => format!("up to {}", business(high, day_seconds)),
        (Some(low), None) => format!("{} or more", business(low, day_seconds)),
        (Some(low), Some(high)) => {
            let (low, high) = (business(low, day_seconds), business(high, day_seconds));
            match (low.strip_suffix(" min"), high.strip_suffix(" min")) {
                (Some(a), Some(_)) if !low.contains('h') && !high.contains('h') => {
                    format!("{a}–{high}")
                }
                _ => format!("{low} to {high}"),
            }
        }
    }
}

/// Whole seconds as a real number; exact for any span a calendar holds.
pub(crate) fn real(seconds: i64) -> f64 {
    i32::try_from(seconds).map_or_else(|_| f64::from(u32::MAX), f64::from)
}

fn in_days(seconds: f64, day: f64, word: &str) -> String {
    if !seconds.is_finite() {
        return NO_VALUE.to_owned();
    }
    let seconds = seconds.max(0.0);
    if seconds < day || day <= 0.0 {
        return hours_and_minutes(seconds);
    }
    let days = format!("{:.1}", seconds / day);
    match days.as_str() {
        "1.0" => format!("1 {word}"),
        days => format!("{} {word}s", days.strip_suffix(".0").unwrap_or(days)),
    }
}

fn hours_and_minutes(seconds: f64) -> String {
    if seconds > 0.0 && seconds < MINUTE / 2.0 {
        return "under 1 min".to_owned();
    }
    let minutes = (seconds / MINUTE).round();
    let (hours, rest) = ((minutes / 60.0).floor(), minutes % 60.0);
    if hours >= 1.0 && rest < 0.5 {
        format!("{hours:.0} h")
    } else if minutes * MINUTE < HOURS_FROM {
        format!("{minutes:.0} min")
    } else {
        format!("{hours:.0} h {rest:.0} min")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn business_time_reads_as_people_say_it() {
        let words = [0.0, 12.0, 3840.0, 3600.0, 7200.0, 11_400.0, 28_800.0, 40_320.0, 57_600.0]
            .map(|seconds| business(seconds, 28_800));
        assert_eq!(
            words,
            [
                "0 min",
                "under 1 min",
                "64 min",
                "1 h",
                "2 h",
                "3 h 10 min",
                "1 business day",
                "1.4 business days",
                "2 business days"
            ]
        );
    }

    #[test]
    fn an_interval_without_an_end_says_so() {
        let range = |low, high| business_range(low, high, 28_800);
        assert_eq!(range(Some(2280.0), Some(5460.0)), "38–91 min");
        assert_eq!(range(Some(2280.0), Some(11_400.0)), "38 min to 3 h 10 min");
        assert_eq!(range(Some(2280.0), None), "38 min or more");
        assert_eq!(range(None, Some(2280.0)), "up to 38 min");
        assert_eq!(range(None, None), "–");
    }

    #[test]
    fn an_unknown_wait_is_a_dash() {
        assert_eq!(business_or_dash(None, 28_800), "–");
        assert_eq!(business(f64::NAN, 28_800), "–");
        assert_eq!(wall(216_000.0), "2.5 days");
    }
}
