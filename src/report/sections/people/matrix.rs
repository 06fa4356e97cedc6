//! Everybody of one kind on all their metrics side by side.

use std::collections::BTreeSet;

use crate::report::context::Context;
use crate::report::key::key;
use crate::report::persons;
use crate::report::views::{Block, Cell, Column, Heading, TableView};
use crate::report::words::metric::metric;
use crate::report::words::number::NO_VALUE;
use crate::report::words::phrases::say;
use crate::report::words::share::count;
use crate::report::words::signal::tone;
use crate::report::words::{name, people as words};
use crate::review::{PeopleTable, PersonKind, PersonRow, Place, SmallN};

use super::super::long_rest;
use super::IN_FULL;
use super::details::{has_case_mix, same_work};

/// People who stand open side by side.
const MOST_OPEN: usize = 40;

/// A heading that says who differs, over `sub`, and the table; nothing where there is nobody.
pub(super) fn blocks(context: Context<'_>, kind: PersonKind, sub: String) -> Vec<Block> {
    let (p, review) = (context.p, context.review);
    let own = |table: &&PeopleTable| table.kind == kind && !table.rows.is_empty();
    let tables: Vec<&PeopleTable> = review.people.iter().filter(own).collect();
    if tables.is_empty() {
        return Vec::new();
    }
    let heading = Heading {
        id: format!("people-{}", kind.slice()),
        text: words::side_by_side(p, kind, &tables),
        sub,
    };
    let mut table = table(context, kind, &tables);
    let rest = long_rest(p, &mut table, MOST_OPEN).map(Block::Fold);
    let blocks = [Block::Heading(heading), Block::Table(table)];
    blocks.into_iter().chain(rest).collect()
}

fn table(context: Context<'_>, kind: PersonKind, tables: &[&PeopleTable]) -> TableView {
    let p = context.p;
    let caption = say!(p, "table-people-matrix", role = words::role(p, kind));
    let columns = [Column::text("column-name")];
    let id = format!("matrix-{}", kind.slice());
    let mut view = TableView { class: "data matrix", ..TableView::new(p, &id, caption, &columns) };
    for people in tables {
        view.head(metric(p, &people.metric).label, "num");
        if mixes(people) {
            view.head(say!(p, "column-same-work"), "num");
        }
    }
    view.push_as("total", team(context, tables));
    for person in everybody(tables) {
        let mut cells = vec![named(context, kind, person)];
        for people in tables {
            let row = people.rows.iter().find(|row| row.id == person.id);
            cells.push(row.map_or_else(|| Cell::num(NO_VALUE), |row| cell(context, people, row)));
            if mixes(people) {
                let work = row.map(|row| same_work(context, row));
                cells.push(work.unwrap_or_else(|| Cell::num(NO_VALUE)));
            }
        }
        view.push(cells);
    }
    view
}

/// Whether the same work has its column here: for the metric that is always shown in full.
fn mixes(people: &PeopleTable) -> bool {
    people.metric == IN_FULL && has_case_mix(people)
}

/// Everybody once: in the order of the first table that has them, ramping people last.
fn everybody<'a>(tables: &[&'a PeopleTable]) -> Vec<&'a PersonRow> {
    let mut people: Vec<&PersonRow> = Vec::new();
    let mut known = BTreeSet::new();
    for row in tables.iter().flat_map(|table| &table.rows) {
        if known.insert(row.id.as_str()) {
            people.push(row);
        }
    }
    people.sort_by_key(|person| person.place == Place::Ramping);
    people
}

fn named(context: Context<'_>, kind: PersonKind, person: &PersonRow) -> Cell {
    let ramping = person.place == Place::Ramping;
    let note = if ramping { words::ramping(context.p) } else { String::new() };
    let card = persons::link(context, kind, &person.id);
    Cell::name(name::of_data(&person.name)).note(note).to(card)
}

fn team(context: Context<'_>, tables: &[&PeopleTable]) -> Vec<Cell> {
    let p = context.p;
    let mut cells = vec![Cell::text(say!(p, "fact-team"))];
    for people in tables {
        let value = context.thresholds.value(&people.team);
        cells.push(Cell::num(value).note(count(p, &people.team)));
        if mixes(people) {
            cells.push(Cell::num(""));
        }
    }
    cells
}

fn cell(context: Context<'_>, people: &PeopleTable, row: &PersonRow) -> Cell {
    let p = context.p;
    let value = context.thresholds.value(&row.share);
    let enough = context.thresholds.size(&row.share) == SmallN::Enough;
    let (text, class) = match words::mark(people, row) {
        Some((shape, direction)) => (format!("{shape} {value}"), tone(Some(direction))),
        None if enough && row.place == Place::Compared => (value, ""),
        None => (value, "pale"),
    };
    let window = context.window(&people.metric);
    let cell = Cell::num(text)
        .class(class)
        .key(key(&people.metric, people.kind.slice(), &row.id, window))
        .sort(row.share.estimate.unwrap_or(f64::NAN));
    match context.thresholds.size(&row.share) {
        SmallN::None | SmallN::CountOnly => cell,
        SmallN::NotCompared | SmallN::Enough => cell.note(count(p, &row.share)),
    }
}
