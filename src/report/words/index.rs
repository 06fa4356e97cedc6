//! The words of the index of reviews.

use super::number::counted;

/// How many reviews there are.
pub(crate) fn sub(reviews: usize) -> String {
    match u64::try_from(reviews).unwrap_or(u64::MAX) {
        0 => "No review yet.".to_owned(),
        count => format!("{}, newest first.", counted(count, "review")),
    }
}

/// What a small line shows.
pub(crate) fn trail(points: usize) -> String {
    match u64::try_from(points).unwrap_or(u64::MAX) {
        0 | 1 => "Too few reviews for a line.".to_owned(),
        count => format!(
            "Over {}; a line, not a test: signals stand in each review.",
            counted(count, "review")
        ),
    }
}

/// Tone, shape and words of a stored verdict; one that we don't know says so.
pub(crate) fn verdict(stored: &str) -> (&'static str, &'static str, &'static str) {
    match stored {
        "usable" => ("good", "✓", "Data usable"),
        "usable_with_caveats" => ("warn", "○", "With caveats"),
        "not_usable" => ("bad", "!", "Data not usable"),
        _ => ("calm", "○", "Verdict unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reviews_are_counted() {
        assert_eq!(
            [0, 1, 12].map(sub),
            ["No review yet.", "1 review, newest first.", "12 reviews, newest first."]
        );
    }
}
