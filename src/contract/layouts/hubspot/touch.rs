//! Touches: calls, e-mails, messages and tasks.

use super::super::column;
use super::engagement::{
    CONTACTS, CREATED_AT, CREATED_BY, DELETED, DISPOSITIONS, HANDOFF, ID, MODIFIED_AT, OCCURRED_AT,
    OCCURRED_DAY_ONLY, OWNER, SOURCE,
};
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

const DIRECTIONS: Kind = Kind::Choice(&["outbound", "inbound", "internal"]);

/// One call.
pub(super) const CALL: LayoutTable = LayoutTable {
    name: "call",
    meaning: "One call.",
    files: &["call", "calls", "engagement_call", "engagements_calls"],
    key: &["engagement_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        ID,
        OCCURRED_AT,
        OCCURRED_DAY_ONLY,
        CREATED_AT,
        MODIFIED_AT,
        OWNER,
        CREATED_BY,
        CONTACTS,
        HANDOFF,
        DELETED,
        SOURCE,
        column(
            "direction",
            &["hs_call_direction", "Call direction", "Direction"],
            DIRECTIONS,
            "who called whom; blank counts as outbound",
        ),
        column("status", &["hs_call_status", "Call status"], Kind::Text, "how far the call came"),
        column(
            "disposition",
            &["hs_call_disposition", "Call outcome", "Call disposition"],
            Kind::Text,
            "what came of it, by id or label",
        )
        .with_values(DISPOSITIONS),
    ],
};

/// One e-mail.
pub(super) const EMAIL: LayoutTable = LayoutTable {
    name: "email",
    meaning: "One e-mail logged on a record; not marketing e-mail.",
    files: &["email", "emails", "engagement_email", "engagements_emails"],
    key: &["engagement_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        ID,
        OCCURRED_AT,
        OCCURRED_DAY_ONLY,
        CREATED_AT,
        MODIFIED_AT,
        OWNER,
        CREATED_BY,
        CONTACTS,
        HANDOFF,
        DELETED,
        SOURCE,
        column(
            "direction",
            &["hs_email_direction", "Email direction", "type"],
            DIRECTIONS,
            "who wrote to whom; a forwarded one counts for neither",
        )
        .with_values(&[
            ("EMAIL", "outbound"),
            ("INCOMING_EMAIL", "inbound"),
            ("FORWARDED_EMAIL", "internal"),
            ("Email", "outbound"),
            ("Outgoing email", "outbound"),
            ("Incoming email", "inbound"),
            ("Forwarded email", "internal"),
        ]),
        column(
            "status",
            &["hs_email_status", "Email send status"],
            Kind::Text,
            "whether it went out",
        ),
        column(
            "sequence_id",
            &["hs_sequence_id", "Sequence ID", "hs_email_sequence_id"],
            Kind::Text,
            "the sequence that sent it",
        ),
    ],
};

/// One message by another channel.
pub(super) const COMMUNICATION: LayoutTable = LayoutTable {
    name: "communication",
    meaning: "One LinkedIn, SMS or WhatsApp message.",
    files: &[
        "communication",
        "communications",
        "engagement_communication",
        "engagements_communications",
    ],
    key: &["engagement_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        ID,
        OCCURRED_AT,
        OCCURRED_DAY_ONLY,
        CREATED_AT,
        MODIFIED_AT,
        OWNER,
        CREATED_BY,
        CONTACTS,
        HANDOFF,
        DELETED,
        SOURCE,
        column(
            "channel",
            &["hs_communication_channel_type", "Channel type", "Channel"],
            Kind::Choice(&["linkedin", "sms", "chat", "other"]),
            "by which channel",
        )
        .with_values(&[
            ("LINKEDIN_MESSAGE", "linkedin"),
            ("LinkedIn message", "linkedin"),
            ("WHATS_APP", "chat"),
            ("WhatsApp", "chat"),
            ("CUSTOM_CHANNEL_CONVERSATION", "other"),
            ("Custom channel conversation", "other"),
        ]),
        column(
            "direction",
            &["direction", "Direction", "Communication direction"],
            DIRECTIONS,
            "who wrote to whom; HubSpot logs what your team sends, so blank counts as outbound",
        ),
    ],
};

/// One task.
pub(super) const TASK: LayoutTable = LayoutTable {
    name: "task",
    meaning: "One task; a touch once it is completed.",
    files: &["task", "tasks", "engagement_task", "engagements_tasks"],
    key: &["engagement_id"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        ID,
        column(
            "due_at",
            &["hs_timestamp", "Due date"],
            Kind::Instant,
            "when it is due; never taken for when it was done",
        ),
        column(
            "completed_at",
            &["hs_task_completion_date", "Completed at", "Completed date", "Task completed at"],
            Kind::Instant,
            "when it was done",
        ),
        column(
            "completed_day_only",
            &["completed_day_only"],
            Kind::DayOnly("completed_at"),
            "it is known to the day only",
        ),
        CREATED_AT,
        MODIFIED_AT,
        OWNER,
        CREATED_BY,
        CONTACTS,
        HANDOFF,
        DELETED,
        SOURCE,
        column(
            "task_type",
            &["hs_task_type", "Task type"],
            Kind::Text,
            "what was to be done: `CALL`, `EMAIL`, `LINKED_IN_MESSAGE` …; any other word is no touch",
        ),
        column(
            "status",
            &["hs_task_status", "Task status", "Status"],
            Kind::Text,
            "whether it is done",
        ),
    ],
};
