//! Which file goes to which table of a kind, by its name and by its headers.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::contract::source::{SourceColumn, SourceTable};
use crate::contract::{Kind, Need};
use crate::ingest::{Glimpse, bare_header};

use super::known::Known;
use super::near::{Near, near};

/// Headers that only one table of a kind has, from which on a file may be placed by them alone.
const TELLING: usize = 3;

/// A file that was looked at.
pub(super) struct Looked {
    /// Where it lies.
    pub(super) path: PathBuf,
    /// What it shows.
    pub(super) glimpse: Glimpse,
}

/// How a file found its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// Its name says it.
    Name,
    /// Its headers say it.
    Headers,
}

/// A file and its table.
pub(super) struct Placed {
    /// Index of the file.
    pub(super) file: usize,
    /// Index of the table.
    pub(super) table: usize,
    /// How it was found.
    pub(super) by: By,
    /// Per column of the table, the file's column.
    pub(super) at: Vec<Option<usize>>,
    /// Columns that the table can't do without and that only a guess finds.
    pub(super) guesses: Vec<Near>,
}

impl Placed {
    /// Columns of the file that are read.
    pub(super) fn used(&self) -> BTreeSet<usize> {
        self.at.iter().flatten().copied().collect()
    }
}

/// Where the files would go if they were of a kind.
pub(super) struct Placing<'a> {
    /// The kind.
    pub(super) known: &'a Known,
    /// The files that have a table, in order.
    pub(super) placed: Vec<Placed>,
    /// The others, and why.
    pub(super) others: Vec<(usize, String)>,
    /// Headers that only this kind has, and that were seen.
    pub(super) marks: Vec<&'static str>,
    /// How much speaks for the kind.
    pub(super) score: usize,
}

/// Weight of a header that only one kind has.
const MARK: usize = 12;
/// Such headers that count.
const MARKS: usize = 2;

impl<'a> Placing<'a> {
    /// Places the files as if they were of that kind.
    pub(super) fn of(known: &'a Known, files: &[Looked]) -> Self {
        let mut placing =
            Self { known, placed: Vec::new(), others: Vec::new(), marks: Vec::new(), score: 0 };
        for (index, file) in files.iter().enumerate() {
            match place(known, file) {
                Ok((table, by, at)) => {
                    let guesses = guesses(&known.tables[table], &at, file);
                    placing.placed.push(Placed { file: index, table, by, at, guesses });
                }
                Err(why) => placing.others.push((index, why)),
            }
        }
        let headers: Vec<String> = files.iter().flat_map(|file| file.glimpse.headers()).collect();
        let is_there = |mark: &&&str| headers.iter().any(|h| h.trim().eq_ignore_ascii_case(mark));
        placing.marks = known.marks.iter().filter(is_there).copied().collect();
        let found: usize = placing.placed.iter().map(|p| p.used().len() + p.guesses.len()).sum();
        let points = found + MARK * placing.marks.len().min(MARKS);
        // A kind that has no place for most of the files is hardly theirs.
        placing.score = points * placing.placed.len() / files.len().max(1);
        placing
    }

    /// Whether most tables that can tell when something happened do so: headers such as *Lead ID* and
    /// *Company* are those of many tools.
    pub(super) fn tells_when(&self) -> bool {
        let is_time = |column: &SourceColumn| matches!(column.kind, Kind::Instant | Kind::Day);
        let timed = self.placed.iter().filter(|p| self.table(p.table).columns.iter().any(is_time));
        let (mut tables, mut telling) = (0, 0);
        for placed in timed {
            let columns = &self.table(placed.table).columns;
            let mut found = columns.iter().zip(&placed.at).filter(|(_, at)| at.is_some());
            let mut guessed = placed.guesses.iter().filter_map(|near| columns.get(near.column));
            tables += 1;
            telling +=
                usize::from(found.any(|(column, _)| is_time(column)) || guessed.any(is_time));
        }
        telling > 0 && telling * 2 >= tables
    }

    /// The files of a table, in order.
    pub(super) fn files_of(&self, table: usize) -> impl Iterator<Item = &Placed> {
        self.placed.iter().filter(move |placed| placed.table == table)
    }

    /// The table of that name.
    pub(super) fn table(&self, index: usize) -> &SourceTable {
        &self.known.tables[index]
    }
}

/// A table, how it was found, and the columns found in it.
type Found = (usize, By, Vec<Option<usize>>);

fn place(known: &Known, file: &Looked) -> Result<Found, String> {
    let at = |table: usize| file.glimpse.columns_of(&known.tables[table]);
    let named = known.named(&file.path);
    if let Some(table) = named {
        let columns = at(table);
        let mut guessed = columns.clone();
        for near in guesses(&known.tables[table], &columns, file) {
            guessed[near.column] = Some(near.header);
        }
        return match lacking(&known.tables[table], &guessed) {
            None => Ok((table, By::Name, columns)),
            Some(lacking) => {
                Err(format!("called like `{}`, but {lacking}", known.tables[table].name))
            }
        };
    }
    if !known.takes_any_name() {
        return Err("its name starts with no table's name".to_owned());
    }
    let headers = file.glimpse.headers();
    let mut scores: Vec<(usize, usize, usize)> = Vec::new();
    for (index, table) in known.tables.iter().enumerate() {
        let columns = at(index);
        if lacking(table, &columns).is_none() {
            let used: BTreeSet<usize> = columns.iter().flatten().copied().collect();
            scores.push((telling(known, index, (&columns, &headers)), used.len(), index));
        }
    }
    scores.sort_by(|a, b| (b.0, b.1, a.2).cmp(&(a.0, a.1, b.2)));
    match scores.as_slice() {
        [(telling, _, table), rest @ ..]
            if *telling >= TELLING && rest.first().is_none_or(|next| next.0 * 3 <= telling * 2) =>
        {
            Ok((*table, By::Headers, at(*table)))
        }
        _ => Err("neither its name nor its headers are those of a table".to_owned()),
    }
}

/// Headers that are nearly those of columns which are needed and not there.
fn guesses(table: &SourceTable, at: &[Option<usize>], file: &Looked) -> Vec<Near> {
    let mut near = near(table, at, &file.glimpse.columns);
    near.retain(|near| table.columns[near.column].need != Need::Optional);
    near
}

/// How many of the columns found stand under a header that no other table of the kind has.
fn telling(known: &Known, table: usize, found: (&[Option<usize>], &[String])) -> usize {
    let (columns, headers) = found;
    let others: BTreeSet<String> = known
        .tables
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != table)
        .flat_map(|(_, other)| &other.columns)
        .flat_map(|column| &column.headers)
        .map(|header| bare_header(header))
        .collect();
    let prefixes = &known.tables[table].prefixes;
    let bare = |header: &String| {
        let said = prefixes.iter().find_map(|prefix| header.strip_prefix(prefix.as_str()));
        bare_header(said.unwrap_or(header))
    };
    let alone = |at: &usize| headers.get(*at).is_some_and(|h| !others.contains(&bare(h)));
    columns.iter().flatten().copied().filter(alone).collect::<BTreeSet<usize>>().len()
}

/// What a file lacks to be read into a table, in words.
fn lacking(table: &SourceTable, columns: &[Option<usize>]) -> Option<String> {
    let missing = |need: Need| {
        table.columns.iter().zip(columns).find(|(column, at)| column.need == need && at.is_none())
    };
    if let Some((column, _)) = missing(Need::Required) {
        return Some(format!("no header is `{}`", column.header()));
    }
    let groups = table.columns.iter().filter_map(|column| match column.need {
        Need::OneOf(group) => Some(group),
        Need::Required | Need::Optional => None,
    });
    for group in groups {
        let mut members = table.columns.iter().zip(columns);
        if !members.any(|(column, at)| column.need == Need::OneOf(group) && at.is_some()) {
            return Some(format!("no header says {group}"));
        }
    }
    None
}
