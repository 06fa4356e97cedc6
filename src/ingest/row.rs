//! The fields of one record into one row of typed cells.

use std::hash::{DefaultHasher, Hasher};

use super::cells::Cells;
use super::fields::Field;
use super::misread::{Cost, Refused, Stop, excerpt};
use super::plan::{ColumnPlan, Plan, Reading, Strictness};
use super::typing::{Cell, Misread, Typer};

/// A record that has as many fields as the header.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    /// The block.
    pub(super) bytes: &'a [u8],
    /// Its fields.
    pub(super) fields: &'a [Field],
    /// Its first physical line.
    pub(super) line: u64,
}

/// Why a row is not taken.
pub(super) enum Refusal {
    /// One of its cells spoils it.
    Row(Refused),
    /// The pass can't go on.
    Stop(Stop),
}

/// Fills rows; remembers what it has looked up.
pub(super) struct Filler<'p> {
    plan: &'p Plan,
    typer: Typer<'p>,
    scratch: Vec<u8>,
    without_nul: Vec<u8>,
    day_only: Vec<bool>,
    has_nul: bool,
    /// NUL bytes dropped.
    pub(super) nuls: u64,
    /// Cells of the row at hand that can't be read and count as blank.
    pub(super) cells_refused: Vec<Refused>,
}

impl<'p> Filler<'p> {
    /// Fills rows from `bytes`.
    pub(super) fn new(plan: &'p Plan, bytes: &[u8]) -> Self {
        Self {
            plan,
            typer: Typer::new(plan),
            scratch: Vec::new(),
            without_nul: Vec::new(),
            day_only: vec![false; plan.columns.len()],
            has_nul: bytes.contains(&0),
            nuls: 0,
            cells_refused: Vec::new(),
        }
    }

    /// Local times that the zone skips, and that occur twice.
    pub(super) fn shifts(&self) -> (u64, u64) {
        (self.typer.gaps, self.typer.folds)
    }

    /// Adds one cell to each column; on a refusal some columns are longer than others.
    pub(super) fn fill(&mut self, record: Record<'_>, cells: &mut [Cells]) -> Result<(), Refusal> {
        self.cells_refused.clear();
        let plan = self.plan;
        for ((index, column), into) in plan.columns.iter().enumerate().zip(cells.iter_mut()) {
            if !matches!(column.reading, Reading::DayOnly(_)) {
                self.fill_cell(record, (index, column), into)?;
            }
        }
        for (index, column) in plan.columns.iter().enumerate() {
            if let Reading::DayOnly(of) = column.reading {
                let value = self.day_only_of(record, index, cells.get(of), of);
                if let Some(into) = cells.get_mut(index) {
                    into.push_whole(value);
                }
            }
        }
        self.check_groups(record, cells)
    }

    fn fill_cell(
        &mut self,
        record: Record<'_>,
        column: (usize, &ColumnPlan),
        into: &mut Cells,
    ) -> Result<(), Refusal> {
        let (index, plan) = column;
        let Some(field) = plan.at.and_then(|at| record.fields.get(at)) else {
            into.push_whole(None);
            return Ok(());
        };
        let mut raw = field.value(record.bytes, &mut self.scratch);
        if self.has_nul && raw.contains(&0) {
            self.without_nul.clear();
            self.without_nul.extend(raw.iter().copied().filter(|byte| *byte != 0));
            self.nuls += (raw.len() - self.without_nul.len()) as u64;
            raw = &self.without_nul;
        }
        let refused = |reason: String, cost| Refused {
            line: record.line,
            column: Some(index),
            value: excerpt(raw),
            reason,
            cost,
        };
        let reason = match self.typer.read(index, raw) {
            Ok(Cell::Blank) if plan.strictness == Strictness::Required => {
                let reason = "is required and blank".to_owned();
                return Err(Refusal::Row(refused(reason, Cost::Row)));
            }
            Ok(cell) => {
                if let Some(day_only) = self.day_only.get_mut(index) {
                    *day_only = matches!(cell, Cell::DayOnly(_));
                }
                into.push(cell);
                return Ok(());
            }
            Err(Misread::Undecided) => return Err(Refusal::Stop(Stop::Undecided)),
            Err(Misread::Order) => {
                let value = excerpt(raw);
                let line = record.line;
                return Err(Refusal::Stop(Stop::Order { column: index, line, value }));
            }
            Err(Misread::Reason(reason)) => reason,
        };
        if plan.strictness != Strictness::Lenient {
            return Err(Refusal::Row(refused(reason, Cost::Row)));
        }
        self.cells_refused.push(refused(reason, Cost::Cell));
        into.push_whole(None);
        Ok(())
    }

    /// 1 where the instant has no time of day, else what the file says; blank without an instant.
    fn day_only_of(
        &mut self,
        record: Record<'_>,
        index: usize,
        instants: Option<&Cells>,
        of: usize,
    ) -> Option<i64> {
        instants.and_then(|cells| cells.whole(cells.len().checked_sub(1)?))?;
        if self.day_only.get(of) == Some(&true) {
            return Some(1);
        }
        let field = self.plan.columns.get(index).and_then(|column| column.at);
        let field = field.and_then(|at| record.fields.get(at));
        let said =
            field.map(|field| self.typer.read(index, field.value(record.bytes, &mut self.scratch)));
        match said {
            Some(Ok(Cell::Whole(value))) => Some(value),
            _ => Some(0),
        }
    }

    fn check_groups(&self, record: Record<'_>, cells: &[Cells]) -> Result<(), Refusal> {
        for group in &self.plan.groups {
            let filled = |index: &usize| cells.get(*index).is_some_and(Cells::last_is_known);
            if group.columns.iter().any(filled) {
                continue;
            }
            let columns = group.columns.iter().filter_map(|index| self.plan.columns.get(*index));
            let names: Vec<&str> = columns.map(|column| column.name.as_str()).collect();
            let verb = if names.len() == 1 { "is blank" } else { "are all blank" };
            return Err(Refusal::Row(Refused {
                line: record.line,
                column: group.columns.first().copied(),
                value: String::new(),
                reason: format!("{} {verb} ({} is required)", names.join(" and "), group.name),
                cost: Cost::Row,
            }));
        }
        Ok(())
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
