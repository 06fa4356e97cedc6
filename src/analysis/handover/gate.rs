//! The gate: which mandatory fields are blank before the AE takes over.

use std::collections::BTreeSet;

use super::advice::{Looked, advice};
use super::row::Row;
use super::{HandoverContext, TableError};
use crate::contract::{BRIEF_COMPONENTS, has_brief_field};
use crate::measured::{GateTables, Measured};
use crate::review::{Gate, GateRow, Instant};

/// What the gate is asked.
#[derive(Clone, Copy, Debug)]
pub struct GateAsked<'a> {
    /// Ids that were named; then only these are looked at.
    pub ids: Option<&'a [String]>,
    /// Days that it looks back otherwise.
    pub days: u32,
}

/// The gate over these rows: those named, or all when none was named.
///
/// # Errors
/// [`TableError`] when a query returned something else than its header says.
pub fn gate(
    measured: &Measured,
    tables: &GateTables,
    asked: GateAsked<'_>,
    context: &HandoverContext,
) -> Result<Gate, TableError> {
    let mut rows = Vec::new();
    for at in 0..tables.handoffs.rows() {
        let row = Row { table: &tables.handoffs, at };
        if asked.ids.is_none() || row.is("is_named")? {
            rows.push(handoff(&row, measured, context)?);
        }
    }
    for at in 0..tables.leads.rows() {
        rows.push(lead(&Row { table: &tables.leads, at }, measured, context)?);
    }
    rows.sort_by(|a, b| {
        let key = |row: &GateRow| {
            let sdr = row.sdr.as_ref().map(|sdr| (sdr.name.clone(), sdr.id.clone()));
            (sdr.is_none(), sdr, row.handed_off_at, row.handoff_id.clone(), row.lead_id.clone())
        };
        key(a).cmp(&key(b))
    });
    let found = rows.iter().flat_map(|row| [row.handoff_id.as_deref(), row.lead_id.as_deref()]);
    let unknown = not_found(asked.ids.unwrap_or_default(), found.flatten());
    let fields = BRIEF_COMPONENTS.iter().flat_map(|(_, fields)| fields.iter());
    Ok(Gate {
        as_of: Instant(measured.as_of),
        days: asked.ids.is_none().then_some(asked.days),
        fields: fields
            .filter(|f| context.mandatory.contains(**f) && has_brief_field(&measured.present, f))
            .map(|field| (*field).to_owned())
            .collect(),
        rows,
        unknown,
    })
}

/// Ids that were asked for and are not among those found, each once and in order.
pub(in crate::analysis) fn not_found<'a>(
    asked: &[String],
    found: impl Iterator<Item = &'a str>,
) -> Vec<String> {
    let found: BTreeSet<&str> = found.collect();
    let asked: BTreeSet<&String> = asked.iter().collect();
    asked.into_iter().filter(|id| !found.contains(id.as_str())).cloned().collect()
}

fn missing(row: &Row<'_>) -> Result<Vec<String>, TableError> {
    let words = row.text("missing")?.unwrap_or_default().split(' ');
    Ok(words.filter(|word| !word.is_empty()).map(str::to_owned).collect())
}

fn handoff(
    row: &Row<'_>,
    measured: &Measured,
    context: &HandoverContext,
) -> Result<GateRow, TableError> {
    let looked = Looked {
        company_size: row.whole("company_size")?,
        score: row.whole("score")?,
        stakeholders: row.text("stakeholders")?,
        calendars: Some((row.number("sdr_calendar_key")?, row.number("ae_calendar_key")?)),
        at: row.whole("next_meeting_at")?.unwrap_or(measured.as_of),
    };
    Ok(GateRow {
        handoff_id: row.text("handoff_id")?.map(str::to_owned),
        lead_id: row.text("lead_id")?.map(str::to_owned),
        account: row.text("account")?.unwrap_or_default().to_owned(),
        sdr: Some(context.who(row, "sdr_id", "sdr")?),
        ae: Some(context.who(row, "ae_id", "ae")?),
        handed_off_at: row.whole("handed_off_at")?.map(Instant),
        missing: missing(row)?,
        advice: advice(&looked, context),
    })
}

fn lead(
    row: &Row<'_>,
    measured: &Measured,
    context: &HandoverContext,
) -> Result<GateRow, TableError> {
    let looked = Looked {
        company_size: row.whole("company_size")?,
        score: row.whole("score")?,
        stakeholders: None,
        calendars: None,
        at: measured.as_of,
    };
    Ok(GateRow {
        handoff_id: None,
        lead_id: row.text("lead_id")?.map(str::to_owned),
        account: row.text("account")?.unwrap_or_default().to_owned(),
        sdr: None,
        ae: None,
        handed_off_at: None,
        missing: missing(row)?,
        advice: advice(&looked, context),
    })
}
