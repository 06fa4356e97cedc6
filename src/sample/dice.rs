//! Seeded chance in whole numbers: the same draws on every machine and in every order.

/// What a stream of draws decides; every part of every handoff has a stream of its own, so that a
/// change in one part moves no other.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stream {
    /// Weekly volumes.
    Weeks = 1,
    /// Who hands off to whom, when and how.
    Story = 2,
    /// A lead that is handed off.
    Lead = 3,
    /// A lead that is not.
    SpareLead = 4,
    /// What the handoff's brief holds.
    Brief = 5,
    /// The AE's answers: decision and acknowledgements.
    Reply = 6,
    /// Appointments.
    Meetings = 7,
    /// Touches.
    Touches = 8,
    /// Opportunity and its end.
    Outcome = 9,
    /// Feedback.
    Feedback = 10,
    /// Team syncs.
    Sync = 11,
    /// Quotas.
    Target = 12,
    /// Who owns accounts already.
    Account = 13,
}

/// One stream of draws.
///
/// `SplitMix64`: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators,
/// OOPSLA '14, figures 12 and 13. Its state is one word, so a stream costs nothing to begin.
#[derive(Clone, Debug)]
pub(super) struct Dice(u64);

/// The odd number nearest to 2⁶⁴ ÷ φ; the step of the generator.
const GOLDEN_GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

/// The output function of `SplitMix64` (Stafford's variant 13).
const fn mix(word: u64) -> u64 {
    let word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    word ^ (word >> 31)
}

impl Dice {
    /// The stream that decides `what` for the thing numbered `index`.
    pub(super) fn new(seed: u64, what: Stream, index: u64) -> Self {
        let of_seed = mix(seed.wrapping_add(GOLDEN_GAMMA));
        let of_stream = mix(of_seed ^ (what as u64).wrapping_mul(GOLDEN_GAMMA));
        Self(mix(of_stream ^ index.wrapping_mul(GOLDEN_GAMMA)))
    }

    /// The next 64 bits.
    fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN_GAMMA);
        mix(self.0)
    }

    /// A whole number in `0..bound`, by the upper half of a product; 0 when there is none.
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        u64::try_from((u128::from(self.word()) * u128::from(bound)) >> 64).unwrap_or(0)
    }

    /// A whole number in `low..=high`.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1).max(1).cast_unsigned()).cast_signed()
    }

    /// True in `of_10_000` of 10,000 draws.
    pub(super) fn chance(&mut self, of_10_000: u64) -> bool {
        self.below(10_000) < of_10_000
    }

    /// One of the list, all alike.
    pub(super) fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        let at = self.below(list.len() as u64);
        list[usize::try_from(at).unwrap_or(0)]
    }

    /// One of the list, as often as the weight beside it says.
    pub(super) fn weigh<T: Copy>(&mut self, list: &[(u64, T)]) -> T {
        let mut left = self.below(list.iter().map(|(weight, _)| weight).sum());
        for (weight, item) in list {
            if left < *weight {
                return *item;
            }
            left -= weight;
        }
        list[0].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published outputs for seed 1234567 (Rosetta Code, Pseudo-random numbers/Splitmix64).
    #[test]
    fn words_agree_with_the_published_ones() {
        let mut dice = Dice(1_234_567);
        let words = [(); 5].map(|()| dice.word());
        assert_eq!(
            words,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423,
                4_593_380_528_125_082_431,
                16_408_922_859_458_223_821
            ]
        );
    }

    #[test]
    fn streams_differ_by_seed_by_purpose_and_by_number() {
        let first = |seed, what, index| Dice::new(seed, what, index).word();
        let base = first(1, Stream::Lead, 1);
        assert_eq!(base, first(1, Stream::Lead, 1));
        assert_ne!(base, first(2, Stream::Lead, 1));
        assert_ne!(base, first(1, Stream::Brief, 1));
        assert_ne!(base, first(1, Stream::Lead, 2));
    }

    #[test]
    fn draws_keep_within_their_bounds_and_reach_them() {
        let mut dice = Dice::new(7, Stream::Weeks, 0);
        let draws: Vec<_> = (0..1_000).map(|_| dice.between(-2, 2)).collect();
        assert_eq!(draws.iter().min(), Some(&-2));
        assert_eq!(draws.iter().max(), Some(&2));
        assert!((0..100).all(|_| !dice.chance(0) && dice.chance(10_000)));
        assert_eq!(dice.below(0), 0);
    }

    #[test]
    fn a_weight_of_zero_is_never_drawn() {
        let mut dice = Dice::new(7, Stream::Weeks, 1);
        let list = [(0, 'a'), (3, 'b'), (0, 'c'), (1, 'd')];
        let draws: String = (0..400).map(|_| dice.weigh(&list)).collect();
        assert!(draws.chars().all(|c| c == 'b' || c == 'd'));
        let often = draws.matches('b').count();
        assert!((260..340).contains(&often), "{often}");
    }
}
