//! The one row of `settings` as constants: Polars is spared a cross join.
//!
//! The streaming engine of Polars 0.55.2 panics on a comparison across a cross join, and the other
//! engine holds whole tables. A query that joins the one row of settings means the same with its
//! values written in, so that is what Polars gets; other engines can run the query as it stands.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use sqlparser::ast::{
    Expr, Ident, JoinOperator, Query, Select, SetExpr, Statement, TableFactor,
    visit_expressions_mut,
};
use sqlparser::dialect::GenericDialect;
use sqlparser::parser::{Parser, ParserError};

/// The table whose one row is written in.
pub(super) const SETTINGS: &str = "settings";

/// The query with the settings written in wherever it joins their row.
///
/// # Errors
/// The parser's words; none for a text that passed the guard.
pub(super) fn written_in(
    sql: &str,
    settings: &BTreeMap<String, i64>,
) -> Result<String, ParserError> {
    let mut statements = Parser::parse_sql(&GenericDialect {}, sql)?;
    for statement in &mut statements {
        if let Statement::Query(query) = statement {
            in_query(query, settings);
        }
    }
    Ok(statements.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
}

fn in_query(query: &mut Query, settings: &BTreeMap<String, i64>) {
    for cte in query.with.iter_mut().flat_map(|with| &mut with.cte_tables) {
        in_query(&mut cte.query, settings);
    }
    in_body(&mut query.body, settings);
}

fn in_body(body: &mut SetExpr, settings: &BTreeMap<String, i64>) {
    match body {
        SetExpr::Select(select) => in_select(select, settings),
        SetExpr::Query(query) => in_query(query, settings),
        SetExpr::SetOperation { left, right, .. } => {
            in_body(left, settings);
            in_body(right, settings);
        }
        _ => {}
    }
}

fn in_select(select: &mut Select, settings: &BTreeMap<String, i64>) {
    let mut aliases: Vec<String> = Vec::new();
    for from in &mut select.from {
        from.joins.retain(|join| {
            let alias = matches!(join.join_operator, JoinOperator::CrossJoin(_))
                .then(|| alias_of_settings(&join.relation))
                .flatten();
            aliases.extend(alias.clone());
            alias.is_none()
        });
    }
    if aliases.is_empty() {
        return;
    }
    let _done = visit_expressions_mut(select, |expression| {
        if let Some(value) = value_of(expression, &aliases, settings) {
            *expression = value;
        }
        ControlFlow::<()>::Continue(())
    });
}

/// The name under which a relation stands, if it is the settings.
fn alias_of_settings(relation: &TableFactor) -> Option<String> {
    let TableFactor::Table { name, alias, .. } = relation else { return None };
    (name.to_string() == SETTINGS).then(|| {
        alias.as_ref().map_or_else(|| SETTINGS.to_owned(), |alias| alias.name.value.clone())
    })
}

/// The value of `s.as_of` as a 64-bit constant.
fn value_of(
    expression: &Expr,
    aliases: &[String],
    settings: &BTreeMap<String, i64>,
) -> Option<Expr> {
    let Expr::CompoundIdentifier(parts) = expression else { return None };
    let [Ident { value: table, .. }, Ident { value: column, .. }] = parts.as_slice() else {
        return None;
    };
    let value = settings.get(column).filter(|_| aliases.contains(table))?;
    let text = format!("CAST({value} AS BIGINT)");
    let parser = Parser::new(&GenericDialect {}).try_with_sql(&text);
    parser.and_then(|mut parser| parser.parse_expr()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_of_settings_is_written_in_and_its_join_is_gone() {
        let settings = BTreeMap::from([("as_of".to_owned(), -5), ("grace_s".to_owned(), 7)]);
        let sql = "WITH a AS (SELECT h.x - s.grace_s AS y FROM h CROSS JOIN settings AS s) \
                   SELECT a.y AS y, settings.as_of AS t FROM a CROSS JOIN settings \
                   WHERE a.y < settings.as_of";
        assert_eq!(
            written_in(sql, &settings).unwrap(),
            "WITH a AS (SELECT h.x - CAST(7 AS BIGINT) AS y FROM h) \
             SELECT a.y AS y, CAST(-5 AS BIGINT) AS t FROM a WHERE a.y < CAST(-5 AS BIGINT)"
        );
    }

    #[test]
    fn another_table_with_a_column_of_that_name_is_left_alone() {
        let settings = BTreeMap::from([("as_of".to_owned(), 1)]);
        let sql = "SELECT k.as_of AS t FROM k CROSS JOIN settings AS s";
        assert_eq!(written_in(sql, &settings).unwrap(), "SELECT k.as_of AS t FROM k");
    }
}
