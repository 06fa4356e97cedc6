//! Headers that nobody asked for: those that are nearly a column's, and those worth a look.

use std::collections::BTreeSet;

use crate::contract::Kind;
use crate::contract::source::{SourceColumn, SourceTable};
use crate::ingest::{Glimpsed, Looks, bare_header};

use super::placing::Placed;

/// Likeness from which on a header is worth a question.
const LIKE: f64 = 0.84;
/// Words that mean the same in headers.
const SAME: [(&[&str], &str); 8] = [
    (&["handoff", "handover", "handed", "passed", "transferred", "transfer"], "handoff"),
    (&["date", "datetime", "time", "at", "on", "timestamp", "when"], "at"),
    (&["off", "over", "the", "of", "is", "c"], ""),
    (&["user", "rep", "owner"], "owner"),
    (&["company", "account", "organisation", "organization"], "company"),
    (&["mail", "email"], "email"),
    (&["created", "create", "creation"], "created"),
    (&["no", "noshow", "show"], "show"),
];
/// Words in headers that are worth a look, the most telling first.
const TELLING: [&str; 22] = [
    "handoff",
    "handover",
    "handed",
    "sdr",
    "bdr",
    "ae",
    "accepted",
    "rejected",
    "outcome",
    "held",
    "no show",
    "noshow",
    "disposition",
    "result",
    "qualified",
    "meeting",
    "owner",
    "assigned",
    "stage",
    "status",
    "pain",
    "next step",
];

/// A header that may be the one of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Near {
    /// Index of the column in its table.
    pub(super) column: usize,
    /// Index of the header in its file.
    pub(super) header: usize,
}

/// Columns without a header, each with the unused header that is most like one of its own.
pub(super) fn near(table: &SourceTable, at: &[Option<usize>], columns: &[Glimpsed]) -> Vec<Near> {
    let used: BTreeSet<usize> = at.iter().flatten().copied().collect();
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (index, column) in table.columns.iter().enumerate() {
        let is_open = at.get(index).is_some_and(Option::is_none);
        if !is_open || matches!(column.kind, Kind::DayOnly(_)) {
            continue;
        }
        for (place, header) in columns.iter().enumerate() {
            if used.contains(&place) || !fits(column.kind, &header.looks) {
                continue;
            }
            let likeness = likeness(column, &header.header);
            if likeness >= LIKE {
                pairs.push((likeness, index, place));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut taken, mut asked) = (BTreeSet::new(), BTreeSet::new());
    let mut found = Vec::new();
    for (_, column, header) in pairs {
        if !taken.contains(&header) && asked.insert(column) {
            taken.insert(header);
            found.push(Near { column, header });
        }
    }
    found.sort_by_key(|near| near.column);
    found
}

/// Whether values that look so can be those of a column of that kind.
fn fits(kind: Kind, looks: &Looks) -> bool {
    match (kind, looks) {
        (_, Looks::Blank) => false,
        (Kind::Instant | Kind::Day, looks) => matches!(looks, Looks::Dates(_)),
        (Kind::Flag, looks) => matches!(looks, Looks::Flag | Looks::Number),
        (Kind::Integer | Kind::Cents | Kind::Share, looks) => matches!(looks, Looks::Number),
        (_, looks) => !matches!(looks, Looks::Dates(_)),
    }
}

fn likeness(column: &SourceColumn, header: &str) -> f64 {
    let found = words(header);
    let names = column.headers.iter().map(String::as_str).chain([column.name.as_str()]);
    let one = |name: &str| {
        let letters = strsim::jaro_winkler(&bare_header(name), &bare_header(header));
        letters.max(shared(&words(name), &found))
    };
    names.map(one).fold(0.0, f64::max)
}

/// How many words two headers share, of those of the shorter one; both must say two or more.
fn shared(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let (least, most) = (one.len().min(other.len()), one.len().max(other.len()));
    if least < 2 || most > least + 1 {
        return 0.0;
    }
    let common = u32::try_from(one.intersection(other).count()).unwrap_or(0);
    f64::from(common) / f64::from(u32::try_from(least).unwrap_or(1))
}

/// The words of a header, those that mean the same as one.
fn words(header: &str) -> BTreeSet<String> {
    let mut text = String::new();
    let mut before = ' ';
    for letter in header.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            text.push(' ');
        }
        text.push(if letter.is_alphanumeric() { letter } else { ' ' });
        before = letter;
    }
    let same = |word: &str| {
        let found = SAME.iter().find(|(words, _)| words.contains(&word));
        found.map_or_else(|| word.to_owned(), |(_, meaning)| (*meaning).to_owned())
    };
    let words = text.split_whitespace().map(|word| same(&word.to_lowercase()));
    words.filter(|word| !word.is_empty()).collect()
}

/// Unused headers of a file that are worth a look, the most telling first, at most so many.
pub(super) fn telling(placed: &Placed, columns: &[Glimpsed], most: usize) -> Vec<usize> {
    let used = placed.used();
    let rank = |at: usize| -> Option<usize> {
        let column = columns.get(at)?;
        let said: Vec<String> = plain_words(&column.header);
        let said = format!(" {} ", said.join(" "));
        let by_word = TELLING.iter().position(|word| said.contains(&format!(" {word} ")));
        let by_looks = matches!(column.looks, Looks::Dates(_)).then_some(TELLING.len());
        let is_plain = column.header.starts_with('_') || column.filled == 0;
        by_word.or(by_looks).filter(|_| !is_plain)
    };
    let unused = (0..columns.len()).filter(|at| !used.contains(at));
    let mut found: Vec<(usize, usize)> =
        unused.filter_map(|at| rank(at).map(|rank| (rank, at))).collect();
    found.sort_unstable();
    found.into_iter().map(|(_, at)| at).take(most).collect()
}

fn plain_words(header: &str) -> Vec<String> {
    let letters = header.chars().map(|l| if l.is_alphanumeric() { l } else { ' ' });
    let text: String = letters.collect();
    text.split_whitespace().map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Need;

    fn column(name: &str, headers: &[&str], kind: Kind) -> SourceColumn {
        let text = format!(
            "[[source]]\nname = \"a\"\nkind = \"custom\"\n[source.tables.t]\nfiles = [\"t.csv\"]\ncolumns = {{ {name} = \"x\" }}\n"
        );
        let config = crate::config::Config::parse(&text, "a").unwrap();
        let placed = config.sources(&["t.csv".into()]);
        let mut column = placed.sources[0].tables[0].columns[0].clone();
        column.headers = headers.iter().map(|header| (*header).to_owned()).collect();
        (column.kind, column.need) = (kind, Need::Optional);
        column
    }

    #[test]
    fn a_header_in_other_words_is_near_and_a_stranger_is_not() {
        let at = column("handed_off_at", &["Handed_Off_At__c", "Handoff_Date__c"], Kind::Instant);
        assert!(likeness(&at, "Handoff Date (AE)") >= LIKE);
        assert!(likeness(&at, "Handover Time") >= LIKE);
        assert!(likeness(&at, "Billing Street") < LIKE);
        let budget = column("budget", &["Budget__c"], Kind::Text);
        assert!(likeness(&budget, "Budgett") >= LIKE);
        assert!(likeness(&budget, "Building") < LIKE);
    }

    #[test]
    fn what_does_not_look_like_the_column_is_not_near() {
        use crate::ingest::Order;
        assert!(fits(Kind::Instant, &Looks::Dates(Order::Plain)));
        assert!(!fits(Kind::Instant, &Looks::Text));
        assert!(!fits(Kind::Text, &Looks::Blank));
    }
}
