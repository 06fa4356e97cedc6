//! A user's own section of the page: one query, and a template if they like.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const QUERY: &str = "\
-- title:    Teams by brief
-- question: How complete are the briefs of each team?
-- grain:    team
-- reads:    fact_handoffs
-- returns:  team text, achieved whole, eligible whole
-- caveat:   All handoffs in the exports, not only those of the window.

SELECT f.team AS team, SUM(f.brief_achieved) AS achieved, COUNT(f.handoff_id) AS eligible
FROM fact_handoffs f
GROUP BY f.team
ORDER BY team
";

fn report(folder: &Path, more: &[&str]) -> Output {
    let root = env!("CARGO_MANIFEST_DIR");
    let mut command = Command::new(env!("CARGO_BIN_EXE_baton"));
    command.args(["report", "tests/fixtures/edge", "--config", "tests/fixtures/edge/baton.toml"]);
    command.arg("--out").arg(folder.join("out")).args(more).current_dir(root);
    command.output().unwrap()
}

fn page(folder: &Path) -> String {
    fs::read_to_string(folder.join("out/latest/review.html")).unwrap()
}

fn write(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    folder.join(name.split('/').next().unwrap()).to_str().unwrap().to_owned()
}

#[test]
fn a_query_alone_makes_a_section_with_shares_and_intervals() {
    let folder = tempfile::tempdir().unwrap();
    let queries = write(folder.path(), "sql/sections/team_briefs.sql", QUERY);
    let output = report(folder.path(), &["--queries", &queries]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let page = page(folder.path());
    assert!(page.contains("id=\"own-team-briefs\""), "no section");
    assert!(page.contains("<p class=\"label\" data-linked>Teams by brief</p>"));
    assert!(page.contains("How complete are the briefs of each team?"));
    assert!(
        page.contains("<a href=\"#own-team-briefs\">Teams by brief</a>"),
        "not in the contents"
    );
    assert!(page.contains(">95% interval"));
}

#[test]
fn a_template_of_the_same_name_makes_it_look_as_they_like() {
    let folder = tempfile::tempdir().unwrap();
    let queries = write(folder.path(), "sql/sections/team_briefs.sql", QUERY);
    let template =
        "<section id=\"{{ section.id }}\"><h2>Ours: {{ section.label }}</h2></section>\n";
    let templates = write(folder.path(), "html/sections/team_briefs.html", template);
    let output = report(folder.path(), &["--queries", &queries, "--templates", &templates]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(page(folder.path()).contains("<h2>Ours: Teams by brief</h2>"));
}

#[test]
fn a_template_without_its_query_and_a_query_with_a_wild_name_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let templates = write(folder.path(), "html/sections/team_briefs.html", "<p></p>");
    let output = report(folder.path(), &["--templates", &templates]);
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && words.contains("replaces no template"), "{words}");
    let queries = write(folder.path(), "sql/sections/Team Briefs.sql", QUERY);
    let output = report(folder.path(), &["--queries", &queries]);
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && words.contains("replaces no query"), "{words}");
}

#[test]
fn the_page_speaks_american_when_asked_to() {
    let folder = tempfile::tempdir().unwrap();
    let root = env!("CARGO_MANIFEST_DIR");
    let config = fs::read_to_string(format!("{root}/tests/fixtures/edge/baton.toml")).unwrap();
    let config = config.replacen("[report]", "[report]\nlocale = \"en-US\"", 1);
    let path = folder.path().join("baton.toml");
    fs::write(&path, config).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_baton"))
        .args(["report", "tests/fixtures/edge", "--config"])
        .arg(&path)
        .arg("--out")
        .arg(folder.path().join("out"))
        .current_dir(root)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let page = page(folder.path());
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en-US\">"));
    assert!(page.contains("\u{202f}PM"), "no 12-hour clock");
}
