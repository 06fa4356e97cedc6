//! The words of a brief.

use chrono::DateTime;
use chrono_tz::Tz;

use crate::report::words::number::{capital, counted, grouped, listed};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::{moment, name};
use crate::review::{
    Advice, ClockState, Event, EventKind, FieldOnRecord, Instant, Meeting, NoPlan, Reasoning,
    SlaClock,
};

/// A component of the brief, as a heading.
pub(super) fn component(p: &Phrases, component: &str) -> String {
    name::brief_part(p, component)
}

/// A field of the brief, as a label.
pub(super) fn field(p: &Phrases, field: &str) -> String {
    name::brief_field(p, field)
}

/// What is on record of a field; `None` where it is blank.
pub(super) fn value(p: &Phrases, field: &FieldOnRecord) -> Option<String> {
    let text = name::of_data(field.value.as_deref()?);
    match (field.name.as_str(), text.parse::<u64>()) {
        ("company_size", Ok(size)) => Some(counted(p, size, "employee")),
        _ => Some(text).filter(|text| !text.is_empty()),
    }
}

/// Why a blank field is blank.
pub(super) fn blank(p: &Phrases, field: &FieldOnRecord) -> String {
    match (field.exported, field.mandatory) {
        (false, _) => say!(p, "brief-blank-absent"),
        (true, true) => say!(p, "brief-blank-missing"),
        (true, false) => say!(p, "brief-blank-optional"),
    }
}

/// A gap in the place of a value: `[company?]`; `what` is the name of a phrase `brief-gap-…`.
pub(super) fn gap(p: &Phrases, what: &str) -> String {
    say!(p, "brief-gap", what = p.say(&format!("brief-gap-{what}"), &[]))
}

/// Which clock it is.
pub(super) fn clock(p: &Phrases, clock: &SlaClock) -> String {
    match clock.name {
        "follow_up" => say!(p, "brief-clock-follow-up"),
        "acknowledgement" => say!(p, "brief-clock-acknowledgement"),
        _ => say!(p, "brief-clock-confirmation"),
    }
}

/// How a clock stands: tone, shape, words.
pub(super) fn clock_state(
    p: &Phrases,
    clock: &SlaClock,
    zone: Tz,
) -> (&'static str, &'static str, String) {
    let at = |at: Option<Instant>| at.map(|at| moment::instant(p, at.0, zone));
    let done = at(clock.done_at);
    let with_due = |state: String| match at(clock.due_at) {
        Some(due) => say!(p, "brief-state-due", state = state, due = due),
        None => state,
    };
    match clock.state {
        ClockState::Met => {
            let met = match done {
                Some(at) => say!(p, "brief-state-met.at", at = at),
                None => say!(p, "brief-state-met"),
            };
            ("good", "✓", with_due(met))
        }
        ClockState::Late => {
            let late = match done {
                Some(at) => say!(p, "brief-state-late.at", at = at),
                None => say!(p, "brief-state-late"),
            };
            ("bad", "!", with_due(late))
        }
        ClockState::Open => ("calm", "○", with_due(say!(p, "brief-state-open"))),
        ClockState::Overdue => ("bad", "!", with_due(say!(p, "brief-state-overdue"))),
        ClockState::Unknown => ("calm", "–", say!(p, "brief-blank-absent")),
    }
}

/// `Mon 16 Nov 2026, 14:30 (Europe/London)`.
pub(super) fn meeting(p: &Phrases, meeting: &Meeting, zone: Tz) -> String {
    format!("{} ({})", moment::instant_with_year(p, meeting.starts_at.0, zone), zone.name())
}

/// When an event was, where the AE is; where only the day is known, that day: it stands as its first
/// instant in the exports' zone, which is the report's unless a source says otherwise.
pub(super) fn when(p: &Phrases, event: &Event, (ae_zone, exports): (Tz, Tz)) -> String {
    if event.day_only {
        let at = DateTime::from_timestamp(event.at.0, 0);
        at.map_or_else(String::new, |at| {
            let day = moment::short_day(p, at.with_timezone(&exports).date_naive());
            say!(p, "brief-day-only", day = day)
        })
    } else {
        moment::instant_with_year(p, event.at.0, ae_zone)
    }
}

/// What an event was.
pub(super) fn what(p: &Phrases, event: &Event) -> String {
    match event.kind {
        EventKind::Handoff => say!(p, "brief-event-handoff"),
        EventKind::Appointment => say!(p, "brief-event-meeting"),
        EventKind::Touch => {
            let channel = event.channel.as_deref().map(|channel| name::channel(p, channel));
            let channel = channel.unwrap_or_else(|| say!(p, "brief-touch-no-channel"));
            let way = match event.direction.as_deref() {
                Some("inbound") => "brief-touch-inbound",
                Some("internal") => "brief-touch-internal",
                _ => "brief-touch-outbound",
            };
            let way = if event.automated { format!("{way}.automated") } else { way.to_owned() };
            capital(&say!(p, &way, channel = channel))
        }
    }
}

/// What came of an event.
pub(super) fn outcome(p: &Phrases, event: &Event) -> String {
    match (event.kind, event.connected, event.outcome.as_deref()) {
        (EventKind::Appointment, _, Some(outcome)) => name::outcome(p, outcome),
        (EventKind::Appointment, _, None) => say!(p, "brief-outcome-unknown"),
        (EventKind::Touch, Some(reached), _) if event.direction.as_deref() != Some("inbound") => {
            if reached {
                say!(p, "brief-reached")
            } else {
                say!(p, "brief-reached.not")
            }
        }
        // Whether a call was answered matters; of an e-mail nobody records it.
        (EventKind::Touch, None, _) if event.channel.as_deref() == Some("call") => {
            say!(p, "brief-outcome-unknown")
        }
        _ => String::new(),
    }
}

/// The advised way, as an order.
pub(super) fn advice(p: &Phrases, advice: &Advice) -> String {
    match advice.method {
        "live_join" => say!(p, "brief-advice-live-join"),
        "intro_email" => say!(p, "brief-advice-intro-email"),
        _ => say!(p, "brief-advice-book"),
    }
}

/// What the advice goes by.
pub(super) fn reasons(p: &Phrases, advice: &Advice) -> String {
    let whole = |count: i64| u64::try_from(count).unwrap_or(0);
    let count = |count: i64| grouped(p, whole(count));
    let reason = |reason: &Reasoning| match *reason {
        Reasoning::CompanySize(found, limit) => say!(
            p,
            "brief-reason-size",
            employees = counted(p, whole(found), "employee"),
            limit = count(limit),
        ),
        Reasoning::Score(found, limit) => {
            say!(p, "brief-reason-score", score = count(found), limit = count(limit))
        }
        Reasoning::Stakeholders(found, limit) => {
            say!(p, "brief-reason-stakeholders", n = whole(found), limit = count(limit))
        }
        Reasoning::SharedMinutes(found, limit) => say!(
            p,
            "brief-reason-shared",
            shared = counted(p, whole(found), "minute"),
            limit = count(limit),
        ),
        Reasoning::Standard => say!(p, "brief-reason-standard"),
    };
    let words = listed(p, &advice.reasons.iter().map(reason).collect::<Vec<_>>());
    if advice.method == "live_join" {
        say!(p, "brief-reasons-high", reasons = words)
    } else {
        say!(p, "brief-reasons", reasons = capital(&words))
    }
}

/// Why no touch of the cadence is owed.
pub(super) fn no_plan(p: &Phrases, why: NoPlan) -> String {
    match why {
        NoPlan::MeetingAhead => say!(p, "brief-none-owed-meeting"),
        NoPlan::Replied => say!(p, "brief-none-owed-replied"),
        NoPlan::Met => say!(p, "brief-none-owed-met"),
        NoPlan::Decided => say!(p, "brief-none-owed-decided"),
        NoPlan::Kept => say!(p, "brief-none-owed-kept"),
        NoPlan::Unknown => say!(p, "brief-none-owed-unknown"),
    }
}

/// A number of rows held in memory.
pub(super) fn size(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
