//! Excel workbooks: typed cells, the sheet that fits, what stands around a table, and hostile files.

use std::path::PathBuf;

use crate::contract::source::SourceColumn;
use crate::contract::{Kind, Need};

use super::{Desk, column, frame, rows, text, whole};

fn fixture(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/xlsx");
    folder.join(format!("{name}.xlsx"))
}

fn desk(name: &str, columns: Vec<SourceColumn>) -> Desk {
    let mut desk = Desk::new(columns);
    desk.source.tables[0].files.push(fixture(name));
    desk
}

fn optional(name: &str, kind: Kind) -> SourceColumn {
    column(name, kind, Need::Optional)
}

fn typed_columns() -> Vec<SourceColumn> {
    let day_only = Kind::DayOnly("handed_off_at");
    vec![
        column("handoff_id", Kind::Text, Need::Required),
        optional("handed_off_at", Kind::Instant),
        optional("handed_off_at_day_only", day_only),
        optional("day", Kind::Day),
        optional("seats", Kind::Integer),
        optional("amount", Kind::Cents),
        optional("talk", Kind::Share),
        optional("held", Kind::Flag),
        text("account"),
        text("note"),
    ]
}

#[track_caller]
fn check_typed(name: &str, format: &str) {
    let intake = desk(name, typed_columns()).read().unwrap();
    let expected = [
        ["H-1", "1768469400", "0", "20468", "12", "8436250", "4300", "1", "123456789012345"],
        ["H-2", "1784159999", "0", "-1", "-2", "123401", "0", "0", "7"],
        ["H-3", "1772323200", "1", "-24047", "0", "30", "10000", "~", "~"],
    ];
    let notes = ["Zoë – „Straße“ 東京", "two\nlines", "~"];
    for ((found, expected), note) in rows(&frame(&intake)).iter().zip(expected).zip(notes) {
        assert_eq!(found[..9], expected, "{name}");
        assert_eq!(found[9], note, "{name}");
    }
    let ledger = &intake.files[0];
    assert_eq!((ledger.lines, ledger.header_lines, ledger.loaded.records), (4, 1, 3));
    assert_eq!((ledger.format.as_str(), intake.rejects.cells()), (format, 0));
    assert_eq!(whole(&frame(&intake), "_line"), [Some(2), Some(3), Some(4)]);
}

#[test]
fn cells_keep_their_types() {
    check_typed("typed", "xlsx, sheet \"Handoffs\"");
}

#[test]
fn days_that_count_from_1904_are_the_same_days() {
    check_typed("typed_1904", "xlsx, sheet \"Handoffs\", days from 1904");
}

#[test]
fn dates_without_a_time_of_day_are_days() {
    let columns = vec![optional("day", Kind::Instant), optional("d", Kind::DayOnly("day"))];
    let intake = desk("typed", columns).read().unwrap();
    // Two of them are of years before the clock; they are refused, not moved.
    assert_eq!(rows(&frame(&intake)), [["1768435200", "1"], ["~", "~"], ["~", "~"]]);
    assert_eq!(intake.rejects.cells(), 2);
}

#[test]
fn dates_are_read_in_the_sources_zone() {
    let mut desk = desk("typed", vec![optional("handed_off_at", Kind::Instant)]);
    desk.source.zone = chrono_tz::America::New_York;
    let found = whole(&frame(&desk.read().unwrap()), "handed_off_at");
    assert_eq!(found[0], Some(1_768_469_400 + 5 * 3600));
}

#[test]
fn what_stands_above_and_below_a_report_is_no_row() {
    let needed = |name| column(name, Kind::Text, Need::Required);
    let columns = vec![needed("handoff_id"), needed("lead_id"), optional("amount", Kind::Cents)];
    let intake = desk("report", columns).read().unwrap();
    assert_eq!(
        rows(&frame(&intake)),
        [["H-1", "L-1", "10000"], ["H-2", "L-2", "25050"], ["H-3", "L-3", "1000"]]
    );
    assert_eq!(whole(&frame(&intake), "_line"), [Some(5), Some(6), Some(8)]);
    let ledger = &intake.files[0];
    assert!(ledger.balances());
    assert_eq!((ledger.preamble_lines, ledger.header_lines, ledger.footer_lines), (2, 2, 3));
    assert_eq!((ledger.lines, ledger.blank_lines, ledger.rejected.records), (15, 4, 1));
    let reject = intake.rejects.read_all().unwrap().next().unwrap().unwrap();
    assert_eq!((reject.line, reject.column.as_str()), (10, "lead_id"));
}

#[test]
fn the_sheet_that_names_most_columns_is_read_and_the_others_are_told() {
    let intake = desk("sheets", vec![text("lead_id"), text("company"), text("owner")]);
    let intake = intake.key("lead_id").read().unwrap();
    assert_eq!(rows(&frame(&intake)), [["L-1", "Acme", "S-2"]]);
    assert_eq!(intake.files[0].merged.records, 1);
    let note = "sheets.xlsx: sheet \"Leads\" is read, whose header names 3 of the table's columns; \
                the others are not: \"About\" (0), \"Leads 2025\" (2), \"Lookup\" (hidden)";
    assert!(intake.notes[0].ends_with(note), "{}", intake.notes[0]);
}

#[test]
fn a_missing_column_is_looked_for_in_the_best_sheet() {
    let needed = column("handoff_id", Kind::Text, Need::Required);
    let error = desk("sheets", vec![needed, text("owner")]).read().err().unwrap().to_string();
    assert!(error.contains("sheets.xlsx, sheet \"Leads\": no column `handoff_id`"), "{error}");
}

#[test]
fn a_workbook_without_a_filled_cell_is_empty() {
    let error = desk("empty", vec![text("a")]).read().err().unwrap().to_string();
    assert!(
        error.ends_with(
            "empty.xlsx` is empty\n  help:  export it again, or take it out of the config"
        )
    );
}

#[test]
fn only_the_first_of_merged_cells_holds_the_value() {
    let intake = desk("merged", vec![text("lead_id"), text("company")]).read().unwrap();
    assert_eq!(rows(&frame(&intake)), [["L-1", "Acme"], ["L-2", "~"], ["L-3", "Zenith"]]);
}

#[test]
fn typed_cells_are_exact_among_texts_of_any_style() {
    let columns = vec![
        text("lead_id"),
        optional("created_at", Kind::Instant),
        optional("amount", Kind::Cents),
        optional("seconds", Kind::Integer),
    ];
    let intake = desk("mixed", columns).read().unwrap();
    assert_eq!(
        rows(&frame(&intake)),
        [
            ["L-1", "1769594400", "123450", "60"],
            ["L-2", "1769601600", "123450", "~"],
            ["L-3", "1769774430", "123", "~"],
            ["L-4", "~", "~", "~"],
            ["L-5", "~", "200", "9"],
        ]
    );
    let refused = intake.rejects.read_all().unwrap().map(|reject| {
        let reject = reject.unwrap();
        format!("{} {} {}", reject.line, reject.column, reject.value)
    });
    let expected = [
        "3 seconds 61.5",
        "4 seconds 01:00:05",
        "5 created_at soon",
        "5 amount TRUE",
        "6 created_at 1769731200",
    ];
    assert_eq!(refused.collect::<Vec<_>>(), expected);
}

fn by_hand() -> Vec<SourceColumn> {
    vec![
        column("lead_id", Kind::Text, Need::Required),
        text("company"),
        optional("created_at", Kind::Instant),
        optional("seats", Kind::Integer),
        optional("held", Kind::Flag),
    ]
}

#[test]
fn formulas_give_their_values_and_errors_are_blank_and_counted() {
    let intake = desk("by_hand", by_hand()).read().unwrap();
    assert_eq!(
        rows(&frame(&intake)),
        [
            ["L-1", "line\r\nend", "1768469400", "12", "1"],
            ["L-2", "~", "1768557600", "~", "0"],
            ["L-3", "~", "~", "3", "~"],
        ]
    );
    let ledger = &intake.files[0];
    assert_eq!(ledger.format, "xlsx, sheet \"Q1 & Q2\"");
    assert_eq!(ledger.repaired["error_cells_read_as_blank"], 4);
    assert_eq!(ledger.repaired["formulas_without_a_value"], 1);
    assert_eq!((ledger.rejected.records, intake.rejects.cells()), (1, 0));
}

#[test]
fn cells_that_lost_their_place_are_refused() {
    let error = desk("unplaced", by_hand()).read().err().unwrap().to_string();
    assert!(error.contains("found: a cell of row 3 is not in its place"), "{error}");
}

#[test]
fn a_workbook_is_known_by_its_content() {
    let mut desk = Desk::new(typed_columns());
    let bytes = std::fs::read(fixture("typed")).unwrap();
    desk.file("a.csv", &bytes);
    desk.file("b.xlsx", b"handoff_id,day\nH-9,2026-01-15\n");
    let intake = desk.read().unwrap();
    assert_eq!(intake.tables[0].row_count, 4);
    assert_eq!(intake.files[1].format, "csv, comma, UTF-8");
}

#[test]
fn a_workbook_cut_off_or_bent_anywhere_is_refused_in_words() {
    let mut desk = Desk::new(by_hand());
    let whole = std::fs::read(fixture("by_hand")).unwrap();
    let path = desk.file("a.xlsx", &whole);
    for end in (4..whole.len()).step_by(41) {
        std::fs::write(&path, &whole[..end]).unwrap();
        assert!(desk.error().starts_with("`a.xlsx` is no readable workbook\n  found: "), "{end}");
    }
    for at in (4..whole.len()).step_by(7) {
        let mut bent = whole.clone();
        bent[at] ^= 0x55;
        std::fs::write(&path, &bent).unwrap();
        // A bent byte may stand where nobody looks; what is read must balance.
        if let Ok(intake) = desk.read() {
            assert!(intake.files[0].balances(), "{at}");
        }
    }
}

/// The fixture with the unpacked size of its sheet stated as so many bytes.
fn stating(size: u32) -> Vec<u8> {
    let mut bytes = std::fs::read(fixture("by_hand")).unwrap();
    let name = b"xl/worksheets/sheet1.xml";
    let at = bytes.windows(name.len()).rposition(|window| window == name).unwrap();
    // The name stands behind 46 bytes of its entry, the size at the 24th.
    bytes[at - 22..at - 18].copy_from_slice(&size.to_le_bytes());
    bytes
}

#[test]
fn a_workbook_that_would_fill_the_memory_is_refused() {
    let mut desk = Desk::new(by_hand());
    let path = desk.file("a.xlsx", &stating(1 << 31));
    let words = "`a.xlsx` is too large a workbook\n  found: all sheets together unpack to 2048 MiB; \
                 at most 1024 MiB are read\n  help:  save the sheet as CSV UTF-8, which may be of any size";
    assert_eq!(desk.error(), words);
    std::fs::write(path, stating(10)).unwrap();
    let error = desk.error();
    assert!(error.contains("sheet1.xml: it unpacks to more than the archive says"), "{error}");
}

#[test]
fn a_list_of_texts_that_claims_too_much_is_refused_before_it_is_believed() {
    let error = desk("claims", by_hand()).read().err().unwrap().to_string();
    assert!(error.contains("it says that it holds more texts than there is room for"), "{error}");
}

#[test]
fn entities_are_not_unfolded() {
    let error = desk("entities", by_hand()).read().err().unwrap().to_string();
    assert!(error.contains("is no readable workbook"), "{error}");
}

#[test]
fn other_spreadsheets_are_named() {
    let mut desk = Desk::new(vec![text("a")]);
    let path = desk.file("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on");
    let old = "found: an old Excel workbook (.xls)\n  help:  open it and save it as .xlsx, or the \
               sheet as CSV UTF-8";
    assert!(desk.error().ends_with(old), "{}", desk.error());
    let mut locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    locked.resize(3 << 20, 0);
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    std::fs::write(&path, &locked).unwrap();
    assert!(desk.error().starts_with("`a.xls` is locked with a password\n"), "{}", desk.error());
    std::fs::write(&path, b"\n <html><table><tr><td>a</td></tr></table>").unwrap();
    assert!(desk.error().contains("found: a web page or XML"), "{}", desk.error());
}
