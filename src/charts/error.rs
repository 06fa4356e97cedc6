//! What stops a figure from being drawn.

/// Why a figure was refused.
///
/// A figure is refused whole: no chart is better than a chart with a point in the wrong place.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ChartError {
    /// A number that no axis can hold (NaN or an infinity).
    #[error("`{figure}`: {what} is `{found}`; a finite number is needed, or a gap when unknown")]
    NotFinite {
        /// The figure's id prefix.
        figure: String,
        /// Which number.
        what: String,
        /// The number as found.
        found: f64,
    },
    /// A number outside what its axis means.
    #[error("`{figure}`: {what} is {found}; it has to lie between {low} and {high}")]
    OutOfRange {
        /// The figure's id prefix.
        figure: String,
        /// Which number.
        what: String,
        /// The number as found.
        found: f64,
        /// The lowest value allowed.
        low: f64,
        /// The highest value allowed.
        high: f64,
    },
    /// An interval that does not hold its own estimate.
    #[error("`{figure}`: {what} is {value} with the interval {low} to {high}, which leaves it out")]
    Interval {
        /// The figure's id prefix.
        figure: String,
        /// Which estimate.
        what: String,
        /// The estimate.
        value: f64,
        /// Lower end of the interval.
        low: f64,
        /// Upper end of the interval.
        high: f64,
    },
    /// Numbers that have to rise and do not.
    #[error("`{figure}`: {what} goes from {before} to {after}; sort it in ascending order")]
    NotAscending {
        /// The figure's id prefix.
        figure: String,
        /// Which numbers.
        what: String,
        /// The number before.
        before: f64,
        /// The number after, lower than it should be.
        after: f64,
    },
    /// Two lists that belong together and differ in length.
    #[error("`{figure}`: {what} has {found} entries, and {expected} are needed")]
    Length {
        /// The figure's id prefix.
        figure: String,
        /// Which list.
        what: String,
        /// Entries found.
        found: usize,
        /// Entries needed.
        expected: usize,
    },
    /// More of something than a figure can show legibly.
    #[error("`{figure}`: {found} {what}; at most {most} can be told apart")]
    TooMany {
        /// The figure's id prefix.
        figure: String,
        /// What there is too much of.
        what: String,
        /// Entries found.
        found: usize,
        /// The most that is drawn.
        most: usize,
    },
    /// A waterfall whose steps do not lead from the first level to the last.
    #[error("`{figure}`: the steps lead to {reached}, and the last level is {expected}")]
    DoesNotAddUp {
        /// The figure's id prefix.
        figure: String,
        /// Where the steps lead.
        reached: f64,
        /// Where they should.
        expected: f64,
    },
    /// An id prefix that is no HTML id.
    #[error(
        "`{found}` is no id for a figure; begin with a letter and use letters, digits, `-` and `_`"
    )]
    Id {
        /// The prefix as found.
        found: String,
    },
    /// A mark outside its own frame: a fault of the figure, never of the data.
    #[error("`{figure}`: a mark at {found} lies outside the frame of {limit}; report this fault")]
    OutsideFrame {
        /// The figure's id prefix.
        figure: String,
        /// The coordinate, in design pixels.
        found: f64,
        /// The frame's extent, in design pixels.
        limit: f64,
    },
    /// The drawing backend said no, or wrote what the post-processor does not know.
    #[error("`{figure}`: the drawing backend gave `{found}`; the pinned plotters version differs")]
    Backend {
        /// The figure's id prefix.
        figure: String,
        /// What it gave.
        found: String,
    },
}
