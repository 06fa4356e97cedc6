//! The fixed phrases of the page, in one file per language (Project Fluent), with English behind it.

mod check;
mod marks;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::charts;
use crate::report::error::ReportError;
use marks::Grouping;

/// Language of the files that hold every phrase.
const ENGLISH: &str = "en";
/// Under this name the templates hold the text that was compiled in.
const BUILT_IN: &str = "built_in/";
/// What the names of the templates' fixed words begin with.
const PAGE: &str = "page-";

/// What is put into a phrase whose English stands elsewhere, in its order: `{ $a }`, `{ $b }`, `{ $c }`.
const BLANKS: [&str; 3] = ["a", "b", "c"];

/// Phrases of one locale.
pub(crate) struct Phrases {
    /// The first that has a phrase says it: the locale, its language, English; each as overridden, then as built in.
    bundles: Vec<Bundle>,
    locale: String,
    /// What stands between a number and its decimals.
    decimal_mark: String,
    /// How whole numbers are set apart.
    grouping: Grouping,
    /// Names of the fixed words of the templates.
    page: Vec<String>,
    /// The fixed words of figures, put together when the first figure is drawn.
    figures: OnceLock<Arc<charts::Words>>,
}

/// What one file says.
struct Bundle {
    said: FluentBundle<FluentResource>,
    /// Whether the file is a user's.
    is_own: bool,
}

/// What is put into a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Arg<'a> {
    /// Words, or a number already spelled.
    Text(Cow<'a, str>),
    /// A count: it is spelled with its thousands set apart, and phrases may go by its plural form.
    Count(u64),
}

/// Whose the English is that a phrase translates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// Ours.
    BuiltIn,
    /// A text that a user put in the place of ours.
    Replaced,
}

/// A phrase by its name, with what is put into it: `say!(p, "speed-sub", week = week)`.
macro_rules! say {
    ($p:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $p.say($id, &[$((stringify!($name), $crate::report::words::phrases::Arg::from($value))),*])
    };
}
pub(crate) use say;

impl Phrases {
    /// The phrases of a locale (`en-GB`, `de`) out of the files named `phrases/….ftl`.
    ///
    /// # Errors
    /// [`ReportError::NoLanguage`] when there is no file of that language, [`ReportError::Phrases`] when a
    /// file can't be read as phrases, or holds one that the page does not have.
    pub(crate) fn of(locale: &str, texts: &BTreeMap<String, String>) -> Result<Self, ReportError> {
        let language = locale.split('-').next().unwrap_or(locale);
        let has = |name: &str| texts.contains_key(&file(name));
        if !has(locale) && !has(language) {
            let known: Vec<&str> = texts.keys().filter_map(|name| named(name)).collect();
            return Err(ReportError::NoLanguage {
                locale: locale.to_owned(),
                known: known.join(", "),
            });
        }
        let mut names: Vec<&str> = vec![locale];
        names.extend([language, ENGLISH].into_iter().filter(|name| *name != locale));
        names.dedup();
        let english = check::English::of(texts, &file(ENGLISH))?;
        let mut bundles = Vec::new();
        for name in names.into_iter().map(file) {
            let built_in = format!("{BUILT_IN}{name}");
            let own = texts.get(&name).filter(|text| texts.get(&built_in) != Some(text));
            let both = [(&name, own, true), (&built_in, texts.get(&built_in), false)];
            for (name, text, is_own) in both {
                if let Some(text) = text {
                    let resource = check::parsed(name, text)?;
                    english.holds(name, &resource)?;
                    bundles.push(Bundle { said: bundle(name, resource), is_own });
                }
            }
        }
        let mut phrases = Self {
            bundles,
            locale: locale.to_owned(),
            decimal_mark: String::new(),
            grouping: Grouping { mark: String::new(), from: 0 },
            page: english.starting(PAGE),
            figures: OnceLock::new(),
        };
        phrases.decimal_mark = say!(phrases, "number-decimal");
        let from = say!(phrases, "number-group-from").parse().unwrap_or(0);
        phrases.grouping = Grouping { mark: say!(phrases, "number-group"), from };
        let format = phrases.grouping.formatter();
        for bundle in &mut phrases.bundles {
            bundle.said.set_formatter(Some(format));
        }
        Ok(phrases)
    }

    /// The locale, as an element's `lang` names it.
    pub(crate) fn locale(&self) -> &str {
        &self.locale
    }

    /// What stands between a number and its decimals.
    pub(crate) fn decimal_mark(&self) -> &str {
        &self.decimal_mark
    }

    /// How whole numbers are set apart.
    pub(crate) fn grouping(&self) -> &Grouping {
        &self.grouping
    }

    /// The fixed words of the templates, by their name after `page-`, and the marks of numbers.
    pub(crate) fn page(&self) -> BTreeMap<String, String> {
        let said =
            |id: &String| (id.strip_prefix(PAGE).unwrap_or(id).to_owned(), self.say(id, &[]));
        let marks = [("decimal", "number-decimal"), ("group", "number-group")];
        let marks = marks.map(|(name, id)| (name.to_owned(), say!(self, id)));
        self.page.iter().map(said).chain(marks).collect()
    }

    /// The fixed words of figures.
    pub(crate) fn in_figures(&self) -> Arc<charts::Words> {
        Arc::clone(self.figures.get_or_init(|| Arc::new(super::figure::words(self))))
    }

    /// The phrase of that name without blanks, where there is one.
    pub(crate) fn find(&self, id: &str) -> Option<String> {
        self.bundles.iter().find_map(|bundle| said(&bundle.said, id, &FluentArgs::new()))
    }

    /// Words whose English stands elsewhere (a query's header, a reason, a default of the config), in this
    /// language; `None` where no file translates them, and then the English stands.
    ///
    /// Of a source that a user replaced only the user's own files speak: ours translate another text.
    pub(crate) fn translated(&self, id: &str, blanks: &[String], of: Source) -> Option<String> {
        let mut filled = FluentArgs::with_capacity(BLANKS.len());
        for (name, value) in BLANKS.iter().zip(blanks) {
            filled.set(*name, FluentValue::from(value.as_str()));
        }
        let speaks = |bundle: &&Bundle| bundle.is_own || of == Source::BuiltIn;
        self.bundles.iter().filter(speaks).find_map(|bundle| said(&bundle.said, id, &filled))
    }

    /// The phrase `id`, or its attribute after a dot, with its blanks filled.
    ///
    /// A name that no file has is said as it is: tests hold every name in the code to the English file.
    pub(crate) fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut filled = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Arg::Text(text) => filled.set(*name, FluentValue::from(text.as_ref())),
                Arg::Count(count) => filled.set(*name, FluentValue::from(*count)),
            }
        }
        let said = self.bundles.iter().find_map(|bundle| said(&bundle.said, id, &filled));
        said.unwrap_or_else(|| id.to_owned())
    }
}

/// What one file says, if it has the phrase.
fn said(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    filled: &FluentArgs<'_>,
) -> Option<String> {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, of)| (name, Some(of)));
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    Some(bundle.format_pattern(pattern, Some(filled), &mut Vec::new()).into_owned())
}

impl fmt::Debug for Phrases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phrases").field("locale", &self.locale).finish_non_exhaustive()
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<u64> for Arg<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

fn file(name: &str) -> String {
    format!("phrases/{name}.ftl")
}

/// The locale that a file is of.
fn named(name: &str) -> Option<&str> {
    name.strip_prefix("phrases/")?.strip_suffix(".ftl")
}

fn bundle(name: &str, resource: FluentResource) -> FluentBundle<FluentResource> {
    let locale = name.strip_prefix(BUILT_IN).unwrap_or(name);
    let locale = named(locale).and_then(|locale| locale.parse().ok()).unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![locale]);
    bundle.set_use_isolating(false);
    // Names are unique: `check` has looked.
    let _ = bundle.add_resource(resource);
    bundle
}
