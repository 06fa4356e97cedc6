//! Where the examples of the checks stand: file and line of a row that is known by its key.

use super::{ModelError, settings::words, shape};
use crate::contract;
use crate::engine::{Engine, Relation, frame_of, table_of};
use crate::table::Table;

/// Column by which a check names a row, where it is not the first of the table's key.
const NAMED_BY: [(&str, &str); 2] = [("outcomes", "opportunity_id"), ("feedback", "handoff_id")];
/// Lines of a file that a place can tell apart.
const LINES: i64 = 1_000_000_000_000;

/// An example: the key of a row, and the canonical table that it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Example {
    pub(super) key: String,
    pub(super) table: Option<String>,
}

/// The examples in words: each with file and line, where the table of its row knows them.
pub(super) fn located<E: Engine>(
    engine: &mut E,
    examples: &[Option<Example>],
    files: &[String],
) -> Result<Vec<Option<String>>, ModelError> {
    let key = |example: &Option<Example>| example.as_ref().map(|example| example.key.clone());
    let mut said: Vec<Option<String>> = examples.iter().map(key).collect();
    for table in contract::TABLES {
        let here = |example: &Example| example.table.as_deref() == Some(table.name);
        let keys: Vec<&str> =
            examples.iter().flatten().filter(|e| here(e)).map(|e| e.key.as_str()).collect();
        if keys.is_empty() {
            continue;
        }
        let found = places(engine, table, &keys)?;
        let ids = found.text("key").map_err(shape(QUERY))?;
        let places = found.whole("place").map_err(shape(QUERY))?;
        for (example, said) in examples.iter().zip(&mut said) {
            let Some(example) = example.as_ref().filter(|example| here(example)) else { continue };
            let row = (0..found.rows()).find(|&row| ids.at(row) == Some(example.key.as_str()));
            let place = row.and_then(|row| places.get(row).copied().flatten());
            if let Some((file, line)) = place.and_then(|place| place_of(place, files)) {
                *said = Some(format!("{file}:{line}: {}", example.key));
            }
        }
    }
    Ok(said)
}

/// What the look-up is called in messages.
const QUERY: &str = "places of examples";

fn places<E: Engine>(
    engine: &mut E,
    table: &contract::Table,
    keys: &[&str],
) -> Result<Table, ModelError> {
    let asked = Table::new(vec![words("key", keys.iter().map(|key| Some(*key)))]);
    let asked = frame_of(&asked.map_err(shape(QUERY))?)?;
    engine.register("check_examples", Relation::Frame(asked))?;
    let named = NAMED_BY.iter().find(|(name, _)| *name == table.name).map(|(_, column)| *column);
    let column = named.or_else(|| table.key.first().copied()).unwrap_or("_line");
    let sql = format!(
        "WITH found AS (SELECT e.key AS key, t._file * {LINES} + t._line AS place \
         FROM {name} t INNER JOIN check_examples e ON t.{column} = e.key) \
         SELECT f.key AS key, MIN(f.place) AS place FROM found f GROUP BY f.key ORDER BY key",
        name = table.name
    );
    let found = table_of(&engine.run(QUERY, &sql)?)?;
    engine.forget("check_examples");
    Ok(found)
}

fn place_of(place: i64, files: &[String]) -> Option<(&str, i64)> {
    let file = files.get(usize::try_from(place / LINES).ok()?)?;
    Some((file, place % LINES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_file_and_a_line() {
        let files = ["a.csv".to_owned(), "b.csv".to_owned()];
        assert_eq!(place_of(LINES + 12, &files), Some(("b.csv", 12)));
        assert_eq!(place_of(3, &files), Some(("a.csv", 3)));
        assert_eq!(place_of(2 * LINES, &files), None);
    }

    #[test]
    fn every_table_that_a_check_may_name_has_a_column_to_find_it_by() {
        for (table, column) in NAMED_BY {
            assert!(contract::table(table).unwrap().column(column).is_some(), "{table}.{column}");
        }
    }
}
