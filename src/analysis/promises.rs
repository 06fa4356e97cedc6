//! What else an AE promises: the states of each promise, person by person.

use std::collections::{BTreeMap, BTreeSet};

use super::convert::share;
use super::rates;
use crate::measured::{Dimension, Measured, Slice};
use crate::review::{Promise, PromiseRow, SlaStates};
use crate::stats::Tally;

/// The promises in the order in which they fall due: the metric of those kept, and the one whose parts
/// are the states.
const PROMISES: [(&str, Option<&str>); 3] = [
    ("acknowledgement_sla", Some("acknowledgement_sla_state")),
    ("confirmation_sla", Some("confirmation_sla_state")),
    ("brief_reviewed_before_meeting", None),
];
const PARTS: [&str; 4] = ["met", "late", "open_within", "open_breached"];
const AES: Slice = Slice::One(Dimension::Ae);

/// Every promise whose metric is on.
pub(super) fn promises(measured: &Measured, on: &dyn Fn(&str) -> bool) -> Vec<Promise> {
    let known: Vec<_> = PROMISES.iter().filter(|(metric, _)| on(metric)).collect();
    let aes: BTreeSet<String> = known
        .iter()
        .flat_map(|(metric, states)| {
            let (metric, part) = states.map_or((*metric, ""), |states| (states, PARTS[0]));
            rates::by_member(measured, metric, AES, part)
        })
        .filter(|(_, tally)| tally.eligible() > 0)
        .map(|(id, _)| id)
        .collect();
    known.iter().map(|&&(metric, states)| promise(measured, (metric, states), &aes)).collect()
}

fn promise(
    measured: &Measured,
    (metric, states): (&str, Option<&str>),
    aes: &BTreeSet<String>,
) -> Promise {
    let kept = rates::by_member(measured, metric, AES, "");
    let parts: BTreeMap<&str, BTreeMap<String, Tally>> = PARTS
        .into_iter()
        .filter_map(|part| Some((part, rates::by_member(measured, states?, AES, part))))
        .collect();
    let row = |id: &str| {
        let own = kept.get(id).copied().unwrap_or(Tally::EMPTY);
        let count = |part: &str| {
            parts.get(part).and_then(|counts| counts.get(id)).map_or(0, |tally| tally.achieved())
        };
        PromiseRow {
            id: id.to_owned(),
            name: measured.name_of(id).to_owned(),
            share: share(own),
            states: if states.is_some() { four(count) } else { kept_or_not(own) },
        }
    };
    let mut people: Vec<PromiseRow> = aes.iter().map(|id| row(id)).collect();
    people.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    let all = rates::window(measured, metric, "");
    let of_all =
        |part: &str| states.map_or(0, |states| rates::window(measured, states, part).achieved());
    let together = PromiseRow {
        id: String::new(),
        name: String::new(),
        share: share(all),
        states: if states.is_some() { four(of_all) } else { kept_or_not(all) },
    };
    let rows = std::iter::once(together).chain(people).collect();
    Promise { metric: metric.to_owned(), states: states.map(str::to_owned), rows }
}

fn four(count: impl Fn(&str) -> u64) -> SlaStates {
    SlaStates {
        met: count("met"),
        late: count("late"),
        open_within: count("open_within"),
        open_breached: count("open_breached"),
    }
}

/// What has fallen due was kept in time, or it was not.
fn kept_or_not(own: Tally) -> SlaStates {
    let met = own.achieved();
    SlaStates { met, late: own.eligible() - met, ..SlaStates::default() }
}
