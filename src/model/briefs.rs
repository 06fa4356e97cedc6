//! The rows behind briefs and the gate: asked for when every fact is there.

use super::settings::words;
use super::{ModelError, run_table, shape};
use crate::catalog::Catalog;
use crate::engine::{Engine, Relation, frame_of};
use crate::measured::{BriefTables, GateTables};
use crate::table::{Column, Table, Values};

/// Which handoffs are looked at beside those that a query always takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Ids of handoffs or leads.
    pub ids: Vec<String>,
    /// Also handoffs handed off from this instant on, epoch seconds; `None`: none for that.
    pub since: Option<i64>,
}

/// Handoffs that a brief may be wanted of: see `briefs/candidates`.
///
/// # Errors
/// [`ModelError`] when the query fails.
pub fn candidates<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    asked: &Asked,
) -> Result<Table, ModelError> {
    register(engine, asked)?;
    run_table(engine, catalog, "briefs/candidates")
}

/// The rows behind the briefs of these handoffs.
///
/// # Errors
/// [`ModelError`] when a query fails.
pub fn brief_tables<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    handoffs: &[String],
) -> Result<BriefTables, ModelError> {
    register_ids(engine, "brief_chosen", "handoff_id", handoffs)?;
    Ok(BriefTables {
        handoffs: run_table(engine, catalog, "briefs/handoffs")?,
        touches: run_table(engine, catalog, "briefs/touches")?,
        appointments: run_table(engine, catalog, "briefs/appointments")?,
        owed: run_table(engine, catalog, "briefs/owed")?,
    })
}

/// The rows behind the gate.
///
/// # Errors
/// [`ModelError`] when a query fails.
pub fn gate_tables<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    asked: &Asked,
) -> Result<GateTables, ModelError> {
    register(engine, asked)?;
    Ok(GateTables {
        handoffs: run_table(engine, catalog, "briefs/gate")?,
        leads: run_table(engine, catalog, "briefs/gate_leads")?,
    })
}

/// The handoffs asked for with the routing rule that each met: see `briefs/routed`.
///
/// # Errors
/// [`ModelError`] when the query fails.
pub fn routed_table<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    asked: &Asked,
) -> Result<Table, ModelError> {
    register(engine, asked)?;
    run_table(engine, catalog, "briefs/routed")
}

/// An instant that no handoff is after.
const NEVER: i64 = i64::MAX;

fn register<E: Engine>(engine: &mut E, asked: &Asked) -> Result<(), ModelError> {
    register_ids(engine, "brief_named", "id", &asked.ids)?;
    let whole = |name: &str, value: i64| Column {
        name: name.to_owned(),
        values: Values::Whole(vec![Some(value)]),
    };
    let row = Table::new(vec![whole("one", 1), whole("since", asked.since.unwrap_or(NEVER))]);
    let frame = frame_of(&row.map_err(shape("brief_asked"))?)?;
    Ok(engine.register("brief_asked", Relation::Frame(frame))?)
}

/// Registers a table of distinct ids, which may be empty.
fn register_ids<E: Engine>(
    engine: &mut E,
    table: &'static str,
    column: &str,
    ids: &[String],
) -> Result<(), ModelError> {
    let distinct: std::collections::BTreeSet<&str> = ids.iter().map(String::as_str).collect();
    let rows = Table::new(vec![words(column, distinct.into_iter().map(Some))]);
    let frame = frame_of(&rows.map_err(shape(table))?)?;
    Ok(engine.register(table, Relation::Frame(frame))?)
}
