//! Counts, seconds and days as the quantities that they are.

use chrono::{Days, NaiveDate};

/// A count as a float, for estimates only; exact below 2^53.
#[expect(clippy::cast_precision_loss, reason = "counts of rows are far below 2^53")]
pub fn real(count: u64) -> f64 {
    count as f64
}

/// Seconds in a minute.
pub const MINUTE_S: i64 = 60;
/// Seconds in a day of the wall clock.
pub const DAY_S: i64 = 86_400;
/// Days in a week.
pub const WEEK_DAYS: i32 = 7;

/// The date so many days after 1970-01-01.
pub fn date(days: i32) -> NaiveDate {
    let epoch = NaiveDate::default();
    let count = Days::new(u64::from(days.unsigned_abs()));
    let moved =
        if days < 0 { epoch.checked_sub_days(count) } else { epoch.checked_add_days(count) };
    moved.unwrap_or(epoch)
}

/// How many days a date is after 1970-01-01.
pub fn day_number(date: NaiveDate) -> i32 {
    let days = date.signed_duration_since(NaiveDate::default()).num_days();
    i32::try_from(days).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_and_its_number_are_one_and_the_same() {
        assert_eq!(date(20_766).to_string(), "2026-11-09");
        assert_eq!(date(-1).to_string(), "1969-12-31");
        for days in [-30_000, -1, 0, 1, 20_766] {
            assert_eq!(day_number(date(days)), days);
        }
    }
}
