//! Publishing, tried in folders of its own.

use std::fs;

use super::*;

fn files(text: &str) -> Files {
    let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    [file("run.json", "{}"), file("review.html", text), file("people/a.html", text)].into()
}

fn publish_one(folder: &Path, period: &str, text: &str) -> PathBuf {
    let lock = Lock::take(folder).unwrap();
    let index = |reviews: &[(String, PathBuf)]| {
        reviews.iter().map(|(period, _)| period.as_str()).collect::<Vec<_>>().join(" ").into_bytes()
    };
    publish(&lock, period, &files(text), &index).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_rerun_replaces_the_review_whole() {
    let out = tempfile::tempdir().unwrap();
    publish_one(out.path(), "2026-W45", "one");
    let place = publish_one(out.path(), "2026-W45", "two");
    assert_eq!(fs::read_to_string(place.join("review.html")).unwrap(), "two");
    assert_eq!(fs::read_to_string(place.join("people/a.html")).unwrap(), "two");
    assert_eq!(names(out.path()), [".baton-lock", "2026-W45", "index.html", "latest"]);
}

#[test]
fn latest_is_the_newest_review_even_when_an_older_one_is_made_again() {
    let out = tempfile::tempdir().unwrap();
    publish_one(out.path(), "2026-W46", "new");
    publish_one(out.path(), "2026-W45", "old");
    assert_eq!(fs::read_to_string(out.path().join("latest/review.html")).unwrap(), "new");
    assert_eq!(fs::read_to_string(out.path().join("index.html")).unwrap(), "2026-W45 2026-W46");
}

#[test]
fn leavings_of_an_interrupted_run_are_removed_and_not_listed() {
    let out = tempfile::tempdir().unwrap();
    fs::create_dir_all(out.path().join(".baton-new-2026-W44")).unwrap();
    fs::write(out.path().join(".baton-new-2026-W44/run.json"), "{}").unwrap();
    publish_one(out.path(), "2026-W45", "one");
    assert_eq!(names(out.path()), [".baton-lock", "2026-W45", "index.html", "latest"]);
}

#[test]
fn a_second_run_is_told_that_the_first_holds_the_folder() {
    let out = tempfile::tempdir().unwrap();
    let _held = Lock::take(out.path()).unwrap();
    assert!(matches!(Lock::take(out.path()), Err(PublishError::Locked { .. })));
}

#[test]
fn a_name_that_leaves_the_folder_is_refused_and_nothing_is_published() {
    let out = tempfile::tempdir().unwrap();
    let lock = Lock::take(out.path()).unwrap();
    for name in ["../x.html", "/etc/x", ".hidden", "a/../b", "a\\b", ""] {
        let bad: Files = [(name.to_owned(), Vec::new())].into();
        let done = publish(&lock, "2026-W45", &bad, &|_| Vec::new());
        assert!(matches!(done, Err(PublishError::Name { .. })), "{name}");
    }
    assert!(!out.path().join("2026-W45").exists());
}

#[test]
fn a_new_file_never_takes_the_place_of_one_that_is_there() {
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("baton.toml");
    assert_eq!(write_new(&path, b"one").unwrap(), NewFile::Written);
    assert_eq!(write_new(&path, b"two").unwrap(), NewFile::ThereAlready);
    assert_eq!(fs::read_to_string(&path).unwrap(), "one");
    assert!(write_new(&out.path().join("no/such.toml"), b"one").is_err());
}

#[test]
fn hundreds_of_files_stand_whole_in_their_folders() {
    let out = tempfile::tempdir().unwrap();
    let name = |number: usize| format!("{}/{number}.html", number % 7);
    let files: Files =
        (0..300).map(|number| (name(number), number.to_string().into_bytes())).collect();
    let files: Files =
        [("briefs.json".to_owned(), b"{}".to_vec())].into_iter().chain(files).collect();
    let lock = Lock::take(out.path()).unwrap();
    let place = publish_briefs(&lock, "2026-11-15", &files, &|_| Vec::new()).unwrap();
    for number in 0..300 {
        let found = fs::read_to_string(place.join(name(number))).unwrap();
        assert_eq!(found, number.to_string());
        assert!(out.path().join("latest").join(name(number)).is_file());
    }
}
