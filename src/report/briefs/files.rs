//! The files that belong to one brief: drafts of the introduction, and the time to prepare.

use super::ics::{Entry, calendar};
use super::introduction::{Introduction, Known};
use super::names::{hash, slug};
use super::words;
use crate::report::eml::{Draft, Mailbox, is_address, message};
use crate::report::words::name;
use crate::report::words::phrases::{Phrases, say};
use crate::review::{Brief, BriefSet, Meeting};

/// The value of a field; `None` where it is blank.
pub(super) fn value(p: &Phrases, brief: &Brief, field: &str) -> Option<String> {
    let fields = brief.components.iter().flat_map(|component| &component.fields);
    fields.filter(|known| known.name == field).find_map(|field| words::value(p, field))
}

/// What the introduction may say.
pub(super) fn known(p: &Phrases, brief: &Brief) -> Known {
    let mut known = Known::new();
    let fields = [
        ("prospect", "contact_name"),
        ("title", "title"),
        ("company", "company"),
        ("pain_points", "pain_points"),
        ("trigger", "trigger"),
        ("engagement_history", "engagement_history"),
        ("stakeholders", "stakeholders"),
        ("timeline", "timeline"),
        ("budget", "budget"),
        ("objections", "objections"),
        ("next_step", "next_step"),
        ("promised", "promised"),
    ];
    for (name, field) in fields {
        if let Some(value) = value(p, brief, field) {
            known.insert(name, value);
        }
    }
    known.insert("ae", name::of_data(&brief.ae.name));
    known.insert("sdr", name::of_data(&brief.sdr.name));
    if let Some(meeting) = &brief.meeting {
        known.insert("meeting", words::meeting(p, meeting, brief.ae_zone));
    }
    known
}

/// Start of the names of a brief's files: the company, and a hash of the handoff's id.
fn stem(p: &Phrases, brief: &Brief) -> String {
    let company = value(p, brief, "company").unwrap_or_default();
    format!("{}-{}", slug(&company, "handoff"), hash(&brief.handoff_id))
}

/// Name of the draft for mail programs.
pub(super) fn eml_name(p: &Phrases, brief: &Brief) -> String {
    format!("mail/{}.eml", stem(p, brief))
}

/// Name of the draft as text.
pub(super) fn txt_name(p: &Phrases, brief: &Brief) -> String {
    format!("mail/{}.txt", stem(p, brief))
}

/// Name of the calendar entry; nothing without a meeting.
pub(super) fn ics_name(p: &Phrases, brief: &Brief) -> Option<String> {
    brief.meeting.as_ref().map(|_| format!("prepare/{}.ics", stem(p, brief)))
}

/// Names of all its files.
pub(super) fn names(p: &Phrases, brief: &Brief) -> Vec<String> {
    [eml_name(p, brief), txt_name(p, brief)].into_iter().chain(ics_name(p, brief)).collect()
}

/// The files of a brief, by name.
pub(super) fn of_brief(
    p: &Phrases,
    set: &BriefSet,
    brief: &Brief,
    draft: &Introduction,
) -> Vec<(String, String)> {
    let prospect = value(p, brief, "contact_name").unwrap_or_else(|| words::gap(p, "prospect"));
    let (sdr, ae) = (name::of_data(&brief.sdr.name), name::of_data(&brief.ae.name));
    let address = |email: &'_ Option<String>| {
        email.as_deref().map(str::trim).filter(|email| is_address(email)).map(str::to_owned)
    };
    let (from, to, cc) =
        (address(&brief.sdr.email), address(&brief.email), address(&brief.ae.email));
    let message = message(&Draft {
        from: Mailbox { name: &sdr, address: from.as_deref() },
        to: Mailbox { name: &prospect, address: to.as_deref() },
        cc: Some(Mailbox { name: &ae, address: cc.as_deref() }),
        subject: &draft.subject,
        body: &draft.body,
        html: None,
        date: set.as_of,
    });
    let gap = |who: &str, address: &Option<String>| match address {
        Some(address) => format!("{who} <{address}>"),
        None => format!("{who} {}", words::gap(p, "email")),
    };
    let head = say!(
        p,
        "brief-draft",
        from = gap(&sdr, &from),
        to = gap(&prospect, &to),
        cc = gap(&ae, &cc),
        subject = &draft.subject,
    );
    let text = format!("{head}\n\n{}\n", draft.body.trim_end());
    let mut files = vec![(txt_name(p, brief), text)];
    files.extend(message.map(|message| (eml_name(p, brief), message)));
    let entry = brief.meeting.as_ref().and_then(|meeting| prepare(p, set, brief, meeting));
    files.extend(ics_name(p, brief).zip(entry));
    files
}

/// The entry in the AE's calendar for the time to prepare.
fn prepare(p: &Phrases, set: &BriefSet, brief: &Brief, meeting: &Meeting) -> Option<String> {
    let company = value(p, brief, "company");
    let who = company.or_else(|| value(p, brief, "contact_name"));
    let who =
        who.unwrap_or_else(|| say!(p, "brief-handoff", id = name::of_data(&brief.handoff_id)));
    let of = |field: &str, gap: &str| value(p, brief, field).unwrap_or_else(|| words::gap(p, gap));
    let description = [
        say!(p, "brief-entry-meeting", meeting = words::meeting(p, meeting, brief.ae_zone)),
        say!(p, "brief-entry-with", name = of("contact_name", "prospect")),
        say!(p, "brief-entry-pain", pain = of("pain_points", "pain-point")),
        say!(p, "brief-entry-promised", promised = of("promised", "promised")),
        say!(p, "brief-entry-prepare", prepare = of("ae_preparation", "prepare")),
        say!(p, "brief-entry-sdr", name = name::of_data(&brief.sdr.name)),
    ]
    .join("\n");
    calendar(&Entry {
        uid: &format!("prepare-{}@baton.invalid", hash(&brief.handoff_id)),
        stamp: set.as_of,
        from: meeting.prepare_from,
        until: meeting.starts_at,
        summary: &say!(p, "brief-entry", who = who),
        description: &description,
    })
}
