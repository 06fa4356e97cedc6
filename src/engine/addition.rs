//! Columns that a table is given beside those that its query returned.

use std::sync::Arc;

/// Whether a text says something.
pub type TextRule = Arc<dyn Fn(&str) -> bool + Send + Sync>;

/// A column to add to a table.
#[derive(Clone)]
pub enum Addition {
    /// Text that nobody knows: blank in every row.
    NoText {
        /// Name of the column.
        name: String,
    },
    /// Whole numbers that nobody knows: blank in every row.
    NoWhole {
        /// Name of the column.
        name: String,
    },
    /// The number of the clock's slot that an instant falls in; blank where the instant is.
    Slot {
        /// Name of the column.
        name: String,
        /// The instants, epoch seconds.
        of: String,
    },
    /// 1 where a text says something by the rule, else 0.
    Filled {
        /// Name of the column.
        name: String,
        /// The texts.
        of: String,
        /// What counts as saying something.
        rule: TextRule,
    },
    /// 1 where a whole number is known, else 0.
    Known {
        /// Name of the column.
        name: String,
        /// The numbers.
        of: String,
    },
}

impl Addition {
    /// Name of the column that is added.
    pub fn name(&self) -> &str {
        match self {
            Self::NoText { name }
            | Self::NoWhole { name }
            | Self::Slot { name, .. }
            | Self::Filled { name, .. }
            | Self::Known { name, .. } => name,
        }
    }
}
