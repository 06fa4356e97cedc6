//! Everything that one review leaves behind, as bytes.

use std::collections::BTreeMap;

use crate::review::Review;

use super::context::Context;
use super::error::ReportError;
use super::export::{metrics_csv, metrics_json, queries_sql, worklist_csv};
use super::persons::{self, PeopleIn};
use super::record::run_json;
use super::templates::Templates;
use super::{mail, page};

/// The files of one review, as text; the same review and templates give the same bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// The page.
    pub review_html: String,
    /// The review in short as the body of an e-mail.
    pub summary_html: String,
    /// The same as plain text.
    pub summary_txt: String,
    /// A draft of that e-mail with both.
    pub review_eml: String,
    /// A page per person by name below the folder, where people have files of their own.
    pub people: BTreeMap<String, String>,
    /// Rows to act on; safe to open in a spreadsheet.
    pub worklist_csv: String,
    /// Tidy rows and the head of the review, for machines.
    pub metrics_json: String,
    /// The tidy rows as a table.
    pub metrics_csv: String,
    /// The query behind each metric.
    pub queries_sql: String,
    /// Inputs, settings and versions, and what the index needs.
    pub run_json: String,
}

impl Pages {
    /// The files by name, in the order of their names.
    pub fn files(&self) -> Vec<(&str, &str)> {
        let people = self.people.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let files = [
            ("metrics.csv", &self.metrics_csv),
            ("metrics.json", &self.metrics_json),
            ("queries.sql", &self.queries_sql),
            ("review.eml", &self.review_eml),
            ("review.html", &self.review_html),
            ("run.json", &self.run_json),
            ("summary.html", &self.summary_html),
            ("summary.txt", &self.summary_txt),
            ("worklist.csv", &self.worklist_csv),
        ];
        let mut all: Vec<(&str, &str)> =
            files.into_iter().map(|(name, text)| (name, text.as_str())).chain(people).collect();
        all.sort_unstable();
        all
    }
}

/// Composes the page of a review, with everybody's card on it, and the files beside it.
///
/// # Errors
/// As [`compose_with`].
pub fn compose(review: &Review, templates: &Templates) -> Result<Pages, ReportError> {
    compose_with(review, templates, PeopleIn::Page)
}

/// Composes the page of a review and the files beside it.
///
/// # Errors
/// [`ReportError`] when a template can't be rendered, a figure can't be drawn, or a number has no
/// text.
pub fn compose_with(
    review: &Review,
    templates: &Templates,
    people: PeopleIn,
) -> Result<Pages, ReportError> {
    let phrases = templates.phrases(&review.head.locale)?;
    let p = &phrases;
    let context = Context::new(p, review).with_people(people);
    let view = page::view(context, templates)?;
    let mail = mail::mail(context, &view, templates)?;
    Ok(Pages {
        review_html: without_breaks(&keys_in_short(
            &templates.render("review.html", &view)?,
            review,
        )),
        people: persons::files(context, &view, templates)?,
        summary_html: mail.html,
        summary_txt: mail.text,
        review_eml: mail.draft,
        worklist_csv: worklist_csv(p, review)?,
        metrics_json: metrics_json(review)?,
        metrics_csv: metrics_csv(review)?,
        queries_sql: queries_sql(review),
        run_json: run_json(context)?,
    })
}

/// The page whose keys leave out the period where it is the review's window, which `<main>` names.
fn keys_in_short(page: &str, review: &Review) -> String {
    page.replace(&format!("|window|{}\"", review.head.window_start), "\"")
}

/// Elements around which a line break says nothing.
const BLOCKS: [&str; 22] = [
    "article",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "li",
    "p",
    "section",
    "summary",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// The page without the line breaks before blocks.
fn without_breaks(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("\n<") {
        out.push_str(before);
        let name = after.trim_start_matches('/').split([' ', '>', '\n']).next();
        out.push_str(if name.is_some_and(|name| BLOCKS.contains(&name)) { "<" } else { "\n<" });
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_stay_between_words_and_before_inline_elements() {
        let page = "<main>\n<div>\n<p>a\nb\n<span>c</span>\n</p>\n</div>\n</main>\n";
        let expected = "<main><div><p>a\nb\n<span>c</span></p></div>\n</main>\n";
        assert_eq!(without_breaks(page), expected);
    }
}
