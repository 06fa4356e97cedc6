//! Values in the order of time, with gaps where a period has none.

/// One value per period, oldest first; a period without data is a gap, never a 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series(Vec<Option<f64>>);

/// What spoils a series.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("value {index} of a series must be finite, found `{value}`; make it a gap instead")]
pub struct SeriesError {
    /// Place of the value, counted from 0.
    pub index: usize,
    /// The value.
    pub value: f64,
}

impl Series {
    /// Takes the values as they stand.
    ///
    /// # Errors
    /// [`SeriesError`], which names the first value that is infinite or not a number.
    pub fn new(values: Vec<Option<f64>>) -> Result<Self, SeriesError> {
        let spoilt = values.iter().enumerate().find_map(|(index, value)| {
            value.filter(|v| !v.is_finite()).map(|value| SeriesError { index, value })
        });
        spoilt.map_or(Ok(Self(values)), Err)
    }

    /// The values, gaps included.
    pub fn values(&self) -> &[Option<f64>] {
        &self.0
    }

    /// The values that there are, without the gaps.
    pub(super) fn present(&self) -> impl Iterator<Item = f64> + Clone {
        self.0.iter().copied().flatten()
    }

    /// Distances between neighbours; a gap breaks the chain.
    pub(super) fn moving_ranges(&self) -> Vec<f64> {
        self.0.windows(2).filter_map(|pair| Some((pair[1]? - pair[0]?).abs())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_breaks_the_moving_range() {
        let series = Series::new(vec![Some(1.0), Some(3.0), None, Some(9.0), Some(8.0)]).unwrap();
        assert_eq!(series.moving_ranges(), [2.0, 1.0]);
    }

    #[test]
    fn an_infinite_value_is_refused_by_its_place() {
        let error = Series::new(vec![None, Some(f64::INFINITY)]).unwrap_err();
        assert_eq!(error.index, 1);
    }
}
