//! Takes the rows of open-ended waits and of cohorts out of the engine.

use std::collections::BTreeMap;

use super::collect::{belongs, days, recoded};
use crate::measured::{Belongs, CohortHandoff, Ending, Members, Wait};
use crate::table::{Table, TableError};

/// Whether a metric's table is rows of waits, not cells.
pub(super) fn are_waits(table: &Table) -> bool {
    table.has("wait_wall_s") && !are_cohorts(table)
}

/// Whether a metric's table is the handoffs of cohorts, not cells.
pub(super) fn are_cohorts(table: &Table) -> bool {
    table.has("is_old_enough")
}

/// The waits, by part; those of a metric without parts stand under the empty one.
pub(super) fn waits(
    table: &Table,
    members: &mut Members,
) -> Result<BTreeMap<String, Vec<Wait>>, TableError> {
    let belongs = belongs(table, members)?;
    let (weeks, wall) = (table.whole("week_start")?, table.whole("wait_wall_s")?);
    let has_business = table.has("wait_business_s");
    let business = if has_business { table.whole("wait_business_s")? } else { &[] };
    let endings = endings(table)?;
    let parts = if table.has("part") { Some(table.text("part")?) } else { None };
    let mut found: BTreeMap<String, Vec<Wait>> = BTreeMap::new();
    let wait = |(row, members): (usize, Belongs)| Wait {
        week_start: days(weeks[row]),
        members,
        business_s: has_business.then(|| business[row].unwrap_or(0).max(0)),
        wall_s: wall[row].unwrap_or(0).max(0),
        ending: endings[row],
    };
    for (row, members) in belongs.into_iter().enumerate() {
        let part = parts.as_ref().and_then(|parts| parts.at(row)).unwrap_or_default();
        match found.get_mut(part) {
            Some(list) => list.push(wait((row, members))),
            None => {
                found.insert(part.to_owned(), vec![wait((row, members))]);
            }
        }
    }
    Ok(found)
}

/// The handoffs that cohorts are made of.
pub(super) fn cohorts(
    table: &Table,
    members: &mut Members,
) -> Result<Vec<CohortHandoff>, TableError> {
    let (weeks, months) = (table.whole("week_start")?, table.whole("month_start")?);
    let (dates, wall) = (table.whole("handed_off_on")?, table.whole("wait_wall_s")?);
    let old_enough = table.whole("is_old_enough")?;
    let (converted, complete) = (table.whole("is_converted")?, table.whole("is_complete")?);
    let endings = endings(table)?;
    let sdrs = table.text("sdr_member")?;
    let codes = recoded(&sdrs, members);
    let sdr = |row: usize| {
        let code = sdrs.codes().get(row).copied().flatten()?;
        codes.get(code as usize).copied()
    };
    let handoff = |row: usize| CohortHandoff {
        week_start: days(weeks[row]),
        month_start: days(months[row]),
        handed_off_on: days(dates[row]),
        sdr: sdr(row),
        wall_s: wall[row].unwrap_or(0).max(0),
        ending: endings[row],
        is_old_enough: old_enough[row] == Some(1),
        is_converted: converted[row] == Some(1),
        is_complete: complete[row] == Some(1),
    };
    Ok((0..table.rows()).map(handoff).collect())
}

/// How each wait stands: by its ending, or, where nothing competes, by whether it was followed up.
fn endings(table: &Table) -> Result<Vec<Ending>, TableError> {
    let column = if table.has("ending") { "ending" } else { "is_followed_up" };
    let ending = |code: &Option<i64>| match code {
        Some(1) => Ending::Event,
        Some(2) => Ending::Competing,
        _ => Ending::Open,
    };
    Ok(table.whole(column)?.iter().map(ending).collect())
}
