//! Which statistic a metric's figure is, and where that is documented.

use crate::catalog::{Metric, Unit};

/// A statistic, as `baton show metric` tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Method {
    /// How the figure is made of the counts, with the name of its interval.
    pub(super) formula: &'static str,
    /// Heading of its section in `METHODS.md`.
    pub(super) section: &'static str,
    /// Where the formula comes from.
    pub(super) source: &'static str,
}

/// Achieved of eligible.
const SHARE: Method = Method {
    formula: "x / n, x achieved of n eligible; 95 % interval: Wilson. Of nothing there is no rate.",
    section: "Wilson interval",
    source: "Wilson (1927), JASA 22, 209–212",
};

/// A ratio of two sums of money, which is no count of anything.
const AMOUNTS: Method = Method {
    formula: "sum attained / sum of quota; a ratio of two sums: it can pass 1 and has no interval.",
    section: "What is counted",
    source: "a quotient of two sums; no estimate",
};

/// A mean of whole numbers.
const MEAN: Method = Method {
    formula: "sum / n over the eligible; over weeks an XmR chart of the weekly means.",
    section: "XmR chart",
    source: "NHS England, Making Data Count; Wheeler (2003)",
};

/// A mean of scores between the ends of a scale.
const SCORES: Method = Method {
    formula: "sum / n over the scored; 95 % interval: Wilson's, of the mean's place between the ends \
              of the scale, which is wide enough for scores of any spread.",
    section: "Mean of scores",
    source: "Bhatia and Davis (2000), American Mathematical Monthly 107, 353–357",
};

/// The median of waits of which some are still open.
const MEDIAN: Method = Method {
    formula: "median by Kaplan-Meier, those still open counted as waits of at least so long: the \
              first t with S(t) ≤ ½; 95 % interval: Brookmeyer-Crowley.",
    section: "Median and other quantiles",
    source: "Kaplan and Meier (1958), JASA 53, 457–481; Brookmeyer and Crowley (1982), Biometrics \
             38, 29–41",
};

/// The share whose wait had ended by a time.
const WITHIN: Method = Method {
    formula: "1 − S(t) by Kaplan-Meier at the target t, those still open counted as waits of at \
              least so long; 95 % interval: log-log.",
    section: "Kaplan-Meier",
    source: "Kaplan and Meier (1958), JASA 53, 457–481; Kalbfleisch and Prentice (1980), section \
             1.3",
};

/// The time by which half of all have ended with the event, when another ending competes.
const HALF: Method = Method {
    formula: "the first t with F(t) ≥ ½, F by Aalen-Johansen with the other ending competing and \
              those still open counted for as long as they were watched; 95 % interval: where the \
              ends of F's log-log band reach ½.",
    section: "Cohorts with disqualification",
    source: "Aalen and Johansen (1978), Scand. J. Statist. 5, 141–150; Brookmeyer and Crowley \
             (1982), Biometrics 38, 29–41",
};

/// The share that has ended by one of two causes by a horizon.
const INCIDENCE: Method = Method {
    formula: "F(t) by Aalen-Johansen at the horizon t, the other ending competing and those still \
              open counted for as long as they were watched; 95 % interval: log-log.",
    section: "Cohorts with disqualification",
    source: "Aalen and Johansen (1978), Scand. J. Statist. 5, 141–150; Marubini and Valsecchi \
             (1995), chapter 10",
};

/// The age of those who stand somewhere now.
const AGE: Method = Method {
    formula: "the median age of those who stand in the step now, nothing censored; 95 % interval: \
              Brookmeyer-Crowley.",
    section: "Steps",
    source: "Brookmeyer and Crowley (1982), Biometrics 38, 29–41",
};

/// A count with what it was counted of.
const COUNT: Method = Method {
    formula: "x of n, x so many of n; where a share is printed, 95 % interval: Wilson.",
    section: "Wilson interval",
    source: "Wilson (1927), JASA 22, 209–212",
};

/// The statistic behind a metric.
pub(super) fn method(name: &str, metric: &Metric) -> Method {
    match (name, metric.unit) {
        ("follow_up_within_target", _) => WITHIN,
        ("quota_attainment", _) => AMOUNTS,
        ("acceptance_wait" | "acceptance_wait_wall" | "conversion_wait" | "sales_cycle", _) => HALF,
        (
            "acceptance_within_business_day"
            | "rejection_within_business_day"
            | "conversion_within_maturity"
            | "disqualification_within_maturity"
            | "won_within_inquiry_days"
            | "lost_within_inquiry_days",
            _,
        ) => INCIDENCE,
        ("step_age", _) => AGE,
        ("brief_score_by_components", _) => SCORES,
        (_, Unit::Ratio) => SHARE,
        (_, Unit::Mean) => MEAN,
        (_, Unit::Seconds) => MEDIAN,
        (_, Unit::Count) => COUNT,
    }
}

/// How weeks are judged, for the metrics whose weeks are.
pub(super) fn over_weeks(name: &str) -> Option<&'static str> {
    match name {
        "handoff_to_opportunity_rate" => Some(
            "p-chart, or Laney’s p′, on the weeks that are old enough; younger ones stay apart",
        ),
        "hold_rate" | "feedback_score" | "brief_completeness" | "stage_overstay" => {
            Some("p-chart, or Laney’s p′")
        }
        "brief_components" => Some("XmR on the weekly mean"),
        "follow_up_wait" => Some("XmR on the weekly median"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_statistic_has_its_section_and_its_source_in_methods_md() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/METHODS.md");
        let text = std::fs::read_to_string(path).unwrap();
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for method in [SHARE, AMOUNTS, MEAN, SCORES, MEDIAN, WITHIN, HALF, INCIDENCE, AGE, COUNT] {
            let found = text.lines().any(|line| {
                line.trim_start_matches('#').trim().split(" — ").next() == Some(method.section)
                    && line.starts_with('#')
            });
            assert!(found, "{}", method.section);
            for source in method.source.split("; ").filter(|source| source.contains('(')) {
                let name = source.split(',').next().unwrap();
                assert!(flat.contains(name), "{source}");
            }
        }
    }
}
