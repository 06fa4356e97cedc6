//! The words and numbers that several figures share.

use std::sync::Arc;

use super::error::ChartError;
use super::words::Words;

/// How far rounding may push an estimate out of its interval.
const ROUNDING: f64 = 1e-9;

/// The most reference lines that one figure can label.
const MOST_BENCHMARKS: usize = 4;

/// The two designs of every figure.
///
/// A page holds both and shows one by media query; the ids of the two never collide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 720 design pixels: a desktop page, a full-width print column.
    Wide,
    /// 360 design pixels: a phone, a half-width print column. Labels are rearranged, not scaled.
    Narrow,
}

impl Size {
    /// Both designs, wide first.
    pub const ALL: [Self; 2] = [Self::Wide, Self::Narrow];

    /// Width of the drawing in design pixels.
    pub fn width(self) -> f64 {
        self.of(720.0, 360.0)
    }

    /// The word for this design in ids and classes.
    pub fn word(self) -> &'static str {
        self.of("wide", "narrow")
    }

    /// The value that belongs to this design.
    pub(crate) fn of<T>(self, wide: T, narrow: T) -> T {
        match self {
            Self::Wide => wide,
            Self::Narrow => narrow,
        }
    }
}

/// What a figure says of itself to a screen reader, its name on the page, and its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caption {
    /// Prefix of the figure's ids: a letter, then letters, digits, `-` or `_`; unique on the page.
    /// The ids are `{id}-{wide|narrow}-t` and `{id}-{wide|narrow}-d`.
    pub id: String,
    /// The finding, as one sentence.
    pub title: String,
    /// The numbers in words.
    pub desc: String,
    /// The fixed words of the drawing.
    pub words: Arc<Words>,
}

/// An estimate and its interval, in the unit of its axis (shares are in `0.0..=1.0`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The estimate; lies in `low..=high`.
    pub value: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

/// The counts behind a share: `hits` of `n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Rows that achieved it.
    pub hits: u32,
    /// Rows that could have.
    pub n: u32,
}

/// A level to compare with, drawn across the plot in the benchmark's colour and dash.
#[derive(Clone, Debug, PartialEq)]
pub struct Benchmark {
    /// The level, in the unit of the axis.
    pub value: f64,
    /// What it is, with its value: `Benchmark 73.2%`.
    pub label: String,
    /// Where it comes from: `vendor survey`. May be empty.
    pub source: String,
}

/// A point that stands outside normal variation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Which way it departs: decides the shape, ▲ or ▼.
    pub side: Side,
    /// What that means: decides the colour.
    pub verdict: Verdict,
}

/// The side of the centre on which a point lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Above: ▲.
    Above,
    /// Below: ▼.
    Below,
}

/// Whether a departure is welcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// In the wished direction.
    Better,
    /// Against the wished direction.
    Worse,
}

/// Whether there is enough behind a number to compare it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleSize {
    /// Enough to compare.
    Enough,
    /// Shown hollow and pale, never compared.
    Small,
}

/// The share of one group in a row of groups that have an order: a band of waits, a month.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareColumn {
    /// The group as it stands under the axis: `5–15 min`. Wrapped, then cut.
    pub label: String,
    /// The counts behind the share.
    pub counts: Counts,
    /// The share with its interval; `None` leaves the column empty.
    pub share: Option<Estimate>,
    /// A small sample is drawn hollow and pale.
    pub sample: SampleSize,
}

/// Looks at every number of one figure before anything is drawn.
#[derive(Clone, Copy)]
pub(crate) struct Gate<'a> {
    figure: &'a str,
}

impl<'a> Gate<'a> {
    pub(crate) fn new(caption: &'a Caption) -> Result<Self, ChartError> {
        let id = caption.id.as_str();
        let begins_well = id.starts_with(|c: char| c.is_ascii_alphabetic());
        let all_well = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if begins_well && all_well {
            Ok(Self { figure: id })
        } else {
            Err(ChartError::Id { found: id.to_owned() })
        }
    }

    pub(crate) fn finite(self, what: &str, found: f64) -> Result<(), ChartError> {
        if found.is_finite() {
            return Ok(());
        }
        Err(ChartError::NotFinite { figure: self.figure.to_owned(), what: what.to_owned(), found })
    }

    pub(crate) fn within(
        self,
        what: &str,
        found: f64,
        (low, high): (f64, f64),
    ) -> Result<(), ChartError> {
        self.finite(what, found)?;
        if (low..=high).contains(&found) {
            return Ok(());
        }
        let (figure, what) = (self.figure.to_owned(), what.to_owned());
        Err(ChartError::OutOfRange { figure, what, found, low, high })
    }

    pub(crate) fn share(self, what: &str, found: f64) -> Result<(), ChartError> {
        self.within(what, found, (0.0, 1.0))
    }

    /// An estimate on the 0–1 axis, in the middle of its interval.
    pub(crate) fn estimate(self, what: &str, found: Estimate) -> Result<(), ChartError> {
        let Estimate { value, low, high } = found;
        for end in [value, low, high] {
            self.share(what, end)?;
        }
        if low - ROUNDING <= value && value <= high + ROUNDING {
            return Ok(());
        }
        let (figure, what) = (self.figure.to_owned(), what.to_owned());
        Err(ChartError::Interval { figure, what, value, low, high })
    }

    pub(crate) fn counts(self, what: &str, found: Counts) -> Result<(), ChartError> {
        self.within(what, f64::from(found.hits), (0.0, f64::from(found.n)))
    }

    pub(crate) fn ascending(self, what: &str, found: &[f64]) -> Result<(), ChartError> {
        for &value in found {
            self.finite(what, value)?;
        }
        match found.windows(2).find(|pair| pair[0] > pair[1]) {
            None => Ok(()),
            Some(pair) => Err(ChartError::NotAscending {
                figure: self.figure.to_owned(),
                what: what.to_owned(),
                before: pair[0],
                after: pair[1],
            }),
        }
    }

    pub(crate) fn length(
        self,
        what: &str,
        found: usize,
        expected: usize,
    ) -> Result<(), ChartError> {
        if found == expected {
            return Ok(());
        }
        let (figure, what) = (self.figure.to_owned(), what.to_owned());
        Err(ChartError::Length { figure, what, found, expected })
    }

    pub(crate) fn at_most(self, what: &str, found: usize, most: usize) -> Result<(), ChartError> {
        if found <= most {
            return Ok(());
        }
        let (figure, what) = (self.figure.to_owned(), what.to_owned());
        Err(ChartError::TooMany { figure, what, found, most })
    }

    /// Groups with an order, few enough to stand side by side.
    pub(crate) fn columns(self, found: &[ShareColumn], most: usize) -> Result<(), ChartError> {
        self.at_most("columns", found.len(), most)?;
        found.iter().try_for_each(|column| self.column(column))
    }

    /// One group.
    pub(crate) fn column(self, found: &ShareColumn) -> Result<(), ChartError> {
        let what = format!("column `{}`", found.label);
        self.counts(&what, found.counts)?;
        found.share.map_or(Ok(()), |share| self.estimate(&what, share))
    }

    /// Reference lines on the 0–1 axis, few enough to be labelled.
    pub(crate) fn benchmarks(self, found: &[Benchmark]) -> Result<(), ChartError> {
        self.at_most("reference lines", found.len(), MOST_BENCHMARKS)?;
        found.iter().try_for_each(|b| self.share(&format!("reference `{}`", b.label), b.value))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;

    fn caption(id: &str) -> Caption {
        Caption { id: id.to_owned(), title: String::new(), desc: String::new(), words: english() }
    }

    #[test]
    fn an_id_that_could_break_out_of_its_attribute_is_refused() {
        for id in ["", "1st", "a b", "a\"b", "é", "a#b"] {
            assert!(Gate::new(&caption(id)).is_err(), "{id}");
        }
        assert!(Gate::new(&caption("ae-dana_r-7")).is_ok());
    }

    #[test]
    fn an_interval_holds_its_estimate() {
        let caption = caption("a");
        let gate = Gate::new(&caption).unwrap();
        assert!(gate.estimate("x", Estimate { value: 0.5, low: 0.4, high: 0.6 }).is_ok());
        let error = gate.estimate("week 3", Estimate { value: 0.7, low: 0.4, high: 0.6 });
        insta::assert_snapshot!(error.unwrap_err(), @"`a`: week 3 is 0.7 with the interval 0.4 to 0.6, which leaves it out");
    }

    #[test]
    fn not_a_number_is_refused_by_name() {
        let caption = caption("a");
        let gate = Gate::new(&caption).unwrap();
        insta::assert_snapshot!(gate.share("mean", f64::NAN).unwrap_err(), @"`a`: mean is `NaN`; a finite number is needed, or a gap when unknown");
        insta::assert_snapshot!(gate.share("mean", 73.2).unwrap_err(), @"`a`: mean is 73.2; it has to lie between 0 and 1");
    }
}
