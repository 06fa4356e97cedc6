//! Sums of whole-number columns by group, each column in one pass over the rows.

use std::num::NonZero;

use polars::prelude::DataFrame;

use super::FrameError;
use crate::table::{Column, Values};

/// Which rows go into which group: a row may be in several groups, or in none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picks {
    rows: Vec<u32>,
    groups: Vec<u32>,
}

impl Picks {
    /// Puts a row into a group, both counted from 0.
    pub fn put(&mut self, row: u32, group: u32) {
        self.rows.push(row);
        self.groups.push(group);
    }
}

/// Sums these columns by group, as `SUM` does: unknown values are passed over, and the sum of
/// nothing but unknown values is unknown. What needs more than 64 bits stays at the largest number.
///
/// # Errors
/// [`FrameError::Engine`] when a column is missing or holds anything but whole numbers.
pub fn sums(
    frame: &DataFrame,
    columns: &[String],
    picks: &Picks,
    groups: usize,
) -> Result<Vec<Column>, FrameError> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = columns.len().div_ceil(threads).max(1);
    let sum = |names: &[String]| -> Result<Vec<Column>, FrameError> {
        names.iter().map(|name| column_sums(frame, name, picks, groups)).collect()
    };
    let parts: Vec<_> = std::thread::scope(|scope| {
        let each: Vec<_> =
            columns.chunks(share).map(|names| scope.spawn(move || sum(names))).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        each.into_iter().map(join).collect()
    });
    let parts: Vec<Vec<Column>> = parts.into_iter().collect::<Result<_, _>>()?;
    Ok(parts.into_iter().flatten().collect())
}

fn column_sums(
    frame: &DataFrame,
    name: &str,
    picks: &Picks,
    groups: usize,
) -> Result<Column, FrameError> {
    let numbers = frame.column(name)?.i64()?.rechunk();
    let mut sums = vec![0_i64; groups];
    let mut is_known = vec![false; groups];
    let pairs =
        picks.rows.iter().zip(&picks.groups).map(|(row, group)| (*row as usize, *group as usize));
    let mut add = |group: usize, value: i64| {
        sums[group] = sums[group].saturating_add(value);
        is_known[group] = true;
    };
    if let Ok(values) = numbers.cont_slice() {
        pairs.for_each(|(row, group)| add(group, values[row]));
    } else {
        let values: Vec<Option<i64>> = numbers.iter().collect();
        for (row, group) in pairs {
            if let Some(value) = values[row] {
                add(group, value);
            }
        }
    }
    let known = sums.into_iter().zip(is_known).map(|(sum, is_known)| is_known.then_some(sum));
    Ok(Column { name: name.to_owned(), values: Values::Whole(known.collect()) })
}

#[cfg(test)]
mod tests {
    use polars::prelude::PolarsError;

    use super::*;
    use crate::engine::frame_of;
    use crate::table::{Table, WordBuilder};

    fn frame(columns: &[(&str, &[Option<i64>])]) -> DataFrame {
        let columns = columns.iter().map(|(name, values)| Column {
            name: (*name).to_owned(),
            values: Values::Whole(values.to_vec()),
        });
        frame_of(&Table::new(columns.collect()).unwrap()).unwrap()
    }

    fn summed(values: &[Option<i64>], pairs: &[(u32, u32)], groups: usize) -> Vec<Option<i64>> {
        let mut picks = Picks::default();
        for &(row, group) in pairs {
            picks.put(row, group);
        }
        let frame = frame(&[("n", values), ("m", values)]);
        let names = ["n".to_owned(), "m".to_owned()];
        let found = sums(&frame, &names, &picks, groups).unwrap();
        assert_eq!(found[0].values, found[1].values);
        assert_eq!((found[0].name.as_str(), found[1].name.as_str()), ("n", "m"));
        let Values::Whole(sums) = found[0].values.clone() else { unreachable!() };
        sums
    }

    #[test]
    fn a_row_counts_in_each_of_its_groups_and_in_no_other() {
        let values = [Some(1), Some(10), Some(100)];
        let found = summed(&values, &[(0, 0), (1, 0), (1, 1)], 3);
        assert_eq!(found, [Some(11), Some(10), None], "the third row is in none, group 2 is empty");
    }

    #[test]
    fn unknown_values_are_passed_over_and_only_unknown_is_unknown() {
        let values = [Some(1), None, None];
        assert_eq!(summed(&values, &[(0, 0), (1, 0), (2, 1)], 2), [Some(1), None]);
    }

    #[test]
    fn a_sum_too_large_stays_at_the_largest_number() {
        let values = [Some(i64::MAX), Some(1)];
        assert_eq!(summed(&values, &[(0, 0), (1, 0)], 1), [Some(i64::MAX)]);
    }

    #[test]
    fn text_is_not_summed() {
        let mut words = WordBuilder::default();
        words.push(Some("1"));
        let text = vec![Column { name: "m".to_owned(), values: words.finish() }];
        let frame = frame_of(&Table::new(text).unwrap()).unwrap();
        let found = sums(&frame, &["m".to_owned()], &Picks::default(), 0);
        let refused = found.unwrap_err();
        assert!(matches!(refused, FrameError::Engine(PolarsError::SchemaMismatch(_))), "{refused}");
    }

    #[test]
    fn a_missing_column_is_an_error() {
        let frame = frame(&[("n", &[Some(1)])]);
        let found = sums(&frame, &["m".to_owned()], &Picks::default(), 0);
        let refused = found.unwrap_err();
        assert!(matches!(refused, FrameError::Engine(PolarsError::ColumnNotFound(_))), "{refused}");
    }
}
