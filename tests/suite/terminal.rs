//! What goes where: data on stdout, words on stderr, and no colour and no bar off a terminal.

use crate::desk::Desk;

/// The sample's exports and config, by their full paths.
fn sample() -> [String; 3] {
    let of = |name: &str| format!("{}/sample_data/{name}", env!("CARGO_MANIFEST_DIR"));
    [of("canonical"), "--config".to_owned(), of("baton.toml")]
}

/// The README of the sample counts the rows: 14 can't be loaded (3 handoffs, 2 leads, 9 touches),
/// 9 stand twice (4 handoffs, 5 touches), and all others are loaded, the five agreed actions too.
#[test]
fn the_books_of_a_run_add_up_and_breaches_are_published_all_the_same() {
    let desk = Desk::with_exports();
    let [exports, config, file] = sample();
    let ran =
        desk.baton(&["report", &exports, &config, &file, "--out", "out", "--fail-on", "warning"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, "out/2026-W46/review.html\n"), "{ran:?}");
    assert_eq!(desk.published(), ["2026-W46", "index.html", "latest"]);
    assert_eq!(
        ran.err,
        "16025 rows read = 16002 loaded + 14 rejected + 9 merged; 16218 lines, each accounted for
2026-W46: 33 handoffs in the week, 1497 in all; data usable with caveats\n"
    );
    assert_eq!(16_002 + 14 + 9, 16_025);
    let rejects = desk.read("out/2026-W46/rejects.csv");
    assert_eq!(rejects.lines().count(), 1 + 14, "{rejects}");
}

#[test]
fn every_file_of_a_check_adds_up() {
    let desk = Desk::with_exports();
    let [exports, config, file] = sample();
    let ran = desk.baton(&["check", &exports, &config, &file, "--format", "json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let found: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let count = |value: &serde_json::Value| value.as_u64().unwrap();
    let mut sum = 0;
    for file in found["files"].as_array().unwrap() {
        let [loaded, rejected, merged] = ["loaded", "rejected", "merged"].map(|part| &file[part]);
        let parts = [loaded, rejected, merged];
        let records: u64 = parts.iter().map(|part| count(&part["records"])).sum();
        let lines: u64 = parts.iter().map(|part| count(&part["lines"])).sum();
        assert_eq!(records, count(&file["records"]), "{file}");
        let others: u64 = ["preamble_lines", "header_lines", "blank_lines", "footer_lines"]
            .iter()
            .map(|part| count(&file[*part]))
            .sum();
        assert_eq!(lines + others, count(&file["lines"]), "{file}");
        sum += records;
    }
    assert_eq!((sum, count(&found["rejected"])), (16_025, 14));
}

#[test]
fn stdout_carries_rows_and_nothing_else() {
    let desk = Desk::with_exports();
    let metrics = desk.baton(&["metrics", "exports", "--by", "sdr", "--format", "csv"]);
    assert_eq!(metrics.code, 0, "{metrics:?}");
    let mut rows = csv::Reader::from_reader(metrics.out.as_bytes());
    assert_eq!(&rows.headers().unwrap()[0], "metric");
    let handoffs = rows.records().map(Result::unwrap).filter(|row| &row[0] == "handoffs").count();
    assert!(handoffs > 0, "{}", metrics.out);
    let query = "SELECT handoff_id FROM handoffs ORDER BY handoff_id";
    let ran = desk.baton(&["query", "exports", query, "--format", "ndjson"]);
    let rows = "{\"handoff_id\":\"H-1\"}\n{\"handoff_id\":\"H-2\"}\n{\"handoff_id\":\"H-3\"}\n";
    assert_eq!((ran.out.as_str(), ran.code), (rows, 0));
}

#[test]
fn off_a_terminal_there_is_no_colour_and_no_bar() {
    let desk = Desk::with_exports();
    for args in
        [&["report", "exports", "--out", "out", "-vv"][..], &["check", "exports"], &["--help"]]
    {
        let done = desk.command(args).env("NO_COLOR", "1").env("TERM", "xterm").output().unwrap();
        assert!(done.status.success(), "{args:?}");
        for stream in [&done.stdout, &done.stderr] {
            let text = String::from_utf8_lossy(stream);
            assert!(!text.contains(['\u{1b}', '\r', '\u{7}']), "{args:?}: {text}");
        }
    }
}

#[test]
fn a_quiet_run_says_three_lines() {
    let desk = Desk::with_exports();
    assert_eq!(
        desk.report(&[]).err,
        "8 rows read = 8 loaded + 0 rejected + 0 merged; 11 lines, each accounted for
note: no zone was given, so days and weeks are cut in UTC; set `zone` in [report]
2026-W45: 2 handoffs in the week, 3 in all; data usable\n"
    );
}
