//! Which sheet of a workbook holds the table, and in which row its header stands.

use calamine::SheetVisible;

use crate::contract::source::SourceTable;

use super::error::IngestError;
use super::headers::matches;
use super::xlsx_rows::{Book, Sheet, SheetRow};
use super::xlsx_values::text_of;

/// The header is looked for among the first so many rows.
const HEADER_WITHIN: u64 = 50;

/// The sheet that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    /// Its name.
    pub(super) sheet: String,
    /// Number of the header's row, from 1.
    pub(super) header: u64,
    /// The headers by column; those of blank cells are empty.
    pub(super) names: Vec<String>,
    /// How many of the table's columns they name.
    named: usize,
}

/// The visible sheet whose header names most columns of the table, the first of several; what is
/// told of the sheets that are not read.
///
/// # Errors
/// [`IngestError::Empty`] when no visible sheet holds anything; [`IngestError::Workbook`].
pub(super) fn choose(
    file: &str,
    book: &mut Book,
    table: &SourceTable,
) -> Result<(Chosen, Option<String>), IngestError> {
    let sheets = book.sheets();
    let mut found = Vec::new();
    for sheet in sheets.iter().filter(|sheet| sheet.shown == SheetVisible::Visible) {
        found.extend(header_of(book, sheet, table)?);
    }
    let best = found.iter().map(|chosen| chosen.named).max();
    let chosen = found.iter().find(|chosen| Some(chosen.named) == best).cloned();
    let chosen = chosen.ok_or_else(|| IngestError::Empty { file: file.to_owned() })?;
    let note = note_of(file, &sheets, &found, &chosen);
    Ok((chosen, note))
}

/// The likeliest header among the first rows of a sheet; `None` for an empty one.
fn header_of(
    book: &mut Book,
    sheet: &Sheet,
    table: &SourceTable,
) -> Result<Option<Chosen>, IngestError> {
    let from_1904 = book.counts_from_1904();
    let mut rows = book.rows(&sheet.name)?;
    let mut row = SheetRow::default();
    let mut best: Option<Chosen> = None;
    while rows.read(&mut row)? && (row.number <= HEADER_WITHIN || best.is_none()) {
        let names = names_of(&row, from_1904);
        let count = matches(table, &names);
        if best.as_ref().is_none_or(|best| count > best.named) {
            best =
                Some(Chosen { sheet: sheet.name.clone(), header: row.number, names, named: count });
        }
    }
    Ok(best)
}

/// The texts of a row by column.
pub(super) fn names_of(row: &SheetRow<'_>, from_1904: bool) -> Vec<String> {
    let width = row.cells.last().map_or(0, |(column, _)| column + 1);
    let mut names = vec![String::new(); width];
    for (column, cell) in &row.cells {
        if let Some(name) = names.get_mut(*column) {
            *name = text_of(cell, from_1904);
        }
    }
    names
}

fn note_of(file: &str, sheets: &[Sheet], found: &[Chosen], chosen: &Chosen) -> Option<String> {
    let said = |sheet: &Sheet| {
        let named = found.iter().find(|other| other.sheet == sheet.name)?.named;
        Some(format!("\"{}\" ({named})", sheet.name))
    };
    let hidden = |sheet: &Sheet| {
        let hidden = sheet.shown != SheetVisible::Visible;
        hidden.then(|| format!("\"{}\" (hidden)", sheet.name))
    };
    let others: Vec<String> = sheets
        .iter()
        .filter(|sheet| sheet.name != chosen.sheet)
        .filter_map(|sheet| hidden(sheet).or_else(|| said(sheet)))
        .collect();
    (!others.is_empty()).then(|| {
        format!(
            "{file}: sheet \"{}\" is read, whose header names {} of the table's columns; the \
             others are not: {}",
            chosen.sheet,
            chosen.named,
            others.join(", ")
        )
    })
}
