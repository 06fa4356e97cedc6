//! People compared fairly: shrunk, tested against the team, adjusted for many comparisons.

use std::collections::BTreeMap;

use super::context::Context;
use super::convert::share;
use super::rates;
use crate::measured::{Dimension, Measured, Slice};
use crate::review::{Direction, PeopleTable, PersonKind, PersonRow, Share, Shrunk};
use crate::stats::{
    Confidence, Fraction, Overdispersion, PValue, Prior, Tally, benjamini_hochberg, mid_p,
};

/// Adjusted p-value up to which a person or a method is flagged.
pub(super) const FLAG_LEVEL: f64 = 0.05;
/// Days in the role during which a person counts as ramping.
const RAMP_DAYS: i64 = 90;

/// The tables in the order of the page: metric, whom, and which way is good.
const TABLES: [(&str, PersonKind); 6] = [
    ("handoff_to_opportunity_rate", PersonKind::Sdr),
    ("handoff_to_opportunity_rate", PersonKind::Ae),
    ("hold_rate", PersonKind::Sdr),
    ("hold_rate", PersonKind::Ae),
    ("brief_completeness", PersonKind::Sdr),
    ("follow_up_sla", PersonKind::Ae),
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
    match kind {
        PersonKind::Sdr => Slice::One(Dimension::Sdr),
        PersonKind::Ae => Slice::One(Dimension::Ae),
    }
}

fn table(measured: &Measured, context: &Context, metric: &str, kind: PersonKind) -> PeopleTable {
    let members = rates::by_member(measured, metric, slice(kind), "");
    let team: Tally = members.values().copied().sum();
    let compared: Vec<(&String, Tally)> = members
        .iter()
        .map(|(id, &tally)| (id, tally))
        .filter(|(_, tally)| tally.eligible() >= context.min_compared)
        .collect();
    let prior = Prior::by_moments(&members.values().copied().collect::<Vec<_>>());
    let tested = tested(&compared, team);
    let everyone = rates::window(measured, metric, "");
    let rows = members.iter().filter(|(_, tally)| tally.eligible() > 0).map(|(id, &tally)| {
        let compared = Compared { prior, p: tested.get(id).copied(), team };
        row(measured, kind, (id, tally), compared)
    });
    let mut rows: Vec<PersonRow> = rows.collect();
    order(&mut rows, context.min_compared);
    PeopleTable {
        kind,
        metric: metric.to_owned(),
        rows,
        team: share(team),
        benchmarks: context.benchmarks(metric),
        dispersion: dispersion(&compared, team),
        left_out: everyone.eligible().saturating_sub(team.eligible()),
    }
}

/// Adjusted mid-p of each person against the team's rate.
///
/// The team holds the person's own rows too, which makes the test a little too careful, never too
/// eager: the excess over one's own team is less spread out than the test assumes.
pub(super) fn tested(compared: &[(&String, Tally)], team: Tally) -> BTreeMap<String, PValue> {
    let Some(reference) = team.rate().and_then(|rate| Fraction::new(rate).ok()) else {
        return BTreeMap::new();
    };
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

/// What a person is compared with.
#[derive(Clone, Copy)]
struct Compared {
    prior: Option<Prior>,
    p: Option<PValue>,
    team: Tally,
}

fn row(
    measured: &Measured,
    kind: PersonKind,
    (id, own): (&String, Tally),
    Compared { prior, p, team }: Compared,
) -> PersonRow {
    let person = measured.people.get(id);
    let flag = p.filter(|p| p.is_at_most(FLAG_LEVEL)).and_then(|_| side(own, team));
    PersonRow {
        id: id.clone(),
        name: person.map_or_else(|| id.clone(), |person| person.name.clone()),
        share: share(own),
        shrunk: prior.map(|prior| shrunk(prior, own)),
        p_adjusted: p.map(PValue::value),
        flag,
        ramping: kind == PersonKind::Sdr && is_ramping(measured, id),
    }
}

/// On which side of the team a person is; every table's metric is better when higher.
fn side(own: Tally, team: Tally) -> Option<Direction> {
    let (own, team) = (own.rate()?, team.rate()?);
    Some(if own > team { Direction::Improvement } else { Direction::Concern })
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

/// Highest shrunk estimate first; those too few to compare at the end, by name.
fn order(rows: &mut [PersonRow], min_compared: u64) {
    let small = |share: Share| share.eligible < min_compared;
    let by_estimate = |row: &PersonRow| match row.shrunk {
        Some(shrunk) => shrunk.estimate,
        None => 0.0,
    };
    rows.sort_by(|a, b| {
        let both_compared = !small(a.share) && !small(b.share);
        let estimates = by_estimate(b).total_cmp(&by_estimate(a));
        let first = small(a.share).cmp(&small(b.share));
        let second = if both_compared { estimates } else { std::cmp::Ordering::Equal };
        first.then(second).then_with(|| (&a.name, &a.id).cmp(&(&b.name, &b.id)))
    });
}

fn dispersion(compared: &[(&String, Tally)], team: Tally) -> Option<f64> {
    let target = team.rate().and_then(|rate| Fraction::new(rate).ok())?;
    let tallies: Vec<Tally> = compared.iter().map(|(_, tally)| *tally).collect();
    Overdispersion::of(&tallies, target).map(|found| found.phi_winsorised)
}
