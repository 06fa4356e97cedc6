//! Dates as exports write them, beside the same instant in ISO form.

use chrono::DateTime;

use super::*;

#[track_caller]
fn check(text: &str, style: Style, order: DateOrder, expected: &str) {
    assert_eq!(Style::of(text.as_bytes()), Some(style), "{text}");
    let iso = |seconds: i64, form: &str| {
        DateTime::from_timestamp(seconds, 0).unwrap().format(form).to_string()
    };
    let found = match parse_stamp(style, order, text.as_bytes()) {
        Ok(Stamp::Day(day)) => iso(day * 86_400, "%F"),
        Ok(Stamp::Local(day, second)) => iso(day * 86_400 + second, "%F %T"),
        Ok(Stamp::Utc(seconds, _)) => iso(seconds, "%F %TZ"),
        Err(misfit) => format!("{misfit:?}"),
    };
    assert_eq!(found, expected, "{text}");
}

use DateOrder::{DayMonth, MonthDay};
use Style::{Dashes, DayName, Dots, Millis, NameDay, Seconds, Slashes, YearFirst};

#[test]
fn every_format_seen_in_exports_is_read() {
    check("2025-03-04", YearFirst, DayMonth, "2025-03-04");
    check("2025-03-04 10:22", YearFirst, DayMonth, "2025-03-04 10:22:00");
    check("2025-03-04T10:22:05.123", YearFirst, DayMonth, "2025-03-04 10:22:05");
    check("2025-03-04T10:22:05.000Z", YearFirst, DayMonth, "2025-03-04 10:22:05Z");
    check("2025-03-04T10:22:05.000+0000", YearFirst, DayMonth, "2025-03-04 10:22:05Z");
    check("2025-03-04 10:22:05+05:30", YearFirst, DayMonth, "2025-03-04 04:52:05Z");
    check("2025-03-04 10:22:05 -08", YearFirst, DayMonth, "2025-03-04 18:22:05Z");
    check("2025-03-04 10:22:05 UTC", YearFirst, DayMonth, "2025-03-04 10:22:05Z");
    check("3/4/2025", Slashes, MonthDay, "2025-03-04");
    check("3/4/2025", Slashes, DayMonth, "2025-04-03");
    check("3/4/2025, 10:22 AM", Slashes, MonthDay, "2025-03-04 10:22:00");
    check("3/5/2026 2:15:33 PM", Slashes, MonthDay, "2026-03-05 14:15:33");
    check("3/5/2026, 12:15\u{202f}AM", Slashes, MonthDay, "2026-03-05 00:15:00");
    check("05-Mar-2026", DayName, MonthDay, "2026-03-05");
    check("15 Apr, 2021 00:03:00", DayName, MonthDay, "2021-04-15 00:03:00");
    check("15Apr2021", DayName, MonthDay, "2021-04-15");
    check("Apr 15, 2021 3:04 pm", NameDay, MonthDay, "2021-04-15 15:04:00");
    check("September 5, 2021", NameDay, MonthDay, "2021-09-05");
    check("04-03-2026 10:22", Dashes, DayMonth, "2026-03-04 10:22:00");
    check("04.03.2026 10:22", Dots, DayMonth, "2026-03-04 10:22:00");
    check("1741083720", Seconds, DayMonth, "2025-03-04 10:22:00Z");
    check("1741083720.5", Seconds, DayMonth, "2025-03-04 10:22:00Z");
    check("1741083720999", Millis, DayMonth, "2025-03-04 10:22:00Z");
}

#[test]
fn what_is_no_time_is_refused() {
    check("2025-03-04 24:00", YearFirst, DayMonth, "Form");
    check("2025-03-04 10:60", YearFirst, DayMonth, "Form");
    check("2025-03-04 10:22:60", YearFirst, DayMonth, "Form");
    check("2025-02-30", YearFirst, DayMonth, "Form");
    check("0001-01-01", YearFirst, DayMonth, "Form");
    check("2025-03-04 13:00 PM", YearFirst, DayMonth, "Form");
    check("2025-03-0410:00", YearFirst, DayMonth, "Form");
    check("2025-03-04 10:22 x", YearFirst, DayMonth, "Form");
    check("3/4/25", Slashes, DayMonth, "Form");
    check("15 Foo 2021", DayName, DayMonth, "Form");
}

#[test]
fn a_day_above_twelve_in_the_months_place_is_told_apart_from_nonsense() {
    check("03/25/2026", Slashes, DayMonth, "Order");
    check("25/03/2026", Slashes, MonthDay, "Order");
    check("32/03/2026", Slashes, DayMonth, "Form");
    check("25/25/2026", Slashes, MonthDay, "Form");
}
