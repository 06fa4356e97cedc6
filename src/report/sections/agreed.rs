//! What last meetings agreed, each action before and after.

use crate::report::context::Context;
use crate::report::views::{AgreedView, Cell, Column, TableView};
use crate::report::words::{agreed as words, moment, name};
use crate::review::ActionRow;

const COLUMNS: [Column; 6] = [
    Column::text("column-agreed-on"),
    Column::plain("column-agreed-action"),
    Column::plain("column-agreed-before"),
    Column::plain("column-agreed-after"),
    Column::plain("column-agreed-difference"),
    Column::text("column-agreed-verdict"),
];

/// The table; `None` when no action was listed.
pub(crate) fn agreed(context: Context<'_>) -> Option<AgreedView> {
    let actions = &context.review.actions;
    if actions.is_empty() {
        return None;
    }
    let mut table = TableView::new(context.p, "agreed-data", words::heading(context.p), &COLUMNS);
    for row in actions {
        table.push(cells(context, row));
    }
    Some(AgreedView { heading: words::heading(context.p), sub: words::sub(context.p), table })
}

fn cells(context: Context<'_>, row: &ActionRow) -> Vec<Cell> {
    let p = context.p;
    let (before, after) = words::sides(context.thresholds, row, context.day_seconds);
    let (difference, interval) = words::difference(p, row);
    let (verdict, tone) = words::verdict(p, row);
    let action = format!("{} · {}", name::of_data(&row.text), words::aim(p, row));
    vec![
        Cell::text(moment::day(p, row.date))
            .note(name::of_data(&row.owner))
            .sort_text(row.date.to_string()),
        Cell::text(name::of_data(&row.text)).note(words::aim(p, row)).sort_text(action),
        Cell::text(before).note(words::days(p, Some(row.before_days))),
        Cell::text(after).note(words::days(p, row.after_days)),
        Cell::num(difference).note(interval),
        Cell::text(verdict).tone(tone),
    ]
}
