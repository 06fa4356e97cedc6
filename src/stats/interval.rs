//! Two ends of an uncertainty.

/// A closed interval; `low` is never above `high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// All that a share can be: what is known of a rate without a single row.
    pub const UNIT: Self = Self { low: 0.0, high: 1.0 };

    /// Whether `value` lies in the interval, ends included.
    pub fn contains(self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// Distance between the ends.
    pub fn width(self) -> f64 {
        self.high - self.low
    }

    /// The part of the interval that a share can reach: for drawing, not for rules.
    #[must_use]
    pub fn within_unit(self) -> Self {
        Self { low: self.low.clamp(0.0, 1.0), high: self.high.clamp(0.0, 1.0) }
    }
}
