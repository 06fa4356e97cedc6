//! Everybody by name: a card each, on the page or in files of their own.
//!
//! In:    the review.
//! Out:   cards, and pages of one card; in the order of names.
//! Never: ranks anybody, puts a name of the data into a file's name.

mod card;
mod files;

pub(crate) use files::files;

use super::context::Context;
use super::error::ReportError;
use super::views::{PersonFold, PersonGroup, PersonLink, PersonsView};
use super::words::{name, person as words};
use crate::review::{PersonKind, PersonWeeks};

/// From more people than this on, files of their own may hold the cards.
const FEW: usize = 40;

/// Cards that stand side by side, and so open.
const A_ROW: usize = 3;

/// Cards of one fold, where a kind has more than those few.
const FOLDED: usize = 20;

/// Where the cards of people stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PeopleIn {
    /// On the page, whatever their number.
    #[default]
    Page,
    /// In files of their own, where there are more than forty.
    Files,
}

impl PeopleIn {
    /// Whether the review's people have files of their own.
    pub(crate) fn splits(self, people: usize) -> bool {
        self == Self::Files && people > FEW
    }
}

/// The part of the page on people by name; `None` where there is nobody.
pub(crate) fn view(context: Context<'_>) -> Result<Option<PersonsView>, ReportError> {
    let persons = &context.review.persons;
    if persons.is_empty() {
        return Ok(None);
    }
    let splits = context.has_people_files();
    let mut groups = Vec::new();
    for kind in [PersonKind::Sdr, PersonKind::Ae] {
        let own: Vec<(String, &PersonWeeks)> = numbered(persons, kind).collect();
        if own.is_empty() {
            continue;
        }
        let link = |(id, person): &(String, &PersonWeeks)| PersonLink {
            href: place(context, id),
            text: name::of_data(&person.name),
        };
        // Folds name whom they hold; a name each above them would be a wall of links.
        let named = splits || own.len() <= FEW;
        let links = own.iter().filter(|_| named).map(link).collect();
        let folds = if splits { Vec::new() } else { folds(context, &own)? };
        groups.push(PersonGroup { heading: words::group(context.p, kind), links, folds });
    }
    let mut sub = words::sub(context.p, context.review);
    if persons.len() > FEW && !splits {
        sub = format!("{sub} {}", words::own_files(context.p, FEW));
    }
    Ok(Some(PersonsView { sub, groups }))
}

/// The cards of a kind: a row of them open, more behind one line, very many folded by name.
fn folds(
    context: Context<'_>,
    own: &[(String, &PersonWeeks)],
) -> Result<Vec<PersonFold>, ReportError> {
    let most = if own.len() > FEW { FOLDED } else { FEW };
    let mut folds = Vec::new();
    for part in own.chunks(most) {
        let cards = part.iter().map(|(id, person)| card::card(context, id, person));
        let summary = match part {
            [first, .., last] if own.len() > FEW => {
                let ends = [first, last].map(|(_, person)| name::of_data(&person.name));
                words::fold(context.p, &ends, part.len())
            }
            [only] if own.len() > FEW => name::of_data(&only.1.name),
            _ if own.len() > A_ROW => words::cards(context.p, own.len()),
            _ => String::new(),
        };
        folds.push(PersonFold { summary, cards: cards.collect::<Result<_, _>>()? });
    }
    Ok(folds)
}

/// People of a kind with the ids of their cards, which number them.
fn numbered(
    persons: &[PersonWeeks],
    kind: PersonKind,
) -> impl Iterator<Item = (String, &PersonWeeks)> {
    let own = persons.iter().filter(move |person| person.kind == kind);
    (1..).zip(own).map(move |(number, person)| (format!("{}-{number}", kind.slice()), person))
}

/// Where a card stands, as seen from the page.
fn place(context: Context<'_>, card: &str) -> String {
    if context.has_people_files() { format!("people/{card}.html") } else { format!("#{card}") }
}

/// The link to the card of a person; empty where there is none.
pub(crate) fn link(context: Context<'_>, kind: PersonKind, id: &str) -> String {
    let mut own = numbered(&context.review.persons, kind);
    let found = own.find(|(_, person)| person.id == id);
    found.map_or_else(String::new, |(card, _)| place(context, &card))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, templates};
    use crate::report::{compose, compose_with};
    use crate::review::Review;

    /// So many SDRs as the page was never drawn for.
    fn crowd(people: usize) -> Review {
        let mut review = fixture::rich();
        let model = review.persons[0].clone();
        review.persons = (0..people)
            .map(|n| PersonWeeks { id: format!("x{n}"), name: format!("../{n}"), ..model.clone() })
            .collect();
        review
    }

    #[test]
    fn everybody_has_one_card_and_every_row_of_the_worklist_stands_with_its_ae() {
        let review = fixture::rich();
        let view = view(Context::new(phrases(), &review)).unwrap().unwrap();
        let folds = view.groups.iter().flat_map(|group| &group.folds);
        let cards: Vec<_> = folds.flat_map(|fold| &fold.cards).collect();
        assert_eq!(cards.len(), review.persons.len());
        let aes = view.groups[1].folds[0].cards.iter().flat_map(|card| &card.open).count();
        assert_eq!(aes, review.worklist.items.len());
    }

    #[test]
    fn cards_stand_in_the_order_of_names_and_not_of_figures() {
        let review = fixture::rich();
        let view = view(Context::new(phrases(), &review)).unwrap().unwrap();
        for group in &view.groups {
            let names: Vec<&str> = group.links.iter().map(|link| link.text.as_str()).collect();
            assert!(names.is_sorted(), "{names:?}");
        }
    }

    #[test]
    fn more_than_forty_people_have_files_that_are_numbered_and_not_named() {
        let pages = compose_with(&crowd(41), &templates(), PeopleIn::Files).unwrap();
        assert_eq!(pages.people.len(), 41);
        for (name, text) in &pages.people {
            let number = name.strip_prefix("people/sdr-").and_then(|n| n.strip_suffix(".html"));
            assert!(number.is_some_and(|n| n.parse::<u32>().is_ok()), "{name}");
            assert!(text.contains("href=\"../review.html\""), "{name}");
        }
        assert!(
            pages.people.keys().all(|link| pages.review_html.contains(&format!("href=\"{link}\"")))
        );
        assert!(!pages.review_html.contains("<article class=\"person\""));
    }

    #[test]
    fn forty_people_stay_on_the_page() {
        let pages = compose_with(&crowd(40), &templates(), PeopleIn::Files).unwrap();
        assert!(pages.people.is_empty());
        assert!(pages.review_html.len() < 1_000_000, "{}", pages.review_html.len());
    }

    #[test]
    fn a_crowd_folds_by_name_with_a_word_on_files_of_their_own() {
        let few = compose(&crowd(40), &templates()).unwrap().review_html;
        assert_eq!(few.matches("<details class=\"printed crowd\">").count(), 1);
        assert!(few.contains("<summary>The cards of all 40</summary>") && !few.contains("--split"));
        let page = compose(&crowd(45), &templates()).unwrap().review_html;
        let folds: Vec<&str> = page.split("<details class=\"printed crowd\">").skip(1).collect();
        let cards: Vec<usize> =
            folds.iter().map(|fold| fold.matches("<article class=\"person\"").count()).collect();
        assert_eq!(cards, [20, 20, 5]);
        assert!(
            folds[1].trim_start().starts_with("<summary>../20 to ../39, 20 people</summary>"),
            "{}",
            &folds[1][..90]
        );
        assert!(page.contains("More than 40 people: with --split each has a page of their own"));
    }

    #[test]
    fn too_few_handoffs_for_a_percentage_are_a_count_on_a_card_too() {
        let mut review = fixture::rich();
        let table = &mut review.people[0];
        let id = table.rows[0].id.clone();
        table.rows[0].share = crate::report::tests::share(2, 3);
        table.rows[0].flag = None;
        let at = review.persons.iter().find(|person| person.id == id).unwrap();
        let card = card::card(Context::new(phrases(), &review), "sdr-1", at).unwrap();
        assert!(card.facts.iter().any(|fact| fact.value == "2 of 3"), "{:?}", card.facts);
    }

    #[test]
    fn nobody_makes_no_section() {
        let mut review = fixture::rich();
        review.persons.clear();
        let page = compose(&review, &templates()).unwrap().review_html;
        assert!(!page.contains("id=\"persons\""));
    }
}
