//! Invented people and companies: common first names, and syllables that make no known name.

use super::dice::Dice;

const FIRST: [&str; 40] = [
    "Anna", "Ben", "Carla", "David", "Elena", "Frank", "Grace", "Hugo", "Ines", "James", "Karin",
    "Leo", "Maria", "Noah", "Olga", "Paul", "Rosa", "Simon", "Tara", "Uma", "Victor", "Wendy",
    "Yusuf", "Zoe", "Aisha", "Boris", "Chloe", "Diego", "Emma", "Felix", "Hana", "Ivan", "Julia",
    "Kofi", "Lena", "Marco", "Nina", "Omar", "Priya", "Samir",
];
const SURNAME_HEADS: [&str; 24] = [
    "Ard", "Belv", "Corv", "Drav", "Eldr", "Fenn", "Garv", "Holv", "Istr", "Jarv", "Kelv", "Lorv",
    "Mosk", "Norv", "Orl", "Pelv", "Quenn", "Ravv", "Selv", "Tarn", "Ulm", "Vold", "Wexl", "Zand",
];
const SURNAME_TAILS: [&str; 14] = [
    "ovant", "ispel", "andrix", "uvane", "olmeer", "etwick", "ostrel", "ybrand", "umbry", "askeld",
    "inquist", "orrow", "eldane", "avick",
];
const COMPANY_HEADS: [&str; 32] = [
    "Zelb", "Quorv", "Thrum", "Vexol", "Brund", "Plenk", "Snorv", "Drax", "Flimb", "Grelt", "Hoxv",
    "Jubr", "Klorv", "Lumq", "Morv", "Nexq", "Obbl", "Prunt", "Quib", "Ristl", "Skeff", "Tolv",
    "Umbl", "Vorn", "Wozl", "Xandr", "Yolv", "Zifft", "Blorv", "Crunv", "Dwenn", "Frolk",
];
const COMPANY_TAILS: [&str; 20] = [
    "ickle", "ovane", "andor", "umpet", "erix", "oddle", "aquil", "ibrand", "otham", "uzzel",
    "ermot", "ovia", "inthar", "ebbin", "urmoll", "affix", "olent", "iskar", "amble", "enning",
];
const COMPANY_TRADES: [&str; 24] = [
    "Freight",
    "Optics",
    "Foods",
    "Clinics",
    "Textiles",
    "Energy",
    "Tools",
    "Paper",
    "Robotics",
    "Insurance",
    "Travel",
    "Metals",
    "Software",
    "Housing",
    "Seeds",
    "Glass",
    "Logistics",
    "Packaging",
    "Learning",
    "Ceramics",
    "Parts",
    "Chemicals",
    "Media",
    "Fabrics",
];

/// The item of that number; the list begins again after its end.
fn nth<'a>(list: &'a [&'a str], number: u64) -> &'a str {
    list[usize::try_from(number % list.len() as u64).unwrap_or(0)]
}

/// A person's name from two numbers.
pub(super) fn person(first: u64, last: u64) -> String {
    let tail = last / SURNAME_HEADS.len() as u64 + last;
    format!("{} {}{}", nth(&FIRST, first), nth(&SURNAME_HEADS, last), nth(&SURNAME_TAILS, tail))
}

/// A prospect's name.
pub(super) fn draw_person(dice: &mut Dice) -> String {
    person(dice.below(40), dice.below(24 * 14 * 15))
}

/// A company's name: a made-up word, and what it deals in.
pub(super) fn draw_company(dice: &mut Dice) -> String {
    let (head, tail) = (dice.pick(&COMPANY_HEADS), dice.pick(&COMPANY_TAILS));
    format!("{head}{tail} {}", dice.pick(&COMPANY_TRADES))
}

/// An address under `.example`, which no one can own (RFC 2606, section 2).
pub(super) fn email(person: &str, company: &str) -> String {
    let mut address = person.to_ascii_lowercase().replace(' ', ".");
    address.push('@');
    address.push_str(&company.to_ascii_lowercase().replace(' ', "-"));
    address.push_str(".example");
    address
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Well-known companies whose names such syllables might come near, and some that they don't.
    const KNOWN: [&str; 44] = [
        "acme",
        "adobe",
        "airbus",
        "allianz",
        "amazon",
        "apple",
        "atlassian",
        "basf",
        "bayer",
        "bosch",
        "canva",
        "cisco",
        "dell",
        "ebay",
        "exxon",
        "figma",
        "gong",
        "google",
        "hubspot",
        "ibm",
        "ikea",
        "intel",
        "lego",
        "meta",
        "microsoft",
        "netflix",
        "nike",
        "nvidia",
        "oracle",
        "outreach",
        "philips",
        "salesforce",
        "salesloft",
        "samsung",
        "sap",
        "shell",
        "siemens",
        "slack",
        "sony",
        "stripe",
        "tesla",
        "twilio",
        "unilever",
        "zoom",
    ];
    /// Surnames of well-known people.
    const KNOWN_SURNAMES: [&str; 20] = [
        "bezos",
        "gates",
        "musk",
        "benioff",
        "jobs",
        "cook",
        "nadella",
        "zuckerberg",
        "altman",
        "obama",
        "trump",
        "merkel",
        "macron",
        "swift",
        "messi",
        "federer",
        "williams",
        "curie",
        "newton",
        "darwin",
    ];

    #[test]
    fn no_company_is_a_known_one() {
        for head in COMPANY_HEADS {
            for tail in COMPANY_TAILS {
                let word = format!("{head}{tail}").to_lowercase();
                assert!(!KNOWN.contains(&word.as_str()), "{word}");
            }
        }
    }

    #[test]
    fn no_surname_is_a_known_one() {
        for head in SURNAME_HEADS {
            for tail in SURNAME_TAILS {
                let word = format!("{head}{tail}").to_lowercase();
                assert!(!KNOWN_SURNAMES.contains(&word.as_str()), "{word}");
            }
        }
    }

    #[test]
    fn lists_hold_each_name_once() {
        for list in [&FIRST[..], &SURNAME_HEADS, &SURNAME_TAILS, &COMPANY_HEADS, &COMPANY_TAILS] {
            assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), list.len());
        }
        assert_eq!(FIRST.len(), 40);
    }

    #[test]
    fn addresses_are_under_example() {
        assert_eq!(
            email("Anna Ardovant", "Zelbickle Freight"),
            "anna.ardovant@zelbickle-freight.example"
        );
    }
}
