//! `baton show`: prints what is built in, to read or to copy and override.

mod explain;
mod method;

use super::console::out;
use super::load::{base_query, metric_names};
use super::{CommandError, Ending};
use crate::catalog::Catalog;
use crate::cli::{ShowArgs, Shown};
use crate::config::Config;

/// Prints the thing, or the names there are.
pub(super) fn run(args: &ShowArgs) -> Result<Ending, CommandError> {
    let catalog = Catalog::built_in()?;
    let text = match (args.what, &args.name) {
        (Shown::Config, _) => Config::reference(),
        (Shown::Schema, _) => Config::schema(),
        (what, None) => names(&catalog, what)?.join("\n") + "\n",
        (what, Some(name)) => thing(&catalog, what, name)?,
    };
    out(text.as_bytes())?;
    Ok(Ending::Done)
}

fn names(catalog: &Catalog, what: Shown) -> Result<Vec<String>, CommandError> {
    Ok(match what {
        Shown::Template => catalog.templates().map(|(name, _)| name.to_owned()).collect(),
        Shown::Metric => metric_names(catalog)?.into_iter().map(str::to_owned).collect(),
        _ => catalog.queries().map(|query| query.name.clone()).collect(),
    })
}

fn thing(catalog: &Catalog, what: Shown, name: &str) -> Result<String, CommandError> {
    let found = match what {
        Shown::Template => catalog.template(name).map(str::to_owned),
        Shown::Metric => catalog
            .query(&format!("metrics/{}", base_query(name)))
            .map(|query| explain::metric(catalog, query, name)),
        _ => catalog.query(name.trim_end_matches(".sql")).map(|query| query.sql.clone()),
    };
    found.map_or_else(|| Err(unknown(&names(catalog, what)?, name)), Ok)
}

fn unknown(names: &[String], name: &str) -> CommandError {
    let near = |known: &&String| (strsim::jaro_winkler(known, name) * 1e6).round();
    let nearest = names.iter().max_by(|a, b| near(a).total_cmp(&near(b)));
    let meant = nearest.map_or_else(String::new, |nearest| format!("did you mean `{nearest}`? "));
    CommandError::Usage(format!(
        "there is no `{name}`\n  help:  {meant}the names are {}",
        names.join(", ")
    ))
}
