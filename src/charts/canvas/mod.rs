//! The drawing surface below every figure.
//!
//! In:    marks in design pixels, each with the role of its colour; words of the caller.
//! Out:   one SVG text: classes for colours, `<title>` for hover, escaped words.
//! Never: knows a figure, computes a scale, draws a point that is not finite or not in the frame.

pub(crate) mod dress;
pub(crate) mod geometry;
pub(crate) mod ink;
pub(crate) mod paint;
pub(crate) mod place;
pub(crate) mod scene;
pub(crate) mod still;
pub(crate) mod text;
