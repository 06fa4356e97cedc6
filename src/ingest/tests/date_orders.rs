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

#[test]
fn a_proof_far_behind_the_sample_counts() {
    let many = "03/04/2026|\n".repeat(500_000);
    check(&format!("{many}25/04/2026|\n"), APRIL_3);
    let blank = "|x\n".replace('x', "2026-01-01").repeat(500_000);
    let intake = desk(&format!("{blank}25/04/2026|\n")).read().unwrap();
    assert_eq!(whole(&frame(&intake), "a")[500_000], Some(20_568));
    let contradicted = desk(&format!("25/04/2026|\n{many}04/25/2026|\n")).error();
    assert!(
        contradicted.contains("`04/25/2026` in line 500003 has the month first"),
        "{contradicted}"
    );
}

#[test]
fn dates_that_read_the_same_both_ways_need_no_order() {
    check("03/03/2026|\n", 20_515);
}
