//! The same rows in every encoding, and what is said of the encoding that was found.

use encoding_rs::{Encoding, WINDOWS_1252};

use crate::contract::{Kind, Need};

use super::super::Intake;
use super::{Desk, column, frame, rows, text, whole};

const TEXT: &str =
    "id,day,note\n1,2026-01-02,\"Zoë Müller\nlives, there\"\n2,2026-01-03,Café – €5\n";

fn desk(bytes: &[u8]) -> Desk {
    let columns = vec![
        column("id", Kind::Text, Need::Required),
        column("day", Kind::Day, Need::Required),
        text("note"),
    ];
    let mut desk = Desk::new(columns);
    desk.file("a.csv", bytes);
    desk
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// Reads it by blocks of several sizes: all must come to the same.
fn read(desk: &mut Desk) -> Intake {
    let seen = |intake: &Intake| {
        let rejects: Vec<_> = intake.rejects.read_all().unwrap().collect();
        format!("{:?} {:?} {rejects:?} {:?}", rows(&frame(intake)), intake.files, intake.notes)
    };
    let intake = desk.read().unwrap();
    for (block, threads) in [(1, 1), (5, 1), (16, 2)] {
        (desk.settings.block, desk.settings.threads) = (block, threads);
        assert_eq!(seen(&desk.read().unwrap()), seen(&intake), "{block}");
    }
    assert!(intake.files.iter().all(crate::quality::FileLedger::balances));
    intake
}

#[track_caller]
fn check(bytes: &[u8], named: Option<&str>, format: &str) {
    let mut desk = desk(bytes);
    desk.source.encoding = named.map(str::to_owned);
    let intake = read(&mut desk);
    let expected = [["1", "20455", "Zoë Müller\nlives, there"], ["2", "20456", "Café – €5"]];
    assert_eq!(rows(&frame(&intake)), expected, "{format}");
    assert_eq!(whole(&frame(&intake), "_line"), [Some(2), Some(4)]);
    assert_eq!(intake.files[0].format, format!("csv, comma, {format}"));
    assert_eq!((intake.files[0].lines, intake.files[0].bytes), (4, bytes.len() as u64));
}

#[test]
fn the_rows_are_the_same_in_every_encoding() {
    let marked = format!("\u{feff}{TEXT}");
    check(TEXT.as_bytes(), None, "UTF-8");
    check(marked.as_bytes(), None, "UTF-8");
    check(&utf16(&marked, u16::to_le_bytes), None, "UTF-16LE");
    check(&utf16(&marked, u16::to_be_bytes), None, "UTF-16BE");
    let by_nuls = "(recognised by its NUL bytes)";
    check(&utf16(TEXT, u16::to_le_bytes), None, &format!("UTF-16LE {by_nuls}"));
    check(&utf16(TEXT, u16::to_be_bytes), None, &format!("UTF-16BE {by_nuls}"));
    let windows = WINDOWS_1252.encode(TEXT).0;
    let guess = "Windows-1252 (guessed: line 2 is no UTF-8; the key `encoding` sets another)";
    check(&windows, None, guess);
    check(&windows, Some("latin1"), "Windows-1252 (as configured)");
    let mac = Encoding::for_label(b"macintosh").unwrap();
    check(&mac.encode(TEXT).0, Some("macintosh"), "macintosh (as configured)");
    check(&utf16(TEXT, u16::to_be_bytes), Some("utf-16be"), "UTF-16BE (as configured)");
}

#[test]
fn a_guess_is_said_with_a_line_to_judge_it_by_and_the_key_that_overrides_it() {
    let mut desk = desk(&WINDOWS_1252.encode(TEXT).0);
    let intake = read(&mut desk);
    let folder = format!("{}/", desk.folder.path().display());
    assert_eq!(
        intake.notes.iter().map(|note| note.replace(&folder, "")).collect::<Vec<_>>(),
        ["a.csv: read as Windows-1252, a guess: line 2 is no UTF-8, and by the guess it reads \
          `1,2026-01-02,\"Zoë Müller` (ISO-8859-1 has the same letters and is read so too); where \
          that looks wrong, set encoding = \"…\" in the section of source `crm`"]
    );
}

#[test]
fn a_mark_is_believed_over_the_config_and_that_is_said() {
    let mut desk = desk(format!("\u{feff}{TEXT}").as_bytes());
    desk.source.encoding = Some("windows-1252".to_owned());
    let intake = read(&mut desk);
    assert_eq!(intake.tables[0].row_count, 2);
    let words =
        "starts with the mark of UTF-8 and is read so, though the config names Windows-1252";
    assert!(intake.notes[0].ends_with(words), "{:?}", intake.notes);
}

#[test]
fn one_bad_byte_makes_no_utf8_file_another() {
    let bytes = [TEXT.as_bytes(), b"3,2026-01-04,M\xFCller\n4,2026-01-05,ok\n"].concat();
    let mut desk = desk(&bytes);
    let intake = read(&mut desk);
    assert_eq!(rows(&frame(&intake))[0][2], "Zoë Müller\nlives, there");
    assert_eq!(intake.files[0].format, "csv, comma, UTF-8");
    let reject = intake.rejects.read_all().unwrap().next().unwrap().unwrap();
    assert_eq!((reject.line, reject.reason.as_str()), (5, "is not UTF-8 text"));
    assert_eq!(intake.tables[0].row_count, 3);
}

#[test]
fn bad_bytes_far_behind_the_beginning_settle_the_encoding_too() {
    let row = |id: u32| format!("{id},2026-01-02,plain words of nothing in particular\n");
    let many: String = (0..110_000).map(row).collect();
    assert!(many.len() > 5 << 20);
    let mut desk = desk(b"");
    let mut read = |bytes: Vec<u8>| {
        desk.source.tables[0].files.clear();
        desk.file("a.csv", &bytes);
        desk.read().unwrap()
    };
    let head = "id,day,note\n";
    let last = b"x,2026-01-02,M\xFCller\n";
    let guessed = read([head.as_bytes(), many.as_bytes(), last].concat());
    assert_eq!(guessed.tables[0].row_count, 110_001);
    assert_eq!(guessed.rejects.rows(), 0);
    assert_eq!(
        frame(&guessed).column("note").unwrap().get(110_000).unwrap().get_str(),
        Some("Müller")
    );
    assert!(
        guessed.files[0].format.contains("guessed: line 110002"),
        "{}",
        guessed.files[0].format
    );
    let letters = "y,2026-01-02,Müller\n";
    let kept = read([head.as_bytes(), many.as_bytes(), last, letters.as_bytes()].concat());
    assert_eq!((kept.tables[0].row_count, kept.rejects.rows()), (110_001, 1));
    assert_eq!(kept.files[0].format, "csv, comma, UTF-8");
}

#[test]
fn half_a_utf16_letter_costs_its_row_and_no_other() {
    let mut bytes = utf16("\u{feff}id,day,note\n1,2026-01-02,a", u16::to_le_bytes);
    bytes.extend([0x3D, 0xD8]);
    bytes.extend(utf16("b\n2,2026-01-03,c\n", u16::to_le_bytes));
    let mut desk = desk(&bytes);
    let intake = read(&mut desk);
    assert_eq!(rows(&frame(&intake)), [["2", "20456", "c"]]);
    let reject = intake.rejects.read_all().unwrap().next().unwrap().unwrap();
    assert_eq!((reject.line, reject.reason.as_str()), (2, "is not UTF-16LE text"));
    bytes.push(b'x');
    std::fs::write(&desk.source.tables[0].files[0], &bytes).unwrap();
    let intake = read(&mut desk);
    assert_eq!((intake.tables[0].row_count, intake.rejects.rows()), (1, 2));
}
