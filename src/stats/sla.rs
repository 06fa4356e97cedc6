//! How often a deadline was kept, in every way that one could count.

use crate::stats::confidence::Confidence;
use crate::stats::survival::{Durations, KaplanMeier, Reached};
use crate::stats::tally::Tally;

/// The four states of something with a deadline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SlaCounts {
    /// Done at or before the due instant.
    pub met: u64,
    /// Done after it.
    pub late: u64,
    /// Still open, not past due.
    pub open_within: u64,
    /// Still open, past due.
    pub open_breached: u64,
}

/// Attainment of a deadline that is the same duration for all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sla {
    /// The four states.
    pub counts: SlaCounts,
    /// The headline: the Kaplan-Meier share done within the target. It alone uses what is still
    /// open without guessing. `None` while nobody has been watched that long.
    pub within_target: Option<Reached>,
}

impl SlaCounts {
    /// The states at a target duration: what is done or still open at exactly the target has not
    /// broken it.
    pub fn of(durations: &Durations, target: i64) -> Self {
        let mut counts = Self::default();
        for moment in durations.moments() {
            if moment.time <= target {
                counts.met += moment.events;
                counts.open_within += moment.censored;
            } else {
                counts.late += moment.events;
                counts.open_breached += moment.censored;
            }
        }
        counts
    }

    /// Both counted as one.
    #[must_use]
    pub const fn merged(self, other: Self) -> Self {
        Self {
            met: self.met + other.met,
            late: self.late + other.late,
            open_within: self.open_within + other.open_within,
            open_breached: self.open_breached + other.open_breached,
        }
    }

    /// Met, of those whose outcome is settled: the honest count.
    pub fn decided(&self) -> Tally {
        Tally::of_parts(self.met, self.late + self.open_breached)
    }

    /// Met, of those done: forgets what is still open, and flatters.
    pub fn done_only(&self) -> Tally {
        Tally::of_parts(self.met, self.late)
    }

    /// Met, of all: calls failed what may yet succeed.
    pub fn open_as_missed(&self) -> Tally {
        Tally::of_parts(self.met, self.late + self.open_within + self.open_breached)
    }
}

impl Sla {
    /// The attainment of a target duration.
    pub fn of(durations: &Durations, target: i64, confidence: Confidence) -> Self {
        let curve = KaplanMeier::new(durations);
        Self {
            counts: SlaCounts::of(durations, target),
            within_target: curve.and_then(|curve| curve.reached_by(target, confidence)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, close, count, counts, list, number, read};
    use crate::stats::survival::{Fate, Observation};

    fn durations(case: &serde_json::Value) -> Durations {
        let fate = |event| if event == 1 { Fate::Event } else { Fate::Censored };
        list(case, "time")
            .iter()
            .zip(counts(&case["event"]))
            .map(|(t, event)| Observation::new(t.as_i64().unwrap(), fate(event)).unwrap())
            .collect()
    }

    #[test]
    fn twenty_handoffs_are_counted_in_four_ways() {
        for case in list(&read("misc.json"), "sla_attainment") {
            let target = case["sla"].as_i64().unwrap();
            let found = Sla::of(&durations(case), target, Confidence::NINETY_FIVE);
            let expected = SlaCounts {
                met: count(&case["met"]),
                late: count(&case["missed_late"]),
                open_within: count(&case["open_in_sla"]),
                open_breached: count(&case["open_breached"]),
            };
            assert_eq!(found.counts, expected);
            for (tally, key) in [
                (expected.decided(), "attainment_decided"),
                (expected.done_only(), "naive_drop_open"),
                (expected.open_as_missed(), "naive_open_as_missed"),
            ] {
                close(tally.rate().unwrap(), number(&case[key]), CLOSED_FORM);
            }
            let headline = found.within_target.unwrap().share;
            close(headline, number(&case["km_within_sla"]), CLOSED_FORM);
        }
    }

    #[test]
    fn a_touch_at_the_due_instant_is_met() {
        let at = |time, fate| Durations::from_iter([Observation::new(time, fate).unwrap()]);
        assert_eq!(SlaCounts::of(&at(60, Fate::Event), 60).met, 1);
        assert_eq!(SlaCounts::of(&at(60, Fate::Censored), 60).open_within, 1);
        assert_eq!(SlaCounts::of(&at(61, Fate::Censored), 60).open_breached, 1);
    }

    #[test]
    fn without_handoffs_nothing_is_attained_or_missed() {
        let found = Sla::of(&Durations::default(), 60, Confidence::NINETY_FIVE);
        assert_eq!(found.within_target, None);
        assert_eq!(found.counts.decided().rate(), None);
    }
}
