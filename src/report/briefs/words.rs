//! The words of a brief.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use crate::report::words::number::{grouped, listed};
use crate::report::words::phrases::Phrases;
use crate::report::words::{moment, name};
use crate::review::{
    Advice, ClockState, Event, EventKind, FieldOnRecord, Meeting, NoPlan, Reasoning, SlaClock,
};

/// A component of the brief, as a heading.
pub(super) fn component(name: &str) -> &str {
    match name {
        "prospect_identity" => "Prospect",
        "pain_points" => "Pain points and trigger",
        "engagement_history" => "Engagement history",
        "decision_context" => "Decision context",
        "objections" => "Objections and concerns",
        "next_steps" => "Confirmed next steps",
        other => other,
    }
}

/// A field of the brief, as a label.
pub(super) fn field(name: &str) -> &str {
    match name {
        "contact_name" => "Name",
        "title" => "Title",
        "company" => "Company",
        "industry" => "Industry",
        "company_size" => "Size",
        "pain_points" => "Pain points",
        "trigger" => "Trigger",
        "engagement_history" => "So far",
        "stakeholders" => "Stakeholders",
        "timeline" => "Timeline",
        "budget" => "Budget",
        "objections" => "Objections",
        "next_step" => "Agreed",
        "promised" => "Promised",
        "ae_preparation" => "To prepare",
        other => other,
    }
}

/// What is on record of a field; `None` where it is blank.
pub(super) fn value(p: &Phrases, field: &FieldOnRecord) -> Option<String> {
    let text = name::of_data(field.value.as_deref()?);
    match (field.name.as_str(), text.parse::<u64>()) {
        ("company_size", Ok(size)) => Some(format!("{} employees", grouped(p, size))),
        _ => Some(text).filter(|text| !text.is_empty()),
    }
}

/// Why a blank field is blank.
pub(super) fn blank(field: &FieldOnRecord) -> &'static str {
    match (field.exported, field.mandatory) {
        (false, _) => "not in the exports",
        (true, true) => "missing",
        (true, false) => "blank, not mandatory",
    }
}

/// Which clock it is.
pub(super) fn clock(clock: &SlaClock) -> &'static str {
    match clock.name {
        "follow_up" => "Follow-up",
        "acknowledgement" => "Acknowledgement",
        _ => "Confirmation",
    }
}

/// How a clock stands: tone, shape, words.
pub(super) fn clock_state(
    p: &Phrases,
    clock: &SlaClock,
    zone: Tz,
) -> (&'static str, &'static str, String) {
    let at = |at: Option<crate::review::Instant>| at.map(|at| moment::instant(p, at.0, zone));
    let (due, done) = (at(clock.due_at), at(clock.done_at));
    let by = due.map_or_else(String::new, |due| format!(", due {due}"));
    let on = done.map_or_else(String::new, |done| format!(" {done}"));
    match clock.state {
        ClockState::Met => ("good", "✓", format!("met{on}{by}")),
        ClockState::Late => ("bad", "!", format!("late{on}{by}")),
        ClockState::Open => ("calm", "○", format!("open{by}")),
        ClockState::Overdue => ("bad", "!", format!("overdue{by}")),
        ClockState::Unknown => ("calm", "–", "not in the exports".to_owned()),
    }
}

/// `Mon 16 Nov 2026, 14:30 (Europe/London)`.
pub(super) fn meeting(p: &Phrases, meeting: &Meeting, zone: Tz) -> String {
    format!("{} ({})", moment::instant_with_year(p, meeting.starts_at.0, zone), zone.name())
}

/// `14:30`.
pub(super) fn time(epoch_seconds: i64, zone: Tz) -> String {
    DateTime::from_timestamp(epoch_seconds, 0)
        .map_or_else(String::new, |at| at.with_timezone(&zone).format("%H:%M").to_string())
}

/// `Monday 16 November 2026`.
pub(super) fn long_day(date: NaiveDate) -> String {
    date.format("%A %-d %B %Y").to_string()
}

/// When an event was, where the AE is; where only the day is known, that day: it stands as its first
/// instant in the exports' zone, which is the report's unless a source says otherwise.
pub(super) fn when(p: &Phrases, event: &Event, (ae_zone, exports): (Tz, Tz)) -> String {
    if event.day_only {
        let at = DateTime::from_timestamp(event.at.0, 0);
        let day = |at: DateTime<chrono::Utc>| at.with_timezone(&exports).format("%a %-d %b %Y");
        at.map_or_else(String::new, |at| format!("{}, time not recorded", day(at)))
    } else {
        moment::instant_with_year(p, event.at.0, ae_zone)
    }
}

/// What an event was.
pub(super) fn what(p: &Phrases, event: &Event) -> String {
    match event.kind {
        EventKind::Handoff => "Handed off".to_owned(),
        EventKind::Appointment => "Meeting".to_owned(),
        EventKind::Touch => {
            let channel = event.channel.as_deref().map(|channel| name::channel(p, channel));
            let channel = channel.unwrap_or_else(|| "touch, channel not recorded".to_owned());
            let machine = if event.automated { "automated " } else { "" };
            let words = match event.direction.as_deref() {
                Some("inbound") => format!("{machine}{channel} from the prospect"),
                Some("internal") => format!("internal {machine}{channel}"),
                _ => format!("{machine}{channel}"),
            };
            crate::report::words::number::capital(&words)
        }
    }
}

/// What came of an event.
pub(super) fn outcome(event: &Event) -> String {
    let of_meeting = |outcome: &str| match outcome {
        "no_show" => "no-show".to_owned(),
        other => name::spelled(other),
    };
    match (event.kind, event.connected, event.outcome.as_deref()) {
        (EventKind::Appointment, _, Some(outcome)) => of_meeting(outcome),
        (EventKind::Appointment, _, None) => "outcome not recorded".to_owned(),
        (EventKind::Touch, Some(reached), _) if event.direction.as_deref() != Some("inbound") => {
            if reached { "reached" } else { "not reached" }.to_owned()
        }
        // Whether a call was answered matters; of an e-mail nobody records it.
        (EventKind::Touch, None, _) if event.channel.as_deref() == Some("call") => {
            "outcome not recorded".to_owned()
        }
        _ => String::new(),
    }
}

/// The advised way, as an order.
pub(super) fn advice(advice: &Advice) -> &'static str {
    match advice.method {
        "live_join" => "SDR joins the first five minutes",
        "intro_email" => "Introduce by e-mail",
        _ => "Book directly",
    }
}

/// What the advice goes by.
pub(super) fn reasons(p: &Phrases, advice: &Advice) -> String {
    let count = |count: i64| grouped(p, u64::try_from(count).unwrap_or(0));
    let reason = |reason: &Reasoning| match *reason {
        Reasoning::CompanySize(found, limit) => {
            format!("{} employees ({} or more)", count(found), count(limit))
        }
        Reasoning::Score(found, limit) => format!("score {found} ({limit} or more)"),
        Reasoning::Stakeholders(found, limit) => {
            format!("{found} stakeholders named ({limit} or more)")
        }
        Reasoning::SharedMinutes(found, limit) => format!(
            "SDR and AE share {} of open time that day (less than {limit})",
            counted(p, u64::try_from(found).unwrap_or(0), "minute")
        ),
        Reasoning::Standard => "standard: nothing marks it as high-value or complex".to_owned(),
    };
    let words = listed(p, &advice.reasons.iter().map(reason).collect::<Vec<_>>());
    if advice.method == "live_join" {
        format!("High-value or complex: {words}.")
    } else {
        format!("{}.", crate::report::words::number::capital(&words))
    }
}

/// Why no touch of the cadence is owed.
pub(super) fn no_plan(why: NoPlan) -> &'static str {
    match why {
        NoPlan::MeetingAhead => "None owed: a meeting lies ahead.",
        NoPlan::Replied => "None owed: the prospect replied.",
        NoPlan::Met => "None owed: a meeting was held.",
        NoPlan::Decided => "None owed: there is an opportunity, or the handoff is closed.",
        NoPlan::Kept => "None owed: the cadence was kept.",
        NoPlan::Unknown => "Not known: the exports lack channels or directions of touches.",
    }
}

/// A count with what is counted, in English: `1 brief`, `6 briefs`.
pub(super) fn counted(p: &Phrases, count: u64, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", grouped(p, count))
}
