//! One Excel workbook: the sheet that fits, its header, how its texts are written, then its rows.

use crate::quality::FileLedger;

use super::csv_file::{FileEnd, Sink, Task};
use super::date_words::notes_of;
use super::error::{IngestError, shown};
use super::headers::fields_of;
use super::input::Input;
use super::ledger::enter;
use super::orders::decide;
use super::plan::{Plan, columns_of, groups_of};
use super::settings::{Progress, Step};
use super::survey::Survey;
use super::tally::{Tally, repair};
use super::typed_rows::TypedRows;
use super::xlsx_choice::{Chosen, choose};
use super::xlsx_ends::{Ends, Part};
use super::xlsx_rows::{Book, SheetRow};
use super::xlsx_values::{CellRow, Form};

/// Rows between two words of progress.
const STEP: u64 = 4096;

/// Reads a workbook.
///
/// # Errors
/// [`IngestError::Workbook`], [`IngestError::WorkbookSize`], and those of columns and dates.
pub(super) fn read_xlsx(
    task: &Task<'_>,
    sink: &mut dyn Sink,
    progress: &mut dyn Progress,
) -> Result<FileEnd, IngestError> {
    let input = Input::raw(task.path)?;
    let size = input.size();
    let sha256 = input.finish()?;
    let mut open = Open::new(task)?;
    let (survey, ends) = open.survey()?;
    let proven = decide(task, &open.file, &survey, &mut open.plan)?;
    let mut ledger = FileLedger {
        file: shown(task.path),
        sha256,
        bytes: size,
        table: task.table.name.clone(),
        format: open.format(),
        lines: ends.last,
        ..FileLedger::default()
    };
    let tally = open.fill(&ends, &mut ledger, (sink, progress))?;
    enter(&mut ledger, &tally);
    let mut notes = open.notes;
    notes.extend(notes_of(&open.file, &open.plan, &proven, &tally));
    let present = open.plan.columns.iter().map(|column| column.at.is_some()).collect();
    Ok(FileEnd { ledger, gaps: tally.gaps, folds: tally.folds, present, notes })
}

/// What the texts of a workbook say of how they are written.
///
/// # Errors
/// Those of [`read_xlsx`] that come before the rows.
pub(super) fn survey_xlsx(task: &Task<'_>) -> Result<Survey, IngestError> {
    Ok(Open::new(task)?.survey()?.0)
}

/// A workbook of which the sheet is chosen.
struct Open {
    /// File and sheet, for messages.
    file: String,
    book: Book,
    chosen: Chosen,
    plan: Plan,
    form: Form,
    notes: Vec<String>,
}

impl Open {
    fn new(task: &Task<'_>) -> Result<Self, IngestError> {
        let table = task.table;
        let path = shown(task.path);
        let mut book = Book::open(task.path)?;
        let (chosen, note) = choose(&path, &mut book, table)?;
        let file = format!("{path}, sheet \"{}\"", chosen.sheet);
        let fields = fields_of(&file, table, &chosen.names)?;
        // A field is found under its column's own index: its cells are typed as the column needs.
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
        let form = Form::new(&fields, book.counts_from_1904());
        Ok(Self { file, book, chosen, plan, form, notes: note.into_iter().collect() })
    }

    fn format(&self) -> String {
        let days = if self.book.counts_from_1904() { ", days from 1904" } else { "" };
        format!("xlsx, sheet \"{}\"{days}", self.chosen.sheet)
    }

    /// Reads all rows to see how their texts are written, and where the rows of the table end.
    fn survey(&mut self) -> Result<(Survey, Ends), IngestError> {
        let mut survey = Survey::new(&self.plan.columns);
        let from_1904 = self.book.counts_from_1904();
        let mut ends = Ends::new(&self.plan, &self.form.at, &self.chosen, from_1904);
        let (mut row, mut scratch) = (SheetRow::default(), Vec::new());
        let mut rows = self.book.rows(&self.chosen.sheet)?;
        while rows.read(&mut row)? {
            ends.observe(&row);
            if ends.part(&row) != Part::Row {
                continue;
            }
            for (index, column) in self.plan.columns.iter().enumerate() {
                let at = self.form.at.get(index).copied().flatten();
                let Some(cell) = at.and_then(|at| row.cell(at)) else { continue };
                if survey.wants(index)
                    && let Some(text) = self.form.written(column.kind, cell, &mut scratch)
                {
                    survey.observe(index, row.number, text);
                }
            }
        }
        ends.decide();
        survey.complete();
        Ok((survey, ends))
    }

    /// Reads all rows into their cells.
    fn fill(
        &mut self,
        ends: &Ends,
        ledger: &mut FileLedger,
        (sink, progress): (&mut dyn Sink, &mut dyn Progress),
    ) -> Result<Tally, IngestError> {
        let mut typed = TypedRows::new(&self.file, &self.plan);
        let mut books = Tally::default();
        let mut filled = 0;
        let mut row = SheetRow::default();
        let mut rows = self.book.rows(&self.chosen.sheet)?;
        while rows.read(&mut row)? {
            filled += 1;
            match ends.part(&row) {
                Part::Preamble => {
                    ledger.preamble_lines += 1;
                    books.repair(repair::PREAMBLE, 1, row.number);
                }
                Part::Header if row.number == self.chosen.header => ledger.header_lines += 1,
                Part::Header => {
                    books.header_lines += 1;
                    books.repair(repair::HEADERS, 1, row.number);
                }
                Part::Footer => {
                    books.footer_lines += 1;
                    books.repair(repair::FOOT, 1, row.number);
                }
                Part::Row => {
                    let row = CellRow { row: &row, form: &self.form, plan: &self.plan };
                    typed.take(&row, sink)?;
                }
            }
            books.repair(repair::ERROR_CELLS, row.errors, row.number);
            books.repair(repair::FORMULAS, row.formulas, row.number);
            if filled % STEP == 0 {
                let share = u128::from(ledger.bytes) * u128::from(row.number);
                let done = u64::try_from(share / u128::from(ends.last.max(1))).unwrap_or(0);
                progress.advanced(Step { file: &ledger.file, done, total: ledger.bytes });
            }
        }
        books.add(typed.finish(sink)?, 0);
        books.blank_lines = ends.last.saturating_sub(filled);
        Ok(books)
    }
}
