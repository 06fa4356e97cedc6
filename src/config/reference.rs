//! The documented TOML of every key, from the same list that the reader uses.

use std::fmt::Write as _;

use toml::de::{DeTable, DeValue};

use crate::config::Config;
use crate::config::keys::{Absent, Key, ROOT, Section, Shape};

/// Longest line of a comment, in characters.
const COMMENT_WIDTH: usize = 98;

const HEAD: &str = "\
# baton.toml: every setting, with its default. What is left out stands at its default.
# A line that starts with `#` and no blank is a setting that is switched off; its value is an
# example.
";

/// Whether the lines of a section are in force or switched off.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    On,
    Off,
}

/// A section as it is to be written: where, what, and whether in force.
#[derive(Clone, Copy)]
struct Part<'a> {
    path: &'a str,
    header: &'a str,
    meaning: &'a str,
    section: &'static Section,
    mode: Mode,
}

impl Config {
    /// The documented TOML of every key: what it means, its unit, its default and an example. It
    /// parses, and gives the defaults.
    pub fn reference() -> String {
        let mut text = HEAD.to_owned();
        for key in ROOT.keys {
            push_nested(&mut text, key, "", Mode::On);
        }
        text
    }
}

fn push_section(text: &mut String, part: Part<'_>) {
    text.push('\n');
    push_comment(text, part.meaning);
    push_line(text, part.mode, part.header);
    let (nested, plain): (Vec<&Key>, Vec<&Key>) =
        part.section.keys.iter().partition(|key| is_nested(key));
    for key in plain {
        push_key(text, key, part.mode);
    }
    for key in nested {
        push_nested(text, key, part.path, part.mode);
    }
}

/// Whether a key is written as a section of its own, below the lines of its section.
fn is_nested(key: &Key) -> bool {
    match key.shape {
        Shape::Table(_) => matches!(key.absent, Absent::Default(_)),
        Shape::Tables(_) | Shape::Named { shape: Shape::Table(_) | Shape::TextOrTable(_), .. } => {
            true
        }
        Shape::Named { .. } => matches!(key.absent, Absent::Default(text) if text != "{}"),
        _ => false,
    }
}

fn push_key(text: &mut String, key: &Key, mode: Mode) {
    text.push('\n');
    push_comment(text, key.meaning);
    push_comment(text, &facts(key, mode));
    let (mode, value) = match (key.absent, mode) {
        (Absent::Default(value), Mode::On) => (Mode::On, value),
        (Absent::Default(_) | Absent::Otherwise(_), _) => (Mode::Off, key.example),
        (Absent::Refused, mode) => (mode, key.example),
    };
    push_line(text, mode, &format!("{} = {value}", key.name));
}

/// What a value is, its unit, what holds without it, and an example.
fn facts(key: &Key, mode: Mode) -> String {
    let mut words = key.shape.words();
    if let Shape::Table(section) = key.shape {
        let names: Vec<&str> = section.keys.iter().map(|key| key.name).collect();
        let _ = write!(words, " with the keys `{}`", names.join("`, `"));
    }
    if let Some(first) = words.get(..1).map(str::to_uppercase) {
        words.replace_range(..1, &first);
    }
    if !key.unit.is_empty() {
        let _ = write!(words, "; unit: {}", key.unit);
    }
    match key.absent {
        Absent::Default(default) if mode == Mode::Off => {
            let _ = write!(words, ". Default: {default}");
        }
        Absent::Default(default) if default == key.example => {}
        Absent::Default(_) => {
            let _ = write!(words, ". Example: {}", key.example);
        }
        Absent::Otherwise(otherwise) => {
            let _ = write!(words, ". Not given: {otherwise}");
        }
        Absent::Refused => words.push_str(". Has to be given"),
    }
    words
}

fn push_nested(text: &mut String, key: &Key, path: &str, mode: Mode) {
    let path = if path.is_empty() { key.name.to_owned() } else { format!("{path}.{}", key.name) };
    match &key.shape {
        Shape::Table(section) => {
            let (header, meaning) = (format!("[{path}]"), key.meaning);
            push_section(text, Part { path: &path, header: &header, meaning, section, mode });
        }
        Shape::Tables(section) => push_tables(text, key, &path, section),
        Shape::Named { shape: Shape::Table(section), .. } => {
            push_example(
                text,
                &format!("{path}.{}", first_name(key.example)),
                key.meaning,
                section,
            );
        }
        Shape::Named { shape: Shape::TextOrTable(section), .. } => {
            push_entries(text, key, (&path, key.example), Mode::Off);
            push_example(
                text,
                &format!("{path}.{}", last_name(key.example)),
                section.meaning,
                section,
            );
        }
        _ => {
            if let Absent::Default(default) = key.absent {
                push_entries(text, key, (&path, default), mode);
            }
        }
    }
}

/// A section under a name that is an example, switched off.
fn push_example(text: &mut String, path: &str, meaning: &str, section: &'static Section) {
    let header = format!("[{path}]");
    push_section(text, Part { path, header: &header, meaning, section, mode: Mode::Off });
}

/// A list of tables: the keys with their docs switched off, then the defaults in force.
fn push_tables(text: &mut String, key: &Key, path: &str, section: &'static Section) {
    let header = format!("[[{path}]]");
    let (meaning, mode) = (key.meaning, Mode::Off);
    push_section(text, Part { path, header: &header, meaning, section, mode });
    let Absent::Default(default) = key.absent else {
        return;
    };
    let Ok(list) = DeValue::parse(default) else {
        return;
    };
    text.push('\n');
    push_comment(text, "The built-in ones:");
    for (index, table) in list.get_ref().as_array().into_iter().flatten().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        push_line(text, Mode::On, &header);
        if let Some(table) = table.get_ref().as_table() {
            push_lines(text, table, default, Mode::On);
        }
    }
}

/// A table of names that are known: header, docs and one line for each name.
fn push_entries(text: &mut String, key: &Key, at: (&str, &str), mode: Mode) {
    let (path, entries) = at;
    text.push('\n');
    push_comment(text, key.meaning);
    push_comment(text, &facts(key, mode));
    push_line(text, mode, &format!("[{path}]"));
    if let Ok(table) = DeValue::parse(entries)
        && let Some(table) = table.get_ref().as_table()
    {
        push_lines(text, table, entries, mode);
    }
}

/// The entries of a table that is written in `source`, as lines in its order; tables are left out.
fn push_lines(text: &mut String, table: &DeTable<'_>, source: &str, mode: Mode) {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    for (name, value) in entries {
        if !value.get_ref().is_table() {
            let (name, value) = (source.get(name.span()), source.get(value.span()));
            let (name, value) = (name.unwrap_or_default(), value.unwrap_or_default());
            push_line(text, mode, &format!("{name} = {value}"));
        }
    }
}

fn first_name(example: &str) -> &str {
    names(example).first().copied().unwrap_or_default()
}

fn last_name(example: &str) -> &str {
    names(example).last().copied().unwrap_or_default()
}

/// The keys of a table in TOML, in its order.
fn names(example: &str) -> Vec<&str> {
    let Ok(value) = DeValue::parse(example) else {
        return vec![];
    };
    let table = value.get_ref().as_table();
    let mut spans: Vec<_> = table.into_iter().flatten().map(|(name, _)| name.span()).collect();
    spans.sort_by_key(|span| span.start);
    spans.into_iter().filter_map(|span| example.get(span)).collect()
}

fn push_line(text: &mut String, mode: Mode, line: &str) {
    if mode == Mode::Off {
        text.push('#');
    }
    text.push_str(line);
    text.push('\n');
}

fn push_comment(text: &mut String, words: &str) {
    let mut line = String::from("#");
    for word in words.split_whitespace() {
        if line.chars().count() + 1 + word.chars().count() > COMMENT_WIDTH {
            text.push_str(&line);
            text.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line.push_str(word);
    }
    text.push_str(&line);
    text.push('\n');
}
