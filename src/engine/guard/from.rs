//! FROM: tables by name, inner and left joins on equal columns, and the one row of `settings`.

use std::collections::BTreeSet;

use sqlparser::ast::{
    BinaryOperator, Expr, Join, JoinConstraint, JoinOperator, Select, Spanned, TableFactor,
    TableWithJoins,
};

use super::scope::{Nulls, Qualified, Scope, Source, World};
use super::{Refusal, names};

/// The one table that may be joined without a condition, because it has one row.
const ONE_ROW: &str = "settings";

/// What FROM brings into reach.
///
/// # Errors
/// [`Refusal`] of whatever is no plain table or no equality join.
pub(super) fn scope(select: &mut Select, world: &mut World) -> Result<Scope, Refusal> {
    let refusal = Refusal::at(
        select,
        format!("FROM names {} tables without a join", select.from.len()),
        "read one table, and add others with `JOIN … ON a.x = b.x`",
    );
    let [TableWithJoins { relation, joins }] = select.from.as_mut_slice() else {
        return Err(refusal);
    };
    let mut scope =
        Scope { audience: world.audience, sources: Vec::new(), proved: BTreeSet::new() };
    let first = source(relation, world, Nulls::Never)?.0;
    scope.sources.push(first);
    for join in joins {
        add_join(join, &mut scope, world)?;
    }
    Ok(scope)
}

fn add_join(join: &mut Join, scope: &mut Scope, world: &mut World) -> Result<(), Refusal> {
    let place = join.span();
    if join.global {
        return Err(Refusal::in_span(place, "GLOBAL is one engine's own", "leave it out"));
    }
    let absent = match join.join_operator {
        JoinOperator::Left(_) | JoinOperator::LeftOuter(_) => Nulls::Possible,
        _ => Nulls::Never,
    };
    let (joined, table) = source(&mut join.relation, world, absent)?;
    if scope.sources.iter().any(|earlier| earlier.alias == joined.alias) {
        return Err(Refusal::in_span(
            place,
            format!("`{}` stands twice in FROM", joined.alias),
            "give one of them an alias: `JOIN people AS ae`",
        ));
    }
    let alias = joined.alias.clone();
    scope.sources.push(joined);
    match &mut join.join_operator {
        JoinOperator::CrossJoin(JoinConstraint::None) if table == ONE_ROW => {
            world.cross_joins += 1;
            Ok(())
        }
        JoinOperator::CrossJoin(_) => Err(Refusal::in_span(
            place,
            format!("CROSS JOIN of `{table}` pairs every row with every row"),
            format!(
                "join on equal columns; only `{ONE_ROW}`, which has one row, may be cross-joined"
            ),
        )),
        JoinOperator::Join(JoinConstraint::On(on))
        | JoinOperator::Inner(JoinConstraint::On(on))
        | JoinOperator::Left(JoinConstraint::On(on))
        | JoinOperator::LeftOuter(JoinConstraint::On(on)) => {
            let pairs = equalities(on, &alias, scope)?;
            if absent == Nulls::Never {
                scope.proved.extend(pairs);
            }
            Ok(())
        }
        _ => Err(Refusal::in_span(
            place,
            "only `JOIN … ON`, `LEFT JOIN … ON` and `CROSS JOIN settings` run alike on every engine",
            "turn a right join round into a left one; write USING and NATURAL out as `ON a.x = b.x`; \
             for a full join take UNION ALL and group; for EXISTS join a CTE of distinct keys",
        )),
    }
}

fn source(
    factor: &mut TableFactor,
    world: &mut World,
    absent: Nulls,
) -> Result<(Source, String), Refusal> {
    let place = factor.span();
    let table = table_name(factor)?;
    let TableFactor::Table { alias, .. } = factor else {
        return Err(Refusal::in_span(place, "this is no table by name", "name a table or a CTE"));
    };
    let outputs = world.ctes.get(&table).cloned();
    if outputs.is_none() {
        world.reads.insert(table.clone());
    }
    let mut shown = table.clone();
    if let Some(alias) = alias {
        if !alias.columns.is_empty() || alias.at.is_some() {
            return Err(Refusal::in_span(
                place,
                "an alias with a column list is read differently from engine to engine",
                "name the columns in the CTE's SELECT list with AS",
            ));
        }
        shown = names::plain(&mut alias.name)?;
        world.aliases.push((shown.clone(), table.clone(), alias.name.span));
    }
    Ok((Source { alias: shown, outputs: outputs.flatten(), absent }, table))
}

fn table_name(factor: &mut TableFactor) -> Result<String, Refusal> {
    let place = factor.span();
    let TableFactor::Table {
        name,
        alias: _,
        args,
        with_hints,
        version,
        with_ordinality,
        partitions,
        json_path,
        sample,
        index_hints,
    } = factor
    else {
        return Err(Refusal::in_span(
            place,
            "a sub-select, a table function or a nested join in FROM",
            "give the sub-select a name: `WITH x AS (SELECT …) SELECT … FROM x`",
        ));
    };
    if args.is_some() {
        return Err(Refusal::in_span(
            place,
            format!("`{name}` is a table function; a query reads no file"),
            "name a registered table; files are read by ingest",
        ));
    }
    let plain = with_hints.is_empty()
        && version.is_none()
        && !*with_ordinality
        && partitions.is_empty()
        && json_path.is_none()
        && sample.is_none()
        && index_hints.is_empty();
    if !plain {
        return Err(Refusal::in_span(
            place,
            format!("`{name}` carries a clause of one engine's own"),
            "write the table's name, with an alias if need be",
        ));
    }
    names::table(name).map_err(|refusal| refusal.or_at(factor))
}

/// The columns that ON says are equal.
fn equalities(on: &mut Expr, joined: &str, scope: &Scope) -> Result<Vec<Qualified>, Refusal> {
    match on {
        Expr::Nested(inner) => equalities(inner, joined, scope),
        Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
            let mut pairs = equalities(left, joined, scope)?;
            pairs.extend(equalities(right, joined, scope)?);
            Ok(pairs)
        }
        Expr::BinaryOp { left, op: BinaryOperator::Eq, right } => {
            let sides = (scope.column(left)?, scope.column(right)?);
            match sides {
                (Some((a, _)), Some((b, _))) if (a.0 == joined) != (b.0 == joined) => {
                    Ok(vec![a, b])
                }
                _ => Err(no_equality(on, joined)),
            }
        }
        _ => Err(no_equality(on, joined)),
    }
}

fn no_equality(on: &Expr, joined: &str) -> Refusal {
    Refusal::at(
        on,
        format!("`{on}` is not `column = column` between `{joined}` and a table before it"),
        "move the condition to WHERE or into a CASE; filter the joined table in a CTE first",
    )
}
