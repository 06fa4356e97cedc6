//! Times by which a given share has ended by a cause, when another competes.

use crate::stats::competing::Cause;
use crate::stats::confidence::Confidence;
use crate::stats::fraction::Fraction;
use crate::stats::interval::Interval;
use crate::stats::number::real_time;
use crate::stats::survival::{ON_THE_LEVEL, Quantile};

use super::{AalenJohansen, IncidenceStep};

impl AalenJohansen {
    /// The time by which a share `q` of all has ended by `cause`; not reached when fewer do.
    ///
    /// As for Kaplan-Meier: the first time at which the share is at or above `q`, the middle of the
    /// flat piece where it runs flat exactly there; the interval's ends are the first times at which
    /// the two ends of the log-log band are at or above `q`. Without the other ending the estimate
    /// is that of Kaplan-Meier.
    ///
    /// Source: the band turned over as in Brookmeyer and Crowley (1982), Biometrics 38, 29-41.
    pub fn quantile(&self, cause: Cause, q: Fraction, confidence: Confidence) -> Quantile {
        let level = q.value() - ON_THE_LEVEL;
        let end = |pick: fn(Interval) -> f64| {
            let reached = |step: &&IncidenceStep| {
                step.band(cause, confidence).is_some_and(|band| pick(band) >= level)
            };
            self.steps.iter().find(reached).map(|step| real_time(step.time))
        };
        Quantile {
            estimate: self.crossing(cause, level),
            low: end(|band| band.high),
            high: end(|band| band.low),
        }
    }

    fn crossing(&self, cause: Cause, level: f64) -> Option<f64> {
        let first = self.steps.partition_point(|step| step.share(cause) < level);
        let start = self.steps.get(first)?;
        let lies_on_it = start.share(cause) <= level + 2.0 * ON_THE_LEVEL;
        let rise = self.steps[first..].iter().find(|step| step.share(cause) > start.share(cause));
        let last = self.steps.last().map_or(start.time, |step| step.time);
        let flat_until = if lies_on_it { rise.map_or(last, |step| step.time) } else { start.time };
        Some(f64::midpoint(real_time(start.time), real_time(flat_until)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::competing::{CompetingObservation, Ending};
    use crate::stats::{CompetingDurations, Durations, Fate, KaplanMeier, Observation};

    const C: Confidence = Confidence::NINETY_FIVE;

    fn curve(waits: &[(i64, Ending)]) -> AalenJohansen {
        let waits = waits.iter().map(|&(t, e)| CompetingObservation::new(t, e).unwrap());
        AalenJohansen::new(&waits.collect::<CompetingDurations>()).unwrap()
    }

    #[test]
    fn without_the_other_ending_it_is_the_median_of_kaplan_and_meier() {
        let times = [1_i64, 2, 2, 3, 5, 8, 8, 9, 12, 20];
        let open = [false, false, true, false, false, true, false, false, true, false];
        let ending = |open: bool| if open { Ending::Open } else { Ending::By(Cause::Primary) };
        let fate = |open: bool| if open { Fate::Censored } else { Fate::Event };
        let waits: Vec<_> = times.iter().zip(open).map(|(&t, o)| (t, ending(o))).collect();
        let durations: Durations =
            times.iter().zip(open).map(|(&t, o)| Observation::new(t, fate(o)).unwrap()).collect();
        let whole = KaplanMeier::new(&durations).unwrap();
        for q in [Fraction::HALF, Fraction::new(0.25).unwrap(), Fraction::new(0.75).unwrap()] {
            let found = curve(&waits).quantile(Cause::Primary, q, C).estimate;
            assert_eq!(found, whole.quantile(q, C).estimate, "{q:?}");
        }
    }

    #[test]
    fn nobody_left_has_no_band_however_the_sum_is_rounded() {
        let all: Vec<(i64, Ending)> = (1..=10).map(|t| (t, Ending::By(Cause::Primary))).collect();
        let last = *curve(&all).steps().last().unwrap();
        assert_eq!(last.band(Cause::Primary, C), None);
    }

    #[test]
    fn half_is_never_reached_when_more_than_half_end_otherwise() {
        let won = |t| (t, Ending::By(Cause::Primary));
        let lost = |t| (t, Ending::By(Cause::Competing));
        let few = curve(&[won(1), won(2), lost(3), lost(4), lost(5)]);
        assert_eq!(few.quantile(Cause::Primary, Fraction::HALF, C).estimate, None);
        assert_eq!(few.quantile(Cause::Competing, Fraction::HALF, C).estimate, Some(5.0));
        let half = curve(&[won(1), won(2), lost(3), lost(6)]);
        let flat = half.quantile(Cause::Primary, Fraction::HALF, C).estimate;
        assert_eq!(flat, Some(4.0), "flat on one half from 2 to the last at 6");
    }
}
