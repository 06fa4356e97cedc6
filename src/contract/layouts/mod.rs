//! The tables and headers of the CRMs that Baton knows, one file per family.

pub(super) mod hubspot;
pub(super) mod salesforce;

use super::layout::LayoutColumn;
use super::{Kind, Need};

/// An optional column.
const fn column(
    name: &'static str,
    headers: &'static [&'static str],
    kind: Kind,
    meaning: &'static str,
) -> LayoutColumn {
    LayoutColumn { name, headers, kind, need: Need::Optional, values: &[], lists: false, meaning }
}

impl LayoutColumn {
    /// The column, required in every file and row of its table.
    const fn required(self) -> Self {
        Self { need: Need::Required, ..self }
    }

    /// The column, with these values turned into others.
    const fn with_values(self, values: &'static [(&'static str, &'static str)]) -> Self {
        Self { values, ..self }
    }

    /// The column, whose values may each be several ids in one cell.
    const fn listing(self) -> Self {
        Self { lists: true, ..self }
    }
}
