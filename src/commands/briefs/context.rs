//! What briefs and the gate are told of the config.

use crate::analysis::handover::{HandoverContext, TransferRule};
use crate::calendar::local;
use crate::commands::load::Loaded;
use crate::commands::report::owed_cadence;
use crate::config::is_filled;
use crate::model::calendar_of;
use crate::units::{MINUTE_S, date};

/// The thresholds, names and calendars of a run.
pub(in crate::commands) fn context(loaded: &Loaded) -> HandoverContext {
    let config = &loaded.config;
    let (report, transfer) = (&config.report, &config.transfer);
    let (links, junk) = (config.links.clone(), config.brief.junk.clone());
    let email =
        |(id, person): (&String, &crate::config::Person)| Some((id.clone(), person.email.clone()?));
    let day = local(loaded.plan.as_of, report.zone).map(|shown| shown.date());
    HandoverContext {
        title: report.title.clone(),
        company: report.company.clone(),
        locale: report.locale.clone(),
        zone: report.zone,
        day: day.unwrap_or_else(|| date(loaded.plan.weeks.review)),
        min_compared: u64::from(report.min_compared),
        min_percent: u64::from(report.min_percent),
        days_ahead: config.brief.days_ahead,
        prep_s: i64::from(config.brief.prep_minutes) * MINUTE_S,
        mandatory: config.brief.mandatory(),
        sla_s: loaded.settings.sla_s,
        acknowledge_s: loaded.settings.acknowledge_s,
        cadence: owed_cadence(config.cadence),
        transfer: TransferRule {
            company_size: i64::from(transfer.company_size),
            score: i64::from(transfer.score),
            stakeholders: i64::from(transfer.stakeholders),
            shared_minutes: i64::from(transfer.shared_minutes),
        },
        emails: config.people.iter().filter_map(email).collect(),
        is_filled: Box::new(move |text| is_filled(text, &junk)),
        link: Box::new(move |id| links.handoff(id)),
        schedules: loaded.settings.calendars.schedules().to_vec(),
        calendar_of,
    }
}
