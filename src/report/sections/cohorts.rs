//! Cohorts: how conversion grows with a handoff's age, and with an SDR's months in the role.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{Period, key, names};
use crate::report::views::{Block, Cell, Column, Fact, Fold, Heading, TableView};
use crate::report::words::number::{NO_VALUE, counted};
use crate::report::words::phrases::say;
use crate::report::words::{cohorts as words, reading};
use crate::review::{CohortCurve, Cohorts, Pooled, Ramp, Share, Triangle};

use super::{figure, share_told};

/// The most steps of a triangle that the page holds; the file of metrics holds all.
const MOST_STEPS: usize = 9;

const RAMP_COLUMNS: [Column; 4] = [
    Column::text("column-months-since-start"),
    Column::num("column-sdrs"),
    Column::num("column-became-opportunities"),
    Column::num("column-complete-briefs"),
];

/// Curves, triangle and ramp; nothing where the exports can't tell.
pub(super) fn blocks(context: Context<'_>) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let Some(cohorts) = &context.review.progress.cohorts else { return Ok(Vec::new()) };
    let pooled = cohorts.pooled.as_ref();
    let title = words::headline(p, pooled);
    let mut blocks = vec![Block::Heading(Heading {
        id: "cohorts".to_owned(),
        text: title.clone(),
        sub: words::sub(p, pooled),
    })];
    let desc = words::in_words(context.thresholds, cohorts);
    let judged = context.review.head.maturity_days;
    let words = caption(context.p, "cohort-curves", title, desc);
    match figures::curves(cohorts, judged, context.thresholds, words)? {
        Some(pair) => {
            let note = reading::cohorts(p);
            let mut view = figure("cohorts-figure", pair, words::measure(p), note);
            view.facts = pooled.map_or_else(Vec::new, |pooled| facts(context, pooled));
            blocks.push(Block::Figure(view));
        }
        None => blocks.push(Block::Text { text: say!(p, "cohorts-no-curve") }),
    }
    blocks.extend(triangles(context, cohorts));
    if let Some(found) = &cohorts.ramp {
        blocks.extend(ramp(context, found)?);
    }
    Ok(blocks)
}

/// Both endings of the pooled weeks on the day of judgement.
fn facts(context: Context<'_>, pooled: &Pooled) -> Vec<Fact> {
    let p = context.p;
    let CohortCurve { n, days, .. } = &pooled.curve;
    let at = days.iter().find(|day| day.day == pooled.judged_on);
    let Some(day) = at.filter(|_| context.thresholds.allows_percent(*n)) else {
        return Vec::new();
    };
    let evidence = |share: f64, ends: String| Fact {
        value: context.share_of(share, *n),
        evidence: ends,
        ..Fact::default()
    };
    let handoffs = counted(p, *n, "handoff");
    let ends = context.ends_of(day.low, day.high, *n);
    let ends = if ends.is_empty() {
        handoffs.clone()
    } else {
        say!(p, "share-evidence", count = handoffs.clone(), ends = ends)
    };
    vec![
        Fact {
            name: say!(p, "fact-opportunity-by-day", day = pooled.judged_on),
            ..evidence(day.converted, ends)
        },
        Fact {
            name: say!(p, "fact-disqualified-by-day", day = pooled.judged_on),
            ..evidence(day.disqualified, handoffs)
        },
    ]
}

/// The share seen at each age: months open, weeks folded.
fn triangles(context: Context<'_>, cohorts: &Cohorts) -> Vec<Block> {
    let p = context.p;
    let mut blocks = Vec::new();
    if cohorts.months.rows.iter().any(|row| row.handoffs > 0) {
        let table = triangle(context, "cohort-months", &cohorts.months);
        blocks.push(Block::Fold(Fold { summary: say!(p, "cohorts-by-month"), table }));
    }
    if cohorts.weeks.rows.iter().any(|row| row.handoffs > 0) {
        let table = triangle(context, "cohort-weeks", &cohorts.weeks);
        blocks.push(Block::Fold(Fold { summary: say!(p, "cohorts-by-week"), table }));
    }
    blocks
}

fn triangle(context: Context<'_>, id: &str, triangle: &Triangle) -> TableView {
    let p = context.p;
    let monthly = triangle.step_days >= 28;
    let columns = if monthly {
        ["column-month", "column-handoffs"]
    } else {
        ["column-week", "column-handoffs"]
    };
    let columns = [
        Column { phrase: columns[0], kind: "plain" },
        Column { phrase: columns[1], kind: "fixed" },
    ];
    let mut table = TableView::new(p, id, say!(p, "table-cohorts"), &columns);
    table.class = "data heat";
    let seen = triangle.rows.iter().map(|row| row.cells.iter().flatten().count()).max();
    let steps = seen.unwrap_or(0).min(MOST_STEPS);
    for (step, _) in (1_u32..).zip(0..steps) {
        table.head(say!(p, "column-day", day = step * triangle.step_days), "fixed");
    }
    for row in triangle.rows.iter().filter(|row| row.handoffs > 0) {
        let mut cells = vec![
            Cell::text(words::cohort(p, row.start, triangle.step_days)),
            Cell::num(row.handoffs.to_string()).class("n"),
        ];
        let period = if monthly { Period::Month(row.start) } else { Period::Week(row.start) };
        for (step, found) in (1_u32..).zip(row.cells.iter().take(steps)) {
            let Some(share) = found else {
                cells.push(Cell::num(""));
                continue;
            };
            let member = format!("within_{}_days", step * triangle.step_days);
            let cell = Cell::num(context.thresholds.value(share)).key(key(
                names::COHORT,
                "all",
                &member,
                period,
            ));
            let known =
                share.estimate.filter(|_| context.thresholds.allows_percent(share.eligible));
            cells.push(match known {
                Some(estimate) => cell.note(context.thresholds.interval(share)).shaded(estimate),
                None => cell.class("pale"),
            });
        }
        table.push(cells);
    }
    table
}

fn ramp(context: Context<'_>, ramp: &Ramp) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let title = words::ramp_headline(context.thresholds, ramp);
    let heading =
        Heading { id: "ramp".to_owned(), text: title.clone(), sub: words::ramp_sub(p, ramp) };
    let words =
        caption(context.p, "ramp-curve", title, words::ramp_in_words(context.thresholds, ramp));
    let table = ramp_table(context, ramp);
    let block = match figures::ramp(ramp, context.thresholds, words)? {
        Some(pair) => {
            let mut view = figure("ramp-figure", pair, String::new(), reading::ramp(p));
            view.layout = "half";
            view.table = Some(table);
            Block::Figure(view)
        }
        None => Block::Fold(Fold { summary: say!(p, "data-for-this-part"), table }),
    };
    Ok(vec![Block::Heading(heading), block])
}

fn ramp_table(context: Context<'_>, ramp: &Ramp) -> TableView {
    let p = context.p;
    let thresholds = context.thresholds;
    let mut table = TableView::new(p, "ramp-data", say!(p, "table-ramp"), &RAMP_COLUMNS);
    let window = Period::Window(ramp.start);
    for row in &ramp.months {
        let last = ramp.months.last().is_some_and(|last| last.month == row.month);
        let member = format!("month_{}{}", row.month, if last { "_or_later" } else { "" });
        let of_ramp = |share: &Share, metric: &str| {
            share_told(thresholds, share, key(metric, "all", &member, window))
        };
        let briefs = row.briefs.as_ref().map(|found| of_ramp(found, names::RAMP_BRIEFS));
        table.push(vec![
            Cell::text(words::ramp_month(p, ramp, row)).sort(f64::from(row.month)),
            Cell::num(row.sdrs.to_string()),
            of_ramp(&row.conversion, names::RAMP),
            briefs.unwrap_or_else(|| Cell::num(NO_VALUE)),
        ]);
    }
    table
}
