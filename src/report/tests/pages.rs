//! Whole pages: what must hold for each of them.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};

use crate::charts::{Colour, Given, Palette, Rgb};
use crate::report::base64::base64;
use crate::report::{IndexEntry, compose, compose_index, parse_index_entry};
use crate::review::{Measure, Review, Unit};

use super::fixture;
use super::marked;
use super::templates;

fn page(review: &Review) -> String {
    compose(review, &templates()).unwrap().review_html
}

/// The values of an attribute, in order.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    page.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_fixture_makes_a_page() {
    for (name, review) in fixture::all() {
        let page = page(&review);
        assert!(page.contains("<h1") && page.ends_with("</html>\n"), "{name}");
    }
}

#[test]
fn the_same_review_gives_the_same_bytes() {
    let once = compose(&fixture::rich(), &templates()).unwrap();
    let again = compose(&fixture::rich(), &templates()).unwrap();
    assert_eq!(once, again);
}

#[test]
fn no_page_names_an_attribute_that_the_policy_forbids() {
    for (name, review) in fixture::all() {
        let page = page(&review);
        for forbidden in
            [" style=\"", " onclick=", " onload=", "<img", "<link", "http-equiv=\"refresh"]
        {
            assert!(!page.contains(forbidden), "{name}: {forbidden}");
        }
        let policy = page.find("Content-Security-Policy").unwrap();
        let first = page.find("<meta").unwrap();
        assert!(policy - first < 40 && page.find("<style").unwrap() > policy, "{name}");
    }
}

/// The hash of the style block as the policy would name it.
fn style_hash(page: &str) -> String {
    let (_, after) = page.split_once("<style>").unwrap();
    let style = after.split_once("</style>").unwrap().0;
    format!("'sha256-{}'", base64(&Sha256::digest(style.as_bytes())))
}

fn policy(page: &str) -> String {
    let csp = values(page, "content").into_iter().find(|text| text.starts_with("default-src"));
    csp.unwrap().replace("&#39;", "'")
}

#[test]
fn a_brand_is_worn_by_page_and_mail_and_the_policy_names_its_hash() {
    let given = |s1, bad| Given::from([(Colour::S1, Rgb::new(s1)), (Colour::Bad, Rgb::new(bad))]);
    let palette = Palette::dressed(&given(0x6A_1B9A, 0xB3_261E), &given(0xCE_93D8, 0xFF_8A80));
    let templates_worn = templates().wearing(palette.unwrap());
    let worn = compose(&fixture::rich(), &templates_worn).unwrap();
    let page = worn.review_html;
    for (found, times) in [("--s1:#6A1B9A;", 2), ("--s1:#CE93D8;", 2), ("#0B5FA5", 0)] {
        assert_eq!(page.matches(found).count(), times, "{found}");
    }
    let mail = worn.summary_html;
    assert!(mail.contains("color:#B3261E") && !mail.contains("#B84A00"), "{mail}");
    let index = compose_index("en-GB", "Reviews", &[], &templates_worn).unwrap();
    assert!(index.contains("--bad:#FF8A80;"));
    for page in [&page, &index] {
        assert!(policy(page).contains(&style_hash(page)), "{}", policy(page));
    }
    let plain = compose(&fixture::rich(), &templates()).unwrap().review_html;
    assert_ne!(policy(&plain), policy(&page));
}

#[test]
fn hostile_names_stay_words() {
    let page = page(&fixture::rich());
    assert!(page.contains("&lt;script&gt;document.title"));
    assert_eq!(page.matches("<script").count(), 1);
    assert!(!page.contains("<b>Bold") && !page.contains("<b>H-2055"));
}

#[test]
fn no_two_elements_share_an_id_and_every_link_has_its_target() {
    for (name, review) in fixture::all() {
        let page = page(&review);
        let ids = values(&page, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        let twice: Vec<_> =
            unique.iter().filter(|id| ids.iter().filter(|i| i == id).count() > 1).collect();
        assert!(twice.is_empty(), "{name}: {twice:?}");
        for href in values(&page, "href").into_iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(unique.contains(href), "{name}: #{href}");
        }
    }
}

#[test]
fn every_figure_of_the_page_is_a_tidy_row_with_the_same_number() {
    for (name, review) in fixture::all() {
        let page = page(&review);
        let rows: BTreeMap<String, &Measure> =
            review.measures.iter().map(|measure| (key(measure), measure)).collect();
        for (mut key, text) in marked::figures(&page) {
            if let Some(bare) = key.strip_suffix("||") {
                key = format!("{bare}|window|{}", review.head.window_start);
            }
            let key = &key;
            let text = text.trim_start_matches(['▲', '▼', ' ']).trim();
            let measure = rows.get(key);
            let empty = ["–", ""].contains(&text);
            assert!(measure.is_some() || empty, "{name}: no row {key} for `{text}`");
            if let Some(measure) = measure.filter(|_| !empty) {
                assert_agrees(name, key, text, measure);
            }
        }
    }
}

/// The text shows the row's number, in percent, in minutes, as a count or as a mean.
#[track_caller]
fn assert_agrees(name: &str, key: &str, text: &str, measure: &Measure) {
    let Some(estimate) = measure.estimate else {
        assert_eq!(text, "over half wait", "{name}: {key}");
        return;
    };
    let count = format!("{} of {}", measure.achieved, measure.eligible);
    let shown = match (text.strip_suffix('%'), measure.unit) {
        (Some(percent), Unit::Share) => {
            let bare = percent.trim_start_matches("&gt;").trim_start_matches("&lt;");
            let slack = if bare.len() < percent.len() { 1.0 } else { 0.51 };
            bare.parse::<f64>().is_ok_and(|p| (p - estimate * 100.0).abs() <= slack)
        }
        (None, Unit::Share) => text == count || text == measure.achieved.to_string(),
        (None, Unit::BusinessSeconds | Unit::WallSeconds) => {
            text.ends_with("min") || text.ends_with('h') || text.contains(" day")
        }
        (None, Unit::Mean) => {
            text.parse::<f64>().is_ok_and(|mean| (mean - estimate).abs() <= 0.051)
        }
        _ => false,
    };
    assert!(shown, "{name}: `{text}` is not {key} ({estimate}, {count})");
}

fn key(measure: &Measure) -> String {
    let Measure { metric, slice, member, period, period_start, .. } = measure;
    format!("{metric}|{slice}|{member}|{period}|{period_start}")
}

#[test]
fn a_page_of_ten_sdrs_and_six_aes_stays_small() {
    let rich = page(&fixture::rich());
    assert!(rich.len() < 500_000, "{}", rich.len());
}

#[test]
fn what_the_page_can_not_hold_stands_in_the_file() {
    let review = fixture::many_rows();
    let pages = compose(&review, &templates()).unwrap();
    assert!(pages.review_html.contains("250 more in worklist.csv only."));
    assert_eq!(pages.worklist_csv.lines().count(), 651);
}

#[test]
fn five_thousand_handoffs_to_act_on_stand_in_the_file() {
    let pages = compose(&fixture::rows_to_act_on(5_000), &templates()).unwrap();
    assert!(pages.review_html.contains("4,600 more in worklist.csv only."));
    assert_eq!(pages.review_html.matches("class=\"clock\"").count(), 400);
    assert_eq!(pages.worklist_csv.lines().count(), 5_001);
    assert!(pages.review_html.len() < 1_000_000, "{}", pages.review_html.len());
}

#[test]
fn an_index_entry_tells_what_the_tiles_tell() {
    let pages = compose(&fixture::rich(), &templates()).unwrap();
    let entry = parse_index_entry(&pages.run_json).unwrap();
    assert_eq!(entry.period, "2026-W46");
    assert_eq!(entry.figures[0].value, "53%");
    assert_eq!(entry.figures[3].value, "4.6 of 6");
    assert_eq!(entry.verdict, "usable_with_caveats");
}

/// Writes the pages into the folder that `BATON_PAGES` named when the tests were built, for looking
/// at and for the browser.
#[test]
fn pages_can_be_looked_at() {
    let Some(folder) = option_env!("BATON_PAGES") else { return };
    std::fs::create_dir_all(folder).unwrap();
    let write =
        |name: &str, text: &str| std::fs::write(format!("{folder}/{name}.html"), text).unwrap();
    let mut entries = Vec::new();
    for (week, (name, review)) in (38..).zip(fixture::all()) {
        let pages = compose(&review, &templates()).unwrap();
        write(name, &pages.review_html);
        let entry = parse_index_entry(&pages.run_json).unwrap();
        entries.push(IndexEntry { period: format!("2026-W{week}"), ..entry });
    }
    write("index", &compose_index("en-GB", "Handoff reviews", &entries, &templates()).unwrap());
}
