//! Salesforce: leads with their history, tasks, events, opportunities and users.

use super::column;
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

/// The tables, whoever exported or landed them.
pub(in crate::contract) static TABLES: &[LayoutTable] = &[LayoutTable {
    name: "lead",
    meaning: "One Lead record.",
    files: &["Lead", "Leads"],
    key: &["lead_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("lead_id", &["Id", "Lead ID"], Kind::Text, "the record's id").required(),
        column("created_at", &["CreatedDate", "Create Date"], Kind::Instant, "when it came in")
            .required(),
        column("modified_at", &["SystemModstamp"], Kind::Instant, "when it was last changed"),
        column("converted", &["IsConverted"], Kind::Flag, "whether it was converted")
            .with_values(&[]),
    ],
}];
