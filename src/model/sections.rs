//! Runs the queries of a user's own sections of the page.

use super::{ModelError, run_table};
use crate::catalog::Catalog;
use crate::engine::Engine;
use crate::measured::SectionRows;

/// Every section in the order of their names, each with its rows.
pub(super) fn run<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
) -> Result<Vec<SectionRows>, ModelError> {
    let mut sections = Vec::new();
    for query in catalog.in_folder("sections")? {
        let header = &query.header;
        sections.push(SectionRows {
            name: query.table().to_owned(),
            title: header.title.clone(),
            question: header.question.clone(),
            caveat: header.caveat.clone(),
            table: run_table(engine, catalog, &query.name)?,
        });
    }
    Ok(sections)
}
