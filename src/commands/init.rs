//! `baton init`: looks at exports, says what they are, and drafts a config that works.

mod config_text;
mod foreign;
mod known;
mod near;
mod placing;
mod roles;
mod told;
mod toml_text;

use std::io::Write as _;
use std::path::{Component, Path, PathBuf};

use super::console::{out, say};
use super::{CommandError, Ending, inputs};
use crate::cli::InitArgs;
use crate::config::Config;
use crate::ingest::glimpse;

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
    if !to_stdout && args.out.exists() {
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
    told::unread(&unread).iter().for_each(|line| say(line));
    if to_stdout {
        out(text.as_bytes())?;
        return Ok(Ending::Done);
    }
    write_new(&args.out, &text)?;
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

/// Writes a file that must not be there yet.
fn write_new(path: &Path, text: &str) -> Result<(), CommandError> {
    let opened = std::fs::OpenOptions::new().write(true).create_new(true).open(path);
    match opened.and_then(|mut file| file.write_all(text.as_bytes())) {
        Ok(()) => Ok(()),
        Err(cause) if cause.kind() == std::io::ErrorKind::AlreadyExists => Err(there_already(path)),
        Err(cause) => Err(CommandError::Disk { path: path.to_owned(), action: "write it", cause }),
    }
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
    files.iter().map(|file| from_folder(folder, &file.path)).collect()
}

fn from_folder(folder: Option<&Path>, file: &Path) -> Result<String, CommandError> {
    let whole = |path: &Path| {
        std::fs::canonicalize(path).map_err(|cause| CommandError::Disk {
            path: path.to_owned(),
            action: "find it",
            cause,
        })
    };
    let found: PathBuf = match folder {
        None => file.components().filter(|part| *part != Component::CurDir).collect(),
        Some(folder) => relative(&whole(folder)?, &whole(file)?),
    };
    let parts = found.components().map(|part| match part {
        Component::RootDir => String::new(),
        part => part.as_os_str().to_string_lossy().into_owned(),
    });
    let path = parts.collect::<Vec<_>>().join("/");
    Ok(path)
}

/// The way from one folder to a file, both whole.
fn relative(folder: &Path, file: &Path) -> PathBuf {
    let shared = folder.components().zip(file.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(file.components().skip(shared)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_from_the_folder_of_the_config() {
        let way = |folder: &str, file: &str| relative(Path::new(folder), Path::new(file));
        assert_eq!(way("/a/b", "/a/b/c.csv"), PathBuf::from("c.csv"));
        assert_eq!(way("/a/b", "/a/d/c.csv"), PathBuf::from("../d/c.csv"));
        assert_eq!(from_folder(None, Path::new("./x/c.csv")).unwrap(), "x/c.csv");
        assert_eq!(from_folder(None, Path::new("/x/c.csv")).unwrap(), "/x/c.csv");
    }
}
