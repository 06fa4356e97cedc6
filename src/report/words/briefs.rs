//! The sentences of the section on briefs.

use crate::review::{Briefs, Review, Share};

use super::number::{counted, listed};
use super::phrases::{Phrases, say};
use super::response::{self, Direction};
use super::share::Thresholds;
use super::{moment, name};

/// What the grid shows.
pub(crate) fn grid(p: &Phrases) -> String {
    say!(p, "briefs-grid")
}

/// The line that opens the table of fields.
pub(crate) fn fields(p: &Phrases) -> String {
    say!(p, "briefs-fields")
}

/// What the weekly chart shows.
pub(crate) fn complete(p: &Phrases) -> String {
    say!(p, "briefs-complete")
}

/// What the number of missing components says of conversion; a direction is told only with a test.
pub(crate) fn by_missing(p: &Phrases, briefs: &Briefs) -> String {
    match response::direction(briefs.missing_trend) {
        Some(Direction::Falls) => say!(p, "briefs-missing-falls"),
        Some(Direction::Rises) => say!(p, "briefs-missing-rises"),
        Some(Direction::Neither) => say!(p, "briefs-missing-no-trend"),
        None => say!(p, "briefs-missing-not-told"),
    }
}

/// Whose conversion it is.
pub(crate) fn by_missing_sub(p: &Phrases) -> String {
    say!(p, "briefs-missing-sub")
}

/// The same for those who can't see it.
pub(crate) fn missing_in_words(thresholds: Thresholds<'_>, briefs: &Briefs) -> String {
    let told = briefs.conversion_by_missing.iter().map(|(count, share)| {
        format!("{}: {}", missing(thresholds.p, *count), thresholds.whole(share, "handoff"))
    });
    format!("{}.", told.collect::<Vec<_>>().join("; "))
}

/// What is measured.
pub(crate) fn sub(p: &Phrases, review: &Review) -> String {
    let window = moment::span(p, review.head.window_start, review.head.week_end);
    say!(p, "briefs-sub", window = window)
}

/// An SDR below the team on a component.
pub(crate) fn below(
    thresholds: Thresholds<'_>,
    who: &str,
    component: &str,
    share: &Share,
) -> String {
    let p = thresholds.p;
    say!(
        p,
        "briefs-below-one",
        who = name::of_data(who),
        component = name::component(p, component),
        share = thresholds.value(share),
        count = super::share::count(p, share),
    )
}

/// All who are below the team.
pub(crate) fn below_all(p: &Phrases, lines: &[String]) -> String {
    say!(p, "briefs-below", lines = listed(p, lines))
}

/// `none`, `1 component`, `3 or more components`.
pub(crate) fn missing(p: &Phrases, count: u32) -> String {
    match count {
        0 => say!(p, "briefs-missing-none"),
        3.. => say!(p, "briefs-missing-or-more", count = count),
        count => counted(p, u64::from(count), "component"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, share, thresholds};
    use crate::review::ResponseTrend;

    #[test]
    fn three_stands_for_three_or_more() {
        assert_eq!(
            [0, 1, 2, 3].map(|n| missing(phrases(), n)),
            ["None", "1 component", "2 components", "3 or more"]
        );
    }

    #[test]
    fn a_direction_along_what_is_missing_needs_a_test() {
        let mut briefs = fixture::rich().briefs.unwrap();
        let mut headline = |slope, p_value| {
            briefs.missing_trend = Some(ResponseTrend { slope, p_value });
            by_missing(phrases(), &briefs)
        };
        assert_eq!(
            headline(-0.1, 0.01),
            "Conversion falls the more components of the brief are missing"
        );
        assert_eq!(
            headline(0.1, 0.01),
            "Conversion rises the more components of the brief are missing"
        );
        assert_eq!(
            headline(-0.1, 0.06),
            "No trend in conversion along the number of components missing"
        );
        briefs.missing_trend = None;
        assert_eq!(
            by_missing(phrases(), &briefs),
            "Conversion by the number of components missing can’t be compared yet"
        );
    }

    #[test]
    fn who_is_below_is_told_with_the_count() {
        let line = below(thresholds(), "Finley O.", "decision_context", &share(9, 41));
        assert_eq!(line, "Finley O. on decision context (22%, 9 of 41)");
    }
}
