//! Literals and casts: 64-bit whole numbers and plain text, nothing that an engine sizes by itself.

use sqlparser::ast::{
    BinaryOperator, CastKind, DataType, ExactNumberInfo, Expr, UnaryOperator, Value,
};

use super::scope::{Kind, Scope, Seen};
use super::value::value;
use super::{Audience, Place, Refusal};

/// Checks a literal.
///
/// # Errors
/// [`Refusal`] of NULL, booleans, decimals (in the catalog) and dialects' own strings.
pub(super) fn literal(expr: &Expr, literal: &Value, audience: Audience) -> Result<Seen, Refusal> {
    match literal {
        Value::Number(digits, false) if digits.parse::<i64>().is_ok() => {
            Ok(Seen::constant(Kind::Whole))
        }
        Value::Number(digits, false) if audience == Audience::AdHoc && is_decimal(digits) => {
            Ok(Seen::constant(Kind::Real))
        }
        Value::Number(..) => Err(Refusal::at(
            expr,
            format!("`{expr}` is no whole number of 64 bits"),
            "count in whole units: seconds, cents, ten-thousandths",
        )),
        Value::SingleQuotedString(_) => Ok(Seen::constant(Kind::Text)),
        Value::Null => Err(Refusal::at(
            expr,
            "a bare NULL has no type",
            "write `CAST(NULL AS BIGINT)` or `CAST(NULL AS VARCHAR)`; compare with `IS NULL`",
        )),
        Value::Boolean(_) => Err(Refusal::at(
            expr,
            format!("`{expr}` is a boolean, which engines store differently"),
            "flags are whole numbers: 1 or 0",
        )),
        _ => Err(Refusal::at(
            expr,
            format!("`{expr}` is a literal of one engine's own"),
            "write text in single quotes: 'text'",
        )),
    }
}

/// Whether the expression is an integer made of literals alone, which Polars would make 32 bits wide.
pub(super) fn is_narrow(expr: &Expr) -> bool {
    match expr {
        Expr::Value(value) => {
            matches!(&value.value, Value::Number(digits, _) if digits.parse::<i64>().is_ok())
        }
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } | Expr::Nested(expr) => is_narrow(expr),
        Expr::BinaryOp {
            left,
            op: BinaryOperator::Plus | BinaryOperator::Minus | BinaryOperator::Multiply,
            right,
        } => is_narrow(left) && is_narrow(right),
        _ => false,
    }
}

/// Casts an integer made of literals to 64 bits.
pub(super) fn widen(expr: &mut Expr) {
    if is_narrow(expr) {
        to_bigint(expr);
    }
}

/// Wraps an expression into `CAST(… AS BIGINT)`.
pub(super) fn to_bigint(expr: &mut Expr) {
    let inner = std::mem::replace(expr, Expr::value(Value::Null));
    *expr = Expr::Cast {
        kind: CastKind::Cast,
        expr: Box::new(inner),
        data_type: DataType::BigInt(None),
        array: false,
        format: None,
    };
}

/// Whether the expression is a literal, perhaps negative, perhaps cast to 64 bits.
pub(super) fn is_literal(expr: &Expr) -> bool {
    match expr {
        Expr::Value(_) => true,
        Expr::UnaryOp { op: UnaryOperator::Minus, expr }
        | Expr::Cast { expr, data_type: DataType::BigInt(None), .. } => is_literal(expr),
        _ => false,
    }
}

/// The whole number that a literal states.
pub(super) fn whole_number(expr: &Expr) -> Option<i64> {
    match expr {
        Expr::Value(value) => match &value.value {
            Value::Number(digits, false) => digits.parse().ok(),
            _ => None,
        },
        _ => None,
    }
}

/// Checks `CAST(x AS type)` and writes its type in the one spelling that every engine knows.
///
/// # Errors
/// [`Refusal`] of other casts, other types, and what stands inside.
pub(super) fn cast(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let whole = expr.clone();
    let Expr::Cast { kind, expr: inner, data_type, array: false, format: None } = expr else {
        return Err(Refusal::at(&whole, "a cast of one engine's own", "write `CAST(x AS BIGINT)`"));
    };
    if !matches!(kind, CastKind::Cast | CastKind::DoubleColon) {
        return Err(Refusal::at(
            &whole,
            "TRY_CAST turns different texts into NULL on different engines",
            "let ingest type the column, or `CAST` what is known to be a number",
        ));
    }
    *kind = CastKind::Cast;
    let target = target(&whole, data_type, scope.audience)?;
    if is_null(inner) {
        return Ok(Seen { nulls: super::scope::Nulls::Possible, ..Seen::constant(target) });
    }
    let seen = value(inner, place, scope)?;
    if (seen.kind, target) == (Kind::Real, Kind::Whole) {
        return Err(Refusal::at(
            &whole,
            "engines round floating point to whole numbers in different ways",
            "leave it floating, or compute it in whole numbers from the start",
        ));
    }
    Ok(Seen { kind: target, ..seen })
}

/// Whether the expression is a bare NULL.
pub(super) fn is_null(expr: &Expr) -> bool {
    matches!(expr, Expr::Value(value) if value.value == Value::Null)
}

fn target(whole: &Expr, data_type: &mut DataType, audience: Audience) -> Result<Kind, Refusal> {
    match data_type {
        DataType::BigInt(None) => Ok(Kind::Whole),
        DataType::Varchar(None) | DataType::Text | DataType::String(None) => {
            *data_type = DataType::Varchar(None);
            Ok(Kind::Text)
        }
        DataType::Double(ExactNumberInfo::None) | DataType::DoublePrecision
            if audience == Audience::AdHoc =>
        {
            *data_type = DataType::Double(ExactNumberInfo::None);
            Ok(Kind::Real)
        }
        _ => Err(Refusal::at(
            whole,
            format!("`{data_type}` is not one of the types that queries compute in"),
            "cast to BIGINT or VARCHAR; shares and means are computed from sums after the query",
        )),
    }
}

fn is_decimal(digits: &str) -> bool {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits.split_once('.').is_some_and(|(whole, rest)| is_digits(whole) && is_digits(rest))
}
