//! Tidy rows of money: what was attained of the quotas, by period and by person.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::measured::{Cell, Measured, Slice, Span};
use crate::review::{Measure, Unit};
use crate::units::{WEEK_DAYS, date, day_number, real};

/// The metric whose counts are cents: a ratio of two sums, without an interval.
pub(super) const METRIC: &str = "quota_attainment";

/// The periods of the window, each for everybody, and all of them together for every member.
///
/// A period is of the window when its first day lies in one of the window's months.
pub(super) fn rows(measured: &Measured, slices: &[Slice]) -> Vec<Measure> {
    let first = date(measured.weeks.window).with_day(1).map_or(i32::MAX, day_number);
    let last = measured.weeks.review + WEEK_DAYS - 1;
    let shown = |cell: &&Cell| cell.week_start >= first && cell.week_start <= last;
    let all = measured.cells(METRIC, Slice::All, Span::Weekly).iter().filter(shown);
    let periods: BTreeSet<i32> = all.clone().map(|cell| cell.week_start).collect();
    let (Some(&first), Some(&last)) = (periods.first(), periods.last()) else { return vec![] };
    let mut rows: Vec<Measure> = all
        .map(|cell| {
            let period = ("month", cell.week_start, cell.week_start);
            row((Slice::All, ""), period, (cell.achieved, cell.eligible))
        })
        .collect();
    let others = slices.iter().filter(|slice| **slice != Slice::All);
    for &slice in std::iter::once(&Slice::All).chain(others) {
        let mut sums: BTreeMap<u32, (u64, u64)> = BTreeMap::new();
        for cell in measured.cells(METRIC, slice, Span::Weekly).iter().filter(shown) {
            let sum = sums.entry(cell.member).or_default();
            *sum = (sum.0 + cell.achieved, sum.1 + cell.eligible);
        }
        rows.extend(sums.into_iter().map(|(member, sum)| {
            row((slice, measured.members.word(member)), ("window", first, last), sum)
        }));
    }
    rows
}

fn row(
    (slice, member): (Slice, &str),
    (period, first, last): (&str, i32, i32),
    (attained, quota): (u64, u64),
) -> Measure {
    Measure {
        metric: METRIC.to_owned(),
        slice: slice.name(),
        member: member.to_owned(),
        period: period.to_owned(),
        period_start: date(first),
        period_end: month_end(date(last)),
        achieved: attained,
        eligible: quota,
        estimate: (quota > 0).then(|| real(attained) / real(quota)),
        low: None,
        high: None,
        unit: Unit::Mean,
        note: String::new(),
    }
}

/// The last day of a date's month.
fn month_end(date: NaiveDate) -> NaiveDate {
    let first = date.with_day(1).and_then(|first| first.checked_add_months(Months::new(1)));
    first.and_then(|next| next.checked_sub_days(Days::new(1))).unwrap_or(date)
}
