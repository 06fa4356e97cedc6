//! To whom the sample's rules send a handoff, asked rule by rule.

use std::collections::BTreeSet;

use super::claims::Handoff;
use super::exports::Row;
use super::facts::{Counts, Known, MATURITY, add};

/// A rule of the sample's settings: source, territories, fewest employees, and to whom.
type Rule = (Option<&'static str>, &'static [&'static str], Option<i64>, &'static [&'static str]);

const AMERICAS: &[&str] = &["US East", "US Central", "US West"];
const ATLANTIC: &[&str] = &["UK & Ireland", "DACH", "Nordics"];

const RULES: [Rule; 9] = [
    (Some("partner"), AMERICAS, None, &["Americas"]),
    (Some("partner"), ATLANTIC, None, &["Atlantic"]),
    (None, &["US East"], None, &["Leo Holvispel", "Noah Norveldane"]),
    (None, &["US Central"], None, &["Boris Jarvovant"]),
    (None, &["US West"], None, &["Samir Lorvavick"]),
    (None, &["UK & Ireland"], None, &["Tara Ulmovant"]),
    (None, &["DACH"], None, &["Julia Wexlavick"]),
    (None, &["Nordics"], Some(1_001), &["Tara Ulmovant", "Grace Ardavick"]),
    (None, &["Nordics"], None, &["Grace Ardavick"]),
];

fn matches((source, territories, least, _): &Rule, lead: &Row) -> bool {
    let alike = |column: &str, word: &str| lead.text(column).is_some_and(|own| own == word);
    source.is_none_or(|source| alike("source", source))
        && territories.iter().any(|territory| alike("territory", territory))
        && least.is_none_or(|least| lead.whole("company_size").is_some_and(|own| own >= least))
}

/// Whom a name means, and whether it is a team's; `None` when nobody and no team is called so.
fn meant(known: &Known, name: &str) -> Option<(BTreeSet<String>, bool)> {
    let with = |column: &str| -> BTreeSet<String> {
        let people = known.people.iter().filter(|(_, person)| person.text(column) == Some(name));
        people.map(|(id, _)| id.clone()).collect()
    };
    if known.people.contains_key(name) || known.receivers.contains(name) {
        return Some((BTreeSet::from([name.to_owned()]), false));
    }
    let (named, team) = (with("name"), with("team"));
    if !named.is_empty() {
        return Some((named, false));
    }
    (!team.is_empty()).then_some((team, true))
}

/// Whether the handoff went to another than its rule names; `None` when no rule tells.
fn is_misrouted(known: &Known, handoff: &Handoff) -> Option<bool> {
    let lead = known.leads.get(&handoff.lead)?;
    let (.., to) = RULES.iter().find(|rule| matches(rule, lead))?;
    let meant: Option<Vec<_>> = to.iter().map(|name| meant(known, name)).collect();
    let meant = meant?;
    let is_named = meant.iter().any(|(ids, _)| ids.contains(&handoff.ae));
    let by_team = meant.iter().any(|(_, is_team)| *is_team);
    let is_known = known.people.contains_key(&handoff.ae);
    (is_named || is_known || !by_team).then_some(!is_named)
}

/// Counts whether it was misrouted, and what became of those that were and of the others.
pub(super) fn count(counts: &mut Counts, known: &Known, handoff: &Handoff) {
    let found = is_misrouted(known, handoff);
    add(counts, "misrouted", "", found == Some(true), found.is_some());
    let created = known.opportunities.get(&handoff.id).map_or(&[][..], Vec::as_slice);
    let in_time = created.iter().any(|created| *created <= handoff.at + MATURITY);
    let old_enough = known.as_of - handoff.at >= MATURITY;
    for (part, of) in [("as_ruled", Some(false)), ("misrouted", Some(true))] {
        add(counts, "conversion_by_routing", part, in_time, old_enough && found == of);
    }
}
