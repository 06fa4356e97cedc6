//! The marks of one figure, in the order they are painted, in design pixels.

use std::sync::Arc;

use super::super::words::Words;
use super::geometry::{Point, Rect};
use super::ink::Ink;
use super::text;

/// What it costs a label to cover a point of the data line, of a rule, or a dot.
pub(crate) const DATA_COST: f64 = 3.0;
pub(crate) const RULE_COST: f64 = 1.0;
const DOT_COST: f64 = 6.0;

/// What is drawn.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// An open line through points.
    Line(Vec<Point>),
    /// A closed, filled outline.
    Area(Vec<Point>),
    /// An upright rectangle.
    Box(Rect),
    /// A filled circle.
    Dot(Point, f64),
    /// Words on one line.
    Words(Label),
}

/// Where a label's anchor point lies in its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// Weight of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Plain,
    Bold,
}

/// Words on one line; `at.y` is the middle of the line.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    pub(crate) words: String,
    pub(crate) at: Point,
    pub(crate) px: f64,
    pub(crate) ink: Ink,
    pub(crate) anchor: Anchor,
    pub(crate) weight: Weight,
}

impl Label {
    /// Plain muted words of the given height, anchored at their start.
    pub(crate) fn new(words: impl AsRef<str>, px: f64, at: Point) -> Self {
        Self {
            words: words.as_ref().to_owned(),
            at,
            px,
            ink: Ink::TextMuted,
            anchor: Anchor::Start,
            weight: Weight::Plain,
        }
    }

    pub(crate) fn ink(mut self, ink: Ink) -> Self {
        self.ink = ink;
        self
    }

    pub(crate) fn bold(mut self) -> Self {
        self.weight = Weight::Bold;
        self
    }

    pub(crate) fn anchor(mut self, anchor: Anchor) -> Self {
        self.anchor = anchor;
        self
    }

    pub(crate) fn middle(self) -> Self {
        self.anchor(Anchor::Middle)
    }

    pub(crate) fn end(self) -> Self {
        self.anchor(Anchor::End)
    }

    /// The room the words take, slack included.
    pub(crate) fn bounds(&self) -> Rect {
        let width = text::width(&self.words, self.px);
        let left = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - width / 2.0,
            Anchor::End => self.at.x - width,
        };
        let half = 0.56 * self.px;
        Rect::new((left, left + width), (self.at.y - half, self.at.y + half))
    }
}

/// One mark with the words shown when the pointer rests on it.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) shape: Shape,
    pub(crate) ink: Ink,
    pub(crate) tip: Option<String>,
}

impl Mark {
    /// Words for the pointer; the page says the same elsewhere.
    pub(crate) fn tip(&mut self, words: impl AsRef<str>) {
        let words = text::clean(words.as_ref());
        self.tip = (!words.is_empty()).then_some(words);
    }
}

/// The figure while it is being composed.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) marks: Vec<Mark>,
    /// Rooms taken by words.
    pub(crate) taken: Vec<Rect>,
    /// Points that words had better not cover, with what covering one costs.
    pub(crate) crowd: Vec<(Point, f64)>,
    /// The fixed words in the language of the figure.
    pub(crate) said: Arc<Words>,
}

impl Scene {
    pub(crate) fn new(width: f64, said: &Arc<Words>) -> Self {
        let said = Arc::clone(said);
        Self { width, height: 0.0, marks: Vec::new(), taken: Vec::new(), crowd: Vec::new(), said }
    }

    pub(crate) fn line(&mut self, ink: Ink, points: &[Point]) -> &mut Mark {
        self.push(ink, Shape::Line(points.to_vec()))
    }

    /// A straight line from `(x, y)` to `(x, y)`.
    pub(crate) fn rule(&mut self, ink: Ink, from: (f64, f64), to: (f64, f64)) -> &mut Mark {
        self.line(ink, &[Point::new(from.0, from.1), Point::new(to.0, to.1)])
    }

    pub(crate) fn area(&mut self, ink: Ink, points: &[Point]) -> &mut Mark {
        self.push(ink, Shape::Area(points.to_vec()))
    }

    pub(crate) fn rect(&mut self, ink: Ink, rect: Rect) -> &mut Mark {
        self.push(ink, Shape::Box(rect))
    }

    pub(crate) fn dot(&mut self, ink: Ink, at: Point, radius: f64) -> &mut Mark {
        self.push(ink, Shape::Dot(at, radius))
    }

    /// Writes words and keeps their room.
    pub(crate) fn write(&mut self, label: Label) -> &mut Mark {
        self.taken.push(label.bounds());
        let ink = label.ink;
        self.push(ink, Shape::Words(label))
    }

    /// Whether words may stand there: inside the frame and clear of other words.
    pub(crate) fn is_free(&self, room: Rect) -> bool {
        self.taken.iter().all(|taken| !taken.overlaps(room))
    }

    /// Remembers that a line runs here, so that labels keep off it; data costs more than rules.
    pub(crate) fn crowd_line(&mut self, points: &[Point], cost: f64) {
        const STEP: f64 = 4.0;
        for pair in points.windows(2) {
            let (dx, dy) = (pair[1].x - pair[0].x, pair[1].y - pair[0].y);
            let steps = (dx.hypot(dy) / STEP).ceil().clamp(1.0, 400.0);
            let mut step = 0.0;
            while step <= steps {
                let along = step / steps;
                let at = Point::new(pair[0].x + dx * along, pair[0].y + dy * along);
                self.crowd.push((at, cost));
                step += 1.0;
            }
        }
    }

    /// Remembers that a dot stands here.
    pub(crate) fn crowd_dot(&mut self, at: Point) {
        const RADIUS: f64 = 4.0;
        for (dx, dy) in [(0.0, 0.0), (RADIUS, 0.0), (-RADIUS, 0.0), (0.0, RADIUS), (0.0, -RADIUS)] {
            self.crowd.push((Point::new(at.x + dx, at.y + dy), DOT_COST));
        }
    }

    fn push(&mut self, ink: Ink, shape: Shape) -> &mut Mark {
        let index = self.marks.len();
        self.marks.push(Mark { shape, ink, tip: None });
        &mut self.marks[index]
    }
}
