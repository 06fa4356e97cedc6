//! The sample's review and briefs in each language: nothing on them is left in English but what the data say.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Words that hold English sentences together, and that German and Spanish don't have.
const ENGLISH: [&str; 22] = [
    "the", "of", "and", "with", "which", "from", "without", "are", "were", "been", "have", "that",
    "than", "those", "this", "not", "by", "for", "their", "into", "only", "whose",
];

fn baton(args: &[&str], config: &Path, out: &Path) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_baton"))
        .args(args)
        .arg("--config")
        .arg(config)
        .arg("--out")
        .arg(out)
        .current_dir(ROOT)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// A config of the sample in another language, beside a copy of what it names.
fn spoken(folder: &Path, locale: &str) -> PathBuf {
    let text = fs::read_to_string(format!("{ROOT}/sample_data/baton.toml")).unwrap();
    let path = folder.join("baton.toml");
    let line = format!("[report]\nlocale = \"{locale}\"");
    fs::write(&path, text.replacen("[report]", &line, 1)).unwrap();
    fs::copy(format!("{ROOT}/sample_data/actions.csv"), folder.join("actions.csv")).unwrap();
    path
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// What is read in a page or a text: without style, script and queries, in pieces between tags.
fn read(text: &str) -> Vec<String> {
    let mut text = text.to_owned();
    for (open, close) in [("<style", "</style>"), ("<script", "</script>"), ("<code", "</code>")] {
        while let Some(start) = text.find(open) {
            let end = text[start..].find(close).map_or(text.len(), |end| start + end + close.len());
            text.replace_range(start..end, "");
        }
    }
    let spoken = ["aria-label", "title", "alt", "data-l"];
    let mut found = Vec::new();
    for part in text.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or(("", part));
        found.extend(words.lines().map(str::to_owned));
        for name in spoken {
            let start = format!(" {name}=\"");
            let value = tag.split_once(&start).and_then(|(_, rest)| rest.split('"').next());
            found.extend(value.map(str::to_owned));
        }
    }
    let named =
        [("&#x27;", "'"), ("&#39;", "'"), ("&quot;", "\""), ("&#x2f;", "/"), ("&amp;", "&")];
    let plain = |text: String| named.iter().fold(text, |text, (from, to)| text.replace(from, to));
    found.into_iter().map(plain).collect()
}

fn has_english(text: &str) -> bool {
    let is_between = |c: char| !(c.is_alphanumeric() || c == '_' || c == '-');
    text.split(is_between).any(|word| ENGLISH.contains(&word.to_lowercase().as_str()))
}

/// What the sample's exports and its config say in English, the longest first.
fn said_by_the_data() -> Vec<String> {
    let mut all = BTreeSet::new();
    let mut tables = files(Path::new(&format!("{ROOT}/sample_data/canonical")));
    tables.push(format!("{ROOT}/sample_data/actions.csv").into());
    for path in tables {
        let mut rows = csv::Reader::from_path(path).unwrap();
        for row in rows.records() {
            let row = row.unwrap();
            let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let said = row.iter().filter(|text| has_english(text));
            all.extend(said.map(|text| plain(&text.to_lowercase())));
        }
    }
    let config = fs::read_to_string(format!("{ROOT}/sample_data/baton.toml")).unwrap();
    let quoted = config.split('"').skip(1).step_by(2);
    all.extend(quoted.filter(|text| has_english(text)).map(str::to_lowercase));
    let mut all: Vec<String> = all.into_iter().collect();
    all.sort_by_key(|text| std::cmp::Reverse(text.len()));
    all
}

/// Sentences with an English word that is not in a quotation of the data.
fn english(pieces: Vec<String>, data: &[String]) -> BTreeSet<String> {
    let is_left = |text: &String| {
        let mut left = text.to_lowercase();
        for said in data {
            left = left.replace(said.as_str(), "");
        }
        has_english(&left)
    };
    pieces.into_iter().filter(|text| has_english(text) && is_left(text)).collect()
}

fn nothing_is_left_in_english(locale: &str) {
    let folder = tempfile::tempdir().unwrap();
    let (config, data) = (spoken(folder.path(), locale), said_by_the_data());
    let (review, briefs) = (folder.path().join("review"), folder.path().join("briefs"));
    baton(&["report", "sample_data/canonical"], &config, &review);
    baton(&["briefs", "sample_data/canonical"], &config, &briefs);
    let mut found = BTreeSet::new();
    let mut looked_at = 0;
    for path in files(&review).into_iter().chain(files(&briefs)) {
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        let is_latest = path.components().any(|part| part.as_os_str() == "latest");
        if is_latest || !["html", "txt"].contains(&kind) {
            continue;
        }
        looked_at += 1;
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            kind == "txt" || text.contains(&format!("<html lang=\"{locale}\">")),
            "{}",
            path.display()
        );
        let name = path.file_name().unwrap().to_str().unwrap();
        found.extend(english(read(&text), &data).into_iter().map(|text| format!("{name}: {text}")));
    }
    assert!(looked_at > 8, "{looked_at}");
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "{locale}:\n{}", found.join("\n"));
}

#[test]
fn nothing_is_left_in_english_on_a_german_page() {
    nothing_is_left_in_english("de-DE");
}

#[test]
fn nothing_is_left_in_english_on_a_spanish_page() {
    nothing_is_left_in_english("es-ES");
}

#[test]
fn the_net_catches_english_and_lets_quotations_through() {
    let data = ["we ask for the budget".to_owned()];
    let pieces = [
        "What the rules found",
        "We ask for the budget.",
        "Bisher: we ask for the budget",
        "Was nun",
    ];
    let found = english(pieces.map(str::to_owned).into(), &data);
    assert_eq!(found, BTreeSet::from(["What the rules found".to_owned()]));
}

fn edge(folder: &Path, phrases: &str) -> Output {
    let text = fs::read_to_string(format!("{ROOT}/tests/fixtures/edge/baton.toml")).unwrap();
    let config = folder.join("baton.toml");
    fs::write(&config, text.replacen("[report]", "[report]\nlocale = \"de-DE\"", 1)).unwrap();
    fs::create_dir_all(folder.join("own/phrases")).unwrap();
    fs::write(folder.join("own/phrases/de.ftl"), phrases).unwrap();
    Command::new(env!("CARGO_BIN_EXE_baton"))
        .args(["report", "tests/fixtures/edge", "--config"])
        .arg(&config)
        .arg("--templates")
        .arg(folder.join("own"))
        .arg("--out")
        .arg(folder.join("out"))
        .current_dir(ROOT)
        .output()
        .unwrap()
}

#[test]
fn a_phrase_of_the_users_own_replaces_one_and_leaves_the_language_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let own = "section-trust = Wie gut die Daten sind\ncheck-unknown_people = Unbekannte Leute\n";
    let output = edge(folder.path(), own);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let page = fs::read_to_string(folder.path().join("out/latest/review.html")).unwrap();
    assert!(page.contains("Wie gut die Daten sind") && !page.contains(">Datenqualität<"));
    assert!(page.contains("Unbekannte Leute"), "a check in the user's words");
    assert!(page.contains("Was jede Kennzahl bedeutet"), "the others stay");
}

#[test]
fn a_phrase_that_no_page_has_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let output = edge(folder.path(), "section-trusst = Daten\n");
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && words.contains("no phrase `section-trusst`"), "{words}");
    assert!(!folder.path().join("out").join("latest").exists());
}
