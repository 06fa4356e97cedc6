//! A process week by week with its centre line and limits: a p-chart or an `XmR` chart.
//!
//! In:    values, centre and limits per week, which rule fired, what is wished.
//! Out:   one SVG text.
//! Never: computes a limit, applies a rule, hides that an axis is cut.

mod axis;
mod plot;

use super::canvas::dress::{self, Name};
use super::canvas::scene::Scene;
use super::error::ChartError;
use super::inputs::{Benchmark, Caption, Gate, Signal, Size};

/// A weekly process with limits per week.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlChart {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The weeks, oldest first.
    pub points: Vec<ControlPoint>,
    /// What the numbers are, and whether the axis may leave out a part.
    pub axis: ControlAxis,
    /// What the process is wished to reach.
    pub target: Option<Target>,
}

/// One week of the process.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlPoint {
    /// The week as it stands under the axis: `3 Nov`.
    pub label: String,
    /// The value; `None` leaves a gap that no line crosses.
    pub value: Option<f64>,
    /// Rows behind the value; `None` when it has none of its own.
    pub n: Option<u32>,
    /// Centre line at this week; `None` before there is one.
    pub centre: Option<f64>,
    /// Lower and upper limit at this week.
    pub limits: Option<(f64, f64)>,
    /// Set where a rule fires.
    pub signal: Option<Signal>,
}

/// What the numbers are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ControlAxis {
    /// Shares in 0–1, the axis from 0 to 100 %.
    Share,
    /// Shares in 0–1, the axis as far as the numbers need; said on the figure.
    ShareTruncated,
    /// Business minutes, the axis from zero.
    Minutes,
    /// A score between two ends, such as 0–6 components or 1–5.
    Score {
        /// Lowest score.
        low: f64,
        /// Highest score.
        high: f64,
    },
}

/// What the process is wished to reach, in the unit of the axis.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// One level.
    Level(Benchmark),
    /// Everything between two levels.
    Band {
        /// Lower level.
        low: Benchmark,
        /// Upper level.
        high: Benchmark,
    },
}

impl Target {
    fn levels(&self) -> Vec<&Benchmark> {
        match self {
            Self::Level(level) => vec![level],
            Self::Band { low, high } => vec![high, low],
        }
    }
}

/// Draws the control chart.
///
/// # Errors
/// [`ChartError`] when a number is not finite or a value lies outside what the axis means.
pub fn draw(input: &ControlChart, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    plot::compose(&mut scene, input, size);
    dress::draw(&scene, &Name { kind: "control-chart", caption: &input.caption, size })
}

fn check(input: &ControlChart) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    let range = input.axis.range();
    if let ControlAxis::Score { low, high } = input.axis {
        gate.finite("ends of the score", low + high)?;
        gate.within("lowest score", low, (f64::MIN, high - 1e-6))?;
    }
    for point in &input.points {
        let what = format!("week `{}`", point.label);
        for value in [point.value, point.centre].into_iter().flatten() {
            gate.within(&what, value, range)?;
        }
        if let Some((low, high)) = point.limits {
            gate.ascending(&format!("limits of {what}"), &[low, high])?;
        }
    }
    let levels = input.target.as_ref().map(Target::levels).unwrap_or_default();
    for level in &levels {
        gate.within(&format!("target `{}`", level.label), level.value, range)?;
    }
    if let [high, low] = levels[..] {
        gate.ascending("target band", &[low.value, high.value])?;
    }
    Ok(())
}
