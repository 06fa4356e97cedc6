//! The open stretches of a schedule, and how long they are.

use std::collections::VecDeque;

use chrono::NaiveDate;

use crate::calendar::schedule::Schedule;
use crate::calendar::segments::{DAY_SECONDS, Segment, Segments, is_in_range};

/// An open stretch `[start, end)` of UTC, all of it on one local date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OpenSpan {
    pub(super) start: i64,
    pub(super) end: i64,
    pub(super) date: NaiveDate,
}

/// The open stretches of a schedule from an instant on, in order of time, none sharing an instant.
///
/// Each segment of constant offset is cut by the windows of its local dates, and what is left is
/// shifted back by the offset: a skipped hour is never open and a repeated one is open twice,
/// without a rule for either.
#[derive(Clone, Debug)]
pub(super) struct OpenSpans<'a> {
    schedule: &'a Schedule,
    segments: Segments,
    ready: VecDeque<OpenSpan>,
}

impl<'a> OpenSpans<'a> {
    pub(super) fn new(schedule: &'a Schedule, from: i64) -> Self {
        let segments = Segments::new(schedule.zone(), from);
        Self { schedule, segments, ready: VecDeque::new() }
    }

    fn cut(&mut self, segment: Segment) -> Option<()> {
        let first_day = (segment.start + segment.offset).div_euclid(DAY_SECONDS);
        let last_day = (segment.end - 1 + segment.offset).div_euclid(DAY_SECONDS);
        for day in first_day..=last_day {
            let date = date_of_day(day)?;
            let midnight = day * DAY_SECONDS - segment.offset;
            for window in self.schedule.windows_on(date) {
                let start = segment.start.max(midnight + window.start.seconds());
                let end = segment.end.min(midnight + window.end.seconds());
                if start < end {
                    self.ready.push_back(OpenSpan { start, end, date });
                }
            }
        }
        Some(())
    }
}

impl Iterator for OpenSpans<'_> {
    type Item = OpenSpan;

    fn next(&mut self) -> Option<OpenSpan> {
        while self.ready.is_empty() {
            let segment = self.segments.next()?;
            self.cut(segment)?;
        }
        self.ready.pop_front()
    }
}

impl Schedule {
    /// Business seconds from `a` to `b`, both UTC epoch seconds.
    ///
    /// `None` when `b` is before `a`: no duration is negative, and a wrong order is not zero.
    pub fn elapsed(&self, a: i64, b: i64) -> Option<i64> {
        if b < a || !is_in_range(a) || !is_in_range(b) {
            return None;
        }
        let spans = OpenSpans::new(self, a).take_while(|span| span.start < b);
        Some(spans.map(|span| span.end.min(b) - span.start).sum())
    }

    /// The earliest instant at which `seconds` of business time have passed since `a`.
    ///
    /// An hour from Friday 16:00 is due on Friday at 17:00, the close, not on Monday at the open;
    /// zero seconds are due at `a`. `None` for a negative span, or when it ends after the year
    /// 9999.
    pub fn due(&self, a: i64, seconds: i64) -> Option<i64> {
        if seconds < 0 || !is_in_range(a) {
            return None;
        }
        if seconds == 0 {
            return Some(a);
        }
        let mut left = seconds;
        for span in OpenSpans::new(self, a) {
            let length = span.end - span.start;
            if left <= length {
                return Some(span.start + left);
            }
            left -= length;
        }
        None
    }
}

/// The date that is so many days after 1970-01-01.
pub(super) fn date_of_day(day: i64) -> Option<NaiveDate> {
    i32::try_from(day).ok().and_then(NaiveDate::from_epoch_days)
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;

    use super::*;
    use crate::calendar::tests::{office, utc};

    fn new_york() -> Schedule {
        Schedule::new(office(Tz::America__New_York)).unwrap()
    }

    #[test]
    fn an_hour_from_four_on_friday_is_due_at_the_close() {
        let start = utc("2025-01-10T21:00:00Z");
        assert_eq!(new_york().due(start, 3600), Some(utc("2025-01-10T22:00:00Z")));
        assert_eq!(new_york().due(start, 3601), Some(utc("2025-01-13T14:00:01Z")));
    }

    #[test]
    fn a_weekend_is_zero_and_a_wrong_order_is_unknown() {
        let (friday, sunday) = (utc("2025-01-10T22:00:00Z"), utc("2025-01-12T22:00:00Z"));
        assert_eq!(new_york().elapsed(friday, sunday), Some(0));
        assert_eq!(new_york().elapsed(sunday, friday), None);
        assert_eq!(new_york().due(friday, -1), None);
    }

    #[test]
    fn years_without_an_answer_give_none() {
        assert_eq!(new_york().elapsed(i64::MIN, 0), None);
        assert_eq!(new_york().elapsed(0, i64::MAX), None);
        assert_eq!(new_york().due(i64::MAX, 0), None);
        assert_eq!(new_york().due(utc("9999-12-01T00:00:00Z"), i64::MAX), None);
    }
}
