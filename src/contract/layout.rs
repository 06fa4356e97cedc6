//! Layouts: the tables in which a CRM's exports come, before anything is mapped onto the canonical ones.

use super::layouts::{hubspot, salesforce};
use super::{Kind, Need};

/// How a kind of export looks: which files and headers it has, and which mapping reads it.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// Kind, as the config writes it: `fivetran_salesforce`.
    pub kind: &'static str,
    /// Folder of the staging queries that map it; kinds of one family share them.
    pub family: &'static str,
    /// What it is, in words.
    pub title: &'static str,
    /// IANA zone in which its times without an offset are, where the exporter fixes one.
    pub zone: Option<&'static str>,
    /// What its headers may carry in front of the names of the columns: `property_`.
    pub prefixes: &'static [&'static str],
    /// Headers that only this kind of export has, by which it is told from its family.
    pub marks: &'static [&'static str],
    /// Its tables.
    pub tables: &'static [LayoutTable],
}

/// One table of a layout; queries see it as `source_` and its name.
#[derive(Clone, Copy, Debug)]
pub struct LayoutTable {
    /// Name, as queries and the config write it: `lead_history`.
    pub name: &'static str,
    /// What a row is, in one line.
    pub meaning: &'static str,
    /// Names of its files without ending, date or the exporter's decoration: `LeadHistory`; case
    /// and separators don't matter.
    pub files: &'static [&'static str],
    /// Columns that identify a row.
    pub key: &'static [&'static str],
    /// Column that tells which of two rows with one key is the newer.
    pub newest: Option<&'static str>,
    /// Table and column that name this table's columns where their changes are tracked, as
    /// `lead_history.field` does for `lead`: a header given to a column is known there, too.
    pub tracked_by: Option<(&'static str, &'static str)>,
    /// Its columns; a column that no file brings is blank throughout.
    pub columns: &'static [LayoutColumn],
}

/// One column of a layout's table.
#[derive(Clone, Copy, Debug)]
pub struct LayoutColumn {
    /// Name, as queries and the config write it.
    pub name: &'static str,
    /// Headers by which exports call it, the likeliest first.
    pub headers: &'static [&'static str],
    /// Meaning and physical type of its values.
    pub kind: Kind,
    /// Whether a file of the table must bring it.
    pub need: Need,
    /// Values as exports write them, and what they are to become.
    pub values: &'static [(&'static str, &'static str)],
    /// Whether a value may be several ids, joined by `;`; queries then see them one by one, too, in
    /// `source_<table>_<column>`, with `row_id` (the row's key), `value` and `place` (from 1).
    pub lists: bool,
    /// What it says, in one line.
    pub meaning: &'static str,
}

/// How a handoff was found, from the surest: what the exports say outright, a change of owner from
/// an SDR to an AE, a meeting that an SDR booked for an AE, the conversion of a lead.
pub const RUNGS: [&str; 4] = ["explicit", "owner_change", "meeting_booked", "conversion"];

/// Every layout; kinds of one family stand together.
pub static LAYOUTS: &[Layout] = &[
    Layout {
        kind: "salesforce",
        family: "salesforce",
        title: "Salesforce objects with API names (Data Loader, Data Export, Bulk API)",
        zone: Some("UTC"),
        prefixes: &[],
        marks: &["SystemModstamp", "IsDeleted"],
        tables: salesforce::TABLES,
    },
    Layout {
        kind: "salesforce_report",
        family: "salesforce",
        title: "Salesforce reports, exported with the labels of their columns (details only)",
        zone: None,
        prefixes: &[],
        marks: &["Lead ID", "Lead Owner", "Lead Status", "Company / Account", "Field / Event"],
        tables: salesforce::TABLES,
    },
    Layout {
        kind: "fivetran_salesforce",
        family: "salesforce",
        title: "Salesforce as Fivetran lands it",
        zone: Some("UTC"),
        prefixes: &[],
        marks: &["_fivetran_synced", "_fivetran_deleted", "_fivetran_active"],
        tables: salesforce::TABLES,
    },
    Layout {
        kind: "airbyte_salesforce",
        family: "salesforce",
        title: "Salesforce as Airbyte lands it",
        zone: Some("UTC"),
        prefixes: &[],
        marks: &[
            "_airbyte_raw_id",
            "_airbyte_extracted_at",
            "_airbyte_ab_id",
            "_airbyte_emitted_at",
        ],
        tables: salesforce::TABLES,
    },
    Layout {
        kind: "stitch_salesforce",
        family: "salesforce",
        title: "Salesforce as Stitch lands it",
        zone: Some("UTC"),
        prefixes: &[],
        marks: &["_sdc_batched_at", "_sdc_sequence", "_sdc_received_at"],
        tables: salesforce::TABLES,
    },
    Layout {
        kind: "hubspot",
        family: "hubspot",
        title: "HubSpot exports with labels or internal names",
        zone: None,
        prefixes: &[],
        marks: &["Record ID", "hs_object_id", "hubspot_owner_id"],
        tables: hubspot::TABLES,
    },
    Layout {
        kind: "fivetran_hubspot",
        family: "hubspot",
        title: "HubSpot as Fivetran lands it",
        zone: Some("UTC"),
        prefixes: &["property_"],
        marks: &["_fivetran_synced", "_fivetran_deleted"],
        tables: hubspot::TABLES,
    },
    Layout {
        kind: "airbyte_hubspot",
        family: "hubspot",
        title: "HubSpot as Airbyte lands it",
        zone: Some("UTC"),
        prefixes: &["properties.", "properties_"],
        marks: &["_airbyte_raw_id", "_airbyte_extracted_at", "_airbyte_ab_id"],
        tables: hubspot::TABLES,
    },
    Layout {
        kind: "stitch_hubspot",
        family: "hubspot",
        title: "HubSpot as Stitch lands it",
        zone: Some("UTC"),
        prefixes: &["properties__", "property_", "metadata__"],
        marks: &["_sdc_batched_at", "_sdc_sequence"],
        tables: hubspot::TABLES,
    },
];

/// The layout of that kind.
pub fn layout(kind: &str) -> Option<&'static Layout> {
    LAYOUTS.iter().find(|layout| layout.kind == kind)
}

impl Layout {
    /// The table of that name.
    pub fn table(&self, name: &str) -> Option<&'static LayoutTable> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// The table whose files are called so; `name` is a file's name with its ending.
    pub fn table_of_file(&self, name: &str) -> Option<&'static LayoutTable> {
        let wanted = bare_name(name);
        let called =
            |table: &&LayoutTable| table.files.iter().any(|file| bare_name(file) == wanted);
        self.tables.iter().find(called)
    }
}

impl LayoutTable {
    /// The column of that name.
    pub fn column(&self, name: &str) -> Option<&'static LayoutColumn> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// Words with which exporters decorate the names of files.
const DECORATION: [&str; 17] = [
    "sf",
    "salesforce",
    "hs",
    "hubspot",
    "crm",
    "zoho",
    "fivetran",
    "airbyte",
    "stitch",
    "export",
    "exports",
    "extract",
    "data",
    "all",
    "report",
    "table",
    "part",
];

/// A file's name without ending, dates, numbers and decoration, in lower case: `sf_lead_data.csv`
/// and `Lead 2026-W46.csv` are both `lead`, `LeadHistory` is `leadhistory`.
fn bare_name(name: &str) -> String {
    let stem = name.split('.').next().unwrap_or(name);
    let mut words: Vec<String> = vec![String::new()];
    let mut before = ' ';
    for letter in stem.chars() {
        let begins = letter.is_uppercase() && before.is_lowercase();
        let turns = letter.is_ascii_digit() != before.is_ascii_digit();
        if !letter.is_alphanumeric() || begins || turns {
            words.push(String::new());
        }
        if letter.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(letter.to_lowercase());
        }
        before = letter;
    }
    let says = |word: &&String| {
        let is_week = word.as_str() == "w";
        !is_week
            && !DECORATION.contains(&word.as_str())
            && !word.starts_with(|c: char| c.is_ascii_digit())
    };
    words.iter().filter(says).map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn decoration_dates_and_case_of_a_files_name_do_not_matter() {
        for name in [
            "Lead.csv",
            "lead.csv.gz",
            "sf_lead_data.csv",
            "Lead 2026-W46.csv",
            "LEAD_20261115.parquet",
        ] {
            assert_eq!(bare_name(name), "lead", "{name}");
        }
        assert_eq!(bare_name("LeadHistory.csv"), "leadhistory");
        assert_eq!(bare_name("sf_opportunity_line_item_data.csv"), "opportunitylineitem");
    }

    #[test]
    fn names_in_a_layout_are_unique_and_what_it_refers_to_exists() {
        let kinds: BTreeSet<_> = LAYOUTS.iter().map(|layout| layout.kind).collect();
        assert_eq!(kinds.len(), LAYOUTS.len());
        for layout in LAYOUTS {
            let files = layout.tables.iter().flat_map(|t| t.files).map(|f| bare_name(f));
            let files: Vec<String> = files.collect();
            let unique: BTreeSet<&String> = files.iter().collect();
            assert_eq!(unique.len(), files.len(), "{}: {files:?}", layout.kind);
            for table in layout.tables {
                let columns: BTreeSet<_> = table.columns.iter().map(|c| c.name).collect();
                assert_eq!(columns.len(), table.columns.len(), "{}", table.name);
                assert!(table.key.iter().chain(&table.newest).all(|name| columns.contains(name)));
                let tracked = table.tracked_by.map(|(other, column)| {
                    layout.table(other).and_then(|other| other.column(column)).is_some()
                });
                assert_ne!(tracked, Some(false), "{}", table.name);
            }
        }
    }
}
