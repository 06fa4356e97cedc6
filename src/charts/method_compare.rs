//! Transfer methods side by side: as observed, and adjusted for what else differs.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::{Label, Scene};
use super::canvas::text::{elide, width, wrap};
use super::error::ChartError;
use super::inputs::{Caption, Counts, Estimate, Gate, SampleSize, Size};
use super::parts::axes::{NAME_PX, NOTE_PX, Scale, TICK_PX, nothing_yet, share_axis_below};
use super::parts::keys::{Entry, Key, Sample};
use super::parts::labels::{header_y, stagger};
use super::parts::marks::diamond;
use super::words::{Words, fill};

/// Widest and narrowest column of names on the wide figure.
const NAME_ROOM: (f64, f64) = (84.0, 170.0);

/// Column of the words beside the plot on the wide figure.
const WORDS_ROOM: f64 = 206.0;

/// Height of a line of a name.
const NAME_LINE: f64 = 16.0;

/// Height of a line of small words.
const LINE: f64 = 14.0;

/// Share by transfer method, raw and adjusted.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodCompare {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The methods, from top to bottom.
    pub methods: Vec<MethodRow>,
    /// Place in `methods` of the one that the others are compared with.
    pub reference: Option<usize>,
    /// What the adjusted mark means in the key: `adjusted for segment`.
    pub adjusted_words: String,
}

/// One transfer method.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodRow {
    /// The method: `Calendar booking`.
    pub name: String,
    /// The counts behind the raw share.
    pub counts: Counts,
    /// The share as observed.
    pub raw: Option<Estimate>,
    /// The share after adjustment.
    pub adjusted: Option<Estimate>,
    /// The difference to the reference in words; may be empty.
    pub difference: String,
    /// Whether the method has rows enough to be compared.
    pub sample: SampleSize,
}

/// Draws the methods.
///
/// # Errors
/// [`ChartError`] when a share is not in 0–1, an interval leaves out its estimate, counts exceed
/// their n, or the reference is no method.
pub fn draw(input: &MethodCompare, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    Composer::new(input, size).compose(&mut scene);
    dress::draw(&scene, &Name { kind: "method-compare", caption: &input.caption, size })
}

fn check(input: &MethodCompare) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    if let Some(reference) = input.reference {
        let last = real(input.methods.len()) - 1.0;
        gate.within("place of the reference", real(reference), (0.0, last))?;
    }
    for method in &input.methods {
        let what = format!("method `{}`", method.name);
        gate.counts(&what, method.counts)?;
        let estimates = [method.raw, method.adjusted];
        estimates.into_iter().flatten().try_for_each(|e| gate.estimate(&what, e))?;
    }
    Ok(())
}

struct Composer<'a> {
    input: &'a MethodCompare,
    size: Size,
    plot: Rect,
    scale: Scale,
    row: f64,
    header: Option<Label>,
}

impl<'a> Composer<'a> {
    fn new(input: &'a MethodCompare, size: Size) -> Self {
        let sides = match size {
            Size::Wide => (names_room(input) + 20.0, 720.0 - WORDS_ROOM - 18.0),
            Size::Narrow => (20.0, 338.0),
        };
        let row = size.of(52.0, 86.0);
        let scale = Scale::share(sides);
        let header = header_label(input, scale, size);
        let top = if header.is_some() { 26.0 } else { 8.0 };
        let plot = Rect::new(sides, (top, top + row * real(input.methods.len().max(1))));
        Self { input, size, plot, scale, row, header }
    }

    fn compose(&self, scene: &mut Scene) {
        share_axis_below(scene, self.plot, self.scale);
        if self.input.methods.is_empty() {
            nothing_yet(scene, self.plot);
        }
        self.reference(scene);
        for (index, method) in self.input.methods.iter().enumerate() {
            let top = self.plot.top + self.row * real(index);
            if index > 0 {
                scene.rule(Ink::Row, (0.0, top), (self.size.width(), top));
            }
            match self.size {
                Size::Wide => self.wide_row(scene, method, top),
                Size::Narrow => self.narrow_row(scene, method, top),
            }
        }
        let key = Key::flow(self.key_entries(), (0.0, self.size.width()));
        key.draw(scene, self.plot.bottom + 28.0);
        scene.height = self.plot.bottom + 30.0 + key.height();
    }

    /// A dotted line through the reference, so that differences can be seen.
    fn reference(&self, scene: &mut Scene) {
        let (Some(label), Some(x)) = (&self.header, reference_x(self.input, self.scale)) else {
            return;
        };
        let y = header_y(self.plot.top, 0);
        scene.rule(Ink::RuleLine, (x, self.plot.bottom), (x, y + 8.0));
        let mut label = label.clone();
        label.at.y = y;
        scene.write(label);
    }

    fn wide_row(&self, scene: &mut Scene, method: &MethodRow, top: f64) {
        let (right, middle) = (self.plot.left - 14.0, top + self.row / 2.0);
        let names = wrap(&method.name, NAME_PX, self.plot.left - 16.0, 2);
        let mut y = middle - NAME_LINE * real(names.len()) / 2.0;
        for name in &names {
            let label = Label::new(name, NAME_PX, Point::new(right, y)).end();
            scene.write(label.ink(words_ink(method)));
            y += NAME_LINE;
        }
        tip_of_cut(scene, &names, &method.name);
        let at = Point::new(right, y);
        scene.write(Label::new(counts_words(&self.input.caption.words, method), NOTE_PX, at).end());
        self.marks(scene, method, middle);
        let lines = wrap(&method.difference, NOTE_PX, WORDS_ROOM, 3);
        let mut y = middle - LINE * (real(lines.len()) - 1.0) / 2.0;
        for line in &lines {
            let at = Point::new(self.plot.right + 18.0, y);
            scene.write(Label::new(line, NOTE_PX, at).ink(words_ink(method)));
            y += LINE;
        }
        tip_of_cut(scene, &lines, &method.difference);
    }

    /// Name and counts, then the marks, then the words.
    fn narrow_row(&self, scene: &mut Scene, method: &MethodRow, top: f64) {
        let width = self.size.width();
        for strip in [(top + 1.0, top + 21.0), (top + 52.0, top + self.row - 1.0)] {
            scene.rect(Ink::FillPaper, Rect::new((0.0, width), strip));
        }
        let room = width
            - super::canvas::text::width(&counts_words(&self.input.caption.words, method), NOTE_PX)
            - 8.0;
        let name = [elide(&method.name, NAME_PX, room)];
        let at = Point::new(0.0, top + 13.0);
        scene.write(Label::new(&name[0], NAME_PX, at).ink(words_ink(method)));
        tip_of_cut(scene, &name, &method.name);
        let at = Point::new(width, top + 13.0);
        scene.write(Label::new(counts_words(&self.input.caption.words, method), NOTE_PX, at).end());
        self.marks(scene, method, top + 37.0);
        let lines = wrap(&method.difference, NOTE_PX, width, 2);
        for (line, y) in lines.iter().zip([60.0, 60.0 + LINE]) {
            let at = Point::new(0.0, top + y);
            scene.write(Label::new(line, NOTE_PX, at).ink(words_ink(method)));
        }
        tip_of_cut(scene, &lines, &method.difference);
    }

    /// The raw share above, pale; the adjusted one below, to be read.
    fn marks(&self, scene: &mut Scene, method: &MethodRow, middle: f64) {
        let said = &self.input.caption.words;
        let ends = |e: Estimate, y: f64| ((self.scale.at(e.low), y), (self.scale.at(e.high), y));
        let tip = |e: Estimate, what: &str| {
            let (value, range) = (said.percent(e.value), said.percent_range(e.low, e.high));
            format!("{}, {what}: {value} · {range}", method.name)
        };
        if let Some(raw) = method.raw {
            let (from, to) = ends(raw, middle - 8.0);
            scene.rule(Ink::IntervalLight, from, to);
            let at = Point::new(self.scale.at(raw.value), middle - 8.0);
            diamond(scene, Ink::DotMuted, at, 4.4).tip(tip(raw, &said.raw));
        }
        if let Some(adjusted) = method.adjusted {
            let (line, dot) = match method.sample {
                SampleSize::Enough => (Ink::Interval, Ink::Dot),
                SampleSize::Small => (Ink::IntervalLight, Ink::HollowLight),
            };
            let (from, to) = ends(adjusted, middle + 8.0);
            scene.rule(line, from, to);
            let at = Point::new(self.scale.at(adjusted.value), middle + 8.0);
            scene.dot(dot, at, 5.0).tip(tip(adjusted, &self.input.adjusted_words));
        }
    }

    fn key_entries(&self) -> Vec<Entry> {
        let methods = &self.input.methods;
        let said = &self.input.caption.words;
        let mut entries = Vec::new();
        if methods.iter().any(|m| m.raw.is_some()) {
            let sample = Sample::Diamond(Ink::IntervalLight, Ink::DotMuted);
            entries.push(Entry::new(sample, &said.raw_interval));
        }
        if methods.iter().any(|m| m.adjusted.is_some()) {
            entries.push(Entry::new(
                Sample::Dotted(Ink::Interval, Ink::Dot),
                &self.input.adjusted_words,
            ));
        }
        if methods.iter().any(|m| m.sample == SampleSize::Small) {
            entries.push(Entry::new(Sample::Dot(Ink::HollowLight), &said.small_n));
        }
        entries
    }
}

fn reference_x(input: &MethodCompare, scale: Scale) -> Option<f64> {
    let method = input.methods.get(input.reference?)?;
    Some(scale.at(method.adjusted.or(method.raw)?.value))
}

fn header_label(input: &MethodCompare, scale: Scale, size: Size) -> Option<Label> {
    let x = reference_x(input, scale)?;
    let name = &input.methods.get(input.reference?)?.name;
    let words = fill(&input.caption.words.compared, &[("name", name)]);
    let label = Label::new(words, TICK_PX, Point::new(x, 0.0)).middle().ink(Ink::HaloMuted);
    stagger(&[vec![label]], (0.0, size.width())).pop().map(|(label, _)| label)
}

fn counts_words(said: &Words, method: &MethodRow) -> String {
    said.hits_of_n(method.counts.hits, method.counts.n)
}

fn words_ink(method: &MethodRow) -> Ink {
    match method.sample {
        SampleSize::Enough => Ink::TextMain,
        SampleSize::Small => Ink::TextMuted,
    }
}

/// Hangs the full words on the last line when they were cut.
fn tip_of_cut(scene: &mut Scene, lines: &[String], full: &str) {
    let is_cut = lines.iter().any(|line| line.contains('…')) && !full.contains('…');
    if let (true, Some(mark)) = (is_cut, scene.marks.last_mut()) {
        mark.tip(full);
    }
}

fn names_room(input: &MethodCompare) -> f64 {
    let names = input.methods.iter().map(|m| {
        let name = width(&elide(&m.name, NAME_PX, NAME_ROOM.1), NAME_PX);
        name.max(width(&counts_words(&input.caption.words, m), NOTE_PX))
    });
    names.fold(NAME_ROOM.0, f64::max).min(NAME_ROOM.1)
}
