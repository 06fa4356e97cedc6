//! `baton sample`: an invented company's exports.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use super::console::say;
use super::{CommandError, Ending};
use crate::cli::{SampleArgs, SampleFormat, SampleLayout};
use crate::sample::{CsvSink, Effects, HubspotSink, ParquetSink, Plan, Troubles, generate};

/// Writes the exports into an empty folder.
pub(super) fn run(args: &SampleArgs) -> Result<Ending, CommandError> {
    let mut plan = Plan::new(args.handoffs, args.seed.unwrap_or(Plan::default().seed));
    if args.no_effects {
        plan.effects = Effects::none();
    }
    if args.no_troubles {
        plan.troubles = Troubles::none();
    }
    if args.layout != SampleLayout::Canonical && args.format != SampleFormat::Csv {
        return Err(CommandError::Usage(
            "a CRM exports CSV\n  help:  leave --format out, or take --layout canonical".to_owned(),
        ));
    }
    prepare(&args.out)?;
    let open =
        |table: &str, ending: &str| File::create_new(args.out.join(format!("{table}.{ending}")));
    match (args.layout, args.format) {
        (SampleLayout::Hubspot, _) => {
            let mut sink = HubspotSink::new(&plan, |file| Ok(BufWriter::new(open(file, "csv")?)))?;
            generate(&plan, &mut sink)?;
            sink.finish()?;
        }
        (SampleLayout::Canonical, SampleFormat::Csv) => {
            let mut sink = CsvSink::new(|table| Ok(BufWriter::new(open(table, "csv")?)))?;
            generate(&plan, &mut sink)?;
            sink.finish()?;
        }
        (SampleLayout::Canonical, SampleFormat::Parquet) => {
            let mut sink = ParquetSink::new(|table| open(table, "parquet"))?;
            generate(&plan, &mut sink)?;
            sink.finish()?;
        }
    }
    say(&format!(
        "{} handoffs of an invented company are in {out}\n  next:  baton report {out}",
        args.handoffs,
        out = args.out.display()
    ));
    Ok(Ending::Done)
}

/// Creates the folder; refuses one that holds something, so that nothing is overwritten or mixed.
fn prepare(out: &Path) -> Result<(), CommandError> {
    let disk = |action| move |cause| CommandError::Disk { path: out.to_owned(), action, cause };
    std::fs::create_dir_all(out).map_err(disk("create the folder"))?;
    let mut entries = std::fs::read_dir(out).map_err(disk("list the folder"))?;
    if entries.next().is_some() {
        return Err(CommandError::Usage(format!(
            "{} is not empty\n  help:  name a folder that is empty or not there",
            out.display()
        )));
    }
    Ok(())
}
