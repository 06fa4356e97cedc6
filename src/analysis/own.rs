//! A user's own sections: their rows as they are, shares with their intervals.

use super::convert::share;
use crate::measured::{Measured, SectionRows};
use crate::review::{OwnCell, OwnRow, OwnSection, Share};
use crate::stats::Tally;
use crate::table::{Column, Values};

/// Rows that a section shows.
const SHOWN: usize = 500;
/// Columns that together are a share.
const ACHIEVED: &str = "achieved";
const ELIGIBLE: &str = "eligible";

/// Every section.
pub(super) fn sections(measured: &Measured) -> Vec<OwnSection> {
    measured.sections.iter().map(section).collect()
}

fn section(found: &SectionRows) -> OwnSection {
    let table = &found.table;
    let counts = counts(found);
    let is_shown =
        |column: &&Column| counts.is_none() || (column.name != ACHIEVED && column.name != ELIGIBLE);
    let columns: Vec<&Column> = table.columns().iter().filter(is_shown).collect();
    let row = |row: usize| OwnRow {
        cells: columns.iter().map(|column| cell(&column.values, row)).collect(),
        share: counts.and_then(|(achieved, eligible)| counted(achieved[row], eligible[row])),
    };
    OwnSection {
        name: found.name.clone(),
        title: found.title.clone(),
        question: found.question.clone(),
        caveat: found.caveat.clone(),
        columns: columns.iter().map(|column| column.name.clone()).collect(),
        rows: (0..table.rows().min(SHOWN)).map(row).collect(),
        rows_in_all: u64::try_from(table.rows()).unwrap_or(u64::MAX),
    }
}

/// Counts of a column, one per row.
type Counts<'a> = &'a [Option<i64>];

/// The two columns of a share, where both are there as whole numbers.
fn counts(found: &SectionRows) -> Option<(Counts<'_>, Counts<'_>)> {
    Some((found.table.whole(ACHIEVED).ok()?, found.table.whole(ELIGIBLE).ok()?))
}

fn counted(achieved: Option<i64>, eligible: Option<i64>) -> Option<Share> {
    let (achieved, eligible) = (u64::try_from(achieved?).ok()?, u64::try_from(eligible?).ok()?);
    Tally::new(achieved, eligible).ok().map(share)
}

fn cell(values: &Values, row: usize) -> OwnCell {
    match values {
        Values::Whole(values) => values[row].map_or(OwnCell::Unknown, OwnCell::Whole),
        Values::Text { words, codes } => {
            let word = codes[row].and_then(|code| words.get(code as usize));
            word.map_or(OwnCell::Unknown, |word| OwnCell::Text(word.clone()))
        }
        // The guard lets no catalog's query return a fraction.
        Values::Real(_) => OwnCell::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{Table, WordBuilder};

    fn found(achieved: Vec<Option<i64>>, eligible: Vec<Option<i64>>) -> SectionRows {
        let mut words = WordBuilder::default();
        for _ in &achieved {
            words.push(Some("East"));
        }
        let column = |name: &str, values| Column { name: name.to_owned(), values };
        let columns = vec![
            column("team", words.finish()),
            column("achieved", Values::Whole(achieved)),
            column("eligible", Values::Whole(eligible)),
        ];
        SectionRows {
            name: "teams".into(),
            title: None,
            question: "How do teams do?".into(),
            caveat: None,
            table: Table::new(columns).unwrap(),
        }
    }

    #[test]
    fn achieved_and_eligible_become_a_share_with_its_interval() {
        let section = section(&found(vec![Some(17)], vec![Some(30)]));
        assert_eq!(section.columns, ["team"]);
        let share = section.rows[0].share.unwrap();
        assert_eq!((share.achieved, share.eligible), (17, 30));
        assert!(share.low < 17.0 / 30.0 && share.high > 17.0 / 30.0);
    }

    #[test]
    fn counts_that_are_no_share_give_none() {
        let section =
            section(&found(vec![Some(5), None, Some(-1)], vec![Some(3), Some(3), Some(3)]));
        assert!(section.rows.iter().all(|row| row.share.is_none()));
    }

    #[test]
    fn only_the_first_rows_are_shown_and_all_are_counted() {
        let many = found(vec![Some(1); 900], vec![Some(2); 900]);
        let section = section(&many);
        assert_eq!((section.rows.len(), section.rows_in_all), (500, 900));
    }
}
