//! The templates that the pages are made of, by name.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt::Write as _;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{
    AutoEscape, Environment, Output, State, UndefinedBehavior, Value, escape_formatter,
};
use serde::Serialize;

use crate::charts::{Palette, escape};

use super::error::ReportError;
use super::words::phrases::Phrases;

/// Every template that the report needs, in the order in which a reader would open them.
pub const TEMPLATE_NAMES: [&str; 28] = [
    "review.html",
    "document.html",
    "head.html",
    "tiles.html",
    "worklist.html",
    "section.html",
    "figure.html",
    "table.html",
    "glance.html",
    "questions.html",
    "persons.html",
    "person.html",
    "person_open.html",
    "person_page.html",
    "footer.html",
    "said.html",
    "index.html",
    "summary.html",
    "summary.txt",
    "briefs.html",
    "brief.html",
    "briefs_index.html",
    "style.css",
    "script.js",
    "phrases/en.ftl",
    "briefs.css",
    "introduction.txt",
    "questions.toml",
];

/// Under this name the templates hold the text that was compiled in.
const BUILT_IN: &str = "built_in/";

/// What would end the style or the script block early.
const ENDS_OF_BLOCKS: [(&str, &str); 3] =
    [("style.css", "</style"), ("briefs.css", "</style"), ("script.js", "</script")];

/// Templates by name, all of [`TEMPLATE_NAMES`], and the colours that the pages wear.
#[derive(Clone, Debug)]
pub struct Templates {
    by_name: BTreeMap<String, String>,
    palette: Palette,
}

impl Templates {
    /// Takes the templates; names that the report does not know may be there for others to include.
    ///
    /// # Errors
    /// [`ReportError::MissingTemplate`] names the first that lacks; [`ReportError::BreaksOut`] when
    /// the style or the script would end its own block.
    pub fn new(by_name: BTreeMap<String, String>) -> Result<Self, ReportError> {
        for name in TEMPLATE_NAMES {
            if !by_name.contains_key(name) {
                let found = by_name.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
                return Err(ReportError::MissingTemplate { name, found });
            }
        }
        for (name, found) in ENDS_OF_BLOCKS {
            let text = by_name.get(name).map(|text| text.to_ascii_lowercase());
            if text.is_some_and(|text| text.contains(found)) {
                return Err(ReportError::BreaksOut { name, found });
            }
        }
        Ok(Self { by_name, palette: Palette::default() })
    }

    /// The same in other colours.
    #[must_use]
    pub fn wearing(self, palette: Palette) -> Self {
        Self { palette, ..self }
    }

    /// The colours that the pages wear.
    pub(crate) fn palette(&self) -> &Palette {
        &self.palette
    }

    /// The phrases of a locale.
    ///
    /// # Errors
    /// As [`Phrases::of`].
    pub(crate) fn phrases(&self, locale: &str) -> Result<Phrases, ReportError> {
        Phrases::of(locale, &self.by_name)
    }

    /// Whether there is a template of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// The page's own style rules.
    pub(crate) fn style(&self) -> &str {
        self.text("style.css")
    }

    /// The style rules that only briefs need.
    pub(crate) fn brief_style(&self) -> &str {
        self.text("briefs.css")
    }

    /// What to ask where a brief says nothing.
    pub(crate) fn questions(&self, locale: &str) -> &str {
        self.text(&self.in_language("questions.toml", locale))
    }

    /// The name of a template's version for a locale (`introduction.de.txt`): the locale's, its language's, else
    /// the common one. A user's own common one goes before a version of ours.
    pub(crate) fn in_language(&self, name: &str, locale: &str) -> String {
        let (stem, kind) = name.rsplit_once('.').unwrap_or((name, ""));
        let language = locale.split('-').next().unwrap_or(locale);
        let versions = [locale, language].map(|of| format!("{stem}.{of}.{kind}"));
        let version = versions.into_iter().find(|version| self.has(version));
        match version {
            Some(version) if self.is_own(&version) || !self.is_own(name) => version,
            _ => name.to_owned(),
        }
    }

    /// Whether a template is not the one that was compiled in.
    fn is_own(&self, name: &str) -> bool {
        self.by_name.get(name) != self.by_name.get(&format!("{BUILT_IN}{name}"))
    }

    /// Every template as (name, text), by name.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.by_name.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The page's script, without indents and lines that only comment.
    pub(crate) fn script(&self) -> String {
        let lines = self.text("script.js").lines().map(str::trim);
        let said: Vec<&str> =
            lines.filter(|line| !line.is_empty() && !line.starts_with("//")).collect();
        said.join("\n")
    }

    /// The page `name` from its view.
    pub(crate) fn render(&self, name: &str, view: &impl Serialize) -> Result<String, ReportError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|name| match name {
            SUMMARY => AutoEscape::None,
            _ => AutoEscape::Html,
        });
        environment.set_formatter(write);
        environment.set_syntax(syntax()?);
        for (name, text) in self.by_name.iter().filter(|(name, _)| is_page(name)) {
            environment.add_template(name, text).map_err(|error| told(name, &error))?;
        }
        let template = environment.get_template(name).map_err(|error| told(name, &error))?;
        template
            .render(Value::from(Serde(view)))
            .map_err(|error| told(innermost(&error).unwrap_or(name), &error))
    }

    fn text(&self, name: &str) -> &str {
        self.by_name.get(name).map_or("", String::as_str)
    }
}

/// The one template of plain text that is made like a page.
const SUMMARY: &str = "summary.txt";

/// Whether a template is made like a page; the style and the script are taken as they are.
fn is_page(name: &str) -> bool {
    name == SUMMARY || std::path::Path::new(name).extension().is_some_and(|kind| kind == "html")
}

/// Writes a value: in HTML with the signs that mean something there escaped, each as short as can be.
fn write(
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), minijinja::Error> {
    let words = value.as_str().filter(|_| !value.is_safe());
    match (words, state.auto_escape()) {
        (Some(words), AutoEscape::Html) => Ok(out.write_str(&escape(words))?),
        _ => escape_formatter(out, state, value),
    }
}

/// Lines that hold a block alone leave no blank line behind.
fn syntax() -> Result<SyntaxConfig, ReportError> {
    SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build()
        .map_err(|error| told("review.html", &error))
}

/// The template in which it went wrong: the last one that was included.
fn innermost(error: &minijinja::Error) -> Option<&str> {
    let mut name = error.name();
    let mut cause = error.source();
    while let Some(error) = cause {
        let of_engine = error.downcast_ref::<minijinja::Error>();
        name = of_engine.and_then(minijinja::Error::name).or(name);
        cause = error.source();
    }
    name
}

/// The engine's error with its causes, which its own display leaves out.
fn told(name: &str, error: &minijinja::Error) -> ReportError {
    let mut what = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let _ = write!(what, ": {error}");
        cause = error.source();
    }
    ReportError::Template { name: name.to_owned(), what }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::templates;

    fn with(name: &str, text: &str) -> Result<Templates, ReportError> {
        let mut by_name = templates().by_name;
        by_name.insert(name.to_owned(), text.to_owned());
        Templates::new(by_name)
    }

    #[test]
    fn a_missing_template_is_named() {
        let mut by_name = templates().by_name;
        by_name.remove("figure.html");
        let error = Templates::new(by_name).unwrap_err();
        assert!(
            error.to_string().starts_with("the page needs the template `figure.html`"),
            "{error}"
        );
    }

    #[test]
    fn a_style_that_would_end_its_block_is_refused() {
        let error = with("style.css", "a{}</STYLE><script>").unwrap_err();
        assert_eq!(
            error.to_string(),
            "`style.css` holds `</style`, which would end the block it stands in; take it out"
        );
    }

    #[test]
    fn a_name_that_the_view_lacks_is_an_error_and_not_a_blank() {
        let templates = with("index.html", "<p>{{ nothing_of_the_kind }}</p>").unwrap();
        let error = templates.render("index.html", &BTreeMap::from([("a", "b")])).unwrap_err();
        assert!(error.to_string().contains("template `index.html`"), "{error}");
    }

    #[test]
    fn the_template_that_is_at_fault_is_named_and_not_the_one_that_includes_it() {
        let mut by_name = templates().by_name;
        by_name.insert("index.html".to_owned(), "{% include \"footer.html\" %}".to_owned());
        by_name.insert("footer.html".to_owned(), "{{ nothing_of_the_kind }}".to_owned());
        let templates = Templates::new(by_name).unwrap();
        let error = templates.render("index.html", &BTreeMap::from([("a", "b")])).unwrap_err();
        assert!(error.to_string().starts_with("template `footer.html`: "), "{error}");
    }

    #[test]
    fn markup_in_a_word_stays_a_word() {
        let templates = with("index.html", "<p>{{ a }}</p>").unwrap();
        let page = templates.render("index.html", &BTreeMap::from([("a", "<b>'&\"")])).unwrap();
        assert_eq!(page, "<p>&lt;b&gt;&#39;&amp;&quot;</p>");
    }

    /// The list and the folder are the same.
    #[test]
    fn the_list_of_templates_is_whole() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/report_templates");
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "README.md" && name != "phrases")
            // Versions for a language are there or not.
            .filter(|name| name.matches('.').count() == 1)
            .chain(["phrases/en.ftl".to_owned()])
            .collect();
        let mut named: Vec<String> = TEMPLATE_NAMES.iter().map(|&name| name.to_owned()).collect();
        found.sort();
        named.sort();
        assert_eq!(found, named);
    }

    /// Arithmetic, filters and assignments have no place in a template.
    #[test]
    fn templates_reckon_nothing_and_pass_only_our_own_markup() {
        let passed = [
            "figure.wide",
            "figure.narrow",
            "tile.spark",
            "row.plot",
            "trail.svg",
            "person.spark",
            "style",
            "script",
        ];
        for (name, text) in templates().by_name.iter().filter(|(name, _)| is_page(name)) {
            for expression in text.split("{{").skip(1).filter_map(|rest| rest.split("}}").next()) {
                let expression = expression.trim();
                if let Some((what, filter)) = expression.split_once('|') {
                    assert_eq!(filter.trim(), "safe", "{name}: {expression}");
                    assert!(passed.contains(&what.trim()), "{name}: {expression}");
                }
                assert!(!expression.contains(['+', '*', '/', '%']), "{name}: {expression}");
            }
            assert!(!text.contains("{% set"), "{name}");
            // Mail programs keep no other style.
            assert!(!text.contains(" style=\"") || name == "summary.html", "{name}");
        }
    }
}
