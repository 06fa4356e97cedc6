//! Users and their roles.

use super::{IS_NEWEST, LANDED_DELETED, MODIFIED_AT, VERSION_FROM, column};
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

#[rustfmt::skip]
pub(super) const USER: LayoutTable = LayoutTable {
    name: "user",
    meaning: "One user.",
    files: &["User", "Users"],
    key: &["user_id", "version_from"],
    newest: Some("modified_at"),
    tracked_by: None,
    columns: &[
        column("user_id", &["Id", "User ID"], Kind::Text, "the record's id").required(),
        column("name", &["Name", "Full Name"], Kind::Text, "full name"),
        column("first_name", &["FirstName", "First Name"], Kind::Text, "first name"),
        column("last_name", &["LastName", "Last Name"], Kind::Text, "last name"),
        column("sales_role", &["Sales_Role__c"], Kind::Text, "sdr, ae or manager, where the team says so outright"),
        column("role_id", &["UserRoleId", "Role ID"], Kind::Text, "the role in the hierarchy"),
        column("role_name", &["UserRole.Name", "Role", "User Role", "Role Name"], Kind::Text, "that role's name"),
        column("title", &["Title"], Kind::Text, "job title"),
        column("profile", &["Profile.Name", "Profile", "Profile Name"], Kind::Text, "profile"),
        column("team", &["Team__c", "Division", "Department"], Kind::Text, "team"),
        column("manager_id", &["ManagerId", "Manager"], Kind::Text, "the person's manager"),
        column("time_zone", &["TimeZoneSidKey", "Time Zone"], Kind::Text, "IANA zone the person works in"),
        column("started_on", &["Start_Date__c", "Hire_Date__c"], Kind::Day, "first day in the role"),
        column("active", &["IsActive", "Active"], Kind::Flag, "still with the company"),
        MODIFIED_AT,
        LANDED_DELETED,
        VERSION_FROM,
        IS_NEWEST,
    ],
};

#[rustfmt::skip]
pub(super) const USER_ROLE: LayoutTable = LayoutTable {
    name: "user_role",
    meaning: "One role of the hierarchy.",
    files: &["UserRole", "UserRoles"],
    key: &["role_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("role_id", &["Id", "Role ID"], Kind::Text, "the record's id").required(),
        column("name", &["Name", "Role Name"], Kind::Text, "the role's name"),
    ],
};
