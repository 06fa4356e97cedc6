//! How a share grows with the months since someone started.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::{DATA_COST, Label, Scene};
use super::canvas::text::wrap;
use super::error::ChartError;
use super::inputs::{Benchmark, Caption, Gate, SampleSize, ShareColumn, Size};
use super::parts::axes::{NAME_PX, NOTE_PX, Scale, nothing_yet, share_ticks, value_axis};
use super::parts::columns::{Columns, key, reference_line};
use super::parts::keys::Key;

/// The most months that an axis can hold apart.
const MOST_MONTHS: usize = 36;

/// Shares by month since the start, from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct RampCurve {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The months in their order, at most thirty-six; an empty one breaks the line.
    pub months: Vec<ShareColumn>,
    /// The share of the experienced, or of all: a line across.
    pub reference: Option<Benchmark>,
    /// What the months are: `Months since the SDR's first handoff`.
    pub axis_words: String,
}

/// Draws the months.
///
/// # Errors
/// [`ChartError`] when a share is not in 0–1, an interval leaves out its estimate, counts exceed
/// their n, or there are more than thirty-six months.
pub fn draw(input: &RampCurve, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    compose(&mut scene, input, size);
    dress::draw(&scene, &Name { kind: "ramp-curve", caption: &input.caption, size })
}

fn check(input: &RampCurve) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.columns(&input.months, MOST_MONTHS)?;
    let level = input.reference.as_ref();
    level.map_or(Ok(()), |level| gate.share(&format!("reference `{}`", level.label), level.value))
}

fn compose(scene: &mut Scene, input: &RampCurve, size: Size) {
    let (width, level) = (size.width(), input.reference.as_ref());
    let head = Key::flow(key(&input.caption.words, &input.months, level, size), (0.0, width));
    let labelled = size == Size::Wide && input.reference.is_some();
    let right = if labelled { width - 140.0 } else { width - 6.0 };
    let top = head.height() + 12.0;
    let plot = Rect::new((size.of(48.0, 42.0), right), (top, top + size.of(210.0, 180.0)));
    let scale = Scale::share((plot.bottom, plot.top));
    head.draw(scene, 0.0);
    let ticks = share_ticks(&scene.said);
    value_axis(scene, plot, scale, &ticks);
    if input.months.iter().all(|month| month.share.is_none()) {
        nothing_yet(scene, plot);
    }
    let items = input.months.iter().zip(0_u32..).map(|(m, i)| (m, f64::from(i))).collect();
    let columns = Columns::over(plot, items, real(input.months.len()));
    reference_line(scene, level, (plot, scale), size);
    line(scene, input, (&columns, scale));
    columns.marks(scene, scale);
    newest(scene, input, (&columns, scale), plot);
    columns.below(scene);
    let mut y = plot.bottom + columns.depth() + 12.0;
    for words in wrap(&input.axis_words, NOTE_PX, plot.width(), 1) {
        scene.write(Label::new(words, NOTE_PX, Point::new(plot.middle().x, y)).middle());
        y += 12.0;
    }
    scene.height = y;
}

/// A line through months that have enough behind them; any other month breaks it.
fn line(scene: &mut Scene, input: &RampCurve, (columns, scale): (&Columns<'_>, Scale)) {
    let known = |month: &ShareColumn| month.share.filter(|_| month.sample == SampleSize::Enough);
    let months: Vec<_> = input.months.iter().map(known).enumerate().collect();
    for run in months.chunk_by(|a, b| a.1.is_some() == b.1.is_some()) {
        let path: Vec<Point> =
            run.iter().filter_map(|&(i, share)| Some(columns.place(scale, i, share?))).collect();
        if path.len() > 1 {
            scene.crowd_line(&path, DATA_COST);
            scene.line(Ink::Curve2, &path);
        }
    }
}

/// The last month that may be compared, in words beside its point.
fn newest(
    scene: &mut Scene,
    input: &RampCurve,
    (columns, scale): (&Columns<'_>, Scale),
    plot: Rect,
) {
    let known = |(i, month): (usize, &ShareColumn)| Some((i, month.share?, month.sample));
    let months = input.months.iter().enumerate().rev().filter_map(known);
    let mut enough = months.filter(|(_, _, sample)| *sample == SampleSize::Enough);
    if let Some((index, share, _)) = enough.next() {
        let at = columns.place(scale, index, share);
        let label =
            Label::new(scene.said.percent(share.value), NAME_PX, at).bold().ink(Ink::HaloSeries);
        let bounds = Rect::new((plot.left + 2.0, plot.right), (plot.top, plot.bottom - 2.0));
        scene.write_near((at, 8.0), &[label], bounds);
    }
}
