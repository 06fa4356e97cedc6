//! The process with its centre, limits and target, and the words beside them.

use super::super::canvas::geometry::{Point, Rect};
use super::super::canvas::ink::Ink;
use super::super::canvas::scene::{DATA_COST, Label, RULE_COST, Scene};
use super::super::inputs::{Side, Signal, Size, Verdict};
use super::super::parts::axes::{NOTE_PX, Scale, axis_part, nothing_yet, value_axis};
use super::super::parts::keys::{Entry, Key, Sample};
use super::super::parts::labels::{SideLabel, write_beside};
use super::super::parts::marks::{dot_ink, point};
use super::super::parts::weeks::{WeekTick, Weeks};
use super::super::words::{Words, fill};
use super::{ControlAxis, ControlChart, ControlPoint, Target};

/// Composes the figure and sets its height.
pub(super) fn compose(scene: &mut Scene, input: &ControlChart, size: Size) {
    Composer::new(input, size).compose(scene);
}

struct Composer<'a> {
    input: &'a ControlChart,
    size: Size,
    plot: Rect,
    scale: Scale,
    ticks: Vec<f64>,
    weeks: Weeks,
    key: Key,
}

impl<'a> Composer<'a> {
    fn new(input: &'a ControlChart, size: Size) -> Self {
        let width = size.width();
        let right = size.of(width - 152.0, width - 27.0);
        let (domain, ticks) = input.axis.fit(&numbers(input));
        let key = Key::flow(key_entries(input, size), (0.0, width));
        let top = key.height() + if is_cut(input.axis, domain) { 26.0 } else { 10.0 };
        let left = if input.axis == ControlAxis::Minutes { 74.0 } else { size.of(48.0, 42.0) };
        let plot = Rect::new((left, right), (top, top + size.of(220.0, 190.0)));
        let scale = Scale { domain, range: (plot.bottom, plot.top) };
        Self { input, size, plot, scale, ticks, weeks: Weeks::over(plot, input.points.len()), key }
    }

    fn compose(&self, scene: &mut Scene) {
        let axis = self.input.axis;
        let said = &self.input.caption.words;
        self.key.draw(scene, 0.0);
        self.limits(scene);
        self.target(scene);
        let ticks: Vec<(f64, String)> =
            self.ticks.iter().map(|&v| (v, axis.words(said, v))).collect();
        value_axis(scene, self.plot, self.scale, &ticks);
        if is_cut(axis, self.scale.domain) {
            let words = axis_part(said, self.scale.domain);
            scene.write(Label::new(words, NOTE_PX, Point::new(0.0, self.plot.top - 16.0)));
        }
        self.centre(scene);
        self.values(scene);
        if self.size == Size::Wide {
            self.sides(scene);
        }
        let ticks: Vec<WeekTick<'_>> =
            self.input.points.iter().map(|point| week_tick(said, point)).collect();
        let anchor = self.last().unwrap_or(self.input.points.len().saturating_sub(1));
        self.weeks.write(scene, self.plot, &ticks, anchor);
        scene.height = self.plot.bottom + Weeks::depth(&ticks);
    }

    fn last(&self) -> Option<usize> {
        self.input.points.iter().rposition(|p| p.value.is_some())
    }

    /// Limits as steps, one tread per week, with a pale ground between them.
    fn limits(&self, scene: &mut Scene) {
        for run in runs(&self.input.points, |p| p.limits.is_some()) {
            let edge = |of: fn((f64, f64)) -> f64| self.treads(&run, |p| p.limits.map(of));
            let (upper, lower) = (edge(|l| l.1), edge(|l| l.0));
            let outline: Vec<Point> = upper.iter().chain(lower.iter().rev()).copied().collect();
            scene.area(Ink::Limits, &outline);
            for (path, of) in [(upper, Side::Above), (lower, Side::Below)] {
                let is_on_axis = run.iter().any(|&week| {
                    let limits = self.input.points[week].limits;
                    limits.is_some_and(|(low, high)| {
                        self.scale.shows(if of == Side::Above { high } else { low })
                    })
                });
                if is_on_axis {
                    scene.crowd_line(&path, RULE_COST);
                    scene.line(Ink::LimitLine, &path);
                }
            }
        }
    }

    fn treads(&self, run: &[usize], of: impl Fn(&ControlPoint) -> Option<f64>) -> Vec<Point> {
        let mut out = Vec::new();
        for &week in run {
            if let Some(value) = of(&self.input.points[week]) {
                let (left, right) = self.weeks.column(week);
                let y = self.scale.at(value);
                out.extend([Point::new(left, y), Point::new(right, y)]);
            }
        }
        out
    }

    fn target(&self, scene: &mut Scene) {
        let Some(target) = &self.input.target else { return };
        if let Target::Band { low, high } = target {
            let heights = (self.scale.at(high.value), self.scale.at(low.value));
            scene.rect(Ink::BenchBand, Rect::new((self.plot.left, self.plot.right), heights));
        }
        for level in target.levels() {
            let y = self.scale.at(level.value);
            let line = [Point::new(self.plot.left, y), Point::new(self.plot.right, y)];
            scene.crowd_line(&line, RULE_COST);
            scene.line(Ink::BenchLine, &line).tip(&level.label);
        }
    }

    fn centre(&self, scene: &mut Scene) {
        for run in runs(&self.input.points, |p| p.centre.is_some()) {
            let path = self.treads(&run, |p| p.centre);
            scene.crowd_line(&path, RULE_COST);
            scene.line(Ink::MeanLine, &path);
        }
    }

    fn values(&self, scene: &mut Scene) {
        let points = &self.input.points;
        let at = |week: usize, value: f64| Point::new(self.weeks.x(week), self.scale.at(value));
        if points.iter().all(|p| p.value.is_none()) {
            nothing_yet(scene, self.plot);
        }
        for run in runs(points, |p| p.value.is_some()) {
            let path: Vec<Point> =
                run.iter().filter_map(|&w| Some(at(w, points[w].value?))).collect();
            if path.len() > 1 {
                scene.crowd_line(&path, DATA_COST);
                for &at in &path {
                    scene.crowd_dot(at);
                }
                scene.line(Ink::Series, &path);
            }
        }
        for (week, p) in points.iter().enumerate() {
            let Some(value) = p.value else { continue };
            let is_plain = p.signal.is_none() && self.last() != Some(week);
            if !(is_plain && self.weeks.are_crowded()) {
                let tip = self.tip(p, value);
                point(scene, p.signal, at(week, value), self.weeks.radius()).tip(tip);
            }
        }
        if let Some((week, value)) = self.last().and_then(|w| Some((w, points[w].value?))) {
            let words = self.input.axis.words(&self.input.caption.words, value);
            let label = Label::new(words, 15.0, at(week, value)).bold().ink(Ink::HaloSeries);
            let bounds = Rect::new(
                (self.plot.left + 2.0, self.plot.right),
                (self.plot.top - 4.0, self.plot.bottom - 2.0),
            );
            scene.write_near((at(week, value), 8.0), &[label], bounds);
        }
    }

    fn tip(&self, point: &ControlPoint, value: f64) -> String {
        let said = &self.input.caption.words;
        let n = point.n.map(|n| format!(" · {}", said.n_is(n))).unwrap_or_default();
        let signal = point.signal.map(|s| format!(" · {}", signal_words(said, s)));
        let value = self.input.axis.words(said, value);
        format!("{}: {value}{n}{}", point.label, signal.unwrap_or_default())
    }

    /// Mean, limits and target at the right edge, as they stand in the last week.
    fn sides(&self, scene: &mut Scene) {
        let axis = self.input.axis;
        let said = &self.input.caption.words;
        let mut sides = Vec::new();
        let targets = self.input.target.as_ref().map(Target::levels).unwrap_or_default();
        for level in targets {
            sides.push(SideLabel::benchmark(self.scale.at(level.value), level));
        }
        let mut line = |value: f64, name: &str| {
            let words = fill(name, &[("value", &axis.words(said, value))]);
            sides.push(SideLabel::new(self.scale.at(value), &words, Ink::TextMuted));
        };
        if let Some(mean) = self.input.points.last().and_then(|p| p.centre) {
            line(mean, &said.mean);
        }
        if let Some((low, high)) = self.input.points.last().and_then(|p| p.limits) {
            let (floor, roof) = axis.range();
            for value in [high, low] {
                if self.scale.shows(value) && floor < value && value < roof {
                    line(value, &said.limit);
                }
            }
        }
        let room = Rect::new(
            (self.plot.right + 6.0, self.size.width()),
            (self.plot.top - 8.0, self.plot.bottom + 8.0),
        );
        write_beside(scene, &sides, room);
    }
}

fn numbers(input: &ControlChart) -> Vec<f64> {
    let targets = input.target.as_ref().map(Target::levels).unwrap_or_default();
    let points = input.points.iter().flat_map(|p| {
        let (low, high) = p.limits.unzip();
        [p.value, p.centre, low, high].into_iter().flatten()
    });
    points.chain(targets.into_iter().map(|t| t.value)).collect()
}

fn is_cut(axis: ControlAxis, (low, high): (f64, f64)) -> bool {
    axis == ControlAxis::ShareTruncated && (low > 0.0 || high < 1.0)
}

fn week_tick<'a>(said: &Words, point: &'a ControlPoint) -> WeekTick<'a> {
    WeekTick { label: &point.label, count: point.n.map(|n| said.count(n)) }
}

/// Unbroken runs of weeks that have something.
fn runs(points: &[ControlPoint], has: impl Fn(&ControlPoint) -> bool) -> Vec<Vec<usize>> {
    let weeks: Vec<usize> = (0..points.len()).collect();
    weeks
        .chunk_by(|&a, &b| has(&points[a]) == has(&points[b]))
        .filter(|run| has(&points[run[0]]))
        .map(<[usize]>::to_vec)
        .collect()
}

fn signal_words(said: &Words, signal: Signal) -> &str {
    match signal.verdict {
        Verdict::Better => &said.signal_better,
        Verdict::Worse => &said.signal_worse,
    }
}

/// Signals always; on the narrow figure also the lines that have no room at the edge.
fn key_entries(input: &ControlChart, size: Size) -> Vec<Entry> {
    let said = &input.caption.words;
    let mut entries = Vec::new();
    if size == Size::Narrow {
        let levels = input.target.as_ref().map(Target::levels).unwrap_or_default();
        entries.extend(levels.into_iter().map(Entry::benchmark));
        let last = input.points.last();
        if let Some(mean) = last.and_then(|p| p.centre) {
            let words = fill(&said.mean, &[("value", &input.axis.words(said, mean))]);
            entries.push(Entry::new(Sample::Line(Ink::MeanLine), words));
        }
        if last.is_some_and(|p| p.limits.is_some()) {
            entries.push(Entry::new(Sample::Line(Ink::LimitLine), &said.limits));
        }
    }
    let mut seen: Vec<Signal> = Vec::new();
    for signal in input.points.iter().filter_map(|p| p.signal) {
        if !seen.contains(&signal) {
            seen.push(signal);
            let sample = Sample::Triangle(dot_ink(signal.verdict), signal.side);
            entries.push(Entry::new(sample, signal_words(said, signal)));
        }
    }
    entries
}
