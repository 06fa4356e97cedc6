//! Command lines in documents, and the document of the command line.

use batonpass::cli::Cli;
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use super::markdown::{fenced, prose, spans};
use super::{document, documents};

/// The words of a line as a shell would give them, up to a comment, a pipe or a redirection.
fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    for c in line.chars() {
        if quote == Some(c) {
            quote = None;
        } else if quote.is_none() && "'\"".contains(c) {
            quote = Some(c);
            word.get_or_insert_default();
        } else if quote.is_none() && " \t".contains(c) {
            words.extend(word.take());
        } else if quote.is_none() && (">|;&".contains(c) || (c == '#' && word.is_none())) {
            break;
        } else {
            word.get_or_insert_default().push(c);
        }
    }
    words.extend(word);
    words
}

/// What stands from `baton` on in a line of a shell or of cron.
fn call(line: &str) -> Option<Vec<String>> {
    let words = words(line);
    let at = words.iter().position(|word| word == "baton" || word.ends_with("/baton"))?;
    // Further on in a line of a shell the name is an argument: of `cp`, say.
    (at == 0 || line.starts_with(|c: char| c.is_ascii_digit())).then(|| words[at..].to_vec())
}

/// Why a command line would be refused.
fn refused(words: &[String]) -> Option<String> {
    let command = Cli::command();
    // Prose names a command by its name alone: `baton show`.
    if let [_, name] = words
        && command.find_subcommand(name).is_some()
    {
        return None;
    }
    let error = Cli::try_parse_from(words).err()?;
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    (!asked).then(|| error.to_string())
}

#[test]
fn every_command_line_in_the_documents_parses() {
    let mut looked_at = 0;
    for path in documents() {
        let text = document(&path);
        let lines = fenced(&text, &["sh", "text", ""]).into_iter();
        let lines = lines.map(|line| line.trim().to_owned()).chain(spans(&text));
        for (line, words) in lines.filter_map(|line| call(&line).map(|words| (line, words))) {
            if words.len() > 1 {
                looked_at += 1;
                let why = refused(&words);
                assert!(why.is_none(), "{path}: `{line}`: {}", why.unwrap_or_default());
            }
        }
    }
    assert!(looked_at > 30, "{looked_at}");
}

#[test]
fn a_wrong_command_line_would_be_seen() {
    let of = |line: &str| refused(&call(line).unwrap()).is_some();
    assert!(of("baton report --no-such-option"));
    assert!(of("30 6 * * 1  /usr/local/bin/baton report --outt x >> log 2>&1"));
    assert!(of("baton swing"));
    assert!(!of("baton query exports/ 'SELECT 1 AS n' --format csv > n.csv"));
    assert!(call("target/release/baton | wc").is_some_and(|words| words.len() == 1));
    assert!(call("cp target/release/baton /usr/local/bin").is_none());
}

/// The section of docs/cli.md under the heading of a command, or under another heading.
fn section<'a>(text: &'a str, heading: &str) -> &'a str {
    let start = text.find(&format!("\n## {heading}\n"));
    let start = start.unwrap_or_else(|| panic!("docs/cli.md has no section `{heading}`"));
    let rest = &text[start + 4..];
    &rest[..rest.find("\n## ").unwrap_or(rest.len())]
}

/// What a section should say of an option: its flags, its variable, its words, its default.
fn said_of(option: &clap::Arg) -> Vec<String> {
    let mut said = Vec::new();
    said.extend(option.get_long().map(|long| format!("`--{long}`")));
    said.extend(option.get_short().map(|short| format!("`-{short}`")));
    said.extend(option.get_env().map(|env| format!("`{}`", env.to_string_lossy())));
    if option.get_action().takes_values() {
        let words = option.get_possible_values();
        said.extend(words.iter().map(|word| format!("`{}`", word.get_name())));
        let defaults = option.get_default_values().iter().map(|text| text.to_string_lossy());
        said.extend(defaults.map(std::borrow::Cow::into_owned));
    }
    said
}

#[test]
fn every_option_of_every_command_is_in_the_document() {
    let text = document("docs/cli.md");
    let mut root = Cli::command();
    root.build();
    let mut looked_at = 0;
    let mut faults = Vec::new();
    for command in root.get_subcommands().filter(|command| command.get_name() != "help") {
        let name = command.get_name();
        let mut there = section(&text, &format!("`baton {name}`")).to_owned();
        there.push_str(section(&text, "For every command"));
        if command.get_arguments().any(|option| option.get_id() == "exports") {
            there.push_str(section(&text, "Where the data comes from"));
        }
        for option in command.get_arguments() {
            looked_at += 1;
            let lacks = said_of(option).into_iter().filter(|said| !there.contains(said.as_str()));
            faults.extend(lacks.map(|said| format!("baton {name}: {said}")));
        }
    }
    assert!(looked_at > 40, "{looked_at}");
    assert!(faults.is_empty(), "docs/cli.md lacks:\n{}", faults.join("\n"));
}

#[test]
fn every_option_in_the_document_is_one() {
    let mut root = Cli::command();
    root.build();
    let commands = root.get_subcommands().chain([&root]);
    let known: Vec<String> = commands
        .flat_map(clap::Command::get_arguments)
        .filter_map(|option| option.get_long().map(|long| format!("--{long}")))
        .collect();
    for path in ["docs/cli.md", "docs/cron.md"] {
        for span in spans(&prose(&document(path))).iter().filter(|span| span.starts_with("--")) {
            let option = span.split([' ', '=']).next().unwrap_or(span);
            assert!(known.iter().any(|known| known == option), "{path}: `{span}` is no option");
        }
    }
}

#[test]
fn every_exit_code_is_in_the_documents() {
    for path in ["docs/cli.md", "docs/cron.md"] {
        let text = document(path);
        for code in 0..=4 {
            assert!(text.contains(&format!("\n| {code} | ")), "{path} lacks exit code {code}");
        }
    }
}
