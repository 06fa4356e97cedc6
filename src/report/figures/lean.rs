//! A drawing in fewer words: the same marks and the same picture.
//!
//! Words come last, those of a kind in one group; plain marks of a class become one path where
//! nothing that lies between them is covered by that.

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
    grouped(&words, &mut out);
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

/// What is drawn, with the ground that it covers.
struct Mark {
    /// The class of a plain path or box; nothing of what stays as it is.
    class: String,
    /// Its steps, or the whole element.
    text: String,
    /// Left, top, right, bottom; a mark that is not understood covers everything.
    ground: [i64; 4],
    /// The ground of each of its parts.
    parts: Vec<[i64; 4]>,
}

/// Half of the widest line, in units of the drawing.
const LINE: i64 = 12;

const EVERYTHING: [i64; 4] = [i64::MIN, i64::MIN, i64::MAX, i64::MAX];

impl Mark {
    fn of(element: &str) -> Self {
        plain_box(element).or_else(|| plain_path(element)).unwrap_or_else(|| Self {
            class: String::new(),
            text: element.to_owned(),
            ground: EVERYTHING,
            parts: Vec::new(),
        })
    }

    fn plain(class: &str, text: String, ground: [i64; 4]) -> Self {
        let [left, top, right, bottom] = ground;
        let ground = [left - LINE, top - LINE, right + LINE, bottom + LINE];
        Self { class: class.to_owned(), text, ground, parts: vec![ground] }
    }

    fn add(&mut self, other: Self) {
        self.text.push_str(&other.text);
        self.parts.extend(other.parts);
    }

    fn meets(&self, ground: [i64; 4]) -> bool {
        let own = if self.parts.is_empty() { &[self.ground][..] } else { &self.parts };
        own.iter().any(|part| {
            part[0] < ground[2] && ground[0] < part[2] && part[1] < ground[3] && ground[1] < part[3]
        })
    }

    fn write(&self, out: &mut String) {
        if self.class.is_empty() {
            out.push_str(&self.text);
        } else {
            // Writing into a `String` cannot fail.
            let _ = write!(out, "<path class=\"{}\" d=\"{}\"/>", self.class, self.text);
        }
    }
}

/// The mark of the same class that the mark may be a part of: it meets nothing drawn since.
fn joined(drawn: &[Mark], mark: &Mark) -> Option<usize> {
    if mark.class.is_empty() {
        return None;
    }
    for (at, earlier) in drawn.iter().enumerate().rev() {
        let same = earlier.class == mark.class;
        let covers = earlier.meets(mark.ground);
        // Lines of a class may cross; areas that lie on each other would count twice.
        if same && (!covers || mark.class.starts_with("s-")) {
            return Some(at);
        }
        if covers {
            return None;
        }
    }
    None
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
    Some(Mark::plain(class, steps, [x, y, x + width, y + height]))
}

fn plain_path(element: &str) -> Option<Mark> {
    let bare = element.strip_prefix("<path class=\"")?.strip_suffix("\"/>")?;
    let (class, steps) = bare.split_once("\" d=\"")?;
    Some(Mark::plain(class, steps.to_owned(), extent(steps)?))
}

/// The ground of steps `M x y`, `l x y`, `h x`, `v y`, `z`; nothing where there are others.
fn extent(steps: &str) -> Option<[i64; 4]> {
    let (mut x, mut y) = (0, 0);
    let mut ground: Option<[i64; 4]> = None;
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

/// Words of one class and size in one group, in the order in which the first of each came.
fn grouped(words: &[&str], out: &mut String) {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for element in words {
        let (look, bare) = look(element);
        match groups.iter_mut().find(|(own, _)| *own == look) {
            Some((_, members)) => members.push(bare),
            None => groups.push((look, vec![bare])),
        }
    }
    for (look, members) in groups {
        // Writing into a `String` cannot fail.
        let _ = match members.as_slice() {
            [only] => write!(out, "<text{look}{}", &only["<text".len()..]),
            _ => write!(out, "<g{look}>{}</g>", members.concat()),
        };
    }
}

/// Class and size of words, and the element without them.
fn look(element: &str) -> (String, String) {
    let (tag, rest) = element.split_once('>').unwrap_or((element, ""));
    let mut look = String::new();
    let mut bare = tag.to_owned();
    for name in [" class=\"", " font-size=\""] {
        let Some(start) = bare.find(name) else { continue };
        let value = start + name.len();
        let Some(length) = bare[value..].find('"') else { continue };
        look.push_str(&bare[start..=value + length]);
        bare.replace_range(start..=value + length, "");
    }
    (look, format!("{bare}>{rest}"))
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
    fn a_mark_with_a_tip_stays_by_itself() {
        let tip = "<rect class=\"f-met\" x=\"0\" y=\"0\" width=\"4\" height=\"4\"><title>t</title></rect>";
        let body = [tip, tip].concat();
        assert_eq!(lean(&drawing(&body)), drawing(&body));
    }
}
