//! Registering, forgetting, files, and the same bytes at any number of threads.

use polars::df;
use polars::frame::DataFrame;
use polars::prelude::{DataType, TimeUnit};

use super::{BOTH, engine, rows};
use crate::engine::polars_sql::{Execution, PolarsSql};
use crate::engine::{Engine, EngineError, Relation, frame_of_columns, parquet_bytes};

#[test]
fn a_forgotten_table_is_unknown_and_the_nearest_is_named() {
    let mut engine = engine(Execution::InMemory);
    engine.forget("empty");
    engine.forget("never_there");
    let error = engine.run("mine", "SELECT * FROM words2").unwrap_err();
    assert_eq!(
        error.to_string(),
        "query `mine` could not be run\n  there is no table `words2`\n  help:  did you mean `words`? \
         the tables are nulls, settings, t, u, words"
    );
}

#[test]
fn columns_are_told_in_words() {
    let mut engine = engine(Execution::InMemory);
    let columns = engine.columns("settings").unwrap();
    assert_eq!(columns, [("as_of".to_owned(), "whole number".to_owned())]);
    assert_eq!(engine.columns("words").unwrap()[1], ("x".to_owned(), "text".to_owned()));
    assert_eq!(engine.columns("nowhere"), None);
}

#[test]
fn an_instant_or_a_float_must_be_typed_before_it_is_registered() {
    let mut frame = df!("at" => [1_i64]).unwrap();
    frame.try_apply("at", |s| s.cast(&DataType::Datetime(TimeUnit::Microseconds, None))).unwrap();
    let float = df!("share" => [0.5]).unwrap();
    for (frame, column) in [(frame, "`at`"), (float, "`share`")] {
        let error =
            PolarsSql::new(Execution::InMemory).register("x", Relation::Frame(frame)).unwrap_err();
        assert!(
            matches!(&error, EngineError::Unreadable { cause, .. } if cause.contains(column)),
            "{error}"
        );
    }
}

#[test]
fn parquet_files_of_one_schema_are_one_table() {
    let folder = tempfile::tempdir().unwrap();
    let part = |name: &str, ids: [i64; 2]| {
        let path = folder.path().join(name);
        let words = ids.map(|id| format!("w{id}"));
        std::fs::write(&path, parquet_bytes(&df!("id" => ids, "w" => words).unwrap()).unwrap())
            .unwrap();
        path
    };
    let files = vec![part("a[1].parquet", [1, 2]), part("year=2024.parquet", [3, 4])];
    for execution in BOTH {
        let mut engine = PolarsSql::new(execution);
        engine.register("x", Relation::Parquet(files.clone())).unwrap();
        let frame = engine.run("q", "SELECT id, w FROM x WHERE id > 1 ORDER BY id").unwrap();
        assert_eq!(rows(&frame), "2 'w2', 3 'w3', 4 'w4'");
    }
}

#[test]
fn what_is_no_parquet_file_is_refused_when_it_is_registered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.parquet");
    let missing = vec![path.clone()];
    let mut engine = PolarsSql::new(Execution::InMemory);
    assert!(matches!(
        engine.register("x", Relation::Parquet(missing)),
        Err(EngineError::Unreadable { .. })
    ));
    std::fs::write(&path, "id,name\n1,a\n").unwrap();
    assert!(matches!(
        engine.register("x", Relation::Parquet(vec![path])),
        Err(EngineError::Unreadable { .. })
    ));
    assert!(matches!(
        engine.register("x", Relation::Parquet(Vec::new())),
        Err(EngineError::Unreadable { .. })
    ));
}

/// Rows in pieces of different sizes, as different thread counts would cut them.
fn pieces(size: usize) -> DataFrame {
    let ids: Vec<i64> = (0..20_000).collect();
    let hash = |id: &i64| id.wrapping_mul(2_654_435_761) % 1_013;
    let mut frame: Option<DataFrame> = None;
    for ids in ids.chunks(size) {
        let columns = [("id", ids.to_vec()), ("k", ids.iter().map(hash).collect())];
        let piece =
            frame_of_columns(columns.map(|(name, values)| (name.to_owned(), values)).into())
                .unwrap();
        frame = Some(frame.map_or(piece.clone(), |frame| frame.vstack(&piece).unwrap()));
    }
    frame.unwrap()
}

#[test]
fn an_ordered_result_is_the_same_bytes_however_the_rows_are_cut_and_run() {
    let sql = "WITH first AS (SELECT k, MIN(id) AS first_id, COUNT(*) AS n FROM x GROUP BY k), \
               numbered AS (SELECT id, k, ROW_NUMBER() OVER (PARTITION BY k ORDER BY id DESC) AS nth FROM x WHERE id >= 0) \
               SELECT a.id, a.k, a.nth, b.first_id, b.n FROM numbered AS a LEFT JOIN first AS b ON a.k = b.k ORDER BY id";
    let mut seen = Vec::new();
    for execution in BOTH {
        for size in [20_000, 777, 4_096] {
            let mut engine = PolarsSql::new(execution);
            engine.register("x", Relation::Frame(pieces(size))).unwrap();
            seen.push(parquet_bytes(&engine.run("q", sql).unwrap()).unwrap());
        }
    }
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]));
}
