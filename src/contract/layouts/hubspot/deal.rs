//! Deals: when they were created, through which stages they went, how they ended.

use super::super::column;
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

/// One deal.
pub(super) const DEAL: LayoutTable = LayoutTable {
    name: "deal",
    meaning: "One deal.",
    files: &["deal", "deals"],
    key: &["deal_id"],
    newest: Some("modified_at"),
    tracked_by: Some(("deal_history", "property")),
    columns: &[
        column(
            "deal_id",
            &["deal_id", "hs_object_id", "Record ID", "id"],
            Kind::Text,
            "the record's id",
        )
        .required(),
        column(
            "created_at",
            &["createdate", "Create Date", "hs_createdate"],
            Kind::Instant,
            "when it was created",
        ),
        column(
            "modified_at",
            &["_sdc_batched_at", "hs_lastmodifieddate", "Last Modified Date", "updatedAt"],
            Kind::Instant,
            "when it was last changed; of two rows of one deal the newer stays",
        ),
        column(
            "is_deleted",
            &["is_deleted", "_fivetran_deleted", "archived"],
            Kind::Flag,
            "deleted: left out and counted",
        ),
        column(
            "merged_ids",
            &["hs_merged_object_ids", "Merged object IDs", "Merged record IDs"],
            Kind::Text,
            "ids of the deals merged into it, joined by `;`",
        )
        .listing(),
        column(
            "contact_ids",
            &[
                "Associated Contact IDs",
                "Associated Contact ID",
                "associations.contact",
                "associations.contacts",
                "associations__associatedvids",
                "contacts",
                "contact_ids",
            ],
            Kind::Text,
            "record ids of its contacts, joined by `;`",
        )
        .listing(),
        column(
            "handoff_key",
            &["handoff_id", "Handoff ID"],
            Kind::Text,
            "id of the handoff, where your team stamps it",
        ),
        column(
            "owner",
            &["hubspot_owner_id", "Deal owner", "owner_id"],
            Kind::Text,
            "whose it is, by owner id or name",
        ),
        column(
            "stage",
            &["dealstage", "Deal Stage", "deal_pipeline_stage_id"],
            Kind::Text,
            "its stage, by id or label",
        ),
        column("is_won", &["hs_is_closed_won", "Is Closed Won"], Kind::Flag, "whether it is won"),
        column(
            "is_lost",
            &["hs_is_closed_lost", "Is closed lost"],
            Kind::Flag,
            "whether it is lost",
        ),
        column("is_closed", &["hs_is_closed", "Is Closed"], Kind::Flag, "whether it is closed"),
        column(
            "closed_at",
            &["closedate", "Close Date"],
            Kind::Instant,
            "when it was closed; of an open deal, when somebody hopes to close it",
        ),
        column("amount", &["amount"], Kind::Cents, "its amount"),
        column(
            "reason",
            &["closed_lost_reason", "Closed Lost Reason"],
            Kind::Text,
            "why it was lost",
        ),
    ],
};

/// One change of a deal's property.
pub(super) const HISTORY: LayoutTable = LayoutTable {
    name: "deal_history",
    meaning: "One change of a deal's property.",
    files: &["deal_property_history", "deals_property_history", "deal_history"],
    key: &[],
    newest: None,
    tracked_by: None,
    columns: &[
        column(
            "deal_id",
            &["deal_id", "Record ID", "Object ID", "hs_object_id"],
            Kind::Text,
            "the deal",
        )
        .required(),
        column(
            "property",
            &["name", "property", "Property name", "Property internal name", "Property"],
            Kind::Text,
            "the property, by internal name or label",
        )
        .required(),
        column(
            "value",
            &["value", "Property value", "New value"],
            Kind::Text,
            "what it was set to",
        ),
        column(
            "changed_at",
            &["timestamp", "Changed at", "Date changed", "Change date", "Updated at"],
            Kind::Instant,
            "when it was set",
        )
        .required(),
    ],
};

/// One step of a deal into a stage, as loaders land it.
pub(super) const STAGE: LayoutTable = LayoutTable {
    name: "deal_stage",
    meaning: "One step of a deal into a stage.",
    files: &["deal_stage"],
    key: &["deal_id", "stage", "entered_at"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("deal_id", &["deal_id"], Kind::Text, "the deal").required(),
        column("stage", &["value", "stage"], Kind::Text, "the stage, by id or label").required(),
        column("entered_at", &["date_entered", "_fivetran_start"], Kind::Instant, "when")
            .required(),
    ],
};

/// One stage of a pipeline.
pub(super) const PIPELINE_STAGE: LayoutTable = LayoutTable {
    name: "pipeline_stage",
    meaning: "One stage of a pipeline: its name, and whether it ends a deal.",
    files: &["deal_pipeline_stage", "pipeline_stage", "deal_pipelines_stages"],
    key: &["stage_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("stage_id", &["stage_id", "stageid", "id"], Kind::Text, "its id").required(),
        column("label", &["label"], Kind::Text, "its name"),
        column("is_won", &["closed_won", "closedwon"], Kind::Flag, "whether it wins a deal"),
        column("is_closed", &["is_closed", "isclosed"], Kind::Flag, "whether it ends a deal"),
    ],
};

/// One deal's contact.
pub(super) const DEAL_CONTACT: LayoutTable = LayoutTable {
    name: "deal_contact",
    meaning: "One contact of a deal.",
    files: &["deal_contact", "deals_associations_associatedvids"],
    key: &["deal_id", "contact_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("deal_id", &["deal_id", "_sdc_source_key_dealid"], Kind::Text, "the deal")
            .required(),
        column("contact_id", &["contact_id", "value"], Kind::Text, "the contact").required(),
    ],
};

/// One deal that was merged into another.
pub(super) const MERGED: LayoutTable = LayoutTable {
    name: "merged_deal",
    meaning: "One deal that was merged into another.",
    files: &["merged_deal"],
    key: &[],
    newest: None,
    tracked_by: None,
    columns: &[
        column("deal_id", &["deal_id"], Kind::Text, "the deal that stayed").required(),
        column("merged_id", &["merged_deal_id"], Kind::Text, "the deal that went").required(),
    ],
};
