//! Every key of the list is read, is refused when its type is wrong, and is missed when it has to be given.

use std::fmt::Write as _;

use crate::config::Config;
use crate::config::keys::{Absent, Key, ROOT, Section, Shape};
use crate::config::problem::Fault;

/// A section in its place: what has to stand above it, its header, and its keys.
struct Context {
    above: String,
    header: String,
    section: &'static Section,
}

/// A source whose kind is `custom`, for what stands below it.
const CUSTOM: &str = "[[source]]\nname = \"own\"\nkind = \"custom\"\n";

/// A wrong value for a key of any shape: a time without an offset.
const WRONG: &str = "1979-05-27T07:32:00";

/// Every section of the list with free names filled in from the examples.
fn contexts() -> Vec<Context> {
    let mut contexts = vec![];
    for key in ROOT.keys {
        collect(key, key.name, "", &mut contexts);
    }
    contexts
}

fn collect(key: &Key, path: &str, above: &str, contexts: &mut Vec<Context>) {
    let (section, header, above) = match &key.shape {
        Shape::Table(section) => (section, format!("[{path}]"), above.to_owned()),
        Shape::Tables(section) => (section, format!("[[{path}]]"), above.to_owned()),
        Shape::Named { shape: Shape::Table(section), .. } => {
            (section, format!("[{path}.name]"), above.to_owned())
        }
        Shape::Named { shape: Shape::TextOrTable(section), .. } => {
            let above = format!("{above}[source.tables.name]\nfiles = [\"x.csv\"]\n");
            (section, format!("[{path}.name]"), above)
        }
        _ => return,
    };
    let below = header.trim_matches(['[', ']']).to_owned();
    contexts.push(Context { above: above.clone(), header, section });
    let above = if path == "source" { CUSTOM } else { above.as_str() };
    for key in section.keys {
        collect(key, &format!("{below}.{}", key.name), above, contexts);
    }
}

impl Context {
    /// The section with every key that has to be given, but without the named one.
    fn without(&self, name: &str) -> String {
        let required = self
            .section
            .keys
            .iter()
            .filter(|key| key.name != name && matches!(key.absent, Absent::Refused))
            .map(|key| match (self.header.as_str(), key.name) {
                // These two belong to a source of the other kind.
                ("[[source]]", "kind") if name == "tables" => "kind = \"custom\"\n".to_owned(),
                ("[[source]]", "kind") if name == "rungs" => "kind = \"salesforce\"\n".to_owned(),
                _ => format!("{} = {}\n", key.name, key.example),
            });
        let mut text = format!("{}{}\n{}", self.above, self.header, required.collect::<String>());
        // A CRM's tables may leave these out; a custom source's may not.
        let of_custom: &[(&str, &str)] = match self.header.as_str() {
            "[source.tables.name]" => &[("files", "['x']"), ("columns", "{ id = 'Id' }")],
            "[source.tables.name.columns.name]" => &[("header", "'Id'")],
            _ => &[],
        };
        for (key, value) in of_custom.iter().filter(|(key, _)| *key != name) {
            // Writing into a String can't fail.
            let _ = writeln!(text, "{key} = {value}");
        }
        if name == "format" {
            text.push_str("kind = \"instant\"\n");
        }
        text
    }
}

#[test]
fn every_key_has_an_effect() {
    let mut checked = 0;
    for context in contexts() {
        for key in context.section.keys {
            if matches!(key.absent, Absent::Refused) || key.example == "{}" {
                continue;
            }
            let without = context.without(key.name);
            let with = format!("{without}{} = {}\n", key.name, key.example);
            let before = Config::parse(&without, "baton.toml").map(|c| c.canonical_text());
            let after = super::parsed(&with).canonical_text();
            assert_ne!(before.unwrap_or_default(), after, "{with}");
            checked += 1;
        }
    }
    assert!(checked > 50, "{checked}");
}

#[test]
fn every_key_refuses_a_wrong_type_on_its_line() {
    for context in contexts() {
        for key in context.section.keys {
            let text = context.without(key.name);
            let line = text.lines().count() + 1;
            let text = format!("{text}{} = {WRONG}\n", key.name);
            let errors = Config::parse(&text, "baton.toml").unwrap_err();
            let [problem] = errors.problems() else { panic!("{errors}\nin\n{text}") };
            assert_eq!(problem.line, line, "{text}");
            assert!(problem.path.ends_with(&format!(".{}", key.name)), "{problem}");
            let Fault::Wrong { expected, found } = &problem.fault else { panic!("{problem}") };
            assert_eq!((expected, found.as_str()), (&key.shape.words(), WRONG));
        }
    }
}

#[test]
fn a_custom_table_has_files_and_columns_and_a_column_a_header() {
    let missed = |text: &str| {
        let errors = Config::parse(&format!("{CUSTOM}{text}"), "baton.toml").unwrap_err();
        let [problem] = errors.problems() else { panic!("{errors}") };
        assert!(matches!(problem.fault, Fault::Missing { .. }), "{problem}");
        problem.path.clone()
    };
    let table = "source[1].tables.t";
    assert_eq!(missed("[source.tables.t]\ncolumns = { id = 'Id' }\n"), format!("{table}.files"));
    assert_eq!(missed("[source.tables.t]\nfiles = ['x']\n"), format!("{table}.columns"));
    assert_eq!(
        missed("[source.tables.t]\nfiles = ['x']\ncolumns = { id = { kind = 'day' } }\n"),
        format!("{table}.columns.id.header")
    );
}

#[test]
fn every_key_that_has_to_be_given_is_missed() {
    let mut missed = vec![];
    for context in contexts() {
        for key in context.section.keys {
            if let Absent::Refused = key.absent {
                let text = context.without(key.name);
                let errors = Config::parse(&text, "baton.toml").unwrap_err();
                let [problem] = errors.problems() else { panic!("{errors}\nin\n{text}") };
                assert!(matches!(problem.fault, Fault::Missing { .. }), "{problem}");
                missed.push(problem.path.clone());
            }
        }
    }
    assert_eq!(
        missed,
        [
            "source[1].name",
            "source[1].kind",
            "benchmark[1].metric",
            "benchmark[1].value",
            "benchmark[1].label",
            "benchmark[1].source",
            "rebase[1].metric",
            "rebase[1].date",
            "rebase[1].reason",
            "routing[1].to"
        ]
    );
}

#[test]
fn every_number_is_held_to_its_range() {
    let mut checked = 0;
    for context in contexts() {
        for key in context.section.keys {
            let Shape::Whole { least, most } = key.shape else { continue };
            for value in [i64::from(least) - 1, i64::from(most) + 1] {
                let text = format!("{}{} = {value}\n", context.without(key.name), key.name);
                let words = super::problems(&text);
                assert!(
                    words.contains(&format!(
                        "a whole number from {least} to {most}, found `{value}`"
                    )),
                    "{words}"
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 20, "{checked}");
}

#[test]
fn every_name_of_a_key_stands_once_in_its_section() {
    for context in contexts() {
        for key in context.section.keys {
            let alike = context.section.keys.iter().filter(|other| other.name == key.name);
            assert_eq!(alike.count(), 1, "{} {}", context.header, key.name);
        }
    }
}

#[test]
fn the_roles_are_those_of_the_contract() {
    let role = crate::contract::table("people").unwrap().column("role").unwrap();
    let crate::contract::Kind::Choice(words) = role.kind else { panic!("{role:?}") };
    for word in words {
        super::parsed(&format!("[people.x]\nrole = \"{word}\""));
    }
    let words = format!("one of `{}`", words.join("`, `"));
    assert!(super::problems("[people.x]\nrole = \"boss\"").contains(&words));
}

#[test]
fn the_fields_of_the_brief_are_columns_of_the_contract() {
    let tables = ["leads", "handoffs"].map(|name| crate::contract::table(name).unwrap());
    for field in Config::default().brief.mandatory() {
        assert!(tables.iter().any(|table| table.column(&field).is_some()), "{field}");
    }
}
