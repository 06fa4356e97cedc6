//! The cache: the same table with it and without it, the first time and the second.

use std::path::PathBuf;

use polars::prelude::{ParquetReader, SerReader};

use crate::contract::{Kind, Need};
use crate::engine::Relation;

use super::super::Intake;
use super::{Desk, column, frame, rows, text};

fn desk() -> Desk {
    let columns = vec![
        column("id", Kind::Text, Need::Required),
        column("day", Kind::Day, Need::Required),
        column("size", Kind::Integer, Need::Optional),
        text("note"),
    ];
    let mut desk = Desk::new(columns).key("id");
    desk.file("a.csv", b"id,day,size,note\n1,2026-01-02,1,\"x\ny\"\n2,2026-01-02,,y\n3,never,,z\n");
    desk.file(
        "b.csv",
        b"id,day,size,note\n1,2026-01-03,2,new\n4,2026-01-04,many,v\n4,2026-01-04,many,v\n",
    );
    desk.file("c.csv", b"id,day,size,note\n");
    desk
}

fn cached(desk: &mut Desk) -> PathBuf {
    let cache = desk.folder.path().join("cache");
    desk.settings.cache = Some(cache.clone());
    desk.settings.cache_above = 0;
    cache
}

fn files(intake: &Intake) -> Vec<PathBuf> {
    match &intake.tables[0].rows {
        Relation::Parquet(files) => files.clone(),
        Relation::Frame(_) => unreachable!("the table is in the cache"),
    }
}

/// All that a reader could see of an intake.
fn seen(intake: &Intake) -> String {
    let rows: Vec<Vec<String>> = match &intake.tables[0].rows {
        Relation::Frame(_) => rows(&frame(intake)),
        Relation::Parquet(files) => files
            .iter()
            .flat_map(|path| {
                let file = std::fs::File::open(path).unwrap();
                rows(&ParquetReader::new(file).finish().unwrap())
            })
            .collect(),
    };
    let rejects: Vec<_> = intake.rejects.read_all().unwrap().map(Result::unwrap).collect();
    let table = &intake.tables[0];
    format!(
        "{rows:?} {} {:?} {:?} {rejects:?} {} {} {:?} {:?}",
        table.row_count,
        table.present,
        intake.files,
        intake.rejects.rows(),
        intake.rejects.cells(),
        intake.checks,
        intake.notes
    )
}

#[test]
fn a_kept_table_is_the_table_that_was_read() {
    let mut desk = desk();
    let plain = seen(&desk.read().unwrap());
    cached(&mut desk);
    let first = desk.read().unwrap();
    assert_eq!(seen(&first), plain);
    let written = std::fs::metadata(&files(&first)[0]).unwrap().modified().unwrap();
    let second = desk.read().unwrap();
    assert_eq!(seen(&second), plain);
    assert_eq!(std::fs::metadata(&files(&second)[0]).unwrap().modified().unwrap(), written);
}

#[test]
fn another_mapping_zone_or_content_is_another_entry() {
    let mut desk = desk();
    let cache = cached(&mut desk);
    let entries = || std::fs::read_dir(&cache).unwrap().count();
    desk.read().unwrap();
    desk.source.zone = chrono_tz::America::New_York;
    desk.read().unwrap();
    desk.source.tables[0].columns[3].headers = vec!["day".to_owned()];
    desk.read().unwrap();
    std::fs::write(&desk.source.tables[0].files[2], "id,day,size,note\n9,2026-01-01,,\n").unwrap();
    desk.read().unwrap();
    assert_eq!(entries(), 4);
}

#[test]
fn a_damaged_entry_is_noticed_and_written_anew() {
    let mut desk = desk();
    cached(&mut desk);
    let first = desk.read().unwrap();
    let expected = seen(&first);
    for path in files(&first) {
        let mut bytes = std::fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        assert_eq!(seen(&desk.read().unwrap()), expected);
        std::fs::write(&path, b"PAR1").unwrap();
        assert_eq!(seen(&desk.read().unwrap()), expected);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(seen(&desk.read().unwrap()), expected);
        std::fs::write(path.with_file_name("entry.json"), b"{").unwrap();
        assert_eq!(seen(&desk.read().unwrap()), expected);
    }
}

#[test]
fn runs_at_once_do_not_disturb_one_another() {
    let mut desk = desk();
    let cache = cached(&mut desk);
    let expected = seen(&desk.read().unwrap());
    std::fs::remove_dir_all(&cache).unwrap();
    std::thread::scope(|scope| {
        let run = || {
            for _ in 0..5 {
                assert_eq!(seen(&desk.read().unwrap()), expected);
            }
        };
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(run)).collect();
        for thread in threads {
            thread.join().unwrap();
        }
    });
    assert_eq!(std::fs::read_dir(&cache).unwrap().count(), 1);
}
