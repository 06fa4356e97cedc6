//! Warm transfer: methods compared raw and within company sizes.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::key;
use crate::report::views::{Block, Callout, Cell, Column, SectionView, TableView};
use crate::report::words::number::{NO_VALUE, capital, signed_points};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::{headline, name, reading, share, transfer as words};
use crate::review::Methods;

use super::{figure, share_cell};

/// The metric that switches this section on.
const METRIC: &str = "transfer_method";

const COLUMNS: [Column; 6] = [
    Column::text("column-method"),
    Column::num("column-share"),
    Column::num("column-count"),
    Column::num("column-95-interval"),
    Column::num("column-raw-difference-points"),
    Column::num("column-adjusted-difference-points"),
];

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let Some(methods) = &context.review.methods else {
        if context.switched_off(METRIC).is_none() {
            let blocks = vec![Block::Text { text: say!(p, "transfer-not-yet.why") }];
            let head = say!(p, "transfer-not-yet");
            return Ok(SectionView::new(p, "transfer", head, String::new(), blocks));
        }
        let head = ("transfer", say!(p, "section-transfer-off"));
        return Ok(super::switched_off(context, head, METRIC));
    };
    let title = headline::methods(p, methods);
    let mut blocks = Vec::new();
    blocks.extend(methods.rows.iter().filter(|row| row.reversed).map(|row| {
        let text = words::reversal(p, methods, row);
        Block::Callout(Callout { tone: "warn", shape: "⇄", text })
    }));
    let table = rows(context, methods);
    let desc = words::in_words(context.thresholds, methods);
    match figures::methods(
        methods,
        context.thresholds,
        caption(context.p, "methods", title.clone(), desc),
    )? {
        Some(pair) => {
            let (factor, reference) =
                (name::factor(p, &methods.adjusted_for), name::method(p, &methods.reference));
            let note = reading::methods(p, &factor, &reference);
            let mut view = figure("methods-figure", pair, String::new(), note);
            view.table = Some(table);
            blocks.push(Block::Figure(view));
        }
        None => blocks.push(Block::Text { text: words::none(p) }),
    }
    let sub = words::sub(p, context.review, methods);
    Ok(SectionView::new(p, "transfer", title, sub, blocks))
}

fn rows(context: Context<'_>, methods: &Methods) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "methods-data", say!(p, "table-methods-data"), &COLUMNS);
    let metric = context.review.conversion.as_ref().map_or("", |series| series.metric.as_str());
    for row in &methods.rows {
        table.push(vec![
            Cell::text(capital(&name::method(p, &row.name))),
            share_cell(context.thresholds, &row.share).key(key(
                metric,
                "transfer_method",
                &row.name,
                context.window(metric),
            )),
            Cell::num(share::count(p, &row.share)),
            Cell::num(context.thresholds.interval(&row.share)),
            difference(p, row.difference),
            difference(p, row.adjusted),
        ]);
    }
    table
}

fn difference(p: &Phrases, difference: Option<(f64, f64, f64)>) -> Cell {
    match difference {
        None => Cell::num(NO_VALUE),
        Some((points, low, high)) => Cell::num(signed_points(p, points))
            .note(say!(p, "from-to", low = signed_points(p, low), high = signed_points(p, high)))
            .sort(points),
    }
}
