//! Labels that stand along an edge of the plot and make way for one another.

use super::super::canvas::geometry::{Point, Rect, real};
use super::super::canvas::ink::Ink;
use super::super::canvas::place::dodge;
use super::super::canvas::scene::{Label, Scene};
use super::super::canvas::text::{elide, wrap};
use super::super::inputs::Benchmark;
use super::axes::{NOTE_PX, TICK_PX};

/// Height of one row of labels above a plot.
pub(crate) const HEADER_ROW: f64 = 18.0;

/// Height of a line of side label over its size.
const LEADING: f64 = 1.3;

/// Words to the right of the plot, at the height of what they name.
#[derive(Clone, Debug)]
pub(crate) struct SideLabel {
    /// Height of what is named.
    pub(crate) y: f64,
    /// Its lines; their places are ignored.
    pub(crate) lines: Vec<Label>,
    thread: Thread,
}

/// Whether a label that had to move is joined to its height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Thread {
    Drawn,
    Left,
}

impl SideLabel {
    pub(crate) fn new(y: f64, words: &str, ink: Ink) -> Self {
        let lines = vec![Label::new(words, TICK_PX, Point::new(0.0, 0.0)).ink(ink)];
        Self { y, lines, thread: Thread::Drawn }
    }

    /// The same for a line that ends before the edge, to which no thread could lead.
    pub(crate) fn without_thread(mut self) -> Self {
        self.thread = Thread::Left;
        self
    }

    /// Label and source of a reference line.
    pub(crate) fn benchmark(y: f64, benchmark: &Benchmark) -> Self {
        let mut side = Self::new(y, &benchmark.label, Ink::TextBench);
        if !benchmark.source.trim().is_empty() {
            side.lines.push(Label::new(&benchmark.source, NOTE_PX, Point::new(0.0, 0.0)));
        }
        side
    }

    /// Every line as it is written, a long one in at most `most` pieces, and the whole of it.
    fn written(&self, room: f64, most: usize) -> Vec<(Label, &str)> {
        let wrapped = self.lines.iter().flat_map(|line| {
            let pieces = wrap(&line.words, line.px, room, most);
            pieces.into_iter().map(|words| (Label { words, ..line.clone() }, line.words.as_str()))
        });
        wrapped.collect()
    }
}

/// A label as it is written.
struct Written<'a> {
    /// Its lines, each with the whole of what it is a piece of.
    lines: Vec<(Label, &'a str)>,
    height: f64,
}

/// The labels as they are written where a line may be in so many pieces.
fn in_pieces(sides: &[SideLabel], room: Rect, most: usize) -> Vec<Written<'_>> {
    let write = |side| {
        let lines = SideLabel::written(side, room.width() - 4.0, most);
        let height = lines.iter().map(|(line, _)| line.px * LEADING).sum::<f64>() + 1.0;
        Written { lines, height }
    };
    sides.iter().map(write).collect()
}

/// Writes side labels in `room`, apart from one another; a thread leads to one that had to move.
pub(crate) fn write_beside(scene: &mut Scene, sides: &[SideLabel], room: Rect) {
    let wanted: Vec<f64> = sides.iter().map(|s| s.y).collect();
    // Long words stand in two lines where all labels have the height for it.
    let mut written = in_pieces(sides, room, 2);
    if written.iter().map(|one| one.height).sum::<f64>() > room.bottom - room.top {
        written = in_pieces(sides, room, 1);
    }
    let heights: Vec<f64> = written.iter().map(|one| one.height).collect();
    let places = dodge(&wanted, &heights, (room.top, room.bottom));
    for ((side, Written { lines, height }), y) in sides.iter().zip(written).zip(places) {
        if side.thread == Thread::Drawn && (y - side.y).abs() > 5.0 {
            scene.rule(Ink::Link, (room.left - 5.0, side.y), (room.left + 1.0, y));
        }
        let mut top = y - (height - 1.0) / 2.0;
        for (mut line, full) in lines {
            let height = line.px * LEADING;
            line.at = Point::new(room.left + 4.0, top + height / 2.0);
            let cut = line.words.ends_with('…');
            let mark = scene.write(line);
            if cut {
                mark.tip(full);
            }
            top += height;
        }
    }
}

/// The labels of vertical lines, in rows above a plot: row 0 is nearest to it.
///
/// Each entry lists the ways it may be written, best first; all heights are ignored.
pub(crate) fn stagger(entries: &[Vec<Label>], edges: (f64, f64)) -> Vec<(Label, usize)> {
    let mut out: Vec<(Label, usize)> = Vec::new();
    for ways in entries {
        let mut row = 0;
        let found = loop {
            let is_free = |way: &Label| {
                let room = level(way.bounds()).grown(3.0);
                out.iter().all(|(o, r)| *r != row || !level(o.bounds()).overlaps(room))
            };
            let moved = ways.iter().map(|way| kept_inside(way, edges));
            let still = moved.clone().zip(ways).filter(|(m, w)| (m.at.x - w.at.x).abs() < 0.5);
            let free = still.map(|(moved, _)| moved).chain(moved).find(is_free);
            match free {
                Some(label) => break Some(label),
                None if ways.is_empty() => break None,
                None => row += 1,
            }
        };
        out.extend(found.map(|label| (label, row)));
    }
    out
}

/// Rows that staggered labels take.
pub(crate) fn rows(labels: &[(Label, usize)]) -> f64 {
    labels.iter().map(|&(_, row)| real(row + 1)).fold(0.0, f64::max)
}

/// Height of the middle of a header row above a plot's top.
pub(crate) fn header_y(top: f64, row: usize) -> f64 {
    top - 12.0 - HEADER_ROW * real(row)
}

/// A label cut and moved sideways so that it stays between the edges.
fn kept_inside(label: &Label, (left, right): (f64, f64)) -> Label {
    let mut label = label.clone();
    label.words = elide(&label.words, label.px, right - left);
    let room = label.bounds();
    label.at.x += (left - room.left).max(0.0) - (room.right - right).max(0.0);
    label
}

/// Rooms compared by their sides alone.
fn level(room: Rect) -> Rect {
    Rect::new((room.left, room.right), (0.0, 1.0))
}
