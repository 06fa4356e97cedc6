//! Durations that ended or were cut off, gathered by time.

/// How an observation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// The awaited event came.
    Event,
    /// The watching stopped first: still open on the day of the report.
    Censored,
}

/// One duration, in whole units of time, and how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    time: i64,
    fate: Fate,
}

/// How many observations ended at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Time since the start, never negative.
    pub time: i64,
    /// How many saw the event at this time.
    pub events: u64,
    /// How many were cut off at this time; they were still at risk at it.
    pub censored: u64,
}

/// A duration that cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a duration must not be negative, found `{found}`; \
     an end before its start is a quality row, not a time of 0"
)]
pub struct DurationError {
    /// The duration that was given.
    pub found: i64,
}

/// Any number of durations, gathered by time, ascending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Durations {
    moments: Vec<Moment>,
}

impl Observation {
    /// One duration and how it ended.
    ///
    /// # Errors
    /// [`DurationError`] when the time is negative.
    pub fn new(time: i64, fate: Fate) -> Result<Self, DurationError> {
        if time < 0 { Err(DurationError { found: time }) } else { Ok(Self { time, fate }) }
    }

    fn moment(self) -> Moment {
        let (events, censored) = match self.fate {
            Fate::Event => (1, 0),
            Fate::Censored => (0, 1),
        };
        Moment { time: self.time, events, censored }
    }
}

impl Durations {
    /// Durations that a query has already counted by time, in any order; times may repeat.
    ///
    /// # Errors
    /// [`DurationError`] for the first negative time.
    pub fn from_counts(moments: Vec<Moment>) -> Result<Self, DurationError> {
        match moments.iter().find(|moment| moment.time < 0) {
            Some(moment) => Err(DurationError { found: moment.time }),
            None => Ok(Self::gathered(moments)),
        }
    }

    /// The moments at which at least one observation ended, ascending, each time once.
    pub fn moments(&self) -> &[Moment] {
        &self.moments
    }

    /// Number of observations.
    pub fn count(&self) -> u64 {
        self.moments.iter().map(|moment| moment.events + moment.censored).sum()
    }

    /// Number of observations that saw the event.
    pub fn events(&self) -> u64 {
        self.moments.iter().map(|moment| moment.events).sum()
    }

    /// Both taken together; empty durations change nothing.
    #[must_use]
    pub fn merged(mut self, other: &Self) -> Self {
        self.moments.extend_from_slice(&other.moments);
        Self::gathered(self.moments)
    }

    fn gathered(mut moments: Vec<Moment>) -> Self {
        moments.retain(|moment| moment.events + moment.censored > 0);
        moments.sort_unstable_by_key(|moment| moment.time);
        moments.dedup_by(|later, kept| {
            let same = later.time == kept.time;
            if same {
                kept.events += later.events;
                kept.censored += later.censored;
            }
            same
        });
        Self { moments }
    }
}

impl FromIterator<Observation> for Durations {
    fn from_iter<I: IntoIterator<Item = Observation>>(observations: I) -> Self {
        Self::gathered(observations.into_iter().map(Observation::moment).collect())
    }
}

/// Durations from parallel lists of times and event flags, as the golden files hold them.
#[cfg(test)]
pub(in crate::stats) fn durations(times: &[i64], events: &[u64]) -> Durations {
    let fate = |event: &u64| if *event == 1 { Fate::Event } else { Fate::Censored };
    times.iter().zip(events).map(|(&t, e)| Observation::new(t, fate(e)).unwrap()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_times_are_gathered() {
        let moments = |events, censored| vec![Moment { time: 5, events, censored }];
        assert_eq!(durations(&[5, 5, 5], &[1, 0, 1]).moments(), moments(2, 1));
        assert_eq!(
            Durations::from_counts(moments(2, 1)).unwrap(),
            durations(&[5, 5, 5], &[0, 1, 1])
        );
    }

    #[test]
    fn a_touch_before_the_handoff_is_no_duration() {
        let error = Observation::new(-1, Fate::Event).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a duration must not be negative, found `-1`; \
             an end before its start is a quality row, not a time of 0"
        );
    }
}
