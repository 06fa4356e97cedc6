//! The `clock` table by hand: a week one can count, what it refuses, and a wide range.

use chrono::Weekday;
use chrono_tz::Tz;

use super::{date, office, utc, windows};
use crate::calendar::{ClockRow, Schedule, ScheduleSpec, clock_rows, elapsed_by_clock, slot_of};

fn days(text: &str) -> i64 {
    i64::from(date(text).to_epoch_days())
}

fn rows_at(schedule: &Schedule, times: &[&str]) -> Vec<ClockRow> {
    let slots: Vec<i64> = times.iter().map(|time| slot_of(utc(time))).collect();
    clock_rows(schedule, Weekday::Mon, &slots).unwrap()
}

#[test]
fn a_row_says_all_about_its_slot() {
    let mut spec = office(Tz::America__New_York);
    spec.holidays.insert(date("2025-01-20"));
    let schedule = Schedule::new(spec).unwrap();
    // Friday 16:55 and 17:00, Monday (a holiday) at noon, Tuesday 09:05, all in New York.
    let times = [
        "2025-01-17T21:55:00Z",
        "2025-01-17T22:00:00Z",
        "2025-01-20T17:00:00Z",
        "2025-01-21T14:05:00Z",
    ];
    let rows = rows_at(&schedule, &times);
    let friday = ClockRow {
        slot: slot_of(utc(times[0])),
        open: 1,
        open_seconds_before: 0,
        local_date: days("2025-01-17"),
        week_start: days("2025-01-13"),
        month_start: days("2025-01-01"),
        day_due: utc("2025-01-17T22:00:00Z"),
        next_day_due: utc("2025-01-21T22:00:00Z"),
        business_day: rows[0].business_day,
    };
    let evening = ClockRow {
        slot: friday.slot + 1,
        open: 0,
        open_seconds_before: 300,
        day_due: utc("2025-01-21T22:00:00Z"),
        next_day_due: utc("2025-01-22T22:00:00Z"),
        ..friday
    };
    let holiday = ClockRow {
        slot: slot_of(utc(times[2])),
        local_date: days("2025-01-20"),
        week_start: days("2025-01-20"),
        ..evening
    };
    let tuesday = ClockRow {
        slot: slot_of(utc(times[3])),
        open: 1,
        open_seconds_before: 600,
        local_date: days("2025-01-21"),
        business_day: friday.business_day + 1,
        ..holiday
    };
    assert_eq!(rows, [friday, evening, holiday, tuesday]);
    assert_eq!(elapsed_by_clock(&rows[0], utc(times[0]), &rows[3], utc(times[3]) + 7), Some(607));
}

#[test]
fn no_slots_make_no_rows() {
    let schedule = Schedule::new(office(Tz::UTC)).unwrap();
    assert_eq!(clock_rows(&schedule, Weekday::Mon, &[]), Ok(vec![]));
}

#[track_caller]
fn check_refused(zone: Tz, slots: &[i64], words: &str) {
    let schedule = Schedule::new(office(zone)).unwrap();
    let refused = clock_rows(&schedule, Weekday::Mon, slots).unwrap_err();
    assert_eq!(refused.to_string(), words);
}

#[test]
fn slots_that_do_not_rise_are_refused() {
    let tail = "slots should rise, each once; sort them and take out the doubles";
    check_refused(Tz::UTC, &[4, 7, 6], &format!("slot 6 stands after slot 7: {tail}"));
    check_refused(Tz::UTC, &[4, 4], &format!("slot 4 stands after slot 4: {tail}"));
}

#[test]
fn local_mean_time_is_refused() {
    check_refused(
        Tz::America__New_York,
        &[slot_of(utc("1870-01-01T12:00:00Z"))],
        "the 5 minutes from 1870-01-01 12:00:00 UTC in zone `America/New_York`: the clock there \
         should be a whole number of 5 minutes from UTC, but it is -17762 seconds ahead of it; \
         look for a wrong date, or use the zone `UTC`",
    );
    // Whole minutes, but no whole number of 5: 1 h 52 min.
    check_refused(
        Tz::Africa__Johannesburg,
        &[slot_of(utc("1890-01-01T12:00:00Z"))],
        "the 5 minutes from 1890-01-01 12:00:00 UTC in zone `Africa/Johannesburg`: the clock there \
         should be a whole number of 5 minutes from UTC, but it is 6720 seconds ahead of it; look \
         for a wrong date, or use the zone `UTC`",
    );
}

#[test]
fn a_change_off_the_mark_is_refused() {
    // Newfoundland went from 00:01 back to 23:01.
    check_refused(
        Tz::America__St_Johns,
        &[slot_of(utc("2010-11-07T02:25:00Z")), slot_of(utc("2010-11-07T02:30:00Z"))],
        "the 5 minutes from 2010-11-07 02:30:00 UTC in zone `America/St_Johns`: the clock there \
         should change on a 5-minute mark, but it changes after 60 seconds; look for a wrong \
         date, or use the zone `UTC`",
    );
}

#[test]
fn years_without_an_answer_are_refused() {
    for slot in [i64::MIN, i64::MAX, slot_of(utc("9999-12-30T12:00:00Z"))] {
        check_refused(
            Tz::UTC,
            &[slot],
            &format!(
                "slot {slot} is outside the years 1 to 9999: it should be the epoch seconds of an \
                 instant, divided by 300; look for a wrong date"
            ),
        );
    }
}

#[test]
fn slots_decades_apart_are_exact() {
    let mut spec = ScheduleSpec::new(Tz::Europe__London);
    spec.week.fill(windows("00:00-24:00"));
    let schedule = Schedule::new(spec).unwrap();
    let rows = rows_at(&schedule, &["1973-05-01T00:00:00Z", "2049-05-01T00:00:00Z"]);
    let (first, last) = (utc("1973-05-01T00:00:00Z"), utc("2049-05-01T00:00:00Z"));
    assert_eq!(rows[1].open_seconds_before, last - first);
    assert_eq!(
        rows[1].business_day - rows[0].business_day,
        days("2049-05-01") - days("1973-05-01")
    );
}
