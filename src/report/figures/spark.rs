//! The small line of a tile.

use crate::charts::sparkline::{Sparkline, draw};
use crate::charts::{ChartError, Signal, Size};
use crate::report::context::{caption, chart_signal, side_of};
use crate::report::words::phrases::Phrases;
use crate::review::Tile;

use super::labelled;

/// The weeks of a tile, with its limits and reference lines.
pub(crate) fn sparkline(
    p: &Phrases,
    tile: &Tile,
    heading: &str,
    words: &str,
) -> Result<String, ChartError> {
    let limits = tile.spark.iter().rev().find_map(|point| point.limits);
    let signal: Option<Signal> =
        tile.signal.zip(side_of(tile)).map(|((signal, _), side)| chart_signal(signal, side));
    let input = Sparkline {
        caption: caption(p, &format!("spark-{}", id_part(&tile.metric)), heading, words),
        values: tile.spark.iter().map(|point| point.value).collect(),
        mean: limits.map(|limits| limits.centre),
        limits: limits.map(|limits| (limits.low, limits.high)),
        benchmarks: tile.benchmarks.iter().map(|line| line.value).collect(),
        last_signal: signal,
    };
    draw(&input, Size::Wide).map(|svg| labelled(&svg))
}

/// A metric over the reviews of the index.
pub(crate) fn trail(
    p: &Phrases,
    id: &str,
    title: &str,
    values: Vec<Option<f64>>,
) -> Result<String, ChartError> {
    let input = Sparkline {
        caption: caption(p, &format!("trail-{}", id_part(id)), title, ""),
        values,
        mean: None,
        limits: None,
        benchmarks: Vec::new(),
        last_signal: None,
    };
    draw(&input, Size::Wide).map(|svg| labelled(&svg))
}

/// A person's handoffs week by week, over a line at none.
pub(crate) fn handoffs_by_week(
    p: &Phrases,
    id: &str,
    title: &str,
    words: &str,
    handoffs: &[u64],
) -> Result<String, ChartError> {
    let input = Sparkline {
        caption: caption(p, &format!("weeks-{id}"), title, words),
        values: handoffs.iter().map(|&n| Some(f64::from(super::count(n)))).collect(),
        mean: Some(0.0),
        limits: None,
        benchmarks: Vec::new(),
        last_signal: None,
    };
    draw(&input, Size::Narrow).map(|svg| labelled(&svg))
}

/// A name as a part of an id.
pub(crate) fn id_part(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}
