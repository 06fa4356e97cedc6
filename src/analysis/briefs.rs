//! Which components of the brief are missing, and whose briefs lack them more often than chance.

use std::collections::BTreeMap;

use super::context::Context;
use super::convert::share;
use super::people::{FLAG_LEVEL, tested};
use super::{rates, response, series};
use crate::contract::{BRIEF_COMPONENTS, has_brief_field};
use crate::measured::{Dimension, Measured, Slice};
use crate::review::{BriefField, Briefs, Component, ComponentCell, Share};
use crate::stats::{Dose, PValue, Tally, benjamini_hochberg};

/// Parts of `conversion_by_missing`.
const MISSING: [u32; 4] = [0, 1, 2, 3];

/// The components that the exports can tell of, with their fields that are there.
pub(super) fn known_components(measured: &Measured) -> Vec<(&'static str, Vec<&'static str>)> {
    let known = |fields: &[&'static str]| -> Vec<&'static str> {
        fields.iter().copied().filter(|field| has_brief_field(&measured.present, field)).collect()
    };
    let components = BRIEF_COMPONENTS.iter().map(|(name, fields)| (*name, known(fields)));
    components.filter(|(_, fields)| !fields.is_empty()).collect()
}

/// The figures on briefs.
pub(super) fn briefs(measured: &Measured, context: &Context) -> Briefs {
    let known = known_components(measured);
    let field = |name: &&'static str| BriefField {
        name: (*name).to_owned(),
        share: share(rates::window(measured, "brief_field", name)),
    };
    let components = known.iter().map(|(name, fields)| Component {
        name: (*name).to_owned(),
        share: share(rates::window(measured, "brief_component", name)),
        fields: fields.iter().map(field).collect(),
    });
    let tally =
        |missing: u32| rates::window(measured, "conversion_by_missing", &missing.to_string());
    let by_missing = MISSING.iter().map(|&missing| (missing, share(tally(missing))));
    let doses = MISSING.iter().filter_map(|&n| Dose::new(f64::from(n), tally(n)).ok());
    let absent = BRIEF_COMPONENTS.iter().flat_map(|(_, fields)| fields.iter());
    Briefs {
        complete: series::weekly(measured, context, series::COMPLETE),
        components: components.collect(),
        by_sdr: cells(measured, context, &known),
        conversion_by_missing: by_missing.filter(|(_, share)| share.eligible > 0).collect(),
        missing_trend: response::trend(&doses.collect::<Vec<_>>()),
        absent_fields: absent
            .filter(|field| !has_brief_field(&measured.present, field))
            .map(|field| (*field).to_owned())
            .collect(),
    }
}

fn cells(
    measured: &Measured,
    context: &Context,
    known: &[(&'static str, Vec<&'static str>)],
) -> Vec<ComponentCell> {
    let by_component: Vec<BTreeMap<String, Tally>> = known
        .iter()
        .map(|(name, _)| {
            rates::by_member(measured, "brief_component", Slice::One(Dimension::Sdr), name)
        })
        .collect();
    let flags = below(&by_component, context.min_compared);
    let ids: std::collections::BTreeSet<&String> =
        by_component.iter().flat_map(BTreeMap::keys).collect();
    let mut cells: Vec<ComponentCell> = ids
        .into_iter()
        .map(|id| {
            let shares: Vec<Share> = by_component
                .iter()
                .map(|members| share(members.get(id).copied().unwrap_or(Tally::EMPTY)))
                .collect();
            ComponentCell {
                id: id.clone(),
                name: measured.name_of(id).to_owned(),
                n: shares.iter().map(|share| share.eligible).max().unwrap_or(0),
                below: flags.iter().map(|of| of.contains_key(id)).collect(),
                shares,
            }
        })
        .collect();
    cells.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    cells
}

/// Per component, who is below the team after adjusting for all people and components at once.
fn below(by_part: &[BTreeMap<String, Tally>], min_compared: u64) -> Vec<BTreeMap<String, PValue>> {
    let raw = by_part.iter().map(|members| lower_tails(members, min_compared));
    let raw: Vec<Vec<(String, PValue)>> = raw.collect();
    let adjusted = benjamini_hochberg(&raw.iter().flatten().map(|(_, p)| *p).collect::<Vec<_>>());
    let mut adjusted = adjusted.into_iter();
    raw.into_iter()
        .map(|members| {
            let of_part: Vec<(String, PValue)> =
                members.into_iter().zip(adjusted.by_ref()).map(|((id, _), p)| (id, p)).collect();
            of_part.into_iter().filter(|(_, p)| p.is_at_most(FLAG_LEVEL)).collect()
        })
        .collect()
}

/// p-values of the members who are below their team; the others get 1 and stay in the family.
fn lower_tails(members: &BTreeMap<String, Tally>, min_compared: u64) -> Vec<(String, PValue)> {
    let team: Tally = members.values().copied().sum();
    let compared: Vec<(&String, Tally)> = members
        .iter()
        .map(|(id, &tally)| (id, tally))
        .filter(|(_, tally)| tally.eligible() >= min_compared)
        .collect();
    let one_by_one = |&(id, own): &(&String, Tally)| {
        let p = tested(&[(id, own)], team).remove(id)?;
        let is_below = own.rate().zip(team.rate()).is_some_and(|(own, team)| own < team);
        Some((id.clone(), if is_below { p } else { PValue::ONE }))
    };
    compared.iter().filter_map(one_by_one).collect()
}

/// An SDR who leaves a field blank more often than the team.
pub(super) struct Gap {
    /// SDR's id.
    pub(super) id: String,
    /// Component of the field.
    pub(super) component: &'static str,
    /// The field.
    pub(super) field: &'static str,
    /// The SDR's handoffs with the field filled.
    pub(super) own: Tally,
    /// All others'.
    pub(super) others: Tally,
    /// Adjusted p-value.
    pub(super) p: PValue,
}

/// Every gap that remains after adjusting for all people and fields at once, largest first.
pub(super) fn gaps(measured: &Measured, context: &Context) -> Vec<Gap> {
    let known = known_components(measured);
    let fields: Vec<(&'static str, &'static str)> = known
        .iter()
        .flat_map(|(component, fields)| fields.iter().map(|field| (*component, *field)))
        .collect();
    let by_field: Vec<BTreeMap<String, Tally>> = fields
        .iter()
        .map(|(_, field)| {
            rates::by_member(measured, "brief_field", Slice::One(Dimension::Sdr), field)
        })
        .collect();
    let flags = below(&by_field, context.min_compared);
    let mut gaps = Vec::new();
    for (((component, field), members), flagged) in fields.iter().zip(&by_field).zip(flags) {
        let team: Tally = members.values().copied().sum();
        for (id, p) in flagged {
            let own = members.get(&id).copied().unwrap_or(Tally::EMPTY);
            if let Some(others) = super::people::without(team, own) {
                gaps.push(Gap { id, component, field, own, others, p });
            }
        }
    }
    let size = |gap: &Gap| gap.others.rate().zip(gap.own.rate()).map_or(0.0, |(o, s)| o - s);
    gaps.sort_by(|a, b| size(b).total_cmp(&size(a)).then_with(|| a.id.cmp(&b.id)));
    gaps
}
