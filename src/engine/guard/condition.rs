//! Conditions: comparisons of values, AND, OR, NOT, and nothing that engines answer differently.

use sqlparser::ast::{BinaryOperator, Expr, UnaryOperator, Value};

use super::constant::is_literal;
use super::scope::{Kind, Qualified, Scope, Seen};
use super::value::{same_kind, value};
use super::{Place, Refusal};

/// Checks a condition.
///
/// # Errors
/// [`Refusal`] of whatever is outside the subset, or is no condition.
pub(super) fn condition(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let whole = expr.clone();
    match expr {
        Expr::Nested(inner) | Expr::UnaryOp { op: UnaryOperator::Not, expr: inner } => {
            condition(inner, place, scope)
        }
        Expr::BinaryOp { left, op: BinaryOperator::And | BinaryOperator::Or, right } => {
            let sides = [condition(left, place, scope)?, condition(right, place, scope)?];
            Ok(Seen::all_of(Kind::Whole, &sides))
        }
        Expr::BinaryOp { left, op, right } if is_comparison(op) => {
            let sides = [value(left, place, scope)?, value(right, place, scope)?];
            compared(&whole, &sides)
        }
        Expr::IsNull(inner) | Expr::IsNotNull(inner) => {
            let seen = value(inner, place, scope)?;
            compared(&whole, &[seen])
        }
        Expr::InList { expr: inner, list, .. } => {
            let mut seen = vec![value(inner, place, scope)?];
            for entry in list {
                seen.push(listed(entry, place, scope)?);
            }
            compared(&whole, &seen)
        }
        Expr::Between { expr: inner, low, high, .. } => {
            let seen = [
                value(inner, place, scope)?,
                value(low, place, scope)?,
                value(high, place, scope)?,
            ];
            compared(&whole, &seen)
        }
        Expr::Like { any: false, expr: inner, pattern, escape_char: None, .. } => {
            let seen = value(inner, place, scope)?;
            pattern_of(pattern)?;
            compared(&whole, &[seen, Seen::constant(Kind::Text)])
        }
        other => Err(super::outside::condition(other)),
    }
}

/// The columns that cannot be NULL where this condition holds.
///
/// # Errors
/// [`Refusal`] of an unknown column; none once [`condition`] has passed.
pub(super) fn proved(expr: &mut Expr, scope: &Scope) -> Result<Vec<Qualified>, Refusal> {
    let sides = match expr {
        Expr::Nested(inner) => return proved(inner, scope),
        Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
            let mut both = proved(left, scope)?;
            both.extend(proved(right, scope)?);
            return Ok(both);
        }
        Expr::BinaryOp { left, op, right } if is_comparison(op) => vec![left, right],
        Expr::IsNotNull(inner)
        | Expr::InList { expr: inner, .. }
        | Expr::Between { expr: inner, .. }
        | Expr::Like { expr: inner, .. } => vec![inner],
        _ => Vec::new(),
    };
    let mut columns = Vec::new();
    for side in sides {
        columns.extend(scope.column(side)?.map(|(qualified, _)| qualified));
    }
    Ok(columns)
}

fn is_comparison(op: &BinaryOperator) -> bool {
    matches!(
        op,
        BinaryOperator::Eq
            | BinaryOperator::NotEq
            | BinaryOperator::Lt
            | BinaryOperator::LtEq
            | BinaryOperator::Gt
            | BinaryOperator::GtEq
    )
}

fn compared(whole: &Expr, seen: &[Seen]) -> Result<Seen, Refusal> {
    let kinds: Vec<_> = seen.iter().map(|seen| seen.kind).collect();
    same_kind(whole, &kinds)?;
    let both = Seen::all_of(Kind::Whole, seen);
    if both.varies() {
        return Ok(both);
    }
    Err(Refusal::at(
        whole,
        format!(
            "`{whole}` compares constants, which Polars folds away together with what depends on it"
        ),
        "compare a column, or leave the condition out",
    ))
}

fn listed(entry: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    if is_literal(entry) {
        return value(entry, place, scope);
    }
    Err(Refusal::at(
        entry,
        format!("`{entry}` in an IN list is no literal"),
        "list literals; compare columns with `=` and OR",
    ))
}

fn pattern_of(pattern: &Expr) -> Result<(), Refusal> {
    match pattern {
        Expr::Value(value) => match &value.value {
            Value::SingleQuotedString(text) if !text.contains('\\') => Ok(()),
            _ => Err(no_pattern(pattern)),
        },
        _ => Err(no_pattern(pattern)),
    }
}

fn no_pattern(pattern: &Expr) -> Refusal {
    Refusal::at(
        pattern,
        format!("`{pattern}` is no pattern that every engine reads alike"),
        "write the pattern as a literal with `%` and `_`, without a backslash",
    )
}
