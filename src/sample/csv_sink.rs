//! Rows as CSV: UTF-8, commas, LF, instants as ISO 8601 with `Z`.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::contract::TABLES;

use super::columns::file_columns;
use super::csv_files::CsvFiles;
use super::plan::SampleError;
use super::sink::{Row, Sink};

/// Writes one CSV per canonical table.
///
/// The same rows give the same bytes: one thread, one order, no locale.
#[derive(Debug)]
pub struct CsvSink<W: Write>(CsvFiles<W>);

impl<W: Write> CsvSink<W> {
    /// Takes from `open` a place to write for each table, by the table's name, and writes the headers.
    ///
    /// # Errors
    /// [`SampleError::Write`] when a place can't be had or written to.
    pub fn new(open: impl FnMut(&'static str) -> io::Result<W>) -> Result<Self, SampleError> {
        let headers = |table| file_columns(table).iter().map(|column| column.name).collect();
        let tables = TABLES.iter().map(|table| (table.name, headers(table.name)));
        Ok(Self(CsvFiles::new(tables, "Z", open)?))
    }

    /// Writes what is still held and gives the places back, by table.
    ///
    /// # Errors
    /// [`SampleError::Write`] when the rest can't be written.
    pub fn finish(self) -> Result<BTreeMap<&'static str, W>, SampleError> {
        self.0.finish()
    }
}

impl<W: Write> Sink for CsvSink<W> {
    fn take(&mut self, row: Row<'_>) -> Result<(), SampleError> {
        self.0.write(row.table(), row.cells())
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
