//! How each handoff's waits ended, where it stands, and which steps it overstayed.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use super::claims::{Claims, GRACE, Handoff};
use super::exports::Row;
use super::facts::{Counts, Known, MATURITY, Wait, ZONE, add};
use super::hours::{date_in, open_seconds};
use super::incidence::Cut;

/// Business days of eight hours that a handoff may stand in each step.
const LIMITS: [(&str, i64); 6] = [
    ("handed_off", 1),
    ("accepted", 1),
    ("followed_up", 5),
    ("meeting_booked", 15),
    ("held", 10),
    ("opportunity", 65),
];
const BUSINESS_DAY: i64 = 8 * 3_600;

/// The waits of a handoff, and what its cohort is told of it.
#[derive(Clone, Debug)]
pub(super) struct Ends {
    pub(super) acceptance: Option<(Cut, i64)>,
    pub(super) conversion: Cut,
    pub(super) cycle: Option<Cut>,
    pub(super) age: Option<(&'static str, i64)>,
    pub(super) day: NaiveDate,
    pub(super) is_old_enough: bool,
    pub(super) is_converted: bool,
    pub(super) is_complete: bool,
    /// Whole months since the SDR's start; `None` when unknown or before it.
    pub(super) months: Option<u32>,
}

/// What became of a handoff's deals by the as-of instant; a day is `None` when nobody wrote it.
#[derive(Clone, Debug, Default)]
pub(super) struct Deals {
    won: Vec<Option<i64>>,
    lost: Vec<Option<i64>>,
    disqualified: Vec<Option<i64>>,
}

impl Deals {
    /// The first disqualification of a known instant.
    pub(super) fn first_disqualified(&self) -> Option<i64> {
        self.disqualified.iter().flatten().min().copied()
    }
}

pub(super) fn deals(claims: &Claims, rows: &[Row], as_of: i64) -> BTreeMap<String, Deals> {
    let mut found: BTreeMap<String, Deals> = BTreeMap::new();
    for row in rows {
        let (created, closed) = (row.instant("opportunity_created_at"), row.instant("closed_at"));
        let Some(handoff) = claims.owner(row, created.or(closed)) else { continue };
        let is_older = created.is_some_and(|created| created < handoff.at - GRACE);
        if closed.is_some_and(|closed| closed > as_of) {
            continue;
        }
        let deals = found.entry(handoff.id.clone()).or_default();
        match row.text("result") {
            Some("won") if !is_older => deals.won.push(closed),
            Some("lost") if !is_older => deals.lost.push(closed),
            Some("disqualified") => deals.disqualified.push(closed),
            _ => {}
        }
    }
    found
}

/// When each step was reached, in business seconds since the handoff: not yet, on an unknown day,
/// or after so many.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Reached {
    Not,
    Undated,
    After(i64),
}

impl Reached {
    fn at(known: bool, seconds: Option<i64>) -> Self {
        match (known, seconds) {
            (false, _) => Self::Not,
            (true, None) => Self::Undated,
            (true, Some(seconds)) => Self::After(seconds),
        }
    }
}

/// A handoff, and its time: since it by the wall clock, and in the AE's business time.
struct Seen<'a> {
    known: &'a Known,
    handoff: &'a Handoff,
    zone: Tz,
    deals: Deals,
}

impl Seen<'_> {
    fn since(&self, t: i64) -> i64 {
        t.max(self.handoff.at) - self.handoff.at
    }

    fn open(&self, t: i64) -> i64 {
        open_seconds(self.zone, self.handoff.at, t.max(self.handoff.at))
    }

    /// The decision by the as-of instant, and its day.
    fn decision(&self) -> (Option<&str>, Option<i64>) {
        let decided = self.handoff.row.instant("decided_at");
        let is_known = decided.is_none_or(|t| t <= self.known.as_of);
        (self.handoff.row.text("decision").filter(|_| is_known), decided)
    }

    fn opportunity(&self) -> Option<i64> {
        self.known.opportunities.get(&self.handoff.id)?.iter().min().copied()
    }

    /// Deals lost or disqualified.
    fn over(&self) -> Vec<Option<i64>> {
        self.deals.lost.iter().chain(&self.deals.disqualified).copied().collect()
    }

    fn won(&self) -> Option<i64> {
        self.deals.won.iter().flatten().min().copied()
    }

    fn acceptance(&self) -> Option<(Cut, i64)> {
        let now = self.known.as_of;
        let (t, ending) = match self.decision() {
            (Some("accepted"), None) => return None,
            (Some("accepted"), Some(t)) => (t, 1),
            (Some("rejected"), t) => (t.unwrap_or(now), 2),
            _ => (now, 3),
        };
        Some(((self.open(t), ending), self.since(t)))
    }

    fn conversion(&self) -> Cut {
        let disqualified = &self.deals.disqualified;
        if let Some(created) = self.opportunity() {
            (self.since(created), 1)
        } else if disqualified.is_empty() {
            (self.since(self.known.as_of), 3)
        } else {
            let first = disqualified.iter().flatten().min().copied();
            (self.since(first.unwrap_or(self.known.as_of)), 2)
        }
    }

    fn cycle(&self) -> Option<Cut> {
        let over = self.over();
        if !self.deals.won.is_empty() {
            return Some((self.since(self.won()?), 1));
        }
        if over.is_empty() {
            return Some((self.since(self.known.as_of), 3));
        }
        let last = over.iter().flatten().max().copied();
        Some((self.since(last.unwrap_or(self.known.as_of)), 2))
    }

    /// The steps, and the end.
    fn reached(&self, wait: Wait) -> ([Reached; 7], Reached) {
        let now = self.known.as_of;
        let open = |t: i64| self.open(t);
        let (decision, decided) = self.decision();
        let own = || self.known.appointments.iter().filter(|a| a.handoff == self.handoff.id);
        let booked = own().filter_map(|a| match a.booked {
            Some(booked) if booked <= a.start && booked <= now => Some(booked),
            _ => (a.start <= now).then_some(a.start),
        });
        let is_booked = own().any(|a| a.start <= now || a.booked.is_none_or(|t| t <= now));
        let held = own().filter(|a| a.outcome == "held" && a.start <= now).map(|a| a.start).min();
        let opportunity = self.opportunity();
        let steps = [
            Reached::After(0),
            Reached::at(decision == Some("accepted"), decided.map(open)),
            Reached::at(wait.ended, Some(wait.business)),
            Reached::at(is_booked, booked.min().map(open)),
            Reached::at(held.is_some(), held.map(open)),
            Reached::at(opportunity.is_some(), opportunity.map(open)),
            Reached::at(!self.deals.won.is_empty(), self.won().map(open)),
        ];
        let is_rejected = decision == Some("rejected");
        let last_over = self.over().into_iter().flatten().max();
        let ended = if is_rejected { decided } else { last_over };
        (steps, Reached::at(is_rejected || !self.over().is_empty(), ended.map(open)))
    }
}

/// Counts what is counted and returns the rest.
pub(super) fn ends(
    counts: &mut Counts,
    known: &Known,
    handoff: &Handoff,
    (zone, wait): (Tz, Wait),
) -> Ends {
    let deals = known.deals.get(&handoff.id).cloned().unwrap_or_default();
    let seen = Seen { known, handoff, zone, deals };
    let (reached, end) = seen.reached(wait);
    let age = steps(counts, &reached, end, seen.open(known.as_of));
    let day = date_in(ZONE, handoff.at);
    let is_old_enough = known.as_of - handoff.at >= MATURITY;
    let in_time = seen.opportunity().is_some_and(|t| t <= handoff.at + MATURITY);
    let sdr = known.people.get(&handoff.sdr).filter(|_| handoff.sdr != handoff.ae);
    let started: Option<NaiveDate> = sdr.and_then(|sdr| sdr.text("started_on")?.parse().ok());
    Ends {
        acceptance: seen.acceptance(),
        conversion: seen.conversion(),
        cycle: seen.cycle(),
        age,
        day,
        is_old_enough,
        is_converted: is_old_enough && in_time,
        is_complete: counts[&("brief_completeness", String::new())].0 == 1,
        months: started.filter(|started| *started <= day).map(|started| months(started, day)),
    }
}

/// Whole months from one day to another, month by month.
fn months(from: NaiveDate, to: NaiveDate) -> u32 {
    let index = |day: NaiveDate| u32::try_from(day.year()).unwrap() * 12 + day.month();
    (index(to) - index(from)).saturating_sub(u32::from(to.day() < from.day()))
}

/// Counts who is stuck and who overstayed; the step and the age of who stands in one.
fn steps(
    counts: &mut Counts,
    reached: &[Reached; 7],
    end: Reached,
    now: i64,
) -> Option<(&'static str, i64)> {
    let furthest = reached.iter().rposition(|reached| *reached != Reached::Not).unwrap();
    let mut standing = None;
    for (index, (step, days)) in LIMITS.into_iter().enumerate() {
        let limit = days * BUSINESS_DAY;
        let later = || reached[index + 1..].iter().chain([&end]);
        let entered = match reached[index] {
            Reached::After(entered) => Some(entered),
            _ => None,
        };
        let age = entered.filter(|_| index == furthest && end == Reached::Not).map(|e| now - e);
        add(counts, "stage_stuck", step, age.is_some_and(|age| age > limit), age.is_some());
        standing = standing.or(age.map(|age| (step, age)));
        let stood = entered.is_some_and(|entered| {
            let follows = |later: &Reached| match later {
                Reached::Not => true,
                Reached::Undated => false,
                Reached::After(t) => *t >= entered,
            };
            now - entered > limit && later().all(follows)
        });
        let stayed = later().all(|later| match (later, entered) {
            (Reached::After(t), Some(entered)) => t - entered > limit,
            _ => true,
        });
        add(counts, "stage_overstay", step, stayed, stood);
    }
    standing
}
