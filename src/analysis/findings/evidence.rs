//! The rows behind a finding.

use super::rules::LAST;
use crate::analysis::Analysis;
use crate::measured::Measured;
use crate::review::{Evidence, FindingKind, Misrouted};
use crate::table::TableError;

/// Rows behind a finding at most.
const MOST: usize = 10;

/// Rows behind a finding, newest first, at most ten.
pub(super) fn rows(kind: &FindingKind, measured: &Measured, analysis: &Analysis) -> Vec<Evidence> {
    match kind {
        FindingKind::MissingInBrief { id, field, .. } => {
            let last = last_of(measured, id).unwrap_or_default();
            let lacking = last.into_iter().filter(|(_, missing)| lacks(missing, field));
            lacking.map(|(handoff_id, _)| Evidence { handoff_id, what: field.clone() }).collect()
        }
        FindingKind::Misrouted { .. } => {
            let row = |row: &Misrouted| Evidence {
                handoff_id: row.handoff_id.clone(),
                what: format!("{} → {}", row.rule, row.ae),
            };
            analysis.routing.list.iter().take(MOST).map(row).collect()
        }
        _ => Vec::new(),
    }
}

/// In how many of an SDR's last handoffs a field is missing, and how many those are.
pub(super) fn missing_of_last(measured: &Measured, sdr: &str, field: &str) -> (u64, u64) {
    let last = last_of(measured, sdr).unwrap_or_default();
    let lacking = last.iter().filter(|(_, missing)| lacks(missing, field)).count();
    let count = |n: usize| u64::try_from(n).unwrap_or(0);
    (count(lacking), count(last.len()))
}

fn lacks(missing: &str, field: &str) -> bool {
    missing.split(' ').any(|word| word == field)
}

/// An SDR's newest handoffs as (id, missing fields), newest first.
fn last_of(measured: &Measured, sdr: &str) -> Result<Vec<(String, String)>, TableError> {
    let rows = &measured.briefs;
    let (ids, sdrs, missing) =
        (rows.text("handoff_id")?, rows.text("sdr_member")?, rows.text("missing")?);
    let word =
        |words: &crate::table::Words<'_>, row: usize| words.at(row).unwrap_or_default().to_owned();
    let own = (0..rows.rows()).rev().filter(|&row| sdrs.at(row) == Some(sdr)).take(LAST);
    Ok(own.map(|row| (word(&ids, row), word(&missing, row))).collect())
}
