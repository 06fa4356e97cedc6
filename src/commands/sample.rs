//! `baton sample`: an invented company's exports.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use super::console::say;
use super::{CommandError, Ending};
use crate::cli::{SampleArgs, SampleFormat, SampleLayout};
use crate::sample::{
    CsvSink, Effects, HubspotSink, ParquetSink, Plan, SalesforceSink, Troubles, generate,
};

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
    write(args, &plan)?;
    say(&format!(
        "{} handoffs of an invented company are in {}\n  next:  {}",
        args.handoffs,
        args.out.display(),
        next(args)
    ));
    Ok(Ending::Done)
}

/// Writes every row of the plan in the layout and format asked for.
fn write(args: &SampleArgs, plan: &Plan) -> Result<(), CommandError> {
    let open =
        |table: &str, ending: &str| File::create_new(args.out.join(format!("{table}.{ending}")));
    let csv = |table: &str| Ok(BufWriter::new(open(table, "csv")?));
    match (args.layout, args.format) {
        (SampleLayout::Canonical, SampleFormat::Csv) => {
            let mut sink = CsvSink::new(csv)?;
            generate(plan, &mut sink)?;
            sink.finish()?;
        }
        (SampleLayout::Canonical, SampleFormat::Parquet) => {
            let mut sink = ParquetSink::new(|table| open(table, "parquet"))?;
            generate(plan, &mut sink)?;
            sink.finish()?;
        }
        (SampleLayout::Salesforce, _) => {
            let mut sink = SalesforceSink::new(plan, csv)?;
            generate(plan, &mut sink)?;
            sink.finish()?;
        }
        (SampleLayout::Hubspot, _) => {
            let mut sink = HubspotSink::new(plan, csv)?;
            generate(plan, &mut sink)?;
            sink.finish()?;
        }
    }
    Ok(())
}

/// What to type next; a CRM's layout is named in a config.
fn next(args: &SampleArgs) -> String {
    let out = args.out.display();
    let of_kind = |kind| {
        format!(
            "write a baton.toml with\n           [[source]]\n           name = \"crm\"\n           \
             kind = \"{kind}\"\n           zone = \"UTC\"\n         and then:  baton report {out}"
        )
    };
    match args.layout {
        SampleLayout::Canonical => format!("baton report {out}"),
        SampleLayout::Salesforce => of_kind("salesforce"),
        SampleLayout::Hubspot => of_kind("hubspot"),
    }
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
