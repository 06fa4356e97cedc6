//! How an intake is run, and whom it tells how far it got.

use std::path::PathBuf;

/// Bounds and places of an intake; none of them changes what is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Folder for converted tables, or none.
    pub cache: Option<PathBuf>,
    /// Folder for what doesn't fit into memory while the run lasts; the cache's when there is one.
    pub scratch: PathBuf,
    /// Bytes of input above which a table goes through the cache.
    pub cache_above: u64,
    /// Longest record, in bytes; a longer one is an error.
    pub longest_record: usize,
    /// Bytes parsed at a time by one worker.
    pub block: usize,
    /// Worker threads; 1 parses on the caller's thread.
    pub threads: usize,
    /// Rejects held in memory; more are kept in a file.
    pub rejects_in_memory: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            cache: None,
            scratch: PathBuf::from("."),
            cache_above: 64 << 20,
            longest_record: 16 << 20,
            block: 2 << 20,
            threads: std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
            rejects_in_memory: 10_000,
        }
    }
}

/// How far the reading of a file has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// The file, as the user names it.
    pub file: &'a str,
    /// Bytes of it that are read.
    pub done: u64,
    /// Bytes of it on disk.
    pub total: u64,
}

/// Is told how far an intake has got.
pub trait Progress: Send {
    /// Called after every block.
    fn advanced(&mut self, step: Step<'_>);
}

/// Tells nobody.
impl Progress for () {
    fn advanced(&mut self, _step: Step<'_>) {}
}
