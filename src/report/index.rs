//! The page that lists every review, newest first.

use std::collections::BTreeMap;

use serde::Serialize;

use super::error::ReportError;
use super::figures;
use super::policy::policy;
use super::record::{IndexEntry, IndexFigure};
use super::style::page_style;
use super::templates::Templates;
use super::views::Chip;
use super::words::index as words;
use super::words::number::{NO_VALUE, grouped};
use super::words::phrases::Phrases;

/// The most reviews that a small line shows.
const MOST_POINTS: usize = 26;

/// Everything that `index.html` names.
#[derive(Serialize)]
struct IndexView {
    csp: String,
    t: BTreeMap<String, String>,
    locale: String,
    style: String,
    script: String,
    title: String,
    sub: String,
    trails: Vec<TrailView>,
    reviews: Vec<ReviewRow>,
    labels: Vec<String>,
}

/// A headline figure over the reviews.
#[derive(Serialize)]
struct TrailView {
    label: String,
    value: String,
    evidence: String,
    svg: String,
    note: String,
}

/// A review.
#[derive(Serialize)]
struct ReviewRow {
    href: String,
    period: String,
    days: String,
    handoffs: String,
    verdict: Chip,
    figures: Vec<FigureCell>,
}

#[derive(Serialize)]
struct FigureCell {
    label: String,
    value: String,
    evidence: String,
}

/// Composes the index of these reviews in the words of a locale, in any order; the newest period comes
/// first.
///
/// # Errors
/// [`ReportError`] when the template can't be rendered or a line can't be drawn.
pub fn compose_index(
    locale: &str,
    title: &str,
    entries: &[IndexEntry],
    templates: &Templates,
) -> Result<String, ReportError> {
    let phrases = templates.phrases(locale)?;
    let p = &phrases;
    let mut newest_first: Vec<&IndexEntry> = entries.iter().collect();
    newest_first.sort_by(|a, b| b.period.cmp(&a.period));
    let (style, script) = (page_style(templates), templates.script());
    let view = IndexView {
        csp: policy(&style, &script),
        t: p.page(),
        locale: p.locale().to_owned(),
        style,
        script,
        title: super::words::name::of_data(title),
        sub: words::sub(p, entries.len()),
        trails: trails(p, &newest_first)?,
        labels: told(&newest_first).iter().map(|figure| figure.label.clone()).collect(),
        reviews: newest_first.iter().map(|entry| row(p, entry, told(&newest_first))).collect(),
    };
    templates.render("index.html", &view)
}

fn trails(p: &Phrases, newest_first: &[&IndexEntry]) -> Result<Vec<TrailView>, ReportError> {
    told(newest_first)
        .iter()
        .map(|figure| {
            let shown = &newest_first[..newest_first.len().min(MOST_POINTS)];
            let values: Vec<Option<f64>> = shown
                .iter()
                .rev()
                .map(|entry| {
                    let same = entry.figures.iter().find(|other| other.metric == figure.metric);
                    same.and_then(|other| other.estimate)
                })
                .collect();
            let known = values.iter().flatten().count();
            let svg = if known < 2 {
                String::new()
            } else {
                figures::trail(p, &figure.metric, &figure.label, values)?
            };
            Ok(TrailView {
                label: figure.label.clone(),
                value: figure.value.clone(),
                evidence: figure.evidence.clone(),
                svg,
                note: words::trail(p, known),
            })
        })
        .collect()
}

/// The figures of the newest review that tells any; each is a column.
fn told<'a>(newest_first: &[&'a IndexEntry]) -> &'a [IndexFigure] {
    newest_first.iter().map(|entry| entry.figures.as_slice()).find(|f| !f.is_empty()).unwrap_or(&[])
}

/// A figure under its own column, whichever others the review has.
fn cell(column: &IndexFigure, entry: &IndexEntry) -> FigureCell {
    let same = entry.figures.iter().find(|figure| figure.metric == column.metric);
    FigureCell {
        label: column.label.clone(),
        value: same.map_or_else(|| NO_VALUE.to_owned(), |figure| figure.value.clone()),
        evidence: same.map_or_else(String::new, |figure| figure.evidence.clone()),
    }
}

fn row(p: &Phrases, entry: &IndexEntry, columns: &[IndexFigure]) -> ReviewRow {
    let (tone, shape, text) = words::verdict(p, &entry.verdict);
    ReviewRow {
        href: format!("{}/review.html", entry.period),
        period: entry.period.clone(),
        days: entry.days.clone(),
        handoffs: entry.handoffs.map_or_else(|| NO_VALUE.to_owned(), |n| grouped(p, n)),
        verdict: Chip { tone, shape, text, anchor: "" },
        figures: columns.iter().map(|column| cell(column, entry)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, templates};
    use crate::report::{compose, parse_index_entry};

    fn entry(period: &str) -> IndexEntry {
        let pages = compose(&fixture::rich(), &templates()).unwrap();
        IndexEntry { period: period.to_owned(), ..parse_index_entry(&pages.run_json).unwrap() }
    }

    #[test]
    fn the_newest_review_stands_first_and_each_is_linked() {
        let entries = ["2026-W44", "2026-W46", "2026-W45"].map(entry);
        let page = compose_index("en-GB", "Reviews", &entries, &templates()).unwrap();
        let at = |period: &str| page.find(&format!("href=\"{period}/review.html\"")).unwrap();
        assert!(at("2026-W46") < at("2026-W45") && at("2026-W45") < at("2026-W44"));
    }

    #[test]
    fn a_review_of_another_version_keeps_its_figures_under_their_columns() {
        let mut older = entry("2026-W40");
        older.figures.remove(0);
        older.handoffs = None;
        let columns = entry("2026-W46").figures;
        let cells: Vec<FigureCell> = columns.iter().map(|column| cell(column, &older)).collect();
        assert_eq!(cells[0].value, "–");
        assert_eq!(cells[1].value, columns[1].value);
        let unread = IndexEntry { figures: Vec::new(), ..entry("2026-W47") };
        let page = compose_index("en-GB", "Reviews", &[older, unread], &templates()).unwrap();
        assert!(page.contains(&columns[1].label), "the newest that tells any gives the columns");
    }

    #[test]
    fn an_empty_index_says_so() {
        let page = compose_index("en-GB", "Reviews", &[], &templates()).unwrap();
        assert!(page.contains("No review yet."), "{page}");
    }
}
