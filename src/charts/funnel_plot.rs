//! People's shares over how many rows they have, with the limits within which chance alone would
//! keep them.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect};
use super::canvas::ink::Ink;
use super::canvas::scene::{Label, RULE_COST, Scene};
use super::canvas::text::{elide, wrap};
use super::error::ChartError;
use super::inputs::{Benchmark, Caption, Counts, Gate, Side, Signal, Size};
use super::parts::axes::{
    NOTE_PX, Scale, TICK_PX, multiples, nothing_yet, round_step, share_ticks, value_axis,
};
use super::parts::keys::{Entry, Key, Sample};
use super::parts::marks::{dot_ink, triangle};
use super::words::Words;

/// The most people outside who are named.
const MOST_NAMED: usize = 12;

/// How far from its point a name may stand, in design pixels.
const FARTHEST: f64 = 30.0;

/// Above this many people those inside carry no words for the pointer.
const MANY: usize = 80;

/// The most places at which limits are given.
const MOST_LIMITS: usize = 400;

/// Shares by size.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelPlot {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The people, in any order.
    pub points: Vec<FunnelPoint>,
    /// The level that the limits stand around.
    pub centre: Benchmark,
    /// The limits, ascending in n.
    pub limits: Vec<FunnelLimit>,
    /// What the inner and the outer limits are: `95% limits`, `99.8% limits`.
    pub limit_words: [String; 2],
    /// What n counts: `Handoffs`.
    pub axis_words: String,
}

/// One person.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelPoint {
    /// The name in full.
    pub name: String,
    /// The counts; their n is the place on the axis.
    pub counts: Counts,
    /// The share.
    pub share: f64,
    /// Set when the person stands outside the limits.
    pub outside: Option<Signal>,
}

/// The limits at one n; shares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FunnelLimit {
    /// Rows.
    pub n: u32,
    /// Lower and upper inner limit.
    pub inner: (f64, f64),
    /// Lower and upper outer limit.
    pub outer: (f64, f64),
}

/// Draws the funnel.
///
/// # Errors
/// [`ChartError`] when a share or a limit is not in 0–1, a pair of limits or their n do not
/// ascend, or counts exceed their n.
pub fn draw(input: &FunnelPlot, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    Composer::new(input, size).compose(&mut scene);
    dress::draw(&scene, &Name { kind: "funnel-plot", caption: &input.caption, size })
}

fn check(input: &FunnelPlot) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.share(&format!("centre `{}`", input.centre.label), input.centre.value)?;
    gate.at_most("limits", input.limits.len(), MOST_LIMITS)?;
    let places: Vec<f64> = input.limits.iter().map(|limit| f64::from(limit.n)).collect();
    gate.ascending("n of the limits", &places)?;
    for limit in &input.limits {
        let what = format!("limits at n {}", limit.n);
        let ends = [limit.outer.0, limit.inner.0, limit.inner.1, limit.outer.1];
        ends.iter().try_for_each(|&end| gate.share(&what, end))?;
        gate.ascending(&what, &ends)?;
    }
    for point in &input.points {
        let what = format!("point `{}`", point.name);
        gate.counts(&what, point.counts)?;
        gate.share(&what, point.share)?;
    }
    Ok(())
}

struct Composer<'a> {
    input: &'a FunnelPlot,
    size: Size,
    plot: Rect,
    across: Scale,
    up: Scale,
    key: Key,
}

impl<'a> Composer<'a> {
    fn new(input: &'a FunnelPlot, size: Size) -> Self {
        let width = size.width();
        let key = Key::flow(key_entries(input), (0.0, width));
        let top = key.height() + 12.0;
        let sides = size.of((48.0, width - 8.0), (42.0, width - 8.0));
        let plot = Rect::new(sides, (top, top + size.of(270.0, 240.0)));
        let largest = input.points.iter().map(|p| p.counts.n);
        let largest = largest.chain(input.limits.last().map(|l| l.n)).max().unwrap_or(0);
        // A little air to the right of the largest.
        let domain = (0.0, f64::from(largest.max(1)) * 1.04);
        let across = Scale { domain, range: sides };
        let up = Scale::share((plot.bottom, plot.top));
        Self { input, size, plot, across, up, key }
    }

    fn compose(&self, scene: &mut Scene) {
        self.key.draw(scene, 0.0);
        let ticks = share_ticks(&scene.said);
        value_axis(scene, self.plot, self.up, &ticks);
        if self.input.points.is_empty() {
            nothing_yet(scene, self.plot);
        }
        self.limits(scene);
        let y = self.up.at(self.input.centre.value);
        let line = [Point::new(self.plot.left, y), Point::new(self.plot.right, y)];
        scene.crowd_line(&line, RULE_COST);
        scene.line(Ink::TeamLine, &line).tip(&self.input.centre.label);
        self.points(scene);
        self.names(scene);
        scene.height = self.axis_below(scene);
    }

    fn limits(&self, scene: &mut Scene) {
        let edge = |of: fn(&FunnelLimit) -> f64| -> Vec<Point> {
            let at =
                |l: &FunnelLimit| Point::new(self.across.at(f64::from(l.n)), self.up.at(of(l)));
            simplified(self.input.limits.iter().map(at))
        };
        let edges = [
            (Ink::LimitLine, edge(|l| l.outer.1)),
            (Ink::LimitLine, edge(|l| l.outer.0)),
            (Ink::RuleLine, edge(|l| l.inner.1)),
            (Ink::RuleLine, edge(|l| l.inner.0)),
        ];
        let mut inside = edges[0].1.clone();
        inside.extend(edges[1].1.iter().rev());
        if inside.len() > 3 {
            scene.area(Ink::Limits, &inside);
            for (ink, line) in edges {
                scene.crowd_line(&line, RULE_COST);
                scene.line(ink, &line);
            }
        }
    }

    fn at(&self, point: &FunnelPoint) -> Point {
        Point::new(self.across.at(f64::from(point.counts.n)), self.up.at(point.share))
    }

    /// Those inside first, so that those outside lie on top.
    fn points(&self, scene: &mut Scene) {
        let is_crowded = self.input.points.len() > MANY;
        for point in self.input.points.iter().filter(|p| p.outside.is_none()) {
            let at = self.at(point);
            scene.crowd_dot(at);
            if is_crowded {
                scene.line(Ink::Pip, &[at, at]);
            } else {
                scene.dot(Ink::Dot, at, 4.2).tip(tip(&self.input.caption.words, point));
            }
        }
        for point in &self.input.points {
            let Some(signal) = point.outside else { continue };
            let at = self.at(point);
            scene.crowd_dot(at);
            triangle(scene, dot_ink(signal.verdict), at, (signal.side, 5.0))
                .tip(tip(&self.input.caption.words, point));
        }
    }

    /// The people outside, farthest from the centre first, with a thread where a name stands off.
    fn names(&self, scene: &mut Scene) {
        let distance = |p: &FunnelPoint| {
            (p.share - self.input.centre.value).abs() * f64::from(p.counts.n).sqrt()
        };
        let mut outside: Vec<&FunnelPoint> =
            self.input.points.iter().filter(|p| p.outside.is_some()).collect();
        outside.sort_by(|a, b| distance(b).total_cmp(&distance(a)));
        let bounds = Rect::new(
            (self.plot.left + 2.0, self.plot.right),
            (self.plot.top - 6.0, self.plot.bottom - 2.0),
        );
        for point in outside.into_iter().take(self.size.of(MOST_NAMED, MOST_NAMED / 2)) {
            let at = self.at(point);
            let name = elide(&point.name, TICK_PX, self.size.of(150.0, 110.0));
            let label = Label::new(name, TICK_PX, at).ink(Ink::HaloMain);
            // Farther off, one could not tell whose name it is.
            let (across, up) = (label.bounds().width() + FARTHEST, 12.0 + FARTHEST);
            let near = Rect::new(
                (bounds.left.max(at.x - across), bounds.right.min(at.x + across)),
                (bounds.top.max(at.y - up), bounds.bottom.min(at.y + up)),
            );
            let Some(room) = scene.write_near((at, 7.0), &[label], near) else { continue };
            let near =
                Point::new(at.x.clamp(room.left, room.right), at.y.clamp(room.top, room.bottom));
            if (near.x - at.x).hypot(near.y - at.y) > 14.0 {
                scene.line(Ink::Link, &[at, near]);
            }
        }
    }

    /// Ticks of n and what it counts; the answer is the figure's height.
    fn axis_below(&self, scene: &mut Scene) -> f64 {
        let bottom = self.plot.bottom;
        let (_, last) = self.across.domain;
        let step = round_step(last, self.size.of(8.0, 5.0)).max(1.0).ceil();
        for tick in multiples(step, (0.0, last)) {
            let x = self.across.at(tick);
            scene.rule(Ink::AxisLine, (x, bottom), (x, bottom + 4.0));
            let mut label =
                Label::new(scene.said.number(tick, 0), TICK_PX, Point::new(x, bottom + 15.0));
            label = label.middle();
            label.at.x -= (label.bounds().right - self.size.width()).max(0.0);
            scene.write(label);
        }
        for words in wrap(&self.input.axis_words, NOTE_PX, self.plot.width(), 1) {
            let at = Point::new(self.plot.middle().x, bottom + 33.0);
            scene.write(Label::new(words, NOTE_PX, at).middle());
        }
        bottom + 42.0
    }
}

/// A line without the points that lie on the straight between their neighbours.
fn simplified(points: impl Iterator<Item = Point>) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::new();
    for point in points {
        if let [.., a, b] = out[..] {
            let along = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
            let span = (point.x - a.x).hypot(point.y - a.y);
            if span <= f64::EPSILON || (along / span).abs() < 0.04 {
                out.pop();
            }
        }
        out.push(point);
    }
    out
}

fn tip(said: &Words, point: &FunnelPoint) -> String {
    let Counts { hits, n } = point.counts;
    let (share, counts) = (said.percent(point.share), said.hits_of_n(hits, n));
    format!("{}: {share} · {counts}", point.name)
}

fn key_entries(input: &FunnelPlot) -> Vec<Entry> {
    let mut entries = vec![Entry::new(Sample::Line(Ink::TeamLine), &input.centre.label)];
    if !input.limits.is_empty() {
        let [inner, outer] = &input.limit_words;
        entries.push(Entry::new(Sample::Line(Ink::RuleLine), inner));
        entries.push(Entry::new(Sample::Line(Ink::LimitLine), outer));
    }
    let outside =
        |side: Side| input.points.iter().filter_map(|p| p.outside).find(|s| s.side == side);
    let said = &input.caption.words;
    for (side, words) in [(Side::Above, &said.above_limits), (Side::Below, &said.below_limits)] {
        if let Some(signal) = outside(side) {
            let sample = Sample::Triangle(dot_ink(signal.verdict), side);
            entries.push(Entry::new(sample, words));
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_on_a_straight_line_are_left_out() {
        let line = (0..9_u32).map(|i| Point::new(f64::from(i) * 10.0, 5.0));
        assert_eq!(simplified(line).len(), 2);
        let stair = (0..9_u32).map(|i| Point::new(f64::from(i) * 10.0, f64::from(i % 2) * 10.0));
        assert_eq!(simplified(stair).len(), 9);
    }
}
