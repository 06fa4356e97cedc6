//! What the values of a column say about how they are written, before any of them is read.

use crate::contract::Kind;
use crate::contract::source::DateOrder;

use super::evidence::{Dates, Evidence, Witness};
use super::numbers::Mark;
use super::plan::{ColumnPlan, Reading, Unit};
use super::styles::Style;
use super::typing::is_null_word;

/// Collects evidence for every column of a plan that is not decided by the config.
#[derive(Clone, Debug)]
pub(super) struct Survey {
    columns: Vec<Option<(Kind, Evidence)>>,
    reach: Reach,
}

/// How much of the file was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Its beginning.
    Sample,
    /// All of it.
    Whole,
}

/// Why the order of day and month is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// No value proves it.
    NoProof {
        /// Index of the column.
        column: usize,
        /// Up to two values.
        examples: Vec<Witness>,
    },
    /// Values prove both.
    Contradiction {
        /// Index of the column.
        column: usize,
        /// The day is first.
        day_first: Witness,
        /// The month is first.
        month_first: Witness,
    },
}

/// An order of day and month, and the value that proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Proven {
    /// Index of the column.
    pub(super) column: usize,
    /// The order.
    pub(super) order: DateOrder,
    /// The value; `None` when the config gave the order.
    pub(super) by: Option<Witness>,
}

impl Survey {
    /// Nothing seen yet of these columns.
    pub(super) fn new(columns: &[ColumnPlan]) -> Self {
        let open = |column: &ColumnPlan| {
            let wanted = column.at.is_some() && column.reading == Reading::Undecided;
            wanted.then(|| (column.kind, Evidence::default()))
        };
        Self { columns: columns.iter().map(open).collect(), reach: Reach::Sample }
    }

    /// Says that the whole file was seen.
    pub(super) fn complete(&mut self) {
        self.reach = Reach::Whole;
    }

    /// Whether no column needs to be looked at.
    pub(super) fn is_idle(&self) -> bool {
        self.columns.iter().all(Option::is_none)
    }

    /// Whether that column is looked at.
    pub(super) fn wants(&self, column: usize) -> bool {
        self.columns.get(column).is_some_and(Option::is_some)
    }

    /// Takes a value of that column in.
    pub(super) fn observe(&mut self, column: usize, line: u64, raw: &[u8]) {
        let Some(Some((kind, evidence))) = self.columns.get_mut(column) else { return };
        let text = raw.trim_ascii();
        if text.is_empty() || is_null_word(text) {
            return;
        }
        match kind {
            Kind::Instant | Kind::Day => evidence.observe_date(line, text),
            _ => evidence.observe_number(text),
        }
        evidence.values += 1;
    }

    /// Whether the rest of the file could change what is decided from its beginning.
    pub(super) fn is_open(&self) -> bool {
        let open = |column: usize, kind: Kind, evidence: &Evidence| match kind {
            Kind::Instant | Kind::Day => self.order_is_open(evidence),
            Kind::Share if evidence.unit() == Unit::Unclear => evidence.values > 0,
            _ => {
                self.wants(column)
                    && evidence.dot + evidence.comma == 0
                    && evidence.unclear_dot + evidence.unclear_comma > 0
            }
        };
        self.reach == Reach::Sample
            && self.each().any(|(column, kind, found)| open(column, kind, found))
    }

    /// How each open column is written; the rest keep their reading.
    ///
    /// # Errors
    /// [`Doubt`] when the order of day and month can't be told.
    pub(super) fn decide(
        &self,
        columns: &mut [ColumnPlan],
        fallback: Option<DateOrder>,
    ) -> Result<Vec<Proven>, Box<Doubt>> {
        let mut proven = Vec::new();
        for (column, kind, evidence) in self.each() {
            let reading = match kind {
                _ if evidence.values == 0 && self.reach == Reach::Sample => Reading::Undecided,
                Kind::Instant | Kind::Day => {
                    let style = evidence.style();
                    let order = self.order(column, style, fallback)?;
                    let reading = Reading::Stamp(style, order.order);
                    if style.needs_order() {
                        proven.push(order);
                    }
                    reading
                }
                Kind::Share => Reading::Share(self.mark(evidence), self.unit(evidence)),
                _ => Reading::Number(self.mark(evidence)),
            };
            if let Some(plan) = columns.get_mut(column) {
                plan.reading = reading;
            }
        }
        Ok(proven)
    }

    fn each(&self) -> impl Iterator<Item = (usize, Kind, &Evidence)> {
        let columns = self.columns.iter().enumerate();
        columns
            .filter_map(|(index, found)| found.as_ref().map(|(kind, found)| (index, *kind, found)))
    }

    /// All columns' dates of one style.
    fn of_style(&self, style: Style) -> impl Iterator<Item = (usize, &Dates)> {
        self.each().filter_map(move |(index, kind, evidence)| {
            let dates = matches!(kind, Kind::Instant | Kind::Day);
            evidence.styles.get(&style).filter(|_| dates).map(|dates| (index, dates))
        })
    }

    fn order_is_open(&self, evidence: &Evidence) -> bool {
        let style = evidence.style();
        let proven =
            |(_, dates): (usize, &Dates)| dates.day_first.is_some() || dates.month_first.is_some();
        evidence.values > 0 && style.needs_order() && !self.of_style(style).any(proven)
    }

    fn order(
        &self,
        column: usize,
        style: Style,
        fallback: Option<DateOrder>,
    ) -> Result<Proven, Box<Doubt>> {
        let known = |order, by| Ok(Proven { column, order, by });
        if !style.needs_order() {
            return known(DateOrder::DayMonth, None);
        }
        let first = |pick: &dyn Fn(&Dates) -> Option<Witness>| {
            let own = self.of_style(style).filter(|(index, _)| *index == column);
            let others = self.of_style(style).filter(|(index, _)| *index != column);
            own.chain(others).find_map(|(_, dates)| pick(dates))
        };
        let day_first = first(&|dates| dates.day_first.clone());
        let month_first = first(&|dates| dates.month_first.clone());
        match (day_first, month_first) {
            (Some(day_first), Some(month_first)) => {
                Err(Box::new(Doubt::Contradiction { column, day_first, month_first }))
            }
            (Some(by), None) => known(DateOrder::DayMonth, Some(by)),
            (None, Some(by)) => known(DateOrder::MonthDay, Some(by)),
            (None, None) => match fallback {
                Some(order) => known(order, None),
                None if !self.of_style(style).any(|(_, dates)| dates.told_apart) => {
                    known(DateOrder::DayMonth, None)
                }
                None => {
                    Err(Box::new(Doubt::NoProof { column, examples: self.examples(column, style) }))
                }
            },
        }
    }

    fn examples(&self, column: usize, style: Style) -> Vec<Witness> {
        let own = self.of_style(style).filter(|(index, _)| *index == column);
        let others = self.of_style(style).filter(|(index, _)| *index != column);
        let filled = own.chain(others).find(|(_, dates)| !dates.examples.is_empty());
        filled.map(|(_, dates)| dates.examples.clone()).unwrap_or_default()
    }

    fn mark(&self, evidence: &Evidence) -> Option<Mark> {
        let seen = evidence.dot + evidence.comma + evidence.unclear_dot + evidence.unclear_comma;
        (seen > 0 || self.reach == Reach::Whole).then(|| evidence.mark())
    }

    fn unit(&self, evidence: &Evidence) -> Unit {
        match evidence.unit() {
            Unit::Unclear if self.reach == Reach::Whole => Unit::Fraction,
            unit => unit,
        }
    }
}
