//! The rows of the `clock` table: business time as integers that any SQL can join and add.

use std::iter::Peekable;

use chrono::{DateTime, NaiveDateTime, Weekday};
use chrono_tz::Tz;
use thiserror::Error;

use crate::calendar::business_day::{BusinessDay, business_days};
use crate::calendar::local::{month_start, week_start};
use crate::calendar::open_time::{OpenSpan, OpenSpans, date_of_day};
use crate::calendar::schedule::Schedule;
use crate::calendar::segments::{DAY_SECONDS, Segment, Segments, is_in_range};

/// Seconds in a slot of the clock: five minutes.
pub const SLOT_SECONDS: i64 = 300;

/// What is true of a schedule all through one slot of five minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockRow {
    /// The number of the slot: epoch seconds, divided by 300 and rounded down.
    pub slot: i64,
    /// 1 when the schedule is open through the slot, 0 when it is closed through it.
    pub open: i64,
    /// Open seconds from the start of the table's first slot to the start of this one.
    pub open_seconds_before: i64,
    /// The local date, in days since 1970-01-01.
    pub local_date: i64,
    /// The first day of the local date's week, in days since 1970-01-01.
    pub week_start: i64,
    /// The first day of the local date's month, in days since 1970-01-01.
    pub month_start: i64,
    /// The end of the business day that the slot counts for, in epoch seconds.
    pub day_due: i64,
    /// The end of the business day after that one, in epoch seconds.
    pub next_day_due: i64,
    /// How many business days there are up to and with the local date, counted from a day that is
    /// the same for the whole table; only differences mean something.
    pub business_day: i64,
}

/// Why a clock can't be made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ClockError {
    /// The slots don't rise.
    #[error(
        "slot {slot} stands after slot {previous}: slots should rise, each once; sort them and \
         take out the doubles"
    )]
    NotRising {
        /// The slot before.
        previous: i64,
        /// The slot that is not above it.
        slot: i64,
    },
    /// The zone's offset is no whole number of 5 minutes: local mean time of long ago.
    #[error(
        "the 5 minutes from {from} UTC in zone `{zone}`: the clock there should be a whole number \
         of 5 minutes from UTC, but it is {offset} seconds ahead of it; look for a wrong date, or \
         use the zone `UTC`"
    )]
    OffsetOffMark {
        /// The zone.
        zone: Tz,
        /// The start of the slot, in UTC.
        from: NaiveDateTime,
        /// Local time minus UTC, in seconds.
        offset: i64,
    },
    /// The zone's clock changes inside the slot.
    #[error(
        "the 5 minutes from {from} UTC in zone `{zone}`: the clock there should change on a \
         5-minute mark, but it changes after {after} seconds; look for a wrong date, or use the \
         zone `UTC`"
    )]
    ChangeOffMark {
        /// The zone.
        zone: Tz,
        /// The start of the slot, in UTC.
        from: NaiveDateTime,
        /// Seconds from the start of the slot to the change.
        after: i64,
    },
    /// The slot, or the end of a business day after it, is outside the years 1 to 9999.
    #[error(
        "slot {slot} is outside the years 1 to 9999: it should be the epoch seconds of an \
         instant, divided by 300; look for a wrong date"
    )]
    OutOfRange {
        /// The slot.
        slot: i64,
    },
}

/// The slot of an instant (UTC epoch seconds).
pub fn slot_of(t: i64) -> i64 {
    t.div_euclid(SLOT_SECONDS)
}

/// The clock of a schedule for the given slots, which rise, one row each, in one walk.
///
/// Every edge of a window lies on a 5-minute mark, so a row holds for each instant of its slot.
///
/// # Errors
/// [`ClockError`] when the slots don't rise, when the zone's clock is off the mark in one of them
/// (local mean time of long ago), and when one is outside the years 1 to 9999.
pub fn clock_rows(
    schedule: &Schedule,
    week_start: Weekday,
    slots: &[i64],
) -> Result<Vec<ClockRow>, ClockError> {
    let (Some(&first), Some(&last)) = (slots.first(), slots.last()) else {
        return Ok(vec![]);
    };
    check_slots(slots)?;
    let days = days_around(schedule, first, last);
    let start = first * SLOT_SECONDS;
    let mut walk = Walk {
        segments: Segments::new(schedule.zone(), start).peekable(),
        open: Tally { spans: OpenSpans::new(schedule, start).peekable(), counted: 0 },
    };
    let mut dates = Dates { week_start, known: None };
    let row = |&slot: &i64| {
        let segment = walk.segment_of(schedule.zone(), slot)?;
        let (open, open_seconds_before) = walk.open.at(slot * SLOT_SECONDS);
        row(slot, segment.offset, &mut dates, &days)
            .map(|row| ClockRow { open, open_seconds_before, ..row })
            .ok_or(ClockError::OutOfRange { slot })
    };
    slots.iter().map(row).collect()
}

/// Business seconds from `t_a`, in the slot of row `a`, to `t_b`, in the slot of row `b`: what the
/// queries compute. `None` when `t_b` is before `t_a`.
///
/// Both rows have to come from one table, and each instant has to lie in the slot of its row.
pub fn elapsed_by_clock(a: &ClockRow, t_a: i64, b: &ClockRow, t_b: i64) -> Option<i64> {
    let until =
        |row: &ClockRow, t: i64| row.open_seconds_before + row.open * (t - row.slot * SLOT_SECONDS);
    (t_a <= t_b).then(|| until(b, t_b) - until(a, t_a))
}

fn check_slots(slots: &[i64]) -> Result<(), ClockError> {
    for pair in slots.windows(2) {
        if pair[1] <= pair[0] {
            return Err(ClockError::NotRising { previous: pair[0], slot: pair[1] });
        }
    }
    for &slot in [slots.first(), slots.last()].into_iter().flatten() {
        let is_known = slot.checked_mul(SLOT_SECONDS).is_some_and(is_in_range);
        if !is_known {
            return Err(ClockError::OutOfRange { slot });
        }
    }
    Ok(())
}

/// The business days that the slots from `first` to `last` may ask for: from two days before (an
/// offset may take the local date back by one) to the second one after.
fn days_around(schedule: &Schedule, first: i64, last: i64) -> Vec<BusinessDay> {
    let day_of = |slot: i64| (slot * SLOT_SECONDS).div_euclid(DAY_SECONDS);
    let beyond = day_of(last) + 2;
    let mut after = 0;
    business_days(schedule, day_of(first) - 2)
        .take_while(|day| {
            after += i32::from(day.date >= beyond);
            after <= 2
        })
        .collect()
}

/// A row with its dates and days; the open time is not known here.
fn row(slot: i64, offset: i64, dates: &mut Dates, days: &[BusinessDay]) -> Option<ClockRow> {
    let start = slot * SLOT_SECONDS;
    let LocalDay { date, week_start, month_start } =
        dates.of_day((start + offset).div_euclid(DAY_SECONDS))?;
    let upcoming = &days[days.partition_point(|day| day.date < date)..];
    let mut closes = upcoming.iter().map(|day| day.close);
    let day_due = closes.find(|close| start < *close)?;
    let next_day_due = closes.next()?;
    let business_day = i64::try_from(days.partition_point(|day| day.date <= date)).ok()?;
    Some(ClockRow {
        slot,
        open: 0,
        open_seconds_before: 0,
        local_date: date,
        week_start,
        month_start,
        day_due,
        next_day_due,
        business_day,
    })
}

/// The two walks along the zone, each of which only goes forward.
struct Walk<'a> {
    segments: Peekable<Segments>,
    open: Tally<'a>,
}

impl Walk<'_> {
    fn segment_of(&mut self, zone: Tz, slot: i64) -> Result<Segment, ClockError> {
        let start = slot * SLOT_SECONDS;
        while self.segments.next_if(|segment| segment.end <= start).is_some() {}
        let segment = *self.segments.peek().ok_or(ClockError::OutOfRange { slot })?;
        let from = DateTime::from_timestamp(start, 0).ok_or(ClockError::OutOfRange { slot })?;
        let (from, offset, after) = (from.naive_utc(), segment.offset, segment.end - start);
        if offset % SLOT_SECONDS != 0 {
            return Err(ClockError::OffsetOffMark { zone, from, offset });
        }
        if after < SLOT_SECONDS {
            return Err(ClockError::ChangeOffMark { zone, from, after });
        }
        Ok(segment)
    }
}

/// The open seconds counted so far: those of all spans that are behind.
struct Tally<'a> {
    spans: Peekable<OpenSpans<'a>>,
    counted: i64,
}

impl Tally<'_> {
    /// Whether it is open (1 or 0) at an instant on a mark, and the open seconds before it.
    fn at(&mut self, start: i64) -> (i64, i64) {
        while let Some(OpenSpan { start, end, .. }) = self.spans.next_if(|span| span.end <= start) {
            self.counted += end - start;
        }
        match self.spans.peek() {
            Some(span) if span.start <= start => (1, self.counted + start - span.start),
            _ => (0, self.counted),
        }
    }
}

/// A local date with the starts of its week and month, in days since 1970-01-01.
#[derive(Clone, Copy)]
struct LocalDay {
    date: i64,
    week_start: i64,
    month_start: i64,
}

/// The last local day asked for: slots of one day follow one another.
struct Dates {
    week_start: Weekday,
    known: Option<LocalDay>,
}

impl Dates {
    fn of_day(&mut self, day: i64) -> Option<LocalDay> {
        if self.known.is_none_or(|known| known.date != day) {
            let date = date_of_day(day)?;
            let days = |date: chrono::NaiveDate| i64::from(date.to_epoch_days());
            self.known = Some(LocalDay {
                date: day,
                week_start: days(week_start(date, self.week_start)),
                month_start: days(month_start(date)),
            });
        }
        self.known
    }
}
