//! Pieces of TOML: texts and names that hold anything, comments that stay comments.

use std::fmt::Write as _;

/// A text between quotes, on one line, whatever it holds.
pub(super) fn quoted(text: &str) -> String {
    let mut said = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => said.push_str("\\\""),
            '\\' => said.push_str("\\\\"),
            '\n' => said.push_str("\\n"),
            '\r' => said.push_str("\\r"),
            '\t' => said.push_str("\\t"),
            // What nobody sees is spelt out, so that nothing hides in a config.
            letter if is_unseen(letter) => {
                // Writing into a String can't fail.
                let _ = write!(said, "\\U{:08X}", u32::from(letter));
            }
            letter => said.push(letter),
        }
    }
    said.push('"');
    said
}

fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A list of texts.
pub(super) fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A text without what could end a comment or hide in it.
pub(super) fn plain(text: &str) -> String {
    let quoted = quoted(text);
    quoted.trim_start_matches('"').trim_end_matches('"').replace("\\\"", "\"")
}

/// A file's path as a pattern that matches it and nothing else.
pub(super) fn pattern(path: &str) -> String {
    path.chars()
        .map(|letter| match letter {
            '*' | '?' | '[' | ']' => format!("[{letter}]"),
            letter => letter.to_string(),
        })
        .collect()
}

/// A name that the config and SQL take, made of a header or a file's name; `taken` are those that
/// are in use.
pub(super) fn identifier(text: &str, taken: &[String]) -> String {
    let mut name = String::new();
    let mut before = ' ';
    for letter in text.chars() {
        let begins = letter.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit());
        if (begins || !letter.is_ascii_alphanumeric()) && !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
        if letter.is_ascii_alphanumeric() {
            name.push(letter.to_ascii_lowercase());
        }
        before = letter;
    }
    let name = name.trim_matches('_').to_owned();
    let name = match name.chars().next() {
        Some(first) if first.is_ascii_lowercase() => name,
        _ => format!("column_{name}").trim_end_matches('_').to_owned(),
    };
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| !taken.contains(name)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_back(text: &str) -> String {
        let table: toml::Table = format!("a = {}", quoted(text)).parse().unwrap();
        table["a"].as_str().unwrap().to_owned()
    }

    #[test]
    fn whatever_a_header_holds_is_read_back_as_it_was() {
        for text in [
            "a\"b",
            "a\\b",
            "a\nb\r\n",
            "\u{0}\u{7}\u{7f}\u{85}",
            "\u{202e}x\u{feff}",
            "Größe 名",
            "",
            "'''\"\"\"",
            "# [x]",
        ] {
            assert_eq!(read_back(text), text, "{text:?}");
            assert_eq!(quoted(text).lines().count(), 1);
            assert!(!plain(text).contains(['\n', '\r']));
        }
    }

    #[test]
    fn a_pattern_matches_its_file_and_no_other() {
        for name in ["exports/a[1].csv", "w*t?.csv", "plain.csv"] {
            let matcher = glob::Pattern::new(&pattern(name)).unwrap();
            assert!(matcher.matches(name), "{name}");
            assert!(!matcher.matches("exports/a1.csv"), "{name}");
        }
    }

    #[test]
    fn names_are_such_as_sql_takes_and_differ() {
        let taken = ["lead_id".to_owned()];
        assert_eq!(identifier("LeadId", &taken), "lead_id_2");
        assert_eq!(identifier("Create Date (UTC)", &[]), "create_date_utc");
        assert_eq!(identifier("1st touch", &[]), "column_1st_touch");
        assert_eq!(identifier("名前", &[]), "column");
        assert_eq!(identifier("", &["column".to_owned()]), "column_2");
    }
}
