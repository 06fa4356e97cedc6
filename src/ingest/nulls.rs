//! What stands for a blank in every column but text.

/// Words for nothing, as CRMs, databases and spreadsheets write them.
const WORDS: [&str; 33] = [
    "n/a",
    "na",
    "n.a.",
    "null",
    "none",
    "nil",
    "nan",
    "nat",
    "not set",
    "-",
    "--",
    "–",
    "—",
    "#n/a",
    "#na",
    "#n/a n/a",
    "#null!",
    "#value!",
    "#ref!",
    "#name?",
    "#num!",
    "#div/0!",
    "<null>",
    "<na>",
    "(blank)",
    "(empty)",
    "(null)",
    "(none)",
    "\\n",
    "undefined",
    "00/00/0000",
    "0000-00-00",
    "0000-00-00 00:00:00",
];

/// Whether the word stands for a blank in columns that are not text.
#[inline]
pub(super) fn is_null_word(text: &[u8]) -> bool {
    match text {
        // Nearly every date and number is told here.
        [b'1'..=b'9', ..] | [] => false,
        [b'0', rest @ ..] if rest.first() != Some(&b'0') => false,
        _ => is_word(text),
    }
}

fn is_word(text: &[u8]) -> bool {
    text.len() <= 20 && WORDS.iter().any(|word| text.eq_ignore_ascii_case(word.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_nothing_are_known_in_any_case() {
        for text in ["N/A", "Null", "#DIV/0!", "(Blank)", "0000-00-00", "—", "\\N", "undefined"] {
            assert!(is_null_word(text.as_bytes()), "{text}");
        }
        for text in ["", "0", "00", "2026-01-15", "no", "n", "nobody", "0.5", "(1,200)", "-5"] {
            assert!(!is_null_word(text.as_bytes()), "{text}");
        }
    }
}
