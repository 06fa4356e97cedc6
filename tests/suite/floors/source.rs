//! Rust text as words and signs, without comments and without what is compiled for tests alone.

/// A word, a sign or a text literal, and the line that it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// The word or sign; a text literal begins with `"` and has no closing quote.
    pub(super) text: String,
    /// Line, from 1.
    pub(super) line: usize,
}

/// One file of the house.
pub(super) struct Source {
    /// Path from the repository's root, with `/` between folders.
    pub(super) path: String,
    /// What is compiled into the binary.
    pub(super) tokens: Vec<Token>,
    /// Paths of the modules that are declared for tests alone: `src/stats/golden`.
    pub(super) test_modules: Vec<String>,
}

impl Source {
    /// The file's words and signs.
    pub(super) fn parse(path: &str, text: &str) -> Self {
        let (tokens, declared) = without_tests(&tokens(text));
        let folder = folder_of_modules(path);
        let beside = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let test_modules = declared.into_iter().map(|module| match module {
            Declared::Named(name) => format!("{folder}/{name}"),
            Declared::At(file) => format!("{beside}/{}", file.trim_end_matches(".rs")),
        });
        Self { path: path.to_owned(), tokens, test_modules: test_modules.collect() }
    }

    /// The room that the file belongs to: the folder or file under `src`.
    pub(super) fn room(&self) -> &str {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        below.split('/').next().unwrap_or(below).trim_end_matches(".rs")
    }

    /// Names of the modules from the room down to this file.
    pub(super) fn depth(&self) -> usize {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let names = below.trim_end_matches(".rs").trim_end_matches("/mod");
        names.split('/').count()
    }

    /// Whether the tokens from `at` are these.
    pub(super) fn stands(&self, at: usize, words: &[&str]) -> bool {
        stands(&self.tokens, at, words)
    }
}

/// Whether the tokens from `at` are these.
fn stands(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    let found = tokens.get(at..).unwrap_or_default();
    found.len() >= words.len() && found.iter().zip(words).all(|(token, word)| token.text == *word)
}

/// Where the modules of a file lie.
fn folder_of_modules(path: &str) -> &str {
    let stem = path.trim_end_matches(".rs");
    ["/mod", "/lib", "/main"].iter().find_map(|face| stem.strip_suffix(face)).unwrap_or(stem)
}

/// A module of a file, as it is declared.
enum Declared {
    Named(String),
    At(String),
}

/// The tokens without the items under `#[cfg(test)]`, and the modules declared there.
fn without_tests(all: &[Token]) -> (Vec<Token>, Vec<Declared>) {
    let (mut kept, mut declared, mut at) = (Vec::new(), Vec::new(), 0);
    while at < all.len() {
        if stands(all, at, &["#", "[", "cfg", "(", "test", ")", "]"]) {
            let end = end_of_item(all, at);
            declared.extend(declared_in(&all[at..end]));
            at = end;
        } else {
            kept.push(all[at].clone());
            at += 1;
        }
    }
    (kept, declared)
}

/// One past the item whose first attribute stands at `at`.
fn end_of_item(tokens: &[Token], mut at: usize) -> usize {
    while stands(tokens, at, &["#", "["]) {
        at = past_closing(tokens, at + 1);
    }
    while at < tokens.len() {
        match tokens[at].text.as_str() {
            ";" => return at + 1,
            "{" => return past_closing(tokens, at),
            _ => at += 1,
        }
    }
    at
}

/// One past what closes the bracket at `at`.
fn past_closing(tokens: &[Token], at: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, token) in tokens[at..].iter().enumerate() {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + offset + 1;
        }
    }
    tokens.len()
}

/// The module that an item declares without a body, if it is one.
fn declared_in(item: &[Token]) -> Option<Declared> {
    let at = item.iter().position(|token| token.text == "mod")?;
    let name = &item.get(at + 1)?.text;
    if item.get(at + 2)?.text != ";" {
        return None;
    }
    let path = item.iter().position(|token| token.text == "path");
    let file = path.and_then(|path| item.get(path + 2)?.text.strip_prefix('"'));
    Some(file.map_or_else(|| Declared::Named(name.clone()), |file| Declared::At(file.to_owned())))
}

/// Words, `::`, text literals and single signs; comments are left out.
fn tokens(text: &str) -> Vec<Token> {
    let (mut found, mut rest, mut line) = (Vec::new(), text, 1);
    while let Some(first) = rest.chars().next() {
        let (length, token) = next(rest, first);
        if let Some(text) = token {
            found.push(Token { text, line });
        }
        let (read, left) = rest.split_at(length);
        line += read.matches('\n').count();
        rest = left;
    }
    found
}

/// Length of what stands first, and the token that it is.
fn next(rest: &str, first: char) -> (usize, Option<String>) {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), None);
    }
    if rest.starts_with("/*") {
        return (rest.find("*/").map_or(rest.len(), |end| end + 2), None);
    }
    if let Some(hashes) = raw_text(rest) {
        let opening = rest.find('"').unwrap_or(0) + 1;
        let closing = format!("\"{}", "#".repeat(hashes));
        let end = rest[opening..].find(&closing).map_or(rest.len(), |end| opening + end);
        return ((end + closing.len()).min(rest.len()), Some(format!("\"{}", &rest[opening..end])));
    }
    if first == '"' {
        let end = end_of_text(rest);
        return (end + 1, Some(rest[..end].to_owned()));
    }
    if first == '\'' {
        return (letter(rest), None);
    }
    if word(first) {
        let end = rest.find(|c| !word(c)).unwrap_or(rest.len());
        return (end, Some(rest[..end].to_owned()));
    }
    if rest.starts_with("::") {
        return (2, Some("::".to_owned()));
    }
    (first.len_utf8(), (!first.is_whitespace()).then(|| first.to_string()))
}

/// The number of `#` of a raw text literal that stands first.
fn raw_text(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = after.chars().take_while(|c| *c == '#').count();
    after[hashes..].starts_with('"').then_some(hashes)
}

/// Where the text literal that stands first is closed.
fn end_of_text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    rest.len() - 1
}

/// Length of a letter in quotes, or of the quote of a lifetime.
fn letter(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    let Some((_, first)) = letters.next() else { return 1 };
    if first == '\\' {
        return rest[2..].find('\'').map_or(1, |end| if end == 0 { 4 } else { end + 3 });
    }
    match letters.next() {
        Some((at, '\'')) => at + 1,
        _ => 1,
    }
}

#[test]
fn comments_texts_and_tests_are_no_code() {
    let text = r##"//! polars
        /* fs */ fn a<'a>(x: &'a str) -> char { '"' } // env
        const RAW: &str = r#"a "quoted" std::time"#;
        const TEXT: &str = "a \" b"; const Q: char = '\''; const N: char = '\n';
        #[cfg(test)]
        #[path = "far_tests.rs"]
        mod tests;
        #[cfg(test)]
        mod golden;
        #[cfg(test)]
        mod inline { use std::fs; fn f() {} }
        #[cfg(test)]
        use std::{env, time};
        fn last() { crate::b::c() }"##;
    let source = Source::parse("src/a/b.rs", text);
    let words: Vec<&str> = source.tokens.iter().map(|token| token.text.as_str()).collect();
    for gone in ["polars", "fs", "env", "time", "golden", "inline"] {
        assert!(!words.contains(&gone), "{gone} in {words:?}");
    }
    assert!(words.contains(&"last") && words.contains(&"\"a \"quoted\" std::time"));
    assert_eq!(source.test_modules, ["src/a/far_tests", "src/a/b/golden"]);
    let last = source.tokens.iter().find(|token| token.text == "last");
    assert_eq!(last.map(|token| token.line), Some(14));
}
