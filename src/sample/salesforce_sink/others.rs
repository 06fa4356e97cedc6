//! Users and roles, and the objects that this company has made for itself.

use std::io::Write;

use super::{Records, SalesforceSink, ids};
use crate::sample::cases::Case;
use crate::sample::columns::Cell;
use crate::sample::plan::SampleError;
use crate::sample::rows::{Person, Sync, Target};

pub(super) const FILES: &[(&str, &[&str])] = &[
    (
        "User",
        &[
            "Id",
            "Name",
            "Title",
            "UserRoleId",
            "Division",
            "ManagerId",
            "TimeZoneSidKey",
            "IsActive",
            "Start_Date__c",
        ],
    ),
    ("UserRole", &["Id", "Name"]),
    (
        "Handoff_Feedback__c",
        &[
            "Id",
            "Lead__c",
            "CreatedById",
            "CreatedDate",
            "Score__c",
            "Brief_Score__c",
            "Fit_Score__c",
            "Comment__c",
        ],
    ),
    ("Sync__c", &["Id", "Team__c", "Held_At__c"]),
    ("Target__c", &["Id", "User__c", "Period_Start__c", "Quota__c", "Attained__c"]),
];

/// Roles with their titles, by the contract's word.
const ROLES: [(&str, &str, &str); 3] = [
    ("sdr", "Sales Development", "Sales Development Representative"),
    ("ae", "Account Executives", "Account Executive"),
    ("manager", "Sales Managers", "Sales Manager"),
];

impl<W: Write> SalesforceSink<W> {
    /// The roles of the hierarchy.
    pub(super) fn tell_roles(&mut self) -> Result<(), SampleError> {
        for (number, (_, name, _)) in (1..).zip(ROLES) {
            let id = ids::of_number("00E", number);
            self.files.write("UserRole", [Cell::Text(&id), Cell::Text(name)])?;
        }
        Ok(())
    }

    /// A user.
    pub(super) fn tell_user(&mut self, person: &Person) -> Result<(), SampleError> {
        self.names.insert(person.person_id.clone(), person.name.clone());
        let id = ids::of_user(&person.person_id);
        let manager = ids::of_user(&person.manager_id);
        let role = (1..).zip(ROLES).find(|(_, (word, _, _))| *word == person.role);
        let (role_id, title) =
            role.map_or_else(Default::default, |(n, role)| (ids::of_number("00E", n), role.2));
        self.files.write(
            "User",
            [
                Cell::Text(&id),
                Cell::from(&person.name),
                Cell::from(title),
                Cell::from(&role_id),
                Cell::from(&person.team),
                Cell::from(&manager),
                Cell::from(person.time_zone),
                Cell::Flag(person.active),
                person.started_on.into(),
            ],
        )
    }

    /// What was said of the case's handoff.
    pub(super) fn tell_feedback(&mut self, case: &Case) -> Result<(), SampleError> {
        let lead = Records::of(case).lead;
        for (nth, judgement) in (0..).zip(&case.feedback) {
            let id = ids::of_case("a0F", case.index, nth);
            let given_by = ids::of_user(&judgement.given_by);
            self.files.write(
                "Handoff_Feedback__c",
                [
                    Cell::Text(&id),
                    Cell::Text(&lead),
                    Cell::from(&given_by),
                    judgement.given_at.into(),
                    Cell::Whole(judgement.score),
                    judgement.brief_score.into(),
                    judgement.fit_score.into(),
                    Cell::from(judgement.comment),
                ],
            )?;
        }
        Ok(())
    }

    /// A sync of a team.
    pub(super) fn tell_sync(&mut self, sync: &Sync) -> Result<(), SampleError> {
        let id = self.next_id("a0S");
        self.files.write("Sync__c", [Cell::Text(&id), Cell::from(&sync.team), sync.held_at.into()])
    }

    /// A person's quota.
    pub(super) fn tell_target(&mut self, target: &Target) -> Result<(), SampleError> {
        let id = self.next_id("a0T");
        let user = ids::of_user(&target.person_id);
        self.files.write(
            "Target__c",
            [
                Cell::Text(&id),
                Cell::from(&user),
                target.period_start.into(),
                Cell::Whole(target.quota),
                Cell::Whole(target.attained),
            ],
        )
    }

    fn next_id(&mut self, prefix: &str) -> String {
        self.others += 1;
        ids::of_number(prefix, self.others)
    }
}
