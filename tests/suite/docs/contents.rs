//! What the documents tell of metrics, tables, settings and rooms is what the code has.

use std::fmt::Write as _;

use batonpass::catalog::{Better, Catalog, Query};
use batonpass::config::Config;
use batonpass::contract::{Column, Kind, Need, TABLES, Table};

use super::markdown::blocks;
use super::{document, root};

/// The section that docs/metrics.md should have of a metric.
fn section_of(query: &Query) -> String {
    let header = &query.header;
    let metric = header.metric.as_ref().unwrap();
    let better = match metric.better {
        Better::Higher => "higher",
        Better::Lower => "lower",
        Better::Neither => "neither",
    };
    format!(
        "\n## `{}`\n\n{}\n\n- Of: {}\n- Counts: {}\n- Better: {better}\n- Mind: {}\n",
        metric.name,
        header.question,
        metric.eligible.as_deref().unwrap(),
        metric.achieved.as_deref().unwrap(),
        header.caveat.as_deref().unwrap(),
    )
}

#[test]
fn every_metric_is_told_as_its_query_tells_it() {
    let text = document("docs/metrics.md");
    let catalog = Catalog::built_in().unwrap();
    let metrics = catalog.in_folder("metrics").unwrap();
    assert!(metrics.len() > 10, "{}", metrics.len());
    for query in &metrics {
        let section = section_of(query);
        assert!(text.contains(&section), "docs/metrics.md should have:\n{section}");
    }
    let told = text.lines().filter(|line| line.starts_with("## `")).count();
    assert_eq!(told, metrics.len(), "docs/metrics.md tells of metrics that there are not");
}

/// What the section of a table lacks, in docs/sources/canonical.md.
fn lacks(text: &str, table: &Table) -> Vec<String> {
    let mut sections = text.split("\n## ");
    let Some(section) = sections.find(|s| s.lines().next() == Some(table.name)) else {
        return vec![format!("the table `{}`", table.name)];
    };
    let row = |column: &Column| {
        let name = match column.need {
            Need::Required => format!("\n| **`{}`** | ", column.name),
            Need::OneOf(_) | Need::Optional => format!("\n| `{}` | ", column.name),
        };
        let rest = section.split(&name).nth(1).and_then(|rest| rest.lines().next());
        let words = match column.kind {
            Kind::Choice(words) => words,
            _ => &[],
        };
        let told = rest.is_some_and(|row| words.iter().all(|w| row.contains(&format!("`{w}`"))));
        (!told)
            .then(|| format!("a row {} of `{}`, with the words {words:?}", name.trim(), table.name))
    };
    let rows = table.columns.iter().filter(|column| !matches!(column.kind, Kind::DayOnly(_)));
    rows.filter_map(row).collect()
}

#[test]
fn every_table_and_column_of_the_contract_is_told() {
    let text = document("docs/sources/canonical.md");
    let lacking: Vec<String> = TABLES.iter().flat_map(|table| lacks(&text, table)).collect();
    assert!(lacking.is_empty(), "docs/sources/canonical.md lacks\n{}", lacking.join("\n"));
}

#[test]
fn the_settings_that_the_readme_shows_are_taken() {
    let examples = blocks(&document("README.md"), &["toml"]);
    assert!(!examples.is_empty());
    for example in examples {
        let taken = Config::parse(&example, "README.md");
        assert!(taken.is_ok(), "{}", taken.err().map(|e| e.to_string()).unwrap_or_default());
    }
}

/// Names of folders and of Rust files directly below a folder, without `mod`, `lib` and tests.
fn names_below(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap().map(Result::unwrap);
    let paths = entries.map(|entry| entry.path());
    let mut names: Vec<String> = paths
        .filter(|path| path.extension().is_none_or(|end| end == "rs"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .filter(|name| name != "lib")
        .collect();
    names.sort();
    names
}

#[test]
fn the_map_of_the_code_names_every_room_and_folder() {
    let text = document("ARCHITECTURE.md");
    let mut lacks = String::new();
    for room in names_below("src") {
        if !text.contains(&format!("`{room}` |")) && !text.contains(&format!("`{room}.rs`")) {
            let _ = writeln!(lacks, "src/{room}");
        }
    }
    for folder in names_below("queries") {
        if !text.contains(&format!("`{folder}` |")) && !text.contains(&format!("`{folder}/")) {
            let _ = writeln!(lacks, "queries/{folder}");
        }
    }
    assert!(lacks.is_empty(), "ARCHITECTURE.md lacks:\n{lacks}");
}

#[test]
fn the_changelog_begins_with_this_version() {
    let text = document("CHANGELOG.md");
    let first = text.lines().find_map(|line| line.strip_prefix("## ")).unwrap();
    assert!(first.starts_with(env!("CARGO_PKG_VERSION")), "{first}");
}
