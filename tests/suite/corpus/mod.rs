//! A corpus of malformed files, made anew in every run by a seeded generator: each is a clean table with
//! one named trouble, and it is known of every line what must become of it.
//!
//! `cargo test --test suite corpus -- --nocapture` prints the score of each pollution.

mod case;
mod draft;
mod kinds;
mod proof;
mod rng;
mod runner;
mod score;
mod seeds;
mod spectrum;
mod table;

use case::Pollution;

/// Every pollution, by what it spoils.
const ALL: [&[Pollution]; 14] = [
    kinds::delimiters::POLLUTIONS,
    kinds::quotes::POLLUTIONS,
    kinds::lines::POLLUTIONS,
    kinds::encodings::POLLUTIONS,
    kinds::shapes::POLLUTIONS,
    kinds::edges::POLLUTIONS,
    kinds::headers::POLLUTIONS,
    kinds::dates::POLLUTIONS,
    kinds::stamps::POLLUTIONS,
    kinds::numbers::POLLUTIONS,
    kinds::rows::POLLUTIONS,
    kinds::refusals::POLLUTIONS,
    kinds::whole::POLLUTIONS,
    kinds::mixtures::POLLUTIONS,
];

#[test]
fn no_good_row_is_lost_and_no_bad_row_loaded() {
    let (files, faults) = score::score(&ALL);
    assert!(files >= 300, "{files} files");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_pollution_has_a_name_of_its_own() {
    let names: std::collections::BTreeSet<&str> =
        ALL.iter().flat_map(|room| room.iter()).map(|pollution| pollution.name).collect();
    assert_eq!(names.len(), ALL.iter().map(|room| room.len()).sum::<usize>());
}
