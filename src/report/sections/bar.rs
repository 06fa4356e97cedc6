//! Criteria and lead scores against conversion: what the third question is answered from.

use crate::report::context::Context;
use crate::report::views::{BesideView, Cell, Column, TableView};
use crate::report::words::phrases::say;
use crate::report::words::{bar as words, name, share};
use crate::review::{CriterionRow, ScoreQuartile, Share};

use super::share_cell;

const CRITERIA: [Column; 5] = [
    Column::text("column-criterion"),
    Column::num("column-met"),
    Column::num("column-not-met"),
    Column::num("column-adjusted-difference-points"),
    Column::text("column-bar-verdict"),
];

const SCORES: [Column; 4] = [
    Column::text("column-lead-score"),
    Column::num("column-became-opportunities"),
    Column::num("column-count"),
    Column::num("column-95-interval"),
];

/// Criteria that stand open; a longer table opens when asked for.
const MOST_OPEN: usize = 6;

/// The two tables; where one is empty, why.
pub(crate) fn beside(context: Context<'_>) -> Vec<BesideView> {
    let p = context.p;
    let review = context.review;
    if review.conversion.is_none() {
        return Vec::new();
    }
    let sub = words::sub(p, review);
    let bar = &review.bar;
    let criteria = BesideView {
        heading: words::criteria(p, &review.bar),
        sub: sub.clone(),
        table: (!bar.criteria.is_empty()).then(|| criteria(context, &bar.criteria)),
        folded: bar.criteria.len() > MOST_OPEN,
        note: if bar.criteria.is_empty() {
            say!(p, "bar-no-criteria", n = review.head.min_compared)
        } else {
            say!(p, "reading-criteria")
        },
    };
    let scores = BesideView {
        heading: words::scores(context.thresholds, &bar.quartiles),
        sub,
        table: (!bar.quartiles.is_empty()).then(|| scores(context, &bar.quartiles)),
        folded: false,
        note: if bar.quartiles.is_empty() {
            say!(p, "bar-no-scores")
        } else {
            say!(p, "reading-lead-scores")
        },
    };
    vec![criteria, scores]
}

fn criteria(context: Context<'_>, rows: &[CriterionRow]) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "criteria-data", say!(p, "bar-criteria"), &CRITERIA);
    for row in rows {
        let (difference, interval) = words::difference(p, row);
        let (verdict, tone, test) = words::verdict(p, row);
        let sort = row.adjusted.map_or(f64::NAN, |(points, ..)| points);
        table.push(vec![
            Cell::name(name::criterion(p, &row.criterion)),
            rate(context, &row.met),
            rate(context, &row.not_met),
            Cell::num(difference).note(interval).sort(sort),
            Cell::text(verdict).tone(tone).note(test),
        ]);
    }
    table
}

fn rate(context: Context<'_>, share: &Share) -> Cell {
    share_cell(context.thresholds, share).note(share::count(context.p, share))
}

fn scores(context: Context<'_>, rows: &[ScoreQuartile]) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "lead-scores-data", say!(p, "bar-scores"), &SCORES);
    for row in rows {
        let pale = !context.thresholds.compares(row.share.eligible);
        let cells = vec![
            Cell::text(words::quarter(row)).sort_text(row.quarter.to_string()),
            share_cell(context.thresholds, &row.share),
            Cell::num(share::count(p, &row.share)),
            Cell::num(context.thresholds.interval(&row.share)),
        ];
        table.push_as(if pale { "pale" } else { "" }, cells);
    }
    table
}
