//! Conversion by how soon the AE touched, and whether it falls along the bands.

use super::convert::share;
use super::rates;
use crate::measured::Measured;
use crate::review::{Response, ResponseBucket, ResponseTrend};
use crate::stats::{Dose, cochran_armitage};

/// The metric, whose parts are the bands.
const METRIC: &str = "response_band";
/// Bands of those touched, with their places on the scale, quickest first.
const TOUCHED: [(&str, f64); 6] = [
    ("within_5_minutes", 1.0),
    ("within_30_minutes", 2.0),
    ("within_1_hour", 3.0),
    ("same_day", 4.0),
    ("next_day", 5.0),
    ("later", 6.0),
];
/// The band of those never touched.
const NEVER: &str = "never";

/// The bands over the matured window.
pub(super) fn response(measured: &Measured) -> Response {
    let tally = |band: &str| rates::window(measured, METRIC, band);
    let doses: Vec<Dose> =
        TOUCHED.iter().filter_map(|&(band, place)| Dose::new(place, tally(band)).ok()).collect();
    let bucket = |&(name, _): &(&str, f64)| ResponseBucket {
        name: name.to_owned(),
        share: share(tally(name)),
    };
    Response {
        buckets: TOUCHED.iter().map(bucket).collect(),
        never: share(tally(NEVER)),
        trend: trend(&doses),
    }
}

/// The trend along bands that have an order, and its test.
pub(super) fn trend(doses: &[Dose]) -> Option<ResponseTrend> {
    let found = cochran_armitage(doses)?;
    Some(ResponseTrend { slope: found.slope, p_value: found.test.p_value.value() })
}
