//! Expressions that have a value: columns, literals, arithmetic, CASE and the few functions.

use sqlparser::ast::{BinaryOperator, CaseWhen, Expr, UnaryOperator};

use super::condition::condition;
use super::constant::{cast, is_null, literal, widen};
use super::scope::{Kind, Nulls, Scope, Seen};
use super::{Audience, Place, Refusal, function, text};

/// Checks an expression, and writes it so that every engine computes the same.
///
/// # Errors
/// [`Refusal`] of whatever is outside the subset.
pub(super) fn value(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    if let Some((_, seen)) = scope.column(expr)? {
        return Ok(seen);
    }
    match expr {
        Expr::Value(inner) => {
            let inner = inner.value.clone();
            literal(expr, &inner, scope.audience)
        }
        Expr::Nested(inner) => value(inner, place, scope),
        Expr::UnaryOp { op: UnaryOperator::Minus, expr: inner } => {
            // `--` would begin a comment when it is written out again.
            if matches!(**inner, Expr::UnaryOp { .. }) {
                return Err(Refusal::at(expr, "a sign before a sign", "write one sign, or none"));
            }
            value(inner, place, scope).and_then(|seen| number(inner, seen))
        }
        Expr::BinaryOp { .. } => arithmetic(expr, place, scope),
        Expr::Case { .. } => case(expr, place, scope),
        Expr::Cast { .. } => function::bigint_of_counter(expr, place, scope)
            .unwrap_or_else(|| cast(expr, place, scope)),
        Expr::Function(_) => function::function(expr, place, scope),
        Expr::Trim { .. } => text::trim(expr, place, scope),
        Expr::Substring { .. } => text::substr(expr, place, scope),
        other => Err(super::outside::expression(other)),
    }
}

/// Values that stand for one another (CASE results, COALESCE parts) must be of one kind.
///
/// # Errors
/// [`Refusal`] where text and numbers are mixed, which Polars would silently make text.
pub(super) fn same_kind(whole: &Expr, kinds: &[Kind]) -> Result<Kind, Refusal> {
    let mut found = Kind::Unknown;
    for &kind in kinds {
        found = match (found, kind) {
            (a, b) if a == b => a,
            (a, Kind::Unknown) => a,
            (Kind::Unknown, b) => b,
            (Kind::Whole, Kind::Real) | (Kind::Real, Kind::Whole) => Kind::Real,
            _ => {
                return Err(Refusal::at(
                    whole,
                    format!("`{whole}` mixes text and numbers"),
                    "make all of one kind, with `CAST(x AS VARCHAR)` where text is meant",
                ));
            }
        };
    }
    Ok(found)
}

/// A value that is computed with must be a number.
///
/// # Errors
/// [`Refusal`] of text.
pub(super) fn number(expr: &Expr, seen: Seen) -> Result<Seen, Refusal> {
    match seen.kind {
        Kind::Text => Err(Refusal::at(
            expr,
            format!("`{expr}` is text, and is computed with"),
            "cast it with `CAST(x AS BIGINT)`, or join text with `||`",
        )),
        Kind::Unknown => Ok(Seen { kind: Kind::Whole, ..seen }),
        _ => Ok(seen),
    }
}

fn arithmetic(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let whole = expr.clone();
    let Expr::BinaryOp { left, op, right } = expr else {
        return Err(super::outside::expression(&whole));
    };
    match op {
        BinaryOperator::Plus | BinaryOperator::Minus | BinaryOperator::Multiply => {
            let sides = [
                value(left, place, scope).and_then(|seen| number(left, seen))?,
                value(right, place, scope).and_then(|seen| number(right, seen))?,
            ];
            let kind = same_kind(&whole, &[sides[0].kind, sides[1].kind])?;
            Ok(Seen::all_of(kind, &sides))
        }
        BinaryOperator::Divide if scope.audience == Audience::AdHoc => {
            divide((&whole, left, right), place, scope)
        }
        BinaryOperator::StringConcat => {
            let sides = [part(left, place, scope)?, part(right, place, scope)?];
            Ok(Seen::all_of(Kind::Text, &sides))
        }
        _ => Err(super::outside::operator(&whole, op)),
    }
}

/// `CAST(a AS DOUBLE) / NULLIF(b, 0)`: the one division that every engine answers alike.
fn divide(
    (whole, left, right): (&Expr, &mut Expr, &mut Expr),
    place: Place,
    scope: &Scope,
) -> Result<Seen, Refusal> {
    let guarded = matches!(right, Expr::Function(divisor) if divisor.name.to_string().eq_ignore_ascii_case("nullif"));
    let sides = [value(left, place, scope)?, value(right, place, scope)?];
    if sides[0].kind == Kind::Real && sides[1].kind != Kind::Text && guarded {
        return Ok(Seen { nulls: Nulls::Possible, ..Seen::all_of(Kind::Real, &sides) });
    }
    Err(Refusal::at(
        whole,
        "`/` of whole numbers is cut on one engine and not on another, and so is division by zero",
        "write `CAST(a AS DOUBLE) / NULLIF(b, 0)`",
    ))
}

fn part(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let seen = value(expr, place, scope)?;
    match (seen.nulls, seen.kind) {
        (_, Kind::Real) => Err(Refusal::at(
            expr,
            "engines write floating point differently",
            "join text and whole numbers only",
        )),
        (Nulls::Possible, _) => Err(Refusal::at(
            expr,
            format!("`{expr}` can be NULL, and engines differ in what `||` makes of that"),
            format!("write `COALESCE({expr}, '')`"),
        )),
        (Nulls::Never, _) => Ok(seen),
    }
}

fn case(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let whole = expr.clone();
    let Expr::Case { operand, conditions, else_result, .. } = expr else {
        return Err(super::outside::expression(&whole));
    };
    let subject = operand.as_mut().map(|operand| value(operand, place, scope)).transpose()?;
    let mut seen = Vec::new();
    let mut kinds = Vec::new();
    let mut nulls = if else_result.is_some() { Nulls::Never } else { Nulls::Possible };
    let mut arms = Vec::new();
    for CaseWhen { condition: when, result } in conditions {
        seen.push(match &subject {
            Some(subject) => choice(when, subject, place, scope)?,
            None => condition(when, place, scope)?,
        });
        arms.push(result);
    }
    seen.extend(subject);
    if let Some(result) = else_result {
        arms.push(result);
    }
    for result in arms {
        let arm = arm(result, place, scope)?;
        kinds.extend(arm.iter().map(|arm| arm.kind));
        if arm.as_ref().is_none_or(|arm| arm.nulls == Nulls::Possible) {
            nulls = Nulls::Possible;
        }
        seen.extend(arm);
    }
    if kinds.is_empty() {
        return Err(Refusal::at(
            &whole,
            "every result of this CASE is NULL",
            "give it one that is not",
        ));
    }
    let kind = same_kind(&whole, &kinds)?;
    Ok(Seen { nulls, ..Seen::all_of(kind, &seen) })
}

/// A result of a CASE; `None` for NULL.
fn arm(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Option<Seen>, Refusal> {
    if is_null(expr) {
        return Ok(None);
    }
    let seen = value(expr, place, scope)?;
    widen(expr);
    Ok(Some(seen))
}

/// A choice of `CASE x WHEN choice`.
fn choice(when: &mut Expr, subject: &Seen, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let seen = value(when, place, scope)?;
    same_kind(when, &[subject.kind, seen.kind])?;
    if subject.varies() || seen.varies() {
        return Ok(seen);
    }
    Err(Refusal::at(when, "this compares two constants", "compare a column, or leave it out"))
}
