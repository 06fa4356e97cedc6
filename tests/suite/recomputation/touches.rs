//! Touches of the AE: when each handoff was first touched, and how often.

use std::collections::BTreeMap;

use super::claims::{Claims, Handoff};
use super::exports::Row;

/// Seconds before the handoff in which a touch counts as made at it: two minutes.
pub(super) const EARLY: i64 = 120;

/// Instants of the AE's own touches of each handoff, not before it by more than the allowance.
pub(super) fn touches(claims: &Claims, rows: &[Row], as_of: i64) -> BTreeMap<String, Vec<i64>> {
    let mut found: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for row in rows {
        let t = row.instant("occurred_at").unwrap();
        let Some(handoff) = claims.owner(row, Some(t)) else { continue };
        if is_own_touch(row, handoff) && t <= as_of && t >= handoff.at - EARLY {
            found.entry(handoff.id.clone()).or_default().push(t);
        }
    }
    found
}

/// Whether an event is the AE's own doing: outbound, and no machine's.
pub(super) fn is_own_touch(row: &Row, handoff: &Handoff) -> bool {
    let outbound = row.text("direction").is_none_or(|word| word == "outbound");
    let by_the_ae = row.text("actor_id") == Some(handoff.ae.as_str());
    outbound && by_the_ae && !row.is_set("automated")
}
