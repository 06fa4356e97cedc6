//! A look at a file that nothing is known of: its headers, and what its first values say.

use std::collections::BTreeSet;
use std::path::Path;

use chrono_tz::Tz;
use polars::prelude::{AnyValue, Series};

use crate::contract::source::{Source, SourceTable};

use super::charset::Ground;
use super::container::Container;
use super::csv_file::Task;
use super::error::{IngestError, shown};
use super::glimpse_values::Values;
use super::headers::{likely_fields, plain};
use super::layout::Sort;
use super::look::{Looked, look};
use super::orders::Orders;
use super::parquet_fields::Columns;
use super::records::Next;
use super::settings::Settings;
use super::sniff::shape;
use super::xlsx_choice::choose;
use super::xlsx_rows::{Book, SheetRow};
use super::xlsx_values::text_of;

pub use super::glimpse_values::{Glimpsed, Looks, Order};

/// Rows that are looked at.
const ROWS: u64 = 5000;

/// What the beginning of a file shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glimpse {
    /// The file as users name it.
    pub file: String,
    /// How it was understood: `csv, semicolon, UTF-8`.
    pub format: String,
    /// Its encoding, where that had to be guessed.
    pub guessed_encoding: Option<String>,
    /// Its columns, in order.
    pub columns: Vec<Glimpsed>,
    /// Rows that were looked at.
    pub rows: u64,
}

impl Glimpse {
    /// The headers, in order.
    pub fn headers(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.header.clone()).collect()
    }

    /// Per column of a table, the column of the file that would be read for it; where two would do
    /// equally well, none.
    pub fn columns_of(&self, table: &SourceTable) -> Vec<Option<usize>> {
        likely_fields(table, &self.headers())
    }
}

/// A header as it is compared: without case, blanks, and what joins its words.
pub fn bare_header(header: &str) -> String {
    plain(header)
}

/// Looks at the first rows of a file. `known` lists the headers that may be expected, by which the
/// line of the header and the delimiter are found.
///
/// # Errors
/// Those of a whole file that come before its rows; see [`IngestError`].
pub fn glimpse(path: &Path, known: &SourceTable) -> Result<Glimpse, IngestError> {
    match Container::of(path)? {
        Container::Text => text(path, known),
        Container::Parquet => parquet(path),
        Container::Workbook => workbook(path, known),
    }
}

fn text(path: &Path, known: &SourceTable) -> Result<Glimpse, IngestError> {
    let file = shown(path);
    let source = Source {
        name: "exports".to_owned(),
        kind: String::new(),
        family: String::new(),
        encoding: None,
        zone: Tz::UTC,
        date_order: None,
        rungs: Vec::new(),
        tables: Vec::new(),
    };
    let unknown = SourceTable { columns: Vec::new(), ..known.clone() };
    let (settings, orders) = (Settings::default(), Orders::default());
    let looked = |table| {
        let settings = &settings;
        look(
            &Task { source: &source, table, path, file: 0, settings, orders: &orders },
            &file,
            None,
        )
    };
    // Headers that stand twice are no reason not to look; nor are a few words that could be headers a
    // reason to take a row for one.
    let looked = match looked(known) {
        Err(IngestError::AmbiguousColumn { .. }) => looked(&unknown)?,
        Ok(found) if found.header.preamble_lines > 0 && !is_header(known, &found.header.names) => {
            looked(&unknown)?
        }
        looked => looked?,
    };
    let mut values = Values::of(&looked.header.names);
    records(&looked, &mut values);
    let charset = &looked.text.charset;
    let guessed = matches!(charset.ground, Ground::Guess(..));
    Ok(Glimpse {
        file,
        format: format!("csv, {}, {}", looked.header.delimiter, charset.name()),
        guessed_encoding: guessed.then(|| charset.name().to_lowercase()),
        rows: values.rows,
        columns: values.finish(),
    })
}

/// Whether most of these are known headers.
fn is_header(known: &SourceTable, names: &[String]) -> bool {
    let found: BTreeSet<usize> = likely_fields(known, names).into_iter().flatten().collect();
    found.len() * 2 >= names.len()
}

/// Observes the rows of the first text.
fn records(looked: &Looked, values: &mut Values) {
    let Looked { start, header, layout, plan, .. } = looked;
    let bytes = start.body(header);
    let shape = shape(layout.dialect, layout.width, layout.longest);
    let (mut at, mut fields, mut scratch) = (0, Vec::new(), Vec::new());
    while at < bytes.len() && values.rows < ROWS {
        at = match shape.next(bytes, at, start.tail, &mut fields) {
            Next::Blank { next } | Next::Spoilt { next, .. } => next,
            Next::Record { next, .. } => {
                if matches!(layout.sort(plan, bytes, &fields), Sort::Row | Sort::Long | Sort::Short)
                {
                    values.rows += 1;
                    for (index, field) in fields.iter().enumerate() {
                        let text = String::from_utf8_lossy(field.value(bytes, &mut scratch));
                        values.observe(index, &text);
                    }
                }
                next
            }
            Next::Short | Next::TooLong => return,
        };
    }
}

fn parquet(path: &Path) -> Result<Glimpse, IngestError> {
    let columns = Columns::open(path)?;
    let file = shown(path);
    let mut values = Values::of(&columns.headers);
    let rows = columns.rows().min(usize::try_from(ROWS).unwrap_or(usize::MAX));
    for index in 0..columns.headers.len() {
        // A column of a type that nobody can read has no values to show.
        let Ok(found) = columns.read(&BTreeSet::from([index]), (0, rows)) else { continue };
        let Some(series) = found.get(&index) else { continue };
        (0..rows).filter_map(|row| text_at(series, row)).for_each(|t| values.observe(index, &t));
    }
    values.rows = rows as u64;
    Ok(Glimpse {
        file,
        format: "parquet".to_owned(),
        guessed_encoding: None,
        rows: values.rows,
        columns: values.finish(),
    })
}

/// A value as text; none where it is blank.
fn text_at(series: &Series, row: usize) -> Option<String> {
    match series.get(row).ok()? {
        AnyValue::Null => None,
        AnyValue::String(text) => Some(text.to_owned()),
        AnyValue::StringOwned(text) => Some(text.to_string()),
        other => Some(other.to_string()),
    }
}

fn workbook(path: &Path, known: &SourceTable) -> Result<Glimpse, IngestError> {
    let file = shown(path);
    let mut book = Book::open(path)?;
    let (mut chosen, _) = choose(&file, &mut book, known)?;
    if !is_header(known, &chosen.names) {
        let unknown = SourceTable { columns: Vec::new(), ..known.clone() };
        chosen = choose(&file, &mut book, &unknown)?.0;
    }
    let from_1904 = book.counts_from_1904();
    let mut values = Values::of(&chosen.names);
    let mut row = SheetRow::default();
    let mut rows = book.rows(&chosen.sheet)?;
    while values.rows < ROWS && rows.read(&mut row)? {
        if row.number > chosen.header {
            values.rows += 1;
            row.cells.iter().for_each(|(at, cell)| values.observe(*at, &text_of(cell, from_1904)));
        }
    }
    Ok(Glimpse {
        file,
        format: format!("xlsx, sheet \"{}\"", chosen.sheet),
        guessed_encoding: None,
        rows: values.rows,
        columns: values.finish(),
    })
}
