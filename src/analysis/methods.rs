//! Transfer methods compared on conversion, raw and adjusted for company size.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::convert::{LEVEL, share};
use super::rates;
use crate::measured::{Measured, Slice};
use crate::review::{Method, Methods};
use crate::stats::{Guard, PValue, Stratified, Stratum, Tally, holm, mantel_haenszel};

/// The metric on which methods are compared.
const METRIC: &str = "handoff_to_opportunity_rate";
/// What a handoff without a known method is called.
const UNKNOWN: &str = "unknown";

/// By method, then by size band.
type Strata = BTreeMap<String, BTreeMap<String, Tally>>;

/// The comparison; `None` when the exports name fewer than two methods.
pub(super) fn methods(measured: &Measured, context: &Context) -> Option<Methods> {
    let strata = strata(measured);
    let reference = reference(&strata).filter(|_| strata.len() > 1)?;
    let base = strata.get(&reference)?;
    let mut rows: Vec<Method> = strata
        .iter()
        .map(|(name, sizes)| method(name, sizes, (&reference, base), context.min_compared))
        .collect();
    rows.sort_by_key(|row| (row.name != reference, row.name.clone()));
    Some(Methods { reference, adjusted_for: "company_size".to_owned(), rows })
}

fn strata(measured: &Measured) -> Strata {
    let mut strata: Strata = BTreeMap::new();
    for (member, tally) in rates::by_member(measured, METRIC, Slice::METHOD_SIZE, "") {
        if let Some((method, size)) = member.split_once(Slice::METHOD_SIZE.between())
            && method != UNKNOWN
            && tally.eligible() > 0
        {
            strata.entry(method.to_owned()).or_default().insert(size.to_owned(), tally);
        }
    }
    strata
}

/// The method most used.
fn reference(strata: &Strata) -> Option<String> {
    let rank = |(name, sizes): &(&String, &BTreeMap<String, Tally>)| {
        (whole(sizes).eligible(), std::cmp::Reverse((*name).clone()))
    };
    strata.iter().max_by_key(rank).map(|(name, _)| name.clone())
}

fn whole(sizes: &BTreeMap<String, Tally>) -> Tally {
    sizes.values().copied().sum()
}

/// A method against the reference within size bands; `None` when either is too small.
fn compared(
    sizes: &BTreeMap<String, Tally>,
    base: &BTreeMap<String, Tally>,
    min_compared: u64,
) -> Option<Stratified> {
    let smaller = whole(sizes).eligible().min(whole(base).eligible());
    let bands: BTreeSet<&String> = sizes.keys().chain(base.keys()).collect();
    let at =
        |of: &BTreeMap<String, Tally>, band: &String| of.get(band).copied().unwrap_or(Tally::EMPTY);
    let strata: Vec<Stratum> = bands
        .into_iter()
        .map(|band| Stratum { first: at(sizes, band), second: at(base, band) })
        .collect();
    mantel_haenszel(&strata, LEVEL).filter(|_| smaller >= min_compared)
}

fn method(
    name: &str,
    sizes: &BTreeMap<String, Tally>,
    (reference, base): (&str, &BTreeMap<String, Tally>),
    min_compared: u64,
) -> Method {
    let found = compared(sizes, base, min_compared).filter(|_| name != reference);
    let crude = found.map(|found| found.crude);
    Method {
        name: name.to_owned(),
        share: share(whole(sizes)),
        difference: crude.map(|d| (d.value, d.interval.low, d.interval.high)),
        adjusted: found.and_then(|found| found.interval.map(|i| (found.adjusted, i.low, i.high))),
        reversed: found.is_some_and(|found| found.guard == Guard::Reversed),
    }
}

/// Cochran-Mantel-Haenszel p-values of each method against the reference, adjusted by Holm.
pub(super) fn adjusted_p_values(
    measured: &Measured,
    context: &Context,
) -> BTreeMap<String, PValue> {
    let strata = strata(measured);
    let Some(reference) = reference(&strata) else { return BTreeMap::new() };
    let base = strata.get(&reference).cloned().unwrap_or_default();
    let tested: Vec<(String, PValue)> = strata
        .iter()
        .filter(|(name, _)| **name != reference)
        .filter_map(|(name, sizes)| {
            let found = compared(sizes, &base, context.min_compared)?;
            Some((name.clone(), found.test?.p_value))
        })
        .collect();
    let adjusted = holm(&tested.iter().map(|(_, p)| *p).collect::<Vec<_>>());
    tested.into_iter().zip(adjusted).map(|((name, _), p)| (name, p)).collect()
}
