//! What the review rests on, in words.

use crate::quality::{FileLedger, Severity, Verdict};
use crate::review::{Head, Setting, SettingUnit, SwitchedOff};

use super::number::{counted, grouped, listed, one_of};
use super::phrases::{Phrases, say};
use super::tile::is_setting;
use super::{metric, moment};

/// What the verdict means for the reader.
pub(crate) fn verdict(p: &Phrases, verdict: Verdict) -> String {
    match verdict {
        Verdict::Usable => say!(p, "trust-usable.meaning"),
        Verdict::UsableWithCaveats => say!(p, "trust-caveats.meaning"),
        Verdict::NotUsable => say!(p, "trust-not-usable.meaning"),
    }
}

/// What the table of checks is.
pub(crate) fn checks(p: &Phrases) -> String {
    say!(p, "trust-checks")
}

/// What the table of files is.
pub(crate) fn files(p: &Phrases) -> String {
    say!(p, "trust-files")
}

/// A check's severity, with a shape.
pub(crate) fn weight(p: &Phrases, severity: Severity) -> String {
    match severity {
        Severity::Fine => say!(p, "severity-fine"),
        Severity::Caveat => say!(p, "severity-caveat"),
        Severity::Serious => say!(p, "severity-serious"),
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
pub(crate) fn off_sub(p: &Phrases, count: usize) -> String {
    match count {
        0 => say!(p, "trust-none-off"),
        _ => say!(p, "trust-some-off"),
    }
}

/// How a file was understood, and what was mended in it.
pub(crate) fn format(p: &Phrases, file: &FileLedger) -> String {
    let mut parts = vec![super::source::format(p, &file.format)];
    parts.extend(
        file.repaired.iter().map(|(what, count)| {
            format!("{}: {}", super::name::repair(p, what), grouped(p, *count))
        }),
    );
    parts.retain(|part| !part.is_empty());
    parts.join("; ")
}

/// A count as a number to sort by.
pub(crate) fn real(count: u64) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// A threshold in words: `30 days`, `5%`.
pub(crate) fn setting(p: &Phrases, setting: Setting) -> String {
    let unit = match setting.unit {
        SettingUnit::Days => "day",
        SettingUnit::Minutes => "minute",
        SettingUnit::BusinessMinutes => "business-minute",
        SettingUnit::Handoffs => "handoff",
        SettingUnit::Weeks => "week",
        SettingUnit::Percent => {
            return say!(p, "number-percent", value = setting.value.to_string());
        }
    };
    counted(p, setting.value, unit)
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
pub(crate) fn rejected(p: &Phrases, rejected: u64, shown: usize) -> String {
    let shown_all = u64::try_from(shown).unwrap_or(u64::MAX) >= rejected;
    match rejected {
        0 => say!(p, "trust-rejected-none"),
        n if shown_all => say!(p, "trust-rejected-all-shown", n = n),
        n => say!(p, "trust-rejected-some-shown", n = n, shown = shown),
    }
}

/// A metric that could not be computed, and what would switch it on.
pub(crate) fn switched_off(p: &Phrases, off: &SwitchedOff) -> String {
    let label = metric::metric(p, &off.metric).label;
    if off.needs.is_empty() {
        say!(p, "trust-off-unknown", metric = label)
    } else {
        // A need is one column, or several of which any would do, joined by `or`.
        let need = |need: &String| {
            let columns: Vec<String> = need.split(" or ").map(str::to_owned).collect();
            one_of(p, &columns)
        };
        let needs: Vec<String> = off.needs.iter().map(need).collect();
        let needs = listed(p, &needs);
        if is_setting(&needs) {
            return say!(p, "trust-off-needs.setting", metric = label, needs = needs);
        }
        say!(p, "trust-off-needs", metric = label, needs = needs)
    }
}

/// The line under the title: the days, the instant, the counts.
pub(crate) fn meta(p: &Phrases, head: &Head) -> Vec<String> {
    let as_of = moment::instant_with_year(p, head.as_of, head.zone);
    vec![
        format!("{} ({})", moment::span(p, head.week_start, head.week_end), head.period),
        say!(p, "meta-data-to", instant = as_of, zone = head.zone.name()),
        handoffs(p, head),
        say!(p, "meta-compared-over", weeks = counted(p, u64::from(head.weeks), "week")),
    ]
}

/// `64 handoffs from 10 SDRs to 6 AEs`.
fn handoffs(p: &Phrases, head: &Head) -> String {
    if head.handoffs == 0 {
        return say!(p, "meta-no-handoffs");
    }
    say!(
        p,
        "meta-handoffs",
        handoffs = counted(p, head.handoffs, "handoff"),
        sdrs = counted(p, head.sdrs, "sdr"),
        aes = counted(p, head.aes, "ae"),
    )
}

/// Handoffs left out of the tables of people.
pub(crate) fn left_out(p: &Phrases, count: u64) -> String {
    say!(p, "people-left-out", handoffs = counted(p, count, "handoff"))
}

/// Fields that the exports do not hold.
pub(crate) fn absent_fields(p: &Phrases, fields: &[String]) -> String {
    let words: Vec<String> = fields.iter().map(|field| super::name::field(p, field)).collect();
    say!(p, "briefs-absent-fields", fields = listed(p, &words))
}

/// `12,480 of 12,480`.
pub(crate) fn found_of(p: &Phrases, found: u64, of: u64) -> String {
    say!(p, "share-count", achieved = found, eligible = of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};

    #[test]
    fn refused_rows_are_counted_and_located() {
        let p = phrases();
        assert_eq!(rejected(p, 0, 0), "Every row was loaded or merged; none was refused.");
        assert_eq!(rejected(p, 1, 1), "1 row was refused; it stands below and in rejects.csv.");
        assert_eq!(
            rejected(p, 1200, 20),
            "1,200 rows were refused; the first 20 stand below, all of them in rejects.csv."
        );
    }

    #[test]
    fn the_meta_line_names_days_instant_zone_and_counts() {
        let p = phrases();
        insta::assert_snapshot!(meta(p, &fixture::rich().head).join(" · "), @"9–15 November 2026 (2026-W46) · data to Sun 15 Nov 2026, 23:59 (America/New_York) · 64 handoffs from 10 SDRs to 6 AEs · compared over 13 weeks");
    }

    #[test]
    fn a_metric_switched_off_names_the_columns() {
        let p = phrases();
        let off =
            SwitchedOff { metric: "feedback_score".into(), needs: vec!["feedback.score".into()] };
        assert_eq!(switched_off(p, &off), "AE feedback: export feedback.score.");
    }
}
