//! The sections of the page, one file each.
//!
//! In:    the review.
//! Out:   views: a headline that is the finding, pictures, notes, tables.
//! Never: words a sentence itself (`words` does), computes a statistic.

mod agreed;
mod bar;
mod briefs;
mod calls;
mod cohorts;
mod conversion;
mod definitions;
mod feedback;
mod judgements;
mod meetings;
mod overview;
mod own;
mod people;
mod playbook;
mod promises;
mod questions;
mod response;
mod routing;
mod speed;
mod stall;
mod transfer;
mod trust;
mod waits;
mod weeks;

pub(crate) use agreed::agreed;
pub(crate) use definitions::definitions;
pub(crate) use questions::{decision_rows, questions};
pub(crate) use trust::{inputs, provenance, trust};

use super::context::{Context, caption};
use super::error::ReportError;
use super::figures::{Pair, control};
use super::views::{Block, Callout, Cell, Fact, FigureView, Fold, SectionView, TableView};
use super::words::number::NO_VALUE;
use super::words::share::{Thresholds, count};
use super::words::tile::switch_on;
use crate::report::words::phrases::{Phrases, say};
use crate::review::{RateSeries, Share};

/// The sections with figures in the order of the page, then a user's own.
pub(crate) fn with_figures(
    context: Context<'_>,
    has_template: &dyn Fn(&str) -> bool,
) -> Result<Vec<SectionView>, ReportError> {
    let mut sections = vec![
        overview::section(context)?,
        speed::section(context)?,
        conversion::section(context)?,
        meetings::section(context)?,
        briefs::section(context)?,
        stall::section(context)?,
        people::section(context)?,
        transfer::section(context)?,
        routing::section(context)?,
        calls::section(context)?,
        feedback::section(context)?,
    ];
    sections.extend(playbook::section(context));
    sections.extend(own::sections(context, has_template));
    Ok(sections)
}

/// A section for which the exports lack the columns.
fn switched_off(
    context: Context<'_>,
    (id, headline): (&'static str, String),
    metric: &str,
) -> SectionView {
    SectionView::new(context.p, id, headline, String::new(), vec![off(context, metric)])
}

/// What would switch a metric on that is off.
fn off(context: Context<'_>, metric: &str) -> Block {
    let text = switch_on(context.p, context.switched_off(metric));
    Block::Callout(Callout { tone: "calm", shape: "○", text })
}

/// A share that its column is ordered by.
fn share_cell(thresholds: Thresholds<'_>, share: &Share) -> Cell {
    Cell::num(thresholds.value(share)).sort(share.estimate.unwrap_or(f64::NAN))
}

/// The same with its count and interval below it.
fn share_told(thresholds: Thresholds<'_>, share: &Share, key: String) -> Cell {
    let cell = share_cell(thresholds, share).key(key);
    match thresholds.interval(share).as_str() {
        NO_VALUE => cell,
        ends => cell.note(format!("{}, {ends}", count(thresholds.p, share))),
    }
}

/// A rate by week in half the width, with what stands beside it; where there is too little to draw,
/// the facts and the data.
fn half(
    context: Context<'_>,
    (name, series): (&str, &RateSeries),
    reading: String,
    facts: Vec<Fact>,
) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let trend = context.trend(series).headline(p);
    let desc = crate::report::words::conversion::in_words(context.thresholds, series);
    let table = weeks::table(context, series, &format!("{name}-data"));
    let named = caption(p, name, trend, desc);
    let Some(pair) = control(series, context.thresholds, named)? else {
        return Ok(without_figure(p, facts, table).into());
    };
    let mut view = figure(&format!("{name}-figure"), pair, String::new(), reading);
    view.layout = "half";
    view.facts = facts;
    view.table = Some(table);
    Ok(vec![Block::Figure(view)])
}

/// What stands where there is too little to draw: the facts, and the data folded.
fn without_figure(p: &Phrases, facts: Vec<Fact>, table: TableView) -> [Block; 2] {
    let summary = say!(p, "data-for-this-part");
    [Block::Facts { facts }, Block::Fold(Fold { summary, table })]
}

/// What a table of very many people holds beyond the first so many rows, behind a line that says so.
fn long_rest(p: &Phrases, table: &mut TableView, open: usize) -> Option<Fold> {
    let rest = table.split_off(open)?;
    let summary = say!(p, "table-rest", shown = open, n = rest.rows.len());
    Some(Fold { summary, table: rest })
}

/// A figure around a drawn pair.
fn figure(id: &str, pair: Pair, measure: String, reading: impl Into<String>) -> FigureView {
    FigureView {
        id: id.to_owned(),
        wide: pair.wide,
        narrow: pair.narrow,
        measure,
        reading: reading.into(),
        layout: "full",
        placement: "beside",
        ..FigureView::default()
    }
}
