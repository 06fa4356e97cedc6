//! What a rep would have achieved with the same work at the team's rates.

use crate::stats::confidence::Confidence;
use crate::stats::difference::Difference;
use crate::stats::interval::Interval;
use crate::stats::number::real;
use crate::stats::proportion::wilson;
use crate::stats::tally::Tally;

/// One kind of work: what the rep did of it, and what the team did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandardStratum {
    /// The rep's rows.
    pub own: Tally,
    /// The team's rows. With the rep's own among them the comparison is milder; leave them out
    /// to compare with the others alone.
    pub team: Tally,
}

/// What was achieved, and what the team's rates would have achieved with the same mix of work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standardised {
    /// The rep's rows in kinds of work that the team has a rate for.
    pub own: Tally,
    /// Rows that the team's rates would have achieved among those.
    pub expected: f64,
    /// Achieved ÷ expected; `None` when none was expected.
    pub ratio: Option<f64>,
    /// The rep's rate minus the expected rate. The interval is Wilson's for the rep's rate,
    /// moved by the expected one: the team's rates are taken as fixed.
    pub difference: Difference,
    /// The rep's rows in kinds of work of which the team has none: not compared.
    pub left_out: Tally,
}

/// The rep against the team with the rep's own mix of work; `None` when no row can be compared.
///
/// Source: Breslow and Day (1987), Statistical Methods in Cancer Research, volume II, chapter 2.
pub fn standardise(strata: &[StandardStratum], confidence: Confidence) -> Option<Standardised> {
    let (mut own, mut left_out, mut expected) = (Tally::EMPTY, Tally::EMPTY, 0.0);
    for stratum in strata {
        if let Some(rate) = stratum.team.rate() {
            own = own.merged(stratum.own);
            expected += real(stratum.own.eligible()) * rate;
        } else {
            left_out = left_out.merged(stratum.own);
        }
    }
    let rate = own.rate()?;
    let expected_rate = expected / real(own.eligible());
    let found = wilson(own, confidence);
    Some(Standardised {
        own,
        expected,
        ratio: (expected > 0.0).then(|| real(own.achieved()) / expected),
        difference: Difference {
            value: rate - expected_rate,
            interval: Interval { low: found.low - expected_rate, high: found.high - expected_rate },
        },
        left_out,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::close;

    fn stratum(own: (u64, u64), team: (u64, u64)) -> StandardStratum {
        let tally = |(x, n)| Tally::new(x, n).unwrap();
        StandardStratum { own: tally(own), team: tally(team) }
    }

    /// Ten hard accounts where the team wins 30 %, ten easy ones where it wins 80 %: 3 + 8 = 11
    /// were expected, and 10 achieved.
    #[test]
    fn expected_is_the_teams_rate_times_the_reps_work() {
        let strata = [stratum((4, 10), (30, 100)), stratum((6, 10), (40, 50))];
        let found = standardise(&strata, Confidence::NINETY_FIVE).unwrap();
        close(found.expected, 11.0, 1e-12);
        close(found.ratio.unwrap(), 10.0 / 11.0, 1e-12);
        close(found.difference.value, -0.05, 1e-12);
        assert!(!found.difference.excludes_zero());
    }

    #[test]
    fn work_that_the_team_never_did_is_not_compared() {
        let strata = [stratum((4, 10), (30, 100)), stratum((1, 2), (0, 0))];
        let found = standardise(&strata, Confidence::NINETY_FIVE).unwrap();
        assert_eq!((found.own.eligible(), found.left_out.eligible()), (10, 2));
        assert_eq!(standardise(&strata[1..], Confidence::NINETY_FIVE), None);
    }
}
