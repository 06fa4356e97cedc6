//! What is wrong with a config: every problem at once, each with its line.

use std::fmt;

use thiserror::Error;

use crate::calendar::ScheduleError;
use crate::config::nearest::nearest;

/// Everything that is wrong with a config, in order of lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigErrors {
    problems: Vec<Problem>,
}

/// One thing that is wrong with a config.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// File it stands in, as the caller named it.
    pub file: String,
    /// Line it stands on, from 1; 0 when it is about the file as a whole.
    pub line: usize,
    /// Dotted path of the key; empty when there is none.
    pub path: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a key or with its value.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// The text is not TOML.
    #[error("not TOML: {0}")]
    Syntax(String),
    /// A key that nobody reads.
    #[error("is not a key{}", help_for_unknown(nearest.as_deref(), known))]
    Unknown {
        /// The valid key that was probably meant.
        nearest: Option<String>,
        /// The keys that are valid there.
        known: Vec<String>,
    },
    /// A name that has to be one of a list, and is not.
    #[error("`{found}` is not {what}{}", help_for_unknown(nearest.as_deref(), known))]
    NotOneOf {
        /// What stands there.
        found: String,
        /// What the name should be.
        what: String,
        /// The valid name that was probably meant.
        nearest: Option<String>,
        /// The valid names.
        known: Vec<String>,
    },
    /// A value of the wrong type or outside its range.
    #[error("should be {expected}, found `{found}`")]
    Wrong {
        /// What would be right.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// A key that has to be given, and is not.
    #[error("is missing: it should be {expected}, such as `{example}`")]
    Missing {
        /// What would be right.
        expected: String,
        /// A value that would be accepted.
        example: String,
    },
    /// Something that is planned and without effect so far.
    #[error("is not supported yet; take it out")]
    NotYet,
    /// The same name twice in one list.
    #[error("`{name}` stands on line {first_line} already: a name should stand once")]
    Twice {
        /// The name.
        name: String,
        /// Line of the first one.
        first_line: usize,
    },
    /// Two keys that can't stand together.
    #[error("can't stand beside `{other}`: {help}")]
    Beside {
        /// The other key.
        other: String,
        /// What to do.
        help: String,
    },
    /// A value that contradicts another, or itself.
    #[error("{0}")]
    Contradiction(String),
    /// Opening hours that the calendar refuses.
    #[error(transparent)]
    Schedule(#[from] ScheduleError),
}

/// Where something stands: offset and line in the file, and the dotted path of the key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Byte in the file; orders what stands on one line.
    pub(super) offset: usize,
    /// Line, from 1; 0 for what is built in.
    pub(super) line: usize,
    /// Dotted path of the key.
    pub(super) path: String,
}

/// The problems of one file as they are found.
#[derive(Debug)]
pub(super) struct Problems {
    file: String,
    list: Vec<Problem>,
}

impl ConfigErrors {
    /// The problems, in order of files and lines.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// All problems in one list.
    pub(super) fn of(mut problems: Vec<Problem>) -> Self {
        problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        problems.dedup();
        Self { problems }
    }
}

impl fmt::Display for ConfigErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problems.as_slice() {
            [only] => write!(f, "{only}"),
            all => {
                write!(f, "the config has {} problems", all.len())?;
                all.iter().try_for_each(|problem| write!(f, "\n{problem}"))
            }
        }
    }
}

impl std::error::Error for ConfigErrors {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        f.write_str(": ")?;
        match &self.fault {
            _ if self.path.is_empty() => write!(f, "{}", self.fault),
            Fault::Contradiction(_)
            | Fault::NotOneOf { .. }
            | Fault::Schedule(_)
            | Fault::Twice { .. } => write!(f, "`{}`: {}", self.path, self.fault),
            _ => write!(f, "`{}` {}", self.path, self.fault),
        }
    }
}

impl Problems {
    pub(super) fn new(file: &str) -> Self {
        Self { file: file.to_owned(), list: vec![] }
    }

    /// Notes a problem at a place.
    pub(super) fn add(&mut self, place: &Place, fault: Fault) {
        let (line, path) = (place.line, place.path.clone());
        self.list.push(Problem { file: self.file.clone(), line, path, fault });
    }

    /// Notes a contradiction at a place.
    pub(super) fn contradiction(&mut self, place: &Place, words: impl Into<String>) {
        self.add(place, Fault::Contradiction(words.into()));
    }

    /// Notes a name that is none of the known ones.
    pub(super) fn not_one_of(&mut self, place: &Place, name: &str, known: (&str, Vec<String>)) {
        let (what, known) = known;
        let near = nearest(name, known.iter().map(String::as_str)).map(str::to_owned);
        let (found, what) = (name.to_owned(), what.to_owned());
        self.add(place, Fault::NotOneOf { found, what, nearest: near, known });
    }

    /// Whether something is wrong with the key of that place, or with one below it, already.
    pub(super) fn are_at(&self, place: &Place) -> bool {
        let below = format!("{}.", place.path);
        self.list
            .iter()
            .any(|problem| problem.path == place.path || problem.path.starts_with(below.as_str()))
    }

    /// Leaves out what a broken stretch of the file can have caused: whatever is missing, and
    /// whatever stands on the line of the first syntax error or after it.
    pub(super) fn keep_what_stands_before(&mut self, syntax_line: usize) {
        self.list.retain(|problem| match problem.fault {
            Fault::Syntax(_) => true,
            Fault::Missing { .. } => false,
            _ => problem.line < syntax_line,
        });
    }

    /// `value` when there was no problem, else all of them.
    pub(super) fn or<T>(self, value: T) -> Result<T, ConfigErrors> {
        if self.list.is_empty() { Ok(value) } else { Err(ConfigErrors::of(self.list)) }
    }
}

impl Place {
    /// The place of a key within the table that stands here.
    pub(super) fn under(&self, name: &str) -> Self {
        let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let name = if !name.is_empty() && name.chars().all(is_bare) {
            name.to_owned()
        } else {
            format!("{name:?}")
        };
        let path = if self.path.is_empty() { name } else { format!("{}.{name}", self.path) };
        Self { path, ..self.clone() }
    }

    /// The place of the entry of that index within the list that stands here.
    pub(super) fn at(&self, index: usize) -> Self {
        Self { path: format!("{}[{}]", self.path, index + 1), ..self.clone() }
    }
}

fn help_for_unknown(nearest: Option<&str>, known: &[String]) -> String {
    match (nearest, known) {
        (Some(nearest), _) => format!("; did you mean `{nearest}`?"),
        (None, []) => String::new(),
        (None, known) => format!("; there are `{}`", known.join("`, `")),
    }
}
