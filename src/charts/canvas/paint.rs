//! From marks to raw SVG: the one place that names plotters.
//!
//! Drawn at four times the design size, because the backend rounds to whole units. A mark's role
//! and tip travel in its colour: red is the role, green and blue the number of the tip.

use plotters::coord::Shift;
use plotters::prelude::{
    Circle, DrawingArea, IntoDrawingArea, PathElement, Polygon, RGBColor, Rectangle, SVGBackend,
    Text,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, ShapeStyle, TextStyle};

use super::super::error::ChartError;
use super::geometry::Point;
use super::scene::{Anchor, Label, Mark, Scene, Shape, Weight};

/// Units of the drawing per design pixel.
pub(crate) const UNITS: f64 = 4.0;

/// plotters-svg divides every font size by this.
const FONT_DIVISOR: f64 = 1.24;

/// From the middle of a line of words down to its baseline, over the font size.
const BASELINE: f64 = 0.36;

type Root<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// A place in drawing units.
type Unit = (i32, i32);

/// Draws every mark; the answer still has plotters' own attributes.
pub(crate) fn paint(scene: &Scene, figure: &str) -> Result<String, ChartError> {
    let pen = Pen { scene, figure };
    pen.count_tips()?;
    let mut raw = String::new();
    {
        let root = SVGBackend::with_string(&mut raw, pen.extent()?).into_drawing_area();
        let mut tip = 0;
        for mark in &scene.marks {
            tip += u16::from(mark.tip.is_some());
            pen.draw(&root, mark, if mark.tip.is_some() { tip } else { 0 })?;
        }
        root.present().map_err(|e| pen.fault(&e))?;
    }
    Ok(raw)
}

struct Pen<'a> {
    scene: &'a Scene,
    figure: &'a str,
}

impl Pen<'_> {
    fn draw(&self, root: &Root<'_>, mark: &Mark, tip: u16) -> Result<(), ChartError> {
        let [high, low] = tip.to_be_bytes();
        let colour = RGBColor(mark.ink.tag(), high, low);
        let filled = ShapeStyle { color: colour.into(), filled: true, stroke_width: 1 };
        let open = ShapeStyle { filled: false, ..filled };
        let drawn = match &mark.shape {
            Shape::Line(points) => root.draw(&PathElement::new(self.coords(points)?, open)),
            Shape::Area(points) => root.draw(&Polygon::new(self.coords(points)?, filled)),
            Shape::Box(rect) => {
                let corners =
                    [Point::new(rect.left, rect.top), Point::new(rect.right, rect.bottom)];
                let corners = self.coords(&corners)?;
                root.draw(&Rectangle::new([corners[0], corners[1]], filled))
            }
            Shape::Dot(at, radius) => {
                root.draw(&Circle::new(self.coord(*at)?, self.unit(*radius, f64::MAX)?, filled))
            }
            Shape::Words(label) => {
                let at = Point::new(label.at.x, label.at.y + BASELINE * label.px);
                let text =
                    Text::new(label.words.as_str(), self.coord(at)?, words_style(label, colour));
                root.draw(&text)
            }
        };
        drawn.map_err(|e| self.fault(&e))
    }

    /// A tip's number has to fit two channels of a colour.
    fn count_tips(&self) -> Result<(), ChartError> {
        let most = usize::from(u16::MAX);
        let found = self.scene.marks.iter().filter(|m| m.tip.is_some()).count();
        if found <= most {
            return Ok(());
        }
        let (figure, what) = (self.figure.to_owned(), "marks with words".to_owned());
        Err(ChartError::TooMany { figure, what, found, most })
    }

    fn extent(&self) -> Result<(u32, u32), ChartError> {
        let side = |v: f64| self.unit(v, f64::MAX).map(i32::unsigned_abs);
        Ok((side(self.scene.width)?, side(self.scene.height)?))
    }

    /// Points in drawing units; a point that repeats the one before is left out.
    fn coords(&self, points: &[Point]) -> Result<Vec<Unit>, ChartError> {
        let mut out = points.iter().map(|&p| self.coord(p)).collect::<Result<Vec<_>, _>>()?;
        if out.len() > 2 {
            out.dedup();
        }
        Ok(out)
    }

    fn coord(&self, at: Point) -> Result<Unit, ChartError> {
        Ok((self.unit(at.x, self.scene.width)?, self.unit(at.y, self.scene.height)?))
    }

    /// The last door before plotters, which would draw NaN at zero and clamp what lies outside.
    fn unit(&self, found: f64, limit: f64) -> Result<i32, ChartError> {
        if !found.is_finite() || found < 0.0 || found > limit {
            let figure = self.figure.to_owned();
            return Err(ChartError::OutsideFrame { figure, found, limit });
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "finite; frames are far below i32::MAX"
        )]
        let units = (found * UNITS).round() as i32;
        Ok(units)
    }

    fn fault(&self, error: &impl ToString) -> ChartError {
        ChartError::Backend { figure: self.figure.to_owned(), found: error.to_string() }
    }
}

fn words_style<'a>(label: &Label, colour: RGBColor) -> TextStyle<'a> {
    let style = match label.weight {
        Weight::Plain => FontStyle::Normal,
        Weight::Bold => FontStyle::Bold,
    };
    let h_pos = match label.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let font = FontDesc::new(FontFamily::SansSerif, label.px * UNITS * FONT_DIVISOR, style);
    let mut words = TextStyle::from(font).pos(Pos::new(h_pos, VPos::Top));
    words.color = colour.to_backend_color();
    words
}
