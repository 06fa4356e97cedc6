//! Hostile files, each with its exact books: what was loaded, refused, merged, and in how many lines.

use crate::contract::{Kind, Need};
use crate::quality::FileLedger;

use super::{Desk, column, frame, rows, text};

/// A file of three columns: an id that is the key, a date, and a note.
fn desk() -> Desk {
    let columns = vec![
        column("id", Kind::Text, Need::Required),
        column("day", Kind::Day, Need::Required),
        text("note"),
    ];
    Desk::new(columns).key("id")
}

/// `lines = header + blank; loaded/lines rejected/lines merged/lines`.
fn books(ledger: &FileLedger) -> String {
    let counted = |part: crate::quality::Counted| format!("{}/{}", part.records, part.lines);
    assert!(ledger.balances(), "{ledger:?}");
    format!(
        "{} = {} + {}; {} {} {}",
        ledger.lines,
        ledger.header_lines,
        ledger.blank_lines,
        counted(ledger.loaded),
        counted(ledger.rejected),
        counted(ledger.merged)
    )
}

#[track_caller]
fn check(body: &str, expected: &str, reasons: &[&str]) {
    let mut desk = desk();
    desk.file("a.csv", format!("id,day,note\n{body}").as_bytes());
    let intake = desk.read().unwrap();
    let found: Vec<String> = intake
        .rejects
        .read_all()
        .unwrap()
        .map(|reject| {
            let reject = reject.unwrap();
            format!("{} {} {}", reject.line, reject.column, reject.reason)
        })
        .collect();
    assert_eq!(
        (books(&intake.files[0]).as_str(), found),
        (expected, reasons.iter().map(ToString::to_string).collect()),
        "{body:?}"
    );
    assert_eq!(intake.tables[0].row_count, intake.files[0].loaded.records);
}

#[test]
fn a_header_alone_is_no_row() {
    check("", "1 = 1 + 0; 0/0 0/0 0/0", &[]);
}

#[test]
fn blank_lines_are_counted_and_rows_of_blanks_with_them() {
    check("1,2026-01-02,a\n\n  \n,,\n2,2026-01-03,b\n", "6 = 1 + 3; 2/2 0/0 0/0", &[]);
}

#[test]
fn ragged_rows_are_refused_unless_only_blanks_are_too_many() {
    check(
        "1,2026-01-02\n2,2026-01-03,b,,\n3,2026-01-04,c,x\n",
        "4 = 1 + 0; 1/1 2/2 0/0",
        &["2  has 2 fields where 3 are expected", "4  has 4 fields where 3 are expected"],
    );
}

#[test]
fn half_a_row_is_refused_and_a_whole_one_without_line_end_is_not() {
    check(
        "1,2026-01-02,a\n2,2026-0",
        "3 = 1 + 0; 1/1 1/1 0/0",
        &["3  has 2 fields where 3 are expected"],
    );
    check("1,2026-01-02,a\n2,2026-01-03,b", "3 = 1 + 0; 2/2 0/0 0/0", &[]);
}

#[test]
fn a_stray_quote_costs_its_line_and_no_other() {
    let resumed = "2  a quote opens here that swallows the lines below; reading resumed at the next whole row";
    check(
        "1,2026-01-02,\"a\n2,2026-01-03,b\n3,2026-01-04,\"c\"\n",
        "4 = 1 + 0; 2/2 1/1 0/0",
        &[resumed],
    );
    check("1,2026-01-02,\"a\n2,2026-01-03,b\n", "3 = 1 + 0; 1/1 1/1 0/0", &[resumed]);
}

#[test]
fn a_quote_that_is_never_closed_is_one_reject() {
    check(
        "1,2026-01-02,a\n2,2026-01-03,\"b\nc\n",
        "4 = 1 + 0; 1/1 1/2 0/0",
        &["3  a quote opens here and never closes"],
    );
}

#[test]
fn notes_over_several_lines_count_their_lines() {
    check("1,2026-01-02,\"a\n\nb\"\n2,2026-01-03,c\n", "5 = 1 + 0; 2/4 0/0 0/0", &[]);
}

#[test]
fn rows_of_one_key_are_merged_into_the_last() {
    check(
        "1,2026-01-02,\"a\nb\"\n2,2026-01-03,b\n1,2026-01-04,c\n1,2026-01-04,c\n",
        "6 = 1 + 0; 2/2 0/0 2/3",
        &[],
    );
}

#[test]
fn a_required_cell_that_is_blank_or_unreadable_refuses_its_row() {
    check(
        ",2026-01-02,a\n2,,b\n3,soon,c\n4,2026-02-30,d\n5,2026-01-05,e\n",
        "6 = 1 + 0; 1/1 4/4 0/0",
        &[
            "2 id is required and blank",
            "3 day is required and blank",
            "4 day is no date as in the rest of the column: 2025-03-04 10:22:05",
            "5 day is no date as in the rest of the column: 2025-03-04 10:22:05",
        ],
    );
}

#[test]
fn an_optional_cell_that_can_not_be_read_is_blank_and_its_row_stays() {
    let columns = vec![text("id"), column("size", Kind::Integer, Need::Optional)];
    let mut desk = Desk::new(columns);
    desk.file("a.csv", b"id,size\na,12\nb,many\n");
    let intake = desk.read().unwrap();
    assert_eq!(rows(&frame(&intake)), [["a", "12"], ["b", "~"]]);
    assert_eq!(books(&intake.files[0]), "3 = 1 + 0; 2/2 0/0 0/0");
    assert_eq!((intake.rejects.rows(), intake.rejects.cells()), (0, 1));
    let check = intake.checks.iter().find(|check| check.name == "unreadable_cells").unwrap();
    let example = check.example.clone().unwrap();
    assert!(
        example.ends_with("a.csv:3: `size` is no number as in the rest of the column: 1,234.50")
    );
}

#[test]
fn nul_bytes_are_dropped_and_counted() {
    check("1,2026-01-02,a\0b\n", "2 = 1 + 0; 1/1 0/0 0/0", &[]);
}

#[test]
fn a_row_that_is_no_utf8_is_refused_where_the_rest_is() {
    let mut desk = desk();
    desk.file("a.csv", b"id,day,note\n1,2026-01-02,M\xC3\xBCller\n2,2026-01-03,M\xFCller\n");
    let intake = desk.read().unwrap();
    assert_eq!(books(&intake.files[0]), "3 = 1 + 0; 1/1 1/1 0/0");
}

#[test]
fn a_later_file_replaces_rows_of_an_earlier_one() {
    let mut desk = desk();
    desk.file("a.csv", b"id,day,note\n1,2026-01-02,old\n2,2026-01-02,x\n");
    desk.file("b.csv", b"note;ID;Day\nnew;1;2026-01-09\n");
    let intake = desk.read().unwrap();
    assert_eq!(rows(&frame(&intake)), [["2", "20455", "x"], ["1", "20462", "new"]]);
    assert_eq!(super::whole(&frame(&intake), "_file"), [Some(0), Some(1)]);
    assert_eq!(super::whole(&frame(&intake), "_line"), [Some(3), Some(2)]);
    assert_eq!(books(&intake.files[0]), "3 = 1 + 0; 1/1 0/0 1/1");
    assert_eq!(intake.files[1].format, "csv, semicolon, UTF-8");
}
