//! A share by bands that have an order: how soon the first response came, how many components of
//! a brief are missing.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::{Label, Scene};
use super::canvas::text::wrap;
use super::dot_plot::{self, DotPlot, DotRow, RowFlag};
use super::error::ChartError;
use super::inputs::{Benchmark, Caption, Gate, SampleSize, ShareColumn, Size};
use super::parts::axes::{NOTE_PX, Scale, TICK_PX, nothing_yet, share_ticks, value_axis};
use super::parts::columns::{Columns, key, reference_line};
use super::parts::keys::Key;

/// The most bands that can stand side by side on a phone.
const MOST_BANDS: usize = 12;

/// Room between the bands and what stands apart, in columns.
const GAP: f64 = 0.5;

/// Shares by band, from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderedBands {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The bands in their order, at most twelve.
    pub bands: Vec<ShareColumn>,
    /// What has no place in the order: `not touched`. Set apart at the right.
    pub apart: Option<ShareColumn>,
    /// The share of all together: a line across.
    pub reference: Option<Benchmark>,
    /// What the bands are: `Business time to the first follow-up`.
    pub axis_words: String,
    /// What the order shows, in a sentence: the trend and its test. May be empty.
    pub note: String,
}

/// Draws the bands: side by side wide, one below the other narrow.
///
/// # Errors
/// [`ChartError`] when a share is not in 0–1, an interval leaves out its estimate, counts exceed
/// their n, or there are more than twelve bands.
pub fn draw(input: &OrderedBands, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    match size {
        Size::Wide => compose(&mut scene, input),
        Size::Narrow => dot_plot::compose(&mut scene, &in_rows(input), size),
    }
    scene.height = note(&mut scene, input);
    dress::draw(&scene, &Name { kind: "ordered-bands", caption: &input.caption, size })
}

fn check(input: &OrderedBands) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.columns(&input.bands, MOST_BANDS)?;
    input.apart.as_ref().map_or(Ok(()), |column| gate.column(column))?;
    let level = input.reference.as_ref();
    level.map_or(Ok(()), |level| gate.share(&format!("reference `{}`", level.label), level.value))
}

/// The same as rows, for a width on which no words would fit below columns.
fn in_rows(input: &OrderedBands) -> DotPlot {
    let row = |column: &ShareColumn| DotRow {
        name: match column.share {
            Some(share) => {
                format!("{} · {}", column.label, input.caption.words.percent(share.value))
            }
            None => column.label.clone(),
        },
        counts: column.counts,
        share: column.share,
        shrunk: None,
        flag: match column.sample {
            SampleSize::Enough => RowFlag::None,
            SampleSize::Small => RowFlag::SmallN,
        },
    };
    DotPlot {
        caption: input.caption.clone(),
        rows: input.bands.iter().chain(&input.apart).map(row).collect(),
        team: input.reference.clone(),
        benchmark: None,
        counts_heading: input.axis_words.clone(),
        shrunk_words: String::new(),
    }
}

fn compose(scene: &mut Scene, input: &OrderedBands) {
    let (width, level) = (scene.width, input.reference.as_ref());
    let head = key(&input.caption.words, input.bands.iter().chain(&input.apart), level, Size::Wide);
    let head = Key::flow(head, (0.0, width));
    let right = if level.is_some() { width - 140.0 } else { width - 6.0 };
    let top = head.height() + 12.0;
    let plot = Rect::new((48.0, right), (top, top + 210.0));
    let scale = Scale::share((plot.bottom, plot.top));
    head.draw(scene, 0.0);
    let slots = real(input.bands.len());
    let mut items: Vec<_> =
        input.bands.iter().zip(0_u32..).map(|(b, i)| (b, f64::from(i))).collect();
    items.extend(input.apart.iter().map(|apart| (apart, slots + GAP)));
    let apart = input.apart.as_ref().map_or(0.0, |_| 1.0 + GAP);
    let columns = Columns::over(plot, items, slots + apart);
    if input.apart.is_some() {
        let sides = (columns.left(slots + GAP / 2.0), plot.right);
        scene.rect(Ink::Zone, Rect::new(sides, (plot.top, plot.bottom)));
    }
    let ticks = share_ticks(&scene.said);
    value_axis(scene, plot, scale, &ticks);
    if input.bands.iter().chain(&input.apart).all(|band| band.share.is_none()) {
        nothing_yet(scene, plot);
    }
    reference_line(scene, level, (plot, scale), Size::Wide);
    columns.marks(scene, scale);
    columns.values(scene, scale);
    columns.below(scene);
    scene.height = plot.bottom + columns.depth() + 2.0;
    for words in wrap(&input.axis_words, NOTE_PX, plot.width(), 1) {
        let at = Point::new(plot.middle().x, scene.height + 10.0);
        scene.write(Label::new(words, NOTE_PX, at).middle());
        scene.height += 20.0;
    }
}

/// The note below everything; the answer is the figure's height.
fn note(scene: &mut Scene, input: &OrderedBands) -> f64 {
    let mut y = scene.height + 4.0;
    for words in wrap(&input.note, TICK_PX, scene.width - 4.0, 5) {
        scene.write(Label::new(words, TICK_PX, Point::new(0.0, y + 8.0)).ink(Ink::TextMain));
        y += 17.0;
    }
    y
}
