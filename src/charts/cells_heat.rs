//! Who leaves out what: SDRs by brief component, the share printed in every cell.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::{Label, Scene};
use super::canvas::text::{NO_VALUE, clean, elide, width, wrap};
use super::error::ChartError;
use super::inputs::{Caption, Counts, Estimate, Gate, SampleSize, Size};
use super::parts::axes::{NAME_PX, NOTE_PX, TICK_PX, nothing_yet};
use super::parts::heat::Heat;
use super::parts::keys::{Entry, Key, Sample};
use super::parts::marks::bar;

/// The most columns that stay wide enough for a percentage on a phone.
const MOST_COLUMNS: usize = 9;

/// The most lines of a column's head.
const HEAD_LINES: usize = 3;

/// Height of a line of a column's head.
const HEAD_LINE: f64 = 14.0;

/// Column of names on the wide figure, and of the n beside it.
const NAME_ROOM: f64 = 132.0;
const N_ROOM: f64 = 54.0;

/// The steps of the one hue: the same for every grid, so that two can be compared.
const LARGEST: f64 = 1.0;

/// Shares in a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct CellsHeat {
    /// Name and words of the figure.
    pub caption: Caption,
    /// Heads of the columns, at most nine: `Pain points and trigger`.
    pub columns: Vec<String>,
    /// The rows, from top to bottom.
    pub rows: Vec<HeatRow>,
    /// All rows together, set apart at the foot.
    pub team: Option<HeatRow>,
}

/// One row of cells.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatRow {
    /// The SDR, or `Team`.
    pub name: String,
    /// Handoffs behind the row.
    pub n: u32,
    /// One cell per column.
    pub cells: Vec<HeatCell>,
}

/// One cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HeatCell {
    /// The share with its interval; `None` when there is nothing to share, shown as a dash.
    pub share: Option<Estimate>,
    /// The counts behind it.
    pub counts: Counts,
    /// A small sample is drawn hollow.
    pub sample: SampleSize,
}

/// Draws the grid.
///
/// # Errors
/// [`ChartError`] when a share is not in 0–1, a row has not one cell per column, or there are more
/// than nine columns.
pub fn draw(input: &CellsHeat, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    Composer::new(input, size).compose(&mut scene);
    dress::draw(&scene, &Name { kind: "cells-heat", caption: &input.caption, size })
}

fn check(input: &CellsHeat) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.at_most("columns", input.columns.len(), MOST_COLUMNS)?;
    for row in input.rows.iter().chain(&input.team) {
        let what = format!("row `{}`", row.name);
        gate.length(&format!("cells of {what}"), row.cells.len(), input.columns.len())?;
        for cell in &row.cells {
            gate.counts(&what, cell.counts)?;
            cell.share.map_or(Ok(()), |share| gate.estimate(&what, share))?;
        }
    }
    Ok(())
}

/// How the columns are headed.
enum Heads {
    /// Each over its column, in lines.
    Words(Vec<Vec<String>>),
    /// Numbers over the columns, and a list of what they mean.
    Numbers,
}

struct Composer<'a> {
    input: &'a CellsHeat,
    size: Size,
    /// Left edge of the first cell and width of each.
    left: f64,
    column: f64,
    heads: Heads,
}

impl<'a> Composer<'a> {
    fn new(input: &'a CellsHeat, size: Size) -> Self {
        let left = size.of(NAME_ROOM + N_ROOM + 12.0, 0.0);
        let column = (size.width() - left) / real(input.columns.len().max(1));
        let heads = heads(&input.columns, column);
        Self { input, size, left, column, heads }
    }

    fn compose(&self, scene: &mut Scene) {
        let mut y = self.column_heads(scene);
        if self.input.rows.is_empty() || self.input.columns.is_empty() {
            let plot = Rect::new((self.left, self.size.width()), (y, y + 40.0));
            nothing_yet(scene, plot);
            y = plot.bottom;
        } else {
            for row in &self.input.rows {
                y = self.row(scene, row, y);
            }
        }
        if let Some(team) = &self.input.team {
            scene.rule(Ink::AxisLine, (0.0, y + 4.0), (self.size.width(), y + 4.0));
            y = self.row(scene, team, y + 8.0);
        }
        let key = Key::flow(self.key_entries(), (0.0, self.size.width()));
        key.draw(scene, y + 8.0);
        scene.height = y + 10.0 + key.height();
    }

    /// Heads the columns; the answer is where the first row begins.
    fn column_heads(&self, scene: &mut Scene) -> f64 {
        let bottom = match &self.heads {
            Heads::Words(columns) => {
                let lines = columns.iter().map(Vec::len).max().unwrap_or(0);
                let bottom = real(lines.max(1)) * HEAD_LINE + 6.0;
                for (column, words) in columns.iter().enumerate() {
                    self.head(scene, column, words, bottom);
                }
                bottom
            }
            Heads::Numbers => self.numbered_heads(scene),
        };
        if self.size == Size::Wide {
            let at = Point::new(NAME_ROOM + N_ROOM, bottom - 10.0);
            scene.write(Label::new(&scene.said.n, NOTE_PX, at).end());
        }
        bottom
    }

    fn head(&self, scene: &mut Scene, column: usize, lines: &[String], bottom: f64) {
        let mut y = bottom - 10.0 - HEAD_LINE * (real(lines.len()) - 1.0);
        for line in lines {
            let at = Point::new(self.middle(column), y);
            scene.write(Label::new(line, NOTE_PX, at).middle());
            y += HEAD_LINE;
        }
    }

    fn numbered_heads(&self, scene: &mut Scene) -> f64 {
        let names = self.input.columns.iter().enumerate();
        let names: Vec<String> = names.map(|(i, name)| format!("{} {name}", i + 1)).collect();
        let half = self.size.width() / 2.0;
        let fits = names.iter().all(|name| width(&clean(name), NOTE_PX) <= half - 8.0);
        let (abreast, room) = if fits { (2, half) } else { (1, self.size.width()) };
        let mut top = 0.0;
        for line in names.chunks(abreast) {
            for (name, left) in line.iter().zip([0.0, half]) {
                let words = elide(name, NOTE_PX, room - 8.0);
                scene.write(Label::new(words, NOTE_PX, Point::new(left, top + 9.0)));
            }
            top += 17.0;
        }
        for column in 0..self.input.columns.len() {
            let at = Point::new(self.middle(column), top + 14.0);
            scene.write(Label::new((column + 1).to_string(), TICK_PX, at).middle().bold());
        }
        top + 24.0
    }

    fn middle(&self, column: usize) -> f64 {
        self.left + self.column * (real(column) + 0.5)
    }

    fn row(&self, scene: &mut Scene, row: &HeatRow, top: f64) -> f64 {
        let (name_y, cells_top, height) =
            self.size.of((top + 14.0, top, 28.0), (top + 12.0, top + 22.0, 54.0));
        let (anchor, room) = self.size.of((NAME_ROOM, NAME_ROOM), (0.0, 270.0));
        let name = elide(&row.name, NAME_PX, room);
        let is_cut = name.contains('…');
        let label = Label::new(name, NAME_PX, Point::new(anchor, name_y)).ink(Ink::TextMain);
        let mark = scene.write(if self.size == Size::Wide { label.end() } else { label });
        if is_cut {
            mark.tip(&row.name);
        }
        let (n, n_x) = self.size.of(
            (scene.said.count(row.n), NAME_ROOM + N_ROOM),
            (scene.said.n_is(row.n), self.size.width()),
        );
        scene.write(Label::new(n, TICK_PX, Point::new(n_x, name_y)).end());
        for (column, cell) in row.cells.iter().enumerate() {
            let left = self.left + self.column * real(column);
            let sides = (left + 1.0, left + self.column - 1.0);
            let heights = (cells_top + 1.0, cells_top + 27.0);
            Self::cell(scene, *cell, Rect::new(sides, heights));
        }
        top + height
    }

    fn cell(scene: &mut Scene, cell: HeatCell, room: Rect) {
        let words = cell.share.map_or_else(|| NO_VALUE.to_owned(), |e| scene.said.percent(e.value));
        let Counts { hits, n } = cell.counts;
        let range = cell.share.map(|e| format!(" · {}", scene.said.percent_range(e.low, e.high)));
        let tip = scene.said.hits_of_n(hits, n) + &range.unwrap_or_default();
        let is_enough = cell.sample == SampleSize::Enough;
        let step = cell
            .share
            .filter(|_| is_enough)
            .map(|e| Heat::up_to(LARGEST).index(e.value))
            .map(Heat::inks);
        let ink = if let Some((fill, ink)) = step {
            scene.rect(fill, room).tip(tip);
            ink
        } else {
            let hollow = (Ink::FillPaper, None, Some(Ink::FrameLight));
            bar(scene, room.grown(-0.5), hollow).tip(tip);
            Ink::TextMuted
        };
        scene.write(Label::new(words, TICK_PX, room.middle()).middle().ink(ink));
    }

    fn key_entries(&self) -> Vec<Entry> {
        let cells = || self.input.rows.iter().chain(&self.input.team).flat_map(|r| &r.cells);
        let mut entries = Heat::up_to(LARGEST).key(&self.input.caption.words);
        if cells().any(|c| c.sample == SampleSize::Small) {
            let sample = Sample::Bar(Ink::FillPaper, None, Some(Ink::FrameLight));
            entries.push(Entry::new(sample, &self.input.caption.words.small_n));
        }
        entries
    }
}

/// Words over each column when every one fits, else numbers.
fn heads(columns: &[String], room: f64) -> Heads {
    let wrapped: Vec<Vec<String>> =
        columns.iter().map(|c| wrap(c, NOTE_PX, room - 2.0, HEAD_LINES)).collect();
    let is_cut =
        wrapped.iter().flatten().any(|line| line.contains('…') || width(line, NOTE_PX) > room);
    if is_cut { Heads::Numbers } else { Heads::Words(wrapped) }
}
