//! Which small numbers may be shown, and to whom.

use crate::stats::tally::Tally;

/// What a count of rows is enough for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Footing {
    /// No rows: "no handoffs", never 0 %.
    Nothing,
    /// Too few for a percentage: `x of n` only.
    CountOnly,
    /// A percentage may be shown, but not compared with others.
    NotCompared,
    /// May be shown and compared.
    Compared,
}

/// The least counts of rows for a percentage and for a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Footings {
    /// With fewer rows than this, no percentage.
    pub percentage_from: u64,
    /// With fewer rows than this, no comparison.
    pub comparison_from: u64,
}

impl Default for Footings {
    fn default() -> Self {
        Self { percentage_from: 5, comparison_from: 8 }
    }
}

impl Footings {
    /// What the rows of a tally are enough for.
    pub const fn of(self, tally: Tally) -> Footing {
        let rows = tally.eligible();
        if rows == 0 {
            Footing::Nothing
        } else if rows < self.percentage_from {
            Footing::CountOnly
        } else if rows < self.comparison_from {
            Footing::NotCompared
        } else {
            Footing::Compared
        }
    }
}

/// Whether the total of a row of cells is shown beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Totals {
    /// It is: one hidden cell could be found by subtraction.
    Shown,
    /// It is not.
    Hidden,
}

/// A count for readers who must not recognise a person in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// May be shown.
    Shown(u64),
    /// Must not be shown.
    Suppressed,
}

/// A row of cells and its total, each shown or suppressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuppressedRow {
    /// The cells, in the order given.
    pub cells: Vec<Cell>,
    /// The total; suppressed when it is not to be shown, or when it would give away a small cell
    /// that no other cell could hide.
    pub total: Cell,
}

/// Suppresses every count from 1 up to, but not including, `smallest_shown`; zeros are shown.
/// Where the total is shown and just one cell would be hidden, the next-smallest cell that is not
/// zero is hidden too, the first of equals.
///
/// Source: Hundepool et al. (2012), Statistical Disclosure Control, chapter 5.
pub fn suppress(counts: &[u64], smallest_shown: u64, totals: Totals) -> SuppressedRow {
    let is_small = |count: u64| count > 0 && count < smallest_shown;
    let mut hidden: Vec<bool> = counts.iter().map(|&count| is_small(count)).collect();
    let is_alone = hidden.iter().filter(|&&is_hidden| is_hidden).count() == 1;
    let mut total = match totals {
        Totals::Shown => Cell::Shown(counts.iter().sum()),
        Totals::Hidden => Cell::Suppressed,
    };
    if is_alone && totals == Totals::Shown {
        let candidates = (0..counts.len()).filter(|&place| !hidden[place] && counts[place] > 0);
        match candidates.min_by_key(|&place| counts[place]) {
            Some(next) => hidden[next] = true,
            None => total = Cell::Suppressed,
        }
    }
    let cell = |(&count, is_hidden)| if is_hidden { Cell::Suppressed } else { Cell::Shown(count) };
    SuppressedRow { cells: counts.iter().zip(hidden).map(cell).collect(), total }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{count, counts, list, read};

    #[test]
    fn every_row_is_suppressed_as_the_rule_says() {
        for case in list(&read("misc.json"), "suppression") {
            let cells = counts(&case["cells"]);
            let totals = if case["total_shown"] == true { Totals::Shown } else { Totals::Hidden };
            let found = suppress(&cells, count(&case["k"]), totals);
            let hidden: Vec<u64> = (0..)
                .zip(&found.cells)
                .filter_map(|(place, cell)| (*cell == Cell::Suppressed).then_some(place))
                .collect();
            assert_eq!(hidden, counts(&case["suppressed_index"]), "{case}");
        }
    }

    #[test]
    fn a_total_does_not_give_away_the_only_cell() {
        let found = suppress(&[0, 3, 0], 5, Totals::Shown);
        assert_eq!(found.cells, [Cell::Shown(0), Cell::Suppressed, Cell::Shown(0)]);
        assert_eq!(found.total, Cell::Suppressed);
        assert_eq!(suppress(&[6, 0], 5, Totals::Shown).total, Cell::Shown(6));
    }

    #[test]
    fn eight_rows_are_enough_to_compare() {
        let footing = |n| Footings::default().of(Tally::new(0, n).unwrap());
        assert_eq!(footing(0), Footing::Nothing);
        assert_eq!(footing(4), Footing::CountOnly);
        assert_eq!(footing(5), Footing::NotCompared);
        assert_eq!(footing(7), Footing::NotCompared);
        assert_eq!(footing(8), Footing::Compared);
    }
}
