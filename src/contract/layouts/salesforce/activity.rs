//! Tasks and events.

use super::{IS_DELETED, LANDED_DELETED, LANDED_DELETED_AT, MODIFIED_AT, column};
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

/// Words of a task's status that say it is done.
const COMPLETED: &[(&str, &str)] =
    &[("Completed", "completed"), ("Complete", "completed"), ("Closed", "completed")];

#[rustfmt::skip]
pub(super) const TASK: LayoutTable = LayoutTable {
    name: "task",
    meaning: "One call, e-mail or other touch, done or planned.",
    files: &["Task", "Tasks"],
    key: &["task_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("task_id", &["Id", "Activity ID", "Task ID"], Kind::Text, "the record's id").required(),
        column("who_id", &["WhoId", "Name ID"], Kind::Text, "the lead or contact"),
        column("lead_id", &["Lead ID", "LeadId"], Kind::Text, "the lead, where a report names it apart"),
        column("contact_id", &["Contact ID", "ContactId"], Kind::Text, "the contact, where a report names it apart"),
        column("what_id", &["WhatId", "Related To ID", "Opportunity ID"], Kind::Text, "the opportunity or account"),
        column("owner_id", &["OwnerId", "Assigned", "Assigned To"], Kind::Text, "to whom it is assigned now"),
        column("created_by", &["CreatedById", "Created By"], Kind::Text, "who logged it"),
        column("created_at", &["CreatedDate", "Created Date"], Kind::Instant, "when it was logged"),
        column("completed_at", &["CompletedDateTime", "Completed Date/Time", "Completed Date"], Kind::Instant, "when it was done"),
        column("completed_day_only", &["completed_day_only"], Kind::DayOnly("completed_at"), "whether that is a day without a time"),
        column("activity_on", &["ActivityDate", "Due Date", "Due Date Only", "Date"], Kind::Instant, "the day it is for"),
        column("activity_day_only", &["activity_day_only"], Kind::DayOnly("activity_on"), "whether that is a day without a time"),
        column("status", &["Status", "Task Status"], Kind::Text, "how it stands; only completed ones count").with_values(COMPLETED),
        column("is_closed", &["IsClosed", "Closed"], Kind::Flag, "whether its status is one that counts as done"),
        column("subtype", &["TaskSubtype", "Task Subtype"], Kind::Text, "Task, Email, List Email, Cadence, Call"),
        column("type", &["Type", "Task Type"], Kind::Text, "kind of touch in the team's own words"),
        column("call_type", &["CallType", "Call Type"], Kind::Text, "Inbound, Internal, Outbound"),
        column("call_disposition", &["CallDisposition", "Call Result", "Call Disposition"], Kind::Text, "what came of the call"),
        column("direction", &["Direction__c", "Activity_Direction__c"], Kind::Text, "who addressed whom, where the team logs it"),
        column("automated", &["Automated__c", "Is_Automated__c"], Kind::Flag, "sent by a machine, where the team logs it"),
        MODIFIED_AT,
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
    ],
};

/// Words of a meeting's outcome in the contract's words.
const OUTCOMES: &[(&str, &str)] = &[
    ("Held", "held"),
    ("Completed", "held"),
    ("Attended", "held"),
    ("Showed", "held"),
    ("No Show", "no_show"),
    ("No-Show", "no_show"),
    ("NoShow", "no_show"),
    ("Did Not Attend", "no_show"),
    ("Cancelled", "cancelled"),
    ("Canceled", "cancelled"),
    ("Rescheduled", "rescheduled"),
    ("Scheduled", "scheduled"),
    ("Planned", "scheduled"),
];
/// Who cancelled, in the contract's words.
const CANCELLED_BY: &[(&str, &str)] = &[
    ("Prospect", "prospect"),
    ("Customer", "prospect"),
    ("Lead", "prospect"),
    ("Invitee", "prospect"),
    ("Host", "host"),
    ("AE", "host"),
    ("Us", "host"),
];

#[rustfmt::skip]
pub(super) const EVENT: LayoutTable = LayoutTable {
    name: "event",
    meaning: "One calendar entry.",
    files: &["Event", "Events"],
    key: &["event_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("event_id", &["Id", "Activity ID", "Event ID"], Kind::Text, "the record's id").required(),
        column("who_id", &["WhoId", "Name ID"], Kind::Text, "the lead or contact"),
        column("lead_id", &["Lead ID", "LeadId"], Kind::Text, "the lead, where a report names it apart"),
        column("contact_id", &["Contact ID", "ContactId"], Kind::Text, "the contact, where a report names it apart"),
        column("what_id", &["WhatId", "Related To ID", "Opportunity ID"], Kind::Text, "the opportunity or account"),
        column("owner_id", &["OwnerId", "Assigned", "Assigned To"], Kind::Text, "in whose calendar it stands: the host"),
        column("created_by", &["CreatedById", "Created By"], Kind::Text, "who booked it"),
        column("created_at", &["CreatedDate", "Created Date"], Kind::Instant, "when it was booked"),
        column("starts_at", &["StartDateTime", "Start", "Start Date/Time"], Kind::Instant, "its start"),
        column("activity_on", &["ActivityDateTime", "ActivityDate", "Date"], Kind::Instant, "its start, where the other is blank"),
        column("ends_at", &["EndDateTime", "End", "End Date/Time"], Kind::Instant, "its end"),
        column("duration_minutes", &["DurationInMinutes", "Duration"], Kind::Integer, "its length"),
        column("is_child", &["IsChild"], Kind::Flag, "an invitee's copy; left out"),
        column("associated_sdr", &["Associated_SDR__c", "Booked_By__c", "SDR__c"], Kind::Text, "the SDR it is credited to"),
        column("outcome", &["Meeting_Outcome__c", "Meeting_Status__c", "Event_Outcome__c", "Outcome__c"], Kind::Text, "what became of it").with_values(OUTCOMES),
        column("held", &["First_Meeting_Held__c", "Meeting_Held__c", "Held__c"], Kind::Flag, "whether it was held"),
        column("no_show", &["No_Show__c"], Kind::Flag, "whether the prospect stayed away"),
        column("cancelled_by", &["Cancelled_By__c", "Canceled_By__c"], Kind::Text, "who cancelled").with_values(CANCELLED_BY),
        column("cancelled_at", &["Cancelled_At__c", "Canceled_At__c"], Kind::Instant, "when it was cancelled"),
        column("calendar_uid", &["ICal_UID__c", "ICalUID__c", "Calendar_UID__c"], Kind::Text, "the calendar's id of it"),
        column("talk_ratio", &["Talk_Ratio__c"], Kind::Share, "the AE's share of talking"),
        MODIFIED_AT,
        IS_DELETED,
        LANDED_DELETED,
        LANDED_DELETED_AT,
    ],
};
