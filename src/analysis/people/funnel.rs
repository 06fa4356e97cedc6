//! A funnel as plain numbers: limits by size, and everybody's rate.

use crate::review::{FunnelAt, FunnelPlot, FunnelPoint, FunnelZone};
use crate::stats::{Funnel, FunnelLimits, Tally};

/// Up to this size limits stand at every whole number.
const EVERY_SIZE: u64 = 100;
/// Beyond it at each size larger by this part than the last.
const STEP_PART: u64 = 50;

/// The funnel of people with id and name; `None` with fewer than eight.
pub(super) fn funnel(people: &[(&str, &str, Tally)]) -> Option<FunnelPlot> {
    let tallies: Vec<Tally> = people.iter().map(|&(_, _, tally)| tally).collect();
    let found = Funnel::new(&tallies)?;
    let largest = tallies.iter().map(|tally| tally.eligible()).max()?;
    let mut points: Vec<FunnelPoint> =
        people.iter().filter_map(|&person| point(&found, person)).collect();
    points.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    Some(FunnelPlot {
        target: found.target.value(),
        stretch: found.dispersion.stretch(),
        heterogeneity_p: found.heterogeneity.p_value.value(),
        limits: sizes(largest).into_iter().filter_map(|n| found.limits(n)).map(at).collect(),
        points,
    })
}

/// Sizes from 1 to the largest, that one included.
fn sizes(largest: u64) -> Vec<u64> {
    let next = |n: &u64| {
        let step = if *n < EVERY_SIZE { 1 } else { (n / STEP_PART).max(1) };
        (*n < largest).then(|| (n + step).min(largest))
    };
    std::iter::successors(Some(1), next).collect()
}

fn at(limits: FunnelLimits) -> FunnelAt {
    FunnelAt {
        eligible: limits.eligible,
        inner: (limits.inner.low, limits.inner.high),
        outer: (limits.outer.low, limits.outer.high),
    }
}

fn point(funnel: &Funnel, (id, name, own): (&str, &str, Tally)) -> Option<FunnelPoint> {
    let (rate, limits) = (own.rate()?, funnel.limits(own.eligible())?);
    let zone = if limits.inner.contains(rate) {
        FunnelZone::Inside
    } else if limits.outer.contains(rate) {
        FunnelZone::BeyondInner
    } else {
        FunnelZone::BeyondOuter
    };
    let (id, name) = (id.to_owned(), name.to_owned());
    Some(FunnelPoint { id, name, eligible: own.eligible(), rate, zone })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_run_to_the_largest_without_a_gap_below_a_hundred() {
        assert_eq!(sizes(3), [1, 2, 3]);
        let many = sizes(10_000);
        assert_eq!(many[..100], (1..=100).collect::<Vec<_>>());
        assert!(many.windows(2).all(|pair| pair[0] < pair[1]) && many.len() < 400);
        assert_eq!(many.last(), Some(&10_000));
    }
}
