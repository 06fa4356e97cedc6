//! Criteria met: cells that hold several, each taken apart once.

use std::collections::{BTreeMap, BTreeSet};

use super::settings::{Settings, words};
use super::{ModelError, shape};
use crate::engine::{Engine, Relation, frame_of, table_of};
use crate::measured::Slice;
use crate::table::Table;

/// Criteria with a member of their own; the others are one together.
const KEPT: usize = 30;
/// What the others are called, as in `facts/frequent_values`.
const OTHER: &str = "other";

/// Registers `criteria_lists` (what stands in a cell, the criteria in it as one list) and
/// `criteria_members` (the list, each criterion of it).
pub(super) fn register<E: Engine>(engine: &mut E, settings: &Settings) -> Result<(), ModelError> {
    let query = "criteria met";
    let sql = "SELECT criteria_met, COUNT(*) AS handoffs FROM handoffs \
               WHERE criteria_met IS NOT NULL GROUP BY criteria_met ORDER BY criteria_met";
    let found = table_of(&engine.run(query, sql)?)?;
    let cells = found.text("criteria_met").map_err(shape(query))?;
    let counts = found.whole("handoffs").map_err(shape(query))?;
    let rows: Vec<(&str, i64)> = (0..found.rows())
        .filter_map(|row| Some((cells.at(row)?, counts.get(row).copied().flatten()?)))
        .collect();
    let lists = lists(&rows, &*settings.is_filled);
    let members: BTreeSet<(&str, &str)> = lists
        .iter()
        .flat_map(|(_, list)| list.split(Slice::LISTED).map(|one| (list.as_str(), one)))
        .collect();
    let table = Table::new(vec![
        words("criteria_met", lists.iter().map(|(cell, _)| Some(*cell))),
        words("criteria", lists.iter().map(|(_, list)| Some(list.as_str()))),
    ]);
    put(engine, "criteria_lists", &table.map_err(shape(query))?)?;
    let table = Table::new(vec![
        words("criteria", members.iter().map(|(list, _)| Some(*list))),
        words("criterion", members.iter().map(|(_, one)| Some(*one))),
    ]);
    put(engine, "criteria_members", &table.map_err(shape(query))?)
}

fn put<E: Engine>(engine: &mut E, name: &str, table: &Table) -> Result<(), ModelError> {
    Ok(engine.register(name, Relation::Frame(frame_of(table)?))?)
}

/// Each cell with the criteria in it as one list, in order; cells without any are left out.
///
/// The criteria met most often keep their names; of equals, the first by the alphabet.
fn lists<'a>(cells: &[(&'a str, i64)], is_filled: &dyn Fn(&str) -> bool) -> Vec<(&'a str, String)> {
    let split: Vec<(&str, i64, BTreeSet<String>)> =
        cells.iter().map(|&(cell, times)| (cell, times, criteria(cell, is_filled))).collect();
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for (_, times, criteria) in &split {
        for one in criteria {
            *counts.entry(one).or_default() += times;
        }
    }
    let mut ranked: Vec<(&str, i64)> = counts.into_iter().collect();
    ranked.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    let kept: BTreeSet<&str> = ranked.iter().take(KEPT).map(|(one, _)| *one).collect();
    let name =
        |one: &String| if kept.contains(one.as_str()) { one.clone() } else { OTHER.to_owned() };
    let listed = split.iter().filter(|(_, _, criteria)| !criteria.is_empty());
    listed
        .map(|(cell, _, criteria)| {
            let names: BTreeSet<String> = criteria.iter().map(name).collect();
            let names: Vec<String> = names.into_iter().collect();
            (*cell, names.join(Slice::LISTED))
        })
        .collect()
}

/// The criteria of a cell, in lower case and without the blanks around them; junk is none.
fn criteria(cell: &str, is_filled: &dyn Fn(&str) -> bool) -> BTreeSet<String> {
    let parts = cell.split(Slice::LISTED).map(|part| part.trim().to_lowercase());
    parts.filter(|part| is_filled(part)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_said(text: &str) -> bool {
        !text.is_empty() && text != "n/a"
    }

    #[test]
    fn a_cell_is_taken_apart_whatever_its_letters_blanks_and_order() {
        let cells = [("Budget; need", 1), ("need;BUDGET;;need", 1), (" ; n/a", 1), ("need", 1)];
        let found = lists(&cells, &is_said);
        assert_eq!(
            found,
            [
                ("Budget; need", "budget;need".to_owned()),
                ("need;BUDGET;;need", "budget;need".to_owned()),
                ("need", "need".to_owned()),
            ]
        );
    }

    #[test]
    fn rare_criteria_are_one_together() {
        let names: Vec<String> = (10..45).map(|number| format!("c{number}")).collect();
        let mut cells: Vec<(&str, i64)> = names.iter().map(|name| (name.as_str(), 2)).collect();
        cells.push(("c44;c43;c10", 1));
        let found = lists(&cells, &is_said);
        let own: BTreeSet<&str> = found.iter().map(|(_, list)| list.as_str()).collect();
        assert_eq!(own.len(), KEPT + 2, "thirty, `other`, and the list of both");
        assert_eq!(found.last().unwrap().1, "c10;c43;c44", "three met thrice are kept");
        assert_eq!(found[30].1, "other");
    }
}
