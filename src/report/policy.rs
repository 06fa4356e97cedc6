//! The content security policy: nothing runs or loads but the two blocks whose hashes it names.

use sha2::{Digest as _, Sha256};

use super::base64::base64;

/// The policy for a page with exactly this style and this script.
pub(crate) fn policy(style: &str, script: &str) -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; \
         base-uri 'none'; form-action 'none'",
        base64(&Sha256::digest(style.as_bytes())),
        base64(&Sha256::digest(script.as_bytes()))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hash of `alert('Hello, world.');` is the example of Content Security Policy Level 3.
    #[test]
    fn the_policy_names_the_hash_of_the_bytes() {
        let policy = policy("", "alert('Hello, world.');");
        assert!(
            policy.contains("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"),
            "{policy}"
        );
    }
}
