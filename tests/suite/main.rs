//! The suite: drives the binary and the library from outside, one module per subject.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test that can't go on should stop where it is, and may say what it saw"
)]

mod agreed;
mod bad_files;
mod briefs;
mod cases;
mod checks;
mod company;
mod corpus;
mod desk;
mod docs;
mod false_flags;
mod floors;
mod formats;
mod hubspot;
mod init;
mod lacking;
mod languages;
mod layouts;
mod overview;
mod own_sections;
mod page_figures;
mod planted;
mod playbook;
mod published;
mod recomputation;
mod reruns;
mod routing;
mod sizes;
mod slices;
mod sources;
mod terminal;
mod workbook;
mod zoho;
