//! The sentences on what else an AE promises.

use crate::review::{PeopleTable, PersonKind, Promise, Review};

use super::metric::metric;
use super::number::listed;
use super::people::on_what;
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{moment, name};

/// Which AEs differ on a promise; a name stands here only after adjustment.
pub(crate) fn headline(p: &Phrases, review: &Review) -> String {
    let is_promise = |table: &&PeopleTable| {
        table.kind == PersonKind::Ae && review.promises.iter().any(|p| p.metric == table.metric)
    };
    let found: Vec<String> =
        review.people.iter().filter(is_promise).filter_map(|table| on_what(p, table)).collect();
    let compared = review.people.iter().filter(is_promise).any(super::people::compared);
    match found.as_slice() {
        [] if compared => say!(p, "promises-none-differs"),
        [] => say!(p, "promises-none-compared"),
        found => found.join("; "),
    }
}

/// What the bars show.
pub(crate) fn measure(p: &Phrases, review: &Review) -> String {
    let window = moment::span(p, review.head.window_start, review.head.week_end);
    say!(p, "promises-measure", window = window)
}

/// The shares of all, for those who can't see the bars.
pub(crate) fn in_words(thresholds: Thresholds<'_>, promises: &[Promise]) -> String {
    let p = thresholds.p;
    let told = |promise: &Promise| {
        let words = metric(p, &promise.metric);
        let all = promise.rows.first()?;
        Some(format!("{}: {}", words.label, thresholds.whole(&all.share, &words.unit)))
    };
    let shares: Vec<String> = promises.iter().filter_map(told).collect();
    format!("{}.", shares.join("; "))
}

/// Who it is: an AE, or all of them.
pub(crate) fn who(p: &Phrases, id: &str, spelled: &str) -> String {
    if id.is_empty() { say!(p, "all-aes") } else { name::of_data(spelled) }
}

/// Names of the promises in a sentence.
pub(crate) fn names(p: &Phrases, promises: &[Promise]) -> String {
    let labels: Vec<String> =
        promises.iter().map(|promise| metric(p, &promise.metric).inline).collect();
    listed(p, &labels)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, thresholds};

    #[test]
    fn an_ae_is_named_only_with_a_flag() {
        let p = phrases();
        let mut review = fixture::rich();
        assert_eq!(
            headline(p, &review),
            "Acknowledged, confirmed and reviewed per AE: no two could be compared"
        );
        review.people[2].metric = "acknowledgement_sla".into();
        assert_eq!(headline(p, &review), "Omar T. differs on acknowledged within target");
        for row in &mut review.people[2].rows {
            row.flag = None;
        }
        assert_eq!(
            headline(p, &review),
            "No AE differs from the team on acknowledgement or confirmation beyond chance"
        );
    }

    #[test]
    fn the_bars_are_told_in_words_too() {
        let words = in_words(thresholds(), &fixture::rich().promises);
        insta::assert_snapshot!(words, @"Acknowledged within target: 60% (487 of 809, 95% interval 57–64%); Brief reviewed before the meeting: 60% (487 of 812, 95% interval 57–63%).");
    }
}
