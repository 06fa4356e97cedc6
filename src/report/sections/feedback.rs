//! Feedback: what AEs say of the handoffs.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{key, names, part};
use crate::report::views::{Block, Cell, Column, Fact, Heading, SectionView, TableView};
use crate::report::words::number::{NO_VALUE, grouped};
use crate::report::words::phrases::say;
use crate::report::words::{feedback as words, name, reading};
use crate::review::Share;

use super::{figure, half, share_cell, weeks};

/// The metric that switches this section on.
const METRIC: &str = "feedback_score";

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let review = context.review;
    let Some(series) = &review.feedback else {
        let head = ("feedback", say!(p, "section-feedback-off"));
        return Ok(super::switched_off(context, head, METRIC));
    };
    let title = context.trend(series).headline(p);
    let facts = facts(context);
    let mut blocks = half(context, ("feedback", series), reading::scores(p), facts)?;
    if let Some(scores) = &review.feedback_scores {
        blocks.extend(spread(context, scores)?);
    }
    blocks.extend(super::judgements::blocks(context));
    let sub = words::sub(p, review);
    Ok(SectionView::new(p, "feedback", title, sub, blocks))
}

fn facts(context: Context<'_>) -> Vec<Fact> {
    let p = context.p;
    let review = context.review;
    let mut facts = Vec::new();
    if let Some(series) = &review.feedback {
        facts.push(weeks::window_fact(context, series));
    }
    if let Some(response) = &review.feedback_response {
        facts.push(Fact {
            name: say!(p, "fact-handoffs-scored"),
            value: context.thresholds.value(response),
            evidence: context.thresholds.evidence(response, "handoff"),
            key: key(names::RESPONSE, "all", "", context.window(names::RESPONSE)),
        });
    }
    facts
}

/// How the scores are spread, all together and by SDR.
fn spread(context: Context<'_>, scores: &[u64; 5]) -> Result<[Block; 2], ReportError> {
    let p = context.p;
    let review = context.review;
    let text = words::spread(p, scores);
    let heading = Heading { id: "scores".to_owned(), text: text.clone(), sub: words::scores(p) };
    let caption = caption(context.p, "scores", text, words::in_words(p, scores));
    let all = (scores, review.feedback_response.as_ref());
    let pair = figures::scores(context.thresholds, all, &review.scored, caption)?;
    let mut view = figure("scores-figure", pair, String::new(), reading::spread(p));
    view.table = Some(distribution(context, scores));
    Ok([Block::Heading(heading), Block::Figure(view)])
}

fn distribution(context: Context<'_>, scores: &[u64; 5]) -> TableView {
    let p = context.p;
    let columns = [Column::text("column-sdr")];
    let mut table = TableView::new(p, "scores-data", words::scores(p), &columns);
    for score in 1..=5 {
        table.head(words::score(p, score), "num");
    }
    table.head(say!(p, "fact-handoffs-scored"), "num");
    table.push_as("total", counts(context, ("", say!(p, "all-sdrs")), scores, None));
    for row in &context.review.scored {
        let who = (row.id.as_str(), name::of_data(&row.name));
        table.push(counts(context, who, &row.scores, Some(&row.response)));
    }
    table
}

/// How often each score was given; nothing where so few answered that it would tell who did.
fn counts(
    context: Context<'_>,
    (id, name): (&str, String),
    scores: &[u64; 5],
    response: Option<&Share>,
) -> Vec<Cell> {
    let p = context.p;
    let slice = if id.is_empty() { "all" } else { "sdr" };
    let hidden = scores.iter().sum::<u64>() < words::LEAST_ANSWERS;
    let mut cells = vec![Cell::name(name)];
    for (score, count) in (1..=5_u32).zip(scores) {
        let member = part(id, &score.to_string());
        cells.push(if hidden {
            Cell::num(NO_VALUE)
        } else {
            let own = key(names::SCORE, slice, &member, context.window(names::SCORE));
            Cell::num(grouped(p, *count)).key(own)
        });
    }
    let response = response.or(context.review.feedback_response.as_ref());
    cells.push(response.map_or_else(
        || Cell::num(NO_VALUE),
        |found| {
            share_cell(context.thresholds, found).note(context.thresholds.interval(found)).key(key(
                names::RESPONSE,
                slice,
                id,
                context.window(names::RESPONSE),
            ))
        },
    ));
    cells
}
