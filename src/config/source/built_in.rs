//! A source of a known layout: what the user says differently from it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::{Pattern, patterns, values};
use crate::config::plain;
use crate::config::problem::Problems;
use crate::config::tree::{Node, Table};
use crate::contract::layout::{Layout, LayoutColumn, LayoutTable, RUNGS};
use crate::contract::source::{SourceColumn, SourceTable};

/// A known layout with the user's own headers, values and files.
#[derive(Clone, Debug, Serialize)]
pub struct BuiltInLayout {
    #[serde(serialize_with = "plain::layout")]
    pub(super) layout: &'static Layout,
    pub(super) patterns: Vec<Pattern>,
    pub(super) tables: BTreeMap<String, Overlay>,
    /// How handoffs may be found, surest first.
    pub(super) rungs: Vec<String>,
}

/// What differs in one table.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Overlay {
    pub(super) patterns: Vec<Pattern>,
    columns: BTreeMap<String, OwnColumn>,
}

/// What differs in one column.
#[derive(Clone, Debug, Default, Serialize)]
struct OwnColumn {
    header: Option<String>,
    values: BTreeMap<String, String>,
    format: Option<String>,
}

/// The typed layout.
pub(super) fn built_in(
    layout: &'static Layout,
    source: &Table,
    problems: &mut Problems,
) -> BuiltInLayout {
    let mut tables = BTreeMap::new();
    for (name, table) in source.named("tables") {
        if let Some(known) = layout.table(name) {
            tables.insert(name.to_owned(), overlay(known, table, problems));
        } else {
            let what = format!("a table of `{}`", layout.kind);
            let known = layout.tables.iter().map(|table| table.name.to_owned()).collect();
            problems.not_one_of(&table.place, name, (&what, known));
        }
    }
    let given = source.given("rungs").map(Node::texts);
    let allowed =
        |rung: &&&str| given.as_ref().is_none_or(|given| given.iter().any(|g| g == **rung));
    let rungs = RUNGS.iter().filter(allowed);
    let rungs = rungs.map(|rung| (*rung).to_owned()).collect();
    BuiltInLayout { layout, patterns: patterns(source), tables, rungs }
}

fn overlay(known: &'static LayoutTable, table: &Table, problems: &mut Problems) -> Overlay {
    if let Some(key) = table.given("key") {
        problems.contradiction(&key.place, "is known for this kind of source: leave it out");
    }
    let mut columns = BTreeMap::new();
    for (name, node) in table.table("columns").map(Table::in_order).unwrap_or_default() {
        if let Some(column) = known.column(name) {
            columns.insert(name.to_owned(), own_column(column, node, problems));
        } else {
            let what = format!("a column of `{}`", known.name);
            let known = known.columns.iter().map(|column| column.name.to_owned()).collect();
            problems.not_one_of(&node.place, name, (&what, known));
        }
    }
    Overlay { patterns: patterns(table), columns }
}

fn own_column(column: &'static LayoutColumn, node: &Node, problems: &mut Problems) -> OwnColumn {
    let Some(table) = node.table() else {
        // The short form, name = "Header".
        return OwnColumn { header: node.text().map(str::to_owned), ..OwnColumn::default() };
    };
    for name in ["kind", "required"] {
        if let Some(node) = table.given(name) {
            problems.contradiction(&node.place, "is known for this kind of source: leave it out");
        }
    }
    let words = table.table("values");
    OwnColumn {
        header: table.optional_text("header"),
        values: words.map(|w| values::values(w, column.kind, problems)).unwrap_or_default(),
        format: table.node("format").and_then(|n| values::format(n, column.kind, problems)),
    }
}

impl BuiltInLayout {
    /// The table that takes a file, by the patterns of the tables, then by the file's name.
    pub(super) fn table_of(&self, file: &Path) -> Option<&'static str> {
        let matching = |(_, overlay): &(&String, &Overlay)| {
            overlay.patterns.iter().any(|pattern| pattern.matches(file))
        };
        let by_pattern = self.tables.iter().find(matching).map(|(name, _)| name.as_str());
        let by_pattern = by_pattern.and_then(|name| self.layout.table(name));
        let by_name = || self.layout.table_of_file(&file.file_name()?.to_string_lossy());
        by_pattern.or_else(by_name).map(|table| table.name)
    }

    /// Whether a pattern of the user's own names the file.
    pub(super) fn names(&self, file: &Path) -> bool {
        let of_tables = self.tables.values().flat_map(|overlay| &overlay.patterns);
        self.patterns.iter().chain(of_tables).any(|pattern| pattern.matches(file))
    }

    /// The tables that have a file.
    pub(super) fn source_tables(
        &self,
        files_of: &dyn Fn(&str) -> Option<Vec<std::path::PathBuf>>,
    ) -> Vec<SourceTable> {
        let typed = |table: &LayoutTable| {
            Some(SourceTable {
                name: table.name.to_owned(),
                files: files_of(table.name)?,
                columns: table.columns.iter().map(|column| self.column(table, column)).collect(),
                key: table.key.iter().map(|name| (*name).to_owned()).collect(),
                newest: table.newest.map(str::to_owned),
                prefixes: self.layout.prefixes.iter().map(|p| (*p).to_owned()).collect(),
            })
        };
        self.layout.tables.iter().filter_map(typed).collect()
    }

    fn column(&self, table: &LayoutTable, column: &LayoutColumn) -> SourceColumn {
        let own = self.tables.get(table.name).and_then(|own| own.columns.get(column.name));
        let mut headers: Vec<String> = own.iter().filter_map(|own| own.header.clone()).collect();
        if headers.is_empty() {
            headers = column.headers.iter().map(|header| (*header).to_owned()).collect();
        }
        let mut values: BTreeMap<String, String> =
            column.values.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect();
        values.extend(self.tracked_names(table.name, column.name));
        values.extend(own.map(|own| own.values.clone()).unwrap_or_default());
        SourceColumn {
            name: column.name.to_owned(),
            headers,
            kind: column.kind,
            need: column.need,
            values,
            date_format: own.and_then(|own| own.format.clone()),
            config_key: format!("source.tables.{}.columns.{}", table.name, column.name),
        }
    }

    /// For a column that names the columns of another table, as a history does: their headers, as
    /// the API and as labels write them, and the names under which queries know them.
    fn tracked_names(&self, table: &str, column: &str) -> BTreeMap<String, String> {
        let tracks = |tracked: &&LayoutTable| tracked.tracked_by == Some((table, column));
        let mut names = BTreeMap::new();
        for tracked in self.layout.tables.iter().filter(|tracked| tracks(tracked)) {
            let own = self.tables.get(tracked.name);
            for column in tracked.columns {
                let header = own.and_then(|own| own.columns.get(column.name)?.header.clone());
                let known = column.headers.iter().map(|header| (*header).to_owned());
                let headers = header.map_or_else(|| known.collect(), |header| vec![header]);
                for header in headers {
                    names.insert(label(&header), column.name.to_owned());
                    names.insert(header, column.name.to_owned());
                }
            }
        }
        names
    }
}

/// The label that a field of the user's own has unless it was given another: `Pain_Points__c` is
/// `Pain Points`.
fn label(header: &str) -> String {
    header.strip_suffix("__c").unwrap_or(header).replace('_', " ")
}
