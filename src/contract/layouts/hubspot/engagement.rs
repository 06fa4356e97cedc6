//! Engagements: what all of them have, meetings, and whom they were with.

use super::super::column;
use crate::contract::Kind;
use crate::contract::layout::{LayoutColumn, LayoutTable};

/// The id.
pub(super) const ID: LayoutColumn = column(
    "engagement_id",
    &["engagement_id", "engagement__id", "hs_object_id", "Record ID", "id"],
    Kind::Text,
    "the record's id",
)
.required();
/// When it happened.
pub(super) const OCCURRED_AT: LayoutColumn = column(
    "occurred_at",
    &["hs_timestamp", "Activity date", "timestamp", "engagement__timestamp"],
    Kind::Instant,
    "when it happened",
);
/// Whether the hour is unknown.
pub(super) const OCCURRED_DAY_ONLY: LayoutColumn = column(
    "occurred_day_only",
    &["occurred_day_only"],
    Kind::DayOnly("occurred_at"),
    "it is known to the day only",
);
/// When the record was made.
pub(super) const CREATED_AT: LayoutColumn = column(
    "created_at",
    &["hs_createdate", "Create date", "Created at", "createdate", "engagement__createdat"],
    Kind::Instant,
    "when the record was made",
);
/// When it was last changed.
pub(super) const MODIFIED_AT: LayoutColumn = column(
    "modified_at",
    &[
        "_sdc_batched_at",
        "hs_lastmodifieddate",
        "Last modified date",
        "Last modified at",
        "updatedAt",
    ],
    Kind::Instant,
    "when it was last changed; of two rows of one record the newer stays",
);
/// Whose it is.
pub(super) const OWNER: LayoutColumn = column(
    "owner",
    &["hubspot_owner_id", "Activity assigned to", "Assigned to", "owner_id", "engagement__ownerid"],
    Kind::Text,
    "whose it is, by owner id or name",
);
/// Who made the record.
pub(super) const CREATED_BY: LayoutColumn = column(
    "created_by",
    &[
        "hs_created_by_user_id",
        "Created by user ID",
        "hs_created_by",
        "Activity created by",
        "Created by",
    ],
    Kind::Text,
    "who made the record, by user id or name",
);
/// Its contacts.
pub(super) const CONTACTS: LayoutColumn = column(
    "contact_ids",
    &[
        "Associated Contact IDs",
        "Associated Contact ID",
        "associations.contact",
        "associations.contacts",
        "associations__contactids",
        "contacts",
        "contact_ids",
    ],
    Kind::Text,
    "record ids of its contacts, joined by `;`",
)
.listing();
/// The handoff it names.
pub(super) const HANDOFF: LayoutColumn = column(
    "handoff_key",
    &["handoff_id", "Handoff ID"],
    Kind::Text,
    "id of the handoff, where your team stamps it",
);
/// Whether it was deleted.
pub(super) const DELETED: LayoutColumn = column(
    "is_deleted",
    &["is_deleted", "_fivetran_deleted", "archived"],
    Kind::Flag,
    "deleted: left out and counted",
);
/// What made the record.
pub(super) const SOURCE: LayoutColumn = column(
    "record_source",
    &["hs_object_source", "Record source", "hs_object_source_label", "hs_engagement_source"],
    Kind::Text,
    "what made the record: `CRM_UI`, `AUTOMATION_PLATFORM`, `SEQUENCES` …",
);

/// What can become of a meeting.
const OUTCOMES: Kind = Kind::Choice(&["scheduled", "held", "no_show", "cancelled", "rescheduled"]);
/// HubSpot's words for it, where they differ.
const OUTCOME_WORDS: &[(&str, &str)] =
    &[("COMPLETED", "held"), ("CANCELED", "cancelled"), ("Attended", "held")];
/// What can come of a call: HubSpot's ids, and the labels in whatever case.
pub(super) const DISPOSITIONS: &[(&str, &str)] = &[
    ("f240bbac-87c9-4f6e-bf70-924b57d47db7", "Connected"),
    ("b2cf5968-551e-4856-9783-52b3da59a7d0", "Left voicemail"),
    ("73a0d17f-1163-4015-bdd5-ec830791da20", "No answer"),
    ("9d9162e7-6cf3-4944-bf63-4dff82258764", "Busy"),
    ("a4c4c377-d246-4b32-a13b-75a56a4cd0ff", "Left live message"),
    ("17b47fee-58de-441e-a44c-c6300d46f273", "Wrong number"),
    ("connected", "Connected"),
    ("left voicemail", "Left voicemail"),
    ("no answer", "No answer"),
    ("busy", "Busy"),
    ("left live message", "Left live message"),
    ("wrong number", "Wrong number"),
];

/// One meeting.
pub(super) const MEETING: LayoutTable = LayoutTable {
    name: "meeting",
    meaning: "One meeting.",
    files: &["meeting", "meetings", "engagement_meeting", "engagements_meetings"],
    key: &["engagement_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        ID,
        column(
            "start_at",
            &["hs_meeting_start_time", "Meeting start time", "Start time"],
            Kind::Instant,
            "start of the meeting",
        ),
        OCCURRED_AT,
        CREATED_AT,
        MODIFIED_AT,
        OWNER,
        CREATED_BY,
        CONTACTS,
        HANDOFF,
        DELETED,
        column(
            "outcome",
            &["hs_meeting_outcome", "Meeting outcome", "Outcome"],
            OUTCOMES,
            "what became of it; blank: nobody said",
        )
        .with_values(OUTCOME_WORDS),
        column(
            "booked_by",
            &["booked_by", "Booked by"],
            Kind::Text,
            "who booked it, where your team says so",
        ),
        column(
            "cancelled_by",
            &["cancelled_by", "Cancelled by", "Canceled by"],
            Kind::Choice(&["prospect", "host"]),
            "who cancelled",
        ),
        column(
            "cancelled_at",
            &["cancelled_at", "Cancelled at", "Canceled at"],
            Kind::Instant,
            "when it was cancelled",
        ),
        column(
            "calendar_uid",
            &["hs_i_cal_uid", "iCal UID"],
            Kind::Text,
            "the calendar's id of the event",
        ),
        column(
            "talk_ratio",
            &["talk_ratio", "Talk ratio"],
            Kind::Share,
            "the host's share of talking",
        ),
        column(
            "duration_minutes",
            &["duration_minutes", "Duration (minutes)"],
            Kind::Integer,
            "length in minutes",
        ),
    ],
};

/// What some loaders land apart from the engagement's own table, or instead of it.
pub(super) const ENGAGEMENT: LayoutTable = LayoutTable {
    name: "engagement",
    meaning: "One engagement of any type, where a loader keeps owner and times, or all of it, here.",
    files: &["engagement", "engagements"],
    key: &["engagement_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column(
            "engagement_id",
            &["id", "engagement_id", "engagement__id"],
            Kind::Text,
            "the record's id",
        )
        .required(),
        column(
            "engagement_type",
            &["type", "engagement__type"],
            Kind::Text,
            "what it is: `MEETING`, `CALL`, `EMAIL`, `INCOMING_EMAIL`, `TASK` …",
        ),
        OCCURRED_AT,
        OCCURRED_DAY_ONLY,
        column(
            "created_at",
            &["created_at", "engagement__createdat"],
            Kind::Instant,
            "when it was made",
        ),
        MODIFIED_AT,
        OWNER,
        column(
            "created_by",
            &["created_by", "engagement__createdby"],
            Kind::Text,
            "who made it, by user id",
        ),
        CONTACTS,
        DELETED,
        column(
            "start_at",
            &["metadata__starttime", "start_time"],
            Kind::Instant,
            "start of the meeting",
        ),
        column(
            "outcome",
            &["metadata__meetingoutcome", "meeting_outcome"],
            OUTCOMES,
            "what became of the meeting",
        )
        .with_values(OUTCOME_WORDS),
        column(
            "disposition",
            &["metadata__disposition"],
            Kind::Text,
            "what came of the call, by id",
        )
        .with_values(DISPOSITIONS),
        column("status", &["metadata__status"], Kind::Text, "how far it came"),
        column("task_type", &["metadata__tasktype"], Kind::Text, "what was to be done"),
        column(
            "completed_at",
            &["metadata__completiondate"],
            Kind::Instant,
            "when the task was done",
        ),
    ],
};

/// One engagement's contact.
pub(super) const ENGAGEMENT_CONTACT: LayoutTable = LayoutTable {
    name: "engagement_contact",
    meaning: "One contact of an engagement.",
    files: &["engagement_contact", "engagements_associations_contact_ids"],
    key: &["engagement_id", "contact_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column(
            "engagement_id",
            &["engagement_id", "_sdc_source_key_engagement_id"],
            Kind::Text,
            "the engagement",
        )
        .required(),
        column("contact_id", &["contact_id", "value"], Kind::Text, "the contact").required(),
        DELETED,
    ],
};
