//! Whole numbers as people write them: instants, days and lengths of time.

use std::fmt::Write as _;

use batonpass::calendar::{SLOT_SECONDS, slot_of};
use chrono::{DateTime, NaiveDate};

/// Seconds of the units of a length.
const UNITS: [(char, i64); 4] = [('d', 86_400), ('h', 3_600), ('m', 60), ('s', 1)];

/// Bits of a clock's key below the calendar's number.
pub(super) const CALENDAR_SHIFT: u32 = 32;

/// The number that a text stands for in a column: `7`, `2026-03-02T15:00Z` (epoch seconds; in a
/// column of slots or keys the slot), `2026-03-02` (days since 1970-01-01), `1h30m` (seconds), and
/// `1@2026-03-02T15:00Z` or `1@` (a key of calendar 1).
pub(super) fn whole(column: &str, text: &str) -> Result<i64, String> {
    let at = |text| instant(text).map(|at| if is_slot(column) { slot_of(at) } else { at });
    let number = text.parse().ok().or_else(|| at(text)).or_else(|| day(text));
    number.or_else(|| length(text)).or_else(|| key(text)).ok_or_else(|| {
        format!(
            "`{text}` in `{column}` is no number: write `7`, `2026-03-02T15:00Z`, `2026-03-02` or \
             `1h30m`"
        )
    })
}

fn is_slot(column: &str) -> bool {
    column.ends_with("_slot") || column.ends_with("_key")
}

/// A key of the clock, with its calendar's number before the instant.
fn key(text: &str) -> Option<i64> {
    let (calendar, at) = text.split_once('@')?;
    let slot = if at.is_empty() { 0 } else { slot_of(instant(at)?) };
    Some((calendar.parse::<i64>().ok()? << CALENDAR_SHIFT) + slot)
}

/// Epoch seconds of an instant with its offset, to the minute or the second.
pub(super) fn instant(text: &str) -> Option<i64> {
    let seconds = if text.as_bytes().get(16) == Some(&b':') { "" } else { ":00" };
    let (minute, rest) = text.split_at_checked(16)?;
    let full = format!("{minute}{seconds}{rest}");
    DateTime::parse_from_rfc3339(&full).ok().map(|instant| instant.timestamp())
}

fn day(text: &str) -> Option<i64> {
    let date = text.parse::<NaiveDate>().ok()?;
    Some(i64::from(date.to_epoch_days()))
}

fn length(text: &str) -> Option<i64> {
    let (sign, mut rest) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let mut seconds = None;
    while !rest.is_empty() {
        let end = rest.find(|letter: char| !letter.is_ascii_digit())?;
        let count: i64 = rest[..end].parse().ok()?;
        let unit = rest[end..].chars().next()?;
        let (_, each) = UNITS.iter().find(|(name, _)| *name == unit)?;
        seconds = Some(seconds.unwrap_or(0) + count * each);
        rest = &rest[end + unit.len_utf8()..];
    }
    seconds.map(|seconds| sign * seconds)
}

/// A number as the author of a case would write it in that column.
pub(super) fn words(column: &str, number: i64) -> String {
    let is_instant =
        ["_at", "_for", "_due", "_day", "_from", "_until"].iter().any(|e| column.ends_with(e));
    if is_instant && (1_000_000_000..10_000_000_000).contains(&number) {
        return instant_words(number);
    }
    if is_slot(column) && number > 0 {
        let (calendar, slot) = (number >> CALENDAR_SHIFT, number & ((1 << CALENDAR_SHIFT) - 1));
        let at = if slot == 0 { String::new() } else { instant_words(slot * SLOT_SECONDS) };
        return if calendar == 0 { at } else { format!("{calendar}@{at}") };
    }
    if column == "week_start" {
        let date = i32::try_from(number).ok().and_then(NaiveDate::from_epoch_days);
        return date.map_or_else(|| number.to_string(), |date| date.to_string());
    }
    if column.ends_with("_s") || column == "clock_seconds" {
        return length_words(number);
    }
    number.to_string()
}

fn instant_words(number: i64) -> String {
    DateTime::from_timestamp(number, 0)
        .map_or_else(|| number.to_string(), |at| at.format("%Y-%m-%dT%H:%M:%SZ").to_string())
}

fn length_words(number: i64) -> String {
    let mut left = number.unsigned_abs();
    let mut words = if number < 0 { "-".to_owned() } else { String::new() };
    for (unit, seconds) in UNITS.into_iter().skip(1) {
        let seconds = seconds.unsigned_abs();
        if left >= seconds || (number == 0 && unit == 's') {
            let _ = write!(words, "{}{unit}", left / seconds);
            left %= seconds;
        }
    }
    words
}

#[test]
fn numbers_are_written_as_people_write_them() {
    assert_eq!(whole("n", "-7"), Ok(-7));
    assert_eq!(whole("made_at", "1970-01-02T00:00:05Z"), Ok(86_405));
    assert_eq!(whole("made_at", "1970-01-01T00:01-05:00"), Ok(5 * 3_600 + 60));
    assert_eq!(whole("made_slot", "1970-01-01T00:14:59Z"), Ok(2));
    assert_eq!(whole("made_clock_key", "1@1970-01-01T00:05Z"), Ok((1 << CALENDAR_SHIFT) + 1));
    assert_eq!(whole("week_start", "1970-01-11"), Ok(10));
    assert_eq!(whole("wait_wall_s", "-1h1s"), Ok(-3_601));
    assert_eq!(words("wait_wall_s", 3_601), "1h1s");
    for wrong in ["", "1x", "h", "2026-13-01", "2026-03-02T15:00", "x@"] {
        assert!(whole("n", wrong).is_err(), "{wrong}");
    }
}
