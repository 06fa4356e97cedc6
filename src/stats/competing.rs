//! Waits that can end in one of two ways, or are still open.

use crate::stats::survival::DurationError;

/// Which of the two endings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The ending that is hoped for: an opportunity.
    Primary,
    /// The ending that rules it out: a disqualification.
    Competing,
}

/// How a wait stands on the day of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Ended, by this cause.
    By(Cause),
    /// Still open.
    Open,
}

/// One wait and how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompetingObservation {
    time: i64,
    ending: Ending,
}

/// How many waits ended, by cause, or were cut off at one time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CompetingMoment {
    /// Time since the start, never negative.
    pub time: i64,
    /// Ended in the hoped-for way.
    pub primary: u64,
    /// Ended in the other way.
    pub competing: u64,
    /// Still open when the watching stopped.
    pub open: u64,
}

/// Any number of waits, gathered by time, ascending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompetingDurations {
    moments: Vec<CompetingMoment>,
}

impl CompetingObservation {
    /// One wait and how it stands.
    ///
    /// # Errors
    /// [`DurationError`] when the time is negative.
    pub fn new(time: i64, ending: Ending) -> Result<Self, DurationError> {
        if time < 0 { Err(DurationError { found: time }) } else { Ok(Self { time, ending }) }
    }

    fn moment(self) -> CompetingMoment {
        let mut moment = CompetingMoment { time: self.time, ..CompetingMoment::default() };
        match self.ending {
            Ending::By(Cause::Primary) => moment.primary = 1,
            Ending::By(Cause::Competing) => moment.competing = 1,
            Ending::Open => moment.open = 1,
        }
        moment
    }
}

impl CompetingMoment {
    /// Waits that ended now, by either cause.
    pub const fn ended(&self) -> u64 {
        self.primary + self.competing
    }

    /// Waits that ended now by `cause`.
    pub const fn by(&self, cause: Cause) -> u64 {
        match cause {
            Cause::Primary => self.primary,
            Cause::Competing => self.competing,
        }
    }
}

impl CompetingDurations {
    /// Waits that a query has already counted by time, in any order; times may repeat.
    ///
    /// # Errors
    /// [`DurationError`] for the first negative time.
    pub fn from_counts(moments: Vec<CompetingMoment>) -> Result<Self, DurationError> {
        match moments.iter().find(|moment| moment.time < 0) {
            Some(moment) => Err(DurationError { found: moment.time }),
            None => Ok(Self::gathered(moments)),
        }
    }

    /// The moments at which at least one wait ended or was cut off, ascending, each time once.
    pub fn moments(&self) -> &[CompetingMoment] {
        &self.moments
    }

    /// Number of waits.
    pub fn count(&self) -> u64 {
        self.moments.iter().map(|moment| moment.ended() + moment.open).sum()
    }

    /// Both taken together; empty waits change nothing.
    #[must_use]
    pub fn merged(mut self, other: &Self) -> Self {
        self.moments.extend_from_slice(&other.moments);
        Self::gathered(self.moments)
    }

    fn gathered(mut moments: Vec<CompetingMoment>) -> Self {
        moments.retain(|moment| moment.ended() + moment.open > 0);
        moments.sort_unstable_by_key(|moment| moment.time);
        moments.dedup_by(|later, kept| {
            let same = later.time == kept.time;
            if same {
                kept.primary += later.primary;
                kept.competing += later.competing;
                kept.open += later.open;
            }
            same
        });
        Self { moments }
    }
}

impl FromIterator<CompetingObservation> for CompetingDurations {
    fn from_iter<I: IntoIterator<Item = CompetingObservation>>(observations: I) -> Self {
        Self::gathered(observations.into_iter().map(CompetingObservation::moment).collect())
    }
}
