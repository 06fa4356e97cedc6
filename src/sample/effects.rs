//! What is planted, and where: the one list from which the rows and the documentation are made.

use std::collections::BTreeSet;

/// A structure planted on purpose, which a review should find.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// One AE takes four times as long as the others to follow up, in the last 22 weeks.
    SlowAe,
    /// One SDR leaves the budget blank in 65 of 100 briefs, the others in 12.
    ForgottenBudget,
    /// In one mature week 90 of 100 leads are from the largest companies: the mix moves, no rate does.
    HardWeek,
    /// `live_join` converts better in every size band and worse in all, being kept for large accounts.
    JoinedLargeAccounts,
    /// Criteria met and lead score tell who will convert, but for `authority`, which does not.
    TellingCriteria,
}

/// The effects that a plan plants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects(BTreeSet<Effect>);

impl Effects {
    /// All of them.
    pub fn planted() -> Self {
        Self::of(&[
            Effect::SlowAe,
            Effect::ForgottenBudget,
            Effect::HardWeek,
            Effect::JoinedLargeAccounts,
            Effect::TellingCriteria,
        ])
    }

    /// None: whoever, however, wherefrom and whenever, handoffs fare alike.
    ///
    /// It holds by construction: a handoff's fate, brief, answers and delays are drawn from streams
    /// keyed by its number, with shares that look at nobody and nothing; delays are business time on
    /// the AE's own desk; a same-day answer and a conversion within 30 days are decided first and
    /// placed in time afterwards, so that neither zone nor weekday decides them. New people are
    /// fewer handoffs, not other ones.
    pub fn none() -> Self {
        Self::default()
    }

    /// Those named.
    pub fn of(effects: &[Effect]) -> Self {
        Self(effects.iter().copied().collect())
    }

    /// Whether that one is planted.
    pub fn has(&self, effect: Effect) -> bool {
        self.0.contains(&effect)
    }

    /// Whether conversion depends on the company's size, which two of the effects rest on.
    pub(super) fn size_matters(&self) -> bool {
        self.has(Effect::HardWeek) || self.has(Effect::JoinedLargeAccounts)
    }
}

/// Number of the slow AE; `AE-03`.
pub(super) const SLOW_AE: u64 = 2;
/// How many times as long the slow AE takes.
pub(super) const SLOWNESS: i64 = 4;
/// For how many weeks, up to the end, the slow AE is slow.
pub(super) const SLOW_WEEKS: u64 = 22;
/// Number of the SDR who forgets the budget; `SDR-04`.
pub(super) const FORGETFUL_SDR: u64 = 3;
/// Blank budgets of the SDR who forgets them, of 10,000.
pub(super) const FORGOTTEN_BUDGETS: u64 = 6_500;
/// The hard week, counted from the end: the sixth, whose handoffs are all more than 30 days old.
pub(super) const HARD_WEEK_FROM_END: u64 = 6;
/// Volume of the hard week, in hundredths of the usual.
pub(super) const HARD_WEEK_VOLUME: u64 = 140;
