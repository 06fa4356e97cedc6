//! What each AE received against what is due.

use crate::charts::dot_plot::{DotPlot, DotRow, RowFlag, draw};
use crate::charts::{Caption, ChartError, Side, Signal, Verdict};
use crate::report::words::name;
use crate::report::words::phrases::{Phrases, say};
use crate::review::{AeLoad, LoadShare, LoadSide, TeamLoad};

use super::{Pair, both, counts, observed};

/// A dot, its interval and a tick at the share due, for every AE who is compared; `None` without any.
pub(crate) fn load(
    p: &Phrases,
    teams: &[TeamLoad],
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let rows = teams.iter().flat_map(|team| &team.rows);
    let rows: Vec<DotRow> = rows.filter_map(|row| Some(dot(row, row.against?))).collect();
    if rows.is_empty() {
        return Ok(None);
    }
    let input = DotPlot {
        caption,
        rows,
        team: None,
        benchmark: None,
        counts_heading: say!(p, "routing-load-counts"),
        shrunk_words: say!(p, "routing-load-due"),
    };
    both(|size| draw(&input, size)).map(Some)
}

fn dot(row: &AeLoad, load: LoadShare) -> DotRow {
    let signal = |side| RowFlag::Signal(Signal { side, verdict: Verdict::Worse });
    DotRow {
        name: name::of_data(&row.name),
        counts: counts(&load.share),
        share: observed(&load.share),
        shrunk: Some(load.due),
        flag: match load.side {
            Some(LoadSide::Over) => signal(Side::Above),
            Some(LoadSide::Under) => signal(Side::Below),
            None => RowFlag::None,
        },
    }
}
