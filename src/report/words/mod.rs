//! Every fixed phrase of the page: one function per sentence, numbers in, words out. The words themselves are
//! in `report_templates/phrases`, one file per language.
//!
//! In:    figures of the review, already computed.
//! Out:   strings that may stand on the page.
//! Never: a percentage without its count, "because", a change that no rule or interval bears out.

/// The p-value at which a difference begins to be said.
///
/// Source: the conventional 5 %; the intervals of the page are 95 % intervals.
const ALPHA: f64 = 0.05;

pub(crate) mod action;
pub(crate) mod agreed;
pub(crate) mod bar;
pub(crate) mod benchmark;
pub(crate) mod briefs;
pub(crate) mod calls;
pub(crate) mod cohorts;
pub(crate) mod conversion;
pub(crate) mod decision;
pub(crate) mod duration;
pub(crate) mod feedback;
pub(crate) mod figure;
pub(crate) mod finding;
pub(crate) mod headline;
pub(crate) mod index;
pub(crate) mod judgements;
pub(crate) mod meetings;
pub(crate) mod metric;
pub(crate) mod moment;
pub(crate) mod name;
pub(crate) mod number;
pub(crate) mod overview;
pub(crate) mod people;
pub(crate) mod person;
pub(crate) mod phrases;
pub(crate) mod playbook;
mod process;
pub(crate) mod promises;
pub(crate) mod questions;
pub(crate) mod reading;
pub(crate) mod response;
pub(crate) mod routing;
pub(crate) mod share;
pub(crate) mod signal;
pub(crate) mod source;
pub(crate) mod speed;
pub(crate) mod stall;
pub(crate) mod summary;
pub(crate) mod tile;
pub(crate) mod transfer;
pub(crate) mod trust;
pub(crate) mod waits;
