//! The page of an AE and a day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::brief::{self, BriefView};
use super::introduction::Introduction;
use super::names::{hash, slug};
use super::{Desk, owed, words};
use crate::report::error::ReportError;
use crate::report::policy::policy;
use crate::report::style::style;
use crate::report::templates::Templates;
use crate::report::views::{Link, TableView};
use crate::report::words::number::counted;
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::{moment, name};
use crate::review::{Brief, BriefSet, Who};

/// Which briefs stand on a page.
pub(super) struct Sheet<'a> {
    /// Name of the file.
    pub(super) name: String,
    /// The AE.
    pub(super) ae: &'a Who,
    /// The day of the meetings; `None` for those without one.
    pub(super) day: Option<NaiveDate>,
    /// Places of the briefs in the set.
    pub(super) briefs: Vec<usize>,
}

/// The sheets, in the order of the set: by AE, then by day.
pub(super) fn sheets(set: &BriefSet) -> Vec<Sheet<'_>> {
    let mut sheets: Vec<Sheet<'_>> = Vec::new();
    for (place, brief) in set.briefs.iter().enumerate() {
        let day = brief.meeting.as_ref().map(|meeting| meeting.day);
        match sheets.last_mut() {
            Some(sheet) if sheet.ae.id == brief.ae.id && sheet.day == day => {
                sheet.briefs.push(place);
            }
            _ => sheets.push(Sheet {
                name: file_name(day, &brief.ae),
                ae: &brief.ae,
                day,
                briefs: vec![place],
            }),
        }
    }
    sheets
}

fn file_name(day: Option<NaiveDate>, ae: &Who) -> String {
    let day = day.map_or_else(|| "no-meeting".to_owned(), |day| day.to_string());
    format!("{day}-{}-{}.html", slug(&ae.name, "ae"), hash(&ae.id))
}

/// Everything that `briefs.html` names.
#[derive(Serialize)]
struct PageView {
    csp: String,
    locale: String,
    t: BTreeMap<String, String>,
    style: String,
    script: String,
    title: String,
    company: String,
    heading: String,
    meta: Vec<String>,
    jumps: Vec<Link>,
    briefs: Vec<BriefView>,
    owed: Option<TableView>,
    owed_heading: String,
    owed_sub: String,
}

/// The style of every page of briefs.
pub(super) fn whole_style(templates: &Templates) -> String {
    let rules = format!("{}\n{}", templates.style().trim(), templates.brief_style());
    style(templates.palette(), &rules)
}

/// What stands in a page's heading of its day.
pub(super) fn day_in_words(p: &Phrases, day: Option<NaiveDate>) -> String {
    day.map_or_else(|| say!(p, "brief-without-meeting"), |day| moment::long_day(p, day))
}

/// The page of a sheet.
pub(super) fn page(
    desk: &Desk<'_>,
    sheet: &Sheet<'_>,
    drafts: &[Introduction],
) -> Result<String, ReportError> {
    let (set, p) = (desk.set, desk.p);
    let (style, script) = (whole_style(desk.templates), desk.templates.script());
    let on_sheet = || sheet.briefs.iter().filter_map(|&place| set.briefs.get(place));
    let mut briefs = Vec::with_capacity(sheet.briefs.len());
    for &place in &sheet.briefs {
        if let (Some(brief), Some(draft)) = (set.briefs.get(place), drafts.get(place)) {
            briefs.push(brief::view(desk, brief, draft)?);
        }
    }
    let of_ae = || set.owed.iter().filter(|owed| owed.ae.id == sheet.ae.id);
    let heading = format!("{}, {}", name::of_data(&sheet.ae.name), day_in_words(p, sheet.day));
    let company = set.company.as_deref().map(name::of_data).unwrap_or_default();
    let view = PageView {
        csp: policy(&style, &script),
        locale: p.locale().to_owned(),
        t: p.page(),
        style,
        script,
        title: say!(p, "brief-title", heading = &heading),
        company,
        heading,
        meta: meta(p, set, sheet.briefs.len()),
        jumps: if sheet.briefs.len() > 1 {
            on_sheet().map(|brief| jump(p, brief)).collect()
        } else {
            Vec::new()
        },
        briefs,
        owed: owed::table(p, "owed", of_ae()),
        owed_heading: owed::heading(p, of_ae().count()),
        owed_sub: owed::sub(p, of_ae().count()),
    };
    desk.templates.render("briefs.html", &view)
}

fn jump(p: &Phrases, brief: &Brief) -> Link {
    let time = brief.meeting.as_ref().map(|m| moment::time(p, m.starts_at.0, brief.ae_zone));
    let heading = brief::heading(p, brief);
    let text = time.map_or_else(|| heading.clone(), |time| format!("{time} {heading}"));
    Link { anchor: brief::anchor(brief), text }
}

/// How many, and for which instant the data speak.
pub(super) fn meta(p: &Phrases, set: &BriefSet, briefs: usize) -> Vec<String> {
    let as_of = moment::instant_with_year(p, set.as_of.0, set.zone);
    vec![
        counted(p, words::size(briefs), "brief"),
        say!(p, "meta-data-to", instant = as_of, zone = set.zone.name()),
    ]
}
