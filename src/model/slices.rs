//! Which slices and weeks each kind of facts is counted over, and the cells made of it.

use super::cells::{Counted, Sums};
use super::{ModelError, WeekPlan};
use crate::catalog::Catalog;
use crate::engine::Engine;
use crate::measured::{Slice, Span, WeekRange};

/// A kind of facts: the table of what each row counts for, named as the query that makes it.
pub(super) struct Kind {
    pub(super) cells: &'static str,
    stretches: fn(Slice, &WeekPlan) -> Vec<Stretch>,
}

pub(super) const KINDS: [Kind; 4] = [
    Kind { cells: "handoff_cells", stretches: of_handoffs },
    Kind { cells: "appointment_cells", stretches: of_handoffs },
    Kind { cells: "inquiry_cells", stretches: of_inquiries },
    Kind { cells: "target_cells", stretches: of_targets },
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

    /// The week under which a row of that week is counted; `None` when it is outside.
    fn counted_under(self, week: i64) -> Option<i64> {
        match self {
            Self::Weekly(from) => from.is_none_or(|from| week >= i64::from(from)).then_some(week),
            Self::Together(_, WeekRange { first, last }) => {
                (i64::from(first)..=i64::from(last)).contains(&week).then(|| i64::from(first))
            }
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
        let counted = Counted::of(engine, catalog, kind.cells)?;
        let mut sums = Sums::of(&counted);
        for &slice in slices {
            let Some(members) = counted.members(slice)? else { continue };
            for stretch in (kind.stretches)(slice, plan) {
                let name = cell_slice(slice, stretch.span());
                sums.add(&name, &members, |week| stretch.counted_under(week))?;
            }
        }
        sums.register(engine, kind.cells)?;
    }
    Ok(())
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
