//! Rows of one key: the newest stays, wherever and in whatever order it was read.

use crate::contract::{Kind, Need};
use crate::engine::Relation;

use super::{Desk, column, frame, rows, text};

const OLD: &[u8] = b"id,batch,note\n1,2026-01-02,first\n2,2026-01-09T10:00:00Z,kept\n3,,blank\n";
const NEW: &[u8] = b"id,batch,note\n1,2026-01-05,second\n2,2026-01-09,older\n3,2026-01-01,dated\n3,2026-01-01,last\n";

fn desk(files: [&[u8]; 2]) -> Desk {
    let columns = vec![text("id"), column("batch", Kind::Instant, Need::Optional), text("note")];
    let mut desk = Desk::new(columns).key("id");
    desk.source.tables[0].newest = Some("batch".to_owned());
    for (name, bytes) in ["a.csv", "b.csv"].iter().zip(files) {
        desk.file(name, bytes);
    }
    desk
}

fn notes(desk: &Desk) -> Vec<String> {
    let intake = desk.read().unwrap();
    let frames = match &intake.tables[0].rows {
        Relation::Frame(_) => vec![frame(&intake)],
        Relation::Parquet(files) => files
            .iter()
            .map(|path| {
                use polars::prelude::{ParquetReader, SerReader};
                ParquetReader::new(std::fs::File::open(path).unwrap()).finish().unwrap()
            })
            .collect(),
    };
    let mut kept: Vec<Vec<String>> = frames.iter().flat_map(rows).collect();
    kept.sort();
    assert!(intake.files.iter().all(crate::quality::FileLedger::balances));
    kept.into_iter().map(|row| row[2].clone()).collect()
}

#[test]
fn the_newest_row_of_a_key_stays_in_memory_and_in_files() {
    for files in [[OLD, NEW], [NEW, OLD]] {
        let mut desk = desk(files);
        assert_eq!(notes(&desk), ["second", "kept", "last"]);
        desk.settings.cache = Some(desk.folder.path().join("cache"));
        desk.settings.cache_above = 0;
        assert_eq!(notes(&desk), ["second", "kept", "last"]);
        assert_eq!(notes(&desk), ["second", "kept", "last"]);
    }
}

#[test]
fn without_a_column_for_it_the_last_read_stays() {
    let mut desk = desk([OLD, NEW]);
    desk.source.tables[0].newest = None;
    assert_eq!(notes(&desk), ["second", "older", "last"]);
}

#[test]
fn the_check_says_that_the_newer_stays() {
    let intake = desk([NEW, OLD]).read().unwrap();
    let check = intake.checks.iter().find(|check| check.name == "differing_duplicates").unwrap();
    assert_eq!(check.found, 4);
    assert_eq!(check.done, "the newer row stays, or the one read last");
    let example = check.example.clone().unwrap();
    assert!(
        example.contains("a.csv:3 is replaced by the newer ") && example.ends_with("b.csv:3"),
        "{example}"
    );
}
