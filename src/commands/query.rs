//! `baton query`: any SQL over source, canonical and fact tables.

use std::fmt::Write as _;

use super::console::out;
use super::load::{self, Loaded};
use super::{CommandError, Ending, inputs, rows};
use crate::cli::{InputArgs, QueryArgs};
use crate::contract;
use crate::engine::{Engine, EngineError, table_of};
use crate::measured::Slice;
use crate::model::{Rows, Scope};

/// Runs the query, or lists the tables.
pub(super) fn run(args: &QueryArgs) -> Result<Ending, CommandError> {
    let (sql, input) = typed(args)?;
    let scope = Scope { slices: vec![Slice::All], rows: Rows::Checks };
    let mut loaded = load::load(&input, None, &scope)?;
    match sql {
        None => out(tables(&mut loaded).as_bytes())?,
        Some(sql) => {
            let frame = loaded.engine.run("the query", &sql)?;
            let table = table_of(&frame).map_err(EngineError::from)?;
            out(&rows::bytes(&table, args.format)?)?;
        }
    }
    Ok(Ending::Done)
}

/// The query, from the file or the last argument, and the exports that are left.
fn typed(args: &QueryArgs) -> Result<(Option<String>, InputArgs), CommandError> {
    let mut input = args.input.clone();
    if args.tables {
        return Ok((None, input));
    }
    if let Some(file) = &args.file {
        return Ok((Some(inputs::read(file)?), input));
    }
    match input.exports.pop() {
        Some(sql) if sql.trim_start().get(..4).is_some_and(is_query) => Ok((Some(sql), input)),
        _ => Err(CommandError::Usage(
            "no query was given\n  help:  baton query EXPORTS 'SELECT …', -f FILE, or --tables"
                .to_owned(),
        )),
    }
}

/// Whether a text starts like a query: `SELECT`, `WITH`, or a comment before one.
fn is_query(start: &str) -> bool {
    let start = start.to_ascii_uppercase();
    start == "SELE" || start == "WITH" || start.starts_with("--")
}

/// Every table with its columns and their meanings.
fn tables(loaded: &mut Loaded) -> String {
    let mut text = String::new();
    for name in loaded.engine.names() {
        let meaning = contract::table(&name).map(|table| table.meaning).or_else(|| {
            let query = format!("facts/{name}");
            loaded.catalog.query(&query).map(|query| query.header.question.as_str())
        });
        // Writing into a String can't fail.
        let _ = writeln!(text, "{name}  {}", meaning.unwrap_or_default());
        for (column, kind) in loaded.engine.columns(&name).unwrap_or_default() {
            let known = contract::table(&name).and_then(|table| table.column(&column));
            let _ = match known {
                Some(known) => {
                    writeln!(text, "    {column}  {}; {}", known.kind.words(), known.meaning)
                }
                None => writeln!(text, "    {column}  {kind}"),
            };
        }
    }
    text
}
