//! The room that words take, measured from the finished figure and not from the layout.

use super::seeded::{Drawn, every_figure};
use super::xml::elements;

/// Drawing units per design pixel.
const UNITS: f64 = 4.0;

/// Width of a character in em, and the slack that a wider font needs.
const EM: f64 = 0.6;
const SLACK: f64 = 1.15;

/// Room of the words of one element, in design pixels: left, right, top, bottom.
struct Room {
    words: String,
    sides: (f64, f64),
    heights: (f64, f64),
    px: f64,
}

fn rooms(svg: &str) -> Vec<Room> {
    let texts = elements(svg).into_iter().filter(|e| e.tag == "text");
    texts
        .map(|text| {
            let px = text.attribute("font-size").map_or(44.0, |v| v.parse().unwrap()) / UNITS;
            let (x, baseline) = (text.number("x") / UNITS, text.number("y") / UNITS);
            let width = visible(&text.words) * EM * px * SLACK;
            let classes = text.attribute("class").unwrap_or_default();
            let is = |word: &str| classes.split(' ').any(|class| class == word);
            let left = match (is("m"), is("e")) {
                (true, _) => x - width / 2.0,
                (false, true) => x - width,
                (false, false) => x,
            };
            let heights = (baseline - 0.76 * px, baseline + 0.18 * px);
            Room { words: text.words, sides: (left, left + width), heights, px }
        })
        .collect()
}

/// Characters that take room; a joiner or an accent takes none.
fn visible(words: &str) -> f64 {
    let takes_none = |c: char| matches!(c, '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}');
    let count = words.chars().filter(|&c| !takes_none(c)).count();
    f64::from(u32::try_from(count).unwrap())
}

fn overlap(a: &Room, b: &Room) -> bool {
    const TOUCH: f64 = 0.3;
    let apart = |p: (f64, f64), q: (f64, f64)| p.1 <= q.0 + TOUCH || q.1 <= p.0 + TOUCH;
    !apart(a.sides, b.sides) && !apart(a.heights, b.heights)
}

#[track_caller]
fn check(drawn: &Drawn) {
    let all = elements(&drawn.svg);
    let view = all[0].attribute("viewBox").unwrap();
    let extent: Vec<f64> = view.split(' ').map(|v| v.parse::<f64>().unwrap() / UNITS).collect();
    let rooms = rooms(&drawn.svg);
    for (at, room) in rooms.iter().enumerate() {
        assert!(room.px >= 11.0, "{}: {} px", drawn.what, room.px);
        let is_inside = room.sides.0 >= -0.5
            && room.sides.1 <= extent[2] + 0.5
            && room.heights.0 >= -0.5
            && room.heights.1 <= extent[3] + 0.5;
        assert!(is_inside, "{}: `{}` leaves {extent:?}", drawn.what, room.words);
        for other in &rooms[..at] {
            assert!(
                !overlap(room, other),
                "{}: `{}` over `{}`",
                drawn.what,
                room.words,
                other.words
            );
        }
    }
}

#[test]
fn no_words_overlap_and_none_leaves_the_frame() {
    for seed in 1..=60 {
        every_figure(seed).iter().for_each(check);
    }
}

#[test]
fn an_overlap_is_seen() {
    let svg = "<svg viewBox=\"0 0 400 100\"><text x=\"0\" y=\"60\">abc</text>\
               <text x=\"50\" y=\"60\">abc</text></svg>";
    let rooms = rooms(svg);
    assert!(overlap(&rooms[0], &rooms[1]));
    let clear = svg.replace("x=\"50\"", "x=\"150\"");
    let rooms = super::boxes::rooms(&clear);
    assert!(!overlap(&rooms[0], &rooms[1]));
}
