//! How to read each figure, in one note.

use super::number::{counted, grouped};

/// The curve of waits.
pub(crate) const CURVE: &str = "The line shows the share of handoffs touched by each moment of \
business time; a line further left means sooner touches. Small ticks are handoffs still waiting: they count \
until the moment of the data. The band is a 95% interval (log-log). The row below the axis counts who \
still waits.";

/// The states of the SLA.
pub(crate) const SLA: &str = "Each bar is all handoffs of one AE: touched in time, touched late, \
still open within the target, still open beyond it. The share within the target, in the table, takes \
those still open into account (Kaplan–Meier). An AE is named only if the whole pattern of waits \
differs from the others’ after adjustment for the number of AEs (log-rank, Holm).";

/// The weekly conversion.
pub(crate) fn weekly(maturity_days: u32) -> String {
    format!(
        "Each point is one week of handoffs, the band its 95% interval (Wilson). Hollow points in the \
         grey zone are younger than {} and are left out of every comparison.",
        counted(u64::from(maturity_days), "day")
    )
}

/// A control chart.
pub(crate) const CONTROL: &str = "The middle line is the mean, the outer lines the limits of normal \
variation: points between them differ as chance alone would have it. Only marked points (▲ ▼) break \
a rule: outside the limits, 7 in a row on one side, 7 in a row in one direction, or 2 of 3 near a \
limit. Weeks with few cases have wider limits.";

/// A control chart, where another explains it in full.
pub(crate) const CONTROL_IN_SHORT: &str = "Middle line: the mean. Outer lines: the limits of normal \
variation. Only marked points (▲ ▼) break a rule.";

/// What was done where the weeks vary more than their counts explain.
pub(crate) const WIDENED: &str = "The weeks vary more than their counts alone explain, so the limits \
were widened (Laney).";

/// The decomposition.
pub(crate) const MIX: &str = "Mix: the week had other handoffs than the weeks before. Rate: the same \
kind of handoff did better or worse. The steps add up to the whole difference; they describe it, \
they don’t say what led to it.";

/// The grid of briefs.
pub(crate) const HEAT: &str = "Each cell is the share of an SDR’s handoffs with that component \
complete; darker is more complete. Who is below the team after adjustment for the number of cells is \
named under the figure. Rows with few handoffs are pale: shown, not compared.";

/// Completeness and outcome.
pub(crate) const BY_MISSING: &str = "Handoffs old enough to be judged, by how many components of the \
brief were missing. This is what went together, not what led to what: handoffs with full briefs may \
differ in other ways.";

/// People.
pub(crate) fn people(min_compared: u64) -> String {
    format!(
        "Dot: the observed share with its 95% interval. Tick: the same, pulled towards the team by as \
         much as the count leaves open; it sets the order. ▲ ▼ mark only those who differ from the team \
         after adjustment for the number of people (Benjamini–Hochberg). Hollow: fewer than {}, shown \
         and not compared.",
        grouped(min_compared)
    )
}

/// Transfer methods.
pub(crate) fn methods(adjusted_for: &str, reference: &str) -> String {
    format!(
        "Grey diamond: the share as observed, with its 95% interval. Blue dot: where the method stands \
         beside {reference} when compared within {adjusted_for} (Mantel–Haenszel), with the interval of \
         that difference. A blue interval that crosses the dotted line shows no difference. Methods were \
         not drawn by lot: read it as description."
    )
}

/// Feedback.
pub(crate) const SCORES: &str = "Scores are the AE’s judgement of the handoff, 1 to 5. Handoffs \
without a score are left out of the share; how many they are stands beside it.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_reading_note_claims_a_cause() {
        let notes = [
            CURVE.to_owned(),
            SLA.to_owned(),
            weekly(30),
            CONTROL.to_owned(),
            CONTROL_IN_SHORT.to_owned(),
            WIDENED.to_owned(),
            MIX.to_owned(),
            HEAT.to_owned(),
            BY_MISSING.to_owned(),
            people(8),
            methods("company size", "intro e-mail"),
            SCORES.to_owned(),
        ];
        for note in notes {
            assert!(!note.contains("because") && !note.contains("due to"), "{note}");
            assert!(note.ends_with('.') && !note.contains("  "), "{note}");
        }
        assert!(weekly(1).contains("younger than 1 day and"));
    }
}
