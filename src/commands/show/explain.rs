//! A metric in words, formula, SQL and source.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::method::{method, over_weeks};
use crate::analysis;
use crate::catalog::{Better, Catalog, Metric, Query, Unit};
use crate::config::Config;
use crate::measured::Dimension;

/// Width of the column of names.
const NAMES: usize = 11;
/// Width of a line.
const WIDTH: usize = 100;

/// Everything that there is to say of a metric; `name` is another than the query's where the metric is
/// computed beside it.
pub(super) fn metric(catalog: &Catalog, query: &Query, name: &str) -> String {
    let mut text = format!("{name}\n\n");
    let header = &query.header;
    line(&mut text, "Question", &header.question);
    if let Some(said) = &header.metric {
        definition(&mut text, name, said);
    }
    line(&mut text, "Needs", &needs(name));
    line(&mut text, "Slices", &slices(catalog, query));
    line(&mut text, "Beside it", &beside(name));
    if let Some(caveat) = &header.caveat {
        line(&mut text, "Mind", caveat);
    }
    // Writing into a String can't fail.
    let _ = writeln!(text, "\nThe SQL, from the figure down to the exports:\n");
    for read in chain(catalog, query) {
        let _ = writeln!(text, "  baton show query {read}");
    }
    let _ = write!(text, "\n-- {}\n\n{}", query.name, query.sql);
    text
}

/// What the header and the statistics say.
fn definition(text: &mut String, name: &str, said: &Metric) {
    let method = method(name, said);
    line(text, "Eligible", said.eligible.as_deref().unwrap_or_default());
    line(text, "Achieved", said.achieved.as_deref().unwrap_or_default());
    line(text, "Unit", unit(name, said.unit));
    line(text, "Better", better(name, said.better));
    line(text, "Formula", method.formula);
    line(text, "Over weeks", over_weeks(name).unwrap_or("not judged week by week"));
    let section = format!("METHODS.md, “{}”; {}", method.section, method.source);
    line(text, "Source", &section);
}

/// A name and what is said under it, on lines of a readable length; nothing when nothing is said.
fn line(text: &mut String, name: &str, words: &str) {
    let mut column = format!("{name:<NAMES$}");
    let mut used = NAMES;
    for word in words.split_whitespace() {
        let length = word.chars().count() + 1;
        if used + length > WIDTH {
            let _ = write!(column, "\n{:NAMES$}", "");
            used = NAMES;
        }
        let _ = write!(column, " {word}");
        used += length;
    }
    if !words.trim().is_empty() {
        let _ = writeln!(text, "{column}");
    }
}

/// The columns without which the metric is switched off.
fn needs(name: &str) -> String {
    let needs = analysis::needs(name);
    if needs.is_empty() {
        return "handoffs; nothing switches it off".to_owned();
    }
    format!(
        "{}; without it the metric is switched off, and the report says so",
        needs.join(" and ")
    )
}

/// The slices whose columns the facts behind the metric have.
fn slices(catalog: &Catalog, query: &Query) -> String {
    let facts = chain(catalog, query).into_iter().filter_map(|name| catalog.query(&name));
    let fact = facts.into_iter().find(|query| query.folder() == "facts");
    let has = |one: &Dimension| {
        fact.is_some_and(|fact| fact.header.returns.iter().any(|of| of.name == one.column()))
    };
    let sliced = Dimension::EVERY
        .into_iter()
        .filter(|one| Dimension::named(one.name()).is_some())
        .filter(has);
    let names: Vec<&str> = sliced.map(Dimension::name).collect();
    match names.as_slice() {
        [] => "all".to_owned(),
        [one] => format!("all, {one}"),
        _ => format!("all, {}; two at once as one+other", names.join(", ")),
    }
}

/// Reference lines that are built in, and the elements of the playbook that it measures.
fn beside(name: &str) -> String {
    let config = Config::default();
    let lines = config.benchmarks.iter().filter(|line| line.metric == name);
    let words: Vec<String> =
        lines.map(|line| format!("{} {} ({})", line.value, line.label, line.source)).collect();
    if words.is_empty() {
        return String::new();
    }
    format!("reference lines, not targets: {}", words.join("; "))
}

/// The queries behind a metric, each after the one that reads it: cells, facts, what facts read.
fn chain(catalog: &Catalog, query: &Query) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let mut waiting = vec![query];
    while !waiting.is_empty() {
        let mut next = Vec::new();
        for table in waiting.iter().flat_map(|query| &query.header.reads) {
            let behind = ["cells", "facts"]
                .iter()
                .find_map(|folder| catalog.query(&format!("{folder}/{table}")));
            if let Some(behind) = behind.filter(|behind| seen.insert(behind.name.clone())) {
                found.push(behind.name.clone());
                next.push(behind);
            }
        }
        waiting = next;
    }
    found
}

/// Shares that ended otherwise than was hoped for.
const UNWANTED: [&str; 3] = [
    "rejection_within_business_day",
    "disqualification_within_maturity",
    "lost_within_inquiry_days",
];

fn unit(name: &str, unit: Unit) -> &'static str {
    match (name, unit) {
        _ if name.contains("_within_") => "a share, at most 1",
        (_, Unit::Ratio) => "a share: achieved of eligible",
        (_, Unit::Mean) => "a mean: achieved over eligible",
        ("follow_up_wait_wall" | "acceptance_wait_wall" | "conversion_wait" | "sales_cycle", _) => {
            "seconds by the wall clock"
        }
        (_, Unit::Seconds) => "seconds of business time",
        (_, Unit::Count) => "a count",
    }
}

/// Which way is good; of a share by a time it is the other way than of the time itself.
fn better(name: &str, better: Better) -> &'static str {
    match better {
        _ if UNWANTED.contains(&name) => "lower",
        _ if name.contains("_within_") => "higher",
        Better::Higher => "higher",
        Better::Lower => "lower",
        Better::Neither => "neither",
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::load::{base_query, metric_names};
    use super::*;

    fn shown(name: &str) -> String {
        let catalog = Catalog::built_in().unwrap();
        let query = catalog.query(&format!("metrics/{}", base_query(name))).unwrap();
        metric(&catalog, query, name)
    }

    #[test]
    fn every_metric_is_told_in_words_formula_sql_and_source() {
        let catalog = Catalog::built_in().unwrap();
        let names = metric_names(&catalog).unwrap();
        assert!(names.len() > 30);
        for name in names {
            let text = shown(name);
            for part in
                ["Question ", "Unit ", "Better ", "Formula ", "Source ", "Needs ", "Slices "]
            {
                assert_eq!(text.matches(&format!("\n{part}")).count(), 1, "{name}: {part}");
            }
            assert!(text.contains("\nSELECT\n") && text.contains("METHODS.md, “"), "{name}");
            assert!(text.contains("  baton show query facts/"), "{name}");
            assert!(text.lines().take(24).all(|line| line.chars().count() <= WIDTH), "{name}");
        }
    }

    #[test]
    fn the_hold_rate_is_told_from_its_question_to_the_facts() {
        let text = shown("hold_rate");
        let (words, sql) = text.split_once("  baton show query facts/appointments\n").unwrap();
        // The list of slices is told elsewhere; it may grow.
        let (before, rest) = words.split_once("\nSlices ").unwrap();
        let (slices, after) = rest.split_once("\nBeside it ").unwrap();
        let words = format!("{before}\nSlices      SLICES\nBeside it {after}");
        assert!(slices.contains(" all, team, sdr, ") && sql.contains("\n-- metrics/hold_rate\n"));
        insta::assert_snapshot!(words, @r"
hold_rate

Question    Of the appointments due whose outcome is known, what share was held?
Eligible    appointments whose final start has passed, not cancelled by the host, with an outcome on
            record
Achieved    held
Unit        a share: achieved of eligible
Better      higher
Formula     x / n, x achieved of n eligible; 95 % interval: Wilson. Of nothing there is no rate.
Over weeks  p-chart, or Laney’s p′
Source      METHODS.md, “Wilson interval”; Wilson (1927), JASA 22, 209–212
Needs       meetings.outcome; without it the metric is switched off, and the report says so
Slices      SLICES
Beside it   reference lines, not targets: 85.9 Daily sync (vendor survey); 73 Weekly sync (vendor
            survey)
Mind        A prospect's cancellation counts against it; a host's takes the appointment out.
            Appointments without an outcome are counted apart, with the bounds that they leave.

The SQL, from the figure down to the exports:

  baton show query cells/appointment_cells
  baton show query facts/fact_appointments
");
    }

    #[test]
    fn a_wait_that_is_computed_beside_another_says_its_own_formula() {
        let text = shown("follow_up_within_target");
        assert!(text.starts_with("follow_up_within_target\n\n"));
        assert!(text.contains("1 − S(t) by Kaplan-Meier at the target"));
        assert!(text.contains("metrics/follow_up_wait"));
    }
}
