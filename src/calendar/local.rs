//! What the wall shows: local dates and times of instants, and the way back.

use chrono::{
    DateTime, Datelike, Days, IsoWeek, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset,
    TimeDelta, TimeZone, Weekday,
};
use chrono_tz::{GapInfo, Tz};

use crate::calendar::segments::{is_in_range, offset_at};

/// The instant (UTC epoch seconds) of a local date and time, and how it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalInstant {
    /// The time came once, as nearly all do.
    Once(i64),
    /// The clock jumped over the time; it is moved forward by as much as was skipped.
    Skipped {
        /// The instant that is taken: 02:30 becomes 03:30 when an hour was skipped.
        moved_to: i64,
        /// How long the jump was, in seconds.
        gap_seconds: i64,
    },
    /// The clock was set back and showed the time twice; the first is taken.
    Repeated {
        /// The instant that is taken.
        first: i64,
        /// The instant that is not.
        second: i64,
    },
}

impl LocalInstant {
    /// The instant that is taken, in UTC epoch seconds.
    pub fn instant(self) -> i64 {
        match self {
            Self::Once(t) | Self::Skipped { moved_to: t, .. } | Self::Repeated { first: t, .. } => {
                t
            }
        }
    }
}

/// The local date and time of an instant; `None` outside the years 1 to 9999.
pub fn local(t: i64, zone: Tz) -> Option<NaiveDateTime> {
    if !is_in_range(t) {
        return None;
    }
    DateTime::from_timestamp(t + offset_at(zone, t)?, 0).map(|shown| shown.naive_utc())
}

/// The ISO 8601 week (with its own year) of an instant's local date.
pub fn iso_week(t: i64, zone: Tz) -> Option<IsoWeek> {
    local(t, zone).map(|shown| shown.iso_week())
}

/// The first day of the week that holds `date`, when weeks start on `first`.
pub fn week_start(date: NaiveDate, first: Weekday) -> NaiveDate {
    let days = date.weekday().days_since(first);
    date.checked_sub_days(Days::new(days.into())).unwrap_or(NaiveDate::MIN)
}

/// The first day of the month that holds `date`.
pub fn month_start(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}

/// The first instant of a local date: midnight, the first one if it came twice, or the end of the
/// jump that skipped midnight. For a date that was skipped whole: the start of the next one.
pub fn start_of_date(date: NaiveDate, zone: Tz) -> Option<i64> {
    let midnight = date.and_time(NaiveTime::MIN);
    match resolve_local(midnight, zone)? {
        LocalInstant::Skipped { .. } => gap_around(midnight, zone).map(|gap| gap.end),
        found => Some(found.instant()),
    }
}

/// The instant of a local date and time; `None` outside the years 1 to 9999.
///
/// A time that the clock skipped is moved forward by the length of the gap, and of a time that
/// came twice the first is taken, as RFC 5545 (section 3.3.5) has it. Both are told apart in the
/// answer, for the caller to count. Parts of a second are cut off.
pub fn resolve_local(shown: NaiveDateTime, zone: Tz) -> Option<LocalInstant> {
    let seconds = shown.and_utc().timestamp();
    let found = match zone.offset_from_local_datetime(&shown) {
        LocalResult::Single(offset) => LocalInstant::Once(seconds - ahead(&offset)),
        LocalResult::Ambiguous(one, other) => {
            let (one, other) = (seconds - ahead(&one), seconds - ahead(&other));
            LocalInstant::Repeated { first: one.min(other), second: one.max(other) }
        }
        LocalResult::None => {
            let gap = gap_around(shown, zone)?;
            LocalInstant::Skipped {
                moved_to: seconds - gap.offset_before,
                gap_seconds: offset_at(zone, gap.end)? - gap.offset_before,
            }
        }
    };
    is_in_range(found.instant()).then_some(found)
}

/// A jump of the clock.
struct Gap {
    /// Local time minus UTC before the jump, in seconds.
    offset_before: i64,
    /// The instant of the jump, the first one after the gap.
    end: i64,
}

fn gap_around(shown: NaiveDateTime, zone: Tz) -> Option<Gap> {
    let (first_skipped, before) = GapInfo::new(&shown, &zone)?.begin?;
    let offset_before = ahead(&before);
    let end = first_skipped - TimeDelta::seconds(offset_before);
    Some(Gap { offset_before, end: end.and_utc().timestamp() })
}

fn ahead(offset: &impl Offset) -> i64 {
    i64::from(offset.fix().local_minus_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::segments::Segments;
    use crate::calendar::tests::{date, utc};

    const NEW_YORK: Tz = Tz::America__New_York;

    fn wall(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn an_instant_has_a_local_time_and_week() {
        // 2024-12-30 02:00 UTC is still Sunday the 29th in New York: week 52, not week 1 of 2025.
        let t = utc("2024-12-30T02:00:00Z");
        assert_eq!(local(t, NEW_YORK), Some(wall("2024-12-29T21:00:00")));
        let week = |zone| iso_week(t, zone).map(|week| (week.year(), week.week()));
        assert_eq!(week(NEW_YORK), Some((2024, 52)));
        assert_eq!(week(Tz::UTC), Some((2025, 1)));
        assert_eq!(local(i64::MAX, NEW_YORK), None);
    }

    #[test]
    fn a_week_starts_on_the_day_that_was_chosen() {
        let wednesday = date("2025-01-01");
        assert_eq!(week_start(wednesday, Weekday::Mon), date("2024-12-30"));
        assert_eq!(week_start(wednesday, Weekday::Sun), date("2024-12-29"));
        assert_eq!(week_start(wednesday, Weekday::Wed), wednesday);
        assert_eq!(week_start(date("2025-01-05"), Weekday::Mon), date("2024-12-30"));
        assert_eq!(month_start(date("2024-02-29")), date("2024-02-01"));
    }

    #[test]
    fn a_skipped_time_moves_forward_by_the_gap() {
        assert_eq!(
            resolve_local(wall("2025-03-09T02:30:00"), NEW_YORK),
            Some(LocalInstant::Skipped {
                moved_to: utc("2025-03-09T07:30:00Z"), // 03:30 EDT
                gap_seconds: 3600
            })
        );
        assert_eq!(
            resolve_local(wall("2011-12-30T12:00:00"), Tz::Pacific__Apia),
            Some(LocalInstant::Skipped {
                moved_to: utc("2011-12-30T22:00:00Z"), // the 31st, 12:00 +14
                gap_seconds: 86_400
            })
        );
    }

    #[test]
    fn of_a_repeated_time_the_first_is_taken() {
        let found = resolve_local(wall("2025-11-02T01:30:00"), NEW_YORK);
        let first = utc("2025-11-02T05:30:00Z");
        assert_eq!(found, Some(LocalInstant::Repeated { first, second: first + 3600 }));
        assert_eq!(found.map(LocalInstant::instant), Some(first));
    }

    #[test]
    fn a_date_starts_at_its_first_instant() {
        let start = |day, zone| start_of_date(date(day), zone).unwrap();
        assert_eq!(start("2025-01-14", NEW_YORK), utc("2025-01-14T05:00:00Z"));
        // Midnight skipped: Beirut went from 00:00 to 01:00.
        assert_eq!(start("2025-03-30", Tz::Asia__Beirut), utc("2025-03-29T22:00:00Z"));
        // The gap began before midnight: Toronto went from 23:30 on the 30th to 00:30 on the 31st.
        assert_eq!(start("1919-03-31", Tz::America__Toronto), utc("1919-03-31T04:30:00Z"));
        // Midnight came twice: Havana went from 01:00 back to 00:00.
        assert_eq!(start("2025-11-02", Tz::America__Havana), utc("2025-11-02T04:00:00Z"));
        // The date was skipped whole.
        assert_eq!(start("2011-12-30", Tz::Pacific__Apia), utc("2011-12-30T10:00:00Z"));
    }

    /// Every change of a zone from 1970 to 2049, from the offsets on either side of it.
    #[track_caller]
    fn check_changes(zone: Tz) {
        let segments = Segments::new(zone, 0).take_while(|segment| segment.start < 2_524_608_000);
        let segments: Vec<_> = segments.collect();
        let at = |seconds| {
            let shown = DateTime::from_timestamp(seconds, 0).unwrap().naive_utc();
            resolve_local(shown, zone).unwrap()
        };
        for pair in segments.windows(2).filter(|pair| pair[0].offset != pair[1].offset) {
            let (change, before, after) = (pair[0].end, pair[0].offset, pair[1].offset);
            let (low, high) = (change + before.min(after), change + before.max(after));
            assert_eq!(at(low - 1), LocalInstant::Once(low - 1 - before), "{zone} {change}");
            assert_eq!(at(high), LocalInstant::Once(high - after), "{zone} {change}");
            for shown in [low, i64::midpoint(low, high), high - 1] {
                let expected = if before < after {
                    let gap_seconds = after - before;
                    LocalInstant::Skipped { moved_to: shown - before, gap_seconds }
                } else {
                    LocalInstant::Repeated { first: shown - before, second: shown - after }
                };
                assert_eq!(at(shown), expected, "{zone} {change}");
            }
        }
    }

    #[test]
    fn every_change_of_a_clock_is_told_as_it_was() {
        for zone in [
            NEW_YORK,
            Tz::Australia__Lord_Howe,
            Tz::Pacific__Apia,
            Tz::Africa__Casablanca,
            Tz::America__St_Johns,
            Tz::America__Sao_Paulo,
            Tz::Asia__Beirut,
            Tz::Antarctica__Troll,
        ] {
            check_changes(zone);
        }
    }
}
