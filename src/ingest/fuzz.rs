//! Doors for hostile bytes: each reads what it is given and asserts the laws that hold for all.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use polars::prelude::Column;

use crate::contract::source::{DateOrder, Source, SourceColumn, SourceTable};
use crate::contract::{Kind, Need};
use crate::engine::Relation;
use crate::quality::FileLedger;

use super::error::IngestError;
use super::intake::{Intake, read};
use super::scan::YEARS;
use super::settings::Settings;
use super::stamps::{Stamp, parse_stamp};
use super::styles::Style;

/// Words of the choice among the columns.
const WORDS: &[&str] = &["held", "no_show"];
/// The columns of [`csv`]: name and kind; the first is required and the key.
const COLUMNS: [(&str, Kind); 9] = [
    ("id", Kind::Text),
    ("at", Kind::Instant),
    ("day", Kind::Day),
    ("size", Kind::Integer),
    ("amount", Kind::Cents),
    ("share", Kind::Share),
    ("flag", Kind::Flag),
    ("word", Kind::Choice(WORDS)),
    ("note", Kind::Text),
];

/// Reads a file as CSV of a text key and one column of each kind, through the door that every
/// export takes.
///
/// # Panics
/// When the books of the file don't balance, or another block size reads other rows; never for
/// what the bytes are.
pub fn csv(export: &Path) {
    let source = source(export);
    let whole = seen(&source, 2 << 20);
    for block in [1, 61] {
        assert_eq!(seen(&source, block), whole, "a block of {block} bytes reads otherwise");
    }
}

/// All that can be seen of an intake.
fn seen(source: &Source, block: usize) -> String {
    let longest_record = 1 << 16;
    let settings = Settings { threads: 1, block, longest_record, ..Settings::default() };
    match read(source, &settings, &mut ()) {
        Ok(intake) => balanced(&intake),
        Err(error) => {
            let fault = matches!(error, IngestError::Imbalance { .. });
            assert!(!fault, "{error}");
            error.to_string()
        }
    }
}

fn balanced(intake: &Intake) -> String {
    assert!(intake.files.iter().all(FileLedger::balances), "{:?}", intake.files);
    let loaded: u64 = intake.files.iter().map(|file| file.loaded.records).sum();
    let rows: u64 = intake.tables.iter().map(|table| table.row_count).sum();
    assert_eq!(loaded, rows, "rows were lost or made up");
    let rejected: u64 = intake.files.iter().map(|file| file.rejected.records).sum();
    assert_eq!(rejected, intake.rejects.rows(), "a reject has no reason");
    let tables: Vec<String> = intake.tables.iter().map(|table| values(&table.rows)).collect();
    format!("{:?} {:?} {} {tables:?}", intake.files, intake.notes, intake.rejects.cells())
}

/// Every value of a table in memory.
fn values(rows: &Relation) -> String {
    let Relation::Frame(frame) = rows else { return String::new() };
    let of = |column: &Column| {
        let values: Vec<_> = (0..frame.height()).map(|row| column.get(row)).collect();
        format!("{} {values:?}", column.name())
    };
    frame.columns().iter().map(of).collect::<Vec<_>>().join("\n")
}

fn source(path: &Path) -> Source {
    let column = |(name, kind): (&str, Kind)| SourceColumn {
        name: name.to_owned(),
        headers: vec![name.to_owned()],
        kind,
        need: if name == "id" { Need::Required } else { Need::Optional },
        values: BTreeMap::new(),
        date_format: None,
        config_key: format!("sources.fuzz.rows.{name}"),
    };
    let table = SourceTable {
        name: "rows".to_owned(),
        files: vec![PathBuf::from(path)],
        columns: COLUMNS.into_iter().map(column).collect(),
        key: vec!["id".to_owned()],
        newest: Some("at".to_owned()),
        prefixes: vec!["property_".to_owned()],
    };
    Source {
        name: "fuzz".to_owned(),
        kind: "custom".to_owned(),
        family: "custom".to_owned(),
        encoding: None,
        rungs: Vec::new(),
        zone: chrono_tz::America::New_York,
        date_order: None,
        tables: vec![table],
    }
}

/// Reads the text as a date, in the style that its form shows and in both orders.
///
/// # Panics
/// When the date, written in ISO form and read again, is another one.
pub fn date(text: &[u8]) {
    let Some(style) = Style::of(text) else { return };
    for order in [DateOrder::DayMonth, DateOrder::MonthDay] {
        let Ok((stamp, _)) = parse_stamp(style, order, text) else { continue };
        let iso = written(stamp);
        // By its offset the first or last hour of all can be of a year that is not read.
        let year = iso.get(..4).and_then(|year| year.parse().ok());
        if year.is_none_or(|year| !YEARS.contains(&year)) {
            continue;
        }
        let again = parse_stamp(Style::YearFirst, order, iso.as_bytes());
        assert_eq!(again.map(|(stamp, _)| comparable(stamp)), Ok(comparable(stamp)), "{iso}");
    }
}

/// What is left of an instant once it is written in UTC: the day that was written may be another.
fn comparable(stamp: Stamp) -> Stamp {
    match stamp {
        Stamp::Utc(second, _) => Stamp::Utc(second, 0),
        other => other,
    }
}

fn written(stamp: Stamp) -> String {
    let date = |day: i64| {
        let second = chrono::DateTime::from_timestamp(day * 86_400, 0).unwrap_or_default();
        second.format("%F").to_string()
    };
    let clock =
        |second: i64| format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    match stamp {
        Stamp::Day(day) => date(day),
        Stamp::Local(day, second) => format!("{} {}", date(day), clock(second)),
        Stamp::Utc(second, _) => {
            let (day, rest) = (second.div_euclid(86_400), second.rem_euclid(86_400));
            format!("{}T{}Z", date(day), clock(rest))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files that have taught something once.
    const FILES: [&str; 6] = [
        "",
        "id,at\n1,2026-01-15\n1,2026-01-14\n",
        "id;at;amount\n1;1/2/2026;1.234,50\n2;25/2/2026;(3)\n",
        "ID,property_at,day\n1,\"2026-01-15\n2,46037,46037.5\n",
        "id,at\n1.23E+15,02/24/26 02:18 AM\nx,Tue 24 Feb 2026\n",
        "id,word\n\0,held\n\u{feff},No Show\n",
    ];

    fn check(folder: &Path, text: &str) {
        let path = folder.join("a.csv");
        std::fs::write(&path, text).unwrap();
        csv(&path);
    }

    #[test]
    fn the_laws_hold_for_the_stored_files() {
        let folder = tempfile::tempdir().unwrap();
        for file in FILES {
            check(folder.path(), file);
        }
    }

    /// Pieces of which hostile files are made.
    const PIECES: [&str; 34] = [
        "id,at,day,size,amount,share,flag,word,note\n",
        "\n",
        "\n",
        "\r\n",
        ",",
        ",",
        ",",
        "\"",
        "\"\"",
        "1",
        "2,",
        "x",
        "2026-01-15",
        "3/4/2026",
        "25/4/2026",
        "4/25/26",
        "04.03.2026 10:22",
        "Mar 4, 2026",
        "Tue 24 Feb 2026",
        "46037",
        "46037.5",
        "1768469400",
        "20260304T102205Z",
        "10:22 EST",
        "1,234.50",
        "1.234,50",
        "(3)",
        "1.5E3",
        "43%",
        "0.43",
        "yes",
        "held",
        "\0",
        "é",
    ];

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig {
            cases: 200, failure_persistence: None, ..Default::default()
        })]

        #[test]
        fn the_laws_hold_for_every_file(
            pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..80),
        ) {
            let folder = tempfile::tempdir().unwrap();
            let text = format!("{}{}", PIECES[0], pieces.concat());
            check(folder.path(), &text);
            check(folder.path(), &pieces.concat());
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig {
            cases: 5000, failure_persistence: None, ..Default::default()
        })]

        #[test]
        fn the_laws_hold_for_every_date(
            text in "([0-9]{1,4}|[-/.: ,T]|Mar|mar\\.|Tue|AM|p\\. m\\.|UTC|\\+01|Z|é){0,12}",
            bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..20),
        ) {
            date(text.as_bytes());
            date(&bytes);
        }
    }
}
