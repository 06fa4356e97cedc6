//! Troubles with whole files: where, what was found, what to do; the words are a promise.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::compress_to_vec;

use crate::contract::{Kind, Need};

use super::{Desk, column, frame, rows, text};

fn desk() -> Desk {
    Desk::new(vec![
        column("handoff_id", Kind::Text, Need::Required),
        column("at", Kind::Instant, Need::Optional),
    ])
}

#[track_caller]
fn check(bytes: &[u8], expected: &str) {
    let mut desk = desk();
    desk.file("a.csv", bytes);
    assert_eq!(desk.error(), expected);
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn a_file_that_is_not_there() {
    let mut desk = desk();
    assert_eq!(
        desk.error(),
        "table `t` has no file to read\n  help:  name its files in the config"
    );
    let path = desk.file("a.csv", b"");
    std::fs::remove_file(path).unwrap();
    assert_eq!(
        desk.error(),
        "`a.csv` can't be opened\n  found: No such file or directory (os error 2)\n  \
         help:  check the path and who may read it"
    );
}

#[test]
fn a_file_without_content() {
    let empty = "`a.csv` is empty\n  help:  export it again, or take it out of the config";
    check(b"", empty);
    check(b"\xEF\xBB\xBF", empty);
    check(b"\n\r\n  \n", empty);
}

#[test]
fn a_required_column_that_is_missing() {
    check(
        b"Handoff Ids,At\n1,2026-01-01\n",
        "a.csv: no column `handoff_id`; is it `Handoff Ids`?\n  found: Handoff Ids, At\n  \
         help:  map it with the key `sources.crm.t.handoff_id`",
    );
    check(
        b"x,y\n1,2\n",
        "a.csv: no column `handoff_id`\n  found: x, y\n  \
         help:  map it with the key `sources.crm.t.handoff_id`",
    );
}

#[test]
fn a_group_of_columns_of_which_none_is_there() {
    let one_of = Need::OneOf("lead or handoff");
    let columns = vec![column("lead", Kind::Text, one_of), column("handoff", Kind::Text, one_of)];
    let mut desk = Desk::new(columns);
    let path = desk.file("a.csv", b"x,y\n1,2\n");
    assert_eq!(
        desk.error(),
        "a.csv: none of the columns `lead`, `handoff` is there (lead or handoff)\n  found: x, y\n  \
         help:  map one of them with the keys `sources.crm.t.lead`, `sources.crm.t.handoff`"
    );
    std::fs::write(path, b"x,Handoff\n1,2\n3,\n").unwrap();
    let intake = desk.read().unwrap();
    assert_eq!(rows(&frame(&intake)), [["~", "2"]]);
    let reject = intake.rejects.read_all().unwrap().next().unwrap().unwrap();
    assert_eq!(reject.reason, "lead and handoff are all blank (lead or handoff is required)");
}

#[test]
fn a_header_that_stands_twice() {
    check(
        b"Handoff ID,handoff_ID,at\n1,2,\n",
        "a.csv: 2 columns are called `handoff_id`, and it is mapped\n  \
         found: Handoff ID, handoff_ID, at\n  \
         help:  rename one in the export, or map another header with the key `sources.crm.t.handoff_id`",
    );
    let mut desk = desk();
    desk.file("a.csv", b"\xEF\xBB\xBFhandoff_id,HANDOFF ID,x,x,,\n1,2,3,4,5,6\n");
    assert_eq!(rows(&frame(&desk.read().unwrap())), [["1", "~"]]);
}

#[test]
fn a_delimiter_that_is_not_known() {
    check(
        b"handoff_id~at\n1~2026-01-01\n",
        "a.csv:1: one column was found where 2 are mapped\n  \
         found: `handoff_id~at`, split at every comma\n  \
         help:  fields are told apart by comma, semicolon, tab, pipe, caret or backquote; export it \
         with one of these",
    );
}

#[test]
fn an_encoding_that_is_not_read_or_not_known() {
    check(
        b"\xFF\xFE\0\0h\0\0\0",
        "a.csv:1: the text is in an encoding that is not read\n  \
         found: the mark of UTF-32, low byte first\n  \
         help:  export it as UTF-8, or convert it: iconv -f UTF-32LE -t UTF-8 `a.csv`",
    );
    // Katakana in Shift_JIS, whose lead bytes mean nothing in Windows-1252.
    check(
        b"handoff_id,at\n\x83\x65\x81\x5B\x83\x58\x83\x67,\n",
        "a.csv:2: the text is neither UTF-8 nor Windows-1252\n  \
         found: as Windows-1252 the line reads `ƒe\u{81}[ƒXƒg,`\n  \
         help:  export it as UTF-8, or name its encoding in the section of source `crm`: \
         encoding = \"shift_jis\", \"windows-1251\" …",
    );
    let mut desk = desk();
    desk.file("a.csv", b"handoff_id,at\n");
    desk.source.encoding = Some("utf-5".to_owned());
    assert_eq!(
        desk.error(),
        "`a.csv` can't be read as `utf-5`\n  found: no encoding of that name\n  \
         help:  write encoding = \"utf-8\", \"windows-1252\", \"utf-16le\" …, or leave it out"
    );
}

#[test]
fn rows_in_front_of_the_header_and_headers_among_the_rows() {
    let columns = vec![
        column("handoff_id", Kind::Text, Need::Required),
        column("at", Kind::Instant, Need::Required),
        text("note"),
    ];
    let mut desk = Desk::new(columns);
    let path = desk.file("a.csv", b"1,2026-01-02,x\nhandoff_id,at,note\n2,2026-01-03,y\n");
    assert_eq!(
        desk.error(),
        "a.csv:1: a row stands in front of the header, which is line 2\n  \
         found: 1,2026-01-02,x\n  \
         help:  the file was sorted or put together; move the header to the top"
    );
    std::fs::write(
        &path,
        "handoff_id,at,note\n1,2026-01-02,x\nnote,at,handoff_id\ny,2026-01-03,2\n",
    )
    .unwrap();
    assert_eq!(
        desk.error(),
        "a.csv:3: the header of another export stands among the rows\n  \
         found: note,at,handoff_id\n  \
         help:  the rows below it would be read under the wrong columns; split the file at this line"
    );
}

#[test]
fn what_is_no_text_at_all() {
    check(
        b"PK\x03\x04\x14\0\x06\0 and so on",
        "`a.csv` is no CSV text\n  found: a ZIP archive, as Excel workbooks are\n  \
         help:  save the sheet as CSV UTF-8, or unpack the archive",
    );
    let noise: Vec<u8> = (0..=255).cycle().take(4096).collect();
    check(
        &noise,
        "`a.csv` is no CSV text\n  found: bytes that no text holds\n  help:  export the rows as CSV",
    );
}

#[test]
fn a_record_that_does_not_end() {
    let mut desk = desk();
    desk.settings.longest_record = 1000;
    let path = desk.file("a.csv", format!("handoff_id,at\n1,\n{}\n", "x".repeat(5000)).as_bytes());
    assert_eq!(
        desk.error(),
        "a.csv:3: the record has more than 1000 bytes\n  \
         help:  a quote may be open from here on, or the line ends are missing; \
         mend the line or raise the limit"
    );
    std::fs::write(&path, "x".repeat(20 << 20)).unwrap();
    assert!(desk.error().starts_with("a.csv:1: the record has more than 1000 bytes"));
    std::fs::write(&path, format!("handoff_id,at\n1,\n2,\"{}", "x\n".repeat(5000))).unwrap();
    assert!(desk.error().starts_with("a.csv:3: the record has more than 1000 bytes"));
}

#[test]
fn packed_files_are_unpacked_and_broken_ones_refused() {
    let mut desk = desk();
    let members = [gz(b"handoff_id,at\n1,2026-01-01\n"), gz(b"2,2026-01-02\n")].concat();
    let path = desk.file("a.csv.gz", &members);
    let intake = desk.read().unwrap();
    assert_eq!((intake.tables[0].row_count, intake.files[0].lines), (2, 3));
    assert_eq!(intake.files[0].format, "csv, comma, UTF-8, gzip");
    assert_eq!(intake.files[0].bytes, members.len() as u64);
    std::fs::write(&path, &members[..members.len() - 12]).unwrap();
    assert!(desk.error().starts_with("`a.csv.gz` can't be unpacked\n  found: "));
    std::fs::write(&path, b"handoff_id,at\n1,\n").unwrap();
    assert!(
        desk.error().starts_with("`a.csv.gz` can't be unpacked\n  found: it is no gzip archive")
    );
}

#[test]
fn zstandard_archives_are_unpacked_and_broken_ones_refused() {
    let pack = |bytes: &[u8]| compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest);
    let mut desk = desk();
    let frames = [pack(b"handoff_id,at\n1,2026-01-01\n"), pack(b"2,2026-01-02\n")].concat();
    let path = desk.file("a.csv.zst", &frames);
    let intake = desk.read().unwrap();
    assert_eq!((intake.tables[0].row_count, intake.files[0].lines), (2, 3));
    assert_eq!(intake.files[0].format, "csv, comma, UTF-8, Zstandard");
    assert_eq!(intake.files[0].bytes, frames.len() as u64);
    std::fs::write(&path, &frames[..frames.len() - 2]).unwrap();
    assert!(desk.error().starts_with("`a.csv.zst` can't be unpacked\n  found: "));
    std::fs::write(&path, b"handoff_id,at\n1,\n").unwrap();
    let words = "`a.csv.zst` can't be unpacked\n  found: it is no Zstandard archive";
    assert!(desk.error().starts_with(words));
}

#[test]
fn the_fingerprint_is_that_of_the_file() {
    let mut desk = Desk::new(vec![text("a")]);
    desk.file("a.csv", b"a\nb\n");
    // printf 'a\nb\n' | sha256sum
    let expected = "911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2";
    assert_eq!(desk.read().unwrap().files[0].sha256, expected);
}

#[test]
fn a_date_format_that_means_nothing() {
    let mut desk = desk();
    desk.file("a.csv", b"handoff_id,at\n1,x\n");
    desk.source.tables[0].columns[1].date_format = Some("%H:%M".to_owned());
    assert_eq!(
        desk.error(),
        "`%H:%M` is no date format\n  found: key `sources.crm.t.at`\n  \
         help:  write it with %Y %m %d %H %M %S, or leave it out to have it detected"
    );
}
