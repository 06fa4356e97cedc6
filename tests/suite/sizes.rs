//! What a page may take, whatever the size of the company.

use crate::published::{baton, review};

/// Handoffs of a year that keep forty people busy.
const HANDOFFS: &str = "3750";
/// From so many people on the page says how everybody gets a page of their own.
const PEOPLE: usize = 40;
/// What their page may take.
const MOST_BYTES: usize = 1_000_000;

#[test]
fn forty_people_with_all_their_cards_fit_into_a_megabyte() {
    let folder = tempfile::tempdir().unwrap();
    let exports = folder.path().join("exports");
    baton(&["sample", "--handoffs", HANDOFFS, "--out", exports.to_str().unwrap()]);
    let page = review(&exports).page;
    let cards = page.matches("<article class=\"person\"").count();
    assert!((PEOPLE..=PEOPLE + 2).contains(&cards), "{cards} people");
    assert_eq!(cards > PEOPLE, page.contains("with --split each has a page of their own"));
    assert!(page.len() <= MOST_BYTES, "{} bytes", page.len());
}
