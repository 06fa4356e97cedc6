//! Conversion: handoffs that became opportunities, and why the last week moved.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::figures::id_part;
use crate::report::views::{Block, Cell, Column, Fold, Heading, SectionView, TableView};
use crate::report::words::number::signed_points;
use crate::report::words::phrases::say;
use crate::report::words::{conversion, name, reading};
use crate::review::MixRate;

use super::{figure, weeks};

/// The metric that switches this section on.
const METRIC: &str = "handoff_to_opportunity_rate";

const SEGMENT_COLUMNS: [Column; 5] = [
    Column::text("column-segment"),
    Column::num("column-before"),
    Column::num("column-now"),
    Column::num("column-mix-points"),
    Column::num("column-rate-points"),
];

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let review = context.review;
    let Some(series) = &review.conversion else {
        let head = ("conversion", say!(p, "section-conversion-off"));
        return Ok(super::switched_off(context, head, METRIC));
    };
    let title = context.trend(series).headline(p);
    let mut blocks = Vec::new();
    let table = weeks::table(context, series, "conversion-data");
    let mut facts = vec![weeks::window_fact(context, series)];
    facts.extend(weeks::prior_fact(context, series));
    let sub = conversion::sub(p, review);
    let words = caption(
        context.p,
        "conversion",
        title.clone(),
        conversion::in_words(context.thresholds, series),
    );
    match figures::weekly(series, context.thresholds, words)? {
        Some(pair) => {
            let note = reading::weekly(p, review.head.maturity_days);
            let mut view = figure("conversion-figure", pair, String::new(), note);
            view.layout = "half";
            view.facts = facts;
            view.table = Some(table);
            blocks.push(Block::Figure(view));
        }
        None => blocks.extend(super::without_figure(p, facts, table)),
    }
    if review.head.last_matured_week.is_none() {
        blocks.push(Block::Text { text: conversion::immature(p, review.head.maturity_days) });
    }
    blocks.extend(why(context)?);
    blocks.extend(super::cohorts::blocks(context)?);
    Ok(SectionView::new(p, "conversion", title, sub, blocks))
}

fn why(context: Context<'_>) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let mut blocks = Vec::new();
    for (index, mix) in context.review.mix_rates.iter().enumerate() {
        let id = format!("mix-{}", id_part(&mix.factor));
        if index == 0 {
            blocks.push(Block::Heading(Heading {
                id: "why".to_owned(),
                text: conversion::why(p),
                sub: conversion::why_sub(context.thresholds, mix),
            }));
        }
        let title = conversion::mix_headline(p, mix);
        let table = segments(context, mix, &id);
        let drawn = if index == 0 {
            figures::mix(
                p,
                mix,
                caption(context.p, &id, title.clone(), conversion::mix_in_words(p, mix)),
            )?
        } else {
            None
        };
        match drawn {
            Some(pair) => {
                let mut view = figure(&format!("{id}-figure"), pair, title, reading::mix(p));
                view.table = Some(table);
                blocks.push(Block::Figure(view));
            }
            None => blocks.push(Block::Fold(Fold { summary: title, table })),
        }
    }
    Ok(blocks)
}

fn segments(context: Context<'_>, mix: &MixRate, id: &str) -> TableView {
    let p = context.p;
    let caption = say!(p, "table-mix", factor = name::factor(p, &mix.factor));
    let mut table = TableView::new(p, &format!("{id}-data"), caption, &SEGMENT_COLUMNS);
    for segment in &mix.segments {
        table.push(vec![
            Cell::name(name::segment(p, &mix.factor, &segment.name)),
            Cell::num(context.thresholds.brief(&segment.before, "handoff")),
            Cell::num(context.thresholds.brief(&segment.now, "handoff")),
            Cell::num(signed_points(p, segment.mix)).sort(segment.mix),
            Cell::num(signed_points(p, segment.rate)).sort(segment.rate),
        ]);
    }
    table.push_as(
        "total",
        vec![
            Cell::text(say!(p, "all")),
            Cell::num(context.thresholds.brief(&mix.before, "handoff")),
            Cell::num(context.thresholds.brief(&mix.now, "handoff")),
            Cell::num(signed_points(p, mix.mix)),
            Cell::num(signed_points(p, mix.rate)),
        ],
    );
    table
}
