//! The opening windows of one day, and what they have to be.

use std::fmt;

use chrono::{NaiveDate, Weekday};
use thiserror::Error;

use crate::calendar::time_of_day::TimeOfDay;
use crate::calendar::weekday::weekday_name;

/// A half-open stretch of a local day: open at `start`, closed again at `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Window {
    /// The first open time of day.
    pub start: TimeOfDay,
    /// The first time of day that is closed again; `24:00` for the end of the day.
    pub end: TimeOfDay,
}

/// The day that windows belong to: each such weekday, or one date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// Every such day of the week.
    Weekday(Weekday),
    /// A special day.
    Date(NaiveDate),
}

/// What is wrong with the windows of a day.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WindowError {
    /// The window starts and ends at the same time.
    #[error(
        "`{window}` on `{day}` is empty: a window should end after it starts; a whole day is \
         `00:00-24:00`"
    )]
    Empty {
        /// The day of the window.
        day: Day,
        /// The window as it was found.
        window: Window,
    },
    /// The window ends at `00:00`.
    #[error(
        "`{window}` on `{day}` ends before it starts: midnight at the end of a day is `24:00`; \
         write `{start}-24:00`", start = window.start
    )]
    EndsAtZero {
        /// The day of the window.
        day: Day,
        /// The window as it was found.
        window: Window,
    },
    /// The window runs past midnight.
    #[error(
        "`{window}` on `{day}` ends before it starts: a window should stay within its day; write \
         two, `{start}-24:00` on `{day}` and `00:00-{end}` on `{next}`",
        start = window.start, end = window.end, next = day.next()
    )]
    PastMidnight {
        /// The day of the window.
        day: Day,
        /// The window as it was found.
        window: Window,
    },
    /// An edge lies between two 5-minute marks.
    #[error(
        "`{window}` on `{day}`: `{edge}` should lie on a 5-minute mark; the nearest are `{below}` \
         and `{above}`", below = edge.marks_around().0, above = edge.marks_around().1
    )]
    OffMark {
        /// The day of the window.
        day: Day,
        /// The window as it was found.
        window: Window,
        /// The edge that is off the mark.
        edge: TimeOfDay,
    },
    /// A window stands after one that opens later.
    #[error(
        "`{second}` on `{day}` stands after `{first}`: the windows of a day should be in order; \
         write the earliest first"
    )]
    OutOfOrder {
        /// The day of the windows.
        day: Day,
        /// The window that stands first.
        first: Window,
        /// The window that stands second and opens earlier.
        second: Window,
    },
    /// Two windows share some time.
    #[error(
        "`{first}` and `{second}` on `{day}` overlap: the windows of a day should not share any \
         time; write one, `{start}-{end}`", start = first.start, end = first.end.max(second.end)
    )]
    Overlap {
        /// The day of the windows.
        day: Day,
        /// The window that stands first.
        first: Window,
        /// The window that opens before the first one closes.
        second: Window,
    },
}

impl Day {
    fn next(self) -> Self {
        match self {
            Self::Weekday(weekday) => Self::Weekday(weekday.succ()),
            Self::Date(date) => Self::Date(date.succ_opt().unwrap_or(date)),
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Weekday(weekday) => f.write_str(weekday_name(*weekday)),
            Self::Date(date) => date.fmt(f),
        }
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.start, self.end)
    }
}

/// Windows in order, apart from one another: what touches is joined, so that the same hours are
/// always the same list.
pub(super) fn checked(day: Day, windows: &[Window]) -> Result<Vec<Window>, WindowError> {
    let mut joined: Vec<Window> = Vec::with_capacity(windows.len());
    let mut previous: Option<Window> = None;
    for &window in windows {
        check_alone(day, window)?;
        if let Some(first) = previous {
            check_pair(day, first, window)?;
        }
        previous = Some(window);
        match joined.last_mut() {
            Some(last) if last.end == window.start => last.end = window.end,
            _ => joined.push(window),
        }
    }
    Ok(joined)
}

fn check_alone(day: Day, window: Window) -> Result<(), WindowError> {
    if let Some(edge) = [window.start, window.end].into_iter().find(|edge| !edge.is_on_mark()) {
        return Err(WindowError::OffMark { day, window, edge });
    }
    if window.start == window.end {
        return Err(WindowError::Empty { day, window });
    }
    if window.start < window.end {
        return Ok(());
    }
    if window.start == TimeOfDay::END_OF_DAY {
        return Err(WindowError::Empty { day, window });
    }
    if window.end == TimeOfDay::START_OF_DAY {
        return Err(WindowError::EndsAtZero { day, window });
    }
    Err(WindowError::PastMidnight { day, window })
}

fn check_pair(day: Day, first: Window, second: Window) -> Result<(), WindowError> {
    if second.start < first.start {
        return Err(WindowError::OutOfOrder { day, first, second });
    }
    if second.start < first.end {
        return Err(WindowError::Overlap { day, first, second });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::tests::windows;

    const TUESDAY: Day = Day::Weekday(Weekday::Tue);

    #[track_caller]
    fn check(text: &str, words: &str) {
        assert_eq!(checked(TUESDAY, &windows(text)).unwrap_err().to_string(), words);
    }

    #[test]
    fn a_window_past_midnight_is_refused_with_the_two_to_write() {
        check(
            "22:00-06:00",
            "`22:00-06:00` on `tue` ends before it starts: a window should stay within its day; \
             write two, `22:00-24:00` on `tue` and `00:00-06:00` on `wed`",
        );
        let eve = Day::Date(NaiveDate::from_ymd_opt(2025, 12, 31).unwrap());
        assert_eq!(
            checked(eve, &windows("20:00-02:00")).unwrap_err().to_string(),
            "`20:00-02:00` on `2025-12-31` ends before it starts: a window should stay within its \
             day; write two, `20:00-24:00` on `2025-12-31` and `00:00-02:00` on `2026-01-01`"
        );
    }

    #[test]
    fn midnight_as_an_end_is_written_24_00() {
        check(
            "18:00-00:00",
            "`18:00-00:00` on `tue` ends before it starts: midnight at the end of a day is \
             `24:00`; write `18:00-24:00`",
        );
    }

    #[test]
    fn an_empty_window_is_refused() {
        let rest = "is empty: a window should end after it starts; a whole day is `00:00-24:00`";
        check("09:00-09:00", &format!("`09:00-09:00` on `tue` {rest}"));
        check("24:00-06:00", &format!("`24:00-06:00` on `tue` {rest}"));
    }

    #[test]
    fn an_edge_off_the_mark_is_refused_with_the_marks_around_it() {
        check(
            "09:00-17:33",
            "`09:00-17:33` on `tue`: `17:33` should lie on a 5-minute mark; the nearest are \
             `17:30` and `17:35`",
        );
        check(
            "08:59-17:00",
            "`08:59-17:00` on `tue`: `08:59` should lie on a 5-minute mark; the nearest are \
             `08:55` and `09:00`",
        );
    }

    #[test]
    fn windows_out_of_order_or_overlapping_are_refused() {
        check(
            "13:00-17:00 09:00-12:00",
            "`09:00-12:00` on `tue` stands after `13:00-17:00`: the windows of a day should be in \
             order; write the earliest first",
        );
        check(
            "09:00-13:00 12:00-17:00",
            "`09:00-13:00` and `12:00-17:00` on `tue` overlap: the windows of a day should not \
             share any time; write one, `09:00-17:00`",
        );
        check(
            "09:00-17:00 12:00-13:00",
            "`09:00-17:00` and `12:00-13:00` on `tue` overlap: the windows of a day should not \
             share any time; write one, `09:00-17:00`",
        );
    }

    #[test]
    fn windows_that_touch_are_one() {
        let day = |text| checked(TUESDAY, &windows(text)).unwrap();
        assert_eq!(day("09:00-12:00 12:00-17:00"), day("09:00-17:00"));
        assert_eq!(day("09:00-12:00 13:00-17:00").len(), 2);
    }
}
