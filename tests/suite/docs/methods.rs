//! METHODS.md tells of every statistic, and every reference value is held against the code.

use super::{document, root};

/// Files that hold no statistic: checked inputs, numbers, and tests.
const NO_STATISTIC: [&str; 11] = [
    "confidence.rs",
    "coverage.rs",
    "fraction.rs",
    "golden.rs",
    "incidence/tests.rs",
    "interval.rs",
    "mod.rs",
    "number.rs",
    "p_value.rs",
    "survival/mod.rs",
    "tally.rs",
];

fn files_below(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == ending) {
                let own = path.strip_prefix(root().join(folder)).unwrap();
                found.push(own.to_str().unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_statistic_is_told_with_the_file_that_holds_it() {
    let text = document("METHODS.md");
    let files = files_below("src/stats", "rs");
    let untold: Vec<&String> = files
        .iter()
        .filter(|file| !NO_STATISTIC.contains(&file.as_str()))
        .filter(|file| !text.contains(&format!("`{file}`")))
        .collect();
    assert!(untold.is_empty(), "METHODS.md should tell of {untold:?}");
    for file in NO_STATISTIC {
        assert!(files.iter().any(|own| own == file), "there is no `src/stats/{file}`");
    }
}

#[test]
fn every_reference_value_is_held_against_the_code() {
    let code: Vec<String> =
        files_below("src", "rs").iter().map(|file| document(&format!("src/{file}"))).collect();
    let values = files_below("tests/golden", "json");
    assert!(values.len() > 10, "{values:?}");
    let unread: Vec<&String> = values
        .iter()
        .filter(|file| !code.iter().any(|text| text.contains(file.as_str())))
        .collect();
    assert!(unread.is_empty(), "no test reads {unread:?}");
}
