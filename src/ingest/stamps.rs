//! Dates and times of day as text, in the formats that CRM exports write, into numbers.

use crate::contract::source::DateOrder;

use super::styles::Style;
use super::zone::epoch_day;

/// Years outside are typing errors or stand for "unknown".
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2199;

/// Days, since 1970-01-01, of which an instant can be: from 1970 to 2099. Before, zones still had
/// offsets that are no whole number of minutes; after, the zone rules know no clock change.
pub(super) const CLOCK_DAYS: std::ops::RangeInclusive<i64> = 0..=47_481;
/// The first twelve of these prefixes are the months.
const MONTHS: [&[u8; 3]; 12] = [
    b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec",
];

/// A point of a civil calendar or of the UTC clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stamp {
    /// A date without a time of day.
    Day(i64),
    /// A time on a wall clock of an unnamed zone: day and second of the day.
    Local(i64, i64),
    /// An instant, in epoch seconds, and the civil day that was written.
    Utc(i64, i64),
}

/// Why a value is no date of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Misfit {
    /// Another form, or no date at all.
    Form,
    /// It would be one with day and month the other way round.
    Order,
}

/// The two numbers in front of the year, where day and month are both numbers.
pub(super) fn leading_pair(text: &[u8]) -> Option<(i64, i64)> {
    let mut scan = Scan { rest: text };
    let first = scan.number(1, 2)?;
    scan.skip_one(|byte| matches!(byte, b'/' | b'-' | b'.'))?;
    let second = scan.number(1, 2)?;
    scan.skip_one(|byte| matches!(byte, b'/' | b'-' | b'.'))?;
    scan.number(4, 4)?;
    Some((first, second))
}

/// Reads `text`, without blanks at its ends, as a date of that style.
pub(super) fn parse_stamp(style: Style, order: DateOrder, text: &[u8]) -> Result<Stamp, Misfit> {
    let mut scan = Scan { rest: text };
    let day = match style {
        Style::Seconds => return scan.epoch(1),
        Style::Millis => return scan.epoch(1000),
        Style::YearFirst => scan.year_first(),
        Style::DayName => scan.day_name(),
        Style::NameDay => scan.name_day(),
        Style::Slashes => scan.numbers(b'/', order)?,
        Style::Dashes => scan.numbers(b'-', order)?,
        Style::Dots => scan.numbers(b'.', order)?,
    };
    let day = day.ok_or(Misfit::Form)?;
    if scan.rest.is_empty() {
        return Ok(Stamp::Day(day));
    }
    scan.time(day).ok_or(Misfit::Form)
}

/// What is left of a value.
struct Scan<'a> {
    rest: &'a [u8],
}

impl Scan<'_> {
    /// A number of so many digits.
    fn number(&mut self, fewest: usize, most: usize) -> Option<i64> {
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

    fn skip_one(&mut self, wanted: impl Fn(u8) -> bool) -> Option<u8> {
        let byte = *self.rest.first().filter(|byte| wanted(**byte))?;
        self.rest = self.rest.get(1..)?;
        Some(byte)
    }

    /// Blanks, the narrow and the wide no-break ones of newer exports included.
    fn skip_blanks(&mut self) {
        loop {
            self.rest = match self.rest {
                [b' ', rest @ ..] | [0xC2, 0xA0, rest @ ..] | [0xE2, 0x80, 0xAF, rest @ ..] => rest,
                _ => return,
            };
        }
    }

    fn year(&mut self) -> Option<i64> {
        self.number(4, 4).filter(|year| YEARS.contains(year))
    }

    fn month_name(&mut self) -> Option<i64> {
        let length = self.rest.iter().position(|byte| !byte.is_ascii_alphabetic());
        let (word, rest) = self.rest.split_at(length.unwrap_or(self.rest.len()));
        let start = word.get(..3)?;
        let month = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(start))?;
        self.rest = rest;
        i64::try_from(month + 1).ok()
    }

    fn year_first(&mut self) -> Option<i64> {
        let year = self.year()?;
        let mark = self.skip_one(|byte| matches!(byte, b'-' | b'/'))?;
        let month = self.number(1, 2)?;
        self.skip_one(|byte| byte == mark)?;
        epoch_day(year, month, self.number(1, 2)?)
    }

    fn day_name(&mut self) -> Option<i64> {
        let day = self.number(1, 2)?;
        let month = self.gap().month_name()?;
        let year = self.gap().year()?;
        epoch_day(year, month, day)
    }

    fn name_day(&mut self) -> Option<i64> {
        let month = self.month_name()?;
        let day = self.gap().number(1, 2)?;
        let year = self.gap().year()?;
        epoch_day(year, month, day)
    }

    /// What stands between the parts of a date with a month's name.
    fn gap(&mut self) -> &mut Self {
        while let [b' ' | b',' | b'-' | b'.' | b'/', rest @ ..] = self.rest {
            self.rest = rest;
        }
        self
    }

    fn numbers(&mut self, mark: u8, order: DateOrder) -> Result<Option<i64>, Misfit> {
        let mut parts = || {
            let first = self.number(1, 2)?;
            self.skip_one(|byte| byte == mark)?;
            let second = self.number(1, 2)?;
            self.skip_one(|byte| byte == mark)?;
            Some((first, second, self.year()?))
        };
        let Some((first, second, year)) = parts() else { return Ok(None) };
        let (day, month) = match order {
            DateOrder::DayMonth => (first, second),
            DateOrder::MonthDay => (second, first),
        };
        match epoch_day(year, month, day) {
            None if month > 12 && epoch_day(year, day, month).is_some() => Err(Misfit::Order),
            found => Ok(found),
        }
    }

    fn epoch(&mut self, per_second: i64) -> Result<Stamp, Misfit> {
        let value = self.number(9, 13).ok_or(Misfit::Form)?;
        if self.skip_one(|byte| byte == b'.').is_some() {
            self.number(1, 9).ok_or(Misfit::Form)?;
        }
        let seconds = value / per_second;
        // One digit too many or too few is the other unit: it would lie outside every CRM's life.
        let sane = YEARS.contains(&(1970 + seconds / 31_556_952));
        if !self.rest.is_empty() || !sane {
            return Err(Misfit::Form);
        }
        Ok(Stamp::Utc(seconds, seconds.div_euclid(86_400)))
    }

    /// ` 10:22`, `T10:22:05.123Z`, `, 2:15:33 PM`, ` 10:22 +01:00`.
    fn time(&mut self, day: i64) -> Option<Stamp> {
        if self.skip_one(|byte| matches!(byte, b'T' | b't')).is_none() {
            self.skip_one(|byte| byte == b',');
            let before = self.rest.len();
            self.skip_blanks();
            if self.rest.len() == before {
                return None;
            }
        }
        let hour = self.number(1, 2)?;
        self.skip_one(|byte| byte == b':')?;
        let minute = self.number(2, 2).filter(|minute| *minute < 60)?;
        let mut second = 0;
        if self.skip_one(|byte| byte == b':').is_some() {
            second = self.number(2, 2).filter(|second| *second < 60)?;
            if self.skip_one(|byte| byte == b'.').is_some() {
                self.number(1, 9)?;
            }
        }
        self.skip_blanks();
        let second = self.hour_of_day(hour)? * 3600 + minute * 60 + second;
        self.skip_blanks();
        if self.rest.is_empty() {
            return Some(Stamp::Local(day, second));
        }
        let offset = self.offset()?;
        self.rest.is_empty().then_some(Stamp::Utc(day * 86_400 + second - offset, day))
    }

    fn hour_of_day(&mut self, hour: i64) -> Option<i64> {
        let half = match self.rest.get(..2) {
            Some(word) if word.eq_ignore_ascii_case(b"am") => 0,
            Some(word) if word.eq_ignore_ascii_case(b"pm") => 12,
            _ => return (0..24).contains(&hour).then_some(hour),
        };
        self.rest = self.rest.get(2..)?;
        (1..=12).contains(&hour).then_some(hour % 12 + half)
    }

    /// Seconds east of Greenwich.
    fn offset(&mut self) -> Option<i64> {
        for name in [&b"Z"[..], b"UTC", b"GMT"] {
            if self.rest.eq_ignore_ascii_case(name) {
                self.rest = &[];
                return Some(0);
            }
        }
        let sign = self.skip_one(|byte| matches!(byte, b'+' | b'-'))?;
        let hours = self.number_of_two()?;
        self.skip_one(|byte| byte == b':');
        let minutes = if self.rest.is_empty() { 0 } else { self.number_of_two()? };
        if hours > 15 || minutes > 59 {
            return None;
        }
        let seconds = hours * 3600 + minutes * 60;
        Some(if sign == b'-' { -seconds } else { seconds })
    }

    fn number_of_two(&mut self) -> Option<i64> {
        let (two, rest) = self.rest.split_first_chunk::<2>()?;
        self.rest = rest;
        let digit = |byte: u8| byte.is_ascii_digit().then(|| i64::from(byte - b'0'));
        Some(digit(two[0])? * 10 + digit(two[1])?)
    }
}

#[cfg(test)]
#[path = "stamps_tests.rs"]
mod tests;
