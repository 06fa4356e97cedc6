//! The pages on HubSpot name the tables and columns that the layout has.

use batonpass::contract::Need;
use batonpass::contract::layout::layout;

const PAGE: &str = include_str!("../../../docs/sources/hubspot.md");

/// The sections on tables, by name, in order.
fn sections() -> Vec<(&'static str, &'static str)> {
    let parts = PAGE.split("\n### `").skip(1);
    parts.map(|part| part.split_once("`\n").unwrap()).collect()
}

#[test]
fn each_table_has_its_section_and_each_column_its_row_in_order() {
    let tables = layout("hubspot").unwrap().tables;
    let told: Vec<&str> = sections().iter().map(|(name, _)| *name).collect();
    assert_eq!(told, tables.iter().map(|table| table.name).collect::<Vec<_>>());
    for (table, (_, section)) in tables.iter().zip(sections()) {
        let files = table.files.join("`, `");
        let first = format!("{} Files: `{files}`.", table.meaning);
        assert_eq!(section.trim_start().lines().next(), Some(first.as_str()));
        let rows: Vec<&str> = section.lines().filter(|line| line.starts_with("| `")).collect();
        let columns = table.columns.iter().filter(|column| !column.name.ends_with("_day_only"));
        let expected: Vec<String> = columns
            .map(|column| {
                let mark = if column.need == Need::Required { ", required" } else { "" };
                let headers = column.headers.join("`, `");
                format!("| `{}`{mark} | `{headers}` | {} |", column.name, column.meaning)
            })
            .collect();
        assert_eq!(rows, expected, "{}", table.name);
    }
}

#[test]
fn what_a_missing_column_switches_off_is_told_of_columns_that_there_are() {
    let tables = layout("hubspot").unwrap().tables;
    let (_, after) = PAGE.split_once("\n## 9. ").unwrap();
    let rows = after.split("\n## ").next().unwrap().lines().filter(|line| line.starts_with("| `"));
    let mut told = 0;
    for row in rows {
        let names = row.split('|').nth(1).unwrap().split('`').skip(1).step_by(2);
        for name in names {
            let is_there = match name.split_once('.') {
                Some((table, column)) => {
                    tables.iter().any(|t| t.name == table && t.column(column).is_some())
                }
                None => tables.iter().any(|t| t.name == name || t.column(name).is_some()),
            };
            assert!(is_there, "{name}");
            told += 1;
        }
    }
    assert!(told > 20);
}

#[test]
fn the_page_of_each_kind_names_it() {
    let fivetran = include_str!("../../../docs/sources/fivetran_hubspot.md");
    for (kind, page) in [("hubspot", PAGE), ("fivetran_hubspot", fivetran)] {
        assert!(layout(kind).is_some() && page.contains(&format!("kind = \"{kind}\"")), "{kind}");
    }
}
