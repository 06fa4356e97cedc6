//! Same input, same bytes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs the binary in the repository's folder.
fn baton(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_baton"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("BATON_CONFIG")
        .args(args)
        .output()
        .unwrap()
}

/// Publishes the review of the sample data into a fresh folder.
fn review(out: &Path, more: &[&str]) -> PathBuf {
    let cache = out.join("cache");
    let mut args = vec!["report", "sample_data/canonical", "--config", "sample_data/baton.toml"];
    args.extend(["--cache", cache.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    args.extend(more);
    let done = baton(&args);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    PathBuf::from(String::from_utf8(done.stdout).unwrap().trim()).parent().unwrap().to_owned()
}

fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

#[test]
fn the_same_exports_give_the_same_bytes_whatever_the_threads_and_the_zone_of_the_machine() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let first = bytes(&review(one.path(), &[]));
    let second = Command::new(env!("CARGO_BIN_EXE_baton"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("POLARS_MAX_THREADS", "1")
        .env("TZ", "Asia/Kolkata")
        .env("LANG", "de_DE.UTF-8")
        .args(["report", "sample_data/canonical", "--config", "sample_data/baton.toml", "--out"])
        .arg(two.path())
        .status()
        .unwrap();
    assert!(second.success());
    let second = bytes(&two.path().join("2026-W46"));
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (name, text) in &first {
        assert!(*text == second[name], "{name} differs between two runs");
    }
}

#[test]
fn a_run_on_unchanged_exports_says_so_and_leaves_the_review_alone() {
    let out = tempfile::tempdir().unwrap();
    let place = review(out.path(), &[]);
    let before = std::fs::metadata(place.join("review.html")).unwrap().modified().unwrap();
    let mut args = vec!["report", "sample_data/canonical", "--config", "sample_data/baton.toml"];
    args.extend(["--if-changed", "--out", out.path().to_str().unwrap()]);
    let again = baton(&args);
    assert!(again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("is unchanged"));
    let after = std::fs::metadata(place.join("review.html")).unwrap().modified().unwrap();
    assert_eq!(before, after);
}
