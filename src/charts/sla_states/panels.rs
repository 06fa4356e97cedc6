//! Several promises side by side over the same people: a panel for each step.

use super::super::canvas::dress::{self, Name};
use super::super::canvas::geometry::{Point, Rect, real};
use super::super::canvas::ink::Ink;
use super::super::canvas::scene::{Anchor, Label, Scene};
use super::super::canvas::text::{elide, wrap};
use super::super::error::ChartError;
use super::super::inputs::{Caption, Gate, Size};
use super::super::parts::axes::{NOTE_PX, TICK_PX, nothing_yet};
use super::super::parts::names;
use super::super::words::Words;
use super::{BAR, SlaRow, Tips, bars, key, total};

/// The most promises side by side.
const MOST_PANELS: usize = 4;

/// The most people drawn.
const MOST_ROWS: usize = 30;

/// Widest column of names.
const NAME_ROOM: f64 = 150.0;

/// Height of a line of a panel's heading, and the most lines.
const HEADING: f64 = 16.0;
const LINES: usize = 2;

/// The states of several promises.
#[derive(Clone, Debug, PartialEq)]
pub struct SlaPanels {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The promises, at most four: acknowledged, confirmed, reviewed.
    pub panels: Vec<SlaPanel>,
}

/// One promise.
#[derive(Clone, Debug, PartialEq)]
pub struct SlaPanel {
    /// What is promised: `Acknowledged within 1 hour`.
    pub heading: String,
    /// The people, the same in the same order in every panel. At most thirty are drawn.
    pub rows: Vec<SlaRow>,
}

/// Draws the panels: side by side wide, one below the other narrow.
///
/// # Errors
/// [`ChartError`] when the panels have not the same number of rows, or there are more than four.
pub fn draw(input: &SlaPanels, size: Size) -> Result<String, ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.at_most("panels", input.panels.len(), MOST_PANELS)?;
    let people = input.panels.first().map_or(0, |panel| panel.rows.len());
    for panel in &input.panels {
        gate.length(&format!("rows of `{}`", panel.heading), panel.rows.len(), people)?;
    }
    let mut scene = Scene::new(size.width(), &input.caption.words);
    let key = key(&input.caption.words, size);
    key.draw(&mut scene, 0.0);
    let top = key.height() + 8.0;
    let shown = people.min(MOST_ROWS);
    let bottom = if shown == 0 {
        let room = Rect::new((0.0, size.width()), (top, top + 40.0));
        nothing_yet(&mut scene, room);
        room.bottom
    } else {
        match size {
            Size::Wide => abreast(&mut scene, input, top, shown),
            Size::Narrow => stacked(&mut scene, input, top, shown),
        }
    };
    scene.height = bottom + 4.0 + names::left_out(&mut scene, people - shown, bottom);
    dress::draw(&scene, &Name { kind: "sla-panels", caption: &input.caption, size })
}

/// One column of names, then a column of bars per promise.
fn abreast(scene: &mut Scene, input: &SlaPanels, top: f64, shown: usize) -> f64 {
    const ROW: f64 = 28.0;
    let rows = || input.panels[0].rows.iter().take(shown);
    let left = names::room(rows().map(|row| row.name.as_str()), NAME_ROOM) + 16.0;
    let column = (scene.width - left) / real(input.panels.len());
    let totals = input.panels.iter().flat_map(|p| p.rows.iter().take(shown));
    let totals = totals.map(|row| n_label(&input.caption.words, row));
    let n_room = totals.map(|label| label.bounds().width()).fold(24.0, f64::max) + 8.0;
    let headings: Vec<Vec<String>> = input
        .panels
        .iter()
        .map(|panel| wrap(&panel.heading, TICK_PX, column - 16.0, LINES))
        .collect();
    let lines = headings.iter().map(Vec::len).max().unwrap_or(0);
    let first = top + HEADING * real(lines) + 6.0;
    for (index, (panel, heading)) in input.panels.iter().zip(headings).enumerate() {
        let x = left + column * real(index);
        let drop = real(lines - heading.len());
        for (line, words) in heading.iter().enumerate() {
            let at = Point::new(x, top + HEADING * (real(line) + drop + 0.5));
            scene.write(Label::new(words, TICK_PX, at).bold().ink(Ink::TextMain));
        }
        for (at, row) in panel.rows.iter().take(shown).enumerate() {
            let y = first + ROW * (real(at) + 0.5);
            let sides = (x, x + column - n_room - 12.0);
            bars(scene, row, Rect::new(sides, (y - BAR / 2.0, y + BAR / 2.0)), Tips::None);
            let mut label = n_label(&scene.said, row).end();
            label.at = Point::new(x + column - 12.0, y);
            scene.write(label);
        }
    }
    for (at, row) in rows().enumerate() {
        let place = Point::new(left - 14.0, first + ROW * (real(at) + 0.5));
        names::write(scene, &row.name, (place, Anchor::End), (Ink::TextMain, left - 14.0));
    }
    first + ROW * real(shown)
}

/// One panel below the other, each person's name over the bar.
fn stacked(scene: &mut Scene, input: &SlaPanels, top: f64, shown: usize) -> f64 {
    const ROW: f64 = 44.0;
    let mut y = top;
    for panel in &input.panels {
        let heading = elide(&panel.heading, TICK_PX, scene.width);
        let at = Point::new(0.0, y + 10.0);
        scene.write(Label::new(heading, TICK_PX, at).bold().ink(Ink::TextMain));
        y += 22.0;
        for row in panel.rows.iter().take(shown) {
            let mut label = n_label(&scene.said, row).end();
            label.at = Point::new(scene.width, y + 11.0);
            let room = label.bounds().left - 8.0;
            scene.write(label);
            let place = (Point::new(0.0, y + 11.0), Anchor::Start);
            names::write(scene, &row.name, place, (Ink::TextMain, room));
            let heights = (y + 31.0 - BAR / 2.0, y + 31.0 + BAR / 2.0);
            bars(scene, row, Rect::new((0.0, scene.width - 1.0), heights), Tips::None);
            y += ROW;
        }
        y += 10.0;
    }
    y - 10.0
}

fn n_label(said: &Words, row: &SlaRow) -> Label {
    Label::new(said.count(total(row)), NOTE_PX, Point::new(0.0, 0.0))
}
