//! What the files say of people: their roles and where they work.

use std::fmt::Write as _;

use crate::ingest::Glimpsed;

use super::config_text::Draft;
use super::toml_text::plain;

/// Tables of people, in the kinds that are known.
const PEOPLE: [&str; 5] = ["people", "user", "users", "owner", "owners"];
/// Headers that say what somebody does.
const SAYING: [&str; 5] = ["role", "title", "profile", "team", "department"];

/// The columns of the files of people.
fn columns<'a>(draft: &'a Draft<'_>) -> impl Iterator<Item = &'a Glimpsed> {
    let placing = draft.placing;
    let of_people = placing
        .placed
        .iter()
        .filter(|placed| PEOPLE.contains(&placing.table(placed.table).name.as_str()));
    of_people.flat_map(|placed| &draft.files[placed.file].glimpse.columns)
}

/// The zone that most people work in, how many, and of how many.
pub(super) fn common_zone(draft: &Draft<'_>) -> Option<(String, usize, usize)> {
    let zones = columns(draft)
        .find(|column| !column.words.is_empty() && column.words.keys().all(|word| is_zone(word)))?;
    let of: usize = zones.words.values().sum();
    let (zone, count) = zones.words.iter().max_by_key(|(_, count)| **count)?;
    (count * 2 > of).then(|| (zone.clone(), *count, of))
}

fn is_zone(word: &str) -> bool {
    word.contains('/') && word.parse::<chrono_tz::Tz>().is_ok()
}

/// What to write where the exports don't say who is an SDR and who an AE.
pub(super) fn suggestion(draft: &Draft<'_>) -> String {
    let says = |column: &&Glimpsed| {
        let header = column.header.to_lowercase();
        !column.words.is_empty() && SAYING.iter().any(|word| header.contains(word))
    };
    let found: Vec<&Glimpsed> = columns(draft).filter(says).collect();
    if found.iter().any(|column| column.words.keys().any(|word| is_role(word))) {
        return String::new();
    }
    let mut text = String::from(
        "# The exports don't say who is an SDR and who an AE. Say it for each, by id:\n\
         # [people.\"0055g00000AbCdEAAV\"]\n# role = \"sdr\"   # or \"ae\" or \"manager\"\n",
    );
    for column in found {
        let words: Vec<String> = column.words.keys().map(|word| plain(word)).collect();
        // Writing into a String can't fail.
        let _ = writeln!(text, "# What {} says: {}", plain(&column.header), words.join("; "));
    }
    text
}

/// Whether a word says that somebody is an SDR or an AE.
fn is_role(word: &str) -> bool {
    let word = word.to_lowercase();
    let parts = || word.split(|letter: char| !letter.is_alphanumeric());
    let is = |wanted: &str| parts().any(|part| part == wanted);
    is("sdr")
        || is("bdr")
        || is("ldr")
        || is("ae")
        || word.contains("account executive")
        || word.contains("development rep")
        || word.contains("sales development")
        || word.contains("business development")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_told_from_other_words() {
        for word in ["sdr", "Senior SDR, EMEA", "Account Executive", "Sales Development Rep", "ae"]
        {
            assert!(is_role(word), "{word}");
        }
        for word in ["VP Sales", "aeronautics", "Support", ""] {
            assert!(!is_role(word), "{word}");
        }
    }
}
