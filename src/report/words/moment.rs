//! Days and instants, in the report's zone and in the words of the language.

use chrono::{DateTime, Datelike as _, NaiveDate, Timelike as _};
use chrono_tz::Tz;

use super::number::NO_VALUE;
use super::phrases::{Phrases, say};

/// `9 Nov`.
pub(crate) fn day(p: &Phrases, date: NaiveDate) -> String {
    say!(p, "date-short", day = date.day().to_string(), month = month_short(p, date))
}

/// `Nov`.
pub(crate) fn month_short(p: &Phrases, date: NaiveDate) -> String {
    say!(p, "month-short", month = date.month())
}

/// `9 November`.
pub(crate) fn day_in_words(p: &Phrases, date: NaiveDate) -> String {
    say!(p, "date-long", day = date.day().to_string(), month = month(p, date))
}

/// `9 November 2026`.
pub(crate) fn full_day(p: &Phrases, date: NaiveDate) -> String {
    let (day, year) = (date.day().to_string(), date.year().to_string());
    say!(p, "date-full", day = day, month = month(p, date), year = year)
}

/// The days of a span: `9–15 November 2026`, `28 September – 4 October 2026`.
pub(crate) fn span(p: &Phrases, first: NaiveDate, last: NaiveDate) -> String {
    if (first.year(), first.month()) == (last.year(), last.month()) {
        let (from, to) = (first.day().to_string(), last.day().to_string());
        let year = last.year().to_string();
        say!(p, "date-span", first = from, last = to, month = month(p, last), year = year)
    } else if first.year() == last.year() {
        format!("{} – {}", day_in_words(p, first), full_day(p, last))
    } else {
        format!("{} – {}", full_day(p, first), full_day(p, last))
    }
}

/// `Mon 16 Nov, 09:00` in the zone; a dash for an instant that no calendar holds.
pub(crate) fn instant(p: &Phrases, epoch_seconds: i64, zone: Tz) -> String {
    in_zone(p, epoch_seconds, zone, "instant")
}

/// `Sun 15 Nov 2026, 23:59`.
pub(crate) fn instant_with_year(p: &Phrases, epoch_seconds: i64, zone: Tz) -> String {
    in_zone(p, epoch_seconds, zone, "instant-year")
}

/// `14:30` in the zone; nothing for an instant that no calendar holds.
pub(crate) fn time(p: &Phrases, epoch_seconds: i64, zone: Tz) -> String {
    DateTime::from_timestamp(epoch_seconds, 0)
        .map_or_else(String::new, |at| time_of(p, &at.with_timezone(&zone)))
}

/// `Monday 16 November 2026`.
pub(crate) fn long_day(p: &Phrases, date: NaiveDate) -> String {
    say!(
        p,
        "date-weekday",
        weekday = say!(p, "weekday-long", day = date.weekday().number_from_monday()),
        date = full_day(p, date),
    )
}

/// `Mon 16 Nov 2026`.
pub(crate) fn short_day(p: &Phrases, date: NaiveDate) -> String {
    say!(
        p,
        "date-weekday-short",
        weekday = say!(p, "weekday-short", day = date.weekday().number_from_monday()),
        day = date.day().to_string(),
        month = month_short(p, date),
        year = date.year().to_string(),
    )
}

/// `2026-11-16T09:00:00-05:00`, for files that machines read.
pub(crate) fn iso_instant(epoch_seconds: i64, zone: Tz) -> String {
    DateTime::from_timestamp(epoch_seconds, 0).map_or_else(
        || NO_VALUE.to_owned(),
        |instant| instant.with_timezone(&zone).format("%Y-%m-%dT%H:%M:%S%:z").to_string(),
    )
}

fn month(p: &Phrases, date: NaiveDate) -> String {
    say!(p, "month-long", month = date.month())
}

fn in_zone(p: &Phrases, epoch_seconds: i64, zone: Tz, phrase: &str) -> String {
    let Some(instant) = DateTime::from_timestamp(epoch_seconds, 0) else {
        return NO_VALUE.to_owned();
    };
    let instant = instant.with_timezone(&zone);
    say!(
        p,
        phrase,
        weekday = say!(p, "weekday-short", day = instant.weekday().number_from_monday()),
        day = instant.day().to_string(),
        month = say!(p, "month-short", month = instant.month()),
        year = instant.year().to_string(),
        time = time_of(p, &instant),
    )
}

fn time_of(p: &Phrases, instant: &DateTime<Tz>) -> String {
    let (is_pm, hour) = instant.hour12();
    say!(
        p,
        "time",
        hour24 = format!("{:02}", instant.hour()),
        hour12 = hour.to_string(),
        minute = format!("{:02}", instant.minute()),
        half = if is_pm { "pm" } else { "am" },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::phrases;

    fn date(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn an_instant_is_told_in_the_reports_zone() {
        let p = phrases();
        // 2026-11-16 14:00 UTC is nine in the morning in New York.
        let instant_s = 1_794_837_600;
        assert_eq!(instant(p, instant_s, Tz::America__New_York), "Mon 16 Nov, 09:00");
        assert_eq!(iso_instant(instant_s, Tz::America__New_York), "2026-11-16T09:00:00-05:00");
        assert_eq!(instant(p, i64::MAX, Tz::UTC), "–");
    }

    #[test]
    fn a_span_names_month_and_year_once_where_it_can() {
        let p = phrases();
        assert_eq!(span(p, date(2026, 11, 9), date(2026, 11, 15)), "9–15 November 2026");
        assert_eq!(span(p, date(2026, 9, 28), date(2026, 10, 4)), "28 September – 4 October 2026");
        assert_eq!(
            span(p, date(2026, 12, 28), date(2027, 1, 3)),
            "28 December 2026 – 3 January 2027"
        );
    }
}
