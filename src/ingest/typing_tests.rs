//! Cells as exports write them, and what they are read as.

use std::collections::BTreeMap;

use crate::contract::source::DateOrder;

use super::super::dating::Dating;
use super::super::styles::Style;
use super::super::survey::Reach;
use super::*;

/// A column of that style, all of which was seen.
fn dates(style: Style, order: DateOrder) -> Reading {
    let orders = Style::ORDERED.map(|ordered| (ordered == style).then_some(order));
    Reading::Stamp(Dating { style, order, orders, reach: Reach::Whole })
}

fn read(kind: Kind, reading: Reading, text: &str) -> String {
    let column = ColumnPlan {
        name: "c".to_owned(),
        kind,
        at: Some(0),
        strictness: Strictness::Lenient,
        reading,
        values: BTreeMap::from([("won!".to_owned(), "won".to_owned())]),
    };
    let plan = Plan {
        file: 0,
        columns: vec![column],
        groups: Vec::new(),
        key: Vec::new(),
        zone: chrono_tz::America::New_York,
    };
    match Typer::new(&plan).read(0, text.as_bytes()) {
        Ok(Cell::Text(text)) => String::from_utf8(text.to_vec()).unwrap(),
        Ok(cell) => format!("{cell:?}"),
        Err(Misread::Reason(reason)) => reason,
        Err(misread) => format!("{misread:?}"),
    }
}

#[test]
fn null_words_are_blank_but_in_text() {
    for word in ["", "  ", "N/A", "na", "NULL", "None", "-", "–", "#n/a"] {
        assert_eq!(read(Kind::Flag, Reading::Flag, word), "Blank", "{word}");
        assert_eq!(
            read(Kind::Text, Reading::Text, word).trim(),
            if word.trim().is_empty() { "Blank" } else { word }
        );
    }
}

#[test]
fn choices_are_matched_in_any_case_and_through_the_value_map() {
    const WORDS: &[&str] = &["no_show", "won"];
    let choice = |text| read(Kind::Choice(WORDS), Reading::Choice(WORDS), text);
    assert_eq!(choice("No-Show"), "Word(\"no_show\")");
    assert_eq!(choice(" no show "), "Word(\"no_show\")");
    assert_eq!(choice("WON!"), "Word(\"won\")");
    assert_eq!(choice("noshow"), "is none of no_show, won; is it `no_show`?");
    assert_eq!(choice("zzz"), "is none of no_show, won");
}

#[test]
fn flags_are_the_words_that_crms_write() {
    for (text, expected) in
        [("TRUE", "Whole(1)"), ("no", "Whole(0)"), ("x", "Whole(1)"), ("0", "Whole(0)")]
    {
        assert_eq!(read(Kind::Flag, Reading::Flag, text), expected);
    }
    assert!(read(Kind::Flag, Reading::Flag, "maybe").starts_with("is neither yes nor no"));
}

#[test]
fn shares_are_ten_thousandths_of_a_whole() {
    let share = |unit, text| read(Kind::Share, Reading::Share(Some(Mark::Dot), unit), text);
    assert_eq!(share(Unit::Fraction, "0.43"), "Whole(4300)");
    assert_eq!(share(Unit::Fraction, "43%"), "Whole(4300)");
    assert_eq!(share(Unit::Percent, "43"), "Whole(4300)");
    assert_eq!(share(Unit::Percent, "43.5"), "Whole(4350)");
    assert_eq!(share(Unit::Unclear, "1"), "Undecided");
    assert_eq!(share(Unit::Fraction, "43"), "is no share between 0 and 1 (or 0 and 100 %)");
}

#[test]
fn whole_numbers_may_end_in_zero_decimals_only() {
    let whole = |text| read(Kind::Integer, Reading::Number(Some(Mark::Dot)), text);
    assert_eq!(whole("12.0"), "Whole(12)");
    assert_eq!(whole("12.5"), "is no whole number");
    assert_eq!(whole("5,000"), "Whole(5000)");
    assert_eq!(whole("x"), "is no number as in the rest of the column: 1,234.50");
    assert_eq!(read(Kind::Integer, Reading::Number(None), "1,000"), "Undecided");
}

#[test]
fn a_date_is_local_midnight_as_an_instant_and_itself_as_a_day() {
    let iso = dates(Style::YearFirst, DateOrder::DayMonth);
    assert_eq!(read(Kind::Instant, iso.clone(), "2026-01-15"), "DayOnly(1768453200)");
    assert_eq!(read(Kind::Instant, iso.clone(), "2026-01-15 00:00"), "Whole(1768453200)");
    assert_eq!(read(Kind::Day, iso.clone(), "2026-01-15T23:00:00Z"), "Whole(20468)");
    let slashes = dates(Style::Slashes, DateOrder::DayMonth);
    assert_eq!(read(Kind::Day, slashes.clone(), "1/13/2026"), "Order");
    assert!(read(Kind::Day, slashes, "2026").ends_with("day/month/year"));
}

#[test]
fn a_format_of_the_config_is_followed() {
    let format = |format: &str| Reading::Format(format.to_owned());
    assert_eq!(read(Kind::Instant, format("%Y%m%d %H%M"), "20260115 0900"), "Whole(1768485600)");
    assert_eq!(read(Kind::Day, format("%Y%m%d"), "20260115"), "Whole(20468)");
    assert!(is_format("%Y%m%d") && is_format("%d.%m.%Y %H:%M") && is_format("%s"));
    assert!(!is_format("%Q") && !is_format("%H:%M"));
}

#[test]
fn an_instant_outside_the_years_that_clocks_are_known_for_is_refused_and_a_date_is_not() {
    let iso = || dates(Style::YearFirst, DateOrder::DayMonth);
    let refused = "is outside the years 1970 to 2099";
    assert_eq!(read(Kind::Instant, iso(), "1969-12-31T23:00:00Z"), refused);
    assert_eq!(read(Kind::Instant, iso(), "2100-01-01"), refused);
    assert_eq!(read(Kind::Instant, iso(), "1970-01-01T00:00:00Z"), "Whole(0)");
    assert_eq!(read(Kind::Day, iso(), "1969-12-31"), "Whole(-1)");
}

#[test]
fn a_date_of_another_form_is_read_where_nothing_is_left_to_guess() {
    let open = |reading| match reading {
        Reading::Stamp(dating) => Reading::Stamp(Dating { reach: Reach::Sample, ..dating }),
        other => other,
    };
    let iso = dates(Style::YearFirst, DateOrder::DayMonth);
    let slashes = dates(Style::Slashes, DateOrder::MonthDay);
    let serial = dates(Style::Serial, DateOrder::DayMonth);
    assert_eq!(read(Kind::Day, slashes.clone(), "2026-01-15"), "Whole(20468)");
    assert_eq!(read(Kind::Day, slashes.clone(), "15 Jan 2026"), "Whole(20468)");
    assert_eq!(
        read(Kind::Day, iso.clone(), "1/2/2026"),
        "could be day/month/year or month/day/year, and nothing proves which"
    );
    assert_eq!(read(Kind::Day, open(iso.clone()), "1/2/2026"), "Undecided");
    assert_eq!(
        read(Kind::Instant, iso, "1741083720"),
        "is no date as in the rest of the column: 2025-03-04 10:22:05"
    );
    assert_eq!(read(Kind::Day, open(serial.clone()), "2026-01-15"), "Undecided");
    assert_eq!(read(Kind::Day, serial, "46037"), "Whole(20468)");
}

#[test]
fn what_spoils_a_date_is_said() {
    let iso = || dates(Style::YearFirst, DateOrder::DayMonth);
    assert!(
        read(Kind::Instant, iso(), "2026-01-15 09:00 EST").starts_with("has letters for its zone")
    );
    let millis = dates(Style::Millis, DateOrder::DayMonth);
    assert!(read(Kind::Instant, millis, "1.77E+12").starts_with("was rounded by a spreadsheet"));
    for blank in ["0000-00-00", "#N/A", "(blank)", "None", "-", "0000-00-00 00:00:00"] {
        assert_eq!(read(Kind::Instant, iso(), blank), "Blank", "{blank}");
    }
}
