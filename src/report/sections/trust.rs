//! Data trust: the verdict, the checks, and where every row went.

use crate::quality::FileLedger;
use crate::report::context::Context;
use crate::report::views::{Block, Callout, Cell, Column, Heading, SectionView, TableView};
use crate::report::words::number::{NO_VALUE, grouped};
use crate::report::words::phrases::Phrases;
use crate::report::words::{headline, name, trust as words};

const CHECKS: [Column; 5] = [
    Column::text("Check"),
    Column::num("Found"),
    Column::text("What was done"),
    Column::plain("Example"),
    Column::text("Weight"),
];

const FILES: [Column; 7] = [
    Column::text("File"),
    Column::text("Table"),
    Column::num("Rows read"),
    Column::num("= loaded"),
    Column::num("+ rejected"),
    Column::num("+ merged"),
    Column::text("Adds up"),
];

const REJECTS: [Column; 5] = [
    Column::text("File"),
    Column::num("Line"),
    Column::text("Column"),
    Column::plain("Value found"),
    Column::text("Reason"),
];

/// The section on the data.
pub(crate) fn trust(context: Context<'_>) -> SectionView {
    let p = context.p;
    let trust = &context.review.trust;
    let mut blocks = vec![Block::Callout(Callout {
        tone: words::verdict_tone(trust.verdict),
        shape: words::verdict_shape(trust.verdict),
        text: words::verdict(p, trust.verdict),
    })];
    if !trust.checks.is_empty() {
        blocks.push(heading("checks", "Checks", &words::checks(p)));
        blocks.push(Block::Table(checks(context)));
    }
    if !trust.files.is_empty() {
        blocks.push(heading("files", "Files", &words::files(p)));
        blocks.push(Block::Table(files(p, &trust.files)));
    }
    blocks.push(heading(
        "rejects",
        "Rows refused",
        &words::rejected(p, trust.rejected, trust.rejects.len()),
    ));
    if !trust.rejects.is_empty() {
        blocks.push(Block::Table(rejects(context)));
    }
    blocks.push(heading(
        "off",
        "Switched off",
        &words::off_sub(p, context.review.switched_off.len()),
    ));
    let lines: Vec<String> =
        context.review.switched_off.iter().map(|off| words::switched_off(p, off)).collect();
    if !lines.is_empty() {
        blocks.push(Block::List { lines });
    }
    SectionView::new(
        ("trust", "Data trust"),
        headline::trust(p, trust.verdict),
        String::new(),
        blocks,
    )
}

/// The settings and versions behind the page.
pub(crate) fn provenance(context: Context<'_>) -> TableView {
    let provenance = &context.review.provenance;
    let columns = [Column::plain("What"), Column::plain("Value")];
    let mut table = TableView::new("provenance", "Versions and settings", &columns);
    let mut row = |what: &str, value: &str| {
        table.push(vec![Cell::text(what), Cell::mono(name::of_data(value))]);
    };
    row("Baton", &provenance.version);
    row("Config, SHA-256", &provenance.config_sha256);
    row("Calendars, SHA-256", &provenance.calendar_sha256);
    row("Zone rules", &provenance.tzdata);
    for (what, value) in &provenance.settings {
        row(&name::of_data(what), value);
    }
    for (what, hash) in &provenance.overrides {
        row(&format!("Replaced: {}", name::of_data(what)), hash);
    }
    table
}

/// The input files and their fingerprints.
pub(crate) fn inputs(context: Context<'_>) -> TableView {
    let columns = [Column::plain("Input"), Column::plain("SHA-256")];
    let mut table = TableView::new("inputs", "Input files", &columns);
    for input in &context.review.provenance.inputs {
        table.push(vec![Cell::mono(name::of_data(&input.file)), Cell::mono(input.sha256.clone())]);
    }
    table
}

fn heading(id: &str, text: &str, sub: &str) -> Block {
    Block::Heading(Heading { id: id.to_owned(), text: text.to_owned(), sub: sub.to_owned() })
}

fn checks(context: Context<'_>) -> TableView {
    let p = context.p;
    let mut table = TableView::new("checks-data", "What was looked for and found", &CHECKS);
    for check in &context.review.trust.checks {
        let example = check.example.as_deref().map_or_else(|| NO_VALUE.to_owned(), name::of_data);
        let order = format!("{:?}", check.severity);
        table.push(vec![
            Cell::text(name::of_data(&check.what)),
            Cell::num(words::found_of(p, check.found, check.of)).sort(words::real(check.found)),
            Cell::text(name::of_data(&check.done)),
            Cell::mono(example),
            Cell::text(words::weight(p, check.severity))
                .class(words::tone(check.severity))
                .sort_text(order),
        ]);
    }
    table
}

fn files(p: &Phrases, files: &[FileLedger]) -> TableView {
    let mut table = TableView::new("files-data", "Rows of each file and where they went", &FILES);
    for file in files {
        let adds_up = if file.balances() { "✓ yes" } else { "! no" };
        let tone = if file.balances() { "good" } else { "bad" };
        table.push(vec![
            Cell::mono(name::of_data(&file.file)).note(words::format(p, file)),
            Cell::text(name::of_data(&file.table)),
            Cell::num(grouped(p, file.records)),
            Cell::num(grouped(p, file.loaded.records)),
            Cell::num(grouped(p, file.rejected.records)),
            Cell::num(grouped(p, file.merged.records)),
            Cell::text(adds_up).class(tone),
        ]);
    }
    table
}

fn rejects(context: Context<'_>) -> TableView {
    let mut table = TableView::new("rejects-data", "The first rows refused", &REJECTS);
    for reject in &context.review.trust.rejects {
        let column = match reject.column.as_str() {
            "" => "whole row".to_owned(),
            column => name::of_data(column),
        };
        table.push(vec![
            Cell::mono(name::of_data(&reject.file)),
            Cell::num(reject.line.to_string()),
            Cell::mono(column),
            Cell::mono(name::of_data(&reject.value)),
            Cell::text(name::of_data(&reject.reason)),
        ]);
    }
    table
}
