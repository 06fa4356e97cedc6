//! `baton init`: what it makes of exports, and that what it writes works as it is.

use std::path::Path;

use crate::desk::{Desk, HANDOFFS};

/// The instant at which the sample ends.
const AS_OF: &str = "2026-11-15T23:59:00-05:00";

/// A desk with a small sample of a layout in `crm/`, and nothing else to read.
fn sampled(layout: &str) -> Desk {
    let desk = Desk::with_exports();
    std::fs::remove_dir_all(desk.path("exports")).unwrap();
    let ran = desk.baton(&["sample", "--layout", layout, "--out", "crm", "--handoffs", "40"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    desk
}

/// The figures that a config gives.
fn figures(desk: &Desk, config: &str, exports: &[&str]) -> String {
    let common = ["--config", config, "--as-of", AS_OF];
    let ran = desk.baton(&[&["metrics"], exports, &common, &["--format", "csv"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.out
}

/// The drafted config gives the figures of one that names nothing but the kind.
#[test]
fn a_drafted_config_works_as_it_is_and_gives_the_same_figures() {
    for layout in ["canonical", "salesforce", "hubspot"] {
        let desk = sampled(layout);
        let ran = desk.baton(&["init", "crm"]);
        assert_eq!((ran.code, ran.out.as_str()), (0, "baton.toml\n"), "{ran:?}");
        assert!(ran.err.starts_with(&format!("source: {layout} (")), "{}", ran.err);
        let drafted = desk.read("baton.toml");
        let zone = drafted.lines().find(|line| line.starts_with("zone = ")).unwrap();
        let source = format!("[[source]]\nname = \"crm\"\nkind = \"{layout}\"\nzone = \"UTC\"\n");
        desk.write("plain.toml", format!("[report]\n{zone}\n{source}"));
        let drafted = figures(&desk, "baton.toml", &[]);
        let plain = figures(&desk, "plain.toml", &["crm"]);
        let other = drafted.lines().zip(plain.lines()).find(|(one, other)| one != other);
        assert_eq!((other, drafted.len()), (None, plain.len()), "{layout}");
        assert!(drafted.lines().count() > 100, "{layout}");
    }
}

#[test]
fn the_same_files_give_the_same_draft_and_a_config_elsewhere_finds_them() {
    let desk = sampled("salesforce");
    let printed = desk.baton(&["init", "crm", "--out", "-"]);
    assert_eq!(printed.code, 0, "{printed:?}");
    assert_eq!(printed.out, desk.baton(&["init", "crm", "--out", "-"]).out);
    desk.write("etc/here", "");
    assert_eq!(desk.baton(&["init", "crm", "--out", "etc/b.toml"]).code, 0);
    assert!(desk.read("etc/b.toml").contains("files = [\"../crm/Lead.csv\"]"));
}

/// Wherever the files lie and whatever they are called, the rest of the draft is the same.
#[test]
fn files_with_other_names_are_placed_by_their_headers() {
    let desk = sampled("salesforce");
    let mut expected = desk.baton(&["init", "crm", "--out", "-"]).out;
    let names = [("Lead.csv", "mine [1].csv"), ("Task.csv", "T x.csv"), ("Event.csv", "1.csv")];
    for (from, to) in names {
        std::fs::rename(desk.path("crm").join(from), desk.path("crm").join(to)).unwrap();
        let to = to.replace("[1]", "[[]1[]]");
        expected = expected.replace(&format!("crm/{from}"), &format!("crm/{to}"));
    }
    let ran = desk.baton(&["init", "crm", "--out", "-"]);
    assert_eq!((ran.code, ran.out), (0, expected), "{}", ran.err);
    assert!(ran.err.contains("crm/mine [1].csv → lead by its headers"), "{}", ran.err);
}

/// A report is called by the moment at which it was exported.
#[test]
fn a_salesforce_report_is_known_by_its_labels_whatever_it_is_called() {
    let desk = Desk::with_exports();
    std::fs::remove_dir_all(desk.path("exports")).unwrap();
    let report = "\
\"Lead ID\",\"Create Date\",\"Lead Owner\",\"Company / Account\",\"Lead Status\",\"Handed Off At\",\"Handed Off By\",\"Handed Off To\"
\"00Q5g00000000AA\",\"11/2/2026, 9:15 AM\",\"Ana Ashdown\",\"Elm Tools\",\"Working\",\"11/13/2026, 2:00 PM\",\"Sam Selwyn\",\"Ana Ashdown\"
\"00Q5g00000000AB\",\"11/3/2026, 1:45 PM\",\"Sam Selwyn\",\"Oak Works\",\"Open\",\"\",\"\",\"\"

\"Grand Totals (2 records)\"
\"Confidential Information - Do Not Distribute\"
";
    desk.write("crm/report1763400000000.csv", report);
    let ran = desk.baton(&["init", "crm"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.err.starts_with("source: salesforce_report ("), "{}", ran.err);
    assert!(ran.err.contains("→ lead by its headers"), "{}", ran.err);
    let checked = desk.baton(&["check", "--as-of", AS_OF]).out;
    assert!(checked.contains("6 lines = 1 header + 1 blank + 2 footer + 2 loaded"), "{checked}");
    assert!(checked.contains("`crm`: handoffs found by what the export says"), "{checked}");
}

#[test]
fn a_config_that_is_there_is_never_overwritten() {
    let desk = Desk::with_exports();
    desk.write("baton.toml", "# mine\n");
    let ran = desk.baton(&["init", "exports"]);
    desk.refused(
        &ran,
        2,
        "baton.toml is there already and is left as it is
  help:  name another file with --out, or print the draft with --out -",
    );
    assert_eq!(desk.read("baton.toml"), "# mine\n");
}

#[test]
fn a_folder_with_strange_files_is_looked_through_and_they_are_named() {
    let desk = Desk::with_exports();
    desk.write("exports/empty.csv", "");
    desk.write("exports/picture.csv", [0_u8, 1, 2, 3, 0, 0, 0, 1].repeat(40));
    desk.write("exports/notes.pdf", "%PDF-1.4");
    desk.write("exports/broken.parquet", "PAR1 and no more");
    desk.write("exports/people.xlsx", "PK\u{3}\u{4} and no more");
    let ran = desk.baton(&["init", "exports"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    for name in ["empty.csv", "picture.csv", "broken.parquet", "people.xlsx"] {
        assert!(ran.err.contains(&format!("not read: `exports/{name}`")), "{name}: {}", ran.err);
    }
    assert!(!ran.err.contains("notes.pdf"), "{}", ran.err);
    assert_eq!(desk.baton(&["check"]).code, 0);
}

#[test]
fn headers_of_any_kind_are_written_so_that_they_are_read_back() {
    let desk = Desk::with_exports();
    let headers = "id,\"a\"\"b\",\"two\nlines\",'''x''',[y] # z,\\,\u{202e}w,Ünï,,id";
    desk.write("exports/handoffs.csv", "");
    std::fs::remove_dir_all(desk.path("exports")).unwrap();
    desk.write("exports/odd one.csv", format!("{headers}\n1,2,3,4,5,6,7,8,9,0\n"));
    let ran = desk.baton(&["init", "exports"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let drafted = desk.read("baton.toml");
    let table: toml::Table = drafted.parse().unwrap();
    let columns = &table["source"][0]["tables"]["odd_one"]["columns"];
    let headers: Vec<&str> =
        columns.as_table().unwrap().values().filter_map(|v| v.as_str()).collect();
    for header in ["a\"b", "two\nlines", "'''x'''", "[y] # z", "\\", "Ünï"] {
        assert!(headers.contains(&header), "{header:?}: {drafted}");
    }
    let check = desk.baton(&["check"]);
    assert_eq!(check.code, 1, "{check:?}");
    assert!(check.out.contains("exports/odd one.csv"), "{check:?}");
}

#[test]
fn a_header_that_is_nearly_a_columns_is_asked_about_and_a_needed_one_is_guessed() {
    let named = HANDOFFS.replace("handed_off_at", "Handoff Date (AE)");
    let lines = named.lines().enumerate();
    let lines =
        lines.map(|(at, line)| format!("{line},{}\n", if at == 0 { "Budgets" } else { "9k" }));
    let desk = Desk::with_handoffs(lines.collect::<String>());
    let ran = desk.baton(&["init", "exports"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        ran.err.contains(
            "exports/handoffs.csv: is Handoff Date (AE) the `handed_off_at` of handoffs?"
        ),
        "{}",
        ran.err
    );
    let drafted = desk.read("baton.toml");
    assert!(
        drafted.contains("\ncolumns.handoffs.handed_off_at = \"Handoff Date (AE)\"\n"),
        "{drafted}"
    );
    assert!(drafted.contains("\n# columns.handoffs.budget = \"Budgets\"\n"), "{drafted}");
    let check = desk.baton(&["check"]);
    assert_eq!(check.code, 0, "{check:?}");
}

#[test]
fn the_order_of_day_and_month_is_proven_or_asked_for() {
    let dated = |day: &str| HANDOFFS.replace("2026-11-02T15:00:00Z", day);
    let all = |day: &str| {
        let text = dated(day).replace("2026-11-03T15:00:00Z", "04/11/2026 15:00");
        text.replace("2026-11-10T15:00:00Z", "05/11/2026 15:00")
    };
    let desk = Desk::with_handoffs(all("13/11/2026 15:00"));
    let proven = desk.baton(&["init", "exports", "--out", "-"]);
    assert!(proven.out.contains("\ndate_order = \"day-month\"\n"), "{}", proven.out);
    assert!(
        proven.out.contains("\"13/11/2026 15:00\" in column \"handed_off_at\""),
        "{}",
        proven.out
    );
    let desk = Desk::with_handoffs(all("03/11/2026 15:00"));
    let open = desk.baton(&["init", "exports", "--out", "-"]);
    assert!(open.out.contains("\n# Which is the day? \"03/11/2026 15:00\""), "{}", open.out);
    assert!(
        open.out.contains("\n# date_order = \"day-month\"   # or \"month-day\"\n"),
        "{}",
        open.out
    );
}

#[test]
fn people_without_roles_are_asked_for_with_what_the_exports_say_of_them() {
    let desk = sampled("salesforce");
    let users = desk.read("crm/User.csv");
    let roles = desk.read("crm/UserRole.csv");
    let plain = |text: &str| {
        let text = text.replace("Sales Development Representative", "Inside");
        text.replace("Sales Development", "Inside").replace("Account Executive", "Closer")
    };
    desk.write("crm/User.csv", plain(&users));
    desk.write("crm/UserRole.csv", plain(&roles));
    let ran = desk.baton(&["init", "crm", "--out", "-"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.out.contains("# The exports don't say who is an SDR"), "{}", ran.out);
    assert!(ran.out.contains("# What Title says: Closer; Inside"), "{}", ran.out);
    let said = sampled("salesforce").baton(&["init", "crm", "--out", "-"]);
    assert!(!said.out.contains("who is an SDR"), "{}", said.out);
}

#[test]
fn exports_of_a_tool_with_a_page_are_sent_there() {
    let desk = Desk::with_exports();
    std::fs::remove_dir_all(desk.path("exports")).unwrap();
    desk.write(
        "z/Potentials.csv",
        "POTENTIALID,Potential Name,Modified Time\n1,A,2026-01-02 10:00:00\n",
    );
    let ran = desk.baton(&["init", "z"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.err.contains("docs/sources/zoho.md"), "{}", ran.err);
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/sources/zoho.md").is_file());
    assert!(
        desk.read("baton.toml")
            .contains("modified_time = { header = \"Modified Time\", kind = \"instant\" }")
    );
}
