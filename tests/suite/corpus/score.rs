//! The score of each pollution, as a table that a person reads.

use super::case::Pollution;
use super::rng::Rng;
use super::runner::{Outcome, run};

/// Variations of each pollution.
const VARIATIONS: u64 = 10;
/// Faults that are told of one pollution.
const TOLD: usize = 4;

/// What came of all variations of one pollution.
#[derive(Default)]
struct Score {
    files: u64,
    passed: u64,
    good: usize,
    lost: usize,
    bad: usize,
    wrong: usize,
    faults: Vec<String>,
}

impl Score {
    fn add(&mut self, variation: u64, outcome: &Outcome) {
        self.files += 1;
        self.passed += u64::from(outcome.faults.is_empty());
        self.good += outcome.good;
        self.lost += outcome.lost;
        self.bad += outcome.bad;
        self.wrong += outcome.wrong;
        let told = outcome.faults.iter().take(TOLD);
        let line = |fault: &String| fault.replace('\n', " /");
        self.faults.extend(told.map(|fault| format!("  variation {variation}: {}", line(fault))));
    }

    fn absorb(&mut self, other: &Self) {
        self.files += other.files;
        self.passed += other.passed;
        self.good += other.good;
        self.lost += other.lost;
        self.bad += other.bad;
        self.wrong += other.wrong;
    }

    fn words(&self, name: &str) -> String {
        format!(
            "{name:<32} good rows lost {:>3} of {:>4}, bad rows loaded {:>3} of {:>4}, files passed {:>3} of {:>3}",
            self.lost, self.good, self.wrong, self.bad, self.passed, self.files
        )
    }
}

/// Runs every variation of these pollutions and prints the table; how many files there were, and
/// what went wrong, in words.
pub(super) fn score(rooms: &[&'static [Pollution]]) -> (u64, Vec<String>) {
    let rooms: Vec<(&[Pollution], Vec<Score>)> = std::thread::scope(|scope| {
        let begun = |room: &&'static [Pollution]| {
            let room = *room;
            (room, scope.spawn(move || scores(room)))
        };
        let begun: Vec<_> = rooms.iter().map(begun).collect();
        begun.into_iter().map(|(room, scores)| (room, scores.join().unwrap())).collect()
    });
    let mut all = Score::default();
    let mut faults = Vec::new();
    let scores = rooms.iter().flat_map(|(room, scores)| room.iter().zip(scores));
    for (pollution, score) in scores {
        println!("{}", score.words(pollution.name));
        for fault in score.faults.iter().take(TOLD) {
            println!("{fault}");
        }
        if score.passed < score.files || score.lost + score.wrong > 0 {
            faults.push(score.words(pollution.name));
            faults.extend(score.faults.iter().take(TOLD).cloned());
        }
        all.absorb(score);
    }
    println!("{}", all.words("all"));
    (all.files, faults)
}

/// The score of each.
fn scores(pollutions: &[Pollution]) -> Vec<Score> {
    let folder = tempfile::tempdir().unwrap();
    let of = |pollution: &Pollution| {
        let mut score = Score::default();
        for variation in 0..VARIATIONS {
            let mut rng = Rng::of(pollution.name, variation);
            let case = (pollution.make)(&mut rng);
            score.add(variation, &run(&case, folder.path(), &mut rng));
        }
        score
    };
    pollutions.iter().map(of).collect()
}
