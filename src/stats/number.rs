//! Integers made real, in the one place where a cast may stand.

/// A count as a real number.
#[expect(clippy::cast_precision_loss, reason = "counts of rows stay far below 2^53")]
pub(super) fn real(count: u64) -> f64 {
    count as f64
}

/// A length as a real number.
#[expect(clippy::cast_precision_loss, reason = "lengths in memory stay far below 2^53")]
pub(super) fn real_len(len: usize) -> f64 {
    len as f64
}

/// A time or duration as a real number.
#[expect(clippy::cast_precision_loss, reason = "2^53 seconds are 285 million years")]
pub(super) fn real_time(time: i64) -> f64 {
    time as f64
}
