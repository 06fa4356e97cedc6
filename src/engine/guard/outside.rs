//! What is most often written although it is outside the subset, with the reason and the rewrite.

use sqlparser::ast::{BinaryOperator, Expr};

use super::Refusal;

/// The functions of the subset, for messages.
const KNOWN: &str = "SUM, COUNT, MIN, MAX, COALESCE, NULLIF, ABS, LOWER, UPPER, TRIM, LENGTH, SUBSTR, \
                     REPLACE, and OVER: ROW_NUMBER, LAG, LEAD, FIRST_VALUE";

const SUMS: &str = "return numerator and denominator as whole numbers; shares and means are computed \
                    from them after the query";
const CLOCK: &str = "instants are epoch seconds: subtract them; local dates, weeks and business time \
                     come from the `clock` table by a join on its slot";
const RANKS: &str = "number the rows with ROW_NUMBER and a unique tie-break; where ties share a rank, \
                     take MIN of that number OVER (PARTITION BY the tied key) in the next CTE";
const PIECES: &str = "join the pieces with `||`, each in COALESCE";

/// A refusal of an expression that is no value of the subset.
pub(super) fn expression(expr: &Expr) -> Refusal {
    let (reason, rewrite) = match expr {
        Expr::Subquery(_) => ("a scalar subquery", "name it as a CTE and join it"),
        Expr::Exists { .. } | Expr::InSubquery { .. } => {
            ("a subquery in a condition", "join a CTE of the distinct keys")
        }
        Expr::Extract { .. }
        | Expr::Interval(_)
        | Expr::TypedString(_)
        | Expr::AtTimeZone { .. } => {
            ("date arithmetic, which every engine does in its own way", CLOCK)
        }
        Expr::Ceil { .. } | Expr::Floor { .. } => ("rounding, which engines do differently", SUMS),
        Expr::Position { .. } | Expr::Overlay { .. } => {
            ("a text function outside the subset", "use LIKE, SUBSTR or REPLACE")
        }
        _ if is_condition(expr) => (
            "a condition is not a value: engines return different types for it",
            "write `CASE WHEN … THEN 1 ELSE 0 END`",
        ),
        _ => (
            "outside the subset that runs alike on every engine",
            "see the SQL subset in the README",
        ),
    };
    Refusal::at(expr, format!("`{expr}`: {reason}"), rewrite)
}

/// A refusal of what is no condition of the subset.
pub(super) fn condition(expr: &Expr) -> Refusal {
    let (reason, rewrite) = match expr {
        Expr::Identifier(_) | Expr::CompoundIdentifier(_) | Expr::Value(_) | Expr::Case { .. } => {
            ("a value is not a condition", "compare it: flags are 1 or 0, so `flag = 1`")
        }
        Expr::IsTrue(_)
        | Expr::IsNotTrue(_)
        | Expr::IsFalse(_)
        | Expr::IsNotFalse(_)
        | Expr::IsUnknown(_)
        | Expr::IsNotUnknown(_) => {
            ("Polars takes NULL for false here", "write `CASE WHEN … THEN 1 ELSE 0 END = 1`")
        }
        Expr::IsDistinctFrom(..) | Expr::IsNotDistinctFrom(..) => {
            ("not known to every engine", "compare COALESCE of both sides, or spell IS NULL out")
        }
        Expr::ILike { .. } | Expr::RLike { .. } | Expr::SimilarTo { .. } | Expr::Like { .. } => {
            ("not known to every engine", "write `LOWER(x) LIKE 'literal%'`, without ESCAPE")
        }
        Expr::InSubquery { .. } | Expr::Exists { .. } => {
            ("a subquery in a condition", "join a CTE of the distinct keys")
        }
        _ => return expression(expr),
    };
    Refusal::at(expr, format!("`{expr}`: {reason}"), rewrite)
}

/// A refusal of an operator.
pub(super) fn operator(whole: &Expr, op: &BinaryOperator) -> Refusal {
    if is_condition(whole) {
        return expression(whole);
    }
    let (reason, rewrite) = match op {
        BinaryOperator::Divide => {
            ("`/` of whole numbers is cut on one engine and not on another", SUMS)
        }
        BinaryOperator::Modulo => (
            "`%` of negative numbers differs from engine to engine",
            "compute the remainder at ingest, or take it from the `clock` table",
        ),
        _ => ("an operator outside the subset", "use +, -, *, ||, comparisons, AND, OR and NOT"),
    };
    Refusal::at(whole, format!("`{whole}`: {reason}"), rewrite)
}

/// A refusal of a function by its name.
pub(super) fn function(expr: &Expr, name: &str) -> Refusal {
    let date = name.starts_with("date") || name.starts_with("time") || name.starts_with("current_");
    let (reason, rewrite) = match name {
        "round" | "ceil" | "floor" | "trunc" | "avg" | "median" | "stddev" | "mod" | "div" => {
            ("rounds or divides, which engines do differently", SUMS)
        }
        "now" | "year" | "month" | "day" | "extract" | "to_date" | "strftime" => {
            ("reads the clock or the calendar in one engine's own way", CLOCK)
        }
        _ if date => ("reads the clock or the calendar in one engine's own way", CLOCK),
        "concat" | "concat_ws" | "string_agg" => ("engines differ in what NULL does to it", PIECES),
        "rank" | "dense_rank" | "ntile" | "percent_rank" | "cume_dist" => {
            ("not in this build of the default engine", RANKS)
        }
        "last_value" | "nth_value" => {
            ("means something else without a frame", "use FIRST_VALUE with the other direction")
        }
        "greatest" | "least" | "if" | "iff" | "ifnull" | "nvl" | "decode" => {
            ("engines differ in it", "write it as CASE or COALESCE")
        }
        _ => ("not one of the functions that every engine answers alike", KNOWN),
    };
    Refusal::at(expr, format!("`{}`: {reason}", name.to_uppercase()), rewrite)
}

fn is_condition(expr: &Expr) -> bool {
    match expr {
        Expr::BinaryOp { op, .. } => matches!(
            op,
            BinaryOperator::Eq
                | BinaryOperator::NotEq
                | BinaryOperator::Lt
                | BinaryOperator::LtEq
                | BinaryOperator::Gt
                | BinaryOperator::GtEq
                | BinaryOperator::And
                | BinaryOperator::Or
        ),
        Expr::IsNull(_)
        | Expr::IsNotNull(_)
        | Expr::InList { .. }
        | Expr::Between { .. }
        | Expr::Like { .. } => true,
        Expr::UnaryOp { op, .. } => matches!(op, sqlparser::ast::UnaryOperator::Not),
        _ => false,
    }
}
