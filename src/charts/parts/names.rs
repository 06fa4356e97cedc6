//! Names of rows: a column on the wide figure, a line of their own on the narrow one.

use super::super::canvas::geometry::Point;
use super::super::canvas::ink::Ink;
use super::super::canvas::scene::{Anchor, Label, Scene};
use super::super::canvas::text::{elide, width};
use super::super::words::fill;
use super::axes::{NAME_PX, NOTE_PX};

/// Narrowest column of names.
const LEAST: f64 = 64.0;

/// Width of the column that holds the names, at most `most`.
pub(crate) fn room<'a>(names: impl IntoIterator<Item = &'a str>, most: f64) -> f64 {
    let widest = names.into_iter().map(|name| width(&elide(name, NAME_PX, most), NAME_PX));
    widest.fold(LEAST, f64::max).min(most)
}

/// Writes a name into `room`; one that is cut keeps its whole for the pointer.
pub(crate) fn write(
    scene: &mut Scene,
    name: &str,
    (at, anchor): (Point, Anchor),
    (ink, room): (Ink, f64),
) {
    let words = elide(name, NAME_PX, room);
    let is_cut = words.contains('…');
    let mark = scene.write(Label::new(words, NAME_PX, at).anchor(anchor).ink(ink));
    if is_cut {
        mark.tip(name);
    }
}

/// Says at the left edge how many rows a figure had no room for; the answer is the height taken.
pub(crate) fn left_out(scene: &mut Scene, count: usize, top: f64) -> f64 {
    if count == 0 {
        return 0.0;
    }
    let words = fill(&scene.said.left_out, &[("n", &scene.said.rows(count))]);
    scene.write(Label::new(words, NOTE_PX, Point::new(0.0, top + 12.0)));
    22.0
}
