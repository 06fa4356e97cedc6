//! The words of the index of reviews.

use super::number::counted;
use super::phrases::{Phrases, say};

/// How many reviews there are.
pub(crate) fn sub(p: &Phrases, reviews: usize) -> String {
    match u64::try_from(reviews).unwrap_or(u64::MAX) {
        0 => say!(p, "index-none"),
        count => say!(p, "index-sub", reviews = counted(p, count, "review")),
    }
}

/// What a small line shows.
pub(crate) fn trail(p: &Phrases, points: usize) -> String {
    match u64::try_from(points).unwrap_or(u64::MAX) {
        0 | 1 => say!(p, "index-trail-too-few"),
        count => say!(p, "index-trail", reviews = counted(p, count, "review")),
    }
}

/// Tone, shape and words of a stored verdict; one that we don't know says so.
pub(crate) fn verdict(p: &Phrases, stored: &str) -> (&'static str, &'static str, String) {
    match stored {
        "usable" => ("good", "✓", say!(p, "trust-usable.short")),
        "usable_with_caveats" => ("warn", "○", say!(p, "index-caveats")),
        "not_usable" => ("bad", "!", say!(p, "trust-not-usable.short")),
        _ => ("calm", "○", say!(p, "index-unknown")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::phrases;

    #[test]
    fn reviews_are_counted() {
        assert_eq!(
            [0, 1, 12].map(|n| sub(phrases(), n)),
            ["No review yet.", "1 review, newest first.", "12 reviews, newest first."]
        );
    }
}
