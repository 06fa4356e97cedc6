//! Which names are names on every engine, and how they are written.

use sqlparser::ast::{Ident, ObjectName, ObjectNamePart};

use super::Refusal;

/// Lower-cases an unquoted name and returns it.
///
/// # Errors
/// [`Refusal`] of a name that is not plain `snake_case`: engines differ in how they fold and quote
/// anything else, and Polars reads `^…$` as a pattern and keeps `__` for itself.
pub(super) fn plain(ident: &mut Ident) -> Result<String, Refusal> {
    if ident.quote_style.is_none() {
        ident.value.make_ascii_lowercase();
    }
    let quoted_plainly = matches!(ident.quote_style, None | Some('"'));
    if quoted_plainly && is_plain(&ident.value) {
        return Ok(ident.value.clone());
    }
    Err(Refusal::in_span(
        ident.span,
        format!("`{ident}` is not a plain name"),
        "use lower-case letters, digits and `_`, starting with a letter; quote with `\"` or not at all",
    ))
}

/// The one part of a name without a schema before it.
///
/// # Errors
/// [`Refusal`] of a path, a schema or anything that is not a plain name.
pub(super) fn table(name: &mut ObjectName) -> Result<String, Refusal> {
    let shown = name.to_string();
    let refusal = |name: &ObjectName| {
        Refusal::at(
            name,
            format!("`{shown}` is not a table by name"),
            "name a registered table; files are read by ingest, never by a query",
        )
    };
    let whole = name.clone();
    match name.0.as_mut_slice() {
        [ObjectNamePart::Identifier(ident)] => plain(ident).map_err(|_| refusal(&whole)),
        _ => Err(refusal(&whole)),
    }
}

fn is_plain(name: &str) -> bool {
    let mut bytes = name.bytes();
    let starts_well = bytes.next().is_some_and(|first| first.is_ascii_lowercase() || first == b'_');
    starts_well
        && !name.starts_with("__")
        && name != "all"
        && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}
