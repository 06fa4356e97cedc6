//! Sums what each row counts for by slice, member and week: the cells that every metric reads.

use std::collections::BTreeSet;

use super::{ModelError, shape, sql};
use crate::catalog::Catalog;
use crate::engine::{Engine, Frame, FrameError, Picks, Relation, frame_of, sums, table_of};
use crate::measured::{Dimension, Slice};
use crate::table::{Column, Table, TableError, Values, WordBuilder};

const WEEK: &str = "week_start";

/// What each row of a kind of facts counts for, and what it can be sliced by.
pub(super) struct Counted {
    query: String,
    rows: Frame,
    labels: Table,
    numbers: Vec<String>,
}

impl Counted {
    /// Runs the query of that name in `cells/`.
    pub(super) fn of<E: Engine>(
        engine: &mut E,
        catalog: &Catalog,
        cells: &str,
    ) -> Result<Self, ModelError> {
        let query = format!("cells/{cells}");
        let rows = engine.run(&query, sql(catalog, &query)?)?;
        let is_label = |name: &str| Dimension::EVERY.iter().any(|one| one.column() == name);
        let names: Vec<String> = rows.columns().iter().map(|one| one.name().to_string()).collect();
        let (labels, numbers): (Vec<String>, Vec<String>) =
            names.into_iter().partition(|name| is_label(name) || name == WEEK);
        let only = |names: &[String]| rows.select(names).map_err(FrameError::from);
        let labels = table_of(&only(&labels)?)?;
        labels.whole(WEEK).map_err(shape(&query))?;
        let rows = only(&numbers)?;
        Ok(Self { query, rows, labels, numbers })
    }

    /// The members of a slice, and which rows are theirs; `None` when the facts don't tell.
    pub(super) fn members(&self, slice: Slice) -> Result<Option<Members>, ModelError> {
        if slice.dimensions().any(|one| !self.labels.has(one.column())) {
            return Ok(None);
        }
        let mut members = Members::everybody(self.labels.rows(), slice.between());
        for dimension in slice.dimensions() {
            let found = Named::of(&self.labels, dimension).map_err(shape(&self.query))?;
            members = members.and(found);
        }
        Ok(Some(members))
    }
}

/// The members of one dimension.
struct Named {
    names: Vec<String>,
    /// By row, its members: none, one, or several criteria.
    codes: Vec<Vec<u32>>,
    /// By row, where its members stand in `codes`.
    of_row: Vec<Option<u32>>,
}

impl Named {
    fn of(labels: &Table, dimension: Dimension) -> Result<Self, TableError> {
        let words = labels.text(dimension.column())?;
        let of_row = words.codes().to_vec();
        if dimension != Dimension::Criterion {
            let codes = (0_u32..).take(words.words().len()).map(|code| vec![code]).collect();
            return Ok(Self { names: words.words().to_vec(), codes, of_row });
        }
        let criteria = |list: &String| -> Vec<String> {
            list.split(Slice::LISTED).map(str::to_owned).collect()
        };
        let lists: Vec<Vec<String>> = words.words().iter().map(criteria).collect();
        let names: Vec<String> =
            lists.iter().flatten().collect::<BTreeSet<_>>().into_iter().cloned().collect();
        let code = |one: &String| u32::try_from(names.binary_search(one).ok()?).ok();
        let codes = lists.iter().map(|list| list.iter().filter_map(code).collect()).collect();
        Ok(Self { names, codes, of_row })
    }

    fn of_row(&self, row: u32) -> &[u32] {
        let place = self.of_row.get(row as usize).copied().flatten();
        place.and_then(|place| self.codes.get(place as usize)).map_or(&[], Vec::as_slice)
    }
}

/// The members of a slice, and which rows are theirs.
pub(super) struct Members {
    /// By dimension, the names.
    names: Vec<Vec<String>>,
    between: &'static str,
    /// A row and its member: of two dimensions the place of the first name times the number of
    /// second names, and the place of the second.
    rows: Vec<(u32, u64)>,
}

impl Members {
    fn everybody(rows: usize, between: &'static str) -> Self {
        let rows = (0_u32..).take(rows).map(|row| (row, 0)).collect();
        Self { names: Vec::new(), between, rows }
    }

    /// The same, each by the members of one more dimension.
    fn and(mut self, other: Named) -> Self {
        let count = other.names.len() as u64;
        let each = |&(row, member): &(u32, u64)| {
            let of_row = other.of_row(row).iter();
            of_row.map(move |&code| (row, member * count + u64::from(code)))
        };
        self.rows = self.rows.iter().flat_map(each).collect();
        self.names.push(other.names);
        self
    }

    /// Only the rows of the member of that name.
    pub(super) fn only(mut self, name: &str) -> Self {
        let distinct: BTreeSet<u64> = self.rows.iter().map(|(_, member)| *member).collect();
        let kept = distinct.into_iter().find(|&member| self.name(member) == name);
        self.rows.retain(|(_, member)| Some(*member) == kept);
        self
    }

    fn name(&self, member: u64) -> String {
        let mut rest = member;
        let mut names = Vec::new();
        for list in self.names.iter().rev() {
            let count = list.len().max(1) as u64;
            let place = usize::try_from(rest % count).unwrap_or(usize::MAX);
            names.push(list.get(place).map_or("", String::as_str));
            rest /= count;
        }
        names.reverse();
        names.join(self.between)
    }
}

/// The cells of one kind of facts, as they are gathered.
pub(super) struct Sums<'a> {
    counted: &'a Counted,
    picks: Picks,
    slices: WordBuilder,
    members: WordBuilder,
    weeks: Vec<Option<i64>>,
}

impl<'a> Sums<'a> {
    /// No cells so far.
    pub(super) fn of(counted: &'a Counted) -> Self {
        let (slices, members) = (WordBuilder::default(), WordBuilder::default());
        Self { counted, picks: Picks::default(), slices, members, weeks: Vec::new() }
    }

    /// Adds a slice's cells: a row counts for its member under the week that `under` gives, and
    /// where that is `None`, not at all.
    pub(super) fn add(
        &mut self,
        slice: &str,
        members: &Members,
        under: impl Fn(i64) -> Option<i64>,
    ) -> Result<(), ModelError> {
        let weeks = self.counted.labels.whole(WEEK).map_err(shape(&self.counted.query))?;
        let cell = |&(row, member): &(u32, u64)| {
            let week = weeks.get(row as usize).copied().flatten().and_then(&under)?;
            Some((row, (member, week)))
        };
        let rows: Vec<(u32, (u64, i64))> = members.rows.iter().filter_map(cell).collect();
        let mut cells: Vec<(u64, i64)> = rows.iter().map(|(_, cell)| *cell).collect();
        cells.sort_unstable();
        cells.dedup();
        let before = u32::try_from(self.weeks.len()).unwrap_or(u32::MAX);
        for (row, cell) in rows {
            let place = u32::try_from(cells.binary_search(&cell).unwrap_or(0)).unwrap_or(u32::MAX);
            self.picks.put(row, before.saturating_add(place));
        }
        for (member, week) in cells {
            self.slices.push(Some(slice));
            self.members.push(Some(&members.name(member)));
            self.weeks.push(Some(week));
        }
        Ok(())
    }

    /// Registers the cells under their name.
    pub(super) fn register<E: Engine>(self, engine: &mut E, name: &str) -> Result<(), ModelError> {
        let column = |name: &str, values: Values| Column { name: name.to_owned(), values };
        let groups = self.weeks.len();
        let mut columns = vec![
            column("slice", self.slices.finish()),
            column("member", self.members.finish()),
            column(WEEK, Values::Whole(self.weeks)),
        ];
        let counted = self.counted;
        columns.extend(sums(&counted.rows, &counted.numbers, &self.picks, groups)?);
        let table = Table::new(columns).map_err(shape(&counted.query))?;
        Ok(engine.register(name, Relation::Frame(frame_of(&table)?))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Execution, PolarsSql};

    fn column(name: &str, values: &[&str]) -> Column {
        let mut words = WordBuilder::default();
        for value in values {
            words.push(Some(*value).filter(|value| !value.is_empty()));
        }
        Column { name: name.to_owned(), values: words.finish() }
    }

    /// Five rows: of two teams, of nobody, with criteria, in three weeks; `n` is 1, 10, 100 …
    fn counted() -> Counted {
        let weeks = [7, 7, 14, 14, 21];
        let numbers = [1, 10, 100, 1_000, 10_000];
        let whole = |name: &str, values: [i64; 5]| Column {
            name: name.to_owned(),
            values: Values::Whole(values.map(Some).to_vec()),
        };
        let labels = vec![
            column("team", &["east", "west", "east", "", "west"]),
            column("source", &["fair", "fair", "web", "web", ""]),
            column("criteria", &["budget;need", "need", "", "budget", "need"]),
            whole(WEEK, weeks),
        ];
        let rows = frame_of(&Table::new(vec![whole("n", numbers)]).unwrap()).unwrap();
        let labels = Table::new(labels).unwrap();
        Counted { query: "cells/of_a_test".to_owned(), rows, labels, numbers: vec!["n".to_owned()] }
    }

    /// The cells of a slice as (member, week, sum).
    fn cells(slice: Slice, under: impl Fn(i64) -> Option<i64>) -> Vec<(String, i64, i64)> {
        let counted = counted();
        let members = counted.members(slice).unwrap().unwrap();
        summed(&counted, &members, under)
    }

    fn summed(
        counted: &Counted,
        members: &Members,
        under: impl Fn(i64) -> Option<i64>,
    ) -> Vec<(String, i64, i64)> {
        let mut engine = PolarsSql::new(Execution::InMemory);
        let mut sums = Sums::of(counted);
        sums.add("it", members, under).unwrap();
        sums.register(&mut engine, "cells").unwrap();
        let sql = "SELECT slice, member, week_start, n FROM cells ORDER BY member, week_start";
        let table = table_of(&engine.run("cells", sql).unwrap()).unwrap();
        let (members, weeks) = (table.text("member").unwrap(), table.whole(WEEK).unwrap());
        let sums = table.whole("n").unwrap();
        let row = |row: usize| {
            (members.at(row).unwrap().to_owned(), weeks[row].unwrap(), sums[row].unwrap())
        };
        (0..table.rows()).map(row).collect()
    }

    fn told(cells: &[(String, i64, i64)]) -> Vec<(&str, i64, i64)> {
        cells.iter().map(|(member, week, sum)| (member.as_str(), *week, *sum)).collect()
    }

    #[test]
    fn everything_is_one_member_without_a_name() {
        let found = cells(Slice::All, Some);
        assert_eq!(told(&found), [("", 7, 11), ("", 14, 1_100), ("", 21, 10_000)]);
    }

    #[test]
    fn a_row_of_no_member_is_in_no_cell() {
        let found = cells(Slice::One(Dimension::Team), Some);
        let expected = [("east", 7, 1), ("east", 14, 100), ("west", 7, 10), ("west", 21, 10_000)];
        assert_eq!(told(&found), expected);
    }

    #[test]
    fn weeks_counted_together_stand_under_one_and_those_outside_nowhere() {
        let under = |week: i64| (week >= 14).then_some(14);
        let found = cells(Slice::One(Dimension::Team), under);
        assert_eq!(told(&found), [("east", 14, 100), ("west", 14, 10_000)]);
    }

    #[test]
    fn a_row_counts_for_each_of_its_criteria() {
        let found = cells(Slice::One(Dimension::Criterion), |_| Some(0));
        assert_eq!(told(&found), [("budget", 0, 1_001), ("need", 0, 10_011)]);
    }

    #[test]
    fn members_of_two_dimensions_are_those_that_have_both() {
        let two = Slice::Two(Dimension::Team, Dimension::Source);
        let found = cells(two, |_| Some(0));
        assert_eq!(
            told(&found),
            [("east | fair", 0, 1), ("east | web", 0, 100), ("west | fair", 0, 10)]
        );
        let with_criteria = Slice::Two(Dimension::Criterion, Dimension::Source);
        let found = cells(with_criteria, |_| Some(0));
        assert_eq!(
            told(&found),
            [("budget | fair", 0, 1), ("budget | web", 0, 1_000), ("need | fair", 0, 11)]
        );
    }

    #[test]
    fn one_member_can_be_taken_alone_and_an_unknown_one_has_no_rows() {
        let counted = counted();
        let of = |name: &str| {
            let members = counted.members(Slice::One(Dimension::Team)).unwrap().unwrap();
            summed(&counted, &members.only(name), Some)
        };
        assert_eq!(told(&of("west")), [("west", 7, 10), ("west", 21, 10_000)]);
        assert!(of("north").is_empty());
    }

    #[test]
    fn what_the_facts_do_not_tell_has_no_members() {
        assert!(counted().members(Slice::One(Dimension::Territory)).unwrap().is_none());
    }
}
