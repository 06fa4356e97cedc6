//! CSV files with a header each: UTF-8, commas, LF, instants as ISO 8601 in UTC.

use std::collections::BTreeMap;
use std::io::{self, Write};

use chrono::{DateTime, Datelike as _, NaiveDate, Timelike as _};
use csv::{ByteRecord, Writer};

use super::columns::Cell;
use super::plan::SampleError;

/// A set of CSV files, one per table.
///
/// The same rows give the same bytes: one thread, one order, no locale.
#[derive(Debug)]
pub(super) struct CsvFiles<W: Write> {
    files: BTreeMap<&'static str, Writer<W>>,
    /// What stands behind the seconds of an instant: `Z`, `.000Z`.
    instants_end: &'static str,
    record: ByteRecord,
    field: Vec<u8>,
}

impl<W: Write> CsvFiles<W> {
    /// Takes from `open` a place to write for each table, by the table's name, and writes the headers.
    ///
    /// # Errors
    /// [`SampleError::Write`] when a place can't be had or written to.
    pub(super) fn new(
        tables: impl IntoIterator<Item = (&'static str, Vec<&'static str>)>,
        instants_end: &'static str,
        mut open: impl FnMut(&'static str) -> io::Result<W>,
    ) -> Result<Self, SampleError> {
        let mut files = BTreeMap::new();
        for (table, headers) in tables {
            let file = open(table).map_err(|cause| failed(table, cause))?;
            let mut writer = Writer::from_writer(file);
            writer.write_record(headers).map_err(|cause| failed(table, cause.into()))?;
            files.insert(table, writer);
        }
        Ok(Self { files, instants_end, record: ByteRecord::new(), field: Vec::new() })
    }

    /// Writes one row of a table; rows of a table that has no file are dropped.
    ///
    /// # Errors
    /// [`SampleError::Write`] when it can't be written.
    pub(super) fn write<'c>(
        &mut self,
        table: &'static str,
        cells: impl IntoIterator<Item = Cell<'c>>,
    ) -> Result<(), SampleError> {
        self.record.clear();
        for cell in cells {
            self.field.clear();
            write_cell(&mut self.field, cell, self.instants_end)
                .map_err(|cause| failed(table, cause))?;
            self.record.push_field(&self.field);
        }
        match self.files.get_mut(table) {
            Some(file) => {
                file.write_byte_record(&self.record).map_err(|cause| failed(table, cause.into()))
            }
            None => Ok(()),
        }
    }

    /// Writes what is still held and gives the places back, by table.
    ///
    /// # Errors
    /// [`SampleError::Write`] when the rest can't be written.
    pub(super) fn finish(self) -> Result<BTreeMap<&'static str, W>, SampleError> {
        let give_back = |(table, writer): (&'static str, Writer<W>)| {
            let place = writer.into_inner().map_err(|stop| {
                failed(table, io::Error::new(stop.error().kind(), stop.error().to_string()))
            })?;
            Ok((table, place))
        };
        self.files.into_iter().map(give_back).collect()
    }
}

fn failed(table: &'static str, cause: io::Error) -> SampleError {
    SampleError::Write { table, cause }
}

/// Appends the cell as it stands in the file.
fn write_cell(out: &mut Vec<u8>, cell: Cell<'_>, instants_end: &str) -> io::Result<()> {
    match cell {
        Cell::Blank => Ok(()),
        Cell::Text(text) | Cell::Unreadable(text) => out.write_all(text.as_bytes()),
        Cell::Instant(at) => write_instant(out, at, instants_end),
        Cell::Day(day) => write_day(out, day),
        Cell::Whole(number) => write!(out, "{number}"),
        Cell::Hundredths(share) => write!(out, "{}.{:02}", share / 100, share % 100),
        Cell::Flag(flag) => out.write_all(if flag { b"true" } else { b"false" }),
    }
}

/// `2026-11-09T14:05:00Z`, digit by digit: a formatter that reads a pattern takes ten times as long.
fn write_instant(out: &mut Vec<u8>, at: i64, end: &str) -> io::Result<()> {
    let Some(instant) = DateTime::from_timestamp(at, 0) else {
        return Ok(());
    };
    write_day(out, instant.date_naive())?;
    for (mark, number) in
        [(b'T', instant.hour()), (b':', instant.minute()), (b':', instant.second())]
    {
        out.push(mark);
        push_two(out, number);
    }
    out.write_all(end.as_bytes())
}

/// `2026-11-09`.
fn write_day(out: &mut Vec<u8>, day: NaiveDate) -> io::Result<()> {
    write!(out, "{:04}", day.year())?;
    for number in [day.month(), day.day()] {
        out.push(b'-');
        push_two(out, number);
    }
    Ok(())
}

/// Appends a number below 100 as two digits.
fn push_two(out: &mut Vec<u8>, number: u32) {
    for digit in [number / 10 % 10, number % 10] {
        out.push(b'0' + u8::try_from(digit).unwrap_or(0));
    }
}
