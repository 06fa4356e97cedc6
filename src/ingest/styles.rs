//! The ways in which CRM exports write dates, told apart by their form.

use crate::contract::source::DateOrder;

use super::scan::{Scan, is_letter};

/// How the date part is written; a time of day and an offset may follow all but the last four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Style {
    /// `2025-03-04`, `2025/03/04`, `2025.03.04`
    YearFirst,
    /// `3/4/2025`
    Slashes,
    /// `04-03-2026`
    Dashes,
    /// `04.03.2026`
    Dots,
    /// `05-Mar-2026`, `15 Apr, 2021`, `4 de marzo de 2025`
    DayName,
    /// `Apr 15, 2021`, `March 4th, 2025`
    NameDay,
    /// `20250304`, `20250304T102205Z`
    Compact,
    /// `1741083720`
    Seconds,
    /// `1741083720000`
    Millis,
    /// `1741083720000000`
    Micros,
    /// `45720.4321`: days since 1899-12-30, as spreadsheets count them.
    Serial,
}

/// Whole days that a spreadsheet's date may have: 1954 to 2119.
const SERIALS: std::ops::RangeInclusive<i64> = 20_000..=80_000;

impl Style {
    /// Every style, in the order in which a tie is settled.
    pub(super) const ALL: [Self; 11] = [
        Self::YearFirst,
        Self::Slashes,
        Self::Dashes,
        Self::Dots,
        Self::DayName,
        Self::NameDay,
        Self::Compact,
        Self::Seconds,
        Self::Millis,
        Self::Micros,
        Self::Serial,
    ];
    /// The styles in which day and month are both numbers in front of the year.
    pub(super) const ORDERED: [Self; 3] = [Self::Slashes, Self::Dashes, Self::Dots];

    /// Whether day and month are both numbers in front of the year.
    pub(super) fn needs_order(self) -> bool {
        matches!(self, Self::Slashes | Self::Dashes | Self::Dots)
    }

    /// Whether a value is a bare count, which only a whole column of them makes a date.
    pub(super) fn is_count(self) -> bool {
        matches!(self, Self::Seconds | Self::Millis | Self::Micros | Self::Serial)
    }

    /// The format in words, for messages.
    pub(super) fn words(self, order: DateOrder) -> &'static str {
        match (self, order) {
            (Self::YearFirst, _) => "2025-03-04 10:22:05",
            (Self::Slashes, DateOrder::DayMonth) => "day/month/year",
            (Self::Slashes, DateOrder::MonthDay) => "month/day/year",
            (Self::Dashes, DateOrder::DayMonth) => "day-month-year",
            (Self::Dashes, DateOrder::MonthDay) => "month-day-year",
            (Self::Dots, DateOrder::DayMonth) => "day.month.year",
            (Self::Dots, DateOrder::MonthDay) => "month.day.year",
            (Self::DayName, _) => "05-Mar-2026 10:22",
            (Self::NameDay, _) => "Mar 5, 2026 10:22",
            (Self::Compact, _) => "20250304",
            (Self::Seconds, _) => "epoch seconds",
            (Self::Millis, _) => "epoch milliseconds",
            (Self::Micros, _) => "epoch microseconds",
            (Self::Serial, _) => "days since 1899-12-30, as spreadsheets count them",
        }
    }

    /// The style that a value's form shows.
    pub(super) fn of(text: &[u8]) -> Option<Self> {
        let digits = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
        let rest = text.get(digits..)?;
        match digits {
            0 => Self::of_words(text),
            1..=2 => Self::of_short(rest),
            4 => matches!(rest, [b'-' | b'/' | b'.', ..]).then_some(Self::YearFirst),
            5 => {
                let days = Scan::new(text).number(5, 5)?;
                let ends = matches!(rest, [] | [b'.' | b',', ..]);
                (ends && SERIALS.contains(&days)).then_some(Self::Serial)
            }
            8 => matches!(rest, [] | [b'T' | b't' | b' ', ..]).then_some(Self::Compact),
            14 => Some(Self::Compact),
            9..=10 if matches!(rest, [] | [b'.', ..]) => Some(Self::Seconds),
            12..=13 if matches!(rest, [] | [b'.', ..]) => Some(Self::Millis),
            15..=16 if matches!(rest, [] | [b'.', ..]) => Some(Self::Micros),
            _ => None,
        }
    }

    /// One or two digits in front.
    fn of_short(rest: &[u8]) -> Option<Self> {
        let marks = rest.iter().position(|byte| !matches!(byte, b'-' | b' ' | b'.' | b'/' | b','));
        if rest.get(marks?..).is_some_and(is_letter) {
            return Some(Self::DayName);
        }
        let mut scan = Scan::new(rest);
        let mark = scan.skip_one(|byte| matches!(byte, b'/' | b'-' | b'.'))?;
        scan.skip_blanks();
        scan.number(1, 2)?;
        scan.skip_one(|byte| byte == mark)?;
        Some(match mark {
            b'/' => Self::Slashes,
            b'-' => Self::Dashes,
            _ => Self::Dots,
        })
    }

    /// A word in front: a month's name, or a weekday's before another style.
    fn of_words(text: &[u8]) -> Option<Self> {
        let named = |text| Scan::new(text).month_name().map(|_| Self::NameDay);
        if Scan::new(text).name_day().is_some() {
            return Some(Self::NameDay);
        }
        let mut scan = Scan::new(text);
        scan.skip_weekday()
            .and_then(
                |()| if is_letter(scan.rest) { named(scan.rest) } else { Self::of(scan.rest) },
            )
            .or_else(|| named(text))
    }
}
