//! One CSV file: its header, how its values are written, then all of its rows.

use std::path::Path;

use crate::contract::source::{Source, SourceTable};
use crate::quality::FileLedger;

use super::cells::Chunk;
use super::charset::Charset;
use super::date_words::{contradiction, notes_of};
use super::dialect::{Dialect, Escape, Padding};
use super::error::{IngestError, shown};
use super::evidence::Witness;
use super::fields::Tail;
use super::ledger::enter;
use super::look::{Looked, look, settle, survey_whole};
use super::misread::Refused;
use super::orders::{Orders, decide};
use super::pass::{Ended, Pass};
use super::settings::{Progress, Settings};
use super::sniff::Header;
use super::survey::{Reach, Survey};
use super::tally::{Tally, repair};
use super::text::Text;

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
    match read_as(task, None, (&mut *sink, &mut *progress))? {
        Read::Whole(end) => Ok(*end),
        // Its encoding is settled now: there is no third time.
        Read::Foreign(charset) => match read_as(task, Some(&charset), (sink, progress))? {
            Read::Whole(end) => Ok(*end),
            Read::Foreign(_) => Err(IngestError::Unreadable {
                file: shown(task.path),
                cause: "its bytes changed while it was read".to_owned(),
            }),
        },
    }
}

/// What reading a file came to.
enum Read {
    Whole(Box<FileEnd>),
    /// It is in this encoding, and not in the one presumed.
    Foreign(Charset),
}

/// Reads a file in that encoding, or in the one that its beginning shows.
fn read_as(
    task: &Task<'_>,
    charset: Option<&Charset>,
    (sink, progress): (&mut dyn Sink, &mut dyn Progress),
) -> Result<Read, IngestError> {
    let file = shown(task.path);
    let mut looked = look(task, &file, charset)?;
    if looked.survey.is_open() {
        looked.survey = survey_whole(task, &looked)?;
    }
    let layout = looked.layout.clone();
    let mut plan = looked.plan.clone();
    let mut pass = Pass { task, file: &file, layout: &layout, sink, progress };
    loop {
        plan.columns.clone_from(&looked.plan.columns);
        let proven = decide(task, &file, &looked.survey, &mut plan)?;
        let body = looked.start.body(&looked.header).to_vec();
        match pass.run(&plan, &mut looked.text, (body, looked.header.lines_before()))? {
            Ended::Whole(tally, lines) => {
                let mut notes: Vec<String> =
                    looked.text.charset.note(&file, &task.source.name).into_iter().collect();
                notes.extend(notes_of(&file, &plan, &proven, &tally));
                return finish(looked, (tally, lines), (file, task), notes);
            }
            Ended::Foreign => {
                pass.sink.restart();
                return settle(task, &file).map(Read::Foreign);
            }
            Ended::Undecided => {
                pass.sink.restart();
                looked.survey = survey_whole(task, &looked)?;
                looked.text = Text::open(task.path, Some(&looked.text.charset), None)?;
                looked.text.fill(&mut Vec::new(), looked.start.bytes.len())?;
            }
            Ended::Contradicted { column, line, value } => {
                let witness = Witness { file: None, line, value };
                return Err(contradiction(&file, &plan, &proven, (column, witness)));
            }
        }
    }
}

/// What a file's values say, by its first bytes or by all of it.
///
/// # Errors
/// Those of [`read_csv`] that come before the rows.
pub(super) fn survey_csv(task: &Task<'_>, reach: Reach) -> Result<Survey, IngestError> {
    let looked = look(task, &shown(task.path), None)?;
    if reach == Reach::Sample || looked.start.tail == Tail::End {
        return Ok(looked.survey);
    }
    survey_whole(task, &looked)
}

fn finish(
    looked: Looked,
    (mut tally, lines): (Tally, u64),
    (file, task): (String, &Task<'_>),
    notes: Vec<String>,
) -> Result<Read, IngestError> {
    let Looked { text, header, plan, .. } = looked;
    tally.repair(repair::PREAMBLE, header.preamble_lines, header.preamble_at);
    let mut ledger = FileLedger {
        file,
        bytes: text.input().size(),
        table: task.table.name.clone(),
        format: format_words(&text, &header),
        lines,
        preamble_lines: header.preamble_lines,
        header_lines: header.lines,
        blank_lines: header.blank_lines,
        ..FileLedger::default()
    };
    ledger.sha256 = text.finish()?;
    enter(&mut ledger, &tally);
    let present = plan.columns.iter().map(|column| column.at.is_some()).collect();
    let (gaps, folds) = (tally.gaps, tally.folds);
    Ok(Read::Whole(Box::new(FileEnd { ledger, gaps, folds, present, notes })))
}

/// How the file was understood.
fn format_words(text: &Text, header: &Header) -> String {
    let (charset, packing) = (text.charset.words(), text.input().packing());
    let mut words = format!("csv, {}, {charset}{packing}", header.delimiter);
    let Dialect { quote, escape, padding, .. } = header.dialect;
    if quote == b'\'' {
        words.push_str(", text between apostrophes");
    }
    if escape == Escape::Backslash {
        words.push_str(", quotes behind a backslash");
    }
    if padding == Padding::Blanks {
        words.push_str(", blanks beside quotes");
    }
    words
}
