//! Polars' SQL in process: the default engine.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use polars::frame::DataFrame;
use polars::io::HiveOptions;
use polars::prelude::polars_err;
use polars::prelude::{
    Column, DataType, Engine as Collector, Expr, Field, Int64Chunked, IntoColumn, IntoLazy,
    LazyFrame, NULL, NewChunkedArray, PlRefPath, PolarsResult, ScanArgsParquet, Schema, col, lit,
};
use polars::sql::SQLContext;

use super::frame::table_of;
use super::guard::{Audience, Checked, check};
use super::{Addition, Engine, EngineError, Relation};
use crate::calendar::SLOT_SECONDS;
use crate::table::Values;

mod constants;

/// How Polars works through a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Execution {
    /// One operator after another, each on whole columns.
    InMemory,
    /// In pieces: less memory, about as fast.
    Streaming,
}

/// Runs SQL over frames and Parquet files on this machine.
///
/// Each query sees the tables that its text names and nothing else. The number of threads is one
/// per core for the whole process; results that end in ORDER BY with a unique key don't depend on it.
pub struct PolarsSql {
    execution: Execution,
    tables: BTreeMap<String, LazyFrame>,
    settings: BTreeMap<String, i64>,
}

impl PolarsSql {
    /// An engine without tables.
    pub fn new(execution: Execution) -> Self {
        Self { execution, tables: BTreeMap::new(), settings: BTreeMap::new() }
    }

    /// The query past the guard, with every table that it reads there.
    fn checked(&self, query: &str, sql: &str) -> Result<Checked, EngineError> {
        let checked = check(sql, Audience::AdHoc)
            .map_err(|refusal| EngineError::Refused { query: query.to_owned(), refusal })?;
        match checked.reads.iter().find(|name| !self.tables.contains_key(*name)) {
            Some(unknown) => {
                Err(EngineError::Failed { query: query.to_owned(), cause: self.no_table(unknown) })
            }
            None => Ok(checked),
        }
    }

    fn plan(&self, checked: &Checked) -> PolarsResult<LazyFrame> {
        let mut context = SQLContext::new();
        for name in &checked.reads {
            if let Some(table) = self.tables.get(name) {
                context.register(name, table.clone());
            }
        }
        if checked.cross_joins == 0 || self.settings.is_empty() {
            return context.execute(&checked.sql);
        }
        let sql = constants::written_in(&checked.sql, &self.settings)
            .map_err(|error| polars_err!(ComputeError: "{error}"))?;
        context.execute(&sql)
    }

    fn collect(&self, checked: &Checked) -> PolarsResult<DataFrame> {
        let result = self.plan(checked)?.collect_with_engine(self.collector())?;
        Ok(result.unwrap_single())
    }

    fn collector(&self) -> Collector {
        match self.execution {
            Execution::Streaming => Collector::Streaming,
            Execution::InMemory => Collector::InMemory,
        }
    }
}

impl Engine for PolarsSql {
    fn register(&mut self, name: &str, rows: Relation) -> Result<(), EngineError> {
        if let (constants::SETTINGS, Relation::Frame(row)) = (name, &rows) {
            self.settings = one_row(row)?;
        }
        let unreadable = |cause: String| EngineError::Unreadable { name: name.to_owned(), cause };
        let mut table = match rows {
            Relation::Frame(frame) => frame.lazy(),
            Relation::Parquet(files) => {
                scan(&files).map_err(|error| unreadable(error.to_string()))?
            }
        };
        let schema = caught(|| table.collect_schema()).map_err(unreadable)?;
        let table = sized(table, &schema).map_err(unreadable)?;
        self.tables.insert(name.to_owned(), table);
        Ok(())
    }

    fn forget(&mut self, name: &str) {
        self.tables.remove(name);
    }

    fn names(&self) -> Vec<String> {
        self.tables.keys().cloned().collect()
    }

    fn columns(&mut self, name: &str) -> Option<Vec<(String, String)>> {
        let schema = self.tables.get_mut(name)?.collect_schema().ok()?;
        let in_words = |dtype: &DataType| {
            if dtype.is_string() { "text".to_owned() } else { "whole number".to_owned() }
        };
        Some(schema.iter().map(|(name, dtype)| (name.to_string(), in_words(dtype))).collect())
    }

    fn run(&mut self, query: &str, sql: &str) -> Result<DataFrame, EngineError> {
        let checked = self.checked(query, sql)?;
        let failed = |cause| EngineError::Failed { query: query.to_owned(), cause };
        caught(|| self.collect(&checked)).map_err(failed)
    }

    fn define(&mut self, name: &str, query: &str, sql: &str) -> Result<(), EngineError> {
        let checked = self.checked(query, sql)?;
        let failed = |cause| EngineError::Failed { query: query.to_owned(), cause };
        let mut table = caught(|| self.plan(&checked)).map_err(failed)?;
        caught(|| table.collect_schema()).map_err(failed)?;
        self.tables.insert(name.to_owned(), table);
        Ok(())
    }

    fn complete(&mut self, name: &str, additions: Vec<Addition>) -> Result<(), EngineError> {
        let failed = |cause| EngineError::Failed { query: name.to_owned(), cause };
        let table = self.tables.remove(name).ok_or_else(|| failed(self.no_table(name)))?;
        let mut table =
            table.with_columns(additions.into_iter().map(expression).collect::<Vec<_>>());
        caught(|| table.collect_schema()).map_err(failed)?;
        self.tables.insert(name.to_owned(), table);
        Ok(())
    }
}

/// The whole numbers of a one-row table by column; none when it has another number of rows.
fn one_row(frame: &DataFrame) -> Result<BTreeMap<String, i64>, EngineError> {
    let table = table_of(frame)?;
    let value = |column: &crate::table::Column| match &column.values {
        Values::Whole(values) if table.rows() == 1 => {
            values.first().copied().flatten().map(|value| (column.name.clone(), value))
        }
        _ => None,
    };
    Ok(table.columns().iter().filter_map(value).collect())
}

/// A column to add, in Polars' terms.
fn expression(addition: Addition) -> Expr {
    match addition {
        Addition::NoText { name } => lit(NULL).cast(DataType::String).alias(name),
        Addition::NoWhole { name } => lit(NULL).cast(DataType::Int64).alias(name),
        Addition::Slot { name, of } => col(of).floor_div(lit(SLOT_SECONDS)).alias(name),
        Addition::Known { name, of } => col(of).is_not_null().cast(DataType::Int64).alias(name),
        Addition::Filled { name, of, rule } => {
            let flags = move |texts: Column| {
                let texts = texts.str()?;
                let flags = texts.iter().map(|text| i64::from(text.is_some_and(|text| rule(text))));
                let flags = Int64Chunked::from_iter_values(texts.name().clone(), flags);
                Ok(flags.into_column())
            };
            let typed =
                |_: &Schema, field: &Field| Ok(Field::new(field.name().clone(), DataType::Int64));
            col(of).map(flags, typed).alias(name)
        }
    }
}

impl PolarsSql {
    fn no_table(&self, unknown: &str) -> String {
        let nearest = self
            .tables
            .keys()
            .max_by(|a, b| strsim::jaro(unknown, a).total_cmp(&strsim::jaro(unknown, b)));
        let meant = nearest.map_or_else(String::new, |name| format!("did you mean `{name}`? "));
        let known: Vec<_> = self.tables.keys().map(String::as_str).collect();
        format!(
            "there is no table `{unknown}`\n  help:  {meant}the tables are {}",
            known.join(", ")
        )
    }
}

/// Calls into Polars; what it says or panics with comes back as words.
fn caught<T>(call: impl FnOnce() -> PolarsResult<T>) -> Result<T, String> {
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(result) => result.map_err(|error| error.to_string()),
        Err(_) => Err("the engine broke off; please report the query".to_owned()),
    }
}

/// Reads the files by name: no patterns, no partitions from folder names, no row groups skipped by
/// statistics that another writer may have got wrong.
fn scan(files: &[PathBuf]) -> PolarsResult<LazyFrame> {
    let paths: Vec<_> =
        files.iter().map(|file| PlRefPath::try_from_path(file)).collect::<PolarsResult<_>>()?;
    let args = ScanArgsParquet {
        glob: false,
        hive_options: HiveOptions::new_disabled(),
        use_statistics: false,
        ..ScanArgsParquet::default()
    };
    LazyFrame::scan_parquet_files(paths.into(), args)
}

/// Makes every whole number and flag 64 bits wide, so that no sum or difference wraps early.
fn sized(table: LazyFrame, schema: &Schema) -> Result<LazyFrame, String> {
    let mut narrow = Vec::new();
    for (name, dtype) in schema.iter() {
        if dtype.is_integer() || dtype.is_bool() {
            if *dtype != DataType::Int64 {
                narrow.push(col(name.clone()).strict_cast(DataType::Int64));
            }
        } else if !dtype.is_string() {
            return Err(format!(
                "column `{name}` holds {dtype}\n  help:  queries compute in whole numbers and text; \
                 type it at ingest: instants as epoch seconds, money as cents"
            ));
        }
    }
    Ok(if narrow.is_empty() { table } else { table.with_columns(narrow) })
}

#[cfg(test)]
mod tests;
