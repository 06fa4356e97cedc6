//! A process week by week with its centre line and limits: a p-chart or an XmR chart.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect};
use super::canvas::ink::Ink;
use super::canvas::scene::{DATA_COST, Label, RULE_COST, Scene};
use super::canvas::text::{minutes, percent};
use super::error::ChartError;
use super::inputs::{Benchmark, Caption, Gate, Side, Signal, Size, Verdict};
use super::parts::axes::{NOTE_PX, Scale, multiples, nothing_yet, round_step, value_axis};
use super::parts::keys::{Entry, Key, Sample};
use super::parts::labels::{SideLabel, write_beside};
use super::parts::marks::{dot_ink, point};
use super::parts::weeks::{WeekTick, Weeks};

/// A weekly process with limits per week.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlChart {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The weeks, oldest first.
    pub points: Vec<ControlPoint>,
    /// What the numbers are, and whether the axis may leave out a part.
    pub axis: ControlAxis,
    /// What the process is wished to reach.
    pub target: Option<Target>,
}

/// One week of the process.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlPoint {
    /// The week as it stands under the axis: `3 Nov`.
    pub label: String,
    /// The value; `None` leaves a gap that no line crosses.
    pub value: Option<f64>,
    /// Rows behind the value; `None` when it has none of its own.
    pub n: Option<u32>,
    /// Centre line at this week; `None` before there is one.
    pub centre: Option<f64>,
    /// Lower and upper limit at this week.
    pub limits: Option<(f64, f64)>,
    /// Set where a rule fires.
    pub signal: Option<Signal>,
}

/// What the numbers are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ControlAxis {
    /// Shares in 0–1, the axis from 0 to 100 %.
    Share,
    /// Shares in 0–1, the axis as far as the numbers need; said on the figure.
    ShareTruncated,
    /// Business minutes, the axis from zero.
    Minutes,
    /// A score between two ends, such as 0–6 components or 1–5.
    Score {
        /// Lowest score.
        low: f64,
        /// Highest score.
        high: f64,
    },
}

/// What the process is wished to reach, in the unit of the axis.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// One level.
    Level(Benchmark),
    /// Everything between two levels.
    Band {
        /// Lower level.
        low: Benchmark,
        /// Upper level.
        high: Benchmark,
    },
}

impl Target {
    fn levels(&self) -> Vec<&Benchmark> {
        match self {
            Self::Level(level) => vec![level],
            Self::Band { low, high } => vec![high, low],
        }
    }
}

/// Draws the control chart.
///
/// # Errors
/// [`ChartError`] when a number is not finite or a value lies outside what the axis means.
pub fn draw(input: &ControlChart, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width());
    Composer::new(input, size).compose(&mut scene);
    dress::draw(&scene, &Name { kind: "control-chart", caption: &input.caption, size })
}

fn check(input: &ControlChart) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    let range = input.axis.range();
    if let ControlAxis::Score { low, high } = input.axis {
        gate.finite("ends of the score", low + high)?;
        gate.within("lowest score", low, (f64::MIN, high - 1e-6))?;
    }
    for point in &input.points {
        let what = format!("week `{}`", point.label);
        for value in [point.value, point.centre].into_iter().flatten() {
            gate.within(&what, value, range)?;
        }
        if let Some((low, high)) = point.limits {
            gate.ascending(&format!("limits of {what}"), &[low, high])?;
        }
    }
    let levels = input.target.as_ref().map(Target::levels).unwrap_or_default();
    for level in &levels {
        gate.within(&format!("target `{}`", level.label), level.value, range)?;
    }
    if let [high, low] = levels[..] {
        gate.ascending("target band", &[low.value, high.value])?;
    }
    Ok(())
}

impl ControlAxis {
    /// Values that mean something on this axis.
    fn range(self) -> (f64, f64) {
        match self {
            Self::Share | Self::ShareTruncated => (0.0, 1.0),
            Self::Minutes => (0.0, 1e7),
            Self::Score { low, high } => (low, high),
        }
    }

    fn words(self, value: f64) -> String {
        match self {
            Self::Share | Self::ShareTruncated => percent(value),
            Self::Minutes => minutes(value),
            Self::Score { .. } => format!("{value:.1}"),
        }
    }

    /// Domain and ticks that hold every number given.
    fn fit(self, numbers: &[f64]) -> ((f64, f64), Vec<f64>) {
        let (floor, roof) = self.range();
        let within: Vec<f64> = numbers.iter().map(|v| v.clamp(floor, roof)).collect();
        let most = within.iter().copied().fold(floor, f64::max);
        let least = within.iter().copied().fold(roof, f64::min);
        match self {
            Self::Share => ((0.0, 1.0), multiples(0.25, (0.0, 1.0))),
            Self::Score { .. } => {
                let step = round_step(roof - floor, 5.0);
                ((floor, roof), multiples(step, (floor, roof)))
            }
            Self::ShareTruncated => {
                let step = if most - least > 0.5 { 0.2 } else { 0.1 };
                let low = ((least / step + 1e-9).floor() * step).clamp(0.0, 1.0 - step);
                let high = ((most / step - 1e-9).ceil() * step).clamp(low + step, 1.0);
                ((low, high), multiples(step, (low, high)))
            }
            Self::Minutes => {
                let steps = [5.0, 15.0, 30.0, 60.0, 120.0, 240.0, 480.0];
                let fits = steps.into_iter().find(|step| step * 4.0 >= most);
                let step = fits.unwrap_or_else(|| round_step(most, 4.0));
                let high = ((most / step - 1e-9).ceil() * step).max(step);
                ((0.0, high), multiples(step, (0.0, high)))
            }
        }
    }
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
        let left = if input.axis == ControlAxis::Minutes { 74.0 } else { size.of(48.0, 40.0) };
        let plot = Rect::new((left, right), (top, top + size.of(220.0, 190.0)));
        let scale = Scale { domain, range: (plot.bottom, plot.top) };
        Self { input, size, plot, scale, ticks, weeks: Weeks::over(plot, input.points.len()), key }
    }

    fn compose(&self, scene: &mut Scene) {
        let axis = self.input.axis;
        self.key.draw(scene, 0.0);
        self.limits(scene);
        self.target(scene);
        let ticks: Vec<(f64, String)> =
            self.ticks.iter().map(|&v| (v, axis.words(v))).collect();
        value_axis(scene, self.plot, self.scale, &ticks);
        if is_cut(axis, self.scale.domain) {
            let (low, high) = self.scale.domain;
            let words = format!("Axis shows {} to {} only", percent(low), percent(high));
            scene.write(Label::new(words, NOTE_PX, Point::new(0.0, self.plot.top - 16.0)));
        }
        self.centre(scene);
        self.values(scene);
        if self.size == Size::Wide {
            self.sides(scene);
        }
        let ticks: Vec<WeekTick<'_>> = self.input.points.iter().map(week_tick).collect();
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
            let edge = |of: fn((f64, f64)) -> f64| {
                self.treads(&run, |p| p.limits.map(of))
            };
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
                path.iter().for_each(|&at| scene.crowd_dot(at));
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
            let words = self.input.axis.words(value);
            let label = Label::new(words, 15.0, at(week, value)).bold().ink(Ink::HaloSeries);
            let bounds = Rect::new(
                (self.plot.left + 2.0, self.plot.right),
                (self.plot.top - 4.0, self.plot.bottom - 2.0),
            );
            scene.write_near((at(week, value), 8.0), &[label], bounds);
        }
    }

    fn tip(&self, point: &ControlPoint, value: f64) -> String {
        let n = point.n.map(|n| format!(" · n {n}")).unwrap_or_default();
        let signal = point.signal.map(|s| format!(" · {}", signal_words(s))).unwrap_or_default();
        format!("{}: {}{n}{signal}", point.label, self.input.axis.words(value))
    }

    /// Mean, limits and target at the right edge, as they stand in the last week.
    fn sides(&self, scene: &mut Scene) {
        let axis = self.input.axis;
        let mut sides = Vec::new();
        let targets = self.input.target.as_ref().map(Target::levels).unwrap_or_default();
        for level in targets {
            sides.push(SideLabel::benchmark(self.scale.at(level.value), level));
        }
        let mut line = |value: f64, name: &str| {
            let words = format!("{name} {}", axis.words(value));
            sides.push(SideLabel::new(self.scale.at(value), &words, Ink::TextMuted));
        };
        if let Some(mean) = self.input.points.last().and_then(|p| p.centre) {
            line(mean, "Mean");
        }
        if let Some((low, high)) = self.input.points.last().and_then(|p| p.limits) {
            for (value, name) in [(high, "Upper limit"), (low, "Lower limit")] {
                let (floor, roof) = axis.range();
                if self.scale.shows(value) && floor < value && value < roof {
                    line(value, name);
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

fn week_tick(point: &ControlPoint) -> WeekTick<'_> {
    WeekTick { label: &point.label, count: point.n.map(|n| n.to_string()) }
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

fn signal_words(signal: Signal) -> &'static str {
    match signal.verdict {
        Verdict::Better => "signal: better",
        Verdict::Worse => "signal: worse",
    }
}

/// Signals always; on the narrow figure also the lines that have no room at the edge.
fn key_entries(input: &ControlChart, size: Size) -> Vec<Entry> {
    let mut entries = Vec::new();
    if size == Size::Narrow {
        let levels = input.target.as_ref().map(Target::levels).unwrap_or_default();
        entries.extend(levels.into_iter().map(Entry::benchmark));
        let last = input.points.last();
        if let Some(mean) = last.and_then(|p| p.centre) {
            let words = format!("Mean {}", input.axis.words(mean));
            entries.push(Entry::new(Sample::Line(Ink::MeanLine), words));
        }
        if last.is_some_and(|p| p.limits.is_some()) {
            entries.push(Entry::new(Sample::Line(Ink::LimitLine), "limits"));
        }
    }
    let mut seen: Vec<Signal> = Vec::new();
    for signal in input.points.iter().filter_map(|p| p.signal) {
        if !seen.contains(&signal) {
            seen.push(signal);
            let sample = Sample::Triangle(dot_ink(signal.verdict), signal.side);
            entries.push(Entry::new(sample, signal_words(signal)));
        }
    }
    entries
}
