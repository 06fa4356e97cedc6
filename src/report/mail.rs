//! The review in short, as an e-mail: what a mail program keeps of a page, and plain text.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::charts::{COLOURS, Colour, Palette, Theme};

use super::context::Context;
use super::eml::{Draft, Mailbox, message};
use super::error::ReportError;
use super::templates::Templates;
use super::views::{
    Callout, Chip, FindingView, PageView, QuestionView, SentenceView, TileView, WorkRow,
};
use super::words::phrases::say;
use crate::review::Instant;

/// Rows of the worklist that an e-mail holds.
const MOST_ROWS: usize = 5;

/// Findings of one question that an e-mail holds.
const MOST_FINDINGS: usize = 2;

/// The files of the e-mail, as text.
pub(crate) struct Mail {
    /// `summary.html`: tables and inline styles, no picture, no script.
    pub(crate) html: String,
    /// `summary.txt`.
    pub(crate) text: String,
    /// `review.eml`: a draft with both; nobody is addressed.
    pub(crate) draft: String,
}

/// Everything that `summary.html` and `summary.txt` name.
#[derive(Serialize)]
struct MailView<'a> {
    /// The colours of light paper by the names of their variables, and what is mixed of them: mail
    /// programs keep no variable.
    c: BTreeMap<&'static str, String>,
    t: &'a BTreeMap<String, String>,
    locale: &'a str,
    title: &'a str,
    company: &'a str,
    heading: &'a str,
    meta: &'a [String],
    verdict: &'a Chip,
    alarm: &'a Option<Callout>,
    sentences: &'a [SentenceView],
    tiles: &'a [TileView],
    questions: Vec<InShort<'a>>,
    worklist_heading: &'a str,
    worklist: &'a [WorkRow],
    /// How many more there are and where; or nothing.
    more: String,
    /// Where the whole review is.
    at: String,
}

/// A question with the findings that have the most at stake.
#[derive(Serialize)]
struct InShort<'a> {
    question: &'a str,
    findings: &'a [FindingView],
    none: &'a str,
}

/// The e-mail of a page.
pub(crate) fn mail(
    context: Context<'_>,
    page: &PageView,
    templates: &Templates,
) -> Result<Mail, ReportError> {
    let (p, review) = (context.p, context.review);
    let shown = page.worklist.rows.len().min(MOST_ROWS);
    let rest = review.worklist.items.len() - shown;
    let view = MailView {
        c: colours(templates.palette()),
        t: &page.t,
        locale: &page.locale,
        title: &page.title,
        company: &page.company,
        heading: &page.heading,
        meta: &page.meta,
        verdict: &page.verdict,
        alarm: &page.alarm,
        sentences: &page.sentences,
        tiles: &page.tiles,
        questions: page.questions.iter().map(in_short).collect(),
        worklist_heading: &super::words::action::heading(p, shown),
        worklist: &page.worklist.rows[..shown],
        more: if rest == 0 { String::new() } else { say!(p, "mail-more", n = rest) },
        at: say!(p, "mail-at", period = review.head.period.clone()),
    };
    let html = templates.render("summary.html", &view)?;
    let text = templates.render("summary.txt", &view)?;
    let draft = message(&Draft {
        from: Mailbox { name: &say!(p, "mail-from"), address: None },
        to: Mailbox { name: &say!(p, "mail-to"), address: None },
        cc: None,
        subject: &page.title,
        body: &text,
        html: Some(&html),
        date: Instant(review.head.as_of),
    });
    Ok(Mail { html, text, draft: draft.unwrap_or_default() })
}

/// The colours of light paper: mail programs make their own of them in the dark.
fn colours(palette: &Palette) -> BTreeMap<&'static str, String> {
    let plain = COLOURS.into_iter().map(|(colour, variable, ..)| {
        (variable.trim_start_matches('-'), palette.colour(colour, Theme::Light))
    });
    let mixed = [("line", 30), ("wash", 9)]
        .map(|(name, of)| (name, palette.tint(Colour::Axis, of, Theme::Light)));
    plain.chain(mixed).map(|(name, colour)| (name, colour.to_string())).collect()
}

fn in_short(question: &QuestionView) -> InShort<'_> {
    let shown = question.findings.len().min(MOST_FINDINGS);
    InShort {
        question: &question.question,
        findings: &question.findings[..shown],
        none: &question.none,
    }
}

#[cfg(test)]
mod tests {
    use crate::report::compose;
    use crate::report::tests::{fixture, templates};

    /// Mail programs clip what is longer.
    const MOST_BYTES: usize = 60_000;

    #[test]
    fn the_mail_is_short_and_holds_nothing_that_mail_programs_drop() {
        for (name, review) in fixture::all() {
            let pages = compose(&review, &templates()).unwrap();
            let html = &pages.summary_html;
            assert!(html.len() < MOST_BYTES, "{name}: {} bytes", html.len());
            for dropped in ["<svg", "<script", "<style", "<img", "class=\"", "var(--", "href=\"#"] {
                assert!(!html.contains(dropped), "{name}: {dropped}");
            }
            assert!(!pages.summary_txt.contains(['<', '&']) || name != "quiet", "{name}");
        }
    }

    #[test]
    fn both_kinds_say_the_four_figures_the_findings_and_the_first_rows() {
        let review = fixture::rich();
        let pages = compose(&review, &templates()).unwrap();
        for text in [&pages.summary_html, &pages.summary_txt] {
            for words in ["53%", "31 of 58", "4.6", "64 handoffs", "Act on these 5 handoffs first"]
            {
                assert!(text.contains(words), "{words}: {text}");
            }
            assert!(text.contains("Robin, SDR lead"), "{text}");
        }
        assert!(!pages.summary_txt.contains("\n\n\n"), "{}", pages.summary_txt);
    }

    #[test]
    fn names_from_the_data_stay_words_in_every_kind() {
        let pages = compose(&fixture::rich(), &templates()).unwrap();
        assert!(!pages.summary_html.contains("<script") && !pages.summary_html.contains("<b>Bold"));
        let (head, _) = pages.review_eml.split_once("\r\n\r\n").unwrap();
        assert!(head.contains("multipart/alternative") && head.is_ascii(), "{head}");
        assert!(pages.review_eml.lines().all(|line| line.len() <= 78));
    }
}
