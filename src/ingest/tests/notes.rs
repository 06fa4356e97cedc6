//! What is said of how dates and ids were read.

use crate::contract::{Kind, Need};

use super::{Desk, column, frame, whole};

fn desk(text: &str) -> Desk {
    let columns =
        vec![column("id", Kind::Text, Need::Optional), column("at", Kind::Instant, Need::Optional)];
    let mut desk = Desk::new(columns).key("id");
    desk.file("a.csv", format!("id|at\n{text}").as_bytes());
    desk
}

#[track_caller]
fn check(text: &str, instants: &[Option<i64>], notes: &[&str]) {
    let desk = desk(text);
    let intake = desk.read().unwrap();
    let folder = format!("{}/", desk.folder.path().display());
    let said: Vec<String> = intake.notes.iter().map(|note| note.replace(&folder, "")).collect();
    assert_eq!(
        (whole(&frame(&intake), "at").as_slice(), said),
        (instants, notes.iter().map(ToString::to_string).collect())
    );
}

/// 15 January 2026, midnight and nine o'clock UTC.
const MIDNIGHT: i64 = 1_768_435_200;
const NINE: i64 = MIDNIGHT + 9 * 3600;

#[test]
fn years_of_two_digits_are_said() {
    check(
        "1|01/15/26 09:00 AM\n2|1/15/26\n",
        &[Some(NINE), Some(MIDNIGHT)],
        &[
            "a.csv: dates in `at` are read month first, proven by `01/15/26 09:00 AM` in line 2",
            "a.csv: 2 values of `at` have a year of two digits, read as one of 1970 to 2069",
        ],
    );
}

#[test]
fn dates_in_two_forms_are_read_one_by_one_and_counted() {
    check(
        "1|2026-01-15\n2|2026-01-15 09:00\n3|15.01.2026 09:00\n",
        &[Some(MIDNIGHT), Some(NINE), Some(NINE)],
        &[
            "a.csv: dates in `at` are read day first, proven by `15.01.2026 09:00` in line 4",
            "a.csv: 1 value of `at` is written otherwise than most, and read by that form",
        ],
    );
}

#[test]
fn a_minority_that_could_be_two_dates_is_refused() {
    let intake = desk("1|2026-01-15\n2|2026-01-15 09:00\n3|3/4/2026 09:00\n").read().unwrap();
    let reject = intake.rejects.read_all().unwrap().next().unwrap().unwrap();
    assert_eq!(
        (reject.line, reject.reason.as_str()),
        (4, "could be day/month/year or month/day/year, and nothing proves which")
    );
    assert_eq!((intake.tables[0].row_count, intake.notes.len()), (3, 0));
}

#[test]
fn a_column_of_a_spreadsheets_numbers_is_dates_and_a_mixed_one_is_not() {
    check(
        "1|46037.375\n2|46037\n3|\n",
        &[Some(NINE), Some(MIDNIGHT), None],
        &[
            "a.csv: the numbers in `at` are read as days since 1899-12-30, as spreadsheets count them",
        ],
    );
    check("1|46037.375\n2|2026-01-15\n", &[None, Some(MIDNIGHT)], &[]);
    check("1|46037.375\n2|12\n3|46037.5\n", &[None, None, None], &[]);
}

#[test]
fn what_stands_behind_the_sample_is_read_as_if_it_stood_before() {
    let blanks = " ".repeat(2000);
    let rows = |date: &str| {
        let lines: Vec<String> = (0..2500).map(|id| format!("{id}|{date}{blanks}\n")).collect();
        lines.concat()
    };
    let many = rows("46037");
    let intake = desk(&format!("{many}x|2026-01-15\n")).read().unwrap();
    let instants = whole(&frame(&intake), "at");
    assert_eq!((instants[0], instants[2500]), (None, Some(MIDNIGHT)));
    let many = rows("2026-01-15");
    let intake = desk(&format!("{many}x|1/2/2026\ny|1/15/2026\n")).read().unwrap();
    assert_eq!(whole(&frame(&intake), "at")[2500], Some(MIDNIGHT - 13 * 86_400));
    let intake = desk(&format!("{many}x|1/2/2026\ny|2/3/2026\n")).read().unwrap();
    assert_eq!(intake.rejects.cells(), 2);
}

#[test]
fn ids_that_a_spreadsheet_has_rounded_are_counted() {
    check(
        "1.23E+15|\n1,5e+17|\n00Q1E+5|\n1E|\n",
        &[None, None, None, None],
        &[
            "a.csv: 2 values of the key `id` look rounded by a spreadsheet, as `1.23E+15`: different \
           ids may have become one; export again without opening the file in between",
        ],
    );
}

#[test]
fn leading_zeros_stay() {
    let intake = desk("007|\n7|\n").read().unwrap();
    assert_eq!(super::rows(&frame(&intake))[0][0], "007");
    assert_eq!(intake.tables[0].row_count, 2);
}
