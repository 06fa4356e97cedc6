//! What must hold of every sample.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::year;
use crate::contract::{Column, Kind, Need, TABLES};
use crate::sample::world::World;
use crate::sample::{
    Cell, CsvSink, Effects, Moment, Plan, Row, SampleError, Sink, Trouble, Troubles, file_columns,
    generate,
};

/// What a sink needs to see to judge every row, without keeping any.
#[derive(Default)]
struct Judge {
    rows: BTreeMap<&'static str, usize>,
    faults: Vec<String>,
}

impl Sink for Judge {
    fn take(&mut self, row: Row<'_>) -> Result<(), SampleError> {
        *self.rows.entry(row.table()).or_default() += 1;
        let columns = file_columns(row.table());
        assert_eq!(columns.len(), row.cells().len(), "{}", row.table());
        for (column, cell) in columns.into_iter().zip(row.cells()) {
            if !fits(column, cell) {
                self.faults.push(format!("{}.{}: {cell:?}", row.table(), column.name));
            }
        }
        Ok(())
    }
}

/// Whether the cell is of the column's kind, and one of its words where it has words.
fn fits(column: &Column, cell: Cell<'_>) -> bool {
    match (column.kind, cell) {
        (_, Cell::Blank) => column.need != Need::Required,
        (Kind::Text, Cell::Text(text)) => text.trim() == text,
        (Kind::Choice(words), Cell::Text(word)) => words.contains(&word),
        (Kind::Instant, Cell::Instant(_))
        | (Kind::Day, Cell::Day(_))
        | (Kind::Flag, Cell::Flag(_)) => true,
        (Kind::Integer | Kind::Cents, Cell::Whole(number)) => number >= 0,
        (Kind::Share, Cell::Hundredths(share)) => (0..=100).contains(&share),
        _ => false,
    }
}

fn csv(plan: &Plan) -> BTreeMap<&'static str, Vec<u8>> {
    let mut sink = CsvSink::new(|_| Ok(Vec::new())).unwrap();
    generate(plan, &mut sink).unwrap();
    sink.finish().unwrap()
}

fn at(moment: Moment) -> Option<i64> {
    match moment {
        Moment::At(at) => Some(at),
        Moment::Blank | Moment::Unreadable(_) => None,
    }
}

/// A change of these bytes is a change of every sample: say so in the changelog.
#[test]
fn the_same_seed_gives_the_same_bytes_on_every_machine() {
    let mut hash = Sha256::new();
    for (table, bytes) in csv(&Plan::new(200, 7)) {
        hash.update(table);
        hash.update(bytes);
    }
    let mut words = String::new();
    for byte in hash.finalize() {
        write!(words, "{byte:02x}").unwrap();
    }
    assert_eq!(words, "1dc1f846a22837e9c27e95adfeec7d2cd994fe9db31d844b998770782775a282");
}

/// `sample_data/README.md` speaks of these files; its command makes them.
#[test]
fn the_sample_folder_holds_what_the_default_plan_makes() {
    let kept: [(&str, &[u8]); 4] = [
        ("activities", include_bytes!("../../../sample_data/canonical/activities.csv")),
        ("handoffs", include_bytes!("../../../sample_data/canonical/handoffs.csv")),
        ("leads", include_bytes!("../../../sample_data/canonical/leads.csv")),
        ("outcomes", include_bytes!("../../../sample_data/canonical/outcomes.csv")),
    ];
    let made = csv(&Plan::default());
    for (table, bytes) in kept {
        assert!(made[table] == bytes, "`{table}.csv` is not what seed 55 makes");
    }
}

#[test]
fn another_seed_gives_other_handoffs_of_the_same_people() {
    let (one, two) = (csv(&Plan::new(200, 7)), csv(&Plan::new(200, 8)));
    assert_ne!(one["handoffs"], two["handoffs"]);
    assert_eq!(one["people"], two["people"]);
}

#[test]
fn every_cell_of_a_clean_sample_fits_its_column() {
    let plan = Plan { troubles: Troubles::none(), ..Plan::new(3_000, 3) };
    let mut judge = Judge::default();
    generate(&plan, &mut judge).unwrap();
    assert_eq!(judge.faults, Vec::<String>::new());
    assert_eq!(judge.rows.len(), TABLES.len());
    assert_eq!(judge.rows["handoffs"], 3_000);
    let rows: usize = judge.rows.values().sum();
    assert!((24_000..36_000).contains(&rows), "{rows}");
}

/// 1,500 handoffs: 2 unreadable, 1 without a lead, 3 touches unreadable, 3 without an actor,
/// 2 leads unreadable.
#[test]
fn the_troubles_spoil_as_many_cells_as_they_say() {
    let mut judge = Judge::default();
    generate(&Plan::default(), &mut judge).unwrap();
    let count = |of: &str| judge.faults.iter().filter(|fault| fault.starts_with(of)).count();
    assert_eq!(count("handoffs.handed_off_at"), 2);
    assert_eq!(count("handoffs.lead_id"), 1);
    assert_eq!(count("leads.created_at"), 2);
    assert!(count("activities.occurred_at") >= 1);
    assert!(count("activities.actor_id") >= 1);
    assert_eq!(judge.rows["handoffs"], 1_504);
}

#[test]
fn ids_are_unique_but_for_the_rows_that_stand_twice() {
    let rows = year(5, Effects::planted());
    let distinct = |ids: Vec<&String>| ids.iter().collect::<BTreeSet<_>>().len();
    assert_eq!(distinct(rows.leads.iter().map(|row| &row.lead_id).collect()), rows.leads.len());
    assert_eq!(distinct(rows.handoffs.iter().map(|row| &row.handoff_id).collect()), 1_500);
    assert_eq!(
        distinct(rows.meetings.iter().map(|row| &row.meeting_id).collect()),
        rows.meetings.len()
    );
    let touches = distinct(rows.activities.iter().map(|row| &row.activity_id).collect());
    assert!((1..=5).contains(&(rows.activities.len() - touches)));
    assert_eq!(distinct(rows.people.iter().map(|row| &row.person_id).collect()), 19);
}

#[test]
fn times_are_in_order_and_nothing_but_meetings_lies_ahead() {
    let plan = Plan { troubles: Troubles::none(), ..Plan::new(2_000, 11) };
    let mut rows = crate::sample::MemorySink::default();
    generate(&plan, &mut rows).unwrap();
    let as_of = World::new(&plan).as_of;
    let check = |moments: &[Moment]| {
        let known: Vec<_> = moments.iter().filter_map(|moment| at(*moment)).collect();
        assert!(known.is_sorted() && known.iter().all(|at| *at <= as_of), "{moments:?}");
    };
    let created: BTreeMap<_, _> =
        rows.leads.iter().map(|lead| (lead.lead_id.as_str(), lead.created_at)).collect();
    for row in &rows.handoffs {
        for answer in
            [row.decided_at, row.acknowledged_at, row.confirmation_sent_at, row.brief_reviewed_at]
        {
            check(&[created[row.lead_id.as_str()], row.qualified_at, row.handed_off_at, answer]);
        }
    }
    for row in &rows.meetings {
        check(&[row.booked_at, row.cancelled_at]);
        assert!(at(row.booked_at) < at(row.scheduled_for), "{row:?}");
        let is_due = at(row.scheduled_for) <= Some(as_of);
        assert!(is_due || ["scheduled", "cancelled", "rescheduled"].contains(&row.outcome));
    }
    rows.outcomes.iter().for_each(|row| check(&[row.opportunity_created_at, row.closed_at]));
    for steps in rows.stages.chunk_by(|a, b| a.opportunity_id == b.opportunity_id) {
        check(&steps.iter().map(|step| step.entered_at).collect::<Vec<_>>());
    }
}

#[test]
fn what_is_held_does_not_grow_with_the_handoffs() {
    let (small, large) = (Plan::new(1_500, 1), Plan::new(10_000_000, 1));
    let size = |plan: &Plan| format!("{:?}", World::new(plan).weeks).split(',').count();
    assert_eq!(size(&small), size(&large));
    assert!(size(&large) < 100);
}

#[test]
fn one_trouble_comes_without_the_others() {
    let plan = Plan { troubles: Troubles::of(&[Trouble::UnknownAe]), ..Plan::new(1_500, 1) };
    let mut rows = crate::sample::MemorySink::default();
    generate(&plan, &mut rows).unwrap();
    let people: BTreeSet<_> = rows.people.iter().map(|row| row.person_id.as_str()).collect();
    let unknown = rows.handoffs.iter().filter(|row| !people.contains(row.ae_id.as_str()));
    assert_eq!(unknown.count(), 3);
    assert!(rows.handoffs.iter().all(|row| row.sdr_id != row.ae_id));
}

#[test]
fn a_single_handoff_is_a_sample() {
    for handoffs in [1, 2, 13] {
        let files = csv(&Plan { weeks: 1, ..Plan::new(handoffs, 1) });
        assert_eq!(files.len(), TABLES.len());
    }
}
