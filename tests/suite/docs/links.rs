//! Where the documents point to.

use super::markdown::{anchors, targets};
use super::{document, documents, root};

/// Why a relative link leads nowhere; `None` when it leads somewhere.
fn broken(path: &str, target: &str) -> Option<String> {
    let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
    let folder = root().join(path).parent().unwrap().to_owned();
    let place = if file.is_empty() { root().join(path) } else { folder.join(file) };
    if !place.exists() {
        return Some(format!("{path}: `{target}` is not there"));
    }
    let text = std::fs::read_to_string(&place).unwrap_or_default();
    let known = anchor.is_empty() || anchors(&text).iter().any(|known| known == anchor);
    (!known).then(|| format!("{path}: `{target}` names no heading"))
}

#[test]
fn every_relative_link_leads_somewhere() {
    let mut looked_at = 0;
    let mut faults = Vec::new();
    for path in documents() {
        for target in targets(&document(&path)) {
            if !target.starts_with("http") {
                looked_at += 1;
                faults.extend(broken(&path, &target));
            }
        }
    }
    assert!(looked_at > 20, "{looked_at}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_link_to_nowhere_would_be_seen() {
    assert!(broken("README.md", "docs/nothing.md").is_some());
    assert!(broken("README.md", "docs/cli.md#no-such-heading").is_some());
    assert!(broken("docs/cli.md", "config.md").is_none());
    assert!(broken("docs/cli.md", "../README.md#see-it").is_none());
}

#[test]
fn the_picture_of_the_page_is_there_and_light() {
    assert!(
        targets(&document("README.md")).iter().any(|target| target == "docs/images/review.png")
    );
    let picture = std::fs::metadata(root().join("docs/images/review.png")).unwrap();
    assert!(picture.len() < 300_000, "{} bytes", picture.len());
}
