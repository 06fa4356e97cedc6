//! Dates as exports write them, beside the same instant in ISO form.

use chrono::{DateTime, NaiveDate};

use super::*;

#[track_caller]
fn check(text: &str, style: Style, order: DateOrder, expected: &str) {
    assert_eq!(Style::of(text.as_bytes()), Some(style), "{text}");
    assert_eq!(read(text, style, order), expected, "{text}");
}

fn read(text: &str, style: Style, order: DateOrder) -> String {
    let iso = |seconds: i64, form: &str| {
        DateTime::from_timestamp(seconds, 0).unwrap().format(form).to_string()
    };
    match parse_stamp(style, order, text.as_bytes()) {
        Ok((Stamp::Day(day), _)) => iso(day * 86_400, "%F"),
        Ok((Stamp::Local(day, second), _)) => iso(day * 86_400 + second, "%F %T"),
        Ok((Stamp::Utc(seconds, _), _)) => iso(seconds, "%F %TZ"),
        Err(misfit) => format!("{misfit:?}"),
    }
}

use DateOrder::{DayMonth, MonthDay};
use Style::{
    Compact, Dashes, DayName, Dots, Micros, Millis, NameDay, Seconds, Serial, Slashes, YearFirst,
};

#[test]
fn dates_with_the_year_in_front() {
    for (text, expected) in [
        ("2025-03-04", "2025-03-04"),
        ("2025-03-04 10:22", "2025-03-04 10:22:00"),
        ("2025-03-04T10:22:05.123", "2025-03-04 10:22:05"),
        ("2025-03-04T10:22:05.000Z", "2025-03-04 10:22:05Z"),
        ("2025-03-04T10:22:05Z", "2025-03-04 10:22:05Z"),
        ("2025-03-04T10:22:05.000+0000", "2025-03-04 10:22:05Z"),
        ("2025-03-04 10:22:05+05:30", "2025-03-04 04:52:05Z"),
        ("2025-03-04 10:22:05 -08", "2025-03-04 18:22:05Z"),
        ("2025-03-04 10:22:05 UTC", "2025-03-04 10:22:05Z"),
        ("2025-03-04 10:22:05 UTC+01:00", "2025-03-04 09:22:05Z"),
        ("2019-11-11 17:23:34.123456 UTC", "2019-11-11 17:23:34Z"),
        ("2020-12-30 3:15:52", "2020-12-30 03:15:52"),
        ("2025/03/04 10:22:05,5", "2025-03-04 10:22:05"),
        ("2025.03.04", "2025-03-04"),
        ("2025-3-4", "2025-03-04"),
    ] {
        check(text, YearFirst, DayMonth, expected);
    }
}

#[test]
fn dates_in_numbers_with_the_year_behind() {
    for (text, style, order, expected) in [
        ("3/4/2025", Slashes, MonthDay, "2025-03-04"),
        ("3/4/2025", Slashes, DayMonth, "2025-04-03"),
        ("3/4/2025, 10:22 AM", Slashes, MonthDay, "2025-03-04 10:22:00"),
        ("3/5/2026 2:15:33 PM", Slashes, MonthDay, "2026-03-05 14:15:33"),
        ("3/5/2026, 12:15\u{202f}AM", Slashes, MonthDay, "2026-03-05 00:15:00"),
        ("03-05-2026", Dashes, MonthDay, "2026-03-05"),
        ("04-03-2026 10:22", Dashes, DayMonth, "2026-03-04 10:22:00"),
        ("04.03.2026 10:22", Dots, DayMonth, "2026-03-04 10:22:00"),
        ("4. 3. 2026", Dots, DayMonth, "2026-03-04"),
        ("02/24/26 02:18 AM", Slashes, MonthDay, "2026-02-24 02:18:00"),
        ("31.12.69", Dots, DayMonth, "2069-12-31"),
        ("01.01.70", Dots, DayMonth, "1970-01-01"),
        ("31.12.99", Dots, DayMonth, "1999-12-31"),
        ("Tue 3/4/2025 10:22", Slashes, MonthDay, "2025-03-04 10:22:00"),
    ] {
        check(text, style, order, expected);
    }
}

#[test]
fn dates_with_a_months_name() {
    for (text, style, expected) in [
        ("05-Mar-2026", DayName, "2026-03-05"),
        ("05-MAR-26", DayName, "2026-03-05"),
        ("15 Apr, 2021 00:03:00", DayName, "2021-04-15 00:03:00"),
        ("15Apr2021", DayName, "2021-04-15"),
        ("4th of March 2025", DayName, "2025-03-04"),
        ("Apr 15, 2021 3:04 pm", NameDay, "2021-04-15 15:04:00"),
        ("September 5, 2021", NameDay, "2021-09-05"),
        ("Sept. 5, 2021", NameDay, "2021-09-05"),
        ("March 4th, 2025 at 10:22 a.m.", NameDay, "2025-03-04 10:22:00"),
        ("Mar 22nd 2025", NameDay, "2025-03-22"),
        ("Tue, 24 Feb 2026 02:18:00 +0000", DayName, "2026-02-24 02:18:00Z"),
        ("Tuesday, March 4, 2025", NameDay, "2025-03-04"),
        ("Tue Mar 04 2025 10:22:05 GMT+0100 (CET)", NameDay, "2025-03-04 09:22:05Z"),
        ("4. März 2025 10:22", DayName, "2025-03-04 10:22:00"),
        ("Di., 4. Mrz. 2025", DayName, "2025-03-04"),
        ("1er août 2025", DayName, "2025-08-01"),
        ("mar. 4 mars 2025", DayName, "2025-03-04"),
        ("24 févr. 2026 à", DayName, "Form"),
        ("4 de marzo de 2025", DayName, "2025-03-04"),
        ("mié., 5 de mar. de 2025 3:04 p. m.", DayName, "2025-03-05 15:04:00"),
        ("segunda-feira, 3 de março de 2025", DayName, "2025-03-03"),
        ("4 mrt 2025", DayName, "2025-03-04"),
        ("martedì 4 marzo 2025", DayName, "2025-03-04"),
    ] {
        check(text, style, DayMonth, expected);
    }
}

#[test]
fn dates_as_bare_digits() {
    for (text, style, expected) in [
        ("20250304", Compact, "2025-03-04"),
        ("20250304T102205Z", Compact, "2025-03-04 10:22:05Z"),
        ("20250304T1022", Compact, "2025-03-04 10:22:00"),
        ("20250304T102205.123+0100", Compact, "2025-03-04 09:22:05Z"),
        ("20250304 10:22:05", Compact, "2025-03-04 10:22:05"),
        ("20250304102205", Compact, "2025-03-04 10:22:05"),
        ("04032025", Compact, "Form"),
        ("1741083720", Seconds, "2025-03-04 10:22:00Z"),
        ("1741083720.5", Seconds, "2025-03-04 10:22:00Z"),
        ("1741083720999", Millis, "2025-03-04 10:22:00Z"),
        ("1741083720000000", Micros, "2025-03-04 10:22:00Z"),
        // 45 720 days after 1899-12-30; 0.4321 of a day is 37 333.44 seconds.
        ("45720", Serial, "2025-03-04"),
        ("45720.4321", Serial, "2025-03-04 10:22:13"),
        ("45720,5", Serial, "2025-03-04 12:00:00"),
        ("45720.999999", Serial, "2025-03-05 00:00:00"),
        ("45720.432099999999", Serial, "2025-03-04 10:22:13"),
    ] {
        check(text, style, DayMonth, expected);
    }
    for text in ["", "1", "19999", "80001", "123456", "1777777777777777777", "1.77E+12", "45720x"] {
        assert_eq!(Style::of(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn what_is_no_time_is_refused() {
    for text in [
        "2025-03-04 24:00",
        "2025-03-04T24:00:00Z",
        "2025-03-04 10:60",
        "2025-03-04 10:22:60",
        "2025-03-04 10:22:60Z",
        "2025-02-30",
        "0001-01-01",
        "2025-03-04 13:00 PM",
        "2025-03-04 0:30 AM",
        "2025-03-0410:00",
        "2025-03-04 10:22 x",
        "2025-03-04T10:22:05+2500",
        "2025-03/04",
        "2025-W10-2",
        "2025-063",
    ] {
        check(text, YearFirst, DayMonth, "Form");
    }
    check("3/4/125", Slashes, DayMonth, "Form");
    check("15 Foo 2021", DayName, DayMonth, "Form");
    assert_eq!(Style::of(b"soon"), None);
}

#[test]
fn letters_that_stand_for_several_zones_are_refused() {
    for zone in ["EST", "PST", "CET", "IST", "AEDT", "ET"] {
        check(&format!("2025-03-04 10:22:05 {zone}"), YearFirst, DayMonth, "Zone");
        check(&format!("3/4/2025 10:22 AM {zone}"), Slashes, MonthDay, "Zone");
    }
}

#[test]
fn the_half_of_the_day_is_known_in_its_spellings() {
    for (text, hour) in [
        ("2:18 AM", 2),
        ("2:18AM", 2),
        ("12:18 am", 0),
        ("12:18 pm", 12),
        ("2:18 P.M.", 14),
        ("2:18 p. m.", 14),
        ("2:18\u{a0}p.\u{a0}m.", 14),
        ("02:18\u{202f}PM", 14),
        ("2:18 pm.", 14),
    ] {
        check(
            &format!("2025-03-04 {text}"),
            YearFirst,
            DayMonth,
            &format!("2025-03-04 {hour:02}:18:00"),
        );
    }
}

#[test]
fn a_day_above_twelve_in_the_months_place_is_told_apart_from_nonsense() {
    check("03/25/2026", Slashes, DayMonth, "Order");
    check("25/03/2026", Slashes, MonthDay, "Order");
    check("25/03/26", Slashes, MonthDay, "Order");
    check("32/03/2026", Slashes, DayMonth, "Form");
    check("25/25/2026", Slashes, MonthDay, "Form");
}

/// Formats of chrono's notation, and what they come to here; `0` is a date alone, `1` a wall
/// clock, `2` an instant.
const WRITTEN: [(&str, Style, DateOrder, u8); 27] = [
    ("%Y-%m-%d", YearFirst, DayMonth, 0),
    ("%Y-%m-%d %H:%M:%S", YearFirst, DayMonth, 1),
    ("%Y-%m-%dT%H:%M:%S", YearFirst, DayMonth, 1),
    ("%Y-%m-%dT%H:%M:%S.000Z", YearFirst, DayMonth, 2),
    ("%Y-%m-%dT%H:%M:%S.000+0000", YearFirst, DayMonth, 2),
    ("%Y/%m/%d %I:%M:%S %p", YearFirst, DayMonth, 1),
    ("%Y.%m.%d %H:%M:%S UTC", YearFirst, DayMonth, 2),
    ("%d/%m/%Y %H:%M:%S", Slashes, DayMonth, 1),
    ("%m/%d/%Y %H:%M:%S", Slashes, MonthDay, 1),
    ("%-m/%-d/%Y, %-I:%M:%S %p", Slashes, MonthDay, 1),
    ("%-d/%-m/%Y %-I:%M:%S%P", Slashes, DayMonth, 1),
    ("%d-%m-%Y %H:%M:%S", Dashes, DayMonth, 1),
    ("%m-%d-%Y %H:%M:%S", Dashes, MonthDay, 1),
    ("%d.%m.%Y %H:%M:%S", Dots, DayMonth, 1),
    ("%m.%d.%Y", Dots, MonthDay, 0),
    ("%d-%b-%Y %H:%M:%S", DayName, DayMonth, 1),
    ("%-d %B %Y", DayName, DayMonth, 0),
    ("%a, %d %b %Y %H:%M:%S GMT", DayName, DayMonth, 2),
    ("%b %-d, %Y %-I:%M:%S %p", NameDay, DayMonth, 1),
    ("%A, %B %-d, %Y", NameDay, DayMonth, 0),
    ("%a %b %d %Y %H:%M:%S GMT+0000", NameDay, DayMonth, 2),
    ("%Y%m%d", Compact, DayMonth, 0),
    ("%Y%m%dT%H%M%SZ", Compact, DayMonth, 2),
    ("%Y%m%d%H%M%S", Compact, DayMonth, 1),
    ("%s", Seconds, DayMonth, 2),
    ("%s000", Millis, DayMonth, 2),
    ("%s000000", Micros, DayMonth, 2),
];

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig {
        cases: 2000, failure_persistence: None, ..Default::default()
    })]

    #[test]
    fn what_is_written_in_any_style_is_read_again(second in 100_000_000_i64..4_102_444_800) {
        let instant = DateTime::from_timestamp(second, 0).unwrap();
        let (day, rest) = (second / 86_400, second % 86_400);
        for (format, style, order, what) in WRITTEN {
            let text = instant.format(format).to_string();
            let expected = match what {
                0 => Stamp::Day(day),
                1 => Stamp::Local(day, rest),
                _ => Stamp::Utc(second, day),
            };
            proptest::prop_assert_eq!(Style::of(text.as_bytes()), Some(style), "{}", &text);
            let found = parse_stamp(style, order, text.as_bytes());
            proptest::prop_assert_eq!(found, Ok((expected, Year::Whole)), "{}", text);
        }
    }

    #[test]
    fn two_digits_are_a_year_of_1970_to_2069(second in 0_i64..3_155_760_000) {
        let instant = DateTime::from_timestamp(second, 0).unwrap();
        for (format, style, order) in [
            ("%m/%d/%y %I:%M %p", Slashes, MonthDay),
            ("%d.%m.%y %H:%M", Dots, DayMonth),
            ("%d-%b-%y %H:%M", DayName, DayMonth),
        ] {
            let text = instant.format(format).to_string();
            let expected = Stamp::Local(second / 86_400, second % 86_400 / 60 * 60);
            let found = parse_stamp(style, order, text.as_bytes());
            proptest::prop_assert_eq!(found, Ok((expected, Year::Short)), "{}", text);
        }
    }

    #[test]
    fn a_spreadsheets_number_is_the_second_that_it_stands_for(second in 0_i64..4_102_444_800) {
        let (day, rest) = (second / 86_400, second % 86_400);
        // Nine decimals, rounded: a tenth of a millisecond.
        let part = (rest * 1_000_000_000 + 43_200) / 86_400;
        let text = format!("{}.{part:09}", day + SERIAL_EPOCH);
        let found = parse_stamp(Serial, DayMonth, text.as_bytes());
        proptest::prop_assert_eq!(found, Ok((Stamp::Local(day, rest), Year::Whole)), "{}", text);
    }

    #[test]
    fn a_stamp_written_in_iso_is_the_same_stamp(text in "[0-9A-Za-z/:., +-]{0,30}") {
        let Some(style) = Style::of(text.as_bytes()) else { return Ok(()) };
        for order in [DayMonth, MonthDay] {
            let Ok((stamp, _)) = parse_stamp(style, order, text.as_bytes()) else { continue };
            let date = |day: i64| NaiveDate::from_ymd_opt(1970, 1, 1).unwrap() + chrono::TimeDelta::days(day);
            let iso = match stamp {
                Stamp::Day(day) => date(day).format("%F").to_string(),
                Stamp::Local(day, second) => format!(
                    "{} {:02}:{:02}:{:02}", date(day).format("%F"), second / 3600, second / 60 % 60, second % 60
                ),
                Stamp::Utc(..) => continue,
            };
            let again = parse_stamp(YearFirst, DayMonth, iso.as_bytes());
            proptest::prop_assert_eq!(again, Ok((stamp, Year::Whole)), "{} {}", text, iso);
        }
    }
}
