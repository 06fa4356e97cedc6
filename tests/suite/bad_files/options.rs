//! Options, configs and overrides that are wrong.

use crate::desk::Desk;
use batonpass::publish::Lock;

#[track_caller]
fn check(more: &[&str], words: &str) {
    let desk = Desk::with_exports();
    desk.refused(&desk.report(more), 2, words);
}

#[test]
fn a_week_that_is_none_or_has_not_begun_is_refused() {
    check(
        &["--week", "2026-46"],
        "`2026-46` is no week\n  help:  write it as `2026-W46` (ISO 8601)",
    );
    check(
        &["--week", "2027-W10"],
        "week `2027-W10` has not begun on 2026-11-10, the day that the data speaks for
  help:  choose an earlier week, or pass a later --as-of",
    );
}

#[test]
fn an_instant_is_an_instant_or_a_day() {
    check(
        &["--as-of", "yesterday"],
        "--as-of `yesterday` is neither an instant nor a day
  help:  write 2026-11-15T23:59:00-05:00, or 2026-11-15 for its end in the report's zone",
    );
}

#[test]
fn a_level_or_a_form_that_is_not_there_is_refused_with_those_that_are() {
    let invalid = "error: invalid value 'never' for";
    check(
        &["--fail-on", "never"],
        &format!("{invalid} '--fail-on <LEVEL>'\n  [possible values: warning, error]…"),
    );
    let desk = Desk::with_exports();
    let ran = desk.baton(&["metrics", "exports", "--format", "never"]);
    desk.refused(
        &ran,
        2,
        &format!(
            "{invalid} '--format <FORMAT>'\n  [possible values: table, json, ndjson, csv, parquet]…"
        ),
    );
}

#[test]
fn a_slice_or_a_metric_that_is_not_there_is_refused_with_those_that_are() {
    let desk = Desk::with_exports();
    let by = desk.baton(&["metrics", "exports", "--by", "rep"]);
    desk.refused(
        &by,
        2,
        "--by `rep` is no slice\n  help:  the slices are all, team, sdr, ae, pair, …",
    );
    let metric = desk.baton(&["metrics", "exports", "--metric", "holdrate"]);
    let words = "--metric `holdrate` is no metric\n  help:  the metrics are acceptance_rate, …";
    desk.refused(&metric, 2, words);
    assert!(metric.err.contains(" hold_rate, "), "{}", metric.err);
}

#[test]
fn a_name_to_show_that_is_nearly_right_is_told_the_right_one() {
    let desk = Desk::with_exports();
    for (what, name, nearest) in [
        ("metric", "hold_rat", "hold_rate"),
        ("query", "facts/handoff_brief", "facts/handoff_briefs"),
        ("template", "reviews.html", "review.html"),
    ] {
        let ran = desk.baton(&["show", what, name]);
        let words =
            format!("there is no `{name}`\n  help:  did you mean `{nearest}`? the names are …");
        desk.refused(&ran, 2, &words);
    }
}

#[test]
fn a_broken_config_is_told_of_with_every_line_at_once() {
    let desk = Desk::with_exports();
    desk.write("bad.toml", "[report]\nzone = \"Mars/Base\"\nweeks = 0\ntitel = \"x\"\n");
    desk.refused(
        &desk.report(&["--config", "bad.toml"]),
        2,
        "the config has 3 problems
bad.toml:2: `report.zone`: `Mars/Base` is not an IANA zone, such as `\"Europe/Berlin\"`
bad.toml:3: `report.weeks` should be a whole number from 1 to 104, found `0`
bad.toml:4: `report.titel` is not a key; did you mean `title`?",
    );
    desk.write("bad.toml", "[report\n");
    desk.refused(
        &desk.report(&["--config", "bad.toml"]),
        2,
        "bad.toml:1: not TOML: unclosed table, expected `]`",
    );
}

#[test]
fn a_config_that_is_not_there_is_named() {
    let desk = Desk::with_exports();
    let ran = desk.report(&["--config", "gone.toml"]);
    assert!(ran.code == 1 || ran.code == 2, "{ran:?}");
    desk.refused(&ran, ran.code, "gone.toml: could not read it\n…");
}

#[test]
fn an_override_that_replaces_nothing_is_refused_with_the_nearest_name() {
    let desk = Desk::with_exports();
    desk.write("mine/metrics/hold_rates.sql", "SELECT 1");
    desk.refused(
        &desk.report(&["--queries", "mine"]),
        2,
        "`mine/metrics/hold_rates.sql` replaces no query
  help:  did you mean `metrics/hold_rate.sql`…",
    );
}

#[test]
fn a_folder_that_another_run_holds_is_left_alone() {
    let desk = Desk::with_exports();
    let held = Lock::take(&desk.path("out")).unwrap();
    let ran = desk.report(&[]);
    assert!(ran.err.contains("out") && ran.err.contains("help:"), "{}", ran.err);
    desk.refused(&ran, 4, ran.err.trim_end());
    drop(held);
    assert_eq!(desk.report(&[]).code, 0);
}
