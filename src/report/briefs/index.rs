//! The index of a run, and the list of all runs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::page::{Sheet, day_in_words, meta, whole_style};
use super::{Desk, brief, files, owed, words};
use crate::report::error::ReportError;
use crate::report::policy::policy;
use crate::report::templates::Templates;
use crate::report::views::{Cell, Column, TableView};
use crate::report::words::number::{capital, listed};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::share::Thresholds;
use crate::report::words::{moment, name};
use crate::review::Brief;

/// Everything that `briefs_index.html` names.
#[derive(Serialize)]
struct IndexView {
    csp: String,
    locale: String,
    t: BTreeMap<String, String>,
    style: String,
    script: String,
    title: String,
    company: String,
    heading: String,
    meta: Vec<String>,
    parts: Vec<PartView>,
}

/// A part: a list of links, or a table, or both.
#[derive(Serialize)]
struct PartView {
    anchor: &'static str,
    heading: String,
    sub: String,
    links: Vec<LinkView>,
    table: Option<TableView>,
}

#[derive(Serialize)]
struct LinkView {
    href: String,
    text: String,
    note: String,
}

/// The index of a run.
pub(super) fn index(desk: &Desk<'_>, sheets: &[Sheet<'_>]) -> Result<String, ReportError> {
    let (set, p) = (desk.set, desk.p);
    let mut parts = vec![pages(desk, sheets)];
    if !set.briefs.is_empty() {
        parts.push(overview(desk));
    }
    if !set.owed.is_empty() {
        parts.push(PartView {
            anchor: "owed-title",
            heading: owed::heading(p, set.owed.len()),
            sub: owed::sub(p, set.owed.len()),
            links: Vec::new(),
            table: owed::table(p, "owed", set.owed.iter()),
        });
    }
    if !set.methods.is_empty() {
        parts.push(methods(desk));
    }
    let company = set.company.as_deref().map(name::of_data).unwrap_or_default();
    let view = IndexView {
        meta: meta(p, set, set.briefs.len()),
        ..framed((p, desk.templates), say!(p, "brief-heading"), company, parts)
    };
    desk.templates.render("briefs_index.html", &view)
}

/// The list of every run, newest first.
pub(super) fn runs(
    p: &Phrases,
    title: &str,
    runs: &[String],
    templates: &Templates,
) -> Result<String, ReportError> {
    let mut newest: Vec<&String> = runs.iter().collect();
    newest.sort_by(|a, b| b.cmp(a));
    let link = |run: &&String| LinkView {
        href: format!("{run}/index.html"),
        text: name::of_data(run),
        note: String::new(),
    };
    let part = PartView {
        anchor: "runs",
        heading: say!(p, "brief-runs"),
        sub: say!(p, "brief-runs-sub", n = runs.len()),
        links: newest.iter().map(link).collect(),
        table: None,
    };
    let heading = say!(p, "brief-heading");
    let view = framed((p, templates), heading, name::of_data(title), vec![part]);
    templates.render("briefs_index.html", &view)
}

fn framed(
    (p, templates): (&Phrases, &Templates),
    heading: String,
    company: String,
    parts: Vec<PartView>,
) -> IndexView {
    let (style, script) = (whole_style(templates), templates.script());
    let title =
        if company.is_empty() { heading.clone() } else { format!("{heading} – {company}") };
    let csp = policy(&style, &script);
    let (locale, t) = (p.locale().to_owned(), p.page());
    IndexView { csp, locale, t, style, script, title, company, heading, meta: Vec::new(), parts }
}

fn pages(desk: &Desk<'_>, sheets: &[Sheet<'_>]) -> PartView {
    let (set, p) = (desk.set, desk.p);
    let link = |sheet: &Sheet<'_>| {
        let on_sheet = sheet.briefs.iter().filter_map(|&place| set.briefs.get(place));
        LinkView {
            href: sheet.name.clone(),
            text: format!("{}, {}", name::of_data(&sheet.ae.name), day_in_words(p, sheet.day)),
            note: listed(p, &on_sheet.map(|brief| brief::heading(p, brief)).collect::<Vec<_>>()),
        }
    };
    let sub = if sheets.is_empty() {
        say!(p, "brief-pages-none", n = set.days_ahead)
    } else {
        say!(p, "brief-pages-sub")
    };
    PartView {
        anchor: "pages",
        heading: say!(p, "brief-pages"),
        sub,
        links: sheets.iter().map(link).collect(),
        table: None,
    }
}

fn overview(desk: &Desk<'_>) -> PartView {
    let columns = [
        Column::text("column-account"),
        Column::text("column-meeting"),
        Column::text("column-ae"),
        Column::text("column-sdr"),
        Column::num("column-fields-on-record"),
        Column::text("column-how-to-pass-on"),
    ];
    let p = desk.p;
    let mut table = TableView::new(p, "overview", say!(p, "brief-overview-table"), &columns);
    for one in &desk.set.briefs {
        table.push(row(p, one));
    }
    PartView {
        anchor: "overview-title",
        heading: say!(p, "brief-overview"),
        sub: say!(p, "brief-overview-sub"),
        links: Vec::new(),
        table: Some(table),
    }
}

fn row(p: &Phrases, one: &Brief) -> Vec<Cell> {
    let fields = || one.components.iter().flat_map(|component| &component.fields);
    let filled = fields().filter(|field| words::value(p, field).is_some()).count();
    let meeting = match &one.meeting {
        Some(meeting) => Cell {
            sort: meeting.starts_at.0.to_string(),
            note: one.ae_zone.name().to_owned(),
            ..Cell::text(moment::instant(p, meeting.starts_at.0, one.ae_zone))
        },
        None => Cell::text(say!(p, "brief-no-meeting.table")),
    };
    let account = files::value(p, one, "company").unwrap_or_else(|| words::gap(p, "company"));
    vec![
        Cell { note: name::of_data(&one.handoff_id), ..Cell::name(account) },
        meeting,
        Cell::text(name::of_data(&one.ae.name)),
        Cell::text(name::of_data(&one.sdr.name)),
        Cell::num(say!(p, "share-count", achieved = filled, eligible = fields().count())),
        Cell::text(words::advice(p, &one.advice)),
    ]
}

fn methods(desk: &Desk<'_>) -> PartView {
    let (set, p) = (desk.set, desk.p);
    let thresholds = Thresholds::from(p, (set.min_percent, set.min_compared));
    let columns = [
        Column::text("column-method"),
        Column::num("column-became-opportunity"),
        Column::num("column-95-interval"),
        Column::num("column-appointments-held"),
        Column::num("column-95-interval"),
    ];
    let mut table = TableView::new(p, "methods", say!(p, "brief-methods-table"), &columns);
    for record in &set.methods {
        let share = &record.opportunities;
        let held = record.held.as_ref();
        table.push(vec![
            Cell::text(capital(&name::method(p, &record.method))),
            Cell::num(thresholds.brief(share, "handoff")),
            Cell::num(thresholds.interval(share)),
            Cell::num(held.map_or_else(String::new, |held| thresholds.brief(held, "appointment"))),
            Cell::num(held.map_or_else(String::new, |held| thresholds.interval(held))),
        ]);
    }
    PartView {
        anchor: "methods-title",
        heading: say!(p, "brief-methods"),
        sub: say!(p, "brief-methods-long", n = set.min_compared),
        links: Vec::new(),
        table: Some(table),
    }
}
