//! A source's files into its tables: each row loaded, refused with a reason, or merged, and counted.

use std::collections::BTreeSet;
use std::path::Path;

use crate::contract::Kind;
use crate::contract::source::{Source, SourceTable};
use crate::engine::Relation;
use crate::quality::{Check, FileLedger, Reject};

use super::cells::Chunk;
use super::checks::Findings;
use super::csv_file::{FileEnd, Sink, Task, read_csv};
use super::error::{IngestError, shown};
use super::frame::frame_of;
use super::input::looks_like_parquet;
use super::ledger::balanced;
use super::merge::{Repeat, Sameness, repeats};
use super::misread::{Cost, Refused};
use super::parquet::read_parquet;
use super::rejects::{Mark, Rejects};
use super::settings::{Progress, Settings};

/// All that a source brought.
pub struct Intake {
    /// Its tables, in the source's order.
    pub tables: Vec<LoadedTable>,
    /// The books of its files, in reading order; `_file` counts through these.
    pub files: Vec<FileLedger>,
    /// Every row and cell that was refused.
    pub rejects: Rejects,
    /// What was found wrong, and what was done about it.
    pub checks: Vec<Check>,
    /// Decisions that a reader may want to know, in words.
    pub notes: Vec<String>,
}

/// One table of a source, typed by its contract.
pub struct LoadedTable {
    /// Name, as the source gives it.
    pub name: String,
    /// The rows: the source's columns, then `_file` and `_line`.
    pub rows: Relation,
    /// How many rows.
    pub row_count: u64,
    /// Columns that some file brought; the others are blank throughout.
    pub present: BTreeSet<String>,
}

/// Reads all tables of a source.
///
/// # Errors
/// Any trouble with a whole file; see [`IngestError`]. Troubles with rows are rejects.
pub fn read(
    source: &Source,
    settings: &Settings,
    progress: &mut dyn Progress,
) -> Result<Intake, IngestError> {
    let folder = settings.cache.clone().unwrap_or_else(std::env::temp_dir);
    let mut intake = Intake {
        tables: Vec::new(),
        files: Vec::new(),
        rejects: Rejects::new(settings.rejects_in_memory, &folder),
        checks: Vec::new(),
        notes: Vec::new(),
    };
    let mut findings = Findings::default();
    for table in &source.tables {
        if table.files.is_empty() {
            return Err(IngestError::NoFiles { table: table.name.clone() });
        }
        let mut reading = Reading::new(table, &mut intake, &mut findings);
        for path in &table.files {
            let file = reading.intake.files.len();
            let task = Task { source, table, path, file, settings };
            reading.read_file(&task, progress)?;
        }
        reading.finish()?;
    }
    intake.checks = findings.checks();
    Ok(intake)
}

/// A table while its files are read.
struct Reading<'a> {
    table: &'a SourceTable,
    intake: &'a mut Intake,
    findings: &'a mut Findings,
    chunks: Vec<Chunk>,
    present: BTreeSet<String>,
    first_file: usize,
}

impl<'a> Reading<'a> {
    fn new(table: &'a SourceTable, intake: &'a mut Intake, findings: &'a mut Findings) -> Self {
        let first_file = intake.files.len();
        Self { table, intake, findings, chunks: Vec::new(), present: BTreeSet::new(), first_file }
    }

    fn read_file(
        &mut self,
        task: &Task<'_>,
        progress: &mut dyn Progress,
    ) -> Result<(), IngestError> {
        let start = (self.chunks.len(), self.intake.rejects.mark(), self.findings.clone());
        let file = shown(task.path);
        let mut sink = TableSink { reading: self, file: &file, start };
        let end = if named_parquet(task.path) || looks_like_parquet(task.path) {
            read_parquet(task, &mut sink, progress)?
        } else {
            read_csv(task, &mut sink, progress)?
        };
        self.enter(end)
    }

    fn enter(&mut self, end: FileEnd) -> Result<(), IngestError> {
        balanced(&end.ledger)?;
        self.findings.records += end.ledger.records;
        self.findings.gaps += end.gaps;
        self.findings.folds += end.folds;
        for (name, count) in &end.ledger.repaired {
            *self.findings.repaired.entry(name.clone()).or_default() += count;
        }
        let brought = self.table.columns.iter().zip(end.present);
        self.present.extend(brought.filter(|(_, is)| *is).map(|(column, _)| column.name.clone()));
        self.intake.files.push(end.ledger);
        self.intake.notes.extend(end.notes);
        Ok(())
    }

    fn finish(mut self) -> Result<(), IngestError> {
        let named =
            |name: &String| self.table.columns.iter().position(|column| column.name == *name);
        let key: Vec<usize> = self.table.key.iter().filter_map(named).collect();
        let mut dead = vec![Vec::new(); self.chunks.len()];
        for repeat in repeats(&self.chunks, &key) {
            self.merge(&repeat);
            if let Some(rows) = dead.get_mut(repeat.lost.chunk) {
                rows.push(repeat.lost.row);
            }
        }
        for ledger in self.intake.files.iter().skip(self.first_file) {
            balanced(ledger)?;
        }
        for column in &self.table.columns {
            if let Kind::DayOnly(of) = column.kind
                && self.present.contains(of)
            {
                self.present.insert(column.name.clone());
            }
        }
        let frame = frame_of(&self.table.name, &self.table.columns, self.chunks, &dead)?;
        self.intake.tables.push(LoadedTable {
            name: self.table.name.clone(),
            row_count: frame.height() as u64,
            rows: Relation::Frame(frame),
            present: self.present,
        });
        Ok(())
    }

    /// Books a row as merged into another.
    fn merge(&mut self, repeat: &Repeat) {
        let (Some(lost), Some(kept)) =
            (self.chunks.get(repeat.lost.chunk), self.chunks.get(repeat.kept.chunk))
        else {
            return;
        };
        let lines = lost.height(repeat.lost.row);
        let place = |chunk: &Chunk, row: usize| {
            let file = self.intake.files.get(chunk.file).map_or("", |ledger| ledger.file.as_str());
            format!("{file}:{}", chunk.lines.get(row).copied().unwrap_or(0))
        };
        let example = || {
            format!(
                "{} is repeated by {}",
                place(lost, repeat.lost.row),
                place(kept, repeat.kept.row)
            )
        };
        match repeat.sameness {
            Sameness::Identical => self.findings.identical.add(example),
            Sameness::Differing => self.findings.differing.add(example),
        }
        let file = lost.file;
        if let Some(ledger) = self.intake.files.get_mut(file) {
            ledger.loaded.records -= 1;
            ledger.loaded.lines -= lines;
            ledger.merged.records += 1;
            ledger.merged.lines += lines;
        }
    }
}

/// Puts what a file brings into its table.
struct TableSink<'a, 'b> {
    reading: &'a mut Reading<'b>,
    file: &'a str,
    start: (usize, Mark, Findings),
}

impl Sink for TableSink<'_, '_> {
    fn rows(&mut self, rows: Chunk) -> Result<(), IngestError> {
        self.reading.chunks.push(rows);
        Ok(())
    }

    fn refused(&mut self, refused: Refused) -> Result<(), IngestError> {
        let columns = &self.reading.table.columns;
        let column = refused.column.and_then(|index| columns.get(index));
        let column = column.map(|column| column.name.clone()).unwrap_or_default();
        let Refused { line, value, reason, cost, .. } = refused;
        let example = || {
            let about = if column.is_empty() { String::new() } else { format!("`{column}` ") };
            format!("{}:{line}: {about}{reason}", self.file)
        };
        match cost {
            Cost::Row => self.reading.findings.rows.add(example),
            Cost::Cell => self.reading.findings.cells.add(example),
        }
        let reject = Reject { file: self.file.to_owned(), line, column, value, reason };
        self.reading.intake.rejects.push(reject, cost)
    }

    fn restart(&mut self) {
        let (chunks, mark, findings) = &self.start;
        self.reading.chunks.truncate(*chunks);
        self.reading.intake.rejects.rewind(*mark);
        *self.reading.findings = findings.clone();
    }
}

/// Whether the path names a Parquet file, by its name.
fn named_parquet(path: &Path) -> bool {
    path.extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("parquet") || end.eq_ignore_ascii_case("pq"))
}
