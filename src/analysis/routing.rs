//! Routing: misrouted handoffs, the rules' rows, how soon, and the load of AEs against their weights.

use std::collections::BTreeMap;

use super::context::Context;
use super::convert::{LEVEL, share};
use super::{rates, series};
use crate::measured::Measured;
use crate::review::{
    AeLoad, LoadShare, LoadSide, Misrouted, RoutedOutcome, Routing, RoutingDelay, RuleRow, Share,
    TeamLoad,
};
use crate::stats::{Tally, newcombe, simultaneous};
use crate::table::{Table, TableError};
use crate::units::real;

/// The metric of the rules.
pub(super) const MISROUTED: &str = "misrouted";
/// What became of handoffs by how they were routed.
pub(super) const BY_ROUTING: &str = "conversion_by_routing";
/// How soon after qualification a handoff was routed.
const DELAY: &str = "routing_delay";
/// Ways of routing, and how soon.
const WAYS: [&str; 3] = ["automatic", "manual", "unknown"];
const BANDS: [&str; 4] = ["within_5_minutes", "within_1_hour", "same_day", "later"];
/// The weight of an AE to whom the config gives none.
const USUAL_WEIGHT: u32 = 100;

/// Everything that is said of routing.
pub(super) fn routing(
    measured: &Measured,
    context: &Context,
    on: &dyn Fn(&str) -> bool,
) -> Routing {
    let ruled = on(MISROUTED);
    let rows = |found: Result<Vec<RuleRow>, TableError>| found.unwrap_or_default();
    Routing {
        misrouted: ruled.then(|| series::weekly(measured, context, MISROUTED)),
        rules: if ruled { rows(rules(measured)) } else { Vec::new() },
        outcome: on(BY_ROUTING).then(|| outcome(measured, context)),
        list: if ruled { list(measured, context).unwrap_or_default() } else { Vec::new() },
        delays: if on(DELAY) { delays(measured) } else { Vec::new() },
        load: load(measured, context).unwrap_or_default(),
    }
}

fn rules(measured: &Measured) -> Result<Vec<RuleRow>, TableError> {
    let rows = &measured.routing.by_rule;
    let (numbers, judges) = (rows.whole("rule_no")?, rows.whole("judges")?);
    let (handoffs, eligible) = (rows.whole("handoffs")?, rows.whole("eligible")?);
    let misrouted = rows.whole("misrouted")?;
    let row = |row: usize| {
        let rule = measured.routing.rule(numbers[row]).cloned().unwrap_or_default();
        let tally = Tally::new(count(misrouted[row]), count(eligible[row]));
        RuleRow {
            name: rule.name,
            recipients: rule.recipients,
            handoffs: count(handoffs[row]),
            misrouted: tally.ok().filter(|_| judges[row] == Some(1)).map(share),
        }
    };
    Ok((0..rows.rows()).map(row).collect())
}

fn count(value: Option<i64>) -> u64 {
    value.and_then(|count| u64::try_from(count).ok()).unwrap_or(0)
}

/// Conversion of those routed as ruled, and of those misrouted.
fn outcome(measured: &Measured, context: &Context) -> RoutedOutcome {
    let [as_ruled, misrouted] =
        ["as_ruled", "misrouted"].map(|part| rates::window(measured, BY_ROUTING, part));
    let enough = as_ruled.eligible().min(misrouted.eligible()) >= context.min_compared;
    let found = if enough { newcombe(misrouted, as_ruled, LEVEL) } else { None };
    RoutedOutcome {
        as_ruled: share(as_ruled),
        misrouted: share(misrouted),
        difference: found.map(|found| (found.value, found.interval.low, found.interval.high)),
    }
}

fn list(measured: &Measured, context: &Context) -> Result<Vec<Misrouted>, TableError> {
    let rows: &Table = &measured.routing.misrouted;
    let (ids, accounts) = (rows.text("handoff_id")?, rows.text("account")?);
    let (sdrs, aes) = (rows.text("sdr_id")?, rows.text("ae_id")?);
    let (at, numbers) = (rows.whole("handed_off_at")?, rows.whole("rule_no")?);
    let name = |id: Option<&str>| measured.name_of(id.unwrap_or_default()).to_owned();
    let row = |row: usize| {
        let rule = measured.routing.rule(numbers[row]).cloned().unwrap_or_default();
        let handoff_id = ids.at(row)?.to_owned();
        Some(Misrouted {
            link: (context.link)(&handoff_id),
            handoff_id,
            account: accounts.at(row).unwrap_or_default().to_owned(),
            handed_off_at: at[row]?,
            sdr: name(sdrs.at(row)),
            ae: name(aes.at(row)),
            rule: rule.name,
            recipients: rule.recipients,
        })
    };
    Ok((0..rows.rows()).filter_map(row).collect())
}

/// Ways of routing of which any handoff has the instant of qualification.
fn delays(measured: &Measured) -> Vec<RoutingDelay> {
    let bands = |way: &str| {
        BANDS.map(|band| share(rates::window(measured, DELAY, &format!("{way}_{band}"))))
    };
    let ways =
        WAYS.iter().map(|way| RoutingDelay { routing: (*way).to_owned(), bands: bands(way) });
    ways.filter(|delay| delay.bands[0].eligible > 0).collect()
}

/// An AE as the table of loads tells of one.
struct Seat {
    id: String,
    team: Option<String>,
    handoffs: u64,
    /// Was there all the weeks shown, and still is.
    is_there: bool,
    weight: u32,
}

/// The share due to each AE of a team who can be compared, by place in the list.
type Dues = BTreeMap<usize, f64>;

fn seats(measured: &Measured, context: &Context) -> Result<Vec<Seat>, TableError> {
    let rows = &measured.routing.load;
    let (ids, teams) = (rows.text("ae_id")?, rows.text("team")?);
    let (started, active) = (rows.whole("started_on")?, rows.whole("active")?);
    let handoffs = rows.whole("handoffs")?;
    let first = i64::from(measured.weeks.window);
    let seat = |row: usize| {
        let id = ids.at(row)?.to_owned();
        Some(Seat {
            weight: context.routing.weights.get(&id).copied().unwrap_or(USUAL_WEIGHT),
            id,
            team: teams.at(row).map(str::to_owned),
            handoffs: count(handoffs[row]),
            is_there: started[row].is_none_or(|day| day <= first) && active[row] != Some(0),
        })
    };
    Ok((0..rows.rows()).filter_map(seat).collect())
}

/// Each team's AEs, those who were there all the time against what is due to them.
fn load(measured: &Measured, context: &Context) -> Result<Vec<TeamLoad>, TableError> {
    let seats = seats(measured, context)?;
    let mut teams: BTreeMap<Option<String>, Vec<Seat>> = BTreeMap::new();
    for seat in seats {
        teams.entry(seat.team.clone()).or_default().push(seat);
    }
    let with_dues = |(team, seats): (Option<String>, Vec<Seat>)| {
        let dues = compared(&seats, context.min_compared);
        (team, seats, dues)
    };
    let teams: Vec<(Option<String>, Vec<Seat>, Dues)> = teams.into_iter().map(with_dues).collect();
    let family: usize = teams.iter().map(|(.., dues)| dues.len()).sum();
    let family = u64::try_from(family).unwrap_or(u64::MAX);
    let row = |seat: &Seat, against: Option<LoadShare>| AeLoad {
        name: measured.name_of(&seat.id).to_owned(),
        id: seat.id.clone(),
        handoffs: seat.handoffs,
        against,
    };
    let team = |(team, seats, dues): (Option<String>, Vec<Seat>, Dues)| {
        let whole: u64 = dues.keys().map(|&index| seats[index].handoffs).sum();
        let against = |index: usize, seat: &Seat| {
            let due = *dues.get(&index)?;
            against(Tally::new(seat.handoffs, whole).ok()?, due, family)
        };
        let rows = seats.iter().enumerate();
        let mut rows: Vec<AeLoad> =
            rows.map(|(index, seat)| row(seat, against(index, seat))).collect();
        rows.sort_by(|a, b| b.handoffs.cmp(&a.handoffs).then_with(|| a.id.cmp(&b.id)));
        TeamLoad { team, rows }
    };
    Ok(teams.into_iter().map(team).collect())
}

/// The share due to each AE of a team who can be compared, by place in the list; none when fewer than
/// two can, or when so few handoffs came that the smallest share due is of too few.
fn compared(team: &[Seat], min_compared: u64) -> Dues {
    let there: Vec<(usize, &Seat)> =
        team.iter().enumerate().filter(|(_, seat)| seat.is_there).collect();
    let weights: u32 = there.iter().map(|(_, seat)| seat.weight).sum();
    let whole: u64 = there.iter().map(|(_, seat)| seat.handoffs).sum();
    if there.len() < 2 || weights == 0 {
        return Dues::new();
    }
    let due = |seat: &Seat| f64::from(seat.weight) / f64::from(weights);
    let dues: Dues = there.iter().map(|(index, seat)| (*index, due(seat))).collect();
    let enough = |due: &f64| *due <= 0.0 || due * real(whole) >= real(min_compared);
    if dues.values().all(enough) { dues } else { Dues::new() }
}

/// A share against the one due, with the interval of one of so many.
fn against(tally: Tally, due: f64, family: u64) -> Option<LoadShare> {
    let interval = simultaneous(tally, family, LEVEL)?;
    let side = if due < interval.low {
        Some(LoadSide::Over)
    } else if due > interval.high {
        Some(LoadSide::Under)
    } else {
        None
    };
    let share = Share { low: interval.low, high: interval.high, ..share(tally) };
    Some(LoadShare { share, due, side })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(id: &str, handoffs: u64, weight: u32) -> Seat {
        Seat { id: id.to_owned(), team: None, handoffs, is_there: true, weight }
    }

    #[test]
    fn what_is_due_follows_the_weights_of_those_who_were_there() {
        let gone = Seat { is_there: false, ..seat("d", 90, 100) };
        let team = [seat("a", 30, 100), seat("b", 30, 100), seat("c", 15, 50), gone];
        let dues = compared(&team, 8);
        assert_eq!(dues.len(), 3);
        assert!((dues[&0] - 0.4).abs() < 1e-12 && (dues[&2] - 0.2).abs() < 1e-12, "{dues:?}");
    }

    #[test]
    fn too_few_handoffs_or_colleagues_are_not_compared() {
        assert!(compared(&[seat("a", 300, 100)], 8).is_empty());
        assert!(compared(&[seat("a", 7, 100), seat("b", 8, 100)], 8).is_empty(), "7.5 are due");
        assert_eq!(compared(&[seat("a", 8, 100), seat("b", 8, 100)], 8).len(), 2);
        assert_eq!(
            compared(&[seat("a", 8, 100), seat("b", 8, 0)], 8).len(),
            2,
            "none are due to b"
        );
        assert!(compared(&[seat("a", 9, 0), seat("b", 9, 0)], 8).is_empty(), "nothing is due");
    }

    #[test]
    fn who_gets_far_more_than_is_due_is_over_and_who_gets_about_it_is_neither() {
        let side =
            |achieved, due| against(Tally::new(achieved, 120).unwrap(), due, 3).unwrap().side;
        assert_eq!(side(66, 1.0 / 3.0), Some(LoadSide::Over));
        assert_eq!(side(20, 1.0 / 3.0), Some(LoadSide::Under));
        assert_eq!(side(45, 1.0 / 3.0), None);
        assert_eq!(side(5, 0.0), Some(LoadSide::Over), "whoever should get none");
    }
}
