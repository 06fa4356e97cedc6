//! A control chart: centre, limits and signals of each point.

use crate::stats::interval::Interval;
use crate::stats::signals::{Direction, Position, Rule, first_rules};

/// With fewer points than this no limits are drawn at all.
///
/// Source: NHS England, Making Data Count; an `XmR` limit from six points is mostly noise.
const FEWEST_FOR_LIMITS: usize = 7;
/// With fewer points than this the limits are on trial.
const FEWEST_FOR_FIRM_LIMITS: usize = 12;

/// Which way is good news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Higher values are better: a hold rate.
    Higher,
    /// Lower values are better: minutes to follow up.
    Lower,
}

/// Whether a signal is good news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Special cause in the good direction.
    Improvement,
    /// Special cause in the bad direction.
    Concern,
}

/// A rule that fired at a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    /// The first rule, by priority, that marks the point.
    pub rule: Rule,
    /// Which way it points.
    pub direction: Direction,
    /// Whether that is good news.
    pub meaning: Meaning,
}

/// One period on a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The value; `None` for a period without data.
    pub value: Option<f64>,
    /// The centre line; `None` when no period has data.
    pub centre: Option<f64>,
    /// The control limits; `None` where none can be drawn.
    pub limits: Option<Interval>,
    /// What the point signals, if anything.
    pub signal: Option<Signal>,
}

/// How much the limits can be trusted, by the number of points behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Fewer than seven points: draw the line only.
    LineOnly,
    /// Fewer than twelve: limits on trial.
    Trial,
    /// Twelve or more.
    Firm,
}

/// Whether the process, as it stands, meets a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assurance {
    /// The target lies beyond the limits on the bad side: it will be met.
    ConsistentlyPasses,
    /// The target lies between the limits: met or missed by chance.
    HitOrMiss,
    /// The target lies beyond the limits on the good side: it will be missed.
    ConsistentlyFails,
}

/// A control chart, oldest point first.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlChart {
    /// One per period.
    pub points: Vec<Point>,
    /// How much the (latest) limits can be trusted.
    pub standing: Standing,
}

impl Standing {
    /// The standing of limits from so many points.
    pub(super) const fn of(points: usize) -> Self {
        match points {
            0..FEWEST_FOR_LIMITS => Self::LineOnly,
            FEWEST_FOR_LIMITS..FEWEST_FOR_FIRM_LIMITS => Self::Trial,
            _ => Self::Firm,
        }
    }
}

impl ControlChart {
    /// This chart and a later one as one picture, each with its own limits: the process was
    /// changed on purpose in between. Rules do not reach across.
    #[must_use]
    pub fn followed_by(mut self, later: Self) -> Self {
        self.points.extend(later.points);
        Self { points: self.points, standing: later.standing }
    }

    /// What the latest limits say of a target; `None` without limits.
    pub fn assurance(&self, target: f64, better: Better) -> Option<Assurance> {
        let limits = self.points.iter().rev().find_map(|point| point.limits)?;
        let is_above = target > limits.high;
        let is_below = target < limits.low;
        Some(match (is_above, is_below, better) {
            (true, _, Better::Higher) | (_, true, Better::Lower) => Assurance::ConsistentlyFails,
            (true, _, Better::Lower) | (_, true, Better::Higher) => Assurance::ConsistentlyPasses,
            _ => Assurance::HitOrMiss,
        })
    }
}

/// What each value signals against one centre line with limits `half_width` away. A gap ends
/// every run: rules are given the stretches between gaps.
pub(super) fn signals(
    values: &[Option<f64>],
    centre: f64,
    half_width: f64,
    better: Better,
) -> Vec<Option<Signal>> {
    values
        .chunk_by(|a, b| a.is_some() == b.is_some())
        .flat_map(|stretch| {
            let present: Vec<f64> = stretch.iter().copied().flatten().collect();
            if present.is_empty() {
                return vec![None; stretch.len()];
            }
            let place = |&value: &f64| Position::of(value, centre, half_width);
            let positions: Vec<Position> = present.iter().map(place).collect();
            let fired = first_rules(&present, &positions).into_iter();
            fired.map(|rule| rule.map(|(rule, way)| signal(rule, way, better))).collect()
        })
        .collect()
}

const fn signal(rule: Rule, direction: Direction, better: Better) -> Signal {
    let meaning = match (direction, better) {
        (Direction::Up, Better::Higher) | (Direction::Down, Better::Lower) => Meaning::Improvement,
        (Direction::Up, Better::Lower) | (Direction::Down, Better::Higher) => Meaning::Concern,
    };
    Signal { rule, direction, meaning }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_ends_a_run() {
        let mut values = vec![Some(1.0); 8];
        assert!(signals(&values, 0.0, 9.0, Better::Higher).iter().all(Option::is_some));
        values[4] = None;
        assert!(signals(&values, 0.0, 9.0, Better::Higher).iter().all(Option::is_none));
    }

    #[test]
    fn the_same_signal_is_good_or_bad_news() {
        let meaning = |better| signals(&[Some(9.0)], 0.0, 3.0, better)[0].unwrap().meaning;
        assert_eq!(meaning(Better::Higher), Meaning::Improvement);
        assert_eq!(meaning(Better::Lower), Meaning::Concern);
    }

    #[test]
    fn twelve_points_make_firm_limits() {
        assert_eq!(Standing::of(6), Standing::LineOnly);
        assert_eq!(Standing::of(7), Standing::Trial);
        assert_eq!(Standing::of(11), Standing::Trial);
        assert_eq!(Standing::of(12), Standing::Firm);
    }
}
