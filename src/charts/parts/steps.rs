//! The corners of a step curve.

use super::super::canvas::geometry::Point;

/// Two steps nearer to one another than this, in design pixels, are drawn as one.
const FINEST: f64 = 0.5;

/// A curve that keeps its height until the next step; from `start` through `steps` (ascending in
/// x) to `end_x`.
pub(crate) fn staircase(
    start: Point,
    steps: impl IntoIterator<Item = Point>,
    end_x: f64,
) -> Vec<Point> {
    let mut height = start.y;
    let mut out = vec![start];
    for step in steps {
        let corner = out[out.len() - 1];
        let is_wide = step.x - corner.x >= FINEST;
        if is_wide {
            out.push(Point::new(step.x, height));
        }
        height = step.y;
        let x = if is_wide || corner.x <= start.x { step.x } else { corner.x };
        let drawn = Point::new(x, height);
        // Many steps at one place are one rise.
        if out.len() > 2 && (out[out.len() - 2].x - x).abs() < 1e-9 && (corner.x - x).abs() < 1e-9 {
            out.pop();
        }
        out.push(drawn);
    }
    out.push(Point::new(end_x.max(out[out.len() - 1].x), height));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corners(steps: &[(f64, f64)]) -> Vec<(i32, i32)> {
        let steps = steps.iter().map(|&(x, y)| Point::new(x, y));
        #[expect(clippy::cast_possible_truncation, reason = "small whole numbers")]
        let whole = |p: Point| (p.x.round() as i32, p.y.round() as i32);
        staircase(Point::new(0.0, 90.0), steps, 50.0).into_iter().map(whole).collect()
    }

    #[test]
    fn the_height_holds_until_the_next_step() {
        assert_eq!(corners(&[]), [(0, 90), (50, 90)]);
        let wanted = [(0, 90), (10, 90), (10, 60), (30, 60), (30, 20), (50, 20)];
        assert_eq!(corners(&[(10.0, 60.0), (30.0, 20.0)]), wanted);
    }

    #[test]
    fn steps_at_one_place_are_one_rise() {
        let wanted = [(0, 90), (10, 90), (10, 20), (50, 20)];
        assert_eq!(corners(&[(10.0, 60.0), (10.1, 50.0), (10.2, 20.0)]), wanted);
    }
}
