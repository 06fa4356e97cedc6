//! Tools that Baton has no kind for, but a page.

use std::collections::BTreeSet;

use crate::ingest::bare_header;

use super::placing::Looked;

/// A tool that is known by its headers only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Foreign {
    /// Its name.
    pub(super) name: &'static str,
    /// Headers that its exports have and others don't.
    marks: &'static [&'static str],
    /// The page that maps its exports.
    pub(super) page: &'static str,
}

/// The tools.
const TOOLS: [Foreign; 1] = [Foreign {
    name: "Zoho CRM",
    marks: &["POTENTIALID", "Potential Name", "Potential Owner", "Modified Time", "Lead Owner Id"],
    page: "docs/sources/zoho.md",
}];
/// Headers of a tool from which on it is taken to be that one.
const ENOUGH: usize = 2;

/// The tool whose headers the files have.
pub(super) fn tool(files: &[Looked]) -> Option<Foreign> {
    let headers = files.iter().flat_map(|file| file.glimpse.headers());
    named(&headers.collect::<Vec<_>>())
}

fn named(headers: &[String]) -> Option<Foreign> {
    let headers: BTreeSet<String> = headers.iter().map(|header| bare_header(header)).collect();
    let seen = |tool: &Foreign| {
        tool.marks.iter().filter(|mark| headers.contains(&bare_header(mark))).count()
    };
    TOOLS.into_iter().find(|tool| seen(tool) >= ENOUGH)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_tool_is_known_by_two_of_its_headers() {
        let named = |headers: &[&str]| {
            let headers: Vec<String> = headers.iter().map(|header| (*header).to_owned()).collect();
            super::named(&headers).map(|tool| tool.name)
        };
        assert_eq!(named(&["POTENTIALID", "Modified Time"]), Some("Zoho CRM"));
        assert_eq!(named(&["Modified Time", "Id"]), None);
    }
}
