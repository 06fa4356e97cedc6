//! Speed: how fast AEs make the first touch.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{Period, key, names, part};
use crate::report::views::{Block, Cell, Column, Fact, Fold, Heading, SectionView, TableView};
use crate::report::words::number::{NO_VALUE, percent};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::{
    duration, finding, headline, moment, name, reading, speed, summary, tile,
};
use crate::review::{Curve, Direction, Mark, SlaRow};

use super::figure;

const MARK_COLUMNS: [Column; 6] = [
    Column::text("column-business-time"),
    Column::num("column-this-week"),
    Column::num("column-95-interval"),
    Column::num("column-waiting"),
    Column::num("column-4-weeks-before"),
    Column::num("column-waiting-before"),
];

const SLA_COLUMNS: [Column; 9] = [
    Column::text("column-ae"),
    Column::num("column-handoffs"),
    Column::num("column-in-time"),
    Column::num("column-late"),
    Column::num("column-open-in-time"),
    Column::num("column-open-overdue"),
    Column::num("column-within-target"),
    Column::num("column-median-wait"),
    Column::text("column-differs"),
];

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let review = context.review;
    let follow_up = &review.follow_up;
    let direction = summary::follow_up_direction(follow_up, summary::sla_seconds(&review.head));
    let title = headline::speed(follow_up, direction, context.thresholds);
    if follow_up.week.is_none() {
        let head = ("speed", say!(p, "section-speed-off"));
        return Ok(super::switched_off(context, head, names::FOLLOW_UP));
    }
    let mut blocks = Vec::new();
    let words = caption(context.p, "curve", title.clone(), speed::curve_in_words(p, review));
    let sla_seconds = summary::sla_seconds(&review.head);
    let enough = follow_up.week.as_ref().is_some_and(|c| context.thresholds.allows_percent(c.n));
    match figures::follow_up(p, follow_up, sla_seconds, words)?.filter(|_| enough) {
        Some(pair) => {
            let mut view =
                figure("curve", pair, speed::curve_measure(p, review), reading::curve(p));
            view.placement = "under";
            view.facts = facts(context, direction);
            view.table = Some(marks_table(context));
            blocks.push(Block::Figure(view));
        }
        None => blocks.push(Block::Facts { facts: facts(context, direction) }),
    }
    blocks.extend(speed::day_only(p, follow_up.day_only).map(|text| Block::Text { text }));
    blocks.extend(super::response::blocks(context)?);
    blocks.extend(by_ae(context)?);
    blocks.extend(super::promises::blocks(context)?);
    let sub = speed::sub(p, review);
    Ok(SectionView::new(p, "speed", title, sub, blocks))
}

fn facts(context: Context<'_>, direction: Option<Direction>) -> Vec<Fact> {
    let p = context.p;
    let review = context.review;
    let follow_up = &review.follow_up;
    let day = context.day_seconds;
    let week = Period::Week(review.head.week_start);
    let mut facts = Vec::new();
    if let Some(curve) = &follow_up.week {
        let p90 = follow_up.p90_seconds.filter(|_| context.thresholds.allows_percent(curve.n));
        facts.push(Fact {
            name: say!(p, "fact-median-wait"),
            value: tile::median_value(p, &curve.median, day),
            evidence: context.tiles().median_evidence(&curve.median),
            key: key(names::FOLLOW_UP, "all", "", week),
        });
        facts.extend(follow_up.p_value.map(|value| Fact {
            name: say!(p, "fact-against-the-four-weeks-before"),
            value: speed::against_before(p, direction),
            evidence: speed::log_rank(p, value, follow_up.prior.as_ref().map(|c| &c.median), day),
            key: String::new(),
        }));
        facts.push(Fact {
            name: say!(p, "fact-9-in-10-touched-within"),
            value: duration::business_or_dash(p, p90, day),
            evidence: speed::p90(p90, curve.n, context.thresholds),
            key: String::new(),
        });
    }
    facts.extend(over_other_clocks(context));
    facts
}

/// By the wall clock, on the same day, and never.
fn over_other_clocks(context: Context<'_>) -> Vec<Fact> {
    let p = context.p;
    let (review, mut facts) = (context.review, Vec::new());
    let follow_up = &review.follow_up;
    let week = Period::Week(review.head.week_start);
    if let Some(wall) = &follow_up.wall_median {
        facts.push(Fact {
            name: say!(p, "fact-median-by-the-wall-clock"),
            value: wall
                .seconds
                .map_or_else(|| NO_VALUE.to_owned(), |seconds| duration::wall(p, seconds)),
            evidence: speed::wall(p),
            key: key(names::WALL, "all", "", week),
        });
    }
    if let Some(same_day) = &follow_up.same_day {
        facts.push(Fact {
            name: say!(p, "fact-same-business-day"),
            value: context.thresholds.value(same_day),
            evidence: context.thresholds.evidence(same_day, "handoff"),
            key: key(names::SAME_DAY, "all", "", week),
        });
    }
    facts.push(Fact {
        name: say!(p, "fact-never-followed-up-over-the-window"),
        value: context.thresholds.value(&review.never_followed_up),
        evidence: context.thresholds.evidence(&review.never_followed_up, "handoff"),
        key: key(names::NEVER, "all", "", context.window(names::NEVER)),
    });
    facts
}

fn marks_table(context: Context<'_>) -> TableView {
    let p = context.p;
    let follow_up = &context.review.follow_up;
    let mut table = TableView::new(p, "curve-data", say!(p, "table-curve-data"), &MARK_COLUMNS);
    let Some(week) = &follow_up.week else {
        return table;
    };
    for mark in &week.marks {
        let before = follow_up.prior.as_ref().and_then(|prior| mark_at(prior, mark.seconds));
        let ends = finding::ends(p, mark.point.low, mark.point.high, week.n);
        let prior_n = follow_up.prior.as_ref().map_or(0, |prior| prior.n);
        let time = duration::business(p, duration::real(mark.seconds), context.day_seconds);
        table.push(vec![
            Cell::text(time).sort(duration::real(mark.seconds)),
            Cell::num(percent(p, mark.point.reached, week.n)),
            Cell::num(ends),
            Cell::num(mark.waiting.to_string()),
            Cell::num(before.map_or_else(
                || NO_VALUE.to_owned(),
                |mark| context.share_of(mark.point.reached, prior_n),
            )),
            Cell::num(before.map_or_else(|| NO_VALUE.to_owned(), |m| m.waiting.to_string())),
        ]);
    }
    table
}

fn mark_at(curve: &Curve, seconds: i64) -> Option<&Mark> {
    curve.marks.iter().find(|mark| mark.seconds == seconds)
}

fn by_ae(context: Context<'_>) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let review = context.review;
    let rows = &review.follow_up.sla;
    let title = speed::by_ae_headline(p, rows);
    let measure = speed::by_ae_measure(p, review);
    let mut blocks = Vec::new();
    if rows.is_empty() {
        return Ok(blocks);
    }
    blocks.push(Block::Heading(Heading {
        id: "sla".to_owned(),
        text: title.clone(),
        sub: measure.clone(),
    }));
    let words = caption(context.p, "sla", title, measure);
    let table = sla_table(context);
    match figures::states((p, review.head.min_percent), rows, words)? {
        Some(pair) => {
            let mut view = figure("sla-figure", pair, String::new(), reading::sla(p));
            view.table = Some(table);
            blocks.push(Block::Figure(view));
        }
        None => {
            blocks.push(Block::Fold(Fold { summary: say!(p, "data-for-this-part"), table }));
        }
    }
    Ok(blocks)
}

fn sla_table(context: Context<'_>) -> TableView {
    let p = context.p;
    let review = context.review;
    let window = moment::span(p, review.head.window_start, review.head.week_end);
    let caption = say!(p, "table-sla-data", window = window);
    let mut table = TableView::new(p, "sla-data", caption, &SLA_COLUMNS);
    for row in &review.follow_up.sla {
        let class = if row.id.is_empty() { "total" } else { "" };
        table.push_as(class, sla_cells(context, row));
    }
    table
}

fn sla_cells(context: Context<'_>, row: &SlaRow) -> Vec<Cell> {
    let p = context.p;
    let states = row.states;
    let n = states.met + states.late + states.open_within + states.open_breached;
    let slice = if row.id.is_empty() { "all" } else { "ae" };
    let window = context.window(names::WITHIN_TARGET);
    let state = |word: &str, count: u64| {
        Cell::num(count.to_string()).key(key(names::SLA_STATE, slice, &part(&row.id, word), window))
    };
    let within = row.within_target;
    let who = if row.id.is_empty() { say!(p, "all-aes") } else { name::of_data(&row.name) };
    vec![
        Cell::name(who),
        Cell::num(n.to_string()),
        state("met", states.met),
        state("late", states.late),
        state("open_within", states.open_within),
        state("open_breached", states.open_breached),
        Cell::num(
            within.map_or_else(|| NO_VALUE.to_owned(), |(share, ..)| context.share_of(share, n)),
        )
        .note(within.map_or_else(String::new, |(_, low, high)| context.ends_of(low, high, n)))
        .key(key(names::WITHIN_TARGET, slice, &row.id, window))
        .sort(within.map_or(f64::NAN, |(share, ..)| share)),
        Cell::num(tile::median_value(p, &row.median, context.day_seconds))
            .note(duration::business_range(p, row.median.low, row.median.high, context.day_seconds))
            .key(key(names::FOLLOW_UP, slice, &row.id, window))
            .sort(row.median.seconds.unwrap_or(f64::NAN)),
        Cell::text(differs(p, row)),
    ]
}

fn differs(p: &Phrases, row: &SlaRow) -> String {
    match (row.flag, row.p_adjusted) {
        (Some(Direction::Concern), Some(value)) => speed::slower(p, value),
        (Some(Direction::Improvement), Some(value)) => speed::faster(p, value),
        (None, Some(value)) => speed::alike(p, value),
        (_, None) => NO_VALUE.to_owned(),
    }
}
