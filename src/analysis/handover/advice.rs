//! Which way of passing on is advised.

use super::HandoverContext;
use crate::review::{Advice, Reasoning};
use crate::units::MINUTE_S;

/// What the rule looks at.
pub(super) struct Looked<'a> {
    /// Employees of the company.
    pub(super) company_size: Option<i64>,
    /// Lead score.
    pub(super) score: Option<i64>,
    /// The stakeholders, in the brief's words.
    pub(super) stakeholders: Option<&'a str>,
    /// Calendar keys of SDR and AE.
    pub(super) calendars: Option<(i64, i64)>,
    /// The instant whose business day counts: the meeting's, else the as-of.
    pub(super) at: i64,
}

/// High-value or complex: the SDR joins. No live transfer practical: by e-mail. Else: book.
pub(super) fn advice(looked: &Looked<'_>, context: &HandoverContext) -> Advice {
    let rule = &context.transfer;
    let named = looked.stakeholders.map(stakeholders);
    let reached = |found: Option<i64>, limit: i64| found.filter(|found| *found >= limit);
    let reasons: Vec<Reasoning> = [
        reached(looked.company_size, rule.company_size)
            .map(|found| Reasoning::CompanySize(found, rule.company_size)),
        reached(looked.score, rule.score).map(|found| Reasoning::Score(found, rule.score)),
        reached(named, rule.stakeholders)
            .map(|found| Reasoning::Stakeholders(found, rule.stakeholders)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !reasons.is_empty() {
        return Advice { method: "live_join", reasons };
    }
    match shared_minutes(looked, context).filter(|shared| *shared < rule.shared_minutes) {
        Some(shared) => Advice {
            method: "intro_email",
            reasons: vec![Reasoning::SharedMinutes(shared, rule.shared_minutes)],
        },
        None => Advice { method: "calendar_booking", reasons: vec![Reasoning::Standard] },
    }
}

/// People or groups that a text names: its parts between commas, semicolons and `and`.
fn stakeholders(text: &str) -> i64 {
    let spaced = text.replace([',', ';', '&', '+', '/', '\n'], " and ");
    let named = spaced.split_whitespace().collect::<Vec<_>>();
    let parts = named.split(|word| word.eq_ignore_ascii_case("and"));
    i64::try_from(parts.filter(|part| !part.is_empty()).count()).unwrap_or(i64::MAX)
}

/// Minutes in which SDR and AE are both open on the date, where the AE is, of the business day.
fn shared_minutes(looked: &Looked<'_>, context: &HandoverContext) -> Option<i64> {
    let (sdr, ae) = looked.calendars?;
    let (sdr, ae) = (context.schedule(sdr)?, context.schedule(ae)?);
    let end = ae.end_of_days(looked.at, 1)?;
    let start = crate::calendar::start_of_date(ae.date_of(end - 1)?, ae.zone())?;
    Some(sdr.shared_open(ae, start, end)? / MINUTE_S)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::handover::tests::context;

    fn looked() -> Looked<'static> {
        Looked {
            company_size: Some(40),
            score: Some(50),
            stakeholders: Some("CFO"),
            calendars: Some((0, 0)),
            at: 1_794_837_600,
        }
    }

    #[test]
    fn an_ordinary_handoff_is_booked_directly() {
        let advice = advice(&looked(), &context());
        assert_eq!(
            (advice.method, advice.reasons),
            ("calendar_booking", vec![Reasoning::Standard])
        );
    }

    #[test]
    fn a_large_company_or_a_committee_asks_the_sdr_to_join() {
        let large = Looked { company_size: Some(1000), ..looked() };
        assert_eq!(advice(&large, &context()).reasons, [Reasoning::CompanySize(1000, 1000)]);
        let words = "plant manager, general counsel and a user group of 2";
        let many = Looked { stakeholders: Some(words), score: Some(95), ..looked() };
        let found = advice(&many, &context());
        assert_eq!(found.method, "live_join");
        assert_eq!(found.reasons, [Reasoning::Score(95, 80), Reasoning::Stakeholders(3, 3)]);
    }

    #[test]
    fn without_shared_hours_an_e_mail_has_to_do() {
        // Calendar 1 of the test's context is Tokyo's.
        let far = Looked { calendars: Some((1, 0)), ..looked() };
        let found = advice(&far, &context());
        assert_eq!(found.method, "intro_email");
        assert_eq!(found.reasons, [Reasoning::SharedMinutes(0, 60)]);
    }

    #[test]
    fn unknown_calendars_and_sizes_decide_nothing() {
        let unknown = Looked {
            company_size: None,
            score: None,
            stakeholders: None,
            calendars: None,
            at: 1_794_837_600,
        };
        assert_eq!(advice(&unknown, &context()).method, "calendar_booking");
    }

    #[test]
    fn stakeholders_are_counted_in_words() {
        let counts = ["CFO", "CFO and COO", "CFO, COO; and the board", "Sandy Anders", " , and "]
            .map(stakeholders);
        assert_eq!(counts, [1, 2, 3, 1, 0]);
    }
}
