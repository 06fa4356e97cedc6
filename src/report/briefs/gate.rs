//! The gate in words: a table, data, and a file to fill and paste back.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::words;
use crate::report::error::ReportError;
use crate::report::export::{Out, Sheet};
use crate::report::templates::Templates;
use crate::report::words::name;
use crate::report::words::phrases::{Phrases, say};
use crate::review::{Gate, GateRow};

/// The gate for people in the words of a locale: those with gaps by SDR, then a line for each SDR.
///
/// # Errors
/// [`ReportError`] when the templates have no phrases of that locale.
pub fn gate_table(gate: &Gate, locale: &str, templates: &Templates) -> Result<String, ReportError> {
    let p = &templates.phrases(locale)?;
    let mut text = String::new();
    let open = gate.rows.iter().filter(|row| !row.missing.is_empty());
    let rows: Vec<[String; 5]> = open.map(|row| cells(p, row)).collect();
    let head = [
        say!(p, "column-sdr"),
        say!(p, "column-handoff"),
        say!(p, "column-account"),
        say!(p, "gate-blank"),
        say!(p, "column-how-to-pass-on"),
    ];
    if !rows.is_empty() {
        let width = |at: usize| {
            rows.iter().chain([&head]).map(|row| row[at].chars().count()).max().unwrap_or(0)
        };
        let widths = [0, 1, 2, 3, 4].map(width);
        for row in [&head].into_iter().chain(&rows) {
            let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
            let _ = writeln!(text, "{}", cells.collect::<Vec<_>>().join("  ").trim_end());
        }
        text.push('\n');
    }
    let mut by_sdr: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for row in &gate.rows {
        let sums = by_sdr.entry(sdr(p, row)).or_default();
        sums.0 += u64::from(!row.missing.is_empty());
        sums.1 += 1;
    }
    for (sdr, (open, all)) in by_sdr {
        let _ = writeln!(text, "{}", say!(p, "gate-sdr", sdr = sdr, open = open, n = all));
    }
    for id in &gate.unknown {
        let _ = writeln!(text, "{}", say!(p, "gate-unknown", id = name::of_data(id)));
    }
    if gate.rows.is_empty() && gate.unknown.is_empty() {
        let days = gate.days.unwrap_or(0);
        let _ = writeln!(text, "{}", say!(p, "gate-none", n = days));
    }
    Ok(text)
}

fn sdr(p: &Phrases, row: &GateRow) -> String {
    row.sdr.as_ref().map_or_else(|| say!(p, "gate-no-sdr"), |sdr| name::of_data(&sdr.name))
}

fn cells(p: &Phrases, row: &GateRow) -> [String; 5] {
    let id = row.handoff_id.as_deref().or(row.lead_id.as_deref()).unwrap_or_default();
    let account = name::of_data(&row.account);
    let missing: Vec<String> = row.missing.iter().map(|field| name::field(p, field)).collect();
    [
        sdr(p, row),
        name::of_data(id),
        if account.is_empty() { say!(p, "segment-not-recorded") } else { account },
        missing.join(", "),
        words::advice(p, &row.advice),
    ]
}

/// The gate for programs.
///
/// # Errors
/// [`ReportError::Encode`] when it has no text.
pub fn gate_json(gate: &Gate) -> Result<String, ReportError> {
    let mut value = serde_json::to_value(gate).map_err(failed)?;
    if let Some(fields) = value.as_object_mut() {
        fields.insert("passes".to_owned(), gate.passes().into());
    }
    let text = serde_json::to_string_pretty(&value).map_err(failed)?;
    Ok(text + "\n")
}

fn failed(source: serde_json::Error) -> ReportError {
    ReportError::Encode { file: "the gate", source: Box::new(source) }
}

/// The rows with gaps as a file to fill and paste back: ids, which fields are to be filled, then an
/// empty column for each field that is blank somewhere; safe to open in a spreadsheet. A field that
/// is filled already stays empty here too, and importers leave it alone.
///
/// # Errors
/// [`ReportError::Encode`] when a row has no text.
pub fn gate_csv(gate: &Gate) -> Result<String, ReportError> {
    let open: Vec<&GateRow> = gate.rows.iter().filter(|row| !row.missing.is_empty()).collect();
    let asked: Vec<&str> = gate
        .fields
        .iter()
        .filter(|field| open.iter().any(|row| row.missing.contains(field)))
        .map(String::as_str)
        .collect();
    let ids = ["handoff_id", "lead_id", "sdr_id", "sdr", "account", "to_fill"];
    let head: Vec<&str> = ids.into_iter().chain(asked.clone()).collect();
    let mut sheet = Sheet::new("gate.csv", &head);
    for row in open {
        let text = |text: Option<&str>| Out::text(text.unwrap_or_default());
        let sdr = row.sdr.as_ref();
        let mut cells = vec![
            text(row.handoff_id.as_deref()),
            text(row.lead_id.as_deref()),
            text(sdr.map(|sdr| sdr.id.as_str())),
            text(sdr.map(|sdr| sdr.name.as_str())),
            Out::text(&row.account),
            Out::text(row.missing.join(";")),
        ];
        cells.extend(asked.iter().map(|_| Out::text("")));
        sheet.push(cells);
    }
    sheet.text()
}
