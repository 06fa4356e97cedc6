//! Counts each fact table by slice and span: the cells that every metric's query sums.

use super::{ModelError, WeekPlan, sql};
use crate::catalog::Catalog;
use crate::engine::Engine;
use crate::measured::{Slice, Span, WeekRange};

/// A kind of facts: what is sliced, what the cells' query calls it, and the cells' name.
pub(super) struct Kind {
    pub(super) fact: &'static str,
    pub(super) sliced: &'static str,
    pub(super) cells: &'static str,
    stretches: fn(Slice, &WeekPlan) -> Vec<Stretch>,
}

pub(super) const KINDS: [Kind; 4] = [
    Kind {
        fact: "fact_handoffs",
        sliced: "sliced_handoffs",
        cells: "handoff_cells",
        stretches: of_handoffs,
    },
    Kind {
        fact: "fact_appointments",
        sliced: "sliced_appointments",
        cells: "appointment_cells",
        stretches: of_handoffs,
    },
    Kind {
        fact: "fact_inquiries",
        sliced: "sliced_inquiries",
        cells: "inquiry_cells",
        stretches: of_inquiries,
    },
    Kind {
        fact: "fact_targets",
        sliced: "sliced_targets",
        cells: "target_cells",
        stretches: of_targets,
    },
];

/// Which weeks are counted, and whether each by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stretch {
    /// Each week by itself; of an earlier one than this there are no cells.
    Weekly(Option<i32>),
    /// The weeks together.
    Together(Span, WeekRange),
}

impl Stretch {
    fn span(self) -> Span {
        match self {
            Self::Weekly(_) => Span::Weekly,
            Self::Together(span, _) => span,
        }
    }
}

fn of_handoffs(slice: Slice, plan: &WeekPlan) -> Vec<Stretch> {
    let weeks = &plan.weeks;
    let stretch = |&span: &Span| match span {
        Span::Weekly => Stretch::Weekly((slice != Slice::All).then_some(plan.slices_from)),
        Span::Window => {
            Stretch::Together(span, WeekRange { first: weeks.window, last: weeks.review })
        }
        Span::MaturedWindow => {
            let range = WeekRange { first: weeks.matured_window, last: weeks.matured };
            Stretch::Together(span, range)
        }
    };
    slice.spans().iter().map(stretch).collect()
}

/// Inquiries are judged later than handoffs: over a window of their own.
fn of_inquiries(slice: Slice, plan: &WeekPlan) -> Vec<Stretch> {
    vec![match slice.spans() {
        [Span::Weekly] => Stretch::Weekly((slice != Slice::All).then_some(plan.inquiries.first)),
        _ => Stretch::Together(Span::MaturedWindow, plan.inquiries),
    }]
}

/// Targets are few: every period by itself, for everybody.
fn of_targets(_: Slice, _: &WeekPlan) -> Vec<Stretch> {
    vec![Stretch::Weekly(None)]
}

/// Registers the cells of every kind of facts over these slices.
pub(super) fn build<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    plan: &WeekPlan,
    slices: &[Slice],
) -> Result<(), ModelError> {
    for kind in KINDS {
        let columns = columns_of(engine, kind.fact);
        let has = |slice: &&Slice| {
            slice.dimensions().all(|one| columns.iter().any(|column| column == one.column()))
        };
        let query = format!("cells/{}", kind.cells);
        let mut parts = Vec::new();
        for &slice in slices.iter().filter(has) {
            for stretch in (kind.stretches)(slice, plan) {
                let name = cell_slice(slice, stretch.span());
                let part = format!("{}_{}", kind.cells, name.replace(['.', '+'], "_"));
                let text = slice_sql(kind.fact, &columns, slice, stretch);
                engine.define(kind.sliced, kind.sliced, &text)?;
                engine.keep(&part, &query, sql(catalog, &query)?)?;
                parts.push((name, part));
            }
        }
        engine.forget(kind.sliced);
        unite(engine, kind.cells, &parts)?;
    }
    Ok(())
}

/// The columns of a fact table that the cells are summed from.
pub(super) fn columns_of<E: Engine>(engine: &mut E, fact: &str) -> Vec<String> {
    let columns = engine.columns(fact).unwrap_or_default().into_iter();
    columns.map(|(name, _)| name).filter(|name| name != "week_start").collect()
}

/// What stands in the cells' `slice` column.
pub(super) fn cell_slice(slice: Slice, span: Span) -> String {
    let span = match span {
        Span::Weekly => "weekly",
        Span::Window => "window",
        Span::MaturedWindow => "matured",
    };
    format!("{}.{span}", slice.name())
}

fn slice_sql(fact: &str, columns: &[String], slice: Slice, stretch: Stretch) -> String {
    let (week, filter) = match stretch {
        Stretch::Weekly(None) => ("f.week_start".to_owned(), String::new()),
        Stretch::Weekly(Some(from)) => {
            ("f.week_start".to_owned(), format!("\nWHERE f.week_start >= {from}"))
        }
        Stretch::Together(_, WeekRange { first, last }) => (
            first.to_string(),
            format!("\nWHERE f.week_start >= {first} AND f.week_start <= {last}"),
        ),
    };
    let member = member_sql(slice);
    let rest: Vec<String> = columns.iter().map(|name| format!("    f.{name} AS {name}")).collect();
    format!(
        "SELECT\n    {member} AS member,\n    CAST({week} AS BIGINT) AS week_start,\n{}\nFROM {fact} f{filter}",
        rest.join(",\n")
    )
}

/// The member as an expression over the fact table `f`; blank where the row is left out.
fn member_sql(slice: Slice) -> String {
    match slice {
        Slice::All => "''".to_owned(),
        Slice::One(one) => format!("f.{}", one.column()),
        Slice::Two(one, other) => {
            let (one, other, between) = (one.column(), other.column(), slice.between());
            format!(
                "CASE WHEN f.{one} IS NOT NULL AND f.{other} IS NOT NULL \
                 THEN COALESCE(f.{one}, '') || '{between}' || COALESCE(f.{other}, '') END"
            )
        }
    }
}

/// One table of cells from its parts, each with the name of its slice.
pub(super) fn unite<E: Engine>(
    engine: &mut E,
    cells: &str,
    parts: &[(String, String)],
) -> Result<(), ModelError> {
    let Some((_, first)) = parts.first() else { return Ok(()) };
    let columns: Vec<String> =
        engine.columns(first).unwrap_or_default().into_iter().map(|(name, _)| name).collect();
    let arms: Vec<String> = parts
        .iter()
        .map(|(slice, part)| {
            format!("SELECT '{slice}' AS slice, {} FROM {part}", columns.join(", "))
        })
        .collect();
    engine.keep(cells, cells, &arms.join("\nUNION ALL\n"))?;
    for (_, part) in parts {
        engine.forget(part);
    }
    Ok(())
}
