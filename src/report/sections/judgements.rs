//! Feedback both ways: what SDRs say of the follow-through, and AEs of fuller and emptier briefs.

use crate::report::context::Context;
use crate::report::key::{key, names};
use crate::report::views::{Block, Cell, Column, Fact, Heading, TableView};
use crate::report::words::feedback::LEAST_ANSWERS;
use crate::report::words::number::{NO_VALUE, grouped};
use crate::report::words::phrases::say;
use crate::report::words::{judgements as words, moment};
use crate::review::{BriefScore, SdrFeedback, Share};

use super::off;

const COLUMNS: [Column; 4] = [
    Column::text("column-components-complete"),
    Column::num("column-mean-score"),
    Column::num("column-95-interval"),
    Column::num("column-briefs-scored"),
];

/// Both blocks, each with what would switch it on where it is off.
pub(super) fn blocks(context: Context<'_>) -> Vec<Block> {
    let mut blocks = by_sdrs(context);
    blocks.extend(of_briefs(context));
    blocks
}

fn by_sdrs(context: Context<'_>) -> Vec<Block> {
    let p = context.p;
    let (text, sub) = words::by_sdrs(p);
    let heading = Block::Heading(Heading { id: "by-sdrs".to_owned(), text, sub });
    let Some(found) = &context.review.judgements.by_sdrs else {
        return vec![heading, off(context, names::SDR_SCORE)];
    };
    vec![heading, Block::Facts { facts: facts(context, found) }]
}

fn facts(context: Context<'_>, found: &SdrFeedback) -> Vec<Fact> {
    let p = context.p;
    let fact = |name: String, share: &Share, metric: &str| Fact {
        name,
        value: context.thresholds.value(share),
        evidence: context.thresholds.evidence(share, "handoff"),
        key: context.known(key(metric, "all", "", context.window(metric))),
    };
    let mut score = fact(say!(p, "judgements-fact-score"), &found.score, names::SDR_SCORE);
    if (1..LEAST_ANSWERS).contains(&found.score.eligible) {
        NO_VALUE.clone_into(&mut score.value);
        score.evidence = say!(p, "judgements-hidden");
        score.key.clear();
    }
    let response = say!(p, "judgements-fact-response");
    vec![score, fact(response, &found.response, names::SDR_RESPONSE)]
}

fn of_briefs(context: Context<'_>) -> Vec<Block> {
    let p = context.p;
    let scores = &context.review.judgements.of_briefs;
    let id = "brief-scores".to_owned();
    let sub = |window| say!(p, "judgements-briefs-sub", window = window);
    let head = &context.review.head;
    let sub = sub(moment::span(p, head.window_start, head.week_end));
    let heading = |text| Block::Heading(Heading { id, text, sub });
    if scores.is_empty() {
        let off = off(context, names::BRIEF_SCORE);
        return vec![heading(say!(p, "judgements-briefs")), off];
    }
    let text = words::of_briefs(p, head, scores);
    if scores.iter().all(|row| row.scored == 0) {
        return vec![heading(text)];
    }
    vec![heading(text), Block::Table(table(context, scores)), reading(context)]
}

fn reading(context: Context<'_>) -> Block {
    Block::Reading { text: say!(context.p, "reading-judgements") }
}

fn table(context: Context<'_>, scores: &[BriefScore]) -> TableView {
    let p = context.p;
    let caption = say!(p, "judgements-briefs");
    let mut table = TableView::new(p, "brief-scores-data", caption, &COLUMNS);
    let most = scores.iter().map(|row| row.components).max().unwrap_or(0);
    for row in scores {
        let member = row.components.to_string();
        let own = key(names::BRIEF_SCORE, "all", &member, context.window(names::BRIEF_SCORE));
        let (score, interval) = words::score(p, row);
        let own = if score == NO_VALUE { String::new() } else { context.known(own) };
        let pale = !context.thresholds.compares(row.scored);
        let cells = vec![
            Cell::text(words::complete(p, row, most)).sort(f64::from(row.components)),
            Cell::num(score).key(own).sort(row.mean.unwrap_or(f64::NAN)),
            Cell::num(interval),
            Cell::num(grouped(p, row.scored)),
        ];
        table.push_as(if pale { "pale" } else { "" }, cells);
    }
    table
}
