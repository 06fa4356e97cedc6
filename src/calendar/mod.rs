//! Business time: when a schedule is open, how long, and on which local day.
//!
//! In:    a [`Schedule`] (zone, weekly windows, holidays, special days) and instants as UTC epoch
//!        seconds.
//! Out:   open seconds, due instants, local dates, and the rows of the `clock` table that lets
//!        plain SQL do the same sums.
//! Never: reads a clock, a file or the machine's own zone; ships a holiday; guesses at a date.
//!
//! The one definition: an instant is **open** if, in the schedule's zone, its local date is no
//! holiday and its local time of day lies in a half-open window of that date (a special day's
//! windows stand in for those of its weekday). Business time from `a` to `b` is the physical
//! length of the open instants in `[a, b)`.
//!
//! Instants outside the years 1 to 9999 have no answer (`None`). The compiled zone rules
//! ([`ZONE_RULES_VERSION`]) know clock changes up to the year 2099 and none after it.

mod ahead;
mod business_day;
mod clock;
mod local;
mod open_time;
mod schedule;
mod segments;
#[cfg(test)]
mod tests;
mod time_of_day;
mod weekday;
mod windows;

pub use clock::{ClockError, ClockRow, SLOT_SECONDS, clock_rows, elapsed_by_clock, slot_of};
pub use local::{
    LocalInstant, iso_week, local, month_start, resolve_local, start_of_date, week_start,
};
pub use schedule::{Schedule, ScheduleError, ScheduleSpec};
pub use time_of_day::{TimeOfDay, TimeOfDayError};
pub use weekday::{WEEKDAYS, WeekdayError, parse_weekday, weekday_name};
pub use windows::{Day, Window, WindowError};

/// The release of the IANA zone rules compiled into the program, such as `2025b`.
pub const ZONE_RULES_VERSION: &str = chrono_tz::IANA_TZDB_VERSION;
