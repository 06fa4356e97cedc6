//! Counts and seconds as the quantities that they are.

/// A count as a float, for estimates only; exact below 2^53.
#[expect(clippy::cast_precision_loss, reason = "counts of rows are far below 2^53")]
pub fn real(count: u64) -> f64 {
    count as f64
}

/// Seconds in a minute.
pub const MINUTE_S: i64 = 60;
/// Seconds in a day of the wall clock.
pub const DAY_S: i64 = 86_400;
