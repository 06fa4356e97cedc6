//! What several figures are made of: scales, axes, keys, labels at the edge, marks.
//!
//! In:    a scene, places in design pixels, numbers that the figure has checked.
//! Out:   marks in the scene.
//! Never: checks input, knows one figure from another.

pub(crate) mod axes;
pub(crate) mod columns;
pub(crate) mod keys;
pub(crate) mod labels;
pub(crate) mod marks;
pub(crate) mod names;
pub(crate) mod steps;
pub(crate) mod weeks;
