//! Handoffs, and to which of them an event belongs.

use std::collections::BTreeMap;

use super::exports::Row;

/// Seconds before a handoff in which an event may still belong to it: seven days.
pub(super) const GRACE: i64 = 7 * 86_400;

/// A handoff that was made by the as-of instant.
#[derive(Clone, Debug)]
pub(super) struct Handoff {
    pub(super) id: String,
    pub(super) lead: String,
    pub(super) sdr: String,
    pub(super) ae: String,
    pub(super) at: i64,
    pub(super) row: Row,
}

/// The handoffs by id, and each lead's in order of time.
pub(super) struct Claims {
    pub(super) by_id: BTreeMap<String, Handoff>,
    by_lead: BTreeMap<String, Vec<(i64, String)>>,
}

impl Claims {
    pub(super) fn new(rows: Vec<Row>, as_of: i64) -> Self {
        let mut claims = Self { by_id: BTreeMap::new(), by_lead: BTreeMap::new() };
        for row in rows {
            let word = |column: &str| row.text(column).unwrap().to_owned();
            let (id, lead) = (word("handoff_id"), word("lead_id"));
            let (sdr, ae) = (word("sdr_id"), word("ae_id"));
            let at = row.instant("handed_off_at").unwrap();
            claims.by_lead.entry(lead.clone()).or_default().push((at, id.clone()));
            if at <= as_of {
                claims.by_id.insert(id.clone(), Handoff { id, lead, sdr, ae, at, row });
            }
        }
        claims.by_lead.values_mut().for_each(|list| list.sort());
        claims
    }

    /// A lead's first handoff.
    pub(super) fn first(&self, lead: &str) -> Option<&Handoff> {
        self.by_id.get(&self.by_lead.get(lead)?.first()?.1)
    }

    /// The handoff that an event at `t` belongs to: the one it names, else the lead's latest at or
    /// before it, else the lead's first when that followed within the grace.
    pub(super) fn owner(&self, event: &Row, t: Option<i64>) -> Option<&Handoff> {
        if let Some(id) = event.text("handoff_id") {
            return self.by_id.get(id);
        }
        let (t, of_lead) = (t?, self.by_lead.get(event.text("lead_id")?)?);
        let latest = of_lead.iter().rev().find(|(at, _)| *at <= t);
        let first = of_lead.first().filter(|(at, _)| t >= at - GRACE);
        self.by_id.get(&latest.or(first)?.1)
    }
}
