//! The ways in which CRM exports write dates, told apart by their form.

use crate::contract::source::DateOrder;

/// How the date part is written; a time of day and an offset may follow any but the last two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Style {
    /// `2025-03-04`, `2025/03/04`
    YearFirst,
    /// `3/4/2025`
    Slashes,
    /// `04-03-2026`
    Dashes,
    /// `04.03.2026`
    Dots,
    /// `05-Mar-2026`, `15 Apr, 2021`
    DayName,
    /// `Apr 15, 2021`
    NameDay,
    /// `1741083720`
    Seconds,
    /// `1741083720000`
    Millis,
}

impl Style {
    /// Every style, in the order in which a tie is settled.
    pub(super) const ALL: [Self; 8] = [
        Self::YearFirst,
        Self::Slashes,
        Self::Dashes,
        Self::Dots,
        Self::DayName,
        Self::NameDay,
        Self::Seconds,
        Self::Millis,
    ];

    /// Whether day and month are both numbers in front of the year.
    pub(super) fn needs_order(self) -> bool {
        matches!(self, Self::Slashes | Self::Dashes | Self::Dots)
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
            (Self::Seconds, _) => "epoch seconds",
            (Self::Millis, _) => "epoch milliseconds",
        }
    }

    /// The style that a value's form shows.
    pub(super) fn of(text: &[u8]) -> Option<Self> {
        let digits = text.iter().position(|byte| !byte.is_ascii_digit());
        let rest = match digits {
            Some(0) if text.first().is_some_and(u8::is_ascii_alphabetic) => {
                return Some(Self::NameDay);
            }
            None => return Self::of_digits(text.len()),
            Some(count @ 9..) if text.get(count) == Some(&b'.') => return Self::of_digits(count),
            Some(4) => return matches!(text.get(4), Some(b'-' | b'/')).then_some(Self::YearFirst),
            Some(count @ 1..=2) => text.get(count..)?,
            Some(_) => return None,
        };
        match (rest.first()?, rest.get(1)?) {
            (b'-' | b' ' | b'.' | b'/', second) if second.is_ascii_alphabetic() => {
                Some(Self::DayName)
            }
            (b'/', _) => Some(Self::Slashes),
            (b'-', _) => Some(Self::Dashes),
            (b'.', _) => Some(Self::Dots),
            (first, _) if first.is_ascii_alphabetic() => Some(Self::DayName),
            _ => None,
        }
    }

    fn of_digits(count: usize) -> Option<Self> {
        match count {
            9..=10 => Some(Self::Seconds),
            12..=13 => Some(Self::Millis),
            _ => None,
        }
    }
}
