//! The definition of business time, read out minute by minute: slow, and with no idea in common
//! with the code that it checks.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeZone, Timelike};
use chrono_tz::Tz;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::{Just, Strategy};
use proptest::sample::select;

use crate::calendar::tests::{utc, windows};
use crate::calendar::{ScheduleSpec, Window};

/// Zones with an instant near which something happens to the clock.
const HARD_TIMES: [(Tz, &str); 14] = [
    (Tz::America__New_York, "2025-03-09T07:00:00Z"),
    (Tz::America__New_York, "2025-11-02T06:00:00Z"),
    (Tz::Australia__Lord_Howe, "2025-04-05T15:00:00Z"), // half an hour back
    (Tz::Australia__Lord_Howe, "2025-10-04T15:30:00Z"), // half an hour forward
    (Tz::Pacific__Apia, "2011-12-30T10:00:00Z"),        // a day skipped
    (Tz::Pacific__Apia, "2012-03-31T14:00:00Z"),
    (Tz::Asia__Kolkata, "2025-06-02T11:15:00Z"),
    (Tz::Asia__Kathmandu, "2025-06-02T11:15:00Z"),
    (Tz::Africa__Casablanca, "2025-02-23T02:00:00Z"), // back for Ramadan
    (Tz::Africa__Casablanca, "2025-04-06T02:00:00Z"),
    (Tz::Asia__Beirut, "2025-03-29T22:00:00Z"), // midnight skipped
    (Tz::America__Havana, "2025-11-02T05:00:00Z"), // midnight twice
    (Tz::America__Sao_Paulo, "2018-02-18T02:00:00Z"), // the last hour of a day twice
    (Tz::Antarctica__Troll, "2025-03-30T01:00:00Z"), // two hours at once
];

/// How many days the loop knows before and after its middle.
const REACH_DAYS: i64 = 10;

/// A schedule and an instant near which it is to be looked at.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) spec: ScheduleSpec,
    pub(super) middle: i64,
}

/// Windows on marks: the edges of up to three, in order.
fn any_windows() -> impl Strategy<Value = Vec<Window>> {
    btree_set(0_u16..=288, 0..=6).prop_map(|marks| {
        let text = |mark: u16| format!("{:02}:{:02}", mark * 5 / 60, mark * 5 % 60);
        let marks: Vec<u16> = marks.into_iter().collect();
        let pairs = marks.chunks_exact(2);
        pairs.flat_map(|pair| windows(&format!("{}-{}", text(pair[0]), text(pair[1])))).collect()
    })
}

/// Any schedule, within a few days of a change of its zone's clock.
pub(super) fn any_case() -> impl Strategy<Value = Case> {
    let days = -8_i32..8;
    (
        select(&HARD_TIMES[..]),
        -200_000_i64..200_000,
        vec(any_windows(), 7),
        btree_set(days.clone(), 0..3),
        btree_map(days, any_windows(), 0..3),
        Just(windows("09:00-17:00")),
    )
        .prop_map(|((zone, near), shift, week, holidays, special, fallback)| {
            let middle = utc(near) + shift;
            let today = DateTime::from_timestamp(middle, 0).unwrap().date_naive().to_epoch_days();
            let date = |day: i32| NaiveDate::from_epoch_days(today + day).unwrap();
            let mut spec = ScheduleSpec::new(zone);
            spec.week = week.try_into().unwrap();
            spec.week[2].is_empty().then(|| spec.week[2] = fallback);
            let special = special.into_iter().filter(|(day, _)| !holidays.contains(day));
            spec.special_days = special.map(|(day, windows)| (date(day), windows)).collect();
            spec.holidays = holidays.iter().map(|day| date(*day)).collect();
            Case { spec, middle }
        })
}

/// One minute of UTC.
#[derive(Clone, Copy, Debug)]
pub(super) struct Minute {
    pub(super) start: i64,
    pub(super) shown: NaiveDateTime,
    pub(super) is_open: bool,
}

/// Every minute of twenty days.
pub(super) struct MinuteLoop {
    minutes: Vec<Minute>,
    /// The dates with an open minute, each with the end of its last open minute; but for the
    /// first and last date, which may be cut.
    pub(super) business_days: Vec<(NaiveDate, i64)>,
}

impl MinuteLoop {
    pub(super) fn new(case: &Case) -> Self {
        let first = (case.middle - REACH_DAYS * 86_400).div_euclid(60);
        let minutes = (first..first + 2 * REACH_DAYS * 1440).map(|number| {
            let start = number * 60;
            let utc = DateTime::from_timestamp(start, 0).unwrap().naive_utc();
            let shown = case.spec.zone.from_utc_datetime(&utc).naive_local();
            Minute { start, shown, is_open: is_open(&case.spec, shown) }
        });
        let minutes: Vec<Minute> = minutes.collect();
        let business_days = business_days(&minutes);
        Self { minutes, business_days }
    }

    pub(super) fn at(&self, t: i64) -> Minute {
        let index = (t.div_euclid(60) * 60 - self.minutes[0].start) / 60;
        self.minutes[usize::try_from(index).unwrap()]
    }

    /// Open seconds in `[a, b)`; both within reach.
    pub(super) fn elapsed(&self, a: i64, b: i64) -> i64 {
        let from = usize::try_from((a - self.minutes[0].start) / 60).unwrap();
        let minutes = self.minutes[from..].iter().take_while(|minute| minute.start < b);
        let open = minutes.filter(|minute| minute.is_open);
        open.map(|minute| b.min(minute.start + 60) - a.max(minute.start)).sum()
    }

    /// The earliest instant with so many open seconds behind it; `None` when out of reach.
    pub(super) fn due(&self, a: i64, seconds: i64) -> Option<i64> {
        if seconds == 0 {
            return Some(a);
        }
        let mut left = seconds;
        for minute in self.minutes.iter().filter(|minute| minute.is_open && minute.start + 60 > a) {
            let start = minute.start.max(a);
            let length = minute.start + 60 - start;
            if left <= length {
                return Some(start + left);
            }
            left -= length;
        }
        None
    }

    /// The end of the business day that an instant counts for and of the next one, if in reach.
    pub(super) fn dues(&self, t: i64) -> (Option<i64>, Option<i64>) {
        let today = self.at(t).shown.date();
        let ahead = self.business_days.iter().filter(|(date, end)| *date >= today && *end > t);
        let mut ends = ahead.map(|(_, end)| *end);
        (ends.next(), ends.next())
    }
}

fn business_days(minutes: &[Minute]) -> Vec<(NaiveDate, i64)> {
    let mut ends = BTreeMap::new();
    for minute in minutes.iter().filter(|minute| minute.is_open) {
        ends.insert(minute.shown.date(), minute.start + 60);
    }
    let (first, last) = (minutes[0].shown.date(), minutes[minutes.len() - 1].shown.date());
    ends.into_iter().filter(|(date, _)| *date != first && *date != last).collect()
}

fn is_open(spec: &ScheduleSpec, shown: NaiveDateTime) -> bool {
    let (date, second) = (shown.date(), i64::from(shown.num_seconds_from_midnight()));
    if spec.holidays.contains(&date) {
        return false;
    }
    let weekday = date.weekday().number_from_monday() as usize;
    let windows = spec.special_days.get(&date).unwrap_or(&spec.week[weekday - 1]);
    windows.iter().any(|window| window.start.seconds() <= second && second < window.end.seconds())
}
