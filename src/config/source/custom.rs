//! The tables of a custom source: the user's own, column by column.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Pattern, patterns, values};
use crate::config::problem::{Fault, Problems};
use crate::config::tree::{Node, Table, Value};
use crate::contract::source::SourceColumn;
use crate::contract::{Kind, Need};

/// One table of a custom source.
#[derive(Clone, Debug, Serialize)]
pub struct CustomTable {
    pub(super) name: String,
    pub(super) patterns: Vec<Pattern>,
    pub(super) key: Vec<String>,
    columns: Vec<CustomColumn>,
}

/// One column of a custom table.
#[derive(Clone, Debug, Serialize)]
struct CustomColumn {
    name: String,
    header: String,
    kind: String,
    is_required: bool,
    format: Option<String>,
    values: BTreeMap<String, String>,
    #[serde(skip)]
    config_key: String,
}

/// The typed tables, in the order of the file.
pub(super) fn tables(source: &Table, problems: &mut Problems) -> Vec<CustomTable> {
    let tables = source.named("tables");
    let place = source.place.under("tables");
    if tables.is_empty() && !problems.are_at(&place) {
        problems.add(
            &place,
            Fault::Missing {
                expected: "the tables of the source".to_owned(),
                example: "[source.tables.lead_history]".to_owned(),
            },
        );
    }
    tables.into_iter().map(|(name, table)| custom_table(name, table, problems)).collect()
}

impl CustomTable {
    /// The columns as ingest is told of them.
    pub(super) fn source_columns(&self) -> Vec<SourceColumn> {
        let column = |column: &CustomColumn| SourceColumn {
            name: column.name.clone(),
            headers: vec![column.header.clone()],
            kind: kind_of(&column.kind),
            need: if column.is_required { Need::Required } else { Need::Optional },
            values: column.values.clone(),
            date_format: column.format.clone(),
            config_key: column.config_key.clone(),
        };
        self.columns.iter().map(column).collect()
    }
}

fn custom_table(name: &str, table: &Table, problems: &mut Problems) -> CustomTable {
    let entries = table.table("columns").map(Table::in_order).unwrap_or_default();
    let columns: Vec<CustomColumn> = entries
        .into_iter()
        .map(|(column, node)| CustomColumn {
            config_key: format!("source.tables.{name}.columns.{column}"),
            ..custom_column(column, node, problems)
        })
        .collect();
    for (name, example) in [("files", "[\"Lead*.csv\"]"), ("columns", "{ id = \"Id\" }")] {
        let place = table.place.under(name);
        if table.given(name).is_none() && !problems.are_at(&place) {
            let expected = format!("the {name} of the table");
            problems.add(&place, Fault::Missing { expected, example: example.to_owned() });
        }
    }
    if let Some(empty) = table.given("columns").filter(|_| columns.is_empty()) {
        problems.contradiction(
            &empty.place,
            "has no column: a table should have one, such as `id = \"Id\"`",
        );
    }
    if let Some(empty) = table.given("files").filter(|files| files.list().is_empty()) {
        problems.contradiction(
            &empty.place,
            "has no pattern: a table should have files, such as `[\"Lead*.csv\"]`",
        );
    }
    let names: BTreeSet<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    for node in table.list("key") {
        if let Some(key) = node.text().filter(|key| !names.contains(key)) {
            let known = columns.iter().map(|column| column.name.clone()).collect();
            problems.not_one_of(&node.place, key, ("a column of the table", known));
        }
    }
    CustomTable {
        name: name.to_owned(),
        patterns: patterns(table),
        key: table.texts("key"),
        columns,
    }
}

fn custom_column(name: &str, node: &Node, problems: &mut Problems) -> CustomColumn {
    let Some(table) = node.table() else {
        // The short form, name = "Header".
        return CustomColumn {
            name: name.to_owned(),
            header: node.text().unwrap_or_default().to_owned(),
            kind: "text".to_owned(),
            is_required: false,
            format: None,
            values: BTreeMap::new(),
            config_key: String::new(),
        };
    };
    let place = table.place.under("header");
    if table.given("header").is_none() && !problems.are_at(&place) {
        let (expected, example) = ("the header in the file".to_owned(), "\"Id\"".to_owned());
        problems.add(&place, Fault::Missing { expected, example });
    }
    let kind = table.text("kind");
    CustomColumn {
        name: name.to_owned(),
        header: table.text("header"),
        is_required: matches!(table.node("required").map(|n| &n.value), Some(Value::Flag(true))),
        format: table.node("format").and_then(|n| values::format(n, kind_of(&kind), problems)),
        values: table
            .table("values")
            .map(|words| values::values(words, kind_of(&kind), problems))
            .unwrap_or_default(),
        kind,
        config_key: String::new(),
    }
}

/// The kind that a word of the config stands for; text for what the reader has refused.
fn kind_of(word: &str) -> Kind {
    match word {
        "instant" => Kind::Instant,
        "day" => Kind::Day,
        "integer" => Kind::Integer,
        "cents" => Kind::Cents,
        "share" => Kind::Share,
        "flag" => Kind::Flag,
        _ => Kind::Text,
    }
}
