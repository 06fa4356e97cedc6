//! Rows with one key: the last read stays, the others are merged into it and counted.

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

/// The rows that go, in the order of reading. Fingerprints only find candidates: keys are compared.
pub(super) fn repeats(chunks: &[Chunk], key: &[usize]) -> Vec<Repeat> {
    if key.is_empty() {
        return Vec::new();
    }
    let prints: Vec<&[u64]> = chunks.iter().map(|chunk| chunk.keys.as_slice()).collect();
    let mut found = Vec::new();
    for places in shared_prints(&prints) {
        in_group(chunks, key, &places, &mut found);
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

/// Rows of one fingerprint, in the order of reading: the last of each key stays.
fn in_group(chunks: &[Chunk], key: &[usize], places: &[Place], found: &mut Vec<Repeat>) {
    let mut kept: Vec<Place> = Vec::new();
    for &place in places.iter().rev() {
        match kept.iter().find(|kept| same(chunks, key.iter().copied(), place, **kept)) {
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

    #[test]
    fn the_last_of_each_key_stays() {
        let chunks = [chunk(&[("a", 1, 7), ("b", 1, 8), ("a", 1, 7)]), chunk(&[("a", 2, 7)])];
        let place = |chunk, row| Place { chunk, row };
        let lost: Vec<_> =
            repeats(&chunks, &[0]).iter().map(|r| (r.lost, r.kept, r.sameness)).collect();
        let winner = place(1, 0);
        let expected = [
            (place(0, 0), winner, Sameness::Differing),
            (place(0, 2), winner, Sameness::Differing),
        ];
        assert_eq!(lost, expected);
        let twice = [chunk(&[("a", 1, 7)]), chunk(&[("a", 1, 7)])];
        assert_eq!(repeats(&twice, &[0])[0].sameness, Sameness::Identical);
    }

    #[test]
    fn keys_that_share_a_fingerprint_are_not_merged() {
        assert_eq!(repeats(&[chunk(&[("a", 1, 7), ("b", 1, 7)])], &[0]), []);
    }

    #[test]
    fn rows_without_a_key_stand_for_themselves() {
        assert_eq!(repeats(&[chunk(&[("a", 1, 0), ("a", 1, 0)])], &[0]), []);
        assert_eq!(repeats(&[chunk(&[("a", 1, 7), ("a", 1, 7)])], &[]), []);
    }
}
