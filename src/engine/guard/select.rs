//! One SELECT: its list, its groups, and which clauses may stand together.

use std::collections::BTreeSet;

use sqlparser::ast::{
    Distinct, Expr, GroupByExpr, Ident, Select, SelectFlavor, SelectItem, WildcardAdditionalOptions,
};

use super::condition::{condition, proved};
use super::constant::widen;
use super::scope::{Nulls, Output, Outputs, Part, Qualified, Scope, Seen, World};
use super::value::value;
use super::{Audience, Place, Refusal, from, names};

/// What a SELECT returns.
#[derive(Debug)]
pub(super) struct Returned {
    /// Its columns.
    pub(super) outputs: Outputs,
    /// Whether it is one row by its form.
    pub(super) rows: Rows,
}

/// How many rows a SELECT returns, as far as its form shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rows {
    /// One: it aggregates without GROUP BY.
    One,
    /// Any number.
    Many,
}

/// An item of the SELECT list, checked.
struct Item {
    name: String,
    column: Option<Qualified>,
    seen: Seen,
    place: sqlparser::tokenizer::Span,
}

/// Checks a SELECT and what stands in it.
///
/// # Errors
/// [`Refusal`] of whatever is outside the subset.
pub(super) fn select(select: &mut Select, world: &mut World) -> Result<Returned, Refusal> {
    let whole = select.clone();
    clauses(select)?;
    let mut scope = from::scope(select, world).map_err(|refusal| refusal.or_at(&whole))?;
    if let Some(filter) = &mut select.selection {
        condition(filter, Place::Row, &scope)?;
        let columns = proved(filter, &scope)?;
        scope.proved.extend(columns);
    }
    let keys = group_keys(&mut select.group_by, &scope)?;
    let is_grouped = !keys.is_empty();
    let (items, has_star) = items(&mut select.projection, &scope)?;
    let aggregates = items.iter().any(|item| item.seen.has(Part::Aggregate));
    if is_grouped || aggregates || select.having.is_some() {
        grouped(&whole, &items, &keys, has_star)?;
    }
    windows(&whole, &items, has_star)?;
    having(select, &scope, is_grouped)?;
    if select.distinct.is_some() {
        let plain = !is_grouped
            && !items
                .iter()
                .any(|item| item.seen.has(Part::Aggregate) || item.seen.has(Part::Window));
        if !plain || !matches!(select.distinct, Some(Distinct::Distinct)) {
            return Err(Refusal::at(
                &whole,
                "DISTINCT stands only in a SELECT that neither groups nor numbers rows, and without ON",
                "take the distinct rows in a CTE of their own; for DISTINCT ON number the rows and keep 1",
            ));
        }
    }
    let rows = if aggregates && !is_grouped { Rows::One } else { Rows::Many };
    let outputs = if has_star { starred(&scope, &items) } else { Some(outputs(items, rows)) };
    Ok(Returned { outputs, rows })
}

fn clauses(select: &Select) -> Result<(), Refusal> {
    let found = [
        (!select.optimizer_hints.is_empty(), "a hint"),
        (select.select_modifiers.is_some(), "a modifier"),
        (select.top.is_some(), "TOP"),
        (select.exclude.is_some(), "EXCLUDE"),
        (select.into.is_some(), "INTO"),
        (!select.lateral_views.is_empty(), "LATERAL VIEW"),
        (select.prewhere.is_some(), "PREWHERE"),
        (!select.connect_by.is_empty(), "CONNECT BY"),
        (!select.cluster_by.is_empty(), "CLUSTER BY"),
        (!select.distribute_by.is_empty(), "DISTRIBUTE BY"),
        (!select.sort_by.is_empty(), "SORT BY"),
        (!select.named_window.is_empty(), "WINDOW"),
        (select.qualify.is_some(), "QUALIFY"),
        (select.value_table_mode.is_some(), "AS STRUCT"),
        (select.flavor != SelectFlavor::Standard, "FROM before SELECT"),
    ];
    match found.iter().find(|(is_there, _)| *is_there) {
        None => Ok(()),
        Some((_, clause)) => Err(Refusal::at(
            select,
            format!("{clause} is not known to every engine"),
            "filter on a window function's name in the next CTE; write the rest in plain clauses",
        )),
    }
}

fn group_keys(group_by: &mut GroupByExpr, scope: &Scope) -> Result<Vec<Qualified>, Refusal> {
    let GroupByExpr::Expressions(exprs, modifiers) = group_by else {
        return Err(Refusal::at(group_by, "GROUP BY ALL", "name the columns"));
    };
    if !modifiers.is_empty() {
        return Err(Refusal {
            line: 0,
            column: 0,
            reason: "ROLLUP, CUBE and TOTALS are not known to every engine".to_owned(),
            rewrite: "aggregate each level in a CTE, and put them together by UNION ALL".to_owned(),
        });
    }
    let mut keys: Vec<Qualified> = Vec::new();
    for expr in exprs {
        let Some((qualified, _)) = scope.column(expr)? else {
            return Err(Refusal::at(
                expr,
                format!("GROUP BY `{expr}` is no column"),
                "name the expression in a CTE, and group by the name",
            ));
        };
        if keys.iter().any(|key| key.1 == qualified.1) {
            return Err(Refusal::at(
                expr,
                format!("two group keys are called `{}`", qualified.1),
                "give them different names in a CTE, and group by those",
            ));
        }
        keys.push(qualified);
    }
    Ok(keys)
}

fn items(projection: &mut [SelectItem], scope: &Scope) -> Result<(Vec<Item>, bool), Refusal> {
    let mut items: Vec<Item> = Vec::new();
    let mut has_star = false;
    for (index, item) in projection.iter_mut().enumerate() {
        if let SelectItem::Wildcard(options) = item {
            star(options, scope)?;
            has_star = true;
            continue;
        }
        let item = named(item, index, scope)?;
        if items.iter().any(|earlier| earlier.name == item.name) {
            return Err(Refusal::in_span(
                item.place,
                format!("two columns are called `{}`", item.name),
                "give one of them another name with AS",
            ));
        }
        items.push(item);
    }
    Ok((items, has_star))
}

fn star(options: &WildcardAdditionalOptions, scope: &Scope) -> Result<(), Refusal> {
    let is_plain = *options == WildcardAdditionalOptions::default();
    if scope.audience == Audience::AdHoc && is_plain && scope.sources.len() == 1 {
        return Ok(());
    }
    Err(Refusal::at(
        &options.wildcard_token.0,
        "`*` hides which columns a query returns",
        "name the columns; in `baton query` a plain `*` over one table will do",
    ))
}

/// Checks an item, and gives it the name it has on every engine.
fn named(item: &mut SelectItem, index: usize, scope: &Scope) -> Result<Item, Refusal> {
    let place = sqlparser::ast::Spanned::span(item);
    let (mut expr, mut alias) =
        match std::mem::replace(item, SelectItem::Wildcard(WildcardAdditionalOptions::default())) {
            SelectItem::UnnamedExpr(expr) => (expr, None),
            SelectItem::ExprWithAlias { expr, alias } => (expr, Some(alias)),
            _ => {
                return Err(Refusal::in_span(
                    place,
                    "this item of the SELECT list is no single named column",
                    "name the columns one by one",
                ));
            }
        };
    let column = scope.column(&mut expr)?;
    let seen = match &column {
        Some((_, seen)) => seen.clone(),
        None => value(&mut expr, Place::Item, scope)?,
    };
    widen(&mut expr);
    let column = column.map(|(qualified, _)| qualified);
    let name = match (&mut alias, &column) {
        (Some(alias), _) => names::plain(alias)?,
        (None, Some((_, name))) => name.clone(),
        (None, None) if scope.audience == Audience::AdHoc => format!("column_{}", index + 1),
        (None, None) => {
            return Err(Refusal::in_span(
                place,
                format!("`{expr}` has no name"),
                "name it with AS",
            ));
        }
    };
    *item = match (alias, &expr) {
        (None, Expr::Identifier(_)) => SelectItem::UnnamedExpr(expr),
        (alias, _) => SelectItem::ExprWithAlias {
            alias: alias.unwrap_or_else(|| Ident::new(name.as_str())),
            expr,
        },
    };
    Ok(Item { name, column, seen, place })
}

/// In a grouped SELECT each item is a key, or made of aggregates and constants alone.
fn grouped(
    whole: &Select,
    items: &[Item],
    keys: &[Qualified],
    has_star: bool,
) -> Result<(), Refusal> {
    if has_star {
        return Err(Refusal::at(whole, "`*` in a SELECT that groups", "name the group's columns"));
    }
    let key_names: BTreeSet<_> = keys.iter().map(|(_, name)| name.as_str()).collect();
    for item in items {
        let key = item.column.as_ref().filter(|column| keys.contains(column));
        if key.is_none() && item.seen.has(Part::Column) {
            return Err(Refusal::in_span(
                item.place,
                format!(
                    "`{}` is neither a column of GROUP BY nor made of aggregates alone",
                    item.name
                ),
                "group by its columns, and compute with keys and aggregates together in the next CTE",
            ));
        }
        let is_own_name = key.is_some_and(|(_, name)| *name == item.name);
        if key_names.contains(item.name.as_str()) && !is_own_name {
            return Err(Refusal::in_span(
                item.place,
                format!("`{}` is the name of another column of GROUP BY", item.name),
                "give it another name with AS",
            ));
        }
        if item.seen.has(Part::Window) {
            return Err(Refusal::in_span(
                item.place,
                format!("`{}` is a window over groups, which Polars takes over rows", item.name),
                "group in a CTE, and take the window in the next",
            ));
        }
    }
    Ok(())
}

/// `OVER ()` alone would give one row on Polars: some item must differ from row to row.
fn windows(whole: &Select, items: &[Item], has_star: bool) -> Result<(), Refusal> {
    let totals = items.iter().any(|item| item.seen.has(Part::Total));
    let by_row = has_star || items.iter().any(|item| item.seen.has(Part::Column));
    if totals && !by_row {
        return Err(Refusal::at(
            whole,
            "`OVER ()` without a column beside it gives one row on Polars and all rows elsewhere",
            "return a column beside it, or aggregate without OVER",
        ));
    }
    Ok(())
}

fn having(select: &mut Select, scope: &Scope, is_grouped: bool) -> Result<(), Refusal> {
    let Some(having) = &mut select.having else {
        return Ok(());
    };
    let seen = condition(having, Place::Having, scope)?;
    if is_grouped && !seen.has(Part::Column) {
        return Ok(());
    }
    Err(Refusal::at(
        having,
        "HAVING looks at something else than aggregates of groups",
        "conditions on columns go to WHERE; without GROUP BY filter in the next CTE",
    ))
}

fn outputs(items: Vec<Item>, rows: Rows) -> Vec<Output> {
    let output = |item: Item| {
        // An aggregate over no row at all is NULL.
        let nulls = if rows == Rows::One { Nulls::Possible } else { item.seen.nulls };
        Output { name: item.name, kind: item.seen.kind, nulls }
    };
    items.into_iter().map(output).collect()
}

fn starred(scope: &Scope, items: &[Item]) -> Outputs {
    match scope.sources.as_slice() {
        [only] if items.is_empty() => only.outputs.clone(),
        _ => None,
    }
}
