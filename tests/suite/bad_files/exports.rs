//! Exports that can't be read, or only in part.

use std::fmt::Write as _;

use crate::desk::{Desk, HANDOFFS};

#[track_caller]
fn check(handoffs: impl AsRef<[u8]>, words: &str) {
    let desk = Desk::with_handoffs(handoffs);
    desk.refused(&desk.report(&[]), 1, words);
}

#[test]
fn good_exports_are_published() {
    let desk = Desk::with_exports();
    let ran = desk.report(&[]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "out/2026-W45/review.html\n"), "{ran:?}");
    assert_eq!(desk.published(), ["2026-W45", "index.html", "latest"]);
}

#[test]
fn a_required_column_that_is_missing_is_named_with_the_columns_there_are() {
    check(
        "handoff_id,lead_id,sdr_id,handed_off_at\nH-1,L-1,S-1,2026-11-02T15:00:00Z\n",
        "exports/handoffs.csv: no column `ae_id`
  found: handoff_id, lead_id, sdr_id, handed_off_at
  help:  map it with the key `source.columns.handoffs.ae_id`",
    );
    check(
        "handoff_id,lead_id,sdr_id,ae,handed_off_at\nH-1,L-1,S-1,A-1,2026-11-02T15:00:00Z\n",
        "exports/handoffs.csv: no column `ae_id`; is it `ae`?…",
    );
}

#[test]
fn day_and_month_that_can_be_either_are_asked_for_and_not_guessed() {
    let ambiguous = "handoff_id,lead_id,sdr_id,ae_id,handed_off_at
H-1,L-1,S-1,A-1,03/04/2026
H-2,L-2,S-1,A-1,05/04/2026
";
    let words =
        "exports/handoffs.csv: the order of day and month in column `handed_off_at` can't be told
  found: `03/04/2026` in line 2, `05/04/2026` in line 3
  help:  set date_order = \"day-month\" or \"month-day\" in the section of source `exports`";
    check(ambiguous, words);
    let proven = ambiguous.replace("05/04", "25/04");
    let ran = Desk::with_handoffs(proven).report(&[]);
    assert_eq!(ran.code, 0, "a value above 12 proves the order: {ran:?}");
}

#[test]
fn a_file_without_rows_is_no_empty_review() {
    check(
        "",
        "`exports/handoffs.csv` is empty\n  help:  export it again, or take it out of the config",
    );
    check(
        HANDOFFS.lines().next().unwrap(),
        "the exports hold no handoff
  help:  check the files and the date columns, or pass --as-of",
    );
}

#[test]
fn what_is_no_text_is_not_read_as_text() {
    check(
        [0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0, 0xff, 0xfe, 0, 1, b'\n'],
        "`exports/handoffs.csv` is no CSV text
  found: bytes that no text holds
  help:  export the rows as CSV",
    );
    let utf32: Vec<u8> = std::iter::once('\u{feff}')
        .chain(HANDOFFS.chars())
        .flat_map(|letter| u32::from(letter).to_le_bytes())
        .collect();
    check(
        utf32,
        "exports/handoffs.csv:1: the text is in an encoding that is not read
  found: the mark of UTF-32, low byte first
  help:  export it as UTF-8, or convert it: iconv -f UTF-32LE -t UTF-8 `exports/handoffs.csv`",
    );
}

#[test]
fn a_delimiter_that_nobody_knows_is_seen_by_the_single_column() {
    check(
        HANDOFFS.replace(',', "~"),
        "exports/handoffs.csv:1: one column was found where 27 are mapped
  found: `handoff_id~lead_id~sdr_id~ae_id~handed_off_at`, split at every comma
  help:  fields are told apart by comma, semicolon, tab, pipe, caret or backquote; export it with one of these",
    );
}

#[test]
fn a_table_that_nothing_can_be_said_without_is_asked_for() {
    let desk = Desk::with_exports();
    std::fs::remove_file(desk.path("exports/handoffs.csv")).unwrap();
    desk.refused(
        &desk.report(&[]),
        1,
        "no table `handoffs` in the exports
  found: leads, people
  help:  export it, or map it in the config under [source.tables]…",
    );
}

#[test]
fn exports_that_are_not_there_are_bad_arguments() {
    let desk = Desk::with_exports();
    let help = "  help:  name a folder, a file or a pattern in quotes; files end in .csv .tsv …";
    let ran = desk.baton(&["report", "exports/gone.csv", "--out", "out"]);
    desk.refused(&ran, 2, &format!("`exports/gone.csv` finds no export\n{help}"));
    std::fs::create_dir(desk.path("nothing")).unwrap();
    let ran = desk.baton(&["report", "nothing", "--out", "out"]);
    desk.refused(&ran, 2, &format!("`nothing` finds no export\n{help}"));
    let ran = desk.baton(&["report", "--out", "out"]);
    desk.refused(
        &ran,
        2,
        "no exports were given, and there is no baton.toml here
  help:  baton report FOLDER   with handoffs.csv, leads.csv, people.csv …
         baton sample --out exports && baton report exports   to see what comes out",
    );
}

/// One row is cut off; the three before it are reviewed, and the fourth is told of.
#[track_caller]
fn check_last_row(row: &str, reject: &str) {
    let desk = Desk::with_handoffs(format!("{HANDOFFS}{row}"));
    let ran = desk.report(&[]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let books = "9 rows read = 8 loaded + 1 rejected + 0 merged; 12 lines, each accounted for\n";
    assert!(ran.err.starts_with(books), "{}", ran.err);
    assert!(ran.err.contains("3 in all"), "{}", ran.err);
    let rejects = desk.read("out/2026-W45/rejects.csv").replace("\r\n", "\n");
    assert_eq!(
        rejects,
        format!("file,line,column,value,reason\nexports/handoffs.csv,5,{reject}\n")
    );
}

#[test]
fn half_a_row_at_the_end_is_rejected_and_counted_and_the_run_goes_on() {
    check_last_row("H-4,L-1", ",\"H-4,L-1\",has 2 fields where 5 are expected");
    check_last_row("H-4,L-1,\"S-1", ",\"H-4,L-1,\"\"S-1\",a quote opens here and never closes");
}

#[test]
fn a_rejected_value_runs_nothing_in_a_spreadsheet() {
    let shown = [("=1+1", "'=1+1"), ("+1+1", "'+1+1"), ("-1+1", "'-1+1"), ("@now", "'@now")];
    // A plain number is shown by a spreadsheet and not run.
    let shown = shown.into_iter().chain([("-1", "-1")]);
    let (mut rows, mut rejects) = (String::new(), String::new());
    for (number, (value, cell)) in shown.enumerate() {
        let line = number + 5;
        writeln!(rows, "H-{line},L-1,S-1,A-1,{value}").unwrap();
        let reason = "is no date as in the rest of the column: 2025-03-04 10:22:05";
        writeln!(rejects, "exports/handoffs.csv,{line},handed_off_at,{cell},{reason}").unwrap();
    }
    let desk = Desk::with_handoffs(format!("{HANDOFFS}{rows}"));
    let ran = desk.baton(&["check", "exports", "--rejects", "rejects.csv"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let found = desk.read("rejects.csv").replace("\r\n", "\n");
    assert_eq!(found, format!("file,line,column,value,reason\n{rejects}"));
}
