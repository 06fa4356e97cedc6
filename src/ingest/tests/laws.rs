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
    encoding: &'static str,
}

fn style() -> impl Strategy<Value = Style> {
    (
        prop::sample::select(vec![',', ';', '\t', '|', '^', '`']),
        prop::sample::select(vec!["\n", "\r\n", "\r"]),
        any::<bool>(),
        any::<bool>(),
        prop::sample::select(vec!["", "utf-8", "utf-16le", "utf-16be", "windows-1252"]),
    )
        .prop_map(|(delimiter, end, always_quoted, last_end, encoding)| Style {
            delimiter,
            end,
            always_quoted,
            last_end,
            encoding,
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
    text
}

/// The text in the style's encoding, with its mark where it has one.
fn encoded(text: &str, style: &Style) -> Vec<u8> {
    let marked = format!("\u{feff}{text}");
    match style.encoding {
        "utf-8" => marked.into_bytes(),
        "utf-16le" => marked.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => marked.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        "windows-1252" => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
        _ => text.as_bytes().to_vec(),
    }
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
        b"'",
        b"\\\"",
        b"\nTotal,,,5\n",
        b"\nTotal,,\n",
        b"\n(7 rows)\n\nsome words of a note",
        b"\na,b,c,d\n",
        b"\nd,c,b,a\n",
        b"\n3,2026-01-15\n",
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
        desk.file("a.csv", &encoded(&write(&rows_in, &style), &style));
        if style.encoding == "windows-1252" {
            desk.source.encoding = Some(style.encoding.to_owned());
        }
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
    fn block_size_changes_nothing_in_any_encoding(
        bytes in hostile(),
        encoding in prop::sample::select(vec!["utf-8", "utf-16le", "utf-16be", "windows-1252"]),
        marked in any::<bool>(),
    ) {
        let mark: &[u8] = match encoding {
            "utf-16le" => b"\xFF\xFE",
            "utf-16be" => b"\xFE\xFF",
            _ => b"",
        };
        let wide = |byte: u8| match encoding {
            "utf-16le" => vec![byte, 0],
            "utf-16be" => vec![0, byte],
            _ => vec![byte],
        };
        let mut text: Vec<u8> = mark.to_vec();
        // Some bytes are left as they are, so that there is text that means nothing.
        for byte in bytes {
            text.extend(if byte == 0xFC { vec![byte] } else { wide(byte) });
        }
        let mut desk = Desk::new(typed());
        desk.file("a.csv", text.get(if marked { 0 } else { mark.len() }..).unwrap());
        desk.source.encoding = Some(encoding.to_owned());
        desk.settings.longest_record = 40;
        desk.settings.block = 8 << 20;
        let expected = seen(&desk);
        for (block, threads) in [(1, 1), (7, 1), (64, 3)] {
            desk.settings.block = block;
            desk.settings.threads = threads;
            prop_assert_eq!(seen(&desk), expected.clone(), "block {} threads {}", block, threads);
        }
    }

    #[test]
    fn every_line_is_accounted_for_in_any_encoding(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        label in prop::sample::select(vec![
            "utf-8", "utf-16le", "utf-16be", "windows-1252", "shift_jis", "gb18030", "iso-2022-jp",
        ]),
    ) {
        let mut desk = Desk::new(typed());
        let header = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
        let header = match label {
            "utf-16le" => "a,b,c,d\n".bytes().flat_map(|byte| [byte, 0]).collect(),
            "utf-16be" => "a,b,c,d\n".bytes().flat_map(|byte| [0, byte]).collect(),
            _ => header.encode("a,b,c,d\n").0.into_owned(),
        };
        desk.file("a.csv", &[header, bytes].concat());
        desk.source.encoding = Some(label.to_owned());
        // Books that don't balance are an error of their own.
        prop_assert!(!seen(&desk).contains("was not read exactly"));
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
        Style { delimiter: ',', end: "\r\n", always_quoted: false, last_end: true, encoding: "" };
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
