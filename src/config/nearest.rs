//! "Did you mean …?": the valid name nearest to the one found.

/// Likeness from which on a name is worth suggesting (Jaro-Winkler, 0 to 1): `tittle` for `title`
/// is 0.97, two unrelated words of one length stay below 0.6.
const LIKE_ENOUGH: f64 = 0.8;

/// The name most like `found`; `None` when none is like it.
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |text: &str| text.to_lowercase().replace(['-', ' '], "_");
    let found = plain(found);
    known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&found, &plain(name)), name))
        .filter(|(likeness, _)| *likeness >= LIKE_ENOUGH)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_name_that_was_meant() {
        let known = ["title", "zone", "week_start", "weeks", "maturity_days"];
        assert_eq!(nearest("tittle", known), Some("title"));
        assert_eq!(nearest("week-start", known), Some("week_start"));
        assert_eq!(nearest("Zone", known), Some("zone"));
        assert_eq!(nearest("week", known), Some("weeks"));
        assert_eq!(nearest("maturity", known), Some("maturity_days"));
    }

    #[test]
    fn nothing_is_suggested_for_a_word_like_no_other() {
        assert_eq!(nearest("colour", ["title", "zone"]), None);
        assert_eq!(nearest("x", []), None);
    }
}
