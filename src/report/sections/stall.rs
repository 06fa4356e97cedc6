//! Where handoffs stand still: the steps of their way, and how long each takes.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{key, names};
use crate::report::views::{Block, Cell, Column, SectionView, TableView};
use crate::report::words::number::NO_VALUE;
use crate::report::words::phrases::say;
use crate::report::words::{duration, reading, stall as words};
use crate::review::{Stall, StepStall};

use super::{figure, share_told, waits};

/// The metric that switches this section on.
const METRIC: &str = "stage_stuck";

const COLUMNS: [Column; 8] = [
    Column::text("column-step"),
    Column::num("column-limit"),
    Column::num("column-furthest"),
    Column::num("column-furthest-before"),
    Column::num("column-past-limit"),
    Column::num("column-standing-for"),
    Column::num("column-overstayed"),
    Column::text("column-weeks-say"),
];

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let Some(stall) = &context.review.progress.stall else {
        let head = ("stall", say!(p, "section-stall-off"));
        let mut view = super::switched_off(context, head, METRIC);
        view.add(waits::blocks(context));
        return Ok(view);
    };
    let title = words::headline(p, stall);
    let (reached, before) = (reached(stall), reached_before(stall));
    let desc = words::in_words(p, stall, &reached);
    let table = table(context, stall);
    let caption = caption(context.p, "stall-bars", title.clone(), desc);
    let pair = figures::stall(
        context.thresholds,
        (stall, &reached, before.as_deref()),
        context.day_seconds,
        caption,
    )?;
    let mut blocks = Vec::new();
    match pair {
        Some(pair) => {
            let mut view = figure("stall-figure", pair, String::new(), reading::stall(p));
            view.table = Some(table);
            blocks.push(Block::Figure(view));
        }
        None => blocks.push(Block::Text { text: say!(p, "stall-no-handoff") }),
    }
    blocks.extend(waits::blocks(context));
    let sub = words::sub(p, context.review);
    Ok(SectionView::new(p, "stall", title, sub, blocks))
}

/// Handoffs that came at least as far as each step.
fn reached(stall: &Stall) -> Vec<u64> {
    summed(stall.steps.iter().map(|step| step.furthest.achieved).collect())
}

/// The same of the weeks before; `None` where they hold no handoff.
fn reached_before(stall: &Stall) -> Option<Vec<u64>> {
    let of = |step: &StepStall| step.furthest_before.as_ref().map(|share| share.achieved);
    stall.steps.iter().map(of).collect::<Option<_>>().map(summed)
}

/// Each with all that come after it.
fn summed(mut counts: Vec<u64>) -> Vec<u64> {
    let mut so_far = 0;
    for count in counts.iter_mut().rev() {
        so_far += *count;
        *count = so_far;
    }
    counts
}

fn table(context: Context<'_>, stall: &Stall) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "stall-data", say!(p, "table-stall"), &COLUMNS);
    for (place, step) in stall.steps.iter().enumerate() {
        table.push(row(context, place, step));
    }
    table
}

fn row(context: Context<'_>, place: usize, step: &StepStall) -> Vec<Cell> {
    let p = context.p;
    let part = |metric: &str| key(metric, "all", &step.step, context.window(metric));
    let ages = &step.age;
    let known = context.thresholds.allows_percent(ages.n);
    let interval = |ends: String| if known && ends != NO_VALUE { ends } else { String::new() };
    vec![
        Cell::text(words::step(p, step)).sort_text(place.to_string()),
        Cell::num(words::limit(p, step)).sort(f64::from(step.limit_days)),
        share_told(context.thresholds, &step.furthest, part(names::FURTHEST)),
        step.furthest_before.as_ref().map_or_else(
            || Cell::num(NO_VALUE).sort(f64::NAN),
            |before| share_told(context.thresholds, before, String::new()),
        ),
        share_told(context.thresholds, &step.stuck, part(names::STUCK)),
        Cell::num(words::age(context.thresholds, ages, context.day_seconds))
            .note(interval(duration::business_range(p, ages.low, ages.high, context.day_seconds)))
            .key(if known { part(names::STEP_AGE) } else { String::new() })
            .sort(ages.seconds.filter(|_| known).unwrap_or(f64::NAN)),
        share_told(context.thresholds, &step.overstay.window, String::new()),
        Cell::text(words::overstay(p, step)),
    ]
}
