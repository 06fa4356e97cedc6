//! The one door to an engine: give names to tables, run a query, take the rows.
//!
//! In:    frames and Parquet files from ingest, SQL text from the catalog or from a user.
//! Out:   frames for the next step, [`crate::table::Table`]s for everybody else.
//! Never: knows a metric or a CRM; runs SQL that the guard has not seen.

mod addition;
mod frame;
pub mod guard;
mod polars_sql;
mod sums;

pub use addition::{Addition, TextRule};
pub use frame::{FrameError, empty_frame, frame_of, frame_of_columns, parquet_bytes, table_of};
pub use polars_sql::{Execution, PolarsSql};
pub use sums::{Picks, sums};

use std::path::PathBuf;

/// Rows in memory.
pub use polars::frame::DataFrame as Frame;
use polars::frame::DataFrame;

use guard::Refusal;

/// Rows that can be given a name.
#[derive(Clone)]
pub enum Relation {
    /// Rows in memory.
    Frame(DataFrame),
    /// Parquet files of one schema, read when a query needs them.
    Parquet(Vec<PathBuf>),
}

/// What an engine can refuse or fail at.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The guard refused the text before the engine saw it.
    #[error("query `{query}` was refused")]
    Refused {
        /// Name of the query, for the reader.
        query: String,
        /// What stands outside the subset, where, and how to write it instead.
        #[source]
        refusal: Refusal,
    },
    /// The engine itself failed.
    #[error("query `{query}` could not be run\n  {cause}")]
    Failed {
        /// Name of the query, for the reader.
        query: String,
        /// The engine's words.
        cause: String,
    },
    /// Rows could not be brought in or taken out.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// A table could not be taken in.
    #[error("table `{name}` could not be registered\n  {cause}")]
    Unreadable {
        /// Name of the table.
        name: String,
        /// The engine's words.
        cause: String,
    },
}

/// An engine that runs SQL over named tables.
pub trait Engine {
    /// Gives rows a name; an earlier table of that name is replaced.
    ///
    /// # Errors
    /// [`EngineError::Unreadable`] when the files can't be read as Parquet.
    fn register(&mut self, name: &str, rows: Relation) -> Result<(), EngineError>;

    /// Forgets a table, so that its memory can be reused; unknown names are ignored.
    fn forget(&mut self, name: &str);

    /// Names of the registered tables, in order.
    fn names(&self) -> Vec<String>;

    /// Columns of a table as (name, type in words); `None` when there is no such table.
    fn columns(&mut self, name: &str) -> Option<Vec<(String, String)>>;

    /// Runs one `SELECT`; `query` names it in messages.
    ///
    /// # Errors
    /// [`EngineError::Refused`] by the guard, [`EngineError::Failed`] by the engine.
    fn run(&mut self, query: &str, sql: &str) -> Result<DataFrame, EngineError>;

    /// Gives the result of a query a name without running it: whoever reads the name runs it then.
    ///
    /// # Errors
    /// [`EngineError::Refused`] by the guard, [`EngineError::Failed`] by the engine.
    fn define(&mut self, name: &str, query: &str, sql: &str) -> Result<(), EngineError>;

    /// Adds columns to a table.
    ///
    /// # Errors
    /// [`EngineError::Failed`] when there is no such table or no such column to derive from.
    fn complete(&mut self, name: &str, additions: Vec<Addition>) -> Result<(), EngineError>;

    /// Runs a query and gives its rows a name.
    ///
    /// # Errors
    /// As [`Self::run`] and [`Self::register`].
    fn keep(&mut self, name: &str, query: &str, sql: &str) -> Result<(), EngineError> {
        let rows = self.run(query, sql)?;
        self.register(name, Relation::Frame(rows))
    }
}
