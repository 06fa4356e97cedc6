//! The canonical tables: what every source is mapped onto, column by column.
//!
//! In:    nothing; this is a description.
//! Out:   [`Table`] and [`Column`], which ingest types by, staging returns, and `show` explains.
//! Never: holds data, reads a file, knows a CRM.

mod canonical;
pub mod layout;
mod layouts;
pub mod source;

pub use canonical::TABLES;

use std::collections::BTreeSet;

/// The components of the handoff's brief and their fields, in the order of the page. A field stands
/// in `handoffs`, or, where it describes the prospect, in `leads`.
pub const BRIEF_COMPONENTS: [(&str, &[&str]); 6] = [
    ("prospect_identity", &["contact_name", "title", "company", "industry", "company_size"]),
    ("pain_points", &["pain_points", "trigger"]),
    ("engagement_history", &["engagement_history"]),
    ("decision_context", &["stakeholders", "timeline", "budget"]),
    ("objections", &["objections"]),
    ("next_steps", &["next_step", "promised", "ae_preparation"]),
];

/// Whether exports with these columns (`table.column`) have a field of the brief.
pub fn has_brief_field(present: &BTreeSet<String>, field: &str) -> bool {
    ["handoffs", "leads"].iter().any(|table| present.contains(&format!("{table}.{field}")))
}

/// What a column's values mean, and the one physical type that each meaning has in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text as it stands, trimmed of blanks at both ends; UTF-8 string.
    Text,
    /// A UTC instant; 64-bit integer, seconds since 1970-01-01T00:00:00Z.
    Instant,
    /// A civil date; 64-bit integer, days since 1970-01-01.
    Day,
    /// A whole number; 64-bit integer.
    Integer,
    /// Money; 64-bit integer, hundredths of the currency's unit.
    Cents,
    /// A share of a whole; 64-bit integer, ten-thousandths (6 500 is 65 %).
    Share,
    /// Yes or no; 64-bit integer, 1 or 0.
    Flag,
    /// One of a few words; UTF-8 string, one of those named.
    Choice(&'static [&'static str]),
    /// 1 where the named instant column held a date without a time of day; 64-bit integer.
    DayOnly(&'static str),
}

impl Kind {
    /// Whether the physical type is a string; every other kind is a 64-bit integer.
    pub fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Choice(_))
    }

    /// The kind in words, for messages and for `baton query --tables`.
    pub fn words(self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::Instant => "instant, epoch seconds UTC".to_owned(),
            Self::Day => "date, days since 1970-01-01".to_owned(),
            Self::Integer => "whole number".to_owned(),
            Self::Cents => "money, hundredths".to_owned(),
            Self::Share => "share, ten-thousandths".to_owned(),
            Self::Flag => "flag, 1 or 0".to_owned(),
            Self::Choice(words) => format!("one of {}", words.join(", ")),
            Self::DayOnly(of) => format!("flag, 1 where `{of}` had no time of day"),
        }
    }
}

/// Whether a source must bring a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The table is refused without the column, and a row with a blank in it is rejected.
    Required,
    /// At least one column of the named group must be there, and filled in each row.
    OneOf(&'static str),
    /// The column may be absent or blank; what needs it is then switched off.
    Optional,
}

/// A column of a canonical table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Name, as SQL and the config write it.
    pub name: &'static str,
    /// Meaning and physical type of its values.
    pub kind: Kind,
    /// Whether a source must bring it.
    pub need: Need,
    /// What it says, in one line.
    pub meaning: &'static str,
}

/// A canonical table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Name, as SQL and the config write it.
    pub name: &'static str,
    /// Columns that identify a row: two rows with the same key are one. Empty: each row stands for itself.
    pub key: &'static [&'static str],
    /// Whether the main job can't be done without the table.
    pub required: bool,
    /// What a row is, in one line.
    pub meaning: &'static str,
    /// The columns, in the order in which they are shown.
    pub columns: &'static [Column],
}

impl Table {
    /// The column of that name.
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// The canonical table of that name.
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_keys_exist() {
        let tables: BTreeSet<_> = TABLES.iter().map(|table| table.name).collect();
        assert_eq!(tables.len(), TABLES.len());
        for table in TABLES {
            let columns: BTreeSet<_> = table.columns.iter().map(|column| column.name).collect();
            assert_eq!(columns.len(), table.columns.len(), "{}", table.name);
            assert!(table.key.iter().all(|key| columns.contains(key)), "{}", table.name);
        }
    }

    #[test]
    fn a_day_only_flag_names_an_instant_of_its_table() {
        for table in TABLES {
            for column in table.columns {
                if let Kind::DayOnly(of) = column.kind {
                    assert_eq!(table.column(of).unwrap().kind, Kind::Instant);
                }
            }
        }
    }
}
