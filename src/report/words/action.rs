//! The worklist in words: why now, how long, what next, by when.

use chrono_tz::Tz;

use crate::review::{Head, Reason, WorkItem};

use super::number::{counted, grouped, listed};
use super::{duration, moment, name};

/// The pill: why the handoff is on the list.
pub(crate) fn why(item: &WorkItem) -> String {
    match item.reason {
        Reason::SlaBreached => "SLA breached".to_owned(),
        Reason::SlaDueSoon => "Due soon".to_owned(),
        Reason::MeetingSoonBriefIncomplete => match item.brief {
            Some((complete, of)) => format!("Meeting soon, brief {complete}/{of}"),
            None => "Meeting soon".to_owned(),
        },
        Reason::NoShowNotRebooked => "No-show".to_owned(),
        Reason::Quiet => "Quiet".to_owned(),
        Reason::Undecided => "Undecided".to_owned(),
    }
}

/// The class of the pill: three steps of urgency.
pub(crate) fn urgency(reason: Reason) -> &'static str {
    match reason {
        Reason::SlaBreached => "now",
        Reason::SlaDueSoon | Reason::MeetingSoonBriefIncomplete => "soon",
        Reason::NoShowNotRebooked | Reason::Quiet | Reason::Undecided => "open",
    }
}

/// The clock that belongs to the reason, in business time.
pub(crate) fn clock(item: &WorkItem, day_seconds: i64) -> String {
    let time = duration::business(duration::real(item.clock_seconds), day_seconds);
    match item.reason {
        Reason::SlaBreached => format!("{time} overdue"),
        Reason::SlaDueSoon => format!("{time} left"),
        Reason::MeetingSoonBriefIncomplete => format!("{time} until the meeting"),
        Reason::NoShowNotRebooked => format!("{time} since the no-show"),
        Reason::Quiet => format!("{time} since the last touch"),
        Reason::Undecided => format!("{time} without a decision"),
    }
}

/// The next step that the reason asks for, and of whom.
pub(crate) fn next_step(item: &WorkItem, zone: Tz) -> String {
    let at = item.meeting_at.map(|at| moment::instant(at, zone));
    match item.reason {
        Reason::SlaBreached => "AE: call, then e-mail; nobody has been in touch".to_owned(),
        Reason::SlaDueSoon => "AE: read the brief and make the first call".to_owned(),
        Reason::MeetingSoonBriefIncomplete => {
            let missing: Vec<String> = item.missing.iter().map(|m| name::component(m)).collect();
            let what = if missing.is_empty() { "the brief".to_owned() } else { listed(&missing) };
            let when = at.map_or_else(String::new, |at| format!("; it starts {at}"));
            format!("SDR: complete {what} before the meeting{when}")
        }
        Reason::NoShowNotRebooked => {
            let missed = at.map_or_else(String::new, |at| format!("; missed {at}"));
            format!("SDR: rebook and join the first 5 minutes{missed}")
        }
        Reason::Quiet => {
            format!("AE: try another channel; {} so far", counted(item.touches, "touch"))
        }
        Reason::Undecided => "AE: accept with an opportunity, or reject with a reason".to_owned(),
    }
}

/// By when, in the report's zone; a time that has passed says so.
pub(crate) fn by(item: &WorkItem, head: &Head) -> String {
    let at = moment::instant(item.due_at, head.zone);
    if item.due_at <= head.as_of { format!("was due {at}") } else { at }
}

/// The heading of the list.
pub(crate) fn heading(shown: usize) -> String {
    match u64::try_from(shown).unwrap_or(u64::MAX) {
        0 => "No handoff needs action now".to_owned(),
        1 => "Act on this handoff first".to_owned(),
        count => format!("Act on these {} first", counted(count, "handoff")),
    }
}

/// The line below the heading.
pub(crate) fn sub(head: &Head, shown: usize, rest: usize) -> String {
    let as_of = moment::instant(head.as_of, head.zone);
    let zone = head.zone.name();
    if shown == 0 {
        return format!("As of {as_of} ({zone}).");
    }
    let base = format!("Most pressing first, as of {as_of} ({zone}); clocks run in business time.");
    match rest {
        0 => base,
        rest => format!("{base} {rest} more below and in worklist.csv."),
    }
}

/// What the list leaves out: handoffs older than it reaches back.
pub(crate) fn older(count: u64, reach_days: u32) -> String {
    let are = if count == 1 { "is" } else { "are" };
    let (handoffs, days) = (counted(count, "handoff"), counted(u64::from(reach_days), "day"));
    format!("{handoffs} {are} open and older than {days}; counted here, not listed.")
}

/// The line that opens the rest of the list.
pub(crate) fn more(count: usize) -> String {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    format!("{} more to act on", counted(count, "handoff"))
}

/// The rows that only the file holds.
pub(crate) fn in_file_only(count: usize) -> String {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    format!("{} more in worklist.csv only.", grouped(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(reason: Reason) -> WorkItem {
        WorkItem {
            handoff_id: "H-1".into(),
            account: "Helio".into(),
            sdr_id: "s1".into(),
            sdr: "Avery K.".into(),
            ae_id: "a1".into(),
            ae: "Dana R.".into(),
            reason,
            clock_seconds: 11_400,
            due_at: 1_794_837_600,
            meeting_at: Some(1_794_837_600),
            brief: Some((3, 6)),
            missing: vec!["budget".into(), "decision_context".into()],
            touches: 1,
            handed_off_at: 0,
            link: None,
        }
    }

    #[test]
    fn every_reason_has_its_clock_and_its_next_step() {
        let zone = Tz::America__New_York;
        let words = |reason| {
            let item = item(reason);
            [why(&item), clock(&item, 28_800), next_step(&item, zone)].join(" | ")
        };
        assert_eq!(
            words(Reason::SlaBreached),
            "SLA breached | 3 h 10 min overdue | AE: call, then e-mail; nobody has been in touch"
        );
        assert_eq!(
            words(Reason::MeetingSoonBriefIncomplete),
            "Meeting soon, brief 3/6 | 3 h 10 min until the meeting | SDR: complete budget and \
             decision context before the meeting; it starts Mon 16 Nov, 09:00"
        );
        assert_eq!(
            words(Reason::Quiet),
            "Quiet | 3 h 10 min since the last touch | AE: try another channel; 1 touch so far"
        );
    }

    #[test]
    fn one_handoff_is_this_handoff() {
        assert_eq!(heading(0), "No handoff needs action now");
        assert_eq!(heading(1), "Act on this handoff first");
        assert_eq!(heading(8), "Act on these 8 handoffs first");
        assert_eq!(
            older(1, 60),
            "1 handoff is open and older than 60 days; counted here, not listed."
        );
    }
}
