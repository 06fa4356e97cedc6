//! When somebody works: a zone, the windows of a week, and the dates that differ.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use thiserror::Error;

use crate::calendar::weekday::WEEKDAYS;
use crate::calendar::windows::{Day, Window, WindowError, checked};

/// A schedule as it was asked for, not yet checked.
#[derive(Clone, Debug)]
pub struct ScheduleSpec {
    /// The IANA zone whose wall clock the windows speak of.
    pub zone: Tz,
    /// The windows of each weekday, Monday first; none for a closed day.
    pub week: [Vec<Window>; 7],
    /// The dates that are closed.
    pub holidays: BTreeSet<NaiveDate>,
    /// The dates with windows of their own, in place of their weekday's.
    pub special_days: BTreeMap<NaiveDate, Vec<Window>>,
}

/// A checked schedule: its windows are in order, apart, on 5-minute marks, and not all empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    zone: Tz,
    week: [Vec<Window>; 7],
    holidays: BTreeSet<NaiveDate>,
    special_days: BTreeMap<NaiveDate, Vec<Window>>,
}

/// What is wrong with a schedule.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ScheduleError {
    /// The windows of a weekday or of a special day.
    #[error(transparent)]
    Windows(#[from] WindowError),
    /// No weekday has a window.
    #[error(
        "no weekday has a window: a schedule should be open at some time of the week; give one, \
         such as `09:00-17:00` on `mon`"
    )]
    NeverOpen,
    /// A date is both closed and open.
    #[error(
        "`{date}` is both a holiday and a special day: a date should be one of them; take it out \
         of the other"
    )]
    HolidayIsSpecial {
        /// The date that stands in both lists.
        date: NaiveDate,
    },
}

impl ScheduleSpec {
    /// A schedule with no window yet, to be filled in.
    pub fn new(zone: Tz) -> Self {
        let (holidays, special_days) = (BTreeSet::new(), BTreeMap::new());
        Self { zone, week: Default::default(), holidays, special_days }
    }
}

impl Schedule {
    /// Checks a schedule.
    ///
    /// # Errors
    /// [`ScheduleError`], which names the weekday or the date and says what would be right.
    pub fn new(spec: ScheduleSpec) -> Result<Self, ScheduleError> {
        if spec.week.iter().all(Vec::is_empty) {
            return Err(ScheduleError::NeverOpen);
        }
        if let Some(&date) = spec.holidays.iter().find(|date| spec.special_days.contains_key(date))
        {
            return Err(ScheduleError::HolidayIsSpecial { date });
        }
        let mut week = spec.week;
        for (windows, (_, weekday)) in week.iter_mut().zip(WEEKDAYS) {
            *windows = checked(Day::Weekday(weekday), windows)?;
        }
        let mut special_days = spec.special_days;
        for (&date, windows) in &mut special_days {
            *windows = checked(Day::Date(date), windows)?;
        }
        Ok(Self { zone: spec.zone, week, holidays: spec.holidays, special_days })
    }

    /// The zone whose wall clock the windows speak of.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The windows of a local date; none when it is closed.
    pub fn windows_on(&self, date: NaiveDate) -> &[Window] {
        if self.holidays.contains(&date) {
            return &[];
        }
        match self.special_days.get(&date) {
            Some(windows) => windows,
            None => &self.week[date.weekday().num_days_from_monday() as usize],
        }
    }

    /// The schedule as one text, for hashing: the same hours give the same text, other hours
    /// another. A change of it means that past deadlines were counted anew.
    ///
    /// The version of the zone rules is not in it; see
    /// [`ZONE_RULES_VERSION`](crate::calendar::ZONE_RULES_VERSION).
    pub fn fingerprint(&self) -> String {
        let mut text = format!("zone {}\n", self.zone.name());
        for (windows, (name, _)) in self.week.iter().zip(WEEKDAYS) {
            push_line(&mut text, name, windows);
        }
        for date in &self.holidays {
            push_line(&mut text, &format!("holiday {date}"), &[]);
        }
        for (date, windows) in &self.special_days {
            push_line(&mut text, &format!("special {date}"), windows);
        }
        text
    }
}

fn push_line(text: &mut String, name: &str, windows: &[Window]) {
    text.push_str(name);
    for window in windows {
        // Writing to a `String` can't go wrong.
        let _ = write!(text, " {window}");
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::tests::{date, office, windows};

    #[test]
    fn a_week_without_a_window_is_refused() {
        let mut spec = ScheduleSpec::new(Tz::Europe__London);
        spec.special_days.insert(date("2025-12-24"), windows("09:00-13:00"));
        assert_eq!(
            Schedule::new(spec).unwrap_err().to_string(),
            "no weekday has a window: a schedule should be open at some time of the week; give \
             one, such as `09:00-17:00` on `mon`"
        );
    }

    #[test]
    fn a_date_is_not_both_a_holiday_and_a_special_day() {
        let mut spec = office(Tz::Europe__London);
        spec.holidays.insert(date("2025-12-24"));
        spec.special_days.insert(date("2025-12-24"), windows("09:00-13:00"));
        assert_eq!(
            Schedule::new(spec).unwrap_err().to_string(),
            "`2025-12-24` is both a holiday and a special day: a date should be one of them; take \
             it out of the other"
        );
    }

    #[test]
    fn an_error_names_the_weekday_or_the_date() {
        let mut spec = office(Tz::Europe__London);
        spec.week[4] = windows("09:00-09:00");
        let words = Schedule::new(spec).unwrap_err().to_string();
        assert!(words.starts_with("`09:00-09:00` on `fri` is empty"), "{words}");

        let mut spec = office(Tz::Europe__London);
        spec.special_days.insert(date("2025-12-24"), windows("09:02-13:00"));
        let words = Schedule::new(spec).unwrap_err().to_string();
        assert!(words.starts_with("`09:02-13:00` on `2025-12-24`: `09:02` should"), "{words}");
    }

    #[test]
    fn a_special_day_stands_in_for_its_weekday() {
        let mut spec = office(Tz::Europe__London);
        spec.holidays.insert(date("2025-12-25"));
        spec.special_days.insert(date("2025-12-24"), windows("09:00-13:00"));
        spec.special_days.insert(date("2025-12-27"), windows("10:00-12:00"));
        let schedule = Schedule::new(spec).unwrap();
        let on = |day| schedule.windows_on(date(day)).to_vec();
        assert_eq!(on("2025-12-23"), windows("09:00-17:00"));
        assert_eq!(on("2025-12-24"), windows("09:00-13:00"));
        assert_eq!(on("2025-12-25"), []);
        assert_eq!(on("2025-12-27"), windows("10:00-12:00"));
        assert_eq!(on("2025-12-28"), []);
    }

    #[test]
    fn the_fingerprint_holds_all_that_moves_a_deadline() {
        let mut spec = office(Tz::America__New_York);
        spec.week[4] = windows("09:00-12:00 12:00-15:00");
        spec.holidays.insert(date("2025-12-25"));
        spec.special_days.insert(date("2025-12-24"), windows("09:00-11:00 12:00-13:00"));
        spec.special_days.insert(date("2025-12-26"), vec![]);
        assert_eq!(
            Schedule::new(spec).unwrap().fingerprint(),
            "zone America/New_York\nmon 09:00-17:00\ntue 09:00-17:00\nwed 09:00-17:00\n\
             thu 09:00-17:00\nfri 09:00-15:00\nsat\nsun\nholiday 2025-12-25\n\
             special 2025-12-24 09:00-11:00 12:00-13:00\nspecial 2025-12-26\n"
        );
    }
}
