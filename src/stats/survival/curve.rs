//! The Kaplan-Meier estimate: what share is still waiting at each time.

use crate::stats::confidence::Confidence;
use crate::stats::interval::Interval;
use crate::stats::number::real;
use crate::stats::survival::Durations;

/// The curve at one of its times.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Time since the start.
    pub time: i64,
    /// How many were still waiting just before.
    pub at_risk: u64,
    /// How many saw the event now.
    pub events: u64,
    /// How many were cut off now, after the events.
    pub censored: u64,
    /// Share still waiting after this time.
    pub survival: f64,
    /// Greenwood's sum Σ d/(n(n-d)) so far; times `survival²` it is the variance.
    greenwood: f64,
}

/// What share has reached the event by a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reached {
    /// Share with the event at or before the mark.
    pub share: f64,
    /// Log-log interval of the share; `None` while nothing or everything has happened.
    pub interval: Option<Interval>,
    /// How many were still waiting just before the mark.
    pub at_risk: u64,
}

/// The Kaplan-Meier estimate of at least one duration.
///
/// Events come before censorings at the same time: what is cut off at a time was still at risk.
///
/// Source: Kaplan and Meier (1958), J. Am. Stat. Assoc. 53, 457-481.
#[derive(Clone, Debug, PartialEq)]
pub struct KaplanMeier {
    steps: Vec<Step>,
}

impl Step {
    /// Greenwood's variance of the share still waiting.
    ///
    /// Source: Greenwood (1926), Reports on Public Health 33, HMSO.
    pub fn variance(&self) -> f64 {
        self.survival * self.survival * self.greenwood
    }

    /// The log-log interval of the share still waiting; `None` where that is 0 or 1.
    ///
    /// Source: Kalbfleisch and Prentice (1980), The Statistical Analysis of Failure Time Data,
    /// section 1.3.
    pub fn band(&self, confidence: Confidence) -> Option<Interval> {
        self.band_at(confidence.z())
    }

    pub(super) fn band_at(&self, z: f64) -> Option<Interval> {
        let has_band = self.survival > 0.0 && self.survival < 1.0;
        has_band.then(|| {
            let spread = z * self.greenwood.sqrt() / self.survival.ln().abs();
            Interval {
                low: self.survival.powf(spread.exp()),
                high: self.survival.powf((-spread).exp()),
            }
        })
    }

    /// The interval of the share that has reached the event: the band, turned over.
    pub fn reached_band(&self, confidence: Confidence) -> Option<Interval> {
        self.band(confidence).map(|band| Interval { low: 1.0 - band.high, high: 1.0 - band.low })
    }
}

impl KaplanMeier {
    /// The curve of some durations; `None` when there are none.
    pub fn new(durations: &Durations) -> Option<Self> {
        let mut at_risk = durations.count();
        let mut survival = 1.0;
        let mut greenwood = 0.0;
        // Between two censorings the factors (n-d)/n cancel but for the first and the last, so
        // the product is taken in one division: without censoring the curve is exactly a count.
        let (mut anchor, mut anchor_risk) = (1.0, at_risk);
        let mut steps = Vec::with_capacity(durations.moments().len());
        for moment in durations.moments() {
            let left = at_risk - moment.events;
            if moment.events > 0 {
                survival = anchor * real(left) / real(anchor_risk);
            }
            if moment.events > 0 && left > 0 {
                greenwood += real(moment.events) / (real(at_risk) * real(left));
            }
            steps.push(Step {
                time: moment.time,
                at_risk,
                events: moment.events,
                censored: moment.censored,
                survival,
                greenwood,
            });
            at_risk = left - moment.censored;
            if moment.censored > 0 {
                (anchor, anchor_risk) = (survival, at_risk);
            }
        }
        (!steps.is_empty()).then_some(Self { steps })
    }

    /// The curve at every time at which an observation ended, ascending.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Number of observations.
    pub fn count(&self) -> u64 {
        self.steps[0].at_risk
    }

    /// The longest time that was watched.
    pub fn longest(&self) -> i64 {
        self.steps[self.steps.len() - 1].time
    }

    /// How many were still waiting just before `mark`.
    pub fn at_risk(&self, mark: i64) -> u64 {
        let next = self.steps.partition_point(|step| step.time < mark);
        self.steps.get(next).map_or(0, |step| step.at_risk)
    }

    /// Share that saw the event at or before `mark`, the mark included; `None` when the mark lies
    /// beyond the longest time watched and some were still open then.
    pub fn reached_by(&self, mark: i64, confidence: Confidence) -> Option<Reached> {
        let at_risk = self.at_risk(mark);
        match self.step_at(mark) {
            None => Some(Reached { share: 0.0, interval: None, at_risk }),
            Some(step) if at_risk == 0 && step.survival > 0.0 => None,
            Some(step) => Some(Reached {
                share: 1.0 - step.survival,
                interval: step.reached_band(confidence),
                at_risk,
            }),
        }
    }

    /// The last step at or before `mark`.
    fn step_at(&self, mark: i64) -> Option<&Step> {
        let after = self.steps.partition_point(|step| step.time <= mark);
        after.checked_sub(1).map(|index| &self.steps[index])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{
        CLOSED_FORM, close, close_option, count, counts, list, number, read,
    };
    use crate::stats::survival::durations::durations;

    const C: Confidence = Confidence::NINETY_FIVE;

    fn curve(times: &[i64], events: &[u64]) -> KaplanMeier {
        KaplanMeier::new(&durations(times, events)).unwrap()
    }

    #[test]
    fn every_step_and_mark_agrees_with_r() {
        for set in list(&read("kaplan_meier.json"), "datasets") {
            let times: Vec<i64> =
                set["time"].as_array().unwrap().iter().map(|t| t.as_i64().unwrap()).collect();
            let found = curve(&times, &counts(&set["event"]));
            assert_eq!(found.count(), count(&set["n"]));
            assert_eq!(found.steps().len(), list(set, "steps").len());
            for (step, expected) in found.steps().iter().zip(list(set, "steps")) {
                check_step(step, expected);
            }
            for expected in list(set, "at") {
                check_mark(&found, expected);
            }
        }
    }

    #[track_caller]
    fn check_step(step: &Step, expected: &serde_json::Value) {
        assert_eq!(Some(step.time), expected["time"].as_i64());
        assert_eq!(step.at_risk, count(&expected["n_risk"]));
        assert_eq!(step.events, count(&expected["n_event"]));
        assert_eq!(step.censored, count(&expected["n_censor"]));
        close(step.survival, number(&expected["surv"]), CLOSED_FORM);
        // R leaves the variance undefined once nobody is left; ours is then 0, and never drawn.
        if step.survival > 0.0 {
            close(step.variance(), number(&expected["greenwood_var"]), CLOSED_FORM);
        }
        let band = step.band(C);
        close_option(band.map(|b| b.low), &expected["lo_loglog"], CLOSED_FORM);
        close_option(band.map(|b| b.high), &expected["hi_loglog"], CLOSED_FORM);
    }

    #[track_caller]
    fn check_mark(curve: &KaplanMeier, expected: &serde_json::Value) {
        let found = curve.reached_by(expected["time"].as_i64().unwrap(), C).unwrap();
        close(found.share, number(&expected["followed_up_by"]), CLOSED_FORM);
        assert_eq!(found.at_risk, count(&expected["n_risk"]));
        match found.interval {
            // R writes 0 to 0 before the first observation ends; nothing is known there yet.
            None => assert!(found.share < CLOSED_FORM || found.share > 1.0 - CLOSED_FORM),
            Some(interval) => {
                close(interval.low, number(&expected["lo_cdf"]), CLOSED_FORM);
                close(interval.high, number(&expected["hi_cdf"]), CLOSED_FORM);
            }
        }
    }

    #[test]
    fn within_an_hour_includes_the_sixtieth_minute() {
        let found = curve(&[59, 60, 61], &[1, 1, 1]);
        close(found.reached_by(60, C).unwrap().share, 2.0 / 3.0, 1e-15);
        close(found.reached_by(58, C).unwrap().share, 0.0, 0.0);
    }

    #[test]
    fn beyond_the_longest_open_wait_nothing_is_known() {
        let open = curve(&[10, 40], &[1, 0]);
        assert_eq!(open.reached_by(60, C), None);
        close(open.reached_by(40, C).unwrap().share, 0.5, 0.0);
        close(curve(&[10, 40], &[1, 1]).reached_by(60, C).unwrap().share, 1.0, 0.0);
        assert_eq!(KaplanMeier::new(&Durations::default()), None);
    }
}
