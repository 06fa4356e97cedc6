//! The built-in queries keep their word, and overrides are held to theirs.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;

const FACT: &str = "\
-- question: What is known of each handoff?
-- grain:    handoff_id
-- reads:    handoffs
-- returns:  handoff_id text, waited whole

SELECT h.handoff_id, h.decided_at - h.handed_off_at AS waited
FROM handoffs AS h
";

const SUMS: &str = "\
-- question: How long did they wait in all?
-- grain:    one row
-- reads:    waits
-- returns:  waited whole

SELECT SUM(w.waited) AS waited FROM waits AS w
";

const METRIC: &str = "\
-- metric:   waited
-- question: How long did handoffs wait?
-- grain:    handoff_id
-- unit:     seconds
-- better:   lower
-- reads:    waits
-- returns:  handoff_id text, waited whole

SELECT w.handoff_id, w.waited FROM waits AS w ORDER BY handoff_id
";

fn small() -> Catalog {
    let queries =
        [("facts/waits.sql", FACT), ("facts/all_waits.sql", SUMS), ("metrics/waited.sql", METRIC)];
    Catalog::of(&queries, &[("review.html", "<p>"), ("review.css", "p {}")]).unwrap()
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn refused(files: &[(&str, &str)]) -> String {
    let folder = folder(files);
    let error = small().with_overrides(Some(folder.path()), None).unwrap_err();
    error.to_string().replace(&folder.path().to_string_lossy().into_owned(), "my")
}

#[test]
fn every_built_in_query_passes_the_guard_and_its_header_tells_the_truth() {
    let catalog = Catalog::built_in().unwrap();
    for query in catalog.queries() {
        let file = format!("{}.sql", query.name);
        if let Err(error) = checked(&file, query) {
            let cause =
                std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            panic!("{error}\n{cause}");
        }
        catalog.in_folder(query.folder()).unwrap();
    }
}

#[test]
fn the_lists_hold_every_file_of_the_folders_in_order() {
    for (folder, list) in
        [("queries", built_in::QUERIES), ("report_templates", built_in::TEMPLATES)]
    {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let files = overrides::read(&folder).unwrap();
        let texts: Vec<_> = files
            .iter()
            .filter(|file| file.path.extension().is_none_or(|ending| ending != "md"))
            .map(|file| (file.name.as_str(), file.text.as_str()))
            .collect();
        assert_eq!(texts, list);
    }
}

#[test]
fn a_fact_comes_after_the_facts_that_it_reads() {
    let catalog = small();
    let names: Vec<_> = catalog.in_folder("facts").unwrap().into_iter().map(Query::table).collect();
    assert_eq!(names, ["waits", "all_waits"]);
    assert!(catalog.in_folder("nowhere").unwrap().is_empty());
}

#[test]
fn facts_that_read_one_another_in_a_circle_are_refused() {
    let circular =
        FACT.replace("handoffs", "all_waits").replace("decided_at - h.handed_off_at", "waited");
    assert_eq!(
        refused(&[("facts/waits.sql", &circular)]),
        "the queries `all_waits` → `waits` → `all_waits` read one another in a circle\n  \
         help:  let one of them read the tables behind the other"
    );
}

#[test]
fn an_override_replaces_the_query_of_its_name_and_is_reported() {
    let mine = METRIC.replace("ORDER BY handoff_id", "WHERE w.waited > 0 ORDER BY handoff_id");
    let folder = folder(&[("metrics/waited.sql", &mine), (".DS_Store", "")]);
    let catalog = small().with_overrides(Some(folder.path()), None).unwrap();
    assert_eq!(catalog.query("metrics/waited").unwrap().sql, mine);
    assert_eq!(catalog.query("facts/waits").unwrap().sql, FACT);
    let [only] = catalog.replaced() else { panic!("one is replaced") };
    assert_eq!((only.name.as_str(), only.sha256.len()), ("metrics/waited.sql", 64));
}

#[test]
fn a_replaced_text_is_told_by_its_sha_256() {
    let folder = folder(&[("review.html", "abc")]);
    let catalog = small().with_overrides(None, Some(folder.path())).unwrap();
    // FIPS 180-2, appendix B.1: the message "abc".
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(
        catalog.replaced(),
        [Replaced { name: "review.html".to_owned(), sha256: expected.to_owned() }]
    );
}

#[test]
fn a_replaced_template_can_still_be_extended() {
    let folder = folder(&[("review.html", "{% extends 'built_in/review.html' %}")]);
    let catalog = small().with_overrides(None, Some(folder.path())).unwrap();
    assert_eq!(catalog.template("review.html"), Some("{% extends 'built_in/review.html' %}"));
    assert_eq!(catalog.template("built_in/review.html"), Some("<p>"));
    assert_eq!(catalog.templates().count(), 4);
}

#[test]
fn an_override_that_replaces_nothing_is_refused_with_the_nearest_names() {
    let error = refused(&[("metrics/wated.sql", METRIC)]);
    assert!(
        error.starts_with(
            "`my/metrics/wated.sql` replaces no query\n  help:  did you mean `metrics/waited.sql`"
        ),
        "{error}"
    );
    assert!(error.contains(
        "the names are facts/all_waits.sql, facts/waits.sql, metrics/waited.sql, staging/custom/"
    ));
    assert!(refused(&[("metrics/waited.txt", METRIC)]).contains("replaces no query"));
    assert!(refused(&[("staging/custom/nonsense.sql", FACT)]).contains("replaces no query"));
    let templates = folder(&[("built_in/review.html", "")]);
    let error = small().with_overrides(None, Some(templates.path())).unwrap_err();
    assert!(error.to_string().ends_with("the names are review.css, review.html"));
}

#[test]
fn a_custom_source_may_map_any_canonical_table() {
    let mine = FACT.replace("handoffs", "source_deals");
    let folder = folder(&[("staging/custom/handoffs.sql", &mine)]);
    let catalog = small().with_overrides(Some(folder.path()), None).unwrap();
    assert_eq!(catalog.query("staging/custom/handoffs").unwrap().header.reads, ["source_deals"]);
}

#[test]
fn a_header_that_lies_is_refused() {
    let lies = FACT.replace("reads:    handoffs", "reads:    handoffs, people");
    assert_eq!(
        refused(&[("facts/waits.sql", &lies)]),
        "facts/waits.sql:3: `reads` says handoffs, people, the query reads handoffs\n  help:  write `-- reads:    handoffs`"
    );
    let lies = FACT.replace("AS waited", "AS waiting");
    assert_eq!(
        refused(&[("facts/waits.sql", &lies)]),
        "facts/waits.sql:4: `returns` says handoff_id, waited, the query returns handoff_id, waiting\n  \
         help:  name the same columns in the same order"
    );
    assert!(
        refused(&[("facts/waits.sql", &FACT.replace("grain", "grin"))])
            .contains("facts/waits.sql:2: unknown key `grin`")
    );
}

#[test]
fn an_override_returns_at_least_what_it_replaces() {
    let narrow = FACT
        .replace(", waited whole", "")
        .replace(", h.decided_at - h.handed_off_at AS waited", "");
    assert_eq!(
        refused(&[("facts/waits.sql", &narrow)]),
        "facts/waits.sql: the query that it replaces also returns waited\n  \
         help:  return these columns too, as whole numbers or text as before"
    );
}

#[test]
fn an_override_outside_the_subset_is_refused_with_its_place() {
    let folder = folder(&[(
        "metrics/waited.sql",
        &METRIC.replace("w.waited FROM", "w.waited / 60 AS waited FROM"),
    )]);
    let error = small().with_overrides(Some(folder.path()), None).unwrap_err();
    let CatalogError::Refused { file, refusal } = error else { panic!("{error}") };
    assert_eq!((file.as_str(), refusal.line, refusal.column), ("metrics/waited.sql", 9, 22));
    assert!(
        refused(&[("metrics/waited.sql", &METRIC.replace("ORDER BY handoff_id", ""))])
            .contains("refused")
    );
}

#[test]
fn what_cannot_be_read_is_an_error() {
    let folder = folder(&[("metrics/waited.sql", "")]);
    fs::write(folder.path().join("metrics/waited.sql"), [0xff, 0xfe]).unwrap();
    let error = small().with_overrides(Some(folder.path()), None).unwrap_err();
    assert!(matches!(error, CatalogError::Unreadable { .. }), "{error}");
    let error = small().with_overrides(None, Some(&folder.path().join("nowhere"))).unwrap_err();
    assert!(matches!(error, CatalogError::Unreadable { .. }), "{error}");
}

#[test]
fn a_query_saved_on_windows_reads_the_same() {
    let windows = format!("\u{feff}{}", FACT.replace('\n', "\r\n"));
    let folder = folder(&[("facts/waits.sql", &windows)]);
    let catalog = small().with_overrides(Some(folder.path()), None).unwrap();
    assert_eq!(catalog.query("facts/waits").unwrap().sql, FACT);
}
