//! How long handoffs wait for each step, and whether AEs or transfer methods differ.

use crate::report::context::Context;
use crate::report::key::{self, Period, key};
use crate::report::views::{Block, Cell, Column, Fold, Heading, TableView};
use crate::report::words::number::{NO_VALUE, capital};
use crate::report::words::phrases::say;
use crate::report::words::{duration, reading, speed, waits as words};
use crate::review::{Direction, WaitGroup, WaitGroups, WaitSummary, WaitSurvival};

/// The wait that the section on speed shows.
const SHOWN_ABOVE: &str = "follow_up_wait";

const COLUMNS: [Column; 6] = [
    Column::text("column-wait"),
    Column::num("column-handoffs"),
    Column::num("column-half-within"),
    Column::num("column-share-by"),
    Column::num("column-ended-otherwise"),
    Column::num("column-still-open"),
];

const GROUP_COLUMNS: [Column; 7] = [
    Column::text("column-wait"),
    Column::text("column-member"),
    Column::num("column-handoffs"),
    Column::num("column-half-within"),
    Column::num("column-share-by"),
    Column::num("column-still-open"),
    Column::text("column-differs"),
];

/// The waits but that of the first touch; nothing where the exports tell of none.
pub(super) fn blocks(context: Context<'_>) -> Vec<Block> {
    let p = context.p;
    let all = &context.review.progress.survival.waits;
    let waits: Vec<&WaitSurvival> =
        all.iter().filter(|wait| wait.metric != SHOWN_ABOVE && wait.all.n > 0).collect();
    if waits.is_empty() {
        return Vec::new();
    }
    let heading = Heading {
        id: "waits".to_owned(),
        text: words::headline(p, &waits),
        sub: say!(p, "waits-sub"),
    };
    let mut blocks = vec![
        Block::Heading(heading),
        Block::Table(table(context, &waits)),
        Block::Text { text: words::tests(p, &waits) },
        Block::Reading { text: reading::waits(p) },
    ];
    for (slice, summary) in
        [("ae", say!(p, "waits-by-ae")), ("transfer_method", say!(p, "waits-by-method"))]
    {
        let table = members(context, &waits, slice, &summary);
        if !table.rows.is_empty() {
            blocks.push(Block::Fold(Fold { summary, table }));
        }
    }
    blocks
}

fn table(context: Context<'_>, waits: &[&WaitSurvival]) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "waits-data", say!(p, "table-waits"), &COLUMNS);
    for wait in waits {
        let [handoffs, half, by, open] = figures(context, wait, &wait.all, ("all", ""));
        let instead = if wait.competes { instead(context, wait) } else { Cell::num(NO_VALUE) };
        let label = Cell::text(words::label(p, wait)).note(words::span(p, wait));
        table.push(vec![label, handoffs, half, by, instead, open]);
    }
    table
}

/// Handoffs, median, share by the horizon, still open.
fn figures(
    context: Context<'_>,
    wait: &WaitSurvival,
    found: &WaitSummary,
    (slice, member): (&str, &str),
) -> [Cell; 4] {
    let p = context.p;
    let day = context.day_seconds;
    let enough = context.thresholds.allows_percent(found.n);
    let window = Period::Window(wait.first);
    let half = if enough {
        Cell::num(words::half(p, wait, &found.half, day))
            .note(words::ends(p, wait, &found.half, day))
            .sort(found.half.seconds.unwrap_or(f64::INFINITY))
    } else {
        Cell::num(NO_VALUE)
    };
    let half = match found.half.seconds {
        Some(_) if enough => half.key(key(&wait.metric, slice, member, window)),
        _ => half,
    };
    let by = found.within.filter(|_| enough).map_or_else(
        || Cell::num(NO_VALUE),
        |share| {
            let (value, ends) = words::reached(p, share, found.n);
            let age = words::length(p, wait, duration::real(wait.horizon), day);
            let note = say!(p, "waits-by", age = age, ends = ends);
            let named = key::of_wait(&wait.metric);
            let own = named.map(|(within, _)| key(within, slice, member, window));
            Cell::num(value)
                .note(note.trim_end_matches([',', ' ']))
                .key(own.unwrap_or_default())
                .sort(share.share)
        },
    );
    let open = Cell::num(found.open.to_string());
    [Cell::num(found.n.to_string()), half, by, open]
}

/// The share that ended otherwise by the horizon.
fn instead(context: Context<'_>, wait: &WaitSurvival) -> Cell {
    let p = context.p;
    let enough = context.thresholds.allows_percent(wait.all.n);
    let word = words::instead(p, wait);
    wait.all.instead.filter(|_| enough).map_or_else(
        || Cell::num(NO_VALUE),
        |share| {
            let (value, ends) = words::reached(p, share, wait.all.n);
            let note = say!(p, "waits-instead", what = word, ends = ends);
            let named = key::of_wait(&wait.metric);
            let own = named.map(|(_, instead)| key(instead, "all", "", Period::Window(wait.first)));
            Cell::num(value)
                .note(note.trim_end_matches([',', ' ']))
                .key(own.unwrap_or_default())
                .sort(share.share)
        },
    )
}

fn members(context: Context<'_>, waits: &[&WaitSurvival], slice: &str, summary: &str) -> TableView {
    let p = context.p;
    let id = if slice == "ae" { "waits-ae" } else { "waits-method" };
    let mut table = TableView::new(p, id, summary, &GROUP_COLUMNS);
    for wait in waits {
        for rows in wait.groups.iter().filter(|rows| rows.slice == slice) {
            for row in &rows.rows {
                table.push(member(context, (wait, rows), row));
            }
        }
    }
    table
}

fn member(
    context: Context<'_>,
    (wait, rows): (&WaitSurvival, &WaitGroups),
    row: &WaitGroup,
) -> Vec<Cell> {
    let p = context.p;
    let at = (rows.slice.as_str(), row.id.as_str());
    let [handoffs, half, by, open] = figures(context, wait, &row.summary, at);
    let differs = match (words::flag(rows, row), row.p_adjusted) {
        (_, None) => say!(p, "people-too-few"),
        (Some(Direction::Concern), Some(value)) => speed::slower(p, value),
        (Some(Direction::Improvement), Some(value)) => speed::faster(p, value),
        (None, Some(value)) => speed::alike(p, value),
    };
    vec![
        Cell::text(words::label(p, wait)),
        Cell::name(capital(&words::member(p, rows, row))),
        handoffs,
        half,
        by,
        open,
        Cell::text(differs),
    ]
}
