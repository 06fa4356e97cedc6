//! Measured values in ascending order: medians, quantiles and where a median may lie.

use crate::stats::confidence::Confidence;
use crate::stats::distribution::binomial_first_above;
use crate::stats::fraction::Fraction;
use crate::stats::interval::Interval;
use crate::stats::number::real_len;

/// At least one finite number, in ascending order.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample(Vec<f64>);

/// What spoils a sample.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum SampleError {
    /// There is no value at all.
    #[error("a sample needs at least one value, found none; show a dash instead")]
    Empty,
    /// A value is infinite or not a number.
    #[error("value {index} must be finite, found `{value}`; leave unknown values out")]
    NotFinite {
        /// Place of the value as given, counted from 0.
        index: usize,
        /// The value.
        value: f64,
    },
}

impl Sample {
    /// Sorts the values.
    ///
    /// # Errors
    /// [`SampleError`], which names the first value that spoils the sample.
    pub fn new(mut values: Vec<f64>) -> Result<Self, SampleError> {
        if values.is_empty() {
            return Err(SampleError::Empty);
        }
        if let Some((index, &value)) = values.iter().enumerate().find(|(_, v)| !v.is_finite()) {
            return Err(SampleError::NotFinite { index, value });
        }
        values.sort_unstable_by(f64::total_cmp);
        Ok(Self(values))
    }

    /// The values, ascending.
    pub fn values(&self) -> &[f64] {
        &self.0
    }

    /// The quantile of order `q`, interpolated between neighbours.
    ///
    /// Source: Hyndman and Fan (1996), The American Statistician 50, 361-365, definition 7 (R's
    /// default).
    pub fn quantile(&self, q: Fraction) -> f64 {
        let place = real_len(self.0.len() - 1) * q.value();
        let below = self.0.iter().enumerate().take_while(|(i, _)| real_len(*i) <= place).last();
        let Some((index, &value)) = below else { return self.0[0] };
        let next = self.0.get(index + 1).copied().unwrap_or(value);
        value + (place - real_len(index)) * (next - value)
    }

    /// The middle value, or the mean of the two middle ones.
    pub fn median(&self) -> f64 {
        self.quantile(Fraction::HALF)
    }

    /// Where the median may lie: from the l-th smallest value to the l-th largest. `None` when
    /// there are too few values for the confidence asked (fewer than six at 95 %).
    ///
    /// Needs no shape of the distribution: a value lies below the median with probability ½.
    ///
    /// Source: David and Nagaraja (2003), Order Statistics, 3rd ed., chapter 7.
    pub fn median_interval(&self, confidence: Confidence) -> Option<Interval> {
        let n = u64::try_from(self.0.len()).ok()?;
        let below = binomial_first_above(n, 0.5, confidence.tail()).checked_sub(1)?;
        let index = usize::try_from(below).ok()?;
        Some(Interval { low: self.0[index], high: self.0[self.0.len() - 1 - index] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::close;

    fn first(n: u32) -> Sample {
        Sample::new((1..=n).map(f64::from).collect()).unwrap()
    }

    #[test]
    fn quantiles_are_those_of_r() {
        // R: quantile(1:8, c(.25, .5, .9)) gives 2.75 4.5 7.3
        close(first(8).quantile(Fraction::QUARTER), 2.75, 1e-12);
        close(first(8).median(), 4.5, 1e-12);
        close(first(8).quantile(Fraction::NINE_TENTHS), 7.3, 1e-12);
        close(first(1).median(), 1.0, 1e-12);
    }

    /// David and Nagaraja, chapter 7, and any table of the sign test: for n = 10 the 2nd and
    /// the 9th value, for n = 20 the 6th and the 15th, for n = 100 the 40th and the 61st.
    #[test]
    fn the_median_interval_takes_the_tabled_places() {
        for (n, low, high) in [(6, 1.0, 6.0), (10, 2.0, 9.0), (20, 6.0, 15.0), (100, 40.0, 61.0)] {
            let found = first(n).median_interval(Confidence::NINETY_FIVE).unwrap();
            close(found.low, low, 0.0);
            close(found.high, high, 0.0);
        }
    }

    #[test]
    fn five_values_do_not_bound_a_median() {
        assert_eq!(first(5).median_interval(Confidence::NINETY_FIVE), None);
    }

    #[test]
    fn an_unknown_value_is_refused_by_its_place() {
        let error = Sample::new(vec![1.0, f64::NAN]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "value 1 must be finite, found `NaN`; leave unknown values out"
        );
        assert_eq!(Sample::new(Vec::new()), Err(SampleError::Empty));
    }
}
