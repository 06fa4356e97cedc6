//! The queries and templates: compiled in, overridden by name, shown as they are.
//!
//! In:    the texts under `queries/` and `report_templates/`, and a user's folders of overrides.
//! Out:   [`Catalog`]: queries with typed headers, templates by name, and which of them were replaced.
//! Never: runs a query, renders a template, writes a file.

mod built_in;
mod error;
mod header;
mod order;
mod overrides;

#[cfg(test)]
mod tests;

pub use error::CatalogError;
pub use header::{Better, Header, Holds, Metric, Returned, Unit};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::contract;
use crate::engine::guard::{Audience, check};
use overrides::Override;

/// The folder of staging queries for sources that the tool does not know.
const CUSTOM: &str = "staging/custom";

/// The folder of a user's own sections of the page.
const SECTIONS: &str = "sections";

/// Before a template's name: the built-in text, even where it was replaced.
const BUILT_IN: &str = "built_in/";

/// The folder of teams' own introductions, which replace the common one: `introduction/<team>.txt`.
const INTRODUCTIONS: &str = "introduction/";

/// Templates of which a language may have a version of its own: stem and kind.
const SPOKEN: [(&str, &str); 2] = [("introduction", "txt"), ("questions", "toml")];

/// Folders whose queries make tables for other queries; their order matters, that of their rows not.
const STEPS: [&str; 3] = ["staging", "facts", "cells"];

/// A query and what it says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Folder and name without `.sql`: `facts/handoff_waits`.
    pub name: String,
    /// What it means.
    pub header: Header,
    /// The whole text, with the header.
    pub sql: String,
}

impl Query {
    /// The last part of its name: the table that it makes, or the metric.
    pub fn table(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or(&self.name)
    }

    /// The name without its last part.
    pub fn folder(&self) -> &str {
        self.name.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// A query or template that a user replaced or added.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Replaced {
    /// Its name with its ending: `metrics/hold_rate.sql`, `review.html`.
    pub name: String,
    /// SHA-256 of the user's text, in hexadecimal.
    pub sha256: String,
}

/// Every query and template of a run.
#[derive(Clone, Debug)]
pub struct Catalog {
    queries: BTreeMap<String, Query>,
    templates: BTreeMap<String, String>,
    replaced: Vec<Replaced>,
}

impl Catalog {
    /// What is compiled in.
    ///
    /// # Errors
    /// [`CatalogError::Header`]; none in a released binary, whose queries a test has checked.
    pub fn built_in() -> Result<Self, CatalogError> {
        Self::of(built_in::QUERIES, built_in::TEMPLATES)
    }

    /// A catalog of these texts, by file name under their folders.
    fn of(queries: &[(&str, &str)], templates: &[(&str, &str)]) -> Result<Self, CatalogError> {
        let mut catalog =
            Self { queries: BTreeMap::new(), templates: BTreeMap::new(), replaced: Vec::new() };
        for (file, text) in queries {
            let query = parse(file, text)?;
            catalog.queries.insert(query.name.clone(), query);
        }
        for (name, text) in templates {
            catalog.templates.insert((*name).to_owned(), (*text).to_owned());
            catalog.templates.insert(format!("{BUILT_IN}{name}"), (*text).to_owned());
        }
        Ok(catalog)
    }

    /// The same with a user's queries and templates in place of those of the same name.
    ///
    /// # Errors
    /// [`CatalogError`] of a file that can't be read, replaces nothing, lies in its header, is
    /// refused by the guard, or returns less than what it replaces.
    pub fn with_overrides(
        mut self,
        queries: Option<&Path>,
        templates: Option<&Path>,
    ) -> Result<Self, CatalogError> {
        for file in queries.map(overrides::read).transpose()?.into_iter().flatten() {
            self.replace_query(&file)?;
        }
        for file in templates.map(overrides::read).transpose()?.into_iter().flatten() {
            self.replace_template(file)?;
        }
        let folders: BTreeSet<_> = self.queries.values().map(Query::folder).collect();
        for folder in folders {
            self.in_folder(folder)?;
        }
        Ok(self)
    }

    /// The query of that name, without `.sql`.
    pub fn query(&self, name: &str) -> Option<&Query> {
        self.queries.get(name)
    }

    /// Every query, by name.
    pub fn queries(&self) -> impl Iterator<Item = &Query> {
        self.queries.values()
    }

    /// The queries of a folder, each after those of the same folder that it reads.
    ///
    /// # Errors
    /// [`CatalogError::Circle`] when they read one another in a circle.
    pub fn in_folder(&self, folder: &str) -> Result<Vec<&Query>, CatalogError> {
        let queries: Vec<_> = self.queries().filter(|query| query.folder() == folder).collect();
        let is_chain = ["facts", "cells"].contains(&folder) || folder.starts_with("staging/");
        if is_chain { order::by_reads(&queries) } else { Ok(queries) }
    }

    /// The template of that name; before it `built_in/` for the text that was compiled in.
    pub fn template(&self, name: &str) -> Option<&str> {
        self.templates.get(name).map(String::as_str)
    }

    /// Every template as (name, text), with those under `built_in/`.
    pub fn templates(&self) -> impl Iterator<Item = (&str, &str)> {
        self.templates.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// What a user replaced or added, queries first, by name.
    pub fn replaced(&self) -> &[Replaced] {
        &self.replaced
    }

    fn replace_query(&mut self, file: &Override) -> Result<(), CatalogError> {
        let name = file.name.strip_suffix(".sql").unwrap_or_default();
        let is_custom = name
            .rsplit_once('/')
            .is_some_and(|(folder, table)| folder == CUSTOM && contract::table(table).is_some());
        let earlier = self.queries.get(name);
        if earlier.is_none() && !is_custom && section(name).is_none() {
            return Err(self.unknown_query(file));
        }
        let query = parse(&file.name, &file.text)?;
        checked(&file.name, &query)?;
        if let Some(earlier) = earlier {
            wide_enough(&file.name, earlier, &query)?;
        }
        self.replaced.push(replaced(file));
        self.queries.insert(query.name.clone(), query);
        Ok(())
    }

    fn replace_template(&mut self, file: Override) -> Result<(), CatalogError> {
        let is_known = !file.name.starts_with(BUILT_IN) && self.templates.contains_key(&file.name);
        let stem = file.name.strip_suffix(".html").unwrap_or_default();
        let of_section = section(stem).is_some() && self.queries.contains_key(stem);
        let is_known = is_known
            || of_section
            || is_phrases(&file.name)
            || is_version(&file.name)
            || is_introduction(&file.name);
        if !is_known {
            let known = self.templates.keys().filter(|name| !name.starts_with(BUILT_IN)).cloned();
            return Err(unknown(&file, "template", &known.collect::<Vec<_>>()));
        }
        self.replaced.push(replaced(&file));
        self.templates.insert(file.name, file.text);
        Ok(())
    }

    fn unknown_query(&self, file: &Override) -> CatalogError {
        let custom = contract::TABLES.iter().map(|table| format!("{CUSTOM}/{}.sql", table.name));
        let known = self.queries.keys().map(|name| format!("{name}.sql")).chain(custom);
        unknown(file, "query", &known.collect::<Vec<_>>())
    }
}

/// The name of a user's own section of the page: letters, digits and `_`, which an anchor can hold.
fn section(name: &str) -> Option<&str> {
    let (folder, name) = name.split_once('/')?;
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    (folder == SECTIONS && !name.is_empty() && name.chars().all(is_plain)).then_some(name)
}

/// Whether a file holds the page's phrases in some language.
fn is_phrases(name: &str) -> bool {
    let locale = name.strip_prefix("phrases/").and_then(|name| name.strip_suffix(".ftl"));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    locale.is_some_and(|locale| !locale.is_empty() && locale.chars().all(is_plain))
}

/// Whether a name is that of a template's version for a language: `introduction.fr.txt`.
fn is_version(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let parts: Vec<&str> = name.split('.').collect();
    match parts.as_slice() {
        [stem, locale, kind] => {
            SPOKEN.contains(&(*stem, *kind)) && !locale.is_empty() && locale.chars().all(is_plain)
        }
        _ => false,
    }
}

/// Whether a name is that of a team's own introduction.
fn is_introduction(name: &str) -> bool {
    let team = name.strip_prefix(INTRODUCTIONS).and_then(|team| team.strip_suffix(".txt"));
    team.is_some_and(|team| !team.is_empty() && !team.contains('/'))
}

fn parse(file: &str, text: &str) -> Result<Query, CatalogError> {
    let name = file.strip_suffix(".sql").unwrap_or(file);
    let folder = name.split('/').next().unwrap_or_default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let header = header::parse(file, &text, folder)?;
    Ok(Query { name: name.to_owned(), header, sql: text })
}

/// Holds a query to the guard, and its header to its SQL.
///
/// # Errors
/// [`CatalogError::Refused`], [`CatalogError::Reads`], [`CatalogError::Returns`].
fn checked(file: &str, query: &Query) -> Result<(), CatalogError> {
    let folder = query.name.split('/').next().unwrap_or_default();
    let audience = if STEPS.contains(&folder) { Audience::Step } else { Audience::Catalog };
    let checked = check(&query.sql, audience)
        .map_err(|refusal| CatalogError::Refused { file: file.to_owned(), refusal })?;
    let said: BTreeSet<_> = query.header.reads.iter().cloned().collect();
    if said != checked.reads {
        return Err(CatalogError::Reads {
            file: file.to_owned(),
            line: query.header.line("reads"),
            said: joined(&said),
            found: joined(&checked.reads),
        });
    }
    let said: Vec<_> = query.header.returns.iter().map(|column| column.name.clone()).collect();
    let found = checked.columns.unwrap_or_default();
    if said != found {
        return Err(CatalogError::Returns {
            file: file.to_owned(),
            line: query.header.line("returns"),
            said: joined(&said),
            found: joined(&found),
        });
    }
    Ok(())
}

/// Others read what the earlier query returned: all of it must still be there.
fn wide_enough(file: &str, earlier: &Query, query: &Query) -> Result<(), CatalogError> {
    let is_missing = |column: &&Returned| !query.header.returns.contains(column);
    let missing: Vec<_> = earlier.header.returns.iter().filter(is_missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let words: Vec<_> = missing.into_iter().map(|column| column.name.clone()).collect();
    Err(CatalogError::Narrower { file: file.to_owned(), missing: joined(&words) })
}

fn joined<'a>(names: impl IntoIterator<Item = &'a String>) -> String {
    names.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn replaced(file: &Override) -> Replaced {
    let mut sha256 = String::new();
    for byte in Sha256::digest(file.text.as_bytes()) {
        let _ = write!(sha256, "{byte:02x}");
    }
    Replaced { name: file.name.clone(), sha256 }
}

fn unknown(file: &Override, what: &'static str, known: &[String]) -> CatalogError {
    let mut ranked: Vec<_> = known
        .iter()
        .map(|name| (strsim::jaro_winkler(&file.name, name), name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    let nearest = ranked.into_iter().take(2).map(|(_, name)| name.clone()).collect();
    CatalogError::UnknownName { path: file.path.clone(), what, nearest, known: joined(known) }
}
