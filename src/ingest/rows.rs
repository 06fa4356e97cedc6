//! The rows of a table while its files are read: in memory, or in Parquet files of our own.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::contract::source::SourceTable;
use crate::engine::Relation;

use super::cells::Chunk;
use super::error::IngestError;
use super::frame::frame_of;
use super::merge::{Place, Repeat, Rule, Sameness, repeats, shared_prints};
use super::row_files::RowFiles;

/// Where rows are kept.
pub(super) enum Rows {
    /// In memory.
    Memory(Vec<Chunk>),
    /// In files; see [`RowFiles`].
    Files(Box<RowFiles>),
}

/// A row that another of the same key replaces, where both stand in the exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Merged {
    /// File and line of the row that goes.
    pub(super) lost: (usize, i64),
    /// Its physical lines.
    pub(super) lines: u64,
    /// File and line of the row that stays.
    pub(super) kept: (usize, i64),
    /// Whether they differ.
    pub(super) sameness: Sameness,
}

/// A finished table.
pub(super) struct Finished {
    /// The rows.
    pub(super) rows: Relation,
    /// How many.
    pub(super) count: u64,
    /// The rows that were merged into others.
    pub(super) merged: Vec<Merged>,
    /// The files that hold the rows, if files do.
    pub(super) files: Vec<PathBuf>,
}

impl Rows {
    /// How far they have got; [`Self::rewind`] takes them back to it.
    pub(super) fn mark(&self) -> usize {
        match self {
            Self::Memory(chunks) => chunks.len(),
            Self::Files(files) => files.mark(),
        }
    }

    /// Adds rows.
    ///
    /// # Errors
    /// Those of writing.
    pub(super) fn push(&mut self, chunk: Chunk) -> Result<(), IngestError> {
        match self {
            Self::Memory(chunks) => {
                chunks.push(chunk);
                Ok(())
            }
            Self::Files(files) => files.push(chunk),
        }
    }

    /// Forgets the rows of the file at hand, which came after the mark.
    pub(super) fn rewind(&mut self, mark: usize) {
        match self {
            Self::Memory(chunks) => chunks.truncate(mark),
            Self::Files(files) => files.rewind(mark),
        }
    }

    /// Says that a file has come to its end.
    ///
    /// # Errors
    /// Those of writing.
    pub(super) fn end_file(&mut self) -> Result<(), IngestError> {
        match self {
            Self::Memory(_) => Ok(()),
            Self::Files(files) => files.end_file(),
        }
    }

    /// Merges rows of one key and gives the table.
    ///
    /// # Errors
    /// [`IngestError::Frame`], and those of writing.
    pub(super) fn finish(self, table: &SourceTable) -> Result<Finished, IngestError> {
        let rule = Rule::of(table);
        match self {
            Self::Memory(chunks) => {
                let (merged, dead) = merge(&chunks, &rule);
                let frame = frame_of(&table.name, &table.columns, chunks, &dead)?;
                let count = frame.height() as u64;
                Ok(Finished { rows: Relation::Frame(frame), count, merged, files: Vec::new() })
            }
            Self::Files(files) => {
                let prints: Vec<&[u64]> = files.prints().collect();
                let shared: BTreeSet<Place> = if rule.key.is_empty() {
                    BTreeSet::new()
                } else {
                    shared_prints(&prints).into_iter().flatten().collect()
                };
                if shared.is_empty() {
                    return files.finish(Vec::new(), &[]);
                }
                let doubtful = files.load(&shared)?;
                let (merged, dead) = merge(&doubtful.chunks, &rule);
                let dead = doubtful.places(&dead);
                files.finish(merged, &dead)
            }
        }
    }
}

/// The rows merged, and per chunk the rows that go.
fn merge(chunks: &[Chunk], rule: &Rule) -> (Vec<Merged>, Vec<Vec<usize>>) {
    let mut dead = vec![Vec::new(); chunks.len()];
    let spot = |place: Place| {
        let chunk = chunks.get(place.chunk);
        let line = chunk.and_then(|chunk| chunk.lines.get(place.row)).copied().unwrap_or(0);
        (chunk.map_or(0, |chunk| chunk.file), line)
    };
    let found = repeats(chunks, rule).into_iter().map(|Repeat { lost, kept, sameness }| {
        if let Some(rows) = dead.get_mut(lost.chunk) {
            rows.push(lost.row);
        }
        let lines = chunks.get(lost.chunk).map_or(1, |chunk| chunk.height(lost.row));
        Merged { lost: spot(lost), lines, kept: spot(kept), sameness }
    });
    let merged = found.collect();
    (merged, dead)
}
