//! What lies ahead: open time that two schedules share, ends of the coming days.

use chrono::NaiveDate;

use crate::calendar::open_time::OpenSpans;
use crate::calendar::schedule::Schedule;
use crate::calendar::segments::is_in_range;

impl Schedule {
    /// Seconds between `a` and `b`, both UTC epoch seconds, in which this schedule and the other
    /// are both open.
    ///
    /// `None` when `b` is before `a`, or outside the years 1 to 9999.
    pub fn shared_open(&self, other: &Self, a: i64, b: i64) -> Option<i64> {
        if b < a || !is_in_range(a) || !is_in_range(b) {
            return None;
        }
        let mut ours = OpenSpans::new(self, a).take_while(|span| span.start < b).peekable();
        let mut theirs = OpenSpans::new(other, a).take_while(|span| span.start < b).peekable();
        let mut shared = 0;
        while let (Some(our), Some(their)) = (ours.peek(), theirs.peek()) {
            let (start, end) = (our.start.max(their.start), our.end.min(their.end).min(b));
            shared += (end - start).max(0);
            if our.end <= their.end {
                ours.next();
            } else {
                theirs.next();
            }
        }
        Some(shared)
    }

    /// The end of the local date on which the `days`-th business day from `t` on lies: the day that
    /// runs or comes next is the first. `None` for no day, or outside the years 1 to 9999.
    pub fn end_of_days(&self, t: i64, days: u32) -> Option<i64> {
        let mut close = self.business_day_end(t).filter(|_| days > 0)?;
        for _ in 1..days {
            close = self.business_day_end(close)?;
        }
        let date = self.date_of(close - 1)?;
        crate::calendar::start_of_date(date.succ_opt()?, self.zone())
    }

    /// The end of the business day that runs or comes next at `t`; of the one after it when `last`
    /// lies on its date. `None` outside the years 1 to 9999.
    pub fn next_day_without(&self, t: i64, last: Option<i64>) -> Option<i64> {
        let close = self.business_day_end(t)?;
        let is_taken = last.is_some_and(|last| self.date_of(last) == self.date_of(close - 1));
        if is_taken { self.business_day_end(close) } else { Some(close) }
    }

    /// The local date of an instant; `None` outside the years 1 to 9999.
    pub fn date_of(&self, t: i64) -> Option<NaiveDate> {
        crate::calendar::local(t, self.zone()).map(|shown| shown.date())
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;

    use super::*;
    use crate::calendar::tests::{office, utc};

    fn nine_to_five(zone: Tz) -> Schedule {
        Schedule::new(office(zone)).unwrap()
    }

    #[test]
    fn two_schedules_share_the_hours_in_which_both_are_open() {
        // 2026-11-16 is a Monday: nine to five is 14:00 to 22:00 UTC in New York, 09:00 to 17:00
        // in London.
        let (york, london) =
            (nine_to_five(Tz::America__New_York), nine_to_five(Tz::Europe__London));
        let (from, until) = (utc("2026-11-16T00:00:00Z"), utc("2026-11-17T00:00:00Z"));
        assert_eq!(york.shared_open(&london, from, until), Some(3 * 3600));
        assert_eq!(london.shared_open(&york, from, until), Some(3 * 3600));
        assert_eq!(york.shared_open(&york, from, until), york.elapsed(from, until));
        let tokyo = nine_to_five(Tz::Asia__Tokyo);
        assert_eq!(york.shared_open(&tokyo, from, until), Some(0));
        assert_eq!(york.shared_open(&london, until, from), None);
    }

    #[test]
    fn a_day_with_a_touch_is_passed_over() {
        let york = nine_to_five(Tz::America__New_York);
        let monday = utc("2026-11-16T15:00:00Z");
        let due = |last: Option<&str>| york.next_day_without(monday, last.map(utc));
        assert_eq!(due(None), Some(utc("2026-11-16T22:00:00Z")));
        assert_eq!(due(Some("2026-11-15T15:00:00Z")), Some(utc("2026-11-16T22:00:00Z")));
        assert_eq!(due(Some("2026-11-16T14:30:00Z")), Some(utc("2026-11-17T22:00:00Z")));
    }

    #[test]
    fn days_ahead_end_with_their_date_and_not_with_the_office_hours() {
        let york = nine_to_five(Tz::America__New_York);
        let sunday = utc("2026-11-16T04:59:00Z");
        assert_eq!(york.end_of_days(sunday, 1), Some(utc("2026-11-17T05:00:00Z")));
        assert_eq!(york.end_of_days(sunday, 2), Some(utc("2026-11-18T05:00:00Z")));
        let friday = utc("2026-11-20T15:00:00Z");
        assert_eq!(york.end_of_days(friday, 2), Some(utc("2026-11-24T05:00:00Z")));
        assert_eq!(york.end_of_days(friday, 0), None);
    }
}
