//! Lengths of time in plain words.

use super::number::{NO_VALUE, decimal};
use super::phrases::{Phrases, say};

/// Seconds of a minute, an hour and a day by the wall clock.
const MINUTE: f64 = 60.0;
const HOUR: f64 = 3600.0;
const DAY: f64 = 86_400.0;

/// Below this, minutes are not turned into hours: `64 min`.
const HOURS_FROM: f64 = 2.0 * HOUR;

/// What a day is called: of business time, or by the wall clock.
#[derive(Clone, Copy)]
struct Days {
    seconds: f64,
    one: &'static str,
    several: &'static str,
}

/// Business time: `64 min`, `3 h 10 min`, `1.4 business days`.
///
/// `day_seconds` is the length of one business day.
pub(crate) fn business(p: &Phrases, seconds: f64, day_seconds: i64) -> String {
    in_days(p, seconds, business_days(day_seconds))
}

/// Time by the wall clock: `64 min`, `3 h 10 min`, `2.5 days`.
pub(crate) fn wall(p: &Phrases, seconds: f64) -> String {
    let days = Days { seconds: DAY, one: "duration-day", several: "duration-days" };
    in_days(p, seconds, days)
}

/// Business time that may be unknown or not reached.
pub(crate) fn business_or_dash(p: &Phrases, seconds: Option<f64>, day_seconds: i64) -> String {
    seconds.map_or_else(|| NO_VALUE.to_owned(), |seconds| business(p, seconds, day_seconds))
}

/// The ends of an interval of waits: `38–91 min`, `38 min to 3 h`, `38 min or more`.
pub(crate) fn business_range(
    p: &Phrases,
    low: Option<f64>,
    high: Option<f64>,
    day_seconds: i64,
) -> String {
    let spelled = |seconds| business(p, seconds, day_seconds);
    match (low, high) {
        (None, None) => NO_VALUE.to_owned(),
        (None, Some(high)) => say!(p, "duration-up-to", high = spelled(high)),
        (Some(low), None) => say!(p, "duration-or-more", low = spelled(low)),
        (Some(low), Some(high)) => match (whole_minutes(low), whole_minutes(high)) {
            (Some(a), Some(b)) if high < real(day_seconds) => {
                say!(p, "duration-minutes", minutes = format!("{a}–{b}"))
            }
            _ => say!(p, "duration-range", low = spelled(low), high = spelled(high)),
        },
    }
}

/// Whole seconds as a real number; exact for any span a calendar holds.
pub(crate) fn real(seconds: i64) -> f64 {
    i32::try_from(seconds).map_or_else(|_| f64::from(u32::MAX), f64::from)
}

fn business_days(day_seconds: i64) -> Days {
    Days {
        seconds: real(day_seconds),
        one: "duration-business-day",
        several: "duration-business-days",
    }
}

fn in_days(p: &Phrases, seconds: f64, day: Days) -> String {
    if !seconds.is_finite() {
        return NO_VALUE.to_owned();
    }
    let seconds = seconds.max(0.0);
    if seconds < day.seconds || day.seconds <= 0.0 {
        return hours_and_minutes(p, seconds);
    }
    let tenths = (seconds / day.seconds * 10.0).round();
    if tenths <= 10.0 {
        return say!(p, day.one);
    }
    let digits = usize::from(tenths % 10.0 != 0.0);
    say!(p, day.several, days = decimal(p, tenths / 10.0, digits))
}

fn hours_and_minutes(p: &Phrases, seconds: f64) -> String {
    if seconds > 0.0 && seconds < MINUTE / 2.0 {
        return say!(p, "duration-under-a-minute");
    }
    let minutes = (seconds / MINUTE).round();
    let (hours, rest) = ((minutes / 60.0).floor(), minutes % 60.0);
    let whole = |value: f64| format!("{value:.0}");
    if hours >= 1.0 && rest < 0.5 {
        say!(p, "duration-hours", hours = whole(hours))
    } else if minutes * MINUTE < HOURS_FROM {
        say!(p, "duration-minutes", minutes = whole(minutes))
    } else {
        say!(p, "duration-hours-minutes", hours = whole(hours), minutes = whole(rest))
    }
}

/// The minutes, where the length is spelled in minutes alone.
fn whole_minutes(seconds: f64) -> Option<String> {
    let minutes = (seconds / MINUTE).round();
    let is_plain = seconds == 0.0 || seconds >= MINUTE / 2.0;
    let in_hours = minutes * MINUTE >= HOURS_FROM || (minutes >= 60.0 && minutes % 60.0 < 0.5);
    (is_plain && !in_hours).then(|| format!("{minutes:.0}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::phrases;

    #[test]
    fn business_time_reads_as_people_say_it() {
        let p = phrases();
        let words = [0.0, 12.0, 3840.0, 3600.0, 7200.0, 11_400.0, 28_800.0, 40_320.0, 57_600.0]
            .map(|seconds| business(p, seconds, 28_800));
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
        let p = phrases();
        let range = |low, high| business_range(p, low, high, 28_800);
        assert_eq!(range(Some(2280.0), Some(5460.0)), "38–91 min");
        assert_eq!(range(Some(2280.0), Some(11_400.0)), "38 min to 3 h 10 min");
        assert_eq!(range(Some(2280.0), None), "38 min or more");
        assert_eq!(range(None, Some(2280.0)), "up to 38 min");
        assert_eq!(range(None, None), "–");
    }

    #[test]
    fn an_unknown_wait_is_a_dash() {
        let p = phrases();
        assert_eq!(business_or_dash(p, None, 28_800), "–");
        assert_eq!(business(p, f64::NAN, 28_800), "–");
        assert_eq!(wall(p, 216_000.0), "2.5 days");
    }
}
