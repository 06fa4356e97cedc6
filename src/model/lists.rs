//! Columns whose cells hold several ids: one row for each of them.

use super::settings::words;
use super::{ModelError, shape};
use crate::contract::layout::{Layout, LayoutTable};
use crate::engine::{Engine, Relation, frame_of, table_of};
use crate::table::{Column, Table, Values};

/// Registers the members of each list of the layout as `source_<table>_<column>`: `row_id` is the
/// key of the row, `value` a member, `place` its number in the cell, from 1.
///
/// Only cells with a separator in them are taken apart here; the others, nearly all, never leave
/// the engine.
pub(super) fn register<E: Engine>(engine: &mut E, layout: &Layout) -> Result<(), ModelError> {
    for table in layout.tables {
        for column in table.columns.iter().filter(|column| column.lists) {
            register_column(engine, table, column.name)?;
        }
    }
    Ok(())
}

fn register_column<E: Engine>(
    engine: &mut E,
    table: &LayoutTable,
    column: &str,
) -> Result<(), ModelError> {
    let Some(key) = table.key.first() else { return Ok(()) };
    let name = format!("source_{}_{column}", table.name);
    let source = format!("source_{}", table.name);
    let several = SEPARATORS.map(|mark| format!("s.{column} LIKE '%{mark}%'")).join(" OR ");
    let sql =
        format!("SELECT s.{key} AS row_id, s.{column} AS value FROM {source} s WHERE {several}");
    let cells = table_of(&engine.run(&name, &sql)?)?;
    let members = format!("{name}_members");
    engine.register(&members, Relation::Frame(frame_of(&taken_apart(&name, &cells)?)?))?;
    let alone = SEPARATORS.map(|mark| format!("s.{column} NOT LIKE '%{mark}%'")).join(" AND ");
    let sql = format!(
        "SELECT s.{key} AS row_id, s.{column} AS value, 1 AS place FROM {source} s WHERE {alone}
UNION ALL
SELECT m.row_id AS row_id, m.value AS value, m.place AS place FROM {members} m"
    );
    Ok(engine.define(&name, &name, &sql)?)
}

/// What stands between ids: HubSpot's own mark, and that of lists in JSON, as loaders write them.
const SEPARATORS: [char; 3] = [';', ',', '['];

/// One row for each member of each cell.
fn taken_apart(name: &str, cells: &Table) -> Result<Table, ModelError> {
    let rows = cells.text("row_id").map_err(shape(name))?;
    let values = cells.text("value").map_err(shape(name))?;
    let all = || {
        (0..cells.rows()).flat_map(|row| {
            let cell = values.at(row).unwrap_or_default();
            (1..).zip(members(cell)).map(move |(place, member)| (row, member, place))
        })
    };
    let places = all().map(|(_, _, place)| Some(place)).collect();
    let columns = vec![
        words("row_id", all().map(|(row, _, _)| rows.at(row))),
        words("value", all().map(|(_, member, _)| Some(member))),
        Column { name: "place".to_owned(), values: Values::Whole(places) },
    ];
    Table::new(columns).map_err(shape(name))
}

/// The ids of a cell: `1;2`, `["1", "2"]`, `1, 2`.
fn members(cell: &str) -> impl Iterator<Item = &str> {
    let around = |letter: char| letter.is_whitespace() || "[]\"'".contains(letter);
    let parts = cell.split([';', ',']);
    parts.map(move |part| part.trim_matches(around)).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_taken_apart_however_its_list_is_written() {
        for cell in ["7;8;9", "7; 8;9;", "[\"7\", \"8\", \"9\"]", "[7,8,9]", "7, 8, 9"] {
            assert_eq!(members(cell).collect::<Vec<_>>(), ["7", "8", "9"], "{cell}");
        }
        assert_eq!(members("7").collect::<Vec<_>>(), ["7"]);
        assert_eq!(members("[]").count(), 0);
    }
}
