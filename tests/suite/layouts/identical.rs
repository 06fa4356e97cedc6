//! The same company in every layout of the sample gives the same figures.

use std::collections::BTreeMap;
use std::path::Path;

use batonpass::sample::{Plan, SalesforceSink, generate};

use super::baton;

/// A layout of the sample: its kind, the file of its people, the columns of their ids and names.
struct Layout {
    name: &'static str,
    people: (&'static str, &'static str, &'static [&'static str]),
}

const CANONICAL: Layout =
    Layout { name: "canonical", people: ("people.csv", "person_id", &["name"]) };
const SALESFORCE: Layout = Layout { name: "salesforce", people: ("User.csv", "Id", &["Name"]) };
const HUBSPOT: Layout =
    Layout { name: "hubspot", people: ("owners.csv", "id", &["firstName", "lastName"]) };

/// `metrics.json` of the sample in a layout, with people's names in the place of their ids.
fn figures(layout: &Layout, plan: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut args = vec!["sample", "--out", "exports", "--layout", layout.name];
    args.extend(plan);
    assert!(baton(folder.path(), &args).status.success());
    let source = match layout.name {
        "canonical" => String::new(),
        kind => format!("[[source]]\nname = \"crm\"\nkind = \"{kind}\"\nzone = \"UTC\"\n"),
    };
    let config = format!(
        "[report]\nzone = \"America/New_York\"\nas_of = \"2026-11-15T23:59:00-05:00\"\n{source}"
    );
    std::fs::write(folder.path().join("baton.toml"), config).unwrap();
    let done = baton(folder.path(), &["report", "exports"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let text =
        std::fs::read_to_string(folder.path().join("reports/2026-W46/metrics.json")).unwrap();
    named(&text, &names(&folder.path().join("exports"), layout))
}

fn names(exports: &Path, layout: &Layout) -> BTreeMap<String, String> {
    let (file, id, name) = layout.people;
    let mut reader = csv::Reader::from_path(exports.join(file)).unwrap();
    let headers = reader.headers().unwrap().clone();
    let at = |wanted: &str| headers.iter().position(|header| header == wanted).unwrap();
    let (id, name) = (at(id), name.iter().map(|part| at(part)).collect::<Vec<_>>());
    let full = |row: &csv::StringRecord| {
        name.iter().map(|part| row[*part].to_owned()).collect::<Vec<_>>().join(" ")
    };
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| (row[id].to_owned(), full(&row))).collect()
}

fn named(text: &str, names: &BTreeMap<String, String>) -> String {
    // The longest first: `AE-1` is the start of `AE-10`.
    let mut pairs: Vec<_> = names.iter().collect();
    pairs.sort_by_key(|(id, _)| std::cmp::Reverse(id.len()));
    pairs.into_iter().fold(text.to_owned(), |text, (id, name)| text.replace(id, name))
}

/// The lines of every row but those of cohorts by month.
///
/// They reach back a year, to a lead that was handed off twice and became an opportunity of its first
/// handoff after the second: a CRM does not say of which, and the later one is credited.
fn compared(text: &str) -> String {
    let left_out =
        |row: &&str| row.contains("\"metric\": \"cohort_conversion\"") && row.contains("\"month\"");
    let rows: Vec<&str> = text.split("    {\n").collect();
    assert!(rows.iter().any(left_out), "nothing is left out");
    rows.into_iter().filter(|row| !left_out(row)).collect()
}

#[test]
fn the_company_with_effects_and_troubles_gives_the_same_figures_in_each_layout() {
    // So many handoffs have every trouble of the sample.
    let plan = ["--handoffs", "905"];
    let canonical = compared(&figures(&CANONICAL, &plan));
    assert!(canonical.contains("hold_rate") && canonical.len() > 50_000);
    for layout in [&SALESFORCE, &HUBSPOT] {
        let figures = compared(&figures(layout, &plan));
        let differs = canonical.lines().zip(figures.lines()).find(|(one, other)| one != other);
        assert_eq!(differs, None, "{}", layout.name);
        assert!(canonical == figures, "{}: one is longer than the other", layout.name);
    }
}

#[test]
fn the_files_beside_the_sample_are_those_that_it_makes() {
    let mut sink = SalesforceSink::new(&Plan::default(), |_| Ok(Vec::new())).unwrap();
    generate(&Plan::default(), &mut sink).unwrap();
    let made = sink.finish().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_data/salesforce");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), made.len());
    for (object, bytes) in made {
        let there = std::fs::read(folder.join(format!("{object}.csv"))).unwrap();
        assert!(there == bytes, "{object}");
    }
}
