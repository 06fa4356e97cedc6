//! Briefs and a gate by hand, for tests.

use chrono_tz::Tz;

use crate::report::tests::share;
use crate::review::{
    Advice, Brief, BriefComponent, BriefSet, ClockState, Event, EventKind, FieldOnRecord, Gate,
    GateRow, Instant, Meeting, MethodRecord, NoPlan, Owed, Reasoning, SlaClock, TouchPlan, Who,
};

/// Sunday 2026-11-15, 23:59 in New York.
pub(in crate::report) const AS_OF: i64 = 1_794_805_140;
/// Monday 2026-11-16, 09:00 in New York.
pub(in crate::report) const MEETING: i64 = 1_794_837_600;

/// The components and sub-fields that a brief is asked for: component, field, label on the page.
pub(in crate::report) const ASKED: [(&str, &str, &str); 15] = [
    ("prospect_identity", "contact_name", "Name"),
    ("prospect_identity", "title", "Title"),
    ("prospect_identity", "company", "Company"),
    ("prospect_identity", "industry", "Industry"),
    ("prospect_identity", "company_size", "Size"),
    ("pain_points", "pain_points", "Pain points"),
    ("pain_points", "trigger", "Trigger"),
    ("engagement_history", "engagement_history", "So far"),
    ("decision_context", "stakeholders", "Stakeholders"),
    ("decision_context", "timeline", "Timeline"),
    ("decision_context", "budget", "Budget"),
    ("objections", "objections", "Objections"),
    ("next_steps", "next_step", "Agreed"),
    ("next_steps", "promised", "Promised"),
    ("next_steps", "ae_preparation", "To prepare"),
];

pub(in crate::report) fn components(value: impl Fn(&str) -> Option<String>) -> Vec<BriefComponent> {
    let mut components: Vec<BriefComponent> = Vec::new();
    for (component, field, _) in ASKED {
        let on_record = FieldOnRecord {
            name: field.into(),
            value: value(field),
            mandatory: true,
            exported: true,
        };
        match components.last_mut() {
            Some(last) if last.name == component => last.fields.push(on_record),
            _ => {
                components.push(BriefComponent { name: component.into(), fields: vec![on_record] });
            }
        }
    }
    components
}

pub(in crate::report) fn who(id: &str, name: &str) -> Who {
    Who { id: id.into(), name: name.into(), email: None }
}

pub(in crate::report) fn touch(
    at: i64,
    channel: &str,
    direction: &str,
    connected: Option<bool>,
) -> Event {
    Event {
        at: Instant(at),
        day_only: false,
        kind: EventKind::Touch,
        channel: Some(channel.into()),
        direction: Some(direction.into()),
        automated: false,
        connected,
        outcome: None,
        who: Some("Dana R.".into()),
    }
}

pub(in crate::report) fn clock(name: &'static str, state: ClockState) -> SlaClock {
    let done_at = (state == ClockState::Met).then_some(Instant(AS_OF - 90_000));
    SlaClock { name, state, due_at: Some(Instant(AS_OF - 80_000)), done_at }
}

pub(in crate::report) fn brief(value: impl Fn(&str) -> Option<String>) -> Brief {
    Brief {
        handoff_id: "H-1".into(),
        lead_id: Some("L-1".into()),
        link: None,
        sdr: who("S-1", "Avery K."),
        team: Some("emea".into()),
        ae: Who { email: Some("dana@marlowe.example".into()), ..who("A-1", "Dana R.") },
        ae_zone: Tz::America__New_York,
        handed_off_at: Instant(AS_OF - 100_000),
        transfer_method: Some("intro_email".into()),
        meeting: Some(Meeting {
            starts_at: Instant(MEETING),
            day: "2026-11-16".parse().unwrap(),
            prepare_from: Instant(MEETING - 900),
            booked_at: None,
            moved: 1,
        }),
        components: components(value),
        email: Some("james@helio.example".into()),
        source: Some("webinar".into()),
        territory: None,
        score: Some(71),
        timeline: vec![
            touch(AS_OF - 95_000, "call", "outbound", Some(false)),
            touch(AS_OF - 94_000, "email", "inbound", None),
        ],
        framework: Some("BANT".into()),
        criteria_met: vec!["budget".into(), "Need".into()],
        clocks: vec![
            clock("follow_up", ClockState::Overdue),
            clock("acknowledgement", ClockState::Met),
            clock("confirmation", ClockState::Open),
        ],
        advice: Advice {
            method: "live_join",
            reasons: vec![Reasoning::CompanySize(2125, 1000), Reasoning::Score(91, 80)],
        },
        plan: None,
        no_plan: Some(NoPlan::MeetingAhead),
    }
}

pub(in crate::report) fn plan() -> TouchPlan {
    TouchPlan {
        number: 2,
        of: 3,
        due_at: Instant(MEETING),
        channels_left: vec!["call", "linkedin"],
        lapsed: false,
    }
}

pub(in crate::report) fn set(briefs: Vec<Brief>) -> BriefSet {
    BriefSet {
        title: "Handoff review".into(),
        company: Some("Marlowe".into()),
        locale: "en-GB".into(),
        zone: Tz::America__New_York,
        as_of: Instant(AS_OF),
        day: "2026-11-15".parse().unwrap(),
        min_compared: 8,
        min_percent: 5,
        days_ahead: 2,
        briefs,
        owed: vec![Owed {
            handoff_id: "H-9".into(),
            account: "Quiet & Sons".into(),
            sdr: who("S-1", "Avery K."),
            ae: who("A-1", "Dana R."),
            ae_zone: Tz::America__New_York,
            handed_off_at: Instant(AS_OF - 200_000),
            touches: 1,
            plan: plan(),
        }],
        methods: vec![
            MethodRecord {
                method: "intro_email".into(),
                opportunities: share(60, 93),
                held: Some(share(40, 50)),
            },
            MethodRecord { method: "cold".into(), opportunities: share(3, 7), held: None },
        ],
    }
}

pub(in crate::report) fn said(field: &str) -> Option<String> {
    let words = format!("said of {field}");
    ["2125".to_owned(), words].into_iter().nth(usize::from(field != "company_size"))
}

/// Sets of briefs with everything in them, and with nothing.
pub(in crate::report) fn sets() -> Vec<BriefSet> {
    let mut bare = brief(|_| None);
    (bare.plan, bare.no_plan, bare.transfer_method, bare.framework) =
        (Some(TouchPlan { lapsed: true, ..plan() }), None, None, None);
    for clock in &mut bare.clocks {
        clock.state = ClockState::Late;
    }
    bare.advice = Advice {
        method: "intro_email",
        reasons: vec![Reasoning::SharedMinutes(30, 120), Reasoning::Stakeholders(1, 3)],
    };
    bare.timeline = ["inbound", "internal", "outbound"]
        .into_iter()
        .flat_map(|way| {
            let touch = touch(AS_OF - 90_000, "email", way, None);
            let machine = Event { automated: true, day_only: true, ..touch.clone() };
            let held = Event { outcome: Some("no_show".into()), ..touch.clone() };
            [touch, machine, Event { kind: EventKind::Appointment, ..held }]
        })
        .collect();
    let mut without = brief(said);
    (without.meeting, without.no_plan) = (None, Some(NoPlan::Unknown));
    without.framework = Some("SPICED".into());
    for field in without.components.iter_mut().flat_map(|component| &mut component.fields) {
        (field.value, field.exported) = (None, false);
    }
    let mut none = set(Vec::new());
    (none.owed, none.methods) = (Vec::new(), Vec::new());
    vec![set(vec![brief(said)]), set(vec![bare]), set(vec![without]), none]
}

pub(in crate::report) fn gate() -> Gate {
    let row = |handoff: Option<&str>, sdr: Option<Who>, missing: &[&str]| GateRow {
        handoff_id: handoff.map(str::to_owned),
        lead_id: Some("L-1".into()),
        account: "=cmd()".into(),
        sdr,
        ae: None,
        handed_off_at: None,
        missing: missing.iter().map(|&field| field.to_owned()).collect(),
        advice: Advice { method: "calendar_booking", reasons: vec![Reasoning::Standard] },
    };
    Gate {
        as_of: Instant(AS_OF),
        days: None,
        fields: ["title", "timeline", "budget"].map(str::to_owned).into(),
        rows: vec![
            row(Some("H-1"), Some(who("S-1", "Avery K.")), &["timeline", "budget"]),
            row(Some("H-2"), Some(who("S-1", "Avery K.")), &[]),
            row(None, None, &["budget"]),
        ],
        unknown: vec!["H-404".into()],
    }
}
