//! `baton check --gate`: which mandatory fields are blank before the AE takes over.

use super::briefs::{context, shape};
use super::console::{out, say};
use super::load;
use super::{CommandError, Ending};
use crate::analysis::handover::{GateAsked, gate};
use crate::cli::{CheckArgs, CheckFormat};
use crate::measured::Slice;
use crate::model::{Asked, Rows, Scope, gate_tables};
use crate::report::{Templates, gate_csv, gate_json, gate_table};
use crate::units::DAY_S;

/// Looks at open handoffs, or at those named; ends with 3 when anything is blank.
pub(super) fn run(args: &CheckArgs) -> Result<Ending, CommandError> {
    let ids = args.ids.as_deref().map(super::inputs::ids).transpose()?;
    let scope = Scope { slices: vec![Slice::All], rows: Rows::Facts };
    let mut loaded = load::load(&args.input, None, &scope)?;
    let days = loaded.config.brief.gate_days;
    let since = loaded.plan.as_of - i64::from(days) * DAY_S;
    let asked = match &ids {
        Some(ids) => Asked { ids: ids.clone(), since: None },
        None => Asked { ids: Vec::new(), since: Some(since) },
    };
    let tables = gate_tables(&mut loaded.engine, &loaded.catalog, &asked)?;
    let asked = GateAsked { ids: ids.as_deref(), days };
    let found = gate(&loaded.measured, &tables, asked, &context(&loaded));
    let found = found.map_err(shape("briefs/gate"))?;
    if let Some(path) = &args.gate_csv {
        crate::publish::write_file(path, gate_csv(&found)?.as_bytes())?;
        say(&format!("what is to be filled is in {}", path.display()));
    }
    match args.format {
        CheckFormat::Table => {
            let templates = Templates::new(super::report::texts(&loaded.catalog))?;
            out(gate_table(&found, &loaded.config.report.locale, &templates)?.as_bytes())?;
        }
        CheckFormat::Json => out(gate_json(&found)?.as_bytes())?,
    }
    Ok(if found.passes() { Ending::Done } else { Ending::Breached })
}
