//! Keys of figures without what a table's cells share, which stands once above them.

/// What a key is made of: metric, slice, member, part of the member, period, first day.
type Fields = [String; 6];

const FIELDS: usize = 6;

/// The keys of a table, each the part that nothing above it says.
///
/// A reader joins them field by field: the cell's own, or else its column's, its row's, its table's.
pub(super) struct SharedKeys {
    pub(super) table: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<String>,
    /// `None` where a cell is no figure.
    pub(super) cells: Vec<Vec<Option<String>>>,
}

/// Where a field stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Table,
    Column,
    Row,
    Cell,
}

impl SharedKeys {
    /// From the full key of each cell, by row; empty where a cell is no figure.
    pub(super) fn of(keys: &[Vec<&str>]) -> Self {
        let parts = parts(keys);
        let fields: Vec<Vec<Option<Fields>>> = keys
            .iter()
            .map(|row| {
                row.iter().map(|key| (!key.is_empty()).then(|| split(key, &parts))).collect()
            })
            .collect();
        let all: Vec<&Fields> = fields.iter().flatten().flatten().collect();
        let width = keys.iter().map(Vec::len).max().unwrap_or(0);
        let columns: Vec<Vec<&Fields>> = (0..width)
            .map(|at| fields.iter().filter_map(|row| row.get(at)?.as_ref()).collect())
            .collect();
        let rows: Vec<Vec<&Fields>> =
            fields.iter().map(|row| row.iter().flatten().collect()).collect();
        let levels: [Level; FIELDS] = std::array::from_fn(|field| {
            let same =
                |group: &[&Fields]| group.windows(2).all(|two| two[0][field] == two[1][field]);
            match () {
                () if all.len() < 2 => Level::Cell,
                () if same(&all) => Level::Table,
                () if columns.iter().all(|column| same(column)) => Level::Column,
                () if rows.iter().all(|row| same(row)) => Level::Row,
                () => Level::Cell,
            }
        });
        let at = |level: Level, group: &[&Fields]| {
            group.first().map_or_else(String::new, |key| kept(key, |field| levels[field] == level))
        };
        Self {
            table: at(Level::Table, &all),
            columns: columns.iter().map(|column| at(Level::Column, column)).collect(),
            rows: rows.iter().map(|row| at(Level::Row, row)).collect(),
            cells: fields
                .iter()
                .map(|row| {
                    let own = |key: &Fields| kept(key, |field| levels[field] == Level::Cell);
                    row.iter().map(|key| key.as_ref().map(own)).collect()
                })
                .collect(),
        }
    }
}

/// What stands behind the slash of members: the parts that members have.
fn parts<'a>(keys: &[Vec<&'a str>]) -> Vec<&'a str> {
    let member = |key: &&'a str| key.split('|').nth(2).and_then(|member| member.rsplit_once('/'));
    keys.iter().flatten().filter_map(member).map(|(_, part)| part).collect()
}

/// The fields of a key. Of everything together the part alone stands for the member.
fn split(key: &str, parts: &[&str]) -> Fields {
    let mut words = key.split('|');
    let mut next = || words.next().unwrap_or_default();
    let (metric, slice, member, period, start) = (next(), next(), next(), next(), next());
    let (member, part) = match member.rsplit_once('/') {
        Some(found) => found,
        None if parts.contains(&member) => ("", member),
        None => (member, ""),
    };
    [metric, slice, member, part, period, start].map(str::to_owned)
}

/// A key with only some of its fields; empty ones at its end are left out.
fn kept(key: &Fields, keeps: impl Fn(usize) -> bool) -> String {
    let mut fields: Vec<&str> =
        (0..FIELDS).map(|field| if keeps(field) { key[field].as_str() } else { "" }).collect();
    let member = match (fields[2], fields[3]) {
        // What stands behind the last slash is the part, here none.
        (member, "") if member.contains('/') => format!("{member}/"),
        (member, "") => member.to_owned(),
        (member, part) => format!("{member}/{part}"),
    };
    fields.remove(3);
    fields[2] = &member;
    fields.join("|").trim_end_matches('|').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(keys: &[&[&str]]) -> SharedKeys {
        let rows: Vec<Vec<&str>> = keys.iter().map(|row| row.to_vec()).collect();
        SharedKeys::of(&rows)
    }

    #[test]
    fn what_all_cells_share_stands_once() {
        let shared = of(&[
            &["", "hold_rate|sdr|S1|window|2026-07-13", "brief|sdr|S1|window|2026-08-17"],
            &["", "hold_rate|sdr|S2|window|2026-07-13", "brief|sdr|S2|window|2026-08-17"],
        ]);
        assert_eq!(shared.table, "|sdr||window");
        assert_eq!(shared.columns, ["", "hold_rate||||2026-07-13", "brief||||2026-08-17"]);
        assert_eq!(shared.rows, ["||S1", "||S2"]);
        let nothing = Some(String::new());
        assert_eq!(shared.cells, vec![vec![None, nothing.clone(), nothing]; 2]);
    }

    #[test]
    fn a_part_of_the_member_is_its_columns_in_the_row_of_everything_too() {
        let shared = of(&[
            &["sla|all|late|window|d", "sla|all|open|window|d"],
            &["sla|ae|A/B/late|window|d", "sla|ae|A/B/open|window|d"],
        ]);
        assert_eq!(
            (shared.table.as_str(), shared.columns),
            ("sla|||window|d", vec!["||/late".to_owned(), "||/open".to_owned()])
        );
        assert_eq!(shared.rows, ["|all", "|ae|A/B/"]);
    }

    #[test]
    fn what_follows_neither_row_nor_column_stays_with_the_cell() {
        let shared =
            of(&[&["a|s|m|week|1", "b|s|m|week|1"], &["c|s|m|week|2", "", "d|s|m|week|2"]]);
        assert_eq!(
            (shared.table.as_str(), shared.rows),
            ("|s|m|week", vec!["||||1".to_owned(), "||||2".to_owned()])
        );
        let own: Vec<&str> = shared.cells.iter().flatten().flatten().map(String::as_str).collect();
        assert_eq!(own, ["a", "b", "c", "d"]);
    }

    #[test]
    fn a_figure_by_itself_keeps_its_whole_key() {
        let shared = of(&[&["", "a|all||week|2026-11-09"]]);
        assert_eq!(shared.table, "");
        assert_eq!(shared.cells[0][1].as_deref(), Some("a|all||week|2026-11-09"));
    }
}
