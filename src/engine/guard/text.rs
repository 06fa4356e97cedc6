//! Text: what must be text, and the two functions that every engine spells differently.

use sqlparser::ast::{Expr, TrimWhereField, Value};

use super::constant::whole_number;
use super::scope::{Kind, Scope, Seen};
use super::value::value;
use super::{Place, Refusal};

/// Checks a value that must be text.
///
/// # Errors
/// [`Refusal`] of numbers.
pub(super) fn text(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let seen = value(expr, place, scope)?;
    if matches!(seen.kind, Kind::Text | Kind::Unknown) {
        return Ok(Seen { kind: Kind::Text, ..seen });
    }
    Err(Refusal::at(
        expr,
        format!("`{expr}` is a number where text is expected"),
        "cast it with `CAST(x AS VARCHAR)`",
    ))
}

/// Checks `TRIM(x)` and writes it as trimming blanks, which is what most engines mean by it.
///
/// # Errors
/// [`Refusal`] of trimming on one side or of other characters.
pub(super) fn trim(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let refusal = Refusal::at(
        expr,
        format!("`{expr}` is spelled differently from engine to engine"),
        "write `TRIM(x)`, which takes blanks off both ends",
    );
    let Expr::Trim { trim_where, trim_what, expr: inner, trim_characters: None } = expr else {
        return Err(refusal);
    };
    let blank = || Expr::value(Value::SingleQuotedString(" ".to_owned()));
    let is_plain = match (&trim_where, &trim_what) {
        (None, None) => true,
        (Some(TrimWhereField::Both), Some(what)) => **what == blank(),
        _ => false,
    };
    if !is_plain {
        return Err(refusal);
    }
    *trim_where = Some(TrimWhereField::Both);
    *trim_what = Some(Box::new(blank()));
    text(inner, place, scope)
}

/// Checks `SUBSTR(x, start, length)` and writes it with commas.
///
/// # Errors
/// [`Refusal`] of a start or length that is no literal, or counts from the end.
pub(super) fn substr(expr: &mut Expr, place: Place, scope: &Scope) -> Result<Seen, Refusal> {
    let refusal = Refusal::at(
        expr,
        format!("`{expr}` does not start at a literal from 1 on, where engines agree"),
        "write `SUBSTR(x, 1, 3)`: start at 1 or later, a length of 0 or more",
    );
    let Expr::Substring {
        expr: inner,
        substring_from: Some(from),
        substring_for,
        special,
        shorthand,
    } = expr
    else {
        return Err(refusal);
    };
    let starts = whole_number(from).is_some_and(|start| start >= 1);
    let ends = substring_for.as_ref().is_none_or(|length| whole_number(length).is_some());
    if !starts || !ends {
        return Err(refusal);
    }
    (*special, *shorthand) = (true, true);
    text(inner, place, scope)
}
