//! Leads with what teams add to them, their history, and the contact and account they become.

use super::{
    IS_DELETED, IS_NEWEST, LANDED_DELETED, LANDED_DELETED_AT, MODIFIED_AT, VERSION_FROM, column,
};
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

/// Words of a status by which nothing will come of the lead.
const DISQUALIFIED: &[(&str, &str)] = &[
    ("Closed - Not Converted", "disqualified"),
    ("Disqualified", "disqualified"),
    ("Unqualified", "disqualified"),
    ("Not Qualified", "disqualified"),
    ("Not a Fit", "disqualified"),
    ("Bad Fit", "disqualified"),
    ("Bad Data", "disqualified"),
    ("Junk", "disqualified"),
    ("Dead", "disqualified"),
];

#[rustfmt::skip]
pub(super) const LEAD: LayoutTable = LayoutTable {
    name: "lead",
    meaning: "One Lead record.",
    files: &["Lead", "Leads"],
    key: &["lead_id", "version_from"],
    newest: Some("modified_at"),
    tracked_by: Some(("lead_history", "field")),
    columns: &[
        column("lead_id", &["Id", "Lead ID"], Kind::Text, "the record's id").required(),
        column("created_at", &["CreatedDate", "Create Date", "Created Date", "Date Created"], Kind::Instant, "when the inquiry came in"),
        column("created_by", &["CreatedById", "Created By"], Kind::Text, "who made the record"),
        column("owner_id", &["OwnerId", "Owner", "Lead Owner", "Owner Name"], Kind::Text, "who owns it now: a user or a queue"),
        column("name", &["Name", "Lead Name", "Full Name"], Kind::Text, "the prospect's name"),
        column("first_name", &["FirstName", "First Name"], Kind::Text, "the prospect's first name"),
        column("last_name", &["LastName", "Last Name"], Kind::Text, "the prospect's last name"),
        column("title", &["Title", "Job Title"], Kind::Text, "the prospect's job title"),
        column("email", &["Email", "Email Address"], Kind::Text, "the prospect's address"),
        column("company", &["Company", "Company / Account", "Company Name"], Kind::Text, "the prospect's company"),
        column("industry", &["Industry"], Kind::Text, "the company's industry"),
        column("employees", &["NumberOfEmployees", "No. of Employees", "Number of Employees", "Employees"], Kind::Integer, "employees of the company"),
        column("source", &["LeadSource", "Lead Source"], Kind::Text, "where the inquiry came from"),
        column("territory", &["Territory__c", "Sales_Territory__c"], Kind::Text, "sales territory"),
        column("score", &["Lead_Score__c", "Score__c"], Kind::Integer, "lead score"),
        column("account_owner", &["Account_Owner__c", "Named_Account_Owner__c"], Kind::Text, "who owned the company's account already, where the team stamps it"),
        column("status_as_written", &["Status", "Lead Status"], Kind::Text, "its status, as the record has it"),
        column("status", &["Status", "Lead Status"], Kind::Text, "its status; the words that mean *disqualified* are made that").with_values(DISQUALIFIED),
        column("disqualified_reason", &["Disqualification_Reason__c", "Disqualified_Reason__c", "Unqualified_Reason__c"], Kind::Text, "why nothing will come of it"),
        column("converted", &["IsConverted", "Converted"], Kind::Flag, "whether it was converted"),
        column("converted_at", &["ConvertedDate", "Converted Date"], Kind::Instant, "when it was converted; mostly a day"),
        column("converted_day_only", &["converted_day_only"], Kind::DayOnly("converted_at"), "whether that is a day without a time"),
        column("converted_contact_id", &["ConvertedContactId", "Converted Contact ID", "Contact ID"], Kind::Text, "the contact it became"),
        column("converted_account_id", &["ConvertedAccountId", "Converted Account ID", "Account ID"], Kind::Text, "the account it went to"),
        column("converted_opportunity_id", &["ConvertedOpportunityId", "Converted Opportunity ID", "Opportunity ID"], Kind::Text, "the opportunity it became"),
        column("merged_into", &["MasterRecordId", "Master Record ID"], Kind::Text, "the lead that it was merged into"),
        column("handed_off_at", &["Handed_Off_At__c", "Handoff_At__c", "Handoff_Date__c", "Handed_Off_Date__c"], Kind::Instant, "when it was handed off, where the team stamps it"),
        column("handed_off_day_only", &["handed_off_day_only"], Kind::DayOnly("handed_off_at"), "whether that is a day without a time"),
        column("handed_off_by", &["Handed_Off_By__c", "Handoff_SDR__c", "SDR__c"], Kind::Text, "the SDR who handed it off, where the team stamps it"),
        column("handed_off_to", &["Handed_Off_To__c", "Handoff_AE__c", "AE__c"], Kind::Text, "the AE who received it, where the team stamps it"),
        column("qualified_at", &["Qualified_At__c", "Qualified_Date__c"], Kind::Instant, "when the SDR qualified it"),
        column("routing", &["Routing__c", "Routing_Method__c"], Kind::Text, "how the AE was chosen: automatic or manual"),
        column("transfer_method", &["Transfer_Method__c", "Handoff_Method__c"], Kind::Text, "how the prospect was passed on: calendar booking, intro e-mail, live join, cold"),
        column("framework", &["Qualification_Framework__c", "Framework__c"], Kind::Text, "qualification framework used"),
        column("criteria_met", &["Criteria_Met__c", "Qualification_Criteria__c"], Kind::Text, "criteria met, joined by `;`"),
        column("decision", &["AE_Decision__c", "Handoff_Decision__c"], Kind::Text, "the AE's decision: accepted, rejected, pending"),
        column("decided_at", &["AE_Decided_At__c", "Handoff_Decided_At__c"], Kind::Instant, "when the AE decided"),
        column("rejection_reason", &["Rejection_Reason__c", "Handoff_Rejection_Reason__c"], Kind::Text, "why the AE rejected it"),
        column("acknowledged_at", &["Acknowledged_At__c", "Handoff_Acknowledged_At__c"], Kind::Instant, "when the AE acknowledged it"),
        column("confirmation_sent_at", &["Confirmation_Sent_At__c"], Kind::Instant, "when the confirmation went out"),
        column("brief_reviewed_at", &["Brief_Reviewed_At__c"], Kind::Instant, "when the AE reviewed the brief"),
        column("pain_points", &["Pain_Points__c", "Pain_Point__c"], Kind::Text, "brief: the pain that made them talk"),
        column("trigger", &["Trigger__c", "Trigger_Event__c"], Kind::Text, "brief: what happened that makes it matter now"),
        column("engagement_history", &["Engagement_History__c"], Kind::Text, "brief: calls, e-mails and content so far"),
        column("stakeholders", &["Stakeholders__c", "Decision_Makers__c"], Kind::Text, "brief: who decides and who has a say"),
        column("timeline", &["Timeline__c"], Kind::Text, "brief: by when they want it"),
        column("budget", &["Budget__c"], Kind::Text, "brief: what they can spend"),
        column("objections", &["Objections__c"], Kind::Text, "brief: concerns raised so far"),
        column("next_step", &["Next_Step__c", "Next_Steps__c"], Kind::Text, "brief: what was agreed to happen next"),
        column("promised", &["Promised__c"], Kind::Text, "brief: what the prospect was promised"),
        column("ae_preparation", &["AE_Preparation__c"], Kind::Text, "brief: what the AE should prepare"),
        MODIFIED_AT,
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
        VERSION_FROM,
        IS_NEWEST,
    ],
};

#[rustfmt::skip]
pub(super) const LEAD_HISTORY: LayoutTable = LayoutTable {
    name: "lead_history",
    meaning: "One change of a tracked field of a lead.",
    files: &["LeadHistory"],
    key: &["history_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("history_id", &["Id", "Lead History ID"], Kind::Text, "the row's id"),
        column("lead_id", &["LeadId", "Lead ID"], Kind::Text, "the lead").required(),
        column("changed_at", &["CreatedDate", "Edit Date", "Created Date"], Kind::Instant, "when it was changed").required(),
        column("changed_by", &["CreatedById", "Edited By", "Created By"], Kind::Text, "who changed it"),
        column("field", &["Field", "Field / Event"], Kind::Text, "the field; names of Lead's columns are made ours").required(),
        column("old_value", &["OldValue", "Old Value"], Kind::Text, "what it held before"),
        column("new_value", &["NewValue", "New Value"], Kind::Text, "what it holds since"),
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
    ],
};

#[rustfmt::skip]
pub(super) const CONTACT: LayoutTable = LayoutTable {
    name: "contact",
    meaning: "One Contact record; fills in what a converted lead lacks.",
    files: &["Contact", "Contacts"],
    key: &["contact_id", "version_from"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("contact_id", &["Id", "Contact ID"], Kind::Text, "the record's id").required(),
        column("owner_id", &["OwnerId", "Contact Owner", "Owner"], Kind::Text, "who owns it now"),
        column("name", &["Name", "Full Name"], Kind::Text, "the prospect's name"),
        column("title", &["Title"], Kind::Text, "the prospect's job title"),
        column("email", &["Email"], Kind::Text, "the prospect's address"),
        column("merged_into", &["MasterRecordId", "Master Record ID"], Kind::Text, "the contact that it was merged into"),
        MODIFIED_AT,
        VERSION_FROM,
        IS_NEWEST,
    ],
};

#[rustfmt::skip]
pub(super) const ACCOUNT: LayoutTable = LayoutTable {
    name: "account",
    meaning: "One Account record; fills in what a converted lead lacks.",
    files: &["Account", "Accounts"],
    key: &["account_id", "version_from"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("account_id", &["Id", "Account ID"], Kind::Text, "the record's id").required(),
        column("name", &["Name", "Account Name"], Kind::Text, "the company's name"),
        column("industry", &["Industry"], Kind::Text, "the company's industry"),
        column("employees", &["NumberOfEmployees", "Employees"], Kind::Integer, "employees"),
        MODIFIED_AT,
        VERSION_FROM,
        IS_NEWEST,
    ],
};
