//! The page in a language that has no Latin letter: what is still read in one is not from the phrases.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use crate::report::compose;
use crate::report::templates::Templates;
use crate::report::words::number::capital;
use crate::review::Review;

use super::{fixture, templates, templates_with};

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
    templates_with(ENGLISH, &serializer::serialize(&resource))
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
            } => *value = cyrillic(value),
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

/// Every text that the review brings: names, places in the exports, what the user wrote.
fn data(review: &Review) -> Vec<String> {
    let dump = format!("{review:?}");
    let zone = review.head.zone.name().to_owned();
    let mut found = BTreeSet::from([zone, OWN_FIELD.to_owned()]);
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

#[test]
fn every_fixed_word_of_the_page_is_a_phrase() {
    let templates = in_cyrillic();
    let mut wrong = BTreeSet::new();
    for (_, review) in fixture::all() {
        let data = data(&review);
        let page = compose(&review, &templates).unwrap().review_html;
        for words in read(&page) {
            if left(&words, &data).contains(|c: char| c.is_ascii_alphabetic()) {
                wrong.insert(words);
            }
        }
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "not from the phrases:\n{}", wrong.join("\n"));
}
