//! Headers of a file to the columns of a table.

use crate::contract::Need;
use crate::contract::source::{SourceColumn, SourceTable};

use super::error::IngestError;

/// Headers this much alike are worth a question.
const ALIKE: f64 = 0.8;

/// A header with what doesn't matter taken off: case, outer blanks, BOM, `_` against blank.
pub(super) fn plain(header: &str) -> String {
    header.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).to_lowercase().replace('_', " ")
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
    let plain_headers: Vec<String> = headers.iter().map(|header| plain(header)).collect();
    let mut found = Vec::with_capacity(table.columns.len());
    for column in &table.columns {
        let at = field_of(file, column, headers, &plain_headers)?;
        if at.is_none() && column.need == Need::Required {
            return Err(missing(file, column, headers, &plain_headers));
        }
        found.push(at);
    }
    for column in &table.columns {
        if let Need::OneOf(group) = column.need {
            check_group(file, table, group, (headers, &found))?;
        }
    }
    Ok(found)
}

/// How many columns of the table these headers name.
pub(super) fn matches(table: &SourceTable, headers: &[String]) -> usize {
    let plain_headers: Vec<String> = headers.iter().map(|header| plain(header)).collect();
    let named = |column: &&SourceColumn| plain_headers.contains(&plain(column.header()));
    table.columns.iter().filter(named).count()
}

fn field_of(
    file: &str,
    column: &SourceColumn,
    headers: &[String],
    plain_headers: &[String],
) -> Result<Option<usize>, IngestError> {
    let wanted = plain(column.header());
    let alike = |at: &usize| plain_headers.get(*at) == Some(&wanted);
    let found: Vec<usize> = (0..headers.len()).filter(alike).collect();
    if let [] | [_] = found.as_slice() {
        return Ok(found.first().copied());
    }
    let exact = |at: &&usize| headers.get(**at).map(String::as_str) == Some(column.header());
    let exactly: Vec<&usize> = found.iter().filter(exact).collect();
    match exactly.as_slice() {
        [only] => Ok(Some(**only)),
        _ => Err(IngestError::AmbiguousColumn {
            file: file.to_owned(),
            header: column.header().to_owned(),
            count: found.len(),
            found: listed(headers),
            config_key: column.config_key.clone(),
        }),
    }
}

fn missing(
    file: &str,
    column: &SourceColumn,
    headers: &[String],
    plain_headers: &[String],
) -> IngestError {
    let wanted = plain(column.header());
    let likeness = |header: &String| strsim::jaro_winkler(&wanted, header);
    let nearest = headers
        .iter()
        .zip(plain_headers.iter().map(likeness))
        .filter(|(_, likeness)| *likeness >= ALIKE)
        .max_by(|(_, one), (_, other)| one.total_cmp(other));
    IngestError::MissingColumn {
        file: file.to_owned(),
        header: column.header().to_owned(),
        nearest: nearest
            .map_or_else(String::new, |(header, _)| format!("; is it `{}`?", header.trim())),
        found: listed(headers),
        config_key: column.config_key.clone(),
    }
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
