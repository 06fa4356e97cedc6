//! Everything that one review leaves behind, as bytes.

use crate::review::Review;

use super::context::Context;
use super::error::ReportError;
use super::export::{metrics_csv, metrics_json, worklist_csv};
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
    /// Rows to act on; safe to open in a spreadsheet.
    pub worklist_csv: String,
    /// Tidy rows and the head of the review, for machines.
    pub metrics_json: String,
    /// The tidy rows as a table.
    pub metrics_csv: String,
    /// Inputs, settings and versions, and what the index needs.
    pub run_json: String,
}

impl Pages {
    /// The files by name, in the order of their names.
    pub fn files(&self) -> [(&'static str, &str); 8] {
        [
            ("metrics.csv", &self.metrics_csv),
            ("metrics.json", &self.metrics_json),
            ("review.eml", &self.review_eml),
            ("review.html", &self.review_html),
            ("run.json", &self.run_json),
            ("summary.html", &self.summary_html),
            ("summary.txt", &self.summary_txt),
            ("worklist.csv", &self.worklist_csv),
        ]
    }
}

/// Composes the page of a review and the files beside it.
///
/// # Errors
/// [`ReportError`] when a template can't be rendered, a figure can't be drawn, or a number has no
/// text.
pub fn compose(review: &Review, templates: &Templates) -> Result<Pages, ReportError> {
    let phrases = templates.phrases(&review.head.locale)?;
    let p = &phrases;
    let context = Context::new(p, review);
    let view = page::view(context, templates)?;
    let mail = mail::mail(context, &view, templates)?;
    Ok(Pages {
        review_html: templates.render("review.html", &view)?,
        summary_html: mail.html,
        summary_txt: mail.text,
        review_eml: mail.draft,
        worklist_csv: worklist_csv(p, review)?,
        metrics_json: metrics_json(review)?,
        metrics_csv: metrics_csv(review)?,
        run_json: run_json(p, review)?,
    })
}
