//! Parquet files of three writers, read column by column as every kind that fits.

use std::path::PathBuf;

use crate::contract::source::SourceColumn;
use crate::contract::{Kind, Need};

use super::{Desk, column, frame, rows, text, whole};

fn fixture(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/parquet");
    folder.join(format!("{name}.parquet"))
}

fn desk(name: &str, columns: Vec<SourceColumn>) -> Desk {
    let mut desk = Desk::new(columns);
    desk.source.tables[0].files.push(fixture(name));
    desk
}

/// The column read as that kind, in every file named.
#[track_caller]
fn check(files: &[&str], header: &str, kind: Kind, expected: [&str; 3]) {
    for file in files {
        let desk = desk(file, vec![column(header, kind, Need::Optional)]);
        let intake = desk.read().unwrap_or_else(|error| panic!("{file} {header}: {error}"));
        let found: Vec<String> = rows(&frame(&intake)).into_iter().flatten().collect();
        assert_eq!(found, expected, "{file} {header} {kind:?}");
        assert_eq!((intake.rejects.rows(), intake.rejects.cells()), (0, 0));
        let ledger = &intake.files[0];
        assert!(ledger.balances() && ledger.lines == 3 && ledger.format == "parquet");
    }
}

const ARROW: &[&str] = &["pyarrow_1_0", "pyarrow_2_6"];
const ALL: &[&str] = &["pyarrow_1_0", "pyarrow_2_6", "duckdb", "polars"];
const INT96: &[&str] = &["pyarrow_int96", "pyarrow_int96_bare"];

/// 2026-01-15 09:30:00 and 2026-07-15 23:59:59, UTC.
const MOMENTS: [&str; 3] = ["1768469400", "1784159999", "~"];

#[test]
fn text_in_every_encoding() {
    check(ALL, "text", Kind::Text, ["a", "b", "~"]);
    for header in ["large", "view", "dictionary"] {
        check(ARROW, header, Kind::Text, ["a", "b", "~"]);
    }
    check(&["polars", "pyarrow_bare"], "dictionary", Kind::Text, ["a", "b", "~"]);
    check(&["duckdb"], "dictionary", Kind::Choice(&["x", "y"]), ["x", "y", "~"]);
}

#[test]
fn integers_of_every_width() {
    for header in ["int8", "int16", "int32", "int64"] {
        check(ARROW, header, Kind::Integer, ["1", "-2", "~"]);
        check(ARROW, header, Kind::Text, ["1", "-2", "~"]);
        check(ARROW, header, Kind::Cents, ["100", "-200", "~"]);
    }
    for header in ["uint32", "uint64"] {
        check(ARROW, header, Kind::Integer, ["1", "2", "~"]);
    }
    check(&["duckdb"], "huge", Kind::Integer, ["1", "-2", "~"]);
}

#[test]
fn numbers_with_decimals() {
    check(ALL, "float64", Kind::Cents, ["1200", "43", "~"]);
    check(ARROW, "float32", Kind::Cents, ["1200", "50", "~"]);
    check(ALL, "decimal", Kind::Cents, ["8436250", "-1", "~"]);
    check(ARROW, "decimal_small", Kind::Cents, ["8436250", "-1", "~"]);
    check(ARROW, "decimal_wide", Kind::Cents, ["8436250", "-1", "~"]);
    check(&["pyarrow_bare"], "decimal", Kind::Cents, ["8436250", "-1", "~"]);
    check(ALL, "float64", Kind::Text, ["12", "0.43", "~"]);
}

#[test]
fn flags_and_dates() {
    check(ALL, "flag", Kind::Flag, ["1", "0", "~"]);
    check(ALL, "flag", Kind::Text, ["true", "false", "~"]);
    check(ALL, "date", Kind::Day, ["20468", "-1", "~"]);
    check(ALL, "date", Kind::Text, ["2026-01-15", "1969-12-31", "~"]);
}

#[test]
fn timestamps_of_every_unit() {
    for header in ["milli", "micro", "nano", "micro_utc"] {
        check(ALL, header, Kind::Instant, MOMENTS);
        check(ALL, header, Kind::Day, ["20468", "20649", "~"]);
    }
    for header in ["second", "milli_utc", "nano_zoned"] {
        check(ARROW, header, Kind::Instant, MOMENTS);
    }
    check(&["duckdb"], "second", Kind::Instant, MOMENTS);
    check(INT96, "micro", Kind::Instant, MOMENTS);
    check(INT96, "second", Kind::Instant, MOMENTS);
    check(INT96, "micro_utc", Kind::Instant, MOMENTS);
}

#[test]
fn times_without_a_zone_are_read_in_the_sources_and_said_so() {
    let mut desk = desk("polars", vec![column("micro", Kind::Instant, Need::Optional)]);
    desk.source.zone = chrono_tz::America::New_York;
    let intake = desk.read().unwrap();
    let expected = [Some(1_768_469_400 + 5 * 3600), Some(1_784_159_999 + 4 * 3600), None];
    assert_eq!(whole(&frame(&intake), "micro"), expected);
    assert!(
        intake.notes[0].ends_with("times in `micro` have no zone and are read in America/New_York")
    );
}

#[test]
fn row_groups_are_read_one_by_one() {
    let desk = desk("pyarrow_groups", vec![text("id"), column("n", Kind::Integer, Need::Required)]);
    let intake = desk.read().unwrap();
    let frame = frame(&intake);
    let numbers: Vec<Option<i64>> = (0..1000).map(Some).collect();
    assert_eq!(whole(&frame, "n"), numbers);
    assert_eq!(whole(&frame, "_line")[999], Some(1000));
    assert_eq!(rows(&frame)[777], ["row-777", "777"]);
}

#[test]
fn a_file_without_rows_brings_its_columns() {
    let intake = desk("pyarrow_empty", vec![text("text"), text("other")]).read().unwrap();
    assert_eq!(intake.tables[0].row_count, 0);
    assert_eq!(intake.tables[0].present.iter().collect::<Vec<_>>(), ["text"]);
}

#[test]
fn a_blank_in_a_required_column_refuses_the_row() {
    let intake = desk("polars", vec![column("Text", Kind::Text, Need::Required)]).read().unwrap();
    assert_eq!((intake.tables[0].row_count, intake.rejects.rows()), (2, 1));
}

#[test]
fn what_can_not_be_read_is_named_with_its_type() {
    let error = desk("pyarrow_nested", vec![text("nested")]).read().err().unwrap().to_string();
    let words = "column `nested` holds struct[1], which can't be read as text\n  \
                 help:  write it as text, or map another column with the key `sources.crm.t.nested`";
    assert!(error.ends_with(words), "{error}");
    let error = desk("polars", vec![column("flag", Kind::Instant, Need::Optional)]).read();
    let error = error.err().unwrap().to_string();
    assert!(error.contains("holds bool, which can't be read as instant"), "{error}");
}

#[test]
fn a_file_that_is_no_parquet_is_refused() {
    let mut desk = Desk::new(vec![text("a")]);
    desk.file("a.parquet", b"a,b\n1,2\n");
    assert!(desk.error().starts_with("`a.parquet` is no readable Parquet file\n  found: "));
    let whole = std::fs::read(fixture("polars")).unwrap();
    for end in (8..whole.len()).step_by(97) {
        std::fs::write(desk.folder.path().join("a.parquet"), &whole[..end]).unwrap();
        assert!(desk.error().starts_with("`a.parquet` is no readable Parquet file"), "{end}");
    }
}

fn behind(prefixes: &[&str], mut desk: Desk) -> Desk {
    desk.source.tables[0].prefixes = prefixes.iter().map(|text| (*text).to_owned()).collect();
    desk
}

#[test]
fn fields_inside_of_structs_are_columns() {
    let columns = vec![
        text("id"),
        text("email"),
        column("createdate", Kind::Instant, Need::Optional),
        column("properties.hs_score", Kind::Cents, Need::Optional),
        text("details.industry"),
        column("properties_details_employees", Kind::Integer, Need::Optional),
    ];
    let intake = behind(&["properties.", "properties_"], desk("pyarrow_airbyte", columns));
    let intake = intake.read().unwrap();
    assert_eq!(
        rows(&frame(&intake)),
        [
            ["1", "ada@a.example", "1768469400", "700", "Retail", "12"],
            ["2", "~", "~", "~", "~", "~"],
            ["3", "~", "~", "~", "~", "~"],
            ["4", "bo@b.example", "1768469400", "50", "~", "3"],
        ]
    );
    assert_eq!(intake.files[0].lines, 4);
}

#[test]
fn lists_are_joined_as_exports_join_ids() {
    let intake = desk("pyarrow_airbyte", vec![text("companies"), text("numbers")]).read().unwrap();
    let expected = [["10;11", "1;2"], ["~", "~"], ["~", "~"], ["12", "3"]];
    assert_eq!(rows(&frame(&intake)), expected);
}

#[test]
fn keys_of_json_objects_are_columns() {
    let columns = vec![
        text("id"),
        text("email"),
        column("createdate", Kind::Instant, Need::Optional),
        text("late_key"),
        column("hs_score", Kind::Integer, Need::Optional),
        text("companies"),
        column("archived", Kind::Flag, Need::Optional),
    ];
    let intake = behind(&["properties."], desk("pyarrow_airbyte_v1", columns)).read().unwrap();
    assert_eq!(
        rows(&frame(&intake)),
        [
            ["1", "ada@a.example", "1768469400", "~", "7", "10;11", "0"],
            ["2", "~", "~", "x", "~", "~", "~"],
            ["~", "~", "~", "~", "~", "~", "~"],
            ["~", "~", "~", "~", "~", "~", "~"],
        ]
    );
    let columns = vec![text("id"), text("properties.email"), text("properties")];
    let intake = desk("pyarrow_json", columns).read().unwrap();
    let whole = r#"{"email": null, "late_key": "x"}"#;
    assert_eq!(rows(&frame(&intake))[1], ["2", "~", whole]);
}
