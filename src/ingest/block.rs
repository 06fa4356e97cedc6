//! A block of text into typed rows, refusals and counts; the work of one worker.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::quality::Counted;

use super::cells::Chunk;
use super::fields::{Field, Tail};
use super::misread::{Cost, Refused, Stop, excerpt};
use super::plan::Plan;
use super::records::{Next, Shape, Spoilt, lines_between};
use super::remarks::Remarks;
use super::row::{Filler, Nuls, Record, Refusal, fingerprint};
use super::typing::Typer;

/// Names of the repairs in a ledger.
pub(super) mod repair {
    /// Reading went on behind a stray quote that had swallowed lines.
    pub(in crate::ingest) const RESUMED: &str = "stray_quote_swallowed_lines";
    /// Quotes kept as text.
    pub(in crate::ingest) const QUOTES: &str = "stray_quotes_kept_as_text";
    /// Blank fields behind the last column.
    pub(in crate::ingest) const TRAILING: &str = "blank_trailing_fields_dropped";
    /// NUL bytes taken out of cells.
    pub(in crate::ingest) const NULS: &str = "nul_bytes_dropped";
}

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
    /// Why the pass can't go on, if so.
    pub(super) stop: Option<Stop>,
}

/// Counts of one block or of many.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Records read.
    pub(super) records: u64,
    /// Lines that hold nothing.
    pub(super) blank_lines: u64,
    /// Records loaded.
    pub(super) loaded: Counted,
    /// Records refused.
    pub(super) rejected: Counted,
    /// Repairs by name.
    pub(super) repaired: BTreeMap<&'static str, u64>,
    /// Local times that the zone skips.
    pub(super) gaps: u64,
    /// Local times that occur twice.
    pub(super) folds: u64,
    /// How cells were read, where that is worth a word.
    pub(super) remarks: Remarks,
    /// Whether bytes outside ASCII were met, and were UTF-8 or not.
    pub(super) encoding: Encoding,
}

/// What the bytes outside ASCII say about the encoding, in the order in which they were met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Encoding {
    /// There was none.
    #[default]
    Ascii,
    /// The first was UTF-8.
    Utf8,
    /// The first was no UTF-8: its line, and the record as far as it can be shown.
    Other(u64, String),
}

/// Parses `bytes`, which start with a record.
pub(super) fn parse_block(plan: &Plan, bytes: &[u8], tail: Tail) -> Parsed {
    let judge = RefCell::new(Typer::new(plan));
    let likeness = |bytes: &[u8], fields: &[Field]| judge.borrow_mut().likeness(bytes, fields);
    let shape = Shape {
        delimiter: plan.delimiter,
        width: plan.width,
        longest: plan.longest,
        likeness: &likeness,
    };
    let mut block = Block::new(plan, bytes);
    block.read(&shape, tail);
    block.finish()
}

struct Block<'p> {
    plan: &'p Plan,
    bytes: &'p [u8],
    filler: Filler<'p>,
    fields: Vec<Field>,
    text: Text,
    parsed: Parsed,
}

/// Whether every record of the block is UTF-8.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Text {
    Ascii,
    Utf8,
    Doubtful,
}

impl<'p> Block<'p> {
    fn new(plan: &'p Plan, bytes: &'p [u8]) -> Self {
        let text = match std::str::from_utf8(bytes) {
            _ if bytes.is_ascii() => Text::Ascii,
            Ok(_) => Text::Utf8,
            Err(_) => Text::Doubtful,
        };
        let nuls = if bytes.contains(&0) { Nuls::Possible } else { Nuls::None };
        let rows = Chunk::new(plan.file, plan.columns.iter().map(|column| column.kind));
        let parsed = Parsed {
            consumed: 0,
            lines: 0,
            rows,
            refused: Vec::new(),
            tally: Tally::default(),
            stop: None,
        };
        Self { plan, bytes, filler: Filler::new(plan, nuls), fields: Vec::new(), text, parsed }
    }

    fn read(&mut self, shape: &Shape<'_>, tail: Tail) {
        while self.parsed.consumed < self.bytes.len() && self.parsed.stop.is_none() {
            let start = self.parsed.consumed;
            let mut fields = std::mem::take(&mut self.fields);
            let found = shape.next(self.bytes, start, tail, &mut fields);
            self.fields = fields;
            let line = self.parsed.lines + 1;
            let (next, lines) = match found {
                Next::Short => return,
                Next::TooLong => {
                    self.parsed.stop = Some(Stop::TooLong { line });
                    return;
                }
                Next::Blank { next } => {
                    self.parsed.tally.blank_lines += 1;
                    (next, 1)
                }
                Next::Spoilt { next, spoilt } => {
                    let lines = lines_between(self.bytes, start, next);
                    self.spoilt((start, next), (line, lines), spoilt);
                    (next, lines)
                }
                Next::Record { next, lines, stray } => {
                    self.repair(repair::QUOTES, u64::from(stray));
                    self.record((start, next), line, lines);
                    (next, u64::from(lines))
                }
            };
            self.parsed.consumed = next;
            self.parsed.lines += lines;
        }
    }

    fn finish(mut self) -> Parsed {
        self.filler.tell(&mut self.parsed.tally);
        self.repair(repair::NULS, self.filler.nuls);
        self.parsed
    }

    fn repair(&mut self, name: &'static str, count: u64) {
        if count > 0 {
            *self.parsed.tally.repaired.entry(name).or_default() += count;
        }
    }

    fn spoilt(&mut self, range: (usize, usize), lines: (u64, u64), spoilt: Spoilt) {
        let reason = match spoilt {
            Spoilt::Swallowed => {
                self.repair(repair::RESUMED, 1);
                "a quote opens here that swallows the lines below; reading resumed at the next whole row"
            }
            Spoilt::NeverCloses => "a quote opens here and never closes",
        };
        self.parsed.tally.records += 1;
        let refused = self.row_refused(range, lines.0, reason.to_owned());
        self.reject(refused, lines.1);
    }

    fn row_refused(&self, range: (usize, usize), line: u64, reason: String) -> Refused {
        let text = self.bytes.get(range.0..range.1).unwrap_or_default();
        let value = excerpt(text.trim_ascii_end());
        Refused { line, column: None, value, reason, cost: Cost::Row }
    }

    fn reject(&mut self, refused: Refused, lines: u64) {
        self.parsed.tally.rejected.records += 1;
        self.parsed.tally.rejected.lines += lines;
        self.parsed.refused.push(refused);
    }

    fn record(&mut self, range: (usize, usize), line: u64, lines: u32) {
        let found = self.fields.len();
        if self.fields.iter().all(|field| field.is_blank(self.bytes)) {
            self.parsed.tally.blank_lines += u64::from(lines);
            return;
        }
        self.parsed.tally.records += 1;
        let mut surplus = self.fields.iter().skip(self.plan.width);
        if found > self.plan.width && surplus.all(|field| field.is_blank(self.bytes)) {
            self.repair(repair::TRAILING, 1);
            self.fields.truncate(self.plan.width);
        }
        if self.fields.len() != self.plan.width {
            let expected = self.plan.width;
            let plural = if found == 1 { "field" } else { "fields" };
            let reason = format!("has {found} {plural} where {expected} are expected");
            let refused = self.row_refused(range, line, reason);
            return self.reject(refused, u64::from(lines));
        }
        if !self.is_text(range, line) {
            let reason = "is not UTF-8 text".to_owned();
            let refused = self.row_refused(range, line, reason);
            return self.reject(refused, u64::from(lines));
        }
        self.row(line, lines);
    }

    /// Whether the record is UTF-8; remembers what came first.
    fn is_text(&mut self, range: (usize, usize), line: u64) -> bool {
        if self.text == Text::Ascii {
            return true;
        }
        let record = self.bytes.get(range.0..range.1).unwrap_or_default();
        let good = self.text == Text::Utf8 || std::str::from_utf8(record).is_ok();
        if self.parsed.tally.encoding == Encoding::Ascii && !record.is_ascii() {
            self.parsed.tally.encoding = if good {
                Encoding::Utf8
            } else {
                Encoding::Other(line, excerpt(record.trim_ascii_end()))
            };
        }
        good
    }

    fn row(&mut self, line: u64, lines: u32) {
        let row = self.parsed.rows.rows();
        let record = Record { bytes: self.bytes, fields: &self.fields, line };
        let rows = &mut self.parsed.rows;
        let refusal = match self.filler.fill(&record, &mut rows.columns) {
            Ok(()) => {
                rows.lines.push(i64::try_from(line).unwrap_or(i64::MAX));
                if lines > 1 {
                    rows.tall.push((row, lines));
                }
                rows.keys.push(fingerprint(&self.plan.key, &rows.columns, row));
                self.parsed.refused.append(&mut self.filler.cells_refused);
                self.parsed.tally.loaded.records += 1;
                self.parsed.tally.loaded.lines += u64::from(lines);
                return;
            }
            Err(refusal) => refusal,
        };
        for column in &mut rows.columns {
            column.truncate(row);
        }
        match refusal {
            Refusal::Row(refused) => self.reject(refused, u64::from(lines)),
            Refusal::Stop(stop) => self.parsed.stop = Some(stop),
        }
    }
}
