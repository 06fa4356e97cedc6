//! Why a text was refused: where, what stands there, and how to write it instead.

use sqlparser::ast::Spanned;
use sqlparser::tokenizer::Span;

/// A refusal by the guard.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}{reason}\n  help:  {rewrite}", place = place(*line, *column))]
pub struct Refusal {
    /// Line of the text, from 1; 0 when the parser kept no place.
    pub line: u64,
    /// Column in that line, from 1; 0 when the parser kept no place.
    pub column: u64,
    /// What stands outside the subset, and why it is outside.
    pub reason: String,
    /// How to write it instead.
    pub rewrite: String,
}

impl Refusal {
    /// A refusal of this piece of the text.
    pub(super) fn at(
        piece: &impl Spanned,
        reason: impl Into<String>,
        rewrite: impl Into<String>,
    ) -> Self {
        Self::in_span(piece.span(), reason, rewrite)
    }

    /// A refusal of what stands in this span.
    pub(super) fn in_span(
        span: Span,
        reason: impl Into<String>,
        rewrite: impl Into<String>,
    ) -> Self {
        let (line, column) = (span.start.line, span.start.column);
        Self { line, column, reason: reason.into(), rewrite: rewrite.into() }
    }

    /// The same refusal; where it has no place of its own it takes this piece's.
    pub(super) fn or_at(mut self, piece: &impl Spanned) -> Self {
        if self.line == 0 {
            let start = piece.span().start;
            (self.line, self.column) = (start.line, start.column);
        }
        self
    }
}

fn place(line: u64, column: u64) -> String {
    if line == 0 { String::new() } else { format!("line {line}, column {column}: ") }
}
