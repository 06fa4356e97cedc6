//! The questions that would fill a gap, by field and by qualification framework.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::report::error::ReportError;

/// Every question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Questions {
    fields: BTreeMap<String, String>,
    #[serde(default)]
    frameworks: BTreeMap<String, Framework>,
}

/// What a framework asks.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Framework {
    /// Criteria and the question that settles each, in their order.
    #[serde(default)]
    pub(super) criteria: Vec<(String, String)>,
    #[serde(default)]
    fields: BTreeMap<String, String>,
}

impl Questions {
    /// Reads the questions.
    ///
    /// # Errors
    /// [`ReportError::Questions`] when the text is not of this form.
    pub(super) fn parse(text: &str) -> Result<Self, ReportError> {
        toml::from_str(text).map_err(|error| ReportError::Questions { what: error.to_string() })
    }

    /// The framework of that name, whatever its case.
    pub(super) fn framework(&self, name: &str) -> Option<&Framework> {
        let same = |(known, _): &(&String, &Framework)| known.eq_ignore_ascii_case(name.trim());
        self.frameworks.iter().find(same).map(|(_, framework)| framework)
    }

    /// The question that would fill a field.
    ///
    /// # Errors
    /// [`ReportError::Questions`] when nobody asks for it.
    pub(super) fn of_field(
        &self,
        field: &str,
        framework: Option<&str>,
    ) -> Result<&str, ReportError> {
        let own = framework
            .and_then(|name| self.framework(name))
            .and_then(|framework| framework.fields.get(field));
        own.or_else(|| self.fields.get(field)).map(String::as_str).ok_or_else(|| {
            ReportError::Questions { what: format!("`[fields]` has no question for `{field}`") }
        })
    }
}

/// A criterion as it is compared: `Economic Buyer` is `economic_buyer`.
pub(super) fn plain(criterion: &str) -> String {
    criterion.trim().to_lowercase().replace([' ', '-'], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT_IN: &str = include_str!("../../../report_templates/questions.toml");

    #[test]
    fn every_framework_asks_for_its_criteria_and_gaps_in_its_own_words() {
        let questions = Questions::parse(BUILT_IN).unwrap();
        for (name, criteria) in [("BANT", 4), ("anum", 4), ("MEDDICC", 7), ("champ ", 4)] {
            assert_eq!(questions.framework(name).unwrap().criteria.len(), criteria, "{name}");
            let asked = questions.of_field("budget", Some(name)).unwrap();
            assert_ne!(asked, questions.of_field("budget", None).unwrap(), "{name}");
        }
        let unknown = questions.of_field("budget", Some("SPICED")).unwrap();
        assert_eq!(unknown, questions.of_field("budget", None).unwrap());
    }

    #[test]
    fn a_field_that_nobody_asks_for_and_a_wrong_key_are_refused() {
        let questions = Questions::parse("[fields]\nbudget = 'How much?'").unwrap();
        let error = questions.of_field("timeline", None).unwrap_err();
        assert!(error.to_string().contains("no question for `timeline`"), "{error}");
        let error = Questions::parse("[field]\nbudget = 'How much?'").unwrap_err();
        assert!(error.to_string().contains("unknown field `field`"), "{error}");
    }
}
