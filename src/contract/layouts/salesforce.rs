//! Salesforce: leads with their history, tasks, events, opportunities and users.
//!
//! One list of tables for all of its exports: API names, the labels of reports and the names under
//! which loaders land them are aliases of the same columns.

mod activity;
mod custom;
mod lead;
mod opportunity;
mod user;

use super::column;
use crate::contract::Kind;
use crate::contract::layout::{LayoutColumn, LayoutTable};

/// The tables, whoever exported or landed them.
pub(in crate::contract) static TABLES: &[LayoutTable] = &[
    lead::LEAD,
    lead::LEAD_HISTORY,
    lead::CONTACT,
    lead::ACCOUNT,
    activity::TASK,
    activity::EVENT,
    opportunity::OPPORTUNITY,
    opportunity::OPPORTUNITY_HISTORY,
    opportunity::OPPORTUNITY_FIELD_HISTORY,
    user::USER,
    user::USER_ROLE,
    custom::HANDOFF,
    custom::FEEDBACK,
    custom::SYNC,
    custom::TARGET,
];

/// Newest first: what a loader stamps before what Salesforce does, so that of a row landed twice
/// the later batch stays.
const MODIFIED_AT: LayoutColumn = column(
    "modified_at",
    &[
        "_sdc_batched_at",
        "SystemModstamp",
        "LastModifiedDate",
        "Last Modified Date",
        "_airbyte_extracted_at",
        "_airbyte_emitted_at",
        "_fivetran_synced",
    ],
    Kind::Instant,
    "when it was last changed; of two rows with one id the newer stays",
);

const IS_DELETED: LayoutColumn =
    column("is_deleted", &["IsDeleted", "Deleted"], Kind::Flag, "in the recycle bin, or merged");

const LANDED_DELETED: LayoutColumn = column(
    "landed_deleted",
    &["_fivetran_deleted"],
    Kind::Flag,
    "gone from Salesforce, as the loader says",
);

const LANDED_DELETED_AT: LayoutColumn = column(
    "landed_deleted_at",
    &["_sdc_deleted_at", "_ab_cdc_deleted_at"],
    Kind::Instant,
    "since when it is gone, as the loader says",
);

const VERSION_FROM: LayoutColumn = column(
    "version_from",
    &["_fivetran_start"],
    Kind::Instant,
    "since when this version held, where the loader keeps all",
);

const IS_NEWEST: LayoutColumn = column(
    "is_newest",
    &["_fivetran_active"],
    Kind::Flag,
    "whether this version holds, where the loader keeps all",
);
