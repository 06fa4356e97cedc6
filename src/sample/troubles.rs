//! The troubles of real exports, strewn at fixed distances so that their number is known.

use std::collections::BTreeSet;

/// A trouble that an export really has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trouble {
    /// A lead is handed off a second time, weeks later.
    RepeatedLead,
    /// The SDR of the handoff is the AE.
    SelfHandoff,
    /// The AE stands in no list of people.
    UnknownAe,
    /// The handoff's row stands twice.
    DuplicateHandoff,
    /// The handoff's date can't be read.
    UnreadableHandoff,
    /// The handoff names no lead.
    BlankLead,
    /// The first follow-up is stamped a minute before the handoff: clocks differ.
    TouchMinuteEarly,
    /// A touch by the AE is stamped hours before the handoff.
    TouchHoursEarly,
    /// The opportunity is weeks older than the handoff.
    OldOpportunity,
    /// A touch's row stands twice.
    DuplicateTouch,
    /// A touch's date can't be read.
    UnreadableTouch,
    /// A touch names nobody who did it.
    BlankActor,
    /// A lead's date can't be read; the lead was never handed off.
    UnreadableLead,
}

impl Trouble {
    /// All, in the order in which they are looked for.
    pub const ALL: [Self; 13] = [
        Self::RepeatedLead,
        Self::SelfHandoff,
        Self::UnknownAe,
        Self::DuplicateHandoff,
        Self::UnreadableHandoff,
        Self::BlankLead,
        Self::TouchMinuteEarly,
        Self::TouchHoursEarly,
        Self::OldOpportunity,
        Self::DuplicateTouch,
        Self::UnreadableTouch,
        Self::BlankActor,
        Self::UnreadableLead,
    ];

    /// Where it stands: at every so manieth handoff, beginning with that number.
    fn place(self) -> (u64, u64) {
        match self {
            Self::RepeatedLead => (50, 23),
            Self::SelfHandoff => (500, 211),
            Self::UnknownAe => (500, 137),
            Self::DuplicateHandoff => (400, 59),
            Self::UnreadableHandoff => (750, 333),
            Self::BlankLead => (1_500, 901),
            Self::TouchMinuteEarly => (150, 20),
            Self::TouchHoursEarly => (300, 121),
            Self::OldOpportunity => (250, 77),
            Self::DuplicateTouch => (300, 260),
            Self::UnreadableTouch => (500, 299),
            Self::BlankActor => (500, 411),
            Self::UnreadableLead => (750, 444),
        }
    }
}

/// The troubles that a plan strews in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Troubles(BTreeSet<Trouble>);

impl Troubles {
    /// All of them.
    pub fn all() -> Self {
        Self::of(&Trouble::ALL)
    }

    /// None: clean exports.
    pub fn none() -> Self {
        Self::default()
    }

    /// Those named.
    pub fn of(troubles: &[Trouble]) -> Self {
        Self(troubles.iter().copied().collect())
    }

    /// The trouble of the handoff of that number, if it has one.
    pub(super) fn at(&self, index: u64) -> Option<Trouble> {
        self.0.iter().copied().find(|trouble| {
            let (every, first) = trouble.place();
            index % every == first
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_handoff_has_two_troubles() {
        for index in 0..10_000 {
            let here = Trouble::ALL
                .into_iter()
                .filter(|trouble| Troubles::of(&[*trouble]).at(index).is_some());
            assert!(here.count() <= 1, "{index}");
        }
    }

    #[test]
    fn the_year_of_1500_has_every_trouble() {
        let found: BTreeSet<_> = (0..1_500).filter_map(|i| Troubles::all().at(i)).collect();
        assert_eq!(found.len(), Trouble::ALL.len());
        assert!((0..1_500).all(|index| Troubles::none().at(index).is_none()));
    }
}
