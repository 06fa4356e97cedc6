//! `baton check --routing`: the dry run of the routing rules over recent handoffs.

use super::briefs::shape;
use super::console::{out, say};
use super::load::{self, Loaded};
use super::{CommandError, Ending};
use crate::analysis::routing_audit;
use crate::cli::{CheckArgs, CheckFormat};
use crate::measured::Slice;
use crate::model::{Asked, Rows, Scope, routed_table};
use crate::report::{Templates, routing_csv, routing_json, routing_table};
use crate::units::DAY_S;

/// Days that it looks back when neither a day nor ids are given.
const DAYS: i64 = 28;

/// Says which rule each handoff met; ends with 3 when any went past its rule.
pub(super) fn run(args: &CheckArgs) -> Result<Ending, CommandError> {
    let ids = args.ids.as_deref().map(super::inputs::ids).transpose()?;
    let scope = Scope { slices: vec![Slice::All], rows: Rows::Facts };
    let mut loaded = load::load(&args.input, None, &scope)?;
    if loaded.measured.routing.rules.is_empty() {
        return Err(CommandError::Usage(
            "the config has no routing rule\n  help:  write one under [[routing]]; `baton show \
             config` tells its keys"
                .to_owned(),
        ));
    }
    let asked = asked(args, &loaded, ids)?;
    let table = routed_table(&mut loaded.engine, &loaded.catalog, &asked)?;
    let audit = routing_audit(&loaded.measured, &table, &asked.ids);
    let audit = audit.map_err(shape("briefs/routed"))?;
    tell_lacking(&loaded);
    let zone = loaded.config.report.zone;
    if let Some(path) = &args.routing_csv {
        crate::publish::write_file(path, routing_csv(&audit, zone)?.as_bytes())?;
        say(&format!("which rule each handoff met is in {}", path.display()));
    }
    match args.format {
        CheckFormat::Table => {
            let templates = Templates::new(super::report::texts(&loaded.catalog))?;
            let spoken = (loaded.config.report.locale.as_str(), &templates);
            out(routing_table(&audit, zone, spoken)?.as_bytes())?;
        }
        CheckFormat::Json => out(routing_json(&audit)?.as_bytes())?,
    }
    Ok(if audit.passes() { Ending::Done } else { Ending::Breached })
}

/// The handoffs that are looked at: those named, else those from a day on.
fn asked(
    args: &CheckArgs,
    loaded: &Loaded,
    ids: Option<Vec<String>>,
) -> Result<Asked, CommandError> {
    if let Some(ids) = ids {
        return Ok(Asked { ids, since: None });
    }
    let since = match &args.since {
        None => loaded.plan.as_of - DAYS * DAY_S,
        Some(text) => load::since(text, &loaded.config)?,
    };
    Ok(Asked { ids: Vec::new(), since: Some(since) })
}

/// Says which columns the rules ask for in vain.
fn tell_lacking(loaded: &Loaded) {
    let lacking = &loaded.measured.routing.lacking;
    if !lacking.is_empty() {
        say(&format!(
            "the exports have no {}: rules that ask for it match nothing",
            lacking.join(", ")
        ));
    }
}
