//! Feedback: what AEs say of the handoffs.

use crate::report::context::{Context, caption};
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{key, names, part};
use crate::report::views::{Block, Cell, Column, Fact, Heading, SectionView, TableView};
use crate::report::words::number::{NO_VALUE, grouped};
use crate::report::words::phrases::say;
use crate::report::words::{conversion, feedback as words, reading};

use super::{figure, weeks};

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
    let mut blocks = Vec::new();
    let desc = conversion::in_words(context.thresholds, series);
    let table = weeks::table(context, series, "feedback-data");
    let drawn =
        figures::control(series, context.thresholds, caption("feedback", title.clone(), desc))?;
    match drawn {
        Some(pair) => {
            let mut view = figure("feedback-figure", pair, String::new(), reading::scores(p));
            view.layout = "half";
            view.facts = facts(context);
            view.table = Some(table);
            blocks.push(Block::Figure(view));
        }
        None => blocks.extend(super::without_figure(p, facts(context), table)),
    }
    if let Some(scores) = &review.feedback_scores {
        blocks.push(Block::Heading(Heading {
            id: "scores".to_owned(),
            text: words::distribution(p),
            sub: words::scores(p),
        }));
        blocks.push(Block::Table(distribution(context, scores)));
    }
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

fn distribution(context: Context<'_>, scores: &[u64; 5]) -> TableView {
    let p = context.p;
    let columns = [Column::text("column-score"), Column::num("column-handoffs"), Column::plain("")];
    let mut table = TableView::new(p, "scores-data", words::scores(p), &columns);
    let most = scores.iter().copied().max().unwrap_or(0);
    for (score, count) in (1..=5_u32).zip(scores) {
        let member = part("", &score.to_string());
        let shown = if most == 0 { NO_VALUE.to_owned() } else { grouped(p, *count) };
        table.push(vec![
            Cell::text(words::score(p, score)).sort_text(score.to_string()),
            Cell::num(shown).key(key(names::SCORE, "all", &member, context.window(names::SCORE))),
            Cell::text(words::bar(*count, most)).class("bar"),
        ]);
    }
    table
}
