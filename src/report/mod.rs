//! From the review to the files that people read.
//!
//! In:    a [`Review`](crate::review::Review) and the [`Templates`].
//! Out:   [`Pages`]: the bytes of the page and of the files beside it; and the index of all reviews.
//! Never: computes a statistic, reads or writes a file, gives a template a number.

mod base64;
mod briefs;
mod compose;
mod context;
mod eml;
mod error;
mod export;
mod figures;
mod index;
mod key;
mod mail;
mod page;
mod persons;
mod policy;
mod record;
mod routing_audit;
mod sections;
mod style;
mod templates;
mod views;
mod words;

#[cfg(test)]
mod tests;

pub use briefs::{BriefPages, compose_brief_runs, compose_briefs, gate_csv, gate_json, gate_table};
pub use compose::{Pages, compose, compose_with};
pub use error::ReportError;
pub use export::rejects_csv;
pub(crate) use export::{Out, Sheet};
pub use index::compose_index;
pub use persons::PeopleIn;
pub use record::{IndexEntry, IndexFigure, parse_index_entry};
pub use routing_audit::{routing_csv, routing_json, routing_table};
pub use templates::{TEMPLATE_NAMES, Templates};
