//! From exports as they lie on the disk to typed tables.
//!
//! In:    a [`crate::contract::source::Source`]: files, columns, zone; CSV or Parquet.
//! Out:   [`Intake`]: one frame per table, the books of every file, every reject with its reason.
//! Never: knows a CRM or a metric, guesses day and month, drops a row without counting it.

mod asides;
mod block;
mod cache;
mod cells;
mod charset;
mod checks;
mod clock;
mod container;
mod csv_file;
mod date_words;
mod dating;
mod dialect;
mod error;
mod evidence;
mod fields;
mod flags;
mod frame;
#[doc(hidden)]
pub mod fuzz;
mod glimpse;
mod glimpse_values;
mod headers;
mod input;
mod intake;
mod iso;
mod layout;
mod ledger;
mod letters;
mod look;
mod merge;
mod misread;
mod names;
mod native;
mod nulls;
mod numbers;
mod orders;
mod parquet;
mod parquet_fields;
mod pass;
mod plan;
mod pool;
mod quoting;
mod records;
mod rejects;
mod remarks;
mod row;
mod row_files;
mod rows;
mod scan;
mod settings;
mod sniff;
mod stamps;
mod stored;
mod styles;
mod survey;
mod survey_file;
mod tables;
mod tally;
mod text;
mod trail;
mod typed_rows;
mod typing;
mod walker;
mod xlsx;
mod xlsx_choice;
mod xlsx_ends;
mod xlsx_parts;
mod xlsx_rows;
mod xlsx_values;
mod zone;
mod zst;

pub use error::IngestError;
pub use glimpse::{Glimpse, Glimpsed, Looks, Order, bare_header, glimpse};
pub use intake::{Intake, LoadedTable, read};
pub use rejects::Rejects;
pub use settings::{Progress, Settings, Step};

#[cfg(test)]
mod tests;
