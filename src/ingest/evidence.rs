//! What the values of one column have shown so far.

use std::collections::BTreeMap;

use super::misread::excerpt;
use super::numbers::{Mark, Proof, mark_of, parse_number};
use super::plan::Unit;
use super::stamps::leading_numbers;
use super::styles::Style;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Witness {
    /// Its file, where that is another than the one at hand.
    pub(super) file: Option<String>,
    /// Its first physical line.
    pub(super) line: u64,
    /// The value.
    pub(super) value: String,
}

impl Witness {
    /// A value of the file at hand.
    pub(super) fn here(line: u64, text: &[u8]) -> Self {
        Self { file: None, line, value: excerpt(text) }
    }
}

/// What one column's values have shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    /// Values that are not blank.
    pub(super) values: u64,
    /// Dates by their style.
    pub(super) styles: BTreeMap<Style, Dates>,
    /// Numbers that are no date of any style.
    pub(super) strange_numbers: u64,
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
    /// First numbers of the dates with a year of two digits: one bit each.
    firsts: u128,
    /// Their years.
    years: u128,
}

/// So many years of two digits, and fewer numbers in front, and the year may stand in front.
const MANY_YEARS: u32 = 8;

impl Dates {
    fn observe(&mut self, line: u64, text: &[u8]) {
        let Some((first, second, year)) = leading_numbers(text) else { return };
        let witness = || Witness::here(line, text);
        if let (0..=99, Ok(first), Ok(year)) = (year, u32::try_from(first), u32::try_from(year)) {
            self.firsts |= 1 << first;
            self.years |= 1 << year;
        }
        let other = |seen: &Witness| seen.value.as_bytes() != text;
        if first != second && self.examples.len() < 2 && self.examples.iter().all(other) {
            self.examples.push(witness());
        }
        self.told_apart |= first != second;
        let is_day = |number: i64| (13..=31).contains(&number);
        if is_day(first) && (1..=12).contains(&second) && self.day_first.is_none() {
            self.day_first = Some(witness());
        }
        if is_day(second) && (1..=12).contains(&first) && self.month_first.is_none() {
            self.month_first = Some(witness());
        }
    }

    /// Whether what looks like a year of two digits at the end may be the day.
    pub(super) fn year_may_lead(&self) -> bool {
        let years = self.years.count_ones();
        years >= MANY_YEARS && years > self.firsts.count_ones()
    }
}

impl Evidence {
    /// Takes a date in.
    pub(super) fn observe_date(&mut self, line: u64, text: &[u8]) {
        let Some(style) = Style::of(text) else {
            let number =
                text.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
            self.strange_numbers += u64::from(number);
            return;
        };
        let dates = self.styles.entry(style).or_default();
        dates.values += 1;
        if style.needs_order() {
            dates.observe(line, text);
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

    /// The most frequent style. Numbers are a spreadsheet's dates only where nothing else stands.
    pub(super) fn style(&self) -> Style {
        let serial = self.styles.len() == 1 && self.strange_numbers == 0;
        let count = |style: &Style| match style {
            Style::Serial if !serial => 0,
            _ => self.styles.get(style).map_or(0, |dates| dates.values),
        };
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
