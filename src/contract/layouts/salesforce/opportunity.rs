//! Opportunities and what is kept of their changes.

use super::{
    IS_DELETED, IS_NEWEST, LANDED_DELETED, LANDED_DELETED_AT, MODIFIED_AT, VERSION_FROM, column,
};
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

#[rustfmt::skip]
pub(super) const OPPORTUNITY: LayoutTable = LayoutTable {
    name: "opportunity",
    meaning: "One Opportunity record.",
    files: &["Opportunity", "Opportunities"],
    key: &["opportunity_id", "version_from"],
    newest: Some("modified_at"),
    tracked_by: Some(("opportunity_field_history", "field")),
    columns: &[
        column("opportunity_id", &["Id", "Opportunity ID"], Kind::Text, "the record's id").required(),
        column("lead_id", &["Lead__c", "Originating_Lead__c", "Source_Lead__c"], Kind::Text, "the lead it came from, where the team keeps it; else the conversion tells"),
        column("owner_id", &["OwnerId", "Opportunity Owner", "Owner"], Kind::Text, "who owns it now"),
        column("created_by", &["CreatedById", "Created By"], Kind::Text, "who made it"),
        column("created_at", &["CreatedDate", "Created Date", "Create Date"], Kind::Instant, "when it was made"),
        column("stage", &["StageName", "Stage"], Kind::Text, "its stage"),
        column("is_closed", &["IsClosed", "Closed"], Kind::Flag, "whether it is won or lost"),
        column("is_won", &["IsWon", "Won"], Kind::Flag, "whether it is won"),
        column("closes_on", &["CloseDate", "Close Date"], Kind::Instant, "when it was closed; of an open one, when somebody hopes to"),
        column("amount", &["Amount"], Kind::Cents, "its amount"),
        column("loss_reason", &["Loss_Reason__c", "Closed_Lost_Reason__c", "Lost_Reason__c"], Kind::Text, "why it was lost"),
        MODIFIED_AT,
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
        VERSION_FROM,
        IS_NEWEST,
    ],
};

#[rustfmt::skip]
pub(super) const OPPORTUNITY_HISTORY: LayoutTable = LayoutTable {
    name: "opportunity_history",
    meaning: "One change of stage, amount or closing date of an opportunity.",
    files: &["OpportunityHistory"],
    key: &["history_id", "version_from"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("history_id", &["Id", "Opportunity History ID"], Kind::Text, "the row's id"),
        column("opportunity_id", &["OpportunityId", "Opportunity ID"], Kind::Text, "the opportunity"),
        column("stage", &["StageName", "To Stage", "Stage"], Kind::Text, "its stage since then"),
        column("changed_at", &["CreatedDate", "Created Date", "Last Modified", "Edit Date"], Kind::Instant, "when it was changed"),
        VERSION_FROM,
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
    ],
};

#[rustfmt::skip]
pub(super) const OPPORTUNITY_FIELD_HISTORY: LayoutTable = LayoutTable {
    name: "opportunity_field_history",
    meaning: "One change of a tracked field of an opportunity.",
    files: &["OpportunityFieldHistory"],
    key: &["history_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("history_id", &["Id"], Kind::Text, "the row's id"),
        column("opportunity_id", &["OpportunityId", "Opportunity ID"], Kind::Text, "the opportunity").required(),
        column("field", &["Field", "Field / Event"], Kind::Text, "the field; names of Opportunity's columns are made ours").required(),
        column("old_value", &["OldValue", "Old Value"], Kind::Text, "what it held before"),
        column("changed_at", &["CreatedDate", "Edit Date", "Created Date"], Kind::Instant, "when it was changed").required(),
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
    ],
};
