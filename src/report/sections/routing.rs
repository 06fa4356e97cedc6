//! Routing: handoffs that went past the rules, how soon they were routed, and who received how many.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{Period, key, part};
use crate::report::views::{
    Block, Callout, Cell, Column, Fact, Fold, Heading, SectionView, TableView,
};
use crate::report::words::number::{NO_VALUE, grouped, percent};
use crate::report::words::phrases::say;
use crate::report::words::{moment, name, reading, routing as words, share};
use crate::review::{
    AeLoad, Misrouted, RateSeries, RoutedOutcome, Routing, RoutingDelay, RuleRow, Share,
};

use super::{figure, half, share_cell, weeks};

/// The metric that the rules switch on.
const METRIC: &str = "misrouted";
/// What became of handoffs by how they were routed.
const BY_ROUTING: &str = "conversion_by_routing";
/// How soon handoffs were routed.
const DELAY: &str = "routing_delay";
/// Misrouted handoffs that the page lists.
const LISTED: usize = 20;
/// Rules that stand open; more are folded.
const OPEN_RULES: usize = 12;
/// The bands of the delay, as its parts are named.
const BANDS: [&str; 4] = ["within_5_minutes", "within_1_hour", "same_day", "later"];

const RULE_COLUMNS: [Column; 4] = [
    Column::text("column-rule"),
    Column::num("column-handoffs"),
    Column::num("column-misrouted"),
    Column::num("column-95-interval"),
];
const LIST_COLUMNS: [Column; 4] = [
    Column::text("column-handoff"),
    Column::text("column-handed-off"),
    Column::text("column-went-to"),
    Column::text("column-rule"),
];
const DELAY_COLUMNS: [Column; 6] = [
    Column::text("column-routing"),
    Column::num("column-handoffs"),
    Column::num("column-within-5-minutes"),
    Column::num("column-within-the-hour"),
    Column::num("column-later-that-day"),
    Column::num("column-later"),
];
const LOAD_COLUMNS: [Column; 6] = [
    Column::text("column-ae"),
    Column::text("column-team"),
    Column::num("column-handoffs"),
    Column::num("column-share"),
    Column::num("column-due"),
    Column::text("column-against-due"),
];

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let routing = &context.review.routing;
    let mut blocks = if let Some(series) = &routing.misrouted {
        ruled(context, series)?
    } else {
        let text = words::off(p, context.switched_off(METRIC));
        vec![Block::Callout(Callout { tone: "calm", shape: "○", text })]
    };
    blocks.extend(delays(context, &routing.delays));
    blocks.extend(load(context, routing)?);
    let title = words::headline(routing, context.thresholds);
    Ok(SectionView::new(p, "routing", title, words::sub(p, context.review), blocks))
}

/// Misrouted by week and by rule, what became of them, and which they are.
fn ruled(context: Context<'_>, series: &RateSeries) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let routing = &context.review.routing;
    let facts = vec![weeks::window_fact(context, series)];
    let note = reading::control_in_short(p);
    let mut blocks = half(context, ("misrouted", series), note, facts)?;
    match routing.rules.len() {
        0 => {}
        1..=OPEN_RULES => blocks.push(Block::Table(rules(context, &routing.rules))),
        _ => {
            let summary = say!(p, "table-rules-data");
            blocks.push(Block::Fold(Fold { summary, table: rules(context, &routing.rules) }));
        }
    }
    if !routing.list.is_empty() {
        let listed = &routing.list[..routing.list.len().min(LISTED)];
        let summary = words::list(p, listed.len(), series.window.achieved);
        blocks.push(Block::Fold(Fold { summary, table: list(context, listed) }));
    }
    if let Some(outcome) = &routing.outcome
        && series.window.achieved > 0
    {
        blocks.extend(outcomes(context, outcome));
    }
    Ok(blocks)
}

fn rules(context: Context<'_>, rules: &[RuleRow]) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "rules-data", say!(p, "table-rules-data"), &RULE_COLUMNS);
    for (row, number) in rules.iter().zip(1_u64..) {
        let to = words::goes_to(p, &row.recipients);
        let rule = Cell::name(name::of_data(&row.name)).sort_text(format!("{number:04}"));
        let mut cells = vec![rule.note(to), Cell::num(grouped(p, row.handoffs))];
        match &row.misrouted {
            Some(own) if own.eligible > 0 => cells.extend([
                Cell::num(share::count(p, own)).sort(own.estimate.unwrap_or(f64::NAN)),
                Cell::num(context.thresholds.interval(own)),
            ]),
            Some(_) => cells.extend([Cell::num(NO_VALUE), Cell::num(NO_VALUE)]),
            None => cells.extend([
                Cell::num(NO_VALUE).note(say!(p, "routing-rule-judges-nothing")),
                Cell::num(NO_VALUE),
            ]),
        }
        table.push(cells);
    }
    table
}

/// The two shares of conversion with their difference.
fn outcomes(context: Context<'_>, outcome: &RoutedOutcome) -> [Block; 2] {
    let p = context.p;
    let window = Period::Window(context.review.head.matured_window_start);
    let fact = |part: &str, name: String, share: &Share| Fact {
        name,
        value: context.thresholds.value(share),
        evidence: context.thresholds.evidence(share, "handoff"),
        key: context.known(key(BY_ROUTING, "all", part, window)),
    };
    let (value, evidence) = words::difference(p, outcome);
    let difference = Fact { name: say!(p, "fact-difference"), value, evidence, ..Fact::default() };
    let text = say!(p, "routing-outcome-heading");
    let heading = Heading { id: "rerouted".to_owned(), text, sub: say!(p, "routing-outcome-sub") };
    let facts = vec![
        fact("as_ruled", say!(p, "fact-converted-as-ruled"), &outcome.as_ruled),
        fact("misrouted", say!(p, "fact-converted-misrouted"), &outcome.misrouted),
        difference,
    ];
    [Block::Heading(heading), Block::Facts { facts }]
}

fn list(context: Context<'_>, rows: &[Misrouted]) -> TableView {
    let p = context.p;
    let caption = say!(p, "table-misrouted-data");
    let mut table = TableView::new(p, "misrouted-list", caption, &LIST_COLUMNS);
    let zone = context.review.head.zone;
    for row in rows {
        table.push(vec![
            Cell::mono(name::of_data(&row.handoff_id)).note(name::of_data(&row.account)),
            Cell::text(moment::instant(p, row.handed_off_at, zone))
                .sort_text(moment::iso_instant(row.handed_off_at, zone))
                .note(name::of_data(&row.sdr)),
            Cell::name(name::of_data(&row.ae)),
            Cell::text(name::of_data(&row.rule)).note(words::goes_to(p, &row.recipients)),
        ]);
    }
    table
}

/// How soon handoffs were routed, by the way of routing.
fn delays(context: Context<'_>, delays: &[RoutingDelay]) -> Vec<Block> {
    let p = context.p;
    if delays.is_empty() {
        return Vec::new();
    }
    let caption = say!(p, "table-delays-data");
    let mut table = TableView::new(p, "delays-data", caption, &DELAY_COLUMNS);
    for delay in delays {
        let cell = |(band, own): (&str, &Share)| {
            let member = part("", &format!("{}_{band}", delay.routing));
            let key = context.known(key(DELAY, "all", &member, context.window(DELAY)));
            let cell = Cell::num(context.thresholds.value(own)).key(key);
            cell.note(context.thresholds.interval(own)).sort(own.estimate.unwrap_or(f64::NAN))
        };
        let mut cells = vec![
            Cell::text(words::way(p, &delay.routing)),
            Cell::num(grouped(p, delay.bands[0].eligible)),
        ];
        cells.extend(BANDS.into_iter().zip(&delay.bands).map(cell));
        table.push(cells);
    }
    let text = say!(p, "routing-delay-heading");
    let heading = Heading { id: "delays".to_owned(), text, sub: say!(p, "routing-delay-sub") };
    vec![Block::Heading(heading), Block::Table(table)]
}

/// Who received how many, against the weights.
fn load(context: Context<'_>, routing: &Routing) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    if routing.load.iter().all(|team| team.rows.is_empty()) {
        return Ok(Vec::new());
    }
    let title = words::uneven(p, routing);
    let heading =
        Heading { id: "load".to_owned(), text: title.clone(), sub: say!(p, "routing-load-sub") };
    let mut blocks = vec![Block::Heading(heading)];
    let mut table = TableView::new(p, "load-data", say!(p, "table-load-data"), &LOAD_COLUMNS);
    for team in &routing.load {
        for row in &team.rows {
            table.push(load_cells(context, team.team.as_deref(), row));
        }
    }
    let desc = words::load_in_words(routing, context.thresholds);
    match figures::load(p, &routing.load, caption(context.p, "load", title, desc))? {
        Some(pair) => {
            let mut view = figure("load-figure", pair, String::new(), say!(p, "reading-load"));
            view.table = Some(table);
            blocks.push(Block::Figure(view));
        }
        None => blocks.push(Block::Table(table)),
    }
    Ok(blocks)
}

fn load_cells(context: Context<'_>, team: Option<&str>, row: &AeLoad) -> Vec<Cell> {
    let p = context.p;
    let mut cells = vec![
        Cell::name(name::of_data(&row.name)),
        Cell::text(team.map_or_else(|| NO_VALUE.to_owned(), name::of_data)),
        Cell::num(grouped(p, row.handoffs)),
    ];
    match row.against {
        Some(load) => cells.extend([
            share_cell(context.thresholds, &load.share)
                .note(context.thresholds.interval(&load.share)),
            Cell::num(percent(p, load.due, 0)),
            Cell::text(words::side(p, load.side)),
        ]),
        None => cells.extend([
            Cell::num(NO_VALUE),
            Cell::num(NO_VALUE),
            Cell::text(say!(p, "routing-not-compared")),
        ]),
    }
    cells
}
