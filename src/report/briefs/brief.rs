//! One brief as its template sees it.

use serde::Serialize;

use super::introduction::Introduction;
use super::questions::plain;
use super::{Desk, asks, files, names, words};
use crate::report::error::ReportError;
use crate::report::words::number::{capital, counted};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::share::{self, Thresholds};
use crate::report::words::{action, moment, name};
use crate::review::{Brief, BriefComponent, Event, MethodRecord};

/// The most events that a page shows; the newest ones.
const MOST_EVENTS: usize = 12;

/// Everything that `brief.html` names.
#[derive(Serialize)]
pub(super) struct BriefView {
    anchor: String,
    heading: String,
    person: String,
    ids: String,
    href: String,
    time: String,
    day: String,
    zone: String,
    components: Vec<ComponentView>,
    clocks: Vec<Line>,
    framework: String,
    criteria: Vec<Line>,
    advice: String,
    reasons: String,
    recorded: String,
    methods_sub: String,
    methods: Vec<MethodView>,
    touch: String,
    missing_heading: String,
    missing: Vec<AskView>,
    earlier: String,
    events: Vec<EventView>,
    subject: String,
    body: String,
    eml: String,
    txt: String,
    ics: String,
    ics_label: String,
}

#[derive(Serialize)]
struct ComponentView {
    anchor: String,
    label: String,
    fields: Vec<FieldView>,
}

/// A field: its value, or why there is none.
#[derive(Serialize)]
struct FieldView {
    label: String,
    value: String,
    gap: String,
}

/// A transfer method and what became of it.
#[derive(Serialize)]
struct MethodView {
    label: String,
    text: String,
}

/// A line with a mark before it.
#[derive(Serialize)]
struct Line {
    tone: &'static str,
    shape: &'static str,
    label: String,
    text: String,
}

#[derive(Serialize)]
struct AskView {
    label: String,
    question: String,
}

#[derive(Serialize)]
struct EventView {
    when: String,
    what: String,
    who: String,
    outcome: String,
}

/// The view of a brief.
pub(super) fn view(
    desk: &Desk<'_>,
    brief: &Brief,
    draft: &Introduction,
) -> Result<BriefView, ReportError> {
    let (p, zone) = (desk.p, brief.ae_zone);
    let (time, day, place) = when(p, brief);
    let (framework, criteria) = qualification(desk, brief);
    let missing = missing(desk, brief)?;
    let (events, earlier) = events(desk, brief);
    Ok(BriefView {
        anchor: anchor(brief),
        heading: heading(p, brief),
        person: person(p, brief),
        ids: ids(p, brief),
        href: brief.link.clone().filter(|link| link.starts_with("https://")).unwrap_or_default(),
        time,
        day,
        zone: place,
        components: brief.components.iter().map(|part| component(p, brief, part)).collect(),
        clocks: brief
            .clocks
            .iter()
            .map(|clock| {
                let (tone, shape, text) = words::clock_state(p, clock, zone);
                Line { tone, shape, label: words::clock(p, clock), text }
            })
            .collect(),
        framework,
        criteria,
        advice: words::advice(p, &brief.advice),
        reasons: words::reasons(p, &brief.advice),
        recorded: recorded(p, brief),
        methods_sub: say!(p, "brief-methods-sub"),
        methods: methods(desk),
        touch: touch(p, brief),
        missing_heading: missing_heading(p, &missing),
        missing,
        earlier,
        events,
        subject: draft.subject.clone(),
        body: draft.body.trim_end().to_owned(),
        eml: files::eml_name(p, brief),
        txt: files::txt_name(p, brief),
        ics: files::ics_name(p, brief).unwrap_or_default(),
        ics_label: brief.meeting.as_ref().map_or_else(String::new, |meeting| {
            let (from, until) = (meeting.prepare_from.0, meeting.starts_at.0);
            let (from, until) = (moment::time(p, from, zone), moment::time(p, until, zone));
            say!(p, "brief-prepare-link", from = from, until = until)
        }),
    })
}

/// Where a brief stands on its page.
pub(super) fn anchor(brief: &Brief) -> String {
    format!("h-{}", names::hash(&brief.handoff_id))
}

/// The company, or whom else the brief is about.
pub(super) fn heading(p: &Phrases, brief: &Brief) -> String {
    let company = files::value(p, brief, "company");
    let id = || name::of_data(&brief.handoff_id);
    company.unwrap_or_else(|| format!("{} · {}", words::gap(p, "company"), id()))
}

fn person(p: &Phrases, brief: &Brief) -> String {
    let who = files::value(p, brief, "contact_name").unwrap_or_else(|| words::gap(p, "name"));
    let title = files::value(p, brief, "title").unwrap_or_else(|| words::gap(p, "title"));
    format!("{who}, {title}")
}

fn ids(p: &Phrases, brief: &Brief) -> String {
    let handed = moment::instant_with_year(p, brief.handed_off_at.0, brief.ae_zone);
    let sdr = name::of_data(&brief.sdr.name);
    let mut parts = vec![
        name::of_data(&brief.handoff_id),
        say!(p, "brief-handed-off", sdr = sdr, instant = handed),
    ];
    let source = |source: &str| say!(p, "brief-source", source = name::of_data(source));
    parts.extend(brief.source.as_deref().map(source));
    parts.extend(brief.territory.as_deref().map(name::of_data));
    parts.extend(brief.score.map(|score| say!(p, "brief-score", score = score.to_string())));
    parts.join(" · ")
}

/// The meeting: time, day, and where that time is.
fn when(p: &Phrases, brief: &Brief) -> (String, String, String) {
    let Some(meeting) = &brief.meeting else {
        return (String::new(), say!(p, "brief-no-meeting"), String::new());
    };
    let ae = name::of_data(&brief.ae.name);
    let mut place = say!(p, "brief-zone", zone = brief.ae_zone.name(), ae = ae);
    if meeting.moved > 0 {
        place.push_str(&say!(p, "brief-moved", n = meeting.moved));
    }
    let time = moment::time(p, meeting.starts_at.0, brief.ae_zone);
    (time, moment::long_day(p, meeting.day), place)
}

/// A component; before the next steps stands the meeting that they lead to.
fn component(p: &Phrases, brief: &Brief, component: &BriefComponent) -> ComponentView {
    let meeting = brief.meeting.as_ref().map(|meeting| words::meeting(p, meeting, brief.ae_zone));
    let meeting = (component.name == "next_steps").then(|| FieldView {
        label: say!(p, "brief-event-meeting"),
        gap: if meeting.is_some() { String::new() } else { say!(p, "brief-no-meeting.field") },
        value: meeting.unwrap_or_default(),
    });
    let field = |field: &crate::review::FieldOnRecord| {
        let value = words::value(p, field);
        FieldView {
            label: words::field(p, &field.name),
            gap: if value.is_some() { String::new() } else { words::blank(p, field) },
            value: value.unwrap_or_default(),
        }
    };
    ComponentView {
        anchor: component.name.replace('_', "-"),
        label: words::component(p, &component.name),
        fields: meeting.into_iter().chain(component.fields.iter().map(field)).collect(),
    }
}

/// The framework in words, and its criteria: met, or not on record with the question.
fn qualification(desk: &Desk<'_>, brief: &Brief) -> (String, Vec<Line>) {
    let p = desk.p;
    let label = |criterion: &str| capital(&name::criterion(p, criterion));
    let met = |criterion: &str| {
        let text = say!(p, "brief-criterion-met");
        Line { tone: "good", shape: "✓", label: label(criterion), text }
    };
    let framework = brief.framework.as_deref();
    let known = framework.and_then(|name| desk.questions.framework(name));
    let Some(known) = known else {
        let words = match framework {
            Some(name) => say!(p, "brief-framework-unknown", framework = name::of_data(name)),
            None => say!(p, "brief-framework-none"),
        };
        return (words, brief.criteria_met.iter().map(|criterion| met(criterion)).collect());
    };
    let is_met = |name: &str| brief.criteria_met.iter().any(|met| plain(met) == name);
    let is_own = |criterion: &&String| !known.criteria.iter().any(|(n, _)| *n == plain(criterion));
    let mut lines: Vec<Line> = known
        .criteria
        .iter()
        .map(|(name, question)| {
            if is_met(name) {
                return met(name);
            }
            let text = say!(p, "brief-criterion-open", question = question);
            Line { tone: "warn", shape: "?", label: label(name), text }
        })
        .collect();
    lines.extend(brief.criteria_met.iter().filter(is_own).map(|criterion| met(criterion)));
    let count = known.criteria.iter().filter(|(name, _)| is_met(name)).count();
    let name = name::of_data(framework.unwrap_or_default());
    let n = known.criteria.len();
    (say!(p, "brief-framework", framework = name, met = count, n = n), lines)
}

fn recorded(p: &Phrases, brief: &Brief) -> String {
    match brief.transfer_method.as_deref() {
        Some(method) => say!(p, "brief-recorded", method = name::method(p, method)),
        None => say!(p, "brief-recorded-none"),
    }
}

/// What this team's data say of each method.
fn methods(desk: &Desk<'_>) -> Vec<MethodView> {
    desk.set.methods.iter().map(|record| method(desk, record)).collect()
}

/// `41% (84 of 205), 34–48%`, or too few.
fn method(desk: &Desk<'_>, record: &MethodRecord) -> MethodView {
    let p = desk.p;
    let thresholds = Thresholds::from(p, (desk.set.min_percent, desk.set.min_compared));
    let share = &record.opportunities;
    let text = if share.eligible < desk.set.min_compared {
        say!(p, "brief-too-few", count = share::count(p, share))
    } else {
        format!("{}, {}", thresholds.brief(share, "handoff"), thresholds.interval(share))
    };
    MethodView { label: capital(&name::method(p, &record.method)), text }
}

fn touch(p: &Phrases, brief: &Brief) -> String {
    match (&brief.plan, brief.no_plan) {
        (Some(plan), _) => {
            let by = moment::instant(p, plan.due_at.0, brief.ae_zone);
            let touch = capital(&action::owed(p, plan));
            if plan.lapsed {
                say!(p, "brief-touch.lapsed", touch = touch, by = by)
            } else {
                say!(p, "brief-touch", touch = touch, by = by)
            }
        }
        (None, Some(why)) => words::no_plan(p, why),
        (None, None) => String::new(),
    }
}

fn missing(desk: &Desk<'_>, brief: &Brief) -> Result<Vec<AskView>, ReportError> {
    let view = |ask: super::Ask<'_>| AskView {
        label: words::field(desk.p, ask.field),
        question: ask.question.to_owned(),
    };
    Ok(asks(desk, brief)?.into_iter().map(view).collect())
}

fn missing_heading(p: &Phrases, missing: &[AskView]) -> String {
    match missing.len() {
        0 => say!(p, "brief-missing-none"),
        1 => say!(p, "brief-missing-one"),
        count => say!(p, "brief-missing", fields = counted(p, words::size(count), "field")),
    }
}

/// The newest events, oldest first, and what was left out.
fn events(desk: &Desk<'_>, brief: &Brief) -> (Vec<EventView>, String) {
    let p = desk.p;
    let view = |event: &Event| EventView {
        when: words::when(p, event, (brief.ae_zone, desk.set.zone)),
        what: words::what(p, event),
        who: event.who.as_deref().map(name::of_data).unwrap_or_default(),
        outcome: words::outcome(p, event),
    };
    let left_out = brief.timeline.len().saturating_sub(MOST_EVENTS);
    let earlier = match left_out {
        0 => String::new(),
        count => say!(p, "brief-earlier", shown = MOST_EVENTS, n = count),
    };
    (brief.timeline.iter().skip(left_out).map(view).collect(), earlier)
}
