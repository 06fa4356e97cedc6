//! The query as a whole: CTEs, UNION ALL, ORDER BY and LIMIT.

use sqlparser::ast::{
    Cte, Expr, LimitClause, OrderBy, OrderByKind, Query, SetExpr, SetOperator, SetQuantifier,
    Spanned, With,
};

use super::constant::whole_number;
use super::scope::{Nulls, Output, Outputs, World};
use super::select::{Returned, Rows, select};
use super::value::same_kind;
use super::{Audience, Refusal, names};

/// Where a query stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    /// The statement itself.
    Top,
    /// A CTE.
    Cte,
}

/// Checks a query with its CTEs.
///
/// # Errors
/// [`Refusal`] of whatever is outside the subset.
pub(super) fn query(
    query: &mut Query,
    level: Level,
    world: &mut World,
) -> Result<Outputs, Refusal> {
    let place = query.span();
    clauses(query)?;
    match (&mut query.with, level) {
        (None, _) => {}
        (Some(with), Level::Top) => ctes(with, world)?,
        (Some(_), Level::Cte) => {
            return Err(Refusal::in_span(
                place,
                "a WITH inside a CTE",
                "list all CTEs one after another after the first WITH",
            ));
        }
    }
    let returned = body(&mut query.body, world)?;
    let is_union = !matches!(*query.body, SetExpr::Select(_));
    let has_limit = query.limit_clause.is_some();
    if let Some(limit) = &query.limit_clause {
        limited(limit).map_err(|refusal| refusal.or_at(&*query.body))?;
    }
    if is_union && (query.order_by.is_some() || has_limit) {
        return Err(Refusal::in_span(
            place,
            "ORDER BY or LIMIT after UNION ALL",
            "put the union into a CTE, and select from that with ORDER BY",
        ));
    }
    if let Some(order_by) = &mut query.order_by {
        if level == Level::Cte && !has_limit {
            return Err(Refusal::in_span(
                place,
                "ORDER BY in a CTE orders nothing on most engines",
                "order the last SELECT; keep it here only together with LIMIT",
            ));
        }
        ordered(order_by, &returned.outputs)?;
    } else {
        unordered(query, level, &returned, world.audience)?;
    }
    Ok(returned.outputs)
}

fn clauses(query: &Query) -> Result<(), Refusal> {
    let plain = query.fetch.is_none()
        && query.locks.is_empty()
        && query.for_clause.is_none()
        && query.settings.is_none()
        && query.format_clause.is_none()
        && query.pipe_operators.is_empty();
    if plain {
        return Ok(());
    }
    Err(Refusal::at(
        query,
        "FETCH, FOR, SETTINGS, FORMAT and pipes are not known to every engine",
        "use ORDER BY and LIMIT",
    ))
}

fn ctes(with: &mut With, world: &mut World) -> Result<(), Refusal> {
    let place = with.span();
    if with.recursive {
        return Err(Refusal::in_span(
            place,
            "recursive CTEs are not known to every engine",
            "join as many levels as there are, one CTE each",
        ));
    }
    for Cte { alias, query: inner, from, materialized, .. } in &mut with.cte_tables {
        let place = alias.name.span;
        let name = names::plain(&mut alias.name)?;
        if !alias.columns.is_empty()
            || from.is_some()
            || materialized.is_some()
            || alias.at.is_some()
        {
            return Err(Refusal::in_span(
                place,
                format!("CTE `{name}` has a column list or a hint"),
                "write `name AS (SELECT a AS b …)`",
            ));
        }
        let outputs = query(inner, Level::Cte, world)?;
        if world.ctes.insert(name.clone(), outputs).is_some() {
            return Err(Refusal::in_span(
                place,
                format!("two CTEs are called `{name}`"),
                "give one of them another name",
            ));
        }
    }
    Ok(())
}

fn body(body: &mut SetExpr, world: &mut World) -> Result<Returned, Refusal> {
    let place = body.span();
    match body {
        SetExpr::Select(inner) => select(inner, world),
        SetExpr::SetOperation {
            op: SetOperator::Union,
            set_quantifier: SetQuantifier::All,
            left,
            right,
        } => {
            let (first, second) = (self::body(left, world)?, self::body(right, world)?);
            let outputs = union(&first.outputs, &second.outputs)
                .map_err(|refusal| refusal.or_at(&**right))?;
            Ok(Returned { outputs, rows: Rows::Many })
        }
        SetExpr::SetOperation { .. } => Err(Refusal::in_span(
            place,
            "only UNION ALL is written alike on every engine",
            "take UNION ALL and GROUP BY; for EXCEPT and INTERSECT join CTEs of distinct keys",
        )),
        _ => Err(Refusal::in_span(
            place,
            "only SELECT, without parentheses around it, may stand here",
            "write `SELECT … FROM …`",
        )),
    }
}

fn union(first: &Outputs, second: &Outputs) -> Result<Outputs, Refusal> {
    let (Some(first), Some(second)) = (first, second) else {
        return Ok(None);
    };
    let names = |outputs: &[Output]| {
        outputs.iter().map(|output| output.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    if names(first) != names(second) {
        return Err(Refusal {
            line: 0,
            column: 0,
            reason: format!("UNION ALL puts `{}` under `{}`", names(second), names(first)),
            rewrite: "return the same names in the same order on both sides".to_owned(),
        });
    }
    let mut outputs = Vec::new();
    for (a, b) in first.iter().zip(second) {
        let shown = Expr::Identifier(sqlparser::ast::Ident::new(a.name.as_str()));
        let kind = same_kind(&shown, &[a.kind, b.kind])?;
        let never = (a.nulls, b.nulls) == (Nulls::Never, Nulls::Never);
        let nulls = if never { Nulls::Never } else { Nulls::Possible };
        outputs.push(Output { name: a.name.clone(), kind, nulls });
    }
    Ok(Some(outputs))
}

/// ORDER BY names columns that are returned; where NULLs go is always spelled.
fn ordered(order_by: &mut OrderBy, outputs: &Outputs) -> Result<(), Refusal> {
    let place = order_by.span();
    let (OrderByKind::Expressions(exprs), None) = (&mut order_by.kind, &order_by.interpolate)
    else {
        return Err(Refusal::in_span(place, "ORDER BY ALL or INTERPOLATE", "name the columns"));
    };
    for entry in exprs {
        let place = entry.span();
        let (Expr::Identifier(ident), None) = (&mut entry.expr, &entry.with_fill) else {
            return Err(Refusal::in_span(
                place,
                format!("ORDER BY `{}` is no column that the SELECT returns", entry.expr),
                "return it under a name, and order by the name",
            ));
        };
        let name = names::plain(ident)?;
        let is_returned = |outputs: &Vec<Output>| outputs.iter().any(|output| output.name == name);
        if !outputs.as_ref().is_none_or(is_returned) {
            return Err(Refusal::in_span(
                place,
                format!("ORDER BY `{name}` is no column that the SELECT returns"),
                "return it, or order by a name that is returned",
            ));
        }
        entry.options.nulls_first.get_or_insert(false);
    }
    Ok(())
}

fn unordered(
    query: &Query,
    level: Level,
    returned: &Returned,
    audience: Audience,
) -> Result<(), Refusal> {
    let has_limit = query.limit_clause.is_some();
    let matters = match audience {
        Audience::Catalog => level == Level::Top || has_limit,
        Audience::Step => has_limit,
        Audience::AdHoc => false,
    };
    if matters && returned.rows == Rows::Many {
        return Err(Refusal::at(
            &*query.body,
            "without ORDER BY the rows come in any order, and the report's bytes with them",
            "end the query in ORDER BY with a unique key",
        ));
    }
    Ok(())
}

fn limited(limit: &LimitClause) -> Result<(), Refusal> {
    let is_number = |expr: &Expr| whole_number(expr).is_some();
    let plain = match limit {
        LimitClause::LimitOffset { limit: Some(limit), offset, limit_by } => {
            is_number(limit)
                && limit_by.is_empty()
                && offset.as_ref().is_none_or(|offset| is_number(&offset.value))
        }
        _ => false,
    };
    if plain {
        return Ok(());
    }
    Err(Refusal {
        line: 0,
        column: 0,
        reason: format!("`{limit}` is no LIMIT that every engine has").replace("` ", "`"),
        rewrite: "write `LIMIT 10` or `LIMIT 10 OFFSET 20` with literals".to_owned(),
    })
}
