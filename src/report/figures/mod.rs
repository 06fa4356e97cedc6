//! From the review's numbers to pictures.
//!
//! In:    figures of the review.
//! Out:   one SVG per design, wide and narrow.
//! Never: computes a statistic; a number passes through, at most in another unit.

mod calls;
mod cohorts;
mod curve;
mod lean;
mod methods;
mod mix;
mod nanoplot;
mod people;
mod promises;
mod response;
mod routing;
mod scores;
mod sla;
mod spark;
mod stall;
mod weekly;

pub(crate) use calls::{lanes, talks};
pub(crate) use cohorts::{curves, ramp};
pub(crate) use curve::follow_up;
pub(crate) use methods::methods;
pub(crate) use mix::mix;
pub(crate) use nanoplot::nanoplot;
pub(crate) use people::{funnel, people};
pub(crate) use promises::promises;
pub(crate) use response::{missing, response};
pub(crate) use routing::load;
pub(crate) use scores::scores;
pub(crate) use sla::states;
pub(crate) use spark::{handoffs_by_week, id_part, sparkline, trail};
pub(crate) use stall::stall;
pub(crate) use weekly::{control, weekly};

use crate::charts::{Benchmark, ChartError, Counts, Estimate, Size};
use crate::review::{self, Share, SmallN};

use super::words::benchmark;
use super::words::phrases::Phrases;
use super::words::share::Thresholds;

/// A figure in both designs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) wide: String,
    pub(crate) narrow: String,
}

/// Draws a figure in both designs.
fn both(draw: impl Fn(Size) -> Result<String, ChartError>) -> Result<Pair, ChartError> {
    let narrow = lean::lean(&untipped(&named_once(&draw(Size::Narrow)?)));
    Ok(Pair { wide: lean::lean(&draw(Size::Wide)?), narrow })
}

/// The narrow design without its own name and words: it is named by those of the wide one, which a
/// screen reader reads though they are hidden.
fn named_once(svg: &str) -> String {
    let Some((head, rest)) = svg.split_once("<title id=") else { return svg.to_owned() };
    let Some((_, marks)) = rest.split_once("</desc>") else { return svg.to_owned() };
    format!("{head}{marks}")
}

/// A drawing in a line of words, whose name and words stand in one attribute: no mark of it has a
/// tip.
fn labelled(svg: &str) -> String {
    let whole = || {
        let (head, rest) = svg.split_once("aria-labelledby=\"")?;
        let (_, rest) = rest.split_once('"')?;
        let (class, rest) = rest.split_once("<title id=\"")?;
        let (title, rest) = rest.split_once("\">")?.1.split_once("</title>")?;
        let (words, marks) = rest.split_once("\">")?.1.split_once("</desc>")?;
        let colon = if words.is_empty() { "" } else { ": " };
        Some(format!("{head}aria-label=\"{title}{colon}{words}\"{class}{marks}"))
    };
    whole().unwrap_or_else(|| svg.to_owned())
}

/// The narrow design without tips: a finger has the table below, the wide design has them.
fn untipped(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some((before, after)) = rest.split_once("<title>") {
        let Some((_, after)) = after.split_once("</title>") else { break };
        out.push_str(before);
        rest = after;
    }
    out.push_str(rest);
    for tag in ["rect", "circle", "path"] {
        out = out.replace(&format!("></{tag}>"), "/>");
    }
    out
}

/// A count for a figure; the widest that it can hold where there are more.
fn count(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The counts of a share.
fn counts(share: &Share) -> Counts {
    Counts { hits: count(share.achieved), n: count(share.eligible) }
}

/// The estimate that may be drawn: none where a percentage may not be printed.
fn estimate(share: &Share, thresholds: Thresholds<'_>) -> Option<Estimate> {
    match thresholds.size(share) {
        SmallN::None | SmallN::CountOnly => None,
        SmallN::NotCompared | SmallN::Enough => observed(share),
    }
}

/// The estimate with its interval, however small the count.
fn observed(share: &Share) -> Option<Estimate> {
    share.estimate.map(|value| Estimate { value, low: share.low, high: share.high })
}

/// Reference lines of a figure.
fn benchmarks(p: &Phrases, lines: &[review::Benchmark]) -> Vec<Benchmark> {
    lines
        .iter()
        .map(|line| Benchmark {
            value: line.value,
            label: benchmark::label(p, line),
            source: super::words::source::default(p, &line.source),
        })
        .collect()
}
