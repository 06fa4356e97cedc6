//! Definitions and reference lines: what each figure means and how far to trust a benchmark.

use std::collections::BTreeSet;

use crate::report::context::Context;
use crate::report::figures::id_part;
use crate::report::key::names;
use crate::report::views::{Block, Cell, Column, Heading, SectionView, Subject, TableView};
use crate::report::words::metric::metric;
use crate::report::words::number::{NO_VALUE, capital, quoted_percent};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::{benchmark as words, source};
use crate::review::{Benchmark, Definition};

const BENCHMARKS: [Column; 4] = [
    Column::text("column-metric"),
    Column::text("column-reference"),
    Column::num("column-value"),
    Column::text("column-source"),
];

/// The section on definitions.
pub(crate) fn definitions(context: Context<'_>) -> SectionView {
    let p = context.p;
    let mut blocks: Vec<Block> =
        context.review.definitions.iter().map(|d| Block::Subject(subject(context, d))).collect();
    let table = benchmarks(context);
    if !table.rows.is_empty() {
        blocks.push(Block::Heading(Heading {
            id: "benchmarks".to_owned(),
            text: say!(p, "heading-reference-lines"),
            sub: words::trust(p),
        }));
        blocks.push(Block::Table(table));
    }
    SectionView::new(
        p,
        "definitions",
        say!(p, "definitions-headline"),
        say!(p, "definitions-sub"),
        blocks,
    )
}

fn subject(context: Context<'_>, definition: &Definition) -> Subject {
    let said = context.told().definition(definition);
    Subject {
        id: format!("metric-{}", id_part(&said.metric)),
        name: metric(context.p, &said.metric).label,
        question: said.question,
        eligible: said.eligible,
        achieved: said.achieved,
        caveat: said.caveat,
        queries: said.queries.into_iter().map(|(name, _)| name).collect(),
    }
}

fn benchmarks(context: Context<'_>) -> TableView {
    let p = context.p;
    let mut table =
        TableView::new(p, "benchmarks-data", say!(p, "table-benchmarks-data"), &BENCHMARKS);
    let review = context.review;
    let of_tiles = review.tiles.iter().map(|tile| (tile.metric.as_str(), &tile.benchmarks));
    let series = [&review.conversion, &review.hold, &review.feedback];
    let of_series = series.into_iter().flatten().map(|s| (s.metric.as_str(), &s.benchmarks));
    let mut seen = BTreeSet::new();
    let of_talk = review.calls.talk.iter().map(|talk| (names::TALK_BAND, &talk.span));
    for (name, lines) in of_tiles.chain(of_series).chain(of_talk) {
        for line in lines {
            if seen.insert((name, line.label.as_str(), line.source.as_str())) {
                table.push(row(p, name, line));
            }
        }
    }
    table
}

fn row(p: &Phrases, metric_name: &str, line: &Benchmark) -> Vec<Cell> {
    let from = match line.source.as_str() {
        "" => NO_VALUE.to_owned(),
        words => source::default(p, words),
    };
    vec![
        Cell::text(metric(p, metric_name).label),
        Cell::text(capital(&source::default(p, &line.label))),
        Cell::num(quoted_percent(p, line.value)).sort(line.value),
        Cell::text(from),
    ]
}
