//! The tables of a case in an engine: those that it brings, and those that queries make of them.

mod frames;
mod settings;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use batonpass::catalog::{Catalog, Query};
use batonpass::contract;
use batonpass::engine::{Engine, Execution, PolarsSql, Relation, empty_frame};
use polars::frame::DataFrame;

use super::sheet::Sheet;
use settings::Knobs;

/// Facts that the tool leaves as views.
const VIEWS: [&str; 3] = ["touches", "meeting_rows", "outcome_rows"];

/// Tables that are made without SQL, empty in a case that doesn't bring them.
const MAY_LACK: [&str; 5] =
    ["criteria_lists", "routing_rules", "routing_words", "routing_sizes", "routing_aes"];

/// What is summed before a metric reads it.
const CELLS: [&str; 4] = ["handoff_cells", "appointment_cells", "inquiry_cells", "target_cells"];

/// An engine that is given tables as queries ask for them.
pub(super) struct World<'a> {
    engine: PolarsSql,
    catalog: &'a Catalog,
    sheets: BTreeMap<String, Sheet>,
    unused: BTreeSet<String>,
    knobs: Knobs,
}

impl<'a> World<'a> {
    /// The world of a case's folder.
    pub(super) fn of(
        catalog: &'a Catalog,
        folder: &Path,
        execution: Execution,
    ) -> Result<Self, String> {
        let mut sheets = BTreeMap::new();
        let mut config = String::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            match name.strip_suffix(".csv") {
                Some("expected") => {}
                Some(table) => {
                    sheets.insert(table.to_owned(), Sheet::read(&path)?);
                }
                None if name == "baton.toml" => config = std::fs::read_to_string(&path).unwrap(),
                None => return Err(format!("`{name}` is neither a table nor baton.toml")),
            }
        }
        let knobs = Knobs::of(&config, &sheets)?;
        let unused = sheets.keys().filter(|name| *name != "settings").cloned().collect();
        let engine = PolarsSql::new(execution);
        let mut world = Self { engine, catalog, sheets, unused, knobs };
        world.settings()?;
        Ok(world)
    }

    /// Sees to it that there is a table of that name.
    pub(super) fn ensure(&mut self, table: &str) -> Result<(), String> {
        if self.engine.names().iter().any(|known| known == table) {
            return Ok(());
        }
        self.unused.remove(table);
        if let Some(sheet) = self.sheets.get(table).cloned() {
            return self.bring(table, &sheet);
        }
        if CELLS.contains(&table) {
            return self.count(table);
        }
        if let Some(query) = self.catalog.query(&format!("facts/{table}")).cloned() {
            return self.make(&query);
        }
        match frames::columns(self.catalog, table) {
            Some(columns) if contract::table(table).is_some() => {
                let frame = empty_frame(columns.into_iter()).map_err(|error| error.to_string())?;
                self.register(table, frame)?;
                self.complete(table)
            }
            Some(columns) if MAY_LACK.contains(&table) => {
                let frame = empty_frame(columns.into_iter()).map_err(|error| error.to_string())?;
                self.register(table, frame)
            }
            _ => Err(format!("the case brings no `{table}.csv`")),
        }
    }

    /// Refuses a case with a table that nothing reads.
    pub(super) fn all_used(&self) -> Result<(), String> {
        let list: Vec<_> = self.unused.iter().map(String::as_str).collect();
        if list.is_empty() { Ok(()) } else { Err(format!("nothing reads {}", list.join(", "))) }
    }

    /// Runs the query; what each row counts for is summed by week and all that it can be sliced by.
    pub(super) fn run(&mut self, query: &Query) -> Result<DataFrame, String> {
        if query.folder() == "cells" {
            return self.summed(query, |name| Some(format!("c.{name}")));
        }
        self.engine.run(&query.name, &query.sql).map_err(|error| words(&error))
    }

    fn register(&mut self, name: &str, frame: DataFrame) -> Result<(), String> {
        self.engine.register(name, Relation::Frame(frame)).map_err(|error| words(&error))
    }

    /// Registers what a file of the case holds.
    fn bring(&mut self, table: &str, sheet: &Sheet) -> Result<(), String> {
        let fault = |error| format!("{table}.csv: {error}");
        let columns = frames::columns(self.catalog, table)
            .ok_or_else(|| fault("no query and no export is called so".to_owned()))?;
        if contract::table(table).is_some() {
            let frame = frames::given(sheet, &columns).map_err(fault)?;
            self.register(table, frame)?;
            return self.complete(table);
        }
        let frame = frames::whole(sheet, &columns, self.knobs.as_of()).map_err(fault)?;
        self.register(table, frame)
    }

    /// Completes a canonical table as the tool does.
    fn complete(&mut self, table: &str) -> Result<(), String> {
        let there = self.engine.columns(table).unwrap_or_default();
        let there = there.into_iter().map(|(name, _)| name).collect();
        let derived = frames::derived(table, &self.knobs.settings.is_filled);
        for additions in [frames::absent(table, &there), derived] {
            self.engine.complete(table, additions).map_err(|error| words(&error))?;
        }
        Ok(())
    }

    /// Makes a fact by its own query.
    fn make(&mut self, query: &Query) -> Result<(), String> {
        for read in &query.header.reads {
            self.ensure(read)?;
        }
        let (name, sql) = (query.table(), &query.sql);
        let done = if VIEWS.contains(&name) {
            self.engine.define(name, &query.name, sql)
        } else {
            self.engine.keep(name, &query.name, sql)
        };
        done.map_err(|error| words(&error))
    }

    /// Cells of the one slice `all.weekly`.
    fn count(&mut self, cells: &str) -> Result<(), String> {
        let name = format!("cells/{cells}");
        let query = self.catalog.query(&name).cloned();
        let query = query.ok_or_else(|| format!("there is no `{name}`"))?;
        for read in &query.header.reads {
            self.ensure(read)?;
        }
        let sums =
            self.summed(&query, |name| (name == "week_start").then(|| format!("c.{name}")))?;
        self.register("sums", sums)?;
        let mut list = "'all.weekly' AS slice, '' AS member".to_owned();
        for (name, _) in self.engine.columns("sums").unwrap_or_default() {
            let _ = write!(list, ", c.{name} AS {name}");
        }
        let sql = format!("SELECT {list} FROM sums c");
        self.engine.keep(cells, &name, &sql).map_err(|error| words(&error))
    }

    /// What each row counts for, summed in plain SQL by the labels that have a key; the others are
    /// left out.
    fn summed(
        &mut self,
        query: &Query,
        key: impl Fn(&str) -> Option<String>,
    ) -> Result<DataFrame, String> {
        let error = |error| words(&error);
        self.engine.keep("counted", &query.name, &query.sql).map_err(error)?;
        let (mut list, mut keys, mut names) = (Vec::new(), Vec::new(), Vec::new());
        for (name, kind) in self.engine.columns("counted").unwrap_or_default() {
            if kind != "text" && name != "week_start" {
                list.push(format!("SUM(c.{name}) AS {name}"));
            } else if let Some(key) = key(&name) {
                list.push(format!("{key} AS {name}"));
                keys.push(key);
                names.push(name);
            }
        }
        let (list, keys, names) = (list.join(", "), keys.join(", "), names.join(", "));
        let sql = format!("SELECT {list} FROM counted c GROUP BY {keys} ORDER BY {names}");
        self.engine.run("summed", &sql).map_err(error)
    }

    /// Registers what the config and `settings.csv` say, and the clock.
    fn settings(&mut self) -> Result<(), String> {
        for (name, frame) in self.knobs.frames(&self.sheets)? {
            if !self.sheets.contains_key(&name) || name == "settings" {
                self.register(&name, frame)?;
            }
        }
        Ok(())
    }
}

/// An error with what caused it.
fn words(error: &dyn std::error::Error) -> String {
    let cause = error.source().map_or_else(String::new, |cause| format!("\n  {cause}"));
    format!("{error}{cause}")
}
