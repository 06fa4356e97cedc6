//! The sentences of the section on briefs.

use crate::review::{Briefs, Review, Share};

use super::number::{counted, listed};
use super::share::Thresholds;
use super::{moment, name};

/// What the grid shows.
pub(crate) const GRID: &str = "Share of each SDR’s handoffs with the component complete";

/// The line that opens the table of fields.
pub(crate) const FIELDS: &str = "Every component and field";

/// What the weekly chart shows.
pub(crate) const COMPLETE: &str = "Handoffs with every component of the brief complete, by week.";

/// The heading over outcome by completeness.
pub(crate) const BY_MISSING: &str = "Conversion by what was missing";

/// What is measured.
pub(crate) fn sub(review: &Review) -> String {
    format!(
        "A component is complete when all its mandatory fields hold more than junk; handoffs of {}.",
        moment::span(review.head.window_start, review.head.week_end)
    )
}

/// The components for those who can't see the grid.
pub(crate) fn in_words(thresholds: Thresholds, briefs: &Briefs) -> String {
    let parts: Vec<String> = briefs
        .components
        .iter()
        .map(|part| {
            format!("{} {}", name::component(&part.name), thresholds.brief(&part.share, "handoff"))
        })
        .collect();
    format!("All SDRs: {}.", listed(&parts))
}

/// An SDR below the team on a component.
pub(crate) fn below(thresholds: Thresholds, who: &str, component: &str, share: &Share) -> String {
    format!(
        "{} on {} ({}, {})",
        name::of_data(who),
        name::component(component),
        thresholds.value(share),
        super::share::count(share)
    )
}

/// All who are below the team.
pub(crate) fn below_all(lines: &[String]) -> String {
    format!("Below the team after adjustment for the number of cells: {}.", listed(lines))
}

/// `none`, `1 component`, `3 or more components`.
pub(crate) fn missing(count: u32) -> String {
    match count {
        0 => "None".to_owned(),
        3.. => format!("{count} or more"),
        count => counted(u64::from(count), "component"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{share, thresholds};

    #[test]
    fn three_stands_for_three_or_more() {
        assert_eq!([0, 1, 2, 3].map(missing), ["None", "1 component", "2 components", "3 or more"]);
    }

    #[test]
    fn who_is_below_is_told_with_the_count() {
        let line = below(thresholds(), "Finley O.", "decision_context", &share(9, 41));
        assert_eq!(line, "Finley O. on decision context (22%, 9 of 41)");
    }
}
