//! Simulations: intervals hold the truth as often as they say. Seeded, so always the same.

use crate::stats::confidence::Confidence;
use crate::stats::number::real;
use crate::stats::proportion::wilson;
use crate::stats::score::mean_score;
use crate::stats::survival::{Durations, Fate, KaplanMeier, Observation};
use crate::stats::tally::Tally;

const C: Confidence = Confidence::NINETY_FIVE;

/// Steele, Lea and Flood (2014), OOPSLA: `SplitMix64`.
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Uniform in `0..1`.
    fn share(&mut self) -> f64 {
        real(self.next() >> 11) / 9_007_199_254_740_992.0
    }

    /// Whole seconds of an exponential wait with this mean.
    #[expect(clippy::cast_possible_truncation, reason = "a wait of seconds, far below 2^63")]
    fn wait(&mut self, mean: f64) -> i64 {
        (-mean * (1.0 - self.share()).ln()).round() as i64
    }
}

#[track_caller]
fn check(covered: u32, runs: u32, allowed: std::ops::RangeInclusive<f64>) {
    let share = f64::from(covered) / f64::from(runs);
    assert!(allowed.contains(&share), "{covered} of {runs} = {share}");
}

#[test]
fn wilson_holds_the_truth_about_95_times_in_100() {
    let mut random = SplitMix64(20_240_101);
    for (rows, truth) in [(8, 0.5), (20, 0.73), (40, 0.1), (200, 0.9)] {
        let runs = 2_000;
        let covered = (0..runs)
            .filter(|_| {
                let hits = (0..rows).filter(|_| random.share() < truth).count();
                let tally = Tally::new(u64::try_from(hits).unwrap(), rows).unwrap();
                wilson(tally, C).contains(truth)
            })
            .count();
        // Discrete counts move the true coverage between 0.92 and 0.98 for these cases.
        check(u32::try_from(covered).unwrap(), runs, 0.92..=0.985);
    }
}

#[test]
fn the_interval_of_a_mean_score_holds_the_truth_at_least_95_times_in_100() {
    let mut random = SplitMix64(99);
    // Scores all over the scale; and at its two ends only, where the interval is no wider than needed.
    let cuts: [([f64; 4], f64); 2] =
        [([0.05, 0.2, 0.5, 0.8], 3.45), ([0.3, 0.3, 0.3, 0.3], 1.0 + 4.0 * 0.7)];
    for (cuts, truth) in cuts {
        let runs = 2_000;
        let covered = (0..runs)
            .filter(|_| {
                let score = |drawn: f64| 1 + cuts.iter().filter(|cut| drawn >= **cut).count();
                let sum: usize = (0..30).map(|_| score(random.share())).sum();
                let sum = u64::try_from(sum).unwrap();
                mean_score(sum, 30, (1, 5), C).unwrap().contains(truth)
            })
            .count();
        check(u32::try_from(covered).unwrap(), runs, 0.93..=1.0);
    }
}

#[test]
fn the_kaplan_meier_band_holds_the_truth_about_95_times_in_100() {
    let mut random = SplitMix64(7);
    let (runs, handoffs, mark, mean) = (1_500, 60, 3_600, 4_000.0);
    let truth = -(-(f64::from(mark) + 0.5) / mean).exp_m1();
    let covered = (0..runs)
        .filter(|_| {
            let waits: Durations = (0..handoffs)
                .map(|_| {
                    let (wait, watched) = (random.wait(mean), random.wait(2.0 * mean));
                    let fate = if wait <= watched { Fate::Event } else { Fate::Censored };
                    Observation::new(wait.min(watched), fate).unwrap()
                })
                .collect();
            let curve = KaplanMeier::new(&waits).unwrap();
            let reached = curve.reached_by(i64::from(mark), C).unwrap();
            reached.interval.unwrap().contains(truth)
        })
        .count();
    check(u32::try_from(covered).unwrap(), runs, 0.93..=0.97);
}

#[test]
fn a_million_observations_are_no_trouble() {
    let mut random = SplitMix64(1);
    let waits: Durations = (0..1_000_000)
        .map(|_| {
            let fate = if random.share() < 0.8 { Fate::Event } else { Fate::Censored };
            Observation::new(random.wait(1e7), fate).unwrap()
        })
        .collect();
    let curve = KaplanMeier::new(&waits).unwrap();
    assert_eq!(curve.count(), 1_000_000);
    // Events at four fifths of the rate of all endings: the median wait is 1e7·ln 2 / 0.8.
    let median = curve.median(C).estimate.unwrap();
    assert!((median / (1e7 * std::f64::consts::LN_2 / 0.8) - 1.0).abs() < 0.01, "{median}");
}
