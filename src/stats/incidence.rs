//! The Aalen-Johansen estimate: what share has ended by a cause when another competes.

use crate::stats::competing::{Cause, CompetingDurations, CompetingMoment};
use crate::stats::confidence::Confidence;
use crate::stats::fraction::Fraction;
use crate::stats::interval::Interval;
use crate::stats::number::real;
use crate::stats::survival::ON_THE_LEVEL;

mod quantile;

/// The estimate at one of its times.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IncidenceStep {
    /// Time since the start.
    pub time: i64,
    /// How many were still open just before.
    pub at_risk: u64,
    /// Share still open after this time.
    pub open: f64,
    primary: Track,
    competing: Track,
}

/// What share has ended by a cause at a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Incidence {
    /// Share ended by the cause at or before the mark.
    pub share: f64,
    /// Its standard error.
    pub standard_error: f64,
    /// Log-log interval of the share; `None` where that is 0 or 1.
    pub interval: Option<Interval>,
    /// How many were still open just before the mark.
    pub at_risk: u64,
}

/// The Aalen-Johansen estimate of at least one wait.
///
/// One minus Kaplan-Meier that takes the competing ending for a censoring overstates the share:
/// it asks what would happen if the competing ending did not exist.
///
/// Source: Aalen and Johansen (1978), Scandinavian Journal of Statistics 5, 141-150.
#[derive(Clone, Debug, PartialEq)]
pub struct AalenJohansen {
    steps: Vec<IncidenceStep>,
}

/// The share of one cause and the sums that its variance is made of. With `F` the share at the
/// mark, each sum of the formula is a polynomial in `F`, so every step costs the same.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Track {
    share: f64,
    /// Σ a, Σ F·a and Σ F²·a with a = d/(n(n-d)).
    all: [f64; 3],
    /// Σ S²·d(n-d)/n³ of the cause.
    own: f64,
    /// Σ b and Σ F·b with b = S·d/n² of the cause.
    cross: [f64; 2],
}

impl Track {
    /// Takes in one moment, with `open` the share still open just before it.
    fn add(&mut self, moment: &CompetingMoment, cause: Cause, at_risk: f64, open: f64) {
        let by_cause = real(moment.by(cause));
        let left = at_risk - real(moment.ended());
        self.share += open * by_cause / at_risk;
        if left > 0.0 {
            let a = real(moment.ended()) / (at_risk * left);
            self.all[0] += a;
            self.all[1] += self.share * a;
            self.all[2] += self.share * self.share * a;
        }
        self.own += open * open * by_cause * (at_risk - by_cause) / at_risk.powi(3);
        let b = open * by_cause / (at_risk * at_risk);
        self.cross[0] += b;
        self.cross[1] += self.share * b;
    }

    /// The delta-method variance of the share.
    ///
    /// Source: Marubini and Valsecchi (1995), Analysing Survival Data, chapter 10.
    fn variance(&self) -> f64 {
        let share = self.share;
        let all = share * share * self.all[0] - 2.0 * share * self.all[1] + self.all[2];
        let cross = share * self.cross[0] - self.cross[1];
        (all + self.own - 2.0 * cross).max(0.0)
    }
}

impl IncidenceStep {
    /// Share ended by `cause` at or before this time.
    pub const fn share(&self, cause: Cause) -> f64 {
        self.track(cause).share
    }

    /// Standard error of that share.
    pub fn standard_error(&self, cause: Cause) -> f64 {
        self.track(cause).variance().sqrt()
    }

    /// Log-log interval of that share; `None` where it is 0 or 1.
    pub fn band(&self, cause: Cause, confidence: Confidence) -> Option<Interval> {
        let share = self.share(cause);
        // A sum of fractions may end a rounding short of 1.
        (share > 0.0 && share < 1.0 - ON_THE_LEVEL).then(|| {
            let spread = confidence.z() * self.standard_error(cause) / (share * share.ln().abs());
            Interval { low: share.powf(spread.exp()), high: share.powf((-spread).exp()) }
        })
    }

    const fn track(&self, cause: Cause) -> &Track {
        match cause {
            Cause::Primary => &self.primary,
            Cause::Competing => &self.competing,
        }
    }
}

impl AalenJohansen {
    /// The estimate of some waits; `None` when there are none.
    pub fn new(waits: &CompetingDurations) -> Option<Self> {
        let mut at_risk = waits.count();
        let mut open = 1.0;
        let (mut primary, mut competing) = (Track::default(), Track::default());
        let mut steps = Vec::with_capacity(waits.moments().len());
        for moment in waits.moments() {
            primary.add(moment, Cause::Primary, real(at_risk), open);
            competing.add(moment, Cause::Competing, real(at_risk), open);
            open *= real(at_risk - moment.ended()) / real(at_risk);
            steps.push(IncidenceStep { time: moment.time, at_risk, open, primary, competing });
            at_risk -= moment.ended() + moment.open;
        }
        (!steps.is_empty()).then_some(Self { steps })
    }

    /// The estimate at every time at which a wait ended or was cut off, ascending.
    pub fn steps(&self) -> &[IncidenceStep] {
        &self.steps
    }

    /// Share ended by `cause` at or before `mark`, the mark included; `None` when the mark lies
    /// beyond the longest time watched and some were still open then.
    pub fn reached_by(&self, cause: Cause, mark: i64, confidence: Confidence) -> Option<Incidence> {
        let next = self.steps.partition_point(|step| step.time < mark);
        let at_risk = self.steps.get(next).map_or(0, |step| step.at_risk);
        match self.step_at(mark) {
            None => Some(Incidence { share: 0.0, standard_error: 0.0, interval: None, at_risk }),
            Some(step) if at_risk == 0 && step.open > 0.0 => None,
            Some(step) => Some(Incidence {
                share: step.share(cause),
                standard_error: step.standard_error(cause),
                interval: step.band(cause, confidence),
                at_risk,
            }),
        }
    }

    /// The first time at which the share of `cause` reaches `fraction` of its value at `horizon`:
    /// the age at which a cohort counts as mature. `None` when nothing ended by `cause` up to the
    /// horizon.
    pub fn maturation(&self, cause: Cause, horizon: i64, fraction: Fraction) -> Option<i64> {
        let final_share = self.step_at(horizon)?.share(cause);
        let enough = |step: &&IncidenceStep| step.share(cause) >= fraction.value() * final_share;
        self.steps.iter().find(enough).filter(|_| final_share > 0.0).map(|step| step.time)
    }

    /// The last step at or before `mark`.
    fn step_at(&self, mark: i64) -> Option<&IncidenceStep> {
        let after = self.steps.partition_point(|step| step.time <= mark);
        after.checked_sub(1).map(|index| &self.steps[index])
    }
}

#[cfg(test)]
mod tests;
