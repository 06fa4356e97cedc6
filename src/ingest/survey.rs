//! What the values of a column say about how they are written, before any of them is read.

use crate::contract::Kind;
use crate::contract::source::DateOrder;

use super::dating::Dating;
use super::evidence::{Dates, Evidence, Witness};
use super::nulls::is_null_word;
use super::numbers::Mark;
use super::orders::Proofs;
use super::plan::{ColumnPlan, Reading, Unit};
use super::styles::Style;

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
pub(super) struct Doubt {
    /// Index of the column.
    pub(super) column: usize,
    /// Why.
    pub(super) why: Why,
}

/// Why dates can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// No value proves the order; up to two values.
    NoProof(Vec<Witness>),
    /// Values prove both: one with the day first, one with the month first.
    Contradiction(Witness, Witness),
    /// Years of two digits seem to stand in front; up to two values.
    ShortYears(Vec<Witness>),
}

/// An order of day and month, and the value that proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Proven {
    /// Index of the column.
    pub(super) column: usize,
    /// The style that it is the order of.
    pub(super) style: Style,
    /// The order.
    pub(super) order: DateOrder,
    /// What says so.
    pub(super) by: By,
}

/// What says in which order day and month stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// A value.
    Value(Witness),
    /// The config.
    Config,
    /// Nothing needs to: every value reads the same both ways.
    Sameness,
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
            Kind::Instant | Kind::Day => {
                evidence.styles.keys().any(|style| style.needs_order() && !self.is_proven(*style))
            }
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

    /// How each open column is written; the rest keep their reading. Values of this file come
    /// before those `elsewhere`, and these before the config.
    ///
    /// # Errors
    /// [`Doubt`] when dates could be read in two ways.
    pub(super) fn decide(
        &self,
        columns: &mut [ColumnPlan],
        elsewhere: &Proofs,
        config: Option<DateOrder>,
    ) -> Result<Vec<Proven>, Box<Doubt>> {
        let mut proven = Vec::new();
        for (column, kind, evidence) in self.each() {
            let reading = match kind {
                _ if evidence.values == 0 && self.reach == Reach::Sample => Reading::Undecided,
                Kind::Instant | Kind::Day => {
                    let found = self.orders(column, (elsewhere, config));
                    let found = found.map_err(|why| Box::new(Doubt { column, why }))?;
                    let dating = self.dating(evidence.style(), &found);
                    let stands = |proven: &Proven| evidence.styles.contains_key(&proven.style);
                    proven.extend(found.into_iter().filter(stands));
                    Reading::Stamp(dating)
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

    /// Values that prove that the day is first and that the month is, in one style; those of the
    /// column come before those of others.
    pub(super) fn proofs(
        &self,
        column: Option<usize>,
        style: Style,
    ) -> (Option<Witness>, Option<Witness>) {
        let first = |pick: &dyn Fn(&Dates) -> Option<Witness>| {
            let own = self.of_style(style).filter(|(index, _)| Some(*index) == column);
            let others = self.of_style(style).filter(|(index, _)| Some(*index) != column);
            own.chain(others).find_map(|(_, dates)| pick(dates))
        };
        (first(&|dates| dates.day_first.clone()), first(&|dates| dates.month_first.clone()))
    }

    /// Styles with a value that reads differently both ways, and with no proof.
    pub(super) fn unproven(&self) -> Vec<Style> {
        let open = |style: &Style| self.reads_differently(*style) && !self.is_proven(*style);
        Style::ORDERED.into_iter().filter(open).collect()
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

    fn is_proven(&self, style: Style) -> bool {
        let proven = |dates: &Dates| dates.day_first.is_some() || dates.month_first.is_some();
        self.of_style(style).any(|(_, dates)| proven(dates))
    }

    fn reads_differently(&self, style: Style) -> bool {
        self.of_style(style).any(|(_, dates)| dates.told_apart)
    }

    /// The orders that are known in a column, style by style; its main style must be among them.
    fn orders(
        &self,
        column: usize,
        beside: (&Proofs, Option<DateOrder>),
    ) -> Result<Vec<Proven>, Why> {
        let Some(Some((_, evidence))) = self.columns.get(column) else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for style in Style::ORDERED {
            let dates = evidence.styles.get(&style);
            if dates.is_some_and(Dates::year_may_lead) {
                return Err(Why::ShortYears(self.examples(column, style)));
            }
            match self.order(column, style, beside) {
                Ok(Some((order, by))) => found.push(Proven { column, style, order, by }),
                Err(why) if dates.is_some() => return Err(why),
                Ok(None) if style == evidence.style() => {
                    return Err(Why::NoProof(self.examples(column, style)));
                }
                Ok(None) | Err(_) => {}
            }
        }
        Ok(found)
    }

    fn order(
        &self,
        column: usize,
        style: Style,
        beside: (&Proofs, Option<DateOrder>),
    ) -> Result<Option<(DateOrder, By)>, Why> {
        let (elsewhere, config) = beside;
        let mut proofs = self.proofs(Some(column), style);
        if proofs == (None, None) && self.reads_differently(style) {
            let named = |of: &std::collections::BTreeMap<Style, Witness>| of.get(&style).cloned();
            proofs = (named(&elsewhere.day_first), named(&elsewhere.month_first));
        }
        match proofs {
            (Some(day_first), Some(month_first)) => Err(Why::Contradiction(day_first, month_first)),
            (Some(by), None) => Ok(Some((DateOrder::DayMonth, By::Value(by)))),
            (None, Some(by)) => Ok(Some((DateOrder::MonthDay, By::Value(by)))),
            (None, None) => Ok(match config {
                Some(order) => Some((order, By::Config)),
                None if self.of_style(style).next().is_some() && !self.reads_differently(style) => {
                    Some((DateOrder::DayMonth, By::Sameness))
                }
                None => None,
            }),
        }
    }

    fn dating(&self, style: Style, found: &[Proven]) -> Dating {
        let order_in = |style: Style| {
            let proven = found.iter().find(|proven| proven.style == style)?;
            // What reads the same both ways in the beginning may not do so behind it.
            let known = proven.by != By::Sameness || self.reach == Reach::Whole;
            known.then_some(proven.order)
        };
        Dating {
            style,
            order: order_in(style).unwrap_or(DateOrder::DayMonth),
            orders: Style::ORDERED.map(order_in),
            reach: self.reach,
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
