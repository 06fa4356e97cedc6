//! Briefs: a page for each AE and day, an index, drafts of introductions, time to prepare, and all of
//! it as data.

mod brief;
mod files;
mod gate;
mod ics;
mod index;
mod introduction;
mod names;
mod owed;
mod page;
mod questions;
mod words;

#[cfg(test)]
pub(in crate::report) mod fixture;
#[cfg(test)]
mod tests;

pub use gate::{gate_csv, gate_json, gate_table};

use std::collections::BTreeMap;

use serde::Serialize;

use super::error::ReportError;
use super::templates::Templates;
use super::words::phrases::Phrases;
use crate::review::{Brief, BriefSet};

use introduction::{Introduction, Introductions};
use questions::Questions;

/// The files of one run of briefs, as text by name; the same briefs and templates give the same
/// bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BriefPages {
    /// Every file; a name holds small letters, digits, `-`, `.` and `/` only.
    pub files: BTreeMap<String, String>,
    /// How many of them are pages of an AE and a day.
    pub pages: usize,
}

/// Composes the pages, the index, the drafts and the data of these briefs.
///
/// # Errors
/// [`ReportError`] when a template can't be rendered or leaves a gap unmarked, the questions lack
/// one, or something has no text.
pub fn compose_briefs(set: &BriefSet, templates: &Templates) -> Result<BriefPages, ReportError> {
    let phrases = templates.phrases(&set.locale)?;
    let p = &phrases;
    let desk = Desk {
        p,
        set,
        templates,
        questions: Questions::parse(templates.questions(&set.locale))?,
        introductions: Introductions::new(templates, &set.locale)?,
    };
    let mut files = BTreeMap::new();
    let mut drafts = Vec::with_capacity(set.briefs.len());
    for brief in &set.briefs {
        let draft = desk.introductions.draft(brief.team.as_deref(), &files::known(p, brief))?;
        files.extend(files::of_brief(p, set, brief, &draft));
        drafts.push(draft);
    }
    let sheets = page::sheets(set);
    for sheet in &sheets {
        files.insert(sheet.name.clone(), page::page(&desk, sheet, &drafts)?);
    }
    files.insert("index.html".to_owned(), index::index(&desk, &sheets)?);
    files.insert("briefs.json".to_owned(), json(&desk, &drafts)?);
    Ok(BriefPages { pages: sheets.len(), files })
}

/// Composes the list of every run that is in the folder, newest first.
///
/// # Errors
/// [`ReportError`] when the template can't be rendered.
pub fn compose_brief_runs(
    locale: &str,
    title: &str,
    runs: &[String],
    templates: &Templates,
) -> Result<String, ReportError> {
    index::runs(&templates.phrases(locale)?, title, runs, templates)
}

/// What every page needs.
struct Desk<'a> {
    p: &'a Phrases,
    set: &'a BriefSet,
    templates: &'a Templates,
    questions: Questions,
    introductions: Introductions<'a>,
}

/// `briefs.json`: the briefs with the questions for their gaps and the drafts.
#[derive(Serialize)]
struct Data<'a> {
    #[serde(flatten)]
    set: &'a BriefSet,
    asked: Vec<Asked<'a>>,
}

/// What belongs to a brief beside the record.
#[derive(Serialize)]
struct Asked<'a> {
    handoff_id: &'a str,
    missing: Vec<Ask<'a>>,
    subject: &'a str,
    body: &'a str,
    files: Vec<String>,
}

/// A gap and the question that would fill it.
#[derive(Serialize)]
struct Ask<'a> {
    field: &'a str,
    mandatory: bool,
    question: &'a str,
}

fn json(desk: &Desk<'_>, drafts: &[Introduction]) -> Result<String, ReportError> {
    let mut asked = Vec::with_capacity(drafts.len());
    for (brief, draft) in desk.set.briefs.iter().zip(drafts) {
        asked.push(Asked {
            handoff_id: &brief.handoff_id,
            missing: asks(desk, brief)?,
            subject: &draft.subject,
            body: &draft.body,
            files: files::names(desk.p, brief),
        });
    }
    let text = serde_json::to_string_pretty(&Data { set: desk.set, asked })
        .map_err(|source| ReportError::Encode { file: "briefs.json", source: Box::new(source) })?;
    Ok(text + "\n")
}

/// The gaps of a brief that the exports could fill, with their questions.
fn asks<'a>(desk: &'a Desk<'_>, brief: &'a Brief) -> Result<Vec<Ask<'a>>, ReportError> {
    let framework = brief.framework.as_deref();
    let fields = brief.components.iter().flat_map(|component| &component.fields);
    let gaps = fields.filter(|field| words::value(desk.p, field).is_none());
    gaps.map(|field| {
        Ok(Ask {
            field: &field.name,
            mandatory: field.mandatory && field.exported,
            question: desk.questions.of_field(&field.name, framework)?,
        })
    })
    .collect()
}
