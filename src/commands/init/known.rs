//! The kinds of exports that can be recognised, with their tables as the reader would read them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::contract;
use crate::contract::layout::LAYOUTS;
use crate::contract::source::SourceTable;
use crate::ingest::bare_header;

use super::super::CommandError;

/// A kind of export.
pub(super) struct Known {
    /// Kind, as the config writes it.
    pub(super) kind: &'static str,
    /// What it is, in words.
    pub(super) title: &'static str,
    /// Zone of its times without an offset, where the exporter fixes one.
    pub(super) zone: Option<&'static str>,
    /// Headers that only this kind has.
    pub(super) marks: &'static [&'static str],
    /// Its tables.
    pub(super) tables: Vec<SourceTable>,
    /// By which files are told apart by their names.
    config: Config,
}

impl Known {
    /// The table that the reader would take a file for by its name alone.
    pub(super) fn named(&self, path: &Path) -> Option<usize> {
        let placed = self.config.sources(&[path.to_owned()]);
        let name = &placed.sources.first()?.tables.first()?.name;
        self.tables.iter().position(|table| table.name == *name)
    }

    /// Whether its files may have any name: those of canonical tables are told apart by it.
    pub(super) fn takes_any_name(&self) -> bool {
        self.kind != CANONICAL
    }
}

/// The kind whose tables are the canonical ones.
pub(super) const CANONICAL: &str = "canonical";

/// Every kind, in the order in which a tie is settled.
///
/// # Errors
/// Never for the kinds that are built in.
pub(super) fn kinds() -> Result<Vec<Known>, CommandError> {
    let names: Vec<&str> = contract::TABLES.iter().map(|table| table.name).collect();
    let mut kinds = vec![Known {
        kind: CANONICAL,
        title: "the tables of Baton itself",
        zone: None,
        marks: &[],
        tables: tables(&source(CANONICAL), &names)?,
        config: Config::parse(&source(CANONICAL), "a kind")?,
    }];
    for layout in LAYOUTS {
        let names: Vec<&str> = layout.tables.iter().map(|table| table.name).collect();
        let mut text = source(layout.kind);
        for name in &names {
            // Writing into a String can't fail.
            let _ = writeln!(text, "[source.tables.{name}]\nfiles = [\"{name}.csv\"]");
        }
        kinds.push(Known {
            kind: layout.kind,
            title: layout.title,
            zone: layout.zone,
            marks: layout.marks,
            tables: tables(&text, &names)?,
            config: Config::parse(&source(layout.kind), "a kind")?,
        });
    }
    Ok(kinds)
}

fn source(kind: &str) -> String {
    format!("[[source]]\nname = \"crm\"\nkind = \"{kind}\"\n")
}

/// The tables of these names, as a config gives them to the reader.
fn tables(config: &str, names: &[&str]) -> Result<Vec<SourceTable>, CommandError> {
    let config = Config::parse(config, "a kind")?;
    let files: Vec<PathBuf> = names.iter().map(|name| format!("{name}.csv").into()).collect();
    let sources = config.sources(&files).sources;
    Ok(sources.into_iter().flat_map(|source| source.tables).collect())
}

/// All columns of all kinds as one table, by which headers are told from other lines.
pub(super) fn everything(kinds: &[Known]) -> SourceTable {
    let tables = kinds.iter().flat_map(|kind| &kind.tables);
    let prefixes: BTreeSet<String> =
        tables.clone().flat_map(|table| table.prefixes.clone()).collect();
    // Kinds of one family have the same headers: each is known once.
    let mut seen = BTreeSet::new();
    let mut columns = Vec::new();
    for column in tables.flat_map(|table| &table.columns) {
        let new = column.headers.iter().filter(|header| seen.insert(bare_header(header)));
        let headers: Vec<String> = new.cloned().collect();
        if !headers.is_empty() {
            let (kind, need) = (contract::Kind::Text, contract::Need::Optional);
            columns.push(contract::source::SourceColumn { headers, kind, need, ..column.clone() });
        }
    }
    SourceTable {
        name: "anything".to_owned(),
        files: Vec::new(),
        columns,
        key: Vec::new(),
        newest: None,
        prefixes: prefixes.into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_of_every_kind_is_known_as_the_reader_reads_it() {
        let kinds = kinds().unwrap();
        assert_eq!(kinds.len(), LAYOUTS.len() + 1);
        for layout in LAYOUTS {
            let known = kinds.iter().find(|known| known.kind == layout.kind).unwrap();
            assert_eq!(known.tables.len(), layout.tables.len(), "{}", layout.kind);
        }
        assert_eq!(kinds[0].tables.len(), contract::TABLES.len());
    }

    #[test]
    fn files_are_told_apart_by_name_as_the_reader_does() {
        let kinds = kinds().unwrap();
        let named = |name: &str| {
            let table = kinds[0].named(Path::new(name))?;
            Some(kinds[0].tables[table].name.clone())
        };
        assert_eq!(named("a/handoffs_2026.csv").as_deref(), Some("handoffs"));
        assert_eq!(named("a/stuff.csv"), None);
    }
}
