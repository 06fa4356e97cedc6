//! Events and tasks.

use std::io::Write;

use super::{Records, SalesforceSink, ids, instant, leads};
use crate::sample::cases::Case;
use crate::sample::columns::Cell;
use crate::sample::plan::SampleError;
use crate::sample::rows::{Activity, Meeting, Moment};

pub(super) const FILES: &[(&str, &[&str])] = &[
    (
        "Event",
        &[
            "Id",
            "WhoId",
            "WhatId",
            "Subject",
            "StartDateTime",
            "EndDateTime",
            "DurationInMinutes",
            "CreatedDate",
            "CreatedById",
            "OwnerId",
            "IsChild",
            "IsDeleted",
            "Associated_SDR__c",
            "Meeting_Outcome__c",
            "First_Meeting_Held__c",
            "No_Show__c",
            "Cancelled_By__c",
            "Cancelled_At__c",
            "ICal_UID__c",
            "Talk_Ratio__c",
        ],
    ),
    (
        "Task",
        &[
            "Id",
            "WhoId",
            "WhatId",
            "Subject",
            "Status",
            "TaskSubtype",
            "Type",
            "ActivityDate",
            "CompletedDateTime",
            "CreatedDate",
            "CreatedById",
            "OwnerId",
            "CallType",
            "CallDisposition",
            "Direction__c",
            "IsDeleted",
        ],
    ),
];

/// Length of a meeting of which none is told, in minutes.
const USUAL_MINUTES: i64 = 30;

impl<W: Write> SalesforceSink<W> {
    /// Calendar rows; here and there an invitee has a copy of one.
    pub(super) fn tell_events(&mut self, case: &Case) -> Result<(), SampleError> {
        let records = Records::of(case);
        for meeting in &case.meetings {
            let id = ids::of_name("00U", &meeting.meeting_id);
            let host = ids::of_user(&meeting.host_id);
            self.tell_event((case, &records), meeting, (&id, &host))?;
        }
        if let (Some(first), true) = (case.meetings.first(), case.index.is_multiple_of(7)) {
            let id = ids::of_case("00U", case.index, 60);
            self.tell_event((case, &records), first, (&id, ""))?;
        }
        Ok(())
    }

    /// One calendar row in the calendar of `host`; without one, the SDR's copy.
    fn tell_event(
        &mut self,
        (case, records): (&Case, &Records),
        meeting: &Meeting,
        (id, host): (&str, &str),
    ) -> Result<(), SampleError> {
        let booker = ids::of_user(&meeting.booked_by);
        let sdr = case.handoff().map(|handoff| ids::of_user(&handoff.sdr_id)).unwrap_or_default();
        let is_copy = host.is_empty();
        let by_sdr = meeting.booked_by.starts_with("SDR") && !is_copy;
        let minutes = meeting.duration_minutes.unwrap_or(USUAL_MINUTES);
        let said = match meeting.outcome {
            "scheduled" => "Scheduled",
            "cancelled" => "Canceled",
            "rescheduled" => "Rescheduled",
            _ => "",
        };
        let cancelled_by = match meeting.cancelled_by {
            "prospect" => "Prospect",
            "host" => "Host",
            other => other,
        };
        self.files.write(
            "Event",
            [
                Cell::Text(id),
                Cell::from(records.who()),
                Cell::from(records.what()),
                Cell::Text("Introduction"),
                meeting.scheduled_for.into(),
                Cell::Instant(instant(meeting.scheduled_for) + minutes * 60),
                Cell::Whole(minutes),
                meeting.booked_at.into(),
                Cell::from(booker.as_str()),
                Cell::from(if is_copy { sdr.as_str() } else { host }),
                Cell::Flag(is_copy),
                Cell::Flag(false),
                if by_sdr { Cell::from(booker.as_str()) } else { Cell::Blank },
                Cell::from(said),
                Cell::Flag(meeting.outcome == "held"),
                Cell::Flag(meeting.outcome == "no_show"),
                Cell::from(cancelled_by),
                meeting.cancelled_at.into(),
                Cell::from(meeting.calendar_uid.as_str()),
                meeting.talk_hundredths.map_or(Cell::Blank, Cell::Hundredths),
            ],
        )
    }

    /// Touches, each a completed task.
    pub(super) fn tell_tasks(&mut self, case: &Case) -> Result<(), SampleError> {
        let records = Records::of(case);
        for activity in &case.activities {
            self.tell_task(&records, activity)?;
        }
        Ok(())
    }

    fn tell_task(&mut self, records: &Records, touch: &Activity) -> Result<(), SampleError> {
        let id = ids::of_name("00T", &touch.activity_id);
        let actor = ids::of_user(&touch.actor_id);
        let (subtype, kind) = kind(touch);
        let direction = direction(touch);
        let is_call = touch.channel == "call";
        let disposition = match touch.connected {
            Some(true) if is_call => "Connected",
            Some(false) if is_call => "No Answer",
            _ => "",
        };
        let logged = match touch.occurred_at {
            Moment::At(at) => Cell::Instant(at),
            Moment::Blank | Moment::Unreadable(_) => Cell::Blank,
        };
        let on = match touch.occurred_at {
            Moment::At(at) => leads::day(at),
            Moment::Blank | Moment::Unreadable(_) => Cell::Blank,
        };
        self.files.write(
            "Task",
            [
                Cell::Text(&id),
                Cell::from(records.who()),
                Cell::from(records.what()),
                Cell::from(if kind.is_empty() { "Newsletter" } else { kind }),
                Cell::Text("Completed"),
                Cell::Text(subtype),
                Cell::from(kind),
                on,
                touch.occurred_at.into(),
                logged,
                Cell::from(actor.as_str()),
                Cell::from(actor.as_str()),
                Cell::from(if is_call { direction } else { "" }),
                Cell::from(disposition),
                Cell::from(if is_call { "" } else { direction }),
                Cell::Flag(false),
            ],
        )
    }
}

/// Salesforce's own word for the kind of a touch, and the team's.
fn kind(touch: &Activity) -> (&'static str, &'static str) {
    match touch.channel {
        "email" if touch.automated == Some(true) => ("List Email", ""),
        "call" => ("Call", "Call"),
        "email" => ("Email", "Email"),
        "linkedin" => ("Task", "LinkedIn"),
        "sms" => ("Task", "SMS"),
        "chat" => ("Task", "Chat"),
        _ => ("Task", "Other"),
    }
}

/// Who addressed whom.
fn direction(touch: &Activity) -> &'static str {
    match touch.direction {
        "inbound" => "Inbound",
        "internal" => "Internal",
        _ => "Outbound",
    }
}
