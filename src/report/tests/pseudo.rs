//! Every page in a language that has no Latin letter: what is still read in one is not from the phrases.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use crate::report::briefs::fixture as briefs;
use crate::report::templates::Templates;
use crate::report::words::number::capital;
use crate::report::{
    Pages, PeopleIn, compose, compose_brief_runs, compose_briefs, compose_index, compose_with,
    gate_table, parse_index_entry,
};
use crate::review::Review;

use super::{fixture, templates};

const ENGLISH: &str = "phrases/en.ftl";

/// Attributes that are read or spoken.
const SPOKEN: [&str; 6] =
    ["aria-label", "title", "alt", "placeholder", "aria-description", "data-l"];

/// The templates with every letter of every phrase in another script.
fn in_cyrillic() -> Templates {
    let templates = templates();
    let (_, text) = templates.texts().find(|(name, _)| *name == ENGLISH).unwrap();
    let mut resource = parser::parse(text.to_owned()).unwrap();
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        let own = message.value.iter_mut();
        for pattern in own.chain(message.attributes.iter_mut().map(|of| &mut of.value)) {
            rewrite(pattern);
        }
    }
    let mut all: BTreeMap<String, String> =
        templates.texts().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    all.insert(ENGLISH.to_owned(), serializer::serialize(&resource));
    for (name, quoted) in [("introduction.txt", "\""), ("questions.toml", "\"")] {
        let text = all[name].replace(" + ", " / ");
        all.insert(name.to_owned(), sentences(&text, quoted));
    }
    Templates::new(all).unwrap()
}

/// A text with its words in the other script: outside of `{{ … }}`, and between quotes where they are words
/// for a reader (a gap, a question) and no key.
fn sentences(text: &str, quote: &str) -> String {
    let mut out = String::new();
    for (place, part) in text.split(quote).enumerate() {
        let is_quoted = place % 2 == 1;
        let is_words = is_quoted && (part.contains(' ') || text.starts_with("Subject"));
        if place > 0 {
            out.push_str(quote);
        }
        out.push_str(&if is_words { cyrillic(part) } else { part.to_owned() });
    }
    if !out.starts_with("Subject") {
        return out;
    }
    let mut mixed = String::new();
    for (place, part) in out.split("{{").enumerate() {
        let (inside, outside) =
            if place == 0 { ("", part) } else { part.split_once("}}").unwrap() };
        if place > 0 {
            mixed.extend(["{{", inside, "}}"]);
        }
        mixed.push_str(&cyrillic(outside));
    }
    mixed.replacen(&cyrillic("Subject:"), "Subject:", 1)
}

fn rewrite(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    rewrite(&mut variant.value);
                }
            }
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                if !value.starts_with('\\') {
                    *value = cyrillic(value);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn cyrillic(text: &str) -> String {
    let other = |c: char| {
        let from = match c {
            'a'..='z' => Some(('a', 'а')),
            'A'..='Z' => Some(('A', 'А')),
            _ => None,
        };
        from.and_then(|(from, to)| char::from_u32(u32::from(c) - u32::from(from) + u32::from(to)))
    };
    text.chars().map(|c| other(c).unwrap_or(c)).collect()
}

/// What is read on a page: words between tags and in spoken attributes; no style, script or query.
fn read(page: &str) -> Vec<String> {
    let mut text = page.to_owned();
    for (open, close) in
        [("<style", "</style>"), ("<script", "</script>"), ("<pre", "</pre>"), ("<code", "</code>")]
    {
        while let Some(start) = text.find(open) {
            let end = text[start..].find(close).map_or(text.len(), |end| start + end + close.len());
            text.replace_range(start..end, "");
        }
    }
    let mut found = Vec::new();
    for part in text.split('<').skip(1) {
        let (tag, words) = part.split_once('>').unwrap_or((part, ""));
        found.push(plain(words));
        for name in SPOKEN {
            let start = format!(" {name}=\"");
            let value = tag.split_once(&start).and_then(|(_, rest)| rest.split('"').next());
            found.extend(value.map(plain));
        }
    }
    found
}

fn plain(words: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", "\u{a0}"),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ];
    named.into_iter().fold(words.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// A field that only the fixture has, as the page spells it.
const OWN_FIELD: &str = "buying committee";

/// Every text that the data bring: names, places in the exports, what the user wrote.
fn data(of: &impl std::fmt::Debug, more: &[&str]) -> Vec<String> {
    let dump = format!("{of:?}");
    let mut found: BTreeSet<String> = more.iter().map(|&text| text.to_owned()).collect();
    found.insert(OWN_FIELD.to_owned());
    let mut rest = dump.as_str();
    while let Some((_, after)) = rest.split_once('"') {
        let mut end = 0;
        let mut escaped = false;
        for (at, c) in after.char_indices() {
            if c == '"' && !escaped {
                end = at;
                break;
            }
            escaped = c == '\\' && !escaped;
        }
        let text = after[..end].replace("\\\"", "\"").replace("\\'", "'");
        // A name at the head of a line has a capital.
        found.extend([capital(&text), text]);
        rest = &after[end + 1..];
    }
    let mut found: Vec<String> = found.into_iter().filter(|text| !text.is_empty()).collect();
    found.sort_by_key(|text| std::cmp::Reverse(text.chars().count()));
    found
}

/// What is left of the words when the data is taken out, whole or cut short by a figure.
fn left(words: &str, data: &[String]) -> String {
    let mut words = words.to_owned();
    if let Some(cut) = words.strip_suffix('…').map(str::trim_end)
        && data.iter().any(|known| known.contains(cut))
    {
        return String::new();
    }
    for known in data.iter().filter(|known| known.contains(|c: char| c.is_ascii_alphabetic())) {
        if words.contains(known.as_str()) {
            words = words.replace(known.as_str(), "");
        }
    }
    words
}

/// The words without those that stand in two lines of a figure and are one text of the data.
fn apart<'a>(words: &'a [String], data: &[String]) -> Vec<&'a String> {
    let is_one = |pair: &[String]| data.contains(&pair.join(" "));
    let is_part = |at: usize| {
        let before = at.checked_sub(1).is_some_and(|before| is_one(&words[before..=at]));
        before || words.get(at..at + 2).is_some_and(is_one)
    };
    words.iter().enumerate().filter(|(at, _)| !is_part(*at)).map(|(_, words)| words).collect()
}

/// Words in which a Latin letter is left.
#[derive(Default)]
struct Wrong(BTreeSet<String>);

impl Wrong {
    fn look(&mut self, file: &str, words: impl IntoIterator<Item = String>, data: &[String]) {
        let latin = |words: &str| words.contains(|c: char| c.is_ascii_alphabetic());
        let words: Vec<String> = words.into_iter().filter(|words| !words.is_empty()).collect();
        let words: BTreeSet<&String> =
            apart(&words, data).into_iter().filter(|words| latin(words)).collect();
        for words in words {
            if latin(&left(words, data)) {
                self.0.insert(format!("{file}: {words}"));
            }
        }
    }

    fn none(self) {
        let wrong: Vec<String> = self.0.into_iter().collect();
        assert!(wrong.is_empty(), "not from the phrases:\n{}", wrong.join("\n"));
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// The review with so many people that each has a file.
fn split(review: &Review, templates: &Templates) -> Pages {
    let mut many = review.clone();
    many.persons = many.persons.iter().cycle().take(41).cloned().collect();
    let pages = compose_with(&many, templates, PeopleIn::Files).unwrap();
    assert_eq!(pages.people.len(), 41);
    pages
}

#[test]
fn every_fixed_word_of_the_page_and_of_what_goes_with_it_is_a_phrase() {
    let templates = in_cyrillic();
    let mut wrong = Wrong::default();
    let mut entries = Vec::new();
    let mut all = Vec::new();
    for (name, review) in fixture::all() {
        let data = data(&review, &[review.head.zone.name()]);
        let pages = compose(&review, &templates).unwrap();
        wrong.look("review.html", read(&pages.review_html), &data);
        wrong.look("summary.html", read(&pages.summary_html), &data);
        wrong.look("summary.txt", lines(&pages.summary_txt), &data);
        if name == "rich" {
            let split = split(&review, &templates);
            wrong.look("review.html, split", read(&split.review_html), &data);
            for (file, page) in &split.people {
                wrong.look(file, read(page), &data);
            }
        }
        entries.push(parse_index_entry(&pages.run_json).unwrap());
        all.extend(data);
    }
    let index = compose_index("en", "Title", &entries, &templates).unwrap();
    all.push("Title".to_owned());
    wrong.look("index.html", read(&index), &all);
    wrong.none();
}

#[test]
fn every_fixed_word_of_briefs_and_of_what_goes_with_them_is_a_phrase() {
    let templates = in_cyrillic();
    let mut wrong = Wrong::default();
    for set in briefs::sets() {
        // Files that a page names, and a field of theirs that words stand in for.
        let data = data(&set, &[set.zone.name(), ".eml", "briefs.json"]);
        for (file, text) in &compose_briefs(&set, &templates).unwrap().files {
            match file.rsplit_once('.').unwrap().1 {
                "html" => wrong.look(file, read(text), &data),
                "txt" => wrong.look(file, lines(text), &data),
                "ics" => {
                    let text = text.replace("\r\n ", "");
                    let said = ["SUMMARY:", "DESCRIPTION:"];
                    let said = said.iter().filter_map(|name| {
                        let line = text.lines().find_map(|line| line.strip_prefix(name))?;
                        Some(line.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";"))
                    });
                    let said: Vec<String> = said.flat_map(|text| lines(&text)).collect();
                    assert_eq!(said.len(), 7, "{text}");
                    wrong.look(file, said, &data);
                }
                _ => {}
            }
        }
    }
    let runs = compose_brief_runs("en", "Title", &["2026-11-15".to_owned()], &templates).unwrap();
    wrong.look("runs", read(&runs), &["Title".to_owned()]);
    let gate = briefs::gate();
    let table = gate_table(&gate, "en", &templates).unwrap();
    wrong.look("gate", lines(&table), &data(&gate, &[]));
    wrong.none();
}
