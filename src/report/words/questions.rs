//! The few words around the three questions.

use super::number::counted;

/// How many rows stand behind a finding.
pub(crate) fn evidence(rows: usize) -> String {
    let rows = u64::try_from(rows).unwrap_or(u64::MAX);
    format!("{} behind it", counted(rows, "handoff"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_behind_a_finding_are_counted() {
        assert_eq!(evidence(1), "1 handoff behind it");
        assert_eq!(evidence(10), "10 handoffs behind it");
    }
}
