//! Tests of the whole room: golden vectors, laws against a slow minute loop, and what they share.

mod clock;
mod golden;
mod laws;
mod minute_loop;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use crate::calendar::{ScheduleSpec, TimeOfDay, Window};

/// Windows from a text such as `09:00-12:00 13:00-17:00`.
pub(super) fn windows(text: &str) -> Vec<Window> {
    let window = |text: &str| {
        let (start, end) = text.split_once('-').unwrap();
        Window { start: TimeOfDay::parse(start).unwrap(), end: TimeOfDay::parse(end).unwrap() }
    };
    text.split_whitespace().map(window).collect()
}

pub(super) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Epoch seconds of a text such as `2025-01-14T15:00:00Z`.
pub(super) fn utc(text: &str) -> i64 {
    DateTime::parse_from_rfc3339(text).unwrap().timestamp()
}

/// Monday to Friday, nine to five.
pub(super) fn office(zone: Tz) -> ScheduleSpec {
    let mut spec = ScheduleSpec::new(zone);
    spec.week[..5].fill(windows("09:00-17:00"));
    spec
}
