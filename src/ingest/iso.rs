//! The short way through the dates that nearly every API writes.

use super::scan::YEARS;
use super::stamps::Stamp;
use super::zone::{DAY, epoch_day};

/// The day with which such a date starts, and what follows: `2025-03-04`.
#[inline]
pub(super) fn iso_day(text: &[u8]) -> Option<(i64, &[u8])> {
    let (date, rest) = text.split_first_chunk::<10>()?;
    if date[4] != b'-' || date[7] != b'-' {
        return None;
    }
    let year = pair(date[0], date[1])? * 100 + pair(date[2], date[3])?;
    let day = epoch_day(year, pair(date[5], date[6])?, pair(date[8], date[9])?)?;
    YEARS.contains(&year).then_some((day, rest))
}

/// What follows as a rule: `T10:22:05.000Z`, ` 10:22`, `T10:22:05+0000`; `None` for all else.
#[inline]
pub(super) fn iso_time(day: i64, rest: &[u8]) -> Option<Stamp> {
    let Some((time, rest)) = rest.split_first_chunk::<6>() else {
        return rest.is_empty().then_some(Stamp::Day(day));
    };
    if !matches!(time[0], b'T' | b' ') || time[3] != b':' {
        return None;
    }
    let (hour, minute) = (pair(time[1], time[2])?, pair(time[4], time[5])?);
    let (second, rest) = match rest {
        [b':', tens, ones, rest @ ..] => (pair(*tens, *ones)?, rest),
        _ => (0, rest),
    };
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let rest = match rest.split_first_chunk::<4>() {
        Some(([b'.', digits @ ..], rest)) if digits.iter().all(u8::is_ascii_digit) => rest,
        _ => rest,
    };
    let second = hour * 3600 + minute * 60 + second;
    match rest {
        [] => Some(Stamp::Local(day, second)),
        b"Z" | b"+0000" | b"+00:00" => Some(Stamp::Utc(day * DAY + second, day)),
        _ => None,
    }
}

#[inline]
fn pair(tens: u8, ones: u8) -> Option<i64> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| i64::from(tens) * 10 + i64::from(ones))
}

#[cfg(test)]
mod tests {
    use super::super::stamps::parse_stamp;
    use super::super::styles::Style;
    use super::*;
    use crate::contract::source::DateOrder;

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig {
            cases: 3000, failure_persistence: None, ..Default::default()
        })]

        #[test]
        fn the_short_way_leads_where_the_long_one_does(
            text in "20[0-9]{2}-[01][0-9]-[0-3][0-9]([T ][0-2][0-9]:[0-6][0-9](:[0-6][0-9](\\.[0-9]{3})?)?(Z|\\+0000|\\+00:00)?)?",
        ) {
            let short = iso_day(text.as_bytes()).and_then(|(day, rest)| iso_time(day, rest));
            // A slash in place of the dash is read the long way.
            let long = text.replacen('-', "/", 2);
            let long = parse_stamp(Style::YearFirst, DateOrder::DayMonth, long.as_bytes());
            proptest::prop_assert_eq!(short, long.ok().map(|(stamp, _)| stamp), "{}", text);
        }
    }
}
