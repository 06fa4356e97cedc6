//! The records of a file, read only to see how their values are written.

use super::error::IngestError;
use super::fields::{Field, Tail};
use super::input::{BOM, Input};
use super::plan::Plan;
use super::records::{Likeness, Next, Shape, lines_between};
use super::survey::Survey;

/// Bytes read at a time.
const STEP: usize = 4 << 20;

/// Observes the records of the beginning of a file; an unfinished last one is left out.
pub(super) fn observe_sample(
    plan: &Plan,
    survey: &mut Survey,
    sample: (&[u8], Tail),
    lines_before: u64,
) {
    let (bytes, tail) = sample;
    Observer { plan, survey, lines: lines_before }.observe(bytes, tail);
}

/// Observes all records of a file; the first starts at offset `start` behind a BOM.
///
/// # Errors
/// Those of reading.
pub(super) fn observe_all(
    plan: &Plan,
    survey: &mut Survey,
    input: &mut Input,
    start: usize,
) -> Result<(), IngestError> {
    let mut bytes = Vec::new();
    let mut tail = Tail::More;
    let mut observer = Observer { plan, survey, lines: 0 };
    input.fill(&mut bytes, start + BOM.len())?;
    let marked = usize::from(bytes.starts_with(BOM)) * BOM.len();
    observer.lines = lines_between(&bytes, marked, marked + start);
    bytes.drain(..(marked + start).min(bytes.len()));
    while tail == Tail::More {
        let wanted = bytes.len() + STEP;
        input.fill(&mut bytes, wanted)?;
        if bytes.len() < wanted {
            tail = Tail::End;
        }
        match observer.observe(&bytes, tail) {
            Some(consumed) => drop(bytes.drain(..consumed)),
            // A record without end; the pass that follows says so.
            None => return Ok(()),
        }
    }
    Ok(())
}

struct Observer<'a> {
    plan: &'a Plan,
    survey: &'a mut Survey,
    lines: u64,
}

impl Observer<'_> {
    /// Bytes observed; `None` when a record has no end.
    fn observe(&mut self, bytes: &[u8], tail: Tail) -> Option<usize> {
        let shape = Shape {
            delimiter: self.plan.delimiter,
            width: self.plan.width,
            longest: self.plan.longest,
            likeness: &|_: &[u8], _: &[Field]| Likeness::Unknown,
        };
        let (mut at, mut fields, mut scratch) = (0, Vec::new(), Vec::new());
        while at < bytes.len() && !self.survey.is_idle() {
            let next = match shape.next(bytes, at, tail, &mut fields) {
                Next::Blank { next } | Next::Spoilt { next, .. } => next,
                Next::Record { next, .. } => {
                    if fields.len() >= self.plan.width {
                        self.record(bytes, &fields, &mut scratch);
                    }
                    next
                }
                Next::Short => return Some(at),
                Next::TooLong => return None,
            };
            self.lines += lines_between(bytes, at, next);
            at = next;
        }
        Some(if self.survey.is_idle() { bytes.len() } else { at })
    }

    fn record(&mut self, bytes: &[u8], fields: &[Field], scratch: &mut Vec<u8>) {
        for (index, column) in self.plan.columns.iter().enumerate() {
            if let Some(field) = column.at.and_then(|at| fields.get(at))
                && self.survey.wants(index)
            {
                self.survey.observe(index, self.lines + 1, field.value(bytes, scratch));
            }
        }
    }
}
