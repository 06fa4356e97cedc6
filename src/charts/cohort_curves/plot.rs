//! The two panels, the curves and their names.

use super::super::canvas::geometry::{Point, Rect};
use super::super::canvas::ink::Ink;
use super::super::canvas::scene::{DATA_COST, Label, RULE_COST, Scene};
use super::super::canvas::text::{elide, width, wrap};
use super::super::inputs::Size;
use super::super::parts::axes::{
    NOTE_PX, QUARTERS, Scale, TICK_PX, day_step, multiples, nothing_yet, value_axis,
};
use super::super::parts::keys::{Entry, Key, Sample};
use super::super::parts::labels::{SideLabel, write_beside};
use super::super::parts::steps::staircase;
use super::{CohortCurve, CohortCurves};

/// Strokes from the newest cohort back: weight, then dash, so that they differ without colour.
const STROKES: [Ink; 4] = [Ink::Series, Ink::Curve2, Ink::Curve3, Ink::Curve4];

/// Height of a heading over its panel.
const HEADING: f64 = 22.0;

/// Column of the names beside the wide figure.
const NAMES: f64 = 164.0;

/// Composes the figure and sets its height.
pub(super) fn compose(scene: &mut Scene, input: &CohortCurves, size: Size) {
    let width = size.width();
    let key = Key::flow(size.of(Vec::new(), key_entries(input)), (0.0, width));
    key.draw(scene, 0.0);
    let sides = size.of((48.0, width - NAMES), (42.0, width - 14.0));
    let full = size.of(230.0, 190.0);
    let top = key.height() + HEADING + 4.0;
    let upper = Panel::new(input, Rect::new(sides, (top, top + full)), 1.0);
    let most_lost = input.cohorts.iter().flat_map(|c| &c.lost).map(|s| s.share).fold(0.0, f64::max);
    upper.heading(scene, &input.reached_words);
    upper.axis(scene);
    upper.maturity(scene, Words::Shown);
    upper.curves(scene, size);
    let mut bottom = upper.plot.bottom;
    if input.cohorts.iter().any(|c| !c.lost.is_empty()) {
        let highest = QUARTERS.into_iter().find(|&q| q > 0.0 && most_lost <= q).unwrap_or(1.0);
        let top = bottom + HEADING + 18.0;
        let lower = Panel::new(input, Rect::new(sides, (top, top + full * highest)), highest);
        lower.heading(scene, &input.lost_words);
        lower.axis(scene);
        lower.maturity(scene, Words::Left);
        lower.lost(scene);
        bottom = lower.plot.bottom;
    }
    scene.height = days(scene, input, (sides, bottom), size);
}

/// Whether a panel says what its rule is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Shown,
    Left,
}

struct Panel<'a> {
    input: &'a CohortCurves,
    plot: Rect,
    scale: Scale,
}

impl<'a> Panel<'a> {
    fn new(input: &'a CohortCurves, plot: Rect, highest: f64) -> Self {
        let scale = Scale { domain: (0.0, highest), range: (plot.bottom, plot.top) };
        Self { input, plot, scale }
    }

    fn x(&self, day: f64) -> f64 {
        day_scale(self.input, (self.plot.left, self.plot.right)).at(day)
    }

    fn heading(&self, scene: &mut Scene, words: &str) {
        let words = elide(words, TICK_PX, self.heading_room());
        let at = Point::new(0.0, self.plot.top - HEADING + 4.0);
        scene.write(Label::new(words, TICK_PX, at).bold().ink(Ink::TextMain));
    }

    /// Up to the words of the rule.
    fn heading_room(&self) -> f64 {
        let rule = self.rule_label().map_or(self.plot.right, |label| label.bounds().left);
        (rule - 12.0).max(40.0)
    }

    fn axis(&self, scene: &mut Scene) {
        let ticks: Vec<(f64, String)> = QUARTERS
            .into_iter()
            .filter(|&share| share <= self.scale.domain.1)
            .map(|share| (share, self.input.caption.words.percent(share)))
            .collect();
        value_axis(scene, self.plot, self.scale, &ticks);
    }

    /// The words of the rule, kept inside the plot and to the right of the heading.
    fn rule_label(&self) -> Option<Label> {
        let mark = self.input.maturity.as_ref().filter(|m| m.day <= self.input.last_day)?;
        let words = elide(&mark.label, NOTE_PX, self.plot.width() * 0.45);
        let at = Point::new(self.x(mark.day), self.plot.top - HEADING + 4.0);
        let mut label = Label::new(words, NOTE_PX, at).middle();
        let heading = 1.1 * width(&self.input.reached_words, TICK_PX) + 16.0;
        let heading = heading.min(self.plot.middle().x);
        label.at.x += (heading - label.bounds().left).max(0.0);
        label.at.x -= (label.bounds().right - self.plot.right).max(0.0);
        Some(label)
    }

    fn maturity(&self, scene: &mut Scene, words: Words) {
        let Some(mark) = self.input.maturity.as_ref().filter(|m| m.day <= self.input.last_day)
        else {
            return;
        };
        let x = self.x(mark.day);
        let top = if words == Words::Shown { self.plot.top - 10.0 } else { self.plot.top };
        let line = [Point::new(x, self.plot.bottom), Point::new(x, top)];
        scene.crowd_line(&line, RULE_COST);
        scene.line(Ink::RuleLine, &line);
        if let Some(label) = self.rule_label().filter(|_| words == Words::Shown) {
            scene.write(label);
        }
    }

    fn reached(&self, cohort: &CohortCurve, of: fn(&super::DayEstimate) -> f64) -> Vec<Point> {
        let steps = cohort.reached.iter().map(|step| (step.day, of(step)));
        self.line(steps, cohort.observed_until)
    }

    fn line(&self, steps: impl Iterator<Item = (f64, f64)> + Clone, until: f64) -> Vec<Point> {
        let end = until.min(self.input.last_day);
        let at_start = steps.clone().take_while(|&(day, _)| day <= 0.0).last();
        let start = Point::new(self.plot.left, self.scale.at(at_start.map_or(0.0, |s| s.1)));
        let later = steps.filter(|&(day, _)| day > 0.0 && day <= end);
        let points = later.map(|(day, share)| Point::new(self.x(day), self.scale.at(share)));
        staircase(start, points, self.x(end))
    }

    fn curves(&self, scene: &mut Scene, size: Size) {
        if self.input.cohorts.iter().all(|c| c.observed_until <= 0.0) {
            nothing_yet(scene, self.plot);
            return;
        }
        if let Some(cohort) = self.input.banded.and_then(|i| self.input.cohorts.get(i)) {
            let mut outline = self.reached(cohort, |step| step.share.high);
            outline.extend(self.reached(cohort, |step| step.share.low).into_iter().rev());
            scene.area(Ink::Band, &outline);
        }
        for (cohort, ink) in drawn(self.input) {
            let line = self.reached(cohort, |step| step.share.value);
            scene.crowd_line(&line, DATA_COST);
            scene.line(ink, &line).tip(&cohort.name);
        }
        if size == Size::Wide {
            self.names(scene);
        }
    }

    fn lost(&self, scene: &mut Scene) {
        for (cohort, ink) in drawn(self.input).filter(|(c, _)| c.observed_until > 0.0) {
            let steps = cohort.lost.iter().map(|step| (step.day, step.share));
            let line = self.line(steps, cohort.observed_until);
            scene.line(ink, &line).tip(&cohort.name);
        }
    }

    /// Names at the ends: beside the plot where the curve reaches its edge, else by its end.
    fn names(&self, scene: &mut Scene) {
        let mut sides = Vec::new();
        let mut inner = Vec::new();
        for (cohort, ink) in drawn(self.input).filter(|(c, _)| c.observed_until > 0.0) {
            let Some(&end) = self.reached(cohort, |step| step.share.value).last() else { continue };
            let text = if ink == Ink::Series { Ink::TextSeries } else { Ink::TextMain };
            let mut side = SideLabel::new(end.y, &cohort.name, text);
            side.lines[0] = side.lines[0].clone().bold();
            if !cohort.note.trim().is_empty() {
                side.lines.push(Label::new(&cohort.note, NOTE_PX, end));
            }
            if self.plot.right - end.x < 24.0 {
                sides.push(if self.plot.right - end.x < 2.0 {
                    side
                } else {
                    side.without_thread()
                });
            } else {
                inner.push((end, ink, side.lines));
            }
        }
        let room = Rect::new(
            (self.plot.right + 4.0, scene.width),
            (self.plot.top - 14.0, self.plot.bottom + 6.0),
        );
        write_beside(scene, &sides, room);
        for (end, ink, lines) in inner {
            self.name_within(scene, end, (ink, lines));
        }
    }

    /// A name inside the plot, near the end of its curve; with a thread when it stands off.
    fn name_within(&self, scene: &mut Scene, end: Point, (ink, lines): (Ink, Vec<Label>)) {
        let bounds = Rect::new(
            (self.plot.left + 4.0, self.plot.right - 2.0),
            (self.plot.top + 2.0, self.plot.bottom - 3.0),
        );
        let name_ink = if ink == Ink::Series { Ink::HaloSeries } else { Ink::HaloMain };
        let lines: Vec<Label> = lines
            .into_iter()
            .enumerate()
            .map(|(i, mut line)| {
                line.words = elide(&line.words, line.px, bounds.width() * 0.4);
                line.ink(if i == 0 { name_ink } else { Ink::HaloMuted })
            })
            .collect();
        scene.dot(if ink == Ink::Series { Ink::Dot } else { Ink::Hollow }, end, 3.2);
        if let Some(room) = scene.write_near((end, 6.0), &lines, bounds) {
            let near =
                Point::new(end.x.clamp(room.left, room.right), end.y.clamp(room.top, room.bottom));
            if (near.x - end.x).hypot(near.y - end.y) > 22.0 {
                scene.line(Ink::Link, &[end, near]);
            }
        }
    }
}

/// Curves with their strokes, oldest first, so that the newest lies on top.
fn drawn(input: &CohortCurves) -> impl Iterator<Item = (&CohortCurve, Ink)> {
    let newest = input.cohorts.len();
    input.cohorts.iter().enumerate().map(move |(i, cohort)| {
        let back = (newest - 1 - i).min(STROKES.len() - 1);
        (cohort, STROKES[back])
    })
}

fn day_scale(input: &CohortCurves, range: (f64, f64)) -> Scale {
    Scale { domain: (0.0, input.last_day), range }
}

/// The axis of days below the last panel; the answer is the figure's height.
fn days(
    scene: &mut Scene,
    input: &CohortCurves,
    (sides, bottom): ((f64, f64), f64),
    size: Size,
) -> f64 {
    let step = day_step(input.last_day, size.of(8.0, 5.0));
    let scale = day_scale(input, sides);
    for day in multiples(step, (0.0, input.last_day)) {
        let x = scale.at(day);
        scene.rule(Ink::AxisLine, (x, bottom), (x, bottom + 4.0));
        let at = Point::new(x, bottom + 15.0);
        scene.write(Label::new(format!("{day:.0}"), TICK_PX, at).middle());
    }
    let at = Point::new(f64::midpoint(sides.0, sides.1), bottom + 33.0);
    let words = wrap(&input.axis_words, NOTE_PX, sides.1 - sides.0, 1);
    let height = bottom + if words.is_empty() { 26.0 } else { 43.0 };
    for words in words {
        scene.write(Label::new(words, NOTE_PX, at).middle());
    }
    height
}

/// Newest first, as one reads them.
fn key_entries(input: &CohortCurves) -> Vec<Entry> {
    let mut entries: Vec<Entry> = drawn(input)
        .map(|(cohort, ink)| {
            let words = match cohort.note.trim() {
                "" => cohort.name.clone(),
                note => format!("{}: {note}", cohort.name),
            };
            let mut entry = Entry::new(Sample::Line(ink), words);
            entry.ink = if ink == Ink::Series { Ink::TextSeries } else { Ink::TextMuted };
            entry
        })
        .collect();
    entries.reverse();
    entries
}
