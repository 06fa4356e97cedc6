//! Frames to plain columns and back: what leaves the engine, and what Rust brings in.

use polars::prelude::{
    Column as FrameColumn, DataFrame, DataType, IntoColumn, NamedFrom, NewChunkedArray,
    ParquetWriter, PlHashMap, PolarsError, Series, StringChunked, TimeUnit,
};

use crate::table::{Column, Table, TableError, Values};

/// What can be wrong with a frame on its way out, or with columns on their way in.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    /// A column of a type that nothing above the engine computes in.
    #[error(
        "column `{name}` holds {found}\n  help:  return whole numbers or text: cast it in the query"
    )]
    Type {
        /// The column.
        name: String,
        /// Its type, in the engine's words.
        found: String,
    },
    /// Columns that make no table.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The engine could not build or convert a column.
    #[error("the engine could not convert a column\n  {0}")]
    Engine(#[from] PolarsError),
}

/// The frame as plain columns.
///
/// Integers and booleans become whole numbers, text is kept once per word, dates become days since
/// 1970-01-01 and instants epoch seconds.
///
/// # Errors
/// [`FrameError::Type`] for every other type; [`FrameError::Engine`] where a number needs more than
/// 64 bits.
pub fn table_of(frame: &DataFrame) -> Result<Table, FrameError> {
    let columns = frame.columns().iter().map(|column| {
        let series = column.as_materialized_series();
        Ok(Column { name: column.name().to_string(), values: values_of(series)? })
    });
    Ok(Table::new(columns.collect::<Result<_, FrameError>>()?)?)
}

/// The table as a frame, so that queries can join it.
///
/// # Errors
/// [`FrameError::Engine`] when two columns share a name.
pub fn frame_of(table: &Table) -> Result<DataFrame, FrameError> {
    let columns = table.columns().iter().map(frame_column).collect();
    Ok(DataFrame::new_infer_height(columns)?)
}

/// Columns of whole numbers as a frame, without a copy; none of them is unknown.
///
/// # Errors
/// [`FrameError::Engine`] when two columns share a name or differ in length.
pub fn frame_of_columns(columns: Vec<(String, Vec<i64>)>) -> Result<DataFrame, FrameError> {
    let whole = |(name, values): (String, Vec<i64>)| {
        polars::prelude::Int64Chunked::from_vec(name.into(), values).into_column()
    };
    Ok(DataFrame::new_infer_height(columns.into_iter().map(whole).collect())?)
}

/// A frame without rows; each column by name, and whether it holds text (else whole numbers).
///
/// # Errors
/// [`FrameError::Engine`] when two columns share a name.
pub fn empty_frame(columns: impl Iterator<Item = (String, bool)>) -> Result<DataFrame, FrameError> {
    let empty = |(name, is_text): (String, bool)| {
        let dtype = if is_text { DataType::String } else { DataType::Int64 };
        Series::new_empty(name.into(), &dtype).into_column()
    };
    Ok(DataFrame::new_infer_height(columns.map(empty).collect())?)
}

/// The frame as the bytes of a Parquet file, the same bytes for the same rows.
///
/// # Errors
/// [`FrameError::Engine`] when a column has no Parquet type.
pub fn parquet_bytes(frame: &DataFrame) -> Result<Vec<u8>, FrameError> {
    let mut bytes = Vec::new();
    let mut frame = frame.clone();
    frame.rechunk_mut();
    ParquetWriter::new(&mut bytes).finish(&mut frame)?;
    Ok(bytes)
}

fn values_of(series: &Series) -> Result<Values, FrameError> {
    match series.dtype() {
        DataType::String => Ok(words_of(series.str()?)),
        DataType::Float32 | DataType::Float64 => {
            Ok(Values::Real(series.cast(&DataType::Float64)?.f64()?.iter().collect()))
        }
        DataType::Datetime(unit, None) => {
            let per_second = match unit {
                TimeUnit::Nanoseconds => 1_000_000_000,
                TimeUnit::Microseconds => 1_000_000,
                TimeUnit::Milliseconds => 1_000,
            };
            let instants = series.cast(&DataType::Int64)?;
            let seconds = instants.i64()?.iter().map(|at| at.map(|at| at.div_euclid(per_second)));
            Ok(Values::Whole(seconds.collect()))
        }
        DataType::Date => whole(&series.to_physical_repr()),
        dtype if dtype.is_integer() || dtype.is_bool() => whole(series),
        other => {
            Err(FrameError::Type { name: series.name().to_string(), found: other.to_string() })
        }
    }
}

fn whole(series: &Series) -> Result<Values, FrameError> {
    Ok(Values::Whole(series.strict_cast(&DataType::Int64)?.i64()?.iter().collect()))
}

/// Keeps each word once, in order of first appearance.
fn words_of(column: &StringChunked) -> Values {
    let mut words = Vec::new();
    let mut codes = Vec::with_capacity(column.len());
    // Hashed, because a million rows are looked up; only looked up, so its order can't leak.
    let mut known: PlHashMap<&str, u32> = PlHashMap::default();
    for word in column.iter() {
        codes.push(word.map(|word| {
            *known.entry(word).or_insert_with(|| {
                words.push(word.to_owned());
                u32::try_from(words.len() - 1).unwrap_or(u32::MAX)
            })
        }));
    }
    Values::Text { words, codes }
}

fn frame_column(column: &Column) -> FrameColumn {
    let name = column.name.as_str().into();
    match &column.values {
        Values::Whole(values) => Series::new(name, values).into_column(),
        Values::Real(values) => Series::new(name, values).into_column(),
        Values::Text { words, codes } => {
            let text = codes.iter().map(|code| words.get((*code)? as usize).map(String::as_str));
            StringChunked::from_iter_options(name, text).into_column()
        }
    }
}

#[cfg(test)]
mod tests {
    use polars::df;

    use super::*;

    fn words(values: &[Option<&str>]) -> Values {
        let mut builder = crate::table::WordBuilder::default();
        for word in values {
            builder.push(*word);
        }
        builder.finish()
    }

    fn mixed() -> Table {
        let column = |name: &str, values| Column { name: name.to_owned(), values };
        Table::new(vec![
            column("n", Values::Whole(vec![Some(i64::MAX), None, Some(-1)])),
            column("w", words(&[Some("b"), None, Some("")])),
            column("r", Values::Real(vec![None, Some(0.5), Some(-2.0)])),
        ])
        .unwrap()
    }

    #[test]
    fn a_table_comes_back_from_a_frame_as_it_went_in() {
        assert_eq!(table_of(&frame_of(&mixed()).unwrap()).unwrap(), mixed());
    }

    #[test]
    fn narrow_numbers_and_flags_become_whole_numbers() {
        let frame = df!("small" => [1_u32, 2], "flag" => [Some(true), None]).unwrap();
        let table = table_of(&frame).unwrap();
        assert_eq!(table.whole("small").unwrap(), [Some(1), Some(2)]);
        assert_eq!(table.whole("flag").unwrap(), [Some(1), None]);
    }

    #[test]
    fn a_day_is_counted_from_1970_and_an_instant_before_it_rounds_down() {
        let frame = df!("day" => [19_000_i32], "at" => [-1_i64]).unwrap();
        let mut frame = frame;
        frame.try_apply("day", |s| s.cast(&DataType::Date)).unwrap();
        frame
            .try_apply("at", |s| s.cast(&DataType::Datetime(TimeUnit::Milliseconds, None)))
            .unwrap();
        let table = table_of(&frame).unwrap();
        assert_eq!(table.whole("day").unwrap(), [Some(19_000)]);
        assert_eq!(table.whole("at").unwrap(), [Some(-1)]);
    }

    #[test]
    fn a_number_beyond_64_bits_is_an_error_not_a_null() {
        let frame = df!("n" => [u64::MAX]).unwrap();
        assert!(matches!(table_of(&frame), Err(FrameError::Engine(_))));
    }

    #[test]
    fn a_list_is_refused_with_its_column() {
        let frame = df!("l" => [Series::new("".into(), [1_i64])]).unwrap();
        assert_eq!(
            table_of(&frame).unwrap_err().to_string(),
            "column `l` holds list[i64]\n  help:  return whole numbers or text: cast it in the query"
        );
    }

    #[test]
    fn columns_of_whole_numbers_become_a_frame() {
        let frame =
            frame_of_columns(vec![("a".to_owned(), vec![1, 2]), ("b".to_owned(), vec![3, 4])]);
        assert_eq!(frame.unwrap(), df!("a" => [1_i64, 2], "b" => [3_i64, 4]).unwrap());
        assert!(
            frame_of_columns(vec![("a".to_owned(), vec![1]), ("b".to_owned(), vec![])]).is_err()
        );
    }

    #[test]
    fn parquet_bytes_are_the_same_for_the_same_rows() {
        let frame = frame_of(&mixed()).unwrap();
        let halves = frame.slice(0, 2).vstack(&frame.slice(2, 1)).unwrap();
        let bytes = parquet_bytes(&frame).unwrap();
        assert_eq!(&bytes[..4], b"PAR1");
        assert_eq!(bytes, parquet_bytes(&halves).unwrap());
    }

    #[test]
    fn a_million_rows_of_few_words_keep_each_word_once() {
        let rows = (0..1_000_000).map(|row| Some(if row % 3 == 0 { "a" } else { "b" }));
        let column = StringChunked::from_iter_options("w".into(), rows);
        let Values::Text { words, codes } = words_of(&column) else { unreachable!() };
        assert_eq!(
            (words, codes.len(), codes[1]),
            (vec!["a".to_owned(), "b".to_owned()], 1_000_000, Some(1))
        );
    }
}
