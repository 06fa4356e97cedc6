//! Rows of the waits in which something competes, of ages, of cohorts and of the ramp.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::endings::Ends;
use super::facts::{Fact, Facts, MATURITY, ZONE};
use super::hours::instant_in;
use super::incidence::{Cut, ended_by, half};
use super::inquiries::AGE;
use super::waits::{Estimate, median, wilson};
use crate::published::{Key, Value};

type Rows = BTreeMap<Key, Value>;

/// Seconds of one business day.
const BUSINESS_DAY: i64 = 8 * 3_600;
const DAY: i64 = 86_400;

/// A wait: its rows' names, its horizon, and how to read it.
struct Kind {
    names: [&'static str; 3],
    horizon: i64,
    of: fn(&Ends) -> Option<Cut>,
}

const KINDS: [Kind; 3] = [
    Kind {
        names: [
            "acceptance_wait",
            "acceptance_within_business_day",
            "rejection_within_business_day",
        ],
        horizon: BUSINESS_DAY,
        of: |ends| ends.acceptance.map(|(business, _)| business),
    },
    Kind {
        names: [
            "conversion_wait",
            "conversion_within_maturity",
            "disqualification_within_maturity",
        ],
        horizon: MATURITY,
        of: |ends| Some(ends.conversion),
    },
    Kind {
        names: ["sales_cycle", "won_within_inquiry_days", "lost_within_inquiry_days"],
        horizon: AGE,
        of: |ends| ends.cycle,
    },
];

fn key(metric: &str, slice: &str, member: &str, period: &str, start: NaiveDate) -> Key {
    let start = start.to_string();
    [metric, slice, member, period, &start].map(str::to_owned)
}

fn value((achieved, eligible): (u64, u64), (estimate, low, high): Estimate) -> Value {
    Value { achieved, eligible, estimate, low, high }
}

pub(super) fn rows(facts: &Facts) -> Rows {
    let handoffs: Vec<(&Fact, &Ends)> =
        facts.list.iter().filter_map(|fact| Some((fact, fact.ends.as_ref()?))).collect();
    let mut rows = Rows::new();
    for (place, kind) in KINDS.iter().enumerate() {
        let last = *facts.weeks.last().unwrap();
        let first = if place == 2 { facts.inquiry_weeks[0] } else { facts.weeks[0] };
        let weeks: Vec<NaiveDate> =
            first.iter_days().step_by(7).take_while(|week| *week <= last).collect();
        wait_rows(&handoffs, kind, &weeks, &mut rows);
    }
    wall_rows(&handoffs, &facts.weeks, &mut rows);
    age_rows(&handoffs, &facts.weeks, &mut rows);
    cohort_rows(facts, &handoffs, &mut rows);
    ramp_rows(facts, &handoffs, &mut rows);
    rows
}

fn wait_rows(handoffs: &[(&Fact, &Ends)], kind: &Kind, weeks: &[NaiveDate], rows: &mut Rows) {
    let mut lists: BTreeMap<[String; 4], Vec<Cut>> = BTreeMap::new();
    let list = |slice: &str, member: &str, period: &str, start: NaiveDate| {
        [slice, member, period, &start.to_string()].map(str::to_owned)
    };
    for week in weeks {
        lists.insert(list("all", "", "week", *week), vec![]);
    }
    for (fact, ends) in handoffs.iter().filter(|(fact, _)| weeks.contains(&fact.week)) {
        let Some(cut) = (kind.of)(ends) else { continue };
        lists.entry(list("all", "", "week", fact.week)).or_default().push(cut);
        for (slice, member) in &fact.members {
            lists.entry(list(slice, member, "window", weeks[0])).or_default().push(cut);
        }
    }
    for ([slice, member, period, start], cuts) in lists {
        let n = cuts.len() as u64;
        let count = |ending: u8, most: i64| {
            cuts.iter().filter(|(time, end)| *end == ending && *time <= most).count() as u64
        };
        let found = [
            value((count(1, i64::MAX), n), half(&cuts)),
            value((count(1, kind.horizon), n), ended_by(&cuts, 0, kind.horizon)),
            value((count(2, kind.horizon), n), ended_by(&cuts, 1, kind.horizon)),
        ];
        for (name, found) in kind.names.into_iter().zip(found) {
            let key = [name, &slice, &member, &period, &start].map(str::to_owned);
            rows.insert(key, found);
        }
    }
}

fn wall_rows(handoffs: &[(&Fact, &Ends)], weeks: &[NaiveDate], rows: &mut Rows) {
    let of = |from: NaiveDate, to: NaiveDate| {
        let in_weeks = handoffs.iter().filter(|(fact, _)| fact.week >= from && fact.week <= to);
        let cut = |ends: &Ends| ends.acceptance.map(|((_, ending), wall)| (wall, ending));
        let cuts: Vec<Cut> = in_weeks.filter_map(|(_, ends)| cut(ends)).collect();
        let ended = cuts.iter().filter(|(_, ending)| *ending == 1).count() as u64;
        value((ended, cuts.len() as u64), half(&cuts))
    };
    let last = *weeks.last().unwrap();
    for week in weeks {
        rows.insert(key("acceptance_wait_wall", "all", "", "week", *week), of(*week, *week));
    }
    rows.insert(key("acceptance_wait_wall", "all", "", "window", weeks[0]), of(weeks[0], last));
}

fn age_rows(handoffs: &[(&Fact, &Ends)], weeks: &[NaiveDate], rows: &mut Rows) {
    for step in ["handed_off", "accepted", "followed_up", "meeting_booked", "held", "opportunity"] {
        let own = handoffs.iter().filter(|(fact, _)| weeks.contains(&fact.week));
        let ages: Vec<(i64, bool)> = own
            .filter_map(|(_, ends)| ends.age.filter(|(at, _)| *at == step))
            .map(|(_, age)| (age, true))
            .collect();
        let n = ages.len() as u64;
        rows.insert(key("step_age", "all", step, "window", weeks[0]), value((n, n), median(&ages)));
    }
}

/// The first day of the first of twelve months, the last one that in which the weeks end.
fn first_month(facts: &Facts) -> NaiveDate {
    let end = *facts.weeks.last().unwrap() + Days::new(6);
    end.with_day(1).unwrap() - Months::new(11)
}

fn cohort_rows(facts: &Facts, handoffs: &[(&Fact, &Ends)], rows: &mut Rows) {
    let review = *facts.weeks.last().unwrap();
    for back in 0..13 {
        let start = review - Days::new(7 * back);
        cohort(facts, handoffs, ("week", start, start + Days::new(7), 7, 13), rows);
    }
    for month in 0..12 {
        let start = first_month(facts) + Months::new(month);
        cohort(facts, handoffs, ("month", start, start + Months::new(1), 30, 12), rows);
    }
}

/// A cohort of the days from one to before another, at every so many days.
fn cohort(
    facts: &Facts,
    handoffs: &[(&Fact, &Ends)],
    (name, from, until, step, steps): (&str, NaiveDate, NaiveDate, i64, i64),
    rows: &mut Rows,
) {
    let of_it = |ends: &&&Ends| ends.day >= from && ends.day < until;
    let own: Vec<&&Ends> = handoffs.iter().map(|(_, ends)| ends).filter(of_it).collect();
    for days in (1..=steps).map(|count| count * step) {
        let age = days * DAY;
        if instant_in(ZONE, until, 0) + age > facts.as_of {
            continue;
        }
        let is_in = |ends: &&&&Ends| ends.conversion.1 == 1 && ends.conversion.0 <= age;
        let (x, n) = (own.iter().filter(is_in).count() as u64, own.len() as u64);
        let member = format!("within_{days}_days");
        rows.insert(
            key("cohort_conversion", "all", &member, name, from),
            value((x, n), wilson(x, n)),
        );
    }
}

fn ramp_rows(facts: &Facts, handoffs: &[(&Fact, &Ends)], rows: &mut Rows) {
    let (first, end) = (first_month(facts), *facts.weeks.last().unwrap() + Days::new(6));
    for month in 0..=6 {
        let own = handoffs.iter().map(|(_, ends)| ends).filter(|ends| {
            ends.day >= first
                && ends.day <= end
                && ends.months.is_some_and(|months| months.min(6) == month)
        });
        let own: Vec<&&Ends> = own.collect();
        let count = |is: &dyn Fn(&Ends) -> bool| own.iter().filter(|e| is(e)).count() as u64;
        let conversion = (count(&|e| e.is_converted), count(&|e| e.is_old_enough));
        let briefs = (count(&|e| e.is_complete), own.len() as u64);
        let later = if month == 6 { "_or_later" } else { "" };
        let member = format!("month_{month}{later}");
        for (metric, (x, n)) in
            [("ramp_conversion", conversion), ("ramp_brief_completeness", briefs)]
        {
            rows.insert(key(metric, "all", &member, "window", first), value((x, n), wilson(x, n)));
        }
    }
}
