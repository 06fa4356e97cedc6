//! What the review rests on, in words.

use crate::quality::{FileLedger, Severity, Verdict};
use crate::review::{Head, SwitchedOff};

use super::number::{counted, grouped, listed};
use super::{metric, moment};

/// What the verdict means for the reader.
pub(crate) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Usable => "No check found anything that changes a figure.",
        Verdict::UsableWithCaveats => {
            "Figures stand with the caveats that the checks below state; read them before deciding."
        }
        Verdict::NotUsable => {
            "At least one check found a fault that figures rest on. Mend the export and run again."
        }
    }
}

/// What the table of checks is.
pub(crate) const CHECKS: &str = "What was looked for, how often it was found, and what was done.";

/// What the table of files is.
pub(crate) const FILES: &str =
    "Every row read is loaded, rejected or merged with another; the three add up.";

/// A check's severity, with a shape.
pub(crate) fn weight(severity: Severity) -> &'static str {
    match severity {
        Severity::Fine => "✓ fine",
        Severity::Caveat => "○ caveat",
        Severity::Serious => "! serious",
    }
}

/// The shape of the verdict.
pub(crate) fn verdict_shape(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Usable => "✓",
        Verdict::UsableWithCaveats => "○",
        Verdict::NotUsable => "!",
    }
}

/// What stands over the list of metrics switched off.
pub(crate) fn off_sub(count: usize) -> &'static str {
    match count {
        0 => "Every metric could be computed from these exports.",
        _ => "These metrics need columns that the exports don’t have.",
    }
}

/// How a file was understood, and what was mended in it.
pub(crate) fn format(file: &FileLedger) -> String {
    let mut parts = vec![super::name::of_data(&file.format)];
    parts.extend(
        file.repaired
            .iter()
            .map(|(what, count)| format!("{}: {}", super::name::of_data(what), grouped(*count))),
    );
    parts.retain(|part| !part.is_empty());
    parts.join("; ")
}

/// A count as a number to sort by.
pub(crate) fn real(count: u64) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// The class of a check's severity.
pub(crate) fn tone(severity: Severity) -> &'static str {
    match severity {
        Severity::Fine => "good",
        Severity::Caveat => "warn",
        Severity::Serious => "bad",
    }
}

/// The class of the verdict.
pub(crate) fn verdict_tone(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Usable => "good",
        Verdict::UsableWithCaveats => "warn",
        Verdict::NotUsable => "bad",
    }
}

/// How many rows were refused and where they are.
pub(crate) fn rejected(rejected: u64, shown: usize) -> String {
    match rejected {
        0 => "Every row was loaded or merged; none was refused.".to_owned(),
        1 => "1 row was refused; it stands below and in rejects.csv.".to_owned(),
        n if u64::try_from(shown).unwrap_or(u64::MAX) >= n => {
            format!("{} were refused; they stand below and in rejects.csv.", counted(n, "row"))
        }
        n => format!(
            "{} were refused; the first {shown} stand below, all of them in rejects.csv.",
            counted(n, "row")
        ),
    }
}

/// A metric that could not be computed, and what would switch it on.
pub(crate) fn switched_off(off: &SwitchedOff) -> String {
    let label = metric::metric(&off.metric).label;
    if off.needs.is_empty() {
        format!("{label}: the exports can’t tell.")
    } else {
        format!("{label}: export {}.", listed(&off.needs))
    }
}

/// The line under the title: the days, the instant, the counts.
pub(crate) fn meta(head: &Head) -> Vec<String> {
    vec![
        format!("{} ({})", moment::span(head.week_start, head.week_end), head.period),
        format!(
            "data to {} ({})",
            moment::instant_with_year(head.as_of, head.zone),
            head.zone.name()
        ),
        handoffs(head),
        format!("compared over {}", counted(u64::from(head.weeks), "week")),
    ]
}

/// `64 handoffs from 10 SDRs to 6 AEs`.
fn handoffs(head: &Head) -> String {
    if head.handoffs == 0 {
        return "no handoffs in this week".to_owned();
    }
    let [all, from, to] = [(head.handoffs, "handoff"), (head.sdrs, "SDR"), (head.aes, "AE")]
        .map(|(count, noun)| counted(count, noun));
    format!("{all} from {from} to {to}")
}

/// Handoffs left out of the tables of people.
pub(crate) fn left_out(count: u64) -> String {
    format!(
        "{} left out of this table: handed to oneself, to a queue, or by someone unknown.",
        counted(count, "handoff")
    )
}

/// Fields that the exports do not hold.
pub(crate) fn absent_fields(fields: &[String]) -> String {
    let words: Vec<String> = fields.iter().map(|field| super::name::field(field)).collect();
    format!("Not in the exports, and so not counted as blank: {}.", listed(&words))
}

/// `12,480 of 12,480`.
pub(crate) fn found_of(found: u64, of: u64) -> String {
    format!("{} of {}", grouped(found), grouped(of))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::fixture;

    #[test]
    fn refused_rows_are_counted_and_located() {
        assert_eq!(rejected(0, 0), "Every row was loaded or merged; none was refused.");
        assert_eq!(rejected(1, 1), "1 row was refused; it stands below and in rejects.csv.");
        assert_eq!(
            rejected(1200, 20),
            "1,200 rows were refused; the first 20 stand below, all of them in rejects.csv."
        );
    }

    #[test]
    fn the_meta_line_names_days_instant_zone_and_counts() {
        insta::assert_snapshot!(meta(&fixture::rich().head).join(" · "), @"9–15 November 2026 (2026-W46) · data to Sun 15 Nov 2026, 23:59 (America/New_York) · 64 handoffs from 10 SDRs to 6 AEs · compared over 13 weeks");
    }

    #[test]
    fn a_metric_switched_off_names_the_columns() {
        let off =
            SwitchedOff { metric: "feedback_score".into(), needs: vec!["feedback.score".into()] };
        assert_eq!(switched_off(&off), "AE feedback: export feedback.score.");
    }
}
