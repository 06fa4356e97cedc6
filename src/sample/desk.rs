//! Office hours, 9 to 5 on weekdays, in the five zones in which the company works.

use chrono::{Days, NaiveDate, TimeZone as _};
use chrono_tz::Tz;

/// The zones in which the company's people work.
pub(super) const ZONES: [Tz; 5] = [
    chrono_tz::America::New_York,
    chrono_tz::America::Chicago,
    chrono_tz::America::Los_Angeles,
    chrono_tz::Europe::London,
    chrono_tz::Europe::Berlin,
];

/// Length of a working day in seconds, 09:00 to 17:00. No zone here changes its clocks between.
pub(super) const WORKDAY: i64 = 8 * 3_600;
/// Weeks of office days kept before the first week.
const WEEKS_BEFORE: u64 = 30;
/// Weeks of office days kept after the last week.
const WEEKS_AFTER: u64 = 60;

/// The office days of one zone.
///
/// All durations of a person's work are drawn in business time and laid onto the person's own
/// desk: in business time, therefore, people of all zones work alike.
#[derive(Clone, Debug)]
pub(super) struct Desk {
    /// 09:00 local of each weekday, epoch seconds, ascending.
    opens: Vec<i64>,
}

impl Desk {
    /// The office days around the `weeks` weeks that begin with `first_monday`.
    pub(super) fn new(zone: Tz, first_monday: NaiveDate, weeks: u64) -> Self {
        let start = first_monday - Days::new(WEEKS_BEFORE * 7);
        let opens = (0..(WEEKS_BEFORE + weeks + WEEKS_AFTER) * 7)
            .filter(|day| day % 7 < 5)
            .filter_map(|day| {
                let nine = (start + Days::new(day)).and_hms_opt(9, 0, 0)?;
                zone.from_local_datetime(&nine).earliest()
            })
            .map(|nine| nine.timestamp())
            .collect();
        Self { opens }
    }

    /// The instant at which the office of that week and weekday (0 is Monday) opens.
    pub(super) fn opening(&self, week: u64, weekday: u64) -> i64 {
        self.open_at((WEEKS_BEFORE + week) * 5 + weekday)
    }

    /// The instant `seconds` of business time after `from`; from a closed office, time begins with
    /// its next opening.
    pub(super) fn after(&self, from: i64, seconds: i64) -> i64 {
        let (day, done) = self.place(from);
        let total = done + seconds;
        self.open_at(day + (total / WORKDAY).cast_unsigned()) + total % WORKDAY
    }

    /// The end of the business day in which `at` lies, or of the next one.
    pub(super) fn day_end(&self, at: i64) -> i64 {
        self.open_at(self.place(at).0) + WORKDAY
    }

    /// The opening of the `days`-th business day after that in which `at` lies or which is next.
    pub(super) fn day_after(&self, at: i64, days: u64) -> i64 {
        self.open_at(self.place(at).0 + days)
    }

    /// Number of the business day in which `at` lies, or of the next, and the seconds gone of it.
    fn place(&self, at: i64) -> (u64, i64) {
        let after = self.opens.partition_point(|open| *open <= at);
        match after.checked_sub(1) {
            Some(day) if at < self.opens[day] + WORKDAY => (day as u64, at - self.opens[day]),
            _ => (after as u64, 0),
        }
    }

    /// The opening of that office day; the last one for all that are later.
    fn open_at(&self, day: u64) -> i64 {
        let day = usize::try_from(day).unwrap_or(usize::MAX);
        self.opens.get(day).or(self.opens.last()).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn desk(zone: Tz) -> Desk {
        Desk::new(zone, NaiveDate::from_ymd_opt(2025, 1, 6).unwrap(), 52)
    }

    fn at(text: &str) -> i64 {
        DateTime::parse_from_rfc3339(text).unwrap().timestamp()
    }

    #[track_caller]
    fn check(zone: Tz, from: &str, minutes: i64, to: &str) {
        assert_eq!(desk(zone).after(at(from), minutes * 60), at(to));
    }

    #[test]
    fn business_time_runs_over_nights_weekends_and_clock_changes() {
        let york = chrono_tz::America::New_York;
        check(york, "2025-01-10T21:50:00Z", 15, "2025-01-13T14:05:00Z");
        check(york, "2025-03-07T21:30:00Z", 90, "2025-03-10T14:00:00Z");
        check(chrono_tz::Europe::London, "2025-10-24T15:30:00Z", 90, "2025-10-27T10:00:00Z");
        check(york, "2025-01-11T12:00:00Z", 0, "2025-01-13T14:00:00Z");
    }

    #[test]
    fn the_day_of_a_handoff_after_hours_ends_tomorrow() {
        let berlin = desk(chrono_tz::Europe::Berlin);
        assert_eq!(berlin.day_end(at("2025-07-01T10:00:00Z")), at("2025-07-01T15:00:00Z"));
        assert_eq!(berlin.day_end(at("2025-07-01T15:00:00Z")), at("2025-07-02T15:00:00Z"));
        assert_eq!(berlin.day_end(at("2025-07-04T18:00:00Z")), at("2025-07-07T15:00:00Z"));
    }

    #[test]
    fn the_first_monday_is_week_zero() {
        assert_eq!(desk(ZONES[4]).opening(0, 0), at("2025-01-06T08:00:00Z"));
        assert_eq!(desk(ZONES[4]).opening(1, 4), at("2025-01-17T08:00:00Z"));
    }
}
