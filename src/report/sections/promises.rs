//! What else an AE promises for each handoff: acknowledged, confirmed, the brief reviewed.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{key, part};
use crate::report::views::{Block, Cell, Column, Fact, Heading, TableView};
use crate::report::words::metric::metric;
use crate::report::words::phrases::say;
use crate::report::words::share::count;
use crate::report::words::{promises as words, reading};
use crate::review::{Promise, PromiseRow, SlaStates};

use super::{figure, share_cell};

/// A panel per promise over the same AEs; nothing where the exports tell of none.
pub(super) fn blocks(context: Context<'_>) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let promises = &context.review.promises;
    if promises.is_empty() {
        return Ok(Vec::new());
    }
    let title = words::headline(p, context.review);
    let heading = Heading {
        id: "promises".to_owned(),
        text: title.clone(),
        sub: words::measure(p, context.review),
    };
    let caption =
        caption(context.p, "promises", title, words::in_words(context.thresholds, promises));
    let pair = figures::promises(p, promises, caption)?;
    let mut view = figure("promises-figure", pair, String::new(), reading::promises(p));
    view.facts = promises.iter().filter_map(|promise| fact(context, promise)).collect();
    view.table = Some(table(context, promises));
    Ok(vec![Block::Heading(heading), Block::Figure(view)])
}

fn fact(context: Context<'_>, promise: &Promise) -> Option<Fact> {
    let words = metric(context.p, &promise.metric);
    let all = promise.rows.first()?;
    Some(Fact {
        name: words.label,
        value: context.thresholds.value(&all.share),
        evidence: context.thresholds.evidence(&all.share, &words.unit),
        key: key(&promise.metric, "all", "", context.window(&promise.metric)),
    })
}

fn table(context: Context<'_>, promises: &[Promise]) -> TableView {
    let p = context.p;
    let caption = say!(p, "table-promises", promises = words::names(p, promises));
    let columns = [Column::text("column-ae")];
    let view = TableView::new(p, "promises-data", caption, &columns);
    let mut view = TableView { class: "data matrix", ..view };
    for promise in promises {
        view.head(metric(p, &promise.metric).label, "num");
        let states: &[&str] = if promise.states.is_some() {
            &["column-late", "column-open-in-time", "column-open-overdue"]
        } else {
            &["column-late"]
        };
        for state in states {
            view.head(say!(p, state), "num");
        }
    }
    let people = promises.first().map_or(&[][..], |promise| &promise.rows);
    for (place, person) in people.iter().enumerate() {
        let mut cells = vec![Cell::name(words::who(p, &person.id, &person.name))];
        for promise in promises {
            if let Some(row) = promise.rows.get(place) {
                cells.extend(kept(context, promise, row));
            }
        }
        view.push_as(if person.id.is_empty() { "total" } else { "" }, cells);
    }
    view
}

/// The share kept, and how many are in each of the other states.
fn kept(context: Context<'_>, promise: &Promise, row: &PromiseRow) -> Vec<Cell> {
    let slice = if row.id.is_empty() { "all" } else { "ae" };
    let window = context.window(&promise.metric);
    let share = share_cell(context.thresholds, &row.share)
        .note(count(context.p, &row.share))
        .key(key(&promise.metric, slice, &row.id, window));
    let SlaStates { late, open_within, open_breached, .. } = row.states;
    let Some(states) = &promise.states else {
        return vec![share, Cell::num(late.to_string())];
    };
    let state = |word: &str, count: u64| {
        Cell::num(count.to_string()).key(key(states, slice, &part(&row.id, word), window))
    };
    vec![
        share,
        state("late", late),
        state("open_within", open_within),
        state("open_breached", open_breached),
    ]
}
