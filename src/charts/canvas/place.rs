//! Finds room for labels: beside a point, or along an edge.

use super::geometry::{Point, Rect, real};
use super::scene::{Anchor, Label, Scene};

/// Height of one line of words over its size.
const LEADING: f64 = 1.3;

/// Air between two labels.
const AIR: f64 = 2.0;

/// Distances from its point at which a label is tried, nearest first.
const REACHES: [f64; 9] = [0.0, 6.0, 12.0, 20.0, 30.0, 44.0, 60.0, 80.0, 110.0];

impl Scene {
    /// Writes lines of words as near to `target` as there is room inside `bounds`, off the crowd.
    ///
    /// The labels' own positions and anchors are ignored. The answer is the room taken, if any.
    pub(crate) fn write_near(
        &mut self,
        target: (Point, f64),
        block: &[Label],
        bounds: Rect,
    ) -> Option<Rect> {
        let size = block_size(block);
        let best = spots(target, size)
            .into_iter()
            .filter(|(_, room)| room.lies_in(bounds) && self.is_free(room.grown(AIR)))
            .map(|(cost, room)| (cost + self.covered(room), room))
            .min_by(|a, b| a.0.total_cmp(&b.0));
        let (_, room) = best?;
        let anchor = side_of(target.0, room);
        let x = match anchor {
            Anchor::Start => room.left,
            Anchor::Middle => room.middle().x,
            Anchor::End => room.right,
        };
        let mut top = room.top;
        for line in block {
            let height = line.px * LEADING;
            let mut line = line.clone().anchor(anchor);
            line.at = Point::new(x, top + height / 2.0);
            self.write(line);
            top += height;
        }
        Some(room)
    }

    /// How much of the crowd a label would cover.
    fn covered(&self, room: Rect) -> f64 {
        let room = room.grown(2.0);
        self.crowd.iter().filter(|(p, _)| room.holds(*p)).map(|(_, cost)| cost).sum()
    }
}

/// Moves places along an edge apart, so that each has its own height, keeping their order.
///
/// `wanted` holds the middles and `heights` the heights; the answer is inside `range` when all fit.
pub(crate) fn dodge(wanted: &[f64], heights: &[f64], range: (f64, f64)) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|&a, &b| wanted[a].total_cmp(&wanted[b]).then(a.cmp(&b)));
    let mut places = wanted.to_vec();
    let mut edge = range.0;
    for &i in &order {
        places[i] = places[i].max(edge + heights[i] / 2.0);
        edge = places[i] + heights[i] / 2.0;
    }
    let mut edge = range.1;
    for &i in order.iter().rev() {
        places[i] = places[i].min(edge - heights[i] / 2.0);
        edge = places[i] - heights[i] / 2.0;
    }
    places
}

/// Which of the labels to show so that none touches the next; earlier in `order` wins.
pub(crate) fn thin(labels: &[Label], order: &[usize], air: f64) -> Vec<bool> {
    let mut shown = vec![false; labels.len()];
    let mut taken: Vec<Rect> = Vec::new();
    for &i in order {
        let room = labels[i].bounds();
        let wide = Rect::new((room.left - air, room.right + air), (room.top, room.bottom));
        if taken.iter().all(|t| !t.overlaps(wide)) {
            taken.push(room);
            shown[i] = true;
        }
    }
    shown
}

fn block_size(block: &[Label]) -> (f64, f64) {
    let width = block.iter().map(|l| l.bounds().width()).fold(0.0, f64::max);
    let height = block.iter().map(|l| l.px * LEADING).sum();
    (width, height)
}

/// Candidate rooms around a point with the cost of each: upper left first, then near before far.
fn spots((at, clearance): (Point, f64), (width, height): (f64, f64)) -> Vec<(f64, Rect)> {
    let mut out = Vec::new();
    for reach in REACHES {
        let gap = clearance + reach;
        let (left, right) = (at.x - gap - width, at.x + gap);
        let (above, below) = (at.y - gap - height, at.y + gap);
        let (centre, level) = (at.x - width / 2.0, at.y - height / 2.0);
        let corner = clearance * 0.7 + reach;
        let (near_left, near_right) = (at.x - corner - width, at.x + corner);
        let (near_above, near_below) = (at.y - corner - height, at.y + corner);
        let around = [
            (near_left, near_above),
            (centre, above),
            (near_right, near_below),
            (centre, below),
            (left, level),
            (right, level),
            (near_right, near_above),
            (near_left, near_below),
        ];
        for (rank, (x, y)) in around.into_iter().enumerate() {
            let cost = reach * 0.8 + real(rank) * 0.1;
            out.push((cost, Rect::new((x, x + width), (y, y + height))));
        }
    }
    out
}

fn side_of(target: Point, room: Rect) -> Anchor {
    if room.right <= target.x {
        Anchor::End
    } else if room.left >= target.x {
        Anchor::Start
    } else {
        Anchor::Middle
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::english;
    use super::*;

    #[test]
    fn labels_at_one_height_move_apart_and_keep_their_order() {
        assert_eq!(dodge(&[50.0, 50.0], &[16.0, 16.0], (0.0, 100.0)), [50.0, 66.0]);
        assert_eq!(dodge(&[98.0, 97.0], &[16.0, 16.0], (0.0, 100.0)), [92.0, 76.0]);
        assert_eq!(dodge(&[], &[], (0.0, 100.0)), Vec::<f64>::new());
    }

    #[test]
    fn the_first_in_order_keeps_its_label() {
        let at = |x: f64| Label::new("12 Nov", 12.0, Point::new(x, 0.0));
        let labels = [at(0.0), at(20.0), at(40.0), at(60.0)];
        assert_eq!(thin(&labels, &[3, 2, 1, 0], 4.0), [true, false, false, true]);
    }

    #[test]
    fn words_keep_off_a_line_and_off_other_words() {
        let mut scene = Scene::new(200.0, &english());
        scene.crowd_line(&[Point::new(0.0, 80.0), Point::new(200.0, 20.0)], 3.0);
        let label = Label::new("57%", 12.0, Point::new(0.0, 0.0));
        let bounds = Rect::new((0.0, 200.0), (0.0, 100.0));
        let target = (Point::new(100.0, 50.0), 6.0);
        assert!(scene.write_near(target, std::slice::from_ref(&label), bounds).is_some());
        assert!(scene.write_near(target, std::slice::from_ref(&label), bounds).is_some());
        assert!(!scene.taken[0].overlaps(scene.taken[1]));
        assert!(scene.crowd.iter().all(|&(p, _)| !scene.taken[0].holds(p)), "{:?}", scene.taken);
        let tiny = Rect::new((0.0, 10.0), (0.0, 10.0));
        assert!(scene.write_near(target, &[label], tiny).is_none());
    }
}
