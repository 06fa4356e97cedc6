//! What Polars 0.55.2 answers wrongly, or what would reach for a file, never gets to it.

use super::engine;
use crate::engine::polars_sql::Execution;
use crate::engine::{Engine, EngineError};

#[track_caller]
fn refused(sql: &str) {
    let result = engine(Execution::InMemory).run("test", sql);
    assert!(matches!(result, Err(EngineError::Refused { .. })), "{sql}: {result:?}");
}

#[test]
fn what_polars_answers_wrongly_is_refused() {
    for sql in [
        "SELECT SUM(1) AS n FROM t",
        "SELECT SUM(CASE WHEN 1 = 1 THEN 5 END) AS n FROM t",
        "SELECT MAX(1) AS n FROM empty",
        "SELECT id FROM t WHERE NULL = NULL",
        "SELECT id FROM t WHERE (k = 'a') IS NOT TRUE",
        "SELECT k, COUNT(*) AS n FROM t",
        "SELECT k, CASE WHEN k = 'a' THEN SUM(v) ELSE 0 END AS n FROM t GROUP BY k",
        "SELECT k, SUM(SUM(v)) OVER () AS n FROM t GROUP BY k",
        "SELECT SUM(v) OVER () AS s FROM t",
        "SELECT id, ROW_NUMBER() OVER (ORDER BY v NULLS LAST) AS n FROM t",
        "SELECT id, SUM(v) OVER (ORDER BY id) AS s FROM t WHERE id > 0",
        "SELECT SUBSTR(k, -2) AS s FROM t",
        "SELECT REPLACE(k, '', 'b') AS s FROM t",
        "SELECT CASE WHEN v = 10 THEN 1 ELSE 'a' END AS x FROM t",
        "SELECT id FROM t WHERE id IN (SELECT id FROM u)",
        "SELECT a.id FROM t AS a JOIN u ON a.id = u.id JOIN words AS u ON u.id = a.id",
        "SELECT u.id FROM t AS u JOIN (SELECT id FROM u) AS t ON t.id = u.id",
        "WITH t AS (SELECT id FROM t) SELECT id FROM t",
        "SELECT words.id FROM t AS words JOIN u ON u.id = words.id JOIN words AS x ON x.id = u.id",
    ] {
        refused(sql);
    }
}

#[test]
fn no_query_reaches_a_file_or_changes_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("secret.csv");
    std::fs::write(&file, "id\n1\n").unwrap();
    let file = file.to_string_lossy();
    for sql in [
        format!("SELECT * FROM read_csv('{file}')"),
        format!("SELECT * FROM read_parquet('{file}')"),
        format!("SELECT * FROM '{file}'"),
        format!("SELECT * FROM \"{file}\""),
        format!("SELECT * FROM t JOIN read_csv('{file}') AS x ON x.id = t.id"),
        format!("COPY t TO '{file}'"),
        "CREATE TABLE u2 AS SELECT * FROM t".to_owned(),
        "DROP TABLE t".to_owned(),
        "TRUNCATE TABLE t".to_owned(),
        "DELETE FROM t".to_owned(),
        "SHOW TABLES".to_owned(),
        "SELECT id FROM t; DROP TABLE t".to_owned(),
    ] {
        refused(&sql);
    }
}
