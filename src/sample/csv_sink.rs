//! Rows as CSV: UTF-8, commas, LF, instants as ISO 8601 with `Z`.

use std::collections::BTreeMap;
use std::io::{self, Write};

use chrono::{DateTime, Datelike as _, NaiveDate, Timelike as _};
use csv::{ByteRecord, Writer};

use crate::contract::TABLES;

use super::columns::{Cell, file_columns};
use super::plan::SampleError;
use super::sink::{Row, Sink};

/// Writes one CSV per canonical table.
///
/// The same rows give the same bytes: one thread, one order, no locale.
#[derive(Debug)]
pub struct CsvSink<W: Write> {
    files: BTreeMap<&'static str, Writer<W>>,
    record: ByteRecord,
    field: Vec<u8>,
}

impl<W: Write> CsvSink<W> {
    /// Takes from `open` a place to write for each table, by the table's name, and writes the headers.
    ///
    /// # Errors
    /// [`SampleError::Write`] when a place can't be had or written to.
    pub fn new(mut open: impl FnMut(&'static str) -> io::Result<W>) -> Result<Self, SampleError> {
        let mut files = BTreeMap::new();
        for table in TABLES {
            let file = open(table.name).map_err(|cause| failed(table.name, cause))?;
            let mut writer = Writer::from_writer(file);
            writer
                .write_record(file_columns(table.name).iter().map(|column| column.name))
                .map_err(|cause| failed(table.name, cause.into()))?;
            files.insert(table.name, writer);
        }
        Ok(Self { files, record: ByteRecord::new(), field: Vec::new() })
    }

    /// Writes what is still held and gives the places back, by table.
    ///
    /// # Errors
    /// [`SampleError::Write`] when the rest can't be written.
    pub fn finish(self) -> Result<BTreeMap<&'static str, W>, SampleError> {
        let give_back = |(table, writer): (&'static str, Writer<W>)| {
            let place = writer.into_inner().map_err(|stop| {
                failed(table, io::Error::new(stop.error().kind(), stop.error().to_string()))
            })?;
            Ok((table, place))
        };
        self.files.into_iter().map(give_back).collect()
    }
}

impl<W: Write> Sink for CsvSink<W> {
    fn take(&mut self, row: Row<'_>) -> Result<(), SampleError> {
        let table = row.table();
        self.record.clear();
        for cell in row.cells() {
            self.field.clear();
            write_cell(&mut self.field, cell).map_err(|cause| failed(table, cause))?;
            self.record.push_field(&self.field);
        }
        match self.files.get_mut(table) {
            Some(file) => {
                file.write_byte_record(&self.record).map_err(|cause| failed(table, cause.into()))
            }
            None => Ok(()),
        }
    }
}

fn failed(table: &'static str, cause: io::Error) -> SampleError {
    SampleError::Write { table, cause }
}

/// Appends the cell as it stands in the file.
fn write_cell(out: &mut Vec<u8>, cell: Cell<'_>) -> io::Result<()> {
    match cell {
        Cell::Blank => Ok(()),
        Cell::Text(text) | Cell::Unreadable(text) => out.write_all(text.as_bytes()),
        Cell::Instant(at) => write_instant(out, at),
        Cell::Day(day) => write_day(out, day),
        Cell::Whole(number) => write!(out, "{number}"),
        Cell::Hundredths(share) => write!(out, "{}.{:02}", share / 100, share % 100),
        Cell::Flag(flag) => out.write_all(if flag { b"true" } else { b"false" }),
    }
}

/// `2026-11-09T14:05:00Z`, digit by digit: a formatter that reads a pattern takes ten times as long.
fn write_instant(out: &mut Vec<u8>, at: i64) -> io::Result<()> {
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
    out.push(b'Z');
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::rows::{Meeting, Moment, StageStep};

    #[track_caller]
    fn check(row: Row<'_>, lines: &str) {
        let mut sink = CsvSink::new(|_| Ok(Vec::new())).unwrap();
        sink.take(row).unwrap();
        let files = sink.finish().unwrap();
        assert_eq!(String::from_utf8_lossy(&files[row.table()]), lines);
    }

    #[test]
    fn instants_end_in_z_and_commas_are_quoted() {
        let step = StageStep {
            opportunity_id: "O-1".to_owned(),
            stage: "Closed, \"won\"",
            entered_at: Moment::At(1_762_693_500),
        };
        check(
            Row::Stage(&step),
            "opportunity_id,stage,entered_at\nO-1,\"Closed, \"\"won\"\"\",2025-11-09T13:05:00Z\n",
        );
    }

    #[test]
    fn what_is_unknown_is_an_empty_cell() {
        let meeting = Meeting {
            meeting_id: "M-1".to_owned(),
            scheduled_for: Moment::Unreadable("31/31/2026"),
            talk_hundredths: Some(7),
            ..Meeting::default()
        };
        check(
            Row::Meeting(&meeting),
            "meeting_id,lead_id,handoff_id,scheduled_for,booked_at,booked_by,host_id,outcome,\
             cancelled_by,cancelled_at,calendar_uid,talk_ratio,duration_minutes\n\
             M-1,,,31/31/2026,,,,,,,,0.07,\n",
        );
    }
}
