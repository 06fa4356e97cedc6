//! Everybody by name, with the handoffs of each week: counts only, nothing is compared.

use std::collections::BTreeMap;

use super::{rates, waits};
use crate::measured::{Dimension, Measured};
use crate::review::{PeopleTable, PersonKind, PersonWeeks};

/// Who made or received a handoff of the window, or stands in a table of people.
pub(super) fn persons(measured: &Measured, tables: &[PeopleTable], told: bool) -> Vec<PersonWeeks> {
    let of_kind = |(kind, dimension)| of_kind(measured, tables, (kind, dimension), told);
    [(PersonKind::Sdr, Dimension::Sdr), (PersonKind::Ae, Dimension::Ae)]
        .into_iter()
        .flat_map(of_kind)
        .collect()
}

fn of_kind(
    measured: &Measured,
    tables: &[PeopleTable],
    (kind, dimension): (PersonKind, Dimension),
    told: bool,
) -> Vec<PersonWeeks> {
    let (first, last) = (measured.weeks.window, measured.weeks.review);
    let weeks: Vec<i32> = rates::weeks_between(first, last).collect();
    let mut counts: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    let rows = tables.iter().filter(|table| table.kind == kind).flat_map(|table| &table.rows);
    for row in rows {
        counts.insert(&row.id, if told { vec![0; weeks.len()] } else { Vec::new() });
    }
    for wait in waits::between(measured, waits::FOLLOW_UP.metric, (first, last)) {
        let Some(member) = wait.members.of(dimension).filter(|_| told) else { continue };
        let own = counts.entry(measured.members.word(member));
        let own = own.or_insert_with(|| vec![0; weeks.len()]);
        let place = weeks.iter().position(|&week| week == wait.week_start);
        if let Some(count) = place.and_then(|place| own.get_mut(place)) {
            *count += 1;
        }
    }
    let person = |(id, handoffs): (&str, Vec<u64>)| PersonWeeks {
        kind,
        id: id.to_owned(),
        name: measured.name_of(id).to_owned(),
        handoffs,
    };
    let mut found: Vec<PersonWeeks> = counts.into_iter().map(person).collect();
    found.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    found
}
