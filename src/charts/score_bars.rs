//! Scores from 1 to 5 in rows, the low ones to the left of the middle and the high ones to its
//! right.

use super::canvas::dress::{self, Name};
use super::canvas::geometry::{Point, Rect, real};
use super::canvas::ink::Ink;
use super::canvas::scene::{Anchor, Label, Scene};
use super::canvas::text::{elide, width};
use super::error::ChartError;
use super::inputs::{Caption, Gate, Size};
use super::parts::axes::{NOTE_PX, Scale, TICK_PX, multiples, nothing_yet};
use super::parts::keys::{Entry, Key, Sample};
use super::parts::names;
use super::words::fill;

/// Fewer answers than this could tell who gave them.
const LEAST_ANSWERS: u32 = 5;

/// The most rows drawn.
const MOST_ROWS: usize = 30;

/// Height of a bar.
const BAR: f64 = 18.0;

/// Widest columns of names and of notes.
const NAME_ROOM: f64 = 184.0;
const NOTE_ROOM: f64 = 200.0;

/// Fill, ink of the count in it, of each score from 1 to 5.
const SCORES: [(Ink, Ink); 5] = [
    (Ink::FillBad, Ink::TextOnDark),
    (Ink::FillLate, Ink::TextMain),
    (Ink::FillMid, Ink::TextMain),
    (Ink::FillSoft, Ink::TextMain),
    (Ink::FillMet, Ink::TextOnDark),
];

/// Scores in rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreBars {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The rows, from top to bottom; at most thirty are drawn, and the rest counted.
    pub rows: Vec<ScoreRow>,
    /// What each score is called in the key, from 1 to 5: `1 poor`.
    pub score_words: [String; 5],
}

/// One direction, or one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreRow {
    /// Who is judged.
    pub name: String,
    /// What is said beside it: `12 of 20 answered (60%)`.
    pub note: String,
    /// How often each score was given, from 1 to 5. Fewer than five answers are never shown.
    pub scores: [u32; 5],
}

/// Draws the bars.
///
/// # Errors
/// [`ChartError`] when the id is no id.
pub fn draw(input: &ScoreBars, size: Size) -> Result<String, ChartError> {
    Gate::new(&input.caption)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    Composer::new(input, size).compose(&mut scene);
    dress::draw(&scene, &Name { kind: "score-bars", caption: &input.caption, size })
}

struct Composer<'a> {
    rows: &'a [ScoreRow],
    left_out: usize,
    size: Size,
    key: Key,
    plot: Rect,
    scale: Scale,
    row: f64,
}

impl<'a> Composer<'a> {
    fn new(input: &'a ScoreBars, size: Size) -> Self {
        let rows = &input.rows[..input.rows.len().min(MOST_ROWS)];
        let words = input.score_words.iter().zip(SCORES);
        let entries = words.map(|(words, (fill, _))| Entry::new(Sample::Patch(fill), words));
        let key = Key::flow(entries.collect(), (0.0, size.width()));
        let names = names::room(rows.iter().map(|row| row.name.as_str()), NAME_ROOM);
        let notes = rows.iter().map(|row| width(&row.note, NOTE_PX)).fold(0.0, f64::max);
        let sides = match size {
            Size::Wide => (names + 24.0, size.width() - (notes + 20.0).clamp(20.0, NOTE_ROOM)),
            Size::Narrow => (18.0, size.width() - 20.0),
        };
        let row = size.of(30.0, 46.0);
        let top = key.height() + 10.0;
        let plot = Rect::new(sides, (top, top + row * real(rows.len().max(1))));
        let scale = Scale { domain: domain(rows), range: sides };
        Self { rows, left_out: input.rows.len() - rows.len(), size, key, plot, scale, row }
    }

    fn compose(&self, scene: &mut Scene) {
        self.key.draw(scene, 0.0);
        if self.rows.is_empty() {
            nothing_yet(scene, self.plot);
        } else {
            self.axis(scene);
        }
        for (index, row) in self.rows.iter().enumerate() {
            self.line(scene, row, self.plot.top + self.row * real(index));
        }
        if !self.rows.is_empty() {
            let x = self.scale.at(0.0);
            scene.rule(Ink::AxisLine, (x, self.plot.top), (x, self.plot.bottom));
        }
        let bottom = self.plot.bottom + 26.0;
        scene.height = bottom + names::left_out(scene, self.left_out, bottom);
    }

    /// Shares to both sides of the middle of the neutral score.
    fn axis(&self, scene: &mut Scene) {
        for share in multiples(0.25, self.scale.domain) {
            let x = self.scale.at(share);
            scene.rule(Ink::Grid, (x, self.plot.top), (x, self.plot.bottom));
            let at = Point::new(x, self.plot.bottom + 14.0);
            scene.write(Label::new(scene.said.percent(share.abs()), TICK_PX, at).middle());
        }
    }

    fn line(&self, scene: &mut Scene, row: &ScoreRow, top: f64) {
        let (name_y, y) = self.size.of((top + 15.0, top + 15.0), (top + 11.0, top + 32.0));
        if self.size == Size::Narrow {
            let strip = (top, top + 21.0);
            scene.rect(Ink::FillPaper, Rect::new((0.0, self.size.width()), strip));
        }
        let note = elide(&row.note, NOTE_PX, self.size.of(NOTE_ROOM - 20.0, 190.0));
        let note = Label::new(note, NOTE_PX, Point::new(self.size.width(), name_y)).end();
        let (at, room) = self.size.of(
            ((Point::new(self.plot.left - 16.0, name_y), Anchor::End), self.plot.left - 20.0),
            ((Point::new(0.0, name_y), Anchor::Start), note.bounds().left - 8.0),
        );
        if !note.words.is_empty() {
            scene.write(note);
        }
        names::write(scene, &row.name, at, (Ink::TextMain, room));
        if total(row) < LEAST_ANSWERS {
            let words = fill(&scene.said.hidden, &[("n", &scene.said.count(LEAST_ANSWERS))]);
            let at = Point::new(self.scale.at(0.0), y);
            scene.write(Label::new(words, NOTE_PX, at).middle().ink(Ink::HaloMuted));
            return;
        }
        self.segments(scene, row, (y - BAR / 2.0, y + BAR / 2.0));
    }

    fn segments(&self, scene: &mut Scene, row: &ScoreRow, heights: (f64, f64)) {
        let answers = total(row);
        let total = f64::from(answers);
        let mut from = -low_share(row);
        scene.rect(
            Ink::FillPaper,
            Rect::new((self.scale.at(from), self.scale.at(from + 1.0)), heights),
        );
        let mut words = Vec::new();
        for (place, (&count, (fill, ink))) in row.scores.iter().zip(SCORES).enumerate() {
            let share = f64::from(count) / total;
            let sides = (self.scale.at(from), self.scale.at(from + share));
            from += share;
            if count == 0 {
                continue;
            }
            let inner = if sides.1 - sides.0 > 3.0 { sides.1 - 1.0 } else { sides.1 };
            let segment = Rect::new((sides.0, inner), heights);
            let of = scene.said.hits_of_n(count, answers);
            let tip = format!("{}: {of} ({})", place + 1, scene.said.percent(share));
            let count = scene.said.count(count);
            let mark = scene.rect(fill, segment);
            if width(&count, NOTE_PX) + 4.0 <= segment.width() {
                let at = segment.middle();
                words.push(Label::new(count, NOTE_PX, at).middle().bold().ink(ink));
            } else {
                // What has no room for its count says it when pointed at.
                mark.tip(tip);
            }
        }
        for label in words {
            scene.write(label);
        }
    }
}

/// Answers of a row; a sum that five counts can't overflow.
fn total(row: &ScoreRow) -> u32 {
    row.scores.iter().fold(0, |sum, &count| sum.saturating_add(count))
}

/// The share to the left of the middle: scores of 1 and 2, and half of 3.
fn low_share(row: &ScoreRow) -> f64 {
    let [one, two, three, ..] = row.scores.map(f64::from);
    (one + two + three / 2.0) / f64::from(total(row).max(1))
}

/// As far to each side as a row reaches, in quarters.
fn domain(rows: &[ScoreRow]) -> (f64, f64) {
    let shown = || rows.iter().filter(|row| total(row) >= LEAST_ANSWERS).map(low_share);
    let quarters = |most: f64| ((most * 4.0 - 1e-9).ceil() / 4.0).clamp(0.25, 1.0);
    (-quarters(shown().fold(0.0, f64::max)), quarters(1.0 - shown().fold(1.0, f64::min)))
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;

    fn row(scores: [u32; 5]) -> ScoreRow {
        ScoreRow { name: "Dana R.".to_owned(), note: String::new(), scores }
    }

    #[test]
    fn half_of_the_neutral_answers_lie_on_each_side() {
        assert!((low_share(&row([1, 1, 4, 2, 2])) - 0.4).abs() < 1e-12);
        assert!((low_share(&row([0, 0, 9, 0, 0])) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn four_answers_are_not_shown_and_five_are() {
        let caption = Caption {
            id: "s".to_owned(),
            title: String::new(),
            desc: String::new(),
            words: english(),
        };
        let score_words = ["1", "2", "3", "4", "5"].map(str::to_owned);
        let svg = |scores| {
            let rows = vec![row(scores)];
            let input =
                ScoreBars { caption: caption.clone(), rows, score_words: score_words.clone() };
            draw(&input, Size::Wide).unwrap()
        };
        assert!(svg([0, 0, 0, 4, 0]).contains("n &lt; 5, not shown"));
        assert!(svg([0, 0, 0, 5, 0]).contains(">5</text>"));
    }
}
