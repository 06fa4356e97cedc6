//! What is to be generated, and what can go wrong.

use std::io;

use chrono::{Datelike as _, NaiveDate, Weekday};

use super::effects::Effects;
use super::troubles::Troubles;

/// Seed under which all planted effects of the year of 1,500 handoffs are plain to see.
const DEFAULT_SEED: u64 = 55;
/// Ids have eight digits for the handoff.
const MOST_HANDOFFS: u64 = 99_999_999;
/// Ten years; far beyond what a review looks at.
const MOST_WEEKS: u32 = 520;
/// 2026-11-15, a Sunday: days since the first day of the Common Era.
const DEFAULT_LAST_DAY: i32 = 739_935;

/// One invented company's year, to the last detail: the same plan gives the same rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Seed of every draw.
    pub seed: u64,
    /// Number of handoffs, before duplicate rows; the team grows with it.
    pub handoffs: u64,
    /// Weeks of handoffs, the last of which ends with `last_day`.
    pub weeks: u32,
    /// Last day of the data, a Sunday; nothing but future meetings is later than its 23:59 in New York.
    pub last_day: NaiveDate,
    /// The effects planted.
    pub effects: Effects,
    /// The troubles strewn in.
    pub troubles: Troubles,
}

impl Plan {
    /// A year up to Sunday 2026-11-15, with every effect and every trouble.
    pub fn new(handoffs: u64, seed: u64) -> Self {
        Self {
            seed,
            handoffs,
            weeks: 52,
            last_day: NaiveDate::from_num_days_from_ce_opt(DEFAULT_LAST_DAY).unwrap_or_default(),
            effects: Effects::planted(),
            troubles: Troubles::all(),
        }
    }

    /// Refuses what can't be generated.
    pub(super) fn check(&self) -> Result<(), SampleError> {
        let refuse = |found: String, help: &'static str| Err(SampleError::Plan { found, help });
        if !(1..=MOST_HANDOFFS).contains(&self.handoffs) {
            return refuse(format!("{} handoffs", self.handoffs), "ask for 1 to 99,999,999");
        }
        if !(1..=MOST_WEEKS).contains(&self.weeks) {
            return refuse(format!("{} weeks", self.weeks), "ask for 1 to 520");
        }
        if self.last_day.weekday() != Weekday::Sun {
            return refuse(format!("last day `{}`", self.last_day), "give a Sunday");
        }
        if !(1980..=2100).contains(&self.last_day.year()) {
            return refuse(format!("last day `{}`", self.last_day), "give a day of 1980 to 2100");
        }
        Ok(())
    }
}

impl Default for Plan {
    /// The year that lies in `sample_data/`.
    fn default() -> Self {
        Self::new(1_500, DEFAULT_SEED)
    }
}

/// What keeps a sample from being generated.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// The plan asks for what can't be generated.
    #[error("a sample of {found} can't be generated\n  help: {help}")]
    Plan {
        /// What the plan asks for.
        found: String,
        /// What to ask for instead.
        help: &'static str,
    },
    /// A table could not be written.
    #[error(
        "table `{table}` could not be written\n  help: look for free space and the right to write there"
    )]
    Write {
        /// The table.
        table: &'static str,
        /// What the system said.
        #[source]
        cause: io::Error,
    },
    /// A table could not be encoded as Parquet.
    #[error("table `{table}` could not be written as Parquet\n  {cause}\n  help: write it as CSV")]
    Parquet {
        /// The table.
        table: &'static str,
        /// The encoder's words.
        cause: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_year_ends_on_sunday_15_november_2026() {
        let plan = Plan::default();
        assert_eq!(plan.last_day.to_string(), "2026-11-15");
        assert!(plan.check().is_ok());
    }

    #[test]
    fn a_plan_that_can_not_be_carried_out_is_refused_in_words() {
        let none = Plan { handoffs: 0, ..Plan::default() };
        assert_eq!(
            none.check().unwrap_err().to_string(),
            "a sample of 0 handoffs can't be generated\n  help: ask for 1 to 99,999,999"
        );
        let midweek =
            Plan { last_day: NaiveDate::from_ymd_opt(2026, 11, 11).unwrap(), ..Plan::default() };
        assert!(midweek.check().unwrap_err().to_string().contains("give a Sunday"));
        assert!(Plan { weeks: 521, ..Plan::default() }.check().is_err());
    }
}
