//! One pass over the rows of a CSV file, its blocks handed on in their order.

use super::block::{Halt, Parsed};
use super::csv_file::{Sink, Task};
use super::error::IngestError;
use super::layout::Layout;
use super::misread::{Refused, Stop};
use super::plan::Plan;
use super::pool::{Feeder, parse_all};
use super::settings::{Progress, Step};
use super::tally::Tally;
use super::text::Text;
use super::trail::{Then, Trail};

/// How a pass ended.
pub(super) enum Ended {
    /// At the end of the file: what was counted, and the file's lines.
    Whole(Tally, u64),
    /// At the first value of a column about whose values nothing was known.
    Undecided,
    /// At text that is not of the encoding that was presumed.
    Foreign,
    /// At a date of the other order than was proven before.
    Contradicted {
        /// The column.
        column: usize,
        /// The line.
        line: u64,
        /// The value.
        value: String,
    },
}

/// One pass over the rows of a file.
pub(super) struct Pass<'a, 'b> {
    /// What is read.
    pub(super) task: &'a Task<'a>,
    /// The file, for messages.
    pub(super) file: &'a str,
    /// How its text is laid out.
    pub(super) layout: &'a Layout,
    /// Takes the rows.
    pub(super) sink: &'b mut dyn Sink,
    /// Is told how far it got.
    pub(super) progress: &'b mut dyn Progress,
}

/// What was counted so far, and what may be the file's foot.
struct Books {
    tally: Tally,
    lines: u64,
    trail: Trail,
}

impl Pass<'_, '_> {
    /// Reads the rows that follow; `body` was read already, behind so many lines.
    ///
    /// # Errors
    /// Those of reading, of the sink, and [`IngestError::TooLong`], [`IngestError::SecondHeader`].
    pub(super) fn run(
        &mut self,
        plan: &Plan,
        text: &mut Text,
        (body, lines): (Vec<u8>, u64),
    ) -> Result<Ended, IngestError> {
        let total = text.input().size();
        let mut books = Books { tally: Tally::default(), lines, trail: Trail::default() };
        let mut halted = None;
        let settings = self.task.settings;
        let feeder = Feeder::new(text, body, settings.block);
        let threads = settings.threads;
        let ended = parse_all((plan, self.layout), feeder, threads, &mut |mut parsed, done| {
            let (halt, at) = (parsed.halt.take(), books.lines);
            self.take(parsed, &mut books)?;
            self.progress.advanced(Step { file: self.file, done, total });
            halted = halt.map(|halt| (halt, at));
            if halted.is_some() { Err(self.interrupted()) } else { Ok(()) }
        });
        if let Some((halt, at)) = halted {
            return self.halted(halt, at);
        }
        ended?;
        let refused = books.tally.settle(books.trail.settle(Then::End));
        self.refuse(refused)?;
        Ok(Ended::Whole(books.tally, books.lines))
    }

    /// Why the pass was left; the block starts behind `at` lines.
    fn halted(&self, halt: Halt, at: u64) -> Result<Ended, IngestError> {
        let file = self.file.to_owned();
        match halt {
            Halt::Foreign => Ok(Ended::Foreign),
            Halt::Stop(Stop::Undecided) => Ok(Ended::Undecided),
            Halt::Stop(Stop::Order { column, line, value }) => {
                Ok(Ended::Contradicted { column, line: line + at, value })
            }
            Halt::Stop(Stop::TooLong { line }) => {
                let limit = self.task.settings.longest_record as u64;
                Err(IngestError::TooLong { file, line: line + at, limit })
            }
            Halt::OtherHeader(line, found) => {
                Err(IngestError::SecondHeader { file, line: line + at, found })
            }
        }
    }

    /// Leaves the pass; never shown, since the reason is kept beside it.
    fn interrupted(&self) -> IngestError {
        let (file, cause) = (self.file.to_owned(), "the pass was left".to_owned());
        IngestError::Unreadable { file, cause }
    }

    /// Hands a block on, its lines counted from the start of the file.
    fn take(&mut self, parsed: Parsed, books: &mut Books) -> Result<(), IngestError> {
        let at = books.lines;
        books.lines += parsed.lines;
        books.tally.add(parsed.tally, at);
        if let Some((lead, then)) = parsed.lead {
            let long = books.trail.extend(lead, at);
            let mut refused = books.tally.refuse(long);
            refused.extend(books.tally.settle(books.trail.settle(then)));
            self.refuse(refused)?;
        }
        let own = parsed.refused.into_iter();
        self.refuse(own.map(|refused| Refused { line: refused.line + at, ..refused }).collect())?;
        let mut rows = parsed.rows;
        let offset = i64::try_from(at).unwrap_or(i64::MAX);
        for line in &mut rows.lines {
            *line += offset;
        }
        if rows.rows() > 0 {
            self.sink.rows(rows)?;
        }
        let long = books.trail.extend(parsed.trail, at);
        let refused = books.tally.refuse(long);
        self.refuse(refused)
    }

    fn refuse(&mut self, refused: Vec<Refused>) -> Result<(), IngestError> {
        refused.into_iter().try_for_each(|refused| self.sink.refused(refused))
    }
}
