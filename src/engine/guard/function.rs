//! The functions of the subset: aggregates, text, COALESCE and NULLIF; counters cast to 64 bits.

use sqlparser::ast::{
    CastKind, DataType, DuplicateTreatment, Expr, Function, FunctionArg, FunctionArgExpr,
    FunctionArguments, Value,
};

use super::constant::{to_bigint, widen};
use super::scope::{Kind, Nulls, Part, Scope, Seen};
use super::text::text;
use super::value::{number, same_kind, value};
use super::{Place, Refusal, outside, window};

/// Functions whose result Polars makes 32 bits wide, or as wide as their argument.
const COUNTERS: [&str; 4] = ["count", "sum", "row_number", "length"];

/// The arguments of a call.
pub(super) enum Args<'a> {
    /// `*`.
    Star,
    /// Expressions, and whether DISTINCT stands before them.
    List(Vec<&'a mut Expr>, Option<DuplicateTreatment>),
}

/// Checks a call, and casts it to 64 bits where it counts or sums.
///
/// # Errors
/// [`Refusal`] of functions, clauses and arguments outside the subset.
pub(super) fn function(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let seen = call(expr, place, scope)?;
    if is_counter(expr) {
        to_bigint(expr);
    }
    Ok(seen)
}

/// Checks `CAST(COUNT(*) AS BIGINT)` without casting it once more; `None` when it is another cast.
pub(super) fn bigint_of_counter(
    expr: &mut Expr,
    place: Place,
    scope: &Scope,
) -> Option<Result<Seen, Refusal>> {
    match expr {
        Expr::Cast {
            kind: kind @ (CastKind::Cast | CastKind::DoubleColon),
            expr: inner,
            data_type: DataType::BigInt(None),
            array: false,
            format: None,
        } if is_counter(inner) => {
            *kind = CastKind::Cast;
            Some(call(inner, place, scope))
        }
        _ => None,
    }
}

fn is_counter(expr: &Expr) -> bool {
    match expr {
        Expr::Function(function) => {
            COUNTERS.contains(&function.name.to_string().to_lowercase().as_str())
        }
        _ => false,
    }
}

fn call(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let whole = expr.clone();
    let Expr::Function(function) = expr else {
        return Err(outside::expression(&whole));
    };
    let name = name(&whole, function)?;
    if matches!(function.args, FunctionArguments::None) {
        return Err(outside::function(&whole, &name));
    }
    if function.over.is_some() {
        if place != Place::Item {
            return Err(Refusal::at(
                &whole,
                "a window function may only stand in a SELECT list, not inside another function",
                "name it in a CTE, and use the name in the next",
            ));
        }
        return window::window(&whole, function, &name, scope);
    }
    let args = arguments(&whole, &mut function.args)?;
    match name.as_str() {
        "sum" | "count" | "min" | "max" => aggregate(&whole, &name, args, (place, scope)),
        "row_number" | "lag" | "lead" | "first_value" => Err(Refusal::at(
            &whole,
            format!("`{}` has no OVER", name.to_uppercase()),
            "write `OVER (PARTITION BY … ORDER BY …)`",
        )),
        _ => scalar(&whole, &name, args, (place, scope)),
    }
}

/// The name in lower case; the call keeps it in capitals.
fn name(whole: &Expr, function: &mut Function) -> Result<String, Refusal> {
    let name = function.name.to_string().to_lowercase();
    let plain = !function.uses_odbc_syntax
        && matches!(function.parameters, FunctionArguments::None)
        && function.filter.is_none()
        && function.null_treatment.is_none()
        && function.within_group.is_empty();
    if !plain {
        return Err(Refusal::at(
            whole,
            format!("`{}` carries a clause that not every engine has", name.to_uppercase()),
            "write FILTER (WHERE c) as `CASE WHEN c THEN x END` inside the function",
        ));
    }
    if name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
        for part in &mut function.name.0 {
            if let sqlparser::ast::ObjectNamePart::Identifier(ident) = part {
                ident.value.make_ascii_uppercase();
            }
        }
        return Ok(name);
    }
    Err(outside::function(whole, &name))
}

/// The arguments of a call, all plain.
///
/// # Errors
/// [`Refusal`] of named arguments, clauses and subqueries.
pub(super) fn arguments<'a>(
    whole: &Expr,
    arguments: &'a mut FunctionArguments,
) -> Result<Args<'a>, Refusal> {
    let refusal = || {
        Refusal::at(
            whole,
            format!("`{whole}` takes an argument of one engine's own"),
            "pass plain expressions",
        )
    };
    let FunctionArguments::List(list) = arguments else {
        return Err(refusal());
    };
    if !list.clauses.is_empty() {
        return Err(refusal());
    }
    let distinct = list.duplicate_treatment;
    if let [FunctionArg::Unnamed(FunctionArgExpr::Wildcard)] = list.args.as_slice() {
        return if distinct.is_none() { Ok(Args::Star) } else { Err(refusal()) };
    }
    let plain = list.args.iter_mut().map(|arg| match arg {
        FunctionArg::Unnamed(FunctionArgExpr::Expr(expr)) => Ok(expr),
        _ => Err(refusal()),
    });
    Ok(Args::List(plain.collect::<Result<_, _>>()?, distinct))
}

fn aggregate(
    whole: &Expr,
    name: &str,
    args: Args<'_>,
    (place, scope): (Place, &Scope),
) -> Result<Seen, Refusal> {
    if place == Place::Row {
        return Err(Refusal::at(
            whole,
            format!("`{}` stands where single rows are looked at", name.to_uppercase()),
            "aggregate in a CTE, and use its column in the next; conditions on groups go to HAVING",
        ));
    }
    let mut seen = aggregated(whole, name, args, scope)?;
    seen.parts.insert(Part::Aggregate);
    Ok(seen)
}

/// Checks what is aggregated, in a group or in a window; its columns become inner ones.
///
/// # Errors
/// [`Refusal`] of constants, of sums of text, and of DISTINCT outside COUNT.
pub(super) fn aggregated(
    whole: &Expr,
    name: &str,
    args: Args<'_>,
    scope: &Scope,
) -> Result<Seen, Refusal> {
    let (mut args, distinct) = match args {
        Args::Star if name == "count" => return Ok(Seen::constant(Kind::Whole)),
        Args::Star => return Err(arity(whole, "one argument")),
        Args::List(args, distinct) => (args, distinct),
    };
    let [arg] = args.as_mut_slice() else {
        return Err(arity(whole, "one argument"));
    };
    if distinct.is_some() && name != "count" {
        return Err(Refusal::at(
            whole,
            "DISTINCT stands only in COUNT",
            "take the distinct rows in a CTE with GROUP BY, then aggregate",
        ));
    }
    let mut seen = value(arg, Place::Row, scope)?;
    if !seen.varies() {
        return Err(Refusal::at(
            whole,
            format!("`{whole}` aggregates a constant, which Polars counts once, not once a row"),
            "name a column in it; to count rows write `COUNT(*)`",
        ));
    }
    if name == "sum" {
        seen = number(arg, seen)?;
        if seen.kind == Kind::Real {
            return Err(Refusal::at(
                whole,
                "sums of floating point differ from run to run",
                "sum whole numbers: cents, seconds, ten-thousandths",
            ));
        }
        if !matches!(arg, Expr::Cast { data_type: DataType::BigInt(None), .. }) {
            to_bigint(arg);
        }
    }
    widen(arg);
    seen.parts = [Part::InnerColumn].into();
    if name == "count" {
        (seen.kind, seen.nulls) = (Kind::Whole, Nulls::Never);
    }
    Ok(seen)
}

fn arity(whole: &Expr, takes: &str) -> Refusal {
    Refusal::at(whole, format!("`{whole}` should have {takes}"), "see the SQL subset in the README")
}

fn scalar(
    whole: &Expr,
    name: &str,
    args: Args<'_>,
    (place, scope): (Place, &Scope),
) -> Result<Seen, Refusal> {
    let Args::List(mut args, None) = args else {
        return Err(outside::function(whole, name));
    };
    match (name, args.as_mut_slice()) {
        ("lower" | "upper", [arg]) => text(arg, place, scope),
        ("length", [arg]) => Ok(Seen { kind: Kind::Whole, ..text(arg, place, scope)? }),
        ("abs", [arg]) => value(arg, place, scope).and_then(|seen| number(arg, seen)),
        ("replace", [arg, from, to]) => {
            if !matches!(from, Expr::Value(value) if matches!(&value.value, Value::SingleQuotedString(text) if !text.is_empty()))
            {
                return Err(Refusal::at(
                    whole,
                    "engines differ in what replacing an empty text means",
                    "give REPLACE a literal that is not empty",
                ));
            }
            let seen = [text(arg, place, scope)?, text(to, place, scope)?];
            Ok(Seen::all_of(Kind::Text, &seen))
        }
        ("coalesce", [_, _, ..]) => coalesce(whole, args, place, scope),
        ("nullif", [first, second]) => {
            let seen = [varying(first, place, scope)?, value(second, place, scope)?];
            let kind = same_kind(whole, &[seen[0].kind, seen[1].kind])?;
            Ok(Seen { nulls: Nulls::Possible, ..Seen::all_of(kind, &seen) })
        }
        ("lower" | "upper" | "length" | "abs" | "replace" | "coalesce" | "nullif", _) => {
            Err(arity(whole, "its usual number of arguments"))
        }
        _ => Err(outside::function(whole, name)),
    }
}

fn coalesce(
    whole: &Expr,
    args: Vec<&mut Expr>,
    place: Place,
    scope: &Scope,
) -> Result<Seen, Refusal> {
    let mut seen: Vec<Seen> = Vec::new();
    for arg in args {
        let one =
            if seen.is_empty() { varying(arg, place, scope)? } else { value(arg, place, scope)? };
        widen(arg);
        seen.push(one);
    }
    let kinds: Vec<_> = seen.iter().map(|seen| seen.kind).collect();
    let never = seen.iter().any(|seen| seen.nulls == Nulls::Never);
    let nulls = if never { Nulls::Never } else { Nulls::Possible };
    Ok(Seen { nulls, ..Seen::all_of(same_kind(whole, &kinds)?, &seen) })
}

fn varying(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let seen = value(expr, place, scope)?;
    if seen.varies() {
        return Ok(seen);
    }
    Err(Refusal::at(
        expr,
        format!("`{expr}` is a constant, so this is one too"),
        "write the constant",
    ))
}
