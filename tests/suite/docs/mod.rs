//! The documents stay true: what they name is there, and what they show can be done.

mod commands;
mod contents;
mod links;
mod markdown;
mod methods;

use std::path::{Path, PathBuf};
use std::process::Command;

/// The repository's folder.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a document.
fn document(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|cause| panic!("{path}: {cause}"))
}

/// Every document of ours, as paths from the root.
fn documents() -> Vec<String> {
    let mut found = Vec::new();
    for folder in [".", "docs", "sample_data", "tests", "queries", "report_templates"] {
        walk(&root().join(folder), folder != ".", &mut found);
    }
    let own = |path: PathBuf| path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
    let mut found: Vec<String> = found.into_iter().map(own).collect();
    found.sort();
    assert!(found.iter().any(|path| path == "README.md"), "{found:?}");
    assert!(found.len() > 10, "{found:?}");
    found
}

fn walk(folder: &Path, below: bool, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().map(Result::unwrap) {
        let path = folder.join(entry.file_name()).components().collect::<PathBuf>();
        if path.is_dir() && below && !path.ends_with("node_modules") {
            walk(&path, below, found);
        } else if path.extension().is_some_and(|end| end == "md") {
            found.push(path);
        }
    }
}

/// What `make -n` says of these goals.
fn make_dry(goals: &[&str]) -> std::process::Output {
    Command::new("make").current_dir(root()).arg("-n").args(goals).output().unwrap()
}

#[test]
fn make_test_runs_every_runner() {
    let told = make_dry(&["test"]);
    let warned = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success() && !warned.contains("warning"), "{warned}");
    let told = String::from_utf8(told.stdout).unwrap();
    for step in ["cargo fmt", "cargo test", "cargo nextest", "npm ci", "tests/browser/run.mjs"] {
        assert!(told.contains(step), "`make test` doesn't run {step}");
    }
}

#[test]
fn the_goals_of_make_that_documents_name_are_there() {
    let mut named = 0;
    for path in documents() {
        let text = document(&path);
        for line in markdown::fenced(&text, &["sh"]).into_iter().chain(markdown::spans(&text)) {
            if let Some(goal) = line.strip_prefix("make ") {
                let goal = goal.split_whitespace().next().unwrap();
                named += 1;
                assert!(make_dry(&[goal]).status.success(), "{path}: no goal `{goal}`");
            }
        }
    }
    assert!(named > 5, "{named}");
}

#[test]
fn what_ci_runs_is_make_test() {
    let run = document(".ci/run");
    assert!(run.lines().any(|line| line == "exec make test"), "{run}");
}
