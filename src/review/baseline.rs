//! Weeks under one set of limits, and how far these can be trusted.

use chrono::NaiveDate;

use super::{Direction, Signal};

/// Which way is good news for a metric, as its query says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Higher values are better.
    Higher,
    /// Lower values are better.
    Lower,
}

impl Better {
    /// What it means to be above the reference, or (when `above` is less) below it.
    pub fn direction(self, value: f64, reference: f64) -> Direction {
        match (self, value > reference) {
            (Self::Higher, true) | (Self::Lower, false) => Direction::Improvement,
            (Self::Higher, false) | (Self::Lower, true) => Direction::Concern,
        }
    }
}

/// How far limits can be trusted, by the number of weeks behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Fewer than seven weeks: a line without limits, and no rule fires.
    LineOnly,
    /// Fewer than twelve: limits on trial.
    Trial,
    /// Twelve or more.
    Firm,
}

/// Weeks that have one centre line and one set of limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Baseline {
    /// First day of its first week.
    pub first: NaiveDate,
    /// Weeks with a value.
    pub points: usize,
    /// How far its limits can be trusted.
    pub standing: Standing,
    /// Whether its limits were widened for over-dispersion (Laney p′).
    pub widened: bool,
    /// Why limits start anew here, from the config; `None` for the first.
    pub reason: Option<String>,
}

/// What the last comparable week of a series says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variation {
    /// Fewer than seven weeks with a value, or none in the last comparable one.
    TooFew,
    /// What this process always does.
    CommonCause,
    /// A rule fired at that week: the signal, and for how many weeks in a row it has held.
    Signal(Signal, usize),
}

impl Variation {
    /// Good or bad news; `None` without a signal.
    pub fn direction(self) -> Option<Direction> {
        match self {
            Self::Signal(signal, _) => Some(signal.direction),
            Self::TooFew | Self::CommonCause => None,
        }
    }
}

/// What the latest limits say of a reference line: a level of the process, not a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assurance {
    /// The line lies beyond the limits on the bad side: as things stand it will be met.
    WillBeMet,
    /// The line lies between the limits: met in one week and missed in the next, by chance.
    HitOrMiss,
    /// The line lies beyond the limits on the good side: as things stand it will be missed.
    WillBeMissed,
}

/// A change made on purpose, after which a metric's weeks are judged by new limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rebase {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// A day of the first week under the new limits.
    pub date: NaiveDate,
    /// What was changed.
    pub reason: String,
}
