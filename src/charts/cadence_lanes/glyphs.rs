//! The shape and the letter of a channel.

use super::super::canvas::geometry::{Point, Rect, real};
use super::super::canvas::ink::Ink;
use super::super::canvas::scene::{Label, Scene};
use super::super::parts::axes::NOTE_PX;
use super::{Channel, TouchState};

/// The radius of the disc; other shapes have about its area.
pub(super) const RADIUS: f64 = 7.5;

/// The letter of a channel; nothing when any way will do.
fn letter(channel: Option<Channel>, letters: &str) -> String {
    let place = match channel {
        None => return String::new(),
        Some(Channel::Phone) => 0,
        Some(Channel::Email) => 1,
        Some(Channel::LinkedIn) => 2,
        Some(Channel::Sms) => 3,
        Some(Channel::Chat) => 4,
        Some(Channel::Other) => 5,
    };
    letters.chars().nth(place).map(String::from).unwrap_or_default()
}

/// Draws the shape at a place; its letter is written by [`write`], after all shapes.
pub(super) fn shape(scene: &mut Scene, channel: Option<Channel>, at: Point, state: TouchState) {
    let ink = match state {
        TouchState::Made => Ink::FillMet,
        TouchState::Owed => Ink::Owed,
    };
    match outline(channel, at) {
        Some(points) => scene.area(ink, &points),
        None => scene.dot(ink, at, RADIUS),
    };
}

/// Writes the letter of a shape.
pub(super) fn write(
    scene: &mut Scene,
    (channel, letters): (Option<Channel>, &str),
    at: Point,
    state: TouchState,
) {
    let words = letter(channel, letters);
    if words.is_empty() {
        return;
    }
    let ink = match state {
        TouchState::Made => Ink::TextOnDark,
        TouchState::Owed => Ink::TextMain,
    };
    scene.write(Label::new(words, NOTE_PX, at).middle().bold().ink(ink));
}

/// The corners of a shape; `None` for a disc.
fn outline(channel: Option<Channel>, at: Point) -> Option<Vec<Point>> {
    let r = RADIUS;
    let corners = match channel {
        None | Some(Channel::Phone) => return None,
        Some(Channel::Email) => {
            let side = r - 0.5;
            let square = Rect::new((at.x - side, at.x + side), (at.y - side, at.y + side));
            return Some(square.corners().to_vec());
        }
        Some(Channel::LinkedIn) => ring(4, r * 1.3, 0.0),
        Some(Channel::Sms) => {
            vec![(0.0, -r * 1.2), (r, -r * 0.35), (r, r), (-r, r), (-r, -r * 0.35)]
        }
        Some(Channel::Chat) => ring(6, r * 1.12, 0.5),
        Some(Channel::Other) => ring(8, r * 1.08, 0.5),
    };
    Some(corners.into_iter().map(|(x, y)| Point::new(at.x + x, at.y + y)).collect())
}

/// Corners on a circle; `turn` is in steps from the top.
fn ring(corners: usize, radius: f64, turn: f64) -> Vec<(f64, f64)> {
    let step = std::f64::consts::TAU / real(corners);
    (0..corners)
        .map(|corner| (real(corner) + turn) * step)
        .map(|angle| (angle.sin() * radius, -angle.cos() * radius))
        .collect()
}
