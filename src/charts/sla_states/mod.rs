//! Where a promise stands, per person: met, late, open within, open breached.

mod panels;

use std::sync::Arc;

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::{Label, Scene};
use super::canvas::text::{NO_VALUE, elide, width};
use super::error::ChartError;
use super::inputs::{Caption, Gate, Size};
use super::parts::axes::{NAME_PX, NOTE_PX, Scale, TICK_PX, nothing_yet, share_axis_below};
use super::parts::keys::{Entry, Key, Sample};
use super::parts::marks::bar;
use super::words::Words;

pub use panels::{SlaPanel, SlaPanels, draw as draw_panels};

/// Height of a bar; the stripes are as thick.
const BAR: f64 = 18.0;

/// Widest and narrowest column of names on the wide figure.
const NAME_ROOM: (f64, f64) = (64.0, 184.0);

/// The states of one promise, one row per person.
#[derive(Clone, Debug, PartialEq)]
pub struct SlaStates {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The rows, from top to bottom.
    pub rows: Vec<SlaRow>,
}

/// How many of a person's handoffs are in each state.
#[derive(Clone, Debug, PartialEq)]
pub struct SlaRow {
    /// The person, or `Team`.
    pub name: String,
    /// Done in time.
    pub met: u32,
    /// Done too late.
    pub late: u32,
    /// Not done, still in time.
    pub open_within: u32,
    /// Not done, too late already.
    pub open_breached: u32,
    /// The share within the promise, those still open taken into account; none where there are too few.
    pub within: Option<f64>,
}

/// A state, its words, its bar (fill, stripes, frame) and the ink of the count in it.
///
/// Done is solid and open is hollow; within is blue or grey, beyond is orange or striped: the four
/// differ in greyscale.
struct State {
    words: fn(&Words) -> &str,
    count: fn(&SlaRow) -> u32,
    bar: (Ink, Option<Ink>, Option<Ink>),
    text: Ink,
}

const STATES: [State; 4] = [
    State {
        words: |said| &said.met,
        count: |r| r.met,
        bar: (Ink::FillMet, None, None),
        text: Ink::TextOnDark,
    },
    State {
        words: |said| &said.late,
        count: |r| r.late,
        bar: (Ink::FillLate, None, None),
        text: Ink::TextMain,
    },
    State {
        words: |said| &said.open_within,
        count: |r| r.open_within,
        bar: (Ink::FillPaper, None, Some(Ink::Frame)),
        text: Ink::TextMain,
    },
    State {
        words: |said| &said.open_breached,
        count: |r| r.open_breached,
        bar: (Ink::FillPaper, Some(Ink::Stripe), Some(Ink::FrameBad)),
        text: Ink::HaloMain,
    },
];

/// Draws the bars.
///
/// # Errors
/// [`ChartError`] when the id is no id, or a share is not in 0–1.
pub fn draw(input: &SlaStates, size: Size) -> Result<String, ChartError> {
    let gate = Gate::new(&input.caption)?;
    for row in &input.rows {
        row.within
            .map_or(Ok(()), |within| gate.share(&format!("within of `{}`", row.name), within))?;
    }
    let mut scene = Scene::new(size.width(), &input.caption.words);
    compose(&mut scene, input, size);
    dress::draw(&scene, &Name { kind: "sla-states", caption: &input.caption, size })
}

fn compose(scene: &mut Scene, input: &SlaStates, size: Size) {
    let key = key(&input.caption.words, size);
    key.draw(scene, 0.0);
    let sides = match size {
        Size::Wide => (names_room(input) + 16.0, 720.0 - totals_room(input)),
        Size::Narrow => (0.0, 359.0),
    };
    let row = size.of(28.0, 44.0);
    let top = key.height() + 10.0;
    let plot = Rect::new(sides, (top, top + row * real(input.rows.len().max(1))));
    if input.rows.is_empty() {
        nothing_yet(scene, plot);
    } else if size == Size::Wide {
        share_axis_below(scene, plot, Scale::share(sides));
    }
    for (index, person) in input.rows.iter().enumerate() {
        let top = plot.top + row * real(index);
        let middle = size.of(top + row / 2.0, top + 31.0);
        words(scene, person, (size, plot.left), size.of(middle, top + 11.0));
        let room = Rect::new(sides, (middle - BAR / 2.0, middle + BAR / 2.0));
        if total(person) > 0 {
            scene.rect(Ink::FillPaper, room);
        }
        bars(scene, person, room, Tips::Each);
    }
    scene.height = plot.bottom + size.of(26.0, 4.0);
}

/// All states, whether they occur or not.
fn key(said: &Words, size: Size) -> Key {
    let entry = |state: &State| {
        let (fill, stripes, frame) = state.bar;
        let sample = Sample::Bar(fill, stripes.map(|_| Ink::StripeKey), frame);
        Entry::new(sample, (state.words)(said))
    };
    Key::flow(STATES.iter().map(entry).collect(), (0.0, size.width()))
}

fn words(scene: &mut Scene, person: &SlaRow, (size, left): (Size, f64), y: f64) {
    let beside =
        Label::new(beside(&scene.said, person), TICK_PX, Point::new(size.width(), y)).end();
    let beside_left = beside.bounds().left;
    let (x, room) = size.of((left - 12.0, left - 14.0), (0.0, beside_left - 10.0));
    let name = elide(&person.name, NAME_PX, room);
    let is_cut = name.contains('…');
    let label = Label::new(name, NAME_PX, Point::new(x, y)).ink(Ink::TextMain);
    let mark = scene.write(if size == Size::Wide { label.end() } else { label });
    if is_cut {
        mark.tip(&person.name);
    }
    scene.write(beside);
}

/// Whether segments carry words for the pointer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tips {
    Each,
    /// Where a page would grow too large: the table below says the same.
    None,
}

/// The four segments; an empty one is left out, a count without room too.
fn bars(scene: &mut Scene, person: &SlaRow, room: Rect, tips: Tips) {
    let total = total(person);
    if total == 0 {
        let at = Point::new(room.left + 8.0, room.middle().y);
        scene.write(Label::new(NO_VALUE, TICK_PX, at));
        return;
    }
    let mut left = room.left;
    for state in &STATES {
        let count = (state.count)(person);
        if count == 0 {
            continue;
        }
        let share = f64::from(count) / whole(person);
        let right = (left + share * room.width()).min(room.right);
        // A hair of paper parts two segments.
        let inner = if right - left > 3.0 { right - 1.0 } else { right };
        let segment = Rect::new((left, inner), (room.top, room.bottom));
        let said = Arc::clone(&scene.said);
        let mark = bar(scene, segment, state.bar);
        if tips == Tips::Each {
            let (of, share) = (said.hits_of_n(count, total), said.percent(share));
            mark.tip(format!("{of} {} ({share})", (state.words)(&said)));
        }
        let count = said.count(count);
        if width(&count, NOTE_PX) + 5.0 <= segment.width() {
            let label = Label::new(count, NOTE_PX, segment.middle());
            scene.write(label.middle().bold().ink(state.text));
        }
        left = right;
    }
}

/// What stands at the end of a row: `41% · n 390`.
fn beside(said: &Words, person: &SlaRow) -> String {
    let n = said.n_is(total(person));
    person.within.map_or_else(|| n.clone(), |within| format!("{} · {n}", said.percent(within)))
}

/// A sum that four counts can not overflow.
fn total(person: &SlaRow) -> u64 {
    STATES.iter().map(|state| u64::from((state.count)(person))).sum()
}

/// The same, to divide by.
fn whole(person: &SlaRow) -> f64 {
    STATES.iter().map(|state| f64::from((state.count)(person))).sum()
}

fn totals_room(input: &SlaStates) -> f64 {
    let totals = input.rows.iter().map(|r| width(&beside(&input.caption.words, r), TICK_PX) + 12.0);
    totals.fold(52.0, f64::max)
}

fn names_room(input: &SlaStates) -> f64 {
    let widest = input.rows.iter().map(|r| width(&elide(&r.name, NAME_PX, NAME_ROOM.1), NAME_PX));
    widest.fold(NAME_ROOM.0, f64::max).min(NAME_ROOM.1)
}
