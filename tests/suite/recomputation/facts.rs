//! One fact per handoff and per appointment: what it can be sliced by, and who could and did.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{DateTime, Days, NaiveDate};
use chrono_tz::Tz;

use super::agreements::{self, reasons, results};
use super::appointments::{Appointment, appointments};
use super::brief::{COMPONENTS, is_filled};
use super::claims::{Claims, GRACE, Handoff};
use super::dimensions;
use super::endings::{self, Deals, Ends, deals};
use super::exports::{Row, assert_no_bare_dates, read};
use super::feedback::{self, Judged, judgements};
use super::hours::{date_in, day_ends, instant_in, monday_of, open_seconds};
use super::inquiries::{self, AGE};
use super::meetings::{self, Sync, syncs};
use super::outreach::{self, Event, events};
use super::progress;
use super::quotas::{Quota, quotas};
use super::routing;
use super::tables::{
    ACTIVITIES, FEEDBACK, HANDOFFS, LEADS, MEETINGS, OUTCOMES, PEOPLE, SYNCS, TARGETS,
};
use super::touches::touches;

/// The settings of the sample data: the report's zone, the instant, days until conversion is
/// judged, and the target of the follow-up.
pub(super) const ZONE: Tz = Tz::America__New_York;
const AS_OF: &str = "2026-11-15T23:59:00-05:00";
pub(super) const MATURITY: i64 = 30 * 86_400;
pub(super) const TARGET: i64 = 3_600;
/// States of an agreement.
pub(super) const STATES: [&str; 4] = ["met", "late", "open_within", "open_breached"];

/// Who could (`eligible`) and who did (`achieved`), by metric and part.
pub(super) type Counts = BTreeMap<(&'static str, String), (u64, u64)>;

/// A handoff's wait for the AE.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wait {
    pub(super) business: i64,
    pub(super) wall: i64,
    pub(super) ended: bool,
}

/// A handoff or an appointment, counted.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub(super) week: NaiveDate,
    pub(super) members: Vec<(&'static str, String)>,
    pub(super) counts: Counts,
    pub(super) wait: Option<Wait>,
    pub(super) ends: Option<Ends>,
}

/// Every fact, and the weeks that the review shows.
pub(super) struct Facts {
    pub(super) list: Vec<Fact>,
    pub(super) weeks: Vec<NaiveDate>,
    pub(super) matured_weeks: Vec<NaiveDate>,
    pub(super) inquiry_weeks: Vec<NaiveDate>,
    pub(super) quotas: Vec<Quota>,
    pub(super) as_of: i64,
}

/// What is known of the handoffs beside themselves.
pub(super) struct Known {
    pub(super) as_of: i64,
    pub(super) leads: BTreeMap<String, Row>,
    pub(super) people: BTreeMap<String, Row>,
    pub(super) receivers: BTreeSet<String>,
    touches: BTreeMap<String, Vec<i64>>,
    pub(super) events: BTreeMap<String, Vec<Event>>,
    pub(super) appointments: Vec<Appointment>,
    pub(super) opportunities: BTreeMap<String, Vec<i64>>,
    pub(super) results: BTreeMap<String, (bool, bool)>,
    pub(super) deals: BTreeMap<String, Deals>,
    pub(super) reasons: Vec<String>,
    pub(super) syncs: Vec<Sync>,
    pub(super) judgements: BTreeMap<String, Judged>,
}

impl Known {
    /// The zone in which a person works.
    pub(super) fn zone_of(&self, person: &str) -> Tz {
        let person = self.people.get(person);
        person.and_then(|person| person.text("time_zone")?.parse().ok()).unwrap_or(ZONE)
    }
}

/// Reads the exports and counts each handoff and appointment once.
pub(super) fn facts(folder: &Path, weeks: u64) -> Facts {
    let as_of = DateTime::parse_from_rfc3339(AS_OF).unwrap().timestamp();
    let handoffs = read(folder, "handoffs", &HANDOFFS);
    let word = |row: &Row, column: &str| row.text(column).unwrap().to_owned();
    let leads_of = handoffs.iter().map(|row| (word(row, "handoff_id"), word(row, "lead_id")));
    let leads_of = leads_of.collect();
    let receivers = handoffs.iter().map(|row| word(row, "ae_id")).collect();
    let claims = Claims::new(handoffs, as_of);
    let activities = read(folder, "activities", &ACTIVITIES);
    assert_no_bare_dates(&activities, "occurred_at");
    let by = |column: &str, rows: Vec<Row>| -> BTreeMap<String, Row> {
        rows.into_iter().map(|row| (row.text(column).unwrap().to_owned(), row)).collect()
    };
    let outcomes = read(folder, "outcomes", &OUTCOMES);
    let known = Known {
        as_of,
        leads: by("lead_id", read(folder, "leads", &LEADS)),
        receivers,
        people: by("person_id", read(folder, "people", &PEOPLE)),
        touches: touches(&claims, &activities, as_of),
        appointments: appointments(&claims, &read(folder, "meetings", &MEETINGS)),
        events: events(&claims, &activities, as_of),
        opportunities: opportunities(&claims, &outcomes, as_of),
        results: results(&claims, &outcomes, as_of),
        deals: deals(&claims, &outcomes, as_of),
        reasons: reasons(&claims, as_of),
        syncs: syncs(&read(folder, "syncs", &SYNCS), as_of),
        judgements: judgements(&claims, &read(folder, "feedback", &FEEDBACK), as_of),
    };
    let mut list: Vec<Fact> =
        claims.by_id.values().map(|handoff| handoff_fact(&known, handoff)).collect();
    for appointment in &known.appointments {
        list.push(appointment_fact(&known, &claims.by_id[&appointment.handoff], appointment));
    }
    list.extend(inquiries::facts(&known, &claims, &outcomes, &leads_of));
    // The as-of instant is a Sunday evening: its week has no business time left and is complete.
    let review = monday_of(date_in(ZONE, as_of));
    let ending =
        |last: NaiveDate| (0..weeks).rev().map(|back| last - Days::new(7 * back)).collect();
    Facts {
        list,
        weeks: ending(review),
        matured_weeks: ending(last_week_of_age(review, MATURITY, as_of)),
        inquiry_weeks: ending(last_week_of_age(review, AGE, as_of)),
        as_of,
        quotas: quotas(&known, &read(folder, "targets", &TARGETS)),
    }
}

/// The last week, up to `week`, that ended so many seconds ago.
fn last_week_of_age(mut week: NaiveDate, age: i64, as_of: i64) -> NaiveDate {
    while instant_in(ZONE, week + Days::new(7), 0) + age > as_of {
        week = week - Days::new(7);
    }
    week
}

/// Credited opportunities of each handoff: none from before the grace, none after the as-of instant.
fn opportunities(claims: &Claims, rows: &[Row], as_of: i64) -> BTreeMap<String, Vec<i64>> {
    let mut found: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for row in rows {
        let Some(created) = row.instant("opportunity_created_at") else { continue };
        let Some(handoff) = claims.owner(row, Some(created)) else { continue };
        if created <= as_of && created >= handoff.at - GRACE {
            found.entry(handoff.id.clone()).or_default().push(created);
        }
    }
    found
}

/// How long the handoff waited for the AE, and when that ended.
pub(super) fn wait_of(known: &Known, handoff: &Handoff) -> (Wait, Option<i64>) {
    let zone = known.zone_of(&handoff.ae);
    let touches = known.touches.get(&handoff.id).map_or(&[][..], Vec::as_slice);
    let held = known.appointments.iter().filter(|appointment| {
        appointment.handoff == handoff.id
            && appointment.outcome == "held"
            && appointment.with_the_ae
            && appointment.start <= known.as_of
    });
    let ends = touches.iter().copied().chain(held.map(|appointment| appointment.start));
    let end = ends.min().map(|end| end.max(handoff.at));
    let until = end.unwrap_or(known.as_of);
    let wait = Wait {
        business: open_seconds(zone, handoff.at, until),
        wall: until - handoff.at,
        ended: end.is_some(),
    };
    (wait, end)
}

fn handoff_fact(known: &Known, handoff: &Handoff) -> Fact {
    let zone = known.zone_of(&handoff.ae);
    let (wait, end) = wait_of(known, handoff);
    let mut counts = Counts::new();
    count_wait(&mut counts, wait, (known.as_of, end), day_ends(zone, handoff.at));
    let lead = known.leads.get(&handoff.lead);
    let missing = count_brief(&mut counts, handoff, lead);
    count_conversion(&mut counts, known, handoff, missing);
    feedback::count(&mut counts, known, handoff, missing);
    agreements::count(&mut counts, known, handoff, zone);
    outreach::count(&mut counts, known, handoff, zone);
    progress::count_step(&mut counts, known, handoff, end.is_some());
    progress::count_band(&mut counts, known, handoff, (zone, wait, end));
    progress::count_routing(&mut counts, known, handoff);
    routing::count(&mut counts, known, handoff);
    let ends = endings::ends(&mut counts, known, handoff, (zone, wait));
    let mut members = members(known, handoff, lead);
    members.extend(dimensions::of_handoff(known, handoff));
    let week = monday_of(date_in(ZONE, handoff.at));
    Fact { week, members, counts, wait: Some(wait), ends: Some(ends) }
}

pub(super) fn add(
    counts: &mut Counts,
    metric: &'static str,
    part: &str,
    achieved: bool,
    eligible: bool,
) {
    let count = (u64::from(achieved && eligible), u64::from(eligible));
    counts.insert((metric, part.to_owned()), count);
}

fn count_wait(
    counts: &mut Counts,
    wait: Wait,
    (as_of, end): (i64, Option<i64>),
    (day_end, next_day_end): (i64, i64),
) {
    let state = state_of(wait.ended, wait.business <= TARGET);
    for each in STATES {
        add(counts, "follow_up_sla_state", each, each == state, true);
    }
    add(counts, "follow_up_sla", "", state == "met", state != "open_within");
    let same_day = end.is_some_and(|end| end <= day_end);
    add(counts, "same_day_follow_up", "", same_day, end.is_some() || as_of > day_end);
    add(counts, "never_followed_up", "", end.is_none(), as_of > next_day_end);
    add(counts, "handoffs", "", true, true);
}

/// The state of an agreement, from whether it is done and whether that was, or still is, in time.
pub(super) fn state_of(done: bool, in_time: bool) -> &'static str {
    match (done, in_time) {
        (true, true) => "met",
        (true, false) => "late",
        (false, true) => "open_within",
        (false, false) => "open_breached",
    }
}

/// Counts fields and components; how many components are missing.
fn count_brief(counts: &mut Counts, handoff: &Handoff, lead: Option<&Row>) -> usize {
    let mut complete = 0;
    for (component, fields) in COMPONENTS {
        let filled = |field: &&&str| is_filled(field, &handoff.row, lead);
        for field in fields {
            add(counts, "brief_field", field, filled(&field), true);
        }
        let all = fields.iter().all(|field| filled(&field));
        add(counts, "brief_component", component, all, true);
        complete += usize::from(all);
    }
    let missing = COMPONENTS.len() - complete;
    add(counts, "brief_completeness", "", missing == 0, true);
    counts.insert(("brief_components", String::new()), (complete as u64, 1));
    missing
}

fn count_conversion(counts: &mut Counts, known: &Known, handoff: &Handoff, missing: usize) {
    let created = known.opportunities.get(&handoff.id).map_or(&[][..], Vec::as_slice);
    let in_time = created.iter().any(|created| *created <= handoff.at + MATURITY);
    let old_enough = known.as_of - handoff.at >= MATURITY;
    add(counts, "handoff_to_opportunity_rate", "", in_time, old_enough);
    add(counts, "handoff_to_opportunity_so_far", "", in_time, true);
    for (number, name) in ["0", "1", "2", "3"].into_iter().enumerate() {
        let belongs = missing.min(3) == number;
        add(counts, "conversion_by_missing", name, in_time, old_enough && belongs);
    }
}

fn appointment_fact(known: &Known, handoff: &Handoff, appointment: &Appointment) -> Fact {
    let due = appointment.start <= known.as_of && !appointment.by_host;
    let outcome = appointment.outcome.as_str();
    let unknown = matches!(outcome, "" | "scheduled");
    let held = outcome == "held";
    let shown = held || outcome == "no_show" || (outcome == "cancelled" && !appointment.in_advance);
    let mut counts = Counts::new();
    add(&mut counts, "outcome_not_logged", "", unknown, due);
    add(&mut counts, "hold_rate", "", held, due && !unknown);
    add(&mut counts, "show_rate", "", held, due && shown);
    meetings::count_talk(&mut counts, known, appointment);
    let mut members = members(known, handoff, known.leads.get(&handoff.lead));
    members.extend(dimensions::of_handoff(known, handoff));
    let week = monday_of(date_in(ZONE, appointment.start));
    let mut fact = Fact { week, members, counts, wait: None, ends: None };
    meetings::count_cadence(known, &mut fact, (held, due && !unknown));
    fact
}

/// The slices that a handoff belongs to, with the member of each.
pub(super) fn members(
    known: &Known,
    handoff: &Handoff,
    lead: Option<&Row>,
) -> Vec<(&'static str, String)> {
    let unknown = |text: Option<&str>| text.unwrap_or("unknown").to_owned();
    let (sdr, ae) = (known.people.get(&handoff.sdr), known.people.get(&handoff.ae));
    let mut members = vec![
        ("all", String::new()),
        ("team", unknown(sdr.and_then(|sdr| sdr.text("team")))),
        ("transfer_method", unknown(handoff.row.text("transfer_method"))),
    ];
    members.extend(dimensions::of_lead(lead));
    if handoff.sdr != handoff.ae {
        members.extend(sdr.map(|_| ("sdr", handoff.sdr.clone())));
        members.extend(ae.map(|_| ("ae", handoff.ae.clone())));
        let pair = format!("{} > {}", handoff.sdr, handoff.ae);
        members.extend(sdr.and(ae).map(|_| ("pair", pair)));
    }
    members
}
