//! The small line in a tile or a table cell: no words, only the shape of the weeks.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::Scene;
use super::error::ChartError;
use super::inputs::{Caption, Gate, Signal, Size};
use super::parts::axes::Scale;
use super::parts::marks::point;

/// Most reference levels in one sparkline.
const MOST_BENCHMARKS: usize = 4;

/// Air around the outermost number, as a part of the height.
const AIR: f64 = 0.08;

/// Weeks of one metric; all numbers in one unit, whichever it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Sparkline {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The weeks, oldest first; `None` breaks the line.
    pub values: Vec<Option<f64>>,
    /// Centre line.
    pub mean: Option<f64>,
    /// Lower and upper limit of normal variation.
    pub limits: Option<(f64, f64)>,
    /// Levels to compare with; at most four.
    pub benchmarks: Vec<f64>,
    /// Set when the last point stands outside normal variation.
    pub last_signal: Option<Signal>,
}

/// Draws the line: 240 by 52 design pixels wide, for a tile; 120 by 30 narrow, for a table cell.
///
/// # Errors
/// [`ChartError`] when a number is not finite or the limits are not in order.
pub fn draw(input: &Sparkline, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.of(240.0, 120.0), &input.caption.words);
    scene.height = size.of(52.0, 30.0);
    let air = size.of(6.0, 4.5);
    let plot = Rect::new((4.0, scene.width - air - 2.0), (air, scene.height - air));
    compose(&mut scene, input, plot, size.of(4.0, 3.2));
    dress::draw(&scene, &Name { kind: "sparkline", caption: &input.caption, size })
}

fn check(input: &Sparkline) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.at_most("reference levels", input.benchmarks.len(), MOST_BENCHMARKS)?;
    for (week, value) in input.values.iter().enumerate() {
        value.map_or(Ok(()), |v| gate.finite(&format!("week {}", week + 1), v))?;
    }
    input.mean.map_or(Ok(()), |mean| gate.finite("mean", mean))?;
    input.benchmarks.iter().try_for_each(|&b| gate.finite("reference level", b))?;
    input.limits.map_or(Ok(()), |(low, high)| gate.ascending("limits", &[low, high]))
}

fn compose(scene: &mut Scene, input: &Sparkline, plot: Rect, radius: f64) {
    let scale = Scale { domain: domain(input), range: (plot.bottom, plot.top) };
    let frame = (0.0, scene.width);
    if let Some((low, high)) = input.limits {
        scene.rect(Ink::Limits, Rect::new(frame, (scale.at(high), scale.at(low))));
    }
    let levels = input.mean.iter().map(|m| (Ink::MeanLine, *m));
    for (ink, level) in levels.chain(input.benchmarks.iter().map(|b| (Ink::BenchLine, *b))) {
        scene.rule(ink, (frame.0, scale.at(level)), (frame.1, scale.at(level)));
    }
    let step = plot.width() / real(input.values.len().saturating_sub(1).max(1));
    // Counted from the right edge, where the newest week stands, alone or not.
    let newest = input.values.len().saturating_sub(1);
    let at = |week: usize, v: f64| Point::new(plot.right - step * real(newest - week), scale.at(v));
    let weeks: Vec<(usize, Option<f64>)> = input.values.iter().copied().enumerate().collect();
    for run in weeks.chunk_by(|a, b| a.1.is_some() == b.1.is_some()) {
        let path: Vec<Point> = run.iter().filter_map(|&(w, v)| Some(at(w, v?))).collect();
        match path[..] {
            [] => {}
            [alone] => {
                scene.dot(Ink::Dot, alone, radius * 0.7);
            }
            _ => {
                scene.line(Ink::Series, &path);
            }
        }
    }
    let last = weeks.iter().rev().find_map(|&(week, v)| Some((week, v?)));
    if let Some((week, value)) = last {
        let is_newest = week + 1 == weeks.len();
        point(scene, input.last_signal.filter(|_| is_newest), at(week, value), radius);
    }
}

/// Every number with some air; never a single level.
fn domain(input: &Sparkline) -> (f64, f64) {
    let (lower, upper) = input.limits.unzip();
    let values = input.values.iter().copied().chain([input.mean, lower, upper]).flatten();
    let numbers: Vec<f64> = values.chain(input.benchmarks.iter().copied()).collect();
    let low = numbers.iter().copied().fold(f64::INFINITY, f64::min);
    let high = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if numbers.is_empty() {
        return (0.0, 1.0);
    }
    let span = high - low;
    let air = if span > f64::EPSILON * high.abs() { span * AIR } else { high.abs().max(1.0) * 0.5 };
    (low - air, high + air)
}
