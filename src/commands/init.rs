//! `baton init`: looks at exports, says what they are, and drafts a config that works.

mod config_text;
mod foreign;
mod known;
mod near;
mod placing;
mod roles;
mod told;
mod toml_text;

use std::path::Path;

use super::console::{out, say};
use super::{CommandError, Ending, inputs};
use crate::cli::InitArgs;
use crate::config::Config;
use crate::ingest::glimpse;
use crate::publish::{NewFile, write_new};

use config_text::Draft;
use known::{Known, everything, kinds};
use placing::{Looked, Placing};
use told::Unread;

/// Name of `--out` that stands for stdout.
const STDOUT: &str = "-";
/// How much has to speak for a kind; less is no known export.
const LEAST: usize = 4;

/// Looks at the files, names the source, writes the config.
pub(super) fn run(args: &InitArgs) -> Result<Ending, CommandError> {
    let to_stdout = args.out == Path::new(STDOUT);
    if !to_stdout && inputs::is_there(&args.out) {
        return Err(there_already(&args.out));
    }
    let kinds = kinds()?;
    let (files, unread) = look(&args.exports, &kinds)?;
    let paths = paths(&files, if to_stdout { Path::new("") } else { &args.out })?;
    let mut placings: Vec<Placing<'_>> =
        kinds.iter().map(|known| Placing::of(known, &files)).collect();
    // Stable: of equals the one listed first.
    placings.sort_by_key(|placing| std::cmp::Reverse(placing.score));
    let (best, rest) = placings.split_first().ok_or_else(no_kinds)?;
    let foreign = foreign::tool(&files);
    let is_known = foreign.is_none() && best.score >= LEAST && best.tells_when();
    let text = if is_known {
        config_text::text(&Draft { placing: best, files: &files, paths: &paths })
    } else {
        config_text::custom(&files, &paths)
    };
    Config::parse(&text, "the drafted baton.toml")?;
    let words = if is_known {
        told::known(best, rest.first(), &files)
    } else {
        told::unknown(best, foreign, &files)
    };
    say(words.trim_end());
    for line in told::unread(&unread) {
        say(&line);
    }
    if to_stdout {
        out(text.as_bytes())?;
        return Ok(Ending::Done);
    }
    if write_new(&args.out, text.as_bytes())? == NewFile::ThereAlready {
        return Err(there_already(&args.out));
    }
    say(&told::next(&args.out, is_known));
    out(format!("{}\n", args.out.display()).as_bytes())?;
    Ok(Ending::Done)
}

fn no_kinds() -> CommandError {
    CommandError::Usage("no kind of export is known".to_owned())
}

fn there_already(path: &Path) -> CommandError {
    CommandError::Usage(format!(
        "{} is there already and is left as it is\n  help:  name another file with --out, or print \
         the draft with --out -",
        path.display()
    ))
}

/// The files that can be read, and those that can't, with the reason.
fn look(exports: &[String], kinds: &[Known]) -> Result<(Vec<Looked>, Vec<Unread>), CommandError> {
    let here = [".".to_owned()];
    let paths = inputs::exports(if exports.is_empty() { &here } else { exports })?;
    let known = everything(kinds);
    let (mut files, mut unread) = (Vec::new(), Vec::new());
    for path in paths {
        match glimpse(&path, &known) {
            Ok(glimpse) => files.push(Looked { path, glimpse }),
            Err(error) => unread.push(Unread { path, why: error.to_string() }),
        }
    }
    if let (true, Some(first)) = (files.is_empty(), unread.first()) {
        return Err(CommandError::Usage(format!(
            "none of {} files can be read as an export\n  {}\n  help:  name the folder or the files \
             of the export",
            unread.len(),
            first.why.replace('\n', "\n  ")
        )));
    }
    Ok((files, unread))
}

/// The files' paths from the folder of the config, with `/` between folders.
fn paths(files: &[Looked], out: &Path) -> Result<Vec<String>, CommandError> {
    let folder = out.parent().filter(|parent| !parent.as_os_str().is_empty());
    files.iter().map(|file| inputs::from_folder(folder, &file.path)).collect()
}
