//! What the first values of a column look like.

use std::collections::BTreeMap;

use crate::contract::source::DateOrder;

use super::evidence::{Evidence, Witness};
use super::flags::flag_of;
use super::nulls::is_null_word;
use super::numbers::{Mark, parse_number};
use super::stamps::parse_stamp;
use super::styles::Style;

/// Distinct values that are kept.
const WORDS: usize = 24;
/// Of so many hundred values that many must look alike to give the column its kind.
const MOST_PERCENT: u64 = 90;
/// Letters of a value that are kept.
const LETTERS: usize = 80;

/// A column of a file, by its first values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glimpsed {
    /// Its header, as it stands.
    pub header: String,
    /// Values that are not blank.
    pub filled: u64,
    /// The distinct values and how often each stands there, where they are few; else none.
    pub words: BTreeMap<String, usize>,
    /// The first value.
    pub example: Option<String>,
    /// What its values look like.
    pub looks: Looks,
}

/// What values look like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looks {
    /// There are none.
    Blank,
    /// Yes and no.
    Flag,
    /// Dates or times.
    Dates(Order),
    /// Numbers.
    Number,
    /// Text.
    Text,
}

/// Whether day or month stands first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// The form leaves no doubt.
    Plain,
    /// A value proves it.
    Proven(DateOrder, String),
    /// No value that was looked at proves it; one that could be either way round.
    Open(String),
}

/// The columns of a file while its rows are looked at.
pub(super) struct Values {
    /// Rows so far.
    pub(super) rows: u64,
    columns: Vec<Column>,
}

#[derive(Default)]
struct Column {
    header: String,
    filled: u64,
    words: BTreeMap<String, usize>,
    example: Option<String>,
    flags: u64,
    numbers: u64,
    dates: Evidence,
}

impl Values {
    /// Nothing seen yet of the columns of these headers.
    pub(super) fn of(headers: &[String]) -> Self {
        let column = |header: &String| Column { header: header.clone(), ..Column::default() };
        Self { rows: 0, columns: headers.iter().map(column).collect() }
    }

    /// Takes a value of that column in.
    pub(super) fn observe(&mut self, index: usize, value: &str) {
        let value = value.trim();
        let Some(column) = self.columns.get_mut(index) else { return };
        if value.is_empty() || is_null_word(value.as_bytes()) {
            return;
        }
        column.observe(value, self.rows);
    }

    /// What the columns look like.
    pub(super) fn finish(self) -> Vec<Glimpsed> {
        self.columns.into_iter().map(Column::finish).collect()
    }
}

impl Column {
    fn observe(&mut self, value: &str, row: u64) {
        self.filled += 1;
        let short: String = value.chars().take(LETTERS).collect();
        if self.example.is_none() {
            self.example = Some(short.clone());
        }
        if self.words.len() <= WORDS || self.words.contains_key(&short) {
            *self.words.entry(short).or_default() += 1;
        }
        let bytes = value.as_bytes();
        self.flags += u64::from(flag_of(bytes).is_some());
        self.numbers += u64::from(parse_number(bytes, Mark::Dot, 4).is_some());
        // A form alone proves nothing: `9k` looks like a day and a month's name.
        let orders = [DateOrder::DayMonth, DateOrder::MonthDay];
        let reads = |style| orders.iter().any(|order| parse_stamp(style, *order, bytes).is_ok());
        if Style::of(bytes).is_some_and(reads) {
            self.dates.observe_date(row, bytes);
        }
    }

    fn finish(self) -> Glimpsed {
        let looks = self.looks();
        let few = self.words.len() <= WORDS;
        Glimpsed {
            header: self.header,
            filled: self.filled,
            words: if few { self.words } else { BTreeMap::new() },
            example: self.example,
            looks,
        }
    }

    fn looks(&self) -> Looks {
        let most = |count: u64| count * 100 >= self.filled * MOST_PERCENT;
        // A bare count is a date only where the file's header says so: not for this look.
        let spelt = |style: &&Style| !style.is_count();
        let dates: u64 = Style::ALL
            .iter()
            .filter(spelt)
            .filter_map(|s| self.dates.styles.get(s))
            .map(|d| d.values)
            .sum();
        match self.filled {
            0 => Looks::Blank,
            // Ones and zeros are numbers too.
            _ if most(self.flags) && !most(self.numbers) => Looks::Flag,
            _ if most(dates) => Looks::Dates(self.order()),
            _ if most(self.numbers) => Looks::Number,
            _ => Looks::Text,
        }
    }

    fn order(&self) -> Order {
        let style = self.dates.style();
        let Some(dates) = self.dates.styles.get(&style).filter(|_| style.needs_order()) else {
            return Order::Plain;
        };
        let value = |witness: &Witness| witness.value.clone();
        match (&dates.day_first, &dates.month_first) {
            (Some(by), None) => Order::Proven(DateOrder::DayMonth, value(by)),
            (None, Some(by)) => Order::Proven(DateOrder::MonthDay, value(by)),
            _ => Order::Open(dates.examples.first().map(value).unwrap_or_default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(values: &[&str]) -> Glimpsed {
        let mut found = Values::of(&["a".to_owned()]);
        for value in values {
            found.observe(0, value);
        }
        found.finish().remove(0)
    }

    #[test]
    fn a_column_looks_like_most_of_its_values() {
        assert_eq!(look(&["", "n/a"]).looks, Looks::Blank);
        assert_eq!(look(&["yes", "no", "yes"]).looks, Looks::Flag);
        assert_eq!(look(&["12", "$1,200.50", "3"]).looks, Looks::Number);
        assert_eq!(look(&["Ann", "12"]).looks, Looks::Text);
        assert_eq!(look(&["9k", "10k"]).looks, Looks::Number);
        assert_eq!(look(&["2026-11-02T10:00:00Z"]).looks, Looks::Dates(Order::Plain));
    }

    #[test]
    fn the_order_of_day_and_month_is_proven_or_open_never_guessed() {
        let proven = Order::Proven(DateOrder::DayMonth, "13/02/2026".to_owned());
        assert_eq!(look(&["03/04/2026", "13/02/2026"]).looks, Looks::Dates(proven));
        let open = Order::Open("03/04/2026".to_owned());
        assert_eq!(look(&["03/04/2026", "05/05/2026"]).looks, Looks::Dates(open));
    }

    #[test]
    fn few_words_are_kept_and_many_are_not() {
        let words = BTreeMap::from([("A".to_owned(), 1), ("B".to_owned(), 2)]);
        assert_eq!(look(&["B", "A", "B"]).words, words);
        let many: Vec<String> = (0..40).map(|n| format!("w{n}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(look(&many).words, BTreeMap::new());
        assert_eq!(look(&many).example.as_deref(), Some("w0"));
    }
}
