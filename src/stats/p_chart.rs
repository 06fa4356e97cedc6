//! The p-chart: weekly rates, limits from the number of rows in each week.

use crate::stats::chart::{Better, ControlChart, Point, Signal, Standing, signals};
use crate::stats::interval::Interval;
use crate::stats::number::{real, real_len};
use crate::stats::tally::Tally;

/// Distance of the limits in standard deviations.
///
/// Source: Shewhart (1931), Economic Control of Quality of Manufactured Product.
const LIMIT_SIGMAS: f64 = 3.0;
/// Mean distance of two neighbours in standard deviations, d2 for two.
const D2_OF_TWO: f64 = 1.128;
/// Beyond this the weeks spread more than chance, and Laney's limits are used.
const OVERDISPERSED: f64 = 1.2;

/// What the limits are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// Chance within each week: the p-chart.
    Binomial,
    /// Chance within each week, widened by what the weeks differ besides: Laney's p′-chart.
    Laney,
}

/// A p-chart and how its limits were chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct PChart {
    /// The chart; values and limits are shares, limits cut at 0 and 1.
    pub chart: ControlChart,
    /// What the limits are made of.
    pub spread: Spread,
    /// Spread of the weeks in units of chance; `None` when no two neighbouring weeks have rows,
    /// or when the common rate is 0 or 1.
    pub sigma_z: Option<f64>,
}

/// The weeks against their common rate.
struct Scores {
    centre: f64,
    /// Binomial standard deviation of each week; `None` for a week without rows.
    sigmas: Vec<Option<f64>>,
    /// Distance of each week from the centre in its own standard deviations.
    by_week: Vec<Option<f64>>,
}

/// The control chart of a rate, one tally per week; a week without rows is a gap.
///
/// Laney's limits are used when the weeks spread more than 1.2 times chance over at least twelve
/// weeks, the binomial ones otherwise; limits are therefore never narrower than chance.
///
/// The named rules look at each week's distance from the centre in its own standard deviations,
/// since the limits differ from week to week: outside, close, side and trend are all read off
/// that score.
///
/// Source: Laney (2002), Quality Engineering 14, 531-537.
pub fn p_chart(weeks: &[Tally], better: Better) -> PChart {
    let standing = Standing::of(weeks.iter().filter(|week| week.eligible() > 0).count());
    let centre = weeks.iter().copied().sum::<Tally>().rate();
    let scores = Scores::of(weeks);
    let sigma_z = scores.as_ref().and_then(Scores::sigma_z);
    let spread = match sigma_z {
        Some(sigma_z) if sigma_z > OVERDISPERSED && standing == Standing::Firm => Spread::Laney,
        _ => Spread::Binomial,
    };
    let widening = if spread == Spread::Laney { sigma_z.unwrap_or(1.0) } else { 1.0 };
    let drawn = scores.filter(|_| standing != Standing::LineOnly);
    let (limits, fired) = match drawn {
        Some(scores) => (scores.limits(widening), scores.signals(widening, better)),
        None => (vec![None; weeks.len()], vec![None; weeks.len()]),
    };
    let points = weeks
        .iter()
        .zip(limits)
        .zip(fired)
        .map(|((week, limits), signal)| Point { value: week.rate(), centre, limits, signal })
        .collect();
    PChart { chart: ControlChart { points, standing }, spread, sigma_z }
}

impl Scores {
    /// `None` without rows, or when the common rate is 0 or 1 and nothing can be scored.
    fn of(weeks: &[Tally]) -> Option<Self> {
        let centre = weeks.iter().copied().sum::<Tally>().rate()?;
        if centre <= 0.0 || centre >= 1.0 {
            return None;
        }
        let sigma = |week: &Tally| {
            let n = real(week.eligible());
            (n > 0.0).then(|| (centre * (1.0 - centre) / n).sqrt())
        };
        let sigmas: Vec<Option<f64>> = weeks.iter().map(sigma).collect();
        let by_week = weeks
            .iter()
            .zip(&sigmas)
            .map(|(week, sigma)| Some((week.rate()? - centre) / (*sigma)?))
            .collect();
        Some(Self { centre, sigmas, by_week })
    }

    /// Mean distance of neighbouring scores over d2: not their standard deviation, which a slow
    /// drift would inflate.
    fn sigma_z(&self) -> Option<f64> {
        let ranges: Vec<f64> =
            self.by_week.windows(2).filter_map(|pair| Some((pair[1]? - pair[0]?).abs())).collect();
        let mean = ranges.iter().sum::<f64>() / real_len(ranges.len());
        (!ranges.is_empty()).then_some(mean / D2_OF_TWO)
    }

    fn limits(&self, widening: f64) -> Vec<Option<Interval>> {
        let limits = |sigma: f64| {
            let half = LIMIT_SIGMAS * sigma * widening;
            Interval { low: self.centre - half, high: self.centre + half }.within_unit()
        };
        self.sigmas.iter().map(|sigma| sigma.map(limits)).collect()
    }

    fn signals(&self, widening: f64, better: Better) -> Vec<Option<Signal>> {
        signals(&self.by_week, 0.0, LIMIT_SIGMAS * widening, better)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, close, counts, flags, list, number, numbers, read};
    use crate::stats::signals::Rule;

    fn weeks(case: &serde_json::Value) -> Vec<Tally> {
        let rows = counts(&case["x"]).into_iter().zip(counts(&case["n"]));
        rows.map(|(x, n)| Tally::new(x, n).unwrap()).collect()
    }

    #[track_caller]
    fn check_limits(scores: &Scores, widening: f64, case: &serde_json::Value, key: &str) {
        for (found, expected) in scores.limits(widening).iter().zip(list(case, key)) {
            close(found.unwrap().low, number(&expected[0]), CLOSED_FORM);
            close(found.unwrap().high, number(&expected[1]), CLOSED_FORM);
        }
    }

    #[track_caller]
    fn check_outside(scores: &Scores, widening: f64, expected: &serde_json::Value) {
        let fired = scores.signals(widening, Better::Higher);
        let outside = fired.iter().map(|s| s.is_some_and(|s| s.rule == Rule::OutsideLimits));
        assert!(outside.eq(flags(expected)), "{expected}");
    }

    #[test]
    fn every_score_and_limit_agrees_with_the_definition_of_laney() {
        for case in list(&read("p_chart_laney.json"), "cases") {
            let scores = Scores::of(&weeks(case)).unwrap();
            let sigma_z = scores.sigma_z().unwrap();
            close(scores.centre, number(&case["pbar"]), CLOSED_FORM);
            close(sigma_z, number(&case["sigma_z_d2_1_128"]), CLOSED_FORM);
            close(sigma_z * D2_OF_TWO, number(&case["mr_bar_z"]), CLOSED_FORM);
            for (found, key) in [(&scores.sigmas, "sigma_i"), (&scores.by_week, "z")] {
                for (found, expected) in found.iter().zip(numbers(&case[key])) {
                    close(found.unwrap(), expected, CLOSED_FORM);
                }
            }
            check_limits(&scores, 1.0, case, "limits_p");
            check_limits(&scores, sigma_z, case, "limits_laney");
            check_limits(&scores, sigma_z.max(1.0), case, "limits_laney_floor1");
            check_outside(&scores, 1.0, &case["outside_p"]);
            check_outside(&scores, sigma_z, &case["outside_laney"]);
        }
    }

    #[test]
    fn laney_needs_twelve_weeks_that_spread() {
        let file = read("p_chart_laney.json");
        let [calm, wild, _] = list(&file, "cases") else { panic!("three cases") };
        assert_eq!(p_chart(&weeks(calm), Better::Higher).spread, Spread::Binomial);
        let ten = weeks(wild);
        assert_eq!(p_chart(&ten, Better::Higher).spread, Spread::Binomial);
        let twenty = [ten.clone(), ten].concat();
        assert_eq!(p_chart(&twenty, Better::Higher).spread, Spread::Laney);
    }

    #[test]
    fn a_week_without_rows_is_a_gap() {
        let week = |x, n| Tally::new(x, n).unwrap();
        let weeks = [week(5, 10), week(7, 10), week(0, 0), week(9, 10), week(3, 10)];
        let scores = Scores::of(&weeks).unwrap();
        // Two distances are left, 0.2 and 0.6 of a rate: the gap is not bridged.
        let mean = f64::midpoint(0.2, 0.6) / scores.sigmas[0].unwrap();
        close(scores.sigma_z().unwrap(), mean / D2_OF_TWO, 1e-12);
        let chart = p_chart(&weeks, Better::Higher).chart;
        assert_eq!((chart.points[2].value, chart.points[2].limits), (None, None));
    }

    #[test]
    fn a_common_rate_of_one_is_a_centre_line_only() {
        let found = p_chart(&[Tally::new(9, 9).unwrap(); 14], Better::Higher);
        assert_eq!(found.sigma_z, None);
        assert!(found.chart.points.iter().all(|point| point.limits.is_none()));
        assert_eq!(found.chart.points[0].centre, Some(1.0));
    }
}
