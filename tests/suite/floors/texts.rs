//! What no text of the repository may hold, and how long a file may be.

/// Most lines of a source file.
const MOST_LINES: usize = 400;
/// Lines above which a file is told of.
const MANY_LINES: usize = 300;

/// What the templates may pass on unescaped, and where it comes from.
const SAFE: [(&str, &str); 8] = [
    ("figure.wide", "a chart drawn by `charts`"),
    ("figure.narrow", "a chart drawn by `charts`"),
    ("tile.spark", "a chart drawn by `charts`"),
    ("row.plot", "a chart drawn by `charts`"),
    ("trail.svg", "a chart drawn by `charts`"),
    ("person.spark", "a chart drawn by `charts`"),
    ("style", "the built-in or overridden style sheet"),
    ("script", "the built-in or overridden script"),
];

/// Marks of work put off, in halves, so that this list is not one of them.
const PUT_OFF: [[&str; 2]; 6] =
    [["TO", "DO"], ["FIX", "ME"], ["HA", "CK:"], ["for ", "now"], ["db", "g!("], ["to", "do!("]];
/// Words of the workplace, in halves.
const WORKPLACE: [[&str; 2]; 4] =
    [["../sha", "red"], ["/wo", "rk/"], ["shared/", "docs"], ["/tmp/br", "ief"]];
/// Names for whoever worked there, in halves; looked for as whole words.
const WORKERS: [[&str; 2]; 4] =
    [["hel", "per"], ["hel", "pers"], ["ses", "sion"], ["ses", "sions"]];
/// The one file whose words are other people's names.
const LOCK: &str = "Cargo.lock";

/// Lines of a text that hold what was put off or belongs to the workplace.
fn strays(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let lower = line.to_lowercase();
        let whole = |word: &str| lower.split(|c: char| !c.is_alphanumeric()).any(|w| w == word);
        let marks = PUT_OFF.iter().chain(&WORKPLACE).map(|halves| halves.concat());
        let held = marks.filter(|mark| line.contains(mark.as_str()));
        let workers = WORKERS.iter().map(|halves| halves.concat()).filter(|word| whole(word));
        found.extend(held.chain(workers).map(|word| format!("{path}:{}: `{word}`", number + 1)));
    }
    found
}

/// Expressions and statements of a template that do more than put words in place.
fn deeds(path: &str, template: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (open, close) in [("{{", "}}"), ("{%", "%}")] {
        for part in template.split(open).skip(1) {
            let inner = part.split(close).next().unwrap_or_default().trim_matches('-').trim();
            let reason = if open == "{{" { expression(inner) } else { statement(inner) };
            found.extend(reason.map(|reason| format!("{path}: `{inner}` {reason}")));
        }
    }
    found
}

fn expression(inner: &str) -> Option<&'static str> {
    match inner.split_once('|') {
        Some((_, filter)) if filter.trim() != "safe" => Some("uses a filter other than `safe`"),
        Some((name, _)) if !SAFE.iter().any(|(safe, _)| *safe == name.trim()) => {
            Some("passes on what is no figure")
        }
        None if inner.contains(['+', '*', '/', '%', '~']) || inner.contains(" - ") => {
            Some("computes")
        }
        _ => None,
    }
}

fn statement(inner: &str) -> Option<&'static str> {
    if inner.starts_with("set") {
        return Some("keeps a value");
    }
    (inner.contains(['|', '+', '*', '/', '~'])).then_some("computes or filters")
}

/// Files that are too long, and those that are nearly so.
fn long(path: &str, text: &str) -> (Option<String>, Option<String>) {
    let lines = text.lines().count();
    let told = format!("{path}: {lines} lines");
    match lines {
        _ if lines > MOST_LINES => (Some(told), None),
        _ if lines > MANY_LINES => (None, Some(told)),
        _ => (None, None),
    }
}

#[test]
fn nothing_is_put_off_and_nothing_tells_of_the_workplace() {
    let texts = super::texts();
    let ours = texts.iter().filter(|(path, _)| path != LOCK);
    let found: Vec<String> = ours.flat_map(|(path, text)| strays(path, text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_template_puts_words_in_place_and_does_nothing_else() {
    let texts = super::texts();
    let templates = texts
        .iter()
        .filter(|(path, _)| path.starts_with("report_templates/") && super::ending(path) == "html");
    let templates: Vec<_> = templates.collect();
    assert!(templates.len() > 5);
    let found: Vec<String> = templates.iter().flat_map(|(path, text)| deeds(path, text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    for (name, from) in SAFE {
        let used = templates.iter().any(|(_, text)| text.contains(&format!("{{{{ {name} | safe")));
        assert!(used, "`{name}` ({from}) may be passed on, and no template does");
    }
}

#[test]
fn no_source_file_is_longer_than_four_hundred_lines() {
    let texts = super::texts();
    let sources = texts
        .iter()
        .filter(|(path, _)| super::ending(path) == "rs" || super::ending(path) == "sql");
    let (over, near): (Vec<_>, Vec<_>) = sources.map(|(path, text)| long(path, text)).unzip();
    for path in near.into_iter().flatten() {
        println!("long: {path}");
    }
    let over: Vec<String> = over.into_iter().flatten().collect();
    assert!(over.is_empty(), "{}", over.join("\n"));
}

#[test]
fn every_source_file_opens_with_a_sentence_and_every_room_says_in_out_and_never() {
    let texts = super::texts();
    let rust =
        texts.iter().filter(|(path, _)| path.starts_with("src/") && super::ending(path) == "rs");
    let mut found = Vec::new();
    for (path, text) in rust {
        if !text.starts_with("//! ") {
            found.push(format!("{path}: opens without a sentence"));
        }
        let is_face = path.matches('/').count() == 2 && path.ends_with("/mod.rs");
        let says = |word: &str| text.lines().any(|line| line.starts_with(&format!("//! {word}:")));
        if is_face && !["In", "Out", "Never"].iter().all(|word| says(word)) {
            found.push(format!("{path}: does not say in, out, never"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_snapshot_waits_to_be_looked_at() {
    let waiting = |path: &str| super::ending(path) == "pending-snap" || path.ends_with(".snap.new");
    let found: Vec<&str> =
        super::texts().iter().map(|(path, _)| path.as_str()).filter(|path| waiting(path)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn clippy_is_told_to_deny_and_how_long_a_function_may_be() {
    let texts = super::texts();
    let of = |name: &str| texts.iter().find(|(path, _)| path == name).unwrap().1.clone();
    let (manifest, clippy) = (of("Cargo.toml"), of("clippy.toml"));
    for lint in ["all", "pedantic"] {
        assert!(manifest.contains(&format!("{lint} = {{ level = \"deny\"")), "{lint}");
    }
    for lint in ["unwrap_used", "expect_used", "panic", "float_cmp", "print_stdout", "missing_docs"]
    {
        assert!(manifest.contains(&format!("\n{lint} = \"deny\"")), "{lint}");
    }
    for bound in ["cognitive-complexity-threshold = 15", "too-many-lines-threshold = 50"] {
        assert!(clippy.contains(bound), "{bound}");
    }
}

#[test]
fn each_stray_word_is_seen_with_its_line() {
    for halves in PUT_OFF.iter().chain(&WORKPLACE).chain(&WORKERS) {
        let word = halves.concat();
        let found = strays("a.md", &format!("fine\nhere {word} it is\n"));
        assert_eq!(found, [format!("a.md:2: `{word}`")], "{word}");
    }
    let close =
        format!("a{}ful {}less obsession", WORKERS[0].concat(), PUT_OFF[0].concat().to_lowercase());
    assert_eq!(strays("a.md", &close), [""; 0], "{close}");
}

#[test]
fn a_template_that_computes_filters_or_passes_on_text_is_seen() {
    for (template, reason) in [
        ("<p>{{ share * 100 }}</p>", "computes"),
        ("{{ n + 1 }}", "computes"),
        ("{{ name | upper }}", "uses a filter other than `safe`"),
        ("{{ company | safe }}", "passes on what is no figure"),
        ("{{ style | safe | upper }}", "uses a filter other than `safe`"),
        ("{%- set n = 1 %}", "keeps a value"),
        ("{% if rows | length %}", "computes or filters"),
    ] {
        let found = deeds("a.html", template);
        assert!(found.len() == 1 && found[0].ends_with(reason), "{template}: {found:?}");
    }
    let fine = "{% for row in rows %}{{ row.name }}{{ figure.wide | safe }}{% endfor %}";
    assert_eq!(deeds("a.html", fine), [""; 0]);
}

#[test]
fn a_file_of_four_hundred_and_one_lines_is_seen() {
    assert_eq!(long("a.rs", &"x\n".repeat(300)), (None, None));
    assert_eq!(long("a.rs", &"x\n".repeat(400)), (None, Some("a.rs: 400 lines".to_owned())));
    assert_eq!(long("a.rs", &"x\n".repeat(401)).0.as_deref(), Some("a.rs: 401 lines"));
}
