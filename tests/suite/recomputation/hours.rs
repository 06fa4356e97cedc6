//! Business time the slow way: the windows of each day, Monday to Friday, nine to five.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeZone};
use chrono_tz::Tz;

/// Hours of opening and closing by the wall clock.
const OPEN: u32 = 9;
const CLOSE: u32 = 17;
/// Working days of a week.
const WORKING_DAYS: u32 = 5;

/// The local date of an instant.
pub(super) fn date_in(zone: Tz, t: i64) -> NaiveDate {
    DateTime::from_timestamp(t, 0).unwrap().with_timezone(&zone).date_naive()
}

/// The Monday of the week that holds a date.
pub(super) fn monday_of(date: NaiveDate) -> NaiveDate {
    date - Days::new(date.weekday().num_days_from_monday().into())
}

/// The instant of an hour of a local date.
pub(super) fn instant_in(zone: Tz, date: NaiveDate, hour: u32) -> i64 {
    zone.from_local_datetime(&date.and_hms_opt(hour, 0, 0).unwrap()).single().unwrap().timestamp()
}

/// Opening and closing of every working day in a zone, from the date of `from` on.
fn working_days(zone: Tz, from: i64) -> impl Iterator<Item = (i64, i64)> {
    let dates = date_in(zone, from).iter_days();
    dates
        .filter(|date| date.weekday().num_days_from_monday() < WORKING_DAYS)
        .map(move |date| (instant_in(zone, date, OPEN), instant_in(zone, date, CLOSE)))
}

/// Business seconds from one instant to another.
pub(super) fn open_seconds(zone: Tz, from: i64, to: i64) -> i64 {
    let mut sum = 0;
    for (open, close) in working_days(zone, from).take_while(|(open, _)| *open < to) {
        let (start, end) = (open.max(from), close.min(to));
        if start < end {
            sum += end - start;
        }
    }
    sum
}

/// The end of the business day that holds an instant or comes next, and the end of the day after.
pub(super) fn day_ends(zone: Tz, t: i64) -> (i64, i64) {
    let mut closes = working_days(zone, t).map(|(_, close)| close).filter(|close| t < *close);
    (closes.next().unwrap(), closes.next().unwrap())
}

/// How many business days begin after the date of one instant, up to that of another; 0 backwards.
pub(super) fn working_days_between(zone: Tz, from: i64, to: i64) -> usize {
    let (from, to) = (date_in(zone, from), date_in(zone, to));
    let dates = from.iter_days().skip(1).take_while(|date| *date <= to);
    dates.filter(|date| date.weekday().num_days_from_monday() < WORKING_DAYS).count()
}

#[test]
fn an_hour_of_business_time_can_last_a_weekend() {
    let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap().timestamp();
    let (friday, monday) = (at("2025-01-10T16:50:00-05:00"), at("2025-01-13T09:05:00-05:00"));
    assert_eq!(open_seconds(Tz::America__New_York, friday, monday), 900);
    let ends = (at("2025-01-10T17:00:00-05:00"), at("2025-01-13T17:00:00-05:00"));
    assert_eq!(day_ends(Tz::America__New_York, friday), ends);
}
