//! People or methods in rows: a dot, its interval, and where it shrinks to.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::{Label, Scene};
use super::canvas::text::{NO_VALUE, elide, width};
use super::error::ChartError;
use super::inputs::{Benchmark, Caption, Counts, Estimate, Gate, Side, Signal, Size};
use super::parts::axes::{NAME_PX, NOTE_PX, Scale, TICK_PX, nothing_yet, share_axis_below};
use super::parts::keys::{Entry, Key, Sample};
use super::parts::labels::{header_y, rows, stagger};
use super::parts::marks::{dot_ink, interval_ink, text_ink};
use super::words::Words;

/// Widest and narrowest column of names on the wide figure.
const NAME_ROOM: (f64, f64) = (64.0, 184.0);

/// Column of the words beside the plot.
const FLAG_ROOM: f64 = 84.0;

/// Shares of people or methods, one row each, in the order given.
#[derive(Clone, Debug, PartialEq)]
pub struct DotPlot {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The rows, from top to bottom.
    pub rows: Vec<DotRow>,
    /// The mean of all rows: a solid line.
    pub team: Option<Benchmark>,
    /// A level from elsewhere: a dashed line.
    pub benchmark: Option<Benchmark>,
    /// Head of the column of counts: `Opportunities / handoffs`.
    pub counts_heading: String,
    /// What the tick means in the key: `shrunk to team (sets the order)`.
    pub shrunk_words: String,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct DotRow {
    /// The name in full; cut with `…` where it has no room.
    pub name: String,
    /// The counts behind the share.
    pub counts: Counts,
    /// The share with its interval; `None` shows the counts alone.
    pub share: Option<Estimate>,
    /// The share shrunk towards the team's.
    pub shrunk: Option<f64>,
    /// What the row's words say.
    pub flag: RowFlag,
}

/// What is said beside a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFlag {
    /// Nothing.
    None,
    /// `▲ above` or `▼ below`.
    Signal(Signal),
    /// Too few to compare: hollow and pale.
    SmallN,
}

/// Draws the rows.
///
/// # Errors
/// [`ChartError`] when a share is not in 0–1, an interval leaves out its estimate, or counts
/// exceed their n.
pub fn draw(input: &DotPlot, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    compose(&mut scene, input, size);
    dress::draw(&scene, &Name { kind: "dot-plot", caption: &input.caption, size })
}

/// Composes the rows and sets the height.
pub(super) fn compose(scene: &mut Scene, input: &DotPlot, size: Size) {
    Composer::new(input, size).compose(scene);
}

fn check(input: &DotPlot) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    for level in input.team.iter().chain(&input.benchmark) {
        gate.share(&format!("reference `{}`", level.label), level.value)?;
    }
    for row in &input.rows {
        let what = format!("row `{}`", row.name);
        gate.counts(&what, row.counts)?;
        row.share.map_or(Ok(()), |share| gate.estimate(&what, share))?;
        row.shrunk.map_or(Ok(()), |shrunk| gate.share(&what, shrunk))?;
    }
    Ok(())
}

struct Composer<'a> {
    input: &'a DotPlot,
    size: Size,
    plot: Rect,
    scale: Scale,
    row: f64,
    headers: Vec<(Label, usize)>,
}

impl<'a> Composer<'a> {
    fn new(input: &'a DotPlot, size: Size) -> Self {
        let counts_room = counts_room(input);
        let sides = match size {
            Size::Wide => (names_room(input) + 24.0, 720.0 - counts_room - FLAG_ROOM - 26.0),
            Size::Narrow => (20.0, 338.0),
        };
        let row = match (size, input.rows.len()) {
            (Size::Narrow, _) => 42.0,
            (Size::Wide, 0..=14) => 27.0,
            (Size::Wide, 15..=26) => 24.0,
            (Size::Wide, _) => 21.0,
        };
        let scale = Scale::share(sides);
        let headers = header_labels(input, scale, size);
        let heading_rows = if size == Size::Narrow { 1.0 } else { 0.0 };
        let top = (rows(&headers) + heading_rows).max(1.0) * 18.0 + 8.0;
        let height = real(input.rows.len().max(1)) * row;
        let plot = Rect::new(sides, (top, top + height));
        Self { input, size, plot, scale, row, headers }
    }

    fn compose(&self, scene: &mut Scene) {
        share_axis_below(scene, self.plot, self.scale);
        if self.input.rows.is_empty() {
            nothing_yet(scene, self.plot);
        }
        self.references(scene);
        self.heading(scene);
        for (index, row) in self.input.rows.iter().enumerate() {
            let top = self.plot.top + self.row * real(index);
            if index > 0 {
                scene.rule(Ink::Row, (0.0, top), (self.size.width(), top));
            }
            if self.size == Size::Narrow {
                let strip = (top + 1.0, top + 21.0);
                scene.rect(Ink::FillPaper, Rect::new((0.0, self.size.width()), strip));
            }
            self.words(scene, row, top);
            let y = match self.size {
                Size::Wide => top + self.row / 2.0,
                Size::Narrow => top + 30.0,
            };
            self.marks(scene, row, y);
        }
        let key = Key::flow(self.key_entries(), (0.0, self.size.width()));
        key.draw(scene, self.plot.bottom + 28.0);
        scene.height = self.plot.bottom + 30.0 + key.height();
    }

    fn heading(&self, scene: &mut Scene) {
        let y = match self.size {
            Size::Wide => header_y(self.plot.top, 0),
            Size::Narrow => 9.0,
        };
        scene.write(heading_label(self.input, self.size, y));
    }

    fn references(&self, scene: &mut Scene) {
        let levels = self.input.team.iter().map(|t| (t, Ink::TeamLine));
        let levels = levels.chain(self.input.benchmark.iter().map(|b| (b, Ink::BenchLine)));
        for ((level, ink), (label, row)) in levels.zip(&self.headers) {
            let (x, y) = (self.scale.at(level.value), header_y(self.plot.top, *row));
            scene.rule(ink, (x, self.plot.bottom), (x, y - 6.0)).tip(&level.source);
            let mut label = label.clone();
            label.at.y = y;
            scene.write(label);
        }
    }

    /// Name, flag and counts of a row.
    fn words(&self, scene: &mut Scene, row: &DotRow, top: f64) {
        let y = match self.size {
            Size::Wide => top + self.row / 2.0,
            Size::Narrow => top + 13.0,
        };
        let is_small = row.flag == RowFlag::SmallN;
        let ink = if is_small { Ink::TextMuted } else { Ink::TextMain };
        let counts = counts_words(&self.input.caption.words, row);
        let right = Point::new(self.size.width(), y);
        scene.write(Label::new(counts, TICK_PX, right).end().ink(ink));
        let flag_x = match self.size {
            Size::Wide => self.plot.right + 26.0,
            Size::Narrow => self.size.width() - counts_room(self.input) - FLAG_ROOM + 4.0,
        };
        if let Some(flag) = flag_label(&scene.said, row.flag, Point::new(flag_x, y)) {
            scene.write(flag);
        }
        let (anchor_x, room) = match self.size {
            Size::Wide => (self.plot.left - 16.0, self.plot.left - 20.0),
            Size::Narrow => (0.0, flag_x - 6.0),
        };
        let name = elide(&row.name, NAME_PX, room);
        let label = Label::new(&name, NAME_PX, Point::new(anchor_x, y)).ink(ink);
        let label = if self.size == Size::Wide { label.end() } else { label };
        let mark = scene.write(label);
        if name.contains('…') {
            mark.tip(&row.name);
        }
    }

    fn marks(&self, scene: &mut Scene, row: &DotRow, y: f64) {
        let Some(share) = row.share else {
            let x = self.plot.left + 10.0;
            scene.write(Label::new(NO_VALUE, TICK_PX, Point::new(x, y)));
            return;
        };
        let (line, dot) = match row.flag {
            RowFlag::SmallN => (Ink::IntervalLight, Ink::HollowLight),
            RowFlag::Signal(signal) => (interval_ink(signal.verdict), dot_ink(signal.verdict)),
            RowFlag::None => (Ink::Interval, Ink::Dot),
        };
        scene.rule(line, (self.scale.at(share.low), y), (self.scale.at(share.high), y));
        if let Some(shrunk) = row.shrunk {
            let x = self.scale.at(shrunk);
            scene.rule(Ink::Shrunk, (x, y - 7.5), (x, y + 7.5));
        }
        let range = scene.said.percent_range(share.low, share.high);
        let tip = format!("{}: {} · {range}", row.name, scene.said.percent(share.value));
        scene.dot(dot, Point::new(self.scale.at(share.value), y), 5.0).tip(tip);
    }

    /// What occurs in the rows, and nothing else.
    fn key_entries(&self) -> Vec<Entry> {
        let rows = &self.input.rows;
        let said = &self.input.caption.words;
        let mut entries = Vec::new();
        if rows.iter().any(|r| r.share.is_some()) {
            entries.push(Entry::new(Sample::Dot(Ink::Dot), &said.observed));
            entries.push(Entry::new(Sample::Interval(Ink::Interval), &said.interval));
        }
        if rows.iter().any(|r| r.shrunk.is_some()) {
            entries.push(Entry::new(Sample::Tick(Ink::Shrunk), &self.input.shrunk_words));
        }
        if rows.iter().any(|r| r.flag == RowFlag::SmallN) {
            entries.push(Entry::new(Sample::Dot(Ink::HollowLight), &said.small_n));
        }
        entries
    }
}

/// Team mean to the left of its line and benchmark to the right, or where there is room.
fn header_labels(input: &DotPlot, scale: Scale, size: Size) -> Vec<(Label, usize)> {
    let levels = input.team.iter().map(|t| (t, Ink::HaloMuted));
    let levels = levels.chain(input.benchmark.iter().map(|b| (b, Ink::HaloBench)));
    let other = |value: f64| {
        let all = input.team.iter().chain(&input.benchmark);
        all.map(|l| l.value).find(|v| (v - value).abs() > f64::EPSILON).unwrap_or(value)
    };
    let entries: Vec<Vec<Label>> = levels
        .map(|(level, ink)| {
            let x = scale.at(level.value);
            let at = |dx: f64| Label::new(&level.label, TICK_PX, Point::new(x + dx, 0.0)).ink(ink);
            let mut ways = vec![at(-5.0).end(), at(5.0)];
            if other(level.value) < level.value {
                ways.reverse();
            }
            ways
        })
        .collect();
    // The heading of the counts stands in the lowest row of the wide figure.
    let heading = heading_label(input, size, 0.0);
    let taken = size.of(vec![vec![heading]], Vec::new());
    let skip = taken.len();
    let entries: Vec<Vec<Label>> = taken.into_iter().chain(entries).collect();
    stagger(&entries, (0.0, size.width())).split_off(skip)
}

fn heading_label(input: &DotPlot, size: Size, y: f64) -> Label {
    let words = elide(&input.counts_heading, NOTE_PX, size.of(200.0, 340.0));
    Label::new(words, NOTE_PX, Point::new(size.width(), y)).end()
}

fn flag_label(said: &Words, flag: RowFlag, at: Point) -> Option<Label> {
    match flag {
        RowFlag::None => None,
        RowFlag::SmallN => Some(Label::new(&said.small_n, NOTE_PX, at)),
        RowFlag::Signal(signal) => {
            let words = match signal.side {
                Side::Above => format!("▲ {}", said.above),
                Side::Below => format!("▼ {}", said.below),
            };
            Some(Label::new(words, NOTE_PX, at).bold().ink(text_ink(signal.verdict)))
        }
    }
}

/// `17 / 30`.
fn counts_words(said: &Words, row: &DotRow) -> String {
    format!("{} / {}", said.count(row.counts.hits), said.count(row.counts.n))
}

fn counts_room(input: &DotPlot) -> f64 {
    let counts = input.rows.iter().map(|r| counts_words(&input.caption.words, r));
    counts.map(|c| width(&c, TICK_PX)).fold(48.0, f64::max)
}

fn names_room(input: &DotPlot) -> f64 {
    let widest = input.rows.iter().map(|r| width(&elide(&r.name, NAME_PX, NAME_ROOM.1), NAME_PX));
    widest.fold(NAME_ROOM.0, f64::max).min(NAME_ROOM.1)
}
