//! Names of files: letters, digits and hyphens, told apart by a hash of the id.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// Longest readable part of a name.
const LONGEST: usize = 40;
/// Bytes of the hash that a name shows.
const HASH_BYTES: usize = 5;

/// The readable part of a name: small letters and digits of ASCII, parted by hyphens; `or` where
/// nothing is left.
pub(super) fn slug(text: &str, or: &str) -> String {
    let mut slug = String::new();
    for letter in text.chars() {
        if slug.len() >= LONGEST {
            break;
        }
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { or.to_owned() } else { slug.to_owned() }
}

/// The start of the SHA-256 of an id, in hexadecimal.
pub(super) fn hash(id: &str) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(id.as_bytes()).iter().take(HASH_BYTES) {
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_outside_cannot_leave_its_folder() {
        for text in ["../../etc/passwd", "a/b\\c", "..", "", "Ünïcode & Söhne", "-x", "CON\u{202E}"]
        {
            let slug = slug(text, "handoff");
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(!slug.is_empty() && slug.chars().all(plain), "{text}: {slug}");
        }
        assert_eq!(slug("Flimburmoll Media", "x"), "flimburmoll-media");
        assert_eq!(slug("株式会社", "handoff"), "handoff");
    }

    #[test]
    fn two_ids_are_told_apart() {
        assert_eq!(hash("H-1").len(), 10);
        assert_ne!(hash("H-1"), hash("H-2"));
    }
}
