//! Days and instants, in the report's zone.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use super::number::NO_VALUE;

/// `9 Nov`.
pub(crate) fn day(date: NaiveDate) -> String {
    date.format("%-d %b").to_string()
}

/// `9 November`.
pub(crate) fn day_in_words(date: NaiveDate) -> String {
    date.format("%-d %B").to_string()
}

/// `9 November 2026`.
pub(crate) fn full_day(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

/// The days of a span: `9–15 November 2026`, `28 September – 4 October 2026`.
pub(crate) fn span(first: NaiveDate, last: NaiveDate) -> String {
    use chrono::Datelike as _;
    if (first.year(), first.month()) == (last.year(), last.month()) {
        format!("{}–{}", first.day(), full_day(last))
    } else if first.year() == last.year() {
        format!("{} – {}", day_in_words(first), full_day(last))
    } else {
        format!("{} – {}", full_day(first), full_day(last))
    }
}

/// `Mon 16 Nov, 09:00` in the zone; a dash for an instant that no calendar holds.
pub(crate) fn instant(epoch_seconds: i64, zone: Tz) -> String {
    in_zone(epoch_seconds, zone, "%a %-d %b, %H:%M")
}

/// `Sun 15 Nov 2026, 23:59`.
pub(crate) fn instant_with_year(epoch_seconds: i64, zone: Tz) -> String {
    in_zone(epoch_seconds, zone, "%a %-d %b %Y, %H:%M")
}

/// `2026-11-16T09:00:00-05:00`, for files that machines read.
pub(crate) fn iso_instant(epoch_seconds: i64, zone: Tz) -> String {
    in_zone(epoch_seconds, zone, "%Y-%m-%dT%H:%M:%S%:z")
}

fn in_zone(epoch_seconds: i64, zone: Tz, format: &str) -> String {
    DateTime::from_timestamp(epoch_seconds, 0).map_or_else(
        || NO_VALUE.to_owned(),
        |instant| instant.with_timezone(&zone).format(format).to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn an_instant_is_told_in_the_reports_zone() {
        // 2026-11-16 14:00 UTC is nine in the morning in New York.
        let instant_s = 1_794_837_600;
        assert_eq!(instant(instant_s, Tz::America__New_York), "Mon 16 Nov, 09:00");
        assert_eq!(iso_instant(instant_s, Tz::America__New_York), "2026-11-16T09:00:00-05:00");
        assert_eq!(instant(i64::MAX, Tz::UTC), "–");
    }

    #[test]
    fn a_span_names_month_and_year_once_where_it_can() {
        assert_eq!(span(date(2026, 11, 9), date(2026, 11, 15)), "9–15 November 2026");
        assert_eq!(span(date(2026, 9, 28), date(2026, 10, 4)), "28 September – 4 October 2026");
        assert_eq!(span(date(2026, 12, 28), date(2027, 1, 3)), "28 December 2026 – 3 January 2027");
    }
}
