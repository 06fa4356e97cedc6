//! People compared fairly: shrunk, tested, adjusted for many comparisons and for their mix of work.

mod case_mix;
mod funnel;

use std::collections::BTreeMap;

use case_mix::Cases;

use super::context::Context;
use super::convert::share;
use super::{CONVERSION, rates};
use crate::measured::{Dimension, Measured, Slice};
use crate::review::{
    AgainstLine, Better, Direction, PeopleTable, PersonKind, PersonRow, Place, Shrunk,
};
use crate::stats::{
    Confidence, Fraction, Overdispersion, PValue, Prior, Tally, benjamini_hochberg, mid_p,
};

/// Adjusted p-value up to which a person or a method is flagged.
pub(super) const FLAG_LEVEL: f64 = 0.05;
/// Days in the role during which a person counts as ramping.
const RAMP_DAYS: i64 = 90;

/// The tables in the order of the page: metric and whom. Which way is good says the metric's query.
const TABLES: [(&str, PersonKind); 12] = [
    (CONVERSION, PersonKind::Sdr),
    (CONVERSION, PersonKind::Ae),
    ("hold_rate", PersonKind::Sdr),
    ("hold_rate", PersonKind::Ae),
    ("brief_completeness", PersonKind::Sdr),
    ("acceptance_rate", PersonKind::Sdr),
    ("feedback_score", PersonKind::Sdr),
    ("follow_up_sla", PersonKind::Ae),
    ("acknowledgement_sla", PersonKind::Ae),
    ("confirmation_sla", PersonKind::Ae),
    ("three_three_three", PersonKind::Ae),
    ("talk_ratio", PersonKind::Ae),
];

/// Every table whose metric is on.
pub(super) fn tables(
    measured: &Measured,
    context: &Context,
    on: &dyn Fn(&str) -> bool,
) -> Vec<PeopleTable> {
    let wanted = TABLES.iter().filter(|(metric, _)| on(metric));
    wanted.map(|&(metric, kind)| table(measured, context, metric, kind)).collect()
}

/// The slice that a kind of people is counted by.
pub(super) fn slice(kind: PersonKind) -> Slice {
    Slice::One(dimension(kind))
}

fn dimension(kind: PersonKind) -> Dimension {
    match kind {
        PersonKind::Sdr => Dimension::Sdr,
        PersonKind::Ae => Dimension::Ae,
    }
}

/// Everybody on one metric, and what they are held against.
struct Everyone<'a> {
    measured: &'a Measured,
    kind: PersonKind,
    better: Better,
    min_compared: u64,
    team: Tally,
    prior: Option<Prior>,
    /// Adjusted p-values against the team.
    tested: BTreeMap<String, PValue>,
    /// The same against each reference line, with its value.
    lines: Vec<(f64, BTreeMap<String, PValue>)>,
    cases: Cases,
}

fn table(measured: &Measured, context: &Context, metric: &str, kind: PersonKind) -> PeopleTable {
    let members = rates::by_member(measured, metric, slice(kind), "");
    let present = || members.iter().filter(|(_, tally)| tally.eligible() > 0);
    let team: Tally = members.values().copied().sum();
    let place = |id: &str, own: Tally| place(measured, kind, (id, own), context.min_compared);
    let compared: Vec<(&String, Tally)> = present()
        .map(|(id, &tally)| (id, tally))
        .filter(|&(id, tally)| place(id, tally) == Place::Compared)
        .collect();
    let benchmarks = context.benchmarks(metric);
    let everyone = rates::window(measured, metric, "");
    let all = Everyone {
        measured,
        kind,
        better: context.charts.better(metric).unwrap_or(Better::Higher),
        min_compared: context.min_compared,
        team,
        prior: Prior::by_moments(&members.values().copied().collect::<Vec<_>>()),
        tested: tested(&compared, team),
        lines: benchmarks.iter().map(|line| (line.value, against(&compared, line.value))).collect(),
        cases: Cases::of(measured, metric, dimension(kind)),
    };
    let mut rows: Vec<PersonRow> = present().map(|(id, &tally)| all.row(id, tally)).collect();
    order(&mut rows, all.better);
    let people: Vec<(&str, &str, Tally)> =
        present().map(|(id, &tally)| (id.as_str(), measured.name_of(id), tally)).collect();
    PeopleTable {
        kind,
        metric: metric.to_owned(),
        rows,
        team: share(team),
        benchmarks,
        dispersion: dispersion(&compared, team),
        funnel: funnel::funnel(&people),
        left_out: everyone.eligible().saturating_sub(team.eligible()),
    }
}

fn place(
    measured: &Measured,
    kind: PersonKind,
    (id, own): (&str, Tally),
    min_compared: u64,
) -> Place {
    if kind == PersonKind::Sdr && is_ramping(measured, id) {
        Place::Ramping
    } else if own.eligible() < min_compared {
        Place::Few
    } else {
        Place::Compared
    }
}

/// Adjusted mid-p of each person against the team's rate.
///
/// The team holds the person's own rows too, which makes the test a little too careful, never too
/// eager: the excess over one's own team is less spread out than the test assumes.
pub(super) fn tested(compared: &[(&String, Tally)], team: Tally) -> BTreeMap<String, PValue> {
    team.rate().map_or_else(BTreeMap::new, |rate| against(compared, rate))
}

/// Adjusted mid-p of each person against a rate: one family.
fn against(compared: &[(&String, Tally)], rate: f64) -> BTreeMap<String, PValue> {
    let Ok(reference) = Fraction::new(rate) else { return BTreeMap::new() };
    let tests: Vec<(&String, PValue)> =
        compared.iter().filter_map(|&(id, own)| Some((id, mid_p(own, reference)?))).collect();
    let adjusted = benjamini_hochberg(&tests.iter().map(|(_, p)| *p).collect::<Vec<_>>());
    tests.iter().zip(adjusted).map(|((id, _), p)| ((*id).clone(), p)).collect()
}

/// The team without one person's rows.
pub(super) fn without(team: Tally, own: Tally) -> Option<Tally> {
    let eligible = team.eligible().checked_sub(own.eligible())?;
    let achieved = team.achieved().checked_sub(own.achieved())?;
    Tally::new(achieved, eligible).ok()
}

impl Everyone<'_> {
    fn row(&self, id: &str, own: Tally) -> PersonRow {
        let place = place(self.measured, self.kind, (id, own), self.min_compared);
        let p = self.tested.get(id).copied();
        let line = |(value, tested): &(f64, BTreeMap<String, PValue>)| {
            let p = *tested.get(id)?;
            Some(AgainstLine { p_adjusted: p.value(), flag: self.flag(p, own, Some(*value)) })
        };
        let cases = || self.cases.compared(id);
        PersonRow {
            id: id.to_owned(),
            name: self.measured.name_of(id).to_owned(),
            share: share(own),
            place,
            shrunk: self.prior.map(|prior| shrunk(prior, own)),
            p_adjusted: p.map(PValue::value),
            flag: p.and_then(|p| self.flag(p, own, self.team.rate())),
            against: self.lines.iter().map(line).collect(),
            case_mix: (place == Place::Compared).then(cases).flatten(),
        }
    }

    /// On which side of a rate a person is, when the adjusted p-value says that they differ.
    fn flag(&self, p: PValue, own: Tally, reference: Option<f64>) -> Option<Direction> {
        let (own, reference) = (own.rate()?, reference?);
        p.is_at_most(FLAG_LEVEL).then(|| self.better.direction(own, reference))
    }
}

fn shrunk(prior: Prior, own: Tally) -> Shrunk {
    let posterior = prior.posterior(own);
    let interval = posterior.interval(Confidence::NINETY);
    Shrunk {
        estimate: posterior.rate,
        low: interval.map_or(posterior.rate, |interval| interval.low),
        high: interval.map_or(posterior.rate, |interval| interval.high),
    }
}

fn is_ramping(measured: &Measured, id: &str) -> bool {
    let started = measured.people.get(id).and_then(|person| person.started_on);
    let end = i64::from(measured.weeks.review) + i64::from(crate::units::WEEK_DAYS);
    started.is_some_and(|day| end - day < RAMP_DAYS)
}

/// Those compared first, best shrunk estimate on top; the others apart and by name.
fn order(rows: &mut [PersonRow], better: Better) {
    let estimate = |row: &PersonRow| match (row.place, row.shrunk, better) {
        (Place::Compared, Some(shrunk), Better::Higher) => -shrunk.estimate,
        (Place::Compared, Some(shrunk), Better::Lower) => shrunk.estimate,
        _ => 0.0,
    };
    rows.sort_by(|a, b| {
        let estimates = estimate(a).total_cmp(&estimate(b));
        a.place.cmp(&b.place).then(estimates).then_with(|| (&a.name, &a.id).cmp(&(&b.name, &b.id)))
    });
}

fn dispersion(compared: &[(&String, Tally)], team: Tally) -> Option<f64> {
    let target = team.rate().and_then(|rate| Fraction::new(rate).ok())?;
    let tallies: Vec<Tally> = compared.iter().map(|(_, tally)| *tally).collect();
    Overdispersion::of(&tallies, target).map(|found| found.phi_winsorised)
}
