//! Typed rows in Parquet files, so that a table larger than memory can be read, merged and kept.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};

use polars::io::parquet::write::BatchedWriter;
use polars::prelude::{
    BooleanChunked, DataFrame, NewChunkedArray, ParquetCompression, ParquetReader, ParquetWriter,
    PlSmallStr, PolarsError, SerReader,
};

use crate::contract::source::SourceTable;
use crate::engine::Relation;

use super::cells::{Cells, Chunk};
use super::error::{IngestError, shown};
use super::frame::{LINE, frame_of};
use super::merge::Place;
use super::rows::{Finished, Merged};

/// Rows of one row group.
const GROUP: usize = 256 << 10;

/// Writes rows into one file per export, in a folder of our own.
pub(super) struct RowFiles {
    table: SourceTable,
    folder: PathBuf,
    files: Vec<PathBuf>,
    writer: Option<BatchedWriter<File>>,
    pending: Vec<Chunk>,
    groups: Vec<Group>,
    count: u64,
}

/// What is remembered of a row group that is written.
struct Group {
    file: usize,
    /// Index of the file among all files of the intake.
    export: usize,
    start: usize,
    rows: usize,
    tall: Vec<(usize, u32)>,
    prints: Vec<u64>,
}

/// Rows that are loaded again, since they share their fingerprint with others.
pub(super) struct Loaded {
    /// One per row group.
    pub(super) chunks: Vec<Chunk>,
    rows: Vec<Vec<usize>>,
}

impl Loaded {
    /// Per row group, its rows that go, from the places of those in [`Self::chunks`].
    pub(super) fn places(&self, dead: &[Vec<usize>]) -> Vec<Vec<usize>> {
        let place = |(rows, dead): (&Vec<usize>, &Vec<usize>)| {
            dead.iter().filter_map(|row| rows.get(*row).copied()).collect()
        };
        self.rows.iter().zip(dead).map(place).collect()
    }
}

impl RowFiles {
    /// No rows yet; the files will stand in `folder`.
    pub(super) fn new(table: &SourceTable, folder: &Path) -> Self {
        Self {
            table: table.clone(),
            folder: folder.to_owned(),
            files: Vec::new(),
            writer: None,
            pending: Vec::new(),
            groups: Vec::new(),
            count: 0,
        }
    }

    pub(super) fn mark(&self) -> usize {
        self.groups.len()
    }

    pub(super) fn rewind(&mut self, mark: usize) {
        self.groups.truncate(mark);
        self.pending.clear();
        if self.writer.take().is_some() {
            self.files.pop();
        }
    }

    pub(super) fn push(&mut self, chunk: Chunk) -> Result<(), IngestError> {
        self.pending.push(chunk);
        let rows: usize = self.pending.iter().map(Chunk::rows).sum();
        if rows < GROUP { Ok(()) } else { self.flush() }
    }

    pub(super) fn end_file(&mut self) -> Result<(), IngestError> {
        self.flush()?;
        if let Some(writer) = self.writer.take() {
            writer.finish().map_err(|error| self.broken(&error))?;
        }
        Ok(())
    }

    /// Fingerprints of the keys, one slice per row group.
    pub(super) fn prints(&self) -> impl Iterator<Item = &[u64]> {
        self.groups.iter().map(|group| group.prints.as_slice())
    }

    fn flush(&mut self) -> Result<(), IngestError> {
        let chunks = std::mem::take(&mut self.pending);
        if chunks.is_empty() && self.writer.is_some() {
            return Ok(());
        }
        let mut group = group_of(&chunks);
        let dead = vec![Vec::new(); chunks.len()];
        let frame = frame_of(&self.table.name, &self.table.columns, chunks, &dead)?;
        if self.writer.is_none() {
            let path = self.folder.join(format!("rows-{}.parquet", self.files.len()));
            let writer = self.open(&path, &frame)?;
            self.files.push(path);
            self.writer = Some(writer);
        }
        group.file = self.files.len().saturating_sub(1);
        let before = self.groups.iter().filter(|before| before.file == group.file);
        group.start = before.map(|before| before.rows).sum();
        if let Some(writer) = &mut self.writer {
            let written = writer.write_batch(&frame);
            written.map_err(|error| self.broken(&error))?;
        }
        self.groups.push(group);
        Ok(())
    }

    fn open(&self, path: &Path, frame: &DataFrame) -> Result<BatchedWriter<File>, IngestError> {
        let file = File::create(path).map_err(|error| super::rejects::scratch(path, &error))?;
        // Of the codecs measured, LZ4 is the fastest to read.
        ParquetWriter::new(file)
            .with_compression(ParquetCompression::Lz4Raw)
            .with_row_group_size(Some(GROUP * 2))
            .set_parallel(true)
            .batched(frame.schema())
            .map_err(|error| self.broken(&error))
    }

    /// Reads a row group back.
    fn read(&self, group: &Group) -> Result<DataFrame, IngestError> {
        let path = self.files.get(group.file).cloned().unwrap_or_default();
        let file = File::open(&path).map_err(|error| super::rejects::scratch(&path, &error))?;
        ParquetReader::new(file)
            .with_slice(Some((group.start, group.rows)))
            .finish()
            .map_err(|error| self.broken(&error))
    }

    /// Loads the rows at these places; a place's chunk is its row group.
    ///
    /// # Errors
    /// Those of reading.
    pub(super) fn load(&self, places: &BTreeSet<Place>) -> Result<Loaded, IngestError> {
        let mut loaded = Loaded { chunks: Vec::new(), rows: Vec::new() };
        for (index, group) in self.groups.iter().enumerate() {
            let range = Place { chunk: index, row: 0 }..Place { chunk: index + 1, row: 0 };
            let rows: Vec<usize> = places.range(range).map(|place| place.row).collect();
            let kinds = self.table.columns.iter().map(|column| column.kind);
            let mut chunk = Chunk::new(group.export, kinds);
            if !rows.is_empty() {
                let frame = self.read(group)?;
                self.take(&frame, group, &rows, &mut chunk).map_err(|error| self.broken(&error))?;
            }
            loaded.chunks.push(chunk);
            loaded.rows.push(rows);
        }
        Ok(loaded)
    }

    fn take(
        &self,
        frame: &DataFrame,
        group: &Group,
        rows: &[usize],
        chunk: &mut Chunk,
    ) -> Result<(), PolarsError> {
        for (column, cells) in self.table.columns.iter().zip(&mut chunk.columns) {
            let found = frame.column(&column.name)?;
            match cells {
                Cells::Text { .. } => {
                    let values = found.str()?;
                    for row in rows {
                        cells.push_text(values.get(*row).map(str::as_bytes));
                    }
                }
                Cells::Whole { .. } => {
                    let values = found.i64()?;
                    for row in rows {
                        cells.push_whole(values.get(*row));
                    }
                }
            }
        }
        let lines = frame.column(LINE)?.i64()?;
        for (at, row) in rows.iter().enumerate() {
            chunk.lines.push(lines.get(*row).unwrap_or(0));
            chunk.keys.push(group.prints.get(*row).copied().unwrap_or(0));
            if let Ok(tall) = group.tall.binary_search_by_key(row, |(row, _)| *row) {
                chunk.tall.push((at, group.tall.get(tall).map_or(1, |(_, lines)| *lines)));
            }
        }
        Ok(())
    }

    /// The files without the rows that go.
    ///
    /// # Errors
    /// Those of reading and writing.
    pub(super) fn finish(
        mut self,
        merged: Vec<Merged>,
        dead: &[Vec<usize>],
    ) -> Result<Finished, IngestError> {
        for file in 0..self.files.len() {
            let of_file =
                |index: &usize| self.groups.get(*index).is_some_and(|group| group.file == file);
            let groups: Vec<usize> = (0..self.groups.len()).filter(of_file).collect();
            let loses = |index: &usize| dead.get(*index).is_some_and(|rows| !rows.is_empty());
            if groups.iter().any(loses) {
                self.rewrite(file, &groups, dead)?;
            } else {
                let rows = groups.iter().filter_map(|index| self.groups.get(*index));
                self.count += rows.map(|group| group.rows as u64).sum::<u64>();
            }
        }
        let rows = Relation::Parquet(self.files.clone());
        Ok(Finished { rows, count: self.count, merged, files: self.files })
    }

    fn rewrite(
        &mut self,
        file: usize,
        groups: &[usize],
        dead: &[Vec<usize>],
    ) -> Result<(), IngestError> {
        let path = self.files.get(file).cloned().unwrap_or_default();
        let temp = path.with_extension("merged");
        let mut writer: Option<BatchedWriter<File>> = None;
        for &index in groups {
            let Some(group) = self.groups.get(index) else { continue };
            let frame = self.read(group)?;
            let mut keep = vec![true; group.rows];
            for &row in dead.get(index).into_iter().flatten() {
                keep.get_mut(row).into_iter().for_each(|row| *row = false);
            }
            let mask = BooleanChunked::from_slice(PlSmallStr::EMPTY, &keep);
            let frame = frame.filter(&mask).map_err(|error| self.broken(&error))?;
            let mut open = match writer.take() {
                Some(open) => open,
                None => self.open(&temp, &frame)?,
            };
            open.write_batch(&frame).map_err(|error| self.broken(&error))?;
            writer = Some(open);
            self.count += frame.height() as u64;
        }
        if let Some(writer) = writer {
            writer.finish().map_err(|error| self.broken(&error))?;
            std::fs::rename(&temp, &path)
                .map_err(|error| super::rejects::scratch(&path, &error))?;
        }
        Ok(())
    }

    fn broken(&self, error: &PolarsError) -> IngestError {
        IngestError::Scratch { path: shown(&self.folder), cause: error.to_string() }
    }
}

/// What to remember of the rows of these chunks.
fn group_of(chunks: &[Chunk]) -> Group {
    let export = chunks.first().map_or(0, |chunk| chunk.file);
    let rows = chunks.iter().map(Chunk::rows).sum();
    let mut group = Group {
        file: 0,
        export,
        start: 0,
        rows,
        tall: Vec::new(),
        prints: Vec::with_capacity(rows),
    };
    for chunk in chunks {
        let start = group.prints.len();
        group.tall.extend(chunk.tall.iter().map(|(row, lines)| (row + start, *lines)));
        group.prints.extend_from_slice(&chunk.keys);
    }
    group
}
