//! Which room names which.

use super::source::Source;

/// The floors from the ground up. `lib` only lists the rooms.
const FLOORS: [&[&str]; 5] = [
    &["stats", "calendar", "units"],
    &[
        "engine", "contract", "catalog", "charts", "config", "quality", "table", "measured",
        "review",
    ],
    &["ingest", "model", "analysis", "report", "publish", "sample"],
    &["commands", "cli"],
    &["main"],
];

/// For each room, the rooms that it names. A room not listed here names none, and an arrow that
/// is listed and not there is a fault too: the list is the picture of the house.
const NAMES: &[(&str, &[&str])] = &[
    ("catalog", &["contract", "engine"]),
    ("config", &["calendar", "charts", "contract"]),
    ("engine", &["calendar", "table"]),
    ("measured", &["quality", "table"]),
    ("review", &["quality"]),
    ("analysis", &["calendar", "contract", "measured", "review", "stats", "table", "units"]),
    ("ingest", &["contract", "engine", "quality"]),
    (
        "model",
        &[
            "calendar", "catalog", "config", "contract", "engine", "measured", "quality", "table",
            "units",
        ],
    ),
    ("report", &["charts", "quality", "review"]),
    ("sample", &["contract"]),
    (
        "commands",
        &[
            "analysis", "calendar", "catalog", "cli", "config", "contract", "engine", "ingest",
            "measured", "model", "publish", "quality", "report", "review", "sample", "table",
            "units",
        ],
    ),
    ("main", &["cli", "commands"]),
];

/// The floor of a room, from 1.
fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room)).map(|floor| floor + 1)
}

/// Whether one room may name the other by the floors alone: nothing above, and on the third floor
/// nothing beside.
fn may_name(from: &str, to: &str) -> bool {
    const STAGES: usize = 3;
    match (floor(from), floor(to)) {
        (Some(from), Some(to)) => to < from || (to == from && from != STAGES && from != 1),
        _ => false,
    }
}

/// Every room that a file names, with the line.
fn named(source: &Source) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for at in 0..source.tokens.len() {
        let begins = at == 0 || source.tokens[at - 1].text != "::";
        if begins && let Some(after) = past_root(source, at) {
            found.extend(heads(source, after));
        }
    }
    found
}

/// One past the path to the crate's root that begins at `at`: `crate::`, as many `super::` as the
/// file is deep, or, in the binary, the library's name.
fn past_root(source: &Source, at: usize) -> Option<usize> {
    if source.stands(at, &["crate", "::"]) || source.stands(at, &["batonpass", "::"]) {
        return Some(at + 2);
    }
    let mut after = at;
    let mut climbed = 0;
    while source.stands(after, &["super", "::"]) {
        after += 2;
        climbed += 1;
    }
    (climbed > 0 && climbed >= source.depth()).then_some(after)
}

/// The first name of a path, or of each path of a group in braces.
fn heads(source: &Source, at: usize) -> Vec<(String, usize)> {
    let Some(first) = source.tokens.get(at) else { return Vec::new() };
    if first.text != "{" {
        return vec![(first.text.clone(), first.line)];
    }
    let (mut found, mut depth, mut is_head) = (Vec::new(), 0_usize, true);
    for token in &source.tokens[at..] {
        match token.text.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            "," if depth == 1 => is_head = true,
            word if depth == 1 && is_head => {
                found.push((word.to_owned(), token.line));
                is_head = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

/// Arrows that the picture doesn't have, rooms that no floor has, and arrows that no file has.
pub(super) fn breaches(sources: &[Source], names: &[(&str, &[&str])]) -> Vec<String> {
    let of =
        |room: &str| names.iter().find(|(from, _)| *from == room).map_or(&[][..], |(_, to)| to);
    let mut found = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for source in sources.iter().filter(|source| source.path != "src/lib.rs") {
        let room = source.room();
        if floor(room).is_none() {
            found.push(format!("{}: no floor has the room `{room}`", source.path));
        }
        for (to, line) in named(source).into_iter().filter(|(to, _)| to != room) {
            if !of(room).contains(&to.as_str()) {
                found.push(format!("{}:{line}: `{room}` names `{to}`", source.path));
            }
            seen.insert((room.to_owned(), to));
        }
    }
    for (from, list) in names {
        for to in *list {
            if !seen.contains(&((*from).to_owned(), (*to).to_owned())) {
                found.push(format!("the picture has `{from}` naming `{to}`; no file does"));
            }
        }
    }
    found
}

/// Arrows of the picture that go up, or across between stages, or in a circle.
fn arrows_up(names: &[(&str, &[&str])]) -> Vec<String> {
    let arrows = || names.iter().flat_map(|(from, to)| to.iter().map(move |to| (*from, *to)));
    let up = arrows().filter(|(from, to)| !may_name(from, to));
    let mut found: Vec<String> = up.map(|(from, to)| format!("`{from}` up to `{to}`")).collect();
    // Rooms that only name rooms already taken away can be taken away; what is left goes round.
    let mut left: Vec<&str> = FLOORS.iter().flat_map(|rooms| rooms.iter().copied()).collect();
    loop {
        let stays = |room: &&str| arrows().any(|(from, to)| from == *room && left.contains(&to));
        let next: Vec<&str> = left.iter().copied().filter(stays).collect();
        if next.len() == left.len() {
            break;
        }
        left = next;
    }
    found.extend(left.iter().map(|room| format!("`{room}` names itself in a circle")));
    found
}

#[test]
fn no_room_names_one_above_it_and_no_stage_another() {
    let sources = super::compiled();
    assert!(sources.len() > 100, "an empty house passes every law");
    let found = breaches(sources, NAMES);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_picture_itself_goes_down_only() {
    assert_eq!(arrows_up(NAMES), Vec::<String>::new());
}

#[test]
fn an_arrow_up_is_seen_however_it_is_written() {
    for text in [
        "use crate::report::Page;",
        "use crate::{units::real, report::{Page, Pages}};",
        "fn f() -> crate::report::Page { todo() }",
        "use super::super::super::report::Page;",
    ] {
        let source = Source::parse("src/stats/survival/curve.rs", text);
        assert!(named(&source).iter().any(|(room, line)| room == "report" && *line == 1), "{text}");
        let found = breaches(&[source], &[]);
        assert!(
            found[0].starts_with("src/stats/survival/curve.rs:1: `stats` names `"),
            "{found:?}"
        );
    }
    let within =
        "use super::super::confidence::Confidence;\nuse crate::stats::Tally; // crate::report";
    assert_eq!(breaches(&[Source::parse("src/stats/survival/curve.rs", within)], &[]), [""; 0]);
}

#[test]
fn a_stage_that_names_another_a_circle_and_an_unknown_room_are_seen() {
    assert_eq!(arrows_up(&[("ingest", &["model"])]), ["`ingest` up to `model`"]);
    assert_eq!(arrows_up(&[("stats", &["calendar"])]), ["`stats` up to `calendar`"]);
    assert_eq!(arrows_up(&[("engine", &["table"]), ("table", &["engine"])]).len(), 2);
    assert_eq!(arrows_up(&[("report", &["stats"])]), [""; 0]);
    let attic = Source::parse("src/attic/mod.rs", "");
    assert_eq!(
        breaches(&[attic], &[("report", &["charts"])]),
        [
            "src/attic/mod.rs: no floor has the room `attic`",
            "the picture has `report` naming `charts`; no file does"
        ]
    );
}
