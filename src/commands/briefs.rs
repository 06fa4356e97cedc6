//! `baton briefs`: a brief and an introduction for each meeting ahead.

mod context;
mod select;

use std::path::PathBuf;

pub(super) use context::context;

use super::console::{out, say};
use super::load::{self, Loaded};
use super::{CommandError, Ending};
use crate::analysis::handover::briefs;
use crate::cli::BriefsArgs;
use crate::measured::{Dimension, Slice};
use crate::model::{Asked, ModelError, Rows, Scope, brief_tables, candidates};
use crate::publish::{Files, Lock, publish_briefs};
use crate::report::{BriefPages, Templates, compose_brief_runs, compose_briefs};
use crate::table::TableError;

/// Reads, picks the handoffs, composes, publishes.
pub(super) fn run(args: &BriefsArgs) -> Result<Ending, CommandError> {
    let lock = Lock::take(&args.out)?;
    let slices = vec![Slice::All, Slice::One(Dimension::TransferMethod)];
    let scope = Scope { slices, rows: Rows::Facts };
    let mut loaded = load::load(&args.input, args.templates.as_ref(), &scope)?;
    let templates = Templates::new(super::report::texts(&loaded.catalog))?
        .wearing(loaded.config.report.colours.palette().clone());
    let context = context(&loaded);
    let chosen = choose(args, &mut loaded)?;
    let tables = brief_tables(&mut loaded.engine, &loaded.catalog, &chosen)?;
    let set = briefs(&loaded.measured, &tables, &context).map_err(shape("briefs/handoffs"))?;
    let pages = compose_briefs(&set, &templates)?;
    let title = set.company.clone().unwrap_or_else(|| set.title.clone());
    let run = set.day.to_string();
    // Composed before anything is moved: an index that can't be composed publishes nothing.
    compose_brief_runs(&set.locale, &title, std::slice::from_ref(&run), &templates)?;
    let index = |runs: &[(String, PathBuf)]| {
        let names: Vec<String> = runs.iter().map(|(name, _)| name.clone()).collect();
        compose_brief_runs(&set.locale, &title, &names, &templates).map_or_else(
            |error| {
                tracing::error!("the index could not be composed: {error}");
                Vec::new()
            },
            String::into_bytes,
        )
    };
    let place = publish_briefs(&lock, &run, &files(&pages), &index)?;
    say(&format!(
        "{} briefs on {} pages; {} quiet prospects are owed a touch",
        set.briefs.len(),
        pages.pages,
        set.owed.len()
    ));
    out(format!("{}\n", place.join("index.html").display()).as_bytes())?;
    Ok(Ending::Done)
}

/// Ids of the handoffs that briefs are written of.
fn choose(args: &BriefsArgs, loaded: &mut Loaded) -> Result<Vec<String>, CommandError> {
    let since = args.since.as_deref().map(|text| load::since(text, &loaded.config)).transpose()?;
    let asked = Asked { ids: args.handoff.clone(), since };
    let rows = candidates(&mut loaded.engine, &loaded.catalog, &asked)?;
    let schedules = loaded.settings.calendars.schedules();
    let choice = select::Choice {
        handoffs: &args.handoff,
        ae: args.ae.as_deref(),
        since,
        as_of: loaded.plan.as_of,
        days: loaded.config.brief.days_ahead,
        schedules,
        people: &loaded.measured.people,
    };
    select::chosen(&rows, &choice)
}

/// Wraps a table's fault with the query that returned it, or the first of those that did.
pub(super) fn shape(query: &'static str) -> impl Fn(TableError) -> CommandError {
    move |cause| ModelError::Shape { query: query.to_owned(), cause }.into()
}

fn files(pages: &BriefPages) -> Files {
    pages.files.iter().map(|(name, text)| (name.clone(), text.as_bytes().to_vec())).collect()
}
