//! The states of what else an AE promises, a panel per promise.

use crate::charts::sla_states::{SlaPanel, SlaPanels, SlaRow as Bar, draw_panels};
use crate::charts::{Caption, ChartError};
use crate::report::words::metric::metric;
use crate::report::words::phrases::Phrases;
use crate::report::words::promises::who;
use crate::review::{Promise, PromiseRow};

use super::{Pair, both, count};

/// A panel per promise with the same people.
pub(crate) fn promises(
    p: &Phrases,
    promises: &[Promise],
    caption: Caption,
) -> Result<Pair, ChartError> {
    let panel = |promise: &Promise| SlaPanel {
        heading: metric(p, &promise.metric).label,
        rows: promise.rows.iter().map(|row| bar(p, row)).collect(),
    };
    let input = SlaPanels { caption, panels: promises.iter().map(panel).collect() };
    both(|size| draw_panels(&input, size))
}

fn bar(p: &Phrases, row: &PromiseRow) -> Bar {
    Bar {
        name: who(p, &row.id, &row.name),
        met: count(row.states.met),
        late: count(row.states.late),
        open_within: count(row.states.open_within),
        open_breached: count(row.states.open_breached),
        within: None,
    }
}
