//! A block of text into typed rows, refusals and counts; the work of one worker.

use std::cell::RefCell;

use super::asides::Saying;
use super::cells::Chunk;
use super::fields::{Field, Tail};
use super::layout::{Layout, Sort, Trust, is_ended};
use super::misread::{Cost, Refused, Stop, excerpt};
use super::plan::Plan;
use super::records::{Next, Spoilt, lines_between};
use super::row::{Filler, Nuls, Record, Refusal, fingerprint};
use super::tally::{Tally, repair};
use super::trail::{Aside, Sure, Then, Trail};
use super::typing::Typer;

/// What a block came to.
pub(super) struct Parsed {
    /// Bytes that are accounted for; the rest belongs together with the next block.
    pub(super) consumed: usize,
    /// Physical lines of those bytes.
    pub(super) lines: u64,
    /// The rows; lines count from the block's start, the first being 1.
    pub(super) rows: Chunk,
    /// Rows and cells refused; lines count likewise.
    pub(super) refused: Vec<Refused>,
    /// Counts for the ledger.
    pub(super) tally: Tally,
    /// Lines before the first row or header that may end a foot, and what follows them.
    pub(super) lead: Option<(Trail, Then)>,
    /// Lines behind the last row or header that may begin a foot.
    pub(super) trail: Trail,
    /// Why the pass can't go on, if so.
    pub(super) halt: Option<Halt>,
}

/// Why the pass can't go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Halt {
    /// For what its values are.
    Stop(Stop),
    /// There is text that is not of the encoding that was presumed.
    Foreign,
    /// The header of another export; its line, and what it says.
    OtherHeader(u64, String),
}

/// Parses `bytes`, which start with a record.
pub(super) fn parse_block(text: (&Plan, &Layout), bytes: &[u8], tail: Tail) -> Parsed {
    let (plan, layout) = text;
    let judge = RefCell::new(Typer::new(plan));
    let likeness = |bytes: &[u8], fields: &[Field]| judge.borrow_mut().likeness(bytes, fields);
    let mut block = Block::new(text, bytes);
    block.read(&layout.shape(&likeness), tail);
    block.finish()
}

struct Block<'p> {
    plan: &'p Plan,
    layout: &'p Layout,
    bytes: &'p [u8],
    filler: Filler<'p>,
    fields: Vec<Field>,
    text: Valid,
    parsed: Parsed,
}

/// Whether every record of the block is UTF-8, as the text of every file is made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Valid {
    All,
    Doubtful,
}

/// Where a record stands: its bytes, its first line, and how many lines it has.
#[derive(Clone, Copy)]
struct Span {
    start: usize,
    next: usize,
    line: u64,
    lines: u64,
}

impl<'p> Block<'p> {
    fn new((plan, layout): (&'p Plan, &'p Layout), bytes: &'p [u8]) -> Self {
        let text = if std::str::from_utf8(bytes).is_ok() { Valid::All } else { Valid::Doubtful };
        let nuls = if bytes.contains(&0) { Nuls::Possible } else { Nuls::None };
        let rows = Chunk::new(plan.file, plan.columns.iter().map(|column| column.kind));
        let parsed = Parsed {
            consumed: 0,
            lines: 0,
            rows,
            refused: Vec::new(),
            tally: Tally::default(),
            lead: None,
            trail: Trail::default(),
            halt: None,
        };
        let (filler, fields) = (Filler::new(plan, nuls), Vec::new());
        Self { plan, layout, bytes, filler, fields, text, parsed }
    }

    fn read(&mut self, shape: &super::records::Shape<'_>, tail: Tail) {
        while self.parsed.consumed < self.bytes.len() && self.parsed.halt.is_none() {
            let start = self.parsed.consumed;
            let mut fields = std::mem::take(&mut self.fields);
            let found = shape.next(self.bytes, start, tail, &mut fields);
            self.fields = fields;
            let line = self.parsed.lines + 1;
            let span = |next, lines| Span { start, next, line, lines };
            let span = match found {
                Next::Short => return,
                Next::TooLong => {
                    self.parsed.halt = Some(Halt::Stop(Stop::TooLong { line }));
                    return;
                }
                Next::Blank { next } => {
                    self.parsed.tally.blank_lines += 1;
                    self.parsed.trail.blank();
                    span(next, 1)
                }
                Next::Spoilt { next, spoilt } => {
                    let span = span(next, lines_between(self.bytes, start, next));
                    self.spoilt(span, spoilt);
                    span
                }
                Next::Record { next, lines, stray } => {
                    let span = span(next, u64::from(lines));
                    self.record(span, stray);
                    span
                }
            };
            self.parsed.consumed = span.next;
            self.parsed.lines += span.lines;
        }
    }

    fn finish(mut self) -> Parsed {
        self.filler.tell(&mut self.parsed.tally);
        self.parsed
    }

    fn repair(&mut self, name: &'static str, count: u64, line: u64) {
        self.parsed.tally.repair(name, count, line);
    }

    /// Something that is no foot: what stood before it is settled.
    fn follows(&mut self, then: Then) {
        let mut trail = std::mem::take(&mut self.parsed.trail);
        if self.parsed.lead.is_none() {
            self.parsed.lead = Some((trail, then));
            return;
        }
        let refused = self.parsed.tally.settle(trail.settle(then));
        self.parsed.refused.extend(refused);
    }

    fn spoilt(&mut self, span: Span, spoilt: Spoilt) {
        let reason = match spoilt {
            Spoilt::Swallowed => {
                self.repair(repair::RESUMED, 1, span.line);
                "a quote opens here that swallows the lines below; reading resumed at the next whole row"
            }
            Spoilt::NeverCloses => "a quote opens here and never closes",
        };
        self.refuse(span, reason.to_owned());
    }

    fn row_refused(&self, span: Span, reason: String) -> Refused {
        let text = self.bytes.get(span.start..span.next).unwrap_or_default();
        let value = excerpt(text.trim_ascii_end());
        Refused { line: span.line, column: None, value, reason, cost: Cost::Row }
    }

    /// Refuses a record as a whole.
    fn refuse(&mut self, span: Span, reason: String) {
        self.follows(Then::Row);
        self.parsed.tally.records += 1;
        let refused = self.row_refused(span, reason);
        self.reject(refused, span.lines);
    }

    fn reject(&mut self, refused: Refused, lines: u64) {
        self.parsed.tally.rejected.records += 1;
        self.parsed.tally.rejected.lines += lines;
        self.parsed.refused.push(refused);
    }

    fn record(&mut self, span: Span, stray: u32) {
        if !self.is_text(span) {
            match self.layout.trust {
                Trust::Presumed => self.parsed.halt = Some(Halt::Foreign),
                Trust::Settled => {
                    self.refuse(span, format!("is not {} text", self.layout.charset));
                }
            }
            return;
        }
        let sort = self.layout.sort(self.plan, self.bytes, &self.fields);
        match sort {
            Sort::Blank => {
                self.parsed.tally.blank_lines += span.lines;
                self.parsed.trail.blank();
            }
            Sort::Header => {
                self.follows(Then::End);
                self.parsed.tally.header_lines += span.lines;
                self.repair(repair::HEADERS, 1, span.line);
            }
            Sort::OtherHeader => {
                let text = self.bytes.get(span.start..span.next).unwrap_or_default();
                let found = excerpt(text.trim_ascii_end());
                self.parsed.halt = Some(Halt::OtherHeader(span.line, found));
            }
            Sort::Aside(saying) => self.aside(span, saying),
            Sort::Short if is_ended(self.bytes, span.next) => {
                self.repair(repair::SHORT, 1, span.line);
                self.row(span);
            }
            Sort::Short | Sort::Ragged => {
                self.repair(repair::QUOTES, u64::from(stray), span.line);
                let reason = self.ragged();
                self.refuse(span, reason);
            }
            Sort::Row | Sort::Long => {
                self.repair(repair::QUOTES, u64::from(stray), span.line);
                if sort == Sort::Long {
                    self.repair(repair::TRAILING, 1, span.line);
                    self.fields.truncate(self.layout.width);
                }
                self.row(span);
            }
        }
    }

    fn ragged(&self) -> String {
        let (found, expected) = (self.fields.len(), self.layout.width);
        let plural = if found == 1 { "field" } else { "fields" };
        format!("has {found} {plural} where {expected} are expected")
    }

    /// A line that may be of a foot.
    fn aside(&mut self, span: Span, saying: Saying) {
        let mut sure = if saying == Saying::Words { Sure::Behind } else { Sure::Yes };
        let mut reason = match saying {
            Saying::Words => self.ragged(),
            _ => "is a line of totals or a note, not a row".to_owned(),
        };
        if saying == Saying::Totals && self.fields.len() == self.layout.width {
            let filled = self.fill(span.line);
            self.take_back();
            match filled {
                Ok(()) => {
                    sure = Sure::No;
                    "looks like a line of totals, not a row".clone_into(&mut reason);
                }
                Err(Refusal::Stop(stop)) => {
                    self.parsed.halt = Some(Halt::Stop(stop));
                    return;
                }
                Err(Refusal::Row(_)) => {}
            }
        }
        let refused = self.row_refused(span, reason);
        self.parsed.trail.aside(Aside { sure, lines: span.lines, refused });
    }

    /// Whether the record is text of the file's encoding.
    fn is_text(&self, span: Span) -> bool {
        self.text == Valid::All || {
            let record = self.bytes.get(span.start..span.next).unwrap_or_default();
            std::str::from_utf8(record).is_ok()
        }
    }

    fn fill(&mut self, line: u64) -> Result<(), Refusal> {
        let record = Record { bytes: self.bytes, fields: &self.fields, line };
        self.filler.fill(&record, &mut self.parsed.rows.columns)
    }

    /// Takes the cells of an unfinished row out.
    fn take_back(&mut self) {
        let rows = self.parsed.rows.rows();
        self.parsed.rows.columns.iter_mut().for_each(|column| column.truncate(rows));
    }

    fn row(&mut self, span: Span) {
        self.follows(Then::Row);
        self.parsed.tally.records += 1;
        let nuls = self.filler.nuls;
        let filled = self.fill(span.line);
        self.repair(repair::NULS, self.filler.nuls - nuls, span.line);
        match filled {
            Ok(()) => self.loaded(span),
            Err(Refusal::Row(refused)) => {
                self.take_back();
                self.reject(refused, span.lines);
            }
            Err(Refusal::Stop(stop)) => self.parsed.halt = Some(Halt::Stop(stop)),
        }
    }

    fn loaded(&mut self, span: Span) {
        let rows = &mut self.parsed.rows;
        let row = rows.rows();
        rows.lines.push(i64::try_from(span.line).unwrap_or(i64::MAX));
        if span.lines > 1 {
            rows.tall.push((row, u32::try_from(span.lines).unwrap_or(u32::MAX)));
        }
        rows.keys.push(fingerprint(&self.plan.key, &rows.columns, row));
        self.parsed.refused.append(&mut self.filler.cells_refused);
        self.parsed.tally.loaded.records += 1;
        self.parsed.tally.loaded.lines += span.lines;
    }
}
