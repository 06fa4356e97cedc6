//! Conversion by band of the first touch.

use crate::charts::ordered_bands::{OrderedBands, draw};
use crate::charts::{Caption, ChartError, SampleSize, ShareColumn};
use crate::report::words::phrases::say;
use crate::report::words::response::band;
use crate::report::words::share::Thresholds;
use crate::review::{Response, Share, SmallN};

use super::{Pair, both, counts, estimate};

/// The bands in their order, and apart from them those never touched; `None` without a handoff.
pub(crate) fn response(
    response: &Response,
    thresholds: Thresholds<'_>,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let p = thresholds.p;
    let all = response.buckets.iter().map(|bucket| &bucket.share).chain([&response.never]);
    if all.map(|share| share.eligible).sum::<u64>() == 0 {
        return Ok(None);
    }
    let bands = response.buckets.iter();
    let input = OrderedBands {
        caption,
        bands: bands.map(|b| column(band(p, &b.name), &b.share, thresholds)).collect(),
        apart: Some(column(band(p, "never"), &response.never, thresholds)),
        reference: None,
        axis_words: say!(p, "figure-response-axis"),
        note: String::new(),
    };
    both(|size| draw(&input, size)).map(Some)
}

/// A share in its place in an order; hollow where it is too small to be compared.
pub(super) fn column(label: String, share: &Share, thresholds: Thresholds<'_>) -> ShareColumn {
    let enough = thresholds.size(share) == SmallN::Enough;
    ShareColumn {
        label,
        counts: counts(share),
        share: estimate(share, thresholds),
        sample: if enough { SampleSize::Enough } else { SampleSize::Small },
    }
}
