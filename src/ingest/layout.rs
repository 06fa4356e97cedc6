//! How the text of a file is laid out, and by that what each of its records is.

use crate::contract::Kind;

use super::asides::{Saying, has_words, saying};
use super::dialect::Dialect;
use super::fields::{Field, Tail};
use super::plan::{ColumnPlan, Plan, Strictness};
use super::records::{Likeness, Next, Shape};
use super::sniff::{name_in, shape};

/// Records by which habits of the exporter are judged.
const RECORDS: u64 = 1000;
/// Short rows that make a habit.
const HABIT: u64 = 5;
/// One in so many rows is short where that is a habit.
const HABIT_ONE_IN: u64 = 5;

/// Is shown a record: the text, its fields, and the offset behind it.
type Show<'a> = dyn FnMut(&[u8], &[Field], usize) + 'a;

/// How the text of a file is laid out.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// Its marks.
    pub(super) dialect: Dialect,
    /// Fields of a row.
    pub(super) width: usize,
    /// Longest record in bytes.
    pub(super) longest: usize,
    /// The headers as they stand in the text, without what stands around them.
    pub(super) names: Vec<Vec<u8>>,
    /// Name of the file's encoding.
    pub(super) charset: &'static str,
    /// Whether the encoding can still turn out to be another.
    pub(super) trust: Trust,
    /// Fewest fields of a row: fewer than the header's where the exporter leaves blanks out.
    pub(super) least: usize,
}

/// How sure the encoding of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// Text that is not of it stops the pass, so that all letters are looked at.
    Presumed,
    /// Text that is not of it is refused.
    Settled,
}

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Nothing stands in it.
    Blank,
    /// The header again.
    Header,
    /// The header of another export.
    OtherHeader,
    /// A line of totals, or a note.
    Aside(Saying),
    /// A row of as many fields as the header.
    Row,
    /// A row with blank fields behind the last column.
    Long,
    /// A row whose last fields, all of them optional, are left out as the exporter does.
    Short,
    /// Too many fields or too few.
    Ragged,
}

impl Layout {
    /// What a record with these fields is.
    pub(super) fn sort(&self, plan: &Plan, bytes: &[u8], fields: &[Field]) -> Sort {
        if fields.iter().all(|field| field.is_blank(bytes)) {
            return Sort::Blank;
        }
        if let Some(header) = self.header_again(bytes, fields) {
            return header;
        }
        let found = fields.len();
        if let Some(saying) = saying(bytes, fields)
            && (found != self.width || is_untyped(plan, saying, bytes, fields))
            && self.width > 1
        {
            return Sort::Aside(saying);
        }
        let mut surplus = fields.iter().skip(self.width);
        match found {
            _ if found == self.width => Sort::Row,
            _ if found > self.width && surplus.all(|field| field.is_blank(bytes)) => Sort::Long,
            _ if found >= self.least && found < self.width => Sort::Short,
            _ if found < self.width && self.width > 2 && has_words(bytes, fields) => {
                Sort::Aside(Saying::Words)
            }
            _ => Sort::Ragged,
        }
    }

    /// Whether these are headers: this file's, or another's.
    fn header_again(&self, bytes: &[u8], fields: &[Field]) -> Option<Sort> {
        let first = name_in(bytes, *fields.first()?);
        if self.names.len() < 2 || first.is_empty() || !self.names.iter().any(|name| name == first)
        {
            return None;
        }
        let same = |(field, name): (&Field, &Vec<u8>)| name_in(bytes, *field) == name;
        if fields.len() >= self.names.len()
            && fields.iter().zip(&self.names).all(same)
            && fields.iter().skip(self.names.len()).all(|field| field.is_blank(bytes))
        {
            return Some(Sort::Header);
        }
        let named = self.names.iter().filter(|name| !name.is_empty());
        let is_there =
            |name: &&Vec<u8>| fields.iter().any(|field| name_in(bytes, *field) == **name);
        let found = named.clone().filter(is_there).count();
        (found > 1 && found * 5 >= named.count() * 4).then_some(Sort::OtherHeader)
    }

    /// Looks at the first rows for habits of the exporter: whether blank fields at the end of a row
    /// are left out. Every row of that exporter ends with a filled field, none is ragged otherwise,
    /// and each can be told for a row by a date or a number that it must have.
    pub(super) fn learn(&mut self, plan: &Plan, sample: (&[u8], Tail)) {
        self.least = self.width;
        let needed = || plan.columns.iter().filter(|column| column.is_needed());
        let typed = needed().any(|column| column.is_digits() && column.at.is_some());
        let Some(last) = needed().filter_map(|column| column.at).max().filter(|_| typed) else {
            return;
        };
        let is_row = |bytes: &[u8], fields: &[Field]| {
            needed().all(|column| {
                let field = column.at.and_then(|at| fields.get(at));
                let text = field.and_then(|field| bytes.get(field.start..field.end));
                let text = text.unwrap_or_default();
                !text.trim_ascii().is_empty()
                    && (!column.is_digits() || text.iter().any(u8::is_ascii_digit))
            })
        };
        let (mut rows, mut short, mut against) = (0, 0, 0);
        self.each(sample, &mut |bytes, fields, next| {
            match self.sort(plan, bytes, fields) {
                Sort::Row => {}
                Sort::Ragged | Sort::Aside(Saying::Words) if fields.len() < self.width => {
                    short += 1;
                    // The last one may be cut off.
                    against += u64::from(!is_row(bytes, fields) && next < bytes.len());
                }
                Sort::Ragged => against += 1,
                _ => return,
            }
            rows += 1;
            against += u64::from(fields.last().is_some_and(|field| field.is_blank(bytes)));
        });
        if short >= HABIT && short * HABIT_ONE_IN >= rows && against == 0 {
            self.least = last + 1;
        }
    }

    /// Shows the first records of a text, and where each ends; those that have no end, or that
    /// quotes have spoilt, are left out.
    fn each(&self, (bytes, tail): (&[u8], Tail), show: &mut Show<'_>) {
        let shape = shape(self.dialect, self.width, self.longest);
        let (mut at, mut fields) = (0, Vec::new());
        for _ in 0..RECORDS {
            if at >= bytes.len() {
                return;
            }
            at = match shape.next(bytes, at, tail, &mut fields) {
                Next::Blank { next } | Next::Spoilt { next, .. } => next,
                Next::Record { next, .. } => {
                    show(bytes, &fields, next);
                    next
                }
                Next::Short | Next::TooLong => return,
            };
        }
    }

    /// What the records have in common, for the reader of records.
    pub(super) fn shape<'a>(&self, likeness: &'a dyn Fn(&[u8], &[Field]) -> Likeness) -> Shape<'a> {
        Shape { dialect: self.dialect, width: self.width, longest: self.longest, likeness }
    }
}

impl ColumnPlan {
    /// Whether no row is without it.
    fn is_needed(&self) -> bool {
        self.strictness != Strictness::Lenient
    }

    /// Whether its values have digits.
    fn is_digits(&self) -> bool {
        matches!(self.kind, Kind::Instant | Kind::Day | Kind::Integer | Kind::Cents | Kind::Share)
    }
}

/// Whether a line end stands before that offset.
pub(super) fn is_ended(bytes: &[u8], next: usize) -> bool {
    let last = next.checked_sub(1).and_then(|last| bytes.get(last));
    matches!(last, Some(b'\n' | b'\r'))
}

/// Whether no cell holds what only a row would: a date, a flag, a choice. Numbers are what totals
/// are made of; a note has none either, nor any other cell, unless its own commas make them.
fn is_untyped(plan: &Plan, saying: Saying, bytes: &[u8], fields: &[Field]) -> bool {
    // The words themselves may stand anywhere.
    let words = fields.iter().position(|field| !field.is_blank(bytes));
    plan.columns.iter().filter(|column| column.at != words).all(|column| {
        let typed = match column.kind {
            Kind::Instant | Kind::Day | Kind::Flag | Kind::Choice(_) => true,
            Kind::Text | Kind::DayOnly(_) => false,
            _ => saying == Saying::Notice,
        };
        let field = column.at.and_then(|at| fields.get(at));
        !typed || field.is_none_or(|field| field.is_blank(bytes))
    })
}
