//! A time of day as it is written on a door: hours and minutes, `00:00` to `24:00`.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// Minutes in a day of the clock on the wall.
const DAY_MINUTES: u16 = 24 * 60;

/// Edges of windows lie on marks this many minutes apart, so that a slot is never half open.
const MARK_MINUTES: u16 = 5;

/// Hours and minutes of a local day. `24:00` is the end of the day, and only that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    minutes: u16,
}

/// What is wrong with the text of a time of day.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "`{found}` is not a time of day: it should be hours and minutes from `00:00` to `24:00`, \
     such as `09:30`"
)]
pub struct TimeOfDayError {
    /// The text as it was found.
    pub found: String,
}

impl TimeOfDay {
    /// The first minute of a day, `00:00`.
    pub const START_OF_DAY: Self = Self { minutes: 0 };
    /// The end of a day, `24:00`.
    pub const END_OF_DAY: Self = Self { minutes: DAY_MINUTES };

    /// Parses `09:30`, `9:30` or `24:00`.
    ///
    /// # Errors
    /// [`TimeOfDayError`] for anything else: seconds, `9am`, `0930`, `25:00`.
    pub fn parse(text: &str) -> Result<Self, TimeOfDayError> {
        parse_minutes(text)
            .map(|minutes| Self { minutes })
            .ok_or_else(|| TimeOfDayError { found: text.to_owned() })
    }

    /// Seconds since the local midnight, if no clock changed since.
    pub(super) fn seconds(self) -> i64 {
        i64::from(self.minutes) * 60
    }

    pub(super) fn is_on_mark(self) -> bool {
        self.minutes.is_multiple_of(MARK_MINUTES)
    }

    /// The mark at or before this time, and the one after that.
    pub(super) fn marks_around(self) -> (Self, Self) {
        let below = self.minutes - self.minutes % MARK_MINUTES;
        (Self { minutes: below }, Self { minutes: below + MARK_MINUTES })
    }
}

impl FromStr for TimeOfDay {
    type Err = TimeOfDayError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

fn parse_minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=2).contains(&hours.len()) || minutes.len() != 2 || !digits(hours) || !digits(minutes) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let total = hours * 60 + minutes;
    (minutes < 60 && total <= DAY_MINUTES).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_prints_as_two_digits_each() {
        let printed = |text| TimeOfDay::parse(text).unwrap().to_string();
        assert_eq!(printed("09:30"), "09:30");
        assert_eq!(printed("9:05"), "09:05");
        assert_eq!(printed("00:00"), "00:00");
        assert_eq!(TimeOfDay::parse("24:00"), Ok(TimeOfDay::END_OF_DAY));
        assert_eq!(TimeOfDay::parse("00:00"), Ok(TimeOfDay::START_OF_DAY));
    }

    #[test]
    fn what_is_no_time_of_day_is_refused() {
        for text in [
            "",
            ":",
            "9",
            "0930",
            "9am",
            "24:01",
            "24:60",
            "25:00",
            "09:60",
            "09:5",
            "009:00",
            "+9:00",
            "09:00:00",
            " 09:00",
            "-1:00",
            "٠٩:٠٠",
        ] {
            assert_eq!(TimeOfDay::parse(text), Err(TimeOfDayError { found: text.to_owned() }));
        }
    }

    #[test]
    fn the_error_says_what_would_be_right() {
        assert_eq!(
            TimeOfDay::parse("9am").unwrap_err().to_string(),
            "`9am` is not a time of day: it should be hours and minutes from `00:00` to `24:00`, \
             such as `09:30`"
        );
    }
}
