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

use super::context::Context;
use super::error::ReportError;
use super::figures::Pair;
use super::views::{Block, Callout, Fact, FigureView, Fold, SectionView, TableView};
use super::words::tile::switch_on;
use crate::report::words::phrases::{Phrases, say};

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
    let p = context.p;
    let text = switch_on(p, context.switched_off(metric));
    let blocks = vec![Block::Callout(Callout { tone: "calm", shape: "○", text })];
    SectionView::new(p, id, headline, String::new(), blocks)
}

/// What stands where there is too little to draw: the facts, and the data folded.
fn without_figure(p: &Phrases, facts: Vec<Fact>, table: TableView) -> [Block; 2] {
    let summary = say!(p, "data-for-this-part");
    [Block::Facts { facts }, Block::Fold(Fold { summary, table })]
}

/// Rows of a table of people that stand open.
const MOST_OPEN: usize = 40;

/// What a table of very many people holds beyond the first, behind a line that says so.
fn long_rest(p: &Phrases, table: &mut TableView) -> Option<Block> {
    let rest = table.split_off(MOST_OPEN)?;
    let summary = say!(p, "table-rest", shown = table.rows.len(), n = rest.rows.len());
    Some(Block::Fold(Fold { summary, table: rest }))
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
