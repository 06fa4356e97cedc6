//! Where the rows of a sheet's table begin and end: behind its header, in front of its totals.

use std::collections::VecDeque;

use calamine::DataRef;

use super::asides::saying;
use super::fields::{Field, Quoting};
use super::plan::{Plan, Strictness};
use super::xlsx_choice::{Chosen, names_of};
use super::xlsx_rows::SheetRow;
use super::xlsx_values::text_of;

/// A footer has at most so many rows.
const LONGEST_FOOTER: usize = 20;
/// A row of a footer has at most so many cells with text.
const FEW: usize = 2;
/// What a row of the sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Stands above the header.
    Preamble,
    /// The header, or the header once more.
    Header,
    /// A row of the table.
    Row,
    /// Totals and small print.
    Footer,
}

/// The bounds of a table in its sheet.
pub(super) struct Ends {
    header: u64,
    names: Vec<String>,
    from_1904: bool,
    required: Vec<usize>,
    /// Number of the last row that holds anything.
    pub(super) last: u64,
    /// Number of the first row of the footer.
    footer: Option<u64>,
    tail: VecDeque<Brief>,
}

/// What is remembered of one of the last rows.
struct Brief {
    number: u64,
    behind_gap: bool,
    is_aside: bool,
    qualifies: bool,
}

impl Ends {
    /// Nothing seen yet; `at` tells each column's place in the sheet.
    pub(super) fn new(plan: &Plan, at: &[Option<usize>], chosen: &Chosen, from_1904: bool) -> Self {
        let required = plan.columns.iter().zip(at);
        let required = required.filter(|(column, _)| column.strictness == Strictness::Required);
        Self {
            header: chosen.header,
            names: chosen.names.clone(),
            from_1904,
            required: required.filter_map(|(_, at)| *at).collect(),
            last: 0,
            footer: None,
            tail: VecDeque::new(),
        }
    }

    /// Takes note of the next row.
    pub(super) fn observe(&mut self, row: &SheetRow<'_>) {
        let behind_gap = row.number > self.last + 1;
        self.last = row.number;
        if self.part(row) != Part::Row {
            return self.tail.clear();
        }
        let text = |(_, cell): &&(usize, DataRef<'_>)| {
            matches!(cell, DataRef::String(_) | DataRef::SharedString(_))
        };
        let few = row.cells.iter().filter(text).count() <= FEW;
        let is_aside = few && self.is_aside(row);
        let lacks = self.required.iter().any(|column| row.cell(*column).is_none());
        let qualifies = few && (lacks || is_aside);
        if self.tail.len() == LONGEST_FOOTER {
            self.tail.pop_front();
        }
        self.tail.push_back(Brief { number: row.number, behind_gap, is_aside, qualifies });
    }

    /// Decides, once all rows were seen, which of the last ones are the footer.
    pub(super) fn decide(&mut self) {
        let footer = self.tail.iter().rev().take_while(|row| row.qualifies);
        let starts = footer.filter(|row| row.behind_gap || row.is_aside);
        self.footer = starts.last().map(|row| row.number);
    }

    /// What the row is; before [`Self::decide`], a footer counts as rows.
    pub(super) fn part(&self, row: &SheetRow<'_>) -> Part {
        if row.number < self.header {
            Part::Preamble
        } else if row.number == self.header || self.is_header(row) {
            Part::Header
        } else if self.footer.is_some_and(|footer| row.number >= footer) {
            Part::Footer
        } else {
            Part::Row
        }
    }

    fn is_header(&self, row: &SheetRow<'_>) -> bool {
        let text = |column: usize, name: &str| match row.cell(column) {
            Some(DataRef::SharedString(text)) => *text == name,
            Some(DataRef::String(text)) => text == name,
            Some(_) | None => false,
        };
        let first = self.names.iter().enumerate().find(|(_, name)| !name.is_empty());
        first.is_some_and(|(column, name)| text(column, name))
            && names_of(row, self.from_1904) == self.names
    }

    /// Whether the row is one of totals, or a note, by its words.
    fn is_aside(&self, row: &SheetRow<'_>) -> bool {
        let (mut text, mut fields) = (String::new(), Vec::new());
        for (_, cell) in &row.cells {
            let start = text.len();
            text.push_str(&text_of(cell, self.from_1904));
            fields.push(Field { start, end: text.len(), quoting: Quoting::Plain });
        }
        saying(text.as_bytes(), &fields).is_some()
    }
}
