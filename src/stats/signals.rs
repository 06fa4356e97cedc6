//! The four rules that tell a signal from noise on a control chart.
//!
//! The rules and their order are those of NHS England's "Making Data Count". Each rule is given
//! consecutive points without gaps and marks every point that takes part, not only the last.

/// How many consecutive points make a shift or a trend.
const RUN_LENGTH: usize = 7;
/// Share of the distance to the limit beyond which a point is close to it.
const CLOSE_SHARE: f64 = 2.0 / 3.0;
/// Relative distance below which a point lies on the centre line: means are not exact.
const ON_THE_LINE: f64 = 1e-12;

/// Which way a signal points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards higher values.
    Up,
    /// Towards lower values.
    Down,
}

/// Where a point lies against the centre line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Above it.
    Above,
    /// On it.
    On,
    /// Below it.
    Below,
}

/// How far out a point lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Within two thirds of the way to the limit.
    Inside,
    /// Beyond two thirds of the way, and not beyond the limit.
    Close,
    /// Beyond the limit.
    Outside,
}

/// Side and zone of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Side of the centre line.
    pub side: Side,
    /// Distance from it.
    pub zone: Zone,
}

/// Which rule fired, in the order of priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A point beyond a limit.
    OutsideLimits,
    /// Seven points, each higher than the one before, or each lower.
    Trend,
    /// Two of three points close to the same limit.
    TwoOfThree,
    /// Seven points on one side of the centre line.
    Shift,
}

impl Side {
    const fn direction(self) -> Option<Direction> {
        match self {
            Self::Above => Some(Direction::Up),
            Self::On => None,
            Self::Below => Some(Direction::Down),
        }
    }
}

impl Position {
    /// Places `value` against a centre line with limits `half_width` away on either side.
    pub fn of(value: f64, centre: f64, half_width: f64) -> Self {
        let slack = ON_THE_LINE * (centre.abs() + half_width);
        let distance = value - centre;
        let side = if distance > slack {
            Side::Above
        } else if distance < -slack {
            Side::Below
        } else {
            Side::On
        };
        let zone = if distance.abs() > half_width + slack {
            Zone::Outside
        } else if distance.abs() > CLOSE_SHARE * half_width + slack {
            Zone::Close
        } else {
            Zone::Inside
        };
        Self { side, zone }
    }
}

/// Marks every point beyond a limit; a point on the limit is not beyond it.
pub fn outside_limits(positions: &[Position]) -> Vec<Option<Direction>> {
    let mark = |at: &Position| at.side.direction().filter(|_| at.zone == Zone::Outside);
    positions.iter().map(mark).collect()
}

/// Marks every point of a run of seven or more that each rise, or each fall; where a fall begins
/// at the top of a rise, the top belongs to the rise.
pub fn trend(values: &[f64]) -> Vec<Option<Direction>> {
    let steps: Vec<Side> = values
        .windows(2)
        .map(|pair| match pair[1].total_cmp(&pair[0]) {
            std::cmp::Ordering::Greater => Side::Above,
            std::cmp::Ordering::Equal => Side::On,
            std::cmp::Ordering::Less => Side::Below,
        })
        .collect();
    let mut marks = vec![None; values.len()];
    let mut start = 0;
    for run in steps.chunk_by(|a, b| a == b) {
        // A run of six steps joins seven points.
        if run.len() + 1 >= RUN_LENGTH {
            for mark in &mut marks[start..=start + run.len()] {
                *mark = mark.or(run[0].direction());
            }
        }
        start += run.len();
    }
    marks
}

/// Marks the points close to a limit wherever at least two of three consecutive points are, and
/// all three lie on the same side of the centre line.
pub fn two_of_three(positions: &[Position]) -> Vec<Option<Direction>> {
    let mut marks = vec![None; positions.len()];
    for (start, three) in positions.windows(3).enumerate() {
        let one_side = three.iter().all(|at| at.side == three[0].side);
        let close = three.iter().filter(|at| at.zone == Zone::Close).count();
        if one_side && close >= 2 {
            for (mark, at) in marks[start..].iter_mut().zip(three) {
                *mark = mark.or(at.side.direction().filter(|_| at.zone == Zone::Close));
            }
        }
    }
    marks
}

/// Marks every point of a run of seven or more on one side of the centre line; a point on the
/// line ends the run.
pub fn shift(sides: &[Side]) -> Vec<Option<Direction>> {
    sides
        .chunk_by(|a, b| a == b)
        .flat_map(|run| {
            let mark = run[0].direction().filter(|_| run.len() >= RUN_LENGTH);
            std::iter::repeat_n(mark, run.len())
        })
        .collect()
}

/// The first rule, in the order of priority, that marks each of some consecutive points.
pub(super) fn first_rules(
    values: &[f64],
    positions: &[Position],
) -> Vec<Option<(Rule, Direction)>> {
    let sides: Vec<Side> = positions.iter().map(|at| at.side).collect();
    let by_priority = [
        (Rule::OutsideLimits, outside_limits(positions)),
        (Rule::Trend, trend(values)),
        (Rule::TwoOfThree, two_of_three(positions)),
        (Rule::Shift, shift(&sides)),
    ];
    (0..values.len())
        .map(|point| {
            by_priority.iter().find_map(|(rule, marks)| marks[point].map(|way| (*rule, way)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(marks: &[Option<Direction>]) -> String {
        let sign = |mark: &Option<Direction>| match mark {
            Some(Direction::Up) => 'U',
            Some(Direction::Down) => 'D',
            None => '.',
        };
        marks.iter().map(sign).collect()
    }

    /// `o` and `c` lie outside and close above, `O` and `C` below; `+`, `-` and `0` are inside.
    fn positions(picture: &str) -> Vec<Position> {
        let position = |sign| match sign {
            'o' => Position { side: Side::Above, zone: Zone::Outside },
            'c' => Position { side: Side::Above, zone: Zone::Close },
            '+' => Position { side: Side::Above, zone: Zone::Inside },
            '0' => Position { side: Side::On, zone: Zone::Inside },
            '-' => Position { side: Side::Below, zone: Zone::Inside },
            'C' => Position { side: Side::Below, zone: Zone::Close },
            _ => Position { side: Side::Below, zone: Zone::Outside },
        };
        picture.chars().map(position).collect()
    }

    #[track_caller]
    fn check_shift(picture: &str, expected: &str) {
        let sides: Vec<Side> = positions(picture).iter().map(|at| at.side).collect();
        assert_eq!(drawn(&shift(&sides)), expected, "{picture}");
    }

    #[test]
    fn shift_needs_seven_on_one_side() {
        check_shift("++++++-", ".......");
        check_shift("+++++++-", "UUUUUUU.");
        check_shift("-+++++++++", ".UUUUUUUUU");
        check_shift("+-------", ".DDDDDDD");
        check_shift("+++0++++", "........");
        check_shift("0000000", ".......");
        check_shift("", "");
    }

    #[track_caller]
    fn check_trend(heights: &str, expected: &str) {
        let values: Vec<f64> =
            heights.chars().map(|c| f64::from(c.to_digit(36).unwrap())).collect();
        assert_eq!(drawn(&trend(&values)), expected, "{heights}");
    }

    #[test]
    fn trend_needs_seven_points_each_higher_or_each_lower() {
        check_trend("123456", "......");
        check_trend("1234567", "UUUUUUU");
        check_trend("71234567", ".UUUUUUU");
        check_trend("12344567", "........");
        check_trend("87654321", "DDDDDDDD");
        check_trend("1234567654321", "UUUUUUUDDDDDD");
        check_trend("5", ".");
        check_trend("", "");
    }

    #[track_caller]
    fn check_two_of_three(picture: &str, expected: &str) {
        assert_eq!(drawn(&two_of_three(&positions(picture))), expected, "{picture}");
    }

    #[test]
    fn two_of_three_needs_company_on_the_same_side() {
        check_two_of_three("c+c", "U.U");
        check_two_of_three("c-c", "...");
        check_two_of_three("cc+", "UU.");
        check_two_of_three("cc-", "...");
        check_two_of_three("oc+", "...");
        check_two_of_three("occ", ".UU");
        check_two_of_three("c++c", "....");
        check_two_of_three("C-C-C", "D.D.D");
        check_two_of_three("cc", "..");
    }

    #[test]
    fn a_point_on_the_limit_is_not_beyond_it() {
        assert_eq!(Position::of(3.0, 0.0, 3.0).zone, Zone::Close);
        assert_eq!(Position::of(3.1, 0.0, 3.0).zone, Zone::Outside);
        assert_eq!(Position::of(2.0, 0.0, 3.0).zone, Zone::Inside);
        assert_eq!(drawn(&outside_limits(&positions("+oc0CO-"))), ".U...D.");
    }

    #[test]
    fn a_mean_that_is_not_exact_is_still_the_line() {
        assert_eq!(Position::of(0.1, 0.1 + 1e-17, 0.0).side, Side::On);
    }
}
