//! Which weeks a review is about.

use chrono::{Datelike, Days, IsoWeek, Months, NaiveDate, Weekday};

use crate::calendar::{Schedule, local, start_of_date, week_start};
use crate::config::Report;
use crate::measured::{COMPARED_WEEKS, WeekRange, Weeks};
use crate::units::{DAY_S, WEEK_DAYS, day_number};

/// The review's weeks and the instant at which the data is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekPlan {
    /// The weeks.
    pub weeks: Weeks,
    /// The window that ends with the last week whose inquiries are all old enough to judge.
    pub inquiries: WeekRange,
    /// The as-of instant, epoch seconds.
    pub as_of: i64,
    /// First day of the earliest week that a slice is counted over, days since 1970-01-01.
    pub slices_from: i32,
    /// First day of the earliest week whose sales cycles are looked at, days since 1970-01-01.
    pub cycles_from: i32,
    /// First day of the first of the months that cohorts are made of, days since 1970-01-01.
    pub cohorts_from: i32,
}

/// Months that cohorts are made of: the month in which the review week ends and those before it.
const COHORT_MONTHS: u32 = 12;

/// Why a period can't be reviewed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// The text is no week.
    #[error("`{found}` is no week\n  help:  write it as `2026-W46` (ISO 8601)")]
    NoWeek {
        /// What was given.
        found: String,
    },
    /// The week has not begun at the as-of instant.
    #[error(
        "week `{week}` has not begun on {as_of}, the day that the data speaks for\n  help:  choose an earlier week, or pass a later --as-of"
    )]
    Future {
        /// The week.
        week: String,
        /// The as-of date.
        as_of: NaiveDate,
    },
    /// The instant has no date.
    #[error(
        "the as-of instant {found} is outside the years 1 to 9999\n  help:  look for a wrong date, or pass --as-of"
    )]
    OutOfRange {
        /// Epoch seconds.
        found: i64,
    },
}

impl WeekPlan {
    /// The last complete week at `as_of`, or the one asked for.
    ///
    /// A week is complete when none of the organisation's business time is left in it: on a Friday
    /// evening the week is over, though its Sunday is not.
    ///
    /// # Errors
    /// [`PeriodError`] for a text that is no week, or a week that has not begun.
    pub fn of(
        report: &Report,
        schedule: &Schedule,
        as_of: i64,
        week: Option<&str>,
    ) -> Result<Self, PeriodError> {
        let today =
            local(as_of, report.zone).ok_or(PeriodError::OutOfRange { found: as_of })?.date();
        let current = week_start(today, report.week_start);
        let end = |start: NaiveDate| start_of_date(start + Days::new(7), report.zone);
        let is_over =
            end(current).and_then(|end| schedule.elapsed(as_of, end)).is_some_and(|left| left == 0);
        let last = if is_over { current } else { current - Days::new(7) };
        let review = match week {
            None => last,
            Some(text) => asked(text, report.week_start)?,
        };
        if review > current {
            let week = week.unwrap_or_default().to_owned();
            return Err(PeriodError::Future { week, as_of: today });
        }
        Ok(Self::ending(report, review, as_of, &end))
    }

    fn ending(
        report: &Report,
        review: NaiveDate,
        as_of: i64,
        end: &dyn Fn(NaiveDate) -> Option<i64>,
    ) -> Self {
        let last_of = |days: u32| {
            let age_s = i64::from(days) * DAY_S;
            let mut week = review;
            while end(week).is_some_and(|end| end + age_s > as_of) {
                week = week - Days::new(7);
            }
            week
        };
        let (matured, inquiries) = (last_of(report.maturity_days), last_of(report.inquiry_days));
        let back = (i32::try_from(report.weeks).unwrap_or(1) - 1) * WEEK_DAYS;
        let last_day = review + Days::new(6);
        let month = last_day.with_day(1).unwrap_or(last_day) - Months::new(COHORT_MONTHS - 1);
        let (review, matured) = (day_number(review), day_number(matured));
        let inquiries = day_number(inquiries);
        let weeks = Weeks {
            review,
            window: review - back,
            matured,
            matured_window: matured - back,
            count: report.weeks,
        };
        let compared = review - COMPARED_WEEKS * WEEK_DAYS;
        Self {
            weeks,
            inquiries: WeekRange { first: inquiries - back, last: inquiries },
            as_of,
            cohorts_from: day_number(month),
            cycles_from: weeks.window.min(inquiries - back),
            slices_from: weeks.window.min(weeks.matured_window).min(compared),
        }
    }
}

/// The name of the week that starts on a day: `2026-W46`.
pub fn period_name(start: NaiveDate) -> String {
    let week: IsoWeek = (start + Days::new(3)).iso_week();
    format!("{}-W{:02}", week.year(), week.week())
}

/// The first day of a week written as `2026-W46`.
fn asked(text: &str, first: Weekday) -> Result<NaiveDate, PeriodError> {
    let no_week = || PeriodError::NoWeek { found: text.to_owned() };
    let (year, week) = text.split_once("-W").ok_or_else(no_week)?;
    let (year, week) = (year.parse().map_err(|_| no_week())?, week.parse().map_err(|_| no_week())?);
    let thursday = NaiveDate::from_isoywd_opt(year, week, Weekday::Thu).ok_or_else(no_week)?;
    let start = week_start(thursday, first);
    if period_name(start) == text { Ok(start) } else { Err(no_week()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn plan(as_of: &str, week: Option<&str>) -> Result<WeekPlan, PeriodError> {
        let text = "[report]\nzone = \"America/New_York\"";
        let config = Config::parse(text, "baton.toml").unwrap();
        let calendars = config.calendars(&std::collections::BTreeMap::new()).unwrap();
        let schedule = calendars.schedules()[calendars.report_index()].clone();
        let as_of = chrono::DateTime::parse_from_rfc3339(as_of).unwrap().timestamp();
        WeekPlan::of(&config.report, &schedule, as_of, week)
    }

    fn date(days: i32) -> String {
        crate::units::date(days).to_string()
    }

    #[test]
    fn a_week_is_complete_when_no_business_time_is_left_in_it() {
        let friday_noon = plan("2026-11-13T12:00:00-05:00", None).unwrap();
        let friday_evening = plan("2026-11-13T18:00:00-05:00", None).unwrap();
        assert_eq!(date(friday_noon.weeks.review), "2026-11-02");
        assert_eq!(date(friday_evening.weeks.review), "2026-11-09");
    }

    #[test]
    fn a_week_is_matured_when_its_last_handoff_is_thirty_days_old() {
        let plan = plan("2026-11-15T23:59:00-05:00", None).unwrap();
        assert_eq!(date(plan.weeks.review), "2026-11-09");
        assert_eq!(date(plan.weeks.matured), "2026-10-05");
        assert_eq!(date(plan.weeks.window), "2026-08-17");
        assert_eq!(date(plan.slices_from), "2026-07-13");
    }

    #[test]
    fn inquiries_have_a_window_of_their_own() {
        let plan = plan("2026-11-15T23:59:00-05:00", None).unwrap();
        assert_eq!(
            date(plan.inquiries.last),
            "2026-08-10",
            "its Sunday ended 90 days and 23:59 ago"
        );
        assert_eq!(date(plan.inquiries.first), "2026-05-18");
    }

    #[test]
    fn a_week_can_be_asked_for_and_a_wrong_one_is_refused_in_words() {
        let asked = plan("2026-11-15T23:59:00-05:00", Some("2026-W45")).unwrap();
        assert_eq!(date(asked.weeks.review), "2026-11-02");
        for wrong in ["2026-46", "2026-W54", "W46", "2026-W00"] {
            let error = plan("2026-11-15T23:59:00-05:00", Some(wrong)).unwrap_err();
            assert_eq!(error, PeriodError::NoWeek { found: wrong.to_owned() });
        }
        let future = plan("2026-11-15T23:59:00-05:00", Some("2026-W48")).unwrap_err();
        assert!(future.to_string().starts_with("week `2026-W48` has not begun on 2026-11-15"));
    }

    #[test]
    fn periods_are_named_by_their_iso_week() {
        let name = |y, m, d| period_name(NaiveDate::from_ymd_opt(y, m, d).unwrap());
        assert_eq!(name(2026, 11, 9), "2026-W46");
        assert_eq!(name(2026, 12, 28), "2026-W53");
        assert_eq!(name(2027, 1, 4), "2027-W01");
    }
}
