//! Where a review comes from, in hashes and settings.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::super::load::Loaded;
use crate::calendar::ZONE_RULES_VERSION;
use crate::review::{InputFile, Provenance};

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

fn settings(loaded: &Loaded) -> BTreeMap<String, String> {
    let config = &loaded.config;
    [
        ("maturity", format!("{} days", config.report.maturity_days)),
        ("confidence", "95 %".to_owned()),
        ("false discovery rate", "5 %".to_owned()),
        ("follow-up target", format!("{} business minutes", config.sla.follow_up_minutes)),
        ("grace", format!("{} days", config.attribution.grace_days)),
        ("clock allowance", format!("{} minutes", config.attribution.early_touch_minutes)),
        ("compared from", format!("{} handoffs", config.report.min_compared)),
        ("percentages from", format!("{} handoffs", config.report.min_percent)),
        ("weeks shown", config.report.weeks.to_string()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
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
