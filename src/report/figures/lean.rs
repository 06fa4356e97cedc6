//! A drawing in fewer words: the same marks and the same picture.
//!
//! Words come last, those of a kind in one group; plain marks of a class become one path where
//! nothing that lies between them is covered by that.

mod words;

use std::fmt::Write as _;

/// The drawing in fewer words; one that is not as ours are comes back as it was.
pub(super) fn lean(svg: &str) -> String {
    let Some((head, body)) = parts(svg) else { return svg.to_owned() };
    let Some(elements) = elements(body) else { return svg.to_owned() };
    let (words, marks): (Vec<&str>, Vec<&str>) =
        elements.into_iter().partition(|element| element.starts_with("<text "));
    let mut drawn: Vec<Mark> = Vec::with_capacity(marks.len());
    for element in marks {
        let mark = Mark::of(element);
        match joined(&drawn, &mark) {
            Some(at) => drawn[at].add(mark),
            None => drawn.push(mark),
        }
    }
    let mut out = head.to_owned();
    for mark in drawn {
        mark.write(&mut out);
    }
    words::grouped(&words, &mut out);
    out + "</svg>"
}

/// The start tag with the name and the description, and what is drawn.
fn parts(svg: &str) -> Option<(&str, &str)> {
    let start = svg.find("</desc>").map(|at| at + "</desc>".len());
    let start = start.or_else(|| svg.find('>').map(|at| at + 1))?;
    Some((&svg[..start], svg[start..].strip_suffix("</svg>")?))
}

/// Each element, with what it holds.
fn elements(body: &str) -> Option<Vec<&str>> {
    let mut out = Vec::new();
    let mut rest = body;
    while !rest.is_empty() {
        let tag = rest.strip_prefix('<')?.split([' ', '>']).next()?;
        let open = rest.find('>')?;
        let end = if rest[..open].ends_with('/') {
            open + 1
        } else {
            let close = format!("</{tag}>");
            rest.find(&close)? + close.len()
        };
        out.push(&rest[..end]);
        rest = &rest[end..];
    }
    Some(out)
}

/// How marks of a class go together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Steps of one path.
    Steps,
    /// Elements of one group.
    Members,
    /// Elements with a tip, of one group: the arrow keys go from tip to tip as they were drawn.
    Tips,
    /// Not understood: stays as it is.
    Alone,
}

/// What is drawn, with the ground that it covers.
struct Mark {
    kind: Kind,
    /// The class, which the text goes without.
    class: String,
    /// The steps, the elements, or the one that is not understood.
    text: String,
    /// The ground of each of its parts: left, top, right, bottom.
    parts: Vec<Ground>,
}

type Ground = [i64; 4];

/// How far a mark of a class reaches beyond its steps, in units of the drawing: half of its line.
fn reach(class: &str) -> i64 {
    match class {
        _ if class.starts_with("f-") => 0,
        _ if class.starts_with("s-stripe") => 36,
        _ => 8,
    }
}

/// The ground of a mark that is not understood.
const EVERYTHING: Ground = [i64::MIN, i64::MIN, i64::MAX, i64::MAX];

impl Mark {
    fn of(element: &str) -> Self {
        plain_box(element)
            .or_else(|| plain_path(element))
            .or_else(|| member(element))
            .unwrap_or_else(|| Self {
                kind: Kind::Alone,
                class: String::new(),
                text: element.to_owned(),
                parts: vec![EVERYTHING],
            })
    }

    fn new(kind: Kind, class: &str, text: String, ground: Ground) -> Self {
        let [left, top, right, bottom] = ground;
        let half = reach(class);
        let ground = [left - half, top - half, right + half, bottom + half];
        Self { kind, class: class.to_owned(), text, parts: vec![ground] }
    }

    fn add(&mut self, other: Self) {
        self.text.push_str(&other.text);
        self.parts.extend(other.parts);
    }

    /// Whether it covers ground of another.
    fn meets(&self, other: &Self) -> bool {
        self.parts.iter().any(|own| {
            other.parts.iter().any(|ground| {
                own[0] < ground[2] && ground[0] < own[2] && own[1] < ground[3] && ground[1] < own[3]
            })
        })
    }

    /// Whether the other may become a part of it, as far as the two are concerned.
    fn takes(&self, other: &Self) -> bool {
        let same = self.kind == other.kind && self.class == other.class;
        // Lines of a class may cross; areas that lie on each other would count twice.
        same && match self.kind {
            Kind::Steps => self.class.starts_with("s-") || !self.meets(other),
            Kind::Members | Kind::Tips => true,
            Kind::Alone => false,
        }
    }

    fn write(&self, out: &mut String) {
        let Self { kind, class, text, parts } = self;
        // Writing into a `String` cannot fail.
        let _ = match (kind, parts.len()) {
            (Kind::Alone, _) => write!(out, "{text}"),
            (Kind::Steps, _) => write!(out, "<path class=\"{class}\" d=\"{text}\"/>"),
            (_, 1) => {
                let (tag, rest) = text.split_once(' ').unwrap_or((text, ""));
                write!(out, "{tag} class=\"{class}\" {rest}")
            }
            _ => write!(out, "<g class=\"{class}\">{text}</g>"),
        };
    }
}

/// The mark of the same class that the mark may be a part of: it meets nothing drawn since.
fn joined(drawn: &[Mark], mark: &Mark) -> Option<usize> {
    for (at, earlier) in drawn.iter().enumerate().rev() {
        if earlier.takes(mark) {
            return Some(at);
        }
        if earlier.meets(mark) || (earlier.kind, mark.kind) == (Kind::Tips, Kind::Tips) {
            return None;
        }
    }
    None
}

/// A dot, or anything with a tip.
fn member(element: &str) -> Option<Mark> {
    let (tag, rest) = element.strip_prefix('<')?.split_once(" class=\"")?;
    let (class, rest) = rest.split_once('"')?;
    let (attributes, tips) = rest.split_once('>')?;
    let number = |name: &str| -> Option<i64> {
        let (_, rest) = attributes.split_once(&format!(" {name}=\""))?;
        rest.split_once('"')?.0.parse().ok()
    };
    let ground = match tag {
        "circle" => {
            let (x, y, r) = (number("cx")?, number("cy")?, number("r")?);
            [x - r, y - r, x + r, y + r]
        }
        "rect" => {
            let (x, y) = (number("x")?, number("y")?);
            [x, y, x + number("width")?, y + number("height")?]
        }
        "path" => extent(attributes.split_once(" d=\"")?.1.split_once('"')?.0)?,
        _ => return None,
    };
    let kind = if tips.is_empty() { Kind::Members } else { Kind::Tips };
    Some(Mark::new(kind, class, format!("<{tag}{rest}"), ground))
}

fn plain_box(element: &str) -> Option<Mark> {
    let bare = element.strip_prefix("<rect class=\"")?.strip_suffix("\"/>")?;
    let (class, rest) = bare.split_once("\" x=\"")?;
    let (x, rest) = rest.split_once("\" y=\"")?;
    let (y, rest) = rest.split_once("\" width=\"")?;
    let (width, height) = rest.split_once("\" height=\"")?;
    let [x, y, width, height]: [i64; 4] =
        [x.parse().ok()?, y.parse().ok()?, width.parse().ok()?, height.parse().ok()?];
    let steps = format!("M{x} {y}h{width}v{height}h{}z", -width);
    Some(Mark::new(Kind::Steps, class, steps, [x, y, x + width, y + height]))
}

fn plain_path(element: &str) -> Option<Mark> {
    let bare = element.strip_prefix("<path class=\"")?.strip_suffix("\"/>")?;
    let (class, steps) = bare.split_once("\" d=\"")?;
    Some(Mark::new(Kind::Steps, class, steps.to_owned(), extent(steps)?))
}

/// The ground of steps `M x y`, `l x y`, `h x`, `v y`, `z`; nothing where there are others.
fn extent(steps: &str) -> Option<Ground> {
    let (mut x, mut y) = (0, 0);
    let mut ground: Option<Ground> = None;
    let starts: Vec<usize> =
        steps.match_indices(|c: char| c.is_ascii_alphabetic()).map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([steps.len()]);
    for (start, end) in starts.iter().zip(ends) {
        let numbers = numbers(&steps[start + 1..end])?;
        match (&steps[*start..=*start], numbers.as_slice()) {
            ("M", &[to_x, to_y]) => (x, y) = (to_x, to_y),
            ("l", &[by_x, by_y]) => (x, y) = (x + by_x, y + by_y),
            ("h", &[by]) => x += by,
            ("v", &[by]) => y += by,
            ("z", []) => {}
            _ => return None,
        }
        let [left, top, right, bottom] = ground.unwrap_or([x, y, x, y]);
        ground = Some([left.min(x), top.min(y), right.max(x), bottom.max(y)]);
    }
    ground
}

/// Whole numbers, apart by a blank or by the sign of the next.
fn numbers(text: &str) -> Option<Vec<i64>> {
    let apart = text.replace('-', " -");
    apart.split_ascii_whitespace().map(|number| number.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(body: &str) -> String {
        format!("<svg class=\"chart\"><title id=\"t\">T</title><desc id=\"d\">D</desc>{body}</svg>")
    }

    #[test]
    fn words_of_one_look_are_a_group_and_come_last() {
        let body = "<text class=\"t-muted m\" x=\"1\" y=\"2\" font-size=\"48\">a</text>\
                    <circle class=\"d-s1\" cx=\"1\" cy=\"1\" r=\"2\"><title>tip</title></circle>\
                    <text class=\"t-ink\" x=\"5\" y=\"6\">c</text>\
                    <text class=\"t-muted m\" x=\"3\" y=\"4\" font-size=\"48\">b</text>";
        let expected = "<circle class=\"d-s1\" cx=\"1\" cy=\"1\" r=\"2\"><title>tip</title></circle>\
                        <g class=\"t-muted m\" font-size=\"48\"><text x=\"1\" y=\"2\">a</text>\
                        <text x=\"3\" y=\"4\">b</text></g><text class=\"t-ink\" x=\"5\" y=\"6\">c</text>";
        assert_eq!(lean(&drawing(body)), drawing(expected));
    }

    #[test]
    fn words_of_a_column_say_their_place_once() {
        let word = |y: i32| format!("<text class=\"t-ink\" x=\"682\" y=\"{y}\">{y}</text>");
        let lean = lean(&drawing(&[1, 2, 3, 4, 5].map(word).concat()));
        let group = "<g class=\"t-ink\" transform=\"translate(682)\"><text y=\"1\">1</text>";
        assert!(lean.contains(group), "{lean}");
    }

    #[test]
    fn boxes_of_a_class_are_one_path_unless_something_between_lies_below_them() {
        let one = "<rect class=\"f-met\" x=\"0\" y=\"0\" width=\"40\" height=\"40\"/>";
        let apart = "<rect class=\"f-late\" x=\"100\" y=\"0\" width=\"40\" height=\"40\"/>";
        let two = "<rect class=\"f-met\" x=\"200\" y=\"0\" width=\"40\" height=\"40\"/>";
        let below = "<rect class=\"f-late\" x=\"190\" y=\"0\" width=\"40\" height=\"40\"/>";
        assert_eq!(
            lean(&drawing(&[one, apart, two].concat())),
            drawing(
                "<path class=\"f-met\" d=\"M0 0h40v40h-40zM200 0h40v40h-40z\"/>\
                 <path class=\"f-late\" d=\"M100 0h40v40h-40z\"/>"
            )
        );
        let kept = lean(&drawing(&[one, below, two].concat()));
        assert_eq!(kept.matches("<path").count(), 3, "{kept}");
    }

    #[test]
    fn an_area_does_not_join_one_that_it_lies_on_and_a_line_does() {
        let area = "<path class=\"f-limits\" d=\"M0 0h40v40z\"/>";
        let line = "<path class=\"s-grid\" d=\"M0 0l40-20\"/>";
        assert_eq!(lean(&drawing(&area.repeat(2))).matches("<path").count(), 2);
        assert_eq!(lean(&drawing(&line.repeat(2))).matches("<path").count(), 1);
    }

    #[test]
    fn dots_of_a_class_are_one_group_and_lines_between_them_one_path() {
        let dot = |x: i32| format!("<circle class=\"d-s1\" cx=\"{x}\" cy=\"0\" r=\"9\"/>");
        let line = |x: i32| format!("<path class=\"s-int\" d=\"M{x} 0h20\"/>");
        let body = [line(0), dot(10), line(100), dot(110)].concat();
        let expected = "<path class=\"s-int\" d=\"M0 0h20M100 0h20\"/>\
                        <g class=\"d-s1\"><circle cx=\"10\" cy=\"0\" r=\"9\"/>\
                        <circle cx=\"110\" cy=\"0\" r=\"9\"/></g>";
        assert_eq!(lean(&drawing(&body)), drawing(expected));
        // A line over an earlier dot stays above it.
        let over = [line(0), dot(10), line(12), dot(40)].concat();
        assert_eq!(lean(&drawing(&over)).matches("<path").count(), 2);
    }

    #[test]
    fn tips_stay_in_the_order_in_which_they_were_drawn() {
        let tip = |class: &str, x: i32| {
            format!(
                "<rect class=\"{class}\" x=\"{x}\" y=\"0\" width=\"4\" height=\"4\"><title>{x}</title></rect>"
            )
        };
        let body = [tip("f-met", 0), tip("f-met", 50), tip("f-late", 100), tip("f-met", 150)];
        let lean = lean(&drawing(&body.concat()));
        let order: Vec<&str> =
            lean.split("<title>").skip(1).map(|t| &t[..t.find('<').unwrap()]).collect();
        assert_eq!(order, ["0", "50", "100", "150"]);
        assert_eq!(lean.matches("<g class=\"f-met\">").count(), 1, "{lean}");
    }
}
