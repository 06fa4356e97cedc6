//! Rows on stdout in the form asked for.

use serde_json::{Map, Value};

use super::CommandError;
use crate::cli::RowFormat;
use crate::engine::{frame_of, parquet_bytes};
use crate::report::{Out, Sheet};
use crate::table::{Column, Table, Values};

/// Widest cell of a table on a terminal; longer text is cut.
const WIDEST: usize = 60;
/// What stands where a value is unknown.
const UNKNOWN: &str = "–";

/// The rows as bytes.
pub(super) fn bytes(table: &Table, format: RowFormat) -> Result<Vec<u8>, CommandError> {
    match format {
        RowFormat::Table => Ok(aligned(table).into_bytes()),
        RowFormat::Json => json(table),
        RowFormat::Ndjson => ndjson(table),
        RowFormat::Csv => csv(table),
        RowFormat::Parquet => {
            let frame = frame_of(table).map_err(|error| CommandError::Output(error.to_string()))?;
            parquet_bytes(&frame).map_err(|error| CommandError::Output(error.to_string()))
        }
    }
}

/// A cell as a JSON value.
fn value(column: &Column, row: usize) -> Value {
    match &column.values {
        Values::Whole(values) => {
            values.get(row).copied().flatten().map_or(Value::Null, Value::from)
        }
        Values::Real(values) => values.get(row).copied().flatten().map_or(Value::Null, Value::from),
        Values::Text { words, codes } => {
            let code = codes.get(row).copied().flatten();
            let word = code.and_then(|code| words.get(code as usize));
            word.map_or(Value::Null, |word| Value::from(word.as_str()))
        }
    }
}

fn object(table: &Table, row: usize) -> Value {
    let cells = table.columns().iter().map(|column| (column.name.clone(), value(column, row)));
    Value::Object(cells.collect::<Map<String, Value>>())
}

fn json(table: &Table) -> Result<Vec<u8>, CommandError> {
    let rows: Vec<Value> = (0..table.rows()).map(|row| object(table, row)).collect();
    let mut bytes = serde_json::to_vec_pretty(&rows)
        .map_err(|error| CommandError::Output(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn ndjson(table: &Table) -> Result<Vec<u8>, CommandError> {
    let mut bytes = Vec::new();
    for row in 0..table.rows() {
        serde_json::to_writer(&mut bytes, &object(table, row))
            .map_err(|error| CommandError::Output(error.to_string()))?;
        bytes.push(b'\n');
    }
    Ok(bytes)
}

fn csv(table: &Table) -> Result<Vec<u8>, CommandError> {
    let head: Vec<&str> = table.columns().iter().map(|column| column.name.as_str()).collect();
    let mut sheet = Sheet::new("the rows", &head);
    for row in 0..table.rows() {
        let cell = |column: &Column| match value(column, row) {
            Value::Null => Out::text(""),
            Value::String(text) => Out::text(text),
            number => Out::Number(number.to_string()),
        };
        sheet.push(table.columns().iter().map(cell).collect());
    }
    Ok(sheet.text()?.into_bytes())
}

/// Columns side by side; numbers to the right.
fn aligned(table: &Table) -> String {
    let cell = |column: &Column, row: usize| match value(column, row) {
        Value::Null => UNKNOWN.to_owned(),
        Value::String(text) => shortened(&text),
        Value::Number(number) => plain(&number),
        other => other.to_string(),
    };
    let columns: Vec<(bool, Vec<String>)> = table
        .columns()
        .iter()
        .map(|column| {
            let right = !matches!(column.values, Values::Text { .. });
            let cells = (0..table.rows()).map(|row| cell(column, row));
            (right, std::iter::once(column.name.clone()).chain(cells).collect())
        })
        .collect();
    let width = |cells: &[String]| cells.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = columns.iter().map(|(_, cells)| width(cells)).collect();
    let line = |row: usize| {
        let parts = columns.iter().zip(&widths).map(|((right, cells), width)| {
            let cell = &cells[row];
            if *right { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
        });
        parts.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    (0..=table.rows()).map(line).collect()
}

/// A number of a table: whole ones as they are, others with four digits after the point.
fn plain(number: &serde_json::Number) -> String {
    match number.as_i64() {
        Some(whole) => whole.to_string(),
        None => number.as_f64().map_or_else(|| number.to_string(), |real| format!("{real:.4}")),
    }
}

fn shortened(text: &str) -> String {
    let one_line = text.replace(['\n', '\r', '\t'], " ");
    if one_line.chars().count() <= WIDEST {
        return one_line;
    }
    one_line.chars().take(WIDEST - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::WordBuilder;

    fn table() -> Table {
        let mut words = WordBuilder::default();
        for word in [Some("=1+1"), None] {
            words.push(word);
        }
        Table::new(vec![
            Column { name: "who".to_owned(), values: words.finish() },
            Column { name: "n".to_owned(), values: Values::Whole(vec![Some(-7), None]) },
            Column { name: "share".to_owned(), values: Values::Real(vec![Some(0.5), None]) },
        ])
        .unwrap()
    }

    fn text(format: RowFormat) -> String {
        String::from_utf8(bytes(&table(), format).unwrap()).unwrap()
    }

    #[test]
    fn unknown_is_a_dash_and_never_zero() {
        assert_eq!(
            text(RowFormat::Table),
            "who    n   share\n=1+1  -7  0.5000\n–      –       –\n"
        );
    }

    #[test]
    fn csv_runs_nothing_and_keeps_numbers_as_they_are() {
        assert_eq!(text(RowFormat::Csv), "who,n,share\r\n'=1+1,-7,0.5\r\n,,\r\n");
    }

    #[test]
    fn json_says_null_where_nothing_is_known() {
        assert_eq!(
            text(RowFormat::Ndjson),
            "{\"n\":-7,\"share\":0.5,\"who\":\"=1+1\"}\n{\"n\":null,\"share\":null,\"who\":null}\n"
        );
    }

    #[test]
    fn a_long_cell_is_cut_on_the_terminal() {
        assert_eq!(shortened(&"x".repeat(100)).chars().count(), WIDEST);
    }
}
