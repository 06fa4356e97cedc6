//! What holds for every file, tried on many.

use proptest::prelude::*;

use crate::contract::{Kind, Need};

use super::super::Intake;
use super::{Desk, column, frame, rows, text};

/// All that a reader could see, or the words of the error.
fn seen(desk: &Desk) -> String {
    match desk.read() {
        Ok(intake) => {
            for ledger in &intake.files {
                assert!(ledger.balances(), "{ledger:?}");
            }
            let rejects: Vec<_> = intake.rejects.read_all().unwrap().collect();
            let lines = super::whole(&frame(&intake), "_line");
            let Intake { files, checks, notes, .. } = &intake;
            format!(
                "{:?} {lines:?} {files:?} {rejects:?} {checks:?} {notes:?}",
                rows(&frame(&intake))
            )
        }
        Err(error) => error.to_string(),
    }
}

fn typed() -> Vec<crate::contract::source::SourceColumn> {
    vec![
        column("a", Kind::Text, Need::Required),
        column("b", Kind::Instant, Need::Optional),
        column("c", Kind::Cents, Need::Optional),
        text("d"),
    ]
}

/// How a file is written.
#[derive(Clone, Debug)]
struct Style {
    delimiter: char,
    end: &'static str,
    always_quoted: bool,
    last_end: bool,
    bom: bool,
}

fn style() -> impl Strategy<Value = Style> {
    (
        prop::sample::select(vec![',', ';', '\t', '|']),
        prop::sample::select(vec!["\n", "\r\n", "\r"]),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(delimiter, end, always_quoted, last_end, bom)| Style {
            delimiter,
            end,
            always_quoted,
            last_end,
            bom,
        })
}

fn write(rows: &[Vec<String>], style: &Style) -> String {
    let field = |value: &String| {
        let marks = ['"', '\n', '\r', style.delimiter];
        if style.always_quoted || value.contains(marks) {
            format!("\"{}\"", value.replace('"', "\"\""))
        } else {
            value.clone()
        }
    };
    let line = |row: &Vec<String>| {
        row.iter().map(field).collect::<Vec<_>>().join(&style.delimiter.to_string())
    };
    let header = vec!["id".to_owned(), "one".to_owned(), "two".to_owned()];
    let lines: Vec<String> = std::iter::once(&header).chain(rows).map(line).collect();
    let mut text = lines.join(style.end);
    if style.last_end {
        text.push_str(style.end);
    }
    if style.bom { format!("\u{feff}{text}") } else { text }
}

fn values() -> impl Strategy<Value = Vec<Vec<String>>> {
    let value = "[ a-z,;|\t\"\n\r€é0-9]{0,12}";
    let row = ("[a-z0-9]{1,6}", value, value).prop_map(|(id, one, two)| vec![id, one, two]);
    prop::collection::vec(row, 0..12)
}

/// Pieces of which hostile files are made.
fn hostile() -> impl Strategy<Value = Vec<u8>> {
    let pieces: Vec<&'static [u8]> = vec![
        b"x",
        b",",
        b",",
        b"\"",
        b"\"",
        b"\n",
        b"\n",
        b"\r\n",
        b"\r",
        b"2026-01-15",
        b"3/4/2026",
        b"25/4/2026",
        b"4/25/2026",
        b"1,234.50",
        b"1.234,50",
        b"\n1,2026-01-15,2,z\n",
        b"\n2,,,\"q\"\n",
        b"\xC3\xA9",
        b"\xFC",
        b"\0",
        b" ",
    ];
    let piece = prop::sample::select(pieces);
    prop::collection::vec(piece, 0..60)
        .prop_map(|pieces| [b"a,b,c,d\n".to_vec(), pieces.concat()].concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_what_is_read((rows_in, style) in (values(), style())) {
        let mut desk = Desk::new(vec![text("id"), text("one"), text("two")]);
        desk.file("a.csv", write(&rows_in, &style).as_bytes());
        let intake = desk.read().unwrap();
        let blank = |value: &String| match value.trim_ascii() {
            "" => "~".to_owned(),
            text => text.to_owned(),
        };
        let expected: Vec<Vec<String>> = rows_in.iter().map(|row| row.iter().map(blank).collect()).collect();
        prop_assert_eq!(rows(&frame(&intake)), expected);
        prop_assert_eq!(intake.rejects.rows(), 0);
        prop_assert!(intake.files[0].balances());
    }

    #[test]
    fn block_size_and_threads_change_nothing(bytes in hostile()) {
        let mut desk = Desk::new(typed());
        desk.file("a.csv", &bytes);
        desk.settings.longest_record = 40;
        desk.settings.block = 8 << 20;
        let expected = seen(&desk);
        for (block, threads) in [(1, 1), (7, 1), (64, 1), (64, 3), (8 << 20, 3)] {
            desk.settings.block = block;
            desk.settings.threads = threads;
            prop_assert_eq!(seen(&desk), expected.clone(), "block {} threads {}", block, threads);
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut desk = Desk::new(typed());
        desk.file("a.csv", &bytes);
        seen(&desk);
        desk.source.tables[0].files.clear();
        desk.file("a.csv", &[b"a,b,c,d\n".as_slice(), &bytes].concat());
        seen(&desk);
    }
}

#[test]
fn the_csv_crate_reads_the_same_rows() {
    let style =
        Style { delimiter: ',', end: "\r\n", always_quoted: false, last_end: true, bom: false };
    let value = |n: usize| ["plain", "a,b", "q\"q", "two\nlines", "\"\"", " é "][n % 6].to_owned();
    let rows_in: Vec<Vec<String>> =
        (0..500).map(|n| vec![format!("r{n}"), value(n), value(n / 6)]).collect();
    let written = write(&rows_in, &style);
    let mut desk = Desk::new(vec![text("id"), text("one"), text("two")]);
    desk.file("a.csv", written.as_bytes());
    let theirs: Vec<Vec<String>> = csv::Reader::from_reader(written.as_bytes())
        .records()
        .map(|record| record.unwrap().iter().map(|value| value.trim().to_owned()).collect())
        .collect();
    assert_eq!(rows(&frame(&desk.read().unwrap())), theirs);
}
