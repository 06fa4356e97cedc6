//! Salesforce ids: 15 characters that tell upper from lower case, and three that repeat which.

/// Digits of a number in an id, in the order of their bytes, so that ids sort as numbers do.
const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// Letters of the last three characters.
const CASES: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
/// What stands between an object's prefix and the number: the instance.
const INSTANCE: &str = "5g0";
/// Characters of the number.
const WIDTH: usize = 9;

/// Numbers of records per handoff, of one object.
const PER_CASE: u64 = 64;

/// The id of 18 characters of an object's record of that number.
pub(super) fn of_number(prefix: &str, mut number: u64) -> String {
    let mut digits = [b'0'; WIDTH];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[usize::try_from(number % 62).unwrap_or(0)];
        number /= 62;
    }
    let digits: String = digits.iter().map(|digit| char::from(*digit)).collect();
    long(&format!("{prefix}{INSTANCE}{digits}"))
}

/// The id of a record that the generator calls by a name with numbers in it, as `M-00000012-3`.
pub(super) fn of_name(prefix: &str, name: &str) -> String {
    if name.is_empty() {
        return String::new();
    }
    let mut numbers = name.split('-').filter_map(|part| part.parse::<u64>().ok());
    let (first, second) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    of_number(prefix, first * PER_CASE + second)
}

/// The id of the record of that number within a case.
pub(super) fn of_case(prefix: &str, index: u64, nth: u64) -> String {
    of_number(prefix, index * PER_CASE + nth)
}

/// A user's id: ids of users sort as the generator's names of them do, `AE-10` before `AE-9`.
pub(super) fn of_user(person: &str) -> String {
    let Some((role, rest)) = person.split_once('-') else { return String::new() };
    // One digit up, so that the padding is less than any of them.
    let up = |letter: char| match letter {
        '0'..='8' => char::from_u32(u32::from(letter) + 1).unwrap_or(letter),
        '9' => 'A',
        other => other,
    };
    let role: String = role.chars().take(1).collect();
    let rest: String = rest.chars().map(up).collect();
    let padding = WIDTH.saturating_sub(1);
    long(&format!("005{INSTANCE}{role}{rest:0<padding$}"))
}

/// The queue in which leads begin.
pub(super) fn queue() -> String {
    of_number("00G", 1)
}

/// An id of 15 characters with the three that tell their case.
fn long(short: &str) -> String {
    let mut id = short.to_owned();
    for block in short.as_bytes().chunks(5) {
        let bits = block.iter().enumerate();
        let bits = bits.filter(|(_, letter)| letter.is_ascii_uppercase()).map(|(bit, _)| 1 << bit);
        id.push(char::from(CASES[bits.sum::<usize>() % CASES.len()]));
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_three_characters_are_those_that_salesforce_gives() {
        for id in [
            "00Q1G00000nDnM5UAK",
            "00537000003tmTnAAI",
            "00T1G00003Ufap9UAB",
            "00U1G00000DEaypUAD",
            "0067E0000028LZPQA2",
        ] {
            assert_eq!(long(&id[..15]), id);
        }
    }

    #[test]
    fn ids_of_users_sort_as_their_names_do() {
        let names = ["AE-01", "AE-09", "AE-10", "AE-100", "AE-11", "AE-X9", "MGR-01", "SDR-01"];
        let ids: Vec<String> = names.iter().map(|name| of_user(name)).collect();
        assert!(ids.is_sorted(), "{ids:?}");
        assert!(ids.iter().all(|id| id.len() == 18 && id.starts_with("005")), "{ids:?}");
        let unique: std::collections::BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len());
    }

    #[test]
    fn records_of_different_names_have_different_ids_that_sort_with_them() {
        let ids = ["M-00000001-1", "M-00000001-2", "M-00000002-1"].map(|name| of_name("00U", name));
        assert!(ids.is_sorted() && ids[0] != ids[1] && ids[1] != ids[2], "{ids:?}");
        assert_eq!(of_name("00Q", ""), "");
        assert_eq!(of_name("00Q", "L-000000004").len(), 18);
    }
}
