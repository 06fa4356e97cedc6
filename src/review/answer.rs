//! How far each of the joint meeting's questions was answered.

use super::Question;

/// What can be said to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Rules found something.
    Findings,
    /// Enough rows, and nothing in them that chance would not do.
    NothingBeyondNoise,
    /// Too few rows to say that nothing is there.
    TooFew {
        /// Handoffs that can be judged.
        have: u64,
        /// Handoffs with which the rate would be known to within ten points.
        need: u64,
    },
    /// The exports don't tell what the question asks.
    NotAsked,
}

/// The answers to the three questions, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(pub Vec<(Question, Answer)>);

impl Answers {
    /// The answer to a question; `None` where it was not gone into.
    pub fn to(&self, question: Question) -> Option<Answer> {
        self.0.iter().find(|(asked, _)| *asked == question).map(|(_, answer)| *answer)
    }
}
