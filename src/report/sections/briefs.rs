//! Briefs: which component is missing, where, and what went together with it.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures::{self, Pair};
use crate::report::key::{key, names, part};
use crate::report::views::{Block, Cell, Column, Fact, Fold, Heading, SectionView, TableView};
use crate::report::words::number::{NO_VALUE, capital};
use crate::report::words::phrases::say;
use crate::report::words::{
    briefs as words, conversion, headline, name, reading, response, share, trust,
};
use crate::review::{Briefs, Share, SmallN};

use super::{figure, long_rest, share_cell, weeks};

/// SDRs whose briefs stand open: a figure of more would be cut in two on paper, where the rest follows.
const MOST_OPEN: usize = 24;

/// The metric that switches this section on.
const METRIC: &str = "brief_completeness";

const FIELD_COLUMNS: [Column; 5] = [
    Column::text("column-component"),
    Column::text("column-field"),
    Column::num("column-complete"),
    Column::num("column-count"),
    Column::num("column-95-interval"),
];

const MISSING_COLUMNS: [Column; 4] = [
    Column::text("column-components-missing"),
    Column::num("column-became-opportunities"),
    Column::num("column-count"),
    Column::num("column-95-interval"),
];

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let Some(briefs) = &context.review.briefs else {
        let head = ("briefs", say!(p, "section-briefs-off"));
        return Ok(super::switched_off(context, head, METRIC));
    };
    let title = headline::briefs(briefs, context.thresholds);
    let mut blocks = Vec::new();
    if !briefs.by_sdr.is_empty() {
        let pair = Pair { wide: String::new(), narrow: String::new() };
        let mut view = figure("briefs-figure", pair, words::grid(p), reading::heat(p));
        let mut grid = grid(context, briefs);
        let rest = long_rest(p, &mut grid, MOST_OPEN);
        view.grid = Some(Box::new(grid));
        view.facts = vec![weeks::window_fact(context, &briefs.complete)];
        view.facts.extend(weeks::prior_fact(context, &briefs.complete));
        blocks.push(Block::Figure(view));
        blocks.extend(rest.map(Block::FoldPrinted));
    }
    blocks.extend(below(context, briefs));
    blocks.push(Block::Fold(Fold { summary: words::fields(p), table: fields(context, briefs) }));
    if !briefs.absent_fields.is_empty() {
        blocks.push(Block::Text { text: trust::absent_fields(p, &briefs.absent_fields) });
    }
    blocks.extend(complete(context, briefs)?);
    blocks.extend(by_missing(context, briefs)?);
    let sub = words::sub(p, context.review);
    Ok(SectionView::new(p, "briefs", title, sub, blocks))
}

/// Who is below the team, where anyone is.
fn below(context: Context<'_>, briefs: &Briefs) -> Option<Block> {
    let p = context.p;
    let mut lines = Vec::new();
    for row in &briefs.by_sdr {
        for ((part, share), below) in briefs.components.iter().zip(&row.shares).zip(&row.below) {
            if *below {
                lines.push(words::below(context.thresholds, &row.name, &part.name, share));
            }
        }
    }
    (!lines.is_empty()).then(|| Block::Text { text: words::below_all(p, &lines) })
}

/// SDRs by component, the share printed and shaded in every cell.
fn grid(context: Context<'_>, briefs: &Briefs) -> TableView {
    let p = context.p;
    let columns = [Column::text("column-sdr"), Column::num("column-handoffs")];
    let mut table = TableView::new(p, "briefs-data", say!(p, "table-briefs-data"), &columns);
    table.class = "data heat";
    for component in &briefs.components {
        table.head(capital(&name::component(p, &component.name)), "num");
    }
    for row in &briefs.by_sdr {
        let mut cells =
            vec![Cell::name(name::of_data(&row.name)), Cell::num(row.n.to_string()).class("n")];
        for ((component, share), below) in briefs.components.iter().zip(&row.shares).zip(&row.below)
        {
            let member = part(&row.id, &component.name);
            let mark = if *below { "▼ " } else { "" };
            cells.push(shaded(context, share, mark, ("sdr", &member)));
        }
        table.push(cells);
    }
    let n = briefs.components.iter().map(|part| part.share.eligible).max().unwrap_or(0);
    let mut cells = vec![Cell::name(say!(p, "fact-team")), Cell::num(n.to_string()).class("n")];
    for component in &briefs.components {
        let member = part("", &component.name);
        cells.push(shaded(context, &component.share, "", ("all", &member)));
    }
    table.push_as("total", cells);
    table
}

/// A share with its interval; pale where it is too small to be compared.
fn shaded(context: Context<'_>, share: &Share, mark: &str, (slice, member): (&str, &str)) -> Cell {
    let window = context.window(names::COMPONENT);
    let value = context.thresholds.value(share);
    let cell = Cell::num(format!("{mark}{value}"))
        .key(key(names::COMPONENT, slice, member, window))
        .sort(share.estimate.unwrap_or(f64::NAN));
    match (context.thresholds.size(share), share.estimate) {
        (SmallN::Enough, Some(estimate)) => {
            cell.note(context.thresholds.interval(share)).shaded(estimate)
        }
        (SmallN::NotCompared, _) => cell.note(context.thresholds.interval(share)).class("pale"),
        _ => cell.class("pale"),
    }
}

fn fields(context: Context<'_>, briefs: &Briefs) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "fields-data", say!(p, "table-fields-data"), &FIELD_COLUMNS);
    let window = context.window(names::COMPONENT);
    for component in &briefs.components {
        let whole = key(names::COMPONENT, "all", &part("", &component.name), window);
        table.push_as("total", share_row(context, [&component.name, ""], &component.share, whole));
        for field in &component.fields {
            let figure = key(names::FIELD, "all", &part("", &field.name), window);
            table.push(share_row(context, [&component.name, &field.name], &field.share, figure));
        }
    }
    table
}

fn share_row(context: Context<'_>, words: [&str; 2], share: &Share, key: String) -> Vec<Cell> {
    let p = context.p;
    let [component, field] = words;
    let component = capital(&name::component(p, component));
    let field = capital(&name::field(p, field));
    let field = if field.is_empty() { say!(p, "all-mandatory-fields") } else { field };
    vec![
        Cell::text(component),
        Cell::text(field),
        share_cell(context.thresholds, share).key(key),
        Cell::num(share::count(p, share)),
        Cell::num(context.thresholds.interval(share)),
    ]
}

fn complete(context: Context<'_>, briefs: &Briefs) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let series = &briefs.complete;
    let title = context.trend(series).headline(p);
    let desc = conversion::in_words(context.thresholds, series);
    let words = caption(context.p, "complete", title.clone(), desc);
    let Some(pair) = figures::control(series, context.thresholds, words)? else {
        return Ok(Vec::new());
    };
    let mut view = figure("complete-figure", pair, String::new(), reading::control_in_short(p));
    view.layout = "half";
    view.table = Some(weeks::table(context, series, "complete-data"));
    let heading = Heading { id: "complete".to_owned(), text: title, sub: words::complete(p) };
    let mut blocks = vec![Block::Heading(heading), Block::Figure(view)];
    if series.widened {
        blocks.push(Block::Text { text: reading::widened(p) });
    }
    Ok(blocks)
}

fn by_missing(context: Context<'_>, briefs: &Briefs) -> Result<Vec<Block>, ReportError> {
    let (p, trend) = (context.p, briefs.missing_trend);
    let title = words::by_missing(p, briefs);
    let desc = words::missing_in_words(context.thresholds, briefs);
    let caption = caption(p, "missing", title.clone(), desc);
    let Some(pair) = figures::missing(briefs, context.thresholds, caption)? else {
        return Ok(Vec::new());
    };
    let mut view = figure("missing-figure", pair, String::new(), reading::by_missing(p));
    view.facts = vec![Fact {
        name: say!(p, "fact-per-component-missing"),
        value: response::slope(p, trend),
        evidence: response::trend(p, trend),
        key: String::new(),
    }];
    view.table = Some(missing_table(context, briefs));
    let sub = words::by_missing_sub(p);
    let heading = Heading { id: "missing".to_owned(), text: title, sub };
    Ok(vec![Block::Heading(heading), Block::Figure(view)])
}

fn missing_table(context: Context<'_>, briefs: &Briefs) -> TableView {
    let p = context.p;
    let mut table =
        TableView::new(p, "missing-data", say!(p, "table-missing-data"), &MISSING_COLUMNS);
    let metric = context.review.conversion.as_ref().map_or("", |series| series.metric.as_str());
    let window = context.window(metric);
    for (missing, share) in &briefs.conversion_by_missing {
        let own = key(names::BY_MISSING, "all", &part("", &missing.to_string()), window);
        let count = match share.eligible {
            0 => NO_VALUE.to_owned(),
            _ => share::count(p, share),
        };
        table.push(vec![
            Cell::text(words::missing(p, *missing)).sort_text(missing.to_string()),
            share_cell(context.thresholds, share).key(own),
            Cell::num(count),
            Cell::num(context.thresholds.interval(share)),
        ]);
    }
    table
}
