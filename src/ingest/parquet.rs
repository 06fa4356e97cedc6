//! One Parquet file: its columns by name, row group by row group, typed as the contract asks.

use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};

use polars::prelude::{
    FileMetadataRef, ParallelStrategy, ParquetReader, PolarsResult, SerReader, Series,
};

use crate::contract::Kind;
use crate::contract::source::SourceColumn;
use crate::quality::FileLedger;

use super::cells::Chunk;
use super::csv_file::{FileEnd, Sink, Task};
use super::date_words::notes_of;
use super::error::{IngestError, shown};
use super::headers::{field_named, fields_of};
use super::input::Input;
use super::ledger::enter;
use super::misread::Stop;
use super::native::{Native, NativeRow, numbers_are_exact};
use super::numbers::Mark;
use super::orders::decide;
use super::plan::{Plan, Reading, columns_of, groups_of};
use super::row::{Filler, Nuls, Refusal, Row, fingerprint};
use super::settings::{Progress, Step};
use super::survey::{Proven, Survey};
use super::tally::Tally;

/// A Parquet file whose metadata is read.
struct Open<'a> {
    task: &'a Task<'a>,
    file: String,
    metadata: FileMetadataRef,
    headers: Vec<String>,
}

/// Reads a Parquet file.
///
/// # Errors
/// [`IngestError::NotParquet`], [`IngestError::ParquetColumn`], and those of columns and dates.
pub(super) fn read_parquet(
    task: &Task<'_>,
    sink: &mut dyn Sink,
    progress: &mut dyn Progress,
) -> Result<FileEnd, IngestError> {
    let input = Input::open(task.path)?;
    let size = input.size();
    let sha256 = input.finish()?;
    let open = Open::new(task)?;
    let (plan, proven, mut notes) = open.plan()?;
    let mut tally = Tally::default();
    let mut start = 0;
    for group in &open.metadata.row_groups {
        let rows = group.num_rows();
        let natives = open.natives((start, rows))?;
        open.rows(&plan, &natives, (start, rows), (&mut tally, &mut *sink))?;
        start += rows;
        let share = u128::from(size) * (start as u128) / (open.metadata.num_rows.max(1) as u128);
        let done = u64::try_from(share).unwrap_or(size).min(size);
        progress.advanced(Step { file: &open.file, done, total: size });
    }
    notes.extend(notes_of(&open.file, &plan, &proven, &tally));
    let mut ledger = FileLedger {
        file: open.file.clone(),
        sha256,
        bytes: size,
        table: task.table.name.clone(),
        format: "parquet".to_owned(),
        lines: start as u64,
        ..FileLedger::default()
    };
    enter(&mut ledger, &tally);
    let present = plan.columns.iter().map(|column| column.at.is_some()).collect();
    Ok(FileEnd { ledger, gaps: tally.gaps, folds: tally.folds, present, notes })
}

impl<'a> Open<'a> {
    fn new(task: &'a Task<'a>) -> Result<Self, IngestError> {
        let file = shown(task.path);
        let bad = |cause: String| IngestError::NotParquet { file: file.clone(), cause };
        let handle = File::open(task.path).map_err(|error| bad(error.to_string()))?;
        let read = || -> PolarsResult<_> {
            let mut reader = ParquetReader::new(handle);
            let metadata = reader.get_metadata()?.clone();
            let schema = reader.schema()?;
            Ok((metadata, schema.iter_names().map(ToString::to_string).collect()))
        };
        let (metadata, headers) = sheltered(read).map_err(bad)?;
        Ok(Self { task, file, metadata, headers })
    }

    /// The plan, with formats decided from all values of the columns that hold text.
    fn plan(&self) -> Result<(Plan, Vec<Proven>, Vec<String>), IngestError> {
        let table = self.task.table;
        let fields = fields_of(&self.file, table, &self.headers)?;
        // A field is found under its column's own index: only mapped columns are read.
        let at: Vec<Option<usize>> =
            fields.iter().enumerate().map(|(index, field)| field.map(|_| index)).collect();
        let named = |name: &String| table.columns.iter().position(|column| column.name == *name);
        let mut plan = Plan {
            file: self.task.file,
            columns: columns_of(table, &at),
            groups: groups_of(table),
            key: table.key.iter().filter_map(named).collect(),
            zone: self.task.source.zone,
        };
        let mut survey = Survey::new(&plan.columns);
        let mut exact = vec![false; plan.columns.len()];
        let mut notes = Vec::new();
        for (index, column) in table.columns.iter().enumerate() {
            let Some(first) = self.series(index, (0, 0))? else { continue };
            if let (Some(exact), true) = (exact.get_mut(index), numbers_are_exact(&first)) {
                *exact = true;
            }
            if let Some(note) = self.naive_note(column, &first) {
                notes.push(note);
            }
            if survey.wants(index) {
                self.observe(&mut survey, index)?;
            }
        }
        survey.complete();
        let proven = decide(self.task, &self.file, &survey, &mut plan)?;
        for (column, _) in plan.columns.iter_mut().zip(exact).filter(|(_, exact)| *exact) {
            match &mut column.reading {
                Reading::Number(mark) | Reading::Share(mark, _) => *mark = Some(Mark::Dot),
                _ => {}
            }
        }
        Ok((plan, proven, notes))
    }

    /// Says that times without a zone are read in the source's.
    fn naive_note(&self, column: &SourceColumn, series: &Series) -> Option<String> {
        let naive = matches!(series.dtype(), polars::prelude::DataType::Datetime(_, None));
        (naive && column.kind == Kind::Instant).then(|| {
            let zone = self.task.source.zone;
            format!("{}: times in `{}` have no zone and are read in {zone}", self.file, column.name)
        })
    }

    fn observe(&self, survey: &mut Survey, index: usize) -> Result<(), IngestError> {
        let mut start = 0;
        let mut scratch = Vec::new();
        for group in &self.metadata.row_groups {
            let rows = (start, group.num_rows());
            let Some(series) = self.series(index, rows)? else { return Ok(()) };
            let natives = [self.native(index, &series)?];
            for row in 0..rows.1 {
                let line = (start + row + 1) as u64;
                let row = NativeRow { natives: &natives, row, line };
                if let Some(super::row::Raw::Text(text)) = row.value(0, &mut scratch) {
                    survey.observe(index, line, text);
                }
            }
            start += group.num_rows();
        }
        Ok(())
    }

    fn natives(&self, rows: (usize, usize)) -> Result<Vec<Native>, IngestError> {
        (0..self.task.table.columns.len())
            .map(|index| match self.series(index, rows)? {
                Some(series) => self.native(index, &series),
                None => Ok(Native::Absent),
            })
            .collect()
    }

    fn native(&self, index: usize, series: &Series) -> Result<Native, IngestError> {
        let Some(column) = self.task.table.columns.get(index) else { return Ok(Native::Absent) };
        Native::of(series, column.kind)
            .map_err(|remedy| self.bad_column(column, &series.dtype().to_string(), remedy))
    }

    fn bad_column(&self, column: &SourceColumn, found: &str, remedy: &'static str) -> IngestError {
        IngestError::ParquetColumn {
            file: self.file.clone(),
            header: column.header().to_owned(),
            found: format!("{found}, which can't be read as {}", column.kind.words()),
            remedy,
            config_key: column.config_key.clone(),
        }
    }

    /// Rows of the file's column for the table's column of that index.
    fn series(&self, index: usize, rows: (usize, usize)) -> Result<Option<Series>, IngestError> {
        let Some(column) = self.task.table.columns.get(index) else { return Ok(None) };
        let at = field_named(&self.file, self.task.table, column, &self.headers)?;
        let Some(header) = at.and_then(|at| self.headers.get(at)) else { return Ok(None) };
        let bad = |cause: String| self.bad_column(column, &cause, "text");
        let handle = File::open(self.task.path).map_err(|error| bad(error.to_string()))?;
        let read = || -> PolarsResult<Option<Series>> {
            let mut reader = ParquetReader::new(handle)
                .with_columns(Some(vec![header.clone()]))
                .with_slice(Some(rows))
                .read_parallel(ParallelStrategy::None)
                .set_low_memory(true);
            reader.set_metadata(self.metadata.clone());
            let frame = reader.finish()?;
            Ok(frame.columns().first().map(|column| column.as_materialized_series().rechunk()))
        };
        sheltered(read).map_err(bad)
    }

    fn rows(
        &self,
        plan: &Plan,
        natives: &[Native],
        rows: (usize, usize),
        into: (&mut Tally, &mut dyn Sink),
    ) -> Result<(), IngestError> {
        let (tally, sink) = into;
        let mut filler = Filler::new(plan, Nuls::Possible);
        let mut chunk = Chunk::new(plan.file, plan.columns.iter().map(|column| column.kind));
        for row in 0..rows.1 {
            let line = (rows.0 + row + 1) as u64;
            tally.records += 1;
            match filler.fill(&NativeRow { natives, row, line }, &mut chunk.columns) {
                Ok(()) => {
                    let at = chunk.rows();
                    chunk.lines.push(i64::try_from(line).unwrap_or(i64::MAX));
                    chunk.keys.push(fingerprint(&plan.key, &chunk.columns, at));
                    tally.loaded.records += 1;
                    tally.loaded.lines += 1;
                    for refused in filler.cells_refused.drain(..) {
                        sink.refused(refused)?;
                    }
                }
                Err(refusal) => {
                    let keep = chunk.rows();
                    chunk.columns.iter_mut().for_each(|cells| cells.truncate(keep));
                    tally.rejected.records += 1;
                    tally.rejected.lines += 1;
                    sink.refused(self.refused(plan, refusal)?)?;
                }
            }
        }
        filler.tell(tally);
        if chunk.rows() > 0 { sink.rows(chunk) } else { Ok(()) }
    }

    /// The refusal of a row. All values were surveyed, so that no pass has to stop.
    fn refused(
        &self,
        plan: &Plan,
        refusal: Refusal,
    ) -> Result<super::misread::Refused, IngestError> {
        match refusal {
            Refusal::Row(refused) => Ok(refused),
            Refusal::Stop(stop) => {
                let column = match &stop {
                    Stop::Order { column, .. } => plan.columns.get(*column),
                    Stop::Undecided | Stop::TooLong { .. } => None,
                };
                let name = column.map(|column| column.name.clone()).unwrap_or_default();
                Err(IngestError::Imbalance {
                    file: self.file.clone(),
                    books: format!("column `{name}` was not decided before it was read: {stop:?}"),
                })
            }
        }
    }
}

/// Runs a read of the Parquet library; damaged files make it panic in places.
fn sheltered<T>(read: impl FnOnce() -> PolarsResult<T>) -> Result<T, String> {
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("the file is damaged".to_owned()),
    }
}
