//! What the team's rates would have achieved with a person's own work.

use std::collections::BTreeMap;

use crate::analysis::convert::LEVEL;
use crate::analysis::rates;
use crate::measured::{Dimension, Measured, Slice};
use crate::review::CaseMix;
use crate::stats::{StandardStratum, Tally, standardise};

/// A person's rows by kind of work.
type Work = BTreeMap<String, Tally>;

/// Everybody's work by source and size band of the company.
pub(super) struct Cases {
    people: BTreeMap<String, Work>,
    team: Work,
}

impl Cases {
    /// The work of a metric, by member of a dimension of people.
    pub(super) fn of(measured: &Measured, metric: &str, people: Dimension) -> Self {
        let slice = Slice::Two(people, Dimension::Stratum);
        let mut cases = Self { people: BTreeMap::new(), team: BTreeMap::new() };
        for (member, tally) in rates::by_member(measured, metric, slice, "") {
            if let Some((id, stratum)) = member.split_once(slice.between()) {
                let team = cases.team.entry(stratum.to_owned()).or_insert(Tally::EMPTY);
                *team = [*team, tally].into_iter().sum();
                let own = cases.people.entry(id.to_owned()).or_default();
                own.insert(stratum.to_owned(), tally);
            }
        }
        cases
    }

    /// A person against the team with the same work; `None` when nothing can be compared.
    pub(super) fn compared(&self, id: &str) -> Option<CaseMix> {
        let strata: Vec<StandardStratum> = self
            .people
            .get(id)?
            .iter()
            .filter_map(|(stratum, &own)| {
                Some(StandardStratum { own, team: *self.team.get(stratum)? })
            })
            .collect();
        let found = standardise(&strata, LEVEL)?;
        let difference = found.difference;
        Some(CaseMix {
            eligible: found.own.eligible(),
            achieved: found.own.achieved(),
            expected: found.expected,
            difference: (difference.value, difference.interval.low, difference.interval.high),
        })
    }
}
