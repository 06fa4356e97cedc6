//! The pages on sources agree with the contract.

use std::process::Command;

use batonpass::contract::{Column, Kind, Need, TABLES, Table};
use serde_json::Value;

const PAGE: &str = include_str!("../../docs/sources/canonical.md");

/// The part of the page that speaks of a table.
fn section(table: &Table) -> &'static str {
    let heading = format!("\n## {}\n", table.name);
    let (_, after) = PAGE.split_once(&heading).unwrap();
    after.split("\n## ").next().unwrap()
}

/// How the page writes a column's name and what it holds.
fn row_start(column: &Column) -> String {
    let name = match column.need {
        Need::Required => format!("**`{}`**", column.name),
        Need::OneOf(_) | Need::Optional => format!("`{}`", column.name),
    };
    let holds = match column.kind {
        Kind::Text => "text".to_owned(),
        Kind::Instant => "time".to_owned(),
        Kind::Day => "date".to_owned(),
        Kind::Integer => "whole number".to_owned(),
        Kind::Cents => "money".to_owned(),
        Kind::Share => "share".to_owned(),
        Kind::Flag | Kind::DayOnly(_) => "yes or no".to_owned(),
        Kind::Choice(words) => format!("choice: `{}`", words.join("`, `")),
    };
    format!("| {name} | {holds} | ")
}

#[test]
fn the_page_names_the_tables_of_the_contract_in_its_order() {
    let told: Vec<&str> = PAGE.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let known: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    assert_eq!(told, known);
}

#[test]
fn each_column_has_its_row_in_the_order_of_the_contract_and_no_other_has() {
    for table in TABLES {
        let text = section(table);
        let is_row = |line: &&str| line.starts_with("| `") || line.starts_with("| **`");
        let rows: Vec<&str> = text.lines().filter(is_row).collect();
        assert_eq!(rows.len(), table.columns.len(), "{}", table.name);
        for (row, column) in rows.iter().zip(table.columns) {
            let start = row_start(column);
            assert!(row.starts_with(&start), "{}: {row}\nshould start with {start}", table.name);
            let last = row.trim_end_matches('|').rsplit('|').next().unwrap().trim();
            let is_told = last.is_empty() == (column.need == Need::Required);
            assert!(is_told, "{}: {row}", table.name);
            let is_one_of = matches!(column.need, Need::OneOf(_));
            assert_eq!(last.starts_with("*one of*"), is_one_of, "{}: {row}", table.name);
        }
    }
}

#[test]
fn each_table_says_what_a_row_is_whether_it_is_required_and_by_what_it_is_known() {
    for table in TABLES {
        let words = section(table).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.starts_with(table.meaning), "{}", table.name);
        assert_eq!(words.contains("The table is required."), table.required, "{}", table.name);
        let key = match table.key {
            [] => "The table has no key".to_owned(),
            columns => format!("Key: `{}`.", columns.join("`, `")),
        };
        assert!(words.contains(&key), "{}: {key}", table.name);
    }
}

#[test]
fn the_example_rows_load_without_a_reject() {
    let folder = tempfile::tempdir().unwrap();
    let mut rows = 0;
    for table in TABLES {
        let (_, example) = section(table).split_once("```csv\n").unwrap();
        let (example, _) = example.split_once("```").unwrap();
        let header = example.lines().next().unwrap();
        assert!(header.split(',').all(|name| table.column(name).is_some()), "{header}");
        rows += example.lines().count() as u64 - 1;
        std::fs::write(folder.path().join(format!("{}.csv", table.name)), example).unwrap();
    }
    let done = Command::new(env!("CARGO_BIN_EXE_baton"))
        .current_dir(folder.path())
        .env_remove("BATON_CONFIG")
        .args(["check", ".", "--format", "json", "--cache", "cache"])
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let told: Value = serde_json::from_slice(&done.stdout).unwrap();
    let files = told["files"].as_array().unwrap();
    let loaded: u64 = files.iter().map(|f| f["loaded"]["records"].as_u64().unwrap()).sum();
    assert_eq!((files.len(), loaded, told["rejected"].as_u64()), (TABLES.len(), rows, Some(0)));
}
