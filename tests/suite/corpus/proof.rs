//! The runner must see what is wrong, or its green means nothing.

use super::case::{Case, Expected, Rows};
use super::draft::{Draft, Fate};
use super::rng::Rng;
use super::runner::{Outcome, run};
use super::table::{AMOUNT, NOTE, Value};

fn outcome(spoil: impl Fn(&mut Rows)) -> Outcome {
    let mut rng = Rng::of("proof", 0);
    let mut draft = Draft::clean(&mut rng);
    draft.rows[2].fate = Fate::Refused(None);
    draft.rows[2].cells.truncate(3);
    let mut case = Case::plain(&mut rng, draft);
    if let Expected::Rows(rows) = &mut case.expected {
        spoil(rows);
    }
    run(&case, tempfile::tempdir().unwrap().path(), &mut rng)
}

#[test]
fn what_is_as_expected_has_no_fault() {
    let outcome = outcome(|_| {});
    assert_eq!((outcome.lost, outcome.wrong, outcome.bad), (0, 0, 1));
    assert!(outcome.faults.is_empty(), "{:?}", outcome.faults);
}

#[test]
fn one_cent_too_many_is_a_lost_row_and_a_wrong_one() {
    let outcome = outcome(|rows| rows.loaded[0].values[AMOUNT] = Value::Whole(8_436_251));
    assert_eq!((outcome.lost, outcome.wrong, outcome.faults.len()), (1, 1, 2));
    assert_eq!(outcome.faults[0], "line 2: amount 8436250 for 8436251");
}

#[test]
fn a_row_on_another_line_is_a_lost_row() {
    assert_eq!(outcome(|rows| rows.loaded[1].line += 40).lost, 1);
}

#[test]
fn a_row_that_nobody_expected_is_loaded_wrongly() {
    let outcome = outcome(|rows| drop(rows.loaded.remove(0)));
    assert_eq!((outcome.lost, outcome.wrong), (0, 1));
}

#[test]
fn refusals_lines_merges_repairs_and_formats_that_differ_are_faults() {
    let spoils: [fn(&mut Rows); 6] = [
        |rows| rows.refused.clear(),
        |rows| rows.refused[0].column = "note".to_owned(),
        |rows| rows.lines[0] += 1,
        |rows| rows.merged = 1,
        |rows| rows.repaired = [("nul_bytes_dropped", 1)].into(),
        |rows| rows.format = "UTF-16LE",
    ];
    for (at, spoil) in spoils.iter().enumerate() {
        let outcome = outcome(spoil);
        assert!(!outcome.faults.is_empty(), "{at}");
        assert_eq!((outcome.lost, outcome.wrong), (0, 0), "{at}");
    }
}

#[test]
fn text_is_compared_to_the_letter() {
    let spoil = |rows: &mut Rows| {
        let noted = rows.loaded.iter_mut().find(|row| row.values[NOTE] != Value::Blank);
        noted.unwrap().values[NOTE] = Value::Text("wants a demo; budget is  open".to_owned());
    };
    assert_eq!(outcome(spoil).lost, 1);
}
