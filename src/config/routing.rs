//! `[[routing]]`: who should receive which handoff; the first rule that matches holds.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::config::problem::Problems;
use crate::config::tree::{Node, Table};

/// What a rule can ask of a lead's words, each a key of its own.
const WORDS: [&str; 4] = ["territory", "industry", "source", "account_owner"];

/// Stands in `to` for whoever owns the account.
const OWNER: &str = "account_owner";

/// The bands of company sizes with their fewest and most employees.
const BANDS: [(&str, u32, u32); 4] =
    [("1-50", 0, 50), ("51-200", 51, 200), ("201-1000", 201, 1000), ("1001+", 1001, u32::MAX)];

/// A rule of who receives which handoff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoutingRule {
    /// What it is called; `rule 2` when it has no name.
    pub name: String,
    /// By what is asked (`territory`, `industry`, `source`, `account_owner`) the words of which one
    /// has to be the lead's, in lower case but for people; every one asked has to be met.
    pub words: BTreeMap<&'static str, BTreeSet<String>>,
    /// Ranges of employees of which one has to hold the company's, both ends included; none: any size.
    pub sizes: Vec<(u32, u32)>,
    /// Who may receive it: AEs by id or name, teams by name.
    pub to: Vec<String>,
    /// Whether the owner of the account may receive it.
    pub to_account_owner: bool,
}

impl RoutingRule {
    /// Whether the rule matches only where the account has an owner: nobody else may receive it.
    pub fn needs_owner(&self) -> bool {
        self.to_account_owner && self.to.is_empty()
    }

    /// Whether every handoff that the other rule matches is matched by this one.
    fn covers(&self, other: &Self) -> bool {
        let words = self.words.iter().all(|(kind, words)| {
            other.words.get(kind).is_some_and(|others| others.is_subset(words))
        });
        let within = |(least, most): &(u32, u32)| {
            self.sizes.iter().any(|(low, high)| low <= least && most <= high)
        };
        let sizes =
            self.sizes.is_empty() || (!other.sizes.is_empty() && other.sizes.iter().all(within));
        let has_owner = other.needs_owner() || other.words.contains_key(OWNER);
        words && sizes && (!self.needs_owner() || has_owner)
    }
}

/// The typed rules, in the order of the file.
pub(super) fn rules(root: &Table, problems: &mut Problems) -> Vec<RoutingRule> {
    let mut rules: Vec<RoutingRule> = Vec::new();
    for (table, number) in root.tables("routing").zip(1_usize..) {
        let rule = rule(table, number, problems);
        if let Some(earlier) = rules.iter().find(|earlier| earlier.covers(&rule)) {
            let words = format!(
                "`{}` can never match: `{}` stands before it and matches all that it asks for; put \
                 it first, or take it out",
                rule.name, earlier.name
            );
            problems.contradiction(&table.place, words);
        }
        rules.push(rule);
    }
    rules
}

fn rule(table: &Table, number: usize, problems: &mut Problems) -> RoutingRule {
    let asked = |kind: &'static str| {
        // Ids of people may differ in case alone.
        let plain = |word: &String| match kind {
            OWNER => word.trim().to_owned(),
            _ => word.trim().to_lowercase(),
        };
        Some((kind, table.node(kind)?.one_or_more().iter().map(plain).collect()))
    };
    let to = table.node("to").map(Node::one_or_more).unwrap_or_default();
    let to: Vec<String> = to.iter().map(|one| one.trim().to_owned()).collect();
    RoutingRule {
        name: table.optional_text("name").unwrap_or_else(|| format!("rule {number}")),
        words: WORDS.into_iter().filter_map(asked).collect(),
        sizes: sizes(table, problems),
        to_account_owner: to.iter().any(|one| one == OWNER),
        to: to.into_iter().filter(|one| one != OWNER).collect(),
    }
}

/// The ranges of employees that a rule asks for: its bands, as far as they lie between its ends.
fn sizes(table: &Table, problems: &mut Problems) -> Vec<(u32, u32)> {
    let (least, most) = (table.optional_whole("size_min"), table.optional_whole("size_max"));
    let bands = table.given("size_band").map(|bands| (bands, ranges(bands, problems)));
    if bands.is_none() && least.is_none() && most.is_none() {
        return vec![];
    }
    let (least, most) = (least.unwrap_or(0), most.unwrap_or(u32::MAX));
    let all = match &bands {
        Some((_, bands)) => joined(bands),
        None => vec![(0, u32::MAX)],
    };
    let cut = all.iter().map(|(from, to)| ((*from).max(least), (*to).min(most)));
    let found: Vec<(u32, u32)> = cut.filter(|(from, to)| from <= to).collect();
    let place = bands.map_or_else(|| table.place_of("size_min"), |(node, _)| node.place.clone());
    if found.is_empty() && !problems.are_at(&place) {
        problems.contradiction(&place, "no company has that many employees: `size_min`, `size_max` and the bands exclude one another");
    }
    found
}

/// The ranges of the bands that are named.
fn ranges(bands: &Node, problems: &mut Problems) -> BTreeSet<(u32, u32)> {
    let mut ranges = BTreeSet::new();
    for band in bands.one_or_more() {
        if let Some((_, least, most)) = BANDS.iter().find(|(name, _, _)| *name == band.trim()) {
            ranges.insert((*least, *most));
        } else {
            let known = BANDS.iter().map(|(name, _, _)| (*name).to_owned()).collect();
            problems.not_one_of(&bands.place, &band, ("a band of sizes", known));
        }
    }
    ranges
}

/// Ranges of which one begins where another ends, as one.
fn joined(ranges: &BTreeSet<(u32, u32)>) -> Vec<(u32, u32)> {
    let mut joined: Vec<(u32, u32)> = Vec::new();
    for &(least, most) in ranges {
        match joined.last_mut() {
            Some((_, last)) if last.saturating_add(1) >= least => *last = most,
            _ => joined.push((least, most)),
        }
    }
    joined
}
