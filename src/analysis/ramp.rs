//! Conversion and briefs by months since the SDR's start.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::cohorts::review_end;
use super::convert::share;
use crate::measured::{CohortHandoff, Measured};
use crate::review::{Ramp, RampMonth};
use crate::stats::Tally;
use crate::units::date;

/// The row that holds this month since the start and all later ones.
const LAST_MONTH: u32 = 6;

/// The ramp over the months that cohorts are made of, up to the review week.
pub(super) fn ramp(measured: &Measured, has_briefs: bool) -> Ramp {
    let end = review_end(measured);
    let (mut without_start, mut before_start) = (0, 0);
    let mut months: Vec<Month> = (0..=LAST_MONTH).map(|_| Month::default()).collect();
    for row in measured.cohorts.iter().filter(|row| date(row.handed_off_on) <= end) {
        match months_since(measured, row) {
            Since::Unknown => without_start += 1,
            Since::Before => before_start += 1,
            Since::Months(month) => {
                let place = usize::try_from(month.min(LAST_MONTH)).unwrap_or(0);
                months[place].add(row);
            }
        }
    }
    Ramp {
        start: date(measured.cohorts_from),
        end,
        months: (0..).zip(&months).map(|(month, sums)| sums.row(month, has_briefs)).collect(),
        without_start,
        before_start,
    }
}

/// How long an SDR had been there at a handoff.
enum Since {
    /// The SDR, or the start, is not known.
    Unknown,
    /// The handoff was made before the start.
    Before,
    /// Whole months.
    Months(u32),
}

fn months_since(measured: &Measured, row: &CohortHandoff) -> Since {
    let person = row.sdr.and_then(|sdr| measured.people.get(measured.members.word(sdr)));
    let started = person.and_then(|person| i32::try_from(person.started_on?).ok());
    let Some(started) = started else { return Since::Unknown };
    if row.handed_off_on < started {
        return Since::Before;
    }
    Since::Months(whole_months(date(started), date(row.handed_off_on)))
}

/// Whole calendar months from one day to a later one.
fn whole_months(from: NaiveDate, to: NaiveDate) -> u32 {
    let index = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
    let begun = index(to) - index(from);
    let whole = if to.day() < from.day() { begun - 1 } else { begun };
    u32::try_from(whole).unwrap_or(0)
}

/// Sums of one month.
#[derive(Default)]
struct Month {
    sdrs: BTreeSet<u32>,
    conversion: (u64, u64),
    briefs: (u64, u64),
}

impl Month {
    fn add(&mut self, row: &CohortHandoff) {
        self.sdrs.extend(row.sdr);
        self.conversion.0 += u64::from(row.is_converted);
        self.conversion.1 += u64::from(row.is_old_enough);
        self.briefs.0 += u64::from(row.is_complete);
        self.briefs.1 += 1;
    }

    fn row(&self, month: u32, has_briefs: bool) -> RampMonth {
        let tally = |(x, n): (u64, u64)| Tally::new(x.min(n), n).unwrap_or(Tally::EMPTY);
        RampMonth {
            month,
            sdrs: u64::try_from(self.sdrs.len()).unwrap_or(u64::MAX),
            conversion: share(tally(self.conversion)),
            briefs: has_briefs.then(|| share(tally(self.briefs))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_whole_on_the_day_of_the_month_on_which_it_began() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let months = |from, to| whole_months(day(from), day(to));
        assert_eq!(months("2026-01-15", "2026-01-15"), 0);
        assert_eq!(months("2026-01-15", "2026-02-14"), 0);
        assert_eq!(months("2026-01-15", "2026-02-15"), 1);
        assert_eq!(months("2025-11-15", "2026-02-15"), 3);
        assert_eq!(months("2026-01-31", "2026-02-28"), 0);
        assert_eq!(months("2026-01-31", "2026-03-01"), 1);
    }
}
