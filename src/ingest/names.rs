//! Names of months and weekdays in six languages, as exports spell them.

/// Months by their names: English, German, French, Spanish, Portuguese, Dutch, Italian; each name
/// stands for one month in all of these.
const MONTHS: [(i64, &[&str]); 12] = [
    (
        1,
        &[
            "jan", "january", "januar", "jän", "jänner", "janv", "janvier", "ene", "enero",
            "janeiro", "januari", "gen", "gennaio",
        ],
    ),
    (
        2,
        &[
            "feb",
            "february",
            "februar",
            "févr",
            "fevr",
            "fév",
            "fev",
            "février",
            "fevrier",
            "febrero",
            "fevereiro",
            "februari",
            "febbraio",
        ],
    ),
    (
        3,
        &[
            "mar", "march", "märz", "maerz", "mär", "mrz", "mars", "marzo", "março", "marco",
            "mrt", "maart",
        ],
    ),
    (4, &["apr", "april", "avr", "avril", "abr", "abril", "aprile"]),
    (5, &["may", "mai", "mayo", "maio", "mei", "mag", "maggio"]),
    (6, &["jun", "june", "juni", "juin", "junio", "junho", "giu", "giugno"]),
    (7, &["jul", "july", "juli", "juil", "juillet", "julio", "julho", "lug", "luglio"]),
    (8, &["aug", "august", "août", "aout", "ago", "agosto", "augustus"]),
    (
        9,
        &[
            "sep",
            "sept",
            "september",
            "septembre",
            "septiembre",
            "setiembre",
            "set",
            "setembro",
            "settembre",
        ],
    ),
    (
        10,
        &[
            "oct", "october", "okt", "oktober", "octobre", "octubre", "out", "outubro", "ott",
            "ottobre",
        ],
    ),
    (11, &["nov", "november", "novembre", "noviembre", "novembro"]),
    (
        12,
        &[
            "dec",
            "december",
            "dez",
            "dezember",
            "déc",
            "décembre",
            "decembre",
            "dic",
            "diciembre",
            "dezembro",
            "dicembre",
        ],
    ),
];

/// Weekdays, in the same languages.
const WEEKDAYS: [&str; 99] = [
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
    "lun",
    "mar",
    "mer",
    "jeu",
    "ven",
    "sam",
    "dim",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "mié",
    "mie",
    "jue",
    "vie",
    "sáb",
    "sab",
    "dom",
    "lunes",
    "martes",
    "miércoles",
    "miercoles",
    "jueves",
    "viernes",
    "sábado",
    "sabado",
    "domingo",
    "seg",
    "ter",
    "qua",
    "qui",
    "sex",
    "segunda",
    "terça",
    "terca",
    "quarta",
    "quinta",
    "sexta",
    "ma",
    "wo",
    "vr",
    "za",
    "zo",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "gio",
    "lunedì",
    "lunedi",
    "martedì",
    "martedi",
    "mercoledì",
    "mercoledi",
    "giovedì",
    "giovedi",
    "venerdì",
    "venerdi",
    "sabato",
    "domenica",
    "lu",
];

/// The month of that name.
pub(super) fn month_of(word: &[u8]) -> Option<i64> {
    let named = |word: &str| {
        MONTHS.iter().find(|(_, names)| names.contains(&word)).map(|(month, _)| *month)
    };
    lowered(word, named)
}

/// Whether a weekday is called so.
pub(super) fn is_weekday(word: &[u8]) -> bool {
    lowered(word, |word| WEEKDAYS.contains(&word).then_some(())).is_some()
}

/// Asks for the word in lower case; no name is longer than twelve letters.
fn lowered<T>(word: &[u8], ask: impl Fn(&str) -> Option<T>) -> Option<T> {
    if word.len() > 16 {
        return None;
    }
    ask(&std::str::from_utf8(word).ok()?.to_lowercase())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn no_name_stands_for_two_months() {
        let mut months = BTreeMap::new();
        for (month, names) in MONTHS {
            for name in names {
                assert_eq!(months.insert(name, month), None, "{name}");
                assert_eq!(month_of(name.to_uppercase().as_bytes()), Some(month), "{name}");
            }
        }
        let days: std::collections::BTreeSet<_> = WEEKDAYS.iter().collect();
        assert_eq!(days.len(), WEEKDAYS.len());
    }

    #[test]
    fn the_only_word_for_a_month_and_a_weekday_is_mar() {
        let both: Vec<_> =
            WEEKDAYS.iter().filter(|day| month_of(day.as_bytes()).is_some()).collect();
        assert_eq!(both, [&"mar"]);
        assert_eq!(
            (month_of(b"marvel"), month_of(b"juli3"), is_weekday(b"morning")),
            (None, None, false)
        );
    }
}
