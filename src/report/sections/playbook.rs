//! The playbook as it is lived: each element with its owner, target and measured adherence.

use crate::report::context::Context;
use crate::report::key::key;
use crate::report::views::{Block, Callout, Cell, Column, SectionView, TableView};
use crate::report::words::number::{NO_VALUE, percent};
use crate::report::words::phrases::say;
use crate::report::words::{name, playbook as words, share, signal, tile};
use crate::review::{Adherence, AgainstTarget, PlaybookElement, SwitchedOff};

use super::share_cell;

const COLUMNS: [Column; 8] = [
    Column::text("column-element"),
    Column::text("column-owner"),
    Column::num("column-target"),
    Column::plain("column-measured-by"),
    Column::num("column-adherence"),
    Column::num("column-count"),
    Column::text("column-against-target"),
    Column::text("column-signal"),
];

/// The section; `None` where the config has no playbook.
pub(crate) fn section(context: Context<'_>) -> Option<SectionView> {
    let p = context.p;
    let playbook = &context.review.playbook;
    if playbook.elements.is_empty() {
        return None;
    }
    let mut table = TableView::new(p, "playbook-data", say!(p, "table-playbook-data"), &COLUMNS);
    for element in &playbook.elements {
        for row in rows(context, element) {
            table.push(row);
        }
    }
    let mut blocks = vec![Block::Table(table), Block::Text { text: words::reading(p) }];
    if let Some(text) = words::ownerless(p, playbook) {
        blocks.insert(0, Block::Callout(Callout { tone: "bad", shape: "!", text }));
    }
    let head = &context.review.head;
    let sub = words::sub(p, playbook, (head.window_start, head.week_end));
    Some(SectionView::new(p, "playbook", words::headline(p, playbook), sub, blocks))
}

/// A row for each measure of an element; one for an element that nothing measures.
fn rows(context: Context<'_>, element: &PlaybookElement) -> Vec<Vec<Cell>> {
    let p = context.p;
    let head = |position: usize| {
        let label = words::element(p, &element.element);
        let target = element.target.map_or_else(|| NO_VALUE.to_owned(), |t| percent(p, t, 0));
        let named = Cell::name(label).sort_text(format!("{}{position}", element.element));
        let (owner, tone) = words::owner(p, &element.owners);
        let asks = if position == 0 { words::asks(p, &element.element) } else { String::new() };
        vec![
            named.note(asks),
            Cell::text(owner).tone(tone),
            Cell::num(target).sort(element.target.unwrap_or(f64::NAN)),
        ]
    };
    let mut rows = Vec::new();
    for measure in &element.adherence {
        rows.push(whole(head(rows.len()), measured(context, measure)));
    }
    for off in &element.switched_off {
        rows.push(whole(head(rows.len()), unmeasured(context, off)));
    }
    if rows.is_empty() {
        let text = Cell::text(say!(p, "playbook-no-record"));
        rows.push(whole(
            head(0),
            vec![text, dash(), dash(), Cell::text(NO_VALUE), Cell::text(NO_VALUE)],
        ));
    }
    rows
}

fn whole(mut head: Vec<Cell>, rest: Vec<Cell>) -> Vec<Cell> {
    head.extend(rest);
    head
}

fn dash() -> Cell {
    Cell::num(NO_VALUE)
}

fn measured(context: Context<'_>, measure: &Adherence) -> Vec<Cell> {
    let p = context.p;
    let label = words::adherence(p, &measure.measure).label;
    let known = context.known(key(&measure.measure, "all", "", context.window(&measure.measure)));
    let (against, tone) = match measure.against_target {
        Some(AgainstTarget::Below) => (say!(p, "playbook-below"), "bad"),
        Some(AgainstTarget::Reached) => (say!(p, "playbook-reached"), "good"),
        Some(AgainstTarget::NotTold) => (say!(p, "playbook-not-told"), ""),
        Some(AgainstTarget::TooFew) => (say!(p, "playbook-too-few"), ""),
        None => (say!(p, "playbook-no-target"), ""),
    };
    let kept = share_cell(context.thresholds, &measure.share)
        .key(known)
        .note(context.thresholds.interval(&measure.share));
    let direction = measure.signal.map(|signal| signal.direction);
    vec![
        Cell::text(label).note(words::nearness(p, measure.nearness)),
        kept,
        Cell::num(share::count(p, &measure.share)),
        Cell::text(against).tone(tone),
        Cell::text(words::signal(p, measure.signal)).tone(signal::tone(direction)),
    ]
}

fn unmeasured(context: Context<'_>, off: &SwitchedOff) -> Vec<Cell> {
    let p = context.p;
    let label = name::of_data(&words::adherence(p, &off.metric).label);
    let label = Cell::text(label).note(tile::switch_on(p, Some(off)));
    vec![label, dash(), dash(), Cell::text(NO_VALUE), Cell::text(NO_VALUE)]
}
