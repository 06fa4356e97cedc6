//! Local times of a zone into UTC, looked up once per day.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;

/// Seconds of a civil day.
pub(super) const DAY: i64 = 86_400;
/// Days kept; a year and a half fits without two of its days sharing a place.
const PLACES: u16 = 512;
/// No zone has ever skipped more than a day (Samoa, 2011).
const LONGEST_GAP_HOURS: i64 = 26;

/// How a local time stands to the zone's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    /// It occurs once.
    Exact,
    /// It is skipped; it is moved forward by the gap.
    Gap,
    /// It occurs twice; the first is taken.
    Fold,
}

/// A zone and the offsets of the days last asked for.
pub(super) struct Zone {
    tz: Tz,
    days: Vec<Known>,
}

/// What is known of a day; offsets in seconds east of Greenwich.
#[derive(Clone, Copy)]
enum Known {
    Nothing,
    Steady { day: i64, offset: i64 },
}

impl Zone {
    /// Nothing looked up yet.
    pub(super) fn new(tz: Tz) -> Self {
        Self { tz, days: vec![Known::Nothing; usize::from(PLACES)] }
    }

    /// Epoch seconds of that second of that local day (days since 1970-01-01).
    pub(super) fn utc_of(&mut self, day: i64, second: i64) -> (i64, Shift) {
        let place = usize::try_from(day.rem_euclid(i64::from(PLACES))).unwrap_or(0);
        if let Some(Known::Steady { day: known, offset }) = self.days.get(place)
            && *known == day
        {
            return (day * DAY + second - offset, Shift::Exact);
        }
        if let Some(offset) = self.steady_offset(day) {
            if let Some(known) = self.days.get_mut(place) {
                *known = Known::Steady { day, offset };
            }
            return (day * DAY + second - offset, Shift::Exact);
        }
        self.on_a_day_of_change(day * DAY + second)
    }

    /// The day's one offset; `None` when the clock is changed on it or next to it.
    fn steady_offset(&self, day: i64) -> Option<i64> {
        let hours = [-3, 0, 6, 12, 18, 24, 27];
        let mut offsets = hours.iter().map(|hour| self.single(day * DAY + hour * 3600));
        let first = offsets.next()??;
        offsets.all(|offset| offset == Some(first)).then_some(first)
    }

    fn single(&self, local: i64) -> Option<i64> {
        let single = self.tz.offset_from_local_datetime(&naive(local)?).single()?;
        Some(i64::from(single.fix().local_minus_utc()))
    }

    fn on_a_day_of_change(&self, local: i64) -> (i64, Shift) {
        let Some(time) = naive(local) else { return (local, Shift::Exact) };
        let found = self.tz.offset_from_local_datetime(&time);
        let seconds = |offset: &<Tz as TimeZone>::Offset| i64::from(offset.fix().local_minus_utc());
        if let Some(single) = found.single() {
            return (local - seconds(&single), Shift::Exact);
        }
        if let Some(first) = found.earliest() {
            return (local - seconds(&first), Shift::Fold);
        }
        let before = (1..=LONGEST_GAP_HOURS).find_map(|hours| {
            let earlier = time.checked_sub_signed(TimeDelta::hours(hours))?;
            self.tz.offset_from_local_datetime(&earlier).latest()
        });
        (local - before.map_or(0, |offset| seconds(&offset)), Shift::Gap)
    }
}

/// Days since 1970-01-01 of a civil date; `None` when there is no such date.
pub(super) fn epoch_day(year: i64, month: i64, day: i64) -> Option<i64> {
    let longest = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=longest).contains(&day) {
        return None;
    }
    // Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// Days since 1970-01-01 of chrono's date.
pub(super) fn day_of(date: NaiveDate) -> i64 {
    let epoch = DateTime::UNIX_EPOCH.date_naive();
    date.signed_duration_since(epoch).num_days()
}

fn naive(local: i64) -> Option<NaiveDateTime> {
    let day = local.div_euclid(DAY);
    let epoch = DateTime::UNIX_EPOCH.date_naive();
    let date = if day >= 0 {
        epoch.checked_add_days(Days::new(day.unsigned_abs()))?
    } else {
        epoch.checked_sub_days(Days::new(day.unsigned_abs()))?
    };
    let second = u32::try_from(local.rem_euclid(DAY)).ok()?;
    Some(date.and_time(NaiveTime::from_num_seconds_from_midnight_opt(second, 0)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tz: Tz, local: &str, utc: &str, shift: Shift) {
        let time = |text| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap();
        let local = time(local).and_utc().timestamp();
        let mut zone = Zone::new(tz);
        for _ in 0..2 {
            let found = zone.utc_of(local.div_euclid(DAY), local.rem_euclid(DAY));
            assert_eq!(found, (time(utc).and_utc().timestamp(), shift));
        }
    }

    #[test]
    fn the_first_of_two_and_the_later_side_of_a_gap() {
        let zone = chrono_tz::America::New_York;
        check(zone, "2026-01-15 09:00:00", "2026-01-15 14:00:00", Shift::Exact);
        check(zone, "2026-03-08 02:30:00", "2026-03-08 07:30:00", Shift::Gap);
        check(zone, "2026-03-08 03:30:00", "2026-03-08 07:30:00", Shift::Exact);
        check(zone, "2026-11-01 01:30:00", "2026-11-01 05:30:00", Shift::Fold);
        check(zone, "2026-11-01 23:30:00", "2026-11-02 04:30:00", Shift::Exact);
    }

    #[test]
    fn a_day_that_a_zone_left_out_is_moved_forward() {
        let zone = chrono_tz::Pacific::Apia;
        check(zone, "2011-12-30 12:00:00", "2011-12-30 22:00:00", Shift::Gap);
        check(chrono_tz::Asia::Kolkata, "2026-05-01 00:00:00", "2026-04-30 18:30:00", Shift::Exact);
    }

    #[test]
    fn every_day_agrees_with_the_calendar() {
        let mut date = NaiveDate::from_ymd_opt(1899, 12, 31).unwrap();
        while date < NaiveDate::from_ymd_opt(2201, 1, 1).unwrap() {
            use chrono::Datelike;
            let (year, month, day) = (date.year(), date.month(), date.day());
            assert_eq!(
                epoch_day(i64::from(year), i64::from(month), i64::from(day)),
                Some(day_of(date))
            );
            date = date.succ_opt().unwrap();
        }
        assert_eq!((epoch_day(2026, 2, 29), epoch_day(2026, 13, 1)), (None, None));
    }
}
