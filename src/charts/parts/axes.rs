//! Scales and the axes drawn along them.

use super::super::canvas::geometry::{Point, Rect};
use super::super::canvas::ink::Ink;
use super::super::canvas::scene::{Label, Scene};
use super::super::canvas::text::width;
use super::super::words::{Words, fill};

/// Size of tick labels.
pub(crate) const TICK_PX: f64 = 12.0;

/// Size of notes, the smallest on any figure.
pub(crate) const NOTE_PX: f64 = 11.0;

/// Size of names and of values to be read first.
pub(crate) const NAME_PX: f64 = 13.0;

/// Quarters of the whole: the ticks of a full share axis.
pub(crate) const QUARTERS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

/// A straight mapping from values to pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    pub(crate) domain: (f64, f64),
    pub(crate) range: (f64, f64),
}

impl Scale {
    /// The whole 0–100 % along a side.
    pub(crate) fn share(range: (f64, f64)) -> Self {
        Self { domain: (0.0, 1.0), range }
    }

    /// The pixel of a value; a value beyond the domain lies on the domain's end.
    pub(crate) fn at(self, value: f64) -> f64 {
        let (low, high) = self.domain;
        let along = (value.clamp(low, high) - low) / (high - low);
        self.range.0 + along * (self.range.1 - self.range.0)
    }

    /// Whether the value lies on the axis at all.
    pub(crate) fn shows(self, value: f64) -> bool {
        (self.domain.0..=self.domain.1).contains(&value)
    }
}

/// Horizontal grid lines with labels to the left; the lowest is the axis.
pub(crate) fn value_axis(scene: &mut Scene, plot: Rect, scale: Scale, ticks: &[(f64, String)]) {
    // Labels too wide for the room that they have go nearer to the axis.
    let widest = ticks.iter().map(|(_, words)| width(words, TICK_PX)).fold(0.0, f64::max);
    let end = widest.clamp(plot.left - 8.0, plot.left - 3.0);
    for (value, words) in ticks {
        let y = scale.at(*value);
        let is_floor = (*value - scale.domain.0).abs() < f64::EPSILON;
        let ink = if is_floor { Ink::AxisLine } else { Ink::Grid };
        scene.rule(ink, (plot.left, y), (plot.right, y));
        scene.write(Label::new(words, TICK_PX, Point::new(end, y)).end());
    }
}

/// The ticks of a full share axis, in words.
pub(crate) fn share_ticks(said: &Words) -> Vec<(f64, String)> {
    QUARTERS.iter().map(|&share| (share, said.percent(share))).collect()
}

/// Vertical grid lines with labels below; the leftmost is the axis when it is zero.
pub(crate) fn share_axis_below(scene: &mut Scene, plot: Rect, scale: Scale) {
    for share in QUARTERS {
        let x = scale.at(share);
        let ink = if share > 0.0 { Ink::Grid } else { Ink::AxisLine };
        scene.rule(ink, (x, plot.top), (x, plot.bottom));
        let at = Point::new(x, plot.bottom + 14.0);
        scene.write(Label::new(scene.said.percent(share), TICK_PX, at).middle());
    }
}

/// A round step that cuts `span` into at most `most` pieces: 1, 2, 2.5 or 5 times a power of ten.
pub(crate) fn round_step(span: f64, most: f64) -> f64 {
    let rough = (span / most).max(f64::MIN_POSITIVE);
    let power = 10_f64.powf(rough.log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0];
    steps.into_iter().map(|s| s * power).find(|&s| s >= rough * 0.999).unwrap_or(10.0 * power)
}

/// Days between ticks, so that `span` days are cut into at most `most` pieces: whole weeks, months.
pub(crate) fn day_step(span: f64, most: f64) -> f64 {
    let usual = [1.0, 2.0, 7.0, 14.0, 30.0, 60.0, 90.0, 180.0, 365.0];
    let fits = usual.into_iter().find(|step| span <= step * most);
    fits.unwrap_or_else(|| (span / most / 365.0).ceil() * 365.0)
}

/// Multiples of `step` inside the domain.
pub(crate) fn multiples(step: f64, (low, high): (f64, f64)) -> Vec<f64> {
    let first = (low / step - 1e-9).ceil();
    let last = (high / step + 1e-9).floor();
    let mut out = Vec::new();
    let mut i = first;
    while i <= last && out.len() < 20 {
        // Adding zero turns −0 into 0, which would print its sign.
        out.push(i * step + 0.0);
        i += 1.0;
    }
    out
}

/// What is said of an axis that does not show the whole share.
pub(crate) fn axis_part(said: &Words, (low, high): (f64, f64)) -> String {
    fill(&said.axis_part, &[("low", &said.percent(low)), ("high", &said.percent(high))])
}

/// What an empty figure says instead of showing an empty frame.
pub(crate) fn nothing_yet(scene: &mut Scene, plot: Rect) {
    scene.rect(Ink::Zone, plot);
    scene.write(Label::new(&scene.said.nothing, NAME_PX, plot.middle()).middle());
}

#[cfg(test)]
mod tests {
    use super::super::super::canvas::scene::{Mark, Shape};
    use super::super::super::tests::english;
    use super::*;

    #[test]
    fn steps_are_round() {
        let steps =
            [(1.0, 5.0), (0.5, 5.0), (97.0, 5.0), (6.0, 5.0)].map(|(s, m)| round_step(s, m));
        let wanted = [0.2, 0.1, 20.0, 2.0];
        assert!(steps.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 1e-9), "{steps:?}");
    }

    #[test]
    fn labels_wider_than_their_room_go_nearer_to_the_axis() {
        let ends = |last: &str| {
            let mut scene = Scene::new(360.0, &english());
            let plot = Rect::new((42.0, 340.0), (0.0, 100.0));
            let scale = Scale { domain: (0.0, 1.0), range: (100.0, 0.0) };
            let ticks = [(0.0, "0%".to_owned()), (1.0, last.to_owned())];
            value_axis(&mut scene, plot, scale, &ticks);
            let end = |mark: &Mark| match &mark.shape {
                Shape::Words(label) => Some(label.at.x),
                _ => None,
            };
            scene.marks.iter().filter_map(end).collect::<Vec<_>>()
        };
        assert_eq!(ends("100%"), [34.0, 34.0]);
        assert_eq!(ends("100\u{a0}%"), [39.0, 39.0]);
    }

    #[test]
    fn a_value_beyond_the_axis_is_known_to_be() {
        let scale = Scale { domain: (0.5, 1.0), range: (100.0, 0.0) };
        assert!(!scale.shows(0.4) && scale.shows(0.5));
        assert!((scale.at(0.75) - 50.0).abs() < 1e-9);
        assert!((scale.at(0.4) - 100.0).abs() < 1e-9);
    }
}
