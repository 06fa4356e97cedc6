//! The text of a `baton.toml` for a kind that is known.

use std::fmt::Write as _;

use crate::contract::Need;
use crate::contract::source::{DateOrder, SourceColumn};
use crate::ingest::{Glimpsed, Looks, Order};

use super::near::near;
use super::placing::{Looked, Placed, Placing};
use super::roles;
use super::toml_text::{identifier, list, pattern, plain, quoted};

/// What the text is made of.
pub(super) struct Draft<'a> {
    /// The kind, and where its files go.
    pub(super) placing: &'a Placing<'a>,
    /// The files.
    pub(super) files: &'a [Looked],
    /// Per file, its path from the config's folder, with `/` between folders.
    pub(super) paths: &'a [String],
}

/// The text.
pub(super) fn text(draft: &Draft<'_>) -> String {
    let mut text = head(&draft.placing.known.kind.replace('_', " "));
    text.push_str(&report(draft));
    text.push_str(&source(draft));
    if draft.placing.known.takes_any_name() {
        let tables = 0..draft.placing.known.tables.len();
        tables.for_each(|table| text.push_str(&table_text(draft, table)));
    } else {
        text.push_str(&canonical_columns(draft));
    }
    text.push_str(&roles::suggestion(draft));
    format!("{}\n", text.trim_end())
}

/// The first lines, which say what the file is.
pub(super) fn head(kind: &str) -> String {
    format!(
        "# Settings of Baton for exports of {kind}, drafted by `baton init`.\n\
         # Lines that start with # change nothing: they are questions and suggestions.\n\
         # Every key, with its default: baton show config\n\n"
    )
}

/// `[report]`: the zone, and what goes with it.
fn report(draft: &Draft<'_>) -> String {
    let mut text = String::from("[report]\n# company = \"Your company\"\n");
    // Writing into a String can't fail.
    let _ = match roles::common_zone(draft) {
        Some((zone, count, of)) => writeln!(
            text,
            "# An assumption: most people in the exports work there ({count} of {of}). Days and weeks \
             are cut in it.\nzone = {}",
            quoted(&zone)
        ),
        None => writeln!(
            text,
            "# An assumption: set it to where you work, such as \"Europe/Berlin\". Days and weeks are \
             cut in it.\nzone = \"UTC\""
        ),
    };
    text.push_str(
        "# For a fixed copy of the data; without it the newest past event counts as now.\n\
         # as_of = \"2026-11-15T23:59:00Z\"\n\n",
    );
    text
}

fn source(draft: &Draft<'_>) -> String {
    let known = draft.placing.known;
    let mut text = format!("[[source]]\nname = \"crm\"\nkind = \"{}\"\n", known.kind);
    if !known.takes_any_name() {
        let paths = draft.placing.placed.iter().filter_map(|p| draft.paths.get(p.file));
        let paths: Vec<String> = paths.map(|path| pattern(path)).collect();
        // Writing into a String can't fail.
        let _ = writeln!(
            text,
            "# A pattern such as \"handoffs*.csv\" takes next week's file as well.\nfiles = {}",
            list(&paths)
        );
    }
    match known.zone {
        Some(zone) => {
            let _ = writeln!(text, "# Times without an offset are in {zone} in these exports.");
        }
        None => text.push_str(
            "# An assumption about times without an offset. Some tools write those of the account's zone:\n\
             # look at one that you know.\nzone = \"UTC\"\n",
        ),
    }
    text.push_str(&date_order(draft));
    text.push_str(&encoding(draft));
    text.push('\n');
    text
}

/// The order of day and month: proven, or a question where a column that is read leaves it open.
fn date_order(draft: &Draft<'_>) -> String {
    let read = draft.placing.placed.iter().flat_map(|placed| {
        let file = &draft.files[placed.file];
        let path = &draft.paths[placed.file];
        let columns = placed.used().into_iter().filter_map(|at| file.glimpse.columns.get(at));
        columns.map(move |column| (path, column)).collect::<Vec<_>>()
    });
    let (mut proven, mut open) = (Vec::new(), None);
    for (path, column) in read {
        match &column.looks {
            Looks::Dates(Order::Proven(order, value)) => proven.push((*order, value, column, path)),
            Looks::Dates(Order::Open(value)) => open = open.or(Some((value, column, path))),
            _ => {}
        }
    }
    let said = |order| if order == DateOrder::DayMonth { "day-month" } else { "month-day" };
    let place = |value: &str, column: &Glimpsed, path: &str| {
        format!("{} in column {} of {}", quoted(value), quoted(&column.header), plain(path))
    };
    let first = proven.first();
    let agree = first.is_some_and(|first| proven.iter().all(|other| other.0 == first.0));
    match (first, open) {
        (Some((order, value, column, path)), _) if agree => format!(
            "# Proven by {}.\ndate_order = \"{}\"\n",
            place(value, column, path),
            said(*order)
        ),
        (Some(_), _) => {
            "# Some columns write the day first and some the month: each is read as its own \
                         values prove.\n# date_order = \"day-month\"\n"
                .to_owned()
        }
        (None, Some((value, column, path))) => format!(
            "# Which is the day? {} can be read both ways, and no value looked at proves one.\n\
             # date_order = \"day-month\"   # or \"month-day\"\n",
            place(value, column, path)
        ),
        (None, None) => String::new(),
    }
}

/// The encoding, where all files that are no UTF-8 look like one.
fn encoding(draft: &Draft<'_>) -> String {
    let of = |placed: &Placed| draft.files[placed.file].glimpse.guessed_encoding.clone();
    let guessed: Vec<Option<String>> = draft.placing.placed.iter().map(of).collect();
    let Some(first) = guessed.iter().flatten().next() else { return String::new() };
    let all = guessed.iter().all(|found| found.as_ref() == Some(first));
    if all {
        return format!(
            "# A guess by the letters: look whether names with accents read right.\nencoding = {}\n",
            quoted(first)
        );
    }
    format!(
        "# Some files are no UTF-8 and look like this; others are UTF-8, so it is left to each file.\n\
         # encoding = {}\n",
        quoted(first)
    )
}

/// One table: its files, and what may be meant by headers that nobody asked for.
fn table_text(draft: &Draft<'_>, table: usize) -> String {
    let files: Vec<&Placed> = draft.placing.files_of(table).collect();
    let Some(first) = files.first() else { return String::new() };
    let known = draft.placing.table(table);
    let patterns: Vec<String> = files.iter().map(|f| pattern(&draft.paths[f.file])).collect();
    let mut text = format!("[source.tables.{}]\nfiles = {}\n", known.name, list(&patterns));
    let glimpse = &draft.files[first.file].glimpse;
    for near in near(known, &first.at, &glimpse.columns) {
        let column = &known.columns[near.column];
        let key = format!("columns.{}", column.name);
        text.push_str(&question(column, &key, &glimpse.columns[near.header].header));
    }
    text.push('\n');
    text
}

/// Whether a header is a column's: asked, or guessed where nothing works without the column.
fn question(column: &SourceColumn, key: &str, header: &str) -> String {
    let (name, header) = (&column.name, quoted(header));
    if column.need == Need::Optional {
        return format!("# Is this `{name}`? Then take the # away.\n# {key} = {header}\n");
    }
    format!("# A guess: no header is called `{name}`, and this one is nearly.\n{key} = {header}\n")
}

/// The same for canonical tables, whose headers stand in one place.
fn canonical_columns(draft: &Draft<'_>) -> String {
    let mut text = String::new();
    for placed in &draft.placing.placed {
        let known = draft.placing.table(placed.table);
        let glimpse = &draft.files[placed.file].glimpse;
        for near in near(known, &placed.at, &glimpse.columns) {
            let column = &known.columns[near.column];
            let key = format!("columns.{}.{}", known.name, column.name);
            text.push_str(&question(column, &key, &glimpse.columns[near.header].header));
        }
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

/// A draft for exports that no kind fits: every column, with the kind that its values look like.
pub(super) fn custom(files: &[Looked], paths: &[String]) -> String {
    let mut text = head("a tool that Baton does not know");
    text.push_str(
        "[report]\n# An assumption: set it to where you work, such as \"Europe/Berlin\".\nzone = \
         \"UTC\"\n\n\
         # Write one query for each of these, in queries/staging/custom/ beside this file:\n\
         #   leads.sql  handoffs.sql  people.sql                     needed\n\
         #   activities.sql  meetings.sql  outcomes.sql  feedback.sql  for more figures\n\
         # Each is a SELECT over the tables below, which SQL sees as source_<name>. Then:\n\
         # [queries]\n# folder = \"queries\"\n\n\
         [[source]]\nname = \"crm\"\nkind = \"custom\"\n\n",
    );
    let mut tables: Vec<String> = Vec::new();
    for (file, path) in files.iter().zip(paths) {
        let stem = path.rsplit('/').next().unwrap_or(path);
        let name = identifier(stem.split('.').next().unwrap_or(stem), &tables);
        // Writing into a String can't fail.
        let _ = writeln!(
            text,
            "[source.tables.{name}]\nfiles = {}\n\n[source.tables.{name}.columns]",
            list(&[pattern(path)])
        );
        text.push_str(&custom_columns(&file.glimpse.columns));
        text.push('\n');
        tables.push(name);
    }
    format!("{}\n", text.trim_end())
}

fn custom_columns(columns: &[Glimpsed]) -> String {
    let mut text = String::new();
    let mut names: Vec<String> = Vec::new();
    for column in columns {
        let copies = columns.iter().filter(|other| other.header == column.header).count();
        if column.header.trim().is_empty() {
            continue;
        }
        if copies > 1 {
            text.push_str("# Several columns are called so; rename them in the export: ");
            text.push_str(&quoted(&column.header));
            text.push('\n');
            continue;
        }
        let name = identifier(&column.header, &names);
        let kind = match &column.looks {
            Looks::Dates(_) => "instant",
            Looks::Flag => "flag",
            Looks::Blank | Looks::Number | Looks::Text => "text",
        };
        let header = quoted(&column.header);
        let is_id = column.header.to_lowercase().ends_with("id");
        let is_number = column.looks == Looks::Number && !is_id;
        let number = if is_number { "   # numbers: integer or cents?" } else { "" };
        // Writing into a String can't fail.
        let _ = match kind {
            "text" => writeln!(text, "{name} = {header}{number}"),
            kind => writeln!(text, "{name} = {{ header = {header}, kind = \"{kind}\" }}"),
        };
        names.push(name);
    }
    if text.is_empty() { "# No header was found.\n".to_owned() } else { text }
}
