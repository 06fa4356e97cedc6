//! Builds the fact tables in the order that their queries' `reads` demand.

use super::ModelError;
use crate::catalog::Catalog;
use crate::engine::Engine;

/// Facts that are only looked through once: left as views, so that their rows are never all there.
const VIEWS: [&str; 3] = ["touches", "meeting_rows", "outcome_rows"];

/// Builds every query of `facts/`; each becomes a table of its own name.
pub(super) fn build<E: Engine>(engine: &mut E, catalog: &Catalog) -> Result<(), ModelError> {
    for query in catalog.in_folder("facts")? {
        let name = query.table();
        tracing::debug!(query = query.name, "building");
        if VIEWS.contains(&name) {
            engine.define(name, &query.name, &query.sql)?;
        } else {
            engine.keep(name, &query.name, &query.sql)?;
        }
    }
    Ok(())
}

/// What counting needs once the facts are there.
const COUNTED: [&str; 10] = [
    "fact_handoffs",
    "fact_appointments",
    "fact_inquiries",
    "fact_targets",
    "rejection_reasons",
    "criteria_members",
    "handoff_spans",
    "handoff_dims",
    "people",
    "settings",
];

/// Forgets every table that counting doesn't need, so that its memory can be reused.
pub(super) fn keep_only_facts<E: Engine>(engine: &mut E) {
    for name in engine.names() {
        if !COUNTED.contains(&name.as_str()) {
            engine.forget(&name);
        }
    }
}
