//! One record into one row of typed cells.

use std::hash::{DefaultHasher, Hasher};

use super::cells::Cells;
use super::fields::Field;
use super::misread::{Cost, Refused, Stop, excerpt};
use super::plan::{ColumnPlan, Plan, Reading, Strictness};
use super::stamps::Stamp;
use super::tally::Tally;
use super::typing::{Cell, Misread, Typer};

/// A value as a reader hands it over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Raw<'a> {
    /// Text, to be read as its column is written.
    Text(&'a [u8]),
    /// A date or an instant of a typed file.
    Stamp(Stamp),
    /// A whole number of a typed file, in the unit of its column's kind.
    Whole(i64),
}

/// One row of a file, whatever its format.
pub(super) trait Row {
    /// Where it stands, from 1.
    fn line(&self) -> u64;

    /// The value of a field; `scratch` may be overwritten. `None` where there is none.
    fn value<'a>(&'a self, at: usize, scratch: &'a mut Vec<u8>) -> Option<Raw<'a>>;
}

/// A record of text that has as many fields as the header.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    /// The block.
    pub(super) bytes: &'a [u8],
    /// Its fields.
    pub(super) fields: &'a [Field],
    /// Its first physical line.
    pub(super) line: u64,
}

impl Row for Record<'_> {
    fn line(&self) -> u64 {
        self.line
    }

    #[inline]
    fn value<'a>(&'a self, at: usize, scratch: &'a mut Vec<u8>) -> Option<Raw<'a>> {
        self.fields.get(at).map(|field| Raw::Text(field.value(self.bytes, scratch)))
    }
}

/// Why a row is not taken.
pub(super) enum Refusal {
    /// One of its cells spoils it.
    Row(Refused),
    /// The pass can't go on.
    Stop(Stop),
}

/// Whether NUL bytes may stand in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nuls {
    /// They were looked for and not found.
    None,
    /// They may.
    Possible,
}

/// Fills rows; remembers what it has looked up.
pub(super) struct Filler<'p> {
    plan: &'p Plan,
    typer: Typer<'p>,
    scratch: Vec<u8>,
    without_nul: Vec<u8>,
    day_only: Vec<bool>,
    expected: Nuls,
    /// NUL bytes dropped.
    pub(super) nuls: u64,
    /// Cells of the row at hand that can't be read and count as blank.
    pub(super) cells_refused: Vec<Refused>,
}

impl<'p> Filler<'p> {
    /// Fills rows of the plan.
    pub(super) fn new(plan: &'p Plan, expected: Nuls) -> Self {
        Self {
            plan,
            typer: Typer::new(plan),
            scratch: Vec::new(),
            without_nul: Vec::new(),
            day_only: vec![false; plan.columns.len()],
            expected,
            nuls: 0,
            cells_refused: Vec::new(),
        }
    }

    /// Adds what the filling of cells has shown.
    pub(super) fn tell(&self, tally: &mut Tally) {
        tally.gaps += self.typer.gaps;
        tally.folds += self.typer.folds;
        tally.remarks.absorb(&self.typer.remarks);
    }

    /// Adds one cell to each column; on a refusal some columns are longer than others.
    pub(super) fn fill<R: Row>(&mut self, row: &R, cells: &mut [Cells]) -> Result<(), Refusal> {
        self.cells_refused.clear();
        let plan = self.plan;
        for ((index, column), into) in plan.columns.iter().enumerate().zip(cells.iter_mut()) {
            if !matches!(column.reading, Reading::DayOnly(_)) {
                self.fill_cell(row, (index, column), into)?;
            }
        }
        for (index, column) in plan.columns.iter().enumerate() {
            if let Reading::DayOnly(of) = column.reading {
                let value = self.day_only_of(row, (index, column), cells.get(of), of);
                if let Some(into) = cells.get_mut(index) {
                    into.push_whole(value);
                }
            }
        }
        self.check_groups(row.line(), cells)
    }

    fn fill_cell<R: Row>(
        &mut self,
        row: &R,
        column: (usize, &ColumnPlan),
        into: &mut Cells,
    ) -> Result<(), Refusal> {
        let (index, plan) = column;
        let found = plan.at.and_then(|at| row.value(at, &mut self.scratch));
        let mut raw = found.unwrap_or(Raw::Text(b""));
        if let (Nuls::Possible, Raw::Text(text)) = (self.expected, raw)
            && text.contains(&0)
        {
            self.without_nul.clear();
            self.without_nul.extend(text.iter().copied().filter(|byte| *byte != 0));
            self.nuls += (text.len() - self.without_nul.len()) as u64;
            raw = Raw::Text(&self.without_nul);
        }
        let read = match raw {
            Raw::Text(text) => self.typer.read(index, text),
            Raw::Stamp(stamp) => self.typer.instant(plan.kind, stamp),
            Raw::Whole(value) => Ok(Cell::Whole(value)),
        };
        let reason = match read {
            Ok(Cell::Blank) if plan.strictness == Strictness::Required => {
                "is required and blank".to_owned()
            }
            Ok(cell) => {
                if let Some(day_only) = self.day_only.get_mut(index) {
                    *day_only = matches!(cell, Cell::DayOnly(_));
                }
                into.push(cell);
                return Ok(());
            }
            Err(Misread::Reason(reason)) => reason,
            Err(Misread::Undecided) => return Err(Refusal::Stop(Stop::Undecided)),
            Err(Misread::Order) => {
                let (line, value) = (row.line(), said(raw));
                return Err(Refusal::Stop(Stop::Order { column: index, line, value }));
            }
        };
        let lenient = plan.strictness == Strictness::Lenient;
        let cost = if lenient { Cost::Cell } else { Cost::Row };
        let refused =
            Refused { line: row.line(), column: Some(index), value: said(raw), reason, cost };
        if !lenient {
            return Err(Refusal::Row(refused));
        }
        self.cells_refused.push(refused);
        into.push_whole(None);
        Ok(())
    }

    /// 1 where the instant has no time of day, else what the file says; blank without an instant.
    fn day_only_of<R: Row>(
        &mut self,
        row: &R,
        column: (usize, &ColumnPlan),
        instants: Option<&Cells>,
        of: usize,
    ) -> Option<i64> {
        instants.filter(|cells| cells.last_is_known())?;
        if self.day_only.get(of) == Some(&true) {
            return Some(1);
        }
        let (index, plan) = column;
        match plan.at.and_then(|at| row.value(at, &mut self.scratch)) {
            Some(Raw::Text(text)) => match self.typer.read(index, text) {
                Ok(Cell::Whole(value)) => Some(value),
                _ => Some(0),
            },
            Some(Raw::Whole(value)) => Some(value),
            Some(Raw::Stamp(_)) | None => Some(0),
        }
    }

    fn check_groups(&self, line: u64, cells: &[Cells]) -> Result<(), Refusal> {
        for group in &self.plan.groups {
            let filled = |index: &usize| cells.get(*index).is_some_and(Cells::last_is_known);
            if group.columns.iter().any(filled) {
                continue;
            }
            let columns = group.columns.iter().filter_map(|index| self.plan.columns.get(*index));
            let names: Vec<&str> = columns.map(|column| column.name.as_str()).collect();
            let verb = if names.len() == 1 { "is blank" } else { "are all blank" };
            return Err(Refusal::Row(Refused {
                line,
                column: group.columns.first().copied(),
                value: String::new(),
                reason: format!("{} {verb} ({} is required)", names.join(" and "), group.name),
                cost: Cost::Row,
            }));
        }
        Ok(())
    }
}

/// A value for messages.
fn said(raw: Raw<'_>) -> String {
    match raw {
        Raw::Text(text) => excerpt(text),
        Raw::Whole(value) => value.to_string(),
        Raw::Stamp(Stamp::Day(day)) => format!("day {day} since 1970"),
        Raw::Stamp(Stamp::Local(day, second)) => format!("second {second} of day {day} since 1970"),
        Raw::Stamp(Stamp::Utc(second, _)) => format!("second {second} since 1970"),
    }
}

/// A fingerprint of a row's key, which only narrows the search for equal keys; 0: no key.
pub(super) fn fingerprint(key: &[usize], cells: &[Cells], row: usize) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut filled = false;
    for cells in key.iter().filter_map(|index| cells.get(*index)) {
        if let Some(text) = cells.text(row) {
            filled = true;
            hasher.write(text);
        } else if let Some(value) = cells.whole(row) {
            filled = true;
            hasher.write_i64(value);
        }
        hasher.write_u8(0xFF);
    }
    if filled { hasher.finish().max(1) } else { 0 }
}
