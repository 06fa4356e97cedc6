//! Dates and times of day as text, in the formats that CRM exports write, into numbers.

use crate::contract::source::DateOrder;

use super::iso::{iso_day, iso_time};
use super::scan::{Scan, YEARS, Year, is_letter};
use super::styles::Style;
use super::zone::{DAY, epoch_day};

/// Days, since 1970-01-01, of which an instant can be: from 1970 to 2099. Before, zones still had
/// offsets that are no whole number of minutes; after, the zone rules know no clock change.
pub(super) const CLOCK_DAYS: std::ops::RangeInclusive<i64> = 0..=47_481;
/// 1970-01-01 as spreadsheets count days.
const SERIAL_EPOCH: i64 = 25_569;

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
    /// Letters stand for its zone, and they could stand for several.
    Zone,
}

/// The two numbers in front of the year, and the year as it is written, where all are numbers.
pub(super) fn leading_numbers(text: &[u8]) -> Option<(i64, i64, i64)> {
    let mut scan = Scan::new(text);
    if is_letter(text) {
        scan.skip_weekday()?;
    }
    let is_mark = |byte| matches!(byte, b'/' | b'-' | b'.');
    let first = scan.number(1, 2)?;
    let mark = scan.skip_one(is_mark)?;
    scan.skip_blanks();
    let second = scan.number(1, 2)?;
    scan.skip_one(|byte| byte == mark)?;
    scan.skip_blanks();
    Some((first, second, scan.number(2, 4)?))
}

/// Reads `text`, without blanks at its ends, as a date of that style; says how its year is written.
#[inline]
pub(super) fn parse_stamp(
    style: Style,
    order: DateOrder,
    text: &[u8],
) -> Result<(Stamp, Year), Misfit> {
    if style == Style::YearFirst
        && let Some((day, rest)) = iso_day(text)
    {
        let stamp = match iso_time(day, rest) {
            Some(stamp) => stamp,
            None => Scan::new(rest).time(day)?,
        };
        return Ok((stamp, Year::Whole));
    }
    let mut scan = Scan::new(text);
    let stamp = any(&mut scan, style, order)?;
    Ok((stamp, scan.year))
}

fn any(scan: &mut Scan<'_>, style: Style, order: DateOrder) -> Result<Stamp, Misfit> {
    if style != Style::NameDay && is_letter(scan.rest) {
        scan.skip_weekday().ok_or(Misfit::Form)?;
    }
    let day = match style {
        Style::Seconds => return scan.epoch(1),
        Style::Millis => return scan.epoch(1_000),
        Style::Micros => return scan.epoch(1_000_000),
        Style::Serial => return scan.serial().ok_or(Misfit::Form),
        Style::Compact => return scan.compact(),
        Style::YearFirst => scan.year_first(),
        Style::DayName => scan.day_name(),
        Style::NameDay => scan.name_day_behind_weekday(),
        Style::Slashes => scan.numbers(b'/', order)?,
        Style::Dashes => scan.numbers(b'-', order)?,
        Style::Dots => scan.numbers(b'.', order)?,
    };
    let day = day.ok_or(Misfit::Form)?;
    if scan.rest.is_empty() { Ok(Stamp::Day(day)) } else { scan.time(day) }
}

impl Scan<'_> {
    fn year_first(&mut self) -> Option<i64> {
        let year = self.whole_year()?;
        let mark = self.skip_one(|byte| matches!(byte, b'-' | b'/' | b'.'))?;
        let month = self.number(1, 2)?;
        self.skip_one(|byte| byte == mark)?;
        epoch_day(year, month, self.number(1, 2)?)
    }

    fn name_day_behind_weekday(&mut self) -> Option<i64> {
        let start = *self;
        if let Some(day) = self.name_day() {
            return Some(day);
        }
        *self = start;
        self.skip_weekday()?;
        self.name_day()
    }

    fn numbers(&mut self, mark: u8, order: DateOrder) -> Result<Option<i64>, Misfit> {
        let mut parts = || {
            let first = self.number(1, 2)?;
            self.next_part(mark)?;
            let second = self.number(1, 2)?;
            self.next_part(mark)?;
            Some((first, second, self.last_year()?))
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

    fn next_part(&mut self, mark: u8) -> Option<()> {
        self.skip_one(|byte| byte == mark)?;
        self.skip_blanks();
        Some(())
    }

    fn epoch(&mut self, per_second: i64) -> Result<Stamp, Misfit> {
        let value = self.number(9, 16).ok_or(Misfit::Form)?;
        if self.skip_one(|byte| byte == b'.').is_some() {
            self.number(1, 9).ok_or(Misfit::Form)?;
        }
        let seconds = value / per_second;
        // One digit too many or too few is the other unit: it would lie outside every CRM's life.
        let sane = YEARS.contains(&(1970 + seconds / 31_556_952));
        if !self.rest.is_empty() || !sane {
            return Err(Misfit::Form);
        }
        Ok(Stamp::Utc(seconds, seconds.div_euclid(DAY)))
    }

    /// `45720`, `45720.4321`: to the nearest second.
    fn serial(&mut self) -> Option<Stamp> {
        let day = self.number(5, 5)? - SERIAL_EPOCH;
        if self.rest.is_empty() {
            return Some(Stamp::Day(day));
        }
        self.skip_one(|byte| matches!(byte, b'.' | b','))?;
        let (mut part, mut whole) = (0, 1);
        for (at, digit) in self.rest.iter().enumerate() {
            if !digit.is_ascii_digit() {
                return None;
            }
            // Behind the twelfth digit it is a millionth of a second.
            if at < 12 {
                part = part * 10 + i64::from(digit - b'0');
                whole *= 10;
            }
        }
        let second = (part * DAY + whole / 2) / whole;
        (!self.rest.is_empty()).then(|| Stamp::Local(day + second / DAY, second % DAY))
    }

    /// `20250304`, `20250304T102205Z`, `20250304 10:22`, `20250304102205`.
    fn compact(&mut self) -> Result<Stamp, Misfit> {
        let mut parts = || {
            let year = self.two_digits()? * 100 + self.two_digits()?;
            let day = epoch_day(year, self.two_digits()?, self.two_digits()?)?;
            YEARS.contains(&year).then_some(day)
        };
        let day = parts().ok_or(Misfit::Form)?;
        if self.rest.is_empty() {
            return Ok(Stamp::Day(day));
        }
        let start = *self;
        self.skip_one(|byte| matches!(byte, b'T' | b't' | b' '));
        if self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count() < 4 {
            *self = start;
            return self.time(day);
        }
        let mut clock = || {
            let (hour, minute) = (self.two_digits()?, self.two_digits()?);
            let digits = self.rest.first().is_some_and(u8::is_ascii_digit);
            let second = if digits { self.two_digits()? } else { 0 };
            self.fraction()?;
            let known = hour < 24 && minute < 60 && second < 60;
            known.then_some(hour * 3600 + minute * 60 + second)
        };
        let second = clock().ok_or(Misfit::Form)?;
        self.on_the_clock(day, second)
    }
}

#[cfg(test)]
#[path = "stamps_tests.rs"]
mod tests;
