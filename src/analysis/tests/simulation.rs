//! What the analysis promises, over companies made by lot: flags are seldom false, intervals hold
//! the truth. Seeded, so always the same.

use super::builder::{REVIEW, World};
use crate::analysis::{follow_up, people};
use crate::measured::{Belongs, Dimension, Ending, Measured, Slice, Wait};
use crate::review::{Direction, PeopleTable, PersonKind};
use crate::units::real;

const CONVERSION: &str = "handoff_to_opportunity_rate";
const NAMES: [&str; 10] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
/// Companies of each kind.
const COMPANIES: u32 = 400;
/// Level of a family of people, and what 400 companies may add to it by chance: three standard
/// errors of a share of 5 %.
const LEVEL: f64 = 0.05;
const NOISE: f64 = 0.033;

/// Steele, Lea and Flood (2014), OOPSLA: `SplitMix64`.
pub(super) struct Lot(pub(super) u64);

impl Lot {
    /// Uniform in `0..1`.
    pub(super) fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        real((mixed ^ (mixed >> 31)) >> 11) / 9_007_199_254_740_992.0
    }

    /// A number below `of`.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a small count"
    )]
    pub(super) fn below(&mut self, of: usize) -> usize {
        let of = real(u64::try_from(of).unwrap());
        (self.share() * of).floor() as usize
    }

    /// How many of so many.
    fn hits(&mut self, rows: u64, rate: f64) -> u64 {
        (0..rows).map(|_| u64::from(self.share() < rate)).sum()
    }

    /// Whole seconds of an exponential wait with this mean.
    #[expect(clippy::cast_possible_truncation, reason = "a wait of seconds, far below 2^63")]
    pub(super) fn wait(&mut self, mean: f64) -> i64 {
        (-mean * (1.0 - self.share()).ln()).round() as i64
    }
}

/// Ten SDRs with 12 to 75 handoffs, each at a rate of their own.
fn company(lot: &mut Lot, rate: impl Fn(usize) -> f64) -> PeopleTable {
    let counts: Vec<(&str, u64, u64)> = NAMES
        .iter()
        .zip(0..)
        .map(|(&name, at)| {
            let rows = 12 + 7 * u64::try_from(at).unwrap();
            (name, lot.hits(rows, rate(at)), rows)
        })
        .collect();
    let measured = World::new().members(CONVERSION, Slice::One(Dimension::Sdr), &counts).build();
    let mut tables = people::tables(&measured, &World::context(), &|metric| metric == CONVERSION);
    assert_eq!(tables[0].kind, PersonKind::Sdr);
    tables.swap_remove(0)
}

#[test]
fn a_company_in_which_all_work_alike_has_a_flag_in_at_most_five_of_a_hundred() {
    let mut lot = Lot(2_026);
    let (mut flagged, mut covered) = (0, 0);
    for _ in 0..COMPANIES {
        let table = company(&mut lot, |_| 0.6);
        flagged += u32::from(table.rows.iter().any(|row| row.flag.is_some()));
        let holds = |row: &&crate::review::PersonRow| row.share.low <= 0.6 && 0.6 <= row.share.high;
        covered += table.rows.iter().filter(holds).count();
    }
    let share = f64::from(flagged) / f64::from(COMPANIES);
    assert!(share <= LEVEL + NOISE, "{flagged} of {COMPANIES}");
    let covered = real(u64::try_from(covered).unwrap()) / f64::from(COMPANIES * 10);
    assert!((0.935..=0.97).contains(&covered), "Wilson held the truth in {covered}");
}

/// One is 30 points better and one as much worse, with nearly the same rows: eight are the team.
#[test]
fn of_those_flagged_at_most_five_of_a_hundred_are_like_the_team() {
    let rate = |at: usize| match at {
        7 => 0.8,
        8 => 0.2,
        _ => 0.5,
    };
    let mut lot = Lot(7);
    let (mut false_share, mut found, mut wrong_side) = (0.0, 0_u32, 0_u32);
    for _ in 0..COMPANIES {
        let table = company(&mut lot, rate);
        let mut flags = [0_u32; 2];
        for (name, at) in NAMES.iter().zip(0..) {
            let row = table.rows.iter().find(|row| row.id == *name).unwrap();
            let Some(direction) = row.flag else { continue };
            let truth = rate(at) - 0.5;
            let is_false = truth.abs() < 0.1;
            flags[usize::from(is_false)] += 1;
            let better = direction == Direction::Improvement;
            wrong_side += u32::from(!is_false && better != (truth > 0.0));
        }
        found += flags[0];
        false_share += f64::from(flags[1]) / f64::from((flags[0] + flags[1]).max(1));
    }
    let mean = false_share / f64::from(COMPANIES);
    assert!(mean <= LEVEL, "mean share of false flags {mean}");
    assert_eq!(wrong_side, 0);
    assert!(found * 10 > COMPANIES * 18, "only {found} of {} true effects found", 2 * COMPANIES);
}

/// Sixty waits of a mean of 4,000 seconds, a third of them still open.
fn waits(lot: &mut Lot) -> Measured {
    let mut measured = World::new().build();
    let waits = (0..60)
        .map(|_| {
            let (wait, watched) = (lot.wait(4_000.0), lot.wait(8_000.0));
            let business_s = wait.min(watched);
            let members = Belongs::default();
            let ending = if wait <= watched { Ending::Event } else { Ending::Open };
            let (week_start, wall_s) = (REVIEW, business_s);
            Wait { week_start, members, business_s: Some(business_s), wall_s, ending }
        })
        .collect();
    measured.waits.insert("follow_up_wait".to_owned(), waits);
    measured
}

#[test]
fn the_curve_and_the_median_hold_the_truth_about_95_times_in_100() {
    let mut lot = Lot(11);
    let context = World::context();
    let (mut at_target, mut at_median) = (0_u32, 0_u32);
    // A wait is rounded to whole seconds: it is within the hour up to 3,600.5.
    let within = -(-3_600.5_f64 / 4_000.0).exp_m1();
    let median = 4_000.0 * std::f64::consts::LN_2;
    for _ in 0..COMPANIES {
        let found = follow_up::follow_up(&waits(&mut lot), &context, true);
        let curve = found.week.unwrap();
        let mark = curve.marks.iter().find(|mark| mark.seconds == context.sla_s).unwrap();
        let (low, high) = (mark.point.low.unwrap(), mark.point.high.unwrap());
        at_target += u32::from(low <= within && within <= high);
        let (low, high) = (curve.median.low.unwrap(), curve.median.high.unwrap_or(f64::MAX));
        at_median += u32::from(low <= median && median <= high);
    }
    for covered in [at_target, at_median] {
        let share = f64::from(covered) / f64::from(COMPANIES);
        assert!((0.92..=0.98).contains(&share), "{at_target} and {at_median} of {COMPANIES}");
    }
}
