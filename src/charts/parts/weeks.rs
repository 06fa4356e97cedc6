//! The axis of weeks, with the number of rows behind each.

use super::super::canvas::geometry::{Point, Rect, real};
use super::super::canvas::ink::Ink;
use super::super::canvas::place::thin;
use super::super::canvas::scene::{Label, Scene};
use super::super::canvas::text::elide;
use super::axes::{NOTE_PX, TICK_PX};

/// Distances from the plot down to the days, the months and the counts.
const DAY_DROP: f64 = 15.0;
const MONTH_DROP: f64 = 29.0;
const COUNT_DROP: f64 = 47.0;

/// The widest a week's label may be.
const LABEL_ROOM: f64 = 60.0;

/// Columns narrower than this show a line without dots.
const CROWDED: f64 = 9.0;

/// One week of the axis.
pub(crate) struct WeekTick<'a> {
    pub(crate) label: &'a str,
    /// Rows behind the week in words; `None` leaves the place empty.
    pub(crate) count: Option<String>,
}

/// Weeks spread evenly over the width of a plot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weeks {
    left: f64,
    pub(crate) step: f64,
}

impl Weeks {
    pub(crate) fn over(plot: Rect, weeks: usize) -> Self {
        Self { left: plot.left, step: plot.width() / real(weeks.max(1)) }
    }

    /// Middle of a week's column.
    pub(crate) fn x(self, week: usize) -> f64 {
        self.left + self.step * (real(week) + 0.5)
    }

    /// Both edges of a week's column.
    pub(crate) fn column(self, week: usize) -> (f64, f64) {
        (self.left + self.step * real(week), self.left + self.step * real(week + 1))
    }

    /// The radius of a dot that does not touch the next.
    pub(crate) fn radius(self) -> f64 {
        (self.step * 0.3).clamp(2.0, 4.5)
    }

    /// Whether dots would run into one another.
    pub(crate) fn are_crowded(self) -> bool {
        self.step < CROWDED
    }

    /// Writes days, months where they change, and counts; when there are too many weeks,
    /// every k-th counted from `anchor`.
    pub(crate) fn write(
        self,
        scene: &mut Scene,
        plot: Rect,
        ticks: &[WeekTick<'_>],
        anchor: usize,
    ) {
        let days: Vec<String> =
            ticks.iter().map(|t| elide(split(t.label).0, TICK_PX, LABEL_ROOM)).collect();
        let stride = self.stride(&days, ticks);
        let shown = |week: &usize| week.abs_diff(anchor).is_multiple_of(stride);
        for week in (0..ticks.len()).filter(shown) {
            let x = self.x(week);
            scene.rule(Ink::AxisLine, (x, plot.bottom), (x, plot.bottom + 4.0));
            let at = |drop: f64| Point::new(x, plot.bottom + drop);
            let ink = if week == anchor { Ink::TextMain } else { Ink::TextMuted };
            scene.write(Label::new(&days[week], TICK_PX, at(DAY_DROP)).middle().ink(ink));
            if let Some(count) = &ticks[week].count {
                scene.write(Label::new(count, NOTE_PX, at(COUNT_DROP)).middle().ink(ink));
            }
        }
        let weeks: Vec<usize> = (0..ticks.len()).filter(shown).collect();
        self.write_months(scene, plot, ticks, &weeks);
        if ticks.iter().any(|t| t.count.is_some()) {
            let at = Point::new((plot.left - 24.0).max(8.0), plot.bottom + COUNT_DROP);
            scene.write(Label::new(&scene.said.n, NOTE_PX, at).end());
        }
    }

    /// A month stands under its first week; where two would touch, the first of all gives way.
    fn write_months(self, scene: &mut Scene, plot: Rect, ticks: &[WeekTick<'_>], weeks: &[usize]) {
        let mut labels: Vec<Label> = Vec::new();
        let mut before = "";
        for &week in weeks {
            let month = split(ticks[week].label).1;
            if month != before {
                let at = Point::new(self.x(week), plot.bottom + MONTH_DROP);
                labels.push(Label::new(elide(month, NOTE_PX, LABEL_ROOM), NOTE_PX, at).middle());
            }
            before = month;
        }
        let order: Vec<usize> = (1..labels.len()).chain(0..labels.len().min(1)).collect();
        let shown = thin(&labels, &order, 4.0);
        for (label, _) in
            labels.into_iter().zip(shown).filter(|(l, shown)| *shown && !l.words.is_empty())
        {
            scene.write(label);
        }
    }

    /// Height below the plot that dates, and counts when there are any, take.
    pub(crate) fn depth(ticks: &[WeekTick<'_>]) -> f64 {
        let has_counts = ticks.iter().any(|t| t.count.is_some());
        if has_counts { COUNT_DROP + 10.0 } else { MONTH_DROP + 10.0 }
    }

    fn stride(self, days: &[String], ticks: &[WeekTick<'_>]) -> usize {
        let at = Point::new(0.0, 0.0);
        let days = days.iter().map(|l| Label::new(l, TICK_PX, at).bounds().width());
        let counts = ticks.iter().filter_map(|t| t.count.as_ref());
        let counts = counts.map(|c| Label::new(c, NOTE_PX, at).bounds().width());
        let widest = days.chain(counts).fold(0.0, f64::max) + 5.0;
        let mut stride = 1;
        while real(stride) * self.step < widest && stride < ticks.len() {
            stride += 1;
        }
        stride
    }
}

/// Day and month of `3 Nov`; a label of another make is all day.
fn split(label: &str) -> (&str, &str) {
    match label.trim().split_once(' ') {
        Some((day, month)) if !month.contains(' ') => (day, month),
        _ => (label.trim(), ""),
    }
}
