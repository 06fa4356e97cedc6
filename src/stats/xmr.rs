//! The `XmR` chart: single values, limits from how much neighbours differ.

use crate::stats::chart::{Better, ControlChart, Point, Standing, signals};
use crate::stats::interval::Interval;
use crate::stats::number::real_len;
use crate::stats::series::Series;

/// Half-width of the limits in mean moving ranges: 3/d2 with d2 = 1.128 for two neighbours.
///
/// Source: Wheeler (2003), Making Sense of Data.
const LIMIT_PER_MOVING_RANGE: f64 = 2.66;
/// Moving ranges at or above this many means are screened out: D4 for two neighbours.
///
/// Source: Nelson (1982), Journal of Quality Technology 14, 172-173.
const SCREEN_PER_MOVING_RANGE: f64 = 3.267;

/// Whether the largest moving ranges are kept out of the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screening {
    /// Left out once, and the mean taken again: the rule of this report.
    Once,
    /// All kept, as the NHS Excel tool does.
    Off,
}

/// The `XmR` chart of a series, by the rules of NHS England's "Making Data Count".
///
/// The limits are not cut at 0 or 100 %: cut them when drawing, never before the rules.
pub fn xmr(series: &Series, screening: Screening, better: Better) -> ControlChart {
    let standing = Standing::of(series.present().count());
    let centre = mean(series.present());
    let half_width =
        if standing == Standing::LineOnly { None } else { natural_half_width(series, screening) };
    let limits = centre
        .zip(half_width)
        .map(|(centre, half)| Interval { low: centre - half, high: centre + half });
    let fired = match centre.zip(half_width) {
        Some((centre, half)) => signals(series.values(), centre, half, better),
        None => vec![None; series.values().len()],
    };
    let points = series.values().iter().zip(fired);
    let points = points.map(|(&value, signal)| Point { value, centre, limits, signal }).collect();
    ControlChart { points, standing }
}

/// Distance of the limits from the centre; `None` when no two neighbours have values.
fn natural_half_width(series: &Series, screening: Screening) -> Option<f64> {
    let ranges = series.moving_ranges();
    let all = mean(ranges.iter().copied())?;
    let kept = match screening {
        Screening::Off => all,
        Screening::Once => {
            let kept = ranges.iter().copied().filter(|&r| r < SCREEN_PER_MOVING_RANGE * all);
            // A series that is constant but for one step would be left without any variation,
            // and every point outside its limits: then nothing is screened.
            mean(kept).filter(|&kept| kept > 0.0).unwrap_or(all)
        }
    };
    Some(LIMIT_PER_MOVING_RANGE * kept)
}

fn mean(values: impl Iterator<Item = f64> + Clone) -> Option<f64> {
    let count = values.clone().count();
    (count > 0).then(|| values.sum::<f64>() / real_len(count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::chart::{Assurance, Meaning};
    use crate::stats::golden::{CLOSED_FORM, close, list, number, numbers, read};
    use crate::stats::signals::{Direction, Rule};

    fn series(values: &[f64]) -> Series {
        Series::new(values.iter().copied().map(Some).collect()).unwrap()
    }

    fn better(case: &serde_json::Value) -> Better {
        let is_increase = case["improvement_direction"] == "increase";
        if is_increase { Better::Higher } else { Better::Lower }
    }

    fn screening(case: &serde_json::Value) -> Screening {
        if case["screen_outliers"] == true { Screening::Once } else { Screening::Off }
    }

    fn chart(case: &serde_json::Value) -> ControlChart {
        let values = numbers(&case["y"]);
        let drawn = |part: &[f64]| xmr(&series(part), screening(case), better(case));
        let rebase = case["rebase_at_index1"].as_u64().map(|at| usize::try_from(at).unwrap() - 1);
        rebase.map_or_else(
            || drawn(&values),
            |at| drawn(&values[..at]).followed_by(drawn(&values[at..])),
        )
    }

    fn label(point: &Point) -> &'static str {
        match point.signal.map(|signal| (signal.rule, signal.direction)) {
            None => "Common Cause",
            Some((Rule::OutsideLimits, Direction::Up)) => "Above UCL",
            Some((Rule::OutsideLimits, Direction::Down)) => "Below LCL",
            Some((Rule::Trend, Direction::Up)) => "7 Point Trend (Increasing)",
            Some((Rule::Trend, Direction::Down)) => "7 Point Trend (Decreasing)",
            Some((Rule::TwoOfThree, Direction::Up)) => "2 in 3 Above CL",
            Some((Rule::TwoOfThree, Direction::Down)) => "2 in 3 Below CL",
            Some((Rule::Shift, Direction::Up)) => "7 Points Above CL",
            Some((Rule::Shift, Direction::Down)) => "7 Points Below CL",
        }
    }

    fn kind(point: &Point) -> &'static str {
        match point.signal.map(|signal| signal.meaning) {
            None => "common_cause",
            Some(Meaning::Improvement) => "special_cause_improvement",
            Some(Meaning::Concern) => "special_cause_concern",
        }
    }

    #[test]
    fn every_label_agrees_with_nhs_r_plot_the_dots() {
        for case in list(&read("xmr_making_data_count.json"), "cases") {
            let found = chart(case);
            let labels = found.points.iter().map(label);
            assert!(labels.eq(list(case, "special_cause_type")), "{found:?} {case}");
            assert!(found.points.iter().map(kind).eq(list(case, "point_type")), "{case}");
            let assurance = case["target"].as_f64().and_then(|t| found.assurance(t, better(case)));
            let expected = match assurance {
                Some(Assurance::ConsistentlyPasses) => Some("consistent_pass"),
                Some(Assurance::HitOrMiss) => Some("inconsistent"),
                Some(Assurance::ConsistentlyFails) => Some("consistent_fail"),
                None => None,
            };
            assert_eq!(expected, case["assurance"].as_str());
        }
    }

    #[test]
    fn every_limit_agrees_with_nhs_r_plot_the_dots() {
        for case in list(&read("xmr_making_data_count.json"), "cases") {
            let values = numbers(&case["y"]);
            let start = case["rebase_at_index1"]
                .as_u64()
                .map_or(values.len(), |at| usize::try_from(at).unwrap() - 1);
            for (part, expected) in
                [&values[..start], &values[start..]].into_iter().zip(list(case, "limits"))
            {
                let centre = mean(part.iter().copied()).unwrap();
                let half = natural_half_width(&series(part), screening(case)).unwrap();
                close(centre, number(&expected[1]), CLOSED_FORM);
                // Upstream has no limits for a constant series; ours are the mean itself.
                let low = expected[0].as_f64().unwrap_or(centre);
                let high = expected[2].as_f64().unwrap_or(centre);
                close(centre - half, low, CLOSED_FORM);
                close(centre + half, high, CLOSED_FORM);
            }
        }
    }

    #[test]
    fn a_constant_series_has_limits_and_no_signal() {
        let found = xmr(&series(&[0.1; 12]), Screening::Once, Better::Higher);
        assert!(found.points.iter().all(|point| point.signal.is_none()));
        assert!(found.points[0].limits.unwrap().width() < 1e-12);
    }

    #[test]
    fn a_single_step_is_not_screened_away() {
        let stepped: Vec<f64> = (0..14).map(|week| if week < 7 { 5.0 } else { 9.0 }).collect();
        let found = xmr(&series(&stepped), Screening::Once, Better::Higher);
        assert!(found.points[0].limits.unwrap().width() > 1.0);
    }

    #[test]
    fn three_points_are_a_line_without_limits() {
        let found = xmr(&series(&[70.0, 75.0, 65.0]), Screening::Once, Better::Higher);
        assert_eq!(found.standing, Standing::LineOnly);
        assert!(found.points.iter().all(|point| point.limits.is_none()));
        assert_eq!(found.assurance(73.0, Better::Higher), None);
        let nothing = xmr(&Series::default(), Screening::Once, Better::Higher);
        assert!(nothing.points.is_empty());
    }
}
