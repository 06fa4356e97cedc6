//! The sentences of the section on warm transfer.

use crate::review::{Method, Methods, Review};

use super::number::{capital, listed, points_with_interval, signed_points};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{moment, name};

/// What stands where no method is known.
pub(crate) fn none(p: &Phrases) -> String {
    say!(p, "transfer-none")
}

/// What is measured, when, and against what.
pub(crate) fn sub(p: &Phrases, review: &Review, methods: &Methods) -> String {
    let from = moment::full_day(p, review.head.matured_window_start);
    say!(p, "transfer-sub", from = from, reference = name::method(p, &methods.reference))
}

/// That the pooled and the adjusted order disagree.
pub(crate) fn reversal(p: &Phrases, methods: &Methods, row: &Method) -> String {
    let raw = row.difference.map_or_else(String::new, |(points, ..)| signed_points(p, points));
    let adjusted = row.adjusted.map_or_else(String::new, |points| points_with_interval(p, points));
    say!(
        p,
        "transfer-reversal",
        method = name::method(p, &row.name),
        reference = name::method(p, &methods.reference),
        raw = raw,
        adjusted = adjusted,
        factor = name::factor(p, &methods.adjusted_for),
    )
}

/// The methods for those who can't see the figure.
pub(crate) fn in_words(thresholds: Thresholds<'_>, methods: &Methods) -> String {
    let p = thresholds.p;
    let rows: Vec<String> = methods
        .rows
        .iter()
        .map(|row| {
            format!("{} {}", name::method(p, &row.name), thresholds.brief(&row.share, "handoff"))
        })
        .collect();
    let text = listed(p, &rows);
    if text.is_empty() { String::new() } else { format!("{}.", capital(&text)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};

    #[test]
    fn a_reversal_is_called_out_with_both_differences() {
        let p = phrases();
        let methods = fixture::rich().methods.unwrap();
        let row = methods.rows.iter().find(|row| row.reversed).unwrap();
        insta::assert_snapshot!(reversal(p, &methods, row), @"Read with care: calendar booking against intro e-mail is −3.8 points pooled, but +5.1 points (95% interval −2.1 to +12.2) within company size. The methods were used on different handoffs.");
    }
}
