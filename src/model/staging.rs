//! Maps each source onto the canonical tables and makes them whole: every column of the contract
//! is there, instants have their slot, fields of the brief their flag.

use std::collections::{BTreeMap, BTreeSet};

use super::settings::{Settings, words};
use super::{ModelError, sql, unite};
use crate::catalog::Catalog;
use crate::config::Person;
use crate::contract::{self, BRIEF_COMPONENTS, Kind};
use crate::engine::{Addition, Engine, Relation, frame_of};
use crate::quality::{Check, Severity};
use crate::table::Table;

/// A source whose tables have been read.
pub struct Staged {
    /// Kind: the folder of its staging queries.
    pub kind: String,
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
    let mut present = BTreeSet::new();
    let mut checks = Vec::new();
    let mut arms: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for (index, source) in sources.iter().enumerate() {
        for (name, rows, _) in &source.tables {
            engine.register(&format!("source_{name}"), rows.clone())?;
        }
        for table in contract::TABLES {
            let query = format!("staging/{}/{}", source.kind, table.name);
            let Some(found) = catalog.query(&query) else { continue };
            let absent = absent_reads(source, &found.header.reads);
            if !absent.is_empty() {
                checks.extend(unmapped(source, table, &absent));
                continue;
            }
            let name = format!("staged_{index}_{}", table.name);
            engine.define(&name, &query, sql(catalog, &query)?)?;
            let columns = brought(engine, source, table, &name);
            present.extend(columns.iter().map(|column| format!("{}.{column}", table.name)));
            complete(engine, settings, table, &name)?;
            arms.entry(table.name).or_default().push(name);
        }
    }
    required(&arms)?;
    // Ingest has merged the rows of one source whose tables are taken over as they are.
    let merged = matches!(sources, [only] if only.kind != "custom");
    for table in contract::TABLES {
        let parts = arms.get(table.name).map_or(&[][..], Vec::as_slice);
        let extra = derived(settings, table);
        unite::unite(engine, table, parts, &extra)?;
        if !merged && !parts.is_empty() {
            checks.extend(unite::keep_one(engine, table)?);
        }
    }
    configured_people(engine, catalog, settings)?;
    Ok(Found { present, checks })
}

/// Tables that a staging query reads and its source has no file for.
fn absent_reads<'q>(source: &Staged, reads: &'q [String]) -> Vec<&'q str> {
    let has = |name: &str| source.tables.iter().any(|(table, _, _)| table == name);
    reads.iter().filter_map(|read| read.strip_prefix("source_")).filter(|name| !has(name)).collect()
}

/// What to say of a mapping that can't be carried out; a canonical table without a file is plain to
/// see, so only the user's own mappings are told of.
fn unmapped(source: &Staged, table: &contract::Table, absent: &[&str]) -> Option<Check> {
    (source.kind == "custom").then(|| Check {
        name: format!("not_mapped_{}", table.name),
        what: format!("`{}` not mapped: no file for `{}`", table.name, absent.join("`, `")),
        found: 1,
        of: 1,
        done: "what needs it is switched off".to_owned(),
        example: None,
        severity: Severity::Caveat,
    })
}

/// Columns that the source brought: for a table taken over as it is, those of the file; for a
/// mapped one, those that its query returns.
fn brought<E: Engine>(
    engine: &mut E,
    source: &Staged,
    table: &contract::Table,
    name: &str,
) -> Vec<String> {
    let of_query = engine.columns(name).unwrap_or_default();
    let known = of_query.into_iter().map(|(name, _)| name).filter(|c| table.column(c).is_some());
    let file = source.tables.iter().find(|(name, _, _)| name == table.name);
    match file {
        Some((_, _, columns)) if source.kind != "custom" => {
            known.filter(|column| columns.contains(column)).collect()
        }
        _ => known.collect(),
    }
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

fn required(arms: &BTreeMap<&'static str, Vec<String>>) -> Result<(), ModelError> {
    let missing = contract::TABLES.iter().find(|t| t.required && !arms.contains_key(t.name));
    match missing {
        Some(table) => Err(ModelError::MissingTable {
            table: table.name,
            found: arms.keys().copied().collect::<Vec<_>>().join(", "),
        }),
        None => Ok(()),
    }
}

/// Puts what the config says of people over what the exports say.
fn configured_people<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    settings: &Settings,
) -> Result<(), ModelError> {
    let query = "staging/overrides/people";
    if settings.people.is_empty() {
        return Ok(());
    }
    let people = &settings.people;
    let text = |name: &str, of: &dyn Fn(&Person) -> Option<String>| {
        let values: Vec<Option<String>> = people.values().map(of).collect();
        words(name, values.iter().map(Option::as_deref))
    };
    let columns = vec![
        words("person_id", people.keys().map(|id| Some(id.as_str()))),
        text("name", &|person| person.name.clone()),
        text("role", &|person| person.role.clone()),
        text("team", &|person| person.team.clone()),
        text("time_zone", &|person| person.time_zone.map(|zone| zone.name().to_owned())),
    ];
    let table = Table::new(columns).map_err(super::shape(query))?;
    engine.register("people_configured", Relation::Frame(frame_of(&table)?))?;
    engine.define("people_exported", query, "SELECT * FROM people")?;
    Ok(engine.define("people", query, sql(catalog, query)?)?)
}
