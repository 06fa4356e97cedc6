//! The sample's portal is the sample's company.

use std::path::Path;
use std::process::Command;

use batonpass::sample::{CsvSink, HubspotSink, Plan, generate};
use tempfile::TempDir;

/// Reaches the handoffs whose rows are doubled, unreadable, unknown or to oneself.
const HANDOFFS: u64 = 400;

/// The metrics as tidy rows, with the names of people in the place of their ids.
fn metrics(folder: &Path, exports: &str, people: (&str, [&str; 3])) -> Vec<String> {
    let done = Command::new(env!("CARGO_BIN_EXE_baton"))
        .current_dir(folder)
        .args(["metrics", exports, "--config", &format!("{exports}.toml"), "--cache", "cache"])
        .args(["--as-of", "2026-11-15", "--format", "csv"])
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let mut text = String::from_utf8(done.stdout).unwrap();
    let (file, columns) = people;
    let mut reader = csv::Reader::from_path(folder.join(exports).join(file)).unwrap();
    let headers = reader.headers().unwrap().clone();
    let at = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let [id, first, last] = columns.map(at);
    for row in reader.records().map(Result::unwrap) {
        let name = if first == last {
            row[first].to_owned()
        } else {
            format!("{} {}", &row[first], &row[last])
        };
        text = text.replace(&row[id], &name);
    }
    text.lines().map(str::to_owned).collect()
}

#[test]
fn the_files_beside_the_sample_are_those_that_it_makes() {
    let mut sink = HubspotSink::new(&Plan::default(), |_| Ok(Vec::new())).unwrap();
    generate(&Plan::default(), &mut sink).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_data/hubspot");
    let made = sink.finish().unwrap();
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), made.len());
    for (file, bytes) in made {
        let there = std::fs::read(folder.join(format!("{file}.csv"))).unwrap();
        assert!(there == bytes, "{file}");
    }
}

#[test]
fn the_sample_portal_gives_the_figures_of_the_canonical_sample() {
    let plan = Plan::new(HANDOFFS, 7);
    let folder: TempDir = tempfile::tempdir().unwrap();
    let create = |exports: &str, name: &str| {
        std::fs::create_dir_all(folder.path().join(exports)).unwrap();
        std::fs::File::create(folder.path().join(exports).join(format!("{name}.csv")))
    };
    let mut sink = HubspotSink::new(&plan, |file| create("hubspot", file)).unwrap();
    generate(&plan, &mut sink).unwrap();
    sink.finish().unwrap();
    let mut sink = CsvSink::new(|table| create("canonical", table)).unwrap();
    generate(&plan, &mut sink).unwrap();
    sink.finish().unwrap();
    let zone = "[report]\nzone = \"America/New_York\"\n";
    let source = "[[source]]\nname = \"crm\"\nkind = \"hubspot\"\nzone = \"UTC\"\n";
    std::fs::write(folder.path().join("canonical.toml"), zone).unwrap();
    std::fs::write(folder.path().join("hubspot.toml"), format!("{zone}{source}")).unwrap();
    let people = ("people.csv", ["person_id", "name", "name"]);
    let canonical = metrics(folder.path(), "canonical", people);
    let owners = ("owners.csv", ["id", "firstName", "lastName"]);
    let hubspot = metrics(folder.path(), "hubspot", owners);
    let differs = canonical.iter().zip(&hubspot).find(|(one, other)| one != other);
    assert_eq!(differs, None);
    assert!(canonical.len() == hubspot.len() && canonical.len() > 100);
}
