//! Words for yes and words for no.

/// The words, the frequent ones first.
const FLAGS: [(&str, i64); 37] = [
    ("true", 1),
    ("false", 0),
    ("1", 1),
    ("0", 0),
    ("yes", 1),
    ("no", 0),
    ("y", 1),
    ("n", 0),
    ("x", 1),
    ("t", 1),
    ("f", 0),
    ("on", 1),
    ("off", 0),
    ("✓", 1),
    ("✔", 1),
    ("☑", 1),
    ("✗", 0),
    ("✘", 0),
    ("☐", 0),
    ("1.0", 1),
    ("0.0", 0),
    ("checked", 1),
    ("unchecked", 0),
    ("ja", 1),
    ("nein", 0),
    ("nee", 0),
    ("sí", 1),
    ("sì", 1),
    ("si", 1),
    ("sim", 1),
    ("não", 0),
    ("oui", 1),
    ("non", 0),
    ("wahr", 1),
    ("falsch", 0),
    ("vrai", 1),
    ("faux", 0),
];

/// 1 for a word that says yes, 0 for one that says no.
pub(super) fn flag_of(text: &[u8]) -> Option<i64> {
    let named = |word: &[u8]| {
        let found = FLAGS.iter().find(|(known, _)| word.eq_ignore_ascii_case(known.as_bytes()));
        found.map(|(_, value)| *value)
    };
    named(text).or_else(|| {
        let text = std::str::from_utf8(text).ok().filter(|text| !text.is_ascii())?;
        // An emoji may be told to look like one.
        named(text.trim_end_matches('\u{fe0f}').to_lowercase().as_bytes())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_in_any_case() {
        for text in ["TRUE", "Yes", "x", "On", "✓", "✔\u{fe0f}", "Ja", "SÍ", "si", "Oui", "1.0"]
        {
            assert_eq!(flag_of(text.as_bytes()), Some(1), "{text}");
        }
        for text in ["false", "No", "F", "off", "✗", "NEIN", "Não", "non", "0"] {
            assert_eq!(flag_of(text.as_bytes()), Some(0), "{text}");
        }
        for text in ["", "maybe", "2", "yess", "é", "\u{fe0f}"] {
            assert_eq!(flag_of(text.as_bytes()), None, "{text}");
        }
    }
}
