//! The states of the follow-up target, per AE.

use crate::charts::sla_states::{self, SlaRow as Bar, draw};
use crate::charts::{Caption, ChartError};
use crate::report::words::name;
use crate::report::words::phrases::{Phrases, say};
use crate::review::{SlaRow, SlaStates};

use super::{Pair, both, count};

/// A bar per AE, and one for all; `None` when there is no row.
pub(crate) fn states(
    (p, min_percent): (&Phrases, u64),
    rows: &[SlaRow],
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    if rows.is_empty() {
        return Ok(None);
    }
    let input = sla_states::SlaStates {
        caption,
        rows: rows.iter().map(|row| bar(p, row, min_percent)).collect(),
    };
    both(|size| draw(&input, size)).map(Some)
}

fn bar(p: &Phrases, row: &SlaRow, min_percent: u64) -> Bar {
    let SlaStates { met, late, open_within, open_breached } = row.states;
    let n = met + late + open_within + open_breached;
    let name = if row.id.is_empty() { say!(p, "all-aes") } else { name::of_data(&row.name) };
    Bar {
        name,
        met: count(met),
        late: count(late),
        open_within: count(open_within),
        open_breached: count(open_breached),
        within: row.within_target.filter(|_| n >= min_percent).map(|(share, ..)| share),
    }
}
