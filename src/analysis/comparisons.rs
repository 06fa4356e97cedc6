//! Methods and sources compared on conversion, raw and within strata: the guard against Simpson.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::convert::{LEVEL, share};
use super::{CONVERSION, rates};
use crate::measured::{Dimension, Measured, Slice};
use crate::review::{Comparison, Contrast, Guard, Method, Methods};
use crate::stats::{self, PValue, Stratified, Stratum, Tally, holm, mantel_haenszel};

/// What a handoff without a known method or source is called.
const UNKNOWN: &str = "unknown";
/// What is compared within what; each is a family of its own.
const FAMILIES: [(Dimension, Dimension); 3] = [
    METHODS,
    (Dimension::Source, Dimension::CompanySize),
    (Dimension::TransferMethod, Dimension::Source),
];
/// The family that the page shows.
const METHODS: (Dimension, Dimension) = (Dimension::TransferMethod, Dimension::CompanySize);

/// By member, then by stratum.
type Strata = BTreeMap<String, BTreeMap<String, Tally>>;

/// Every comparison with at least two known members.
pub(super) fn comparisons(measured: &Measured, context: &Context) -> Vec<Comparison> {
    FAMILIES.iter().filter_map(|&family| comparison(measured, context, family)).collect()
}

/// Methods within company sizes; `None` when the exports name fewer than two methods.
pub(super) fn methods(measured: &Measured, context: &Context) -> Option<Methods> {
    let found = comparison(measured, context, METHODS)?;
    let method = |row: Contrast| Method {
        name: row.name,
        share: row.share,
        difference: row.difference,
        adjusted: row.adjusted,
        reversed: row.guard == Some(Guard::Reversed),
    };
    Some(Methods {
        reference: found.reference,
        adjusted_for: found.within,
        rows: found.rows.into_iter().map(method).collect(),
    })
}

fn comparison(
    measured: &Measured,
    context: &Context,
    (of, within): (Dimension, Dimension),
) -> Option<Comparison> {
    let strata = strata(measured, (of, within));
    let reference = reference(&strata).filter(|_| strata.len() > 1)?;
    let base = strata.get(&reference)?;
    let found: Vec<(&String, &BTreeMap<String, Tally>, Option<Stratified>)> = strata
        .iter()
        .map(|(name, own)| {
            let found = compared(own, base, context.min_compared).filter(|_| *name != reference);
            (name, own, found)
        })
        .collect();
    let p_values = p_values(&found);
    let row = |(name, own, found): &(&String, &BTreeMap<String, Tally>, Option<Stratified>)| {
        let crude = found.map(|found| found.crude);
        let adjusted = found.and_then(|f| f.interval.map(|i| (f.adjusted, i.low, i.high)));
        Contrast {
            name: (*name).clone(),
            share: share(whole(own)),
            difference: crude.map(|d| (d.value, d.interval.low, d.interval.high)),
            adjusted,
            p_adjusted: p_values.get(*name).map(|p| p.value()),
            guard: found.map(|found| guard(found.guard)),
        }
    };
    let mut rows: Vec<Contrast> = found.iter().map(row).collect();
    rows.sort_by_key(|row| (row.name != reference, row.name.clone()));
    Some(Comparison {
        metric: CONVERSION.to_owned(),
        of: of.name().to_owned(),
        within: within.name().to_owned(),
        reference,
        rows,
    })
}

fn p_values(
    found: &[(&String, &BTreeMap<String, Tally>, Option<Stratified>)],
) -> BTreeMap<String, PValue> {
    let tested: Vec<(&String, PValue)> = found
        .iter()
        .filter_map(|(name, _, found)| Some((*name, found.as_ref()?.test?.p_value)))
        .collect();
    let adjusted = holm(&tested.iter().map(|(_, p)| *p).collect::<Vec<_>>());
    tested.into_iter().zip(adjusted).map(|((name, _), p)| (name.clone(), p)).collect()
}

fn guard(guard: stats::Guard) -> Guard {
    match guard {
        stats::Guard::Agrees => Guard::Agrees,
        stats::Guard::Reversed => Guard::Reversed,
        stats::Guard::Moved => Guard::Moved,
    }
}

fn strata(measured: &Measured, (of, within): (Dimension, Dimension)) -> Strata {
    let slice = Slice::Two(of, within);
    let mut strata: Strata = BTreeMap::new();
    for (member, tally) in rates::by_member(measured, CONVERSION, slice, "") {
        // A source is free text; of the two names one is a word of ours.
        let halves = match of {
            Dimension::TransferMethod => member.split_once(slice.between()),
            _ => member.rsplit_once(slice.between()),
        };
        if let Some((name, stratum)) = halves
            && name != UNKNOWN
            && tally.eligible() > 0
        {
            strata.entry(name.to_owned()).or_default().insert(stratum.to_owned(), tally);
        }
    }
    strata
}

/// The member with most rows.
fn reference(strata: &Strata) -> Option<String> {
    let rank = |(name, own): &(&String, &BTreeMap<String, Tally>)| {
        (whole(own).eligible(), std::cmp::Reverse((*name).clone()))
    };
    strata.iter().max_by_key(rank).map(|(name, _)| name.clone())
}

fn whole(own: &BTreeMap<String, Tally>) -> Tally {
    own.values().copied().sum()
}

/// A member against the reference within strata; `None` when either is too small.
fn compared(
    own: &BTreeMap<String, Tally>,
    base: &BTreeMap<String, Tally>,
    min_compared: u64,
) -> Option<Stratified> {
    let smaller = whole(own).eligible().min(whole(base).eligible());
    let names: BTreeSet<&String> = own.keys().chain(base.keys()).collect();
    let at =
        |of: &BTreeMap<String, Tally>, name: &String| of.get(name).copied().unwrap_or(Tally::EMPTY);
    let strata: Vec<Stratum> = names
        .into_iter()
        .map(|name| Stratum { first: at(own, name), second: at(base, name) })
        .collect();
    mantel_haenszel(&strata, LEVEL).filter(|_| smaller >= min_compared)
}
