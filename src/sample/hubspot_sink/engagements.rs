//! Meetings, calls, e-mails, messages and tasks.

use std::io::Write;

use super::{Portal, ids};
use crate::sample::cases::Case;
use crate::sample::columns::Cell;
use crate::sample::plan::SampleError;
use crate::sample::rows::{Activity, Meeting, Moment};

/// Every so manieth meeting also invites a colleague who was never handed off.
const COLLEAGUE_EVERY: u64 = 7;
/// By how much a task is due before it is done.
const DUE_BEFORE: i64 = 3 * 3_600;
/// What HubSpot calls "Connected", and "No answer".
const CONNECTED: &str = "f240bbac-87c9-4f6e-bf70-924b57d47db7";
const NO_ANSWER: &str = "73a0d17f-1163-4015-bdd5-ec830791da20";

impl<W: Write> Portal<W> {
    pub(super) fn write_engagements(&mut self, case: &Case) -> Result<(), SampleError> {
        for meeting in &case.meetings {
            self.write_meeting(case, meeting)?;
        }
        for touch in &case.activities {
            match (touch.channel, touch.direction) {
                ("call", _) => self.write_call(touch)?,
                ("email", _) => self.write_email(touch)?,
                // Every second LinkedIn message is kept as the task of writing it.
                ("linkedin", "outbound") if ids::nth(&touch.activity_id).is_multiple_of(2) => {
                    self.write_task(touch)?;
                }
                _ => self.write_message(touch)?,
            }
        }
        Ok(())
    }

    fn write_meeting(&mut self, case: &Case, meeting: &Meeting) -> Result<(), SampleError> {
        let id = ids::meeting(&meeting.meeting_id);
        let booker = ids::user(&meeting.booked_by);
        let host = ids::owner(&meeting.host_id);
        let mut contacts = ids::contact(&meeting.lead_id);
        if case.index.is_multiple_of(COLLEAGUE_EVERY)
            && let Some(colleague) = case.others.first()
        {
            contacts = format!("{};{contacts}", ids::contact(&colleague.lead_id));
        }
        let cells: [Cell<'_>; 13] = [
            (&id).into(),
            meeting.scheduled_for.into(),
            meeting.booked_at.into(),
            (&booker).into(),
            (&host).into(),
            outcome(meeting.outcome).into(),
            (&meeting.calendar_uid).into(),
            meeting.cancelled_by.into(),
            meeting.cancelled_at.into(),
            meeting.talk_hundredths.map_or(Cell::Blank, Cell::Hundredths),
            meeting.duration_minutes.into(),
            (&meeting.handoff_id).into(),
            (&contacts).into(),
        ];
        self.internal.write("meetings", cells)
    }

    fn write_call(&mut self, touch: &Activity) -> Result<(), SampleError> {
        let (id, contact) = (ids::touch(&touch.activity_id), ids::contact(&touch.lead_id));
        let (owner, user) = (ids::owner(&touch.actor_id), ids::user(&touch.actor_id));
        let (status, disposition) = match (touch.direction, touch.connected) {
            ("outbound", Some(true)) => ("COMPLETED", CONNECTED),
            ("outbound", Some(false)) => ("NO_ANSWER", NO_ANSWER),
            _ => ("COMPLETED", ""),
        };
        let cells: [Cell<'_>; 9] = [
            (&id).into(),
            touch.occurred_at.into(),
            match touch.direction {
                "inbound" => "INBOUND",
                "outbound" => "OUTBOUND",
                other => other,
            }
            .into(),
            status.into(),
            disposition.into(),
            (&owner).into(),
            (&user).into(),
            (&touch.handoff_id).into(),
            (&contact).into(),
        ];
        self.internal.write("calls", cells)
    }

    fn write_email(&mut self, touch: &Activity) -> Result<(), SampleError> {
        let (id, contact) = (ids::touch(&touch.activity_id), ids::contact(&touch.lead_id));
        let owner = self.directory.label(&touch.actor_id);
        let cells: [Cell<'_>; 8] = [
            (&id).into(),
            touch.occurred_at.into(),
            match touch.direction {
                "inbound" => "Incoming email",
                "outbound" => "Email",
                _ => "Forwarded email",
            }
            .into(),
            "SENT".into(),
            if touch.automated == Some(true) { "4711" } else { "" }.into(),
            (&owner).into(),
            (&touch.handoff_id).into(),
            (&contact).into(),
        ];
        self.labelled.write("emails", cells)
    }

    fn write_task(&mut self, touch: &Activity) -> Result<(), SampleError> {
        let (id, contact) = (ids::touch(&touch.activity_id), ids::contact(&touch.lead_id));
        let owner = self.directory.label(&touch.actor_id);
        let due = match touch.occurred_at {
            Moment::At(at) => Moment::At(at - DUE_BEFORE),
            other => other,
        };
        let cells: [Cell<'_>; 8] = [
            (&id).into(),
            "LINKED_IN_MESSAGE".into(),
            "Completed".into(),
            due.into(),
            touch.occurred_at.into(),
            (&owner).into(),
            (&touch.handoff_id).into(),
            (&contact).into(),
        ];
        self.labelled.write("tasks", cells)
    }

    fn write_message(&mut self, touch: &Activity) -> Result<(), SampleError> {
        let (id, contact) = (ids::touch(&touch.activity_id), ids::contact(&touch.lead_id));
        let owner = ids::owner(&touch.actor_id);
        let cells: [Cell<'_>; 8] = [
            (&id).into(),
            touch.occurred_at.into(),
            match touch.channel {
                "linkedin" => "LINKEDIN_MESSAGE",
                "sms" => "SMS",
                "chat" => "WHATS_APP",
                _ => "CUSTOM_CHANNEL_CONVERSATION",
            }
            .into(),
            touch.direction.into(),
            if touch.automated == Some(true) { "AUTOMATION_PLATFORM" } else { "CRM_UI" }.into(),
            (&owner).into(),
            (&touch.handoff_id).into(),
            (&contact).into(),
        ];
        self.internal.write("communications", cells)
    }
}

/// An outcome as HubSpot writes it: cancelled has one L.
fn outcome(outcome: &str) -> &'static str {
    match outcome {
        "scheduled" => "SCHEDULED",
        "held" => "COMPLETED",
        "no_show" => "NO_SHOW",
        "cancelled" => "CANCELED",
        "rescheduled" => "RESCHEDULED",
        _ => "",
    }
}
