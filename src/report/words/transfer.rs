//! The sentences of the section on warm transfer.

use crate::review::{Method, Methods, Review};

use super::number::{capital, listed, points_with_interval, signed_points};
use super::share::Thresholds;
use super::{moment, name};

/// What stands where no method is known.
pub(crate) const NONE: &str = "No handoff in the window names its transfer method.";

/// What is measured, when, and against what.
pub(crate) fn sub(review: &Review, methods: &Methods) -> String {
    format!(
        "Handoffs that became opportunities, by transfer method, from {}; compared with {}, the most used.",
        moment::full_day(review.head.matured_window_start),
        name::method(&methods.reference)
    )
}

/// That the pooled and the adjusted order disagree.
pub(crate) fn reversal(methods: &Methods, row: &Method) -> String {
    let raw = row.difference.map_or_else(String::new, |(points, ..)| signed_points(points));
    let adjusted = row.adjusted.map_or_else(String::new, points_with_interval);
    format!(
        "Read with care: {} against {} is {raw} points pooled, but {adjusted} within {}. The methods were \
         used on different handoffs.",
        name::method(&row.name),
        name::method(&methods.reference),
        name::factor(&methods.adjusted_for)
    )
}

/// The methods for those who can't see the figure.
pub(crate) fn in_words(thresholds: Thresholds, methods: &Methods) -> String {
    let rows: Vec<String> = methods
        .rows
        .iter()
        .map(|row| {
            format!("{} {}", name::method(&row.name), thresholds.brief(&row.share, "handoff"))
        })
        .collect();
    let text = listed(&rows);
    if text.is_empty() { String::new() } else { format!("{}.", capital(&text)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::fixture;

    #[test]
    fn a_reversal_is_called_out_with_both_differences() {
        let methods = fixture::rich().methods.unwrap();
        let row = methods.rows.iter().find(|row| row.reversed).unwrap();
        insta::assert_snapshot!(reversal(&methods, row), @"Read with care: calendar booking against intro e-mail is −3.8 points pooled, but +5.1 points (95% interval −2.1 to +12.2) within company size. The methods were used on different handoffs.");
    }
}
