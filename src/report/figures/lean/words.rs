//! Words of a drawing in groups: what they share is said once.

use std::fmt::Write as _;

/// Words of one class and size in one group, in the order in which the first of each came.
pub(super) fn grouped(words: &[&str], out: &mut String) {
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
            _ => match aligned(&members) {
                Some((moved, members)) => write!(out, "<g{look}{moved}>{members}</g>"),
                None => write!(out, "<g{look}>{}</g>", members.concat()),
            },
        };
    }
}

/// Fewest words that are shorter when their group is moved.
const FEWEST_ALIGNED: usize = 5;

/// Words that stand in one column or in one line: how their group is moved, and what is left of each.
fn aligned(words: &[String]) -> Option<(String, String)> {
    if words.len() < FEWEST_ALIGNED {
        return None;
    }
    let places: Vec<(&str, &str, &str)> =
        words.iter().map(|word| place(word)).collect::<Option<_>>()?;
    let (x, y, _) = *places.first()?;
    let rest = |bare: &dyn Fn(&(&str, &str, &str)) -> String| places.iter().map(bare).collect();
    if places.iter().all(|place| place.0 == x) {
        let moved = format!(" transform=\"translate({x})\"");
        return Some((moved, rest(&|(_, y, rest)| format!("<text y=\"{y}\"{rest}"))));
    }
    if places.iter().all(|place| place.1 == y) {
        let moved = format!(" transform=\"translate(0 {y})\"");
        return Some((moved, rest(&|(x, _, rest)| format!("<text x=\"{x}\"{rest}"))));
    }
    None
}

/// Where words stand, and the rest of their element.
fn place(words: &str) -> Option<(&str, &str, &str)> {
    let (x, rest) = words.strip_prefix("<text x=\"")?.split_once("\" y=\"")?;
    let (y, rest) = rest.split_once('"')?;
    Some((x, y, rest))
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
