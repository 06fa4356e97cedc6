//! One canonical table from the parts that the sources gave.

use super::{ModelError, collect};
use crate::contract;
use crate::engine::{Addition, Engine, Relation, empty_frame, table_of};
use crate::quality::{Check, Severity};

/// What one source gave of a canonical table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Name of the staged table.
    pub(super) name: String,
    /// Files of the sources before: those of this one are numbered on from here.
    pub(super) files_before: usize,
}

/// Registers a canonical table from its staged parts, or as an empty one.
pub(super) fn unite<E: Engine>(
    engine: &mut E,
    table: &contract::Table,
    parts: &[Part],
    extra: &[Addition],
) -> Result<(), ModelError> {
    let columns: Vec<&str> = table
        .columns
        .iter()
        .map(|column| column.name)
        .chain(["_file", "_line"])
        .chain(extra.iter().map(Addition::name))
        .collect();
    if parts.is_empty() {
        let typed = columns.iter().map(|&name| {
            let text = table.column(name).is_some_and(|column| column.kind.is_text());
            (name.to_owned(), text)
        });
        let frame = empty_frame(typed)?;
        return Ok(engine.register(table.name, Relation::Frame(frame))?);
    }
    let arms: Vec<String> = parts.iter().map(|part| part.arm(&columns)).collect();
    Ok(engine.define(table.name, table.name, &arms.join("\nUNION ALL\n"))?)
}

/// Keeps the last row of each key, and says how many it left out; tables without a key stay.
pub(super) fn keep_one<E: Engine>(
    engine: &mut E,
    table: &contract::Table,
) -> Result<Option<Check>, ModelError> {
    if table.key.is_empty() {
        return Ok(None);
    }
    let all = format!("{}_all", table.name);
    let columns: Vec<String> =
        engine.columns(table.name).unwrap_or_default().into_iter().map(|(name, _)| name).collect();
    engine.define(&all, table.name, &format!("SELECT * FROM {}", table.name))?;
    let key = table.key.iter().map(|name| format!("a.{name}")).collect::<Vec<_>>().join(", ");
    let names: Vec<&str> = columns.iter().map(String::as_str).collect();
    let inner: Vec<String> = names.iter().map(|name| format!("    a.{name} AS {name}")).collect();
    let sql = format!(
        "WITH numbered AS (\nSELECT\n{},\n    ROW_NUMBER() OVER (PARTITION BY {key} ORDER BY \
         COALESCE(a._file, 0) DESC, COALESCE(a._line, 0) DESC) AS copy_no\nFROM {all} a\n)\n{}\n\
         FROM numbered p\nWHERE p.copy_no = 1",
        inner.join(",\n"),
        listed(&names)
    );
    engine.define(table.name, table.name, &sql)?;
    let read = rows(engine, &all)?;
    let kept = rows(engine, table.name)?;
    Ok((read > kept).then(|| Check {
        name: format!("shared_keys_{}", table.name),
        what: format!("rows of `{}` that share a key with another", table.name),
        found: read - kept,
        of: read,
        done: "the last one read is kept".to_owned(),
        example: None,
        severity: Severity::Caveat,
    }))
}

impl Part {
    /// The rows of the part, their files numbered through all sources.
    fn arm(&self, columns: &[&str]) -> String {
        let Self { name, files_before } = self;
        let file = format!("p._file + {files_before} AS _file");
        let list = listed(columns).replace("p._file AS _file", &file);
        format!("{list}\nFROM {name} p")
    }
}

fn listed(columns: &[&str]) -> String {
    let list: Vec<String> = columns.iter().map(|name| format!("    p.{name} AS {name}")).collect();
    format!("SELECT\n{}", list.join(",\n"))
}

fn rows<E: Engine>(engine: &mut E, table: &str) -> Result<u64, ModelError> {
    let query = format!("rows of {table}");
    let found = table_of(&engine.run(&query, &format!("SELECT COUNT(*) AS n FROM {table}"))?)?;
    collect::single(&found, &query, "n")
}
