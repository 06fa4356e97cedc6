//! Counts each fact table by slice and span: the cells that every metric's query sums.

use super::{ModelError, WeekPlan, sql};
use crate::catalog::Catalog;
use crate::engine::Engine;
use crate::measured::{Slice, Span};

/// The two kinds of facts: what is sliced, what the cells' query calls it, and the cells' name.
const SLICED: [(&str, &str, &str); 2] = [
    ("fact_handoffs", "sliced_handoffs", "handoff_cells"),
    ("fact_appointments", "sliced_appointments", "appointment_cells"),
];

/// Registers `handoff_cells` and `appointment_cells` over these slices.
pub(super) fn build<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    plan: &WeekPlan,
    slices: &[Slice],
) -> Result<(), ModelError> {
    for (fact, sliced, cells) in SLICED {
        let columns: Vec<String> = engine
            .columns(fact)
            .unwrap_or_default()
            .into_iter()
            .filter(|(name, _)| name != "week_start")
            .map(|(name, _)| name)
            .collect();
        let query = format!("cells/{cells}");
        let mut parts = Vec::new();
        for &slice in slices {
            for &span in slice.spans() {
                let part = format!("{cells}_{}_{}", slice.name(), span_name(span));
                engine.define(sliced, sliced, &slice_sql(fact, &columns, slice, span, plan))?;
                engine.keep(&part, &query, sql(catalog, &query)?)?;
                parts.push((slice, span, part));
            }
        }
        engine.forget(sliced);
        unite(engine, cells, &parts)?;
    }
    Ok(())
}

/// Name of a span inside the cells' `slice` column.
fn span_name(span: Span) -> &'static str {
    match span {
        Span::Weekly => "weekly",
        Span::Window => "window",
        Span::MaturedWindow => "matured",
    }
}

/// What stands in the cells' `slice` column.
pub(super) fn cell_slice(slice: Slice, span: Span) -> String {
    format!("{}.{}", slice.name(), span_name(span))
}

fn slice_sql(fact: &str, columns: &[String], slice: Slice, span: Span, plan: &WeekPlan) -> String {
    let weeks = &plan.weeks;
    let (week, filter) = match span {
        Span::Weekly => (
            "f.week_start".to_owned(),
            if slice == Slice::All {
                String::new()
            } else {
                format!("\nWHERE f.week_start >= {}", plan.slices_from)
            },
        ),
        Span::Window => (weeks.window.to_string(), between(weeks.window, weeks.review)),
        Span::MaturedWindow => {
            (weeks.matured_window.to_string(), between(weeks.matured_window, weeks.matured))
        }
    };
    let member = slice.column().map_or_else(|| "''".to_owned(), |column| format!("f.{column}"));
    let rest: Vec<String> = columns.iter().map(|name| format!("    f.{name} AS {name}")).collect();
    format!(
        "SELECT\n    {member} AS member,\n    CAST({week} AS BIGINT) AS week_start,\n{}\nFROM {fact} f{filter}",
        rest.join(",\n")
    )
}

fn between(first: i32, last: i32) -> String {
    format!("\nWHERE f.week_start >= {first} AND f.week_start <= {last}")
}

fn unite<E: Engine>(
    engine: &mut E,
    cells: &str,
    parts: &[(Slice, Span, String)],
) -> Result<(), ModelError> {
    let Some((_, _, first)) = parts.first() else { return Ok(()) };
    let columns: Vec<String> =
        engine.columns(first).unwrap_or_default().into_iter().map(|(name, _)| name).collect();
    let arms: Vec<String> = parts
        .iter()
        .map(|(slice, span, part)| {
            let rest: Vec<String> =
                columns.iter().map(|name| format!("p.{name} AS {name}")).collect();
            let slice = cell_slice(*slice, *span);
            format!("SELECT '{slice}' AS slice, {} FROM {part} p", rest.join(", "))
        })
        .collect();
    engine.keep(cells, cells, &arms.join("\nUNION ALL\n"))?;
    for (_, _, part) in parts {
        engine.forget(part);
    }
    Ok(())
}
