//! Digits, names and marks of a date, taken off the front of a text one by one.

use super::names::{is_weekday, month_of};
use super::zone::epoch_day;

/// Years outside are typing errors or stand for "unknown".
pub(super) const YEARS: std::ops::RangeInclusive<i64> = 1900..=2199;
/// Two digits from here on are of the last century.
const LAST_CENTURY: i64 = 70;
/// Months in English, which need no look at their lower case.
const MONTHS: [&[u8; 3]; 12] = [
    b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec",
];

/// What is left of a value.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a> {
    /// The text.
    pub(super) rest: &'a [u8],
    /// How the year was written.
    pub(super) year: Year,
}

/// How a year is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// With four digits, or with none.
    Whole,
    /// With two digits.
    Short,
}

/// Whether the text starts with a letter, of whatever language.
pub(super) fn is_letter(text: &[u8]) -> bool {
    match text {
        [0xC2, 0xA0, ..] | [0xE2, 0x80, ..] | [] => false,
        [byte, ..] => byte.is_ascii_alphabetic() || *byte >= 0x80,
    }
}

impl<'a> Scan<'a> {
    /// At the start of that text.
    pub(super) fn new(text: &'a [u8]) -> Self {
        Self { rest: text, year: Year::Whole }
    }

    /// A number of so many digits.
    #[inline]
    pub(super) fn number(&mut self, fewest: usize, most: usize) -> Option<i64> {
        let mut value = 0;
        let mut count = 0;
        while let Some(digit) = self.rest.get(count).filter(|byte| byte.is_ascii_digit()) {
            if count == most {
                return None;
            }
            value = value * 10 + i64::from(digit - b'0');
            count += 1;
        }
        self.rest = self.rest.get(count..)?;
        (count >= fewest).then_some(value)
    }

    /// The next two bytes, which are digits; more may follow.
    pub(super) fn two_digits(&mut self) -> Option<i64> {
        let (two, rest) = self.rest.split_first_chunk::<2>()?;
        self.rest = rest;
        let digit = |byte: u8| byte.is_ascii_digit().then(|| i64::from(byte - b'0'));
        Some(digit(two[0])? * 10 + digit(two[1])?)
    }

    #[inline]
    pub(super) fn skip_one(&mut self, wanted: impl Fn(u8) -> bool) -> Option<u8> {
        let byte = *self.rest.first().filter(|byte| wanted(**byte))?;
        self.rest = self.rest.get(1..)?;
        Some(byte)
    }

    /// Skips a word in any case.
    pub(super) fn skip_word(&mut self, word: &[u8]) -> Option<()> {
        let (start, rest) = self.rest.split_at_checked(word.len())?;
        if !start.eq_ignore_ascii_case(word) || is_letter(rest) {
            return None;
        }
        self.rest = rest;
        Some(())
    }

    /// Blanks, the narrow and the wide no-break ones of newer exports included.
    #[inline]
    pub(super) fn skip_blanks(&mut self) {
        loop {
            self.rest = match self.rest {
                [b' ', rest @ ..] | [0xC2, 0xA0, rest @ ..] | [0xE2, 0x80, 0xAF, rest @ ..] => rest,
                _ => return,
            };
        }
    }

    /// Letters of whatever language.
    fn word(&mut self) -> &'a [u8] {
        let mut length = 0;
        while self.rest.get(length..).is_some_and(is_letter) {
            length += 1;
        }
        let (word, rest) = self.rest.split_at(length);
        self.rest = rest;
        word
    }

    /// Four digits, within the years that are plausible.
    #[inline]
    pub(super) fn whole_year(&mut self) -> Option<i64> {
        self.number(4, 4).filter(|year| YEARS.contains(year))
    }

    /// A year behind day and month: four digits or two.
    pub(super) fn last_year(&mut self) -> Option<i64> {
        let before = self.rest.len();
        let year = self.number(2, 4)?;
        match before - self.rest.len() {
            4 => Some(year).filter(|year| YEARS.contains(year)),
            2 => {
                self.year = Year::Short;
                Some(if year < LAST_CENTURY { 2000 + year } else { 1900 + year })
            }
            _ => None,
        }
    }

    /// A month's name, its dot and all.
    pub(super) fn month_name(&mut self) -> Option<i64> {
        if let Some((&[a, b, c], rest)) = self.rest.split_first_chunk::<3>()
            && !is_letter(rest)
        {
            let word = [a | 0x20, b | 0x20, c | 0x20];
            if let Some(month) = (1..).zip(MONTHS).find(|(_, name)| **name == word) {
                self.rest = rest.strip_prefix(b".").unwrap_or(rest);
                return Some(month.0);
            }
        }
        let month = month_of(self.word());
        self.skip_one(|byte| byte == b'.');
        month
    }

    /// A weekday's name, and what stands between it and the date.
    pub(super) fn skip_weekday(&mut self) -> Option<()> {
        if !is_weekday(self.word()) {
            return None;
        }
        self.skip_word(b"-feira");
        self.skip_one(|byte| byte == b'.');
        self.skip_one(|byte| byte == b',');
        self.skip_blanks();
        Some(())
    }

    /// `05-Mar-2026`, `15 Apr, 2021`, `4th of March 2025`, `4. März 2025`.
    pub(super) fn day_name(&mut self) -> Option<i64> {
        let day = self.number(1, 2)?;
        let month = self.ordinal().gap().month_name()?;
        let year = self.gap().last_year()?;
        epoch_day(year, month, day)
    }

    /// `Apr 15, 2021`, `March 4th, 2025`.
    pub(super) fn name_day(&mut self) -> Option<i64> {
        let month = self.month_name()?;
        let day = self.gap().number(1, 2)?;
        let year = self.ordinal().gap().last_year()?;
        epoch_day(year, month, day)
    }

    /// What makes `4` the fourth.
    fn ordinal(&mut self) -> &mut Self {
        if !is_letter(self.rest) {
            return self;
        }
        for end in [&b"st"[..], b"nd", b"rd", b"th", b"er", "º".as_bytes(), "°".as_bytes()] {
            if self.skip_word(end).is_some() {
                break;
            }
        }
        self
    }

    /// What stands between the parts of a date with a month's name.
    fn gap(&mut self) -> &mut Self {
        loop {
            self.skip_blanks();
            match self.rest {
                [b',' | b'-' | b'.' | b'/', rest @ ..] => self.rest = rest,
                _ => break,
            }
        }
        for joint in [&b"de"[..], b"del", b"of"] {
            if matches!(self.rest, [b'd' | b'D' | b'o' | b'O', ..])
                && self.skip_word(joint).is_some()
            {
                self.skip_blanks();
                break;
            }
        }
        self
    }
}
