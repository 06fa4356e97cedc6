//! What keeps a page from being composed.

use crate::charts::ChartError;

/// Why a page or a file was not made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A template that a page needs was not given.
    #[error(
        "the page needs the template `{name}`\n  found: {found}\n  help:  give it under that name"
    )]
    MissingTemplate {
        /// The template needed.
        name: &'static str,
        /// Names of those given.
        found: String,
    },
    /// A template that can't be read, or names what the views don't have.
    #[error(
        "template `{name}`: {what}\n  help:  `baton show template {name}` prints the built-in to compare"
    )]
    Template {
        /// The template.
        name: String,
        /// What the template engine said, with its causes.
        what: String,
    },
    /// An inline block that would end its own element.
    #[error("`{name}` holds `{found}`, which would end the block it stands in; take it out")]
    BreaksOut {
        /// The template.
        name: &'static str,
        /// What was found.
        found: &'static str,
    },
    /// A locale of whose language there is no file of phrases.
    #[error(
        "there are no phrases for the locale `{locale}`\n  found: {known}\n  help:  give \
         `phrases/{locale}.ftl` in the folder of --templates; `baton show template phrases/en.ftl` \
         prints the English ones"
    )]
    NoLanguage {
        /// The locale asked for.
        locale: String,
        /// Locales that there are phrases of.
        known: String,
    },
    /// A file of phrases that can't be read, or that holds what the page does not have.
    #[error(
        "`{name}`: {what}\n  help:  `baton show template phrases/en.ftl` prints every phrase with \
         its blanks"
    )]
    Phrases {
        /// The file.
        name: String,
        /// What is wrong with it, and where.
        what: String,
    },
    /// A question set that is not of its form, or lacks a question.
    #[error(
        "`questions.toml`: {what}\n  help:  `baton show template questions.toml` prints the built-in to compare"
    )]
    Questions {
        /// What is wrong with it.
        what: String,
    },
    /// A template of the introduction that would leave a gap unmarked, or can't be read.
    #[error(
        "`{name}`, line {line}: {what}\n  help:  write `{{{{ name | gap(\"what is missing\") }}}}`, which marks a blank as `[what is missing?]`; the names are {known}"
    )]
    Introduction {
        /// The template.
        name: String,
        /// Line of the template.
        line: usize,
        /// What is wrong there.
        what: String,
        /// Names that a template may use.
        known: String,
    },
    /// A figure that could not be drawn.
    #[error("a figure of the page could not be drawn")]
    Chart(#[from] ChartError),
    /// A file for machines that could not be put into words.
    #[error("`{file}` could not be written as text")]
    Encode {
        /// The file.
        file: &'static str,
        /// What stood in the way.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A `run.json` that is not what this version writes.
    #[error("`run.json` of a review could not be read; run that review again")]
    Decode(#[source] serde_json::Error),
}
