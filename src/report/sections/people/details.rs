//! One metric, person by person: the share, what it proves, and against whom.

use crate::report::context::Context;
use crate::report::key::key;
use crate::report::sections::share_cell;
use crate::report::views::{Cell, Column, TableView};
use crate::report::words::metric::metric;
use crate::report::words::number::{NO_VALUE, percent, percent_range, signed_points};
use crate::report::words::phrases::say;
use crate::report::words::{name, people as words, share, trust};
use crate::review::{PeopleTable, PersonRow, Place, SmallN};

const COLUMNS: [Column; 6] = [
    Column::text("column-name"),
    Column::num("column-share"),
    Column::num("column-count"),
    Column::num("column-95-interval"),
    Column::num("column-pulled-to-the-team"),
    Column::text("column-differs"),
];

/// A row per person; columns for reference lines and for the same work only where there are any.
pub(super) fn table(context: Context<'_>, people: &PeopleTable, id: &str) -> TableView {
    let p = context.p;
    let mut caption = say!(
        p,
        "table-people",
        measure = metric(p, &people.metric).measure,
        role = words::role(p, people.kind),
    );
    if people.left_out > 0 {
        caption = format!("{caption}. {}", trust::left_out(p, people.left_out));
    }
    let mut table = TableView::new(p, &format!("{id}-data"), caption, &COLUMNS);
    for line in &people.benchmarks {
        table.head(words::against_head(p, line), "text");
    }
    if has_case_mix(people) {
        table.head(say!(p, "column-same-work"), "num");
    }
    for row in &people.rows {
        let compared = context.thresholds.size(&row.share) == SmallN::Enough;
        table.push_as(if compared { "" } else { "pale" }, cells(context, people, row));
    }
    table
}

pub(super) fn has_case_mix(people: &PeopleTable) -> bool {
    people.rows.iter().any(|row| row.case_mix.is_some())
}

fn cells(context: Context<'_>, people: &PeopleTable, row: &PersonRow) -> Vec<Cell> {
    let p = context.p;
    let thresholds = context.thresholds;
    let ramping = if row.place == Place::Ramping { words::ramping(p) } else { String::new() };
    let own = key(&people.metric, people.kind.slice(), &row.id, context.window(&people.metric));
    let mut cells = vec![
        Cell::name(name::of_data(&row.name)).note(ramping),
        share_cell(thresholds, &row.share).key(own),
        Cell::num(share::count(p, &row.share)),
        Cell::num(thresholds.interval(&row.share)),
        pulled(context, row),
        Cell::text(words::differs(thresholds, people, row)),
    ];
    for (place, line) in people.benchmarks.iter().enumerate() {
        let against = row.against.get(place).copied().flatten();
        cells.push(Cell::text(words::against(p, row, line, against)));
    }
    if has_case_mix(people) {
        cells.push(same_work(context, row));
    }
    cells
}

fn pulled(context: Context<'_>, row: &PersonRow) -> Cell {
    let p = context.p;
    let enough = context.thresholds.size(&row.share) == SmallN::Enough;
    let Some(found) = row.shrunk.filter(|_| enough) else {
        return Cell::num(NO_VALUE);
    };
    let n = row.share.eligible;
    let ends = percent_range(p, found.low, found.high, n);
    Cell::num(percent(p, found.estimate, n))
        .note(say!(p, "interval-90", ends = ends))
        .sort(found.estimate)
}

/// The difference to the team with the same work, in points, with its interval.
pub(super) fn same_work(context: Context<'_>, row: &PersonRow) -> Cell {
    let p = context.p;
    let Some(found) = &row.case_mix else {
        return Cell::num(NO_VALUE);
    };
    let (difference, low, high) = found.difference;
    let (low, high) = (signed_points(p, low), signed_points(p, high));
    Cell::num(signed_points(p, difference))
        .note(say!(p, "from-to", low = low, high = high))
        .sort(difference)
}
