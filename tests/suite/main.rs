//! The suite: drives the binary and the library from outside, one module per subject.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test that can't go on should stop where it is, and may say what it saw"
)]

mod cases;
mod company;
mod docs;
mod false_flags;
mod floors;
mod page_figures;
mod planted;
mod published;
mod recomputation;
mod reruns;
mod sources;
mod zoho;
