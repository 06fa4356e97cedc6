//! Whether groups wait equally long.

use crate::stats::chi_squared::ChiSquared;
use crate::stats::linear::solve;
use crate::stats::number::real;
use crate::stats::survival::Durations;

/// What a group saw, and what it would have seen if no group differed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GroupCount {
    /// Events seen.
    pub observed: u64,
    /// Events expected.
    pub expected: f64,
}

/// The log-rank test of two or more groups.
#[derive(Clone, Debug, PartialEq)]
pub struct LogRank {
    /// The test of no difference.
    pub test: ChiSquared,
    /// One per group, in the order given.
    pub groups: Vec<GroupCount>,
}

/// Observed and expected events, and the covariance of their differences.
struct Sums {
    groups: Vec<GroupCount>,
    covariance: Vec<Vec<f64>>,
}

/// The log-rank test; `None` when fewer than two groups were ever at risk of an event.
///
/// Groups that were never at risk (empty, or cut off before the first event) are left out of the
/// degrees of freedom.
///
/// Source: Mantel (1966), Cancer Chemotherapy Reports 50, 163-170; Peto and Peto (1972), J. R.
/// Stat. Soc. A 135, 185-207.
pub fn log_rank(groups: &[&Durations]) -> Option<LogRank> {
    let sums = sums(groups);
    let compared: Vec<usize> =
        (0..groups.len()).filter(|&g| sums.groups[g].expected > 0.0).collect();
    // One group is determined by the others: their differences add to 0.
    let free = compared.get(1..).filter(|free| !free.is_empty())?;
    let excess: Vec<f64> =
        free.iter().map(|&g| real(sums.groups[g].observed) - sums.groups[g].expected).collect();
    let covariance =
        free.iter().map(|&g| free.iter().map(|&h| sums.covariance[g][h]).collect()).collect();
    let weights = solve(covariance, excess.clone())?;
    let statistic = excess.iter().zip(&weights).map(|(a, b)| a * b).sum();
    let degrees = u64::try_from(free.len()).ok()?;
    Some(LogRank { test: ChiSquared::of(statistic, degrees), groups: sums.groups })
}

fn sums(groups: &[&Durations]) -> Sums {
    let mut at_risk: Vec<u64> = groups.iter().map(|group| group.count()).collect();
    let mut next = vec![0_usize; groups.len()];
    let mut counts = vec![GroupCount::default(); groups.len()];
    let mut covariance = vec![vec![0.0; groups.len()]; groups.len()];
    for time in times(groups) {
        let now: Vec<(u64, u64)> = groups
            .iter()
            .zip(&next)
            .map(|(group, &place)| match group.moments().get(place) {
                Some(moment) if moment.time == time => (moment.events, moment.censored),
                _ => (0, 0),
            })
            .collect();
        add_moment(&at_risk, &now, &mut counts, &mut covariance);
        for (group, &(events, censored)) in now.iter().enumerate() {
            at_risk[group] -= events + censored;
            next[group] += usize::from(events + censored > 0);
        }
    }
    Sums { groups: counts, covariance }
}

/// Every time at which an observation of any group ended, ascending, each once.
fn times(groups: &[&Durations]) -> Vec<i64> {
    let moments = groups.iter().flat_map(|group| group.moments());
    let mut times: Vec<i64> = moments.map(|moment| moment.time).collect();
    times.sort_unstable();
    times.dedup();
    times
}

/// Adds one time: `now` holds the events and censorings of each group.
fn add_moment(
    at_risk: &[u64],
    now: &[(u64, u64)],
    counts: &mut [GroupCount],
    covariance: &mut [Vec<f64>],
) {
    let everyone = real(at_risk.iter().sum());
    let events = real(now.iter().map(|&(events, _)| events).sum());
    if events <= 0.0 {
        return;
    }
    let share = |group: usize| real(at_risk[group]) / everyone;
    // With one left at risk nothing varies: it is certain who saw the event.
    let spread = if everyone > 1.0 { events * (everyone - events) / (everyone - 1.0) } else { 0.0 };
    for group in 0..at_risk.len() {
        counts[group].observed += now[group].0;
        counts[group].expected += events * share(group);
        for (other, entry) in covariance[group].iter_mut().enumerate() {
            let same = if group == other { 1.0 } else { 0.0 };
            *entry += spread * share(group) * (same - share(other));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::stats::golden::{CLOSED_FORM, close, close_ratio, count, list, numbers, read};
    use crate::stats::survival::{Fate, Observation};

    fn grouped(case: &serde_json::Value) -> Vec<Durations> {
        let names: BTreeSet<&str> =
            list(case, "group").iter().map(|name| name.as_str().unwrap()).collect();
        let rows = list(case, "time").iter().zip(list(case, "event")).zip(list(case, "group"));
        let of = |name: &str| {
            rows.clone()
                .filter(|(_, group)| group.as_str() == Some(name))
                .map(|((time, event), _)| {
                    let fate = if count(event) == 1 { Fate::Event } else { Fate::Censored };
                    Observation::new(time.as_i64().unwrap(), fate).unwrap()
                })
                .collect()
        };
        names.into_iter().map(of).collect()
    }

    /// The first case is Freireich et al. (1963), whose published statistic is 16.79.
    #[test]
    fn every_test_agrees_with_r() {
        for case in list(&read("logrank.json"), "cases") {
            let groups = grouped(case);
            let found = log_rank(&groups.iter().collect::<Vec<_>>()).unwrap();
            close(found.test.statistic, case["chisq"].as_f64().unwrap(), CLOSED_FORM);
            close_ratio(found.test.p_value.value(), case["p"].as_f64().unwrap(), 1e-8);
            assert_eq!(found.test.degrees, count(&case["df"]));
            for (group, expected) in found.groups.iter().zip(numbers(&case["expected"])) {
                close(group.expected, expected, CLOSED_FORM);
            }
            for (group, observed) in found.groups.iter().zip(list(case, "observed")) {
                assert_eq!(group.observed, count(observed));
            }
            let sums = sums(&groups.iter().collect::<Vec<_>>());
            for (row, expected) in sums.covariance.iter().zip(list(case, "var")) {
                for (found, expected) in row.iter().zip(numbers(expected)) {
                    close(*found, expected, CLOSED_FORM);
                }
            }
        }
    }

    #[test]
    fn an_empty_group_is_left_out() {
        let fast = [1, 2, 3].map(|t| Observation::new(t, Fate::Event).unwrap());
        let slow = [4, 5, 6].map(|t| Observation::new(t, Fate::Event).unwrap());
        let (fast, slow) = (Durations::from_iter(fast), Durations::from_iter(slow));
        let nobody = Durations::default();
        let with = log_rank(&[&fast, &nobody, &slow]).unwrap();
        assert_eq!(with.test, log_rank(&[&fast, &slow]).unwrap().test);
        assert_eq!(log_rank(&[&fast, &nobody]), None);
    }

    #[test]
    fn without_events_there_is_no_test() {
        let open = Durations::from_iter([Observation::new(3, Fate::Censored).unwrap()]);
        assert_eq!(log_rank(&[&open, &open]), None);
    }
}
