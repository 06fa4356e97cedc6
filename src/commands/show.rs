//! `baton show`: prints what is built in, to read or to copy and override.

use std::fmt::Write as _;

use super::console::out;
use super::{CommandError, Ending};
use crate::catalog::{Better, Catalog, Query, Unit};
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
        Shown::Metric => {
            let metrics = catalog.in_folder("metrics")?;
            metrics.iter().map(|query| query.table().to_owned()).collect()
        }
        _ => catalog.queries().map(|query| query.name.clone()).collect(),
    })
}

fn thing(catalog: &Catalog, what: Shown, name: &str) -> Result<String, CommandError> {
    let found = match what {
        Shown::Template => catalog.template(name).map(str::to_owned),
        Shown::Metric => catalog.query(&format!("metrics/{name}")).map(metric),
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

/// A metric in words and SQL.
fn metric(query: &Query) -> String {
    let header = &query.header;
    let mut text = format!("{}\n\n{}\n\n", query.table(), header.question);
    let metric = header.metric.as_ref();
    let lines = [
        ("Eligible", metric.and_then(|metric| metric.eligible.as_deref())),
        ("Achieved", metric.and_then(|metric| metric.achieved.as_deref())),
        ("Unit", metric.map(|metric| unit(metric.unit))),
        ("Better", metric.map(|metric| better(metric.better))),
        ("Mind", header.caveat.as_deref()),
    ];
    for (name, words) in lines {
        if let Some(words) = words {
            // Writing into a String can't fail.
            let _ = writeln!(text, "{name:<9} {words}");
        }
    }
    let _ = write!(text, "Reads     {}\n\n{}", header.reads.join(", "), query.sql);
    text
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Ratio => "a share: achieved of eligible",
        Unit::Mean => "a mean: achieved over eligible",
        Unit::Seconds => "seconds",
        Unit::Count => "a count",
    }
}

fn better(better: Better) -> &'static str {
    match better {
        Better::Higher => "higher",
        Better::Lower => "lower",
        Better::Neither => "neither",
    }
}
