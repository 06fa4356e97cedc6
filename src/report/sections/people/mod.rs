//! People: SDRs and AEs compared, once chance and counts are taken into account.

mod details;
mod matrix;

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures::{self, id_part};
use crate::report::views::{Block, Fact, FigureView, Fold, Heading, SectionView};
use crate::report::words::metric::metric;
use crate::report::words::phrases::say;
use crate::report::words::{headline, people as words, reading};
use crate::review::{FunnelPlot, PeopleTable, PersonKind};

use super::figure;

/// The metric that is shown in full even when it sets nobody apart.
const IN_FULL: &str = "handoff_to_opportunity_rate";

/// More people than a figure with a row each can hold; the funnel holds any number.
const MOST_ROWS: usize = 40;

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let review = context.review;
    let mut blocks = Vec::new();
    for kind in [PersonKind::Sdr, PersonKind::Ae] {
        let sub =
            if blocks.is_empty() { words::window_and_counts(p, review) } else { String::new() };
        blocks.extend(matrix::blocks(context, kind, sub));
    }
    if blocks.is_empty() {
        blocks.push(Block::Text { text: words::none(p) });
        let headline = headline::people(p, &review.people);
        return Ok(SectionView::new(p, "people", headline, String::new(), blocks));
    }
    blocks.push(Block::Reading { text: reading::people_side_by_side(p, review.head.min_compared) });
    let (full, rest): (Vec<&PeopleTable>, Vec<&PeopleTable>) =
        review.people.iter().filter(|table| !table.rows.is_empty()).partition(|t| is_in_full(t));
    let mut notes = Notes { dots: true, funnel: true };
    for table in full {
        blocks.extend(part(context, table, &mut notes)?);
    }
    blocks.extend(folded(context, &rest));
    let headline = headline::people(p, &review.people);
    Ok(SectionView::new(p, "people", headline, words::sub(p), blocks))
}

fn is_in_full(table: &PeopleTable) -> bool {
    table.metric == IN_FULL || table.rows.iter().any(|row| row.flag.is_some())
}

/// Which figures have not been explained yet: each is once.
struct Notes {
    dots: bool,
    funnel: bool,
}

fn part(
    context: Context<'_>,
    people: &PeopleTable,
    notes: &mut Notes,
) -> Result<Vec<Block>, ReportError> {
    let p = context.p;
    let id = id(people);
    let title = words::headline(p, people);
    let mut blocks = vec![Block::Heading(Heading {
        id: format!("people-{id}"),
        text: title.clone(),
        sub: words::measure(p, context.review, people),
    })];
    let table = details::table(context, people, &id);
    let desc = words::in_words(context.thresholds, people);
    let shown = people.rows.len() <= MOST_ROWS;
    let caption = caption(context.p, &id, title, desc);
    let dots = if shown { figures::people(people, context.thresholds, caption)? } else { None };
    match dots {
        Some(pair) => {
            let note = if notes.dots { reading::people(p) } else { String::new() };
            notes.dots = false;
            blocks.push(Block::Figure(FigureView {
                facts: vec![team(context, people)],
                table: Some(table),
                ..figure(&format!("{id}-figure"), pair, String::new(), note)
            }));
        }
        None => blocks.push(Block::Fold(Fold { summary: say!(p, "data-for-this-part"), table })),
    }
    if let Some(found) = &people.funnel {
        blocks.push(funnel(context, (people, found), notes)?);
    }
    Ok(blocks)
}

fn funnel(
    context: Context<'_>,
    (people, found): (&PeopleTable, &FunnelPlot),
    notes: &mut Notes,
) -> Result<Block, ReportError> {
    let p = context.p;
    let id = format!("{}-funnel", id(people));
    let title = words::funnel_title(p, found);
    let caption = caption(context.p, &id, title, words::funnel_in_words(p, found));
    let pair = figures::funnel(context, people, found, caption)?;
    let note = if notes.funnel { reading::funnel(p) } else { String::new() };
    notes.funnel = false;
    let measure = words::funnel_measure(p, &people.metric);
    Ok(Block::Figure(FigureView {
        facts: vec![Fact {
            name: say!(p, "fact-all-share-one-rate"),
            value: words::funnel_verdict(p, found),
            evidence: words::funnel_evidence(p, found),
            key: String::new(),
        }],
        ..figure(&format!("{id}-figure"), pair, measure, note)
    }))
}

/// The metrics on which nobody differs, each behind a line.
fn folded(context: Context<'_>, tables: &[&PeopleTable]) -> Vec<Block> {
    let p = context.p;
    if tables.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(Heading {
        id: "people-rest".to_owned(),
        text: say!(p, "people-rest"),
        sub: String::new(),
    })];
    blocks.extend(tables.iter().map(|people| {
        Block::Fold(Fold {
            summary: words::fold(p, people),
            table: details::table(context, people, &id(people)),
        })
    }));
    blocks
}

fn team(context: Context<'_>, people: &PeopleTable) -> Fact {
    let p = context.p;
    Fact {
        name: say!(p, "fact-team"),
        value: context.thresholds.value(&people.team),
        evidence: context.thresholds.evidence(&people.team, &metric(p, &people.metric).unit),
        key: String::new(),
    }
}

fn id(people: &PeopleTable) -> String {
    format!("{}-{}", people.kind.slice(), id_part(&people.metric))
}
