//! The share of each call that the AE talks, one strip per AE.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::{Anchor, Label, Scene};
use super::canvas::text::{NO_VALUE, width, wrap};
use super::error::ChartError;
use super::inputs::{Benchmark, Caption, Gate, Size};
use super::parts::axes::{NOTE_PX, Scale, TICK_PX, nothing_yet, share_axis_below};
use super::parts::keys::{Entry, Key, Sample};
use super::parts::labels::{header_y, rows as header_rows, stagger};
use super::parts::names;
use super::words::{Words, fill};

/// The most strips drawn.
const MOST_ROWS: usize = 40;

/// The most calls of one strip.
const MOST_CALLS: usize = 100_000;

/// Calls within so many hundredths of one another stand one above the other.
const BIN: f64 = 0.02;

/// The most calls in one stack, and their distance.
const STACK: usize = 5;
const PITCH: f64 = 4.0;

/// Widest column of names.
const NAME_ROOM: f64 = 184.0;

/// Talk shares by AE.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkStrip {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The AEs, from top to bottom; at most forty are drawn, and the rest counted.
    pub rows: Vec<TalkRow>,
    /// The span that is recommended: a band.
    pub band: Option<TalkBand>,
    /// The level that is too much: a line.
    pub rule: Option<Benchmark>,
    /// What the axis is: `Share of the call that the AE talks`.
    pub axis_words: String,
}

/// The calls of one AE.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkRow {
    /// The name in full.
    pub name: String,
    /// The talk share of each call, in any order.
    pub calls: Vec<f64>,
    /// Their median; `None` when there are too few.
    pub median: Option<f64>,
}

/// A span of shares.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkBand {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// What it is: `43–46%, vendor survey`.
    pub label: String,
}

/// Draws the strips.
///
/// # Errors
/// [`ChartError`] when a share is not in 0–1 or the band's ends are not in order.
pub fn draw(input: &TalkStrip, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    Composer::new(input, size).compose(&mut scene);
    dress::draw(&scene, &Name { kind: "talk-strip", caption: &input.caption, size })
}

fn check(input: &TalkStrip) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    if let Some(band) = &input.band {
        [band.low, band.high].iter().try_for_each(|&end| gate.share("end of the band", end))?;
        gate.ascending("ends of the band", &[band.low, band.high])?;
    }
    input.rule.as_ref().map_or(Ok(()), |rule| gate.share("rule", rule.value))?;
    for row in &input.rows {
        let what = format!("call of `{}`", row.name);
        gate.at_most(&what, row.calls.len(), MOST_CALLS)?;
        row.calls.iter().try_for_each(|&call| gate.share(&what, call))?;
        row.median
            .map_or(Ok(()), |median| gate.share(&format!("median of `{}`", row.name), median))?;
    }
    Ok(())
}

struct Composer<'a> {
    input: &'a TalkStrip,
    rows: &'a [TalkRow],
    size: Size,
    plot: Rect,
    scale: Scale,
    row: f64,
    headers: Vec<(Label, usize)>,
}

impl<'a> Composer<'a> {
    fn new(input: &'a TalkStrip, size: Size) -> Self {
        let rows = &input.rows[..input.rows.len().min(MOST_ROWS)];
        let counts = rows
            .iter()
            .map(|r| width(&counts(&input.caption.words, r), TICK_PX))
            .fold(52.0, f64::max);
        let names = names::room(rows.iter().map(|r| r.name.as_str()), NAME_ROOM);
        let sides = match size {
            Size::Wide => (names + 24.0, size.width() - counts - 24.0),
            Size::Narrow => (18.0, size.width() - 20.0),
        };
        let scale = Scale::share(sides);
        let headers = headers(input, scale, size);
        let row = size.of(30.0, 48.0);
        let top = header_rows(&headers) * 18.0 + 8.0;
        let plot = Rect::new(sides, (top, top + row * real(rows.len().max(1))));
        Self { input, rows, size, plot, scale, row, headers }
    }

    fn compose(&self, scene: &mut Scene) {
        if let Some(band) = &self.input.band {
            let sides = (self.scale.at(band.low), self.scale.at(band.high));
            let heights = (self.plot.top - 4.0, self.plot.bottom);
            if sides.1 - sides.0 < 1.0 {
                let top = Point::new(sides.0, heights.0);
                scene.line(Ink::BenchLine, &[top, Point::new(sides.0, heights.1)]).tip(&band.label);
            } else {
                scene.rect(Ink::BenchBand, Rect::new(sides, heights)).tip(&band.label);
            }
        }
        share_axis_below(scene, self.plot, self.scale);
        if self.rows.is_empty() {
            nothing_yet(scene, self.plot);
        }
        self.rule(scene);
        for (index, row) in self.rows.iter().enumerate() {
            self.strip(scene, row, self.plot.top + self.row * real(index));
        }
        let mut y = self.plot.bottom + 32.0;
        for words in wrap(&self.input.axis_words, NOTE_PX, self.plot.width(), 1) {
            let at = Point::new(self.plot.middle().x, y);
            scene.write(Label::new(words, NOTE_PX, at).middle());
            y += 12.0;
        }
        y += names::left_out(scene, self.input.rows.len() - self.rows.len(), y);
        let key = Key::flow(self.key_entries(), (0.0, self.size.width()));
        key.draw(scene, y + 2.0);
        scene.height = y + 4.0 + key.height();
    }

    fn rule(&self, scene: &mut Scene) {
        if let Some(rule) = &self.input.rule {
            let x = self.scale.at(rule.value);
            let row = self.headers.last().map_or(0, |&(_, row)| row);
            let top = header_y(self.plot.top, row) + 8.0;
            scene.rule(Ink::BenchLine, (x, self.plot.bottom), (x, top)).tip(&rule.source);
        }
        for (label, row) in &self.headers {
            let mut label = label.clone();
            label.at.y = header_y(self.plot.top, *row);
            scene.write(label);
        }
    }

    fn strip(&self, scene: &mut Scene, row: &TalkRow, top: f64) {
        if top > self.plot.top + 1.0 {
            scene.rule(Ink::Row, (0.0, top), (self.size.width(), top));
        }
        let (name_y, y) = self.size.of((top + 15.0, top + 15.0), (top + 12.0, top + 34.0));
        if self.size == Size::Narrow {
            let strip = (top + 1.0, top + 21.0);
            scene.rect(Ink::FillPaper, Rect::new((0.0, self.size.width()), strip));
        }
        let n =
            Label::new(counts(&scene.said, row), TICK_PX, Point::new(self.size.width(), name_y))
                .end();
        let room = self.size.of(self.plot.left - 20.0, n.bounds().left - 10.0);
        scene.write(n);
        let at = self.size.of(
            (Point::new(self.plot.left - 16.0, name_y), Anchor::End),
            (Point::new(0.0, name_y), Anchor::Start),
        );
        names::write(scene, &row.name, at, (Ink::TextMain, room));
        if row.calls.is_empty() {
            let at = Point::new(self.plot.left + 10.0, y);
            scene.write(Label::new(NO_VALUE, TICK_PX, at));
        }
        for (share, height) in stacked(&row.calls) {
            let at = Point::new(self.scale.at(share), y + height);
            scene.line(Ink::Pip, &[at, at]);
        }
        if let Some(median) = row.median {
            let x = self.scale.at(median);
            let words = fill(&scene.said.median_is, &[("share", &scene.said.percent(median))]);
            let words = format!("{}: {words}", row.name);
            scene.rule(Ink::Shrunk, (x, y - 12.0), (x, y + 12.0)).tip(words);
        }
    }

    fn key_entries(&self) -> Vec<Entry> {
        let said = &self.input.caption.words;
        let mut entries = Vec::new();
        if self.rows.iter().any(|row| !row.calls.is_empty()) {
            entries.push(Entry::new(Sample::Dot(Ink::Dot), &said.one_call));
        }
        if self.rows.iter().any(|row| row.median.is_some()) {
            entries.push(Entry::new(Sample::Tick(Ink::Shrunk), &said.median));
        }
        if self.rows.iter().any(|row| is_cut(&row.calls)) {
            let words = fill(&said.stack, &[("n", &said.rows(STACK))]);
            entries.push(Entry::new(Sample::Dot(Ink::Dot), words));
        }
        entries
    }
}

fn counts(said: &Words, row: &TalkRow) -> String {
    let n = fill(&said.n_is, &[("n", &said.rows(row.calls.len()))]);
    match row.median {
        Some(median) => format!("{} · {n}", said.percent(median)),
        None => n,
    }
}

/// The words of the band and of the rule, in rows above the plot.
fn headers(input: &TalkStrip, scale: Scale, size: Size) -> Vec<(Label, usize)> {
    let band = input.band.iter().map(|band| {
        let x = scale.at(f64::midpoint(band.low, band.high));
        vec![Label::new(&band.label, TICK_PX, Point::new(x, 0.0)).middle().ink(Ink::HaloBench)]
    });
    let rule = input.rule.iter().map(|rule| {
        let at = Point::new(scale.at(rule.value), 0.0);
        vec![Label::new(&rule.label, TICK_PX, at).middle().ink(Ink::HaloBench)]
    });
    stagger(&band.chain(rule).collect::<Vec<_>>(), (0.0, size.width()))
}

/// How many calls fall into each bin of the axis.
fn bins(calls: &[f64]) -> Vec<usize> {
    let mut out = vec![0; 51];
    for &call in calls {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share over a fiftieth is at most fifty"
        )]
        let bin = (call / BIN).round() as usize;
        out[bin.min(50)] += 1;
    }
    out
}

/// Where each call stands: its share, and its height from the middle of the strip.
fn stacked(calls: &[f64]) -> Vec<(f64, f64)> {
    let mut out = Vec::new();
    for (bin, count) in bins(calls).into_iter().enumerate() {
        let count = count.min(STACK);
        for place in 0..count {
            let height = (real(place) - (real(count) - 1.0) / 2.0) * PITCH;
            out.push((real(bin) * BIN, height));
        }
    }
    out
}

fn is_cut(calls: &[f64]) -> bool {
    bins(calls).into_iter().any(|count| count > STACK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_at_one_place_stand_one_above_the_other() {
        assert_eq!(stacked(&[0.5]), [(0.5, 0.0)]);
        assert_eq!(stacked(&[0.5, 0.501]), [(0.5, -2.0), (0.5, 2.0)]);
        assert_eq!(stacked(&[0.5; 9]).len(), STACK);
        assert!(is_cut(&[0.5; 9]) && !is_cut(&[0.5; 5]));
        assert_eq!(stacked(&[0.0, 1.0]), [(0.0, 0.0), (1.0, 0.0)]);
    }
}
