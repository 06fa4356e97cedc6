//! How many handoffs reach each step, now and before, and where the others are.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect};
use super::canvas::ink::Ink;
use super::canvas::scene::{Anchor, Label, Scene};
use super::canvas::text::{elide, width};
use super::error::ChartError;
use super::inputs::{Caption, Gate, Size};
use super::parts::axes::{NAME_PX, NOTE_PX, TICK_PX, nothing_yet};
use super::parts::keys::{Entry, Key, Sample};
use super::parts::names;

/// The most steps of one way.
const MOST_STEPS: usize = 12;

/// Height of the bar of now and of the bar of before.
const BAR: f64 = 15.0;
const PRIOR: f64 = 5.0;

/// Height of a step without and with words between it and the step before.
const STEP: f64 = 32.0;
const BETWEEN: f64 = 17.0;

/// Height of a line of the words below a bar.
const LINE: f64 = 15.0;

/// Widest columns of names and of the words beside the bars.
const NAME_ROOM: f64 = 150.0;
const SIDE_ROOM: f64 = 164.0;

/// The steps of the way from handoff to won.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StallBars {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The steps in their order, at most twelve.
    pub steps: Vec<StallStep>,
    /// What the thick bars are: `Handed off in the last 8 weeks`.
    pub now_words: String,
    /// What the thin bars are; shown when a step has one.
    pub prior_words: String,
    /// Heads of the two columns beside the bars: `Median age`, `Stuck`.
    pub side_words: [String; 2],
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StallStep {
    /// What it is: `Meeting booked`.
    pub name: String,
    /// How many reached it.
    pub reached: u32,
    /// How many of those before reached it.
    pub prior: Option<u32>,
    /// What is said of the way from the step before: `12 fewer, 75% go on`. May be empty.
    pub between: String,
    /// What stands in the two columns: `4.2 business days`, `5`. May be empty.
    pub side: [String; 2],
}

/// Draws the bars.
///
/// # Errors
/// [`ChartError`] when the id is no id, or there are more than twelve steps.
pub fn draw(input: &StallBars, size: Size) -> Result<String, ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.at_most("steps", input.steps.len(), MOST_STEPS)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    Composer::new(input, size).compose(&mut scene);
    dress::draw(&scene, &Name { kind: "stall-bars", caption: &input.caption, size })
}

struct Composer<'a> {
    input: &'a StallBars,
    size: Size,
    names: f64,
    /// Where bars begin and the longest ends.
    sides: (f64, f64),
    /// Widths of the two columns.
    columns: [f64; 2],
    largest: f64,
}

impl<'a> Composer<'a> {
    fn new(input: &'a StallBars, size: Size) -> Self {
        let names = names::room(input.steps.iter().map(|s| s.name.as_str()), NAME_ROOM);
        let counts = || input.steps.iter().flat_map(|s| [Some(s.reached), s.prior]).flatten();
        let largest = counts().max().unwrap_or(0);
        let count_room = width(&largest.to_string(), NAME_PX) + 12.0;
        let columns = [0, 1].map(|column| column_room(input, column));
        let sides = match size {
            Size::Wide => (names + 14.0, size.width() - columns[0] - columns[1] - count_room),
            Size::Narrow => (0.0, size.width() - 1.0),
        };
        Self { input, size, names, sides, columns, largest: f64::from(largest.max(1)) }
    }

    fn compose(&self, scene: &mut Scene) {
        let key = Key::flow(self.key_entries(), (0.0, self.size.width()));
        key.draw(scene, 0.0);
        let mut y = key.height() + 6.0;
        if self.size == Size::Wide {
            y = self.heads(scene, y);
        }
        if self.input.steps.is_empty() {
            nothing_yet(scene, Rect::new((0.0, self.size.width()), (y, y + 40.0)));
            y += 40.0;
        }
        let top = y;
        for (index, step) in self.input.steps.iter().enumerate() {
            if index > 0 {
                y = self.between(scene, step, y);
            }
            y = match self.size {
                Size::Wide => self.wide(scene, step, y),
                Size::Narrow => self.narrow(scene, step, y),
            };
        }
        if self.size == Size::Wide && y > top && !self.input.steps.is_empty() {
            let x = self.sides.0;
            scene.rule(Ink::AxisLine, (x, top), (x, y));
        }
        scene.height = y + 4.0;
    }

    fn heads(&self, scene: &mut Scene, top: f64) -> f64 {
        for (column, words) in self.shown(&self.input.side_words) {
            let words = elide(words, NOTE_PX, self.columns[column] - 12.0);
            let at = Point::new(self.column_right(column), top + 8.0);
            scene.write(Label::new(words, NOTE_PX, at).end());
        }
        top + 20.0
    }

    /// The words of the columns that have room.
    fn shown<'b>(&self, words: &'b [String; 2]) -> impl Iterator<Item = (usize, &'b String)> {
        let columns = self.columns;
        words.iter().enumerate().filter(move |&(column, _)| columns[column] > 0.0)
    }

    fn column_right(&self, column: usize) -> f64 {
        let right = self.size.width();
        if column == 0 { right - self.columns[1] } else { right }
    }

    fn x(&self, count: u32) -> f64 {
        let (left, right) = self.sides;
        left + (right - left) * f64::from(count) / self.largest
    }

    fn between(&self, scene: &mut Scene, step: &StallStep, top: f64) -> f64 {
        if step.between.trim().is_empty() {
            return top;
        }
        let x = self.sides.0 + self.size.of(8.0, 0.0);
        let words = elide(&format!("↓ {}", step.between), NOTE_PX, self.sides.1 - x);
        scene.write(Label::new(words, NOTE_PX, Point::new(x, top + 5.0)));
        top + BETWEEN
    }

    fn wide(&self, scene: &mut Scene, step: &StallStep, top: f64) -> f64 {
        let two = self.input.steps.iter().any(|step| step.prior.is_some());
        let y = if two { top + STEP / 2.0 } else { top + 4.0 + BAR / 2.0 };
        let at = (Point::new(self.names, y), Anchor::End);
        names::write(scene, &step.name, at, (Ink::TextMain, self.names));
        let end = self.bars(scene, step, top + 4.0);
        let label = Label::new(
            scene.said.count(step.reached),
            NAME_PX,
            Point::new(end + 7.0, top + 4.0 + BAR / 2.0),
        );
        scene.write(label.bold().ink(Ink::TextMain));
        for (column, words) in self.shown(&step.side) {
            let words = elide(words, TICK_PX, self.columns[column] - 12.0);
            let at = Point::new(self.column_right(column), y);
            scene.write(Label::new(words, TICK_PX, at).end());
        }
        top + STEP
    }

    fn narrow(&self, scene: &mut Scene, step: &StallStep, top: f64) -> f64 {
        let count = Label::new(
            scene.said.count(step.reached),
            NAME_PX,
            Point::new(self.size.width(), top + 10.0),
        );
        let count = count.bold().end().ink(Ink::TextMain);
        let room = count.bounds().left - 8.0;
        scene.write(count);
        let at = (Point::new(0.0, top + 10.0), Anchor::Start);
        names::write(scene, &step.name, at, (Ink::TextMain, room));
        self.bars(scene, step, top + 20.0);
        let said =
            self.input.side_words.iter().zip(&step.side).filter(|(_, w)| !w.trim().is_empty());
        let said: Vec<String> = said.map(|(head, words)| format!("{head} {words}")).collect();
        if said.is_empty() {
            return top + 48.0;
        }
        let joined = said.join(" · ");
        let lines = if width(&joined, NOTE_PX) <= self.size.width() { vec![joined] } else { said };
        let mut y = top + 52.0;
        for words in &lines {
            let words = elide(words, NOTE_PX, self.size.width());
            scene.write(Label::new(words, NOTE_PX, Point::new(0.0, y)));
            y += LINE;
        }
        y + 14.0 - LINE
    }

    /// Both bars from `top` down; the answer is where the longer one's words may begin.
    fn bars(&self, scene: &mut Scene, step: &StallStep, top: f64) -> f64 {
        let left = self.sides.0;
        let end = self.x(step.reached);
        if step.reached > 0 {
            let bar = Rect::new((left, end.max(left + 1.0)), (top, top + BAR));
            scene.rect(Ink::FillMet, bar).tip(format!(
                "{}: {}",
                step.name,
                self.input.caption.words.count(step.reached)
            ));
        }
        if let Some(prior) = step.prior.filter(|&prior| prior > 0) {
            let sides = (left, self.x(prior).max(left + 1.0));
            let bar = Rect::new(sides, (top + BAR + 1.5, top + BAR + 1.5 + PRIOR));
            scene.rect(Ink::FillPrior, bar).tip(format!(
                "{}: {}",
                self.input.prior_words,
                self.input.caption.words.count(prior)
            ));
        }
        end
    }

    fn key_entries(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        if !self.input.steps.is_empty() {
            entries.push(Entry::new(Sample::Patch(Ink::FillMet), &self.input.now_words));
        }
        if self.input.steps.iter().any(|step| step.prior.is_some()) {
            entries.push(Entry::new(Sample::Patch(Ink::FillPrior), &self.input.prior_words));
        }
        entries
    }
}

/// What the widest words of a column take; none when it is empty.
fn column_room(input: &StallBars, column: usize) -> f64 {
    let words = input.steps.iter().map(|s| width(&s.side[column], TICK_PX)).fold(0.0, f64::max);
    if words <= 0.0 {
        return 0.0;
    }
    (words.max(width(&input.side_words[column], NOTE_PX)) + 16.0).min(SIDE_ROOM)
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;

    fn step(side: &str) -> StallStep {
        let side = [side.to_owned(), String::new()];
        StallStep { name: "Held".to_owned(), reached: 0, prior: None, between: String::new(), side }
    }

    #[test]
    fn a_column_without_words_takes_no_room() {
        let caption = Caption {
            id: "s".to_owned(),
            title: String::new(),
            desc: String::new(),
            words: english(),
        };
        let side_words = ["Median age".to_owned(), "Stuck".to_owned()];
        let steps = vec![step("2 days")];
        let (now_words, prior_words) = (String::new(), String::new());
        let input = StallBars { caption, steps, now_words, prior_words, side_words };
        assert!(column_room(&input, 0) > 60.0);
        assert!(column_room(&input, 1) <= 0.0);
    }
}
