//! How far each cohort has come, week by week: the share printed in every cell, and nothing where
//! nothing could be seen yet.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::{Anchor, Label, Scene};
use super::canvas::text::{NO_VALUE, elide, width};
use super::error::ChartError;
use super::inputs::{Caption, Counts, Gate, Size};
use super::parts::axes::{NOTE_PX, TICK_PX, nothing_yet};
use super::parts::heat::Heat;
use super::parts::keys::Key;
use super::parts::names;
use super::words::Words;

/// The most weeks that have a column.
const MOST_COLUMNS: usize = 26;

/// The most cohorts drawn; the newest stay.
const MOST_ROWS: usize = 16;

/// Below this n a cell prints its counts instead of a percentage.
const LEAST_N: u32 = 5;

/// Height of a row, and of the lines above the first.
const ROW: f64 = 25.0;
const HEAD: f64 = 44.0;

/// Widest column of the cohorts' names and widest cell.
const NAME_ROOM: f64 = 120.0;
const WIDEST_CELL: f64 = 62.0;

/// Cumulative shares by cohort and by age.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortTriangle {
    /// Name and words of the figure.
    pub caption: Caption,
    /// What the columns count: `Weeks since the handoff`.
    pub axis_words: String,
    /// Heads of the columns, at most twenty-six: `0`, `1`, `2`.
    pub columns: Vec<String>,
    /// The cohorts, oldest first. At most the sixteen newest are drawn, and the rest counted.
    pub rows: Vec<TriangleRow>,
}

/// One cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct TriangleRow {
    /// What it is: `3 Nov`.
    pub name: String,
    /// Handoffs in it.
    pub n: u32,
    /// One cell per column; `None` where it is too young to have been seen there.
    pub cells: Vec<Option<TriangleCell>>,
}

/// One cohort at one age.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TriangleCell {
    /// The cumulative share.
    pub share: f64,
    /// The counts behind it.
    pub counts: Counts,
}

/// Draws the grid.
///
/// # Errors
/// [`ChartError`] when a share is not in 0–1, counts exceed their n, a row has not one cell per
/// column, or there are more than twenty-six columns.
pub fn draw(input: &CohortTriangle, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    Composer::new(input, size).compose(&mut scene);
    dress::draw(&scene, &Name { kind: "cohort-triangle", caption: &input.caption, size })
}

fn check(input: &CohortTriangle) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.at_most("columns", input.columns.len(), MOST_COLUMNS)?;
    for row in &input.rows {
        let what = format!("cohort `{}`", row.name);
        gate.length(&format!("cells of {what}"), row.cells.len(), input.columns.len())?;
        for cell in row.cells.iter().flatten() {
            gate.counts(&what, cell.counts)?;
            gate.share(&what, cell.share)?;
        }
    }
    Ok(())
}

struct Composer<'a> {
    input: &'a CohortTriangle,
    size: Size,
    rows: &'a [TriangleRow],
    heat: Heat,
    /// Size of the words in cells: the usual one, which needs no attribute, where it fits.
    px: f64,
    names: f64,
    /// Left edge of the first cell and width of each.
    left: f64,
    cell: f64,
    /// Columns that are drawn.
    shown: Vec<usize>,
}

impl<'a> Composer<'a> {
    fn new(input: &'a CohortTriangle, size: Size) -> Self {
        let rows = &input.rows[input.rows.len().saturating_sub(MOST_ROWS)..];
        let names = rows.iter().map(|row| row.name.as_str());
        let names = names::room(names, size.of(NAME_ROOM, 64.0));
        let counts = rows.iter().map(|row| width(&input.caption.words.count(row.n), TICK_PX));
        let left = names + counts.fold(16.0, f64::max) + size.of(24.0, 14.0);
        let room = size.width() - left;
        // A column that can't print its numbers is left out, every second, then every third.
        let words = || {
            rows.iter()
                .flat_map(|row| &row.cells)
                .flatten()
                .map(|c| cell_words(&input.caption.words, *c))
        };
        let widest = |px: f64| words().map(|w| width(&w, px)).fold(28.0, f64::max) + 4.0;
        let columns = input.columns.len();
        let stride = (1..=columns.max(1))
            .find(|&s| real(columns.div_ceil(s)) * widest(NOTE_PX) <= room)
            .unwrap_or(1);
        let shown: Vec<usize> = (0..columns).step_by(stride).collect();
        let cell = (room / real(shown.len().max(1))).min(WIDEST_CELL);
        let px = if cell >= widest(TICK_PX) { TICK_PX } else { NOTE_PX };
        let cells = rows.iter().flat_map(|row| &row.cells).flatten();
        let known = cells.filter(|cell| cell.counts.n >= LEAST_N);
        let heat = Heat::up_to(known.map(|cell| cell.share).fold(0.0, f64::max));
        Self { input, size, rows, heat, px, names, left, cell, shown }
    }

    fn compose(&self, scene: &mut Scene) {
        self.heads(scene);
        let bottom = HEAD + ROW * real(self.rows.len().max(1));
        let grid = Rect::new((self.left, self.size.width()), (HEAD, bottom));
        if self.rows.iter().all(|row| row.cells.iter().all(Option::is_none)) {
            nothing_yet(scene, grid);
        }
        for step in 0..5 {
            self.fills(scene, step);
        }
        for (index, row) in self.rows.iter().enumerate() {
            self.words(scene, row, HEAD + ROW * (real(index) + 0.5));
        }
        let left_out = self.input.rows.len() - self.rows.len();
        let bottom = bottom + names::left_out(scene, left_out, bottom);
        let key = Key::flow(self.heat.key(&self.input.caption.words), (0.0, self.size.width()));
        key.draw(scene, bottom + 10.0);
        scene.height = bottom + 12.0 + key.height();
    }

    /// What the columns count, over their heads.
    fn heads(&self, scene: &mut Scene) {
        let words = elide(&self.input.axis_words, NOTE_PX, self.size.width() - self.left);
        scene.write(Label::new(words, NOTE_PX, Point::new(self.left + 2.0, 9.0)));
        let y = HEAD - 14.0;
        for (slot, &column) in self.shown.iter().enumerate() {
            let at = Point::new(self.x(slot), y);
            let words = elide(&self.input.columns[column], NOTE_PX, self.cell - 4.0);
            scene.write(Label::new(words, NOTE_PX, at).middle());
        }
        let at = Point::new(self.left - self.size.of(14.0, 8.0), y);
        scene.write(Label::new(&scene.said.n, NOTE_PX, at).end());
    }

    fn x(&self, slot: usize) -> f64 {
        self.left + self.cell * (real(slot) + 0.5)
    }

    /// Every cell of one step, so that they become one element.
    fn fills(&self, scene: &mut Scene, step: usize) {
        for (index, row) in self.rows.iter().enumerate() {
            let top = HEAD + ROW * real(index);
            for (slot, &column) in self.shown.iter().enumerate() {
                let Some(cell) = row.cells[column].filter(|c| c.counts.n >= LEAST_N) else {
                    continue;
                };
                if self.heat.index(cell.share) == step {
                    let left = self.left + self.cell * real(slot);
                    let room = Rect::new(
                        (left + 0.75, left + self.cell - 0.75),
                        (top + 0.75, top + ROW - 0.75),
                    );
                    scene.area(Heat::inks(step).0, &room.corners());
                }
            }
        }
    }

    /// Name, n and the number in every cell.
    fn words(&self, scene: &mut Scene, row: &TriangleRow, y: f64) {
        let (x, anchor) = self.size.of((self.names, Anchor::End), (0.0, Anchor::Start));
        let name = (Point::new(x, y), anchor);
        names::write(scene, &row.name, name, (Ink::TextMain, self.names));
        let at = Point::new(self.left - self.size.of(14.0, 8.0), y);
        scene.write(Label::new(scene.said.count(row.n), TICK_PX, at).end());
        for (slot, &column) in self.shown.iter().enumerate() {
            let Some(cell) = row.cells[column] else { continue };
            let ink = match cell.counts.n {
                0..LEAST_N => Ink::TextMuted,
                _ => Heat::inks(self.heat.index(cell.share)).1,
            };
            let at = Point::new(self.x(slot), y);
            scene.write(Label::new(cell_words(&scene.said, cell), self.px, at).middle().ink(ink));
        }
    }
}

fn cell_words(said: &Words, cell: TriangleCell) -> String {
    let Counts { hits, n } = cell.counts;
    match n {
        0 => NO_VALUE.to_owned(),
        1..LEAST_N => format!("{hits}/{n}"),
        _ => said.percent(cell.share),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_are_counted_and_many_are_a_percentage() {
        let words = |hits, n, share| {
            cell_words(
                &super::super::tests::english(),
                TriangleCell { share, counts: Counts { hits, n } },
            )
        };
        let found = [words(0, 0, 0.0), words(1, 4, 0.25), words(1, 5, 0.2), words(0, 9, 0.0)];
        assert_eq!(found, ["–", "1/4", "20%", "0%"]);
    }
}
