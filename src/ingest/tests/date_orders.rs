//! Day and month: proven, configured, or asked for; never guessed.

use crate::contract::source::DateOrder;
use crate::contract::{Kind, Need};

use super::{Desk, column, frame, whole};

fn desk(text: &str) -> Desk {
    let columns =
        vec![column("a", Kind::Day, Need::Optional), column("b", Kind::Day, Need::Optional)];
    let mut desk = Desk::new(columns);
    desk.file("a.csv", format!("a|b\n{text}").as_bytes());
    desk
}

/// 3 April and 4 March of 2026, in days since 1970.
const APRIL_3: i64 = 20_546;
const MARCH_4: i64 = 20_516;

#[track_caller]
fn check(text: &str, first: i64) {
    let intake = desk(text).read().unwrap();
    assert_eq!(whole(&frame(&intake), "a")[0], Some(first), "{text}");
}

#[test]
fn a_number_above_twelve_proves_the_order_for_its_style() {
    check("03/04/2026|\n25/04/2026|\n", APRIL_3);
    check("03/04/2026|\n04/25/2026|\n", MARCH_4);
    check("03/04/2026|25/04/2026\n", APRIL_3);
}

#[test]
fn another_style_proves_nothing() {
    let error = desk("03/04/2026|25-04-2026\n").error();
    assert!(error.starts_with("a.csv: the order of day and month in column `a` can't be told"));
}

#[test]
fn without_proof_the_config_decides_and_else_it_is_asked_for() {
    let mut desk = desk("03/04/2026|\n05/06/2026|\n");
    assert_eq!(
        desk.error(),
        "a.csv: the order of day and month in column `a` can't be told\n  \
         found: `03/04/2026` in line 2, `05/06/2026` in line 3\n  \
         help:  set date_order = \"day-month\" or \"month-day\" in the section of source `crm`"
    );
    for (order, day) in [(DateOrder::DayMonth, APRIL_3), (DateOrder::MonthDay, MARCH_4)] {
        desk.source.date_order = Some(order);
        assert_eq!(whole(&frame(&desk.read().unwrap()), "a")[0], Some(day));
    }
}

#[test]
fn proofs_of_both_orders_are_an_error() {
    assert_eq!(
        desk("25/04/2026|\n04/25/2026|\n").error(),
        "a.csv: dates in column `a` contradict one another\n  \
         found: `25/04/2026` in line 2 has the day first, `04/25/2026` in line 3 has the month first\n  \
         help:  export the column in one format, best as 2025-03-04"
    );
}

/// Rows that fill more than the bytes by which formats are decided.
const ROWS: usize = 2500;

fn more_than_the_sample(date: &str) -> String {
    format!("{date}{}|2026-01-01\n", " ".repeat(2000)).repeat(ROWS)
}

#[test]
fn a_proof_far_behind_the_sample_counts() {
    let many = more_than_the_sample("03/04/2026");
    check(&format!("{many}25/04/2026|\n"), APRIL_3);
    let blank = more_than_the_sample("");
    let intake = desk(&format!("{blank}25/04/2026|\n")).read().unwrap();
    assert_eq!(whole(&frame(&intake), "a")[ROWS], Some(20_568));
    let contradicted = desk(&format!("25/04/2026|\n{many}04/25/2026|\n")).error();
    assert!(
        contradicted.contains("`04/25/2026` in line 2503 has the month first"),
        "{contradicted}"
    );
}

#[test]
fn dates_that_read_the_same_both_ways_need_no_order() {
    check("03/03/2026|\n", 20_515);
}

/// A table of several files; the first column of the first file's first row.
fn files(texts: &[&str]) -> Desk {
    let mut desk = desk(texts[0]);
    for (number, text) in texts.iter().enumerate().skip(1) {
        desk.file(&format!("{number}.csv"), format!("a|b\n{text}").as_bytes());
    }
    desk
}

#[test]
fn another_file_of_the_table_proves_the_order_too() {
    for (proof, first) in [("25/04/2026|\n", APRIL_3), ("|4/25/2026 10:00 AM\n", MARCH_4)] {
        let desk = files(&["03/04/2026|\n", "01/02/2026|\n", proof]);
        let intake = desk.read().unwrap();
        assert_eq!(whole(&frame(&intake), "a")[0], Some(first));
        let note = intake.notes[0].clone();
        assert!(note.contains("proven by `") && note.contains(" in line 2 of "), "{note}");
        assert!(note.ends_with("/2.csv"), "{note}");
    }
}

#[test]
fn files_that_prove_both_orders_leave_a_third_in_doubt_and_are_read_themselves() {
    let both = ["25/04/2026|\n", "04/25/2026|\n"];
    let intake = files(&both).read().unwrap();
    assert_eq!(whole(&frame(&intake), "a"), [Some(20_568), Some(20_568)]);
    let error = files(&["03/04/2026|\n", both[0], both[1]]).error();
    assert_eq!(
        error,
        "a.csv: dates in column `a` contradict one another\n  \
         found: `25/04/2026` in line 2 of 1.csv has the day first, `04/25/2026` in line 2 of 2.csv \
         has the month first\n  help:  export the column in one format, best as 2025-03-04"
    );
}

#[test]
fn values_come_before_the_config() {
    let mut desk = files(&["03/04/2026|\n", "04/25/2026|\n"]);
    desk.source.date_order = Some(DateOrder::DayMonth);
    assert_eq!(whole(&frame(&desk.read().unwrap()), "a")[0], Some(MARCH_4));
}

#[test]
fn a_file_that_can_not_be_read_proves_nothing() {
    let error = files(&["03/04/2026|\n", ""]).error();
    assert!(error.starts_with("a.csv: the order of day and month in column `a`"), "{error}");
    let mut desk = files(&["03/04/2026|\n"]);
    desk.file("2.csv", b"");
    assert!(desk.error().starts_with("a.csv: the order of day and month in column `a`"));
}

#[test]
fn a_proof_behind_the_sample_of_another_file_counts() {
    let many = more_than_the_sample("03/04/2026");
    let desk = files(&["03/04/2026|\n", &format!("{many}25/04/2026|\n")]);
    assert_eq!(whole(&frame(&desk.read().unwrap()), "a")[0], Some(APRIL_3));
}

#[test]
fn years_of_two_digits_that_may_stand_first_are_asked_for() {
    let days = |write: &dyn Fn(u32) -> String| (1..=12).map(write).collect::<Vec<_>>().concat();
    let first = days(&|day| format!("26-02-{day:02}|\n"));
    assert_eq!(
        desk(&first).error(),
        "a.csv: the years in column `a` have two digits and may stand first\n  \
         found: `26-02-01` in line 2, `26-02-02` in line 3\n  \
         help:  export four digits, or give the column a format, as \"%y-%m-%d\", in the section \
         of source `crm`"
    );
    check(&(days(&|day| format!("{day:02}-02-26|\n")) + "28-02-26|\n"), 20_485);
}
