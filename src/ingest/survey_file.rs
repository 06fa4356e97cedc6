//! The records of a file, read only to see how their values are written.

use super::error::IngestError;
use super::fields::{Field, Tail};
use super::layout::{Layout, Sort};
use super::plan::Plan;
use super::records::{Next, lines_between};
use super::sniff::shape;
use super::survey::Survey;
use super::text::Text;

/// Bytes read at a time.
const STEP: usize = 4 << 20;

/// Observes the records of the beginning of a file; an unfinished last one is left out.
pub(super) fn observe_sample(
    file: (&Plan, &Layout),
    survey: &mut Survey,
    sample: (&[u8], Tail),
    lines_before: u64,
) {
    let ((plan, layout), (bytes, tail)) = (file, sample);
    Observer { plan, layout, survey, lines: lines_before }.observe(bytes, tail);
}

/// Observes all records of a file; the first starts at offset `start`.
///
/// # Errors
/// Those of reading.
pub(super) fn observe_all(
    file: (&Plan, &Layout),
    survey: &mut Survey,
    text: &mut Text,
    start: usize,
) -> Result<(), IngestError> {
    let (plan, layout) = file;
    let mut bytes = Vec::new();
    let mut tail = Tail::More;
    text.fill(&mut bytes, start)?;
    let lines = lines_between(&bytes, 0, start);
    let mut observer = Observer { plan, layout, survey, lines };
    bytes.clear();
    while tail == Tail::More {
        let wanted = bytes.len() + STEP;
        text.fill(&mut bytes, wanted)?;
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
    layout: &'a Layout,
    survey: &'a mut Survey,
    lines: u64,
}

impl Observer<'_> {
    /// Bytes observed; `None` when a record has no end.
    fn observe(&mut self, bytes: &[u8], tail: Tail) -> Option<usize> {
        let shape = shape(self.layout.dialect, self.layout.width, self.layout.longest);
        let (mut at, mut fields, mut scratch) = (0, Vec::new(), Vec::new());
        while at < bytes.len() && !self.survey.is_idle() {
            let next = match shape.next(bytes, at, tail, &mut fields) {
                Next::Blank { next } | Next::Spoilt { next, .. } => next,
                Next::Record { next, .. } => {
                    let sort = self.layout.sort(self.plan, bytes, &fields);
                    if matches!(sort, Sort::Row | Sort::Long | Sort::Short) {
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
