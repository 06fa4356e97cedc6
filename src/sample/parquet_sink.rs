//! Rows as Parquet: instants as UTC datetimes, days as dates, the rest as text and numbers.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;

use chrono::{Datelike as _, NaiveDate};
use polars::datatypes::{DataType, TimeUnit, TimeZone};
use polars::error::PolarsResult;
use polars::frame::DataFrame;
use polars::io::parquet::write::{BatchedWriter, ParquetWriter};
use polars::prelude::{Column as Values, NamedFrom as _, Schema};
use polars::series::Series;

use crate::contract::{Column, Kind, TABLES};

use super::columns::{Cell, file_columns};
use super::plan::SampleError;
use super::sink::{Row, Sink};

/// Rows of a table that are held before they are written as one row group.
const BATCH_ROWS: usize = 65_536;
/// Days from the first day of the Common Era to 1970-01-01.
const EPOCH_DAYS: i32 = 719_163;
/// Microseconds in a second.
const MICROSECONDS: i64 = 1_000_000;

/// Writes one Parquet file per canonical table; what can't be typed is null.
pub struct ParquetSink {
    tables: BTreeMap<&'static str, Batch>,
}

/// The rows of a table that are not written yet.
struct Batch {
    table: &'static str,
    columns: Vec<&'static Column>,
    values: Vec<Held>,
    rows: usize,
    writer: BatchedWriter<File>,
}

/// The values of a column that are not written yet.
enum Held {
    Text(Vec<Option<String>>),
    Number(Vec<Option<i64>>),
    Share(Vec<Option<f64>>),
    Flag(Vec<Option<bool>>),
}

impl ParquetSink {
    /// Takes from `open` an empty file for each table, by the table's name.
    ///
    /// # Errors
    /// [`SampleError::Write`] when a file can't be had, [`SampleError::Parquet`] when it can't be
    /// begun.
    pub fn new(
        mut open: impl FnMut(&'static str) -> io::Result<File>,
    ) -> Result<Self, SampleError> {
        let mut tables = BTreeMap::new();
        for table in TABLES {
            let file = open(table.name)
                .map_err(|cause| SampleError::Write { table: table.name, cause })?;
            let batch = Batch::new(table.name, file).map_err(|cause| SampleError::Parquet {
                table: table.name,
                cause: cause.to_string(),
            })?;
            tables.insert(table.name, batch);
        }
        Ok(Self { tables })
    }

    /// Writes what is still held and closes the files.
    ///
    /// # Errors
    /// [`SampleError::Parquet`] when the rest can't be written.
    pub fn finish(mut self) -> Result<(), SampleError> {
        for batch in self.tables.values_mut() {
            let table = batch.table;
            batch
                .write()
                .and_then(|()| batch.writer.finish())
                .map_err(|cause| SampleError::Parquet { table, cause: cause.to_string() })?;
        }
        Ok(())
    }
}

impl Sink for ParquetSink {
    fn take(&mut self, row: Row<'_>) -> Result<(), SampleError> {
        let table = row.table();
        match self.tables.get_mut(table) {
            Some(batch) => batch
                .take(row)
                .map_err(|cause| SampleError::Parquet { table, cause: cause.to_string() }),
            None => Ok(()),
        }
    }
}

impl Batch {
    fn new(table: &'static str, file: File) -> PolarsResult<Self> {
        let columns = file_columns(table);
        let schema: Schema =
            columns.iter().map(|column| (column.name.into(), data_type(column.kind))).collect();
        let writer = ParquetWriter::new(file).batched(&schema)?;
        let values = columns.iter().map(|column| Held::new(column.kind)).collect();
        Ok(Self { table, columns, values, rows: 0, writer })
    }

    fn take(&mut self, row: Row<'_>) -> PolarsResult<()> {
        for (values, cell) in self.values.iter_mut().zip(row.cells()) {
            values.take(cell);
        }
        self.rows += 1;
        if self.rows == BATCH_ROWS { self.write() } else { Ok(()) }
    }

    /// Writes the rows held as one row group.
    fn write(&mut self) -> PolarsResult<()> {
        let columns: Vec<Values> = self
            .columns
            .iter()
            .zip(&mut self.values)
            .map(|(column, values)| values.series(column).map(Values::from))
            .collect::<PolarsResult<_>>()?;
        let frame = DataFrame::new(self.rows, columns)?;
        self.rows = 0;
        if frame.height() == 0 { Ok(()) } else { self.writer.write_batch(&frame) }
    }
}

impl Held {
    fn new(kind: Kind) -> Self {
        match kind {
            Kind::Text | Kind::Choice(_) => Self::Text(Vec::new()),
            Kind::Share => Self::Share(Vec::new()),
            Kind::Flag => Self::Flag(Vec::new()),
            _ => Self::Number(Vec::new()),
        }
    }

    fn take(&mut self, cell: Cell<'_>) {
        match (self, cell) {
            (Self::Text(held), Cell::Text(text)) => held.push(Some(text.to_owned())),
            (Self::Text(held), _) => held.push(None),
            (Self::Number(held), cell) => held.push(number(cell)),
            (Self::Share(held), Cell::Hundredths(share)) => {
                held.push(i32::try_from(share).ok().map(|share| f64::from(share) / 100.0));
            }
            (Self::Share(held), _) => held.push(None),
            (Self::Flag(held), Cell::Flag(flag)) => held.push(Some(flag)),
            (Self::Flag(held), _) => held.push(None),
        }
    }

    /// The values held, typed as the contract says; none is held afterwards.
    fn series(&mut self, column: &Column) -> PolarsResult<Series> {
        let name = column.name.into();
        match self {
            Self::Text(held) => Ok(Series::new(name, std::mem::take(held))),
            Self::Share(held) => Ok(Series::new(name, std::mem::take(held))),
            Self::Flag(held) => Ok(Series::new(name, std::mem::take(held))),
            Self::Number(held) => {
                let numbers = Series::new(name, std::mem::take(held));
                match data_type(column.kind) {
                    DataType::Date => numbers.cast(&DataType::Int32)?.cast(&DataType::Date),
                    wanted => numbers.cast(&wanted),
                }
            }
        }
    }
}

fn number(cell: Cell<'_>) -> Option<i64> {
    match cell {
        Cell::Instant(at) => Some(at * MICROSECONDS),
        Cell::Day(day) => Some(epoch_day(day)),
        Cell::Whole(number) => Some(number),
        _ => None,
    }
}

fn epoch_day(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce() - EPOCH_DAYS)
}

fn data_type(kind: Kind) -> DataType {
    match kind {
        Kind::Text | Kind::Choice(_) => DataType::String,
        Kind::Instant => DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC)),
        Kind::Day => DataType::Date,
        Kind::Integer | Kind::Cents | Kind::DayOnly(_) => DataType::Int64,
        Kind::Share => DataType::Float64,
        Kind::Flag => DataType::Boolean,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{CsvSink, Plan, generate};
    use polars::prelude::{AnyValue, ParquetReader, SerReader as _};

    /// What CSV would say of the value.
    fn words(value: &AnyValue<'_>, kind: Kind) -> String {
        match (value, kind) {
            (AnyValue::Null, _) => String::new(),
            (AnyValue::String(text), _) => (*text).to_owned(),
            (AnyValue::Boolean(flag), _) => flag.to_string(),
            (AnyValue::Float64(share), Kind::Share) => format!("{share:.2}"),
            (AnyValue::Int64(number), _) => number.to_string(),
            (AnyValue::Date(days), _) => {
                NaiveDate::from_num_days_from_ce_opt(days + EPOCH_DAYS).unwrap().to_string()
            }
            (AnyValue::Datetime(at, TimeUnit::Microseconds, Some(_)), _) => {
                let at = chrono::DateTime::from_timestamp_micros(*at).unwrap();
                at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
            }
            (value, kind) => format!("{value:?} of {kind:?}"),
        }
    }

    #[test]
    fn parquet_holds_the_rows_of_csv_but_for_dates_that_are_none() {
        let folder = tempfile::tempdir().unwrap();
        let plan = Plan::new(1_000, 4);
        let path = |table: &str| folder.path().join(format!("{table}.parquet"));
        let mut parquet = ParquetSink::new(|table| File::create(path(table))).unwrap();
        generate(&plan, &mut parquet).unwrap();
        parquet.finish().unwrap();
        let mut csv = CsvSink::new(|_| Ok(Vec::new())).unwrap();
        generate(&plan, &mut csv).unwrap();
        let mut unreadable = 0;
        for (table, bytes) in csv.finish().unwrap() {
            let frame = ParquetReader::new(File::open(path(table)).unwrap()).finish().unwrap();
            let columns = file_columns(table);
            let mut rows = 0;
            for (row, record) in csv::Reader::from_reader(&bytes[..]).records().enumerate() {
                let record = record.unwrap();
                for (place, column) in columns.iter().enumerate() {
                    let value = frame.columns()[place].get(row).unwrap();
                    let found = words(&value, column.kind);
                    if column.kind == Kind::Instant && found.is_empty() && !record[place].is_empty()
                    {
                        unreadable += 1;
                    } else {
                        assert_eq!(found, record[place], "{table} {row} {}", column.name);
                    }
                }
                rows += 1;
            }
            assert_eq!(frame.height(), rows, "{table}");
        }
        assert!((3..=6).contains(&unreadable), "{unreadable}");
    }

    #[test]
    fn the_same_rows_give_the_same_parquet() {
        let folder = tempfile::tempdir().unwrap();
        let bytes = [1, 2].map(|turn| {
            let path = |table: &str| folder.path().join(format!("{turn}-{table}"));
            let mut sink = ParquetSink::new(|table| File::create(path(table))).unwrap();
            generate(&Plan::new(300, 4), &mut sink).unwrap();
            sink.finish().unwrap();
            TABLES.iter().map(|table| std::fs::read(path(table.name)).unwrap()).collect::<Vec<_>>()
        });
        assert_eq!(bytes[0], bytes[1]);
    }
}
