//! Where a review comes from, in hashes and settings.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::super::load::Loaded;
use crate::calendar::ZONE_RULES_VERSION;
use crate::review::{InputFile, Provenance, Setting, SettingUnit};

/// The provenance of a review: no path of this machine, no time of this run.
pub(super) fn provenance(loaded: &Loaded) -> Provenance {
    let inputs = loaded
        .files
        .iter()
        .map(|file| InputFile { file: file.file.clone(), sha256: file.sha256.clone() });
    Provenance {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        inputs: inputs.collect(),
        config_sha256: sha256(&loaded.config.canonical_text()),
        calendar_sha256: sha256(&loaded.settings.calendars.fingerprint()),
        tzdata: ZONE_RULES_VERSION.to_owned(),
        overrides: loaded
            .catalog
            .replaced()
            .iter()
            .map(|r| (r.name.clone(), r.sha256.clone()))
            .collect(),
        settings: settings(loaded),
    }
}

fn settings(loaded: &Loaded) -> BTreeMap<String, Setting> {
    let config = &loaded.config;
    let report = &config.report;
    [
        ("maturity", report.maturity_days, SettingUnit::Days),
        ("confidence", 95, SettingUnit::Percent),
        ("false discovery rate", 5, SettingUnit::Percent),
        ("follow-up target", config.sla.follow_up_minutes, SettingUnit::BusinessMinutes),
        ("grace", config.attribution.grace_days, SettingUnit::Days),
        ("clock allowance", config.attribution.early_touch_minutes, SettingUnit::Minutes),
        ("compared from", report.min_compared, SettingUnit::Handoffs),
        ("percentages from", report.min_percent, SettingUnit::Handoffs),
        ("weeks shown", report.weeks, SettingUnit::Weeks),
    ]
    .into_iter()
    .map(|(name, value, unit)| (name.to_owned(), Setting { value: value.into(), unit }))
    .collect()
}

fn sha256(text: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        // Writing into a String can't fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
