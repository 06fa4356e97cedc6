//! Rows with one key: the newest stays, the others are merged into it and counted.

use std::cmp::Ordering;

use crate::contract::source::SourceTable;

use super::cells::Chunk;

/// Parts into which fingerprints are split, by their highest byte, so that each sorts in cache.
const PARTS: usize = 256;

/// Where a row stands: its chunk, and its place there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// Index of the chunk.
    pub(super) chunk: usize,
    /// Index of the row in it.
    pub(super) row: usize,
}

/// A row that another of the same key replaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Repeat {
    /// The row that goes.
    pub(super) lost: Place,
    /// The row that stays.
    pub(super) kept: Place,
    /// Whether they differ beyond their key.
    pub(super) sameness: Sameness,
}

/// Whether two rows of one key hold the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sameness {
    /// In every column.
    Identical,
    /// Not in every column.
    Differing,
}

/// What makes two rows one, and which of them is the newer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// Indices of the columns that identify a row; none when every row stands for itself.
    pub(super) key: Vec<usize>,
    /// Index of the column whose largest value is the newest; `None`: the last read is.
    pub(super) newest: Option<usize>,
}

impl Rule {
    /// The rule of a table.
    pub(super) fn of(table: &SourceTable) -> Self {
        let named = |name: &String| table.columns.iter().position(|column| column.name == *name);
        Self {
            key: table.key.iter().filter_map(named).collect(),
            newest: table.newest.as_ref().and_then(named),
        }
    }

    /// How one row stands to another in age; a blank is the oldest, among equals the last read is
    /// the newest.
    fn age(&self, chunks: &[Chunk], one: Place, other: Place) -> Ordering {
        let cells = |place: Place| chunks.get(place.chunk)?.columns.get(self.newest?);
        let ages = match (cells(one), cells(other)) {
            (Some(left), Some(right)) => left
                .whole(one.row)
                .cmp(&right.whole(other.row))
                .then_with(|| left.text(one.row).cmp(&right.text(other.row))),
            _ => Ordering::Equal,
        };
        ages.then(one.cmp(&other))
    }
}

/// The rows that go, in the order of reading. Fingerprints only find candidates: keys are compared.
pub(super) fn repeats(chunks: &[Chunk], rule: &Rule) -> Vec<Repeat> {
    if rule.key.is_empty() {
        return Vec::new();
    }
    let prints: Vec<&[u64]> = chunks.iter().map(|chunk| chunk.keys.as_slice()).collect();
    let mut found = Vec::new();
    for places in shared_prints(&prints) {
        in_group(chunks, rule, places, &mut found);
    }
    found.sort_unstable_by_key(|repeat| repeat.lost);
    found
}

/// Groups of rows with one fingerprint, each in the order of reading; one slice per chunk.
pub(super) fn shared_prints(prints: &[&[u64]]) -> Vec<Vec<Place>> {
    let mut starts = Vec::with_capacity(prints.len());
    let mut parts: Vec<Vec<(u64, usize)>> = vec![Vec::new(); PARTS];
    let mut index = 0;
    for chunk in prints {
        starts.push(index);
        for &print in *chunk {
            let part = usize::from(print.to_be_bytes()[0]);
            if print != 0
                && let Some(part) = parts.get_mut(part)
            {
                part.push((print, index));
            }
            index += 1;
        }
    }
    let place = |index: usize| {
        let chunk = starts.partition_point(|start| *start <= index).saturating_sub(1);
        Place { chunk, row: index - starts.get(chunk).copied().unwrap_or(0) }
    };
    let mut groups = Vec::new();
    for mut part in parts {
        part.sort_unstable();
        for group in part.chunk_by(|one, other| one.0 == other.0).filter(|group| group.len() > 1) {
            groups.push(group.iter().map(|(_, index)| place(*index)).collect());
        }
    }
    groups
}

/// Rows of one fingerprint, in the order of reading: the newest of each key stays.
fn in_group(chunks: &[Chunk], rule: &Rule, mut places: Vec<Place>, found: &mut Vec<Repeat>) {
    if rule.newest.is_some() {
        places.sort_by(|one, other| rule.age(chunks, *one, *other));
    }
    let mut kept: Vec<Place> = Vec::new();
    for place in places.into_iter().rev() {
        match kept.iter().find(|kept| same(chunks, rule.key.iter().copied(), place, **kept)) {
            None => kept.push(place),
            Some(&kept) => {
                let columns = chunks.get(place.chunk).map_or(0, |chunk| chunk.columns.len());
                let identical = same(chunks, 0..columns, place, kept);
                let sameness = if identical { Sameness::Identical } else { Sameness::Differing };
                found.push(Repeat { lost: place, kept, sameness });
            }
        }
    }
}

fn same(
    chunks: &[Chunk],
    mut columns: impl Iterator<Item = usize>,
    one: Place,
    other: Place,
) -> bool {
    let (Some(left), Some(right)) = (chunks.get(one.chunk), chunks.get(other.chunk)) else {
        return false;
    };
    columns.all(|column| match (left.columns.get(column), right.columns.get(column)) {
        (Some(left), Some(right)) => left.same(one.row, right, other.row),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::super::cells::Cells;
    use super::*;
    use crate::contract::Kind;

    fn chunk(rows: &[(&str, i64, u64)]) -> Chunk {
        let mut chunk = Chunk::new(0, [Kind::Text, Kind::Integer].into_iter());
        for (line, (key, value, print)) in (1..).zip(rows) {
            chunk.columns[0].push_text(Some(key.as_bytes()));
            chunk.columns[1].push_whole(Some(*value));
            chunk.lines.push(line);
            chunk.keys.push(*print);
        }
        chunk
    }

    fn last() -> Rule {
        Rule { key: vec![0], newest: None }
    }

    #[test]
    fn the_last_of_each_key_stays() {
        let chunks = [chunk(&[("a", 1, 7), ("b", 1, 8), ("a", 1, 7)]), chunk(&[("a", 2, 7)])];
        let place = |chunk, row| Place { chunk, row };
        let lost: Vec<_> =
            repeats(&chunks, &last()).iter().map(|r| (r.lost, r.kept, r.sameness)).collect();
        let winner = place(1, 0);
        let expected = [
            (place(0, 0), winner, Sameness::Differing),
            (place(0, 2), winner, Sameness::Differing),
        ];
        assert_eq!(lost, expected);
        let twice = [chunk(&[("a", 1, 7)]), chunk(&[("a", 1, 7)])];
        assert_eq!(repeats(&twice, &last())[0].sameness, Sameness::Identical);
    }

    #[test]
    fn keys_that_share_a_fingerprint_are_not_merged() {
        assert_eq!(repeats(&[chunk(&[("a", 1, 7), ("b", 1, 7)])], &last()), []);
    }

    #[test]
    fn rows_without_a_key_stand_for_themselves() {
        assert_eq!(repeats(&[chunk(&[("a", 1, 0), ("a", 1, 0)])], &last()), []);
        assert_eq!(
            repeats(&[chunk(&[("a", 1, 7), ("a", 1, 7)])], &Rule { key: Vec::new(), newest: None }),
            []
        );
    }

    #[test]
    fn the_row_with_the_largest_value_of_the_newest_column_stays() {
        let mut chunks = [
            chunk(&[("a", 3, 7), ("b", 5, 8), ("a", 9, 7)]),
            chunk(&[("a", 9, 7), ("b", 4, 8), ("b", 0, 8)]),
        ];
        let Cells::Whole { known, .. } = &mut chunks[1].columns[1] else { unreachable!() };
        known[2] = false;
        let place = |chunk, row| Place { chunk, row };
        let rule = Rule { key: vec![0], newest: Some(1) };
        let found: Vec<_> =
            repeats(&chunks, &rule).iter().map(|r| (r.lost, r.kept, r.sameness)).collect();
        let expected = [
            (place(0, 0), place(1, 0), Sameness::Differing),
            (place(0, 2), place(1, 0), Sameness::Identical),
            (place(1, 1), place(0, 1), Sameness::Differing),
            (place(1, 2), place(0, 1), Sameness::Differing),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn text_can_tell_the_newest_too() {
        let chunks = [chunk(&[("b", 1, 7), ("a", 1, 7)])];
        let rule = Rule { key: vec![1], newest: Some(0) };
        assert_eq!(repeats(&chunks, &rule)[0].kept, Place { chunk: 0, row: 0 });
    }
}
