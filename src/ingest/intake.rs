//! A source's files into its tables: each row loaded, refused with a reason, or merged, and counted.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::contract::Kind;
use crate::contract::source::{Source, SourceTable};
use crate::engine::Relation;
use crate::quality::{Check, FileLedger, Reject};

use super::cache::{Entry, Slot, StoredFile};
use super::cells::Chunk;
use super::checks::Findings;
use super::container::Container;
use super::csv_file::{FileEnd, Sink, Task, read_csv};
use super::error::{IngestError, shown};
use super::ledger::balanced;
use super::merge::Sameness;
use super::misread::{Cost, Refused};
use super::orders::Orders;
use super::parquet::read_parquet;
use super::rejects::{Mark, Rejects, Spooled};
use super::row_files::RowFiles;
use super::rows::{Merged, Rows};
use super::settings::{Progress, Settings};
use super::stored::StoredLedger;
use super::tables;
use super::typing::is_format;
use super::xlsx::read_xlsx;

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

impl Intake {
    /// Enters rows of the only file, loaded so far, as refused after all; each is one line long.
    ///
    /// # Errors
    /// [`IngestError::Scratch`] when the rejects don't fit into memory and can't be kept.
    pub fn refuse(&mut self, rows: Vec<Reject>) -> Result<(), IngestError> {
        for reject in rows {
            if let Some(ledger) = self.files.last_mut().filter(|of| of.loaded.records > 0) {
                ledger.loaded.records -= 1;
                ledger.rejected.records += 1;
                // With the last row go the lines that longer rows had more.
                let lines = if ledger.loaded.records == 0 { ledger.loaded.lines } else { 1 };
                ledger.loaded.lines -= lines;
                ledger.rejected.lines += lines;
            }
            self.rejects.push(Spooled::new(reject, Cost::Row))?;
        }
        self.rejects.sort_by_line();
        Ok(())
    }
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
    tables::read(source, settings, progress)
}

/// Reads one table into the intake, whose files number on.
///
/// # Errors
/// As [`read`].
pub(super) fn read_table(
    source: &Source,
    table: &SourceTable,
    settings: &Settings,
    (intake, progress): (&mut Intake, &mut dyn Progress),
) -> Result<Findings, IngestError> {
    check_table(table)?;
    let slot = Slot::of(source, table, intake.files.len(), settings)?;
    Job { source, table, settings, slot: slot.as_ref() }.run(intake, progress)
}

fn check_table(table: &SourceTable) -> Result<(), IngestError> {
    if table.files.is_empty() {
        return Err(IngestError::NoFiles { table: table.name.clone() });
    }
    for column in &table.columns {
        if let Some(format) = column.date_format.as_ref().filter(|format| !is_format(format)) {
            let (format, config_key) = (format.clone(), column.config_key.clone());
            return Err(IngestError::BadFormat { format, config_key });
        }
    }
    Ok(())
}

/// One table of an intake.
struct Job<'a> {
    source: &'a Source,
    table: &'a SourceTable,
    settings: &'a Settings,
    slot: Option<&'a Slot>,
}

impl Job<'_> {
    /// Takes the table from the cache, or reads its files.
    fn run(
        &self,
        intake: &mut Intake,
        progress: &mut dyn Progress,
    ) -> Result<Findings, IngestError> {
        let Some(slot) = self.slot else {
            let rows = Rows::Memory(Vec::new());
            return Ok(self.read(rows, intake, progress)?.0);
        };
        if let Some((entry, files)) = slot.read() {
            return self.reuse(slot, entry, files, intake);
        }
        let draft = slot.draft()?;
        let rows = Rows::Files(Box::new(RowFiles::new(self.table, draft.folder())));
        let (first_file, first_note) = (intake.files.len(), intake.notes.len());
        let first_reject = intake.rejects.count();
        let (findings, files) = self.read(rows, intake, progress)?;
        let Some(table) = intake.tables.last_mut() else { return Ok(findings) };
        let entry = Entry {
            ledgers: intake.files.iter().skip(first_file).map(StoredLedger::from).collect(),
            findings: findings.clone(),
            notes: intake.notes.iter().skip(first_note).cloned().collect(),
            present: table.present.clone(),
            row_count: table.row_count,
            files: files.iter().map(|path| StoredFile::named(path)).collect(),
        };
        let rejects = intake.rejects.read_from(first_reject)?;
        table.rows = Relation::Parquet(slot.publish(&draft, entry, rejects)?);
        Ok(findings)
    }

    fn read(
        &self,
        rows: Rows,
        intake: &mut Intake,
        progress: &mut dyn Progress,
    ) -> Result<(Findings, Vec<PathBuf>), IngestError> {
        let mut reading = Reading::new(self.table, intake, rows);
        let orders = Orders::default();
        for path in &self.table.files {
            let file = reading.intake.files.len();
            let Self { source, table, settings, .. } = *self;
            reading.read_file(
                &Task { source, table, path, file, settings, orders: &orders },
                progress,
            )?;
        }
        reading.finish()
    }

    /// Enters what an earlier run has found.
    fn reuse(
        &self,
        slot: &Slot,
        entry: Entry,
        files: Vec<PathBuf>,
        intake: &mut Intake,
    ) -> Result<Findings, IngestError> {
        slot.replay(&mut |reject| intake.rejects.push(reject))?;
        intake.files.extend(entry.ledgers.into_iter().map(FileLedger::from));
        intake.notes.extend(entry.notes);
        intake.tables.push(LoadedTable {
            name: self.table.name.clone(),
            rows: Relation::Parquet(files),
            row_count: entry.row_count,
            present: entry.present,
        });
        Ok(entry.findings)
    }
}

/// A table while its files are read.
struct Reading<'a> {
    table: &'a SourceTable,
    intake: &'a mut Intake,
    findings: Findings,
    rows: Rows,
    present: BTreeSet<String>,
    first_file: usize,
}

impl<'a> Reading<'a> {
    fn new(table: &'a SourceTable, intake: &'a mut Intake, rows: Rows) -> Self {
        let first_file = intake.files.len();
        let findings = Findings::default();
        Self { table, intake, findings, rows, present: BTreeSet::new(), first_file }
    }

    fn read_file(
        &mut self,
        task: &Task<'_>,
        progress: &mut dyn Progress,
    ) -> Result<(), IngestError> {
        let start = (self.rows.mark(), self.intake.rejects.mark(), self.findings.clone());
        let file = shown(task.path);
        let mut sink = TableSink { reading: self, file: &file, start };
        let end = match Container::of(task.path)? {
            Container::Text => read_csv(task, &mut sink, progress)?,
            Container::Parquet => read_parquet(task, &mut sink, progress)?,
            Container::Workbook => read_xlsx(task, &mut sink, progress)?,
        };
        self.rows.end_file()?;
        self.enter(end)
    }

    fn enter(&mut self, end: FileEnd) -> Result<(), IngestError> {
        balanced(&end.ledger)?;
        self.findings.records += end.ledger.records;
        self.findings.gaps += end.gaps;
        self.findings.folds += end.folds;
        self.findings.repaired(&end.ledger);
        let brought = self.table.columns.iter().zip(end.present);
        self.present.extend(brought.filter(|(_, is)| *is).map(|(column, _)| column.name.clone()));
        self.intake.files.push(end.ledger);
        self.intake.notes.extend(end.notes);
        Ok(())
    }

    fn finish(mut self) -> Result<(Findings, Vec<PathBuf>), IngestError> {
        let rows = std::mem::replace(&mut self.rows, Rows::Memory(Vec::new()));
        let finished = rows.finish(self.table)?;
        for merged in &finished.merged {
            self.merge(merged);
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
        self.intake.tables.push(LoadedTable {
            name: self.table.name.clone(),
            row_count: finished.count,
            rows: finished.rows,
            present: self.present,
        });
        Ok((self.findings, finished.files))
    }

    /// Books a row as merged into another.
    fn merge(&mut self, merged: &Merged) {
        let place = |(file, line): (usize, i64)| {
            let file = self.intake.files.get(file).map_or("", |ledger| ledger.file.as_str());
            format!("{file}:{line}")
        };
        let verb = match self.table.newest {
            Some(_) if merged.sameness == Sameness::Differing => "is replaced by the newer",
            _ => "is repeated by",
        };
        let example = || format!("{} {verb} {}", place(merged.lost), place(merged.kept));
        match merged.sameness {
            Sameness::Identical => self.findings.identical.add(example),
            Sameness::Differing => self.findings.differing.add(example),
        }
        if let Some(ledger) = self.intake.files.get_mut(merged.lost.0) {
            ledger.loaded.records -= 1;
            ledger.loaded.lines -= merged.lines;
            ledger.merged.records += 1;
            ledger.merged.lines += merged.lines;
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
        self.reading.rows.push(rows)
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
        self.reading.intake.rejects.push(Spooled::new(reject, cost))
    }

    fn restart(&mut self) {
        let (rows, mark, findings) = &self.start;
        self.reading.rows.rewind(*rows);
        self.reading.intake.rejects.rewind(*mark);
        self.reading.findings = findings.clone();
    }
}
