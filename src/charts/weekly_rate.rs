//! A share week by week: a line with its band, and apart from it the weeks still maturing.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect};
use super::canvas::ink::Ink;
use super::canvas::scene::{DATA_COST, Label, RULE_COST, Scene};
use super::error::ChartError;
use super::inputs::{Benchmark, Caption, Counts, Estimate, Gate, Signal, Size};
use super::parts::axes::{NAME_PX, NOTE_PX, Scale, nothing_yet, share_ticks, value_axis};
use super::parts::keys::{Entry, Key};
use super::parts::labels::{SideLabel, write_beside};
use super::parts::marks::point;
use super::parts::weeks::{WeekTick, Weeks};
use super::words::Words;

/// Weekly share of a cohort that needs time to mature.
#[derive(Clone, Debug, PartialEq)]
pub struct WeeklyRate {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The weeks, oldest first.
    pub weeks: Vec<RateWeek>,
    /// Levels to compare with (shares); at most four.
    pub benchmarks: Vec<Benchmark>,
}

/// One week's cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct RateWeek {
    /// The week as it stands under the axis: `3 Nov`.
    pub label: String,
    /// The counts behind the share; `None` when unknown.
    pub counts: Option<Counts>,
    /// The share with its interval; `None` leaves a gap that no line crosses.
    pub share: Option<Estimate>,
    /// Whether the cohort is old enough to be judged.
    pub maturity: Maturity,
    /// Set where the week stands outside normal variation.
    pub signal: Option<Signal>,
}

/// Whether a cohort is old enough to be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maturity {
    /// Old enough: part of the line.
    Matured,
    /// Too young: a hollow point, not joined to the line.
    Maturing,
}

/// Draws the weekly share.
///
/// # Errors
/// [`ChartError`] when a share is not in 0–1, an interval leaves out its estimate, or more than
/// four benchmarks are given.
pub fn draw(input: &WeeklyRate, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    Composer::new(input, size).compose(&mut scene);
    dress::draw(&scene, &Name { kind: "weekly-rate", caption: &input.caption, size })
}

fn check(input: &WeeklyRate) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.benchmarks(&input.benchmarks)?;
    for week in &input.weeks {
        let what = format!("week `{}`", week.label);
        week.share.map_or(Ok(()), |share| gate.estimate(&what, share))?;
        week.counts.map_or(Ok(()), |counts| gate.counts(&what, counts))?;
    }
    Ok(())
}

struct Composer<'a> {
    input: &'a WeeklyRate,
    size: Size,
    plot: Rect,
    scale: Scale,
    weeks: Weeks,
    key: Key,
}

impl<'a> Composer<'a> {
    fn new(input: &'a WeeklyRate, size: Size) -> Self {
        let width = size.width();
        let labelled = size == Size::Wide && !input.benchmarks.is_empty();
        let right = if labelled { width - 152.0 } else { width - 27.0 };
        let entries = match size {
            Size::Wide => Vec::new(),
            Size::Narrow => input.benchmarks.iter().map(Entry::benchmark).collect(),
        };
        let key = Key::flow(entries, (0.0, width));
        let top = key.height() + 24.0;
        let plot = Rect::new((size.of(48.0, 42.0), right), (top, top + size.of(236.0, 196.0)));
        let scale = Scale::share((plot.bottom, plot.top));
        Self { input, size, plot, scale, weeks: Weeks::over(plot, input.weeks.len()), key }
    }

    fn compose(&self, scene: &mut Scene) {
        self.key.draw(scene, 0.0);
        self.maturing_zones(scene);
        let ticks = share_ticks(&scene.said);
        value_axis(scene, self.plot, self.scale, &ticks);
        if self.input.weeks.iter().all(|w| w.share.is_none()) {
            nothing_yet(scene, self.plot);
        }
        self.benchmarks(scene);
        for run in self.matured_runs() {
            self.run(scene, &run);
        }
        self.points(scene);
        self.annotate_last(scene);
        let ticks: Vec<WeekTick<'_>> = self
            .input
            .weeks
            .iter()
            .map(|w| WeekTick { label: &w.label, count: w.counts.map(|c| scene.said.count(c.n)) })
            .collect();
        let anchor = self.last_matured().unwrap_or(self.input.weeks.len().saturating_sub(1));
        self.weeks.write(scene, self.plot, &ticks, anchor);
        scene.height = self.plot.bottom + Weeks::depth(&ticks);
    }

    fn at(&self, week: usize, share: f64) -> Point {
        Point::new(self.weeks.x(week), self.scale.at(share))
    }

    fn matured(&self, week: usize) -> Option<Estimate> {
        let week = &self.input.weeks[week];
        week.share.filter(|_| week.maturity == Maturity::Matured)
    }

    fn last_matured(&self) -> Option<usize> {
        (0..self.input.weeks.len()).rev().find(|&week| self.matured(week).is_some())
    }

    /// Unbroken runs of matured weeks that have a share.
    fn matured_runs(&self) -> Vec<Vec<(usize, Estimate)>> {
        let mut runs: Vec<Vec<(usize, Estimate)>> = vec![Vec::new()];
        for week in 0..self.input.weeks.len() {
            match (self.matured(week), runs.last_mut()) {
                (Some(share), Some(run)) => run.push((week, share)),
                _ => runs.push(Vec::new()),
            }
        }
        runs.retain(|run| !run.is_empty());
        runs
    }

    fn maturing_zones(&self, scene: &mut Scene) {
        let young = |week: &RateWeek| week.maturity == Maturity::Maturing;
        let mut first = 0;
        let mut label = None;
        for run in self.input.weeks.chunk_by(|a, b| young(a) == young(b)) {
            let last = first + run.len() - 1;
            if young(&run[0]) {
                let sides = (self.weeks.column(first).0, self.weeks.column(last).1);
                scene.rect(Ink::Zone, Rect::new(sides, (self.plot.top, self.plot.bottom)));
                label = Some(sides);
            }
            first = last + 1;
        }
        if let Some((left, right)) = label {
            let y = self.plot.top - 10.0;
            let at = Point::new(f64::midpoint(left, right), y);
            let mut words = Label::new(&scene.said.maturing, NOTE_PX, at).middle();
            // To its right stand the labels of the wide figure, or the end of the narrow one.
            let edge = self.size.of(self.plot.right, self.size.width());
            words.at.x -= (words.bounds().right - edge).max(0.0);
            scene.write(words);
        }
    }

    fn benchmarks(&self, scene: &mut Scene) {
        let mut sides = Vec::new();
        for benchmark in &self.input.benchmarks {
            let y = self.scale.at(benchmark.value);
            let line = [Point::new(self.plot.left, y), Point::new(self.plot.right, y)];
            scene.crowd_line(&line, RULE_COST);
            scene.line(Ink::BenchLine, &line).tip(&benchmark.label);
            sides.push(SideLabel::benchmark(y, benchmark));
        }
        if self.size == Size::Wide {
            let room = Rect::new(
                (self.plot.right + 6.0, self.size.width()),
                (self.plot.top - 8.0, self.plot.bottom + 8.0),
            );
            write_beside(scene, &sides, room);
        }
    }

    /// Band and line of one run; a run of a single week shows its interval as a stroke.
    fn run(&self, scene: &mut Scene, run: &[(usize, Estimate)]) {
        let edge = |of: fn(&Estimate) -> f64| -> Vec<Point> {
            run.iter().map(|(week, share)| self.at(*week, of(share))).collect()
        };
        let (upper, lower, line) = (edge(|e| e.high), edge(|e| e.low), edge(|e| e.value));
        if run.len() == 1 {
            scene.line(Ink::IntervalThin, &[upper[0], lower[0]]);
            scene.crowd_line(&[upper[0], lower[0]], RULE_COST);
            return;
        }
        let outline: Vec<Point> = upper.iter().chain(lower.iter().rev()).copied().collect();
        scene.area(Ink::Band, &outline);
        scene.line(Ink::BandEdge, &upper);
        scene.line(Ink::BandEdge, &lower);
        scene.line(Ink::Series, &line);
        scene.crowd_line(&upper, RULE_COST);
        scene.crowd_line(&lower, RULE_COST);
        scene.crowd_line(&line, DATA_COST);
    }

    fn points(&self, scene: &mut Scene) {
        let said = &self.input.caption.words;
        let radius = self.weeks.radius();
        for (index, week) in self.input.weeks.iter().enumerate() {
            let Some(share) = week.share else { continue };
            let at = self.at(index, share.value);
            scene.crowd_dot(at);
            if week.maturity == Maturity::Matured {
                let is_plain = week.signal.is_none() && Some(index) != self.last_matured();
                if is_plain && self.weeks.are_crowded() {
                    continue;
                }
                point(scene, week.signal, at, radius).tip(tip(said, week, share));
            } else {
                let ends = [self.at(index, share.high), self.at(index, share.low)];
                scene.line(Ink::Whisker, &ends);
                scene.crowd_line(&ends, RULE_COST);
                scene.dot(Ink::Hollow, at, radius).tip(tip(said, week, share));
            }
        }
    }

    /// The last week that may be judged, in words beside its point.
    fn annotate_last(&self, scene: &mut Scene) {
        let Some((index, share)) = self.last_matured().and_then(|i| Some((i, self.matured(i)?)))
        else {
            return;
        };
        let at = self.at(index, share.value);
        let said = &self.input.caption.words;
        let percent = said.percent(share.value);
        let value = match self.input.weeks[index].counts {
            Some(Counts { hits, n }) => format!("{percent} · {}", said.hits_of_n(hits, n)),
            None => percent,
        };
        let range = said.interval_is(share.low, share.high);
        let block = [
            Label::new(value, NAME_PX, at).bold().ink(Ink::HaloSeries),
            Label::new(range, NOTE_PX, at).ink(Ink::HaloMuted),
        ];
        let bounds = Rect::new(
            (self.plot.left + 4.0, self.plot.right - 2.0),
            (self.plot.top + 2.0, self.plot.bottom - 3.0),
        );
        scene.write_near((at, 9.0), &block, bounds);
    }
}

fn tip(said: &Words, week: &RateWeek, share: Estimate) -> String {
    let counts = week.counts.map(|c| format!(" · {}", said.hits_of_n(c.hits, c.n)));
    let young = match week.maturity {
        Maturity::Matured => String::new(),
        Maturity::Maturing => format!(" · {}", said.maturing),
    };
    let (value, range) = (said.percent(share.value), said.percent_range(share.low, share.high));
    format!("{}: {value}{} · {range}{young}", week.label, counts.unwrap_or_default())
}
