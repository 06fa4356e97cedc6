//! The states of the follow-up target, per AE.

use crate::charts::sla_states::{SlaRow as Bar, SlaStates, draw};
use crate::charts::{Caption, ChartError};
use crate::report::words::name;
use crate::review::SlaRow;

use super::{Pair, both, count};

/// A bar per AE, and one for all; `None` when there is no row.
pub(crate) fn states(rows: &[SlaRow], caption: Caption) -> Result<Option<Pair>, ChartError> {
    if rows.is_empty() {
        return Ok(None);
    }
    let input = SlaStates { caption, rows: rows.iter().map(bar).collect() };
    both(|size| draw(&input, size)).map(Some)
}

fn bar(row: &SlaRow) -> Bar {
    let name = if row.id.is_empty() { "All AEs".to_owned() } else { name::of_data(&row.name) };
    Bar {
        name,
        met: count(row.states.met),
        late: count(row.states.late),
        open_within: count(row.states.open_within),
        open_breached: count(row.states.open_breached),
    }
}
