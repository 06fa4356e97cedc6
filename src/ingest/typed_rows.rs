//! Rows of a file that is read row by row: into cells, booked, and handed on in chunks.

use super::cells::Chunk;
use super::csv_file::Sink;
use super::error::IngestError;
use super::misread::{Refused, Stop};
use super::plan::Plan;
use super::row::{Filler, Nuls, Refusal, Row, fingerprint};
use super::tally::Tally;

/// Rows handed on at a time.
const ROWS: usize = 64 << 10;

/// Takes rows of one file.
pub(super) struct TypedRows<'p> {
    file: &'p str,
    plan: &'p Plan,
    filler: Filler<'p>,
    chunk: Chunk,
    tally: Tally,
}

impl<'p> TypedRows<'p> {
    /// None taken yet.
    pub(super) fn new(file: &'p str, plan: &'p Plan) -> Self {
        let filler = Filler::new(plan, Nuls::Possible);
        Self { file, plan, filler, chunk: empty(plan), tally: Tally::default() }
    }

    /// Takes a row, which is one line of its file.
    ///
    /// # Errors
    /// Those of the sink.
    pub(super) fn take<R: Row>(&mut self, row: &R, sink: &mut dyn Sink) -> Result<(), IngestError> {
        self.tally.records += 1;
        match self.filler.fill(row, &mut self.chunk.columns) {
            Ok(()) => {
                let at = self.chunk.rows();
                self.chunk.lines.push(i64::try_from(row.line()).unwrap_or(i64::MAX));
                self.chunk.keys.push(fingerprint(&self.plan.key, &self.chunk.columns, at));
                self.tally.loaded.records += 1;
                self.tally.loaded.lines += 1;
                for refused in self.filler.cells_refused.drain(..) {
                    sink.refused(refused)?;
                }
            }
            Err(refusal) => {
                let keep = self.chunk.rows();
                self.chunk.columns.iter_mut().for_each(|cells| cells.truncate(keep));
                self.tally.rejected.records += 1;
                self.tally.rejected.lines += 1;
                sink.refused(self.refused(refusal)?)?;
            }
        }
        if self.chunk.rows() >= ROWS { self.flush(sink) } else { Ok(()) }
    }

    /// Hands on what is left, and gives the counts.
    ///
    /// # Errors
    /// Those of the sink.
    pub(super) fn finish(mut self, sink: &mut dyn Sink) -> Result<Tally, IngestError> {
        self.flush(sink)?;
        self.filler.tell(&mut self.tally);
        Ok(self.tally)
    }

    /// Hands on the rows taken so far.
    ///
    /// # Errors
    /// Those of the sink.
    pub(super) fn flush(&mut self, sink: &mut dyn Sink) -> Result<(), IngestError> {
        if self.chunk.rows() == 0 {
            return Ok(());
        }
        sink.rows(std::mem::replace(&mut self.chunk, empty(self.plan)))
    }

    /// The refusal of a row. All values were surveyed, so that no pass has to stop.
    fn refused(&self, refusal: Refusal) -> Result<Refused, IngestError> {
        match refusal {
            Refusal::Row(refused) => Ok(refused),
            Refusal::Stop(stop) => {
                let column = match &stop {
                    Stop::Order { column, .. } => self.plan.columns.get(*column),
                    Stop::Undecided | Stop::TooLong { .. } => None,
                };
                let name = column.map(|column| column.name.clone()).unwrap_or_default();
                Err(IngestError::Imbalance {
                    file: self.file.to_owned(),
                    books: format!("column `{name}` was not decided before it was read: {stop:?}"),
                })
            }
        }
    }
}

fn empty(plan: &Plan) -> Chunk {
    Chunk::new(plan.file, plan.columns.iter().map(|column| column.kind))
}
