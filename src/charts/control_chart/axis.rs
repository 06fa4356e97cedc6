//! How far the axis of a control chart reaches, and what stands at its ticks.

use super::super::parts::axes::{multiples, round_step};
use super::super::words::Words;
use super::ControlAxis;

impl ControlAxis {
    /// Values that mean something on this axis.
    pub(super) fn range(self) -> (f64, f64) {
        match self {
            Self::Share | Self::ShareTruncated => (0.0, 1.0),
            Self::Minutes => (0.0, 1e7),
            Self::Score { low, high } => (low, high),
        }
    }

    pub(super) fn words(self, said: &Words, value: f64) -> String {
        match self {
            Self::Share | Self::ShareTruncated => said.percent(value),
            Self::Minutes => said.minutes(value),
            Self::Score { .. } => said.number(value, 1),
        }
    }

    /// Domain and ticks that hold every number given.
    pub(super) fn fit(self, numbers: &[f64]) -> ((f64, f64), Vec<f64>) {
        let (floor, roof) = self.range();
        let within: Vec<f64> = numbers.iter().map(|v| v.clamp(floor, roof)).collect();
        let most = within.iter().copied().fold(floor, f64::max);
        let least = within.iter().copied().fold(roof, f64::min);
        match self {
            Self::Share => ((0.0, 1.0), multiples(0.25, (0.0, 1.0))),
            Self::Score { .. } => {
                let step = round_step(roof - floor, 5.0);
                ((floor, roof), multiples(step, (floor, roof)))
            }
            Self::ShareTruncated => {
                let step = if most - least > 0.5 { 0.2 } else { 0.1 };
                let low = ((least / step + 1e-9).floor() * step).clamp(0.0, 1.0 - step);
                let high = ((most / step - 1e-9).ceil() * step).clamp(low + step, 1.0);
                ((low, high), multiples(step, (low, high)))
            }
            Self::Minutes => {
                let steps = [5.0, 15.0, 30.0, 60.0, 120.0, 240.0, 480.0];
                let fits = steps.into_iter().find(|step| step * 4.0 >= most);
                let step = fits.unwrap_or_else(|| round_step(most, 4.0));
                let high = ((most / step - 1e-9).ceil() * step).max(step);
                ((0.0, high), multiples(step, (0.0, high)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::english;
    use super::*;

    #[track_caller]
    fn check(axis: ControlAxis, numbers: &[f64], ticks: &str) {
        let words = |value| axis.words(&english(), value);
        let found: Vec<String> = axis.fit(numbers).1.into_iter().map(words).collect();
        assert_eq!(found.join(" "), ticks);
    }

    #[test]
    fn the_axis_holds_every_number_and_no_more_than_it_means() {
        check(ControlAxis::Share, &[0.7], "0% 25% 50% 75% 100%");
        check(ControlAxis::ShareTruncated, &[0.55, 0.97], "50% 60% 70% 80% 90% 100%");
        check(ControlAxis::ShareTruncated, &[], "90% 100%");
        check(ControlAxis::Minutes, &[-20.0, 225.0], "0 min 1 h 2 h 3 h 4 h");
        check(ControlAxis::Minutes, &[], "0 min 5 min");
        check(ControlAxis::Score { low: 0.0, high: 6.0 }, &[4.6], "0.0 2.0 4.0 6.0");
    }
}
