//! What a room's code must never hold, and why.

use super::source::Source;

/// Words and signs in a row.
type Phrase = &'static [&'static str];

/// A law over the code of rooms.
struct Law {
    /// What it forbids, in words.
    what: &'static str,
    /// The phrases that break it.
    never: &'static [Phrase],
    /// Rooms, or files of a room, in which they may stand.
    but_in: &'static [&'static str],
    /// Where one of them stands for a good reason: file, phrase, reason.
    excepted: &'static [(&'static str, Phrase, &'static str)],
}

const LAWS: [Law; 5] = [
    Law {
        what: "only the engine, the two rooms that fill it and nobody else know frames",
        never: &[&["polars"], &["arrow"], &["polars_arrow"], &["parquet", "::"]],
        but_in: &["engine", "ingest", "sample"],
        excepted: &[],
    },
    Law {
        what: "only ingest, the catalog's overrides and publish touch the disk",
        never: &[
            &["std", "::", "fs"],
            &["fs", "::"],
            &["File", "::"],
            &["OpenOptions"],
            &["scan_parquet_files"],
            &["scan_parquet"],
            &["read_dir"],
            &["canonicalize"],
            &["is_file"],
            &["is_dir"],
        ],
        but_in: &["ingest", "publish", "src/catalog/overrides.rs", "src/commands/inputs.rs"],
        excepted: &[
            (
                "src/sample/parquet_sink.rs",
                &["std", "::", "fs"],
                "the type of the files that the caller opens",
            ),
            (
                "src/sample/parquet_sink.rs",
                &["fs", "::"],
                "the type of the files that the caller opens",
            ),
            ("src/engine/polars_sql.rs", &["scan_parquet_files"], "tables that ingest has written"),
            (
                "src/commands/sample.rs",
                &["std", "::", "fs"],
                "opens the files that the generator is given",
            ),
            (
                "src/commands/sample.rs",
                &["fs", "::"],
                "opens the files that the generator is given",
            ),
            (
                "src/commands/sample.rs",
                &["File", "::"],
                "opens the files that the generator is given",
            ),
            ("src/commands/sample.rs", &["read_dir"], "refuses a folder that is not empty"),
            (
                "src/commands/report.rs",
                &["std", "::", "fs"],
                "reads the `run.json` of reviews that are there",
            ),
            (
                "src/commands/report.rs",
                &["fs", "::"],
                "reads the `run.json` of reviews that are there",
            ),
        ],
    },
    Law {
        what: "only publish writes; ingest keeps what it has converted",
        never: &[
            &["File", "::", "create"],
            &["File", "::", "create_new"],
            &["OpenOptions"],
            &["fs", "::", "write"],
            &["fs", "::", "copy"],
            &["fs", "::", "rename"],
            &["create_dir"],
            &["create_dir_all"],
            &["remove_file"],
            &["remove_dir"],
            &["remove_dir_all"],
        ],
        but_in: &[
            "publish",
            "src/ingest/cache.rs",
            "src/ingest/rejects.rs",
            "src/ingest/row_files.rs",
        ],
        excepted: &[
            (
                "src/commands/sample.rs",
                &["File", "::", "create_new"],
                "the generator writes to files that it is given",
            ),
            ("src/commands/sample.rs", &["create_dir_all"], "the folder that was asked for"),
        ],
    },
    Law {
        what: "nothing below the commands reads the clock, the environment or entropy",
        never: &[
            &["std", "::", "time"],
            &["SystemTime"],
            &["Instant", "::", "now"],
            &["Utc", "::", "now"],
            &["Local", "::", "now"],
            &["std", "::", "env"],
            &["env", "::"],
            &["std", "::", "process"],
            &["available_parallelism"],
            &["rand"],
            &["getrandom"],
            &["RandomState"],
            &["HashMap"],
            &["HashSet"],
        ],
        but_in: &["commands", "main"],
        excepted: &[
            (
                "src/ingest/settings.rs",
                &["available_parallelism"],
                "how many read at once; what is read does not depend on it",
            ),
            (
                "src/engine/sums.rs",
                &["available_parallelism"],
                "how many columns are summed at once; the sums do not depend on it",
            ),
            (
                "src/ingest/rejects.rs",
                &["std", "::", "process"],
                "names a scratch file that no other run has; never published",
            ),
            (
                "src/ingest/cache.rs",
                &["std", "::", "process"],
                "names a scratch folder that no other run has; never published",
            ),
        ],
    },
    Law {
        what: "nothing below the commands prints, and nothing is left unfinished",
        never: &[
            &["print", "!", "("],
            &["println", "!", "("],
            &["eprint", "!", "("],
            &["eprintln", "!", "("],
            &["stdout"],
            &["stderr"],
            &["dbg", "!", "("],
            &["todo", "!", "("],
            &["unimplemented", "!", "("],
            &["#", "[", "allow"],
        ],
        but_in: &["src/commands/console.rs", "src/commands/progress.rs"],
        excepted: &[("src/main.rs", &["stderr"], "the words of the error that ended the run")],
    },
];

/// Where a law is broken, and exceptions that nothing needs any more.
fn breaches(law: &Law, sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    let mut needed = vec![false; law.excepted.len()];
    let is_free = |source: &Source| {
        law.but_in.iter().any(|free| *free == source.room() || *free == source.path)
    };
    for source in sources.iter().filter(|source| !is_free(source)) {
        for at in 0..source.tokens.len() {
            for phrase in law.never.iter().filter(|phrase| source.stands(at, phrase)) {
                let excepted = law
                    .excepted
                    .iter()
                    .position(|(path, allowed, _)| *path == source.path && allowed == phrase);
                match excepted {
                    Some(index) => needed[index] = true,
                    None => found.push(format!(
                        "{}:{}: `{}`",
                        source.path,
                        source.tokens[at].line,
                        phrase.concat()
                    )),
                }
            }
        }
    }
    for ((path, phrase, reason), _) in law.excepted.iter().zip(needed).filter(|(_, n)| !n) {
        found.push(format!("{path}: `{}` is excepted ({reason}) and not there", phrase.concat()));
    }
    found
}

/// What breaks one law of the list in the house as it stands.
#[track_caller]
fn check(law: usize) {
    let found = breaches(&LAWS[law], super::compiled());
    assert!(found.is_empty(), "{}\n{}", LAWS[law].what, found.join("\n"));
}

#[test]
fn only_engine_ingest_and_sample_know_frames() {
    check(0);
}

#[test]
fn only_ingest_the_overrides_and_publish_touch_the_disk() {
    check(1);
}

#[test]
fn only_publish_writes() {
    check(2);
}

#[test]
fn no_clock_no_environment_and_no_entropy_below_the_commands() {
    check(3);
}

#[test]
fn nothing_below_the_commands_prints_and_nothing_is_left_unfinished() {
    check(4);
}

/// Every phrase of every law, written out in a room where it may not stand, is seen.
#[test]
fn each_forbidden_phrase_is_seen_where_it_stands() {
    for law in &LAWS {
        for phrase in law.never {
            let text = format!("\nfn f() {{ {} }}", phrase.concat());
            let source = Source::parse("src/charts/part.rs", &text);
            let seen = format!("src/charts/part.rs:2: `{}`", phrase.concat());
            assert!(breaches(law, &[source]).contains(&seen), "{seen}");
        }
    }
}

#[test]
fn an_exception_holds_for_its_file_alone_and_only_while_it_is_needed() {
    let law = Law {
        what: "",
        never: &[&["File", "::"]],
        but_in: &["publish"],
        excepted: &[("src/sample/a.rs", &["File", "::"], "a reason")],
    };
    let named = |path: &str| Source::parse(path, "fn f() { File::open(p) }");
    assert_eq!(breaches(&law, &[named("src/sample/a.rs"), named("src/publish/b.rs")]), [""; 0]);
    assert_eq!(
        breaches(&law, &[named("src/sample/b.rs")]),
        [
            "src/sample/b.rs:1: `File::`",
            "src/sample/a.rs: `File::` is excepted (a reason) and not there"
        ]
    );
}
