//! The grid of briefs: SDRs by component.

use crate::charts::cells_heat::{CellsHeat, HeatCell, HeatRow, draw};
use crate::charts::{Caption, ChartError, SampleSize};
use crate::report::words::name;
use crate::report::words::number::capital;
use crate::report::words::phrases::say;
use crate::report::words::share::Thresholds;
use crate::review::{Briefs, Share, SmallN};

use super::{Pair, both, count, counts, estimate};

/// The most components that the grid holds; a brief with more is shown as a table alone.
const MOST_COMPONENTS: usize = 9;

/// The share complete, per SDR and component; `None` when there is no SDR or too many components.
pub(crate) fn cells(
    briefs: &Briefs,
    thresholds: Thresholds<'_>,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let p = thresholds.p;
    if briefs.by_sdr.is_empty() || !(1..=MOST_COMPONENTS).contains(&briefs.components.len()) {
        return Ok(None);
    }
    let team: Vec<Share> = briefs.components.iter().map(|part| part.share).collect();
    let team_n = team.iter().map(|share| share.eligible).max().unwrap_or(0);
    let input = CellsHeat {
        caption,
        columns: briefs.components.iter().map(|c| capital(&name::component(p, &c.name))).collect(),
        rows: briefs
            .by_sdr
            .iter()
            .map(|row| heat_row(&row.name, row.n, &row.shares, thresholds))
            .collect(),
        team: Some(heat_row(&say!(p, "fact-team"), team_n, &team, thresholds)),
    };
    both(|size| draw(&input, size)).map(Some)
}

fn heat_row(name: &str, n: u64, shares: &[Share], thresholds: Thresholds<'_>) -> HeatRow {
    let cells = shares.iter().map(|share| heat_cell(share, thresholds)).collect();
    HeatRow { name: name::of_data(name), n: count(n), cells }
}

fn heat_cell(share: &Share, thresholds: Thresholds<'_>) -> HeatCell {
    let size = thresholds.size(share);
    HeatCell {
        share: estimate(share, thresholds),
        counts: counts(share),
        sample: if size == SmallN::Enough { SampleSize::Enough } else { SampleSize::Small },
    }
}
