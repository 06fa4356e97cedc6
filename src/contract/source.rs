//! What ingest is told of a source: its files, which column is which, and how its values are written.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono_tz::Tz;

use super::{Kind, Need};

/// Which of the first two numbers of `03/04/2026` is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// Day before month: 3 April.
    DayMonth,
    /// Month before day: March 4.
    MonthDay,
}

/// One CRM's exports.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Name, as the config gives it; stands in messages and on the page.
    pub name: String,
    /// Kind, as the config gives it (`canonical`, `salesforce`, `custom` …).
    pub kind: String,
    /// Folder of its staging queries: the kind itself, or the family that several kinds share.
    pub family: String,
    /// Encoding of its text files, as a label of the WHATWG encoding standard (`windows-1252`);
    /// `None`: found from the bytes, and said.
    pub encoding: Option<String>,
    /// Zone in which times without an offset are read.
    pub zone: Tz,
    /// Order of day and month where the values themselves don't prove one.
    pub date_order: Option<DateOrder>,
    /// How handoffs may be found where the exports don't name them; see
    /// [`RUNGS`](super::layout::RUNGS).
    pub rungs: Vec<String>,
    /// The tables to read.
    pub tables: Vec<SourceTable>,
}

/// One table of a source, from one or more files of the same shape.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceTable {
    /// Name; queries see it as `source_` and this name.
    pub name: String,
    /// The files, in reading order; for rows with one key the last read wins.
    pub files: Vec<PathBuf>,
    /// The columns to keep; all others are not even copied.
    pub columns: Vec<SourceColumn>,
    /// Names of the columns that identify a row; empty when every row stands for itself.
    pub key: Vec<String>,
    /// Column that tells which of two rows with one key is the newer (largest wins; blank is the
    /// oldest; among equals the last read); `None`: the last read wins.
    pub newest: Option<String>,
    /// What the file's headers may carry in front of the names below: `property_`, `properties.`.
    pub prefixes: Vec<String>,
}

/// One column of a source table.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceColumn {
    /// Name under which queries see it.
    pub name: String,
    /// Headers by which files call it, the likeliest first: the first that the file has is taken.
    /// Matched without regard to case, outer blanks, BOM, curly against straight quotes, `_` and
    /// blanks, and a `__c` or `_c` at the end.
    pub headers: Vec<String>,
    /// Meaning and physical type.
    pub kind: Kind,
    /// Whether the file must bring it.
    pub need: Need,
    /// Values as the file writes them (matched without regard to case) to the values of the contract.
    pub values: BTreeMap<String, String>,
    /// Format of dates and times, in chrono's notation, where detection is not wanted.
    pub date_format: Option<String>,
    /// Key of the config that sets this column, for messages: `sources.crm.handoffs.ae_id`.
    pub config_key: String,
}

impl SourceColumn {
    /// The header by which messages call the column: the likeliest one.
    pub fn header(&self) -> &str {
        self.headers.first().map_or(self.name.as_str(), String::as_str)
    }
}
