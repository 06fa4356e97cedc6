//! The header of a query: what it means, before how it is computed.

use std::collections::BTreeMap;

use super::CatalogError;

/// What a query says of itself in the comment at its top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Of a metric: what only metrics say.
    pub metric: Option<Metric>,
    /// The question that it answers, or what a row of it is.
    pub question: String,
    /// What identifies a row.
    pub grain: String,
    /// The tables that it reads, in the order of the header.
    pub reads: Vec<String>,
    /// The columns that it returns, in order.
    pub returns: Vec<Returned>,
    /// Of a staging query: columns of which the exports speak only where one of these columns of
    /// the source is there, as `table.column`; other columns are always spoken of.
    pub brings: BTreeMap<String, Vec<String>>,
    /// Of a section of the page: its name on the page.
    pub title: Option<String>,
    /// What a reader should beware of.
    pub caveat: Option<String>,
    lines: BTreeMap<String, usize>,
}

/// What only a metric's header says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metric {
    /// Name of the metric.
    pub name: String,
    /// What its values are.
    pub unit: Unit,
    /// Which way is good news.
    pub better: Better,
    /// Of which rows it speaks, in words.
    pub eligible: Option<String>,
    /// Which of them achieved it, in words.
    pub achieved: Option<String>,
}

/// What a metric's values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share, achieved of eligible.
    Ratio,
    /// A mean, the sum of values by their count.
    Mean,
    /// Seconds.
    Seconds,
    /// A count.
    Count,
}

/// Which way of a metric is good news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither is good or bad in itself.
    Neither,
}

/// A column that a query returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub holds: Holds,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Whole numbers.
    Whole,
    /// Text.
    Text,
}

const FOR_ALL: [&str; 5] = ["question", "grain", "reads", "returns", "caveat"];
const FOR_STAGING: [&str; 1] = ["brings"];
const FOR_METRICS: [&str; 5] = ["metric", "unit", "better", "eligible", "achieved"];
const FOR_SECTIONS: [&str; 1] = ["title"];
const OPTIONAL: [&str; 5] = ["caveat", "eligible", "achieved", "brings", "title"];

impl Header {
    /// The line of a key, from 1; 1 where the key is not there.
    pub(super) fn line(&self, key: &str) -> usize {
        self.lines.get(key).copied().unwrap_or(1)
    }
}

/// Parses the header of a query of that folder.
///
/// # Errors
/// [`CatalogError::Header`] of a key that is unknown, missing, twice there or badly filled.
pub(super) fn parse(file: &str, sql: &str, folder: &str) -> Result<Header, CatalogError> {
    let is_metric = folder == "metrics";
    let extra: &[&'static str] = match folder {
        "metrics" => &FOR_METRICS,
        "staging" => &FOR_STAGING,
        "sections" => &FOR_SECTIONS,
        _ => &[],
    };
    let entries = Entries::parse(file, sql, extra)?;
    let metric = if is_metric { Some(metric(&entries)?) } else { None };
    Ok(Header {
        metric,
        question: entries.required("question")?.to_owned(),
        grain: entries.required("grain")?.to_owned(),
        reads: list(entries.required("reads")?),
        returns: returns(&entries)?,
        brings: brings(&entries)?,
        title: entries.text("title").map(str::to_owned),
        caveat: entries.text("caveat").map(str::to_owned),
        lines: entries.values.iter().map(|(key, (line, _))| (key.clone(), *line)).collect(),
    })
}

/// The keys of a header with their lines and values.
struct Entries<'a> {
    file: &'a str,
    keys: Vec<&'static str>,
    values: BTreeMap<String, (usize, String)>,
}

impl<'a> Entries<'a> {
    fn parse(file: &'a str, sql: &str, extra: &[&'static str]) -> Result<Self, CatalogError> {
        let mut keys = FOR_ALL.to_vec();
        keys.extend(extra);
        let mut entries = Self { file, keys, values: BTreeMap::new() };
        let mut current: Option<String> = None;
        let comments = sql.lines().map_while(|line| line.strip_prefix("--"));
        for (index, text) in comments.enumerate() {
            let number = index + 1;
            if let Some(more) = text.strip_prefix("   ") {
                let continued = current.as_ref().and_then(|key| entries.values.get_mut(key));
                let Some((_, value)) = continued else {
                    return Err(entries.wrong(number, "a continuation of nothing"));
                };
                value.push(' ');
                value.push_str(more.trim());
            } else {
                current = Some(entries.add(number, text)?);
            }
        }
        Ok(entries)
    }

    fn add(&mut self, number: usize, text: &str) -> Result<String, CatalogError> {
        let Some((key, value)) = text.trim().split_once(':') else {
            return Err(self.wrong(number, &format!("`{}` is no `key: value`", text.trim())));
        };
        if !self.keys.contains(&key) {
            return Err(self.wrong(number, &format!("unknown key `{key}`")));
        }
        let entry = (number, value.trim().to_owned());
        match self.values.insert(key.to_owned(), entry) {
            None => Ok(key.to_owned()),
            Some(_) => Err(self.wrong(number, &format!("`{key}` stands twice"))),
        }
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    fn required(&self, key: &str) -> Result<&str, CatalogError> {
        self.text(key).ok_or_else(|| {
            let line = self.values.get(key).map_or(1, |(line, _)| *line);
            self.wrong(line, &format!("the header has no `{key}`"))
        })
    }

    fn one_of<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> Result<T, CatalogError> {
        let value = self.required(key)?;
        let found = words.iter().find(|(word, _)| *word == value);
        found.map(|(_, meaning)| *meaning).ok_or_else(|| {
            let known: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            self.error(
                key,
                format!("`{key}` is `{value}`"),
                format!("it is one of {}", known.join(", ")),
            )
        })
    }

    fn error(&self, key: &str, reason: String, help: String) -> CatalogError {
        let line = self.values.get(key).map_or(1, |(line, _)| *line);
        CatalogError::Header { file: self.file.to_owned(), line, reason, help }
    }

    fn wrong(&self, line: usize, reason: &str) -> CatalogError {
        let (optional, required): (Vec<_>, Vec<_>) =
            self.keys.iter().partition(|key| OPTIONAL.contains(*key));
        let words = |keys: Vec<&str>| keys.join(", ");
        CatalogError::Header {
            file: self.file.to_owned(),
            line,
            reason: reason.to_owned(),
            help: format!(
                "the first lines are `-- key: value`, continued by `--   `, with {}; {} may be left out",
                words(required),
                words(optional)
            ),
        }
    }
}

fn metric(entries: &Entries<'_>) -> Result<Metric, CatalogError> {
    let name = entries.required("metric")?;
    let stem = entries.file.rsplit('/').next().and_then(|file| file.strip_suffix(".sql"));
    if stem != Some(name) {
        let help = "a metric is called as its file";
        return Err(entries.error("metric", format!("`metric` is `{name}`"), help.to_owned()));
    }
    Ok(Metric {
        name: name.to_owned(),
        unit: entries.one_of(
            "unit",
            &[
                ("ratio", Unit::Ratio),
                ("mean", Unit::Mean),
                ("seconds", Unit::Seconds),
                ("count", Unit::Count),
            ],
        )?,
        better: entries.one_of(
            "better",
            &[("higher", Better::Higher), ("lower", Better::Lower), ("neither", Better::Neither)],
        )?,
        eligible: entries.text("eligible").map(str::to_owned),
        achieved: entries.text("achieved").map(str::to_owned),
    })
}

fn list(value: &str) -> Vec<String> {
    value.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// `outcome <- event.no_show event.held; booked_at <- event.created_at`
fn brings(entries: &Entries<'_>) -> Result<BTreeMap<String, Vec<String>>, CatalogError> {
    let Some(value) = entries.text("brings") else { return Ok(BTreeMap::new()) };
    let parts = value.split(';').map(str::trim).filter(|part| !part.is_empty());
    let part = |part: &str| {
        let (column, sources) = part.split_once("<-")?;
        let sources: Vec<String> = sources.split_whitespace().map(str::to_owned).collect();
        let whole = !sources.is_empty() && sources.iter().all(|name| name.contains('.'));
        whole.then(|| (column.trim().to_owned(), sources))
    };
    let typed = parts.map(|text| {
        part(text).ok_or_else(|| {
            let help = "write `column <- table.column table.column`, with `;` between";
            entries.error("brings", format!("`{text}` is no mapping"), help.to_owned())
        })
    });
    typed.collect()
}

fn returns(entries: &Entries<'_>) -> Result<Vec<Returned>, CatalogError> {
    let columns = list(entries.required("returns")?);
    let column = |text: String| match text.split_whitespace().collect::<Vec<_>>().as_slice() {
        [name, "whole"] => Ok(Returned { name: (*name).to_owned(), holds: Holds::Whole }),
        [name, "text"] => Ok(Returned { name: (*name).to_owned(), holds: Holds::Text }),
        _ => Err(entries.error(
            "returns",
            format!("`{text}` is no column"),
            "write `name whole` or `name text`, with commas between".to_owned(),
        )),
    };
    columns.into_iter().map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const METRIC: &str = "\
-- metric:   hold_rate
-- question: Of the appointments due,
--   what share was held?
-- grain:    member, week_start
-- unit:     ratio
-- better:   higher
-- reads:    cells, settings
-- returns:  member text,
--   held whole
SELECT 1
-- not: header
";

    #[test]
    fn a_header_is_typed_and_its_lines_are_continued() {
        let header = parse("metrics/hold_rate.sql", METRIC, "metrics").unwrap();
        assert_eq!(header.question, "Of the appointments due, what share was held?");
        assert_eq!(header.reads, ["cells", "settings"]);
        let returned = |name: &str, holds| Returned { name: name.to_owned(), holds };
        assert_eq!(
            header.returns,
            [returned("member", Holds::Text), returned("held", Holds::Whole)]
        );
        let metric = header.metric.as_ref().unwrap();
        assert_eq!((metric.unit, metric.better), (Unit::Ratio, Better::Higher));
        assert_eq!((header.caveat.as_deref(), header.line("returns")), (None, 8));
    }

    #[track_caller]
    fn refused(change: (&str, &str), folder: &str, expected: &str) {
        let text = METRIC.replace(change.0, change.1);
        let error = parse("metrics/hold_rate.sql", &text, folder).unwrap_err().to_string();
        assert!(error.starts_with(&format!("metrics/hold_rate.sql:{expected}")), "{error}");
    }

    #[test]
    fn a_key_that_is_unknown_missing_or_twice_there_is_refused_with_its_line() {
        refused(("-- grain:", "-- grains:"), "metrics", "4: unknown key `grains`");
        refused(
            ("-- grain:    member, week_start\n", ""),
            "metrics",
            "1: the header has no `grain`",
        );
        refused(("-- unit: ", "-- better:"), "metrics", "6: `better` stands twice");
        refused(
            ("-- reads:    cells, settings", "-- reads:"),
            "metrics",
            "7: the header has no `reads`",
        );
        refused(
            ("-- metric:   hold_rate", "--   hold_rate"),
            "metrics",
            "1: a continuation of nothing",
        );
        refused(("-- unit:     ratio", "-- ratio"), "metrics", "5: `ratio` is no `key: value`");
    }

    #[test]
    fn only_metrics_speak_of_units() {
        refused(("", ""), "facts", "1: unknown key `metric`");
    }

    #[test]
    fn a_value_outside_its_words_is_refused_with_the_words() {
        refused(
            ("ratio", "percent"),
            "metrics",
            "5: `unit` is `percent`\n  help:  it is one of ratio, mean, seconds, count",
        );
        refused(("higher", "up"), "metrics", "6: `better` is `up`");
        refused(("held whole", "held float"), "metrics", "8: `held float` is no column");
        refused(("hold_rate", "held_rate"), "metrics", "1: `metric` is `held_rate`");
    }
}
