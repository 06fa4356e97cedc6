//! Headers of a file to the columns of a table.

use crate::contract::Need;
use crate::contract::source::{SourceColumn, SourceTable};

use super::error::IngestError;

/// Headers this much alike are worth a question.
const ALIKE: f64 = 0.8;
/// What CRMs put behind the names of fields that their users have added.
const SUFFIXES: [&str; 3] = ["__c", "_c", "__value"];

/// A header with what doesn't matter taken off: case, blanks of every kind, BOM, quotes around it,
/// the shape of quotes in it, and what joins its words.
pub(super) fn plain(header: &str) -> String {
    let around = |letter: char| is_nothing(letter) || is_quote(letter);
    let kept = header.trim_matches(around).chars().filter(|letter| !joins_words(*letter));
    let straight = kept.map(|letter| if is_quote(letter) { '\'' } else { letter });
    straight.flat_map(char::to_lowercase).collect()
}

/// A header as it is looked for first: only case, outer blanks, and `_` against blank don't matter.
fn close(header: &str) -> String {
    header.trim_matches(is_nothing).to_lowercase().replace('_', " ")
}

fn joins_words(letter: char) -> bool {
    is_nothing(letter) || matches!(letter, '_' | '-' | '.')
}

/// Blanks, and marks that nobody sees.
fn is_nothing(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\0')
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '\'' | '"' | '\u{2018}'..='\u{201f}' | '`' | '´')
}

/// A header in the forms in which it may be asked for.
struct Forms {
    /// As it stands, but for case, outer blanks and `_`.
    close: String,
    /// Whole, and without each of the prefixes that it carries.
    whole: Vec<String>,
    /// The same without the suffix of a custom field.
    bare: Vec<String>,
}

impl Forms {
    fn of(header: &str, prefixes: &[String]) -> Self {
        let mut starts = vec![header];
        let trimmed = header.trim_start_matches(|letter| is_nothing(letter) || is_quote(letter));
        starts.extend(prefixes.iter().filter_map(|prefix| without_prefix(trimmed, prefix)));
        Self {
            close: close(header),
            whole: starts.iter().map(|start| plain(start)).collect(),
            bare: starts.iter().map(|start| plain(without_suffix(start))).collect(),
        }
    }

    /// How well it answers to an alias; the least is the best.
    fn fit(&self, header: &str, alias: &Alias<'_>) -> Option<Fit> {
        let (first, others) = self.whole.split_first()?;
        let (first_bare, others_bare) = self.bare.split_first()?;
        if header == alias.name {
            Some(Fit::Exact)
        } else if self.close == alias.close {
            Some(Fit::Close)
        } else if *first == alias.whole {
            Some(Fit::Whole)
        } else if others.contains(&alias.whole) {
            Some(Fit::BehindPrefix)
        } else if *first_bare == alias.bare {
            Some(Fit::Bare)
        } else if others_bare.contains(&alias.bare) {
            Some(Fit::BareBehindPrefix)
        } else {
            None
        }
    }
}

/// A name by which a file may call a column.
struct Alias<'a> {
    name: &'a str,
    close: String,
    whole: String,
    bare: String,
}

impl<'a> Alias<'a> {
    fn of(name: &'a str) -> Self {
        Self { name, close: close(name), whole: plain(name), bare: plain(without_suffix(name)) }
    }
}

/// How a header answers to an alias, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Letter by letter.
    Exact,
    /// But for case, outer blanks, and `_` against blank.
    Close,
    /// But for everything that doesn't matter.
    Whole,
    /// The same behind a prefix.
    BehindPrefix,
    /// But for the suffix of a custom field.
    Bare,
    /// The same behind a prefix.
    BareBehindPrefix,
}

fn without_prefix<'a>(header: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = header.split_at_checked(prefix.len())?;
    (start.eq_ignore_ascii_case(prefix) && !rest.trim().is_empty()).then_some(rest)
}

fn without_suffix(header: &str) -> &str {
    let header = header.trim_end_matches(|letter| is_nothing(letter) || is_quote(letter));
    let cut = |suffix: &&str| {
        let (rest, end) = header.split_at_checked(header.len().checked_sub(suffix.len())?)?;
        (end.eq_ignore_ascii_case(suffix) && !rest.is_empty()).then_some(rest)
    };
    SUFFIXES.iter().find_map(cut).unwrap_or(header)
}

/// The headers of a file, as columns are looked for among them.
struct Sought<'a> {
    file: &'a str,
    names: &'a [String],
    forms: Vec<Forms>,
}

impl<'a> Sought<'a> {
    fn of(file: &'a str, table: &SourceTable, names: &'a [String]) -> Self {
        let forms = names.iter().map(|name| Forms::of(name, &table.prefixes)).collect();
        Self { file, names, forms }
    }

    /// The field of the first alias that the file has.
    fn field(&self, column: &SourceColumn) -> Result<Option<usize>, IngestError> {
        for name in &column.headers {
            let fits = self.fits(&Alias::of(name));
            let Some(best) = fits.iter().map(|(fit, _)| *fit).min() else { continue };
            let best: Vec<usize> =
                fits.iter().filter(|(fit, _)| *fit == best).map(|(_, at)| *at).collect();
            if let [only] = best.as_slice() {
                return Ok(Some(*only));
            }
            return Err(IngestError::AmbiguousColumn {
                file: self.file.to_owned(),
                header: name.clone(),
                count: best.len(),
                found: listed(self.names),
                config_key: column.config_key.clone(),
            });
        }
        Ok(None)
    }

    fn fits(&self, alias: &Alias<'_>) -> Vec<(Fit, usize)> {
        let fit = |(at, forms): (usize, &Forms)| Some((forms.fit(self.names.get(at)?, alias)?, at));
        self.forms.iter().enumerate().filter_map(fit).collect()
    }

    /// A required column that is not there; the nearest header that no other column has is asked for.
    fn missing(&self, column: &SourceColumn, taken: &[Option<usize>]) -> IngestError {
        let wanted: Vec<String> = column.headers.iter().map(|name| plain(name)).collect();
        let likeness = |forms: &Forms| {
            let pairs =
                forms.whole.iter().flat_map(|form| wanted.iter().map(move |one| (one, form)));
            pairs.map(|(one, form)| strsim::jaro_winkler(one, form)).fold(0.0, f64::max)
        };
        let nearest = (0..self.names.len())
            .filter(|at| !taken.contains(&Some(*at)))
            .filter_map(|at| Some((at, likeness(self.forms.get(at)?))))
            .filter(|(_, likeness)| *likeness >= ALIKE)
            .max_by(|(_, one), (_, other)| one.total_cmp(other))
            .and_then(|(at, _)| self.names.get(at));
        let question =
            nearest.map_or_else(String::new, |header| format!("; is it `{}`?", header.trim()));
        IngestError::MissingColumn {
            file: self.file.to_owned(),
            header: column.header().to_owned(),
            nearest: format!("{}{question}", others(column)),
            found: listed(self.names),
            config_key: column.config_key.clone(),
        }
    }
}

/// The aliases behind the first, those left out that would be read the same.
fn others(column: &SourceColumn) -> String {
    let mut seen = vec![plain(column.header())];
    let mut names = Vec::new();
    for name in column.headers.iter().skip(1) {
        let plain = plain(name);
        if !seen.contains(&plain) {
            seen.push(plain);
            names.push(format!("`{name}`"));
        }
    }
    if names.is_empty() { String::new() } else { format!(" (nor {})", names.join(", ")) }
}

/// Per column of the table, the field that it stands in.
///
/// # Errors
/// A required column or a whole group that is missing; a header that stands twice.
pub(super) fn fields_of(
    file: &str,
    table: &SourceTable,
    headers: &[String],
) -> Result<Vec<Option<usize>>, IngestError> {
    let sought = Sought::of(file, table, headers);
    let mut found = Vec::with_capacity(table.columns.len());
    for column in &table.columns {
        found.push(sought.field(column)?);
    }
    for (column, at) in table.columns.iter().zip(&found) {
        if at.is_none() && column.need == Need::Required {
            return Err(sought.missing(column, &found));
        }
    }
    for column in &table.columns {
        if let Need::OneOf(group) = column.need {
            check_group(file, table, group, (headers, &found))?;
        }
    }
    Ok(found)
}

/// Per column of the table, the field that would be read for it; none where several would do equally
/// well.
pub(super) fn likely_fields(table: &SourceTable, headers: &[String]) -> Vec<Option<usize>> {
    let sought = Sought::of("", table, headers);
    table.columns.iter().map(|column| sought.field(column).ok().flatten()).collect()
}

/// How many columns of the table these headers name.
pub(super) fn matches(table: &SourceTable, headers: &[String]) -> usize {
    let sought = Sought::of("", table, headers);
    let named = |column: &&SourceColumn| {
        column.headers.iter().any(|name| !sought.fits(&Alias::of(name)).is_empty())
    };
    table.columns.iter().filter(named).count()
}

fn check_group(
    file: &str,
    table: &SourceTable,
    group: &'static str,
    fields: (&[String], &[Option<usize>]),
) -> Result<(), IngestError> {
    let (headers, found) = fields;
    let members: Vec<(&SourceColumn, &Option<usize>)> = table
        .columns
        .iter()
        .zip(found)
        .filter(|(column, _)| column.need == Need::OneOf(group))
        .collect();
    if members.iter().any(|(_, at)| at.is_some()) {
        return Ok(());
    }
    let join = |name: &dyn Fn(&SourceColumn) -> String| {
        members
            .iter()
            .map(|(column, _)| format!("`{}`", name(column)))
            .collect::<Vec<_>>()
            .join(", ")
    };
    Err(IngestError::MissingGroup {
        file: file.to_owned(),
        group: group.to_owned(),
        wanted: join(&|column| column.header().to_owned()),
        found: listed(headers),
        config_keys: join(&|column| column.config_key.clone()),
    })
}

/// The headers, for a message.
pub(super) fn listed(headers: &[String]) -> String {
    headers.iter().map(|header| header.trim()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
#[path = "headers_tests.rs"]
mod tests;
