//! Marks with a meaning: dots, triangles, diamonds, intervals.

use super::super::canvas::geometry::{Point, Rect};
use super::super::canvas::ink::Ink;
use super::super::canvas::scene::{Mark, Scene};
use super::super::inputs::{Side, Signal, Verdict};

/// How far a triangle of the same weight as a dot reaches, over the dot's radius.
const TRIANGLE: f64 = 1.35;

/// A triangle that points to the side; seen without colour.
pub(crate) fn triangle(
    scene: &mut Scene,
    ink: Ink,
    at: Point,
    (side, radius): (Side, f64),
) -> &mut Mark {
    let r = radius * TRIANGLE;
    let tip = match side {
        Side::Above => -1.0,
        Side::Below => 1.0,
    };
    let (tip_y, base_y) = (at.y + tip * r, at.y - tip * r * 0.75);
    scene.area(
        ink,
        &[Point::new(at.x, tip_y), Point::new(at.x + r, base_y), Point::new(at.x - r, base_y)],
    )
}

/// A square on its corner.
pub(crate) fn diamond(scene: &mut Scene, ink: Ink, at: Point, radius: f64) -> &mut Mark {
    let r = radius * 1.25;
    scene.area(
        ink,
        &[
            Point::new(at.x, at.y - r),
            Point::new(at.x + r, at.y),
            Point::new(at.x, at.y + r),
            Point::new(at.x - r, at.y),
        ],
    )
}

/// The dot of an ordinary point, or the triangle of a signal.
pub(crate) fn point(
    scene: &mut Scene,
    signal: Option<Signal>,
    at: Point,
    radius: f64,
) -> &mut Mark {
    match signal {
        None => scene.dot(Ink::Dot, at, radius),
        Some(signal) => {
            triangle(scene, dot_ink(signal.verdict), at, (signal.side, radius.max(3.2) * 1.15))
        }
    }
}

/// Dot in the verdict's colour.
pub(crate) fn dot_ink(verdict: Verdict) -> Ink {
    match verdict {
        Verdict::Better => Ink::DotGood,
        Verdict::Worse => Ink::DotBad,
    }
}

/// Interval in the verdict's colour.
pub(crate) fn interval_ink(verdict: Verdict) -> Ink {
    match verdict {
        Verdict::Better => Ink::IntervalGood,
        Verdict::Worse => Ink::IntervalBad,
    }
}

/// Words in the verdict's colour.
pub(crate) fn text_ink(verdict: Verdict) -> Ink {
    match verdict {
        Verdict::Better => Ink::TextGood,
        Verdict::Worse => Ink::TextBad,
    }
}

/// A bar: its fill, the stripes over it and the frame around it, so that it is known without
/// colour. Stripes are one dashed line as thick as the bar.
pub(crate) fn bar(
    scene: &mut Scene,
    rect: Rect,
    (fill, stripes, frame): (Ink, Option<Ink>, Option<Ink>),
) -> &mut Mark {
    let y = rect.middle().y;
    let last = scene.marks.len();
    scene.rect(fill, rect);
    if let Some(ink) = stripes {
        scene.rule(ink, (rect.left, y), (rect.right, y));
    }
    if let Some(ink) = frame {
        let corners = [
            (rect.left, rect.top),
            (rect.right, rect.top),
            (rect.right, rect.bottom),
            (rect.left, rect.bottom),
            (rect.left, rect.top),
        ];
        scene.line(ink, &corners.map(|(x, y)| Point::new(x, y)));
    }
    &mut scene.marks[last]
}
