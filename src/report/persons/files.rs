//! A page per person, beside the review.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::report::context::Context;
use crate::report::error::ReportError;
use crate::report::policy::policy;
use crate::report::templates::Templates;
use crate::report::views::{PageView, PersonView};
use crate::report::words::{people, person as words};
use crate::review::PersonKind;

use super::{card, numbered};

/// Everything that `person_page.html` names.
#[derive(Serialize)]
struct OneView<'a> {
    csp: String,
    t: &'a BTreeMap<String, String>,
    locale: &'a str,
    style: &'a str,
    script: &'a str,
    title: String,
    role: String,
    heading: &'a str,
    meta: &'a [String],
    person: PersonView,
}

/// The pages by name, below the folder of the review; none where the cards are on the page.
pub(crate) fn files(
    context: Context<'_>,
    page: &PageView,
    templates: &Templates,
) -> Result<BTreeMap<String, String>, ReportError> {
    let persons = &context.review.persons;
    let mut files = BTreeMap::new();
    if !context.has_people_files() {
        return Ok(files);
    }
    let csp = policy(&page.style, &page.script);
    for kind in [PersonKind::Sdr, PersonKind::Ae] {
        for (id, person) in numbered(persons, kind) {
            let person = card::card(context, &id, person)?;
            let view = OneView {
                csp: csp.clone(),
                t: &page.t,
                locale: &page.locale,
                style: &page.style,
                script: &page.script,
                title: words::title(context.p, &person.name, &page.heading),
                role: people::role(context.p, kind),
                heading: &page.heading,
                meta: &page.meta,
                person,
            };
            let text = templates.render("person_page.html", &view)?;
            files.insert(format!("people/{id}.html"), text);
        }
    }
    Ok(files)
}
