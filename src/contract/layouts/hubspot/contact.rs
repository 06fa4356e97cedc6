//! Contacts: who came in, what the SDR wrote down, and how each property changed.

use super::super::column;
use crate::contract::Kind;
use crate::contract::layout::{LayoutColumn, LayoutTable};

/// Lead statuses that say that nothing will come of it.
const STATUSES: &[(&str, &str)] = &[
    ("UNQUALIFIED", "disqualified"),
    ("Unqualified", "disqualified"),
    ("Disqualified", "disqualified"),
    ("Bad fit", "disqualified"),
    ("BAD_FIT", "disqualified"),
];

/// One contact.
pub(super) const CONTACT: LayoutTable = LayoutTable {
    name: "contact",
    meaning: "One contact.",
    files: &["contact", "contacts"],
    key: &["contact_id"],
    newest: Some("modified_at"),
    tracked_by: Some(("contact_history", "property")),
    columns: CONTACT_COLUMNS,
};

const CONTACT_COLUMNS: &[LayoutColumn] = &[
    column(
        "contact_id",
        &[
            "hs_object_id",
            "Record ID",
            "Record ID - Contact",
            "Contact ID",
            "vid",
            "canonical-vid",
            "id",
        ],
        Kind::Text,
        "the record's id",
    )
    .required(),
    column(
        "created_at",
        &["createdate", "Create Date", "created_at"],
        Kind::Instant,
        "when it came in",
    )
    .required(),
    column(
        "modified_at",
        &[
            "_sdc_batched_at",
            "lastmodifieddate",
            "Last Modified Date",
            "hs_lastmodifieddate",
            "updatedAt",
        ],
        Kind::Instant,
        "when it was last changed; of two rows of one contact the newer stays",
    ),
    column(
        "is_deleted",
        &["is_deleted", "_fivetran_deleted", "archived"],
        Kind::Flag,
        "deleted: left out and counted",
    ),
    column(
        "merged_ids",
        &["hs_merged_object_ids", "Merged object IDs", "Merged record IDs", "merged-vids"],
        Kind::Text,
        "ids of the contacts merged into it, joined by `;`",
    )
    .listing(),
    column("first_name", &["firstname", "First Name"], Kind::Text, "first name"),
    column("last_name", &["lastname", "Last Name"], Kind::Text, "last name"),
    column("title", &["jobtitle", "Job Title"], Kind::Text, "job title"),
    column("email", &["email"], Kind::Text, "address"),
    column(
        "company",
        &["company", "Company Name", "Primary Associated Company", "Associated Company"],
        Kind::Text,
        "company",
    ),
    column(
        "company_id",
        &["associatedcompanyid", "Primary Associated Company ID", "Primary Company ID"],
        Kind::Text,
        "record id of the company",
    ),
    column("industry", &["industry"], Kind::Text, "industry"),
    column(
        "company_size",
        &["numemployees", "Number of Employees", "numberofemployees", "Company size"],
        Kind::Integer,
        "employees",
    ),
    column("territory", &["territory", "Sales territory", "Region"], Kind::Text, "sales territory"),
    column(
        "score",
        &["hubspotscore", "HubSpot Score", "Lead score", "lead_score"],
        Kind::Integer,
        "lead score",
    ),
    column(
        "account_owner",
        &["account_owner", "Account owner", "named_account_owner"],
        Kind::Text,
        "who owned the company's account already, where the team stamps it",
    ),
    column(
        "source",
        &[
            "lead_source",
            "Lead source",
            "hs_analytics_source",
            "Original Source",
            "Original Traffic Source",
        ],
        Kind::Text,
        "where it came from",
    ),
    column(
        "owner",
        &["hubspot_owner_id", "Contact owner", "owner_id"],
        Kind::Text,
        "today's owner, by owner id or name",
    ),
    column(
        "owner_assigned_at",
        &["hubspot_owner_assigneddate", "Owner assigned date"],
        Kind::Instant,
        "the latest change of owner",
    ),
    column(
        "became_opportunity_at",
        &[
            "hs_lifecyclestage_opportunity_date",
            "Became an Opportunity Date",
            "hs_v2_date_entered_opportunity",
        ],
        Kind::Instant,
        "when its lifecycle stage became opportunity",
    ),
    column("lead_status", &["hs_lead_status", "Lead Status"], Kind::Text, "lead status")
        .with_values(STATUSES),
    column(
        "disqualified_at",
        &["disqualified_at", "Disqualified at", "Disqualified date"],
        Kind::Instant,
        "when somebody said that nothing will come of it",
    ),
    column(
        "disqualified_reason",
        &["disqualification_reason", "Disqualification reason", "Unqualified reason"],
        Kind::Text,
        "why",
    ),
    column(
        "handed_off_at",
        &["handoff_date", "Handoff date", "handed_off_at", "Handed off at", "Handed off on"],
        Kind::Instant,
        "when it was handed off, where your team stamps it",
    ),
    column(
        "handed_off_day_only",
        &["handed_off_day_only"],
        Kind::DayOnly("handed_off_at"),
        "the stamp is known to the day only",
    ),
    column(
        "handoff_key",
        &["handoff_id", "Handoff ID"],
        Kind::Text,
        "id that your team gives a handoff",
    ),
    column(
        "sdr",
        &["sdr_owner", "SDR owner", "SDR", "bdr_owner", "BDR owner", "BDR", "Handed off by"],
        Kind::Text,
        "the SDR, by owner id, name or address",
    ),
    column(
        "ae",
        &["ae_owner", "AE owner", "AE", "account_executive", "Account executive", "Handed off to"],
        Kind::Text,
        "the AE, by owner id, name or address",
    ),
    column(
        "qualified_at",
        &[
            "qualified_at",
            "Qualified at",
            "hs_lifecyclestage_salesqualifiedlead_date",
            "Became a Sales Qualified Lead Date",
        ],
        Kind::Instant,
        "when the SDR qualified it",
    ),
    column(
        "routing",
        &["handoff_routing", "Handoff routing", "routing"],
        Kind::Choice(&["automatic", "manual"]),
        "how the AE was chosen",
    ),
    column(
        "transfer_method",
        &["transfer_method", "Transfer method", "handoff_method", "Handoff method"],
        Kind::Choice(&["calendar_booking", "intro_email", "live_join", "cold"]),
        "how the prospect was passed on",
    ),
    column(
        "framework",
        &["qualification_framework", "Qualification framework"],
        Kind::Text,
        "qualification framework",
    ),
    column(
        "criteria_met",
        &["criteria_met", "Criteria met"],
        Kind::Text,
        "criteria met, joined by `;`",
    ),
    column(
        "decision",
        &["handoff_decision", "Handoff decision", "AE decision"],
        Kind::Choice(&["accepted", "rejected", "pending"]),
        "the AE's decision",
    ),
    column(
        "decided_at",
        &["handoff_decided_at", "Handoff decided at"],
        Kind::Instant,
        "when the AE decided",
    ),
    column(
        "rejection_reason",
        &["rejection_reason", "Rejection reason", "handoff_rejection_reason"],
        Kind::Text,
        "why it was rejected",
    ),
    column(
        "acknowledged_at",
        &["handoff_acknowledged_at", "Handoff acknowledged at"],
        Kind::Instant,
        "when the AE acknowledged it",
    ),
    column(
        "confirmation_sent_at",
        &["confirmation_sent_at", "Confirmation sent at"],
        Kind::Instant,
        "when the confirmation went out",
    ),
    column(
        "brief_reviewed_at",
        &["brief_reviewed_at", "Brief reviewed at"],
        Kind::Instant,
        "when the AE reviewed the brief",
    ),
    column("pain_points", &["pain_points", "Pain points"], Kind::Text, "brief: the pain"),
    column("trigger", &["trigger_event", "Trigger event", "trigger"], Kind::Text, "brief: why now"),
    column(
        "engagement_history",
        &["engagement_history", "Engagement history"],
        Kind::Text,
        "brief: calls, e-mails and content so far",
    ),
    column("stakeholders", &["stakeholders", "Stakeholders"], Kind::Text, "brief: who decides"),
    column("timeline", &["timeline", "Timeline"], Kind::Text, "brief: by when"),
    column("budget", &["budget", "Budget"], Kind::Text, "brief: what they can spend"),
    column("objections", &["objections", "Objections"], Kind::Text, "brief: concerns so far"),
    column("next_step", &["next_step", "Next step"], Kind::Text, "brief: what was agreed"),
    column("promised", &["promised", "Promised"], Kind::Text, "brief: what was promised"),
    column(
        "ae_preparation",
        &["ae_preparation", "AE preparation"],
        Kind::Text,
        "brief: what the AE should prepare",
    ),
];

/// One change of a contact's property.
pub(super) const HISTORY: LayoutTable = LayoutTable {
    name: "contact_history",
    meaning: "One change of a contact's property.",
    files: &[
        "contact_property_history",
        "contacts_property_history",
        "contact_history",
        "property_history",
    ],
    key: &[],
    newest: None,
    tracked_by: None,
    columns: &[
        column(
            "contact_id",
            &["contact_id", "Record ID", "Object ID", "hs_object_id", "vid", "canonical-vid"],
            Kind::Text,
            "the contact",
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
            "what it was set to; blank: cleared",
        )
        .with_values(STATUSES),
        column(
            "changed_at",
            &["timestamp", "Changed at", "Date changed", "Change date", "Updated at"],
            Kind::Instant,
            "when it was set",
        )
        .required(),
        column(
            "source",
            &["source", "Change source", "sourceType", "source_type"],
            Kind::Text,
            "what set it",
        ),
    ],
};

/// One contact that was merged into another.
pub(super) const MERGED: LayoutTable = LayoutTable {
    name: "merged_contact",
    meaning: "One contact that was merged into another.",
    files: &["contact_merge_audit", "contacts_merged_audit", "merged_contact"],
    key: &[],
    newest: None,
    tracked_by: None,
    columns: &[
        column(
            "contact_id",
            &["canonical_vid", "canonical-vid", "contact_id"],
            Kind::Text,
            "the contact that stayed",
        )
        .required(),
        column(
            "merged_id",
            &["vid_to_merge", "vid-to-merge", "merged_contact_id"],
            Kind::Text,
            "the contact that went",
        )
        .required(),
    ],
};

/// One company.
pub(super) const COMPANY: LayoutTable = LayoutTable {
    name: "company",
    meaning: "One company.",
    files: &["company", "companies"],
    key: &["company_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column(
            "company_id",
            &["hs_object_id", "Record ID", "id", "company_id"],
            Kind::Text,
            "the record's id",
        )
        .required(),
        column("name", &["name", "Company name"], Kind::Text, "its name"),
        column("industry", &["industry"], Kind::Text, "its industry"),
        column(
            "size",
            &["numberofemployees", "Number of Employees", "numemployees"],
            Kind::Integer,
            "employees",
        ),
    ],
};
