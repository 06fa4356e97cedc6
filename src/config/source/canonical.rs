//! The mapping of a canonical source: headers, words and formats that differ from the contract.

use std::collections::BTreeMap;

use serde::Serialize;

use super::values;
use crate::config::problem::{Place, Problems};
use crate::config::tree::{Node, Table};
use crate::contract::source::SourceColumn;
use crate::contract::{self, Column};

/// What differs from the contract in one canonical table.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Mapping {
    headers: BTreeMap<String, String>,
    values: BTreeMap<String, BTreeMap<String, String>>,
    formats: BTreeMap<String, String>,
}

/// The mappings of a source, by canonical table.
pub(super) fn mappings(source: &Table, problems: &mut Problems) -> BTreeMap<String, Mapping> {
    let mut mappings: BTreeMap<String, Mapping> = BTreeMap::new();
    for (table, name, _, node) in columns(source, "columns", problems) {
        let header = node.text().unwrap_or_default().to_owned();
        mappings.entry(table).or_default().headers.insert(name, header);
    }
    for (table, name, column, node) in columns(source, "values", problems) {
        let words = node.table().map(|words| values::values(words, column.kind, problems));
        mappings.entry(table).or_default().values.insert(name, words.unwrap_or_default());
    }
    for (table, name, column, node) in columns(source, "formats", problems) {
        if let Some(format) = values::format(node, column.kind, problems) {
            mappings.entry(table).or_default().formats.insert(name, format);
        }
    }
    mappings
}

/// The columns of a canonical table as ingest is told of them; `mapping` says what differs.
pub(super) fn source_columns(
    table: &contract::Table,
    mapping: Option<&Mapping>,
) -> Vec<SourceColumn> {
    let none = Mapping::default();
    let mapping = mapping.unwrap_or(&none);
    let header_of = |name: &str| mapping.headers.get(name).map_or(name, String::as_str).to_owned();
    let column = |column: &Column| SourceColumn {
        name: column.name.to_owned(),
        headers: vec![header_of(column.name)],
        kind: column.kind,
        need: column.need,
        values: mapping.values.get(column.name).cloned().unwrap_or_default(),
        date_format: mapping.formats.get(column.name).cloned(),
        config_key: format!("source.columns.{}.{}", table.name, column.name),
    };
    table.columns.iter().map(column).collect()
}

/// Table, name, contract and entry of each column under a key, in the order of the file; names that
/// are no columns are noted.
fn columns<'a>(
    source: &'a Table,
    key: &str,
    problems: &mut Problems,
) -> Vec<(String, String, &'static Column, &'a Node)> {
    let mut found = vec![];
    for (table_name, table) in source.named(key) {
        let Some(contract) = contract::table(table_name) else { continue };
        for (name, node) in table.in_order() {
            match contract.column(name) {
                Some(column) => found.push((table_name.to_owned(), name.to_owned(), column, node)),
                None => unknown_column(contract, name, &node.place, problems),
            }
        }
    }
    found
}

fn unknown_column(table: &contract::Table, name: &str, place: &Place, problems: &mut Problems) {
    let what = format!("a column of `{}`", table.name);
    let known = table.columns.iter().map(|column| column.name.to_owned()).collect();
    problems.not_one_of(place, name, (&what, known));
}
