//! Runs the queries on quality and turns what they count into the table of checks.

use super::{ModelError, run_table, shape};
use crate::catalog::Catalog;
use crate::engine::Engine;
use crate::quality::{Check, Severity};

/// Checks that only tell: nothing about them is wrong.
const HARMLESS: [&str; 5] = [
    "automated_touches",
    "event_before_handoff",
    "meeting_copies",
    "repeated_handoffs",
    "rescheduled_chains",
];

/// Contradictions that no metric rests on, or whose reach is shown with it: a caveat however many.
const NEVER_SERIOUS: [&str; 5] = [
    "event_before_lead",
    "handoff_before_lead",
    "meeting_before_booking",
    "opportunity_before_lead",
    "outcome_not_logged",
];

/// Share of rows from which a contradiction is serious.
const SERIOUS_SHARE_PERCENT: u64 = 50;

/// Names of the checks that are queries, in the order of the page.
///
/// # Errors
/// [`ModelError`] when the queries' `reads` go in a circle.
pub fn check_names(catalog: &Catalog) -> Result<Vec<String>, ModelError> {
    let queries = catalog.in_folder("quality")?;
    Ok(queries.iter().map(|query| query.table().to_owned()).collect())
}

/// Runs every query of `quality/`.
pub(super) fn run<E: Engine>(engine: &mut E, catalog: &Catalog) -> Result<Vec<Check>, ModelError> {
    let mut checks = Vec::new();
    for query in catalog.in_folder("quality")? {
        // A query of the user's own may look at a source table whose file is not there this time.
        if query.header.reads.iter().any(|table| engine.columns(table).is_none()) {
            continue;
        }
        let table = run_table(engine, catalog, &query.name)?;
        let whole = |column: &str| -> Result<u64, ModelError> {
            super::collect::single(&table, &query.name, column)
        };
        let (found, of) = (whole("found")?, whole("looked_at")?);
        let examples = table.text("example").map_err(shape(&query.name))?;
        let name = query.table();
        checks.push(Check {
            name: name.to_owned(),
            what: query.header.question.clone(),
            found,
            of,
            done: query.header.caveat.clone().unwrap_or_default(),
            example: examples.at(0).map(str::to_owned),
            severity: severity(name, found, of),
        });
    }
    checks.sort_by(|a, b| (b.severity, &a.name).cmp(&(a.severity, &b.name)));
    Ok(checks)
}

fn severity(name: &str, found: u64, of: u64) -> Severity {
    if found == 0 || HARMLESS.contains(&name) {
        Severity::Fine
    } else if !NEVER_SERIOUS.contains(&name)
        && found.saturating_mul(100) >= of.saturating_mul(SERIOUS_SHARE_PERCENT)
    {
        Severity::Serious
    } else {
        Severity::Caveat
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contradiction_in_half_of_the_rows_is_serious() {
        assert_eq!(severity("unknown_people", 0, 10), Severity::Fine);
        assert_eq!(severity("unknown_people", 4, 10), Severity::Caveat);
        assert_eq!(severity("unknown_people", 5, 10), Severity::Serious);
        assert_eq!(severity("handoff_before_lead", 9, 10), Severity::Caveat);
        assert_eq!(severity("rescheduled_chains", 10, 10), Severity::Fine);
    }
}
