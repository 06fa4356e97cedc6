//! The key of a figure: what is not labelled where it stands.

use super::super::canvas::geometry::{Point, Rect, real};
use super::super::canvas::ink::Ink;
use super::super::canvas::scene::{Label, Scene};
use super::super::canvas::text::elide;
use super::super::inputs::{Benchmark, Side};
use super::axes::NOTE_PX;
use super::marks::{diamond, triangle};

/// Height of one row of the key.
pub(crate) const ROW: f64 = 19.0;

/// Width of a sample and the air after it.
const SAMPLE: f64 = 28.0;

/// Air between two entries.
const GAP: f64 = 16.0;

/// What the sample shows.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sample {
    Line(Ink),
    Dot(Ink),
    /// A dot on its interval.
    Dotted(Ink, Ink),
    /// A diamond on its interval.
    Diamond(Ink, Ink),
    Tick(Ink),
    Interval(Ink),
    Triangle(Ink, Side),
    Patch(Ink),
    /// A patch, then what is drawn over it: stripes and a frame.
    Bar(Ink, Option<Ink>, Option<Ink>),
}

/// One entry.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) sample: Sample,
    pub(crate) words: String,
    pub(crate) ink: Ink,
}

impl Entry {
    pub(crate) fn new(sample: Sample, words: impl Into<String>) -> Self {
        Self { sample, words: words.into(), ink: Ink::TextMuted }
    }

    /// The entry of a reference line: its label and where it comes from.
    pub(crate) fn benchmark(benchmark: &Benchmark) -> Self {
        let words = match benchmark.source.as_str() {
            "" => benchmark.label.clone(),
            source => format!("{}, {source}", benchmark.label),
        };
        Self { sample: Sample::Line(Ink::BenchLine), words, ink: Ink::TextBench }
    }
}

/// The entries laid out in rows; drawn when the figure knows where.
pub(crate) struct Key {
    /// Left edge, row, entry.
    placed: Vec<(f64, usize, Entry)>,
    rows: usize,
}

impl Key {
    /// Flows the entries from left to right between two edges, in as many rows as they need.
    pub(crate) fn flow(entries: Vec<Entry>, (left, right): (f64, f64)) -> Self {
        let mut key = Self { placed: Vec::new(), rows: 0 };
        let mut x = left;
        for mut entry in entries {
            entry.words = elide(&entry.words, NOTE_PX, right - left - SAMPLE);
            let width = SAMPLE + words(&entry, Point::new(0.0, 0.0)).bounds().width();
            if key.rows == 0 || x + width > right {
                key.rows += 1;
                x = left;
            }
            key.placed.push((x, key.rows - 1, entry));
            x += width + GAP;
        }
        key
    }

    pub(crate) fn height(&self) -> f64 {
        real(self.rows) * ROW
    }

    pub(crate) fn draw(&self, scene: &mut Scene, top: f64) {
        for (x, row, entry) in &self.placed {
            let y = top + ROW * (real(*row) + 0.5);
            sample(scene, entry.sample, Point::new(*x, y));
            scene.write(words(entry, Point::new(x + SAMPLE, y)));
        }
    }
}

fn words(entry: &Entry, at: Point) -> Label {
    Label::new(&entry.words, NOTE_PX, at).ink(entry.ink)
}

fn sample(scene: &mut Scene, sample: Sample, at: Point) {
    let (from, to) = ((at.x + 1.0, at.y), (at.x + 21.0, at.y));
    let middle = Point::new(at.x + 11.0, at.y);
    let patch = Rect::new((from.0, to.0), (at.y - 5.5, at.y + 5.5));
    match sample {
        Sample::Line(ink) | Sample::Interval(ink) => {
            scene.rule(ink, from, to);
        }
        Sample::Dot(ink) => {
            scene.dot(ink, middle, 4.5);
        }
        Sample::Dotted(line, ink) => {
            scene.rule(line, from, to);
            scene.dot(ink, middle, 4.0);
        }
        Sample::Diamond(line, ink) => {
            scene.rule(line, from, to);
            diamond(scene, ink, middle, 3.6);
        }
        Sample::Tick(ink) => {
            scene.rule(ink, (middle.x, at.y - 6.0), (middle.x, at.y + 6.0));
        }
        Sample::Triangle(ink, side) => {
            triangle(scene, ink, middle, (side, 4.5));
        }
        Sample::Patch(ink) => {
            scene.rect(ink, patch);
        }
        Sample::Bar(fill, stripes, frame) => {
            super::marks::bar(scene, patch, (fill, stripes, frame));
        }
    }
}
