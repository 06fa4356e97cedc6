//! Quiet prospects and the touch that each is owed, as a table.

use crate::report::views::{Cell, Column, TableView};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::{action, moment, name};
use crate::review::Owed;

/// The most rows of the table; the data hold all.
const MOST_ROWS: usize = 200;

/// The rows as a table; nothing without any.
pub(super) fn table<'a>(
    p: &Phrases,
    id: &str,
    owed: impl Iterator<Item = &'a Owed>,
) -> Option<TableView> {
    let columns = [
        Column::text("column-handoff"),
        Column::text("column-account"),
        Column::text("column-ae"),
        Column::text("column-sdr"),
        Column::text("column-next-touch"),
        Column::text("column-touch-by"),
    ];
    let mut table = TableView::new(p, id, say!(p, "brief-owed-table"), &columns);
    for row in owed.take(MOST_ROWS) {
        let lapsed = if row.plan.lapsed { say!(p, "brief-lapsed") } else { String::new() };
        table.push(vec![
            Cell::name(name::of_data(&row.handoff_id)),
            Cell::text(name::of_data(&row.account)),
            Cell::text(name::of_data(&row.ae.name)),
            Cell::text(name::of_data(&row.sdr.name)),
            Cell { note: lapsed, ..Cell::text(action::owed(p, &row.plan)) },
            Cell {
                sort: row.plan.due_at.0.to_string(),
                ..Cell::text(moment::instant(p, row.plan.due_at.0, row.ae_zone))
            },
        ]);
    }
    (!table.rows.is_empty()).then_some(table)
}

/// The heading of so many.
pub(super) fn heading(p: &Phrases, count: usize) -> String {
    say!(p, "brief-owed-heading", n = count)
}

/// The line below it.
pub(super) fn sub(p: &Phrases, count: usize) -> String {
    match count.saturating_sub(MOST_ROWS) {
        0 => say!(p, "brief-owed-sub"),
        left => say!(p, "brief-owed-sub.more", n = left),
    }
}
