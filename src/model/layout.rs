//! Sources of a known layout: tables without a file, columns that come from others, rungs.

use std::collections::BTreeSet;

use super::settings::words;
use super::{ModelError, Staged, lists, shape};
use crate::catalog::{Catalog, Query};
use crate::contract::layout::{LAYOUTS, Layout, LayoutTable, RUNGS};
use crate::engine::{Engine, Relation, empty_frame, frame_of, table_of};
use crate::quality::{Check, Severity};
use crate::table::Table;

/// Whether the tables of a family are known.
pub(super) fn is_known(family: &str) -> bool {
    of_family(family).is_some()
}

fn of_family(family: &str) -> Option<&'static Layout> {
    LAYOUTS.iter().find(|layout| layout.family == family)
}

/// Registers the tables of the layout that have no file, empty, the members of columns that are
/// lists, and the rungs that may be used.
pub(super) fn register_absent<E: Engine>(
    engine: &mut E,
    source: &Staged,
) -> Result<(), ModelError> {
    let Some(layout) = of_family(&source.family) else { return Ok(()) };
    let has = |table: &LayoutTable| source.tables.iter().any(|(name, _, _)| name == table.name);
    for table in layout.tables.iter().filter(|table| !has(table)) {
        let columns = table.columns.iter().map(|c| (c.name.to_owned(), c.kind.is_text()));
        let own = ["_file", "_line"].map(|name| (name.to_owned(), false));
        let frame = empty_frame(columns.chain(own))?;
        engine.register(&format!("source_{}", table.name), Relation::Frame(frame))?;
    }
    lists::register(engine, layout)?;
    let rungs = words("rung", source.rungs.iter().map(|rung| Some(rung.as_str())));
    let rungs = Table::new(vec![rungs]).map_err(shape("source_rungs"))?;
    Ok(engine.register("source_rungs", Relation::Frame(frame_of(&rungs)?))?)
}

/// Which columns of a mapped table the files speak of.
pub(super) struct Brought<'a> {
    query: &'a Query,
    source: &'a Staged,
    has_file: bool,
}

impl<'a> Brought<'a> {
    /// Those of a query of the source's family.
    pub(super) fn of(source: &'a Staged, catalog: &Catalog, query: &'a Query) -> Self {
        let mut tables = BTreeSet::new();
        source_reads(catalog, query, &mut tables);
        let has_file = source.tables.iter().any(|(name, _, _)| tables.contains(name));
        Self { query, source, has_file }
    }

    /// Whether a column is spoken of.
    pub(super) fn has(&self, column: &str) -> bool {
        let from = self.query.header.brings.get(column);
        self.has_file && from.is_none_or(|from| from.iter().any(|name| self.has_source(name)))
    }

    /// Whether a file brought a source's `table.column`.
    fn has_source(&self, name: &str) -> bool {
        let Some((table, column)) = name.split_once('.') else { return false };
        let tables = self.source.tables.iter();
        tables.filter(|(name, _, _)| name == table).any(|(_, _, has)| has.contains(column))
    }
}

/// The tables of the source that a query reads, itself or through the steps of its folder.
fn source_reads(catalog: &Catalog, query: &Query, found: &mut BTreeSet<String>) {
    for read in &query.header.reads {
        if let Some(table) = read.strip_prefix("source_") {
            found.insert(table.to_owned());
        } else if let Some(step) = catalog.query(&format!("{}/{read}", query.folder())) {
            source_reads(catalog, step, found);
        }
    }
}

/// How the handoffs of a source were found: one check for each rung that was used.
pub(super) fn rungs_used<E: Engine>(
    engine: &mut E,
    source: &Staged,
    handoffs: &str,
) -> Result<Vec<Check>, ModelError> {
    let query = format!("rungs of {}", source.name);
    let sql =
        format!("SELECT rung, COUNT(*) AS handoffs FROM {handoffs} GROUP BY rung ORDER BY rung");
    let table = table_of(&engine.run(&query, &sql)?)?;
    let rungs = table.text("rung").map_err(shape(&query))?;
    let counts = table.whole("handoffs").map_err(shape(&query))?;
    let count = |row: usize| counts[row].and_then(|n| u64::try_from(n).ok()).unwrap_or(0);
    let of = (0..table.rows()).map(count).sum();
    let used = |rung: &&str| (0..table.rows()).find(|&row| rungs.at(row) == Some(*rung));
    let check = |rung: &str, found| {
        let (words, done, severity) = words_of(rung);
        let what = format!("`{}`: handoffs found by {words}", source.name);
        let (name, done) = (format!("handoffs_by_{rung}"), done.to_owned());
        Check { name, what, found, of, done, example: None, severity }
    };
    let checks = RUNGS.iter().filter_map(|rung| Some(check(rung, count(used(rung)?))));
    Ok(checks.collect())
}

/// A rung in words, what is known by it, and how much to make of it.
fn words_of(rung: &str) -> (&'static str, &'static str, Severity) {
    match rung {
        "explicit" => ("what the export says", "taken as it says", Severity::Fine),
        "owner_change" => (
            "a change of owner from an SDR to an AE",
            "handed off at the moment of the change",
            Severity::Fine,
        ),
        "meeting_booked" => (
            "a meeting that an SDR booked for an AE",
            "handed off at the moment of the booking",
            Severity::Fine,
        ),
        _ => (
            "the conversion of a lead",
            "handed off at the conversion; who owned the lead before is not proven",
            Severity::Caveat,
        ),
    }
}
