//! Times by which a given share has reached the event.

use crate::stats::confidence::Confidence;
use crate::stats::fraction::Fraction;
use crate::stats::interval::Interval;
use crate::stats::number::real_time;
use crate::stats::survival::{KaplanMeier, Step};

/// How near a curve must come to a level to lie on it: products of fractions are not exact.
pub(in crate::stats) const ON_THE_LEVEL: f64 = 1e-9;

/// A time by which a share has reached the event. `None` means not reached within the time
/// watched: "more than the longest", never a dash.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantile {
    /// The estimate.
    pub estimate: Option<f64>,
    /// Lower end of the Brookmeyer-Crowley interval.
    pub low: Option<f64>,
    /// Upper end of the Brookmeyer-Crowley interval.
    pub high: Option<f64>,
}

impl KaplanMeier {
    /// The time by which a share `q` has reached the event.
    ///
    /// The first time at which the curve is at or below 1 - q; where the curve runs flat exactly
    /// on that level, the middle of the flat piece, as R does. The interval's ends are the first
    /// times at which the two ends of the log-log band are at or below that level; the band has
    /// no value once nobody is left.
    ///
    /// Source: Brookmeyer and Crowley (1982), Biometrics 38, 29-41.
    pub fn quantile(&self, q: Fraction, confidence: Confidence) -> Quantile {
        let level = 1.0 - q.value() + ON_THE_LEVEL;
        let z = confidence.z();
        let end = |pick: fn(Interval) -> f64| {
            let reached = |step: &&Step| step.band_at(z).is_some_and(|band| pick(band) <= level);
            self.steps().iter().find(reached).map(|step| real_time(step.time))
        };
        Quantile {
            estimate: self.crossing(level),
            low: end(|band| band.low),
            high: end(|band| band.high),
        }
    }

    /// The time by which half have reached the event.
    pub fn median(&self, confidence: Confidence) -> Quantile {
        self.quantile(Fraction::HALF, confidence)
    }

    fn crossing(&self, level: f64) -> Option<f64> {
        let first = self.steps().partition_point(|step| step.survival > level);
        let start = self.steps().get(first)?;
        let lies_on_it = start.survival >= level - 2.0 * ON_THE_LEVEL;
        let drop = self.steps()[first..].iter().find(|step| step.survival < start.survival);
        let flat_until =
            if lies_on_it { drop.map_or(self.longest(), |s| s.time) } else { start.time };
        Some(f64::midpoint(real_time(start.time), real_time(flat_until)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, close_option, counts, list, number, read};
    use crate::stats::survival::durations::durations;

    const C: Confidence = Confidence::NINETY_FIVE;

    #[test]
    fn every_quantile_agrees_with_r() {
        for set in list(&read("kaplan_meier.json"), "datasets") {
            let times: Vec<i64> =
                set["time"].as_array().unwrap().iter().map(|t| t.as_i64().unwrap()).collect();
            let curve = KaplanMeier::new(&durations(&times, &counts(&set["event"]))).unwrap();
            for expected in list(set, "quantiles_loglog") {
                let found = curve.quantile(Fraction::new(number(&expected["p"])).unwrap(), C);
                close_option(found.estimate, &expected["est"], CLOSED_FORM);
                close_option(found.low, &expected["lo"], CLOSED_FORM);
                close_option(found.high, &expected["hi"], CLOSED_FORM);
            }
        }
    }

    /// Freireich et al. (1963), Blood 21, 699-716: median remission of 23 weeks under 6-MP.
    #[test]
    fn the_published_median_is_met() {
        let weeks = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
        let relapse = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
        let median = KaplanMeier::new(&durations(&weeks, &relapse)).unwrap().median(C);
        let expected = Quantile { estimate: Some(23.0), low: Some(13.0), high: None };
        assert_eq!(median, expected);
    }

    #[test]
    fn a_flat_piece_on_the_level_gives_its_middle() {
        let curve = |times: &[i64], events: &[u64]| {
            KaplanMeier::new(&durations(times, events)).unwrap().median(C).estimate
        };
        assert_eq!(curve(&[1, 2, 3, 4, 5, 6, 7, 8], &[1; 8]), Some(4.5));
        // The last flat piece ends with the last observation, as in R's quantile.survfit.
        assert_eq!(curve(&[1, 3], &[1, 0]), Some(2.0));
        assert_eq!(curve(&[1, 3, 4], &[1, 1, 1]), Some(3.0));
    }
}
