//! The mean wait up to a horizon, which open waits do not spoil.

use crate::stats::confidence::Confidence;
use crate::stats::interval::Interval;
use crate::stats::number::{real, real_time};
use crate::stats::survival::KaplanMeier;

/// The mean time to the event, each wait counted up to the horizon only.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RestrictedMean {
    /// The mean, in the unit of the durations.
    pub mean: f64,
    /// Its standard error.
    pub standard_error: f64,
}

impl RestrictedMean {
    /// The normal interval of the mean, cut at 0.
    pub fn interval(&self, confidence: Confidence) -> Interval {
        let half = confidence.z() * self.standard_error;
        Interval { low: (self.mean - half).max(0.0), high: self.mean + half }
    }
}

impl KaplanMeier {
    /// The area under the curve up to `horizon`; `None` when the horizon is negative or lies
    /// beyond the longest time watched while some were still open.
    ///
    /// Source: Klein and Moeschberger (2003), Survival Analysis, 2nd ed., section 4.5.
    pub fn restricted_mean(&self, horizon: i64) -> Option<RestrictedMean> {
        let ends_known = self.steps().last().is_some_and(|last| last.survival <= 0.0);
        if horizon < 0 || (horizon > self.longest() && !ends_known) {
            return None;
        }
        let mut area = 0.0;
        let mut variance = 0.0;
        let mut right = horizon;
        for step in self.steps().iter().rev().filter(|step| step.time <= horizon) {
            area += step.survival * real_time(right - step.time);
            right = step.time;
            let left = step.at_risk - step.events;
            if left > 0 {
                variance += area * area * real(step.events) / (real(step.at_risk) * real(left));
            }
        }
        Some(RestrictedMean { mean: area + real_time(right), standard_error: variance.sqrt() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, close, counts, list, number, read};
    use crate::stats::survival::durations::durations;

    #[test]
    fn every_restricted_mean_agrees_with_r() {
        for set in list(&read("kaplan_meier.json"), "datasets") {
            let times: Vec<i64> =
                set["time"].as_array().unwrap().iter().map(|t| t.as_i64().unwrap()).collect();
            let curve = KaplanMeier::new(&durations(&times, &counts(&set["event"]))).unwrap();
            let expected = &set["rmst"];
            let found = curve.restricted_mean(expected["tau"].as_i64().unwrap()).unwrap();
            close(found.mean, number(&expected["rmst"]), CLOSED_FORM * found.mean);
            close(found.standard_error, number(&expected["se"]), CLOSED_FORM * found.mean);
        }
    }

    #[test]
    fn without_censoring_it_is_the_mean_of_the_waits_cut_at_the_horizon() {
        let curve = KaplanMeier::new(&durations(&[1, 2, 9], &[1, 1, 1])).unwrap();
        close(curve.restricted_mean(5).unwrap().mean, (1.0 + 2.0 + 5.0) / 3.0, 1e-14);
        close(curve.restricted_mean(20).unwrap().mean, 4.0, 1e-14);
    }

    #[test]
    fn the_interval_holds_the_mean_and_no_negative_time() {
        let curve = KaplanMeier::new(&durations(&[0, 0, 9], &[1, 1, 1])).unwrap();
        let found = curve.restricted_mean(9).unwrap();
        let interval = found.interval(Confidence::NINETY_FIVE);
        close(interval.low, 0.0, 0.0);
        assert!(interval.low <= found.mean && found.mean < interval.high);
    }

    #[test]
    fn beyond_the_longest_open_wait_there_is_no_mean() {
        let curve = KaplanMeier::new(&durations(&[1, 5], &[1, 0])).unwrap();
        assert_eq!(curve.restricted_mean(6), None);
        assert_eq!(curve.restricted_mean(-1), None);
    }
}
