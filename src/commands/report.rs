//! `baton report`: the main job, from exports to the review on the share.

mod assemble;
mod provenance;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub(super) use assemble::{all_rejects, context, owed_cadence, read_rejects};

use super::check::{ending, verdict_words};
use super::console::{out, say};
use super::load::{self, Loaded};
use super::{CommandError, Ending};
use crate::analysis::analyse;
use crate::catalog::Catalog;
use crate::cli::ReportArgs;
use crate::measured::Slice;
use crate::model::{Rows, Scope};
use crate::publish::{Files, Lock, publish};
use crate::quality::verdict;
use crate::report::{
    IndexEntry, Pages, PeopleIn, Templates, compose_index, compose_with, parse_index_entry,
    rejects_csv,
};
use crate::review::Review;

/// Reads, counts, analyses, composes, publishes.
pub(super) fn run(args: &ReportArgs) -> Result<Ending, CommandError> {
    let lock = Lock::take(&args.out)?;
    let scope = Scope { slices: Slice::of_review(), rows: Rows::Review };
    let loaded = load::load(&args.input, args.templates.as_ref(), &scope)?;
    let templates = Templates::new(texts(&loaded.catalog))?
        .wearing(loaded.config.report.colours.palette().clone());
    let analysis = analyse(&loaded.measured, &context(&loaded));
    let review = assemble::review(&loaded, analysis)?;
    let people = if args.split { PeopleIn::Files } else { PeopleIn::Page };
    let pages = compose_with(&review, &templates, people)?;
    if args.if_changed && is_same(&args.out, &review, &pages) {
        say(&format!("{} is unchanged", args.out.join(&review.head.period).display()));
        return Ok(ending(args.fail_on, review.trust.verdict));
    }
    let files = files(&loaded, &pages)?;
    let title = review.head.company.clone().unwrap_or_else(|| review.head.title.clone());
    // Composed before anything is moved: a page that can't be composed publishes nothing.
    let locale = &review.head.locale;
    compose_index(locale, &title, &[], &templates)?;
    let index = |reviews: &[(String, PathBuf)]| index((locale, &title), reviews, &templates);
    let place = publish(&lock, &review.head.period, &files, &index)?;
    tell(&loaded, &review, &place)?;
    Ok(ending(args.fail_on, review.trust.verdict))
}

/// The templates by name; those under `built_in/` are there to be included.
pub(super) fn texts(catalog: &Catalog) -> BTreeMap<String, String> {
    catalog.templates().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

/// Whether the review that is there was made of the same: `run.json` holds inputs, config, calendar,
/// versions and the instant, and nothing that changes from run to run.
fn is_same(out: &Path, review: &Review, pages: &Pages) -> bool {
    let there = std::fs::read_to_string(out.join(&review.head.period).join("run.json"));
    there.is_ok_and(|there| there == pages.run_json)
}

fn files(loaded: &Loaded, pages: &Pages) -> Result<Files, CommandError> {
    let mut files: Files = pages
        .files()
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .collect();
    let rejects = rejects_csv(&all_rejects(loaded)?)?;
    files.insert("rejects.csv".to_owned(), rejects.into_bytes());
    Ok(files)
}

/// The index of every review in the folder; one that another version wrote and this one can't read
/// is listed by its name alone.
fn index(
    (locale, title): (&str, &str),
    reviews: &[(String, PathBuf)],
    templates: &Templates,
) -> Vec<u8> {
    let entry = |(period, path): &(String, PathBuf)| {
        let text = std::fs::read_to_string(path.join("run.json")).unwrap_or_default();
        parse_index_entry(&text).unwrap_or_else(|error| {
            tracing::warn!("{period}: {error}");
            IndexEntry {
                period: period.clone(),
                title: period.clone(),
                days: String::new(),
                handoffs: None,
                figures: Vec::new(),
                verdict: String::new(),
            }
        })
    };
    let entries: Vec<IndexEntry> = reviews.iter().map(entry).collect();
    compose_index(locale, title, &entries, templates).map_or_else(
        |error| {
            tracing::error!("the index could not be composed: {error}");
            Vec::new()
        },
        String::into_bytes,
    )
}

/// What was done: the accounts on stderr, the page's path on stdout.
fn tell(loaded: &Loaded, review: &Review, place: &Path) -> Result<(), CommandError> {
    let sum = |of: &dyn Fn(&crate::quality::FileLedger) -> u64| -> u64 {
        loaded.files.iter().map(of).sum()
    };
    say(&format!(
        "{} rows read = {} loaded + {} rejected + {} merged; {} lines, each accounted for",
        sum(&|file| file.records),
        sum(&|file| file.loaded.records),
        sum(&|file| file.rejected.records),
        sum(&|file| file.merged.records),
        sum(&|file| file.lines),
    ));
    loaded.notes.iter().for_each(|note| say(&format!("note: {note}")));
    let handoffs = if review.head.handoffs == 1 { "handoff" } else { "handoffs" };
    say(&format!(
        "{}: {} {handoffs} in the week, {} in all; data {}",
        review.head.period,
        review.head.handoffs,
        review.head.handoffs_in_all,
        verdict_words(verdict(&review.trust.checks))
    ));
    out(format!("{}\n", place.join("review.html").display()).as_bytes())
}
