//! Chunks of cells into one frame, column by column.

use std::str::Utf8Error;

use polars::prelude::{
    ChunkedBuilder, Column, DataFrame, Int64Type, IntoColumn, NewChunkedArray,
    PrimitiveChunkedBuilder, StringChunkedBuilder,
};
use polars::prelude::{Int64Chunked, IntoSeries, PlSmallStr};

use crate::contract::source::SourceColumn;

use super::cells::{Cells, Chunk};
use super::error::IngestError;

/// Name of the column with the index of the file.
pub(super) const FILE: &str = "_file";
/// Name of the column with the first physical line of the row.
pub(super) const LINE: &str = "_line";

/// The rows that `dead` doesn't mark, as a frame with `_file` and `_line` behind the named columns.
///
/// # Errors
/// [`IngestError::Frame`] when two columns have one name.
pub(super) fn frame_of(
    table: &str,
    of: &[SourceColumn],
    mut chunks: Vec<Chunk>,
    dead: &[Vec<usize>],
) -> Result<DataFrame, IngestError> {
    let broken = |error: &dyn std::fmt::Display| IngestError::Frame {
        table: table.to_owned(),
        cause: error.to_string(),
    };
    let kept: Vec<Vec<bool>> = (0..chunks.len()).map(|at| alive(&chunks, dead, at)).collect();
    let rows = kept.iter().flatten().filter(|kept| **kept).count();
    let mut columns: Vec<Column> = Vec::with_capacity(of.len() + 2);
    for (index, wanted) in of.iter().enumerate() {
        let empty = || Cells::new(wanted.kind);
        let take = |chunk: &mut Chunk| {
            chunk
                .columns
                .get_mut(index)
                .map_or_else(empty, |cells| std::mem::replace(cells, empty()))
        };
        let cells: Vec<Cells> = chunks.iter_mut().map(take).collect();
        columns.push(column(wanted, &cells, &kept, rows).map_err(|error| broken(&error))?);
    }
    let whole = |name: &'static str, value: &dyn Fn(&Chunk, usize) -> i64| {
        let values = chunks.iter().zip(&kept).flat_map(|(chunk, kept)| {
            (0..chunk.rows())
                .filter(|row| kept.get(*row) == Some(&true))
                .map(|row| value(chunk, row))
        });
        Int64Chunked::from_iter_values(PlSmallStr::from_static(name), values)
            .into_series()
            .into_column()
    };
    columns.push(whole(FILE, &|chunk, _| i64::try_from(chunk.file).unwrap_or(i64::MAX)));
    columns.push(whole(LINE, &|chunk, row| chunk.lines.get(row).copied().unwrap_or(0)));
    DataFrame::new(rows, columns).map_err(|error| broken(&error))
}

fn alive(chunks: &[Chunk], dead: &[Vec<usize>], at: usize) -> Vec<bool> {
    let mut alive = vec![true; chunks.get(at).map_or(0, Chunk::rows)];
    for &row in dead.get(at).into_iter().flatten() {
        if let Some(row) = alive.get_mut(row) {
            *row = false;
        }
    }
    alive
}

fn column(
    wanted: &SourceColumn,
    chunks: &[Cells],
    kept: &[Vec<bool>],
    rows: usize,
) -> Result<Column, Utf8Error> {
    let name = PlSmallStr::from_str(&wanted.name);
    let of_chunk = |cells: &Cells, kept: &Vec<bool>| {
        let alive = kept.iter().enumerate().filter(|(_, kept)| **kept);
        alive.map(|(row, _)| row).filter(|row| *row < cells.len()).collect::<Vec<_>>()
    };
    if wanted.kind.is_text() {
        let mut builder = StringChunkedBuilder::new(name, rows);
        for (cells, kept) in chunks.iter().zip(kept) {
            let text = cells.all_text()?;
            for row in of_chunk(cells, kept) {
                builder.append_option(cells.range(row).and_then(|range| text.get(range)));
            }
        }
        return Ok(builder.finish().into_series().into_column());
    }
    let mut builder = PrimitiveChunkedBuilder::<Int64Type>::new(name, rows);
    for (cells, kept) in chunks.iter().zip(kept) {
        for row in of_chunk(cells, kept) {
            builder.append_option(cells.whole(row));
        }
    }
    Ok(builder.finish().into_series().into_column())
}
