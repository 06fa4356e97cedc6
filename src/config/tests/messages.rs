//! The words of the messages, all problems at once.

use super::{parsed, problems};

#[test]
fn all_problems_are_told_at_once_each_with_its_line() {
    let text = r#"
[report]
titel = "Handoffs"
zone = "Europe/Berln"
weeks = 1300

[[source]]
name = "crm"
kind = "canonical"
[source.columns.handoffs]
ae_id = 7
owner = "Owner"

[[source]]
name = "crm"
kind = "hubspot"
"#;
    insta::assert_snapshot!(problems(text), @r#"
the config has 6 problems
baton.toml:3: `report.titel` is not a key; did you mean `title`?
baton.toml:4: `report.zone`: `Europe/Berln` is not an IANA zone, such as `"Europe/Berlin"`; did you mean `Europe/Berlin`?
baton.toml:5: `report.weeks` should be a whole number from 1 to 104, found `1300`
baton.toml:11: `source[1].columns.handoffs.ae_id` should be a text that is not blank, found `7`
baton.toml:12: `source[1].columns.handoffs.owner`: `owner` is not a column of `handoffs`; there are `handoff_id`, `lead_id`, `sdr_id`, `ae_id`, `handed_off_at`, `qualified_at`, `routing`, `transfer_method`, `rung`, `framework`, `criteria_met`, `decision`, `decided_at`, `rejection_reason`, `acknowledged_at`, `confirmation_sent_at`, `brief_reviewed_at`, `pain_points`, `trigger`, `engagement_history`, `stakeholders`, `timeline`, `budget`, `objections`, `next_step`, `promised`, `ae_preparation`
baton.toml:15: `source[2].name`: `crm` stands on line 8 already: a name should stand once
"#);
}

#[test]
fn lines_are_right_inside_lists_of_tables_and_inline_tables() {
    let text = r#"
[[benchmark]]
metric = "hold_rate"
value = 80
label = "ours"
source = "plan"

[[benchmark]]
metric = "hold_rate"
value = "high"
label = "ours"
source = "plan"

[[source]]
name = "own"
kind = "custom"
[source.tables.leads]
files = [
  "a.csv",
  7,
]
columns = { id = "Id",
  at = { header = "At",
    kind = "moment", size = 3 },
}

[calendar]
windows = { mon = ["09:00-17:00"],
  tue = [
    "09:00-12:00",
    "noon",
  ] }
"#;
    insta::assert_snapshot!(problems(text), @r#"
the config has 5 problems
baton.toml:10: `benchmark[2].value` should be a number, at least 0, found `"high"`
baton.toml:20: `source[1].tables.leads.files[2]` should be a pattern of file names, such as `"exports/*.csv"`, found `7`
baton.toml:24: `source[1].tables.leads.columns.at.size` is not a key; there are `header`, `kind`, `required`, `format`, `values`
baton.toml:24: `source[1].tables.leads.columns.at.kind` should be one of `text`, `instant`, `day`, `integer`, `cents`, `share`, `flag`, found `"moment"`
baton.toml:31: `calendar.windows.tue[2]`: `noon` is not a window: it should be two times of day, such as `09:00-17:00`
"#);
}

#[test]
fn windows_off_the_mark_are_refused_in_the_words_of_the_calendar() {
    let text = "
[calendar.windows]
mon = ['09:02-17:00']
fri = ['13:00-17:00', '09:00-12:00']

[calendar.special_days]
2026-12-24 = ['09:00-13:03']

[calendar.team.emea]
hours = 'mon-fri 09:00-17:01'

[calendar.person.u-17]
windows = {}
";
    insta::assert_snapshot!(problems(text), @r#"
the config has 5 problems
baton.toml:3: `calendar.windows.mon`: `09:02-17:00` on `mon`: `09:02` should lie on a 5-minute mark; the nearest are `09:00` and `09:05`
baton.toml:4: `calendar.windows.fri`: `09:00-12:00` on `fri` stands after `13:00-17:00`: the windows of a day should be in order; write the earliest first
baton.toml:7: `calendar.special_days.2026-12-24`: `09:00-13:03` on `2026-12-24`: `13:03` should lie on a 5-minute mark; the nearest are `13:00` and `13:05`
baton.toml:10: `calendar.team.emea.hours`: `09:00-17:01` on `mon`: `17:01` should lie on a 5-minute mark; the nearest are `17:00` and `17:05`
baton.toml:13: `calendar.person.u-17.windows`: no weekday has a window: a schedule should be open at some time of the week; give one, such as `09:00-17:00` on `mon`
"#);
}

#[test]
fn what_can_not_stand_together_is_refused() {
    let text = "
[report]
min_percent = 9
[calendar]
hours = 'mon-fri 09:00-17:00'
windows = { mon = ['09:00-17:00'] }
holidays = [2026-12-24]
special_days = { 2026-12-24 = ['09:00-13:00'] }
[sla]
marks_minutes = [5, 5]
[[source]]
name = 'a'
kind = 'canonical'
tables = { t = { files = ['x'], columns = { id = 'Id' } } }
[[source]]
name = 'b'
kind = 'custom'
files = ['x']
[[source]]
name = 'c'
kind = 'custom'
[source.tables.t]
files = []
key = ['id']
columns = {}
";
    insta::assert_snapshot!(problems(text), @r#"
the config has 10 problems
baton.toml:3: `report.min_percent`: `min_percent` is 9 and `min_compared` 8: what is compared should have a percentage; `min_percent` should be at most `min_compared`
baton.toml:6: `calendar.windows` can't stand beside `calendar.hours`: keep the one that says it, and take the other out
baton.toml:7: `calendar.holidays[1]`: `2026-12-24` is both a holiday and a special day: a date should be one of them; take it out of the other
baton.toml:10: `sla.marks_minutes[2]`: 5 stands after 5: the marks should ascend, each once
baton.toml:14: `source[1].tables` can't stand beside `kind = "canonical"`: the tables of a canonical source are known; their headers go under `columns`
baton.toml:15: `source[2].tables` is missing: it should be the tables of the source, such as `[source.tables.lead_history]`
baton.toml:18: `source[2].files` can't stand beside `kind = "custom"`: a custom source says it for each table, under `tables`
baton.toml:23: `source[3].tables.t.files`: has no pattern: a table should have files, such as `["Lead*.csv"]`
baton.toml:24: `source[3].tables.t.key[1]`: `id` is not a column of the table
baton.toml:25: `source[3].tables.t.columns`: has no column: a table should have one, such as `id = "Id"`
"#);
}

#[test]
fn values_and_formats_are_held_to_the_contract() {
    let text = "
[[source]]
name = 'crm'
kind = 'canonical'
[source.values.meetings]
outcome = { 'No Show' = 'noshow', 'no show ' = 'no_show', 'Blank' = '' }
talk_ratio = { 'n/a' = '', 'all' = '1' }
[source.values.activities]
automated = { Ja = 'yes' }
[source.values.leads]
company_size = { '1-10' = '5', 'many' = 'lots' }
industry = { IT = 'Software' }
[source.formats.meetings]
scheduled_for = 'DD/MM/YYYY'
booked_at = '%d/%m/%Y %H:%M'
outcome = '%d'
[source.columns.meetngs]
outcome = 'Outcome'
";
    insta::assert_snapshot!(problems(text), @r#"
the config has 8 problems
baton.toml:6: `source[1].values.meetings.outcome."No Show"`: `noshow` is not a word of the contract; did you mean `no_show`?
baton.toml:6: `source[1].values.meetings.outcome."no show "`: stands on line 6 already: case and outer blanks don't matter; keep one of them
baton.toml:7: `source[1].values.meetings.talk_ratio.all`: `1`: values of a column that is share, ten-thousandths can only be mapped to `""`, a blank
baton.toml:9: `source[1].values.activities.automated.Ja`: `yes` is not a word of the contract; there are `1`, `0`
baton.toml:11: `source[1].values.leads.company_size.many` should be a whole number in quotes, such as `"250"`, found `"lots"`
baton.toml:14: `source[1].formats.meetings.scheduled_for` should be a format by which a date can be read, such as `"%d.%m.%Y %H:%M"`, found `"DD/MM/YYYY"`
baton.toml:16: `source[1].formats.meetings.outcome`: a format is for instants and days; this column is one of scheduled, held, no_show, cancelled, rescheduled
baton.toml:17: `source[1].columns.meetngs`: `meetngs` is not a canonical table; did you mean `meetings`?
"#);
}

#[test]
fn what_is_planned_is_refused_with_what_to_do() {
    let text = "
[privacy]
k = 5
[report]
period = 'month'
[[source]]
name = 'crm'
kind = 'salesforce'
encoding = 'UTF-61'
";
    insta::assert_snapshot!(problems(text), @r#"
the config has 3 problems
baton.toml:2: `privacy` is not supported yet; take it out
baton.toml:5: `report.period` is not supported yet; take it out
baton.toml:9: `source[1].encoding` should be the name of an encoding, such as `"windows-1252"` or `"utf-16le"`, found `"UTF-61"`
"#);
}

#[test]
fn a_cadence_that_nobody_can_keep_is_refused() {
    let text = "[cadence]\ntouches = 2\ndays = 4\nchannels = 3\nwindow_days = 2\n";
    insta::assert_snapshot!(problems(text), @r#"
the config has 3 problems
baton.toml:3: `cadence.days`: `days` is 4 and should be at most 3: the window holds `window_days` and the day of the handoff
baton.toml:3: `cadence.days`: `days` is 4 and should be at most 2: each day needs a touch
baton.toml:4: `cadence.channels`: `channels` is 3 and should be at most 2: each channel needs a touch
"#);
    insta::assert_snapshot!(problems("[cadence]\nwindow_days = 1"), @"baton.toml:2: `cadence.window_days`: `days` is 3 and should be at most 2: the window holds `window_days` and the day of the handoff");
}

#[test]
fn a_key_in_the_wrong_section_is_sent_home() {
    insta::assert_snapshot!(problems("week_start = 'sunday'\n[sla]\nmaturity_days = 45"), @r#"
the config has 2 problems
baton.toml:1: `week_start` is not a key; did you mean `report.week_start`?
baton.toml:3: `sla.maturity_days` is not a key; did you mean `report.maturity_days`?
"#);
}

#[test]
fn text_that_is_no_toml_is_told_with_what_stands_before_it() {
    let text = "[report]\ntitel = 'x'\nweeks = 20\nweeks = 30\n[[source]]\nzone = Berlin\n";
    insta::assert_snapshot!(problems(text), @r#"
the config has 3 problems
baton.toml:2: `report.titel` is not a key; did you mean `title`?
baton.toml:4: not TOML: duplicate key, found `weeks`
baton.toml:6: not TOML: string values must be quoted, expected literal string, found `Berlin`
"#);
}

#[test]
fn a_link_is_https_and_has_a_place_for_the_id() {
    let links = parsed("[links]\nhandoff = 'https://crm.example/h/{id}'").links;
    assert_eq!(links.handoff("a/b").unwrap(), "https://crm.example/h/a%2Fb");
    insta::assert_snapshot!(problems("[links]\nhandoff = 'http://crm.example/{id}'"), @r#"baton.toml:2: `links.handoff` should be an https address with `{id}` after the host, such as `"https://crm.example/lead/{id}"`, found `"http://crm.example/{id}"`"#);
}

#[test]
fn a_benchmark_of_an_unknown_metric_is_told_by_its_line() {
    let text = "[[benchmark]]\nmetric = 'hold_rat'\nvalue = 80\nlabel = 'ours'\nsource = 'plan'\n";
    let known = ["hold_rate", "handoff_to_opportunity_rate", "talk_ratio_band"];
    let errors = parsed(text).check_metrics(&known).unwrap_err();
    insta::assert_snapshot!(errors, @r#"baton.toml:2: `benchmark[1].metric`: `hold_rat` is not a metric; did you mean `hold_rate`?"#);
    assert!(crate::config::Config::default().check_metrics(&known).is_ok());
}

#[test]
fn a_rebase_names_a_metric_that_there_is_and_each_day_once() {
    let text = "[[rebase]]\nmetric = 'hold_rat'\ndate = 2026-09-07\nreason = 'reminders'\n";
    let known = ["hold_rate", "handoff_to_opportunity_rate", "talk_ratio_band"];
    let errors = parsed(text).check_metrics(&known).unwrap_err();
    insta::assert_snapshot!(errors, @r#"baton.toml:2: `rebase[1].metric`: `hold_rat` is not a metric; did you mean `hold_rate`?"#);
    insta::assert_snapshot!(problems(&text.repeat(2)), @"baton.toml:7: `rebase[2].date`: `hold_rat` is rebased on 2026-09-07 twice: give both reasons in one");
}
