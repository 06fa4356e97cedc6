//! The guard before the engine: SQL that every engine answers alike, or a refusal that says how to write it.
//!
//! In:    the text of one query, from the catalog or from a user.
//! Out:   [`Checked`]: the text as the engine gets it, the tables it reads, the columns it returns.
//! Never: runs anything, sees a row, lets a text through that names a file.

mod condition;
mod constant;
mod from;
mod function;
mod names;
mod outside;
mod parse;
mod query;
mod refusal;
mod scope;
mod select;
mod text;
mod value;
mod window;

#[cfg(test)]
mod tests;

pub use refusal::Refusal;

use std::collections::{BTreeMap, BTreeSet};

use sqlparser::ast::{Spanned, Statement};

use parse::parse;
use scope::World;

/// Who wrote the query, and so how strict the guard is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// A query of the catalog: every column named, the result ordered, whole numbers and text only.
    Catalog,
    /// A query of the catalog that makes a table for others: as strict, but in any order.
    Step,
    /// A user's own query: `*` over one table, unnamed columns, no final ORDER BY, and floating point.
    AdHoc,
}

/// A text that passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The text for the engine; checking it again changes nothing.
    pub sql: String,
    /// The tables it reads, without its CTEs.
    pub reads: BTreeSet<String>,
    /// The columns it returns, in order; `None` where a `*` hides them.
    pub columns: Option<Vec<String>>,
    /// How often it joins the one row of `settings`.
    pub cross_joins: usize,
}

/// Where an expression stands, and so what may stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Where single rows are looked at: WHERE, and the arguments of functions.
    Row,
    /// In HAVING: aggregates, no windows.
    Having,
    /// In the SELECT list: aggregates and windows.
    Item,
}

/// Checks one query, and writes it so that every engine computes the same.
///
/// Names are lower-cased, NULLS LAST is spelled where nothing is, TRIM takes blanks, and COUNT, SUM,
/// `ROW_NUMBER`, LENGTH, what is summed and integer results made of literals are cast to BIGINT.
///
/// # Errors
/// [`Refusal`] of the first thing outside the subset, with its place, the reason and the rewrite.
pub fn check(sql: &str, audience: Audience) -> Result<Checked, Refusal> {
    let mut statement = parse(sql)?;
    let place = statement.span();
    let Statement::Query(query) = &mut statement else {
        return Err(Refusal::in_span(
            place,
            "this is no SELECT",
            "a query only reads: write one `SELECT`, with CTEs before it",
        ));
    };
    let mut world = World {
        audience,
        ctes: BTreeMap::new(),
        reads: BTreeSet::new(),
        aliases: Vec::new(),
        cross_joins: 0,
    };
    let outputs = query::query(query, query::Level::Top, &mut world)
        .map_err(|refusal| refusal.or_at(&**query))?;
    distinct_names(&world)?;
    let sql = query.to_string();
    parse(&sql)?;
    let columns = outputs.map(|outputs| outputs.into_iter().map(|output| output.name).collect());
    Ok(Checked { sql, reads: world.reads, columns, cross_joins: world.cross_joins })
}

/// Polars looks a name up among tables before CTEs and aliases, whatever stands nearest.
fn distinct_names(world: &World) -> Result<(), Refusal> {
    if let Some(name) = world.reads.iter().find(|name| world.ctes.contains_key(*name)) {
        return Err(Refusal {
            line: 0,
            column: 0,
            reason: format!("`{name}` is both a table and a CTE of this query"),
            rewrite: "give the CTE another name, and write it before it is used".to_owned(),
        });
    }
    for (alias, table, span) in &world.aliases {
        if alias != table && (world.reads.contains(alias) || world.ctes.contains_key(alias)) {
            return Err(Refusal::in_span(
                *span,
                format!("alias `{alias}` is the name of another table of this query"),
                "give it another alias",
            ));
        }
    }
    Ok(())
}
