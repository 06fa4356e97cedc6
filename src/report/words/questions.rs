//! The few words around the three questions.

use super::number::{capital, counted};
use super::phrases::{Phrases, say};

/// How many rows stand behind a finding.
pub(crate) fn evidence(p: &Phrases, rows: usize) -> String {
    let rows = u64::try_from(rows).unwrap_or(u64::MAX);
    say!(p, "questions-evidence", handoffs = counted(p, rows, "handoff"))
}

/// What all rows behind a finding have in common, before their list.
pub(crate) fn rows(p: &Phrases, what: &str) -> String {
    say!(p, "questions-rows", what = capital(what))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::phrases;

    #[test]
    fn the_rows_behind_a_finding_are_counted() {
        let p = phrases();
        assert_eq!(evidence(p, 1), "1 handoff behind it");
        assert_eq!(evidence(p, 10), "10 handoffs behind it");
    }
}
