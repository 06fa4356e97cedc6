//! One CSV file: its header, how its values are written, then all of its rows.

use std::path::Path;

use crate::contract::source::{Source, SourceTable};
use crate::quality::FileLedger;

use super::block::{Encoding, Parsed, Tally};
use super::cells::Chunk;
use super::date_words::{contradiction, notes_of};
use super::error::{IngestError, shown};
use super::evidence::Witness;
use super::fields::Tail;
use super::headers::{fields_of, listed};
use super::input::{BOM, Input, check_text};
use super::ledger::enter;
use super::misread::{Refused, Stop};
use super::orders::{Orders, decide};
use super::plan::{Plan, columns_of, groups_of};
use super::pool::{Feeder, parse_all};
use super::settings::{Progress, Settings, Step};
use super::sniff::{Header, sniff};
use super::survey::{Reach, Survey};
use super::survey_file::{observe_all, observe_sample};

/// Bytes at the start of a file by which formats are decided.
const SAMPLE: usize = 4 << 20;

/// What reading a file needs to know.
pub(super) struct Task<'a> {
    /// The source.
    pub(super) source: &'a Source,
    /// The table.
    pub(super) table: &'a SourceTable,
    /// The file.
    pub(super) path: &'a Path,
    /// Index of the file among all files of the intake.
    pub(super) file: usize,
    /// Bounds and places.
    pub(super) settings: &'a Settings,
    /// What the files of the table prove for one another.
    pub(super) orders: &'a Orders,
}

/// Takes what a file brings, block by block, lines counted from the file's start.
pub(super) trait Sink {
    /// Takes rows.
    ///
    /// # Errors
    /// Those of keeping them.
    fn rows(&mut self, rows: Chunk) -> Result<(), IngestError>;

    /// Takes what was refused.
    ///
    /// # Errors
    /// Those of keeping it.
    fn refused(&mut self, refused: Refused) -> Result<(), IngestError>;

    /// Forgets all that was taken of the file: it is read again from its start.
    fn restart(&mut self);
}

/// What is known of a file once it is read.
pub(super) struct FileEnd {
    /// Its books; duplicates are not entered yet.
    pub(super) ledger: FileLedger,
    /// Local times that the zone skips.
    pub(super) gaps: u64,
    /// Local times that occur twice.
    pub(super) folds: u64,
    /// Which columns it brought.
    pub(super) present: Vec<bool>,
    /// How ambiguous dates were read, in words.
    pub(super) notes: Vec<String>,
}

/// Reads a file.
///
/// # Errors
/// Any of a whole file; see [`IngestError`].
pub(super) fn read_csv(
    task: &Task<'_>,
    sink: &mut dyn Sink,
    progress: &mut dyn Progress,
) -> Result<FileEnd, IngestError> {
    let file = shown(task.path);
    let Looked { mut input, start, header, mut plan, mut survey } = look(task, &file)?;
    if survey.is_open() {
        survey = survey_whole(task, &plan, &header)?;
    }
    let columns = plan.columns.clone();
    let mut pass = Pass { task, file: &file, header: &header, sink, progress };
    loop {
        plan.columns.clone_from(&columns);
        let proven = decide(task, &file, &survey, &mut plan)?;
        let body = start.text().get(header.end..).unwrap_or_default().to_vec();
        match pass.run(&plan, &mut input, body)? {
            Ended::Whole(tally, lines) => {
                let notes = notes_of(&file, &plan, &proven, &tally);
                return finish(&pass, &plan, (tally, lines), input, notes);
            }
            Ended::Undecided => {
                pass.sink.restart();
                survey = survey_whole(task, &plan, &header)?;
                input = Input::open(task.path)?;
                input.fill(&mut Vec::new(), start.bytes.len())?;
            }
            Ended::Contradicted { column, line, value } => {
                return Err(contradiction(&file, &plan, &proven, (column, Witness { file: None, line, value })));
            }
        }
    }
}

/// A file of which the first bytes were looked at.
struct Looked {
    input: Input,
    start: Start,
    header: Header,
    plan: Plan,
    survey: Survey,
}

fn look(task: &Task<'_>, file: &str) -> Result<Looked, IngestError> {
    let mut input = Input::open(task.path)?;
    let start = read_start(&mut input, task.settings)?;
    check_text(file, &start.bytes)?;
    let header =
        sniff(file, task.table, (start.text(), start.tail), task.settings.longest_record)?;
    let plan = plan_of(task, file, &header)?;
    let mut survey = Survey::new(&plan.columns);
    let body = start.text().get(header.end..).unwrap_or_default();
    observe_sample(&plan, &mut survey, (body, start.tail), header.blank_lines + header.lines);
    if start.tail == Tail::End {
        survey.complete();
    }
    Ok(Looked { input, start, header, plan, survey })
}

/// What a file's values say, by its first bytes or by all of it.
///
/// # Errors
/// Those of [`read_csv`] that come before the rows.
pub(super) fn survey_csv(task: &Task<'_>, reach: Reach) -> Result<Survey, IngestError> {
    let looked = look(task, &shown(task.path))?;
    if reach == Reach::Sample || looked.start.tail == Tail::End {
        return Ok(looked.survey);
    }
    survey_whole(task, &looked.plan, &looked.header)
}

/// The first bytes of a file.
struct Start {
    bytes: Vec<u8>,
    tail: Tail,
}

impl Start {
    fn text(&self) -> &[u8] {
        self.bytes.strip_prefix(BOM).unwrap_or(&self.bytes)
    }
}

fn read_start(input: &mut Input, settings: &Settings) -> Result<Start, IngestError> {
    let mut bytes = Vec::new();
    let mut wanted = SAMPLE;
    loop {
        input.fill(&mut bytes, wanted)?;
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
                line: header.blank_lines + header.lines,
                expected: table.columns.len(),
                header: listed(&header.names).chars().take(200).collect(),
                delimiter: header.delimiter_name,
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
        delimiter: header.delimiter,
        width: header.names.len(),
        longest: task.settings.longest_record,
    })
}

fn survey_whole(task: &Task<'_>, plan: &Plan, header: &Header) -> Result<Survey, IngestError> {
    let mut columns = plan.columns.clone();
    for (column, fresh) in columns.iter_mut().zip(columns_of(task.table, &[])) {
        column.reading = fresh.reading;
    }
    let mut survey = Survey::new(&columns);
    let plan = Plan { columns, ..plan.clone() };
    let mut input = Input::open(task.path)?;
    observe_all(&plan, &mut survey, &mut input, header.end)?;
    survey.complete();
    Ok(survey)
}

/// One pass over the rows of a file.
struct Pass<'a, 'b> {
    task: &'a Task<'a>,
    file: &'a str,
    header: &'a Header,
    sink: &'b mut dyn Sink,
    progress: &'b mut dyn Progress,
}

/// How a pass ended.
enum Ended {
    Whole(Tally, u64),
    Undecided,
    Contradicted { column: usize, line: u64, value: String },
}

impl Pass<'_, '_> {
    fn run(&mut self, plan: &Plan, input: &mut Input, body: Vec<u8>) -> Result<Ended, IngestError> {
        let total = input.size();
        let mut tally = Tally::default();
        let mut lines = self.header.blank_lines + self.header.lines;
        let mut stop = (None, 0);
        let settings = self.task.settings;
        let feeder = Feeder::new(input, body, settings.block);
        let ended = parse_all(plan, feeder, settings.threads, &mut |parsed, done| {
            let at = lines;
            lines += parsed.lines;
            let stopped = parsed.stop.clone();
            // A trouble with the encoding stands before whatever stopped the block.
            self.take(parsed, &mut tally, at)?;
            stop = (stopped, at);
            self.progress.advanced(Step { file: self.file, done, total });
            if stop.0.is_some() { Err(Self::interrupted(self.file)) } else { Ok(()) }
        });
        let (stop, at) = stop;
        match stop {
            None => ended.map(|()| Ended::Whole(tally, lines)),
            Some(Stop::Undecided) => Ok(Ended::Undecided),
            Some(Stop::Order { column, line, value }) => {
                Ok(Ended::Contradicted { column, line: line + at, value })
            }
            Some(Stop::TooLong { line }) => Err(IngestError::TooLong {
                file: self.file.to_owned(),
                line: line + at,
                limit: settings.longest_record as u64,
            }),
        }
    }

    /// Leaves the pass; never shown, since the reason is kept beside it.
    fn interrupted(file: &str) -> IngestError {
        IngestError::Unreadable { file: file.to_owned(), cause: "the pass was left".to_owned() }
    }

    /// Hands a block on, its lines counted from the start of the file.
    fn take(&mut self, parsed: Parsed, tally: &mut Tally, at: u64) -> Result<(), IngestError> {
        tally.add(parsed.tally, at);
        if let Encoding::Other(line, found) = &tally.encoding {
            return Err(IngestError::Encoding {
                file: self.file.to_owned(),
                line: *line,
                found: format!("`{found}`, which may be Windows-1252 or ISO-8859-1"),
                from: "WINDOWS-1252".to_owned(),
            });
        }
        let mut rows = parsed.rows;
        let offset = i64::try_from(at).unwrap_or(i64::MAX);
        for line in &mut rows.lines {
            *line += offset;
        }
        for mut refused in parsed.refused {
            refused.line += at;
            self.sink.refused(refused)?;
        }
        if rows.rows() > 0 { self.sink.rows(rows) } else { Ok(()) }
    }
}

fn finish(
    pass: &Pass<'_, '_>,
    plan: &Plan,
    read: (Tally, u64),
    input: Input,
    notes: Vec<String>,
) -> Result<FileEnd, IngestError> {
    let (tally, lines) = read;
    let mut ledger = FileLedger {
        file: pass.file.to_owned(),
        bytes: input.size(),
        table: pass.task.table.name.clone(),
        format: format!("csv, {}, UTF-8{}", pass.header.delimiter_name, input.packing()),
        lines,
        header_lines: pass.header.lines,
        blank_lines: pass.header.blank_lines,
        ..FileLedger::default()
    };
    ledger.sha256 = input.finish()?;
    enter(&mut ledger, &tally);
    let present = plan.columns.iter().map(|column| column.at.is_some()).collect();
    Ok(FileEnd { ledger, gaps: tally.gaps, folds: tally.folds, present, notes })
}
