//! What is there without any handoff: people, syncs and quotas.

use chrono::{Datelike as _, Days, Months, NaiveDate};

use super::desk::ZONES;
use super::dice::Stream;
use super::plan::SampleError;
use super::rows::{Moment, Person, Sync, Target};
use super::sink::{Row, Sink};
use super::staff::{Member, Role, Staff};
use super::world::World;

/// Monthly quota of an AE, whole units of the currency.
const QUOTA: i64 = 60_000;

/// Tells people, syncs and quotas.
pub(super) fn tell(world: &World<'_>, sink: &mut dyn Sink) -> Result<(), SampleError> {
    for member in world.staff.everybody() {
        sink.take(Row::Person(&person(world, member)))?;
    }
    for team in 0..world.staff.teams {
        tell_syncs(world, team, sink)?;
    }
    for number in 0..world.staff.aes {
        tell_targets(world, world.staff.ae(number), sink)?;
    }
    Ok(())
}

fn person(world: &World<'_>, member: Member) -> Person {
    let is_manager = member.role == Role::Manager;
    Person {
        person_id: member.id(),
        name: member.name(),
        role: match member.role {
            Role::Sdr => "sdr",
            Role::Ae => "ae",
            Role::Manager => "manager",
        },
        team: Staff::team_name(member.team),
        manager_id: if is_manager { String::new() } else { Staff::manager(member.team).id() },
        time_zone: ZONES[member.zone].name(),
        started_on: Some(member.started_on(world.weeks.first_monday)),
        active: member.until_week.is_none(),
    }
}

/// The syncs of a team: of every second one each weekday, of the others each Tuesday; one in
/// twelve falls out.
fn tell_syncs(world: &World<'_>, team: u64, sink: &mut dyn Sink) -> Result<(), SampleError> {
    let mut dice = world.dice(Stream::Sync, team);
    let desk = world.desk(Staff::manager(team));
    for week in 0..world.weeks.count() {
        for weekday in 0..5 {
            let is_due = team.is_multiple_of(2) || weekday == 1;
            let held_at = desk.opening(week, weekday) + dice.between(0, 3) * 300;
            if !dice.chance(800) && is_due && held_at <= world.as_of {
                let team = Staff::team_name(team);
                sink.take(Row::Sync(&Sync { team, held_at: Moment::At(held_at) }))?;
            }
        }
    }
    Ok(())
}

/// The AE's quota of each month; what is attained comes from all business, not from handoffs alone.
fn tell_targets(world: &World<'_>, ae: Member, sink: &mut dyn Sink) -> Result<(), SampleError> {
    let mut dice = world.dice(Stream::Target, ae.number);
    let started = ae.started_on(world.weeks.first_monday).max(world.weeks.first_monday);
    let mut month = started.with_day(1).unwrap_or(started);
    while month <= world.plan.last_day {
        let share = dice.between(48, 142) * elapsed_hundredths(world.plan.last_day, month) / 100;
        sink.take(Row::Target(&Target {
            person_id: ae.id(),
            period_start: Some(month),
            quota: QUOTA,
            attained: QUOTA / 100 * share,
        }))?;
        month = month + Months::new(1);
    }
    Ok(())
}

/// How much of the month is over on `today`, in hundredths.
fn elapsed_hundredths(today: NaiveDate, month: NaiveDate) -> i64 {
    let last = month + Months::new(1) - Days::new(1);
    let gone = (today.min(last) - month).num_days() + 1;
    gone * 100 / i64::from(last.day())
}
