//! The figures of a page with their keys, as a reader puts them together.

/// Key and text of each marked figure; a key without a period ends in two bars.
pub(crate) fn figures(page: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let (mut table, mut row) = ("", "");
    let mut heads: Vec<&str> = Vec::new();
    let (mut in_head, mut column) = (false, 0);
    for part in page.split('<').skip(1) {
        let Some((tag, text)) = part.split_once('>') else { continue };
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        let said = value(tag, "data-k").unwrap_or_default();
        let mut head = "";
        match name {
            "table" => (table, row) = (said, ""),
            "/table" => (table, row, heads) = ("", "", Vec::new()),
            "thead" => (in_head, heads) = (true, Vec::new()),
            "tbody" => in_head = false,
            "tr" => (row, column) = (said, 0),
            "th" if in_head => heads.push(said),
            "th" | "td" => {
                head = heads.get(column).copied().unwrap_or_default();
                column += 1;
            }
            _ => {}
        }
        let bare = tag.split(' ').any(|word| word == "data-m");
        if let Some(own) = value(tag, "data-m").or(bare.then_some("")) {
            out.push((joined(&[own, head, row, table]), text.to_owned()));
        }
    }
    out
}

fn value<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// Of each field the first that is said; a member and its part are fields of their own.
fn joined(said: &[&str]) -> String {
    let field = |key: &&'_ str, at: usize| -> String {
        let fields: Vec<&str> = key.split('|').collect();
        let of = |at: usize| fields.get(at).copied().unwrap_or_default().to_owned();
        let (member, part) = match of(2).rsplit_once('/') {
            Some((member, part)) => (member.to_owned(), part.to_owned()),
            None => (of(2), String::new()),
        };
        match at {
            2 => member,
            3 => part,
            4.. => of(at - 1),
            _ => of(at),
        }
    };
    let first = |at| said.iter().map(|key| field(key, at)).find(|found| !found.is_empty());
    let [metric, slice, member, part, period, start] =
        std::array::from_fn(|at| first(at).unwrap_or_default());
    let member = match (member.as_str(), part.as_str()) {
        ("", part) => part.to_owned(),
        (member, "") => member.to_owned(),
        (member, part) => format!("{member}/{part}"),
    };
    format!("{metric}|{slice}|{member}|{period}|{start}")
}
