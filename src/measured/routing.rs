//! Routing: the rules as they were understood, and the rows behind what is said of them.

use crate::table::Table;

/// What is known of the rules by which handoffs should go to AEs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Routing {
    /// The rules in their order; none when the config has none.
    pub rules: Vec<RoutedRule>,
    /// Columns that the rules ask for and the exports don't have, as `table.column`.
    pub lacking: Vec<String>,
    /// Handoffs by the rule that they met first, as `review/routed_by_rule` returns them; empty when
    /// not asked for.
    pub by_rule: Table,
    /// The newest misrouted handoffs, as `review/misrouted_handoffs` returns them; empty when not asked for.
    pub misrouted: Table,
    /// What each AE received, as `review/ae_load` returns it; empty when not asked for.
    pub load: Table,
}

impl Routing {
    /// The rule of that number, counted from 1; `None` where a handoff met none.
    pub fn rule(&self, number: Option<i64>) -> Option<&RoutedRule> {
        let index = usize::try_from(number? - 1).ok()?;
        self.rules.get(index)
    }
}

/// A rule as it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoutedRule {
    /// Its name.
    pub name: String,
    /// Who may receive what it matches, by name.
    pub recipients: String,
}
