//! Inquiries, by the week in which they came in, and which of them were won.

use std::collections::{BTreeMap, BTreeSet};

use super::claims::{Claims, GRACE};
use super::dimensions::of_lead;
use super::exports::Row;
use super::facts::{Counts, Fact, Known, ZONE, add, members};
use super::hours::{date_in, monday_of};

/// Age in seconds at which an inquiry is judged: ninety days.
pub(super) const AGE: i64 = 90 * 86_400;

/// One fact per inquiry; `leads_of` names the lead of every handoff.
pub(super) fn facts(
    known: &Known,
    claims: &Claims,
    outcomes: &[Row],
    leads_of: &BTreeMap<String, String>,
) -> Vec<Fact> {
    let won = won(known, outcomes, leads_of);
    let inquiry = |(id, lead): (&String, &Row)| {
        let created = lead.instant("created_at").filter(|at| *at <= known.as_of)?;
        let mut counts = Counts::new();
        let old_enough = known.as_of - created >= AGE;
        add(&mut counts, "won_per_1000_inquiries", "", won.contains(id), old_enough);
        let members = if let Some(first) = claims.first(id) {
            members(known, first, Some(lead))
        } else {
            let nobody = "not handed off".to_owned();
            let own =
                [("all", String::new()), ("team", nobody.clone()), ("transfer_method", nobody)];
            own.into_iter().chain(of_lead(Some(lead))).collect()
        };
        let week = monday_of(date_in(ZONE, created));
        Some(Fact { week, members, counts, wait: None, ends: None })
    };
    known.leads.iter().filter_map(inquiry).collect()
}

/// Leads that were won by the as-of instant.
fn won(known: &Known, outcomes: &[Row], leads_of: &BTreeMap<String, String>) -> BTreeSet<String> {
    let of = |row: &Row| {
        let is_closed = row.instant("closed_at").is_none_or(|at| at <= known.as_of);
        if row.text("result") != Some("won") || !is_closed {
            return None;
        }
        let by_handoff = || leads_of.get(row.text("handoff_id")?).cloned();
        let lead = row.text("lead_id").map(str::to_owned).or_else(by_handoff)?;
        let came_in = known.leads.get(&lead)?.instant("created_at")?;
        let created = row.instant("opportunity_created_at");
        created.is_none_or(|created| created >= came_in - GRACE).then_some(lead)
    };
    outcomes.iter().filter_map(of).collect()
}
