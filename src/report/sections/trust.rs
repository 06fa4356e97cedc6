//! Data trust: the verdict, the checks, and where every row went.

use crate::quality::{Check, FileLedger};
use crate::report::context::Context;
use crate::report::views::{Block, Callout, Cell, Column, Fold, Heading, SectionView, TableView};
use crate::report::words::number::{NO_VALUE, grouped};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::{headline, name, trust as words};

const CHECKS: [Column; 5] = [
    Column::text("column-check"),
    Column::num("column-found"),
    Column::text("column-what-was-done"),
    Column::plain("column-example"),
    Column::text("column-weight"),
];

const CLEAR: [Column; 3] = [
    Column::text("column-check"),
    Column::num("column-looked-at"),
    Column::text("column-would-be-done"),
];

const FILES: [Column; 7] = [
    Column::text("column-file"),
    Column::text("column-table"),
    Column::num("column-rows-read"),
    Column::num("column-loaded"),
    Column::num("column-rejected"),
    Column::num("column-merged"),
    Column::text("column-adds-up"),
];

const REJECTS: [Column; 5] = [
    Column::text("column-file"),
    Column::num("column-line"),
    Column::text("column-column"),
    Column::plain("column-value-found"),
    Column::text("column-reason"),
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
        blocks.push(heading("checks", &say!(p, "heading-checks"), &words::checks(p)));
        let (found, clear): (Vec<&Check>, Vec<&Check>) =
            trust.checks.iter().partition(|check| check.found > 0);
        if !found.is_empty() {
            blocks.push(Block::Table(checks(context, &found)));
        }
        if !clear.is_empty() {
            let summary = say!(p, "trust-checks-clear", n = clear.len());
            blocks.push(Block::Fold(Fold { summary, table: nothing_found(context, &clear) }));
        }
    }
    if !trust.files.is_empty() {
        blocks.push(heading("files", &say!(p, "heading-files"), &words::files(p)));
        let table = files(p, &trust.files);
        let adds_up = trust.files.iter().all(FileLedger::balances);
        blocks.push(if adds_up { folded(table) } else { Block::Table(table) });
    }
    blocks.push(heading(
        "rejects",
        &say!(p, "heading-rejects"),
        &words::rejected(p, trust.rejected, trust.rejects.len()),
    ));
    if !trust.rejects.is_empty() {
        blocks.push(folded(rejects(context)));
    }
    blocks.push(heading(
        "off",
        &say!(p, "heading-off"),
        &words::off_sub(p, context.review.switched_off.len()),
    ));
    let lines: Vec<String> =
        context.review.switched_off.iter().map(|off| words::switched_off(p, off)).collect();
    if !lines.is_empty() {
        blocks.push(Block::List { lines });
    }
    SectionView::new(p, "trust", headline::trust(p, trust.verdict), String::new(), blocks)
}

/// The settings and versions behind the page.
pub(crate) fn provenance(context: Context<'_>) -> TableView {
    let p = context.p;
    let provenance = &context.review.provenance;
    let columns = [Column::plain("column-what"), Column::plain("column-value")];
    let mut table = TableView::new(p, "provenance", say!(p, "table-provenance"), &columns);
    let mut row = |what: &str, value: &str| {
        table.push(vec![Cell::text(what), Cell::mono(name::of_data(value))]);
    };
    row(&say!(p, "provenance-version"), &provenance.version);
    row(&say!(p, "provenance-config"), &provenance.config_sha256);
    row(&say!(p, "provenance-calendars"), &provenance.calendar_sha256);
    row(&say!(p, "provenance-zones"), &provenance.tzdata);
    for (what, value) in &provenance.settings {
        row(&name::setting(p, what), &words::setting(p, *value));
    }
    for (what, hash) in &provenance.overrides {
        row(&say!(p, "provenance-replaced", what = name::of_data(what)), hash);
    }
    table
}

/// The input files and their fingerprints.
pub(crate) fn inputs(context: Context<'_>) -> TableView {
    let p = context.p;
    let columns = [Column::plain("column-input"), Column::plain("column-sha-256")];
    let mut table = TableView::new(p, "inputs", say!(p, "table-inputs"), &columns);
    for input in &context.review.provenance.inputs {
        table.push(vec![Cell::mono(name::of_data(&input.file)), Cell::mono(input.sha256.clone())]);
    }
    table
}

fn heading(id: &str, text: &str, sub: &str) -> Block {
    Block::Heading(Heading { id: id.to_owned(), text: text.to_owned(), sub: sub.to_owned() })
}

fn checks(context: Context<'_>, found: &[&Check]) -> TableView {
    let (p, told) = (context.p, context.told());
    let mut table = TableView::new(p, "checks-data", say!(p, "table-checks-data"), &CHECKS);
    for check in found {
        let example = check.example.as_deref();
        let example = example.map_or_else(|| NO_VALUE.to_owned(), |example| told.example(example));
        let (what, done) = told.check(check);
        let order = format!("{:?}", check.severity);
        table.push(vec![
            Cell::text(what),
            Cell::num(words::found_of(p, check.found, check.of)).sort(words::real(check.found)),
            Cell::text(done),
            Cell::mono(example),
            Cell::text(words::weight(p, check.severity))
                .tone(words::tone(check.severity))
                .sort_text(order),
        ]);
    }
    table
}

/// The checks that found nothing have no example and no weight.
fn nothing_found(context: Context<'_>, clear: &[&Check]) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "checks-clear", say!(p, "table-checks-data"), &CLEAR);
    for check in clear {
        let (what, done) = context.told().check(check);
        table.push(vec![Cell::text(what), Cell::num(grouped(p, check.of)), Cell::text(done)]);
    }
    table
}

/// A table behind its own caption, which the line above it sums up.
fn folded(table: TableView) -> Block {
    Block::FoldPrinted(Fold { summary: table.caption.clone(), table })
}

fn files(p: &Phrases, files: &[FileLedger]) -> TableView {
    let mut table = TableView::new(p, "files-data", say!(p, "table-files-data"), &FILES);
    for file in files {
        let adds_up =
            if file.balances() { say!(p, "trust-adds-up") } else { say!(p, "trust-adds-up.not") };
        let tone = if file.balances() { "good" } else { "bad" };
        table.push(vec![
            Cell::mono(name::of_data(&file.file)).note(words::format(p, file)),
            Cell::text(name::of_data(&file.table)),
            Cell::num(grouped(p, file.records)),
            Cell::num(grouped(p, file.loaded.records)),
            Cell::num(grouped(p, file.rejected.records)),
            Cell::num(grouped(p, file.merged.records)),
            Cell::text(adds_up).tone(tone),
        ]);
    }
    table
}

fn rejects(context: Context<'_>) -> TableView {
    let p = context.p;
    let mut table = TableView::new(p, "rejects-data", say!(p, "table-rejects-data"), &REJECTS);
    for reject in &context.review.trust.rejects {
        let column = match reject.column.as_str() {
            "" => say!(p, "whole-row"),
            column => name::of_data(column),
        };
        table.push(vec![
            Cell::mono(name::of_data(&reject.file)),
            Cell::num(reject.line.to_string()),
            Cell::mono(column),
            Cell::mono(name::of_data(&reject.value)),
            Cell::text(context.told().reason(reject)),
        ]);
    }
    table
}
