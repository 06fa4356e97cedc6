//! Whether a rate rises or falls along ordered buckets.

use crate::stats::chi_squared::ChiSquared;
use crate::stats::number::real;
use crate::stats::tally::Tally;

/// One bucket: its place on the scale and what was achieved in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dose {
    score: f64,
    tally: Tally,
}

/// A score that has no place on a scale.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("the score of a bucket must be finite, found `{found}`; number the buckets 1, 2, 3")]
pub struct DoseError {
    /// The score that was given.
    pub found: f64,
}

/// The Cochran-Armitage test of a linear trend in rates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DoseResponse {
    /// Change of the rate per unit of the score, by weighted least squares.
    pub slope: f64,
    /// The test of no trend, with one degree of freedom.
    pub test: ChiSquared,
}

impl Dose {
    /// A bucket at `score` on the scale.
    ///
    /// # Errors
    /// [`DoseError`] when the score is infinite or not a number.
    pub fn new(score: f64, tally: Tally) -> Result<Self, DoseError> {
        if score.is_finite() { Ok(Self { score, tally }) } else { Err(DoseError { found: score }) }
    }
}

/// The trend of the rate along the buckets; `None` when the rows all share one score, or are all
/// achieved or all missed.
///
/// Source: Armitage (1955), Biometrics 11, 375-386.
pub fn cochran_armitage(doses: &[Dose]) -> Option<DoseResponse> {
    let whole: Tally = doses.iter().map(|dose| dose.tally).sum();
    let rate = whole.rate()?;
    let weighted: f64 = doses.iter().map(|dose| real(dose.tally.eligible()) * dose.score).sum();
    let mean = weighted / real(whole.eligible());
    let (mut rise, mut spread) = (0.0, 0.0);
    for dose in doses {
        let distance = dose.score - mean;
        rise += real(dose.tally.achieved()) * distance;
        spread += real(dose.tally.eligible()) * distance * distance;
    }
    let variance = rate * (1.0 - rate) * spread;
    (variance > 0.0).then(|| DoseResponse {
        slope: rise / spread,
        test: ChiSquared::of(rise * rise / variance, 1),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{
        CLOSED_FORM, close, close_ratio, counts, list, number, numbers, read,
    };

    fn doses(case: &serde_json::Value) -> Vec<Dose> {
        let tallies = counts(&case["x"]).into_iter().zip(counts(&case["n"]));
        let rows = numbers(&case["scores"]).into_iter().zip(tallies);
        rows.map(|(score, (x, n))| Dose::new(score, Tally::new(x, n).unwrap()).unwrap()).collect()
    }

    /// The first case is also R's `prop.trend.test`: 10.65249244, p = 0.00109922673.
    #[test]
    fn every_trend_agrees_with_r() {
        for case in list(&read("misc.json"), "cochran_armitage") {
            let found = cochran_armitage(&doses(case)).unwrap();
            close(found.slope, number(&case["slope"]), CLOSED_FORM);
            close(found.test.statistic, number(&case["chi2"]), CLOSED_FORM);
            close_ratio(found.test.p_value.value(), number(&case["p"]), 1e-8);
            let z = found.slope.signum() * found.test.statistic.sqrt();
            close(z, number(&case["z"]), CLOSED_FORM);
        }
    }

    #[test]
    fn one_bucket_has_no_trend() {
        let dose = Dose::new(1.0, Tally::new(1, 2).unwrap()).unwrap();
        assert_eq!(cochran_armitage(&[dose]), None);
        assert_eq!(cochran_armitage(&[]), None);
        assert!(Dose::new(f64::NAN, Tally::EMPTY).is_err());
    }
}
