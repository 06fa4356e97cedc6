//! A metric in a table's cell: twelve months as a line, then, after a gap, six weeks as dots.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::Scene;
use super::error::ChartError;
use super::inputs::{Caption, Gate, Signal, Size};
use super::parts::axes::Scale;
use super::parts::marks::point;

/// The most months and the most weeks.
const MOST_MONTHS: usize = 24;
const MOST_WEEKS: usize = 13;

/// The part of the width that the months take, and the gap after them.
const MONTHS: f64 = 0.52;
const GAP: f64 = 14.0;

/// Air around the outermost number, as a part of the height.
const AIR: f64 = 0.02;

/// Months and weeks of one metric; all numbers in one unit, whichever it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Nanoplot {
    /// Name and words of the figure; kept short, for a table holds many.
    pub caption: Caption,
    /// The months, oldest first, at most twenty-four; `None` breaks the line.
    pub months: Vec<Option<f64>>,
    /// The weeks, oldest first, at most thirteen; `None` leaves a gap.
    pub weeks: Vec<Option<f64>>,
    /// How many of the newest months are not final yet: hollow, and not on the line.
    pub unripe_months: usize,
    /// How many of the newest weeks are not final yet: hollow.
    pub unripe_weeks: usize,
    /// Lower and upper end of the weeks' normal variation.
    pub band: Option<(f64, f64)>,
    /// Centre line.
    pub mean: Option<f64>,
    /// Set when the last final week stands outside normal variation.
    pub last_signal: Option<Signal>,
}

/// Draws the plot: 160 by 36 design pixels wide, 120 by 36 narrow.
///
/// # Errors
/// [`ChartError`] when a number is not finite, the band is not in order, or there are more months
/// or weeks than fit.
pub fn draw(input: &Nanoplot, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.of(160.0, 120.0), &input.caption.words);
    scene.height = 36.0;
    compose(&mut scene, input);
    dress::draw(&scene, &Name { kind: "nanoplot", caption: &input.caption, size })
}

fn check(input: &Nanoplot) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.at_most("months", input.months.len(), MOST_MONTHS)?;
    gate.at_most("weeks", input.weeks.len(), MOST_WEEKS)?;
    let numbers = [("month", &input.months), ("week", &input.weeks)];
    for (what, values) in numbers {
        for (place, value) in values.iter().enumerate() {
            value.map_or(Ok(()), |v| gate.finite(&format!("{what} {}", place + 1), v))?;
        }
    }
    input.mean.map_or(Ok(()), |mean| gate.finite("mean", mean))?;
    input.band.map_or(Ok(()), |(low, high)| gate.ascending("band", &[low, high]))
}

fn compose(scene: &mut Scene, input: &Nanoplot) {
    let plot = Rect::new((3.0, scene.width - 7.0), (5.4, scene.height - 5.4));
    let scale = Scale { domain: domain(input), range: (plot.bottom, plot.top) };
    let parting = plot.left + plot.width() * MONTHS;
    let right = scene.width;
    if let Some((low, high)) = input.band {
        let sides = (parting + GAP / 2.0, right);
        scene.rect(Ink::Limits, Rect::new(sides, (scale.at(high), scale.at(low))));
    }
    if let Some(mean) = input.mean {
        let y = scale.at(mean);
        scene.rule(Ink::Link, (0.0, y), (right, y));
    }
    let months = places(&input.months, (plot.left, parting), scale);
    let (ripe, unripe) = parted(&months, input.unripe_months);
    for run in ripe.split(Option::is_none).filter(|run| !run.is_empty()) {
        let run: Vec<Point> = run.iter().copied().flatten().collect();
        match run[..] {
            [alone] => scene.line(Ink::Pip, &[alone, alone]),
            _ => scene.line(Ink::Prior, &run),
        };
    }
    hollow(scene, unripe);
    let weeks = places(&input.weeks, (parting + GAP, plot.right), scale);
    let (ripe, unripe) = parted(&weeks, input.unripe_weeks);
    for at in ripe.iter().flatten() {
        scene.line(Ink::Pip, &[*at, *at]);
    }
    hollow(scene, unripe);
    if let Some(last) = ripe.iter().copied().flatten().next_back() {
        let is_newest = ripe.last().is_some_and(Option::is_some);
        point(scene, input.last_signal.filter(|_| is_newest), last, 3.4);
    }
}

/// Spread evenly between two edges, the newest at the right one.
fn places(values: &[Option<f64>], (left, right): (f64, f64), scale: Scale) -> Vec<Option<Point>> {
    let step = (right - left) / real(values.len().saturating_sub(1).max(1));
    let newest = values.len().saturating_sub(1);
    let at = |(place, value): (usize, &Option<f64>)| {
        value.map(|value| Point::new(right - step * real(newest - place), scale.at(value)))
    };
    values.iter().enumerate().map(at).collect()
}

/// What is final, and the newest that is not.
fn parted(points: &[Option<Point>], unripe: usize) -> (&[Option<Point>], &[Option<Point>]) {
    points.split_at(points.len().saturating_sub(unripe))
}

fn hollow(scene: &mut Scene, points: &[Option<Point>]) {
    for at in points.iter().flatten() {
        scene.dot(Ink::HollowLight, *at, 1.9);
    }
}

/// Every number with some air; never a single level.
fn domain(input: &Nanoplot) -> (f64, f64) {
    let (lower, upper) = input.band.unzip();
    let values = input.months.iter().chain(&input.weeks).copied().chain([input.mean, lower, upper]);
    let numbers: Vec<f64> = values.flatten().collect();
    let low = numbers.iter().copied().fold(f64::INFINITY, f64::min);
    let high = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if numbers.is_empty() {
        return (0.0, 1.0);
    }
    let span = high - low;
    let air = if span > f64::EPSILON * high.abs() { span * AIR } else { high.abs().max(1.0) * 0.5 };
    (low - air, high + air)
}
