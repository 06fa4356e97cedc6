//! Conversion by how soon the AE touched: a dose and a response, observed and not tried out.

use super::Share;

/// Handoffs first touched within one band.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseBucket {
    /// Part of `response_band`: `within_5_minutes`, …, `later`.
    pub name: String,
    /// Of those still open at the band's upper edge, the share that became an opportunity in time.
    pub share: Share,
}

/// The trend of conversion along bands that have an order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResponseTrend {
    /// Change of the rate from one band to the next, in shares.
    pub slope: f64,
    /// p-value of no trend (Cochran-Armitage); one test, not adjusted.
    pub p_value: f64,
}

/// Conversion by band of the first touch, over the matured window.
///
/// Caveat, to be printed with it: prospects who answer fast are also touched fast, and urgent
/// handoffs get both. A handoff counts in a band only when it was still open at the band's upper
/// edge, neither an opportunity nor disqualified before it: otherwise a quick conversion would be credited to the
/// touch that it left no time for. It is an observation and proves no effect of speed.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// The bands of those touched, quickest first, empty ones too.
    pub buckets: Vec<ResponseBucket>,
    /// Handoffs never touched, still open at the end of the AE's next business day: shown beside
    /// the bands, not part of the trend.
    pub never: Share,
    /// The trend; `None` when the rows share one band, or are all achieved or all missed.
    pub trend: Option<ResponseTrend>,
}
