//! The routing rules as tables: names made ids, conditions made rows to be joined with.

use std::collections::{BTreeMap, BTreeSet};

use super::settings::{Settings, words};
use super::{ModelError, shape};
use crate::config::{RoutingRule, nearest};
use crate::engine::{Engine, Relation, frame_of, table_of};
use crate::measured::{RoutedRule, Routing};
use crate::table::{Column, Table, Values};

/// What a rule may ask of a lead's words, with the column that says it.
const COLUMNS: [(&str, &str); 4] = [
    ("territory", "territory"),
    ("industry", "industry"),
    ("source", "source"),
    ("account_owner", "account_owner_id"),
];
/// The condition that the account has an owner.
const OWNED: &str = "owned";
/// The condition that every handoff meets: that of a rule without any other.
const HANDED_OFF: &str = "handed_off";
/// What the last two are compared with.
const YES: &str = "yes";
/// How the owner of the account is called among those who may receive.
const OWNER: &str = "account owner";

/// Registers the rules as `routing_rules`, `routing_words`, `routing_sizes` and `routing_aes`, and what
/// they name as `routing_names`; all empty where there are none. Gives back how they were understood,
/// and the columns that they ask for in vain.
pub(super) fn register<E: Engine>(
    engine: &mut E,
    settings: &Settings,
    present: &BTreeSet<String>,
) -> Result<Routing, ModelError> {
    let rules = &settings.routing;
    let known = if rules.is_empty() { Known::default() } else { Known::of(engine)? };
    let understood: Vec<Understood> =
        rules.iter().zip(1..).map(|(rule, number)| understood(rule, number, &known)).collect();
    put(engine, "routing_rules", rules_table(&understood))?;
    put(engine, "routing_words", words_table(&understood))?;
    put(engine, "routing_sizes", sizes_table(&understood))?;
    put(engine, "routing_aes", aes_table(&understood))?;
    put(engine, "routing_names", names_table(&understood))?;
    let asked: BTreeSet<String> = rules.iter().flat_map(columns_asked).collect();
    Ok(Routing {
        rules: understood.into_iter().map(Understood::told).collect(),
        lacking: asked.into_iter().filter(|column| !present.contains(column)).collect(),
        ..Routing::default()
    })
}

/// The columns that a rule's conditions read.
fn columns_asked(rule: &RoutingRule) -> BTreeSet<String> {
    let words = COLUMNS.iter().filter(|(kind, _)| rule.words.contains_key(kind));
    let words = words.map(|(_, column)| *column);
    let size = (!rule.sizes.is_empty()).then_some("company_size");
    let owner = rule.to_account_owner.then_some("account_owner_id");
    words.chain(size).chain(owner).map(|column| format!("leads.{column}")).collect()
}

/// Whom and what the exports know.
#[derive(Default)]
struct Known {
    /// Ids with the names that go with them.
    people: BTreeMap<String, String>,
    /// Ids by name, in lower case.
    names: BTreeMap<String, BTreeSet<String>>,
    /// Team's name and ids, by its name in lower case.
    teams: BTreeMap<String, (String, BTreeSet<String>)>,
    /// Words of leads by what they say, each as it is written.
    words: BTreeMap<&'static str, BTreeSet<String>>,
}

/// Whom a name means.
enum Meant<'a> {
    One(&'a str),
    Named(&'a BTreeSet<String>),
    Team(&'a str, &'a BTreeSet<String>),
}

impl Known {
    fn of<E: Engine>(engine: &mut E) -> Result<Self, ModelError> {
        let mut known = Self::default();
        let query = "people of routing rules";
        let sql = "SELECT person_id, name, team FROM people ORDER BY person_id";
        let table = table_of(&engine.run(query, sql)?)?;
        let of = shape(query);
        let (ids, names, teams) = (
            table.text("person_id").map_err(&of)?,
            table.text("name").map_err(&of)?,
            table.text("team").map_err(&of)?,
        );
        for row in 0..table.rows() {
            let Some(id) = ids.at(row) else { continue };
            known.people.insert(id.to_owned(), names.at(row).unwrap_or(id).to_owned());
            if let Some(name) = names.at(row) {
                known.names.entry(plain(name)).or_default().insert(id.to_owned());
            }
            if let Some(team) = teams.at(row) {
                let found = known.teams.entry(plain(team));
                found.or_insert_with(|| (team.to_owned(), BTreeSet::new())).1.insert(id.to_owned());
            }
        }
        for (table, column) in [("handoffs", "ae_id"), ("leads", "account_owner_id")] {
            for id in distinct(engine, table, column)? {
                known.people.entry(id.clone()).or_insert(id);
            }
        }
        for (kind, column) in COLUMNS.into_iter().filter(|(kind, column)| kind == column) {
            known.words.insert(kind, distinct(engine, "leads", column)?);
        }
        Ok(known)
    }

    /// Whom a name means: an id, else a person's name, else a team's.
    fn meant<'a>(&'a self, name: &'a str) -> Option<Meant<'a>> {
        if let Some((id, _)) = self.people.get_key_value(name) {
            return Some(Meant::One(id));
        }
        let named = self.names.get(&plain(name)).map(Meant::Named);
        named.or_else(|| self.teams.get(&plain(name)).map(|(team, ids)| Meant::Team(team, ids)))
    }

    fn name(&self, id: &str) -> String {
        self.people.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// Every name that a rule may use of people.
    fn all_names(&self) -> BTreeSet<&str> {
        let people = self.people.iter().flat_map(|(id, name)| [id.as_str(), name.as_str()]);
        people.chain(self.teams.values().map(|(team, _)| team.as_str())).collect()
    }
}

fn plain(text: &str) -> String {
    text.trim().to_lowercase()
}

/// The words of a column, each once.
fn distinct<E: Engine>(
    engine: &mut E,
    table: &str,
    column: &str,
) -> Result<BTreeSet<String>, ModelError> {
    let query = format!("{table}.{column} of routing rules");
    let sql = format!(
        "SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY {column}"
    );
    let found = table_of(&engine.run(&query, &sql)?)?;
    let values = found.text(column).map_err(shape(&query))?;
    Ok((0..found.rows()).filter_map(|row| values.at(row).map(str::to_owned)).collect())
}

/// A rule with its names made ids.
struct Understood {
    number: i64,
    name: String,
    conditions: Vec<(&'static str, BTreeSet<String>)>,
    sizes: Vec<(u32, u32)>,
    aes: BTreeSet<String>,
    recipients: Vec<String>,
    to_account_owner: bool,
    names_teams: bool,
    /// What it names: of people or not, whether that is known, and the same in words.
    named: Vec<(bool, bool, String)>,
}

fn understood(rule: &RoutingRule, number: i64, known: &Known) -> Understood {
    let mut found = Understood {
        number,
        name: rule.name.clone(),
        conditions: Vec::new(),
        sizes: rule.sizes.clone(),
        aes: BTreeSet::new(),
        recipients: Vec::new(),
        to_account_owner: rule.to_account_owner,
        names_teams: false,
        named: Vec::new(),
    };
    for one in &rule.to {
        found.receives(one, known);
    }
    if rule.to_account_owner {
        found.recipients.push(OWNER.to_owned());
    }
    for (&kind, words) in &rule.words {
        let words = match known.words.get(kind) {
            Some(there) => found.said(words, there),
            None => found.owners(words, known),
        };
        found.conditions.push((kind, words));
    }
    if rule.needs_owner() {
        found.conditions.push((OWNED, BTreeSet::from([YES.to_owned()])));
    }
    if found.conditions.is_empty() && found.sizes.is_empty() {
        found.conditions.push((HANDED_OFF, BTreeSet::from([YES.to_owned()])));
    }
    found
}

impl Understood {
    /// Notes one who may receive.
    fn receives(&mut self, one: &str, known: &Known) {
        let meant = known.meant(one);
        self.note(true, one, (meant.is_some(), || known.all_names()));
        match meant {
            Some(Meant::One(id)) => {
                self.aes.insert(id.to_owned());
                self.recipients.push(known.name(id));
            }
            Some(Meant::Named(ids)) => {
                self.aes.extend(ids.iter().cloned());
                self.recipients.extend(ids.iter().next().map(|id| known.name(id)));
            }
            Some(Meant::Team(team, ids)) => {
                self.names_teams = true;
                self.aes.extend(ids.iter().cloned());
                self.recipients.push(team.to_owned());
            }
            None => self.recipients.push(one.to_owned()),
        }
    }

    /// Notes words of leads; they stay as they are.
    fn said(&mut self, words: &BTreeSet<String>, there: &BTreeSet<String>) -> BTreeSet<String> {
        let spelled: BTreeSet<String> = there.iter().map(|word| plain(word)).collect();
        for word in words {
            let all = || there.iter().map(String::as_str).collect();
            self.note(false, word, (spelled.contains(word), all));
        }
        words.clone()
    }

    /// The ids of the owners that are named.
    fn owners(&mut self, words: &BTreeSet<String>, known: &Known) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        for word in words {
            let meant = known.meant(word);
            self.note(true, word, (meant.is_some(), || known.all_names()));
            match meant {
                Some(Meant::One(id)) => {
                    ids.insert(id.to_owned());
                }
                Some(Meant::Named(named) | Meant::Team(_, named)) => {
                    ids.extend(named.iter().cloned());
                }
                None => {}
            }
        }
        ids
    }

    /// Notes what is named; only for what nobody knows are the names that there are looked through.
    fn note<'k>(
        &mut self,
        of_people: bool,
        name: &str,
        (is_known, known): (bool, impl FnOnce() -> BTreeSet<&'k str>),
    ) {
        let near = if is_known { None } else { nearest(name, known()) };
        let near = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        self.named.push((of_people, is_known, format!("`{name}` in `{}`{near}", self.name)));
    }

    /// Whether the rule can judge: everybody whom it names is known.
    fn judges(&self) -> bool {
        self.named.iter().all(|(of_people, is_known, _)| !of_people || *is_known)
    }

    fn conditions(&self) -> usize {
        self.conditions.len() + usize::from(!self.sizes.is_empty())
    }

    fn told(self) -> RoutedRule {
        RoutedRule { name: self.name, recipients: self.recipients.join(", ") }
    }
}

fn rules_table(rules: &[Understood]) -> Vec<Column> {
    let flag = |name: &str, of: &dyn Fn(&Understood) -> bool| {
        numbers(name, rules.iter().map(|rule| i64::from(of(rule))))
    };
    let count = |rule: &Understood| i64::try_from(rule.conditions()).unwrap_or(0);
    vec![
        numbers("rule_no", rules.iter().map(|rule| rule.number)),
        words("name", rules.iter().map(|rule| Some(rule.name.as_str()))),
        numbers("conditions", rules.iter().map(count)),
        flag("judges", &Understood::judges),
        flag("to_account_owner", &|rule| rule.to_account_owner),
        flag("names_teams", &|rule| rule.names_teams),
    ]
}

fn words_table(rules: &[Understood]) -> Vec<Column> {
    let rows = rules.iter().flat_map(|rule| {
        let kinds = rule.conditions.iter();
        kinds.flat_map(|(kind, words)| words.iter().map(|word| (rule.number, *kind, word.as_str())))
    });
    let rows: Vec<(i64, &str, &str)> = rows.collect();
    vec![
        numbers("rule_no", rows.iter().map(|(number, _, _)| *number)),
        words("kind", rows.iter().map(|(_, kind, _)| Some(*kind))),
        words("word", rows.iter().map(|(_, _, word)| Some(*word))),
    ]
}

fn sizes_table(rules: &[Understood]) -> Vec<Column> {
    let rows = rules.iter().flat_map(|rule| rule.sizes.iter().map(|ends| (rule.number, *ends)));
    let rows: Vec<(i64, (u32, u32))> = rows.collect();
    vec![
        numbers("rule_no", rows.iter().map(|(number, _)| *number)),
        numbers("one", rows.iter().map(|_| 1)),
        numbers("size_min", rows.iter().map(|(_, ends)| i64::from(ends.0))),
        numbers("size_max", rows.iter().map(|(_, ends)| i64::from(ends.1))),
    ]
}

fn aes_table(rules: &[Understood]) -> Vec<Column> {
    let rows = rules.iter().flat_map(|rule| rule.aes.iter().map(|ae| (rule.number, ae.as_str())));
    let rows: Vec<(i64, &str)> = rows.collect();
    vec![
        numbers("rule_no", rows.iter().map(|(number, _)| *number)),
        words("ae_id", rows.iter().map(|(_, ae)| Some(*ae))),
    ]
}

fn names_table(rules: &[Understood]) -> Vec<Column> {
    let rows: Vec<&(bool, bool, String)> = rules.iter().flat_map(|rule| &rule.named).collect();
    vec![
        numbers("of_people", rows.iter().map(|named| i64::from(named.0))),
        numbers("is_known", rows.iter().map(|named| i64::from(named.1))),
        words("told", rows.iter().map(|named| Some(named.2.as_str()))),
    ]
}

fn numbers(name: &str, values: impl Iterator<Item = i64>) -> Column {
    Column { name: name.to_owned(), values: Values::Whole(values.map(Some).collect()) }
}

fn put<E: Engine>(engine: &mut E, name: &str, columns: Vec<Column>) -> Result<(), ModelError> {
    let table = Table::new(columns).map_err(shape(name))?;
    Ok(engine.register(name, Relation::Frame(frame_of(&table)?))?)
}
