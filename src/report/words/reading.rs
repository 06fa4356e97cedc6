//! How to read each figure, in one note.

use super::phrases::{Phrases, say};

/// The curve of waits.
pub(crate) fn curve(p: &Phrases) -> String {
    say!(p, "reading-curve")
}

/// The states of the SLA.
pub(crate) fn sla(p: &Phrases) -> String {
    say!(p, "reading-sla")
}

/// What else is promised.
pub(crate) fn promises(p: &Phrases) -> String {
    say!(p, "reading-promises")
}

/// Conversion by how soon the AE touched.
pub(crate) fn response(p: &Phrases) -> String {
    say!(p, "reading-response")
}

/// Cohorts as they mature.
pub(crate) fn cohorts(p: &Phrases) -> String {
    say!(p, "reading-cohorts")
}

/// Months in the role.
pub(crate) fn ramp(p: &Phrases) -> String {
    say!(p, "reading-ramp")
}

/// The steps of a handoff's way.
pub(crate) fn stall(p: &Phrases) -> String {
    say!(p, "reading-stall")
}

/// Waits with an open end.
pub(crate) fn waits(p: &Phrases) -> String {
    say!(p, "reading-waits")
}

/// The weekly conversion.
pub(crate) fn weekly(p: &Phrases, maturity_days: u32) -> String {
    say!(p, "reading-weekly", days = maturity_days)
}

/// A control chart.
pub(crate) fn control(p: &Phrases) -> String {
    say!(p, "reading-control")
}

/// A control chart, where another explains it in full.
pub(crate) fn control_in_short(p: &Phrases) -> String {
    say!(p, "reading-control.short")
}

/// What was done where the weeks vary more than their counts explain.
pub(crate) fn widened(p: &Phrases) -> String {
    say!(p, "reading-control.widened")
}

/// The decomposition.
pub(crate) fn mix(p: &Phrases) -> String {
    say!(p, "reading-mix")
}

/// The grid of briefs.
pub(crate) fn heat(p: &Phrases) -> String {
    say!(p, "reading-heat")
}

/// Completeness and outcome.
pub(crate) fn by_missing(p: &Phrases) -> String {
    say!(p, "reading-by-missing")
}

/// The table of all metrics.
pub(crate) fn overview(p: &Phrases) -> String {
    say!(p, "reading-overview")
}

/// People.
pub(crate) fn people(p: &Phrases) -> String {
    say!(p, "reading-people")
}

/// Everybody on all their metrics.
pub(crate) fn people_side_by_side(p: &Phrases, min_compared: u64) -> String {
    say!(p, "reading-people.side-by-side", fewest = min_compared)
}

/// The funnel of people.
pub(crate) fn funnel(p: &Phrases) -> String {
    say!(p, "reading-funnel")
}

/// Transfer methods.
pub(crate) fn methods(p: &Phrases, adjusted_for: &str, reference: &str) -> String {
    say!(p, "reading-methods", factor = adjusted_for, reference = reference)
}

/// Feedback.
pub(crate) fn scores(p: &Phrases) -> String {
    say!(p, "reading-scores")
}

/// How the scores are spread.
pub(crate) fn spread(p: &Phrases) -> String {
    say!(p, "reading-scores.spread")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::phrases;

    #[test]
    fn no_reading_note_claims_a_cause() {
        let p = phrases();
        let notes = [
            curve(p),
            sla(p),
            promises(p),
            response(p),
            cohorts(p),
            ramp(p),
            stall(p),
            waits(p),
            weekly(p, 30),
            control(p),
            control_in_short(p),
            widened(p),
            mix(p),
            heat(p),
            by_missing(p),
            overview(p),
            people(p),
            people_side_by_side(p, 8),
            funnel(p),
            methods(p, "company size", "intro e-mail"),
            scores(p),
            spread(p),
            say!(p, "reading-cadence"),
            say!(p, "reading-judgements"),
            say!(p, "reading-criteria"),
            say!(p, "reading-lead-scores"),
            say!(p, "reading-talks"),
            say!(p, "reading-talks.span"),
            say!(p, "reading-load"),
            say!(p, "playbook-reading"),
        ];
        for note in notes {
            assert!(!note.contains("because") && !note.contains("due to"), "{note}");
            assert!(note.ends_with('.') && !note.contains("  "), "{note}");
        }
        assert!(weekly(p, 1).contains("younger than 1 day and"));
    }
}
