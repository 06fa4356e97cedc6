//! The filled rows of a sheet, one at a time, in the order of the sheet.

use std::fs::File;
use std::io::BufReader;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError};

use super::error::{IngestError, shown};
use super::xlsx_parts::check_parts;

/// Rows and columns of the largest sheet.
const LARGEST: (u32, u32) = (1 << 20, 1 << 14);

type Cells<'b> = XlsxCellReader<'b, BufReader<File>>;

/// An open workbook.
pub(super) struct Book {
    file: String,
    xlsx: Xlsx<BufReader<File>>,
}

/// A sheet that people see in the workbook, or one that is hidden.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    /// Its name.
    pub(super) name: String,
    /// Whether the workbook shows it.
    pub(super) shown: SheetVisible,
}

/// A row that holds something.
#[derive(Default)]
pub(super) struct SheetRow<'b> {
    /// Its number, from 1, as the sheet shows it.
    pub(super) number: u64,
    /// Its filled cells by column, from 0.
    pub(super) cells: Vec<(usize, DataRef<'b>)>,
    /// Cells that hold the name of an error: `#N/A`, `#REF!`.
    pub(super) errors: u64,
    /// Formulas that nothing has computed.
    pub(super) formulas: u64,
}

impl SheetRow<'_> {
    /// The cell in that column.
    pub(super) fn cell(&self, column: usize) -> Option<&DataRef<'_>> {
        let at = self.cells.binary_search_by_key(&column, |(column, _)| *column).ok()?;
        self.cells.get(at).map(|(_, cell)| cell)
    }
}

impl Book {
    /// Opens a workbook, once its parts are known to be of a sound size.
    ///
    /// # Errors
    /// Those of [`check_parts`], and [`IngestError::Workbook`].
    pub(super) fn open(path: &Path) -> Result<Self, IngestError> {
        check_parts(path)?;
        let file = shown(path);
        let open = || Xlsx::new(BufReader::new(File::open(path)?));
        match sheltered(open) {
            Ok(xlsx) => Ok(Self { file, xlsx }),
            Err(cause) => Err(IngestError::Workbook { file, cause }),
        }
    }

    /// Whether days count from 1904, as in workbooks of old Macs.
    pub(super) fn counts_from_1904(&self) -> bool {
        self.xlsx.has_1904_epoch()
    }

    /// The sheets that hold rows, in the workbook's order.
    pub(super) fn sheets(&self) -> Vec<Sheet> {
        let sheets = self.xlsx.sheets_metadata().iter();
        let rows = sheets.filter(|sheet| sheet.typ == SheetType::WorkSheet);
        rows.map(|sheet| Sheet { name: sheet.name.clone(), shown: sheet.visible }).collect()
    }

    /// The rows of a sheet, from its first.
    ///
    /// # Errors
    /// [`IngestError::Workbook`].
    pub(super) fn rows(&mut self, sheet: &str) -> Result<Rows<'_>, IngestError> {
        let file = format!("{}, sheet \"{sheet}\"", self.file);
        let xlsx = &mut self.xlsx;
        match sheltered(|| xlsx.worksheet_cells_reader(sheet)) {
            Ok(cells) => Ok(Rows {
                file,
                cells: Some(cells),
                ahead: None,
                last: None,
                strange: 0,
                unnamed: 0,
            }),
            Err(cause) => Err(IngestError::Workbook { file, cause }),
        }
    }
}

/// What stands in a cell.
enum Found<'b> {
    Value(DataRef<'b>),
    Error,
    Formula,
}

/// A cell and where it stands: row and column, from 0.
type Placed<'b> = ((u32, u32), Found<'b>);

/// The rows of a sheet that are still to come.
pub(super) struct Rows<'b> {
    file: String,
    /// `None` behind the last cell.
    cells: Option<Cells<'b>>,
    ahead: Option<Placed<'b>>,
    last: Option<(u32, u32)>,
    /// Errors of unknown names in front of the next cell.
    strange: u64,
    /// Such errors since the last row.
    unnamed: u64,
}

impl<'b> Rows<'b> {
    /// Reads the next row that holds something; `false` behind the last one.
    ///
    /// # Errors
    /// [`IngestError::Workbook`].
    pub(super) fn read(&mut self, row: &mut SheetRow<'b>) -> Result<bool, IngestError> {
        loop {
            row.cells.clear();
            (row.errors, row.formulas) = (0, 0);
            let Some(((number, column), found)) = self.take()? else { return Ok(false) };
            row.number = u64::from(number) + 1;
            enter(row, column, found);
            while let Some(((next, column), found)) = self.take()? {
                if next != number {
                    self.ahead = Some(((next, column), found));
                    break;
                }
                enter(row, column, found);
            }
            row.errors += std::mem::take(&mut self.unnamed);
            if !row.cells.is_empty() || row.errors + row.formulas > 0 {
                return Ok(true);
            }
        }
    }

    fn take(&mut self) -> Result<Option<Placed<'b>>, IngestError> {
        match self.ahead.take() {
            Some(ahead) => Ok(Some(ahead)),
            None => self.next_cell(),
        }
    }

    /// The next cell, with its place.
    ///
    /// The library gives up at names of errors that it doesn't know (`#ERROR!`), but can go on
    /// behind them. Where cells don't say their own place it has lost count then, and gives the
    /// next one the place of the error: such a sheet is refused.
    fn next_cell(&mut self) -> Result<Option<Placed<'b>>, IngestError> {
        loop {
            let Some(cells) = &mut self.cells else { return Ok(None) };
            let read = catch_unwind(AssertUnwindSafe(|| cells.next_cell_with_formula_metadata()));
            let record = match read {
                Ok(Ok(None)) => {
                    self.cells = None;
                    return Ok(None);
                }
                Ok(Ok(Some(record))) => record,
                Ok(Err(XlsxError::CellError(_))) => {
                    self.strange += 1;
                    self.unnamed += 1;
                    continue;
                }
                Ok(Err(error)) => return Err(self.broken(&error.to_string())),
                Err(_) => return Err(self.broken("the sheet is damaged")),
            };
            let at = record.pos;
            let beside = self.last.map(|(row, column)| (row, column + 1));
            if self.last.is_some_and(|last| at <= last)
                || at.0 >= LARGEST.0
                || at.1 >= LARGEST.1
                || (self.strange > 0 && beside == Some(at))
            {
                let row = u64::from(at.0) + 1;
                return Err(self.broken(&format!("a cell of row {row} is not in its place")));
            }
            self.last = Some(at);
            self.strange = 0;
            return Ok(Some((at, found(record.value, record.formula.is_some()))));
        }
    }

    fn broken(&self, cause: &str) -> IngestError {
        IngestError::Workbook { file: self.file.clone(), cause: cause.to_owned() }
    }
}

fn found(value: DataRef<'_>, computed: bool) -> Found<'_> {
    let blank = |text: &str| text.trim_ascii().is_empty();
    match value {
        DataRef::Empty if computed => Found::Formula,
        DataRef::Error(_) => Found::Error,
        DataRef::SharedString(text) if blank(text) => Found::Value(DataRef::Empty),
        DataRef::String(text) if blank(&text) => Found::Value(DataRef::Empty),
        value => Found::Value(value),
    }
}

fn enter<'b>(row: &mut SheetRow<'b>, column: u32, found: Found<'b>) {
    match found {
        Found::Value(DataRef::Empty) => {}
        Found::Value(value) => {
            row.cells.push((usize::try_from(column).unwrap_or(usize::MAX), value));
        }
        Found::Error => row.errors += 1,
        Found::Formula => row.formulas += 1,
    }
}

/// Runs a read of the workbook library; damaged files may make it panic.
fn sheltered<T>(read: impl FnOnce() -> Result<T, XlsxError>) -> Result<T, String> {
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("the file is damaged".to_owned()),
    }
}
