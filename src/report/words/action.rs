//! The worklist in words: why now, how long, what next, by when.

use chrono_tz::Tz;

use crate::review::{Head, Reason, TouchPlan, WorkItem};

use super::number::{counted, listed, one_of};
use super::phrases::{Phrases, say};
use super::{duration, moment, name};

/// The pill: why the handoff is on the list.
pub(crate) fn why(p: &Phrases, item: &WorkItem) -> String {
    match (item.reason, item.brief) {
        (Reason::MeetingSoonBriefIncomplete, Some((complete, of))) => {
            say!(p, "reason-meeting-soon-brief", brief = format!("{complete}/{of}"))
        }
        (reason, _) if item.plan.as_ref().is_some_and(|plan| plan.lapsed) => {
            say!(p, &format!("{}.lapsed", phrase(reason)))
        }
        (reason, _) => say!(p, phrase(reason)),
    }
}

/// The phrase of a reason; its attributes are the clock and the next step.
fn phrase(reason: Reason) -> &'static str {
    match reason {
        Reason::SlaBreached => "reason-sla-breached",
        Reason::SlaDueSoon => "reason-due-soon",
        Reason::MeetingSoonBriefIncomplete => "reason-meeting-soon",
        Reason::NoShowNotRebooked => "reason-no-show",
        Reason::TouchOwed => "reason-touch-owed",
        Reason::Quiet => "reason-quiet",
        Reason::Undecided => "reason-undecided",
    }
}

/// The class of the pill: three steps of urgency.
pub(crate) fn urgency(reason: Reason) -> &'static str {
    match reason {
        Reason::SlaBreached => "now",
        Reason::SlaDueSoon | Reason::MeetingSoonBriefIncomplete => "soon",
        Reason::NoShowNotRebooked | Reason::TouchOwed | Reason::Quiet | Reason::Undecided => "open",
    }
}

/// The clock that belongs to the reason, in business time.
pub(crate) fn clock(p: &Phrases, item: &WorkItem, day_seconds: i64) -> String {
    let time = duration::business(p, duration::real(item.clock_seconds), day_seconds);
    say!(p, &format!("{}.clock", phrase(item.reason)), time = time)
}

/// The next step that the reason asks for, and of whom.
pub(crate) fn next_step(p: &Phrases, item: &WorkItem, zone: Tz) -> String {
    let at = item.meeting_at.map(|at| moment::instant(p, at, zone));
    match (item.reason, at) {
        (Reason::MeetingSoonBriefIncomplete, at) => {
            let missing: Vec<String> = item.missing.iter().map(|m| name::component(p, m)).collect();
            let what = if missing.is_empty() { say!(p, "the-brief") } else { listed(p, &missing) };
            match at {
                Some(at) => say!(p, "reason-meeting-soon.next-at", what = what, at = at),
                None => say!(p, "reason-meeting-soon.next", what = what),
            }
        }
        (Reason::NoShowNotRebooked, Some(at)) => say!(p, "reason-no-show.next-at", at = at),
        (Reason::Quiet, _) => {
            say!(p, "reason-quiet.next", touches = counted(p, item.touches, "touch"))
        }
        (Reason::TouchOwed, _) => {
            let touch = item.plan.as_ref().map_or_else(String::new, |plan| owed(p, plan));
            say!(p, "reason-touch-owed.next", touch = touch)
        }
        (reason, _) => say!(p, &format!("{}.next", phrase(reason))),
    }
}

/// The touch owed: `touch 2 of 3, by phone or LinkedIn, not used yet`.
pub(crate) fn owed(p: &Phrases, plan: &TouchPlan) -> String {
    let (number, of) = (plan.number.to_string(), plan.of.to_string());
    let left: Vec<String> =
        plan.channels_left.iter().map(|name| name::by_channel(p, name)).collect();
    if left.is_empty() {
        say!(p, "touch-owed-again", number = number, of = of)
    } else {
        say!(p, "touch-owed", number = number, of = of, channels = one_of(p, &left))
    }
}

/// By when, in the report's zone; a time that has passed says so.
pub(crate) fn by(p: &Phrases, item: &WorkItem, head: &Head) -> String {
    let at = moment::instant(p, item.due_at, head.zone);
    if item.due_at <= head.as_of { say!(p, "worklist-was-due", at = at) } else { at }
}

/// The heading of the list.
pub(crate) fn heading(p: &Phrases, shown: usize) -> String {
    match shown {
        0 => say!(p, "worklist-none"),
        shown => say!(p, "worklist-heading", n = shown),
    }
}

/// The line below the heading.
pub(crate) fn sub(p: &Phrases, head: &Head, shown: usize, rest: usize) -> String {
    let at = moment::instant(p, head.as_of, head.zone);
    let zone = head.zone.name();
    if shown == 0 {
        return say!(p, "worklist-as-of", at = at, zone = zone);
    }
    let base = say!(p, "worklist-sub", at = at, zone = zone);
    match rest {
        0 => base,
        rest => format!("{base} {}", say!(p, "worklist-rest", n = rest)),
    }
}

/// What the list leaves out: handoffs older than it reaches back.
pub(crate) fn older(p: &Phrases, count: u64, reach_days: u32) -> String {
    let days = counted(p, u64::from(reach_days), "day");
    say!(p, "worklist-older", n = count, days = days)
}

/// The line that opens the rest of the list.
pub(crate) fn more(p: &Phrases, count: usize) -> String {
    say!(p, "worklist-more", n = count)
}

/// The rows that only the file holds.
pub(crate) fn in_file_only(p: &Phrases, count: usize) -> String {
    say!(p, "worklist-in-file-only", n = count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::phrases;

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
            plan: Some(TouchPlan {
                number: 2,
                of: 3,
                due_at: crate::review::Instant(1_794_837_600),
                channels_left: vec!["call", "linkedin"],
                lapsed: false,
            }),
            handed_off_at: 0,
            link: None,
        }
    }

    #[test]
    fn every_reason_has_its_clock_and_its_next_step() {
        let p = phrases();
        let zone = Tz::America__New_York;
        let words = |reason| {
            let item = item(reason);
            [why(p, &item), clock(p, &item, 28_800), next_step(p, &item, zone)].join(" | ")
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
            words(Reason::TouchOwed),
            "Touch owed | 3 h 10 min since the last touch | AE: touch 2 of 3, by phone or \
             LinkedIn, not used yet"
        );
        assert_eq!(
            words(Reason::Quiet),
            "Quiet | 3 h 10 min since the last touch | AE: try another channel; 1 touch so far"
        );
    }

    #[test]
    fn one_handoff_is_this_handoff() {
        let p = phrases();
        assert_eq!(heading(p, 0), "No handoff needs action now");
        assert_eq!(heading(p, 1), "Act on this handoff first");
        assert_eq!(heading(p, 8), "Act on these 8 handoffs first");
        assert_eq!(
            older(p, 1, 60),
            "1 handoff is open and older than 60 days; counted here, not listed."
        );
    }
}
