//! The rules of wording, held against whole pages.

use crate::report::compose;

use super::{fixture, templates};

/// The words of a page: no markup, no style, no script, no query.
fn words(page: &str) -> String {
    let mut text = page.to_owned();
    for (open, close) in [("<style", "</style>"), ("<script", "</script>"), ("<pre", "</pre>")] {
        while let Some(start) = text.find(open) {
            let end = text[start..].find(close).map_or(text.len(), |end| start + end + close.len());
            text.replace_range(start..end, " ");
        }
    }
    text.split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, words)| words)
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn no_page_claims_a_cause_or_prints_a_number_raw() {
    for (name, review) in fixture::all() {
        let words = words(&compose(&review, &templates()).unwrap().review_html);
        for banned in [
            " because ",
            " caused ",
            " due to ",
            " leads to ",
            "NaN",
            "inf%",
            "None%",
            "p = 0.00 ",
            "-0%",
        ] {
            assert!(!words.contains(banned), "{name}: `{banned}`");
        }
        let long = words.split_whitespace().find(|word| {
            let decimals = word.split_once('.').map_or("", |(_, decimals)| decimals);
            decimals.len() > 3 && decimals.chars().all(|c| c.is_ascii_digit())
        });
        assert_eq!(long, None, "{name}");
    }
}

#[test]
fn one_is_singular_on_the_page_of_one_handoff() {
    let words = words(&compose(&fixture::one_handoff(), &templates()).unwrap().review_html);
    assert!(words.contains("1 handoff from 1 SDR to 1 AE"), "{words}");
    for wrong in [" 1 handoffs", " 1 SDRs", " 1 AEs", " 1 days", " 1 weeks", " 1 appointments"] {
        assert!(!words.contains(wrong), "`{wrong}`");
    }
}

#[test]
fn a_quiet_week_is_allowed_to_be_quiet() {
    let words = words(&compose(&fixture::quiet(), &templates()).unwrap().review_html);
    assert!(words.contains("Nothing changed beyond normal variation this week."));
    for change in ["is up", "is down", "is faster", "is slower", "improved", "worsened"] {
        assert!(!words.contains(change), "`{change}`");
    }
}

#[test]
fn what_is_off_says_which_column_switches_it_on() {
    let words = words(&compose(&fixture::switched_off(), &templates()).unwrap().review_html);
    for column in ["meetings.outcome", "outcomes.opportunity_created_at", "activities.occurred_at"]
    {
        assert!(words.contains(&format!("Export {column} to switch it on.")), "{column}");
    }
}
