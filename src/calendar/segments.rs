//! A zone as stretches of constant offset, in order of time.

use chrono::{DateTime, Offset, TimeZone};
use chrono_tz::Tz;

/// Seconds in a day of UTC; also more than any offset that a zone may have.
pub(super) const DAY_SECONDS: i64 = 86_400;

/// 0001-01-01 00:00:00 UTC: no earlier instant has an answer.
const FIRST_INSTANT: i64 = -62_135_596_800;

/// 9999-12-31 00:00:00 UTC: no instant from here on has an answer.
const END_INSTANT: i64 = 253_402_214_400;

/// A stretch `[start, end)` of UTC in which the zone's clock shows UTC plus `offset` seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) start: i64,
    pub(super) end: i64,
    pub(super) offset: i64,
}

/// The segments of a zone from an instant on, without gaps between them.
///
/// A segment ends where the offset changes, and at each midnight of UTC: looking a day ahead finds
/// every change, since no zone has ever changed its offset twice within a day (the two nearest
/// changes of one zone in release 2025b are a week apart: Boa Vista in October 2000).
#[derive(Clone, Debug)]
pub(super) struct Segments {
    zone: Tz,
    next: i64,
}

impl Segments {
    pub(super) fn new(zone: Tz, from: i64) -> Self {
        Self { zone, next: from }
    }
}

impl Iterator for Segments {
    type Item = Segment;

    fn next(&mut self) -> Option<Segment> {
        let start = self.next;
        if !is_in_range(start) {
            return None;
        }
        let offset = offset_at(self.zone, start)?;
        let midnight = (start.div_euclid(DAY_SECONDS) + 1) * DAY_SECONDS;
        let end = if offset_at(self.zone, midnight)? == offset {
            midnight
        } else {
            first_change(self.zone, start, midnight)?
        };
        self.next = end;
        Some(Segment { start, end, offset })
    }
}

/// Whether an instant lies in the years that have an answer.
pub(super) fn is_in_range(instant: i64) -> bool {
    (FIRST_INSTANT..END_INSTANT).contains(&instant)
}

/// Local time minus UTC, in seconds, at an instant.
pub(super) fn offset_at(zone: Tz, instant: i64) -> Option<i64> {
    let utc = DateTime::from_timestamp(instant, 0)?.naive_utc();
    Some(i64::from(zone.offset_from_utc_datetime(&utc).fix().local_minus_utc()))
}

/// The instant in `(same, other]` at which the offset changes, by bisection; the two ends differ.
fn first_change(zone: Tz, same: i64, other: i64) -> Option<i64> {
    let before = offset_at(zone, same)?;
    let (mut same, mut other) = (same, other);
    while other - same > 1 {
        let middle = same + (other - same) / 2;
        if offset_at(zone, middle)? == before {
            same = middle;
        } else {
            other = middle;
        }
    }
    Some(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::tests::utc;

    fn changes(zone: Tz, from: &str, to: &str) -> Vec<Segment> {
        let end = utc(to);
        let mut joined: Vec<Segment> = vec![];
        for segment in Segments::new(zone, utc(from)).take_while(|segment| segment.start < end) {
            match joined.last_mut() {
                Some(last) if last.offset == segment.offset => last.end = segment.end,
                _ => joined.push(segment),
            }
        }
        joined
    }

    #[test]
    fn new_york_changes_twice_a_year() {
        let found = changes(Tz::America__New_York, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
        let ends: Vec<i64> = found.iter().map(|segment| segment.end).collect();
        let offsets: Vec<i64> = found.iter().map(|segment| segment.offset / 3600).collect();
        assert_eq!(offsets, [-5, -4, -5]);
        assert_eq!(ends[..2], [utc("2025-03-09T07:00:00Z"), utc("2025-11-02T06:00:00Z")]);
    }

    #[test]
    fn apia_goes_from_one_side_of_the_date_line_to_the_other() {
        let found = changes(Tz::Pacific__Apia, "2011-12-29T00:00:00Z", "2012-01-02T00:00:00Z");
        let offsets: Vec<i64> = found.iter().map(|segment| segment.offset / 3600).collect();
        assert_eq!(offsets, [-10, 14]);
        assert_eq!(found[0].end, utc("2011-12-30T10:00:00Z"));
    }

    #[test]
    fn segments_leave_no_gap() {
        let zone = Tz::Africa__Casablanca;
        let found: Vec<Segment> = Segments::new(zone, 1_700_000_123).take(900).collect();
        assert_eq!(found[0].start, 1_700_000_123);
        for pair in found.windows(2) {
            assert_eq!(pair[0].end, pair[1].start);
        }
        for segment in found {
            assert_eq!(offset_at(zone, segment.start), Some(segment.offset));
            assert_eq!(offset_at(zone, segment.end - 1), Some(segment.offset));
        }
    }

    #[test]
    fn no_two_changes_fall_within_a_day() {
        for zone in [
            Tz::Africa__Freetown,
            Tz::America__Boa_Vista,
            Tz::America__Noronha,
            Tz::Asia__Gaza,
            Tz::Africa__Casablanca,
            Tz::Antarctica__Casey,
        ] {
            let changes = changes(zone, "1900-01-01T00:00:00Z", "2100-01-01T00:00:00Z");
            for segment in &changes[1..changes.len() - 1] {
                assert!(segment.end - segment.start > DAY_SECONDS, "{zone} {segment:?}");
            }
        }
    }

    #[test]
    fn years_without_an_answer_have_no_segment() {
        assert_eq!(Segments::new(Tz::UTC, i64::MIN).next(), None);
        assert_eq!(Segments::new(Tz::UTC, i64::MAX).next(), None);
        assert_eq!(Segments::new(Tz::UTC, END_INSTANT).next(), None);
        assert!(Segments::new(Tz::UTC, END_INSTANT - 1).next().is_some());
    }
}
