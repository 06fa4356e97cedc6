//! What is known about names and values without seeing a row.

use std::collections::{BTreeMap, BTreeSet};

use sqlparser::ast::{Expr, Ident};
use sqlparser::tokenizer::Span;

use super::{Audience, Refusal, names};

/// Kind of a value, as far as the text shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Whole numbers, 64 bits.
    Whole,
    /// Floating point; only in ad-hoc queries.
    Real,
    /// Text.
    Text,
    /// A column of a table, whose type the text does not show.
    Unknown,
}

/// Whether a value can be NULL, as far as the text shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nulls {
    /// Shown not to be NULL.
    Never,
    /// Nothing rules it out.
    Possible,
}

/// What an expression is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// A column outside every aggregate and window.
    Column,
    /// A column inside an aggregate or a window.
    InnerColumn,
    /// An aggregate over a group.
    Aggregate,
    /// A window function.
    Window,
    /// A window over all rows: `OVER ()`.
    Total,
}

/// What was seen while an expression was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    /// Kind of its value.
    pub(super) kind: Kind,
    /// Whether it can be NULL.
    pub(super) nulls: Nulls,
    /// What it is made of; nothing for a constant.
    pub(super) parts: BTreeSet<Part>,
}

impl Seen {
    /// A constant of this kind.
    pub(super) fn constant(kind: Kind) -> Self {
        Self { kind, nulls: Nulls::Never, parts: BTreeSet::new() }
    }

    /// Several expressions as one of this kind: NULL where any of them is.
    pub(super) fn all_of<'a>(kind: Kind, seen: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut whole = Self::constant(kind);
        for part in seen {
            whole.parts.extend(&part.parts);
            if part.nulls == Nulls::Possible {
                whole.nulls = Nulls::Possible;
            }
        }
        whole
    }

    /// Whether it is made of that.
    pub(super) fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// Whether its value can differ between rows or groups.
    pub(super) fn varies(&self) -> bool {
        !self.parts.is_empty()
    }
}

/// A column that a SELECT returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Output {
    /// Its name.
    pub(super) name: String,
    /// Kind of its values.
    pub(super) kind: Kind,
    /// Whether they can be NULL.
    pub(super) nulls: Nulls,
}

/// Columns of a SELECT in order; `None` where a `*` hides them.
pub(super) type Outputs = Option<Vec<Output>>;

/// The CTEs written so far, the tables read so far, and for whom.
#[derive(Debug)]
pub(super) struct World {
    pub(super) audience: Audience,
    pub(super) ctes: BTreeMap<String, Outputs>,
    pub(super) reads: BTreeSet<String>,
    /// Per alias in a FROM: the alias, the table it stands for, and where.
    pub(super) aliases: Vec<(String, String, Span)>,
    pub(super) cross_joins: usize,
}

/// A table or CTE in FROM.
#[derive(Debug)]
pub(super) struct Source {
    /// The name by which columns are qualified.
    pub(super) alias: String,
    /// Its columns, where they are known.
    pub(super) outputs: Outputs,
    /// Whether a LEFT JOIN can leave its columns NULL.
    pub(super) absent: Nulls,
}

/// A column of a source: the source's alias and the column's name.
pub(super) type Qualified = (String, String);

/// What stands in FROM, and what WHERE and the joins prove about it.
#[derive(Debug)]
pub(super) struct Scope {
    pub(super) audience: Audience,
    pub(super) sources: Vec<Source>,
    pub(super) proved: BTreeSet<Qualified>,
}

impl Scope {
    /// Lower-cases a column and finds its source; `None` when the expression is no column.
    ///
    /// # Errors
    /// [`Refusal`] of an unknown or ambiguous name.
    pub(super) fn column(&self, expr: &mut Expr) -> Result<Option<(Qualified, Seen)>, Refusal> {
        let qualified = match expr {
            Expr::Identifier(ident) => (self.only_source(ident)?, names::plain(ident)?),
            Expr::CompoundIdentifier(parts) => match parts.as_mut_slice() {
                [table, column] => (self.named_source(table)?, names::plain(column)?),
                _ => {
                    return Err(Refusal::at(
                        expr,
                        format!("`{expr}` has too many parts"),
                        "write `table.column` or `column`",
                    ));
                }
            },
            _ => return Ok(None),
        };
        let seen = self.known(&qualified).map_err(|refusal| refusal.or_at(expr))?;
        Ok(Some((qualified, seen)))
    }

    fn only_source(&self, ident: &Ident) -> Result<String, Refusal> {
        match self.sources.as_slice() {
            [only] => Ok(only.alias.clone()),
            _ => Err(Refusal::in_span(
                ident.span,
                format!("column `{ident}` does not say of which table"),
                "where two tables are read every column is written `table.column`",
            )),
        }
    }

    fn named_source(&self, ident: &mut Ident) -> Result<String, Refusal> {
        let alias = names::plain(ident)?;
        if self.sources.iter().any(|source| source.alias == alias) {
            return Ok(alias);
        }
        let known: Vec<_> = self.sources.iter().map(|source| source.alias.as_str()).collect();
        Err(Refusal::in_span(
            ident.span,
            format!("`{alias}` is no table of this FROM"),
            format!("the tables here are {}", known.join(", ")),
        ))
    }

    fn known(&self, (alias, name): &Qualified) -> Result<Seen, Refusal> {
        let mut seen = Seen {
            kind: Kind::Unknown,
            nulls: Nulls::Possible,
            parts: BTreeSet::from([Part::Column]),
        };
        let Some(source) = self.sources.iter().find(|source| source.alias == *alias) else {
            return Ok(seen);
        };
        if let Some(outputs) = &source.outputs {
            let Some(output) = outputs.iter().find(|output| output.name == *name) else {
                let known: Vec<_> = outputs.iter().map(|output| output.name.as_str()).collect();
                return Err(Refusal {
                    line: 0,
                    column: 0,
                    reason: format!("`{alias}` returns no column `{name}`"),
                    rewrite: format!("its columns are {}", known.join(", ")),
                });
            };
            seen.kind = output.kind;
            if source.absent == Nulls::Never {
                seen.nulls = output.nulls;
            }
        }
        if self.proved.contains(&(alias.clone(), name.clone())) {
            seen.nulls = Nulls::Never;
        }
        Ok(seen)
    }
}
