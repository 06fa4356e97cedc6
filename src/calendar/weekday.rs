//! The names of the weekdays as a user writes them: `mon` to `sun`.

use chrono::Weekday;
use thiserror::Error;

/// Each weekday with its name, Monday first.
pub const WEEKDAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Mon),
    ("tue", Weekday::Tue),
    ("wed", Weekday::Wed),
    ("thu", Weekday::Thu),
    ("fri", Weekday::Fri),
    ("sat", Weekday::Sat),
    ("sun", Weekday::Sun),
];

/// What is wrong with the text of a weekday.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "`{found}` is not a weekday: it should be one of `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, \
     `sun`"
)]
pub struct WeekdayError {
    /// The text as it was found.
    pub found: String,
}

/// Parses `mon` to `sun`, in small letters only, so that a day has one name in a config.
///
/// # Errors
/// [`WeekdayError`] for any other text.
pub fn parse_weekday(text: &str) -> Result<Weekday, WeekdayError> {
    WEEKDAYS
        .iter()
        .find(|(name, _)| *name == text)
        .map(|(_, weekday)| *weekday)
        .ok_or_else(|| WeekdayError { found: text.to_owned() })
}

/// The name of a weekday, `mon` to `sun`.
pub fn weekday_name(weekday: Weekday) -> &'static str {
    WEEKDAYS[weekday.num_days_from_monday() as usize].0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_weekday_is_parsed_from_its_name() {
        for (name, weekday) in WEEKDAYS {
            assert_eq!(parse_weekday(name), Ok(weekday));
            assert_eq!(weekday_name(weekday), name);
        }
    }

    #[test]
    fn another_name_is_refused_with_the_list() {
        assert_eq!(
            parse_weekday("Monday").unwrap_err().to_string(),
            "`Monday` is not a weekday: it should be one of `mon`, `tue`, `wed`, `thu`, `fri`, \
             `sat`, `sun`"
        );
    }
}
