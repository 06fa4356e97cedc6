//! Transfer methods, raw and adjusted.

use crate::charts::method_compare::{MethodCompare, MethodRow, draw};
use crate::charts::{Caption, ChartError, Estimate, SampleSize};
use crate::report::words::name;
use crate::report::words::number::{capital, signed_points};
use crate::report::words::phrases::say;
use crate::report::words::share::Thresholds;
use crate::review::{Method, Methods, SmallN};

use super::{Pair, both, counts, observed};

/// A raw and an adjusted mark per method; `None` when there is no method.
pub(crate) fn methods(
    methods: &Methods,
    thresholds: Thresholds<'_>,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let p = thresholds.p;
    if methods.rows.is_empty() {
        return Ok(None);
    }
    let reference = methods.rows.iter().position(|row| row.name == methods.reference);
    let level = reference.and_then(|index| methods.rows[index].share.estimate);
    let input = MethodCompare {
        caption,
        methods: methods.rows.iter().map(|row| method_row(row, level, thresholds)).collect(),
        reference,
        adjusted_words: say!(
            p,
            "figure-adjusted-for",
            factor = name::factor(p, &methods.adjusted_for)
        ),
    };
    both(|size| draw(&input, size)).map(Some)
}

fn method_row(row: &Method, reference: Option<f64>, thresholds: Thresholds<'_>) -> MethodRow {
    let p = thresholds.p;
    let small = thresholds.size(&row.share) != SmallN::Enough;
    let difference = row.adjusted.map_or_else(String::new, |(points, ..)| {
        say!(p, "figure-points", points = signed_points(p, points))
    });
    MethodRow {
        name: capital(&name::method(p, &row.name)),
        counts: counts(&row.share),
        raw: observed(&row.share),
        adjusted: reference.zip(row.adjusted).map(|(level, difference)| placed(level, difference)),
        difference,
        sample: if small { SampleSize::Small } else { SampleSize::Enough },
    }
}

/// An adjusted difference as a place on the axis: the reference's level and the difference on top.
fn placed(level: f64, (points, low, high): (f64, f64, f64)) -> Estimate {
    let at = |difference: f64| (level + difference).clamp(0.0, 1.0);
    Estimate { value: at(points), low: at(low), high: at(high) }
}
