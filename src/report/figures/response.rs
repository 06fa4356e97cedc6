//! Conversion by bands that have an order: how soon the first touch came, how much of the brief was missing.

use crate::charts::ordered_bands::{OrderedBands, draw};
use crate::charts::{Caption, ChartError, SampleSize, ShareColumn};
use crate::report::words::briefs as brief_words;
use crate::report::words::phrases::say;
use crate::report::words::response::band;
use crate::report::words::share::Thresholds;
use crate::review::{Briefs, Response, Share, SmallN};

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

/// By how many components of the brief were missing; `None` without a handoff.
pub(crate) fn missing(
    briefs: &Briefs,
    thresholds: Thresholds<'_>,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let p = thresholds.p;
    let rows = &briefs.conversion_by_missing;
    if rows.iter().all(|(_, share)| share.eligible == 0) {
        return Ok(None);
    }
    let bands =
        rows.iter().map(|(n, share)| column(brief_words::missing(p, *n), share, thresholds));
    let input = OrderedBands {
        caption,
        bands: bands.collect(),
        apart: None,
        reference: None,
        axis_words: say!(p, "figure-missing-axis"),
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
