//! The pages on Salesforce name the columns that the layout has.

use batonpass::contract::Need;
use batonpass::contract::layout::{LayoutTable, layout};

const PAGE: &str = include_str!("../../../docs/sources/salesforce.md");

/// The part of the page that speaks of a table.
fn section(table: &LayoutTable) -> Option<&'static str> {
    let heading = format!("\n### `{}`\n", table.name);
    let (_, after) = PAGE.split_once(&heading)?;
    after.split("\n### ").next()?.split("\n## ").next()
}

#[test]
fn each_table_has_its_section_and_each_column_its_row_in_order() {
    let known = layout("salesforce").unwrap();
    let told: Vec<&str> =
        PAGE.lines().filter_map(|line| line.strip_prefix("### `")?.strip_suffix('`')).collect();
    let names: Vec<&str> = known.tables.iter().map(|table| table.name).collect();
    assert_eq!(told, names);
    for table in known.tables {
        let section = section(table).unwrap();
        assert!(section.trim_start().starts_with(table.meaning), "{}", table.name);
        let rows: Vec<&str> = section.lines().filter(|line| line.starts_with("| `")).collect();
        let derived = |name: &str| name.ends_with("_day_only");
        let columns = table.columns.iter().filter(|column| !derived(column.name));
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
fn the_pages_of_its_kinds_name_them() {
    for (kind, page) in [
        ("salesforce", PAGE),
        ("salesforce_report", include_str!("../../../docs/sources/salesforce_report.md")),
        ("fivetran_salesforce", include_str!("../../../docs/sources/fivetran_salesforce.md")),
        ("airbyte_salesforce", include_str!("../../../docs/sources/airbyte.md")),
        ("stitch_salesforce", include_str!("../../../docs/sources/stitch.md")),
    ] {
        assert!(layout(kind).is_some() && page.contains(&format!("kind = \"{kind}\"")), "{kind}");
    }
}
