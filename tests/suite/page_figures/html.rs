//! Just enough of HTML to find the elements of our own pages, where none of those looked for holds
//! another of its name.

/// An element: what stands in its start tag, and between its tags.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Element<'a> {
    tag: &'a str,
    pub(crate) inner: &'a str,
}

/// The elements of that name, in order.
pub(crate) fn elements<'a>(html: &'a str, name: &str) -> impl Iterator<Item = Element<'a>> {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            rest = &rest[rest.find(&start)? + start.len()..];
            if rest.starts_with([' ', '>', '\n']) {
                let (tag, after) = rest.split_once('>')?;
                let length =
                    if CELLS.contains(&name) { cell_end(name, after) } else { after.find(&end)? };
                rest = &after[length..];
                return Some(Element { tag, inner: &after[..length] });
            }
        }
    })
}

/// Parts of a table, whose end tags may be left out.
const CELLS: [&str; 3] = ["th", "td", "tr"];

/// Where a part of a table ends: at its end tag, or where the next part or the table's end begins.
fn cell_end(name: &str, after: &str) -> usize {
    let next: &[&str] = if name == "tr" {
        &["<tr", "</tr", "<tbody", "</tbody", "</thead", "</table"]
    } else {
        &[
            "<td", "<th ", "<th>", "</td", "</th>", "<tr", "</tr", "<tbody", "</tbody", "</thead",
            "</table",
        ]
    };
    let mut tags = after.match_indices('<').map(|(at, _)| at);
    tags.find(|&at| next.iter().any(|tag| after[at..].starts_with(tag))).unwrap_or(after.len())
}

impl<'a> Element<'a> {
    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let (_, rest) = self.tag.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| plain(value))
    }

    /// Whether one of its classes is that one.
    pub(crate) fn is_of(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|c| c == class))
    }

    /// Its words, without the quieter line.
    pub(crate) fn text(&self) -> String {
        words(self.inner.split("<small>").next().unwrap_or_default())
    }

    /// The quieter line.
    pub(crate) fn note(&self) -> String {
        elements(self.inner, "small").next().map_or_else(String::new, |small| words(small.inner))
    }

    /// The heads and the rows of a table.
    pub(crate) fn cells(&self) -> (Vec<String>, Vec<Vec<Element<'a>>>) {
        let mut rows = elements(self.inner, "tr").map(|row| row.inner);
        let heads = rows.next().unwrap_or_default();
        let heads = elements(heads, "th").map(|head| head.text()).collect();
        let cells = |row: &'a str| elements(row, "th").chain(elements(row, "td")).collect();
        (heads, rows.map(cells).collect())
    }
}

/// Text without tags and entities.
fn words(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    plain(text.trim())
}

/// Text without entities.
fn plain(text: &str) -> String {
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#x2f;", "/"),
        ("&amp;", "&"),
    ];
    entities.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

#[test]
fn cells_and_their_quieter_lines_are_told_apart() {
    let html = r#"<table id="t"><tr><th>Share</th><td x="y">9</td></tr>
        <tr class="total"><th><bdi>A &lt; B</bdi></th><td data-m="k&#x2f;1">12%<small>6–22%</small></td></tr></table>"#;
    let table = elements(html, "table").next().unwrap();
    let (heads, rows) = table.cells();
    assert_eq!((table.attribute("id").unwrap(), heads), ("t".to_owned(), vec!["Share".to_owned()]));
    let cell = rows[0][1];
    assert_eq!(rows[0][0].text(), "A < B");
    assert_eq!((cell.text().as_str(), cell.note().as_str()), ("12%", "6–22%"));
    assert_eq!(cell.attribute("data-m").unwrap(), "k/1");
}
