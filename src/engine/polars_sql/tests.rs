//! Traps of the default engine: each is refused, or answered as `DuckDB` 2.0 answers it.

mod answers;
mod behaviour;
mod refused;

use polars::df;
use polars::frame::DataFrame;

use super::{Execution, PolarsSql};
use crate::engine::{Engine, Relation, table_of};
use crate::table::Values;

const BOTH: [Execution; 2] = [Execution::InMemory, Execution::Streaming];

fn frames() -> Vec<(&'static str, DataFrame)> {
    let t = df!(
        "id" => [1_i64, 2, 3, 4, 5, 6],
        "k" => [Some("a"), Some("b"), None, Some("a"), None, Some("c")],
        "v" => [Some(10_i64), None, Some(30), Some(40), Some(5), None],
        "flag" => [Some(1_i64), Some(0), None, Some(1), Some(1), Some(0)],
        "small" => [Some(2_000_000_000_i32), Some(2_000_000_000), None, Some(1), Some(2), Some(3)],
    );
    let u = df!(
        "id" => [1_i64, 2, 7],
        "k" => [Some("a"), None, Some("b")],
        "w" => [Some(100_i64), Some(200), None],
        "v" => [Some(1_i64), Some(2), Some(3)],
    );
    let none = [None::<i64>, None];
    let words = df!(
        "id" => [1_i64, 2, 3, 4, 5, 6],
        "x" => [Some("\t Ab "), Some("a%c"), Some("abc"), Some("ÄÖ"), None, Some("")],
    );
    vec![
        ("t", t.unwrap()),
        ("u", u.unwrap()),
        ("words", words.unwrap()),
        ("settings", df!("as_of" => [1_000_i64]).unwrap()),
        ("empty", df!("id" => [0_i64], "k" => ["a"], "v" => [1_i64]).unwrap().clear()),
        ("nulls", df!("id" => [1_i64, 2], "v" => none).unwrap()),
    ]
}

fn engine(execution: Execution) -> PolarsSql {
    let mut engine = PolarsSql::new(execution);
    for (name, frame) in frames() {
        engine.register(name, Relation::Frame(frame)).unwrap();
    }
    engine
}

/// The rows as text: columns joined by a blank, rows by `, `, NULL as `-`.
fn rows(frame: &DataFrame) -> String {
    let table = table_of(frame).unwrap();
    let cell = |values: &Values, row: usize| match values {
        Values::Whole(values) => values[row].map_or("-".to_owned(), |value| value.to_string()),
        Values::Real(values) => values[row].map_or("-".to_owned(), |value| value.to_string()),
        Values::Text { words, codes } => {
            codes[row].map_or("-".to_owned(), |code| format!("'{}'", words[code as usize]))
        }
    };
    let row = |row| {
        let cells = table.columns().iter().map(|column| cell(&column.values, row));
        cells.collect::<Vec<_>>().join(" ")
    };
    (0..table.rows()).map(row).collect::<Vec<_>>().join(", ")
}

#[track_caller]
fn check(sql: &str, expected: &str) {
    for execution in BOTH {
        let frame = engine(execution).run("test", sql);
        let frame = frame.unwrap_or_else(|error| panic!("{execution:?}: {error:?}"));
        assert_eq!(rows(&frame), expected, "{execution:?}: {sql}");
        let narrow = frame
            .dtypes()
            .into_iter()
            .find(|d| d.is_integer() && *d != polars::prelude::DataType::Int64);
        assert_eq!(narrow, None, "{sql}");
    }
}
