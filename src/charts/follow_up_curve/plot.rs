//! The curves, their marks and the counts below them.

use super::super::canvas::geometry::{Point, Rect};
use super::super::canvas::ink::Ink;
use super::super::canvas::place::thin;
use super::super::canvas::scene::{DATA_COST, Label, RULE_COST, Scene};
use super::super::canvas::text::{NO_VALUE, elide};
use super::super::inputs::{Estimate, Size};
use super::super::parts::axes::{NOTE_PX, Scale, TICK_PX, nothing_yet, share_ticks, value_axis};
use super::super::parts::keys::{Entry, Key, Sample};
use super::super::parts::labels::{SideLabel, header_y, rows, stagger, write_beside};
use super::super::parts::steps::staircase;
use super::super::words::fill;
use super::{Curve, FollowUpCurve, MarkKind, TimeAxis, TimeMark, TimeTick};

/// Height of one row of counts under the axis.
const COUNT_ROW: f64 = 16.0;

/// Composes the figure and sets its height.
pub(super) fn compose(scene: &mut Scene, input: &FollowUpCurve, size: Size) {
    Composer::new(input, size).compose(scene);
}

struct Composer<'a> {
    input: &'a FollowUpCurve,
    size: Size,
    plot: Rect,
    key: Key,
    headers: Vec<(Label, usize)>,
}

impl<'a> Composer<'a> {
    fn new(input: &'a FollowUpCurve, size: Size) -> Self {
        let width = size.width();
        let sides = size.of((48.0, width - 146.0), (42.0, width - 28.0));
        let key = Key::flow(size.of(Vec::new(), series_key(input)), (0.0, width));
        let mut composer =
            Self { input, size, plot: Rect::new(sides, (0.0, 0.0)), key, headers: Vec::new() };
        composer.headers = composer.header_labels();
        let top = composer.key.height() + rows(&composer.headers) * 18.0 + 10.0;
        composer.plot = Rect::new(sides, (top, top + size.of(244.0, 200.0)));
        composer
    }

    fn compose(&self, scene: &mut Scene) {
        self.key.draw(scene, 0.0);
        let ticks = share_ticks(&scene.said);
        value_axis(scene, self.plot, self.y_scale(), &ticks);
        if self.input.current.observed_until < self.input.ticks[0].at {
            nothing_yet(scene, self.plot);
        } else {
            self.band(scene);
        }
        self.marks(scene);
        if let Some(prior) = &self.input.prior {
            let line = self.staircase(prior, |e| e.value);
            scene.crowd_line(&line, RULE_COST);
            scene.line(Ink::Prior, &line).tip(&prior.name);
        }
        let line = self.staircase(&self.input.current, |e| e.value);
        scene.crowd_line(&line, DATA_COST);
        scene.line(Ink::Series, &line).tip(&self.input.current.name);
        self.censor_ticks(scene);
        self.values(scene);
        if self.size == Size::Wide {
            self.names(scene);
        }
        let bottom = self.ticks_and_counts(scene);
        scene.height = bottom;
    }

    /// Pixel of a time; outside the axis, its end.
    fn x(&self, time: f64) -> f64 {
        let along = |time: f64| match self.input.axis {
            TimeAxis::Logarithmic => time.max(f64::MIN_POSITIVE).ln(),
            TimeAxis::Linear => time,
        };
        let ticks = &self.input.ticks;
        let domain = (along(ticks[0].at), along(ticks[ticks.len() - 1].at));
        let scale = Scale { domain, range: (self.plot.left, self.plot.right) };
        scale.at(along(time))
    }

    fn on_axis(&self, time: f64) -> bool {
        let ticks = &self.input.ticks;
        (ticks[0].at..=ticks[ticks.len() - 1].at).contains(&time)
    }

    fn y_scale(&self) -> Scale {
        Scale::share((self.plot.bottom, self.plot.top))
    }

    /// The curve's corners, cut at both ends of the axis.
    fn staircase(&self, curve: &Curve, of: fn(Estimate) -> f64) -> Vec<Point> {
        let ticks = &self.input.ticks;
        let (first, last) = (ticks[0].at, ticks[ticks.len() - 1].at);
        if curve.observed_until < first {
            return Vec::new();
        }
        let y = |share: f64| self.y_scale().at(share);
        let before = curve.steps.iter().take_while(|s| s.at <= first).last();
        let start = Point::new(self.plot.left, y(before.map_or(0.0, |s| of(s.share))));
        let end = curve.observed_until.min(last);
        let steps = curve.steps.iter().filter(|s| s.at > first && s.at <= end);
        staircase(start, steps.map(|s| Point::new(self.x(s.at), y(of(s.share)))), self.x(end))
    }

    fn band(&self, scene: &mut Scene) {
        let mut outline = self.staircase(&self.input.current, |e| e.high);
        let lower = self.staircase(&self.input.current, |e| e.low);
        outline.extend(lower.into_iter().rev());
        scene.area(Ink::Band, &outline);
    }

    /// Vertical marks with their words above the plot.
    fn marks(&self, scene: &mut Scene) {
        for (mark, (label, row)) in self.shown_marks().zip(&self.headers) {
            let (ink, x) = (mark_ink(mark.kind), self.x(mark.at));
            let y = header_y(self.plot.top, *row);
            let line = [Point::new(x, self.plot.bottom), Point::new(x, y + 8.0)];
            scene.crowd_line(&line, RULE_COST);
            scene.line(ink, &line);
            let mut label = label.clone();
            label.at.y = y;
            scene.write(label);
        }
    }

    fn shown_marks(&self) -> impl Iterator<Item = &'a TimeMark> {
        self.input.marks.iter().filter(|m| self.on_axis(m.at))
    }

    fn header_labels(&self) -> Vec<(Label, usize)> {
        let entries: Vec<Vec<Label>> = self
            .shown_marks()
            .map(|mark| {
                let ink = match mark.kind {
                    MarkKind::Rule => Ink::HaloMuted,
                    MarkKind::Target => Ink::HaloBench,
                };
                let at = Point::new(self.x(mark.at), 0.0);
                vec![Label::new(&mark.label, TICK_PX, at).middle().ink(ink)]
            })
            .collect();
        stagger(&entries, (0.0, self.size.width()))
    }

    fn censor_ticks(&self, scene: &mut Scene) {
        let current = &self.input.current;
        let mut last = f64::NEG_INFINITY;
        for &time in current.censored.iter().filter(|&&m| self.on_axis(m)) {
            let (x, y) = (self.x(time), self.y_scale().at(value_at(current, time)));
            if x - last >= 3.0 {
                let (top, bottom) = ((y - 5.0).max(0.0), y + 5.0);
                scene
                    .rule(Ink::Censor, (x, top), (x, bottom))
                    .tip(&self.input.caption.words.waiting_here);
                last = x;
            }
        }
    }

    /// The dot and the share where the curve meets each mark.
    fn values(&self, scene: &mut Scene) {
        let current = &self.input.current;
        let bounds = Rect::new(
            (self.plot.left + 2.0, self.plot.right),
            (self.plot.top - 4.0, self.plot.bottom - 2.0),
        );
        for mark in self.shown_marks().filter(|m| m.at <= current.observed_until) {
            let share = value_at(current, mark.at);
            let at = Point::new(self.x(mark.at), self.y_scale().at(share));
            let percent = scene.said.percent(share);
            let within = fill(&scene.said.within, &[("share", &percent)]);
            let tip = format!("{}: {within}", mark.label);
            scene.dot(Ink::Dot, at, 5.0).tip(tip);
            let label = Label::new(percent, 15.0, at).bold().ink(Ink::HaloSeries);
            scene.write_near((at, 7.0), &[label], bounds);
        }
    }

    fn names(&self, scene: &mut Scene) {
        let mut sides = Vec::new();
        let curves = [
            Some((&self.input.current, Ink::TextSeries)),
            self.input.prior.as_ref().map(|p| (p, Ink::TextMuted)),
        ];
        for (curve, ink) in curves.into_iter().flatten() {
            if let Some(end) = self.staircase(curve, |e| e.value).last() {
                let mut side = SideLabel::new(end.y, &curve.name, ink).without_thread();
                if ink == Ink::TextSeries {
                    side.lines = side.lines.into_iter().map(Label::bold).collect();
                }
                sides.push(side);
            }
        }
        let room = Rect::new(
            (self.plot.right + 4.0, self.size.width()),
            (self.plot.top - 8.0, self.plot.bottom),
        );
        write_beside(scene, &sides, room);
    }

    /// Ticks with their words, and under each how many still wait; the answer is the last height.
    fn ticks_and_counts(&self, scene: &mut Scene) -> f64 {
        let shown = self.shown_ticks();
        for (tick, _) in self.input.ticks.iter().zip(&shown).filter(|(_, shown)| **shown) {
            let x = self.x(tick.at);
            scene.rule(Ink::AxisLine, (x, self.plot.bottom), (x, self.plot.bottom + 4.0));
            let at = Point::new(x, self.plot.bottom + 16.0);
            scene.write(Label::new(elide(&tick.label, TICK_PX, 84.0), TICK_PX, at).middle());
        }
        let mut y = self.plot.bottom + 40.0;
        let left = self.size.of(self.plot.left - 14.0, 0.0);
        if self.size == Size::Wide {
            let head = Label::new(&self.input.waiting_words, NOTE_PX, Point::new(left, y));
            scene.write(head.ink(Ink::TextMain));
            y += 18.0;
        }
        let curves = [
            Some((&self.input.current, Ink::TextSeries)),
            self.input.prior.as_ref().map(|p| (p, Ink::TextMuted)),
        ];
        for (curve, ink) in curves.into_iter().flatten() {
            if self.size == Size::Narrow {
                let words =
                    elide(&format!("{}: {}", self.input.waiting_words, curve.name), NOTE_PX, 340.0);
                scene.write(Label::new(words, NOTE_PX, Point::new(left, y)).ink(ink));
                y += COUNT_ROW;
            }
            self.counts(scene, (curve, ink), (y, &shown));
            y += size_step(self.size);
        }
        y - 4.0
    }

    fn counts(&self, scene: &mut Scene, (curve, ink): (&Curve, Ink), (y, shown): (f64, &[bool])) {
        let places = self.input.ticks.iter().zip(&curve.waiting).zip(shown);
        for ((tick, waiting), _) in places.filter(|(_, shown)| **shown) {
            let words = if tick.at > curve.observed_until {
                NO_VALUE.to_owned()
            } else {
                scene.said.count(*waiting)
            };
            let label = Label::new(words, TICK_PX, Point::new(self.x(tick.at), y));
            scene.write(label.middle().ink(ink));
        }
        if self.size == Size::Wide {
            let x = self.plot.right + 26.0;
            let name = elide(&curve.name, TICK_PX, self.size.width() - x);
            scene.write(Label::new(name, TICK_PX, Point::new(x, y)).ink(ink));
        }
    }

    /// First, last and marked ticks before the others.
    fn shown_ticks(&self) -> Vec<bool> {
        let last = self.input.ticks.len() - 1;
        let is_marked = |i: usize| {
            let tick = self.input.ticks[i].at;
            self.input.marks.iter().any(|m| (m.at / tick - 1.0).abs() < 1e-6)
        };
        let mut order: Vec<usize> = (0..=last).collect();
        order.sort_by_key(|&i| (i != 0 && i != last, !is_marked(i), i));
        let labels: Vec<Label> = (0..=last).map(|i| self.widest_at(i)).collect();
        thin(&labels, &order, 6.0)
    }

    /// The widest words that stand in the column of a tick.
    fn widest_at(&self, tick: usize) -> Label {
        let TimeTick { at, label } = &self.input.ticks[tick];
        let curves = [Some(&self.input.current), self.input.prior.as_ref()];
        let counts =
            curves.into_iter().flatten().map(|c| self.input.caption.words.count(c.waiting[tick]));
        let words = std::iter::once(elide(label, TICK_PX, 84.0)).chain(counts);
        let widest = words.max_by_key(|w| w.chars().count()).unwrap_or_default();
        Label::new(widest, TICK_PX, Point::new(self.x(*at), 0.0)).middle()
    }
}

fn size_step(size: Size) -> f64 {
    size.of(COUNT_ROW, COUNT_ROW + 4.0)
}

fn mark_ink(kind: MarkKind) -> Ink {
    match kind {
        MarkKind::Rule => Ink::RuleLine,
        MarkKind::Target => Ink::TargetLine,
    }
}

fn series_key(input: &FollowUpCurve) -> Vec<Entry> {
    let mut current = Entry::new(Sample::Line(Ink::Series), &input.current.name);
    current.ink = Ink::TextSeries;
    let prior = input.prior.iter().map(|p| Entry::new(Sample::Line(Ink::Prior), &p.name));
    std::iter::once(current).chain(prior).collect()
}

/// The share at a moment: that of the last step not after it, zero before the first.
fn value_at(curve: &Curve, time: f64) -> f64 {
    let past = curve.steps.iter().take_while(|s| s.at <= time);
    past.last().map_or(0.0, |s| s.share.value)
}
