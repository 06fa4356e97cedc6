//! The order of day and month, proven by a file itself, by another file of its table, or configured.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::container::Container;
use super::container::survey_file;
use super::csv_file::Task;
use super::date_words::doubtful;
use super::error::{IngestError, shown};
use super::evidence::Witness;
use super::plan::Plan;
use super::styles::Style;
use super::survey::{Proven, Reach, Survey};
use super::xlsx::survey_xlsx;

/// What the files of a table prove for one another; looked for once, when a file proves nothing.
#[derive(Default)]
pub(super) struct Orders {
    proofs: OnceCell<Proofs>,
}

/// Proofs of the one order and of the other, by style.
#[derive(Clone, Debug, Default)]
pub(super) struct Proofs {
    /// Values whose first number must be the day.
    pub(super) day_first: BTreeMap<Style, Witness>,
    /// Values whose second number must be the day.
    pub(super) month_first: BTreeMap<Style, Witness>,
}

impl Proofs {
    fn has(&self, style: Style) -> bool {
        self.day_first.contains_key(&style) || self.month_first.contains_key(&style)
    }

    /// Adds what a file proves.
    fn absorb(&mut self, file: &str, survey: &Survey) {
        let named = |witness: Witness| Witness { file: Some(file.to_owned()), ..witness };
        for style in Style::ORDERED {
            let (day_first, month_first) = survey.proofs(None, style);
            if let Some(witness) = day_first {
                self.day_first.entry(style).or_insert_with(|| named(witness));
            }
            if let Some(witness) = month_first {
                self.month_first.entry(style).or_insert_with(|| named(witness));
            }
        }
    }
}

/// Decides how each column of a file is written; see [`Survey::decide`].
///
/// # Errors
/// [`IngestError::DateOrder`], [`IngestError::DateContradiction`], [`IngestError::ShortYears`].
pub(super) fn decide(
    task: &Task<'_>,
    file: &str,
    survey: &Survey,
    plan: &mut Plan,
) -> Result<Vec<Proven>, IngestError> {
    let nothing = Proofs::default();
    let elsewhere = if task.table.files.len() > 1 && !survey.unproven().is_empty() {
        task.orders.proofs.get_or_init(|| collect(task))
    } else {
        &nothing
    };
    let decided = survey.decide(&mut plan.columns, elsewhere, task.source.date_order);
    decided.map_err(|doubt| doubtful(task, file, *doubt))
}

/// What the files of the table prove: by their beginnings, and wholly where these leave a doubt.
fn collect(task: &Task<'_>) -> Proofs {
    let mut proofs = Proofs::default();
    for reach in [Reach::Sample, Reach::Whole] {
        let mut open = Vec::new();
        for path in &task.table.files {
            let Task { source, table, file, settings, orders, .. } = *task;
            let other = Task { source, table, path, file, settings, orders };
            // What is wrong with that file is said when it is read itself.
            let survey = match Container::of(path) {
                Ok(Container::Text) => survey_file(&other, reach),
                Ok(Container::Workbook) => survey_xlsx(&other),
                // Its dates are typed as a rule.
                Ok(Container::Parquet) => continue,
                Err(error) => Err(error),
            };
            let Ok(survey) = survey else { continue };
            proofs.absorb(&shown(path), &survey);
            open.extend(survey.unproven());
        }
        if open.iter().all(|style| proofs.has(*style)) {
            break;
        }
    }
    proofs
}
