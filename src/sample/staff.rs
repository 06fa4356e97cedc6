//! Who works there: SDRs, AEs and managers, made from their numbers, so that none is held.

use chrono::{Days, NaiveDate};

use super::dice::Dice;
use super::names;
use super::plan::Plan;

/// Handoffs that one SDR makes in a year.
const YEARLY_PER_SDR: u64 = 150;
/// Handoffs that one AE receives in a year.
const YEARLY_PER_AE: u64 = 260;
/// Fewest of either role, so that a comparison is one.
const FEWEST: u64 = 3;
/// Weeks in which a new SDR hands off half as much as the others; how is not touched.
const RAMP_WEEKS: u64 = 13;
/// Draws before a person is taken as he is; one in a million plans gets there.
const TRIES: u32 = 40;
/// Zones (numbers into `desk::ZONES`) of the SDRs of a team, in turn, by the side of the ocean.
const SDR_ZONES: [[usize; 5]; 2] = [[0, 1, 0, 2, 1], [3, 4, 3, 4, 3]];
/// Zones of the AEs of a team, in turn, by the side of the ocean.
const AE_ZONES: [[usize; 3]; 2] = [[0, 1, 2], [3, 4, 3]];
/// Territories, by the side of the ocean and the AE at home there.
const TERRITORIES: [[&str; 3]; 2] =
    [["US East", "US Central", "US West"], ["UK & Ireland", "DACH", "Nordics"]];

/// What a person does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Qualifies and hands off.
    Sdr,
    /// Receives and sells.
    Ae,
    /// Leads a team.
    Manager,
}

/// One person, as arithmetic gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Member {
    /// Role.
    pub(super) role: Role,
    /// Number within the role, from 0.
    pub(super) number: u64,
    /// Team, from 0.
    pub(super) team: u64,
    /// Zone, as a number into `desk::ZONES`.
    pub(super) zone: usize,
    /// First week in the role, when it lies within the plan.
    pub(super) from_week: Option<u64>,
    /// Week in which the person left.
    pub(super) until_week: Option<u64>,
}

impl Member {
    /// The person's id.
    pub(super) fn id(self) -> String {
        match self.role {
            Role::Sdr => format!("SDR-{:02}", self.number + 1),
            Role::Ae => format!("AE-{:02}", self.number + 1),
            Role::Manager => format!("MGR-{:02}", self.number + 1),
        }
    }

    /// The person's name, the same under every seed.
    pub(super) fn name(self) -> String {
        let offset = match self.role {
            Role::Sdr => 0,
            Role::Ae => 11,
            Role::Manager => 23,
        };
        names::person(self.number * 7 + offset, self.number * 13 + offset * 5)
    }

    /// First day in the role.
    pub(super) fn started_on(self, first_monday: NaiveDate) -> NaiveDate {
        match self.from_week {
            Some(week) => first_monday + Days::new(week * 7),
            None => first_monday - Days::new(200 + (self.number * 173 + 29) % 1_100),
        }
    }

    /// Whether the person works in that week.
    fn works(self, week: u64) -> bool {
        self.from_week.is_none_or(|from| from <= week)
            && self.until_week.is_none_or(|until| week < until)
    }

    /// Whether the person is new in that week.
    fn ramps(self, week: u64) -> bool {
        self.from_week.is_some_and(|from| week < from + RAMP_WEEKS)
    }
}

/// How many work there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Staff {
    /// SDRs.
    pub(super) sdrs: u64,
    /// AEs, without the one who left.
    pub(super) aes: u64,
    /// Teams, each with a manager.
    pub(super) teams: u64,
    weeks: u64,
}

impl Staff {
    /// A team of the size that the plan's handoffs keep busy.
    pub(super) fn new(plan: &Plan) -> Self {
        let weeks = u64::from(plan.weeks);
        let yearly = plan.handoffs * 52 / weeks;
        let sdrs = yearly.div_ceil(YEARLY_PER_SDR).max(FEWEST);
        let aes = yearly.div_ceil(YEARLY_PER_AE).max(FEWEST);
        Self { sdrs, aes, teams: (aes / 3).max(1), weeks }
    }

    /// The SDR of that number; every fifth began within the plan's weeks.
    pub(super) fn sdr(self, number: u64) -> Member {
        let team = number % self.teams;
        let zones = SDR_ZONES[side(team)];
        let quarter = [1, 3, 2][turn(number / 5, 3)];
        Member {
            role: Role::Sdr,
            number,
            team,
            zone: zones[turn(number / self.teams, 5)],
            from_week: (number % 5 == 4).then_some(self.weeks * quarter / 4),
            until_week: None,
        }
    }

    /// The AE of that number; every sixth began within the plan's weeks, and the one after the
    /// last left during them.
    pub(super) fn ae(self, number: u64) -> Member {
        let left = number == self.aes;
        let team = if left { 0 } else { number % self.teams };
        Member {
            role: Role::Ae,
            number,
            team,
            zone: AE_ZONES[side(team)][turn(number / self.teams, 3)],
            from_week: (number % 6 == 5 && !left).then_some(self.weeks / 4),
            until_week: left.then_some(self.weeks * 5 / 12),
        }
    }

    /// The manager of that team.
    pub(super) fn manager(team: u64) -> Member {
        Member {
            role: Role::Manager,
            number: team,
            team,
            zone: AE_ZONES[side(team)][0],
            from_week: None,
            until_week: None,
        }
    }

    /// Everybody: managers, SDRs, AEs, and last the AE who left.
    pub(super) fn everybody(self) -> impl Iterator<Item = Member> {
        (0..self.teams)
            .map(Self::manager)
            .chain((0..self.sdrs).map(move |number| self.sdr(number)))
            .chain((0..=self.aes).map(move |number| self.ae(number)))
    }

    /// An SDR at work in that week; new ones half as often.
    pub(super) fn draw_sdr(self, week: u64, dice: &mut Dice) -> Member {
        for _ in 0..TRIES {
            let sdr = self.sdr(dice.below(self.sdrs));
            if sdr.works(week) && (!sdr.ramps(week) || dice.chance(5_000)) {
                return sdr;
            }
        }
        self.sdr(0)
    }

    /// An AE at work in that week: of the SDR's team, or in 6 of 100 draws of any.
    pub(super) fn draw_ae(self, week: u64, sdr: Member, dice: &mut Dice) -> Member {
        let team = if dice.chance(600) { dice.below(self.teams) } else { sdr.team };
        let seats = self.aes.div_ceil(self.teams);
        for _ in 0..TRIES {
            let seat = dice.below(seats + u64::from(team == 0));
            let number = if seat == seats { self.aes } else { seat * self.teams + team };
            let exists = number < self.aes || seat == seats;
            if exists && self.ae(number).works(week) {
                return self.ae(number);
            }
        }
        self.ae(team)
    }

    /// The territory in which the AE is at home, or in 12 of 100 draws another of the team's.
    pub(super) fn draw_territory(self, ae: Member, dice: &mut Dice) -> &'static str {
        let home = TERRITORIES[side(ae.team)];
        if dice.chance(1_200) { dice.pick(&home) } else { home[turn(ae.number / self.teams, 3)] }
    }

    /// Name of a team.
    pub(super) fn team_name(team: u64) -> String {
        let side = ["Americas", "Atlantic"][side(team)];
        if team < 2 { side.to_owned() } else { format!("{side} {}", team / 2 + 1) }
    }
}

/// On which side of the ocean a team works.
fn side(team: u64) -> usize {
    turn(team, 2)
}

/// `number` modulo `of`, as an index.
fn turn(number: u64, of: u64) -> usize {
    usize::try_from(number % of).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::dice::Stream;
    use std::collections::BTreeSet;

    #[test]
    fn fifteen_hundred_handoffs_keep_ten_sdrs_and_six_aes_in_two_teams_busy() {
        let staff = Staff::new(&Plan::default());
        assert_eq!((staff.sdrs, staff.aes, staff.teams), (10, 6, 2));
        assert_eq!(staff.everybody().count(), 2 + 10 + 7);
        let ids: BTreeSet<_> = staff.everybody().map(Member::id).collect();
        let names: BTreeSet<_> = staff.everybody().map(Member::name).collect();
        assert_eq!((ids.len(), names.len()), (19, 19));
    }

    #[test]
    fn who_left_receives_nothing_and_who_has_not_begun_neither() {
        let staff = Staff::new(&Plan::new(10_000_000, 1));
        let mut dice = Dice::new(1, Stream::Story, 0);
        for week in 0..52 {
            for _ in 0..50 {
                let sdr = staff.draw_sdr(week, &mut dice);
                let ae = staff.draw_ae(week, sdr, &mut dice);
                assert!(sdr.works(week) && ae.works(week), "{sdr:?} {ae:?} in {week}");
            }
        }
    }
}
