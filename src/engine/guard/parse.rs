//! From text to one statement, refusing what would nest deeper than recursion bears.

use sqlparser::ast::Statement;
use sqlparser::dialect::GenericDialect;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Token, TokenWithSpan, Tokenizer};

use super::Refusal;

/// Longest text that is looked at, in bytes.
const MAX_BYTES: usize = 100_000;

/// Most operators that may apply one to another's result: a chain of them is a tree as deep, and
/// trees are walked by recursion, here and in the engine.
const MAX_DEPTH: usize = 120;

/// Words that act as operators.
const OPERATORS: [&str; 9] = ["and", "or", "not", "is", "in", "between", "like", "collate", "at"];

/// Words after which a new expression begins.
const SEPARATORS: [&str; 15] = [
    "select", "from", "where", "when", "then", "else", "on", "join", "group", "order", "by",
    "having", "as", "with", "over",
];

/// The one statement of a text.
///
/// # Errors
/// [`Refusal`] of texts that are too long, too deep, no SQL, or not one statement.
pub(super) fn parse(sql: &str) -> Result<Statement, Refusal> {
    if sql.len() > MAX_BYTES {
        return Err(nowhere(
            format!("the text has {} bytes; {MAX_BYTES} are read", sql.len()),
            "split it into several queries",
        ));
    }
    let tokens =
        Tokenizer::new(&GenericDialect, sql).tokenize_with_location().map_err(|error| Refusal {
            line: error.location.line,
            column: error.location.column,
            reason: error.message,
            rewrite: "close the quote or comment".to_owned(),
        })?;
    if let Some(deep) = too_deep(&tokens) {
        return Err(Refusal::in_span(
            deep.span,
            format!("more than {MAX_DEPTH} operators apply one to another's result"),
            "use IN lists instead of chains of OR, and name parts in CTEs",
        ));
    }
    let mut statements = Parser::new(&GenericDialect)
        .with_tokens_with_locations(tokens)
        .parse_statements()
        .map_err(|error| nowhere(error.to_string(), "write one `SELECT`, with CTEs before it"))?;
    match (statements.pop(), statements.is_empty()) {
        (Some(statement), true) => Ok(statement),
        _ => Err(nowhere("this is not one statement".to_owned(), "write one `SELECT`")),
    }
}

fn nowhere(reason: String, rewrite: &str) -> Refusal {
    Refusal { line: 0, column: 0, reason, rewrite: rewrite.to_owned() }
}

/// The first token under too many operators.
///
/// Per open parenthesis or CASE, the operators since the expression around it began; UNIONs apart.
fn too_deep(tokens: &[TokenWithSpan]) -> Option<&TokenWithSpan> {
    let mut open = vec![0_usize];
    let mut unions = 0;
    tokens.iter().find(|token| {
        match role(&token.token) {
            Role::Opens => open.push(0),
            Role::Closes if open.len() > 1 => {
                open.pop();
            }
            Role::Separates => reset(&mut open),
            Role::Operates => open.iter_mut().last().into_iter().for_each(|count| *count += 1),
            Role::Unites => unions += 1,
            Role::Closes | Role::Other => {}
        }
        unions + open.len() + open.iter().sum::<usize>() > MAX_DEPTH
    })
}

fn reset(open: &mut [usize]) {
    if let Some(count) = open.last_mut() {
        *count = 0;
    }
}

/// What a token does to the depth of the tree.
enum Role {
    Opens,
    Closes,
    Separates,
    Operates,
    Unites,
    Other,
}

fn role(token: &Token) -> Role {
    match token {
        Token::LParen => Role::Opens,
        Token::RParen => Role::Closes,
        Token::Comma | Token::SemiColon => Role::Separates,
        Token::Word(word) if word.quote_style.is_none() => role_of_word(&word.value.to_lowercase()),
        Token::Word(_)
        | Token::Number(..)
        | Token::SingleQuotedString(_)
        | Token::Whitespace(_)
        | Token::Period
        | Token::EOF => Role::Other,
        _ => Role::Operates,
    }
}

fn role_of_word(word: &str) -> Role {
    match word {
        "case" => Role::Opens,
        "end" => Role::Closes,
        "union" | "except" | "intersect" => Role::Unites,
        _ if OPERATORS.contains(&word) => Role::Operates,
        _ if SEPARATORS.contains(&word) => Role::Separates,
        _ => Role::Other,
    }
}
