//! Window functions: one direction, keys that are never NULL, and the one frame that engines share.

use std::collections::BTreeSet;

use sqlparser::ast::{
    Expr, Function, OrderByExpr, Spanned, WindowFrame, WindowFrameBound, WindowFrameUnits,
    WindowSpec, WindowType,
};

use super::constant::{is_literal, whole_number};
use super::function::{Args, aggregated, arguments};
use super::scope::{Kind, Nulls, Part, Scope, Seen};
use super::value::value;
use super::{Place, Refusal, outside};

/// Checks a window function.
///
/// # Errors
/// [`Refusal`] of functions, frames and orders that engines answer differently.
pub(super) fn window(
    whole: &Expr,
    function: &mut Function,
    name: &str,
    scope: &Scope,
) -> Result<Seen, Refusal> {
    let Some(WindowType::WindowSpec(spec)) = &mut function.over else {
        return Err(no_name(whole));
    };
    if spec.window_name.is_some() {
        return Err(no_name(whole));
    }
    partition(spec, scope)?;
    order(whole, spec, scope)?;
    let args = arguments(whole, &mut function.args)?;
    let mut seen = match name {
        "sum" | "count" | "min" | "max" => running(whole, name, args, (spec, scope))?,
        "row_number" | "lag" | "lead" | "first_value" => {
            if spec.order_by.is_empty() || spec.window_frame.is_some() {
                return Err(Refusal::at(
                    whole,
                    format!("`{}` takes an ORDER BY and no frame", name.to_uppercase()),
                    "write `OVER (PARTITION BY … ORDER BY …)`, ending in a unique key",
                ));
            }
            positional(whole, name, args, scope)?
        }
        _ => return Err(outside::function(whole, name)),
    };
    seen.parts.insert(Part::Window);
    if spec.partition_by.is_empty() && spec.order_by.is_empty() {
        seen.parts.insert(Part::Total);
    }
    Ok(seen)
}

fn no_name(whole: &Expr) -> Refusal {
    Refusal::at(whole, "a named window", "write the window out in the OVER of each function")
}

fn partition(spec: &mut WindowSpec, scope: &Scope) -> Result<(), Refusal> {
    for expr in &mut spec.partition_by {
        if scope.column(expr)?.is_none() {
            return Err(Refusal::at(
                expr,
                format!("PARTITION BY `{expr}` is no column"),
                "name the expression in a CTE, and partition by the name",
            ));
        }
    }
    Ok(())
}

fn order(whole: &Expr, spec: &mut WindowSpec, scope: &Scope) -> Result<(), Refusal> {
    let mut names = BTreeSet::new();
    let mut directions = BTreeSet::new();
    for OrderByExpr { expr, options, with_fill: _ } in &mut spec.order_by {
        directions.insert(options.asc.unwrap_or(true));
        let (name, nulls) = key(expr, scope)?;
        if nulls == Nulls::Possible {
            return Err(Refusal::at(
                expr,
                format!(
                    "`{expr}` can be NULL, and Polars sorts NULLs in a window where it likes, \
                     whatever NULLS FIRST or LAST says"
                ),
                format!(
                    "add `{expr} IS NOT NULL` to the WHERE of this SELECT, or order by \
                     `COALESCE({expr}, …)`"
                ),
            ));
        }
        if !names.insert(name.clone()) {
            return Err(Refusal::at(
                expr,
                format!("two keys of this window are called `{name}`"),
                "give them different names in a CTE",
            ));
        }
    }
    if directions.len() > 1 {
        return Err(Refusal::at(
            whole,
            "ASC and DESC are mixed in one window, which Polars can't",
            "turn a number's order round in a CTE: `-amount AS amount_desc`",
        ));
    }
    Ok(())
}

/// A key of a window's order: a column, or a column with a literal in its NULLs' stead.
fn key(expr: &mut Expr, scope: &Scope) -> Result<(String, Nulls), Refusal> {
    if let Some(((_, name), seen)) = scope.column(expr)? {
        return Ok((name, seen.nulls));
    }
    let place = expr.span();
    let shown = expr.to_string();
    let refusal = Refusal::in_span(
        place,
        format!(
            "ORDER BY `{shown}` in a window is neither a column nor `COALESCE(column, literal)`"
        ),
        "name the expression in a CTE, and order by the name",
    );
    value(expr, Place::Row, scope)?;
    let Expr::Function(function) = expr else {
        return Err(refusal);
    };
    let is_coalesce = function.name.to_string().eq_ignore_ascii_case("coalesce");
    let Args::List(mut args, None) =
        arguments(&Expr::value(sqlparser::ast::Value::Null), &mut function.args)?
    else {
        return Err(refusal);
    };
    match args.as_mut_slice() {
        [column, literal] if is_coalesce && is_literal(literal) => match scope.column(column)? {
            Some(((_, name), _)) => Ok((name, Nulls::Never)),
            None => Err(refusal),
        },
        _ => Err(refusal),
    }
}

fn running(
    whole: &Expr,
    name: &str,
    args: Args<'_>,
    (spec, scope): (&mut WindowSpec, &Scope),
) -> Result<Seen, Refusal> {
    if matches!(&args, Args::List(_, Some(_))) {
        return Err(Refusal::at(
            whole,
            "DISTINCT in a window",
            "count distinct values by GROUP BY in a CTE, and join it",
        ));
    }
    let seen = aggregated(whole, name, args, scope)?;
    if spec.order_by.is_empty() != spec.window_frame.is_none()
        || !spec.window_frame.as_mut().is_none_or(is_running)
    {
        return Err(Refusal::at(
            whole,
            format!(
                "`{}` over an order needs the frame that all engines share",
                name.to_uppercase()
            ),
            "write `ORDER BY … ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW`, or leave out both",
        ));
    }
    if spec.window_frame.is_some() && seen.kind == Kind::Text && name != "count" {
        return Err(Refusal::at(
            whole,
            "Polars has no running MIN or MAX of text",
            "number the rows, and take the first text by FIRST_VALUE",
        ));
    }
    Ok(seen)
}

/// Whether it is the running frame, which is then written out in full.
fn is_running(frame: &mut WindowFrame) -> bool {
    let starts = matches!(frame.start_bound, WindowFrameBound::Preceding(None));
    let ends = matches!(frame.end_bound, None | Some(WindowFrameBound::CurrentRow));
    frame.end_bound = Some(WindowFrameBound::CurrentRow);
    frame.units == WindowFrameUnits::Rows && starts && ends
}

fn positional(whole: &Expr, name: &str, args: Args<'_>, scope: &Scope) -> Result<Seen, Refusal> {
    let refusal = |takes: &str| {
        Refusal::at(
            whole,
            format!("`{}` takes {takes}", name.to_uppercase()),
            "see the SQL subset in the README",
        )
    };
    let Args::List(mut args, None) = args else {
        return Err(refusal("no `*` and no DISTINCT"));
    };
    match (name, args.as_mut_slice()) {
        ("row_number", []) => Ok(Seen::constant(Kind::Whole)),
        ("row_number", _) => Err(refusal("no argument")),
        ("first_value", [arg]) => inner(whole, arg, scope),
        ("first_value", _) => Err(refusal("one argument")),
        (_, [arg]) => Ok(Seen { nulls: Nulls::Possible, ..inner(whole, arg, scope)? }),
        (_, [arg, offset]) if whole_number(offset).is_some_and(|offset| offset >= 1) => {
            Ok(Seen { nulls: Nulls::Possible, ..inner(whole, arg, scope)? })
        }
        _ => Err(refusal(
            "a value and a literal offset from 1 on; for a default use COALESCE around it",
        )),
    }
}

fn inner(whole: &Expr, arg: &mut Expr, scope: &Scope) -> Result<Seen, Refusal> {
    let mut seen = value(arg, Place::Row, scope)?;
    if !seen.varies() {
        return Err(Refusal::at(
            whole,
            format!("`{whole}` looks at a constant"),
            "name a column in it",
        ));
    }
    seen.parts = [Part::InnerColumn].into();
    Ok(seen)
}
