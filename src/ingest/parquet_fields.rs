//! The columns of a Parquet file, those inside of others among them: fields of structs, keys of JSON.
//!
//! Airbyte puts what `HubSpot` calls a property inside a column `properties`, a struct or JSON text;
//! it is found as `properties.` and its name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use polars::prelude::{
    ArrowDataType, ArrowField, FileMetadataRef, IntoSeries, NewChunkedArray, ParallelStrategy,
    ParquetReader, PlSmallStr, PolarsResult, SerReader, Series, StringChunked,
};
use serde_json::Value;

use super::error::{IngestError, shown};

/// Columns that may hold JSON objects as text, and what stands in front of their keys.
const JSON: [(&str, &str); 2] = [("properties", "properties."), ("_airbyte_data", "")];
/// Structs and objects are looked into so many levels deep.
const DEPTH: usize = 2;

/// Where a header's values stand.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    /// The column of the file.
    column: String,
    /// The way into it.
    way: Way,
}

/// The way from a column of the file to the values of a header.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Way {
    /// The column itself.
    Whole,
    /// By these fields, one inside the other.
    Fields(Vec<String>),
    /// By these keys of the JSON object in its text.
    Keys(Vec<String>),
}

/// An open Parquet file.
pub(super) struct Columns {
    path: PathBuf,
    metadata: FileMetadataRef,
    /// What may be asked for, the file's own columns first.
    pub(super) headers: Vec<String>,
    places: Vec<Place>,
}

impl Columns {
    /// Reads the metadata, and looks into columns that hold others.
    ///
    /// # Errors
    /// [`IngestError::NotParquet`].
    pub(super) fn open(path: &Path) -> Result<Self, IngestError> {
        let bad = |cause: String| IngestError::NotParquet { file: shown(path), cause };
        let handle = File::open(path).map_err(|error| bad(error.to_string()))?;
        let read = || -> PolarsResult<_> {
            let mut reader = ParquetReader::new(handle);
            let metadata = reader.get_metadata()?.clone();
            let schema = reader.schema()?;
            Ok((metadata, schema.iter_values().cloned().collect::<Vec<_>>()))
        };
        let (metadata, schema) = sheltered(read).map_err(&bad)?;
        let mut columns =
            Self { path: path.to_owned(), metadata, headers: Vec::new(), places: Vec::new() };
        for field in &schema {
            columns.add(field.name.to_string(), &field.name, Way::Whole);
        }
        for field in &schema {
            columns.look_into(field).map_err(&bad)?;
        }
        Ok(columns)
    }

    /// Rows of the file.
    pub(super) fn rows(&self) -> usize {
        self.metadata.num_rows
    }

    /// First row and number of rows of each row group.
    pub(super) fn groups(&self) -> Vec<(usize, usize)> {
        let mut groups = Vec::new();
        let mut start = 0;
        for group in &self.metadata.row_groups {
            groups.push((start, group.num_rows()));
            start += group.num_rows();
        }
        groups
    }

    fn add(&mut self, header: String, column: &str, way: Way) {
        self.headers.push(header);
        self.places.push(Place { column: column.to_owned(), way });
    }

    /// Adds what stands inside a column.
    fn look_into(&mut self, field: &ArrowField) -> Result<(), String> {
        let name = field.name.as_str();
        let mut ways = Vec::new();
        fields_in(field.dtype(), &[], &mut ways);
        for way in ways {
            self.add(format!("{name}.{}", way.join(".")), name, Way::Fields(way));
        }
        let json = JSON.iter().find(|(column, _)| column.eq_ignore_ascii_case(name));
        let Some((_, before)) = json.filter(|_| is_text(field.dtype())) else { return Ok(()) };
        let mut ways = BTreeSet::new();
        for rows in self.groups() {
            let series = self.column(name, rows)?;
            let texts = series.str().map_err(|error| error.to_string())?;
            for text in texts.iter().flatten() {
                if let Ok(value @ Value::Object(_)) = serde_json::from_str(text) {
                    keys_in(&value, &[], &mut ways);
                }
            }
        }
        for way in ways {
            self.add(format!("{before}{}", way.join(".")), name, Way::Keys(way));
        }
        Ok(())
    }

    /// Rows of these headers, by their index; each column of the file is read once.
    ///
    /// # Errors
    /// The header that can't be read, and why.
    pub(super) fn read(
        &self,
        wanted: &BTreeSet<usize>,
        rows: (usize, usize),
    ) -> Result<BTreeMap<usize, Series>, (usize, String)> {
        let mut by_column: BTreeMap<&str, Vec<(usize, &Way)>> = BTreeMap::new();
        for index in wanted {
            let Some(Place { column, way }) = self.places.get(*index) else { continue };
            by_column.entry(column).or_default().push((*index, way));
        }
        let mut found = BTreeMap::new();
        for (name, ways) in by_column {
            let first = ways.first().map_or(0, |(index, _)| *index);
            let series = self.column(name, rows).map_err(|cause| (first, cause))?;
            let inside = || along(&series, &ways);
            found.append(&mut sheltered(inside).map_err(|cause| (first, cause))?);
        }
        Ok(found)
    }

    /// Rows of a column of the file.
    fn column(&self, name: &str, rows: (usize, usize)) -> Result<Series, String> {
        let handle = File::open(&self.path).map_err(|error| error.to_string())?;
        let read = || -> PolarsResult<Option<Series>> {
            let mut reader = ParquetReader::new(handle)
                .with_columns(Some(vec![name.to_owned()]))
                .with_slice(Some(rows))
                .read_parallel(ParallelStrategy::None)
                .set_low_memory(true);
            reader.set_metadata(self.metadata.clone());
            let frame = reader.finish()?;
            Ok(frame.columns().first().map(|column| column.as_materialized_series().rechunk()))
        };
        sheltered(read)?.ok_or_else(|| format!("no column `{name}`"))
    }
}

/// What stands at the end of each way into a column.
fn along(series: &Series, ways: &[(usize, &Way)]) -> PolarsResult<BTreeMap<usize, Series>> {
    let mut found = BTreeMap::new();
    let mut keys = Vec::new();
    for (index, way) in ways {
        match way {
            Way::Whole => drop(found.insert(*index, series.clone())),
            Way::Fields(fields) => drop(found.insert(*index, field(series, fields)?)),
            Way::Keys(way) => keys.push((*index, way.as_slice())),
        }
    }
    if !keys.is_empty() {
        found.append(&mut values(series, &keys)?);
    }
    Ok(found)
}

fn is_text(dtype: &ArrowDataType) -> bool {
    use ArrowDataType::{LargeUtf8, Utf8, Utf8View};
    matches!(dtype, Utf8 | LargeUtf8 | Utf8View)
}

/// The fields that a struct holds, and those of the structs in it.
fn fields_in(dtype: &ArrowDataType, way: &[String], found: &mut Vec<Vec<String>>) {
    let ArrowDataType::Struct(fields) = dtype else { return };
    for field in fields {
        let mut way = way.to_vec();
        way.push(field.name.to_string());
        if way.len() < DEPTH {
            fields_in(field.dtype(), &way, found);
        }
        if !matches!(field.dtype(), ArrowDataType::Struct(_)) {
            found.push(way);
        }
    }
}

/// A field inside a struct; blank where the struct is.
fn field(series: &Series, way: &[String]) -> PolarsResult<Series> {
    let mut inner = series.clone();
    for name in way {
        inner = inner.struct_()?.field_by_name(name)?;
    }
    Ok(inner.rechunk())
}

/// The keys that an object holds, and those of the objects in it.
fn keys_in(value: &Value, way: &[String], found: &mut BTreeSet<Vec<String>>) {
    let Value::Object(object) = value else { return };
    for (key, value) in object {
        let mut way = way.to_vec();
        way.push(key.clone());
        if value.is_object() && way.len() < DEPTH {
            keys_in(value, &way, found);
        } else {
            found.insert(way);
        }
    }
}

/// What stands under these keys of the objects in a column of text.
fn values(series: &Series, wanted: &[(usize, &[String])]) -> PolarsResult<BTreeMap<usize, Series>> {
    let mut columns: Vec<Vec<Option<String>>> = vec![Vec::new(); wanted.len()];
    for text in series.str()?.iter() {
        let object = text.and_then(|text| serde_json::from_str::<Value>(text).ok());
        for (column, (_, way)) in columns.iter_mut().zip(wanted) {
            let found = object
                .as_ref()
                .and_then(|object| way.iter().try_fold(object, |value, key| value.get(key)));
            column.push(found.and_then(said));
        }
    }
    let column = |(values, (index, _)): (Vec<Option<String>>, &(usize, &[String]))| {
        let values = StringChunked::from_iter_options(PlSmallStr::EMPTY, values.into_iter());
        (*index, values.into_series())
    };
    Ok(columns.into_iter().zip(wanted).map(column).collect())
}

/// A value of JSON as a cell holds it; several ids stand behind one another as in CRM exports.
fn said(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(values) => {
            let said: Vec<String> = values.iter().filter_map(said).collect();
            (!said.is_empty()).then(|| said.join(";"))
        }
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => Some(value.to_string()),
    }
}

/// Runs a read of the Parquet library; damaged files make it panic in places.
fn sheltered<T>(read: impl FnOnce() -> PolarsResult<T>) -> Result<T, String> {
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("the file is damaged".to_owned()),
    }
}
