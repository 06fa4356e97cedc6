//! A share in words: never a percentage without its count and interval.

use crate::review::{Head, Share, SmallN};

use super::number::{NO_VALUE, percent, percent_range};
use super::phrases::{Phrases, say};

/// What is too small for a percentage, and what is too small to be compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Thresholds<'a> {
    pub(crate) p: &'a Phrases,
    min_percent: u64,
    min_compared: u64,
}

impl<'a> Thresholds<'a> {
    pub(crate) fn of(p: &'a Phrases, head: &Head) -> Self {
        Self { p, min_percent: head.min_percent, min_compared: head.min_compared }
    }

    pub(crate) fn from(p: &'a Phrases, (min_percent, min_compared): (u64, u64)) -> Self {
        Self { p, min_percent, min_compared }
    }

    /// Whether a percentage of so many may be printed.
    pub(crate) fn allows_percent(self, n: u64) -> bool {
        n > 0 && n >= self.min_percent
    }

    /// Whether so many may be compared with others.
    pub(crate) fn compares(self, n: u64) -> bool {
        n >= self.min_compared
    }

    pub(crate) fn size(self, share: &Share) -> SmallN {
        match share.eligible {
            0 => SmallN::None,
            n if n < self.min_percent => SmallN::CountOnly,
            n if n < self.min_compared => SmallN::NotCompared,
            _ => SmallN::Enough,
        }
    }

    /// What stands large: `57%`, `3 of 4`, or a dash.
    pub(crate) fn value(self, share: &Share) -> String {
        match (self.size(share), share.estimate) {
            (SmallN::None, _) | (_, None) => NO_VALUE.to_owned(),
            (SmallN::CountOnly, _) => count(self.p, share),
            (_, Some(estimate)) => percent(self.p, estimate, share.eligible),
        }
    }

    /// What stands beside the value: `17 of 30, 95% interval 39–73%`.
    pub(crate) fn evidence(self, share: &Share, unit: &str) -> String {
        let p = self.p;
        match self.size(share) {
            SmallN::None => none(p, unit),
            SmallN::CountOnly => p.say(&format!("unit-{unit}.few"), &[]),
            _ => say!(p, "share-evidence", count = count(p, share), ends = interval(p, share)),
        }
    }

    /// The same where the heading says what the ends are: `17 of 30, 39–73%`.
    pub(crate) fn evidence_in_short(self, share: &Share, unit: &str) -> String {
        match self.size(share) {
            SmallN::None | SmallN::CountOnly => self.evidence(share, unit),
            _ => format!("{}, {}", count(self.p, share), interval(self.p, share)),
        }
    }

    /// The share with all its evidence: `57% (17 of 30, 95% interval 39–73%)`.
    pub(crate) fn whole(self, share: &Share, unit: &str) -> String {
        match self.size(share) {
            SmallN::None => none(self.p, unit),
            SmallN::CountOnly => count(self.p, share),
            _ => format!("{} ({})", self.value(share), self.evidence(share, unit)),
        }
    }

    /// The share with its count: `57% (17 of 30)`.
    pub(crate) fn brief(self, share: &Share, unit: &str) -> String {
        match self.size(share) {
            SmallN::None => none(self.p, unit),
            SmallN::CountOnly => count(self.p, share),
            _ => format!("{} ({})", self.value(share), count(self.p, share)),
        }
    }

    /// The interval for a table; a dash where no percentage is printed.
    pub(crate) fn interval(self, share: &Share) -> String {
        match self.size(share) {
            SmallN::None | SmallN::CountOnly => NO_VALUE.to_owned(),
            _ => interval(self.p, share),
        }
    }
}

/// `17 of 30`.
pub(crate) fn count(p: &Phrases, share: &Share) -> String {
    if share.eligible == 0 {
        return NO_VALUE.to_owned();
    }
    say!(p, "share-count", achieved = share.achieved, eligible = share.eligible)
}

/// `no handoffs`; `unit` is the name of a phrase `unit-…`.
pub(crate) fn none(p: &Phrases, unit: &str) -> String {
    p.say(&format!("unit-{unit}.none"), &[])
}

fn interval(p: &Phrases, share: &Share) -> String {
    percent_range(p, share.low, share.high, share.eligible)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn t() -> Thresholds<'static> {
        Thresholds { p: crate::report::tests::phrases(), min_percent: 5, min_compared: 8 }
    }

    fn share(achieved: u64, eligible: u64, estimate: Option<f64>, ends: (f64, f64)) -> Share {
        Share { achieved, eligible, estimate, low: ends.0, high: ends.1 }
    }

    #[test]
    fn no_rate_stands_without_its_count_and_interval() {
        let share = share(17, 30, Some(17.0 / 30.0), (0.3920, 0.7262));
        assert_eq!(t().whole(&share, "handoff"), "57% (17 of 30, 95% interval 39–73%)");
        assert_eq!(t().brief(&share, "handoff"), "57% (17 of 30)");
    }

    #[test]
    fn too_few_are_never_a_percentage() {
        let share = share(3, 4, Some(0.75), (0.3006, 0.9544));
        assert_eq!(t().value(&share), "3 of 4");
        assert_eq!(t().evidence(&share, "handoff"), "too few handoffs for a percentage");
        assert_eq!(t().whole(&share, "handoff"), "3 of 4");
        assert_eq!(t().interval(&share), "–");
    }

    #[test]
    fn none_is_not_zero() {
        let share = share(0, 0, None, (0.0, 1.0));
        assert_eq!(t().value(&share), "–");
        assert_eq!(t().whole(&share, "opportunity"), "no opportunities");
    }

    #[test]
    fn five_are_shown_and_eight_are_compared() {
        let of = |n| share(0, n, Some(0.0), (0.0, 0.4));
        let sizes = [0, 4, 5, 7, 8].map(|n| t().size(&of(n)));
        let expected = [
            SmallN::None,
            SmallN::CountOnly,
            SmallN::NotCompared,
            SmallN::NotCompared,
            SmallN::Enough,
        ];
        assert_eq!(sizes, expected);
        assert_eq!(t().value(&of(8)), "0%");
    }
}
