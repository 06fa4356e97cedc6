//! Text into records: where each ends, and where to go on when a stray quote has swallowed lines.
//!
//! A record over several lines is taken as it stands when its quotes are in order and its fields
//! are as many as the header's. Otherwise, or when its lines are whole rows themselves, the first
//! of its lines that is a whole row is where reading resumes; what stands before is one reject.

use super::dialect::Dialect;
use super::fields::{Field, Line, Tail, count, count_lines, line_after, split_line};
use super::walker::{Event, Walker};

/// Lines of one quoted field after which it is asked whether they are rows.
const PLAUSIBLE_LINES: u32 = 16;

/// Whether fields look like a row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// Some typed cell is filled, and every filled one fits its column.
    Row,
    /// A typed cell doesn't fit its column.
    NotRow,
    /// No typed cell is filled.
    Unknown,
}

/// What the records of a file have in common.
pub(super) struct Shape<'a> {
    /// Its marks.
    pub(super) dialect: Dialect,
    /// Fields of the header.
    pub(super) width: usize,
    /// Longest record in bytes.
    pub(super) longest: usize,
    /// Judges fields by the types of their columns.
    pub(super) likeness: &'a dyn Fn(&[u8], &[Field]) -> Likeness,
}

/// What stands at an offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A line that holds nothing.
    Blank {
        /// Offset behind it.
        next: usize,
    },
    /// A record; its fields may be too few or too many.
    Record {
        /// Offset behind it.
        next: usize,
        /// Physical lines.
        lines: u32,
        /// Quotes kept as text where none should stand.
        stray: u32,
    },
    /// Lines that a stray quote has spoilt.
    Spoilt {
        /// Offset at which reading resumes.
        next: usize,
        /// Why.
        spoilt: Spoilt,
    },
    /// More bytes are needed to tell.
    Short,
    /// The record is longer than allowed.
    TooLong,
}

/// How a quote spoilt a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spoilt {
    /// It swallowed lines; reading resumed at the next whole row.
    Swallowed,
    /// It never closes, and no line after it is a whole row.
    NeverCloses,
}

/// Where a search for a whole row ended.
enum Found {
    At(usize),
    Nowhere,
    Short,
}

impl Shape<'_> {
    /// What stands at `start`; a record's fields overwrite `fields`. There must be a byte there.
    pub(super) fn next(
        &self,
        bytes: &[u8],
        start: usize,
        tail: Tail,
        fields: &mut Vec<Field>,
    ) -> Next {
        match split_line(bytes, start, self.dialect, tail, fields) {
            Line::Whole { next, .. } if next - start > self.longest => Next::TooLong,
            Line::Whole { next, .. } if fields.len() == 1 && fields[0].is_blank(bytes) => {
                if fields[0].start > start {
                    Next::Record { next, lines: 1, stray: 0 }
                } else {
                    Next::Blank { next }
                }
            }
            Line::Whole { next, stray } => Next::Record { next, lines: 1, stray },
            Line::Short if tail == Tail::More => {
                if bytes.len() - start > self.longest {
                    Next::TooLong
                } else {
                    Next::Short
                }
            }
            Line::Short | Line::Quoted => {
                let limit = bytes.len().min(start.saturating_add(self.longest));
                let window = Window {
                    shape: self,
                    bytes: bytes.get(..limit).unwrap_or_default(),
                    start,
                    tail: if limit == bytes.len() { tail } else { Tail::More },
                    settled: tail == Tail::End || limit < bytes.len(),
                };
                window.tall_record(fields)
            }
        }
    }
}

/// The bytes within which one record over several lines is judged.
struct Window<'a> {
    shape: &'a Shape<'a>,
    bytes: &'a [u8],
    start: usize,
    tail: Tail,
    /// Whether more bytes could not change the judgement.
    settled: bool,
}

impl Window<'_> {
    fn tall_record(&self, fields: &mut Vec<Field>) -> Next {
        let mut walker = self.walker(self.start);
        let mut search = line_after(self.bytes, self.start);
        let mut first_width = 0;
        loop {
            match walker.step() {
                Event::Line(next) => {
                    if walker.lines == 2 {
                        first_width = self.width_of_first_line(&walker, next);
                    }
                    if walker.lines == PLAUSIBLE_LINES + 2 && self.all_rows(search, next) {
                        return Next::Spoilt { next: search, spoilt: Spoilt::Swallowed };
                    }
                }
                Event::Stray(at) => match self.find_row(&mut search, at) {
                    Found::At(next) => return Next::Spoilt { next, spoilt: Spoilt::Swallowed },
                    Found::Short => return Next::Short,
                    Found::Nowhere => {}
                },
                Event::End(next) => {
                    let verdict = self.judge_closed(&walker, first_width, (search, next));
                    std::mem::swap(fields, &mut walker.fields);
                    return verdict;
                }
                Event::Short => return self.judge_open(search),
            }
        }
    }

    /// A record that the bytes at hand don't close.
    fn judge_open(&self, mut search: usize) -> Next {
        if !self.settled {
            return Next::Short;
        }
        match self.find_row(&mut search, self.bytes.len()) {
            Found::At(next) => Next::Spoilt { next, spoilt: Spoilt::Swallowed },
            Found::Short => Next::Short,
            Found::Nowhere if self.tail == Tail::End => {
                Next::Spoilt { next: self.bytes.len(), spoilt: Spoilt::NeverCloses }
            }
            Found::Nowhere => Next::TooLong,
        }
    }

    /// A record that closes; `lines` reaches from its second line to its end.
    fn judge_closed(&self, walker: &Walker<'_>, first_width: usize, lines: (usize, usize)) -> Next {
        let (mut search, next) = lines;
        let whole = walker.fields.len() == self.shape.width
            && walker.stray == 0
            && (self.shape.likeness)(self.bytes, &walker.fields) != Likeness::NotRow;
        if whole && first_width == self.shape.width && self.all_rows(search, next) {
            return Next::Spoilt { next: search, spoilt: Spoilt::Swallowed };
        }
        if !whole {
            match self.find_row(&mut search, next) {
                Found::At(next) => return Next::Spoilt { next, spoilt: Spoilt::Swallowed },
                Found::Short => return Next::Short,
                Found::Nowhere => {}
            }
        }
        Next::Record { next, lines: walker.lines, stray: walker.stray + walker.bare_quotes }
    }

    /// Fields of the first line, were its open quote text.
    fn width_of_first_line(&self, walker: &Walker<'_>, next: usize) -> usize {
        let open = walker.open_since().unwrap_or(next);
        let rest = self.bytes.get(open..next).unwrap_or_default();
        walker.fields.len() + 1 + count(rest, self.shape.dialect.delimiter)
    }

    /// Whether each physical line in the range is, by its types too, a whole row.
    fn all_rows(&self, from: usize, to: usize) -> bool {
        let mut fields = Vec::new();
        let mut at = from;
        while at < to {
            let line = split_line(self.bytes, at, self.shape.dialect, self.tail, &mut fields);
            let Line::Whole { next, .. } = line else { return false };
            let row = fields.len() == self.shape.width
                && (self.shape.likeness)(self.bytes, &fields) == Likeness::Row;
            if !row {
                return false;
            }
            at = next;
        }
        from < to
    }

    /// The first line from `search` on, starting before `to`, that is a whole row in good order.
    fn find_row(&self, search: &mut usize, to: usize) -> Found {
        while *search < to {
            match self.is_row(*search) {
                Some(true) => return Found::At(*search),
                None if !self.settled => return Found::Short,
                Some(false) | None => *search = line_after(self.bytes, *search),
            }
        }
        Found::Nowhere
    }

    /// Whether a whole row in good order starts there; `None` when the bytes end before it does.
    fn is_row(&self, at: usize) -> Option<bool> {
        let mut walker = self.walker(at);
        loop {
            match walker.step() {
                Event::Line(_) => {}
                Event::Stray(_) => return Some(false),
                Event::Short => return None,
                Event::End(_) => {
                    let likeness = (self.shape.likeness)(self.bytes, &walker.fields);
                    let blank = walker.fields.iter().all(|field| field.is_blank(self.bytes));
                    return Some(
                        walker.fields.len() == self.shape.width
                            && walker.stray == 0
                            && !blank
                            && likeness != Likeness::NotRow,
                    );
                }
            }
        }
    }

    fn walker(&self, at: usize) -> Walker<'_> {
        Walker::new(self.bytes, at, self.shape.dialect, self.tail)
    }
}

/// Physical lines between two offsets.
pub(super) fn lines_between(bytes: &[u8], start: usize, next: usize) -> u64 {
    count_lines(bytes.get(start..next).unwrap_or_default())
}

#[cfg(test)]
#[path = "records_tests.rs"]
mod tests;
