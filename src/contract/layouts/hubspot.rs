//! HubSpot: contacts with their property history, engagements, deals, owners, and what teams add.

mod contact;
mod custom;
mod deal;
mod engagement;
mod people;
mod touch;

use crate::contract::layout::LayoutTable;

/// The tables, whoever exported or landed them.
pub(in crate::contract) static TABLES: &[LayoutTable] = &[
    contact::CONTACT,
    contact::HISTORY,
    contact::MERGED,
    contact::COMPANY,
    engagement::MEETING,
    touch::CALL,
    touch::EMAIL,
    touch::COMMUNICATION,
    touch::TASK,
    engagement::ENGAGEMENT,
    engagement::ENGAGEMENT_CONTACT,
    deal::DEAL,
    deal::HISTORY,
    deal::STAGE,
    deal::PIPELINE_STAGE,
    deal::DEAL_CONTACT,
    deal::MERGED,
    people::OWNER,
    people::USER,
    people::TEAM,
    people::OWNER_TEAM,
    people::TEAM_USER,
    people::ROLE,
    custom::FEEDBACK,
    custom::SYNC,
    custom::TARGET,
];
