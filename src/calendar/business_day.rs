//! Where a business day ends: the deadline of "the same day".

use chrono::NaiveDate;

use crate::calendar::open_time::{OpenSpans, date_of_day};
use crate::calendar::schedule::Schedule;
use crate::calendar::segments::{DAY_SECONDS, is_in_range, offset_at};

/// A local date with at least one open instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BusinessDay {
    /// Days since 1970-01-01.
    pub(super) date: i64,
    /// The end of its last open stretch, in UTC epoch seconds.
    pub(super) close: i64,
}

impl Schedule {
    /// The end of the business day that `t` counts for, in UTC epoch seconds.
    ///
    /// That is the last close of `t`'s local date, if the date is open at all and `t` is before
    /// that close; else the last close of the next date that is open. It is a deadline and no
    /// duration: from 16:59 it is a minute away. `None` outside the years 1 to 9999.
    pub fn business_day_end(&self, t: i64) -> Option<i64> {
        if !is_in_range(t) {
            return None;
        }
        let date = (t + offset_at(self.zone(), t)?).div_euclid(DAY_SECONDS);
        business_days(self, date).map(|day| day.close).find(|close| t < *close)
    }
}

/// The business days of a schedule from a date (days since 1970-01-01) on, in order.
pub(super) fn business_days(
    schedule: &Schedule,
    from: i64,
) -> impl Iterator<Item = BusinessDay> + '_ {
    (from..)
        .map_while(|day| date_of_day(day).filter(|_| is_in_range((day + 3) * DAY_SECONDS)))
        .zip(from..)
        .filter_map(|(date, day)| {
            last_close(schedule, date, day).map(|close| BusinessDay { date: day, close })
        })
}

/// The end of the last open stretch of a date. Offsets are less than a day, so all of the date
/// lies within a day of the same hours in UTC.
fn last_close(schedule: &Schedule, date: NaiveDate, day: i64) -> Option<i64> {
    if schedule.windows_on(date).is_empty() {
        return None;
    }
    let (from, to) = ((day - 1) * DAY_SECONDS, (day + 2) * DAY_SECONDS);
    OpenSpans::new(schedule, from)
        .take_while(|span| span.start < to)
        .filter(|span| span.date == date)
        .last()
        .map(|span| span.end)
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;

    use super::*;
    use crate::calendar::ScheduleSpec;
    use crate::calendar::tests::{date, office, utc, windows};

    #[track_caller]
    fn check(schedule: &Schedule, from: &str, end: &str) {
        assert_eq!(schedule.business_day_end(utc(from)), Some(utc(end)), "{from}");
    }

    #[test]
    fn a_business_day_ends_at_its_last_close() {
        let mut spec = office(Tz::Europe__Madrid);
        spec.week[1] = windows("09:00-12:00 13:00-17:30");
        let madrid = Schedule::new(spec).unwrap();
        // Tuesday 2025-05-06, two hours ahead of UTC: before the open, at lunch, at the close.
        check(&madrid, "2025-05-06T00:00:00Z", "2025-05-06T15:30:00Z");
        check(&madrid, "2025-05-06T10:30:00Z", "2025-05-06T15:30:00Z");
        check(&madrid, "2025-05-06T15:29:59Z", "2025-05-06T15:30:00Z");
        check(&madrid, "2025-05-06T15:30:00Z", "2025-05-07T15:00:00Z");
    }

    #[test]
    fn what_comes_after_hours_counts_for_the_next_business_day() {
        let mut spec = office(Tz::America__New_York);
        spec.holidays.insert(date("2025-01-20"));
        let new_york = Schedule::new(spec).unwrap();
        // Friday 17:00, Saturday noon and the holiday on Monday all end on Tuesday at 17:00.
        for from in ["2025-01-17T22:00:00Z", "2025-01-18T17:00:00Z", "2025-01-20T15:00:00Z"] {
            check(&new_york, from, "2025-01-21T22:00:00Z");
        }
    }

    #[test]
    fn a_day_that_never_was_is_no_business_day() {
        let apia = Schedule::new(office(Tz::Pacific__Apia)).unwrap();
        // Thursday 29 December 2011 after the close; Friday the 30th was skipped; Monday is next.
        check(&apia, "2011-12-30T04:00:00Z", "2012-01-02T03:00:00Z");
    }

    #[test]
    fn a_window_inside_the_skipped_hour_opens_no_day() {
        let mut spec = ScheduleSpec::new(Tz::America__New_York);
        spec.week[6] = windows("02:00-03:00");
        let nights = Schedule::new(spec).unwrap();
        check(&nights, "2025-03-09T06:00:00Z", "2025-03-16T07:00:00Z");
    }

    #[test]
    fn a_close_in_the_repeated_hour_is_the_second_one() {
        let mut spec = ScheduleSpec::new(Tz::America__New_York);
        spec.week[6] = windows("00:00-01:30");
        let nights = Schedule::new(spec).unwrap();
        check(&nights, "2025-11-02T05:45:00Z", "2025-11-02T06:30:00Z");
    }

    #[test]
    fn years_without_an_answer_give_none() {
        let london = Schedule::new(office(Tz::Europe__London)).unwrap();
        assert_eq!(london.business_day_end(i64::MAX), None);
        assert_eq!(london.business_day_end(utc("9999-12-30T23:00:00Z")), None);
    }
}
