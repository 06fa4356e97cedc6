//! What the values of one column have shown so far.

use std::collections::BTreeMap;

use super::misread::excerpt;
use super::numbers::{Mark, Proof, mark_of, parse_number};
use super::plan::Unit;
use super::stamps::leading_pair;
use super::styles::Style;

/// A value and the line that it stands in.
pub(super) type Witness = (u64, String);

/// What one column's values have shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    /// Values that are not blank.
    pub(super) values: u64,
    /// Dates by their style.
    pub(super) styles: BTreeMap<Style, Dates>,
    /// Numbers that prove the dot.
    pub(super) dot: u64,
    /// Numbers that prove the comma.
    pub(super) comma: u64,
    /// Numbers with one dot that could group thousands.
    pub(super) unclear_dot: u64,
    /// Numbers with one comma that could group thousands.
    pub(super) unclear_comma: u64,
    /// Plain numbers above 1.
    pub(super) above_one: u64,
    /// Plain numbers between 0 and 1.
    pub(super) between: u64,
}

/// Values of one date style.
#[derive(Clone, Debug, Default)]
pub(super) struct Dates {
    /// How many.
    pub(super) values: u64,
    /// Up to two that read differently both ways.
    pub(super) examples: Vec<Witness>,
    /// One whose first number must be the day.
    pub(super) day_first: Option<Witness>,
    /// One whose second number must be the day.
    pub(super) month_first: Option<Witness>,
    /// Whether any reads differently both ways.
    pub(super) told_apart: bool,
}

impl Evidence {
    /// Takes a date in.
    pub(super) fn observe_date(&mut self, line: u64, text: &[u8]) {
        let Some(style) = Style::of(text) else { return };
        let dates = self.styles.entry(style).or_default();
        dates.values += 1;
        let Some((first, second)) = style.needs_order().then(|| leading_pair(text)).flatten()
        else {
            return;
        };
        let other = |seen: &Witness| seen.1.as_bytes() != text;
        if first != second && dates.examples.len() < 2 && dates.examples.iter().all(other) {
            dates.examples.push((line, excerpt(text)));
        }
        dates.told_apart |= first != second;
        let is_day = |number: i64| (13..=31).contains(&number);
        if is_day(first) && (1..=12).contains(&second) && dates.day_first.is_none() {
            dates.day_first = Some((line, excerpt(text)));
        }
        if is_day(second) && (1..=12).contains(&first) && dates.month_first.is_none() {
            dates.month_first = Some((line, excerpt(text)));
        }
    }

    /// Takes a number in.
    pub(super) fn observe_number(&mut self, text: &[u8]) {
        match mark_of(text) {
            Proof::Nothing => {}
            Proof::Is(Mark::Dot) => self.dot += 1,
            Proof::Is(Mark::Comma) => self.comma += 1,
            Proof::Unclear(Mark::Dot) => self.unclear_dot += 1,
            Proof::Unclear(Mark::Comma) => self.unclear_comma += 1,
        }
        let mark = if mark_of(text) == Proof::Is(Mark::Comma) { Mark::Comma } else { Mark::Dot };
        if let Some(number) = parse_number(text, mark, 4).filter(|number| !number.percent) {
            self.above_one += u64::from(number.value > 10_000);
            self.between += u64::from((1..10_000).contains(&number.value));
        }
    }

    /// The most frequent style.
    pub(super) fn style(&self) -> Style {
        let count = |style: &Style| self.styles.get(style).map_or(0, |dates| dates.values);
        let most = Style::ALL.iter().map(count).max().unwrap_or(0);
        Style::ALL.into_iter().find(|style| count(style) == most).unwrap_or(Style::YearFirst)
    }

    /// What is proven by most; alone, a mark with three digits behind it groups thousands.
    pub(super) fn mark(&self) -> Mark {
        match (self.dot, self.comma) {
            (0, 0) if self.unclear_dot > self.unclear_comma => Mark::Comma,
            (dot, comma) if comma > dot => Mark::Comma,
            _ => Mark::Dot,
        }
    }

    /// What plain numbers mean in a column of shares.
    pub(super) fn unit(&self) -> Unit {
        match (self.above_one, self.between) {
            (0, 0) => Unit::Unclear,
            (0, _) => Unit::Fraction,
            _ => Unit::Percent,
        }
    }
}
