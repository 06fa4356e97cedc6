//! The beginning of a CSV file: its encoding, its header, and how its values are written.

use super::charset::{Charset, Ground, check_text};
use super::csv_file::Task;
use super::error::IngestError;
use super::fields::{Field, Tail};
use super::headers::{fields_of, listed};
use super::layout::{Layout, Trust};
use super::letters::letters_of;
use super::misread::excerpt;
use super::plan::{Plan, Strictness, columns_of, groups_of};
use super::settings::Settings;
use super::sniff::{Beginning, Header, sniff};
use super::survey::Survey;
use super::survey_file::{observe_all, observe_sample};
use super::text::Text;
use crate::contract::Kind;

/// Bytes at the start of a file by which formats are decided.
const SAMPLE: usize = 4 << 20;

/// A file of which the first text was looked at.
pub(super) struct Looked {
    /// The file, read so far.
    pub(super) text: Text,
    /// What was read.
    pub(super) start: Start,
    /// The header.
    pub(super) header: Header,
    /// How the text is laid out.
    pub(super) layout: Layout,
    /// Which field is which column.
    pub(super) plan: Plan,
    /// What the values say.
    pub(super) survey: Survey,
}

/// The first text of a file.
pub(super) struct Start {
    /// The text.
    pub(super) bytes: Vec<u8>,
    /// Whether that is all.
    pub(super) tail: Tail,
}

impl Start {
    /// The text behind the header.
    pub(super) fn body(&self, header: &Header) -> &[u8] {
        self.bytes.get(header.end..).unwrap_or_default()
    }
}

/// Looks at a file's first text; `charset` is the encoding that all of its letters have shown.
///
/// # Errors
/// Those of a whole file that come before its rows.
pub(super) fn look(
    task: &Task<'_>,
    file: &str,
    charset: Option<&Charset>,
) -> Result<Looked, IngestError> {
    let (text, start) = open(task, file, charset)?;
    let beginning = Beginning {
        file,
        table: task.table,
        bytes: &start.bytes,
        tail: start.tail,
        longest: task.settings.longest_record,
    };
    let header = sniff(&beginning)?;
    let plan = plan_of(task, file, &header)?;
    check_before(&beginning, &header, &plan)?;
    let presumed = text.charset.ground == Ground::Presumed;
    let mut layout = Layout {
        dialect: header.dialect,
        width: header.names.len(),
        longest: task.settings.longest_record,
        names: header.marks.clone(),
        charset: text.charset.name(),
        trust: if presumed { Trust::Presumed } else { Trust::Settled },
        least: header.names.len(),
    };
    layout.learn(&plan, (start.body(&header), start.tail));
    let mut survey = Survey::new(&plan.columns);
    let sample = (start.body(&header), start.tail);
    observe_sample((&plan, &layout), &mut survey, sample, header.lines_before());
    if start.tail == Tail::End {
        survey.complete();
    }
    Ok(Looked { text, start, header, layout, plan, survey })
}

/// Opens a file in its encoding and reads the beginning.
fn open(
    task: &Task<'_>,
    file: &str,
    charset: Option<&Charset>,
) -> Result<(Text, Start), IngestError> {
    let named = task.source.encoding.as_deref();
    let mut text = Text::open(task.path, charset, named)?;
    let start = read_start(&mut text, task.settings)?;
    check_text(file, &start.bytes)?;
    let is_valid = match std::str::from_utf8(&start.bytes) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && start.tail == Tail::More,
    };
    if is_valid || text.charset.ground != Ground::Presumed {
        return Ok((text, start));
    }
    let charset = settle(task, file)?;
    let mut text = Text::open(task.path, Some(&charset), named)?;
    let start = read_start(&mut text, task.settings)?;
    Ok((text, start))
}

/// The encoding of a file that is no UTF-8 in places, by all of its letters.
///
/// # Errors
/// Those of reading, and [`IngestError::UnknownEncoding`].
pub(super) fn settle(task: &Task<'_>, file: &str) -> Result<Charset, IngestError> {
    Charset::by(letters_of(task.path)?, file, &task.source.name)
}

fn read_start(text: &mut Text, settings: &Settings) -> Result<Start, IngestError> {
    let mut bytes = Vec::new();
    let mut wanted = SAMPLE;
    loop {
        text.fill(&mut bytes, wanted)?;
        if bytes.len() < wanted {
            return Ok(Start { bytes, tail: Tail::End });
        }
        let has_line = bytes.iter().any(|byte| matches!(byte, b'\n' | b'\r'));
        if has_line || wanted > settings.longest_record {
            return Ok(Start { bytes, tail: Tail::More });
        }
        wanted = wanted.saturating_mul(2).min(settings.longest_record.saturating_add(16));
    }
}

fn plan_of(task: &Task<'_>, file: &str, header: &Header) -> Result<Plan, IngestError> {
    let table = task.table;
    let at = fields_of(file, table, &header.names).map_err(|error| {
        if header.names.len() == 1 && table.columns.len() > 1 {
            return IngestError::Delimiter {
                file: file.to_owned(),
                line: header.lines_before(),
                expected: table.columns.len(),
                header: listed(&header.names).chars().take(200).collect(),
                delimiter: header.delimiter,
            };
        }
        error
    })?;
    let named = |name: &String| table.columns.iter().position(|column| column.name == *name);
    Ok(Plan {
        file: task.file,
        columns: columns_of(table, &at),
        groups: groups_of(table),
        key: table.key.iter().filter_map(named).collect(),
        zone: task.source.zone,
    })
}

/// Refuses a file with rows in front of its header, which would be lost.
fn check_before(
    beginning: &Beginning<'_>,
    header: &Header,
    plan: &Plan,
) -> Result<(), IngestError> {
    let is_row = |bytes: &[u8], fields: &[Field]| {
        let text = |at: Option<usize>| {
            let field = at.and_then(|at| fields.get(at));
            field.and_then(|field| bytes.get(field.start..field.end)).unwrap_or_default()
        };
        let has_digits = |column: &super::plan::ColumnPlan| {
            !matches!(column.kind, Kind::Text | Kind::Choice(_) | Kind::Flag | Kind::DayOnly(_))
                && text(column.at).iter().any(u8::is_ascii_digit)
        };
        let required = plan.columns.iter().filter(|at| at.strictness == Strictness::Required);
        fields.len() == header.names.len()
            && required.clone().all(|column| !text(column.at).trim_ascii().is_empty())
            && plan.columns.iter().any(has_digits)
    };
    match beginning.find_before(header, &is_row) {
        None => Ok(()),
        Some((line, row)) => Err(IngestError::RowBeforeHeader {
            file: beginning.file.to_owned(),
            line,
            header: header.lines_before() + 1 - header.lines,
            found: excerpt(row.trim_ascii_end()),
        }),
    }
}

/// What all values of a file say.
///
/// # Errors
/// Those of reading.
pub(super) fn survey_whole(task: &Task<'_>, looked: &Looked) -> Result<Survey, IngestError> {
    let Looked { text, header, layout, plan, .. } = looked;
    let mut columns = plan.columns.clone();
    for (column, fresh) in columns.iter_mut().zip(columns_of(task.table, &[])) {
        column.reading = fresh.reading;
    }
    let mut survey = Survey::new(&columns);
    let plan = Plan { columns, ..plan.clone() };
    let mut text = Text::open(task.path, Some(&text.charset), None)?;
    observe_all((&plan, layout), &mut survey, &mut text, header.end)?;
    survey.complete();
    Ok(survey)
}
