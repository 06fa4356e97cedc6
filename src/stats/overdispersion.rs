//! How much more units spread around their common rate than chance alone would make them.

use crate::stats::confidence::Confidence;
use crate::stats::fraction::Fraction;
use crate::stats::interval::Interval;
use crate::stats::number::{real, real_len};
use crate::stats::sample::Sample;
use crate::stats::tally::Tally;

/// Share of the units at either end whose scores are drawn in to the quantile, so that the very
/// units that a funnel should find do not widen it.
///
/// Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202, on over-dispersion.
const WINSORISED_SHARE: f64 = 0.1;

/// Dispersion on the scale of rates: limits are drawn out by its root.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overdispersion {
    /// Number of units with rows.
    pub units: usize,
    /// Mean squared score: 1 if only chance is at work.
    pub phi: f64,
    /// The same with the outermost tenth at either end drawn in.
    pub phi_winsorised: f64,
}

/// Dispersion on the arcsine scale, as a variance between units that is added to chance.
///
/// Source: Spiegelhalter (2005), on over-dispersion, in the form of R's `FunnelPlotR`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArcsineDispersion {
    /// The common rate on the arcsine scale.
    pub centre: f64,
    /// Mean squared winsorised score.
    pub phi: f64,
    /// Variance between units; 0 when chance explains the spread.
    pub tau_squared: f64,
}

impl Overdispersion {
    /// The dispersion of units around `target`; those without rows are left out, `None` when
    /// there are none with rows.
    pub fn of(tallies: &[Tally], target: Fraction) -> Option<Self> {
        let p = target.value();
        let score = |tally: &Tally| {
            let error = (p * (1.0 - p) / real(tally.eligible())).sqrt();
            tally.rate().map(|rate| (rate - p) / error)
        };
        let scores: Vec<f64> = tallies.iter().filter_map(score).collect();
        let phi = mean_square(&scores);
        let units = scores.len();
        Some(Self { units, phi, phi_winsorised: mean_square(&winsorised(scores)?) })
    }

    /// The factor on the half-width of limits: 1 when chance explains the spread, `Kφ <= K - 1`,
    /// and never less, so that limits are never narrower than chance.
    pub fn stretch(&self) -> f64 {
        let units = real_len(self.units);
        let is_chance = units * self.phi_winsorised <= units - 1.0;
        if is_chance { 1.0 } else { self.phi_winsorised.sqrt().max(1.0) }
    }
}

impl ArcsineDispersion {
    /// The dispersion of units around their common rate; `None` when none has rows.
    pub fn of(tallies: &[Tally]) -> Option<Self> {
        let centre = tallies.iter().copied().sum::<Tally>().rate()?.sqrt().asin();
        let present = tallies.iter().filter_map(|t| Some((t.rate()?, real(t.eligible()))));
        let scores =
            present.clone().map(|(rate, n)| (rate.sqrt().asin() - centre) * 2.0 * n.sqrt());
        let phi = mean_square(&winsorised(scores.collect())?);
        // Precisions 1/S² = 4n on the arcsine scale.
        let precisions: Vec<f64> = present.map(|(_, n)| 4.0 * n).collect();
        let units = real_len(precisions.len());
        let sum: f64 = precisions.iter().sum();
        let squares: f64 = precisions.iter().map(|w| w * w).sum();
        let excess = units * phi - (units - 1.0);
        let tau_squared = if excess > 0.0 { excess / (sum - squares / sum) } else { 0.0 };
        Some(Self { centre, phi, tau_squared })
    }

    /// Where a unit of `eligible` rows may lie, back on the scale of rates; `None` without rows.
    pub fn limits(&self, eligible: u64, confidence: Confidence) -> Option<Interval> {
        use std::f64::consts::FRAC_PI_2;
        (eligible > 0).then(|| {
            let error = (0.25 / real(eligible) + self.tau_squared).sqrt();
            let back = |angle: f64| angle.clamp(0.0, FRAC_PI_2).sin().powi(2);
            let half = confidence.z() * error;
            Interval { low: back(self.centre - half), high: back(self.centre + half) }
        })
    }
}

fn mean_square(scores: &[f64]) -> f64 {
    scores.iter().map(|z| z * z).sum::<f64>() / real_len(scores.len())
}

fn winsorised(scores: Vec<f64>) -> Option<Vec<f64>> {
    let sample = Sample::new(scores).ok()?;
    let low = sample.quantile(Fraction::new(WINSORISED_SHARE).ok()?);
    let high = sample.quantile(Fraction::new(1.0 - WINSORISED_SHARE).ok()?);
    Some(sample.values().iter().map(|z| z.clamp(low, high)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, ITERATED, close, count, list, number, read};

    fn units(file: &serde_json::Value) -> Vec<Tally> {
        let unit =
            |rep: &serde_json::Value| Tally::new(count(&rep["x"]), count(&rep["n"])).unwrap();
        list(file, "reps").iter().map(unit).collect()
    }

    #[test]
    fn phi_agrees_with_scipy() {
        let file = read("funnel.json");
        let units = units(&file);
        let found = Overdispersion::of(&units, Fraction::pooled(&units).unwrap()).unwrap();
        let expected = &file["overdispersion"];
        close(found.phi, number(&expected["phi_unwinsorised"]), CLOSED_FORM);
        close(found.phi_winsorised, number(&expected["phi_winsorised"]), CLOSED_FORM);
    }

    #[test]
    fn the_arcsine_limits_agree_with_funnel_plot_r() {
        let file = read("funnel.json");
        let expected = &file["arcsine_additive"];
        let found = ArcsineDispersion::of(&units(&file)).unwrap();
        close(found.centre, number(&expected["T"]), CLOSED_FORM);
        close(found.phi, number(&expected["phi"]), CLOSED_FORM);
        close(found.tau_squared, number(&expected["tau2"]), CLOSED_FORM);
        for (rep, limits) in list(&file, "reps").iter().zip(list(expected, "limits")) {
            for (level, ends) in [(0.95, ["lo95", "hi95"]), (0.998, ["lo998", "hi998"])] {
                let level = Confidence::new(level).unwrap();
                let found = found.limits(count(&rep["n"]), level).unwrap();
                close(found.low, number(&limits[ends[0]]), ITERATED);
                close(found.high, number(&limits[ends[1]]), ITERATED);
            }
        }
    }

    /// Between (K-1)/K and 1 the root of φ would draw the limits in.
    #[test]
    fn limits_are_never_narrower_than_chance() {
        for phi_winsorised in [0.2, 0.875, 0.9, 0.99, 1.0] {
            let found = Overdispersion { units: 8, phi: 1.0, phi_winsorised };
            close(found.stretch(), 1.0, 1e-15);
        }
        close(Overdispersion { units: 8, phi: 1.0, phi_winsorised: 4.0 }.stretch(), 2.0, 1e-15);
    }

    #[test]
    fn equal_units_are_not_overdispersed() {
        let units = [Tally::new(7, 10).unwrap(); 9];
        let found = Overdispersion::of(&units, Fraction::pooled(&units).unwrap()).unwrap();
        close(found.stretch(), 1.0, 0.0);
        close(ArcsineDispersion::of(&units).unwrap().tau_squared, 0.0, 0.0);
        assert_eq!(ArcsineDispersion::of(&[Tally::EMPTY]), None);
    }
}
