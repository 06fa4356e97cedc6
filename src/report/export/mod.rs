//! Files for machines and spreadsheets.
//!
//! In:    the review; rows that were refused.
//! Out:   CSV (RFC 4180, safe to open in a spreadsheet), JSON and SQL, as text.
//! Never: rounds a number, writes a file.

mod metrics;
mod queries;
mod rejects;
mod sheet;
mod worklist;

pub(crate) use metrics::{metrics_csv, metrics_json};
pub(crate) use queries::queries_sql;
pub use rejects::rejects_csv;
pub(crate) use sheet::{Out, Sheet};
pub(crate) use worklist::worklist_csv;
