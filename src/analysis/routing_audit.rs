//! The dry run of the routing rules: which rule each handoff met, and what follows.

use super::handover::{Row, not_found};
use crate::measured::Measured;
use crate::review::{Instant, RouteVerdict, RoutedRow, RoutingAudit};
use crate::table::{Table, TableError};

/// The dry run over the rows of `briefs/routed`; of ids that were asked for, those that are missing.
///
/// # Errors
/// [`TableError`] when the query returned something else than its header says.
pub fn routing_audit(
    measured: &Measured,
    table: &Table,
    ids: &[String],
) -> Result<RoutingAudit, TableError> {
    let rows = (0..table.rows()).map(|at| routed(&Row { table, at }, measured));
    let rows: Vec<RoutedRow> = rows.collect::<Result<_, _>>()?;
    let found = rows.iter().flat_map(|row| [row.handoff_id.as_str(), row.lead_id.as_str()]);
    let unknown = not_found(ids, found);
    Ok(RoutingAudit { as_of: Instant(measured.as_of), rows, unknown })
}

fn routed(row: &Row<'_>, measured: &Measured) -> Result<RoutedRow, TableError> {
    let name = |id: Option<&str>| measured.name_of(id.unwrap_or_default()).to_owned();
    let text = |column: &str| Ok::<_, TableError>(row.text(column)?.unwrap_or_default().to_owned());
    let rule = measured.routing.rule(row.whole("rule_no")?);
    Ok(RoutedRow {
        handoff_id: text("handoff_id")?,
        lead_id: text("lead_id")?,
        account: text("account")?,
        handed_off_at: Instant(row.number("handed_off_at")?),
        sdr: name(row.text("sdr_id")?),
        ae: name(row.text("ae_id")?),
        rule: rule.map(|rule| rule.name.clone()),
        recipients: rule.map(|rule| rule.recipients.clone()),
        verdict: match (rule, row.is("is_judged")?, row.is("is_misrouted")?) {
            (None, ..) => RouteVerdict::NoRule,
            (Some(_), false, _) => RouteVerdict::NotJudged,
            (Some(_), true, false) => RouteVerdict::AsRuled,
            (Some(_), true, true) => RouteVerdict::Misrouted,
        },
    })
}
