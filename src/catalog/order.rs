//! The order in which queries can be run: what is read comes before what reads it.

use std::collections::{BTreeMap, BTreeSet};

use super::{CatalogError, Query};

/// The queries of one folder, each after those of the folder that it reads; by name among equals.
///
/// # Errors
/// [`CatalogError::Circle`] when they read one another in a circle.
pub(super) fn by_reads<'a>(queries: &[&'a Query]) -> Result<Vec<&'a Query>, CatalogError> {
    let by_table: BTreeMap<&str, &'a Query> =
        queries.iter().map(|query| (query.table(), *query)).collect();
    let mut walk = Walk { by_table, done: BTreeSet::new(), path: Vec::new(), ordered: Vec::new() };
    for query in queries {
        walk.visit(query)?;
    }
    Ok(walk.ordered)
}

struct Walk<'a> {
    by_table: BTreeMap<&'a str, &'a Query>,
    done: BTreeSet<&'a str>,
    path: Vec<&'a str>,
    ordered: Vec<&'a Query>,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, query: &'a Query) -> Result<(), CatalogError> {
        let table = query.table();
        if self.done.contains(table) {
            return Ok(());
        }
        if let Some(start) = self.path.iter().position(|earlier| *earlier == table) {
            let circle: Vec<_> = self.path.iter().skip(start).copied().chain([table]).collect();
            return Err(CatalogError::Circle { circle: format!("`{}`", circle.join("` → `")) });
        }
        self.path.push(table);
        for read in &query.header.reads {
            if let Some(earlier) = self.by_table.get(read.as_str()).copied() {
                self.visit(earlier)?;
            }
        }
        self.path.pop();
        self.done.insert(table);
        self.ordered.push(query);
        Ok(())
    }
}
