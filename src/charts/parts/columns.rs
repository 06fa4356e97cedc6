//! Groups side by side along an axis: a dot on its upright interval, the group's words and counts
//! below it.

use super::super::canvas::geometry::{Point, Rect, real};
use super::super::canvas::ink::Ink;
use super::super::canvas::scene::{Label, RULE_COST, Scene};
use super::super::canvas::text::{NO_VALUE, elide, width, wrap};
use super::super::inputs::{Benchmark, Counts, Estimate, SampleSize, ShareColumn, Size};
use super::super::words::Words;
use super::axes::{NAME_PX, NOTE_PX, Scale, TICK_PX};
use super::keys::{Entry, Sample};
use super::labels::{SideLabel, write_beside};

/// The most lines that a group's words take.
const LINES: usize = 3;

/// Height of such a line, and of the row of counts.
const LINE: f64 = 14.0;
const COUNT_ROW: f64 = 19.0;

/// Groups spread over a plot; each has a place on it, whole numbers or with a gap between.
pub(crate) struct Columns<'a> {
    items: Vec<(&'a ShareColumn, f64)>,
    plot: Rect,
    step: f64,
    words: Vec<Vec<String>>,
}

impl<'a> Columns<'a> {
    /// `slots` is how many columns wide the plot is.
    pub(crate) fn over(plot: Rect, items: Vec<(&'a ShareColumn, f64)>, slots: f64) -> Self {
        let step = plot.width() / slots.max(1.0);
        let words = items.iter().map(|(c, _)| wrap(&c.label, NOTE_PX, step - 6.0, LINES)).collect();
        Self { items, plot, step, words }
    }

    /// Middle of a column.
    pub(crate) fn x(&self, index: usize) -> f64 {
        self.left(self.items[index].1) + self.step / 2.0
    }

    /// Left edge of a slot.
    pub(crate) fn left(&self, slot: f64) -> f64 {
        self.plot.left + self.step * slot
    }

    /// Height below the plot that words and counts take.
    pub(crate) fn depth(&self) -> f64 {
        let lines = self.words.iter().map(Vec::len).max().unwrap_or(0);
        8.0 + real(lines.max(1)) * LINE + COUNT_ROW
    }

    pub(crate) fn place(&self, scale: Scale, index: usize, share: Estimate) -> Point {
        Point::new(self.x(index), scale.at(share.value))
    }

    /// Intervals and dots.
    pub(crate) fn marks(&self, scene: &mut Scene, scale: Scale) {
        for (index, &(column, _)) in self.items.iter().enumerate() {
            let x = self.x(index);
            let Some(share) = column.share else {
                let at = Point::new(x, self.plot.bottom - 12.0);
                scene.write(Label::new(NO_VALUE, TICK_PX, at).middle());
                continue;
            };
            let (line, dot) = match column.sample {
                SampleSize::Enough => (Ink::Interval, Ink::Dot),
                SampleSize::Small => (Ink::IntervalLight, Ink::HollowLight),
            };
            let ends = [Point::new(x, scale.at(share.high)), Point::new(x, scale.at(share.low))];
            scene.crowd_line(&ends, RULE_COST);
            scene.line(line, &ends);
            let radius = (self.step * 0.22).clamp(2.5, 5.0);
            let words = tip(&scene.said, column, share);
            let mark = scene.dot(dot, self.place(scale, index, share), radius);
            mark.tip(words);
        }
    }

    /// The share in words beside each dot; none where there is no room beside it.
    pub(crate) fn values(&self, scene: &mut Scene, scale: Scale) {
        for (index, &(column, _)) in self.items.iter().enumerate() {
            let Some(share) = column.share else { continue };
            let at = self.place(scale, index, share);
            let ink = match column.sample {
                SampleSize::Enough => Ink::HaloSeries,
                SampleSize::Small => Ink::HaloMuted,
            };
            let label = Label::new(scene.said.percent(share.value), NAME_PX, at).bold().ink(ink);
            let beside = Label { at: Point::new(at.x + 9.0, at.y), ..label.clone() };
            let before = Label { at: Point::new(at.x - 9.0, at.y), ..label.clone() }.end();
            let above = Label { at: Point::new(at.x, scale.at(share.high) - 13.0), ..label };
            let is_roomy = beside.bounds().width() + 14.0 <= self.step;
            if is_roomy && beside.bounds().right <= self.plot.right + 5.0 {
                scene.write(beside);
            } else if is_roomy && scene.is_free(before.bounds()) {
                scene.write(before);
            } else if at.y - scale.at(share.high) < 8.0 && scene.is_free(above.bounds()) {
                scene.write(above.middle());
            }
        }
    }

    /// Words and counts of every column below the plot.
    pub(crate) fn below(&self, scene: &mut Scene) {
        let lines = self.words.iter().map(Vec::len).max().unwrap_or(0).max(1);
        let counts_y = self.plot.bottom + 8.0 + real(lines) * LINE + COUNT_ROW / 2.0;
        let counts = self.counts(&scene.said);
        let stride = self.stride(&counts);
        for (index, lines) in self.words.iter().enumerate() {
            let x = self.x(index);
            scene.rule(Ink::AxisLine, (x, self.plot.bottom), (x, self.plot.bottom + 4.0));
            if !index.is_multiple_of(stride) {
                continue;
            }
            for (line, words) in lines.iter().enumerate() {
                let y = self.plot.bottom + 8.0 + LINE * (real(line) + 0.5);
                write_inside(scene, Label::new(words, NOTE_PX, Point::new(x, y)).middle());
            }
            let label = Label::new(&counts[index], NOTE_PX, Point::new(x, counts_y)).middle();
            write_inside(scene, label.ink(Ink::TextMain));
        }
        if !self.items.is_empty() {
            let at = Point::new((self.plot.left - 16.0).max(8.0), counts_y);
            let widest = width(&counts[0], NOTE_PX) / 2.0;
            if self.x(0) - widest > at.x + 4.0 {
                scene.write(Label::new(&scene.said.n, NOTE_PX, at).end());
            }
        }
    }

    /// `17 of 30` where all have room, else `30`.
    fn counts(&self, said: &Words) -> Vec<String> {
        let told = |Counts { hits, n }: Counts| {
            if n == 0 { said.count(n) } else { said.hits_of_n(hits, n) }
        };
        let long: Vec<String> = self.items.iter().map(|(c, _)| told(c.counts)).collect();
        if long.iter().all(|words| width(words, NOTE_PX) + 4.0 <= self.step) {
            return long;
        }
        self.items.iter().map(|(c, _)| said.count(c.counts.n)).collect()
    }

    /// Every how many columns words stand.
    fn stride(&self, counts: &[String]) -> usize {
        let cut =
            self.words.iter().flatten().map(|line| width(&elide(line, NOTE_PX, 90.0), NOTE_PX));
        let widest = counts.iter().map(|words| width(words, NOTE_PX)).chain(cut);
        let widest = widest.fold(0.0, f64::max) + 3.0;
        let mut stride = 1;
        while real(stride) * self.step < widest && stride < self.items.len() {
            stride += 1;
        }
        stride
    }
}

/// Words moved into the frame; none where that would put them on others.
fn write_inside(scene: &mut Scene, mut label: Label) {
    label.at.x -= (label.bounds().right - scene.width).max(0.0);
    if scene.is_free(label.bounds()) {
        scene.write(label);
    }
}

fn tip(said: &Words, column: &ShareColumn, share: Estimate) -> String {
    let range = said.percent_range(share.low, share.high);
    let counts = said.hits_of_n(column.counts.hits, column.counts.n);
    format!("{}: {} · {counts} · {range}", column.label, said.percent(share.value))
}

/// A level across the plot and, on the wide figure, its words beside it.
pub(crate) fn reference_line(
    scene: &mut Scene,
    level: Option<&Benchmark>,
    (plot, scale): (Rect, Scale),
    size: Size,
) {
    let Some(level) = level else { return };
    let y = scale.at(level.value);
    let line = [Point::new(plot.left, y), Point::new(plot.right, y)];
    scene.crowd_line(&line, RULE_COST);
    scene.line(Ink::TeamLine, &line).tip(&level.label);
    if size == Size::Wide {
        let mut words = SideLabel::benchmark(y, level);
        words.lines[0].ink = Ink::TextMuted;
        let room = Rect::new((plot.right + 6.0, size.width()), (plot.top - 8.0, plot.bottom + 8.0));
        write_beside(scene, &[words], room);
    }
}

/// What occurs in the columns, and nothing else.
pub(crate) fn key<'a>(
    said: &Words,
    columns: impl IntoIterator<Item = &'a ShareColumn>,
    level: Option<&Benchmark>,
    size: Size,
) -> Vec<Entry> {
    let known = columns.into_iter().filter(|column| column.share.is_some());
    let samples: Vec<SampleSize> = known.map(|column| column.sample).collect();
    let mut entries = Vec::new();
    if !samples.is_empty() {
        entries.push(Entry::new(Sample::Dotted(Ink::Interval, Ink::Dot), &said.share_interval));
    }
    if samples.contains(&SampleSize::Small) {
        let sample = Sample::Dotted(Ink::IntervalLight, Ink::HollowLight);
        entries.push(Entry::new(sample, &said.small_n));
    }
    if size == Size::Narrow {
        let line = |level: &Benchmark| Entry::new(Sample::Line(Ink::TeamLine), &level.label);
        entries.extend(level.map(line));
    }
    entries
}
