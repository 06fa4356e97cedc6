//! The files beside the sample.

use std::path::Path;

use batonpass::sample::{HubspotSink, Plan, generate};

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
