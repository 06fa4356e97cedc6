//! The few parts of Markdown that the documents use.

/// The lines of fenced blocks in one of these languages.
pub(super) fn fenced(text: &str, languages: &[&str]) -> Vec<String> {
    blocks(text, languages).iter().flat_map(|block| block.lines().map(str::to_owned)).collect()
}

/// The fenced blocks in one of these languages.
pub(super) fn blocks(text: &str, languages: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<(bool, Vec<&str>)> = None;
    for line in text.lines() {
        match (line.trim_start().strip_prefix("```"), &mut open) {
            (Some(_), Some((wanted, lines))) => {
                if *wanted {
                    found.push(lines.join("\n"));
                }
                open = None;
            }
            (Some(language), None) => open = Some((languages.contains(&language), Vec::new())),
            (None, Some((_, lines))) => lines.push(line),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a fence is not closed");
    found
}

/// The text outside fenced blocks.
pub(super) fn prose(text: &str) -> String {
    let mut inside = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            inside = !inside;
        } else if !inside {
            lines.push(line);
        }
    }
    lines.join("\n")
}

/// What stands between single backticks, outside fenced blocks.
pub(super) fn spans(text: &str) -> Vec<String> {
    let prose = prose(text);
    let mut found = Vec::new();
    for paragraph in prose.split("\n\n") {
        let inside = paragraph.split('`').skip(1).step_by(2);
        found.extend(inside.map(|span| span.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    found
}

/// Targets of links and pictures, outside fenced blocks.
pub(super) fn targets(text: &str) -> Vec<String> {
    let prose = prose(text);
    let after = prose.split("](").skip(1);
    after.filter_map(|rest| rest.split_once(')').map(|(target, _)| target.to_owned())).collect()
}

/// The anchors of the headings, as GitHub makes them.
pub(super) fn anchors(text: &str) -> Vec<String> {
    let prose = prose(text);
    let headings = prose.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| anchor(line.trim_start_matches('#').trim())).collect()
}

fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}

#[test]
fn markdown_is_read_as_it_is_meant() {
    let text =
        "# Why *this*, now?\nSee [a](b.md#c) and `two\nwords`.\n\n```sh\nbaton x\n```\n`three`";
    assert_eq!(fenced(text, &["sh"]), ["baton x"]);
    assert_eq!(fenced(text, &["toml"]), [""; 0]);
    assert_eq!(spans(text), ["two words", "three"]);
    assert_eq!(targets(text), ["b.md#c"]);
    assert_eq!(anchors(text), ["why-this-now"]);
}
