//! What can be wrong with a query, a template or an override.

use std::path::PathBuf;

use crate::engine::guard::Refusal;

/// What the catalog can refuse.
#[derive(Debug, thiserror::Error)]
pub enum CatalogError {
    /// A file or folder of overrides that can't be read as text.
    #[error("`{path}` can't be read as text", path = path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why not.
        #[source]
        cause: std::io::Error,
    },
    /// A file that replaces nothing.
    #[error("`{path}` replaces no {what}\n  help:  {meant}the names are {known}", path = path.display(), meant = meant(nearest))]
    UnknownName {
        /// The file.
        path: PathBuf,
        /// `query` or `template`.
        what: &'static str,
        /// The nearest names, the nearest first.
        nearest: Vec<String>,
        /// All names.
        known: String,
    },
    /// A header that says too little, too much or something else than it may.
    #[error("{file}:{line}: {reason}\n  help:  {help}")]
    Header {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// What stands there, or is missing.
        reason: String,
        /// What would be right.
        help: String,
    },
    /// The guard refused the SQL.
    #[error("{file}: the query was refused")]
    Refused {
        /// The file.
        file: String,
        /// What stands outside the subset, where, and how to write it instead.
        #[source]
        refusal: Refusal,
    },
    /// The header's `reads` are not the tables that the SQL reads.
    #[error(
        "{file}:{line}: `reads` says {said}, the query reads {found}\n  help:  write `-- reads:    {found}`"
    )]
    Reads {
        /// The file.
        file: String,
        /// Line of the header's `reads`.
        line: usize,
        /// What the header says.
        said: String,
        /// What the SQL reads.
        found: String,
    },
    /// The header's `returns` are not the columns that the SQL returns.
    #[error(
        "{file}:{line}: `returns` says {said}, the query returns {found}\n  help:  name the same columns in the same order"
    )]
    Returns {
        /// The file.
        file: String,
        /// Line of the header's `returns`.
        line: usize,
        /// What the header says.
        said: String,
        /// What the SQL returns.
        found: String,
    },
    /// An override that leaves out columns that others read.
    #[error(
        "{file}: the query that it replaces also returns {missing}\n  help:  return these columns too, as whole numbers or text as before"
    )]
    Narrower {
        /// The file.
        file: String,
        /// The columns left out.
        missing: String,
    },
    /// Queries of one folder that read one another in a circle.
    #[error(
        "the queries {circle} read one another in a circle\n  help:  let one of them read the tables behind the other"
    )]
    Circle {
        /// The queries, each reading the next, the first again at the end.
        circle: String,
    },
}

fn meant(nearest: &[String]) -> String {
    match nearest {
        [] => String::new(),
        names => format!("did you mean `{}`? ", names.join("` or `")),
    }
}
