//! A bad input ends in words that say where, what, what would be right and what to do, with the
//! exit code of its kind, and with nothing published.

mod exports;
mod large;
mod options;
mod queries;
