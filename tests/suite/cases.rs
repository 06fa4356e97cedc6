//! Every query, held to rows that a person can check in the head: see `tests/cases/README.md`.
//!
//! In:    `tests/cases/<folder>/<query>/<case>/`, and the queries that are compiled in.
//! Out:   a failing test with both sets of rows, or a query or column that no case speaks of.
//! Never: a row that a program computed.

mod expected;
mod sheet;
mod value;
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use batonpass::catalog::{Catalog, Query};
use batonpass::engine::{Execution, table_of};

use expected::Expected;
use world::World;

/// Folders of which every query must have a case.
const FOLDERS: [&str; 6] = ["facts", "cells", "metrics", "quality", "review", "staging/overrides"];

/// Folders whose rows come in an order that others rely on.
const ORDERED: [&str; 3] = ["metrics", "quality", "review"];

/// A case: a folder with tables and the rows that its query should return.
struct Case {
    name: String,
    query: String,
    folder: PathBuf,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The folders in a folder, by name.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().map(Result::unwrap);
    let mut folders: Vec<_> = entries.map(|e| e.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// The cases of the queries in a folder.
fn cases(folder: &str) -> Vec<Case> {
    let name = |path: &Path| path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
    let queries = folders(&root().join(folder)).into_iter();
    let cases = queries.flat_map(|query| {
        let of = name(&query);
        folders(&query).into_iter().map(move |folder| (of.clone(), folder))
    });
    cases.map(|(query, folder)| Case { name: name(&folder), query, folder }).collect()
}

/// The query of a case.
fn query<'a>(catalog: &'a Catalog, case: &Case) -> Result<&'a Query, String> {
    catalog.query(&case.query).ok_or_else(|| format!("there is no query `{}`", case.query))
}

/// Runs a case one way; the difference in words when the rows are others.
fn run(catalog: &Catalog, case: &Case, execution: Execution) -> Result<(), String> {
    let query = query(catalog, case)?;
    let expected = Expected::read(&case.folder)?;
    let mut world = World::of(catalog, &case.folder, execution)?;
    for table in &query.header.reads {
        world.ensure(table)?;
    }
    world.all_used()?;
    let rows = table_of(&world.run(query)?).map_err(|error| error.to_string())?;
    let is_ordered = ORDERED.contains(&query.folder());
    expected.check(query, &rows, is_ordered)
}

/// Runs every case of a folder both ways.
#[track_caller]
fn check(folder: &str) {
    let catalog = Catalog::built_in().unwrap();
    let mut wrong = Vec::new();
    for case in cases(folder) {
        let ways = [Execution::InMemory, Execution::Streaming];
        let found = ways.map(|execution| run(&catalog, &case, execution).err());
        match found {
            [None, None] => {}
            [Some(one), Some(other)] if one == other => {
                wrong.push(format!("tests/cases/{}\n{one}", case.name));
            }
            [in_memory, streaming] => wrong.push(format!(
                "tests/cases/{}, in one execution only\nin memory: {}\nstreaming: {}",
                case.name,
                in_memory.unwrap_or_else(|| "as expected".to_owned()),
                streaming.unwrap_or_else(|| "as expected".to_owned())
            )),
        }
    }
    assert!(wrong.is_empty(), "{} cases differ\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn facts_are_the_rows_that_a_person_expects() {
    check("facts");
}

#[test]
fn cells_are_the_rows_that_a_person_expects() {
    check("cells");
}

#[test]
fn metrics_are_the_rows_that_a_person_expects() {
    check("metrics");
}

#[test]
fn quality_checks_find_the_rows_that_a_person_expects() {
    check("quality");
}

#[test]
fn the_review_lists_the_rows_that_a_person_expects() {
    check("review");
}

#[test]
fn what_the_config_says_of_people_is_what_a_person_expects() {
    check("staging/overrides");
}

#[test]
fn every_query_has_a_case_and_every_case_a_query() {
    let catalog = Catalog::built_in().unwrap();
    for folder in FOLDERS {
        let cases: BTreeSet<_> = cases(folder).into_iter().map(|case| case.query).collect();
        let queries: BTreeSet<_> = catalog
            .queries()
            .filter(|query| query.folder() == folder)
            .map(|query| query.name.clone())
            .collect();
        assert!(!queries.is_empty(), "there is no query in `{folder}`");
        assert_eq!(queries, cases, "left: queries of `{folder}`, right: those with a case");
    }
}

#[test]
fn every_column_of_a_query_is_expected_in_some_case() {
    let catalog = Catalog::built_in().unwrap();
    let mut seen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for case in FOLDERS.into_iter().flat_map(cases) {
        let expected = Expected::read(&case.folder).unwrap();
        seen.entry(case.query).or_default().extend(expected.columns().iter().cloned());
    }
    let mut missing = Vec::new();
    for (name, seen) in &seen {
        let returned = &catalog.query(name).unwrap().header.returns;
        let unseen = returned.iter().filter(|column| !seen.contains(&column.name));
        missing.extend(unseen.map(|column| format!("{name}: {}", column.name)));
    }
    assert!(missing.is_empty(), "no case expects\n{}", missing.join("\n"));
}
