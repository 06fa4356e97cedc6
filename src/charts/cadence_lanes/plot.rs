//! The lanes, the window and the days.

use std::collections::BTreeMap;

use super::super::canvas::geometry::{Point, Rect, real};
use super::super::canvas::ink::Ink;
use super::super::canvas::scene::{Anchor, Label, Scene};
use super::super::canvas::text::{elide, width, wrap};
use super::super::inputs::Size;
use super::super::parts::axes::{NOTE_PX, TICK_PX, nothing_yet};
use super::super::parts::names;
use super::glyphs::{RADIUS, shape, write};
use super::{CadenceLanes, Channel, Lane, Touch, TouchState};

/// The most lanes drawn.
const MOST_LANES: usize = 20;

/// Distance of the middles of three touches of one day.
const PITCH: f64 = 2.0 * RADIUS + 2.0;

/// Widest columns of names and of notes.
const NAME_ROOM: f64 = 172.0;
const NOTE_ROOM: f64 = 110.0;

/// Height of a row of the key.
const KEY_ROW: f64 = 24.0;

/// Composes the figure and sets its height.
pub(super) fn compose(scene: &mut Scene, input: &CadenceLanes, size: Size) {
    let lanes = &input.lanes[..input.lanes.len().min(MOST_LANES)];
    let names = names::room(lanes.iter().map(|lane| lane.name.as_str()), NAME_ROOM);
    let notes = lanes.iter().map(|lane| width(&lane.note, NOTE_PX)).fold(0.0, f64::max);
    let sides = match size {
        Size::Wide => (names + 14.0, size.width() - (notes + 12.0).min(NOTE_ROOM)),
        Size::Narrow => (4.0, size.width() - 4.0),
    };
    let key = key(scene, input, size.width());
    let top = key + 24.0;
    let lane = size.of(28.0, 48.0);
    let plot = Rect::new(sides, (top, top + lane * real(lanes.len().max(1))));
    let days = f64::from(input.last_day) + 1.0;
    let frame = Frame { input, size, plot, day: plot.width() / days, lane };
    frame.window(scene);
    if lanes.is_empty() {
        nothing_yet(scene, plot);
    }
    for (index, lane) in lanes.iter().enumerate() {
        frame.words(scene, lane, index);
    }
    frame.touches(scene, lanes);
    let bottom = frame.days(scene);
    scene.height = bottom + names::left_out(scene, input.lanes.len() - lanes.len(), bottom);
}

struct Frame<'a> {
    input: &'a CadenceLanes,
    size: Size,
    plot: Rect,
    /// Width of a day and height of a lane.
    day: f64,
    lane: f64,
}

/// A touch with its place.
struct Placed {
    at: Point,
    touch: Touch,
}

impl Frame<'_> {
    fn x(&self, day: u32) -> f64 {
        self.plot.left + self.day * (f64::from(day) + 0.5)
    }

    /// Height of the middle of a lane's touches.
    fn y(&self, lane: usize) -> f64 {
        let top = self.plot.top + self.lane * real(lane);
        top + self.size.of(self.lane / 2.0, 34.0)
    }

    fn window(&self, scene: &mut Scene) {
        let days = f64::from(self.input.window.min(self.input.last_day)) + 1.0;
        let right = self.plot.left + self.day * days;
        let room = Rect::new((self.plot.left, right), (self.plot.top, self.plot.bottom));
        scene.rect(Ink::Zone, room);
        let words = elide(&self.input.window_words, NOTE_PX, self.size.width() - self.plot.left);
        let at = Point::new(self.plot.left, self.plot.top - 10.0);
        scene.write(Label::new(words, NOTE_PX, at));
    }

    /// The lane's line up to where it could be seen, its name and its note.
    fn words(&self, scene: &mut Scene, lane: &Lane, index: usize) {
        let top = self.plot.top + self.lane * real(index);
        if index > 0 {
            scene.rule(Ink::Row, (0.0, top), (self.size.width(), top));
        }
        let y = self.y(index);
        let seen = lane.seen_until.min(self.input.last_day);
        scene.rule(Ink::Link, (self.x(0), y), (self.x(seen), y));
        let name_y = self.size.of(y, top + 12.0);
        let note = elide(&lane.note, NOTE_PX, self.size.of(NOTE_ROOM - 12.0, 130.0));
        let note = Label::new(note, NOTE_PX, Point::new(self.size.width(), name_y)).end();
        let (at, room) = self.size.of(
            ((Point::new(self.plot.left - 14.0, name_y), Anchor::End), self.plot.left - 14.0),
            ((Point::new(0.0, name_y), Anchor::Start), note.bounds().left - 8.0),
        );
        if !note.words.is_empty() {
            scene.write(note);
        }
        names::write(scene, &lane.name, at, (Ink::TextMain, room));
    }

    /// Shapes of one kind one after the other, so that they become one element; then letters.
    fn touches(&self, scene: &mut Scene, lanes: &[Lane]) {
        let mut placed = Vec::new();
        let mut more = Vec::new();
        for (index, lane) in lanes.iter().enumerate() {
            self.place(lane, self.y(index), &mut placed, &mut more);
        }
        placed.sort_by_key(|p| p.touch.state);
        for Placed { at, touch } in &placed {
            shape(scene, touch.channel, *at, touch.state);
        }
        for Placed { at, touch } in &placed {
            let letters = self.input.caption.words.channels.as_str();
            write(scene, (touch.channel, letters), *at, touch.state);
        }
        for (at, count) in more {
            let words = format!("+{count}");
            scene.write(Label::new(words, NOTE_PX, at).middle().ink(Ink::HaloMain));
        }
    }

    /// Touches of a day side by side as far as they fit; else one and how many others.
    fn place(&self, lane: &Lane, y: f64, placed: &mut Vec<Placed>, more: &mut Vec<(Point, usize)>) {
        let mut by_day: BTreeMap<u32, Vec<Touch>> = BTreeMap::new();
        for touch in lane.touches.iter().filter(|t| t.day <= self.input.last_day) {
            by_day.entry(touch.day).or_default().push(*touch);
        }
        let on = |day: Option<u32>| day.and_then(|d| by_day.get(&d)).map_or(0, Vec::len);
        for (&day, touches) in &by_day {
            let beside = on(day.checked_sub(1)).max(on(day.checked_add(1)));
            let half = (self.day / 4.0).min(RADIUS + 1.0);
            let at = |dx: f64| Point::new(self.x(day) + dx, y);
            let dxs: &[f64] = match touches.len() {
                1 => &[0.0],
                2 if self.day >= 4.0 * RADIUS => &[-half, half],
                3 if self.has_room_for_three(day, beside) => &[-PITCH, 0.0, PITCH],
                _ if self.day >= 4.0 * RADIUS => &[-half],
                _ => &[],
            };
            let shown = dxs.iter().zip(touches);
            placed.extend(shown.map(|(&dx, &touch)| Placed { at: at(dx), touch }));
            if dxs.len() < touches.len() {
                let dx = if dxs.is_empty() { 0.0 } else { half + 2.0 };
                more.push((at(dx), touches.len() - dxs.len()));
            }
        }
    }

    /// Three reach into the days beside theirs, which may hold `beside` touches at most.
    fn has_room_for_three(&self, day: u32, beside: usize) -> bool {
        let is_inner = day > 0 && day < self.input.last_day;
        match beside {
            0 => self.day >= 3.5 * RADIUS && is_inner,
            1 => self.day >= 5.0 * RADIUS && is_inner,
            _ => false,
        }
    }

    /// The days below the lanes; the answer is the height reached.
    fn days(&self, scene: &mut Scene) -> f64 {
        let bottom = self.plot.bottom;
        scene.rule(Ink::AxisLine, (self.plot.left, bottom), (self.plot.right, bottom));
        let stride = if self.day >= 22.0 { 1 } else { 5 };
        for day in (0..=self.input.last_day).step_by(stride) {
            let at = Point::new(self.x(day), bottom + 13.0);
            scene.write(Label::new(day.to_string(), TICK_PX, at).middle());
        }
        let mut y = bottom + 22.0;
        for words in wrap(&self.input.axis_words, NOTE_PX, self.plot.width(), 1) {
            let at = Point::new(self.plot.middle().x, y + 9.0);
            scene.write(Label::new(words, NOTE_PX, at).middle());
            y += 20.0;
        }
        y
    }
}

/// The channels that occur, each with its shape; the answer is the height taken.
fn key(scene: &mut Scene, input: &CadenceLanes, right: f64) -> f64 {
    let touches = || input.lanes.iter().flat_map(|lane| &lane.touches);
    let occurs = |channel: Channel| touches().any(|t| t.channel == Some(channel));
    let mut entries: Vec<(Option<Channel>, TouchState, &str)> = input
        .channel_words
        .iter()
        .filter(|(channel, _)| occurs(*channel))
        .map(|(channel, words)| (Some(*channel), TouchState::Made, words.as_str()))
        .collect();
    if touches().any(|t| t.state == TouchState::Owed) {
        entries.push((None, TouchState::Owed, &input.owed_words));
    }
    let (mut x, mut y) = (0.0, if entries.is_empty() { 0.0 } else { KEY_ROW });
    for (channel, state, words) in entries {
        let words = elide(words, NOTE_PX, right - 30.0);
        let room = 24.0 + width(&words, NOTE_PX);
        if x > 0.0 && x + room > right {
            (x, y) = (0.0, y + KEY_ROW);
        }
        let at = Point::new(x + RADIUS * 1.3, y - KEY_ROW / 2.0);
        shape(scene, channel, at, state);
        write(scene, (channel, &input.caption.words.channels), at, state);
        scene.write(Label::new(words, NOTE_PX, Point::new(x + 24.0, at.y)));
        x += room + 16.0;
    }
    y
}
