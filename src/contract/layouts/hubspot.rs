//! HubSpot: contacts with their property history, meetings, calls, e-mails, deals and owners.

use super::column;
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

/// The tables, whoever exported or landed them.
pub(in crate::contract) static TABLES: &[LayoutTable] = &[LayoutTable {
    name: "contact",
    meaning: "One contact.",
    files: &["contact", "contacts"],
    key: &["contact_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("contact_id", &["hs_object_id", "Record ID"], Kind::Text, "the record's id")
            .required(),
        column("created_at", &["createdate", "Create Date"], Kind::Instant, "when it came in")
            .required(),
        column("modified_at", &["lastmodifieddate"], Kind::Instant, "when it was last changed"),
    ],
}];
