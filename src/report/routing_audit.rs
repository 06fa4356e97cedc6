//! The dry run of the routing rules in words: a table, data, and a file of every handoff looked at.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono_tz::Tz;

use super::error::ReportError;
use super::export::{Out, Sheet};
use super::templates::Templates;
use super::words::phrases::{Phrases, say};
use super::words::{moment, name};
use crate::review::{RouteVerdict, RoutedRow, RoutingAudit};

/// The dry run for people in the words of a locale: a line for each handoff, then one for each rule.
///
/// # Errors
/// [`ReportError`] when the templates have no phrases of that locale.
pub fn routing_table(
    audit: &RoutingAudit,
    zone: Tz,
    (locale, templates): (&str, &Templates),
) -> Result<String, ReportError> {
    let p = &templates.phrases(locale)?;
    let mut text = rows_in_columns(p, audit, zone);
    let mut rules: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for row in &audit.rows {
        if let (Some(rule), RouteVerdict::AsRuled | RouteVerdict::Misrouted) =
            (&row.rule, row.verdict)
        {
            let sums = rules.entry(rule).or_default();
            sums.0 += u64::from(row.verdict == RouteVerdict::Misrouted);
            sums.1 += 1;
        }
    }
    for (rule, (misrouted, all)) in rules {
        let rule = name::of_data(rule);
        let line = say!(p, "audit-rule", rule = rule, misrouted = misrouted, n = all);
        let _ = writeln!(text, "{line}");
    }
    let not_judged = audit.count(RouteVerdict::NotJudged);
    if not_judged > 0 {
        let _ = writeln!(text, "{}", say!(p, "audit-not-judged", n = not_judged));
    }
    let no_rule = audit.count(RouteVerdict::NoRule);
    if no_rule > 0 {
        let _ = writeln!(text, "{}", say!(p, "audit-no-rule", n = no_rule));
    }
    for id in &audit.unknown {
        let _ = writeln!(text, "{}", say!(p, "gate-unknown", id = name::of_data(id)));
    }
    if audit.rows.is_empty() && audit.unknown.is_empty() {
        let _ = writeln!(text, "{}", say!(p, "audit-none"));
    }
    Ok(text)
}

/// A line for each handoff, its cells below one another.
fn rows_in_columns(p: &Phrases, audit: &RoutingAudit, zone: Tz) -> String {
    let mut text = String::new();
    let rows: Vec<[String; 6]> = audit.rows.iter().map(|row| cells(p, row, zone)).collect();
    let head = [
        say!(p, "column-handoff"),
        say!(p, "audit-handed-off"),
        say!(p, "column-rule"),
        say!(p, "column-went-to"),
        say!(p, "audit-goes-to"),
        say!(p, "audit-verdict"),
    ];
    if !rows.is_empty() {
        let width = |at: usize| {
            rows.iter().chain([&head]).map(|row| row[at].chars().count()).max().unwrap_or(0)
        };
        let widths = [0, 1, 2, 3, 4, 5].map(width);
        for row in [&head].into_iter().chain(&rows) {
            let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
            let _ = writeln!(text, "{}", cells.collect::<Vec<_>>().join("  ").trim_end());
        }
        text.push('\n');
    }
    text
}

fn cells(p: &Phrases, row: &RoutedRow, zone: Tz) -> [String; 6] {
    let said = |word: Option<&String>| word.map_or_else(|| "–".to_owned(), |w| name::of_data(w));
    [
        name::of_data(&row.handoff_id),
        moment::iso_instant(row.handed_off_at.0, zone),
        said(row.rule.as_ref()),
        name::of_data(&row.ae),
        said(row.recipients.as_ref()),
        said_verdict(p, row.verdict),
    ]
}

fn said_verdict(p: &Phrases, verdict: RouteVerdict) -> String {
    match verdict {
        RouteVerdict::AsRuled => say!(p, "audit-as-ruled"),
        RouteVerdict::Misrouted => say!(p, "audit-misrouted"),
        RouteVerdict::NotJudged => say!(p, "audit-not-judged.one"),
        RouteVerdict::NoRule => say!(p, "audit-no-rule.one"),
    }
}

/// The verdict in a file for machines.
fn canonical(verdict: RouteVerdict) -> &'static str {
    match verdict {
        RouteVerdict::AsRuled => "as ruled",
        RouteVerdict::Misrouted => "misrouted",
        RouteVerdict::NotJudged => "not judged",
        RouteVerdict::NoRule => "no rule",
    }
}

/// The dry run for programs.
///
/// # Errors
/// [`ReportError::Encode`] when it has no text.
pub fn routing_json(audit: &RoutingAudit) -> Result<String, ReportError> {
    let mut value = serde_json::to_value(audit).map_err(failed)?;
    if let Some(fields) = value.as_object_mut() {
        fields.insert("passes".to_owned(), audit.passes().into());
    }
    let text = serde_json::to_string_pretty(&value).map_err(failed)?;
    Ok(text + "\n")
}

fn failed(source: serde_json::Error) -> ReportError {
    ReportError::Encode { file: "the routing audit", source: Box::new(source) }
}

/// Every handoff looked at, with its rule and what follows; safe to open in a spreadsheet.
///
/// # Errors
/// [`ReportError::Encode`] when a row has no text.
pub fn routing_csv(audit: &RoutingAudit, zone: Tz) -> Result<String, ReportError> {
    let head = [
        "handoff_id",
        "lead_id",
        "account",
        "handed_off_at",
        "sdr",
        "rule",
        "went_to",
        "goes_to",
        "verdict",
    ];
    let mut sheet = Sheet::new("routing.csv", &head);
    for row in &audit.rows {
        sheet.push(vec![
            Out::text(&row.handoff_id),
            Out::text(&row.lead_id),
            Out::text(&row.account),
            Out::text(moment::iso_instant(row.handed_off_at.0, zone)),
            Out::text(&row.sdr),
            Out::text(row.rule.as_deref().unwrap_or_default()),
            Out::text(&row.ae),
            Out::text(row.recipients.as_deref().unwrap_or_default()),
            Out::text(canonical(row.verdict)),
        ]);
    }
    sheet.text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::templates;
    use crate::review::Instant;

    fn row(id: &str, verdict: RouteVerdict) -> RoutedRow {
        let ruled = verdict != RouteVerdict::NoRule;
        RoutedRow {
            handoff_id: id.to_owned(),
            lead_id: format!("L{id}"),
            account: "=HYPERLINK(1)".to_owned(),
            handed_off_at: Instant(1_794_805_140),
            sdr: "Sam".to_owned(),
            ae: "Ann".to_owned(),
            rule: ruled.then(|| "DACH".to_owned()),
            recipients: ruled.then(|| "Bob, Ilse".to_owned()),
            verdict,
        }
    }

    fn audit() -> RoutingAudit {
        let rows = vec![
            row("H-1", RouteVerdict::Misrouted),
            row("H-2", RouteVerdict::AsRuled),
            row("H-3", RouteVerdict::NoRule),
            row("H-4", RouteVerdict::NotJudged),
        ];
        RoutingAudit { as_of: Instant(1_794_805_140), rows, unknown: vec!["X-9".to_owned()] }
    }

    #[test]
    fn each_handoff_stands_with_its_rule_and_each_rule_with_its_count() {
        insta::assert_snapshot!(routing_table(&audit(), Tz::UTC, ("en-GB", &templates())).unwrap(), @r"
        Handoff  Handed off                 Rule  Went to  Goes to    Verdict
        H-1      2026-11-16T04:59:00+00:00  DACH  Ann      Bob, Ilse  misrouted
        H-2      2026-11-16T04:59:00+00:00  DACH  Ann      Bob, Ilse  as ruled
        H-3      2026-11-16T04:59:00+00:00  –     Ann      –          no rule
        H-4      2026-11-16T04:59:00+00:00  DACH  Ann      Bob, Ilse  not judged

        DACH: 1 of 2 misrouted
        1 not judged: the rule names somebody unknown
        1 without a rule that matches
        X-9: not in the exports
        ");
    }

    #[test]
    fn the_table_is_said_in_the_language() {
        let said = routing_table(&audit(), Tz::UTC, ("de-DE", &templates())).unwrap();
        let last: Vec<&str> = said.lines().rev().take(4).collect();
        assert_eq!(
            last,
            [
                "X-9: nicht in den Exporten",
                "1 ohne passende Regel",
                "1 nicht beurteilt: Die Regel nennt jemand Unbekannten",
                "DACH: 1 von 2 fehlgeleitet",
            ]
        );
        assert!(said.starts_with("Übergabe"), "{said}");
    }

    #[test]
    fn what_a_spreadsheet_would_run_stays_text() {
        let csv = routing_csv(&audit(), Tz::UTC).unwrap();
        let line = csv.lines().nth(1).unwrap();
        assert!(line.contains("'=HYPERLINK(1)"), "{line}");
        assert!(line.ends_with("DACH,Ann,\"Bob, Ilse\",misrouted"), "{line}");
    }

    #[test]
    fn it_passes_without_a_misrouted_handoff_and_with_every_id_found() {
        let mut audit = audit();
        assert!(!audit.passes());
        audit.rows.remove(0);
        assert!(!audit.passes(), "an id is unknown");
        audit.unknown.clear();
        assert!(audit.passes());
        assert!(routing_json(&audit).unwrap().contains("\"passes\": true"));
    }
}
