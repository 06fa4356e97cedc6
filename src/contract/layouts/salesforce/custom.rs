//! Objects that teams add: handoffs, their feedback, syncs and targets.

use super::{IS_DELETED, LANDED_DELETED, LANDED_DELETED_AT, MODIFIED_AT, column};
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

#[rustfmt::skip]
pub(super) const HANDOFF: LayoutTable = LayoutTable {
    name: "handoff",
    meaning: "One handoff, where the team keeps an object of its own for them.",
    files: &["Handoff__c", "Handoff", "Handoffs"],
    key: &["handoff_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("handoff_id", &["Id", "Handoff ID"], Kind::Text, "the record's id").required(),
        column("lead_id", &["Lead__c", "Lead ID"], Kind::Text, "the lead handed off").required(),
        column("handed_off_at", &["Handed_Off_At__c", "Handoff_Date__c", "CreatedDate", "Created Date"], Kind::Instant, "when it was handed off").required(),
        column("handed_off_by", &["Handed_Off_By__c", "SDR__c", "CreatedById", "Created By"], Kind::Text, "the SDR who handed it off"),
        column("handed_off_to", &["Handed_Off_To__c", "AE__c", "OwnerId", "Owner"], Kind::Text, "the AE who received it"),
        MODIFIED_AT,
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
    ],
};

#[rustfmt::skip]
pub(super) const FEEDBACK: LayoutTable = LayoutTable {
    name: "feedback",
    meaning: "One judgement of a handoff.",
    files: &["Handoff_Feedback__c", "Handoff_Feedback", "Feedback__c", "Feedback"],
    key: &["feedback_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("feedback_id", &["Id", "Handoff Feedback ID"], Kind::Text, "the record's id"),
        column("lead_id", &["Lead__c", "Lead ID"], Kind::Text, "the lead whose latest handoff is judged").required(),
        column("given_by", &["CreatedById", "Given_By__c", "Created By"], Kind::Text, "who judged"),
        column("given_at", &["CreatedDate", "Given_At__c", "Created Date"], Kind::Instant, "when").required(),
        column("score", &["Score__c"], Kind::Integer, "1 to 5").required(),
        column("brief_score", &["Brief_Score__c"], Kind::Integer, "the brief, 1 to 5"),
        column("fit_score", &["Fit_Score__c"], Kind::Integer, "the fit, 1 to 5"),
        column("comment", &["Comment__c", "Comments__c"], Kind::Text, "in words"),
        MODIFIED_AT,
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
    ],
};

#[rustfmt::skip]
pub(super) const SYNC: LayoutTable = LayoutTable {
    name: "sync",
    meaning: "One SDR-AE sync meeting.",
    files: &["Sync__c", "Sync", "Handoff_Sync__c", "Handoff_Sync"],
    key: &["sync_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("sync_id", &["Id", "Sync ID"], Kind::Text, "the record's id"),
        column("team", &["Team__c", "Team"], Kind::Text, "the team that met"),
        column("sdr_id", &["SDR__c"], Kind::Text, "the SDR of the pair"),
        column("ae_id", &["AE__c"], Kind::Text, "the AE of the pair"),
        column("held_at", &["Held_At__c", "CreatedDate", "Created Date"], Kind::Instant, "when").required(),
        MODIFIED_AT,
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
    ],
};

#[rustfmt::skip]
pub(super) const TARGET: LayoutTable = LayoutTable {
    name: "target",
    meaning: "One person's quota for one period.",
    files: &["Target__c", "Target", "Targets", "Sales_Target__c", "Sales_Target"],
    key: &["user_id", "period_start"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("user_id", &["User__c", "QuotaOwnerId", "OwnerId", "Owner"], Kind::Text, "whose").required(),
        column("period_start", &["Period_Start__c", "StartDate"], Kind::Day, "first day of the period").required(),
        column("quota", &["Quota__c", "QuotaAmount"], Kind::Cents, "quota").required(),
        column("attained", &["Attained__c"], Kind::Cents, "attained so far").required(),
        MODIFIED_AT,
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
    ],
};
