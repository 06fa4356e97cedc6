//! Runs the queries on quality and turns what they count into the table of checks.

use super::places::{Example, located};
use super::{ModelError, run_table, shape};
use crate::catalog::{Catalog, Query};
use crate::engine::Engine;
use crate::quality::{Check, Severity};
use crate::table::Table;

/// Checks that only tell: no figure is wrong for what they find.
const HARMLESS: [&str; 10] = [
    "automated_touches",
    "blank_mandatory_fields",
    "event_before_handoff",
    "junk_in_briefs",
    "left_with_open_handoffs",
    "meeting_copies",
    "people_without_role",
    "repeated_handoffs",
    "rescheduled_chains",
    "routing_idle_rules",
];

/// Contradictions that no metric rests on, or whose reach is shown with it: a caveat however many.
const NEVER_SERIOUS: [&str; 16] = [
    "closed_before_created",
    "event_before_lead",
    "handoff_before_lead",
    "history_starts_late",
    "meeting_before_booking",
    "meeting_ends_before_start",
    "opportunity_before_lead",
    "outcome_not_logged",
    "repeated_touches",
    "routing_unknown_names",
    "routing_unknown_words",
    "shared_addresses",
    "stale_leads",
    "stale_meetings",
    "stale_outcomes",
    "unused_mandatory_fields",
];

/// What every CRM has a little of: worth a caveat only where it is more than that.
const COMMON: [&str; 3] = ["repeated_touches", "shared_addresses", "test_records"];

/// Share of rows from which a contradiction is serious.
const SERIOUS_SHARE_PERCENT: u64 = 50;

/// Share of rows up to which what is common is no caveat.
const COMMON_SHARE_PERCENT: u64 = 1;

/// Names of the checks that are queries, in the order of the page.
///
/// # Errors
/// [`ModelError`] when the queries' `reads` go in a circle.
pub fn check_names(catalog: &Catalog) -> Result<Vec<String>, ModelError> {
    let queries = catalog.in_folder("quality")?;
    Ok(queries.iter().map(|query| query.table().to_owned()).collect())
}

/// Runs every query of `quality/`; `files` are the names of the files that rows count through.
pub(super) fn run<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    files: &[String],
) -> Result<Vec<Check>, ModelError> {
    let mut checks = Vec::new();
    let mut examples = Vec::new();
    for query in catalog.in_folder("quality")? {
        // A query of the user's own may look at a source table whose file is not there this time.
        if query.header.reads.iter().any(|table| engine.columns(table).is_none()) {
            continue;
        }
        let table = run_table(engine, catalog, &query.name)?;
        let (check, example) = check(query, &table)?;
        checks.push(check);
        examples.push(example);
    }
    for (check, example) in checks.iter_mut().zip(located(engine, &examples, files)?) {
        check.example = example;
    }
    checks.sort_by(|a, b| (b.severity, &a.name).cmp(&(a.severity, &b.name)));
    Ok(checks)
}

/// What the names of the steps that count begin with.
const STEP: &str = "check_";

/// Whether a step of a family's mapping counts what the mapping left out or decided.
pub(super) fn is_counting(step: &Query) -> bool {
    step.table().starts_with(STEP)
}

/// Runs a step that counts. What it finds was mostly done on purpose and nothing about it is wrong;
/// a step whose figures suffer says how much in a column `severity`.
pub(super) fn of_step<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    step: &Query,
) -> Result<Option<Check>, ModelError> {
    let table = run_table(engine, catalog, &step.name)?;
    let (check, example) = check(step, &table)?;
    let severity = if table.has("severity") {
        match table.text("severity").map_err(shape(&step.name))?.at(0) {
            Some("serious") => Severity::Serious,
            Some("caveat") => Severity::Caveat,
            _ => Severity::Fine,
        }
    } else {
        Severity::Fine
    };
    let name = check.name.trim_start_matches(STEP).to_owned();
    let example = example.map(|example| example.key);
    let found = (check.found > 0).then_some(check);
    Ok(found.map(|check| Check { name, example, severity, ..check }))
}

/// What a query found, and the row that it names.
fn check(query: &Query, table: &Table) -> Result<(Check, Option<Example>), ModelError> {
    let whole = |column: &str| super::collect::single(table, &query.name, column);
    let (found, of) = (whole("found")?, whole("looked_at")?);
    let text = |column: &str| -> Result<Option<String>, ModelError> {
        if !table.has(column) {
            return Ok(None);
        }
        Ok(table.text(column).map_err(shape(&query.name))?.at(0).map(str::to_owned))
    };
    let (key, of_table) = (text("example")?, text("example_of")?);
    let name = query.table();
    let check = Check {
        name: name.to_owned(),
        what: query.header.question.clone(),
        found,
        of,
        done: query.header.caveat.clone().unwrap_or_default(),
        example: None,
        severity: severity(name, found, of),
    };
    Ok((check, key.map(|key| Example { key, table: of_table })))
}

fn severity(name: &str, found: u64, of: u64) -> Severity {
    let reaches = |percent: u64| found.saturating_mul(100) >= of.saturating_mul(percent);
    let is_common = COMMON.contains(&name) && !reaches(COMMON_SHARE_PERCENT);
    if found == 0 || is_common || HARMLESS.contains(&name) {
        Severity::Fine
    } else if !NEVER_SERIOUS.contains(&name) && reaches(SERIOUS_SHARE_PERCENT) {
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

    #[test]
    fn what_every_crm_has_a_little_of_is_a_caveat_only_from_one_percent_on() {
        assert_eq!(severity("test_records", 9, 1000), Severity::Fine);
        assert_eq!(severity("test_records", 10, 1000), Severity::Caveat);
        assert_eq!(severity("test_records", 500, 1000), Severity::Serious);
        assert_eq!(severity("shared_addresses", 500, 1000), Severity::Caveat);
    }

    #[test]
    fn every_name_with_a_weight_of_its_own_is_a_check() {
        let catalog = Catalog::built_in().unwrap();
        let known = check_names(&catalog).unwrap();
        let weighed = HARMLESS.iter().chain(&NEVER_SERIOUS).chain(&COMMON);
        let unknown: Vec<_> = weighed.filter(|n| !known.iter().any(|k| k == *n)).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
