//! The states of the follow-up target, per AE.

use crate::charts::sla_states::{SlaRow as Bar, SlaStates, draw};
use crate::charts::{Caption, ChartError};
use crate::report::words::name;
use crate::report::words::phrases::{Phrases, say};
use crate::review::SlaRow;

use super::{Pair, both, count};

/// A bar per AE, and one for all; `None` when there is no row.
pub(crate) fn states(
    p: &Phrases,
    rows: &[SlaRow],
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    if rows.is_empty() {
        return Ok(None);
    }
    let input = SlaStates { caption, rows: rows.iter().map(|row| bar(p, row)).collect() };
    both(|size| draw(&input, size)).map(Some)
}

fn bar(p: &Phrases, row: &SlaRow) -> Bar {
    let name = if row.id.is_empty() { say!(p, "all-aes") } else { name::of_data(&row.name) };
    Bar {
        name,
        met: count(row.states.met),
        late: count(row.states.late),
        open_within: count(row.states.open_within),
        open_breached: count(row.states.open_breached),
    }
}
