//! Companies in which everybody works alike, from their exports to the page: how often something is
//! flagged all the same. That the analysis by itself keeps its promises is held over many more of them
//! made of counts, in `src/analysis/tests`.

mod chance;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use batonpass::measured::{Dimension, Slice};
use batonpass::model::Rows;
use batonpass::review::{Contrast, FindingKind, Rule, Tile};
use batonpass::sample::{Effects, Plan, Troubles};

use crate::company::{Told, told};
use chance::{Charts, most};

/// Companies generated.
const COMPANIES: u64 = 24;
/// Handoffs of each, over half a year: ten SDRs, six AEs, some 27 handoffs a week.
const HANDOFFS: u64 = 700;
/// Weeks of each.
const WEEKS: u32 = 26;
/// The level that every family of tests promises: at most so many companies in which nothing is to
/// be found have one flag or more.
const LEVEL: f64 = 0.05;
/// How rarely a family that keeps its level may exceed the bound by chance.
const BY_CHANCE: f64 = 0.001;
/// Slices that the families read.
const SLICES: [Slice; 7] = [
    Slice::All,
    Slice::One(Dimension::Sdr),
    Slice::One(Dimension::Ae),
    Slice::One(Dimension::CompanySize),
    Slice::METHOD_SIZE,
    Slice::SOURCE_SIZE,
    Slice::METHOD_SOURCE,
];

/// Companies with a flag, by family; charts of companies and of chance.
#[derive(Default)]
struct Count {
    families: BTreeMap<String, u64>,
    seen: Charts,
    by_chance: Charts,
    with_a_finding: u64,
}

/// A company without any effect and without any trouble.
fn plan(seed: u64) -> Plan {
    Plan {
        weeks: WEEKS,
        effects: Effects::none(),
        troubles: Troubles::none(),
        ..Plan::new(HANDOFFS, seed)
    }
}

/// Families of tests, each adjusted within itself, and whether something in it is flagged.
fn families(told: &Told) -> Vec<(String, bool)> {
    let analysis = &told.analysis;
    let any = |of: &dyn Fn(&FindingKind) -> bool| {
        analysis.findings.iter().any(|finding| of(&finding.kind))
    };
    let tables = analysis.people.iter().map(|table| {
        let flagged = table.rows.iter().any(|row| row.flag.is_some());
        (format!("people: {} {:?}", table.metric, table.kind), flagged)
    });
    let briefs = analysis.briefs.as_ref().unwrap();
    let week = analysis.conversion.as_ref().unwrap().weeks.iter().rfind(|week| week.matured);
    let one = |name: &str, flagged: bool| (name.to_owned(), flagged);
    let differs = |row: &Contrast| row.p_adjusted.is_some_and(|p| p <= LEVEL);
    let contrasts = analysis.why.comparisons.iter().map(|found| {
        (format!("{} within {}", found.of, found.within), found.rows.iter().any(differs))
    });
    let trend = analysis.response.as_ref().and_then(|response| response.trend);
    tables
        .chain(contrasts)
        .chain([one("speed", trend.is_some_and(|trend| trend.p_value <= LEVEL))])
        .chain([
            one("components of briefs", briefs.by_sdr.iter().any(|row| row.below.contains(&true))),
            one("fields of briefs", any(&|k| matches!(k, FindingKind::MissingInBrief { .. }))),
            one("AEs' follow-up", analysis.follow_up.sla.iter().any(|row| row.flag.is_some())),
            one(
                "methods",
                any(&|k| matches!(k, FindingKind::MethodDiffers { of, .. } if of != "source")),
            ),
            one(
                "sources",
                any(&|k| matches!(k, FindingKind::MethodDiffers { of, .. } if of == "source")),
            ),
            one(
                "reversals",
                any(&|k| matches!(k, FindingKind::Reversal { of, .. } if of != "source")),
            ),
            one(
                "reversals of sources",
                any(&|k| matches!(k, FindingKind::Reversal { of, .. } if of == "source")),
            ),
            one("this week's waits", analysis.follow_up.p_value.is_some_and(|p| p <= LEVEL)),
            one(
                "splits by mix",
                analysis.mix_rates.iter().any(|m| Some(m.week) == week.map(|w| w.week)),
            ),
        ])
        .collect()
}

/// What the charts of a company signal.
fn charts(told: &Told) -> Charts {
    let last = |tile: &Tile| tile.signal.is_some();
    let anywhere = |tile: &Tile| tile.spark.iter().any(|point| point.signal.is_some());
    let mut charts = Charts::default();
    for tile in &told.analysis.tiles {
        charts.add(&format!("{} at its last week", tile.metric), last(tile));
        charts.add(&format!("{} in any week", tile.metric), anywhere(tile));
    }
    for series in [&told.analysis.conversion, &told.analysis.hold].into_iter().flatten() {
        let matured: Vec<_> = series.weeks.iter().filter(|week| week.matured).collect();
        let earlier = &matured[..matured.len() - 1];
        let outside = |week: &&batonpass::review::WeekPoint| {
            week.signal.is_some_and(|signal| signal.rule == Rule::OutsideLimits)
        };
        charts.add(&format!("{}: an odd week", series.metric), earlier.iter().any(outside));
    }
    charts
}

/// Takes every company through the stages, on two threads.
fn count() -> Count {
    let next = AtomicU64::new(1);
    let count = Mutex::new(Count::default());
    let work = || {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed > COMPANIES {
                break;
            }
            let told = told(&plan(seed), &SLICES, Rows::Counts);
            let by_chance = chance::charts(&told, seed);
            let mut count = count.lock().unwrap();
            for (family, flagged) in families(&told) {
                *count.families.entry(family).or_default() += u64::from(flagged);
            }
            count.seen.merge(&charts(&told));
            count.by_chance.merge(&by_chance);
            // A limit on what is not logged is no test: it is crossed or it is not.
            let tested = |kind: &FindingKind| !matches!(kind, FindingKind::NotLogged { .. });
            let found = told.analysis.findings.iter().any(|finding| tested(&finding.kind));
            count.with_a_finding += u64::from(found);
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        scope.spawn(work);
    });
    count.into_inner().unwrap()
}

#[test]
fn where_nothing_is_to_be_found_each_family_flags_at_most_one_company_in_twenty() {
    let count = count();
    let bound = most(COMPANIES, LEVEL, BY_CHANCE);
    println!("of {COMPANIES} companies without structure; a family may flag {bound}");
    for (family, flagged) in &count.families {
        println!("{flagged:>4}  {family}");
    }
    println!("{:>4}  any finding on the page", count.with_a_finding);
    println!("charts: companies' rate, and that of weeks that differ by chance alone");
    let mut faults: Vec<String> = count
        .families
        .iter()
        .filter(|(_, flagged)| **flagged > bound)
        .map(|(family, flagged)| format!("{family}: {flagged} of {COMPANIES}, at most {bound}"))
        .collect();
    for (chart, seen, by_chance) in count.seen.beside(&count.by_chance) {
        println!("{:>6.3} {:>6.3}  {chart}", seen.rate(), by_chance.rate());
        if !seen.agrees(by_chance) {
            faults.push(format!("{chart}: {:.3}, by chance {:.3}", seen.rate(), by_chance.rate()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
