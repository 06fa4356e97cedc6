//! One Parquet file: its columns by name, row group by row group, typed as the contract asks.

use std::collections::BTreeSet;

use polars::prelude::{DataType, Series};

use crate::contract::Kind;
use crate::contract::source::SourceColumn;
use crate::quality::FileLedger;

use super::csv_file::{FileEnd, Sink, Task};
use super::date_words::notes_of;
use super::error::{IngestError, shown};
use super::headers::fields_of;
use super::input::Input;
use super::ledger::enter;
use super::native::{Native, NativeRow, numbers_are_exact};
use super::numbers::Mark;
use super::orders::decide;
use super::parquet_fields::Columns;
use super::plan::{Plan, Reading, columns_of, groups_of};
use super::row::{Raw, Row};
use super::settings::{Progress, Step};
use super::survey::Survey;
use super::typed_rows::TypedRows;

/// Reads a Parquet file.
///
/// # Errors
/// [`IngestError::NotParquet`], [`IngestError::ParquetColumn`], and those of columns and dates.
pub(super) fn read_parquet(
    task: &Task<'_>,
    sink: &mut dyn Sink,
    progress: &mut dyn Progress,
) -> Result<FileEnd, IngestError> {
    let input = Input::raw(task.path)?;
    let size = input.size();
    let sha256 = input.finish()?;
    let mut open = Open::new(task)?;
    let survey = open.survey()?;
    let proven = decide(task, &open.file, &survey, &mut open.plan)?;
    open.keep_exact();
    let mut typed = TypedRows::new(&open.file, &open.plan);
    let all = open.columns.rows();
    for rows in open.columns.groups() {
        let natives = open.natives(&open.mapped(), rows)?;
        for row in 0..rows.1 {
            let line = (rows.0 + row + 1) as u64;
            typed.take(&NativeRow { natives: &natives, row, line }, sink)?;
        }
        typed.flush(sink)?;
        let share = u128::from(size) * ((rows.0 + rows.1) as u128) / (all.max(1) as u128);
        let done = u64::try_from(share).unwrap_or(size).min(size);
        progress.advanced(Step { file: &open.file, done, total: size });
    }
    let tally = typed.finish(sink)?;
    let mut notes = open.notes;
    notes.extend(notes_of(&open.file, &open.plan, &proven, &tally));
    let mut ledger = FileLedger {
        file: open.file,
        sha256,
        bytes: size,
        table: task.table.name.clone(),
        format: "parquet".to_owned(),
        lines: all as u64,
        ..FileLedger::default()
    };
    enter(&mut ledger, &tally);
    let present = open.plan.columns.iter().map(|column| column.at.is_some()).collect();
    Ok(FileEnd { ledger, gaps: tally.gaps, folds: tally.folds, present, notes })
}

/// What the texts of a Parquet file say of how they are written.
///
/// # Errors
/// Those of [`read_parquet`] that come before the rows.
pub(super) fn survey_parquet(task: &Task<'_>) -> Result<Survey, IngestError> {
    Open::new(task)?.survey()
}

/// A Parquet file of which the columns are known.
struct Open<'a> {
    task: &'a Task<'a>,
    file: String,
    columns: Columns,
    /// Header of each column of the table, by its index in [`Columns::headers`].
    fields: Vec<Option<usize>>,
    plan: Plan,
    /// Columns whose numbers are numbers, so that no mark has to be guessed.
    exact: Vec<bool>,
    notes: Vec<String>,
}

impl<'a> Open<'a> {
    fn new(task: &'a Task<'a>) -> Result<Self, IngestError> {
        let file = shown(task.path);
        let table = task.table;
        let columns = Columns::open(task.path)?;
        let fields = fields_of(&file, table, &columns.headers)?;
        // A field is found under its column's own index: only mapped columns are read.
        let at: Vec<Option<usize>> =
            fields.iter().enumerate().map(|(index, field)| field.map(|_| index)).collect();
        let named = |name: &String| table.columns.iter().position(|column| column.name == *name);
        let plan = Plan {
            file: task.file,
            columns: columns_of(table, &at),
            groups: groups_of(table),
            key: table.key.iter().filter_map(named).collect(),
            zone: task.source.zone,
        };
        let exact = vec![false; fields.len()];
        let mut open = Self { task, file, columns, fields, plan, exact, notes: Vec::new() };
        open.look()?;
        Ok(open)
    }

    /// Looks at the types of the columns.
    fn look(&mut self) -> Result<(), IngestError> {
        for (index, series) in self.series(&self.mapped(), (0, 0))? {
            let note = self.naive_note(index, &series);
            self.notes.extend(note);
            if let Some(exact) = self.exact.get_mut(index) {
                *exact = numbers_are_exact(&series);
            }
        }
        Ok(())
    }

    /// The columns of the table that the file has.
    fn mapped(&self) -> BTreeSet<usize> {
        let fields = self.fields.iter().enumerate();
        fields.filter_map(|(index, field)| field.map(|_| index)).collect()
    }

    /// Reads all values of the columns that hold text, to see how they are written.
    fn survey(&self) -> Result<Survey, IngestError> {
        let mut survey = Survey::new(&self.plan.columns);
        let wanted: BTreeSet<usize> =
            self.mapped().into_iter().filter(|index| survey.wants(*index)).collect();
        let mut scratch = Vec::new();
        let groups = if wanted.is_empty() { Vec::new() } else { self.columns.groups() };
        for rows in groups {
            let natives = self.natives(&wanted, rows)?;
            for row in 0..rows.1 {
                let line = (rows.0 + row + 1) as u64;
                let row = NativeRow { natives: &natives, row, line };
                for &index in &wanted {
                    if let Some(Raw::Text(text)) = row.value(index, &mut scratch) {
                        survey.observe(index, line, text);
                    }
                }
            }
        }
        survey.complete();
        Ok(survey)
    }

    /// Numbers that are numbers have a dot, whatever texts beside them have.
    fn keep_exact(&mut self) {
        let columns = self.plan.columns.iter_mut().zip(&self.exact);
        for (column, _) in columns.filter(|(_, exact)| **exact) {
            match &mut column.reading {
                Reading::Number(mark) | Reading::Share(mark, _) => *mark = Some(Mark::Dot),
                _ => {}
            }
        }
    }

    /// Says that times without a zone are read in the source's.
    fn naive_note(&self, index: usize, series: &Series) -> Option<String> {
        let column = self.task.table.columns.get(index)?;
        let naive = matches!(series.dtype(), DataType::Datetime(_, None));
        (naive && column.kind == Kind::Instant).then(|| {
            let zone = self.task.source.zone;
            format!("{}: times in `{}` have no zone and are read in {zone}", self.file, column.name)
        })
    }

    /// Rows of these columns of the table; the others are absent.
    fn natives(
        &self,
        wanted: &BTreeSet<usize>,
        rows: (usize, usize),
    ) -> Result<Vec<Native>, IngestError> {
        let mut natives: Vec<Native> = self.fields.iter().map(|_| Native::Absent).collect();
        for (index, series) in self.series(wanted, rows)? {
            if let (Some(column), Some(native)) =
                (self.task.table.columns.get(index), natives.get_mut(index))
            {
                *native = Native::of(&series, column.kind)
                    .map_err(|remedy| self.bad(column, &series.dtype().to_string(), remedy))?;
            }
        }
        Ok(natives)
    }

    /// Rows of these columns of the table as they stand in the file.
    fn series(
        &self,
        wanted: &BTreeSet<usize>,
        rows: (usize, usize),
    ) -> Result<Vec<(usize, Series)>, IngestError> {
        let field = |index: &usize| self.fields.get(*index).copied().flatten();
        let read = self.columns.read(&wanted.iter().filter_map(field).collect(), rows);
        let read = read.map_err(|(failed, cause)| {
            let at = self.fields.iter().position(|field| *field == Some(failed));
            match at.and_then(|at| self.task.table.columns.get(at)) {
                Some(column) => self.bad(column, &cause, "text"),
                None => IngestError::NotParquet { file: self.file.clone(), cause },
            }
        })?;
        let of = |index: &usize| Some((*index, read.get(&field(index)?)?.clone()));
        Ok(wanted.iter().filter_map(of).collect())
    }

    fn bad(&self, column: &SourceColumn, found: &str, remedy: &'static str) -> IngestError {
        IngestError::ParquetColumn {
            file: self.file.clone(),
            header: column.header().to_owned(),
            found: format!("{found}, which can't be read as {}", column.kind.words()),
            remedy,
            config_key: column.config_key.clone(),
        }
    }
}
