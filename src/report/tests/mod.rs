//! What the tests of this room share, and the tests of whole pages.

pub(crate) mod fixture;
mod locales;
mod marked;
mod pages;
mod pseudo;
mod wording;

use std::collections::BTreeMap;

use crate::review::Share;

use super::templates::{TEMPLATE_NAMES, Templates};
use super::words::phrases::Phrases;
use super::words::share::Thresholds;

/// The built-in templates.
pub(crate) fn templates() -> Templates {
    let texts: [&str; TEMPLATE_NAMES.len()] = [
        include_str!("../../../report_templates/review.html"),
        include_str!("../../../report_templates/document.html"),
        include_str!("../../../report_templates/head.html"),
        include_str!("../../../report_templates/tiles.html"),
        include_str!("../../../report_templates/worklist.html"),
        include_str!("../../../report_templates/section.html"),
        include_str!("../../../report_templates/figure.html"),
        include_str!("../../../report_templates/table.html"),
        include_str!("../../../report_templates/glance.html"),
        include_str!("../../../report_templates/questions.html"),
        include_str!("../../../report_templates/persons.html"),
        include_str!("../../../report_templates/person.html"),
        include_str!("../../../report_templates/person_open.html"),
        include_str!("../../../report_templates/person_page.html"),
        include_str!("../../../report_templates/footer.html"),
        include_str!("../../../report_templates/said.html"),
        include_str!("../../../report_templates/index.html"),
        include_str!("../../../report_templates/summary.html"),
        include_str!("../../../report_templates/summary.txt"),
        include_str!("../../../report_templates/briefs.html"),
        include_str!("../../../report_templates/brief.html"),
        include_str!("../../../report_templates/briefs_index.html"),
        include_str!("../../../report_templates/style.css"),
        include_str!("../../../report_templates/script.js"),
        include_str!("../../../report_templates/phrases/en.ftl"),
        include_str!("../../../report_templates/briefs.css"),
        include_str!("../../../report_templates/introduction.txt"),
        include_str!("../../../report_templates/questions.toml"),
    ];
    let mut by_name = by_name(&texts);
    for (name, text) in [
        ("phrases/en-US.ftl", include_str!("../../../report_templates/phrases/en-US.ftl")),
        ("phrases/de.ftl", include_str!("../../../report_templates/phrases/de.ftl")),
        ("phrases/es.ftl", include_str!("../../../report_templates/phrases/es.ftl")),
    ] {
        by_name.insert(name.to_owned(), text.to_owned());
    }
    Templates::new(by_name).unwrap()
}

fn by_name(texts: &[&str]) -> BTreeMap<String, String> {
    TEMPLATE_NAMES.iter().zip(texts).map(|(n, t)| ((*n).to_owned(), (*t).to_owned())).collect()
}

/// The built-in templates with another text under one name.
pub(crate) fn templates_with(name: &str, text: &str) -> Templates {
    let mut texts: BTreeMap<String, String> =
        templates().texts().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    texts.insert(name.to_owned(), text.to_owned());
    Templates::new(texts).unwrap()
}

/// The built-in English phrases; kept for as long as the tests run.
pub(crate) fn phrases() -> &'static Phrases {
    Box::leak(Box::new(templates().phrases("en-GB").unwrap()))
}

/// Percentages from 5, comparisons from 8.
pub(crate) fn thresholds() -> Thresholds<'static> {
    Thresholds::of(phrases(), &fixture::head())
}

/// A share with its Wilson interval, as the analysis would give it.
pub(crate) fn share(achieved: u64, eligible: u64) -> Share {
    const Z: f64 = 1.959_963_984_540_054;
    if eligible == 0 {
        return Share { achieved, eligible, estimate: None, low: 0.0, high: 1.0 };
    }
    let (x, n) = (real(achieved), real(eligible));
    let p = x / n;
    let centre = (p + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
    let half = Z / (1.0 + Z * Z / n) * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let low = if achieved == 0 { 0.0 } else { (centre - half).max(0.0) };
    let high = if achieved == eligible { 1.0 } else { (centre + half).min(1.0) };
    Share { achieved, eligible, estimate: Some(p), low, high }
}

pub(crate) fn real(count: u64) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}
