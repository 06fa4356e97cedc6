//! Maps each source onto the canonical tables and makes them whole: every column of the contract
//! is there, instants have their slot, fields of the brief their flag.

use std::collections::{BTreeMap, BTreeSet};

use super::settings::Settings;
use super::unite::Part;
use super::{ModelError, checks, layout, people, unite};
use crate::catalog::{Catalog, Query};
use crate::contract::{self, BRIEF_COMPONENTS, Kind};
use crate::engine::{Addition, Engine, Relation};
use crate::quality::{Check, Severity};

/// A source whose tables have been read.
pub struct Staged {
    /// Name, as the config gives it.
    pub name: String,
    /// Folder of its staging queries.
    pub family: String,
    /// How handoffs may be found in it; empty where it names them.
    pub rungs: Vec<String>,
    /// Its files, as users name them, in the order in which its rows count through them.
    pub files: Vec<String>,
    /// Its tables: name, rows, and the columns that the files brought.
    pub tables: Vec<(String, Relation, BTreeSet<String>)>,
}

/// What staging found out.
pub(super) struct Found {
    /// Columns that the exports have, as `table.column`.
    pub(super) present: BTreeSet<String>,
    /// Rows that share a key across sources or mappings.
    pub(super) checks: Vec<Check>,
}

/// Registers every canonical table.
pub(super) fn stage<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    settings: &Settings,
    sources: &[Staged],
) -> Result<Found, ModelError> {
    people::register(engine, settings)?;
    let mut staging = Staging {
        present: BTreeSet::new(),
        checks: Vec::new(),
        arms: BTreeMap::new(),
        files_before: 0,
        engine,
        catalog,
        settings,
    };
    for (index, source) in sources.iter().enumerate() {
        staging.source(index, source)?;
    }
    let Staging { present, mut checks, arms, .. } = staging;
    required(&arms)?;
    // Ingest has merged the rows of one source whose tables are taken over as they are.
    let merged = matches!(sources, [only] if only.family == "canonical");
    for table in contract::TABLES {
        let parts = arms.get(table.name).map_or(&[][..], Vec::as_slice);
        let extra = derived(settings, table);
        unite::unite(engine, table, parts, &extra)?;
        if !merged && !parts.is_empty() {
            checks.extend(unite::keep_one(engine, table)?);
        }
    }
    people::override_exported(engine, catalog, settings)?;
    Ok(Found { present, checks })
}

/// Canonical tables while their sources are mapped, one after the other.
struct Staging<'a, E: Engine> {
    engine: &'a mut E,
    catalog: &'a Catalog,
    settings: &'a Settings,
    present: BTreeSet<String>,
    checks: Vec<Check>,
    arms: BTreeMap<&'static str, Vec<Part>>,
    files_before: usize,
}

impl<E: Engine> Staging<'_, E> {
    fn source(&mut self, index: usize, source: &Staged) -> Result<(), ModelError> {
        for (name, rows, _) in &source.tables {
            self.engine.register(&format!("source_{name}"), rows.clone())?;
        }
        layout::register_absent(self.engine, source)?;
        for query in self.catalog.in_folder(&format!("staging/{}", source.family))? {
            match contract::table(query.table()) {
                Some(table) => self.table((index, source), table, query)?,
                None if checks::is_counting(query) => {
                    self.checks.extend(checks::of_step(self.engine, self.catalog, query)?);
                }
                // A step on the way, which other queries of the folder read.
                None => self.engine.keep(query.table(), &query.name, &query.sql)?,
            }
        }
        self.files_before += source.files.len();
        Ok(())
    }

    fn table(
        &mut self,
        (index, source): (usize, &Staged),
        table: &'static contract::Table,
        query: &Query,
    ) -> Result<(), ModelError> {
        let absent = absent_reads(source, &query.header.reads);
        if !absent.is_empty() && !layout::is_known(&source.family) {
            self.checks.extend(unmapped(source, table, &absent));
            return Ok(());
        }
        let name = format!("staged_{index}_{}", table.name);
        if source.family == "canonical" {
            self.engine.define(&name, &query.name, &query.sql)?;
        } else {
            // A mapping joins tables, and is looked at many times: it is carried out once.
            self.engine.keep(&name, &query.name, &query.sql)?;
        }
        let columns = self.brought(source, table, (query, &name));
        self.present.extend(columns.iter().map(|column| format!("{}.{column}", table.name)));
        if table.name == "handoffs" && layout::is_known(&source.family) {
            self.checks.extend(layout::rungs_used(self.engine, source, &name)?);
        }
        complete(self.engine, self.settings, table, &name)?;
        let part = Part { name, files_before: self.files_before };
        self.arms.entry(table.name).or_default().push(part);
        Ok(())
    }

    /// Columns that the source brought: for a table taken over as it is, those of the file; for a
    /// mapped one, those that its query returns, as far as the files have what they come from.
    fn brought(
        &mut self,
        source: &Staged,
        table: &contract::Table,
        (query, name): (&Query, &str),
    ) -> Vec<String> {
        let of_query = self.engine.columns(name).unwrap_or_default();
        let of_query = of_query.into_iter().map(|(name, _)| name);
        let known = of_query.filter(|column| table.column(column).is_some());
        match source.family.as_str() {
            "custom" => known.collect(),
            "canonical" => {
                let file = source.tables.iter().find(|(name, _, _)| name == table.name);
                let has = |column: &String| file.is_some_and(|(_, _, has)| has.contains(column));
                known.filter(has).collect()
            }
            _ => {
                let brought = layout::Brought::of(source, self.catalog, query);
                known.filter(|column| brought.has(column)).collect()
            }
        }
    }
}

/// Tables that a staging query reads and its source has no file for.
fn absent_reads<'q>(source: &Staged, reads: &'q [String]) -> Vec<&'q str> {
    let has = |name: &str| source.tables.iter().any(|(table, _, _)| table == name);
    reads.iter().filter_map(|read| read.strip_prefix("source_")).filter(|name| !has(name)).collect()
}

/// What to say of a mapping that can't be carried out; a canonical table without a file is plain to
/// see, so only the user's own mappings are told of.
fn unmapped(source: &Staged, table: &contract::Table, absent: &[&str]) -> Option<Check> {
    (source.family == "custom").then(|| Check {
        name: format!("not_mapped_{}", table.name),
        what: format!("`{}` not mapped: no file for `{}`", table.name, absent.join("`, `")),
        found: 1,
        of: 1,
        done: "what needs it is switched off".to_owned(),
        example: None,
        severity: Severity::Caveat,
    })
}

/// Adds what the contract promises and the staging query left out.
fn complete<E: Engine>(
    engine: &mut E,
    settings: &Settings,
    table: &contract::Table,
    name: &str,
) -> Result<(), ModelError> {
    let there: BTreeSet<String> =
        engine.columns(name).unwrap_or_default().into_iter().map(|(name, _)| name).collect();
    let mut additions = Vec::new();
    for column in table.columns {
        if !there.contains(column.name) {
            additions.push(if column.kind.is_text() {
                Addition::NoText { name: column.name.to_owned() }
            } else {
                Addition::NoWhole { name: column.name.to_owned() }
            });
        }
    }
    for name in ["_file", "_line"] {
        if !there.contains(name) {
            additions.push(Addition::NoWhole { name: name.to_owned() });
        }
    }
    // In two steps: what is derived may be derived from a column just added.
    engine.complete(name, additions)?;
    Ok(engine.complete(name, derived(settings, table))?)
}

/// Slots of instants and flags of the brief's fields.
fn derived(settings: &Settings, table: &contract::Table) -> Vec<Addition> {
    let instants = table.columns.iter().filter(|column| column.kind == Kind::Instant);
    let mut additions: Vec<Addition> = instants
        .map(|column| Addition::Slot {
            name: format!("{}_slot", column.name),
            of: column.name.to_owned(),
        })
        .collect();
    let fields = BRIEF_COMPONENTS.iter().flat_map(|(_, fields)| fields.iter());
    for field in fields {
        if let Some(column) = brief_column(table, field) {
            let name = format!("{field}_filled");
            let of = column.name.to_owned();
            additions.push(if column.kind.is_text() {
                Addition::Filled { name, of, rule: settings.is_filled.clone() }
            } else {
                Addition::Known { name, of }
            });
        }
    }
    additions
}

/// The column of a field of the brief, in the two tables that hold one.
fn brief_column(table: &contract::Table, field: &str) -> Option<&'static contract::Column> {
    let holds = matches!(table.name, "handoffs" | "leads");
    contract::table(table.name).filter(|_| holds).and_then(|table| table.column(field))
}

fn required(arms: &BTreeMap<&'static str, Vec<Part>>) -> Result<(), ModelError> {
    let missing = contract::TABLES.iter().find(|t| t.required && !arms.contains_key(t.name));
    match missing {
        Some(table) => Err(ModelError::MissingTable {
            table: table.name,
            found: arms.keys().copied().collect::<Vec<_>>().join(", "),
        }),
        None => Ok(()),
    }
}
