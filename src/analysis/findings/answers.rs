//! How far each question was answered: found, nothing beyond noise, or too few to say.

use crate::analysis::convert::LEVEL;
use crate::analysis::{CONVERSION, rates};
use crate::measured::Measured;
use crate::review::{Answer, Answers, Finding, Question, SwitchedOff};
use crate::stats::{Fraction, rows_to_know};

/// The rate that each question turns on.
const TURNS_ON: [(Question, &str); 3] = [
    (Question::Converting, CONVERSION),
    (Question::Context, "brief_completeness"),
    (Question::Criteria, CONVERSION),
];
/// What would be worth knowing: the rate to within ten points.
const USEFUL: f64 = 0.1;

/// The answers to the three questions.
pub(super) fn answers(measured: &Measured, off: &[SwitchedOff], findings: &[Finding]) -> Answers {
    let answer = |&(question, metric): &(Question, &str)| {
        let is_found = findings.iter().any(|finding| finding.question == question);
        let is_off = off.iter().any(|off| off.metric == metric);
        let answer = match (is_found, is_off) {
            (true, _) => Answer::Findings,
            (false, true) => Answer::NotAsked,
            (false, false) => enough(measured, metric),
        };
        (question, answer)
    };
    Answers(TURNS_ON.iter().map(answer).collect())
}

/// Whether there are rows enough for silence to mean something.
fn enough(measured: &Measured, metric: &str) -> Answer {
    let tally = rates::window(measured, metric, "");
    // A rate near 0 or 1 would promise too much of few rows.
    let rate = tally.rate().unwrap_or(0.5).clamp(USEFUL, 1.0 - USEFUL);
    let need = Fraction::new(rate).ok().and_then(|rate| rows_to_know(rate, USEFUL, LEVEL));
    match need {
        Some(need) if tally.eligible() < need => Answer::TooFew { have: tally.eligible(), need },
        _ => Answer::NothingBeyondNoise,
    }
}
