//! Queries of a user's own that the guard refuses.

use crate::desk::Desk;

#[track_caller]
fn check(sql: &str, words: &str) {
    let desk = Desk::with_exports();
    desk.refused(&desk.baton(&["query", "exports", sql]), 1, words);
}

#[test]
fn a_division_of_whole_numbers_is_refused_with_the_rewrite() {
    check(
        "SELECT handed_off_at / 2 AS half FROM handoffs",
        "query `the query` was refused
  line 1, column 8: `/` of whole numbers is cut on one engine and not on another, and so is division by zero
    help:  write `CAST(a AS DOUBLE) / NULLIF(b, 0)`",
    );
}

#[test]
fn a_subquery_in_a_condition_is_refused_with_the_rewrite() {
    check(
        "SELECT handoff_id FROM handoffs WHERE lead_id IN (SELECT lead_id FROM leads)",
        "query `the query` was refused
  line 1, column 39: `lead_id IN (SELECT lead_id FROM leads)`: a subquery in a condition
    help:  join a CTE of the distinct keys",
    );
}

#[test]
fn a_query_reads_no_file() {
    check(
        "SELECT * FROM read_csv('/etc/passwd')",
        "query `the query` was refused
  line 1, column 15: `read_csv` is a table function; a query reads no file
    help:  name a registered table; files are read by ingest",
    );
}

#[test]
fn two_statements_are_one_too_many() {
    check(
        "SELECT handoff_id FROM handoffs; SELECT lead_id FROM leads",
        "query `the query` was refused\n  this is not one statement\n    help:  write one `SELECT`",
    );
}

#[test]
fn a_table_that_is_not_there_is_told_the_nearest() {
    check(
        "SELECT handoff_id FROM handofs",
        "query `the query` could not be run
  there is no table `handofs`
  help:  did you mean `handoffs`? the tables are activities, …",
    );
}

#[test]
fn what_is_no_query_is_a_bad_argument() {
    let desk = Desk::with_exports();
    let ran = desk.baton(&["query", "exports", "DROP TABLE handoffs"]);
    let words = "no query was given\n  help:  baton query EXPORTS 'SELECT …', -f FILE, or --tables";
    desk.refused(&ran, 2, words);
}
