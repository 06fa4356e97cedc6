//! People: owners, the users behind them, their teams and roles.

use super::super::column;
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

/// One owner.
pub(super) const OWNER: LayoutTable = LayoutTable {
    name: "owner",
    meaning: "One owner: the id under which records name a person, which is not the user's id.",
    files: &["owner", "owners"],
    key: &["owner_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column(
            "owner_id",
            &["owner_id", "Owner ID", "ownerid", "hubspot_owner_id", "id"],
            Kind::Text,
            "the owner's id",
        )
        .required(),
        column(
            "user_id",
            &["userId", "User ID", "active_user_id", "userIdIncludingInactive"],
            Kind::Text,
            "the user's id",
        ),
        column("email", &["email"], Kind::Text, "address"),
        column("first_name", &["firstName", "First name"], Kind::Text, "first name"),
        column("last_name", &["lastName", "Last name"], Kind::Text, "last name"),
        column("team", &["team", "teams", "team_name", "Primary team"], Kind::Text, "team"),
        column("title", &["title", "Job title", "role"], Kind::Text, "job title or role"),
        column(
            "is_archived",
            &["archived", "is_archived", "_fivetran_deleted"],
            Kind::Flag,
            "no longer there",
        ),
        column("is_active", &["is_active", "active"], Kind::Flag, "still there"),
    ],
};

/// One user.
pub(super) const USER: LayoutTable = LayoutTable {
    name: "user",
    meaning: "One user of the portal.",
    files: &["user", "users"],
    key: &["user_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column(
            "user_id",
            &["hs_internal_user_id", "User ID", "Internal user ID", "id"],
            Kind::Text,
            "the user's id",
        )
        .required(),
        column("owner_id", &["hubspot_owner_id", "Owner ID"], Kind::Text, "the owner's id"),
        column("email", &["hs_email", "email", "Email address"], Kind::Text, "address"),
        column("first_name", &["hs_given_name", "First name"], Kind::Text, "first name"),
        column("last_name", &["hs_family_name", "Last name"], Kind::Text, "last name"),
        column("title", &["hs_job_title", "Job title", "Title"], Kind::Text, "job title"),
        column(
            "permission",
            &["Permission set", "Role", "role_name"],
            Kind::Text,
            "permission set or role",
        ),
        column("team", &["Main team", "Primary team", "Team", "hs_main_team"], Kind::Text, "team"),
        column(
            "team_id",
            &["primary_team_id", "hs_main_user_team_id"],
            Kind::Text,
            "id of the team",
        ),
        column("role_id", &["role_id"], Kind::Text, "id of the role"),
        column(
            "manager",
            &["manager", "Manager"],
            Kind::Text,
            "the manager, by owner id, name or address",
        ),
        column(
            "time_zone",
            &["hs_standard_time_zone", "Time zone", "Timezone"],
            Kind::Text,
            "IANA zone the person works in",
        ),
        column(
            "started_on",
            &["started_on", "Started on", "Start date"],
            Kind::Day,
            "first day in the role",
        ),
        column("is_deactivated", &["hs_deactivated", "Deactivated"], Kind::Flag, "no longer there"),
    ],
};

/// One team.
pub(super) const TEAM: LayoutTable = LayoutTable {
    name: "team",
    meaning: "One team.",
    files: &["team", "teams"],
    key: &["team_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("team_id", &["id", "team_id"], Kind::Text, "its id").required(),
        column("name", &["name", "Team name"], Kind::Text, "its name"),
    ],
};

/// One owner in a team.
pub(super) const OWNER_TEAM: LayoutTable = LayoutTable {
    name: "owner_team",
    meaning: "One owner in a team.",
    files: &["owner_team"],
    key: &["owner_id", "team_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("owner_id", &["owner_id"], Kind::Text, "the owner").required(),
        column("team_id", &["team_id"], Kind::Text, "the team").required(),
        column(
            "is_primary",
            &["is_team_primary", "is_primary"],
            Kind::Flag,
            "the owner's first team",
        ),
    ],
};

/// One user in a team.
pub(super) const TEAM_USER: LayoutTable = LayoutTable {
    name: "team_user",
    meaning: "One user in a team.",
    files: &["team_user"],
    key: &["user_id", "team_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("user_id", &["user_id"], Kind::Text, "the user").required(),
        column("team_id", &["team_id"], Kind::Text, "the team").required(),
        column(
            "is_secondary",
            &["is_secondary_user", "is_secondary"],
            Kind::Flag,
            "not the user's first team",
        ),
    ],
};

/// One role.
pub(super) const ROLE: LayoutTable = LayoutTable {
    name: "role",
    meaning: "One role or permission set.",
    files: &["role", "roles"],
    key: &["role_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("role_id", &["id", "role_id"], Kind::Text, "its id").required(),
        column("name", &["name"], Kind::Text, "its name"),
    ],
};
