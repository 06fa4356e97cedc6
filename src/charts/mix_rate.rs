//! Why a share moved: a waterfall from before to after, by mix and by rate of each segment.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect};
use super::canvas::ink::Ink;
use super::canvas::scene::{Label, Scene};
use super::canvas::text::elide;
use super::error::ChartError;
use super::inputs::{Caption, Gate, Side, Size};
use super::parts::axes::{NAME_PX, NOTE_PX, Scale, TICK_PX, axis_part, multiples, round_step};
use super::words::fill;

/// How far rounding may leave the steps from the last level.
const ROUNDING: f64 = 1e-6;

/// The most segments times two that a waterfall stays legible with.
const MOST_STEPS: usize = 40;

/// Column of names on the wide figure.
const NAME_ROOM: f64 = 196.0;

/// From one share to the next, step by step (Kitagawa).
#[derive(Clone, Debug, PartialEq)]
pub struct MixRate {
    /// Name and words of the figure.
    pub caption: Caption,
    /// Where it starts.
    pub before: Level,
    /// The steps in order; those of one cause stand together.
    pub steps: Vec<MixStep>,
    /// Where it ends; `before` and all steps lead here.
    pub after: Level,
}

/// A share at one end of the waterfall.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// When: `Prior 4 weeks`.
    pub label: String,
    /// The share, in 0–1.
    pub share: f64,
}

/// What one segment did to the share.
#[derive(Clone, Debug, PartialEq)]
pub struct MixStep {
    /// The segment: `Mid-market`.
    pub segment: String,
    /// Change of the share, as a share: −0.014 is 1.4 points down.
    pub change: f64,
    /// How it did so.
    pub cause: Cause,
}

/// How a segment moves the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It became a larger or smaller part.
    Mix,
    /// Its own rate changed.
    Rate,
}

/// Draws the waterfall.
///
/// # Errors
/// [`ChartError`] when a number is not finite, a level is not in 0–1, or the steps do not add up.
pub fn draw(input: &MixRate, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    Composer::new(input, size).compose(&mut scene);
    dress::draw(&scene, &Name { kind: "mix-rate", caption: &input.caption, size })
}

fn check(input: &MixRate) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.share("share before", input.before.share)?;
    gate.share("share after", input.after.share)?;
    gate.at_most("steps", input.steps.len(), MOST_STEPS)?;
    for step in &input.steps {
        gate.within(&format!("step of `{}`", step.segment), step.change, (-1.0, 1.0))?;
    }
    let reached = input.before.share + input.steps.iter().map(|s| s.change).sum::<f64>();
    if (reached - input.after.share).abs() > ROUNDING {
        let (figure, expected) = (input.caption.id.clone(), input.after.share);
        return Err(ChartError::DoesNotAddUp { figure, reached, expected });
    }
    Ok(())
}

struct Composer<'a> {
    input: &'a MixRate,
    size: Size,
    sides: (f64, f64),
    scale: Scale,
    ticks: Vec<f64>,
}

impl<'a> Composer<'a> {
    fn new(input: &'a MixRate, size: Size) -> Self {
        let sides = size.of((NAME_ROOM + 20.0, 650.0), (20.0, 340.0));
        let (domain, ticks) = domain(input);
        let range = (sides.0 + 4.0, sides.1 - 4.0);
        Self { input, size, sides, scale: Scale { domain, range }, ticks }
    }

    fn compose(&self, scene: &mut Scene) {
        let (low, high) = self.scale.domain;
        let note = axis_part(&scene.said, (low, high));
        scene.write(Label::new(note, NOTE_PX, Point::new(0.0, 9.0)));
        let top = 22.0;
        let grid = scene.marks.len();
        let mut y = self.level(scene, &self.input.before, (top, Side::Above));
        let mut reached = self.input.before.share;
        for group in self.input.steps.chunk_by(|a, b| a.cause == b.cause) {
            y = self.head(scene, group, y, reached);
            for step in group {
                y = self.step(scene, step, (y, reached));
                reached = (reached + step.change).clamp(0.0, 1.0);
            }
        }
        let bottom = self.level(scene, &self.input.after, (y, Side::Below));
        self.grid(scene, grid, Rect::new(self.sides, (top, bottom)));
        scene.height = bottom + 26.0;
    }

    /// Grid lines go below everything that was drawn since `below`.
    fn grid(&self, scene: &mut Scene, below: usize, plot: Rect) {
        let drawn = scene.marks.split_off(below);
        for &tick in &self.ticks {
            let x = self.scale.at(tick);
            scene.rule(Ink::Grid, (x, plot.top), (x, plot.bottom));
        }
        for &tick in &self.ticks {
            let at = Point::new(self.scale.at(tick), plot.bottom + 14.0);
            scene.write(Label::new(scene.said.percent(tick), TICK_PX, at).middle());
        }
        scene.marks.extend(drawn);
    }

    /// Before or after: a dot, because a bar on a cut axis would lie.
    fn level(&self, scene: &mut Scene, level: &Level, (top, end): (f64, Side)) -> f64 {
        let height = self.size.of(28.0, 42.0);
        let y = self.clear(scene, top, &level.label, Ink::HaloMain) + top;
        let x = self.scale.at(level.share);
        let (from, to) = match end {
            Side::Above => (y, top + height),
            Side::Below => (top, y),
        };
        scene.rule(Ink::Link, (x, from), (x, to));
        scene.dot(Ink::Dot, Point::new(x, y), 5.5);
        let share = scene.said.percent(level.share);
        self.value(scene, (share, Ink::HaloMain), (x, x), (y, top));
        top + height
    }

    /// What a cause did in all, over its segments.
    fn head(&self, scene: &mut Scene, group: &[MixStep], top: f64, reached: f64) -> f64 {
        let said = &self.input.caption.words;
        let points = said.signed_points(group.iter().map(|s| s.change).sum());
        let words = match group.first().map(|s| s.cause) {
            Some(Cause::Mix) => &said.by_mix,
            _ => &said.by_rate,
        };
        let words = fill(words, &[("points", &points)]);
        let height = 24.0;
        let x = self.scale.at(reached);
        scene.rule(Ink::Row, (0.0, top + 1.0), (self.size.width(), top + 1.0));
        scene.rule(Ink::Link, (x, top), (x, top + height));
        let at = Point::new(0.0, top + 14.0);
        scene.write(Label::new(words, NOTE_PX, at).bold().ink(Ink::HaloMain));
        top + height
    }

    fn step(&self, scene: &mut Scene, step: &MixStep, (top, reached): (f64, f64)) -> f64 {
        let height = self.size.of(22.0, 36.0);
        let y = self.clear(scene, top, &step.segment, Ink::HaloMuted) + top;
        let after = (reached + step.change).clamp(0.0, 1.0);
        let (x0, x1) = (self.scale.at(reached), self.scale.at(after));
        let (left, right) = (x0.min(x1), x0.max(x1));
        let (fill, ink, shape) = if step.change < 0.0 {
            (Ink::FillBad, Ink::HaloBad, "▼ ")
        } else {
            (Ink::FillGood, Ink::HaloGood, "▲ ")
        };
        let said = &self.input.caption.words;
        let points = said.signed_points(step.change);
        let (ink, shape) =
            if points == said.signed_points(0.0) { (Ink::HaloMuted, "") } else { (ink, shape) };
        scene.rule(Ink::Link, (x1, y), (x1, top + height));
        let sides = if right - left < 1.0 { (left, left + 1.0) } else { (left, right) };
        let tip = format!(
            "{}: {}",
            step.segment,
            super::words::fill(&said.points, &[("points", &points)])
        );
        scene.rect(fill, Rect::new(sides, (y - 6.0, y + 6.0))).tip(tip);
        self.value(scene, (format!("{shape}{points}"), ink), (left, right), (y, top));
        top + height
    }

    /// Writes a row's name; the answer is how far down its marks stand.
    fn clear(&self, scene: &mut Scene, top: f64, name: &str, ink: Ink) -> f64 {
        let (at, room, drop) = match self.size {
            Size::Wide => (Point::new(NAME_ROOM, top + 12.0), NAME_ROOM, 12.0),
            Size::Narrow => (Point::new(0.0, top + 10.0), 270.0, 26.0),
        };
        let words = elide(name, NAME_PX, room);
        let is_cut = words.contains('…');
        let label = Label::new(words, NAME_PX, at).ink(ink);
        let mark = scene.write(if self.size == Size::Wide { label.end() } else { label });
        if is_cut {
            mark.tip(name);
        }
        drop
    }

    /// A row's number: beside its mark, or at the end of its name.
    fn value(
        &self,
        scene: &mut Scene,
        (words, ink): (String, Ink),
        (left, right): (f64, f64),
        (y, top): (f64, f64),
    ) {
        let label = Label::new(words, TICK_PX, Point::new(right + 9.0, y)).bold().ink(ink);
        let label = match self.size {
            Size::Narrow => Label { at: Point::new(self.size.width(), top + 10.0), ..label }.end(),
            Size::Wide if label.bounds().right <= self.size.width() => label,
            Size::Wide => Label { at: Point::new(left - 9.0, y), ..label }.end(),
        };
        scene.write(label);
    }
}

/// Every level on the way, widened to round ticks.
fn domain(input: &MixRate) -> ((f64, f64), Vec<f64>) {
    let mut reached = input.before.share;
    let mut levels = vec![reached, input.after.share];
    for step in &input.steps {
        reached = (reached + step.change).clamp(0.0, 1.0);
        levels.push(reached);
    }
    let low = levels.iter().copied().fold(1.0, f64::min);
    let high = levels.iter().copied().fold(0.0, f64::max);
    let step = round_step((high - low).max(0.02), 4.0).max(0.01);
    let low = ((low / step - 1e-9).floor() * step).max(0.0);
    let high = ((high / step + 1e-9).ceil() * step).clamp(low + step, 1.0_f64.max(low + step));
    ((low, high), multiples(step, (low, high)))
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;

    fn input(change: f64) -> MixRate {
        let level = |share| Level { label: "Week".to_owned(), share };
        let caption = Caption {
            id: "m".to_owned(),
            title: String::new(),
            desc: String::new(),
            words: english(),
        };
        let step = MixStep { segment: "Small".to_owned(), change, cause: Cause::Mix };
        MixRate { caption, before: level(0.6), steps: vec![step], after: level(0.55) }
    }

    #[test]
    fn steps_that_do_not_lead_to_the_last_level_are_refused() {
        assert!(draw(&input(-0.05), Size::Wide).is_ok());
        insta::assert_snapshot!(draw(&input(0.25), Size::Wide).unwrap_err(), @"`m`: the steps lead to 0.85, and the last level is 0.55");
    }
}
