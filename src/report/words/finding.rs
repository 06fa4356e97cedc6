//! What a rule found, as a sentence with its evidence.

use crate::review::{
    Answer, Direction, Finding, FindingKind, MixNote, PersonKind, Question, Review, Share,
};

use super::metric::metric;
use super::number::{counted, listed, p_value, percent, percent_range, signed_points};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::summary::LastPoint;
use super::{duration, moment, name, process};

/// The three questions of the joint meeting.
pub(crate) fn question(p: &Phrases, question: Question) -> String {
    match question {
        Question::Converting => say!(p, "question-converting"),
        Question::Context => say!(p, "question-context"),
        Question::Criteria => say!(p, "question-criteria"),
    }
}

/// The metrics that the rules of a question judge.
fn judged(question: Question) -> &'static [&'static str] {
    match question {
        Question::Converting => {
            &["handoff_to_opportunity_rate", "hold_rate", "follow_up_sla", "outcome_not_logged"]
        }
        Question::Context => &["brief_completeness", "feedback_score"],
        Question::Criteria => &["handoff_to_opportunity_rate", "transfer_method"],
    }
}

/// What stands under a question for which no rule fired: an answer as far as it could be asked.
pub(crate) fn no_finding(p: &Phrases, review: &Review, question: Question) -> String {
    let is_off = |name: &&&str| review.switched_off.iter().any(|off| off.metric == ***name);
    let off: Vec<String> =
        judged(question).iter().filter(is_off).map(|name| metric(p, name).inline).collect();
    let too_few = match review.answers.to(question) {
        Some(Answer::TooFew { have, need }) => Some((have, need)),
        _ => None,
    };
    match off.len() {
        0 if let Some((have, need)) = too_few => {
            say!(p, "answer-too-few", have = counted(p, have, "handoff"), need = need)
        }
        0 => say!(p, "answer-none"),
        n if n == judged(question).len() => say!(p, "answer-not-asked", off = listed(p, &off)),
        _ => say!(p, "answer-none-in-part", off = listed(p, &off)),
    }
}

/// The sentence of a finding.
pub(crate) fn sentence(p: &Phrases, review: &Review, finding: &Finding) -> String {
    let thresholds = Thresholds::of(p, &review.head);
    let day = review.follow_up.business_day_seconds;
    match &finding.kind {
        FindingKind::Signal { metric: name, rule, points, week, share, value, mean } => {
            let last = LastPoint {
                metric: name,
                week: *week,
                share: share.as_ref(),
                value: *value,
                mean: *mean,
                rule: *rule,
                points: *points,
            };
            format!("{}: {}", metric(p, name).subject, last.sentence(p, review))
        }
        FindingKind::OddWeek { metric: name, week, share, mean, mix } => {
            let words = metric(p, name);
            say!(
                p,
                "finding-odd-week",
                subject = words.subject,
                week = moment::day_in_words(p, *week),
                share = thresholds.whole(share, &words.unit),
                mean = percent(p, *mean, share.eligible),
                mix = mix.as_ref().map_or_else(String::new, |note| mix_note(p, note))
            )
        }
        FindingKind::Person {
            metric: measured, kind, name: who, share, team, p_adjusted, ..
        } => {
            let person =
                Person { measured, kind: *kind, who, share, team, direction: finding.direction };
            person.sentence(*p_adjusted, thresholds)
        }
        FindingKind::SlowOrFastAe { .. } => of_the_pace(p, &finding.kind, day),
        other => of_the_process(other, thresholds),
    }
}

/// An AE whose waits differ from the others’.
fn of_the_pace(p: &Phrases, kind: &FindingKind, day_seconds: i64) -> String {
    let FindingKind::SlowOrFastAe {
        name: who, median_seconds, others_seconds, n, p_adjusted, ..
    } = kind
    else {
        return String::new();
    };
    let wait = |seconds: &Option<f64>| {
        seconds.map_or_else(
            || say!(p, "finding-pace-waiting"),
            |seconds| {
                let wait = duration::business(p, seconds, day_seconds);
                say!(p, "finding-pace-median", wait = wait)
            },
        )
    };
    say!(
        p,
        "finding-pace",
        who = name::of_data(who),
        wait = wait(median_seconds),
        handoffs = counted(p, *n, "handoff"),
        others = wait(others_seconds),
        p = p_value(p, *p_adjusted)
    )
}

/// Findings about briefs, methods and records.
fn of_the_process(kind: &FindingKind, thresholds: Thresholds<'_>) -> String {
    let p = thresholds.p;
    match kind {
        FindingKind::MissingInBrief {
            name: who,
            component,
            field,
            share,
            others,
            missing_of_last,
            p_adjusted,
            ..
        } => say!(
            p,
            "finding-left-blank",
            who = name::of_data(who),
            field = name::field(p, field),
            component = name::component(p, component),
            blank = missing_of_last.0,
            last = missing_of_last.1,
            share = thresholds.whole(share, "handoff"),
            others = thresholds.whole(others, "handoff"),
            p = p_value(p, *p_adjusted)
        ),
        FindingKind::NotLogged { share, limit, bounds } => say!(
            p,
            "finding-not-logged",
            share = thresholds.whole(share, "appointment"),
            limit = percent(p, *limit, 0),
            low = percent(p, bounds.0, share.eligible),
            high = percent(p, bounds.1, share.eligible)
        ),
        other => process::sentence(other, thresholds),
    }
}

/// ` Of the change, −6.0 points are mix …`.
fn mix_note(p: &Phrases, note: &MixNote) -> String {
    say!(
        p,
        "finding-odd-week-mix",
        factor = name::factor(p, &note.factor),
        mix = signed_points(p, note.mix),
        rate = signed_points(p, note.rate),
        segment = name::segment(p, &note.factor, &note.segment),
        before = percent(p, note.before, 0),
        now = percent(p, note.now, 0)
    )
}

struct Person<'a> {
    measured: &'a str,
    kind: PersonKind,
    who: &'a str,
    share: &'a Share,
    team: &'a Share,
    direction: Option<Direction>,
}

impl Person<'_> {
    fn sentence(&self, p_adjusted: f64, thresholds: Thresholds<'_>) -> String {
        let p = thresholds.p;
        let words = metric(p, self.measured);
        let role = match self.kind {
            PersonKind::Sdr => say!(p, "role-sdr"),
            PersonKind::Ae => say!(p, "role-ae"),
        };
        let phrase = match (self.share.estimate, self.team.estimate) {
            (Some(own), Some(team)) if own < team => "finding-person.below",
            (Some(_), Some(_)) => "finding-person.above",
            _ => "finding-person",
        };
        let news = match self.direction {
            Some(Direction::Improvement) => say!(p, "finding-good-news"),
            Some(Direction::Concern) | None => String::new(),
        };
        say!(
            p,
            phrase,
            who = name::of_data(self.who),
            role = role,
            metric = words.inline,
            news = news,
            share = thresholds.whole(self.share, &words.unit),
            team = thresholds.whole(self.team, &words.unit),
            p = p_value(p, p_adjusted)
        )
    }
}

/// The interval of a difference that a decomposition explains.
pub(crate) fn difference(p: &Phrases, (low, high): (f64, f64)) -> String {
    say!(p, "mix-difference", low = signed_points(p, low), high = signed_points(p, high))
}

/// `39–73%` where both ends are known.
pub(crate) fn ends(p: &Phrases, low: Option<f64>, high: Option<f64>, n: u64) -> String {
    match (low, high) {
        (Some(low), Some(high)) => percent_range(p, low, high, n),
        _ => super::number::NO_VALUE.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};

    #[test]
    fn every_kind_of_finding_has_its_sentence_and_none_says_why() {
        let p = phrases();
        let review = fixture::rich();
        let sentences: Vec<String> =
            review.findings.iter().map(|finding| sentence(p, &review, finding)).collect();
        assert!(sentences.iter().all(|words| !words.contains("because") && words.ends_with('.')));
        insta::assert_snapshot!(sentences.join("\n"), @r#"
Conversion: 53% (31 of 58, 95% interval 41–66%) in the week of 5 October, against a mean of 66%; below its mean for 8 weeks in a row.
Follow-up: 69 min (median of 64 handoffs, 3 still waiting, 95% interval 37–116 min) in the week of 9 November, against a mean of 102 min; falling for 9 weeks in a row.
The hold rate in the week of 21 September stood outside its limits: 74% (17 of 23, 95% interval 54–87%), against a mean of 81%. By lead source: −6.0 points by mix, −1.0 by rate; paid social went from 8% to 31% of handoffs.
Omar T. follows up at another pace than the other AEs: median 2 h 34 min (128 handoffs), the others median 71 min; log-rank, adjusted for the number of AEs, p < 0.001.
Finley O. (SDR) is below the team on handoff to opportunity: 45% (44 of 97, 95% interval 36–55%), the team 67% (543 of 812, 95% interval 64–70%); adjusted p = 0.008.
Finley O. leaves budget (decision context) blank more often than the others: blank in 6 of the last 10; filled in 23% (22 of 97, 95% interval 15–32%) over the window, by the others in 57% (408 of 715, 95% interval 53–61%); adjusted p = 0.002.
12% (47 of 382, 95% interval 9–16%) of appointments due have no outcome on record; the limit is 10%. The hold rate lies between 71% if none of them was held and 83% if all were.
13% (31 of 231, 95% interval 10–18%) of the handoffs that a routing rule matches went to another AE than it names; the limit is 5%. No rule was passed over more often than DACH: 15% (28 of 190).
Calendar booking against intro e-mail: −3.8 points pooled, +5.1 points (95% interval −2.1 to +12.2) within the same company size. The two point in opposite directions, so the pooled order misleads.
Live join against intro e-mail, within the same company size: +10.4 points (95% interval +1.3 to +19.5).
Trade <b>show against webinar, within the same company size: −12.1 points (95% interval −20.3 to −3.9).
Adherence to the mandatory fields is below its target of 60%: complete briefs 40% (120 of 300, 95% interval 35–46%).
Adherence to the pre-handoff checklist is below its target of 60%: accepted 40% (120 of 300, 95% interval 35–46%). The element itself leaves no record; this is the nearest that does.
Adherence to the rhythm of feedback is below its target of 60%: appointments of pairs that synced at least weekly 40% (120 of 300, 95% interval 35–46%).
Nobody is named for the agreements on the AE’s answer in the playbook.
In the playbook Dana R. and Omar T. are named for the agreements on the AE’s answer; it needs one.
Handoffs that met “bud<b>get” became opportunities about as often as those of the same framework that did not: 58% (180 of 310, 95% interval 53–63%) against 59% (170 of 290, 95% interval 53–64%); −1.2 points within frameworks, somewhere between −9.4 and +7.1 over all criteria looked at.
Handoffs that met “timeline” became opportunities less often than those of the same framework that did not: 39% (120 of 310, 95% interval 33–44%) against 66% (190 of 290, 95% interval 60–71%); −25.0 points within frameworks, somewhere between −36.0 and −14.0 over all criteria looked at.
The quarter of handoffs with the highest lead scores (81 and more) became opportunities less often than the next: 40% (60 of 150, 95% interval 33–48%) against 61% (90 of 148, 95% interval 53–68%); −20.8 points (95% interval −31.5 to −9.4), p < 0.001.
Of the handoffs of the week of 5 October that came to “meeting booked”, 41% (24 of 58, 95% interval 30–54%) were still there after its limit of 15 business days, against a mean of 18%; above the limits of normal variation.
Of the handoffs of the week of 5 October that came to “meeting booked”, 1 of 1 were still there after its limit of 1 business day, against a mean of 18%; above the limits of normal variation.
"#);
    }

    #[test]
    fn a_question_that_could_not_be_asked_is_not_answered() {
        let p = phrases();
        let mut review = fixture::quiet();
        review.switched_off.clear();
        assert!(no_finding(p, &review, Question::Context).contains("That is an answer"));
        let off = |metric: &str| crate::review::SwitchedOff {
            metric: metric.to_owned(),
            needs: vec!["handoffs.budget".to_owned()],
        };
        review.switched_off = vec![off("brief_completeness")];
        assert!(no_finding(p, &review, Question::Context).contains("as far as it could be asked"));
        review.switched_off.push(off("feedback_score"));
        assert!(no_finding(p, &review, Question::Context).starts_with("Could not be asked"));
    }
}
