//! The introduction e-mail from its template: a gap is marked, or the template is refused.

use std::collections::BTreeMap;

use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use super::names::slug;
use crate::report::error::ReportError;
use crate::report::templates::Templates;

/// The template for every team without one of its own.
pub(super) const FILE: &str = "introduction.txt";
/// Folder of the teams' own templates.
const FOLDER: &str = "introduction";
/// How the first line begins.
const SUBJECT: &str = "Subject:";

/// Every name that a template may use, in the order of the documents.
pub(super) const NAMES: [&str; 15] = [
    "ae",
    "sdr",
    "prospect",
    "title",
    "company",
    "pain_points",
    "trigger",
    "engagement_history",
    "stakeholders",
    "timeline",
    "budget",
    "objections",
    "next_step",
    "promised",
    "meeting",
];

/// Values by name; a name that is not there is a gap.
pub(super) type Known = BTreeMap<&'static str, String>;

/// A finished draft in plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Introduction {
    pub(super) subject: String,
    pub(super) body: String,
}

/// Checked templates: the common one and those of teams.
pub(super) struct Introductions<'a> {
    by_name: BTreeMap<String, Parts<'a>>,
    /// Name of the one for every team without one of its own, in the language.
    common: String,
}

/// A template, parted before anything of the data is in it.
#[derive(Clone, Copy)]
struct Parts<'a> {
    subject: &'a str,
    body: &'a str,
    /// Line on which the body begins.
    body_line: usize,
}

impl<'a> Introductions<'a> {
    /// Takes the templates and holds each to marking every gap.
    ///
    /// # Errors
    /// [`ReportError::Introduction`] with the place.
    pub(super) fn new(templates: &'a Templates, locale: &str) -> Result<Self, ReportError> {
        let common = templates.in_language(FILE, locale);
        let own = templates.texts().filter(|(name, _)| {
            *name == common || name.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with('/'))
        });
        let mut by_name = BTreeMap::new();
        for (name, text) in own {
            let parts = parted(name, text)?;
            // With every value blank, whatever is not marked shows; with every value there, what
            // is misspelt.
            rendered(name, parts, &Known::new())?;
            by_name.insert(name.to_owned(), parts);
        }
        Ok(Self { by_name, common })
    }

    /// The draft for a team.
    ///
    /// # Errors
    /// [`ReportError::Introduction`] when the template fails on these values.
    pub(super) fn draft(
        &self,
        team: Option<&str>,
        known: &Known,
    ) -> Result<Introduction, ReportError> {
        let own = team.map(|team| format!("{FOLDER}/{}.txt", slug(team, "team")));
        let own = own.and_then(|name| self.by_name.get_key_value(&name));
        match own.or_else(|| self.by_name.get_key_value(&self.common)) {
            Some((name, parts)) => rendered(name, *parts, known),
            None => Err(ReportError::MissingTemplate { name: FILE, found: String::new() }),
        }
    }
}

fn parted<'a>(name: &str, text: &'a str) -> Result<Parts<'a>, ReportError> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let Some(subject) = first.trim_end().strip_prefix(SUBJECT) else {
        return Err(failed(name, 1, format!("the first line should begin with `{SUBJECT}`")));
    };
    let body = rest.trim_start_matches(['\r', '\n']);
    let blank = rest.len() - body.len();
    let body_line = 2 + rest.get(..blank).map_or(0, |blank| blank.matches('\n').count());
    Ok(Parts { subject: subject.trim(), body, body_line })
}

fn rendered(name: &str, parts: Parts<'_>, known: &Known) -> Result<Introduction, ReportError> {
    let subject = rendered_part(parts.subject, known)
        .map_err(|(_, what)| failed(name, 1, what))?
        .replace(['\r', '\n'], " ");
    let body = rendered_part(parts.body, known)
        .map_err(|(line, what)| failed(name, parts.body_line + line.saturating_sub(1), what))?;
    Ok(Introduction { subject, body: body.replace("\r\n", "\n") })
}

/// The text, or the line and what is wrong there.
fn rendered_part(text: &str, known: &Known) -> Result<String, (usize, String)> {
    let told = |error: Error| {
        let what = match error.kind() {
            ErrorKind::UndefinedError => "a value stands bare and would leave a blank".to_owned(),
            _ => error.detail().map_or_else(|| error.kind().to_string(), str::to_owned),
        };
        (error.line().unwrap_or(1), what)
    };
    // Nothing built in: no other filter, test or function could pass a blank off as a fact.
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.add_filter("gap", gap);
    environment.render_str(text, known).map_err(told)
}

/// The value, or `[what is missing?]`.
fn gap(value: &Value, what: &str) -> Result<String, Error> {
    let what = what.trim().trim_end_matches('?');
    if what.is_empty() {
        return Err(Error::new(ErrorKind::InvalidOperation, "`gap` should say what is missing"));
    }
    match value.as_str().filter(|text| !text.trim().is_empty()) {
        Some(text) => Ok(text.to_owned()),
        None => Ok(format!("[{what}?]")),
    }
}

fn failed(name: &str, line: usize, what: String) -> ReportError {
    let known = NAMES.join(", ");
    ReportError::Introduction { name: name.to_owned(), line, what, known }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::templates_with;

    fn refused(text: &str) -> String {
        let templates = templates_with("introduction.txt", text);
        Introductions::new(&templates, "en-GB")
            .err()
            .map_or_else(String::new, |error| error.to_string())
    }

    #[test]
    fn every_gap_of_the_built_in_template_is_marked() {
        let templates = crate::report::tests::templates();
        let found =
            Introductions::new(&templates, "en-GB").unwrap().draft(None, &Known::new()).unwrap();
        assert_eq!(found.subject, "Intro: [AE?] + [prospect's name?] — [company?]");
        assert!(found.body.contains("Why now: [pain point?]."), "{}", found.body);
        assert!(found.body.contains("on [date and time of the meeting?]."), "{}", found.body);
    }

    #[test]
    fn what_is_known_stands_there_as_it_is() {
        let templates = crate::report::tests::templates();
        let known = Known::from([
            ("pain_points", "{{ budget }} <b>".to_owned()),
            ("company", "Helio".to_owned()),
        ]);
        let found =
            Introductions::new(&templates, "en-GB").unwrap().draft(Some("emea"), &known).unwrap();
        assert!(found.subject.ends_with("— Helio"), "{}", found.subject);
        assert!(found.body.contains("Why now: {{ budget }} <b>."), "{}", found.body);
    }

    #[test]
    fn a_bare_value_is_refused_with_its_place() {
        let error = refused("Subject: Hello\n\nDear you,\nWhy now: {{ pain_points }}.\n");
        let start = "`introduction.txt`, line 4: a value stands bare and would leave a blank";
        assert!(error.starts_with(start), "{error}");
        assert!(refused("Subject: {{ company }}\n\nx").contains("line 1: a value stands bare"));
        assert!(
            refused("Dear you").contains("line 1: the first line should begin with `Subject:`")
        );
    }

    #[test]
    fn no_other_way_round_a_gap_is_there() {
        for text in [
            "{{ budget | default('') }}",
            "{% if budget %}{{ budget }}{% endif %}",
            "{% if budget is defined %}{{ budget }}{% endif %}",
            "{{ budget | gap('') }}",
            "{{ budget ~ '' }}",
            "{% for word in budget %}{{ word }}{% endfor %}",
        ] {
            assert!(!refused(&format!("Subject: x\n\n{text}")).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_team_has_its_own_words() {
        let text = "Subject: Für {{ company | gap('Firma') }}\n\nHallo\n";
        let templates = templates_with("introduction/emea-north.txt", text);
        let introductions = Introductions::new(&templates, "en-GB").unwrap();
        let of = |team| introductions.draft(Some(team), &Known::new()).unwrap().subject;
        assert_eq!(of("EMEA North"), "Für [Firma?]");
        assert!(of("Americas").starts_with("Intro: "));
    }
}
